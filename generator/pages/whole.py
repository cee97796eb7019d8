"""Everything on one page, for print: what the other pages show in parts, in the order of the overview.

The page is bounded. A dossier of up to ``MOST`` facts (about 100 sources) stands there whole. A greater one
is no booklet: of each list stand the first ``SHARE``, and below them how many there are and where.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from generator import labels
from generator.dossier import Dossier
from generator.languages import gettext as _
from generator.pages.comparison_list import row_ref
from generator.pages.comparison_views import row_view
from generator.pages.figures import figure_views
from generator.pages.page import Page
from generator.pages.tally_chart import tally_chart
from generator.pages.timeline import happening_view
from generator.pages.viewing import quote_view, summary_view
from generator.pages.views import Ref

T = TypeVar("T")

MOST = 1500
"""Facts up to which a dossier stands whole on the page."""
SHARE = 150
"""Entries of each list where it does not."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A list, or its beginning."""

    items: tuple[Any, ...]
    total: int
    path: str
    """The page that has all of it."""


def make(dossier: Dossier) -> Iterator[Page]:
    """``whole.md``."""
    key = [figure for figure in dossier.figures if figure.fact.key]
    lists = (dossier.quotes, dossier.statements, key, dossier.happenings)
    most = None if sum(map(len, lists)) <= MOST else SHARE

    def listed(items: Sequence[T], path: str, view: Callable[[T], object]) -> Listed:
        return Listed(tuple(map(view, items[:most])), len(items), path)

    yield Page(
        path="whole.md",
        template="whole.md.j2",
        title=_("The whole dossier"),
        wide=True,
        searched=False,  # each fact is found on its own page
        printed=True,
        context={
            "dossier_title": dossier.settings.title,
            "cut": most is not None,
            "summary": [summary_view(dossier, one) for one in dossier.topic],
            "charts": listed(dossier.tallies, "figures.md", lambda one: tally_chart(dossier, one)),
            "figures": Listed(tuple(figure_views(dossier, key[:most])), len(key), "figures.md"),
            "quotes": listed(dossier.quotes, "quotes.md", lambda one: quote_view(dossier, one)),
            "statements": listed(dossier.statements, "statements.md", lambda one: quote_view(dossier, one)),
            "events": listed(dossier.happenings, "timeline.md", lambda one: happening_view(dossier, one)),
            "rows": listed(
                dossier.comparisons.figures,
                "comparisons.md",
                lambda one: row_view(dossier, one, row_ref(dossier, one.id)),
            ),
            "sources": listed(
                dossier.sources,
                "sources/index.md",
                lambda source: {
                    "ref": Ref(source.path, "", source.title),
                    "article": source.article,
                    "published": labels.day_label(source.article.published or ""),
                },
            ),
        },
    )
