"""Who says what: reported statements by speaker, each with its verb."""

from __future__ import annotations

from collections.abc import Iterator

from generator.dossier import Dossier
from generator.pages.page import Page
from generator.pages.views import QuoteView, quote_view

OPEN = "Speaker left open"


def make(dossier: Dossier) -> Iterator[Page]:
    """``statements.md``: speakers in the order in which the sources first let them speak."""
    groups: dict[str, list[QuoteView]] = {}
    for statement in dossier.statements:
        view = quote_view(dossier, statement)
        name = (view.speaker.name or view.speaker.written) if view.speaker else OPEN
        groups.setdefault(name, []).append(view)
    yield Page(
        path="statements.md",
        template="statements.md.j2",
        title="Who says what",
        context={"groups": list(groups.items())},
    )
