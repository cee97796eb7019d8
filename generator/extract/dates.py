"""Finds time expressions and resolves them against the publication date."""

from __future__ import annotations

from generator.model import Date, Document


def find_dates(document: Document) -> tuple[Date, ...]:
    """Every time expression outside furniture, in text order."""
    return ()
