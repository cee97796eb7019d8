"""Where sources agree and differ: values on one thing side by side, days, speakers. None is preferred."""

from __future__ import annotations

from collections.abc import Iterator

from generator import labels
from generator.across.compare.model import DateRow, FigureRow, SharedQuote
from generator.dossier import Dossier
from generator.kept import kept
from generator.languages import gettext as _
from generator.pages.around import Around, Arounds, arounds
from generator.pages.comparison_list import ORDER, PATH, Entry, listed
from generator.pages.comparison_views import dates_view, row_view, shared_view
from generator.pages.listing import leaf_page, sources_of
from generator.pages.page import Page
from generator.pages.views import Ref
from generator.paging import Place, leaf_path


def make(dossier: Dossier) -> Iterator[Page]:
    """``comparisons.md`` and the pages below it."""
    near, shared = arounds(dossier), len(dossier.comparisons.quotes)
    for leaf in listed(dossier):
        here = near.here(sources_of(leaf.items))
        yield _page(leaf.place, leaf.items, here, shared, dossier.independent)


@kept
def _page(
    place: Place, entries: tuple[Entry, ...], here: tuple[Around, ...], shared: int, independent: int
) -> Page:
    of, path = Arounds(here), leaf_path(PATH, place.number)
    rows = [row_view(of, one, Ref(path, one.id, "")) for one in entries if isinstance(one, FigureRow)]
    return leaf_page(
        place,
        PATH,
        "comparisons.md.j2",
        _("Where sources agree and differ"),
        {
            "groups": [
                (standing, labels.COMPARISON_LABELS[standing], group)
                for standing in ORDER
                if (group := [row for row in rows if row.standing == standing])
            ],
            "dates": [dates_view(of, one) for one in entries if isinstance(one, DateRow)],
            "two_speakers": [shared_view(of, one) for one in entries if isinstance(one, SharedQuote)],
            "shared": shared,
            "independent": independent,
        },
    )
