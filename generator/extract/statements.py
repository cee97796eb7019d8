"""Finds what somebody is reported to have said without quotation marks."""

from __future__ import annotations

from generator.model import Actor, Attribution, Document, Quote


def find_statements(
    document: Document,
    actors: tuple[Actor, ...],
    quotes: tuple[Quote, ...],
    attributions: tuple[Attribution, ...],
) -> tuple[Quote, ...]:
    """Indirect statements (``kind="indirect"``) in text order."""
    return ()
