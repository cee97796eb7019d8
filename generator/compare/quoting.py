"""Quotations that stand in several places are one quotation, shown once with all its places.

Two quotations are one when the shorter one's words stand in the longer one in the same order, all but a few
(``ALIKE``). Candidates share a run of ``RUN`` words (as in ``origins.py``, after Broder 1997); runs that
very many quotations share are figures of speech and bring none together, so that the cost grows with the
number of quotations and not of pairs.

The same words in the mouths of two persons are told as such when both are named. A person and a body are
not two speakers: a minister speaks for a ministry. Neither are two who may be the same ("Berg", "Maria
Berg").
"""

from __future__ import annotations

import zlib
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from generator.compare.model import QuotePlace, SharedQuote
from generator.compare.wording import differences, folded
from generator.dossier import Cited, Dossier, DossierActor
from generator.ids import Ids
from generator.lexicon.function_words import FUNCTION_WORDS
from generator.model import Quote

RUN = 3
FEWEST = 4
"""Words of a quotation from which it is compared."""
FEWEST_CONTENT = 2
"""Words that are no function words."""
FEWEST_FOR_SPEAKERS = 5
"""Words from which two people will hardly have said the same by chance."""
ALIKE = 0.8
"""Share of the shorter one's words that stand in the longer one in order."""
SHORTER = 0.5
"""A fragment with less of the whole quotation's words is shown apart, unless all of it stands there."""
LOOKED_AT = 12
"""Groups that a quotation is held against."""
MOST_SHARING = 200
"""Quotations with one run in common from which the run is a figure of speech."""


@dataclass(slots=True, eq=False)
class _Group:
    words: tuple[str, ...]
    members: list[Cited[Quote]]


def shared_quotes(dossier: Dossier) -> tuple[SharedQuote, ...]:
    """Quotations with more than one place, in the order of the dossier's quotations."""
    groups = _grouped(sorted(dossier.quotes, key=_order))
    ids = Ids("w")
    found = [_shared(dossier, group, ids) for group in groups if len(group.members) > 1]
    return tuple(one for one in found if one is not None)


def _order(cited: Cited[Quote]) -> tuple[object, ...]:
    article = cited.source.article
    return (
        article.published or "9",
        cited.source.article.id != cited.source.origin,
        article.id,
        cited.fact.span,
    )


def _grouped(quotes: Sequence[Cited[Quote]]) -> list[_Group]:
    groups: list[_Group] = []
    by_run: dict[int, list[int]] = defaultdict(list)
    exact: dict[tuple[str, ...], int] = {}
    for cited in quotes:
        words = folded(cited.words(cited.fact.span))
        if len(words) < FEWEST or sum(word not in FUNCTION_WORDS for word in words) < FEWEST_CONTENT:
            continue
        number = exact.get(words)
        runs = _runs(words)
        if number is None:
            counted = Counter(
                candidate for run in runs if len(by_run[run]) <= MOST_SHARING for candidate in by_run[run]
            )
            best = sorted(counted, key=lambda one: (-counted[one], one))[:LOOKED_AT]
            number = next((one for one in best if _alike(words, groups[one].words)), None)
        if number is None:
            number = len(groups)
            groups.append(_Group(words, []))
            for run in runs:
                by_run[run].append(number)
        exact.setdefault(words, number)
        groups[number].members.append(cited)
    return groups


def _runs(words: tuple[str, ...]) -> list[int]:
    return sorted({zlib.crc32(" ".join(words[at : at + RUN]).encode()) for at in range(len(words) - RUN + 1)})


def _alike(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two wordings are of one quotation."""
    short, long = sorted((a, b), key=len)
    if len(long) > 400 or not Counter(short) & Counter(long):
        return False
    if sum((Counter(short) & Counter(long)).values()) < ALIKE * len(short):
        return False
    if len(short) < SHORTER * len(long):
        return f" {' '.join(short)} " in f" {' '.join(long)} "
    return _in_order(short, long) >= ALIKE * len(short)


def _in_order(short: tuple[str, ...], long: tuple[str, ...]) -> int:
    """Length of the longest common subsequence (the words that both have, in order)."""
    row = [0] * (len(long) + 1)
    for word in short:
        before = 0
        for at, other in enumerate(long, 1):
            kept = row[at]
            row[at] = before + 1 if word == other else max(row[at], row[at - 1])
            before = kept
    return row[-1]


def _shared(dossier: Dossier, group: _Group, ids: Ids) -> SharedQuote | None:
    by_place: dict[tuple[str, tuple[str, ...], str | None], list[Cited[Quote]]] = defaultdict(list)
    for cited in group.members:
        words = folded(cited.words(cited.fact.span))
        by_place[cited.source.origin, words, _voice(dossier, cited)].append(cited)
    places: list[QuotePlace] = []
    first: str | None = None
    for (_, _, voice), same in by_place.items():
        head = same[0]
        wording = head.words(head.fact.span)
        copies = {one.source.article.id: one.source for one in same if one.source is not head.source}
        places.append(
            QuotePlace(
                quote=head,
                pieces=differences(first, wording) if first is not None else (),
                voice=voice,
                copies=tuple(copies.values()),
            )
        )
        first = wording if first is None else first
    sources = {
        source.article.id: source for place in places for source in (place.quote.source, *place.copies)
    }
    if len(sources) < 2:
        return None
    return SharedQuote(
        id=ids.of(min(cited.fact.id for cited in group.members)),
        places=tuple(places),
        speakers=_two_speakers(dossier, group),
        sources=len(sources),
        origins=len({source.origin for source in sources.values()}),
        members=tuple(group.members),
    )


def _actor(dossier: Dossier, cited: Cited[Quote]) -> DossierActor | None:
    who = cited.fact.speaker
    return dossier.actor_of(cited.source, who.actor) if who else None


def _voice(dossier: Dossier, cited: Cited[Quote]) -> str | None:
    actor = _actor(dossier, cited)
    if actor:
        return actor.name
    who = cited.fact.speaker
    return cited.words(who.span) if who else None


def _two_speakers(dossier: Dossier, group: _Group) -> tuple[str, ...]:
    """The persons to whom the very same words are given, when there are two who cannot be one."""
    found: dict[str, DossierActor] = {}
    for cited in group.members:
        actor = _actor(dossier, cited)
        if actor and actor.kind == "person" and len(actor.name.split()) > 1:
            found[actor.id] = actor
    lasts = {actor.name.split()[-1].casefold() for actor in found.values()}
    if len(found) < 2 or len(lasts) < 2 or len(group.words) < FEWEST_FOR_SPEAKERS:
        return ()
    return tuple(sorted(actor.name for actor in found.values()))
