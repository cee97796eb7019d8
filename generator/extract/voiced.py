"""Facts in somebody's unmarked words (``Document.voiced``) -> the same, none told as the source's own.

A turn of a transcript, a post or a claim that is being checked says who speaks by its layout only. A figure
or an event in it whose speaker was not found stays on its source's page and out of the key figures and the
timeline.
"""

from __future__ import annotations

from dataclasses import replace

from generator.model import Date, Document, Figure


def hold_back(
    document: Document, figures: tuple[Figure, ...], dates: tuple[Date, ...]
) -> tuple[tuple[Figure, ...], tuple[Date, ...]]:
    """Figures that nobody is named for are no key figures there, and dates have no event."""
    if not document.voiced:
        return figures, dates
    voiced = {n for n, sentence in enumerate(document.sentences) if sentence.paragraph in document.voiced}
    return (
        tuple(
            replace(figure, key=False)
            if figure.key and figure.sentence in voiced and figure.attributed_to is None
            else figure
            for figure in figures
        ),
        tuple(
            replace(date, event=None) if date.event is not None and date.sentence in voiced else date
            for date in dates
        ),
    )
