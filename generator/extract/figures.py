"""Finds quantities with hedge, unit and what they count."""

from __future__ import annotations

from generator.model import Date, Document, Figure, Quote


def find_figures(
    document: Document, dates: tuple[Date, ...], quotes: tuple[Quote, ...]
) -> tuple[Figure, ...]:
    """Every figure outside furniture, in text order."""
    return ()
