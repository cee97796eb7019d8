"""A sentence to read figures in, and a figure as it is read."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from generator.extract.figures.context import Change, Hedge
from generator.model import Sentence, Span, Tokens

_MONEY_SIGN = re.compile(r"[$€£¥₹₽₴]")


class Place:
    """One sentence to read in. ``calendar``: spans of dates, in order."""

    def __init__(self, text: str, tokens: Tokens, sentence: Sentence, calendar: list[Span]) -> None:
        self.text = text
        self.tokens = tokens
        self.sentence = sentence
        self.first = sentence.span.start
        self.limit = sentence.span.end
        self.last = sentence.last
        self._calendar = calendar

    @cached_property
    def heading(self) -> bool:
        """Whether most words carry a capital, so that a capital says nothing."""
        first = self.sentence.first
        words = [word for word in self.tokens.text[first : min(self.last, first + 40)] if word[0].isalpha()]
        return len(words) > 2 and sum(word[0].isupper() for word in words) > 0.6 * len(words)

    @cached_property
    def about_money(self) -> bool:
        """Whether the sentence has a currency sign, so that ``10.5m`` is hardly a distance."""
        return _MONEY_SIGN.search(self.text, self.first, self.limit) is not None

    def dated(self, span: Span) -> bool:
        """Whether a date covers part of the span."""
        at = bisect_right(self._calendar, (span.end, span.end))
        return any(span.overlaps(date) for date in self._calendar[max(0, at - 3) : at])

    def token_at(self, offset: int) -> int:
        """Index of the first token that starts at or behind an offset."""
        return bisect_left(self.tokens.start, offset, self.sentence.first, self.last)


class Found(NamedTuple):
    """A figure before it has an id and a speaker; the fields are those of ``model.Figure``."""

    span: Span
    low: Decimal
    high: Decimal
    hedge: Hedge | None = None
    unit: str | None = None
    counts: Span | None = None
    counted: str | None = None
    per: str | None = None
    change: Change | None = None
    fraction: bool = False
    compared: Span | None = None
    negated: bool = False
    outlook: Span | None = None
    key: bool = False


Read = tuple[list[Found], int]

"""What was found at a place, and the offset to go on from."""
