"""Which facts stand inside what somebody said: a claim around a figure or a date."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from generator.kept import kept
from generator.model import Date, Facts, Figure, Quote
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
