"""str -> the spans of its paragraphs, however the text was pasted.

A line is a paragraph, unless the form shows hard-wrapped text (old newswire, PDF, e-mail): then the lines of
a paragraph are joined. Wrapped text has lines of about one length, each of which ends where the next line's
first word had no room (the greedy fill of every text editor), and many next lines begin with a small letter.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from generator.model import Span

_SPACES = "".join(chr(code) for code in range(0x3001) if chr(code).isspace())
EDGE = _SPACES + "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""White space and zero-width characters: no paragraph or sentence begins or ends with one."""
_LINE = re.compile(
    r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]*(\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]|\Z)"
)
_FIRST_WORD = re.compile(r"\S+")
BULLET = re.compile(
    r"(?:[-\u2013\u2014*\u2022\u2023\u25e6\u25aa\u25cf\u25a0\u00b7\u2043\u25b6"
    r"\u27a4\u2713\u2714\u2192\u00bb]|\d{1,2}[.)])[ \t\xa0]+\S"
)
"""How a list's item begins."""

_UNFINISHED = frozenset(
    """a an the of in on at by for from to with into over under between and or but nor that which who whose
    if when while because than as is are was were be been has have had said says told""".split()
)
"""Words that end no line of prose that is whole."""
_PROSE = 40
_MAX_WIDTH = 100
_SLACK = 3


class Line(NamedTuple):
    """One non-blank line, trimmed."""

    span: Span
    indent: int
    width: int
    """Its columns with at most four of its indent (a first line's indent is often made wider by a paste)."""
    after_blank: bool


def find_paragraphs(text: str, span: Span) -> tuple[list[Span], list[bool]]:
    """Paragraphs in order, and for each whether a blank line (or the start of the text) is before it."""
    lines = _lines(text, span)
    wrap = _wrap_width(text, lines)
    apart = any(line.after_blank for line in lines[1:])
    paragraphs: list[Span] = []
    blank: list[bool] = []
    previous: Line | None = None
    for line in lines:
        if previous and (
            _cuts_a_word(text, previous, line)
            or (wrap and _continues(text, previous, line, wrap, paragraphs[-1]))
            or (apart and _breaks_off(text, previous, line))
        ):
            paragraphs[-1] = Span(paragraphs[-1].start, line.span.end)
        else:
            paragraphs.append(line.span)
            blank.append(line.after_blank)
        previous = line
    return paragraphs, blank


def _lines(text: str, span: Span) -> list[Line]:
    lines = []
    after_blank = True
    for match in _LINE.finditer(text, *span):
        start, end = match.start(), match.start(1)
        raw = text[start:end]
        words = raw.strip(EDGE)
        if words:
            left = start + raw.find(words[0])
            lead = text[start:left].expandtabs(8)
            lines.append(
                Line(Span(left, left + len(words)), len(lead), min(len(lead), 4) + len(words), after_blank)
            )
            after_blank = False
        elif start < end or match[1]:
            after_blank = True
    return lines


def _full(text: str, line: Line, following: Line, width: int) -> bool:
    """Whether the next line's first word had no room in this line."""
    word = _FIRST_WORD.match(text, following.span.start, min(following.span.end, following.span.start + 40))
    return line.width + 1 + (word.end() - word.start() if word else 0) + _SLACK > width


def _wrap_width(text: str, lines: list[Line]) -> int:
    """The column at which the text is wrapped, 0 when it is not."""
    pairs = [(a, b) for a, b in pairwise(lines) if not b.after_blank and b.indent <= a.indent]
    if len(pairs) < 2:
        return 0
    widths = sorted(line.width for line, _ in pairs)
    width = widths[len(widths) * 97 // 100]
    if not 30 <= width <= _MAX_WIDTH:
        return 0
    full = sum(_full(text, a, b, width) for a, b in pairs)
    small = sum(text[b.span.start].islower() for _, b in pairs)
    return width if full * 10 >= len(pairs) * 6 and small * 5 >= len(pairs) else 0


def _cuts_a_word(text: str, line: Line, following: Line) -> bool:
    """Whether a line ends in a word's first part: ``con-`` / ``sider``; as ``tokenize`` reads it."""
    end = line.span.end
    return (
        text.startswith(("-\n", "-\r\n"), end - 1)
        and text[end - 2 : end - 1].isalpha()
        and not following.after_blank
        and "a" <= text[following.span.start] <= "z"
    )


def _breaks_off(text: str, line: Line, following: Line) -> bool:
    """Whether a line of a text whose paragraphs stand apart by blank lines ends amid its sentence, and the
    next goes on: *…," said* / *Director Brandt*. The line must hold more than a heading's or list's words.
    """
    if following.after_blank or BULLET.match(text, *following.span) or BULLET.match(text, *line.span):
        return False
    last = text[line.span.start : line.span.end].rpartition(" ")[2]
    if last.lower() in _UNFINISHED:
        return line.width >= _PROSE // 2
    return (
        line.width >= _PROSE
        and (last[-1] == "," or last[-1].islower())
        and text[following.span.start].islower()
    )


def _continues(text: str, line: Line, following: Line, width: int, paragraph: Span) -> bool:
    """Whether, in wrapped text, a line goes on with the paragraph of the line before it."""
    if following.after_blank or BULLET.match(text, *following.span):
        return False
    if text[following.span.start].islower():
        return True
    if following.indent > line.indent and not BULLET.match(text, *paragraph):
        return False
    return _full(text, line, following, width)
