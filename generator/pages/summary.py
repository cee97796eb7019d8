"""The summary: whole sentences of the sources, over all of them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.dossier import Dossier
from generator.languages import gettext as _
from generator.pages.page import Page
from generator.pages.viewing import summary_view


def make(dossier: Dossier) -> Iterator[Page]:
    """``summary.md``."""
    yield Page(
        path="summary.md",
        template="summary.md.j2",
        title=_("Summary"),
        searched=False,  # each of its sentences stands on its source's page
        context={
            "sentences": [summary_view(dossier, sentence) for sentence in dossier.topic],
            "sources": len(dossier.sources),
            "independent": dossier.independent,
        },
    )
