"""The words that stand for the speaker in an attribution clause."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from generator.model import Actor, Document, Span

_TAIL = re.compile(
    r",\s|\s*[(\[]|\s+(?:who|whom|whose|which)\b|\s[\u2014\u2013-]{1,2}\s|\u2014|\s+speaking\b|\s+named\b(?=\s[A-Z])"
)
"""Where what is said about the speaker begins."""
_WITHIN = re.compile(r"\s(?:of|for|from|in|at|on|with|to|and|or|near|under|by|as)\s")


class Mentions:
    """Where a document's actors are named, for looking up by place."""

    def __init__(self, actors: tuple[Actor, ...]) -> None:
        self._spans = sorted({span for actor in actors for span in actor.mentions})
        self._ends = sorted(self._spans, key=lambda span: span.end)
        self._by_end = [span.end for span in self._ends]

    def ending(self, start: int, end: int) -> Span | None:
        """The longest mention inside ``start`` to ``end`` that ends at ``end``."""
        low, high = bisect_left(self._by_end, end), bisect_right(self._by_end, end)
        fits = [span for span in self._ends[low:high] if span.start >= start]
        return min(fits) if fits else None


def mention_in(document: Document, mentions: Mentions, source: Span) -> Span:
    """The mention in a source: ``Judge Ana Okafor of the district court, who`` -> ``Ana Okafor``.

    A role stays whole (``the head of the agency``), and so do two who speak with one voice.
    """
    text = document.text
    cut = _TAIL.search(text, source.start + 1, source.end)
    end = cut.start() if cut else source.end
    within = _WITHIN.search(text, source.start, end)
    head = within.start() if within else end
    named = mentions.ending(source.start, head)
    if named is None or (within and within.group().strip() in ("and", "or")):
        return Span(source.start, end)
    return named
