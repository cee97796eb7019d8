"""Who says what: reported statements by speaker, each with its verb."""

from __future__ import annotations

from collections.abc import Iterator

from generator.dossier import Dossier
from generator.pages.page import Page
from generator.pages.views import QuoteView, quote_view

OPEN = "Speaker left open"


def make(dossier: Dossier) -> Iterator[Page]:
    """``statements.md``: speakers in the order in which the sources first let them speak.

    Two speakers of one name stay two, and so does "he" in two sources.
    """
    groups: dict[tuple[str, ...], tuple[str, list[QuoteView]]] = {}
    for statement in dossier.statements:
        view = quote_view(dossier, statement)
        speaker = statement.fact.speaker
        actor = dossier.actor_of(statement.source, speaker.actor if speaker else None)
        key: tuple[str, ...]
        if actor:
            key, name = (actor.id,), actor.name
        elif view.speaker:
            key, name = (statement.source.article.id, view.speaker.written.lower()), view.speaker.written
        else:
            key, name = (), OPEN
        groups.setdefault(key, (name, []))[1].append(view)
    yield Page(
        path="statements.md",
        template="statements.md.j2",
        title="Who says what",
        context={"groups": list(groups.values())},
    )
