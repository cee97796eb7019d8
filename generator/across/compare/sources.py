"""Dossier -> Comparisons: everything that holds sources against one another, in one place.

What can be read off one source with its cast is read first (``_read``), then the copies of one text are made
one (``_of_origin``); last comes what must see all sources, apart for each thing that is counted (``_rows``).
Of these a process that stays does only again what an edit reaches.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import TypeVar

from generator.across.cast import NOBODY, Cast, casts
from generator.across.compare.claims import Claim, claims_of, house_of
from generator.across.compare.context import Contexts
from generator.across.compare.dating import Dated, date_rows, dated_in
from generator.across.compare.fate import Happened
from generator.across.compare.model import Comparisons, FigureRow, Value
from generator.across.compare.quoting import shared_quotes
from generator.across.compare.rows import Order, Row, gather_rows, in_order, tells, unambiguous
from generator.across.compare.standing import stand
from generator.across.identity import plain
from generator.dossier import Dossier
from generator.findings import Sum, Tally
from generator.ids import Ids
from generator.kept import kept
from generator.lexicon.fates import FATES
from generator.model import Date, Figure
from generator.source import Cited, Source

T = TypeVar("T")

COMMON_FROM = 10
"""Origins that must name somebody before the name can count as common to the topic."""
COMMON_SHARE = 0.25
"""Share of the origins from which a name no longer tells one event from another."""


def compare(dossier: Dossier) -> Comparisons:
    """What the sources agree on, differ in and share."""
    known = casts(dossier.actors)
    told = _told(dossier, known)
    names = {plain(actor.name): actor.name for actor in reversed(dossier.actors)}
    vague = _vague(dossier)
    return Comparisons(
        figures=_figure_rows(told, names, vague),
        dates=date_rows((one for text in told for one in text.dated), names, vague),
        quotes=shared_quotes(dossier, known),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Text:
    """What of one source can be held against others."""

    origin: str
    claims: tuple[Claim, ...]
    places: tuple[tuple[str, int], ...]
    """For each claim the words of its sentence, folded, and where in it the figure starts."""
    dated: tuple[Dated, ...]


def _told(dossier: Dossier, known: Mapping[str, Cast]) -> list[_Text]:
    publishers = frozenset(
        plain(source.article.publisher) for source in dossier.sources if source.article.publisher
    )
    figures = _by_source((one.source, one) for one in dossier.figures)
    events = _by_source((one.source, one) for one in dossier.events)
    sums = _by_source((one.source, one.fact) for one in dossier.sums)
    tallies = _by_source((one.entries[0].figure.source, one) for one in dossier.tallies)
    found = []
    for source in dossier.sources:
        key = source.article.id
        if key in figures or key in events:
            cast = known.get(key, NOBODY)
            found.append(
                _read(
                    source,
                    cast,
                    publishers.intersection(plain(actor.name) for actor in cast.values()),
                    house_of(dossier.by_origin[source.origin][0]),
                    tuple(figures.get(key, ())),
                    tuple(events.get(key, ())),
                    tuple(sums.get(key, ())),
                    tuple(tallies.get(key, ())),
                )
            )
    return found


def _by_source(facts: Iterable[tuple[Source, T]]) -> dict[str, list[T]]:
    found: dict[str, list[T]] = defaultdict(list)
    for source, fact in facts:
        found[source.article.id].append(fact)
    return found


@kept
def _read(
    source: Source,
    cast: Cast,
    publishers: frozenset[str],
    house: str,
    figures: tuple[Cited[Figure], ...],
    events: tuple[Cited[Date], ...],
    sums: tuple[Sum, ...],
    tallies: tuple[Tally, ...],
) -> _Text:
    """All facts are the source's own; ``publishers`` are those that it names."""
    contexts = Contexts(source, cast, publishers)
    outcomes = {
        entry.figure.fact.id: Happened(entry.outcome, entry.figure.words(entry.cue), None)
        for tally in tallies
        for entry in tally.entries
        if entry.outcome in FATES
    }
    totals = {total.figure.id: total for total in sums}
    claims = _without_headline(list(claims_of(contexts, house, figures, totals, outcomes)))
    return _Text(
        source.origin, tuple(claims), tuple(map(_place_of, claims)), tuple(dated_in(contexts, events))
    )


def _place_of(claim: Claim) -> tuple[str, int]:
    sentence = claim.cited.place.span
    words = " ".join(claim.cited.words(sentence).casefold().split())
    return words, claim.cited.fact.span.start - sentence.start


def _without_headline(claims: list[Claim]) -> list[Claim]:
    """A headline's figure gives way to the same figure in its text, which says more."""
    told = {(claim.noun, claim.fate, claim.amount) for claim in claims if claim.cited.place.part == "body"}
    return [
        claim
        for claim in claims
        if claim.cited.place.part == "body" or (claim.noun, claim.fate, claim.amount) not in told
    ]


@kept
def _of_origin(texts: tuple[_Text, ...]) -> list[Claim]:
    """The claims of the copies of one text. The same figure in the same sentence of several of them counts
    once.

    It stands in the copy whose top names most: a copy may have lost the sentence that says where.
    """
    groups: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for text in texts:
        for claim, place in zip(text.claims, text.places, strict=True):
            groups[place].append(claim)
    found = []
    for group in groups.values():
        best = max(group, key=_telling)
        own = best.cited.source.article.id
        copies = {one.cited.source.article.id: one.cited.source for one in group}
        others = tuple(source for key, source in sorted(copies.items()) if key != own)
        found.append(replace(best, copies=others) if others else best)
    return unambiguous(found)


def _telling(claim: Claim) -> tuple[int, bool]:
    source = claim.cited.source
    return (len(claim.topic.names), source.article.id == source.origin)


def _vague(dossier: Dossier) -> frozenset[str]:
    """The names that tell no event from another: places, and names that very many origins use."""
    most = max(COMMON_FROM, COMMON_SHARE * dossier.independent)
    origins: dict[str, set[str]] = defaultdict(set)
    for actor in dossier.actors:
        origins[plain(actor.name)].update([member.source.origin for member in actor.members])
    places = {plain(actor.name) for actor in dossier.actors if actor.kind == "place"}
    return frozenset(places | {name for name, where in origins.items() if len(where) > most})


def _figure_rows(
    texts: Iterable[_Text], known: Mapping[str, str], vague: frozenset[str]
) -> tuple[FigureRow, ...]:
    by_origin: dict[str, list[_Text]] = defaultdict(list)
    for text in texts:
        if text.claims:
            by_origin[text.origin].append(text)
    by_key: dict[object, list[Claim]] = defaultdict(list)
    for copies in by_origin.values():
        for claim in _of_origin(tuple(copies)):
            by_key[claim.key].append(claim)
    found: list[tuple[Order, FigureRow]] = []
    for claims in by_key.values():
        if len(claims) > 1:
            named = frozenset[str]().union(*(claim.own.names for claim in claims))
            found += _rows(tuple(claims), vague & named)
    ids = Ids("v")
    return tuple(
        _named(row, ids.of(row.id), tuple(sorted(known.get(name, name) for name in row.names)))
        for _, row in sorted(found, key=itemgetter(0))
    )


@kept
def _named(row: FigureRow, own: str, names: tuple[str, ...]) -> FigureRow:
    return replace(row, id=own, names=names)


@kept
def _rows(claims: tuple[Claim, ...], vague: frozenset[str]) -> list[tuple[Order, FigureRow]]:
    """The rows of claims of one key that have something to compare, each with its place in the order of rows,
    and for an id the first of its facts', for names those that are folded."""
    return [(in_order(row.members[0]), _row(row)) for row in gather_rows(claims, vague) if tells(row.members)]


def _row(row: Row) -> FigureRow:
    values = _values(row.members)
    fate = row.members[0].fate
    standing, reasons = stand(values, FATES[fate].course)
    sources = {source.article.id for value in values for source in (value.figure.source, *value.copies)}
    return FigureRow(
        id=min(claim.cited.fact.id for claim in row.members),
        fate=fate,
        # what only the tops of the texts name is not said of the figure: not every death is at the pump
        names=tuple(row.names & row.own_names),
        values=values,
        standing=standing,
        reasons=reasons,
        voices=len({value.voice for value in values}),
        sources=len(sources),
    )


def _values(members: list[Claim]) -> tuple[Value, ...]:
    """One value for each origin, amount and voice; the headline's gives way to the text's own."""
    found: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in members:
        found[claim.cited.source.origin, claim.amount, claim.as_of].append(claim)
    values = []
    for (origin, *_), group in found.items():
        body = [claim for claim in group if claim.cited.place.part == "body"] or group
        by_voice: dict[str, list[Claim]] = defaultdict(list)
        for claim in body:
            by_voice[claim.voice].append(claim)
        for voice, claims in by_voice.items():
            claims.sort(key=lambda claim: (claim.cited.source.article.id != origin, claim.cited.fact.span))
            first = claims[0]
            ran = [source for claim in group for source in (claim.cited.source, *claim.copies)]
            copies = {source.article.id: source for source in ran if source is not first.cited.source}
            values.append(
                Value(
                    first.cited,
                    first.amount,
                    first.sum,
                    first.as_of,
                    first.as_of_from,
                    voice,
                    tuple(copies.values()),
                )
            )
    return tuple(sorted(values, key=_value_order))


def _value_order(value: Value) -> tuple[object, ...]:
    source: Source = value.figure.source
    return (value.as_of or "", source.article.published or "", source.article.id, value.figure.fact.span)
