"""The generator that waits for an edit does what a new one would do, and never runs yesterday's code."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.preview import process

SEED = """---
published: 2025-06-02
---
Ferry to Norbay stopped

The mayor of Norbay, Ada Lund, said on Monday that the ferry would stop in July.
"""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).resolve().parents[2]))
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "ferry.md").write_text(SEED, encoding="utf-8")
    yield tmp_path
    process.stop()


def test_it_builds_what_stands_there_when_it_is_asked(root: Path) -> None:
    process.start(root)
    assert process._waiting
    waiting = process._waiting[0]
    (root / "seeds" / "ferry.md").write_text(SEED.replace("July", "August"), encoding="utf-8")
    done = process.run(root, "build", "--preview")
    assert (done.returncode, done.stderr, waiting.returncode) == (0, "", 0)
    assert "in August" in (root / "docs" / "sources" / "ferry.md").read_text(encoding="utf-8")


def test_without_one_that_waits_a_new_one_does_it(root: Path) -> None:
    done = process.run(root, "build", "--preview")
    assert done.returncode == 0 and "1 source" in done.stdout


def test_a_mistake_is_told_with_its_exit_status(root: Path) -> None:
    (root / "seeds" / "bad.md").write_text("---\npublished: yesterday\n---\nWords.\n", encoding="utf-8")
    process.start(root)
    done = process.run(root, "build", "--preview")
    assert done.returncode == 1 and "seeds/bad.md:2:" in done.stderr


def test_a_template_that_cannot_be_used_is_told_as_by_a_new_one(root: Path) -> None:
    """Also when it is wrong while the process makes ready: no traceback reaches a user."""
    own = root / "broken"
    shutil.copytree(Path(__file__).resolve().parents[2] / "generator", own / "generator")
    quotes = own / "generator" / "templates" / "quotes.md.j2"
    quotes.write_text("{% if %}", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(own))
        process.start(root)
        done = process.run(root, "build", "--preview")
    assert done.returncode == 2 and "quotes.md.j2:1:1" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize("how", ["it has ended", "its code is old"])
def test_one_that_cannot_be_used_is_passed_over(
    root: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    process.start(root)
    assert process._waiting
    waiting = process._waiting[0]
    if how == "it has ended":
        waiting.kill()
        waiting.wait()
    else:
        monkeypatch.setattr(process, "_code", lambda: "edited meanwhile")
    done = process.run(root, "build", "--preview")
    assert done.returncode == 0 and "1 source" in done.stdout
    assert waiting.returncode != 0


def test_one_that_nobody_asks_ends_by_itself(root: Path) -> None:
    process.start(root)
    assert process._waiting
    waiting = process._waiting[0]
    assert waiting.stdin
    waiting.stdin.close()  # as when the preview is killed
    process._waiting = None
    assert waiting.wait(60) == 0
    assert not (root / "docs").exists()
