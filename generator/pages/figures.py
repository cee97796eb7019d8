"""Key figures: every count and measure with hedge, unit, what it counts, and who says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.dossier import Dossier
from generator.findings import Tally
from generator.languages import gettext as _
from generator.model import Figure
from generator.pages.listing import entry_name, leaf_page, search_knows_all
from generator.pages.page import Page
from generator.pages.tally_chart import tally_chart
from generator.pages.viewing import figure_view
from generator.pages.views import FigureView
from generator.paging import Leaf, leaves
from generator.source import Cited

PATH = "figures.md"
CHART_ROOM = 10
"""A chart with its table takes the room of so many cards."""


def figure_views(dossier: Dossier, figures: Sequence[Cited[Figure]]) -> list[FigureView]:
    """Figures as the templates show them; a sum stands with its figure."""
    totals = {(id(cited.source), cited.fact.figure.id): cited.fact for cited in dossier.sums}
    return [figure_view(dossier, one, totals.get((id(one.source), one.fact.id))) for one in figures]


def listed(dossier: Dossier) -> tuple[Leaf[Tally | Cited[Figure]], ...]:
    """The tallies, then the key figures, by page."""
    key: list[Tally | Cited[Figure]] = [figure for figure in dossier.figures if figure.fact.key]
    return leaves(
        [("charts", dossier.tallies), ("figures", key)],
        weight=lambda one: CHART_ROOM if isinstance(one, Tally) else 1,
        name=entry_name,
    )


def make(dossier: Dossier) -> Iterator[Page]:
    """``figures.md`` and the pages below it."""
    for leaf in listed(dossier):
        figures = [one for one in leaf.items if not isinstance(one, Tally)]
        yield leaf_page(
            leaf,
            PATH,
            "figures.md.j2",
            _("Key figures"),
            {
                "figures": figure_views(dossier, figures),
                "charts": [tally_chart(dossier, one) for one in leaf.items if isinstance(one, Tally)],
            },
            searched=search_knows_all(dossier),
        )
