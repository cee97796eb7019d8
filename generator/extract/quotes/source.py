"""The words that stand for the speaker in an attribution clause."""

from __future__ import annotations

import re

from generator.model import Actor, Document, Span

_TAIL = re.compile(r",\s|\s*[(\[]|\s+(?:who|whom|whose|which)\b|\s[\u2014\u2013-]\s|\u2014")


def mention_in(document: Document, actors: tuple[Actor, ...], source: Span) -> Span:
    """The mention in a source: ``John Smith, a farmer,`` -> ``John Smith``."""
    text = document.text
    cut = _TAIL.search(text, source.start + 1, source.end)
    end = cut.start() if cut else source.end
    return Span(source.start, end)
