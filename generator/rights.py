"""What of a source may be shown. Basis: the right of quotation (Berne Convention, art. 10(1)): lawfully
published, no more than the purpose asks for, source and author named."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from generator.model import Facts, Span


def shown_sentences(facts: Facts) -> frozenset[int]:
    """Indices of the sentences whose words the source's page may show.

    ``full``: all. ``excerpts``: those that carry a fact or that the summary quotes. ``none``: none.
    """
    if facts.article.rights == "none":
        return frozenset()
    if facts.article.rights == "full":
        return frozenset(range(len(facts.sentences)))
    starts = [sentence.span.start for sentence in facts.sentences]
    ends = [sentence.span.end for sentence in facts.sentences]
    carrying = {
        index
        for span in _spans(facts)
        for index in range(bisect_right(ends, span.start), bisect_left(starts, span.end))
    }
    carrying |= {
        index
        for index, sentence in enumerate(facts.sentences)
        if sentence.part in ("headline", "caption", "dateline", "byline", "brief", "furniture")
    }
    return frozenset(carrying | set(facts.summary))


def _spans(facts: Facts) -> Iterator[Span]:
    """Everything that the facts stand on: a quotation may run over sentences, and who said it, or with
    which verb, may stand in another sentence than its first words."""
    for quote in facts.quotes:
        yield quote.span
        if quote.speaker:
            yield quote.speaker.span
        if quote.cue:
            yield quote.cue
    for figure in facts.figures:
        yield figure.span
        if figure.attributed_to:
            yield figure.attributed_to.span
    for date in facts.dates:
        if date.event:
            yield date.span
            yield date.event
