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
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.across.cast import NOBODY, Cast, Known
from generator.across.compare.model import QuotePlace, SharedQuote
from generator.across.compare.wording import differences, folded
from generator.dossier import Dossier
from generator.ids import Ids
from generator.kept import kept
from generator.lexicon.function_words import FUNCTION_WORDS
from generator.model import Quote
from generator.source import Cited, Source

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


@dataclass(frozen=True, slots=True, eq=False)
class _Said:
    """A quotation that can be held against others."""

    cited: Cited[Quote]
    folded: str
    runs: tuple[int, ...]
    actor: Known | None

    @property
    def words(self) -> tuple[str, ...]:
        """Its words without case and marks."""
        return tuple(self.folded.split(" "))

    @property
    def voice(self) -> str | None:
        """Who says it: the actor, else the words for one."""
        who = self.cited.fact.speaker
        return self.actor.name if self.actor else self.cited.words(who.span) if who else None


@dataclass(frozen=True, slots=True, eq=False)
class _Quotes:
    """Those of one source, in text order."""

    said: tuple[_Said, ...]
    runs: frozenset[int]
    twice: frozenset[int]
    """Runs that stand in two of them."""


@dataclass(slots=True, eq=False)
class _Group:
    words: tuple[str, ...]
    members: list[_Said]
    actors: set[str]


def shared_quotes(dossier: Dossier, known: Mapping[str, Cast]) -> tuple[SharedQuote, ...]:
    """Quotations with more than one place, in the order of their oldest sources; ``known`` are the casts."""
    by_source: dict[str, list[Cited[Quote]]] = defaultdict(list)
    for cited in dossier.quotes:
        by_source[cited.source.article.id].append(cited)
    found = [
        one
        for same in _apart(
            [
                _quotes(tuple(by_source[source.article.id]), known.get(source.article.id, NOBODY))
                for source in sorted(dossier.sources, key=_order)
                if source.article.id in by_source
            ]
        )
        for one in _shared_of(same)
    ]
    found.sort(key=lambda one: (_order(one.members[0].source), one.members[0].fact.span))
    ids = Ids("w")
    return tuple(_named(one, ids.of(one.id)) for one in found)


@kept
def _named(one: SharedQuote, own: str) -> SharedQuote:
    return replace(one, id=own)


def _order(source: Source) -> tuple[str, bool, str]:
    article = source.article
    return article.published or "9", article.id != source.origin, article.id


@kept
def _quotes(quotes: tuple[Cited[Quote], ...], cast: Cast) -> _Quotes:
    said = []
    for cited in sorted(quotes, key=lambda one: one.fact.span):
        words = folded(cited.words(cited.fact.span))
        if len(words) >= FEWEST and _content(words) >= FEWEST_CONTENT:
            who = cited.fact.speaker
            actor = cast.get(who.actor or "") if who else None
            said.append(_Said(cited, " ".join(words), tuple(_runs(words)), actor))
    times = Counter(run for one in said for run in one.runs)
    twice = frozenset(run for run, number in times.items() if number > 1)
    return _Quotes(tuple(said), frozenset(times), twice)


def _apart(texts: Sequence[_Quotes]) -> Iterator[tuple[_Said, ...]]:
    """Quotations in the order of ``texts``, those together that share a run, or of which each shares one with
    the next; one that shares none is in no company."""
    seen: set[int] = set()
    again: set[int] = set()
    for text in texts:
        again |= text.twice
        again |= text.runs & seen
        seen |= text.runs
    heads: list[int] = []
    """For each quotation an earlier one of its company, or itself."""
    first_of: dict[int, int] = {}
    sharing = [one for text in texts if not again.isdisjoint(text.runs) for one in text.said]

    def head(number: int) -> int:
        while heads[number] != number:
            heads[number] = heads[heads[number]]
            number = heads[number]
        return number

    for number, one in enumerate(sharing):
        heads.append(number)
        mine = number
        for run in again.intersection(one.runs):
            other = head(first_of.setdefault(run, mine))
            if other != mine:
                heads[max(mine, other)] = mine = min(mine, other)
    found: dict[int, list[_Said]] = defaultdict(list)
    for number, one in enumerate(sharing):
        found[head(number)].append(one)
    return (tuple(company) for company in found.values() if len(company) > 1)


@kept
def _shared_of(company: tuple[_Said, ...]) -> list[SharedQuote]:
    """What is shared of quotations that no other shares a run with; each with the first id of its facts."""
    return [
        one for group in _grouped(company) if len(group.members) > 1 if (one := _shared(group)) is not None
    ]


def _grouped(quotes: Sequence[_Said]) -> list[_Group]:
    groups: list[_Group] = []
    by_run: dict[int, list[int]] = defaultdict(list)
    exact: dict[str, list[int]] = defaultdict(list)
    for one in quotes:
        words, said_by = one.words, one.actor.id if one.actor else None
        same = exact[one.folded]
        number = next((at for at in same if _may_say(said_by, words, groups[at])), None)
        if number is None:
            counted = Counter(
                candidate for run in one.runs if len(by_run[run]) <= MOST_SHARING for candidate in by_run[run]
            )
            best = sorted(counted, key=lambda at: (-counted[at], at))[:LOOKED_AT]
            number = next(
                (
                    at
                    for at in best
                    if _alike(words, groups[at].words, counted[at]) and _may_say(said_by, words, groups[at])
                ),
                None,
            )
        if number is None:
            number = len(groups)
            groups.append(_Group(words, [], set()))
            for run in one.runs:
                by_run[run].append(number)
        if number not in same:
            same.append(number)
        groups[number].members.append(one)
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


def _shared(group: _Group) -> SharedQuote | None:
    by_place: dict[tuple[str, str, str | None], list[Cited[Quote]]] = defaultdict(list)
    for one in group.members:
        by_place[one.cited.source.origin, one.folded, one.voice].append(one.cited)
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
        id=min(one.cited.fact.id for one in group.members),
        places=tuple(places),
        speakers=_two_speakers(group),
        sources=len(sources),
        origins=len({source.origin for source in sources.values()}),
        members=tuple(one.cited for one in group.members),
    )


def _two_speakers(group: _Group) -> tuple[str, ...]:
    """The persons to whom the same words are given, when there are two who cannot be one."""
    lengths = [len(one.words) for one in group.members]
    least = max(FEWEST_FOR_SPEAKERS, MOSTLY * max(lengths))
    found = {
        one.actor.id: one.actor
        for one, length in zip(group.members, lengths, strict=True)
        if length >= least and one.actor and one.actor.kind == "person" and len(one.actor.name.split()) > 1
    }
    lasts = {actor.name.split()[-1].casefold() for actor in found.values()}
    return tuple(sorted(actor.name for actor in found.values())) if len(lasts) > 1 else ()
