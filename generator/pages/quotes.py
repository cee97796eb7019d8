"""Quotes: what stands between marks in the sources, with who said it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.dossier import Cited, Dossier
from generator.model import Quote
from generator.pages.listing import leaf_page, search_knows_all
from generator.pages.page import Page
from generator.pages.views import quote_view
from generator.paging import Leaf, leaves

PATH = "quotes.md"


def listed(dossier: Dossier) -> tuple[Leaf[Cited[Quote]], ...]:
    """The quotations by page."""
    return leaves([("", dossier.quotes)])


def make(dossier: Dossier) -> Iterator[Page]:
    """``quotes.md`` and the pages below it."""
    for leaf in listed(dossier):
        yield leaf_page(
            leaf,
            PATH,
            "quotes.md.j2",
            "Quotes",
            {"quotes": [quote_view(dossier, quote) for quote in leaf.items]},
            searched=search_knows_all(dossier),
        )
