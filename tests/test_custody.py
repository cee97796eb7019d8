"""The custody log: what came, changed and left, on a chain that shows every change of an old line."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from generator.add import bring_in
from generator.add.model import Limits
from generator.build import build
from generator.cli import main
from generator.custody import check_log, head, note_build, read_log
from generator.errors import CustodyError

A, B = "a" * 64, "b" * 64


@pytest.fixture
def seeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1932000000")
    folder = tmp_path / "seeds"
    folder.mkdir()
    return folder


def log(seeds: Path) -> list[dict[str, str]]:
    path = seeds / "custody.jsonl"
    return read_log(path.read_bytes(), "log") if path.exists() else []


def did(seeds: Path) -> list[tuple[str, str, str]]:
    return [(entry["by"], entry["did"], entry["source"]) for entry in log(seeds)]


def test_a_line_says_what_when_which_tool_and_which_bytes(seeds: Path) -> None:
    assert note_build(seeds, {"vote": A}, complete=True) == 1
    (entry,) = log(seeds)
    assert entry["at"] == "2031-03-23T02:40:00Z"
    assert (entry["by"], entry["did"], entry["source"], entry["sha256"]) == ("build", "new", "vote", A)
    assert entry["tool"]
    assert len(entry["rules"]) == 64
    assert entry["prev"] == "0" * 64


def test_new_changed_and_removed_are_told_once(seeds: Path) -> None:
    for sources in ({"vote": A}, {"vote": A}, {"vote": B, "talks": A}, {"talks": A}, {"talks": A}):
        note_build(seeds, sources, complete=True)
    assert did(seeds) == [
        ("build", "new", "vote"),
        ("build", "new", "talks"),
        ("build", "changed", "vote"),
        ("build", "removed", "vote"),
    ]


def test_a_seed_that_cannot_be_read_today_was_not_removed(seeds: Path) -> None:
    note_build(seeds, {"vote": A, "talks": A}, complete=True)
    assert note_build(seeds, {"vote": A}, complete=False) == 0


def test_lines_are_only_ever_appended(seeds: Path) -> None:
    note_build(seeds, {"vote": A}, complete=True)
    before = (seeds / "custody.jsonl").read_bytes()
    note_build(seeds, {"vote": B}, complete=True)
    assert (seeds / "custody.jsonl").read_bytes().startswith(before)


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (lambda lines: [lines[0].replace(b"vote", b"veto"), *lines[1:]], 2),
        (lambda lines: [lines[0], lines[2]], 2),
        (lambda lines: [lines[1], lines[0], lines[2]], 1),
        (lambda lines: [lines[0], lines[0], *lines[1:]], 2),
        (lambda lines: [*lines, b"not an entry"], 4),
        (lambda lines: [*lines, b'"a string"'], 4),
    ],
    ids=["changed", "left out", "changed about", "put in twice", "no entry", "no object"],
)
def test_a_broken_chain_is_told_with_its_line_and_never_mended(
    seeds: Path, change: object, line: int
) -> None:
    for sources in ({"vote": A}, {"vote": B}, {"vote": A}):
        note_build(seeds, sources, complete=True)
    path = seeds / "custody.jsonl"
    lines = path.read_bytes().splitlines()
    broken = b"\n".join(change(lines)) + b"\n"  # type: ignore[operator]
    path.write_bytes(broken)
    error = check_log(seeds)
    assert error is not None
    assert error.line == line
    with pytest.raises(CustodyError):
        note_build(seeds, {"vote": B}, complete=True)
    assert path.read_bytes() == broken


def test_a_last_line_that_was_changed_shows_by_the_head_only(seeds: Path) -> None:
    note_build(seeds, {"vote": A}, complete=True)
    path = seeds / "custody.jsonl"
    before = head(path.read_bytes())
    path.write_bytes(path.read_bytes().replace(b"vote", b"veto"))
    assert check_log(seeds) is None
    assert head(path.read_bytes()) != before


def test_a_line_cut_off_is_told(seeds: Path) -> None:
    note_build(seeds, {"vote": A}, complete=True)
    path = seeds / "custody.jsonl"
    path.write_bytes(path.read_bytes()[:-20])
    error = check_log(seeds)
    assert error is not None
    assert "cut off" in error.problem


def test_line_ends_that_git_changed_do_not_break_it(seeds: Path) -> None:
    for digest in (A, B):
        note_build(seeds, {"vote": digest}, complete=True)
    path = seeds / "custody.jsonl"
    unix = path.read_bytes()
    path.write_bytes(unix.replace(b"\n", b"\r\n"))
    assert check_log(seeds) is None
    assert head(path.read_bytes()) == head(unix)


# ------------------------------------------------------------------ in the commands

TEXT = "The vote\n\nOSLO: The vote was held, Ada Lund said.\n"


def test_a_build_that_changes_nothing_writes_nothing(seeds: Path) -> None:
    (seeds / "vote.md").write_text(TEXT, encoding="utf-8")
    build(seeds.parent, custody=True)
    before = (seeds / "custody.jsonl").read_bytes()
    assert did(seeds) == [("build", "new", "vote")]
    build(seeds.parent, custody=True)
    assert (seeds / "custody.jsonl").read_bytes() == before


@pytest.mark.parametrize("option", ["--check", "--preview"])
def test_a_check_and_a_preview_leave_the_log_alone(seeds: Path, option: str) -> None:
    (seeds / "vote.md").write_text(TEXT, encoding="utf-8")
    main(["build", option, "--root", str(seeds.parent)])
    assert not (seeds / "custody.jsonl").exists()


def test_the_log_makes_no_page_stale(seeds: Path) -> None:
    (seeds / "vote.md").write_text(TEXT, encoding="utf-8")
    assert main(["build", "--root", str(seeds.parent)]) == 0
    assert main(["build", "--check", "--root", str(seeds.parent)]) == 0


def test_add_names_the_original_and_the_build_after_it_has_nothing_to_add(seeds: Path) -> None:
    original = seeds.parent / "page.txt"
    original.write_text(TEXT, encoding="utf-8")
    list(bring_in([str(original)], seeds.parent, Limits()))
    (entry,) = log(seeds)
    assert (entry["by"], entry["did"]) == ("add", "new")
    assert len(entry["original_sha256"]) == 64
    build(seeds.parent, custody=True)
    assert len(log(seeds)) == 1


def test_a_dry_run_of_add_writes_no_line(seeds: Path) -> None:
    original = seeds.parent / "page.txt"
    original.write_text(TEXT, encoding="utf-8")
    list(bring_in([str(original)], seeds.parent, Limits(), dry_run=True))
    assert log(seeds) == []


def test_a_broken_log_is_told_by_build_and_add_and_the_rest_is_done(
    seeds: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (seeds / "vote.md").write_text(TEXT, encoding="utf-8")
    (seeds / "custody.jsonl").write_text(json.dumps({"prev": "x"}) + "\n", encoding="utf-8")
    assert main(["build", "--root", str(seeds.parent)]) == 1
    assert "custody.jsonl:1:1: the chain breaks here" in capsys.readouterr().err
    assert (seeds.parent / "docs" / "index.md").exists()
    original = seeds.parent / "other.txt"
    original.write_text(TEXT + "More.\n", encoding="utf-8")
    os.chdir(seeds.parent)
    assert main(["add", "other.txt"]) == 1
    assert len(list(seeds.glob("*.md"))) == 2
    assert (seeds / "custody.jsonl").read_text(encoding="utf-8").count("\n") == 1
