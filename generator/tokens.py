"""str -> Tokens: one pass over the text that every extractor reads."""

from __future__ import annotations

import re

from generator.model import Span, Tokens

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.N., e.g.
    r"|\d+(?:[.,]\d+)*"
    r"|[^\W\d_]+(?:[-'\u2019\u02bc][^\W\d_]+)*"
    r"|''|``|\.{3}|--|\S"
)


def tokenize(text: str, span: Span) -> Tokens:
    """The tokens of a stretch of text, offsets into the whole text, in order, never overlapping."""
    starts, ends, words = [], [], []
    for match in _TOKEN.finditer(text, span.start, span.end):
        starts.append(match.start())
        ends.append(match.end())
        words.append(match.group())
    return Tokens(tuple(starts), tuple(ends), tuple(words), tuple(word.lower() for word in words))
