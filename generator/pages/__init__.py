"""Dossier -> pages. A new page is one file here and one line in ``PAGES``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from generator.dossier import Dossier
from generator.exports.export import Export
from generator.pages import (
    actors,
    background,
    checks,
    comparisons,
    corrections,
    downloads,
    figures,
    find,
    overview,
    quotes,
    sources,
    statements,
    summary,
    timeline,
    vanished,
    whole,
)
from generator.pages.page import Page, in_private

__all__ = ["PAGES", "Page", "downloads", "fact_pages", "in_private", "pages"]

PAGES: tuple[Callable[[Dossier], Iterator[Page]], ...] = (
    overview.make,
    summary.make,
    figures.make,
    quotes.make,
    statements.make,
    timeline.make,
    comparisons.make,
    actors.make,
    background.make,
    sources.make,
    checks.make,
    find.make,
    corrections.make,
    whole.make,
)


def pages(dossier: Dossier, files: Sequence[Export] = ()) -> Iterator[Page]:
    """Every generated page of the dossier, in a fixed order; the last one lists its exports, ``files``."""
    yield from fact_pages(dossier)
    yield from downloads.make(dossier, files)


def fact_pages(dossier: Dossier) -> Iterator[Page]:
    """All but the list of exports: these pages do not wait for them."""
    made = set()
    for make in PAGES:
        for page in make(dossier):
            made.add(page.path)
            yield corrections.with_tombstones(page, dossier)
    yield from vanished.make(dossier, made)
