"""Finds the strings between quotation marks, of every style of marks."""

from __future__ import annotations

from generator.model import Document, Quoted


def find_quoted(document: Document) -> tuple[Quoted, ...]:
    """Every quoted string in text order, an outer one before the ones inside it."""
    return ()
