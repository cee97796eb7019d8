"""Chooses the sentences that stand for the whole article."""

from __future__ import annotations

from generator.model import Actor, Document, Quote


def summarise(document: Document, actors: tuple[Actor, ...], quotes: tuple[Quote, ...]) -> tuple[int, ...]:
    """Indices in ``document.sentences``, in text order: whole, standalone body sentences."""
    return ()
