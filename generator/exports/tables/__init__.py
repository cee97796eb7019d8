"""Dossier -> tables: one file a kind of fact, each with its columns written out."""

from __future__ import annotations

from generator.dossier import Dossier
from generator.exports.tables import actors, figures, quotes, sources, timeline
from generator.exports.tables.table import Column, Lines, Outline, Table

__all__ = ["Column", "Lines", "Outline", "Table", "tables"]


def tables(dossier: Dossier) -> tuple[Table, ...]:
    """Every table, facts first."""
    return (
        *quotes.tables(dossier),
        figures.table(dossier),
        timeline.table(dossier),
        *actors.tables(dossier),
        sources.table(dossier),
    )
