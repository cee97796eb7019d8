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
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from math import ceil

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
_WORD = re.compile(r"\w+")


def origins(facts: Sequence[Facts]) -> list[int]:
    """For each text the index of the first text of its origin (its own index when it is the first).

    The order decides which of the copies stands for all: give the oldest first.
    """
    texts = _compared([_shingles(item) for item in facts])
    first_of = list(range(len(facts)))
    # the heads by what may meet the rare shingles of a shorter text, and by their own rare ones
    by_any: dict[int, list[int]] = defaultdict(list)
    by_rare: dict[int, list[int]] = defaultdict(list)
    for index, own in enumerate(texts):
        if own.size < SHORTEST:
            continue
        met = _met(own.rare, by_any) | _met(own.shared, by_rare)
        held = [(-len(own.shared & texts[head].shared), head) for head in met]
        copied = min((one for one in held if -one[0] >= _least(own, texts[one[1]])), default=None)
        if copied:
            first_of[index] = copied[1]
            continue
        for value in own.shared:
            by_any[value].append(index)
        for value in own.rare:
            by_rare[value].append(index)
    return first_of


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


def _least(one: _Text, other: _Text) -> float:
    return CONTAINED * min(one.size, other.size)


def _compared(shingles: Sequence[set[int]]) -> list[_Text]:
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


def _shingles(facts: Facts) -> set[int]:
    """Hashes of the runs of words of the body, case folded; furniture and briefs differ from site to site."""
    text = facts.article.text
    words = [
        match.group()
        for sentence in facts.sentences
        if sentence.part == "body"
        for match in _WORD.finditer(text[sentence.span.start : sentence.span.end].casefold())
    ]
    return {
        zlib.crc32(" ".join(words[at : at + SHINGLE]).encode())
        for at in range(max(0, len(words) - SHINGLE + 1))
    }
