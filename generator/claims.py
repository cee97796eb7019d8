"""Whose claim a fact is: what is said around it, and who says it together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from generator.findings import Sum
from generator.kept import kept
from generator.model import CueClass, Date, Facts, Figure, Quote, Span
from generator.source import Cited

QuotesAt = Mapping[int, Sequence[Quote]]
"""By the index of a sentence the quotations and statements that reach into it."""


@kept
def quotes_at(facts: Facts) -> QuotesAt:
    """The quotations and statements of one source, by sentence."""
    found: dict[int, list[Quote]] = defaultdict(list)
    sentences = facts.sentences
    # a quotation that an editor hid is shown nowhere, but a figure inside it is still a claim
    for quote in (*facts.quotes, *facts.hidden):
        index = quote.sentence
        while index < len(sentences) and sentences[index].span.start < quote.span.end:
            found[index].append(quote)
            index += 1
    return dict(found)


def claim_around(cited: Cited[Figure] | Cited[Date], quotes: QuotesAt) -> Quote | None:
    """The closest of its source's quotations and statements that a fact, or what happened at a date, stands
    in."""
    near = quotes.get(cited.sentence)
    if near is None:
        return None
    spans = [cited.fact.span]
    if isinstance(cited.fact, Date) and cited.fact.event:
        spans.append(cited.fact.event)
    around = [quote for quote in near if any(span.within(quote.span) for span in spans)]
    return min(around, key=lambda quote: quote.span.end - quote.span.start, default=None)


def company_in(sums: Iterable[Cited[Sum]]) -> Mapping[int, Span]:
    """For the end of each actor named in a source's sums, the words that count the others: ``40 other
    states`` beside *Peru joined 40 other states to demand …*."""
    found = {}
    for cited in sums:
        figure = cited.fact.figure
        start = figure.hedge.start if figure.hedge else figure.span.start
        others = Span(start, max(figure.span.end, figure.counts.end if figure.counts else 0))
        for term in cited.fact.terms[:-1]:
            found[term.span.end] = others
    return found


def class_of_claim(cited: Cited[Figure] | Cited[Date], around: Quote | None) -> CueClass | None:
    """What a fact's teller does with it, given the claim around it; None for what *according to* says well
    enough."""
    fact = cited.fact
    kind = around.cue_class if around else None
    if (
        isinstance(fact, Figure)
        and fact.attributed_to
        and not (around and around.speaker == fact.attributed_to)
    ):
        kind = fact.claim
    return None if kind == "neutral" else kind
