"""The generator that stays does what a new one would do, and never runs yesterday's code."""

from __future__ import annotations

import shutil
import subprocess
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


def staying(root: Path) -> subprocess.Popen[str]:
    """The process that stays, begun now."""
    process.start(root)
    assert process._staying
    return process._staying[0]


def say(root: Path, month: str) -> None:
    (root / "seeds" / "ferry.md").write_text(SEED.replace("July", month), encoding="utf-8")


def page(root: Path) -> str:
    return (root / "docs" / "sources" / "ferry.md").read_text(encoding="utf-8")


def test_it_builds_what_stands_there_each_time_it_is_asked(root: Path) -> None:
    one = staying(root)
    for month in ("July", "August", "August", "May"):
        say(root, month)
        process.start(root)
        done = process.run(root, "build", "--preview")
        assert (done.returncode, done.stderr) == (0, "")
        assert f"in {month}" in page(root)
        assert process._staying and process._staying[0] is one and one.poll() is None


def test_after_a_mistake_it_goes_on(root: Path) -> None:
    one = staying(root)
    bad = root / "seeds" / "bad.md"
    bad.write_text("---\npublished: yesterday\n---\nWords.\n", encoding="utf-8")
    assert process.run(root, "build", "--preview").returncode == 1
    bad.unlink()
    say(root, "May")
    assert process.run(root, "build", "--preview").returncode == 0
    assert "in May" in page(root) and one.poll() is None


def test_one_that_crashes_over_a_command_is_followed_by_a_new_one(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = staying(root)
    monkeypatch.setattr("json.dumps", lambda _: "no JSON at all")  # it cannot read that
    done = process.run(root, "build", "--preview")
    assert done.returncode == 0 and "1 source" in done.stdout
    assert process._staying is None and one.returncode != 0


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
    waiting = staying(root)
    if how == "it has ended":
        waiting.kill()
        waiting.wait()
    else:
        monkeypatch.setattr(process, "_code", lambda: "edited meanwhile")
    done = process.run(root, "build", "--preview")
    assert done.returncode == 0 and "1 source" in done.stdout
    assert waiting.returncode != 0


def test_one_that_nobody_asks_ends_by_itself(root: Path) -> None:
    waiting = staying(root)
    assert waiting.stdin
    waiting.stdin.close()  # as when the preview is killed
    process._staying = None
    assert waiting.wait(60) == 0
    assert not (root / "docs").exists()
