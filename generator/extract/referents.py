"""Whom a phrase stands for: a name, a short name, a role, a pronoun -> an actor of the document."""

from __future__ import annotations

from generator.model import Actor, Document, Span


def referent(document: Document, actors: tuple[Actor, ...], span: Span) -> str | None:
    """Id of the actor that the phrase stands for; None when it is open or ambiguous."""
    return None
