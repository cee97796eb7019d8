"""Finds what somebody is reported to have said without quotation marks."""

from __future__ import annotations

from generator.extract.referents import referent
from generator.ids import Ids
from generator.model import Actor, Attribution, Document, Quote, Span, Speaker

_TRIM = "\"'`\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb .,;:!?-\u2013\u2014\t\r\n\u00a0"


def find_statements(
    document: Document,
    actors: tuple[Actor, ...],
    quotes: tuple[Quote, ...],
    attributions: tuple[Attribution, ...],
) -> tuple[Quote, ...]:
    """Indirect statements (``kind="indirect"``) in text order.

    The content may hold words between marks; content that is nothing but a quotation is a quotation
    already, and what nobody is said to have said (*did not say*, *would say*) gives nothing.
    """
    text = document.text
    taken = {_trimmed(text, quote.span) for quote in quotes}
    ids = Ids("s")
    found: list[Quote] = []
    reach = 0
    """Where the content of the reports so far ends: a report inside another is that one's claim."""
    for attribution in attributions:
        span = attribution.content
        if span is None or not attribution.asserted:
            continue
        if attribution.cue.start < reach and not span.end > reach:
            continue
        bare = _trimmed(text, span)
        if bare in taken or bare.end <= bare.start:
            continue
        taken.add(bare)
        reach = max(reach, span.end)
        source = attribution.source
        who = referent(document, actors, attribution.antecedent or source)
        found.append(
            Quote(
                ids.of(text[span.start : span.end]),
                span,
                "indirect",
                Speaker(source, who),
                attribution.cue,
                attribution.cue_class,
                attribution.sentence,
            )
        )
    return tuple(sorted(found, key=lambda quote: quote.span))


def _trimmed(text: str, span: Span) -> Span:
    """The span without outer marks, punctuation and white space, for comparison only."""
    start, end = span
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    return Span(start, end)
