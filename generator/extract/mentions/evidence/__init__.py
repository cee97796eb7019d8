"""What the words of a name and around it say about it: votes for person, organisation, place.

McDonald (1996): internal evidence (the name's own words: ``inside.py`` and ``cut.py``) and external evidence
(its neighbours: ``before.py``, ``behind.py``). All occurrences of a name in a document vote together, for a
name has one sense in one document (Gale, Church & Yarowsky 1992).
"""

from __future__ import annotations

import re

from generator.extract.mentions.cut import Chunk
from generator.extract.mentions.evidence.before import before_name
from generator.extract.mentions.evidence.behind import behind_name
from generator.extract.mentions.evidence.inside import inside
from generator.extract.mentions.evidence.votes import vote

_OPEN_MARKS = "\"“‘`'"
_CLOSE_MARK = re.compile(r"[,.;]?(?:[\"”’]|''|'(?!s))")


def weigh(text: str, chunk: Chunk, floor: int) -> None:
    """Adds the votes of one occurrence; ``floor`` is where its sentence starts."""
    votes = chunk.votes
    before = text[max(floor, chunk.start - 60) : chunk.start].replace("\n", " ")
    after = text[chunk.end : chunk.end + 70].replace("\n", " ")
    if before[-1:] in _OPEN_MARKS and before and _CLOSE_MARK.match(after):
        vote(votes, "work", 3)  # a film, a book, a nickname between marks
    inside(chunk, votes)
    before_name(before, after, chunk, votes)
    behind_name(before, after, chunk, votes)
