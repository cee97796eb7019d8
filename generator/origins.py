"""Sources -> origins: a wire story that five sites ran is one source.

Texts are compared by their shingles, runs of five words (Broder 1997, "On the resemblance and
containment of documents"): two texts are of one origin when the shorter one has at least
``CONTAINED`` of its shingles in the longer one. That holds for a syndicated copy that lost its last
paragraphs or got another headline, and not for two reports that quote the same sentence. Candidates
are found through each text's smallest shingle hashes (bottom-k sketch), so that the cost grows with
the number of texts and not with the number of pairs.
"""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from collections.abc import Sequence

from generator.model import Facts

SHINGLE = 5
"""Words in a shingle."""
SKETCH = 48
"""Smallest hashes kept of each text to find candidates by."""
CONTAINED = 0.6
"""Share of the shorter text's shingles that the longer one must hold."""
SHORTEST = 20
"""Texts with fewer shingles are too short to be told apart from a quotation."""
_WORD = re.compile(r"\w+")


def origins(facts: Sequence[Facts]) -> list[int]:
    """For each text the index of the first text of its origin (its own index when it is the first).

    The order decides which of the copies stands for all: give the oldest first.
    """
    shingles = [_shingles(item) for item in facts]
    first_of = list(range(len(facts)))
    heads_by_hash: dict[int, list[int]] = defaultdict(list)
    for index, own in enumerate(shingles):
        if len(own) < SHORTEST:
            continue
        sketch = sorted(own)[:SKETCH]
        shared: dict[int, int] = defaultdict(int)
        for value in sketch:
            for head in heads_by_hash[value]:
                shared[head] += 1
        for head in sorted(shared, key=lambda one: (-shared[one], one)):
            other = shingles[head]
            if len(own & other) >= CONTAINED * min(len(own), len(other)):
                first_of[index] = head
                break
        else:
            for value in sketch:
                heads_by_hash[value].append(index)
    return first_of


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
