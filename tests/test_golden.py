"""The pages of a small invented dossier, and the committed pages of this one, are what the seeds give.

A difference here is a change that a reader will see. Meant? ``python -m tests.golden`` and
``python -m generator build`` make the pages anew; read them in ``git diff`` before you commit.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.build import build
from tests.golden import GOLDEN

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("root", [GOLDEN, ROOT], ids=["the invented dossier", "this dossier"])
def test_the_committed_pages_are_what_the_seeds_give(root: Path) -> None:
    built = build(root, check=True)
    assert built.errors == ()
    assert (built.written.changed, built.written.deleted) == ((), ())


def test_every_golden_page_is_made_from_nothing(tmp_path: Path) -> None:
    shutil.copytree(GOLDEN / "seeds", tmp_path / "seeds")
    build(tmp_path)
    made, golden = (
        {path.relative_to(docs).as_posix(): path.read_text(encoding="utf-8") for path in docs.rglob("*.md")}
        for docs in (tmp_path / "docs", GOLDEN / "docs")
    )
    assert sorted(made) == sorted(golden)
    for path, words in golden.items():
        assert made[path] == words, f"{path}: see the docstring of this file"
