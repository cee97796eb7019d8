"""What a name's own words say about it (internal evidence: McDonald 1996)."""

from __future__ import annotations

import re

from generator.extract.mentions.cut import Chunk
from generator.extract.mentions.evidence.votes import vote
from generator.extract.mentions.gazetteer import given
from generator.extract.mentions.words import COMPASS, PARTICLES, SUFFIX
from generator.lexicon.common_words import COMMON

_INNER_CAPITAL = re.compile(r"(?!Mac|Fitz)[A-Z][a-z]{2,}[A-Z]")
"""A brand's spelling (``DataWerk``), not a family name's (``MacLeod``, ``DeSilva``)."""


def inside(chunk: Chunk, votes: dict[str, float]) -> None:
    """Adds the votes of the words that the name is made of."""
    words, count = chunk.words, len(chunk.words)
    head, last = words[0], words[-1]
    if chunk.titled:
        vote(votes, "person", 5)
    if count == 1:
        if len(head) >= 2 and head.isupper() and head.isalpha():
            vote(votes, "organisation", 3)
        if head in given():
            vote(votes, "person", 1.5)
        if _INNER_CAPITAL.match(head):
            vote(votes, "organisation", 3)
        return
    lettered = "".join(words).isalpha()
    if not lettered and any(word[-1].isdigit() or word[-2:-1].isdigit() for word in words):
        vote(votes, "work", 2)  # Tornado GR4s
    if head in given():
        vote(votes, "person", 3.5 if count <= 4 else 1)
    if not lettered and any(len(word) == 2 and word[1] == "." for word in words[: count - 1]):
        vote(votes, "person", 3)
    if last in SUFFIX:
        vote(votes, "person", 5)
    if (count > 2 and not PARTICLES.isdisjoint(words[1:-1])) or last.startswith(
        ("al-", "Al-", "el-", "O'", "Mc")
    ):
        vote(votes, "person", 1.5)
    if head in COMPASS:
        vote(votes, "place", 1.5)
    common = sum([word.lower() in COMMON for word in words])
    if common == 0 and count in (2, 3):
        vote(votes, "person", 1.2)
    if common == count:
        vote(votes, "organisation", 1.5)
    elif count >= 4 or common >= 2:
        vote(votes, "organisation", 0.8)
    if any(word.isupper() and len(word) > 2 and word.isalpha() for word in words):
        vote(votes, "organisation", 1)
