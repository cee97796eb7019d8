"""Key figures: every count and measure with hedge, unit, what it counts, and who says so."""

from __future__ import annotations

from collections.abc import Iterator

from generator import chart
from generator.dossier import Dossier
from generator.pages.page import Page
from generator.pages.views import FigureView, figure_view


def key_figures(dossier: Dossier) -> list[FigureView]:
    """The figures fit for a table, in the order of the sources; a sum stands with its figure."""
    totals = {(id(cited.source), cited.fact.figure.id): cited.fact for cited in dossier.sums}
    return [
        figure_view(dossier, figure, totals.get((id(figure.source), figure.fact.id)))
        for figure in dossier.figures
        if figure.fact.key
    ]


def make(dossier: Dossier) -> Iterator[Page]:
    """``figures.md``."""
    yield Page(
        path="figures.md",
        template="figures.md.j2",
        title="Key figures",
        context={
            "figures": key_figures(dossier),
            "charts": [chart.tally_chart(dossier, tally) for tally in dossier.tallies],
        },
    )
