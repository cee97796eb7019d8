"""Comparing costs time in proportion to the number of sources."""

from __future__ import annotations

from generator.across.compare.sources import compare
from generator.dossier import Dossier
from tests.benchmarks.compare_growth import bed
from tests.growth import assert_linear


def test_four_times_the_sources_take_about_four_times_as_long() -> None:
    assert_linear(bed, compare, 150)


def test_a_row_of_very_many_sources_says_how_many_independent_ones_there_are() -> None:
    dossier: Dossier = bed(300)
    rows = compare(dossier).figures
    assert max(row.sources for row in rows) >= 20
    assert all(row.voices <= row.sources for row in rows)
