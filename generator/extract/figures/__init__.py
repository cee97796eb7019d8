"""Finds quantities with hedge, unit and what they count.

The way of a figure: a word that can begin a number triggers (``numbers``); what surrounds it may say that
it is no quantity (``excluded``); the unit stands before or behind it (``units``), or else the noun it counts
(``counted``); the words around it hedge it or say how it changed (``context``). ``reading`` puts these
together for one place; here every place of the document is visited, and what somebody said gets who said it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from generator.extract.figures.place import Found, Place
from generator.extract.figures.reading import read_at
from generator.extract.figures.triggers import trigger_indices
from generator.ids import Ids
from generator.model import Date, Document, Figure, Quote, Span, Speaker


def find_figures(
    document: Document, dates: tuple[Date, ...], quotes: tuple[Quote, ...]
) -> tuple[Figure, ...]:
    """Every figure outside furniture, in text order."""
    ids = Ids("f")
    found = list(_visit(document, dates))
    speakers = _speakers([one.span for one, _ in found], quotes)
    return tuple(
        Figure(
            ids.of(document.article.words(one.span)),
            one.span,
            one.low if one.low == one.high else None,
            one.low,
            one.high,
            one.hedge.span if one.hedge else None,
            one.unit,
            one.counts,
            speaker,
            one.key,
            sentence,
            bound=one.hedge.bound if one.hedge else None,
            per=one.per,
            counted=one.counted,
            change=one.change.direction if one.change else None,
            change_role=one.change.role if one.change else None,
            fraction=one.fraction,
            compared=one.compared,
            negated=one.negated,
        )
        for (one, sentence), speaker in zip(found, speakers, strict=True)
    )


def _visit(document: Document, dates: tuple[Date, ...]) -> Iterator[tuple[Found, int]]:
    """All figures with the index of their sentence."""
    calendar = sorted(date.span for date in dates if date.precision != "duration")
    sentences, tokens = document.sentences, document.tokens
    number, done = 0, -1
    place: Place | None = None
    for index in trigger_indices(tokens.lower):
        start = tokens.start[index]
        if start < done:
            continue
        while number < len(sentences) and sentences[number].last <= index:
            number, place = number + 1, None
        if number == len(sentences):
            return
        sentence = sentences[number]
        if index < sentence.first or sentence.part == "furniture":
            continue
        if place is None:
            place = Place(document.text, tokens, sentence, calendar)
        figures, done = read_at(place, index)
        for figure in figures:
            yield figure, number


def _speakers(spans: Sequence[Span], quotes: tuple[Quote, ...]) -> list[Speaker | None]:
    """For each figure the speaker of the innermost quotation or statement around it."""
    ordered = sorted(quotes, key=lambda quote: (quote.span.start, -quote.span.end))
    starts = [quote.span.start for quote in ordered]
    speakers: list[Speaker | None] = []
    open_quotes: list[Quote] = []
    taken = 0
    for span in spans:
        until = bisect_right(starts, span.start)
        open_quotes = [q for q in open_quotes if q.span.end >= span.end]
        open_quotes += [q for q in ordered[taken:until] if q.span.end >= span.end]
        taken = max(taken, until)
        around = [q for q in open_quotes if span.within(q.span)]
        inner = min(around, key=lambda q: q.span.end - q.span.start, default=None)
        speakers.append(inner.speaker if inner else None)
    return speakers
