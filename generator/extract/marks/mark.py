"""The quotation marks of a paragraph, each with its direction by what stands beside it and by its shape."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.model import Span

# One class first, then what each mark asks for, so that the search can leap from mark to mark.
_MARK = re.compile(
    r"['`\"\u2018-\u201f\u00ab\u00bb\u2039\u203a\u300c\u300d\uff02]"
    r"(?:(?<=')'+|(?<=`)`|(?<=[\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u300c\u300d\uff02])"
    r"|(?<=['\u2018\u2019\u201a\u201b`])(?<!\w.)|(?<=['\u2018\u2019`])(?!\w))"
)
_INCHES = re.compile(r"\d\s?['\u2019\u2032]\s?\d{1,2}(?:\.\d+|\s?\d/\d)?\s?$")
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


class Mark(NamedTuple):
    """One mark; offsets in the whole text."""

    start: int
    end: int
    style: str
    """A value of ``_STYLE``, or ``'`` for a single mark."""
    look: str
    """``open``, ``close`` or ``both``: its direction by what stands beside it."""
    meant: str
    """``open``, ``close`` or ``both``: its direction by its shape."""


class Pair(NamedTuple):
    """An opening mark and where its string ends."""

    opened: Mark
    close_start: int
    """The end of what is quoted: where the closing mark begins."""
    close_end: int
    closed: bool
    """Whether there is a closing mark."""


def marks_in(text: str, paragraph: Span) -> list[Mark]:
    """All of a paragraph that may be a quotation mark, with its look; none where they are ornament."""
    found: list[Mark] = []
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
        found.append(Mark(start, end, style, _look(text, start, end), _MEANT.get(word, "both")))
    return found


def _doubled(text: str, start: int, end: int) -> list[Mark]:
    """A run of straight single marks: ``''`` is one double mark, ``'''`` a double and a single one."""
    look = _look(text, start, end)
    size = end - start
    if size == 2:
        return [Mark(start, end, "''", look, "both")]
    if size == 3 and look == "open":
        return [Mark(start, start + 2, "''", look, "both"), Mark(start + 2, end, "'", look, "both")]
    if size == 3:
        return [Mark(start, start + 1, "'", look, "both"), Mark(start + 1, end, "''", look, "both")]
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
