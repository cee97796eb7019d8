"""Finds what stands between quotation marks and who said it."""

from __future__ import annotations

from generator.model import Actor, Document, Quote


def find_quotes(document: Document, actors: tuple[Actor, ...]) -> tuple[Quote, ...]:
    """Direct and partial quotations in text order; titles and scare quotes are left out."""
    return ()
