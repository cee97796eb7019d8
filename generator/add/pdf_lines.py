"""The strings of PDF pages -> lines -> paragraphs.

A paragraph ends where the next line stands further down than lines usually do, in another size or column,
further in (a first line's indent), behind a bullet, or after a line that leaves room. It goes on
over a page's end when its sentence does. A hyphen at a line's end stays (``flood-warning``) unless the same
document has the word without it in another place; then it was the typesetter's (``inter-national``).
"""

from __future__ import annotations

import re
import time
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.add.page_lines import RAISED

if TYPE_CHECKING:
    from pypdf import PageObject

_LIGATURES = str.maketrans(
    {
        "\ufb00": "ff",
        "\ufb01": "fi",
        "\ufb02": "fl",
        "\ufb03": "ffi",
        "\ufb04": "ffl",
        "\ufb05": "st",
        "\ufb06": "st",
    }
)
_DROPPED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_ENDS = re.compile(r"[.!?:…][\"'”’»)\]]*\Z")
_BULLET = re.compile(r"[•‣◦▪●■]\s*\S")
_ITEM = re.compile(r"(?:[·–—*-]|\d{1,2}[.)]|\(?[a-z]\))\s+\S")
_NUMBER = re.compile(
    r"\W*(?:page|p\.|seite|página|стр\.)?\s*\d{1,4}(?:\s*(?:/|of|de|von|из)\s*\d{1,4})?\W*\Z", re.I
)
_PRINTED_DAY = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}[:.]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?(?!\S)")
_PRINTED_ADDRESS = re.compile(r"((?:https?|file)://\S+)(?: \d{1,4}/\d{1,4})?\Z")
_HYPHENATED = re.compile(r"([^\W\d_]+)-\Z")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_STARTS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page; place and size in points, y from below."""

    text: str
    x: float
    y: float
    size: float


class TooSlowError(Exception):
    """A page takes more time than there is."""


def lines_of(page: PageObject, until: float) -> list[Line]:
    """The lines of a page in the order of its content stream.

    Raises TooSlowError when they are not read ``until`` a moment of ``time.monotonic``: a few kilobytes can
    unpack to millions of strings.
    """
    lines: list[Line] = []
    parts: list[str] = []
    start: list[float] = []

    def end() -> None:
        words = " ".join("".join(parts).translate(_LIGATURES).split())
        if words and start:
            lines.append(Line(words, *start))
        parts.clear()
        start.clear()

    def visit(text: str, cm: list[float], tm: list[float], _: object, size: float | None) -> None:
        text = _DROPPED.sub("", text)
        for number, piece in enumerate(text.split("\n")):
            if number:
                end()
            if piece.strip() and not start:
                x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
                y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
                scale = abs(tm[3] * cm[3] + tm[2] * cm[1]) or 1.0
                start.extend((x, y, abs(size or 0.0) * scale or 10.0))
            digits = piece.strip()
            if start and digits.isdecimal() and abs(size or 0.0) * abs(tm[3] * cm[3]) < 0.75 * start[2]:
                piece = digits.translate(RAISED)  # a note's mark beside a number must not become part of it
            parts.append(piece)

    def watch(*_: object) -> None:
        if time.monotonic() > until:
            raise TooSlowError

    page.extract_text(visitor_text=visit, visitor_operand_before=watch)
    end()
    return lines


def paragraphs(pages: list[list[Line]]) -> tuple[list[str], list[str]]:
    """The paragraphs, each on one line, and notes about what was left out."""
    pages, notes = _without_running_heads(pages)
    words = Counter(
        word.lower() for page in pages for line in page for word in _WORD.findall(line.text.rstrip("-\u2010"))
    )
    leading = _leading(pages)
    full = _full_length(pages)
    margins = _margins(pages)
    made: list[str] = []
    previous: Line | None = None
    for page in pages:
        for number, line in enumerate(page):
            if previous and not (
                _new_page(previous, line) if number == 0 else _new(previous, line, leading, full, margins)
            ):
                made[-1] = _join(made[-1], line.text, words)
            else:
                made.append(line.text)
            previous = line
    return [paragraph.replace("\u00ad", "") for paragraph in made], notes


def _without_running_heads(pages: list[list[Line]]) -> tuple[list[list[Line]], list[str]]:
    """Page numbers, and lines that stand at the top or foot of most pages."""
    edges = [_edges(page) for page in pages]
    counts = Counter(key for page in edges for key in {_key(line) for line in page})
    heads = {key for key, count in counts.items() if count >= 3 and count * 2 > len(pages)}
    kept = [
        [line for line in page if line not in edge or not (_key(line) in heads or _is_printers(line.text))]
        for page, edge in zip(pages, edges, strict=True)
    ]
    shown = sorted({key for key in heads if not _is_printers(key.replace("#", "1"))})
    return kept, [f"left out at the edge of the pages: “{key[:60]}”" for key in shown]


def _is_printers(words: str) -> bool:
    """A page number, or what a browser prints around a page: day and title above, address and number below.

    The address may be a file's on the machine that printed it, which is nobody's business.
    """
    return bool(_NUMBER.match(words) or _PRINTED_DAY.match(words) or _PRINTED_ADDRESS.match(words))


def printed_address(pages: list[list[Line]]) -> str | None:
    """The address that a browser printed at the foot of each page, when it is whole."""
    found = {
        match[1]
        for page in pages
        for line in _edges(page)
        if (match := _PRINTED_ADDRESS.match(line.text)) and "…" not in line.text and "..." not in line.text
    }
    return found.pop() if len(found) == 1 else None


def _edges(page: list[Line]) -> set[Line]:
    """The two lines that stand highest and the two that stand lowest."""
    ordered = sorted(page, key=lambda line: -line.y)
    return {*ordered[:2], *ordered[-2:]} if len(ordered) > 4 else {*ordered[:1], *ordered[-1:]}


def _key(line: Line) -> str:
    return re.sub(r"\d+", "#", line.text)


def _leading(pages: list[list[Line]]) -> float:
    """The usual distance of lines, in parts of their size; of two equally usual ones the smaller."""
    ratios: Counter[float] = Counter()
    for page in pages:
        for a, b in pairwise(page):
            ratio = (a.y - b.y) / a.size
            if abs(a.size - b.size) < 0.1 * a.size and 0.8 < ratio < 3:
                ratios[round(ratio * 20) / 20] += 1
    if not ratios:
        return 1.2
    most = max(ratios.values())
    return min(ratio for ratio, count in ratios.items() if count * 2 >= most)


def _full_length(pages: list[list[Line]]) -> float:
    """The length of a full line, in characters times their size."""
    lengths = sorted(len(line.text) * line.size for page in pages for line in page)
    return lengths[len(lengths) * 9 // 10] if lengths else 0.0


def _margins(pages: list[list[Line]]) -> list[float]:
    """Where lines usually begin: the left edges of columns."""
    lefts = Counter(round(line.x) for page in pages for line in page)
    total = sum(lefts.values())
    return [float(x) for x, count in lefts.items() if count * 7 >= total]


def _new(a: Line, b: Line, leading: float, full: float, margins: list[float]) -> bool:
    """Whether a paragraph begins with line b, which follows line a on the page."""
    gap = (a.y - b.y) / a.size
    if gap < -0.5 or abs(a.x - b.x) > 12 * a.size:  # the next column, or a box
        return _new_page(a, b)
    if abs(a.size - b.size) > 0.12 * a.size and gap > 0.5:
        return True
    if gap > leading * 1.22 or _BULLET.match(b.text):
        return True
    ended, small = bool(_ENDS.search(a.text)), b.text[:1].islower()
    short = len(a.text) * a.size < (0.8 if ended else 0.65) * full
    if _ITEM.match(b.text) and (ended or short):
        return True
    if any(0.7 * b.size < b.x - margin < 5 * b.size for margin in margins) and not small:
        return short or ended or abs(b.x - a.x) > 0.5 * b.size
    return short and not small and not b.text.startswith(("–", "—"))


def _new_page(a: Line, b: Line) -> bool:
    """Whether a paragraph begins with the first line of a page or column."""
    if abs(a.size - b.size) > 0.12 * a.size:
        return True
    return not (b.text[:1].islower() or a.text.endswith(("-", "\u00ad", ","))) or bool(_ENDS.search(a.text))


def _join(before: str, line: str, words: Counter[str]) -> str:
    """Two lines of one paragraph."""
    if before.endswith("\u00ad"):
        return before[:-1] + line
    before = before.removesuffix("\u2010") + "-" if before.endswith("\u2010") else before
    broken, following = _HYPHENATED.search(before), _STARTS.match(line)
    if not broken or not following or not line[0].islower():
        return f"{before}{'' if broken and following else ' '}{line}"
    first, second = broken[1].lower(), following.group().lower()
    if words[first + second] and not words[f"{first}-{second}"]:
        return before[:-1] + line
    return before + line
