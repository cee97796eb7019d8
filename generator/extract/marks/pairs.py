"""Pairs the quotation marks of one paragraph: by look first, then by shape, then by what is open."""

from __future__ import annotations

import re

from generator.extract.marks.mark import Mark, Pair
from generator.extract.marks.singles import can_open, single_pairs

_TELLING = re.compile(r"\b(?:said|says|added|told|asked|declared|insisted|explained|wrote|continued)\b")
_DEEPEST = 8
"""Strings inside each other that are kept track of."""


def pair_marks(text: str, marks: list[Mark], carried: list[Mark], pairs: list[Pair]) -> list[Mark]:
    """Pairs the marks of one paragraph into ``pairs``; returns what is still open at its end.

    ``carried`` is what the paragraph before left open when this one reopens it, or only closes it.
    """
    stack = list(carried)
    singles = single_pairs(text, marks)
    closing = frozenset(singles.values())
    for index, mark in enumerate(marks):
        if index == 0 and carried and mark.look != "close":
            continue  # the reopening mark
        if mark.style == "'":
            if index in singles:
                close = marks[singles[index]]
                pairs.append(Pair(mark, close.start, close.end, True))
            elif index == 0 and not stack and can_open(text, mark) and index not in closing:
                stack.append(mark)
            elif stack and stack[-1].style == "'" and mark.look == "close" and index not in closing:
                pairs.append(Pair(stack.pop(), mark.start, mark.end, True))
            continue
        _double(text, marks, index, stack, pairs)
    return stack


def _double(
    text: str,
    marks: list[Mark],
    index: int,
    stack: list[Mark],
    pairs: list[Pair],
) -> None:
    """Reads one double mark: opens, closes, or passes over it."""
    mark = marks[index]
    level = next((at for at in range(len(stack) - 1, -1, -1) if stack[at].style == mark.style), None)
    direction = _direction(text, marks, index, stack, level)
    if direction == "open":
        if level is not None and not _nests(marks, index):
            if _runs_on(text, stack[level], mark) and any(
                later.style == mark.style and later.look == "close" for later in marks[index + 1 :]
            ):
                return
            del stack[level:]  # the earlier one was never closed
        if len(stack) < _DEEPEST:
            stack.append(mark)
    elif direction == "close":
        if level is None and stack and stack[-1].style != "'" and not _closes_later(marks, index, stack[-1]):
            level = len(stack) - 1  # opened with one style, closed with another
        if level is not None:
            pairs.append(Pair(stack[level], mark.start, mark.end, True))
            del stack[level:]


def _runs_on(text: str, opened: Mark, mark: Mark) -> bool:
    """Whether a mark opens the next paragraph of a string, though a page has run its paragraphs together:
    *Berg said: "It is done. "We will go."*

    Not *"It is done, he said. "We will go"*: there the first one was never closed.
    """
    before = text[opened.start - 2 : opened.start].strip() if opened.start > 1 else ""
    if (before and before[-1] not in ":,.!?") or not text[opened.end : opened.end + 1].isupper():
        return False
    if text[mark.start - 2 : mark.start - 1] not in tuple(".!?\u2026") or not text[mark.start - 1].isspace():
        return False
    if not text[mark.end : mark.end + 1].isupper():
        return False
    return _TELLING.search(text, opened.end, mark.start) is None


def _direction(text: str, marks: list[Mark], index: int, stack: list[Mark], level: int | None) -> str:
    """``open``, ``close`` or ``skip``, by look first, then shape, then state."""
    mark = marks[index]
    is_open = level is not None or (bool(stack) and stack[-1].style != "'")
    if mark.style == '"' and mark.start and text[mark.start - 1].isdigit() and mark.look == "close":
        # 12" pipe: a closing mark after a digit is an inch sign when none is open, or when
        # another closing one follows: "the pipe is 12" wide," he said
        after = next((m for m in marks[index + 1 : index + 4] if m.style == '"'), None)
        if level is None or (after is not None and after.look == "close"):
            return "skip"
    if mark.look == mark.meant or mark.meant == "both":
        if mark.look == "both":
            return "close" if is_open else "open"
        return mark.look
    if mark.look == "both":
        if mark.meant == "open" and is_open and text[mark.start - 1].isspace() is False:
            return "close" if level is not None and not _nests(marks, index) else "open"
        return mark.meant
    # shape and place disagree: believe the place if the state allows it
    if mark.look == "close":
        return "close" if is_open else "skip"
    return "close" if level is not None else "open"


def _nests(marks: list[Mark], index: int) -> bool:
    """Whether an opening mark inside an open string of its own style opens an inner string:
    two closing ones follow before another opens."""
    style = marks[index].style
    looks = [mark.look for mark in marks[index + 1 : index + 8] if mark.style == style][:2]
    return looks == ["close", "close"]


def _closes_later(marks: list[Mark], index: int, opening: Mark) -> bool:
    """Whether the next double mark is the proper closing one of a string that is open."""
    after = next((mark for mark in marks[index + 1 : index + 9] if mark.style != "'"), None)
    return after is not None and after.style == opening.style and after.look == "close"
