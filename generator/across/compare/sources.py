"""Dossier -> Comparisons: everything that holds sources against one another, in one place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import replace

from generator.across.compare.claims import Claim, claims_of
from generator.across.compare.context import Contexts
from generator.across.compare.dating import date_rows
from generator.across.compare.fate import Happened
from generator.across.compare.model import Comparisons, FigureRow, Value
from generator.across.compare.quoting import shared_quotes
from generator.across.compare.rows import Row, gather_rows, tells
from generator.across.compare.standing import stand
from generator.across.identity import plain
from generator.dossier import Dossier
from generator.findings import Sum
from generator.ids import Ids
from generator.lexicon.fates import FATES
from generator.model import Figure
from generator.source import Cited, Source

COMMON_FROM = 10
"""Origins that must name somebody before the name can count as common to the topic."""
COMMON_SHARE = 0.25
"""Share of the origins from which a name no longer tells one event from another."""


def compare(dossier: Dossier) -> Comparisons:
    """What the sources agree on, differ in and share."""
    publishers = frozenset(
        plain(source.article.publisher) for source in dossier.sources if source.article.publisher
    )
    contexts = {source.article.id: Contexts(dossier, source, publishers) for source in dossier.sources}
    claims = _claims(dossier, contexts)
    ids = Ids("v")
    names = {plain(actor.name): actor.name for actor in reversed(dossier.actors)}
    vague = _vague(dossier)
    rows = [_row(dossier, row, names, ids) for row in gather_rows(claims, vague) if tells(row.members)]
    return Comparisons(
        figures=tuple(rows), dates=date_rows(dossier, contexts, names, vague), quotes=shared_quotes(dossier)
    )


def _claims(dossier: Dossier, contexts: dict[str, Contexts]) -> list[Claim]:
    figures: dict[str, list[Cited[Figure]]] = defaultdict(list)
    for cited in dossier.figures:
        figures[cited.source.article.id].append(cited)
    sums: dict[str, dict[str, Sum]] = defaultdict(dict)
    for total in dossier.sums:
        sums[total.source.article.id][total.fact.figure.id] = total.fact
    outcomes: dict[str, dict[str, Happened]] = defaultdict(dict)
    for tally in dossier.tallies:
        for entry in tally.entries:
            if entry.outcome in FATES:
                happened = Happened(entry.outcome, entry.figure.words(entry.cue), None)
                outcomes[entry.figure.source.article.id][entry.figure.fact.id] = happened
    found: list[Claim] = []
    for key, own in figures.items():
        found += _without_headline(list(claims_of(dossier, contexts[key], own, sums[key], outcomes[key])))
    return _once(found)


def _without_headline(claims: list[Claim]) -> list[Claim]:
    """A headline's figure gives way to the same figure in its text, which says more."""
    told = {(claim.noun, claim.fate, claim.amount) for claim in claims if claim.cited.place.part == "body"}
    return [
        claim
        for claim in claims
        if claim.cited.place.part == "body" or (claim.noun, claim.fate, claim.amount) not in told
    ]


def _once(claims: list[Claim]) -> list[Claim]:
    """The same figure in the same sentence of several copies of one text counts once.

    It stands in the copy whose top names most: a copy may have lost the sentence that says where.
    """
    groups: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        cited = claim.cited
        words = " ".join(cited.words(cited.place.span).casefold().split())
        groups[cited.source.origin, words, cited.fact.span.start - cited.place.span.start].append(claim)
    found = []
    for group in groups.values():
        best = max(group, key=_telling)
        own = best.cited.source.article.id
        copies = {one.cited.source.article.id: one.cited.source for one in group}
        others = tuple(source for key, source in sorted(copies.items()) if key != own)
        found.append(replace(best, copies=others))
    return found


def _telling(claim: Claim) -> tuple[int, bool]:
    source = claim.cited.source
    return (len(claim.topic.names), source.article.id == source.origin)


def _vague(dossier: Dossier) -> Callable[[str], bool]:
    """Which names tell no event from another: places, and names that very many origins use."""
    most = max(COMMON_FROM, COMMON_SHARE * dossier.independent)
    origins: dict[str, set[str]] = defaultdict(set)
    for actor in dossier.actors:
        origins[plain(actor.name)].update(member.source.origin for member in actor.members)
    places = {plain(actor.name) for actor in dossier.actors if actor.kind == "place"}
    vague = places | {name for name, where in origins.items() if len(where) > most}
    return vague.__contains__


def _row(dossier: Dossier, row: Row, known: Mapping[str, str], ids: Ids) -> FigureRow:
    values = _values(dossier, row.members)
    first = row.members[0]
    standing, reasons = stand(values, FATES[first.fate].course)
    sources = {source.article.id for value in values for source in (value.figure.source, *value.copies)}
    return FigureRow(
        id=ids.of(min(claim.cited.fact.id for claim in row.members)),
        fate=first.fate,
        # what only the tops of the texts name is not said of the figure: not every death is at the pump
        names=tuple(sorted(known.get(name, name) for name in row.names & row.own_names)),
        values=values,
        standing=standing,
        reasons=reasons,
        voices=len({value.voice for value in values}),
        sources=len(sources),
    )


def _values(dossier: Dossier, members: list[Claim]) -> tuple[Value, ...]:
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
