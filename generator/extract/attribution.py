"""Finds the clauses that say who said something: a source and a reporting cue."""

from __future__ import annotations

from generator.model import Attribution, Document, Quoted


def find_attributions(document: Document, quoted: tuple[Quoted, ...]) -> tuple[Attribution, ...]:
    """Every attribution clause in text order; what stands between marks is not searched."""
    return ()
