"""A process that stays builds, after each edit, what a process of its own would build from nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.kept import leave
from tests.staying import many_sources, the_golden_dossier


@pytest.fixture(autouse=True)
def _afresh() -> Iterator[None]:
    yield
    leave()


@pytest.mark.parametrize("seed", [1, 2])
def test_many_sources(seed: int, tmp_path: Path) -> None:
    many_sources(tmp_path, 6, seed)


def test_a_dossier_with_notes_edits_and_corrections(tmp_path: Path) -> None:
    the_golden_dossier(tmp_path, 6, 3)
