"""Quotations that stand in several places are one quotation, shown once with all its places.

Two quotations are one when their words are the same, when one stands whole in the other, or when nearly
all of the longer one's words stand in the shorter one in the same order (``ALIKE``). Two named speakers
need more: a phrase that is on everybody's lips is nobody's quotation. Candidates share a run of ``RUN``
words (as in ``across/origins.py``, after Broder 1997); runs that very many quotations share are figures of
speech and bring none together, so that the cost grows with the number of quotations and not of pairs.

The same words in the mouths of two persons are told as such when both are named. A person and a body are
not two speakers: a minister speaks for a ministry. Neither are two who may be the same ("Berg", "Maria
Berg").
"""

from __future__ import annotations

import zlib
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from generator.across.compare.model import QuotePlace, SharedQuote
from generator.across.compare.wording import differences, folded
from generator.dossier import Dossier
from generator.findings import DossierActor
from generator.ids import Ids
from generator.lexicon.function_words import FUNCTION_WORDS
from generator.model import Quote
from generator.source import Cited

RUN = 3
FEWEST = 4
"""Words of a quotation from which it is compared."""
FEWEST_CONTENT = 2
"""Words that are no function words: *that is what it is* is nobody's own."""
FEWEST_INSIDE = 5
"""Words of a fragment that is looked for inside longer quotations."""
CONTENT_INSIDE = 3
FEWEST_REWORDED = 7
"""Words of a quotation whose other wordings are looked for: *I'm a big fan of …* is said by many."""
ALIKE = 0.8
"""Share of the longer one's words that the shorter one has in order, where the wording differs."""
CONTENT_ALIKE = 0.75
"""Share of the shorter one's different content words that the longer one must have: one other word may be
another statement."""
FEWEST_FOR_SPEAKERS = 5
"""Words from which two people will hardly have said the same by chance."""
REWORDED_FOR_SPEAKERS = 10
"""The same where their words are not quite the same."""
MOSTLY = 0.75
"""Share of the longest wording that each of two speakers' wordings must have: a fragment may be a quotation
of the other one."""
LOOKED_AT = 12
"""Groups that a quotation is held against."""
MOST_SHARING = 200
"""Quotations with one run in common from which the run is a figure of speech."""
LONGEST = 400
"""Words of a quotation that is compared with others' wordings: two of the length cost its square."""


@dataclass(slots=True, eq=False)
class _Group:
    words: tuple[str, ...]
    members: list[Cited[Quote]]
    actors: set[str]


def shared_quotes(dossier: Dossier) -> tuple[SharedQuote, ...]:
    """Quotations with more than one place, in the order of the dossier's quotations."""
    groups = _grouped(dossier, sorted(dossier.quotes, key=_order))
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


def _grouped(dossier: Dossier, quotes: Sequence[Cited[Quote]]) -> list[_Group]:
    groups: list[_Group] = []
    by_run: dict[int, list[int]] = defaultdict(list)
    exact: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for cited in quotes:
        words = folded(cited.words(cited.fact.span))
        if len(words) < FEWEST or _content(words) < FEWEST_CONTENT:
            continue
        actor = _actor(dossier, cited)
        said_by = actor.id if actor else None
        number = next((one for one in exact[words] if _may_say(said_by, words, groups[one])), None)
        runs = _runs(words)
        if number is None:
            counted = Counter(
                candidate for run in runs if len(by_run[run]) <= MOST_SHARING for candidate in by_run[run]
            )
            best = sorted(counted, key=lambda one: (-counted[one], one))[:LOOKED_AT]
            number = next(
                (
                    one
                    for one in best
                    if _alike(words, groups[one].words, counted[one])
                    and _may_say(said_by, words, groups[one])
                ),
                None,
            )
        if number is None:
            number = len(groups)
            groups.append(_Group(words, [], set()))
            for run in runs:
                by_run[run].append(number)
        if number not in exact[words]:
            exact[words].append(number)
        groups[number].members.append(cited)
        if said_by:
            groups[number].actors.add(said_by)
    return groups


def _may_say(actor: str | None, words: tuple[str, ...], group: _Group) -> bool:
    """Whether a group's quotation may be one's: anybody may have said what nobody else is named for."""
    if actor is None or not group.actors or actor in group.actors:
        return True
    short, long = sorted((words, group.words), key=len)
    inside = f" {' '.join(short)} " in f" {' '.join(long)} "
    fewest = FEWEST_FOR_SPEAKERS if inside else REWORDED_FOR_SPEAKERS
    return len(short) >= fewest and len(short) >= MOSTLY * len(long)


def _runs(words: tuple[str, ...]) -> list[int]:
    return sorted({zlib.crc32(" ".join(words[at : at + RUN]).encode()) for at in range(len(words) - RUN + 1)})


def _alike(a: tuple[str, ...], b: tuple[str, ...], runs: int) -> bool:
    """Whether two wordings that share ``runs`` runs of words are of one quotation."""
    short, long = sorted((a, b), key=len)
    if runs >= len(short) - RUN + 1 and len(short) >= FEWEST_INSIDE and _content(short) >= CONTENT_INSIDE:
        return f" {' '.join(short)} " in f" {' '.join(long)} "
    if len(short) < FEWEST_REWORDED or len(long) > LONGEST or len(short) < ALIKE * len(long):
        return False
    if runs < (1 - RUN * (1 - ALIKE)) * len(long) - RUN + 1:  # each word that differs breaks three runs
        return False
    if (Counter(short) & Counter(long)).total() < ALIKE * len(long):
        return False
    both = [word for word in (Counter(short) & Counter(long)) if word not in FUNCTION_WORDS]
    if len(both) < CONTENT_ALIKE * len({word for word in short if word not in FUNCTION_WORDS}):
        return False
    return _in_order(short, long) >= ALIKE * len(long)


def _content(words: tuple[str, ...]) -> int:
    return sum(word not in FUNCTION_WORDS for word in words)


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
    """The persons to whom the same words are given, when there are two who cannot be one."""
    longest = max(len(folded(cited.words(cited.fact.span))) for cited in group.members)
    found: dict[str, DossierActor] = {}
    for cited in group.members:
        actor = _actor(dossier, cited)
        words = folded(cited.words(cited.fact.span))
        if len(words) < max(FEWEST_FOR_SPEAKERS, MOSTLY * longest):
            continue
        if actor and actor.kind == "person" and len(actor.name.split()) > 1:
            found[actor.id] = actor
    lasts = {actor.name.split()[-1].casefold() for actor in found.values()}
    return tuple(sorted(actor.name for actor in found.values())) if len(lasts) > 1 else ()
