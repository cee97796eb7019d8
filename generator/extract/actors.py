"""Mentions -> actors of one document: who the names stand for. Doubt gives nothing."""

from __future__ import annotations

from generator.model import Actor, Document, Mention


def link_actors(document: Document, mentions: tuple[Mention, ...]) -> tuple[Actor, ...]:
    """The document's actors in order of first mention."""
    return ()
