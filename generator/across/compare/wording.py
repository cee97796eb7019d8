"""Where two wordings differ, word by word: what only the first has, what only the second has."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from generator.across.compare.model import Piece

WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
LONGEST = 2_000
"""Code points from which a wording is not compared word by word: nobody reads such a difference."""


def folded(words: str) -> tuple[str, ...]:
    """The words of a wording without case and marks; what differs in nothing else is the same wording."""
    return tuple(WORD.findall(words.casefold().replace("’", "'")))


def differences(first: str, second: str) -> tuple[Piece, ...]:
    """``second`` against ``first``; empty when their words are the same (marks and case aside)."""
    if len(first) > LONGEST or len(second) > LONGEST or folded(first) == folded(second):
        return ()
    a, b = (list(WORD.finditer(words)) for words in (first, second))
    matcher = SequenceMatcher(
        None, [_plain(one.group()) for one in a], [_plain(one.group()) for one in b], autojunk=False
    )
    pieces: list[Piece] = []
    for tag, start, end, other, stop in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(Piece("same", b[other].start(), b[stop - 1].end()))
            continue
        if end > start:
            pieces.append(Piece("del", a[start].start(), a[end - 1].end()))
        if stop > other:
            pieces.append(Piece("ins", b[other].start(), b[stop - 1].end()))
    return tuple(pieces)


def _plain(word: str) -> str:
    return word.casefold().replace("’", "'")
