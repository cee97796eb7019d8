"""What of a source may be shown. Basis: the right of quotation (Berne Convention, art. 10(1)): lawfully
published, no more than the purpose asks for, source and author named."""

from __future__ import annotations

from generator.model import Facts


def shown_sentences(facts: Facts) -> frozenset[int]:
    """Indices of the sentences whose words the source's page may show.

    ``full``: all. ``excerpts``: those that carry a fact or that the summary quotes. ``none``: none.
    """
    if facts.article.rights == "none":
        return frozenset()
    if facts.article.rights == "full":
        return frozenset(range(len(facts.sentences)))
    carrying = {fact.sentence for group in (facts.quotes, facts.figures) for fact in group}
    carrying |= {date.sentence for date in facts.dates if date.event}
    carrying |= {
        index
        for index, sentence in enumerate(facts.sentences)
        if sentence.part in ("headline", "caption", "dateline", "byline", "brief", "furniture")
    }
    return frozenset(carrying | set(facts.summary))
