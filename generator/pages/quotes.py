"""Quotes: what stands between marks in the sources, with who said it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.dossier import Dossier
from generator.pages.page import Page
from generator.pages.views import quote_view


def make(dossier: Dossier) -> Iterator[Page]:
    """``quotes.md``."""
    yield Page(
        path="quotes.md",
        template="quotes.md.j2",
        title="Quotes",
        context={"quotes": [quote_view(dossier, quote) for quote in dossier.quotes]},
    )
