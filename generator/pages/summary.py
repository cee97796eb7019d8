"""The summary: whole sentences of the sources."""

from __future__ import annotations

from collections.abc import Iterator

from generator.dossier import Dossier
from generator.pages.page import Page
from generator.pages.views import summary_view


def make(dossier: Dossier) -> Iterator[Page]:
    """``summary.md``."""
    yield Page(
        path="summary.md",
        template="summary.md.j2",
        title="Summary",
        context={"sentences": [summary_view(dossier, sentence) for sentence in dossier.summary]},
    )
