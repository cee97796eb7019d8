"""Dossier -> the same with no word of a source that may not be shown: the one gate to pages and exports.

Behind it a source's text is of the old length, but what may not be shown is no longer in it: whatever
a page or an export takes from there, and however, it cannot show it. What stands before it (sums,
comparisons, the search for a note's terms) has seen the whole text.

The words are given out by importance. First what a fact cannot do without, so that as many facts as
possible are shown: the summary's sentences; quotations with speaker and verb, those of a few words with
their sentence; what sources are compared by; key figures, each with its sentence or the statement that it
stands in, because a "not" before a number must not be lost; reported statements; dated events; the rest.
Then the sentences around them, those first that lack least. A fact that gets no words is not shown; the
source's page counts it. What is left of a sentence in a few words, and is no fact's, is taken back: a role
alone, an agency's name, tells a reader nothing.
"""

from __future__ import annotations

import dataclasses
import itertools
import operator
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, TypeVar, cast

from generator.across.actor_list import placed
from generator.dossier import Dossier
from generator.findings import Check, News, Passage, Tally
from generator.kept import kept
from generator.model import Actor, Facts, Span
from generator.rights.budget import without
from generator.rights.giving import Given, Spans, Wants, give_out
from generator.settings import Rights
from generator.source import Cited, Source, Use

T = TypeVar("T")


def publishable(dossier: Dossier) -> Dossier:
    """The dossier as the public may see it. Facts that may not be shown are gone from it; how many, and
    how much of it is shown, stands at each source (``Source.use``)."""
    gate = _Gate(dossier)
    kept = _kept(dossier, gate)
    return dataclasses.replace(
        dossier,
        **{
            field.name: gate.swapped(kept.get(field.name, getattr(dossier, field.name)))
            for field in dataclasses.fields(dossier)
        },
    )


def _kept(dossier: Dossier, gate: _Gate) -> dict[str, Any]:
    """The parts of the dossier that list facts, without those that may not be shown."""

    def shown(facts: Iterable[Cited[T]]) -> tuple[Cited[T], ...]:
        return tuple(fact for fact in facts if gate.shows(fact))

    def news(of: News) -> News:
        return dataclasses.replace(
            of,
            quotes=shown(of.quotes),
            statements=shown(of.statements),
            figures=shown(of.figures),
            events=shown(of.events),
            actors=tuple(
                dataclasses.replace(one, fact=known[one.fact.id]) for one in of.actors if one.fact.id in known
            ),
        )

    # whoever is left out makes room: the lines of the others may move to another page
    actors = placed(
        [
            _exchanged(actor, ("role", gate.role(actor.members)))
            for actor in dossier.actors
            if gate.speaks(actor.members) or any(map(gate.names, actor.members))
        ],
        dossier.sources,
    )
    known = {actor.id: actor for actor in actors}

    return {
        "quotes": shown(dossier.quotes),
        "statements": shown(dossier.statements),
        "figures": shown(dossier.figures),
        "sums": shown(dossier.sums),
        "tallies": tuple(tally for tally in dossier.tallies if all(map(gate.allows, _tally_needs(tally)))),
        "events": shown(dossier.events),
        "undated": shown(dossier.undated),
        "summary": shown(dossier.summary),
        "topic": shown(dossier.topic),
        "happenings": tuple(
            dataclasses.replace(happening, told=told)
            for happening in dossier.happenings
            if (told := shown(happening.told))
        ),
        "news": tuple(filter(operator.attrgetter("count"), map(news, dossier.news))),
        "comparisons": dataclasses.replace(
            dossier.comparisons,
            figures=tuple(
                row
                for row in dossier.comparisons.figures
                if all(gate.shows(one.figure) for one in row.values)
            ),
            dates=tuple(row for row in dossier.comparisons.dates if all(map(gate.shows, row.dates))),
            quotes=tuple(one for one in dossier.comparisons.quotes if all(map(gate.shows, one.members))),
        ),
        "checks": tuple(check for check in dossier.checks if all(map(gate.allows, _check_needs(check)))),
        "background": tuple(
            dataclasses.replace(
                item,
                passages=tuple(filter(gate.shows_term, item.passages)),
                quotes=shown(item.quotes),
                figures=shown(item.figures),
                dates=shown(item.dates),
            )
            for item in dossier.background
        ),
        "actors": actors,
        "doubts": tuple(
            dataclasses.replace(doubt, where=tuple(filter(gate.names, doubt.where)))
            for doubt in dossier.doubts
        ),
    }


Need = tuple[Source, Spans]
"""Words of a source that must all be shown for something to be shown."""


def _tally_needs(tally: Tally) -> Iterator[Need]:
    for entry in tally.entries:
        yield entry.figure.source, (entry.figure.place.span, entry.cue)


def _check_needs(check: Check) -> Iterator[Need]:
    """Both sides with their sentences: "12" says nothing by itself."""
    for side in (check.brief, check.body):
        if side:
            yield side.source, (side.place.span, side.fact)


W = TypeVar("W")


def _wants(dossier: Dossier) -> dict[str, Wants]:
    """What asks for words of each source, by the source's id."""
    ids = [source.article.id for source in dossier.sources]

    def sorted_out(facts: Iterable[tuple[Source, W]]) -> dict[str, list[W]]:
        found: dict[str, list[W]] = {id: [] for id in ids}
        for source, fact in facts:
            found[source.article.id].append(fact)
        return found

    def cited(facts: Iterable[Cited[T]]) -> dict[str, list[Cited[T]]]:
        return sorted_out((fact.source, fact) for fact in facts)

    compared = dossier.comparisons
    columns: dict[str, dict[str, list[Any]]] = {
        "summary": cited(dossier.summary),
        "quotes": cited(dossier.quotes),
        "compared": cited(
            itertools.chain(
                (value.figure for row in compared.figures for value in row.values),
                (date for row in compared.dates for date in row.dates),
            )
        ),
        "tallies": sorted_out(need for tally in dossier.tallies for need in _tally_needs(tally)),
        "sums": cited(dossier.sums),
        "figures": cited(dossier.figures),
        "statements": cited(dossier.statements),
        "events": cited(dossier.events),
        "roles": sorted_out(
            (member.source, member.fact.role)
            for actor in dossier.actors
            for member in (actor.members if actor.acts else ())
            if member.fact.role
        ),
        "checks": sorted_out(need for check in dossier.checks for need in _check_needs(check)),
        "undated": cited(dossier.undated),
        "names": cited(member for actor in dossier.actors for member in actor.members),
        "terms": sorted_out(
            (passage.source, passage.source.facts.sentences[index].span)
            for item in dossier.background
            for passage in item.passages
            for index in passage.matched
        ),
    }
    return {id: Wants(**{name: tuple(column[id]) for name, column in columns.items()}) for id in ids}


class _Gate:
    """Says what came through of a dossier's sources, and takes the other words away."""

    def __init__(self, dossier: Dossier) -> None:
        limits = dossier.settings.rights
        wants = _wants(dossier)
        self._behind = {
            source.article.id: _behind(source, limits, wants[source.article.id]) for source in dossier.sources
        }
        self._shown: set[int] = set()
        self._seen: dict[int, tuple[object, object]] = {}
        for behind in self._behind.values():
            self._shown |= behind.shown
            self._seen |= behind.cited

    # ------------------------------------------------------------------ what came through

    def shows(self, cited: Cited[Any]) -> bool:
        """Whether a fact may be shown."""
        return id(cited) in self._shown or self._behind[cited.source.article.id].given.shows(cited)

    def allows(self, need: Need) -> bool:
        """Whether all words that something needs may be shown."""
        source, spans = need
        return self._behind[source.article.id].given.allows(spans)

    def shows_term(self, passage: Passage) -> bool:
        """Whether a sentence is shown that holds one of the note's terms."""
        spans = (passage.source.facts.sentences[index].span for index in passage.matched)
        return any(self.allows((passage.source, (span,))) for span in spans)

    def speaks(self, members: Iterable[Cited[Actor]]) -> bool:
        """Whether an actor is named as the speaker of something that is shown, if only by "she"."""
        return any(member.fact.id in self._behind[member.source.article.id].speaking for member in members)

    def names(self, actor: Cited[Actor]) -> bool:
        """Whether any place may be shown where an actor is named."""
        return any(self.allows((actor.source, (span,))) for span in actor.fact.mentions)

    def role(self, members: Iterable[Cited[Actor]]) -> Cited[Span] | None:
        """The first of an actor's roles that may be shown."""
        for member in members:
            role = member.fact.role
            if role and self.allows((member.source, (role,))):
                return _role(member)
        return None

    # ------------------------------------------------------------------ taking the words away

    def swapped(self, value: T) -> T:
        """The same with each source in it exchanged for the one without the words; what holds no source
        comes back as it is. Two that were one stay one."""
        known = self._seen.get(id(value))
        if known is None:
            # the value is kept beside what it became, so that no other one can get its id meanwhile
            known = self._seen[id(value)] = (value, self._swapped(value))
        return cast(T, known[1])

    def _swapped(self, value: object) -> object:
        if isinstance(value, Source):
            return self._behind[value.article.id].source
        if isinstance(value, Cited):
            behind, fact = self._behind[value.source.article.id], value.fact
            if isinstance(fact, Actor):
                fact = behind.members[fact.id]
            elif type(fact).__module__ not in _WITHOUT_SOURCES:
                fact = self.swapped(fact)
            return _cited(behind.source, fact, value.sentence)
        if isinstance(value, tuple | list | frozenset) and not isinstance(value, Span):
            items = [self.swapped(item) for item in value]
            same = all(map(operator.is_, items, value))
            if same:
                return value
            return type(value)(*items) if hasattr(value, "_fields") else type(value)(items)
        if isinstance(value, Mapping):
            return {key: self.swapped(item) for key, item in value.items()}
        if dataclasses.is_dataclass(value) and type(value).__module__ not in _WITHOUT_SOURCES:
            new_fields = {
                name: new
                for name in _fields(value.__class__)
                if (new := self.swapped(old := getattr(value, name))) is not old
            }
            return _exchanged(value, *new_fields.items()) if new_fields else value
        return value


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class _Behind:
    """One source behind the gate."""

    given: Given
    source: Source
    """Without the words that may not be shown, and without the facts made of them."""
    speaking: frozenset[str]
    """Ids of its actors that are named as the speakers of something that is shown."""
    members: Mapping[str, Actor]
    """Its actors by id, without the places where they may not be shown."""
    cited: dict[int, tuple[object, object]]
    """By the identity of all that asked for words: itself, so that no other gets its identity, and the same
    of the source behind the gate."""
    shown: frozenset[int]
    """The identities of the facts that may be shown."""


@kept
def _behind(source: Source, limits: Rights, wants: Wants) -> _Behind:
    given = give_out(source, limits, wants)
    members = {actor.id: _member(actor, given) for actor in source.facts.actors}
    gated = _gated(source, given, tuple(members.values()), limits.quotation)
    facts = {id(cited): cited for cited in wants.facts()}
    said = (cited.fact.attributed_to for cited in wants.figures)
    speakers = [*(quote.speaker for quote in source.facts.quotes), *said]
    cited = {key: (one, Cited(gated, one.fact, one.sentence)) for key, one in facts.items()}
    named = {id(one): (one, Cited(gated, members[one.fact.id], one.sentence)) for one in wants.names}
    return _Behind(
        given=given,
        source=gated,
        speaking=frozenset(who.actor for who in speakers if who and who.actor and given.allows((who.span,))),
        members=members,
        cited={**cited, **named},
        shown=frozenset(key for key, one in facts.items() if given.shows(one)),
    )


def _gated(source: Source, given: Given, actors: tuple[Actor, ...], piece: int) -> Source:
    """``piece``: how many words may be shown in one."""
    facts, article, allowed = source.facts, source.article, given.allowed
    if article.rights == "none":
        facts = Facts(article, facts.sentences, (), (), (), (), (), ())
    behind = dataclasses.replace(
        facts,
        article=dataclasses.replace(article, text=without(article.text, allowed.hidden)),
        quoted=tuple(one for one in facts.quoted if allowed.shows(one.span)),
        actors=actors if facts.actors else (),
    )
    return dataclasses.replace(
        source,
        facts=behind,
        shown=allowed.sentences,
        use=Use(
            article=allowed.article,
            beside=allowed.beside,
            piece=piece,
            withheld=len(given.withheld),
            facts=given.withheld,
            hidden=allowed.hidden,
        ),
    )


def _member(actor: Actor, given: Given) -> Actor:
    shows = given.allowed.shows
    role = actor.role if actor.role and shows(actor.role) else None
    return dataclasses.replace(actor, role=role, mentions=tuple(filter(shows, actor.mentions)))


@kept
def _role(member: Cited[Actor]) -> Cited[Span]:
    role = member.fact.role
    assert role is not None  # whoever asks has seen it
    return Cited(member.source, role, member.source.sentence_at(role))


@kept
def _cited(source: Source, fact: object, sentence: int) -> Cited[Any]:
    return Cited(source, fact, sentence)


@kept
def _exchanged(value: T, *new: tuple[str, object]) -> T:
    return cast(T, dataclasses.replace(cast(Any, value), **dict(new)))


@cache
def _fields(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(cast(Any, kind)))


_WITHOUT_SOURCES = ("generator.model", "generator.notes", "generator.settings")
