"""Which comparison stands on which page."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from generator.across.compare.model import DateRow, FigureRow, SharedQuote, Standing
from generator.dossier import Dossier
from generator.pages.views import Ref
from generator.paging import Leaf, leaf_path, leaves

PATH = "comparisons.md"
ORDER: tuple[Standing, ...] = ("conflict", "open", "development", "compatible", "agree")
DAYS, SPEAKERS = "days", "speakers"
"""Names of the sections behind those of ``ORDER``: one event on different days, one wording of two
speakers."""
MOST = 40
"""Values of a row, and places of a quotation, that are shown; those that a reason speaks of come first."""

Entry = FigureRow | DateRow | SharedQuote


def listed(dossier: Dossier) -> tuple[Leaf[Entry], ...]:
    """What is compared, by page: the figures by their standing, the conflicts first; days; speakers."""
    found = dossier.comparisons
    sections: list[tuple[str, Sequence[Entry]]] = [
        *((standing, [row for row in found.figures if row.standing == standing]) for standing in ORDER),
        (DAYS, found.dates),
        (SPEAKERS, found.two_speakers),
    ]
    return leaves(sections, weight=_weight, name=_id)


_id = attrgetter("id")


def _weight(entry: Entry) -> int:
    """An entry is as long as its list of values."""
    match entry:
        case FigureRow():
            return min(MOST, len(entry.values))
        case DateRow():
            return len(entry.dates)
        case SharedQuote():
            return min(MOST, len(entry.places))


def row_ref(dossier: Dossier, row: str) -> Ref:
    """Where the row of an id stands."""
    known = dossier.views.get((PATH,))
    if known is None:
        known = dossier.views[PATH,] = {
            entry.id: leaf_path(PATH, leaf.number) for leaf in listed(dossier) for entry in leaf.items
        }
    return Ref(known.get(row, PATH), row, "")
