"""Sources -> origins: a wire story that five sites ran is one source.

Texts are compared by their shingles, runs of five words (Broder 1997, "On the resemblance and
containment of documents"): two texts are of one origin when the shorter one has at least
``CONTAINED`` of its shingles in the longer one. That holds for a syndicated copy that lost its last
paragraphs or got another headline, and not for two reports that quote the same sentence.

Not all pairs are compared. A shingle of one text alone cannot be shared; of those that others have too, a
copy shares so many with its origin that at least ``MEETING`` of its rarest must be among them (prefix
filtering: Chaudhuri, Ganti & Kaushik 2006, "A primitive operator for similarity joins"; with more than one:
Wang, Li & Feng 2012, "Can we beat the prefix filtering?"). So texts meet by their rare shingles only, no pair
is missed, and the cost grows with the number of texts.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import chain
from math import ceil

from generator.kept import kept, recall, remember
from generator.model import Facts

SHINGLE = 5
"""Words in a shingle."""
CONTAINED = 0.6
"""Share of the shorter text's shingles that the longer one must hold."""
SHORTEST = 20
"""Texts with fewer shingles are too short to be told apart from a quotation."""
MEETING = 8
"""Rare shingles by which texts meet: with one, every second pair of many texts on one topic would meet. No
more than ``CONTAINED`` of ``SHORTEST``."""
MOST_NEW = 8
"""Texts that are held against all others, one by one, in place of all against all by their rare shingles."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Found:
    """What came of some texts."""

    facts: tuple[Facts, ...]
    first_of: list[int]
    alike: list[list[tuple[int, Facts]]]
    """For each text the first texts before it that are of its origin, and how many shingles both have."""


def origins(facts: Sequence[Facts]) -> list[int]:
    """For each text the index of the first text of its origin (its own index when it is the first).

    The order decides which of the copies stands for all: give the oldest first.
    """
    texts = [_shingles(item) for item in facts]
    last = recall(_from_nothing)
    found = _from_last(facts, texts, last) if last else None
    return remember(found or _from_nothing(facts, texts), _from_nothing).first_of


def _from_nothing(facts: Sequence[Facts], shingles: Sequence[frozenset[int]]) -> _Found:
    texts = _compared(shingles)
    first_of = list(range(len(facts)))
    alike: list[list[tuple[int, Facts]]] = [[] for _ in facts]
    # the heads by what may meet the rare shingles of a shorter text, and by their own rare ones
    by_any: dict[int, list[int]] = defaultdict(list)
    by_rare: dict[int, list[int]] = defaultdict(list)
    for index, own in enumerate(texts):
        if own.size < SHORTEST:
            continue
        met = _met(own.rare, by_any) | _met(own.shared, by_rare)
        held = ((len(own.shared & texts[head].shared), head) for head in met)
        of_one = [(size, head) for size, head in held if size >= _least(own.size, texts[head].size)]
        if of_one:
            first_of[index] = _most(of_one)
            alike[index] = [(size, facts[head]) for size, head in of_one]
            continue
        for value in own.shared:
            by_any[value].append(index)
        for value in own.rare:
            by_rare[value].append(index)
    return _Found(tuple(facts), first_of, alike)


def _from_last(facts: Sequence[Facts], texts: Sequence[frozenset[int]], last: _Found) -> _Found | None:
    """The same from what came of the texts before an edit: only those that are new, or stand for others only
    now, are held against others. None where they are many, or the others stand in another order."""
    place = {id(one): index for index, one in enumerate(last.facts)}
    stayed = [place.get(id(one)) for one in facts]
    order = [index for index in stayed if index is not None]
    if len(stayed) - len(order) > MOST_NEW or order != sorted(order):
        return None
    first_of = list(range(len(facts)))
    alike: list[list[tuple[int, Facts]]] = [[] for _ in facts]
    heads: dict[int, int] = {}
    """The texts so far that are of no other's origin, by which object they are, and their index."""
    new: list[int] = []
    """Those of them that were none before."""
    for index, (own, was) in enumerate(zip(texts, stayed, strict=True)):
        if len(own) < SHORTEST:
            continue
        known = last.alike[was] if was is not None else []
        of_one = [(size, heads[id(head)]) for size, head in known if id(head) in heads]
        for head in new if was is not None else heads.values():
            size = len(own & texts[head])
            if size >= _least(len(own), len(texts[head])):
                of_one.append((size, head))
        if of_one:
            first_of[index] = _most(of_one)
            alike[index] = [(size, facts[head]) for size, head in of_one]
            continue
        heads[id(facts[index])] = index
        if was is None or last.first_of[was] != was:
            new.append(index)
            if len(new) > MOST_NEW:
                return None
    return _Found(tuple(facts), first_of, alike)


def _most(of_one: Iterable[tuple[int, int]]) -> int:
    """The text with which most is shared; of several the first."""
    return min((-size, head) for size, head in of_one)[1]


def _met(values: Iterable[int], heads: Mapping[int, list[int]]) -> set[int]:
    """The heads that stand at enough of these shingles."""
    times = Counter(chain.from_iterable(heads[value] for value in values if value in heads))
    return {head for head, number in times.items() if number >= MEETING}


@dataclass(frozen=True, slots=True)
class _Text:
    """What of a text can be found in others."""

    size: int
    """Shingles in all."""
    shared: frozenset[int]
    """Those that some other text has too."""
    rare: tuple[int, ...]
    """The rarest of them: who holds less than ``MEETING`` of these does not hold enough of this text."""


def _least(one: int, other: int) -> float:
    return CONTAINED * min(one, other)


def _compared(shingles: Sequence[Set[int]]) -> list[_Text]:
    seen: set[int] = set()
    again: set[int] = set()
    for own in shingles:
        again |= own & seen
        seen |= own
    number = Counter(value for own in shingles for value in own & again)
    texts = []
    for own in shingles:
        shared = own & again
        spare = len(shared) - ceil(CONTAINED * len(own))
        rarest = sorted(sorted(shared), key=number.__getitem__) if spare >= 0 else []
        texts.append(_Text(len(own), frozenset(shared), tuple(rarest[: spare + MEETING])))
    return texts


@kept
def _shingles(facts: Facts) -> frozenset[int]:
    """Hashes of the runs of words of the body, case folded; furniture and briefs differ from site to site."""
    text = facts.article.text
    words = [
        match.group()
        for sentence in facts.sentences
        if sentence.part == "body"
        for match in _WORD.finditer(text[sentence.span.start : sentence.span.end].casefold())
    ]
    return frozenset(
        [
            zlib.crc32(" ".join(words[at : at + SHINGLE]).encode())
            for at in range(max(0, len(words) - SHINGLE + 1))
        ]
    )
