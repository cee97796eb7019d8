"""Facts in somebody's unmarked words (``Document.voiced``) -> the same, none told as the source's own.

A turn of a transcript, a post or a claim that is being checked says who speaks by its layout only. Its
figures and events stay on its source's page, out of the key figures and the timeline; also those that it puts
into somebody else's mouth (*Q: The company claims that 900 people were warned*).
"""

from __future__ import annotations

from dataclasses import replace

from generator.model import Date, Document, Figure


def hold_back(
    document: Document, figures: tuple[Figure, ...], dates: tuple[Date, ...]
) -> tuple[tuple[Figure, ...], tuple[Date, ...]]:
    """Figures there are no key figures, and dates have no event."""
    if not document.voiced:
        return figures, dates
    voiced = {n for n, sentence in enumerate(document.sentences) if sentence.paragraph in document.voiced}
    return (
        tuple(
            replace(figure, key=False) if figure.key and figure.sentence in voiced else figure
            for figure in figures
        ),
        tuple(
            replace(date, event=None) if date.event is not None and date.sentence in voiced else date
            for date in dates
        ),
    )
