"""A parsed page -> its lines as a reader sees them, to hold an extractor's paragraphs against.

Extractors clean up: trafilatura drops a ``<time>`` or a ``<span class="ad…">`` amid a sentence, and what is
lost may be "at least", a name or a day. The line of the page is what the sentence was.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from generator.add.model import Element

_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s"
    " samp small span strike strong sub sup time tt u var wbr output amp-fit-text".split()
)
_UNSEEN = frozenset(
    "script style noscript template svg math iframe object embed audio video canvas select textarea button"
    " input head title meta link datalist dialog".split()
)
_HIDDEN_CLASS = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|hidden)(?:\s|$)", re.I
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_STRUCK = ("del", "s", "strike")
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_MARKS = tuple("\"'“”„«»‘’‚「『")
_MAX_SEARCHES = 2_000
"""Each looks through the whole page; a page with more lines that are not its own is made to cost time."""
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"


def settle(tree: Element) -> list[str]:
    """Writes into the page what only its looks tell; returns what an editor should know.

    ``<q>`` gets the quotation marks that the browser draws. Raised and lowered digits become such characters:
    the note mark in ``1,200<sup>2</sup>`` must not make 12,002 of it. Struck-out words go.
    """
    for element in list(tree.iter("q")):
        before = element.getprevious()
        prefix = ((before.tail if before is not None else element.getparent().text) or "").rstrip()
        if not "".join(element.itertext()).strip().startswith(_MARKS) and not prefix.endswith(_MARKS):
            element.text = f"“{element.text or ''}"
            if len(element):
                element[-1].tail = f"{element[-1].tail or ''}”"
            else:
                element.text += "”"
        element.drop_tag()
    for element in list(tree.iter("sup", "sub")):
        words = "".join(element.itertext()).strip()
        if words.isdecimal() and words.isascii():
            for child in list(element):
                element.remove(child)
            element.text = words.translate(RAISED if element.tag == "sup" else LOWERED)
            element.drop_tag()
    struck = [element for element in tree.iter(*_STRUCK) if "".join(element.itertext()).strip()]
    for element in struck:
        if element.getparent() is not None:
            element.drop_tree()
    return ["words that the page strikes out were left out"] if struck else []


class PageLines:
    """The lines of a page, found by their letters."""

    def __init__(self, tree: Element) -> None:
        self._lines = list(_lines(tree))
        self._squeezed = [squeeze(line) for line in self._lines]
        self._whole = frozenset(self._squeezed)
        self._all = "".join(self._squeezed)
        self._searches = 0
        self._starts = list(accumulate(map(len, self._squeezed[:-1]), initial=0))

    def own(self, paragraph: str) -> list[str]:
        """The page's own lines for an extractor's paragraph; none when the page has no such words.

        A part of a line is completed to the line, unless that is much longer (a page without paragraphs).
        Several lines that the extractor ran together are several again.
        """
        letters = squeeze(paragraph)
        if not letters:
            return []
        if letters in self._whole:
            return [paragraph]
        self._searches += 1
        if self._searches > _MAX_SEARCHES:
            return []
        at = self._all.find(letters)
        if at < 0:
            return self._likest(letters)
        first, last = self._number(at), self._number(at + len(letters) - 1)
        if first == last and len(self._squeezed[first]) > len(letters) * 1.5 + 40:
            return [paragraph]
        return self._lines[first : last + 1]

    def _number(self, at: int) -> int:
        return bisect_right(self._starts, at) - 1

    def _likest(self, letters: str) -> list[str]:
        """The line that these letters were taken out of, or that hidden words were put into.

        It holds their beginning, middle or end, and one of the two holds all letters of the other in order.
        """
        size = min(24, max(8, len(letters) // 3))
        for piece in (letters[:size], letters[-size:], letters[len(letters) // 2 :][:size]):
            at = self._all.find(piece) if len(piece) >= 8 else -1
            if at < 0:
                continue
            number = self._number(at)
            line = self._squeezed[number]
            shorter, longer = sorted((letters, line), key=len)
            if len(longer) <= len(shorter) * 3 + 80 and _is_within(shorter, longer):
                return [self._lines[number]]
        return []


def _is_within(letters: str, line: str) -> bool:
    """Whether the letters stand in the line in this order, whatever stands between."""
    rest = iter(line)
    return all(letter in rest for letter in letters)


def squeeze(words: str) -> str:
    """Letters alone, for comparing: no white space, one Unicode form, no invisible marks."""
    plain = unicodedata.normalize("NFC", words)
    return "".join(c for c in plain if not c.isspace() and c not in _INVISIBLE)


def _lines(tree: Element) -> Iterator[str]:
    yield from _joined(_flow(tree))


def _joined(pieces: Iterable[str | None]) -> Iterator[str]:
    line: list[str] = []
    for piece in pieces:
        if piece is not None:
            line.append(piece)
            continue
        if words := " ".join("".join(line).split()):
            yield words
        line = []
    if words := " ".join("".join(line).split()):
        yield words


def _flow(root: Element) -> Iterator[str | None]:
    """Words in order, None at the edges of blocks and at line breaks; no recursion, for pages nest deeply."""
    stack: list[Element | str | None] = [root]
    while stack:
        item = stack.pop()
        if item is None or isinstance(item, str):
            yield item
            continue
        # An element of a site's own making (``<hl-source>``) is inline where no style says otherwise.
        edge = [] if item.tag in _INLINE or "-" in item.tag else [None]
        inside: list[Element | str | None] = [*edge, item.text or ""]
        for child in item:
            if _is_seen(child):
                inside.append(child)
            if child.tail:
                inside.append(child.tail)
        stack.extend(reversed([*inside, *edge]))


def _is_seen(element: Element) -> bool:
    if not isinstance(element.tag, str) or element.tag in _UNSEEN or element.get("hidden") is not None:
        return False
    if element.get("aria-hidden") == "true" or _HIDDEN_STYLE.search(element.get("style") or ""):
        return False
    return not _HIDDEN_CLASS.search(element.get("class") or "")
