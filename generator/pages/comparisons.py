"""Where sources agree and differ: values on one thing side by side, days, speakers. None is preferred."""

from __future__ import annotations

from collections.abc import Iterator

from generator import labels
from generator.across.compare.model import DateRow, FigureRow, SharedQuote
from generator.dossier import Dossier
from generator.languages import gettext as _
from generator.pages.comparison_list import ORDER, PATH, listed
from generator.pages.comparison_views import dates_view, row_view, shared_view
from generator.pages.listing import leaf_page
from generator.pages.page import Page


def make(dossier: Dossier) -> Iterator[Page]:
    """``comparisons.md`` and the pages below it."""
    for leaf in listed(dossier):
        rows = [row_view(dossier, one) for one in leaf.items if isinstance(one, FigureRow)]
        yield leaf_page(
            leaf,
            PATH,
            "comparisons.md.j2",
            _("Where sources agree and differ"),
            {
                "groups": [
                    (standing, labels.COMPARISON_LABELS[standing], group)
                    for standing in ORDER
                    if (group := [row for row in rows if row.standing == standing])
                ],
                "dates": [dates_view(dossier, one) for one in leaf.items if isinstance(one, DateRow)],
                "two_speakers": [
                    shared_view(dossier, one) for one in leaf.items if isinstance(one, SharedQuote)
                ],
                "shared": len(dossier.comparisons.quotes),
                "independent": dossier.independent,
            },
        )
