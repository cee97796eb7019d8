"""Document -> Facts. The order is spelled out here: each line may read what the lines above found.

Its rules are imported when the first text is read: a build that finds all facts in the cache needs none of
them, and their patterns take longer to compile than a small dossier takes to build.
"""

from __future__ import annotations

from generator.language import is_read
from generator.model import Document, Facts


def extract(document: Document) -> Facts:
    """All facts of one document. Never raises on prose."""
    from generator.extract.actors import link_actors
    from generator.extract.attribution import find_attributions
    from generator.extract.dates import find_dates
    from generator.extract.figures import find_figures
    from generator.extract.marks import find_quoted
    from generator.extract.mentions import find_mentions
    from generator.extract.quotes import find_quotes
    from generator.extract.statements import find_statements
    from generator.extract.summary import summarise
    from generator.extract.unread import read_marks_only
    from generator.extract.voiced import hold_back
    from generator.extract.withdrawn import left_out

    if not is_read(document.article):
        return read_marks_only(document)
    mentions = find_mentions(document)
    actors = link_actors(document, mentions)
    quoted = find_quoted(document)
    attributions = find_attributions(document, quoted)
    marked = find_quotes(document, actors, quoted, attributions)
    reported = find_statements(document, actors, marked, attributions)
    quotes = tuple(sorted(marked + reported, key=lambda quote: quote.span))
    dates = find_dates(document)
    figures = find_figures(document, dates, quotes, actors)
    figures, dates = left_out(document, *hold_back(document, figures, dates))
    summary = summarise(document, actors, quotes)
    return Facts(document.article, document.sentences, quoted, actors, quotes, figures, dates, summary)
