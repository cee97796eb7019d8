"""Dossier -> pages. A new page is one file here and one line in ``PAGES``."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.dossier import Dossier
from generator.pages import (
    actors,
    background,
    checks,
    figures,
    overview,
    quotes,
    sources,
    statements,
    summary,
    timeline,
)
from generator.pages.page import Page

__all__ = ["PAGES", "Page", "pages"]

PAGES: tuple[Callable[[Dossier], Iterator[Page]], ...] = (
    overview.make,
    summary.make,
    figures.make,
    quotes.make,
    statements.make,
    timeline.make,
    actors.make,
    background.make,
    sources.make,
    checks.make,
)


def pages(dossier: Dossier) -> Iterator[Page]:
    """Every generated page of the dossier, in a fixed order."""
    for make in PAGES:
        yield from make(dossier)
