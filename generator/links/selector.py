"""How a fact's words are found again in a text: the words, and what stands around them in their sentence.

What may not be shown (``rights/gate.py``) is in neither: where it stood, a source's text has ``[…]``, which
the original has not.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.layers import Verbatim
from generator.model import Span
from generator.source import Source


@dataclass(frozen=True, slots=True)
class Selector:
    """The fields of a TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector)."""

    exact: str
    prefix: str
    suffix: str
    span: Span
    """Where ``exact`` stands in the source's decoded file."""


def selector(source: Source, words: Verbatim, place: Verbatim | None = None) -> Selector | None:
    """The selector of a fact's words in ``place``, their sentence; of words that are shown in part their
    first piece. None when nothing of them is shown."""
    start, end = words.span
    first, last = place.span if place else words.span
    for gap in source.use.hidden if source.use else ():
        if gap.end <= start:
            first = max(first, gap.end)
        elif start <= gap.start:
            end, last = min(end, gap.start), min(last, gap.start)
        else:
            return None
    exact = words[: end - start].rstrip()
    if not exact:
        return None
    # of words shown in part, the blank after the first piece is all that follows
    last = start + len(exact) if end < words.span.end else last
    end = start + len(exact)
    return Selector(
        exact=exact,
        prefix=place[first - place.span.start : start - place.span.start] if place else "",
        suffix=place[end - place.span.start : max(end, last) - place.span.start] if place else "",
        span=Span(start, end),
    )
