"""The timeline: dated events in the order of time, and the ones whose date stays open."""

from __future__ import annotations

from collections.abc import Iterator

from generator.dossier import Dossier
from generator.pages.page import Page
from generator.pages.views import event_view


def make(dossier: Dossier) -> Iterator[Page]:
    """``timeline.md``."""
    yield Page(
        path="timeline.md",
        template="timeline.md.j2",
        title="Timeline",
        context={
            "events": [event_view(dossier, event) for event in dossier.events],
            "undated": [event_view(dossier, event) for event in dossier.undated],
        },
    )
