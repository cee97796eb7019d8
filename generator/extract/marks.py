"""Finds the strings between quotation marks, of every style of marks.

Three facts about English print carry the whole file (Chicago Manual of Style 6.11, 6.118, 13.32):

1. A mark shows its direction by what stands beside it: an opening mark has space or an opening
   bracket or a dash before it and a word after it (``said, "We``), a closing one has a word or a
   stop before it and space or a stop after it (``go," he``). Only where that says nothing
   (``said,"We``) the state decides: open one if none is open, else close.
2. A quotation that runs over paragraphs has an opening mark at each paragraph and a closing one at
   the last only. Every other string ends with its paragraph: whatever is still open there is a
   slip, and is forgotten, so that one odd mark never spoils the rest of an article.
3. A single mark is far more often an apostrophe than a quotation mark: it opens a string only
   before a word and only when a fitting closing mark follows; ``'90s``, ``'em``, ``voters'`` and
   ``5'10"`` do not.

All offsets are code points of the whole text. The work is linear in the number of marks.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from generator.lexicon.elisions import ELISIONS
from generator.model import Document, Quoted, Sentence, Span
from generator.patterns import compiled_when_used

# One class first, then what each mark asks for, so that the search can leap from mark to mark.
_MARK = re.compile(
    r"['`\"\u2018-\u201f\u00ab\u00bb\u2039\u203a\u300c\u300d\uff02]"
    r"(?:(?<=')'+|(?<=`)`|(?<=[\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u300c\u300d\uff02])"
    r"|(?<=['\u2018\u2019\u201a\u201b`])(?<!\w.)|(?<=['\u2018\u2019`])(?!\w))"
)
_INCHES = re.compile(r"\d\s?['\u2019\u2032]\s?\d{1,2}(?:\.\d+|\s?\d/\d)?\s?$")
_DECADE = re.compile(r"\d\d(?!\d)(?:s\b)?")
_TELLING = re.compile(r"\b(?:said|says|added|told|asked|declared|insisted|explained|wrote|continued)\b")
_TOLD = compiled_when_used(
    r",(?= (?:said|says|added|adds|told|explained|insisted|wrote) "
    r"(?:[A-Z\u00c0-\u00de]|(?:the|a|an|his|her|their|one) [a-z])"
    r"| (?:he|she|they|(?:the|a|an|his|her) [a-z]+|[A-Z]\w+) "
    r"(?:said|says|added|adds|told \w+|explained|insisted|wrote)[.,])"
)
"""Words that only the writer can have set into a quotation: *, said Berg's brother*; *, she said.*"""
_LEADING_IN = compiled_when_used(
    r"\b(?:said|says|added|told(?:\s\w+){1,3}|asked|declared|insisted|explained|wrote|continued)[,:]\s?\Z"
)
_LEAD = 40
"""Code points before a mark within which the words that lead it in stand."""
_WORD = re.compile(r"[^\W\d_]+")

_OPENING = frozenset("([{<>\u2014\u2013-/=+*_|\u2022\u00bf\u00a1\u200b\u200e\u202a\ufeff")
"""What may stand before an opening mark, space aside."""
_STOPS = frozenset(".,;:!?)]}>\u2026\u2014\u2013-/*_|")
"""What may stand after a closing mark, space aside."""

_STYLE = {
    '"': '"',
    "\uff02": '"',
    "\u201c": "\u201c",
    "\u201d": "\u201c",
    "\u201e": "\u201c",
    "\u201f": "\u201c",
    "''": "''",
    "``": "''",
    "\u00ab": "\u00ab",
    "\u00bb": "\u00ab",
    "\u2039": "\u2039",
    "\u203a": "\u2039",
    "\u300c": "\u300c",
    "\u300d": "\u300c",
}
"""Which marks pair with which; single marks (', ‘ and their kin) are read apart."""
_MEANT = {
    "\u201c": "open",
    "\u201e": "open",
    "\u201f": "open",
    "``": "open",
    "\u00ab": "open",
    "\u2039": "open",
    "\u300c": "open",
    "\u2018": "open",
    "\u201a": "open",
    "\u201b": "open",
    "`": "open",
    "\u201d": "close",
    "\u00bb": "close",
    "\u203a": "close",
    "\u300d": "close",
}
"""The direction a mark has by its shape; what stands beside it may still overrule (German „…“)."""


_MOST = 20_000
"""Marks in one paragraph above which they are no quotation marks: an ornament, a program's slip."""


class _Mark(NamedTuple):
    start: int
    end: int
    style: str
    """A value of ``_STYLE``, or ``'`` for a single mark."""
    look: str
    """``open``, ``close`` or ``both``: its direction by what stands beside it."""
    meant: str
    """``open``, ``close`` or ``both``: its direction by its shape."""


def find_quoted(document: Document) -> tuple[Quoted, ...]:
    """Every quoted string in text order, an outer one before the ones inside it.

    A string over several paragraphs is one string, from its first word to its last. One that is
    never closed is kept (``closed`` False) only where it opens its paragraph, up to its end, and where a
    verb of telling leads it in, up to its sentence's: elsewhere nobody can say where it was meant to end.
    """
    text = document.text
    paragraphs = document.paragraphs
    pairs: list[tuple[_Mark, int, int, bool]] = []
    carried: list[_Mark] = []
    marks = _marks(text, paragraphs[0]) if paragraphs else []
    for number, paragraph in enumerate(paragraphs):
        here = marks
        marks = _marks(text, paragraphs[number + 1]) if number + 1 < len(paragraphs) else []
        if not here:
            continue
        resumed = bool(carried)
        stack = _pair(text, here, carried, pairs)
        carried = []
        opened = next(
            (mark for mark in stack if mark.start == paragraph.start or mark.start < here[0].start), None
        )
        if stack and marks and _reopens(marks[0], paragraphs[number + 1], stack[0], text):
            carried = stack[:1]
        elif opened is not None and (resumed or opened.start == paragraph.start):
            end = _told_end(text, max(opened.end, paragraph.start), paragraph.end)
            pairs.append((opened, end, end, False))
        elif here[-1] in stack and _led_in(text, paragraph.start, here[-1]):
            if marks and marks[0].look == "close" and marks[0].style == here[-1].style:
                carried = [here[-1]]  # a page cut the quotation in two paragraphs
                continue
            at = bisect_right(document.sentences, here[-1].start, key=_sentence_end)
            end = document.sentences[at].span.end
            pairs.append((here[-1], end, end, False))
    return _nest(text, pairs)


def _sentence_end(sentence: Sentence) -> int:
    return sentence.span.end


def _led_in(text: str, start: int, opened: _Mark) -> bool:
    """Whether a verb of telling and a comma or colon lead in a mark: *Berg said, "We will rebuild.* What
    follows is speech, if only to the end of its sentence."""
    return (
        opened.look == "open"
        and _LEADING_IN.search(text, max(start, opened.start - _LEAD), opened.start) is not None
    )


def _told_end(text: str, start: int, end: int) -> int:
    """Where a string that is never closed ends: before *, said Berg*, which stands outside of any, else with
    its paragraph."""
    told = _TOLD.search(text, start, end)
    return told.start() + 1 if told else end


def _reopens(first: _Mark, paragraph: Span, opened: _Mark, text: str) -> bool:
    """Whether a paragraph begins with an opening mark that resumes a string left open before it.

    A string that starts in the middle of a sentence, ``called it "a mistake and left.``, is no
    quotation over paragraphs but a slip, and so is a mark with no word behind it.
    """
    if first.start != paragraph.start or first.style != opened.style or first.look == "close":
        return False
    behind = text[opened.end]
    return not (behind.islower() or behind.isspace())


def _marks(text: str, paragraph: Span) -> list[_Mark]:
    """All of a paragraph that may be a quotation mark, with its look; none where they are ornament."""
    found: list[_Mark] = []
    markup = False
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        start, end = match.span()
        word = match.group()
        if len(found) > _MOST:
            return []
        if markup:
            markup = False
            continue
        if text[start - 1 : start] == "=" and word in '"\u201c\u201d':
            markup = True  # class="x": this mark and the next one belong to mark-up
            continue
        if word[0] == "'" and end - start > 1:
            found.extend(_doubled(text, start, end))
            continue
        if (
            word in '"\u201d'
            and start
            and text[start - 1].isdigit()
            and _INCHES.search(text, max(0, start - 10), start)
        ):
            continue
        style = _STYLE.get(word, "'")
        found.append(_Mark(start, end, style, _look(text, start, end), _MEANT.get(word, "both")))
    return found


def _doubled(text: str, start: int, end: int) -> list[_Mark]:
    """A run of straight single marks: ``''`` is one double mark, ``'''`` a double and a single one."""
    look = _look(text, start, end)
    size = end - start
    if size == 2:
        return [_Mark(start, end, "''", look, "both")]
    if size == 3 and look == "open":
        return [_Mark(start, start + 2, "''", look, "both"), _Mark(start + 2, end, "'", look, "both")]
    if size == 3:
        return [_Mark(start, start + 1, "'", look, "both"), _Mark(start + 1, end, "''", look, "both")]
    return []


def _look(text: str, start: int, end: int) -> str:
    """A mark's direction by what stands beside it; other marks beside it are looked through."""
    left, right = start - 1, end
    while left >= start - 3 and left >= 0 and text[left] in "\"'\u2018\u2019\u201c\u201d`":
        left -= 1
    while right < end + 3 and right < len(text) and text[right] in "\"'\u2018\u2019\u201c\u201d`":
        right += 1
    before = text[left] if left >= 0 else " "
    after = text[right] if right < len(text) else " "
    opens = before.isspace() or before in _OPENING
    closes = after.isspace() or (after in _STOPS and not text.startswith(("...", "$", "#"), right))
    if opens == closes:
        if before.isspace() and after == "\u2026":
            return "open"
        return "both"
    return "open" if opens else "close"


def _pair(
    text: str, marks: list[_Mark], carried: list[_Mark], pairs: list[tuple[_Mark, int, int, bool]]
) -> list[_Mark]:
    """Pairs the marks of one paragraph into ``pairs``; returns what is still open at its end.

    ``carried`` is what the paragraph before left open when this one reopens it, or only closes it.
    """
    stack = list(carried)
    singles = _single_pairs(text, marks)
    closing = frozenset(singles.values())
    for index, mark in enumerate(marks):
        if index == 0 and carried and mark.look != "close":
            continue  # the reopening mark
        if mark.style == "'":
            if index in singles:
                close = marks[singles[index]]
                pairs.append((mark, close.start, close.end, True))
            elif index == 0 and not stack and _can_open_single(text, mark) and index not in closing:
                stack.append(mark)
            elif stack and stack[-1].style == "'" and mark.look == "close" and index not in closing:
                pairs.append((stack.pop(), mark.start, mark.end, True))
            continue
        _double(text, marks, index, stack, pairs)
    return stack


def _double(
    text: str,
    marks: list[_Mark],
    index: int,
    stack: list[_Mark],
    pairs: list[tuple[_Mark, int, int, bool]],
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
        if len(stack) < 8:
            stack.append(mark)
    elif direction == "close":
        if level is None and stack and stack[-1].style != "'" and not _closes_later(marks, index, stack[-1]):
            level = len(stack) - 1  # opened with one style, closed with another
        if level is not None:
            pairs.append((stack[level], mark.start, mark.end, True))
            del stack[level:]


def _runs_on(text: str, opened: _Mark, mark: _Mark) -> bool:
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


def _direction(text: str, marks: list[_Mark], index: int, stack: list[_Mark], level: int | None) -> str:
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


def _nests(marks: list[_Mark], index: int) -> bool:
    """Whether an opening mark inside an open string of its own style opens an inner string:
    two closing ones follow before another opens."""
    style = marks[index].style
    looks = [mark.look for mark in marks[index + 1 : index + 8] if mark.style == style][:2]
    return looks == ["close", "close"]


def _closes_later(marks: list[_Mark], index: int, opening: _Mark) -> bool:
    """Whether the next double mark is the proper closing one of a string that is open."""
    after = next((mark for mark in marks[index + 1 : index + 9] if mark.style != "'"), None)
    return after is not None and after.style == opening.style and after.look == "close"


# ------------------------------------------------------------------ single marks


def _can_open_single(text: str, mark: _Mark) -> bool:
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


def _single_pairs(text: str, marks: list[_Mark]) -> dict[int, int]:
    """Index of each single opening mark -> index of its closing one, within one paragraph.

    A mark after ``s`` may be a possessive (``the voters' choice``): it closes a string only when
    a stop stands before it or no better one follows before the next opening mark.
    """
    found: dict[int, int] = {}
    used = -1
    for index, mark in enumerate(marks):
        if mark.style != "'" or index <= used or mark.meant == "close" or not _can_open_single(text, mark):
            continue
        close = _closing_single(text, marks, index)
        if close is not None:
            found[index] = close
            used = close
    return found


def _closing_single(text: str, marks: list[_Mark], index: int) -> int | None:
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
            if _can_open_single(text, mark):
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


# ------------------------------------------------------------------ what comes out


def _nest(text: str, pairs: list[tuple[_Mark, int, int, bool]]) -> tuple[Quoted, ...]:
    """Pairs -> strings in text order with their depth; crossing and empty ones are dropped."""
    found: list[Quoted] = []
    open_ends: list[int] = []
    for mark, close_start, close_end, closed in sorted(pairs, key=lambda p: (p[0].start, -p[2])):
        start, end = mark.end, close_start
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        while open_ends and open_ends[-1] <= mark.start:
            open_ends.pop()
        if open_ends and close_end > open_ends[-1]:
            continue
        if not any(c.isalnum() for c in text[start : min(end, start + 200)]):
            continue
        found.append(Quoted(Span(start, end), Span(mark.start, close_end), len(open_ends), closed))
        open_ends.append(close_end)
    return tuple(found)
