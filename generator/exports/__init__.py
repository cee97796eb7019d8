"""Dossier -> exports. A new one is one file here and one line in ``EXPORTS``."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.dossier import Dossier
from generator.exports import data_package, feeds, find, references, web_annotations
from generator.exports.export import Export

__all__ = ["EXPORTS", "Export", "exports"]

EXPORTS: tuple[Callable[[Dossier], Iterator[Export]], ...] = (
    data_package.make,
    references.make,
    feeds.make,
    web_annotations.make,
    find.make,
)


def exports(dossier: Dossier) -> Iterator[Export]:
    """Every export of the dossier, in a fixed order."""
    for make in EXPORTS:
        yield from make(dossier)
