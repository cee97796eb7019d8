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
import operator
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from typing import Any, TypeVar, cast

from generator.across.actor_list import placed
from generator.dossier import Dossier
from generator.findings import Check, News, Passage, Sum, Tally
from generator.model import Actor, Date, Facts, Figure, Quote, Span
from generator.rights.budget import Allowed, Budget, without
from generator.source import Cited, Source, Use

FEW = 3
"""A sentence that lacks no more words than these is made whole before further facts get theirs: it would
read badly, and costs little to mend."""

T = TypeVar("T")
Spans = tuple[Span, ...]


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
            dataclasses.replace(actor, role=gate.role(actor.members))
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


class _Gate:
    """Gives out the words of every source of a dossier and says what came through."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        limits = dossier.settings.rights
        self._budgets = {source.article.id: Budget(source.facts, limits) for source in dossier.sources}
        self._granted: set[tuple[str, str]] = set()
        self._asked: dict[str, dict[str, Spans]] = defaultdict(dict)
        self._give_out()
        self._take_back_shreds()
        self._allowed = {id: budget.allowed() for id, budget in self._budgets.items()}
        self._gated: dict[tuple[str, str], Actor] = {}
        self._sources = {source.article.id: self._source(source) for source in dossier.sources}
        self._seen: dict[int, tuple[object, object]] = {}

    # ------------------------------------------------------------------ giving out

    def _give_out(self) -> None:
        dossier = self._dossier
        for source in dossier.sources:
            headline = (s.span for s in source.facts.sentences if s.part == "headline")
            self._grant(source, tuple(headline)[:1])
        key = [figure for figure in dossier.figures if figure.fact.key]
        other = [figure for figure in dossier.figures if not figure.fact.key]
        for group in (dossier.summary, dossier.quotes):
            self._give(group)
        # where sources differ a reader needs both sides
        self._give(value.figure for row in dossier.comparisons.figures for value in row.values)
        self._give(date for row in dossier.comparisons.dates for date in row.dates)
        self._give_all(need for tally in dossier.tallies for need in _tally_needs(tally))
        self._give(dossier.sums)
        self._give(key)
        self._give(dossier.statements)
        self._give(sorted(dossier.events, key=lambda event: event.place.part != "body"))
        around = [
            (cited.source, self._context(cited))
            for facts in (dossier.quotes, dossier.statements, dossier.events)
            for cited in facts
        ]
        self._give_all(need for need in around if self._lacking(need) <= FEW)
        self._give_all(self._roles())
        self._give(other)
        self._give_all(need for check in dossier.checks for need in _check_needs(check))
        self._give(dossier.undated)
        around += [
            (passage.source, (passage.source.facts.sentences[index].span,))
            for item in dossier.background
            for passage in item.passages
            for index in passage.matched
        ]
        self._give_all(sorted(around, key=self._lacking))

    def _roles(self) -> Iterator[Need]:
        """The roles that stand in sentences of which something is shown: alone a role is no statement."""
        for actor in self._dossier.actors:
            for member in actor.members if actor.acts else ():
                role, source = member.fact.role, member.source
                if role and self._budgets[source.article.id].begun(source.sentence_at(role)):
                    yield source, (role,)

    def _take_back_shreds(self) -> None:
        for article, budget in self._budgets.items():
            asked = self._asked[article]
            budget.take_back_shreds(
                span for fact, needs in asked.items() if (article, fact) in self._granted for span in needs
            )

    def _lacking(self, need: Need) -> int:
        return self._budgets[need[0].article.id].lacking(need[1])

    def _give(self, facts: Iterable[Cited[Any]]) -> None:
        for cited in facts:
            article, fact, needs = cited.source.article.id, _key(cited.fact), self.needs(cited)
            self._asked[article][fact] = needs
            if self._grant(cited.source, needs):
                self._granted.add((article, fact))

    def _give_all(self, needs: Iterable[Need]) -> None:
        for source, spans in needs:
            self._grant(source, spans)

    def _grant(self, source: Source, spans: Spans) -> bool:
        return self._budgets[source.article.id].grant(spans)

    def _context(self, cited: Cited[Any]) -> Spans:
        budget = self._budgets[cited.source.article.id]
        return (budget.around(cited.fact.span, cited.place),)

    def needs(self, cited: Cited[Any]) -> Spans:
        """The words without which a fact cannot be shown: its own, who says so, and with which verb."""
        fact = cited.fact
        if isinstance(fact, Span):
            return (fact,)
        if isinstance(fact, Quote):
            place = self._context(cited) if fact.kind == "partial" else ()
            return (*place, *self._said(cited.source, fact))
        if isinstance(fact, Figure):
            claim = self._dossier.claim_around(cited)
            teller = fact.attributed_to
            named = (fact.span, fact.hedge, fact.counts, fact.outlook, teller and teller.span)
            place = self._said(cited.source, claim) if claim else self._context(cited)
            return (*place, *(span for span in named if span))
        if isinstance(fact, Date):
            claim = self._dossier.claim_around(cited)
            who = (claim.speaker.span,) if claim and claim.speaker else ()
            return (fact.event or cited.place.span, fact.span, *who)
        return (cited.place.span, *(term.span for term in fact.terms))

    def _said(self, source: Source, quote: Quote) -> Spans:
        who = quote.speaker.span if quote.speaker else None
        company = self._dossier.company_of(source, who) if who else None
        return tuple(span for span in (quote.span, who, quote.cue, company) if span)

    # ------------------------------------------------------------------ what came through

    def shows(self, cited: Cited[Any]) -> bool:
        """Whether a fact may be shown: it was given its words, or others' words hold them all."""
        article, fact = cited.source.article.id, _key(cited.fact)
        if (article, fact) in self._granted:
            return True
        return self.allows((cited.source, self._asked[article].get(fact) or self.needs(cited)))

    def allows(self, need: Need) -> bool:
        """Whether all words that something needs may be shown."""
        source, spans = need
        return all(map(self._allowed[source.article.id].shows, spans))

    def shows_term(self, passage: Passage) -> bool:
        """Whether a sentence is shown that holds one of the note's terms."""
        spans = (passage.source.facts.sentences[index].span for index in passage.matched)
        return any(self.allows((passage.source, (span,))) for span in spans)

    def speaks(self, members: Iterable[Cited[Actor]]) -> bool:
        """Whether an actor is named as the speaker of something that is shown, if only by "she"."""
        return any((member.source.article.id, member.fact.id) in self._speakers for member in members)

    @cached_property
    def _speakers(self) -> set[tuple[str, str]]:
        dossier = self._dossier
        return {
            (source.article.id, quote.speaker.actor)
            for source in dossier.sources
            for quote in source.facts.quotes
            if quote.speaker and quote.speaker.actor and self.allows((source, (quote.speaker.span,)))
        } | {
            (cited.source.article.id, cited.fact.attributed_to.actor)
            for cited in dossier.figures
            if cited.fact.attributed_to
            and cited.fact.attributed_to.actor
            and self.allows((cited.source, (cited.fact.attributed_to.span,)))
        }

    def names(self, actor: Cited[Actor]) -> bool:
        """Whether any place may be shown where an actor is named."""
        return any(self.allows((actor.source, (span,))) for span in actor.fact.mentions)

    def role(self, members: Iterable[Cited[Actor]]) -> Cited[Span] | None:
        """The first of an actor's roles that may be shown."""
        for member in members:
            role = member.fact.role
            if role and self.allows((member.source, (role,))):
                return Cited(member.source, role, member.source.sentence_at(role))
        return None

    def _source(self, source: Source) -> Source:
        """The source without the words that may not be shown, and without the facts made of them."""
        allowed = self._allowed[source.article.id]
        facts, article = source.facts, source.article
        withheld = frozenset(
            fact
            for fact, needs in self._asked[article.id].items()
            if (article.id, fact) not in self._granted and not self.allows((source, needs))
        )
        if article.rights == "none":
            facts = Facts(article, facts.sentences, (), (), (), (), (), ())
        gated = dataclasses.replace(
            facts,
            article=dataclasses.replace(article, text=without(article.text, allowed.hidden)),
            quoted=tuple(one for one in facts.quoted if allowed.shows(one.span)),
            actors=tuple(self._actor(actor, allowed) for actor in facts.actors),
        )
        self._gated.update(((article.id, actor.id), actor) for actor in gated.actors)
        return dataclasses.replace(
            source,
            facts=gated,
            shown=allowed.sentences,
            use=Use(
                article=allowed.article,
                beside=allowed.beside,
                piece=self._dossier.settings.rights.quotation,
                withheld=len(withheld),
                facts=withheld,
                hidden=allowed.hidden,
            ),
        )

    def _actor(self, actor: Actor, allowed: Allowed) -> Actor:
        role = actor.role if actor.role and allowed.shows(actor.role) else None
        return dataclasses.replace(actor, role=role, mentions=tuple(filter(allowed.shows, actor.mentions)))

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
            return self._sources[value.article.id]
        if isinstance(value, Cited):
            fact = value.fact
            allowed = self._allowed[value.source.article.id]
            new: object = fact if type(fact).__module__ in _WITHOUT_SOURCES else self.swapped(fact)
            if isinstance(fact, Actor):
                new = self._gated.get((value.source.article.id, fact.id)) or self._actor(fact, allowed)
            return Cited(self.swapped(value.source), new, value.sentence)
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
            return dataclasses.replace(cast(Any, value), **new_fields) if new_fields else value
        return value


@cache
def _fields(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(cast(Any, kind)))


_WITHOUT_SOURCES = ("generator.model", "generator.notes", "generator.settings")


def _key(fact: Span | Quote | Figure | Date | Sum) -> str:
    """What a fact is called in its source; a sentence by where it stands."""
    return f"{fact.start}-{fact.end}" if isinstance(fact, Span) else fact.id
