"""Quotes: what stands between marks in the sources, with who said it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.across.compare.model import SharedQuote
from generator.dossier import Dossier
from generator.kept import kept
from generator.languages import gettext as _
from generator.model import Quote
from generator.pages.around import Around, Arounds, arounds
from generator.pages.comparison_views import shared_view
from generator.pages.listing import entry_name, leaf_page, search_knows_all, sources_of
from generator.pages.page import Page
from generator.pages.viewing import quote_view
from generator.paging import Leaf, Place, leaves
from generator.source import Cited

PATH = "quotes.md"

Entry = Cited[Quote] | SharedQuote


def listed(dossier: Dossier) -> tuple[Leaf[Entry], ...]:
    """The quotations by page; one that several sources have stands once, where the first of them stands."""
    return leaves(
        [("", _once(dossier))],
        weight=_weight,
        name=entry_name,
    )


def _weight(one: Entry) -> int:
    return len(one.places) if isinstance(one, SharedQuote) else 1


def make(dossier: Dossier) -> Iterator[Page]:
    """``quotes.md`` and the pages below it."""
    around = arounds(dossier)
    for leaf in listed(dossier):
        here = around.here(sources_of(leaf.items))
        yield _page(leaf.place, leaf.items, here, search_knows_all(dossier))


@kept
def _page(place: Place, entries: tuple[Entry, ...], here: tuple[Around, ...], searched: bool) -> Page:
    of = Arounds(here)
    return leaf_page(
        place,
        PATH,
        "quotes.md.j2",
        _("Quotes"),
        {
            "quotes": [
                (None, shared_view(of, item))
                if isinstance(item, SharedQuote)
                else (quote_view(of, item), None)
                for item in entries
            ]
        },
        searched=searched,
    )


def _once(dossier: Dossier) -> list[Entry]:
    shared = {
        (cited.source.article.id, cited.fact.id): quote
        for quote in dossier.comparisons.quotes
        for cited in quote.members
    }
    found: list[Entry] = []
    shown: set[str] = set()
    for cited in dossier.quotes:
        quote = shared.get((cited.source.article.id, cited.fact.id))
        if quote is None:
            found.append(cited)
        elif quote.id not in shown:
            shown.add(quote.id)
            found.append(quote)
    return found
