"""Key figures: every count and measure with hedge, unit, what it counts, and who says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.dossier import Dossier
from generator.findings import Tally
from generator.kept import kept
from generator.languages import gettext as _
from generator.model import Figure
from generator.pages.around import Around, Arounds, Of, around, arounds
from generator.pages.listing import entry_name, leaf_page, search_knows_all, sources_of
from generator.pages.page import Page
from generator.pages.tally_chart import tally_chart
from generator.pages.viewing import figure_view
from generator.pages.views import FigureView
from generator.paging import Leaf, Place, leaves
from generator.source import Cited

PATH = "figures.md"
CHART_ROOM = 10
"""A chart with its table takes the room of so many cards."""


def figure_views(of: Of, figures: Sequence[Cited[Figure]]) -> list[FigureView]:
    """Figures as the templates show them; a sum stands with its figure."""
    return [figure_view(of, one, around(of, one.source).totals.get(one.fact.id)) for one in figures]


def listed(dossier: Dossier) -> tuple[Leaf[Tally | Cited[Figure]], ...]:
    """The tallies, then the key figures, by page."""
    key: list[Tally | Cited[Figure]] = [figure for figure in dossier.figures if figure.fact.key]
    return leaves(
        [("charts", dossier.tallies), ("figures", key)],
        weight=_weight,
        name=entry_name,
    )


def _weight(one: Tally | Cited[Figure]) -> int:
    return CHART_ROOM if isinstance(one, Tally) else 1


def make(dossier: Dossier) -> Iterator[Page]:
    """``figures.md`` and the pages below it."""
    near = arounds(dossier)
    for leaf in listed(dossier):
        here = near.here(sources_of(leaf.items))
        yield _page(leaf.place, leaf.items, here, search_knows_all(dossier))


@kept
def _page(
    place: Place, entries: tuple[Tally | Cited[Figure], ...], here: tuple[Around, ...], searched: bool
) -> Page:
    of = Arounds(here)
    return leaf_page(
        place,
        PATH,
        "figures.md.j2",
        _("Key figures"),
        {
            "figures": figure_views(of, [one for one in entries if not isinstance(one, Tally)]),
            "charts": [tally_chart(of, one) for one in entries if isinstance(one, Tally)],
        },
        searched=searched,
    )
