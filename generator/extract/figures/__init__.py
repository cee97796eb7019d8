"""Finds quantities with hedge, unit and what they count.

The way of a figure: a word that can begin a number triggers (``numbers``); what surrounds it may say that
it is no quantity (``excluded``); the unit stands before or behind it (``units``), or else the noun it counts
(``counted``); the words around it hedge it or say how it changed (``context``). ``reading`` puts these
together for one place; here every place of the document is visited, and what somebody said gets who said it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from generator.extract.figures.context import is_superseded
from generator.extract.figures.gapped import with_gapped
from generator.extract.figures.givers import giver_of, is_background, names_of
from generator.extract.figures.issuers import SHARED, with_issuers, with_thousands
from generator.extract.figures.merged import merged
from generator.extract.figures.place import Found, Place
from generator.extract.figures.reading import read_at
from generator.extract.figures.shared import complete
from generator.extract.figures.subjects import with_subject
from generator.extract.figures.triggers import trigger_indices
from generator.extract.withdrawn import is_outdated
from generator.ids import Ids, around
from generator.model import Actor, CueClass, Date, Document, Figure, Quote, Span, Speaker


def find_figures(
    document: Document,
    dates: tuple[Date, ...],
    quotes: tuple[Quote, ...],
    actors: tuple[Actor, ...] = (),
) -> tuple[Figure, ...]:
    """Every figure outside furniture, in text order."""
    words, ids = document.article.words, Ids("f", document.article.id)
    found = list(_visit(document, dates))
    told: list[tuple[Speaker, CueClass | None] | None] = [
        (quote.speaker, quote.cue_class)
        if quote and quote.speaker and not is_background(document.text, one, quote)
        else None
        for (one, _), quote in zip(found, _claims([one.span for one, _ in found], quotes), strict=True)
    ]
    names = names_of(actors)
    if any(one.unit in SHARED for one, _ in found):
        found = with_thousands(document, with_issuers(document, found))
    for at, (one, number) in enumerate(found):
        teller = told[at]
        giver = giver_of(document, document.sentences[number], one, names, teller is not None)
        if giver and (teller is None or giver[0].span.start > teller[0].span.end):
            told[at] = giver
        if (
            at
            and found[at - 1][1] == number
            and told[at] is None
            and _counted_apart(document, found[at - 1], one)
        ):
            told[at] = told[at - 1]
        if at and found[at - 1][1] == number and _said_anew(document, one):
            told[at] = told[at] or told[at - 1]
            before = found[at - 1][0]
            found[at] = (
                one._replace(outlook=one.outlook or before.outlook, change=one.change or before.change),
                number,
            )
    return tuple(
        Figure(
            ids.of(words(one.span), around(document.text, one.span, document.sentences[sentence].span)),
            one.span,
            one.low if one.low == one.high else None,
            one.low,
            one.high,
            one.hedge.span if one.hedge else None,
            one.unit,
            one.counts,
            claim[0] if claim else None,
            one.key,
            sentence,
            bound=one.hedge.bound if one.hedge else None,
            per=one.per,
            counted=one.counted,
            change=one.change.direction if one.change else None,
            change_role=one.change.role if one.change else None,
            fraction=one.fraction,
            claim=claim[1] if claim else None,
            compared=one.compared,
            negated=one.negated,
            outlook=one.outlook,
        )
        for (one, sentence), claim in zip(_drained(found), told, strict=True)
    )


_NEAR = 60


def _counted_apart(document: Document, before: tuple[Found, int], one: Found) -> bool:
    """Whether a figure is part of the one before it, in a bracket behind it: *recorded 412 cases* (367 men
    and [45] *women*): whoever counted the whole counted the parts."""
    text, head = document.text, min(one.span.start, one.hedge.span.start) if one.hedge else one.span.start
    gap = text[before[0].span.end : head]
    if len(gap) > _NEAR or ")" in gap:
        return False
    first = document.sentences[before[1]].span.start
    low = max(first, head - 4 * _NEAR)
    return text.rfind("(", low, head) > text.rfind(")", low, head)


def _said_anew(document: Document, one: Found) -> bool:
    """Whether a figure says the one before it in another way: *$12 million, according to the bank,* or about
    *3 percent of sales* (Quirk et al. 1985, 17.73: apposition with *or*)."""
    head = min(one.span.start, one.hedge.span.start) if one.hedge else one.span.start
    return document.text.endswith(", or ", 0, head)


def _drained(found: list[tuple[Found, int]]) -> Iterator[tuple[Found, int]]:
    """All of a list, in order, each let go as it is handed on: a megabyte of numbers has many."""
    found.reverse()
    while found:
        yield found.pop()


TABLE_SIZE = 60
TABLE_SHARE = 0.4
"""A sentence with more numbers than this, which are more than this part of its words, is the row of a table
or no text at all; what its numbers count stands in a head that nobody can see here."""


def _visit(document: Document, dates: tuple[Date, ...]) -> Iterator[tuple[Found, int]]:
    """All figures with the index of their sentence."""
    calendar = sorted(date.span for date in dates if date.precision != "duration")
    tokens = document.tokens
    triggers = trigger_indices(tokens.lower)
    at = 0
    for number, sentence in enumerate(document.sentences):
        if at == len(triggers):
            return
        if triggers[at] >= sentence.last:
            continue
        until = bisect_left(triggers, sentence.last, at)
        own, at = triggers[at:until], until
        if not own or sentence.part == "furniture":
            continue
        if len(own) > TABLE_SIZE and len(own) > TABLE_SHARE * (sentence.last - sentence.first):
            continue
        place = Place(document.text, tokens, sentence, calendar)
        done = -1
        found: list[Found] = []
        for index in own:
            if index < sentence.first or tokens.start[index] < done:
                continue
            figures, done = read_at(place, index)
            found += figures
        if len(found) > 1:
            found = merged(place, found)
        if any(one.unit is None and one.counts is None for one in found):
            found = with_subject(place, complete(place, found) if len(found) > 1 else found)
        for figure in with_gapped(place, found):
            if figure.key and (
                is_superseded(place.text, figure.span.start, place.first)
                or is_outdated(tokens.lower[sentence.first : sentence.last])
            ):
                figure = figure._replace(key=False)
            yield figure, number


def _claims(spans: Sequence[Span], quotes: tuple[Quote, ...]) -> list[Quote | None]:
    """For each figure the innermost quotation or statement around it."""
    ordered = sorted(quotes, key=lambda quote: (quote.span.start, -quote.span.end))
    starts = [quote.span.start for quote in ordered]
    found: list[Quote | None] = []
    open_quotes: list[Quote] = []
    taken = 0
    for span in spans:
        until = bisect_right(starts, span.start)
        open_quotes = [q for q in open_quotes if q.span.end >= span.end]
        open_quotes += [q for q in ordered[taken:until] if q.span.end >= span.end]
        taken = max(taken, until)
        around = [q for q in open_quotes if span.within(q.span)]
        found.append(min(around, key=lambda q: q.span.end - q.span.start, default=None))
    return found
