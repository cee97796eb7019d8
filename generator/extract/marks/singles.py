"""Single marks: far more often an apostrophe than a quotation mark."""

from __future__ import annotations

import re

from generator.extract.marks.mark import Mark
from generator.lexicon.elisions import ELISIONS

_DECADE = re.compile(r"\d\d(?!\d)(?:s\b)?")
_WORD = re.compile(r"[^\W\d_]+")


def single_pairs(text: str, marks: list[Mark]) -> dict[int, int]:
    """Index of each single opening mark -> index of its closing one, within one paragraph.

    A mark after ``s`` may be a possessive (``the voters' choice``): it closes a string only when
    a stop stands before it or no better one follows before the next opening mark.
    """
    found: dict[int, int] = {}
    used = -1
    for index, mark in enumerate(marks):
        if mark.style != "'" or index <= used or mark.meant == "close" or not can_open(text, mark):
            continue
        close = _closing(text, marks, index)
        if close is not None:
            found[index] = close
            used = close
    return found


def can_open(text: str, mark: Mark) -> bool:
    """Whether a single mark may open a string: before a word that is no elision and no decade."""
    if mark.look != "open":
        return False
    after = text[mark.end : mark.end + 1]
    if not (after.isalnum() or after in "$\u00a3\u20ac#@([\u2026." or after in '"\u201c'):
        return False
    if _DECADE.match(text, mark.end):
        return False
    word = _WORD.match(text, mark.end, mark.end + 12)
    return not (word and word.group().lower() in ELISIONS)


def _closing(text: str, marks: list[Mark], index: int) -> int | None:
    """Index of the mark that closes the single one at ``index``; None if none does."""
    doubtful: int | None = None
    inner = 0
    for at in range(index + 1, len(marks)):
        mark = marks[at]
        if mark.style != "'":
            if mark.look == "open" or (mark.look == "both" and inner == 0 and mark.meant == "open"):
                inner += 1
            elif inner:
                inner -= 1
            else:
                break  # the string around it ends
            continue
        if inner:
            continue
        if mark.look == "open":
            if can_open(text, mark):
                break
            continue
        if mark.start - marks[index].end < 2 or text[mark.start - 1].isspace():
            continue
        if mark.end < len(text) and text[mark.end].isalnum():
            continue
        if text[mark.start - 1] in "sSzx" and mark.meant != "open":
            after = text[mark.end : mark.end + 1]
            if after.isspace() and text[mark.end + 1 : mark.end + 2].isalnum():
                doubtful = at if doubtful is None else doubtful
                continue
        return at
    return doubtful
