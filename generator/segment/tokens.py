"""str -> Tokens: one pass over the text that every extractor reads."""

from __future__ import annotations

import re
from array import array
from itertools import accumulate

from generator.model import Span, Tokens

# Marks that stand inside a word without dividing it: combining accents ("e" + U+0301), soft hyphens and the
# zero-width characters that web pages leave behind.
_INSIDE = r"\u00ad\u200b-\u200d\u2060"
_BROKEN = r"-\r?\n[ \t]*"
_TAIL = (
    rf"(?:[-'\u2019\u02bc][^\W\d_]+|{_BROKEN}(?=[a-z])[^\W\d_]+|[\u0300-\u036f]+[^\W\d_]*"
    rf"|[{_INSIDE}]+[^\W\d_]+)*"
)
# The most frequent kinds first: a plain word before a space or comma is settled by the first line, which
# makes the pass nearly twice as fast.
_TOKEN = re.compile(
    r"([a-zA-Z]++(?=[ ,\n])"
    r"|(?:https?://|www\.)[^\s\"\u201d\u2019)>\]]*[^\s\"\u201d\u2019)>\].,;:!?]"
    rf"|[^\W\d_]{{2,}}{_TAIL}"  # don't, Jean-Luc, Peru's
    r"|\d+(?:[.,]\d+)*"  # 1,200.5
    r"|(?:[^\W\d_]\.){2,}"  # U.N., e.g.
    rf"|[^\W\d_]{_TAIL}"
    rf"|''|``|\.{{3}}|--|[^\s{_INSIDE}\u200e\u200f\ufeff])"
)
_BREAK = re.compile(rf"([^\W\d_]+){_BROKEN}")
_KEEP_THEIR_HYPHEN = frozenset(
    """one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety
    self non ex so well long short high low mid anti pro half""".split()
)
"""First parts of compounds: behind any other a hyphen at a line's end is the typesetter's."""
_UNSEEN = str.maketrans("", "", "\u00ad\u200b\u200c\u200d\u2060")


def tokenize(text: str, span: Span) -> Tokens:
    """The tokens of a stretch of text, offsets into the whole text, in order, never overlapping.

    ``don't``, ``Peru's``, ``U.S.``, ``1,200.5`` and a web address are one token each, ``$1.2`` and ``F-16``
    several; a word that a line's end cuts (``con-`` / ``sider``) is one. ``lower`` is without that hyphen,
    soft hyphens and zero-width characters.
    """
    # Splitting gives gap, token, gap, token, ..., gap: no object for each match, and the lengths tell where
    # the tokens stand, which is faster than a loop over the matches.
    stretch = text[span.start : span.end]
    pieces = _TOKEN.split(stretch)
    # The offsets stand in an array, and equal words share their small form: of ten million quotation marks
    # in a row everything else would cost gigabytes.
    bounds = array("I", accumulate(map(len, pieces), initial=span.start))
    words = tuple(pieces[1::2])
    del pieces
    different = set(words)
    small = dict(zip(different, map(str.lower, different), strict=True))
    lower = tuple(map(small.__getitem__, words))
    if not stretch.isascii() and any(unseen in stretch for unseen in "\u00ad\u200b\u200c\u200d\u2060"):
        lower = tuple(word.translate(_UNSEEN) for word in lower)
    if "-\n" in stretch or "-\r\n" in stretch:
        lower = tuple(_BREAK.sub(_whole, word) if "\n" in word else word for word in lower)
    return Tokens(bounds[1:-1:2], bounds[2:-1:2], words, lower)


def _whole(match: re.Match[str]) -> str:
    return f"{match[1]}-" if match[1] in _KEEP_THEIR_HYPHEN else match[1]
