"""A process that stays reads a file again whenever it may be another, and before it writes it in any case."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.exports import Export
from generator.kept import leave, one_build, stay
from generator.write import Written
from generator.write.exports import write_exports
from generator.write.looked import ALONE, note_seen, seen, sha256_of, state_of

TABLE = Export("data/quotes.csv", b"id,words\nq1,No\n")
CHANGED = Export("data/quotes.csv", b"id,words\nq1,Yes\n")


@pytest.fixture(autouse=True)
def _staying() -> Iterator[None]:
    stay()
    yield
    leave()


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file was left alone for long."""
    monkeypatch.setattr(time, "time_ns", lambda: 2**63)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "file").write_bytes(b"one")
    return tmp_path / "file"


def noted(file: Path) -> None:
    note_seen(str(file), "digest", state_of(str(file)))


def stands(file: Path) -> bool:
    return seen(str(file), "digest", state_of(str(file)))


@pytest.mark.usefixtures("later")
def test_what_nobody_touched_is_seen(file: Path) -> None:
    noted(file)
    assert stands(file)
    assert not seen(str(file), "another digest", state_of(str(file)))


def test_a_file_just_saved_is_read_again(file: Path) -> None:
    """Who saves it once more within the clock's tick could not be noticed."""
    noted(file)
    assert not stands(file)


@pytest.mark.parametrize(("age", "believed"), [(ALONE - 2, False), (ALONE + 2, True)])
def test_how_long_it_must_have_been_left_alone(
    file: Path, age: int, believed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = file.stat().st_ctime_ns + age * 1_000_000_000
    monkeypatch.setattr(time, "time_ns", lambda: now)
    noted(file)
    assert stands(file) is believed


@pytest.mark.usefixtures("later")
def test_a_file_of_the_same_length_and_time_is_another(file: Path) -> None:
    """As a copy that keeps the times of its original, or an editor that sets the time back."""
    noted(file)
    sha256 = sha256_of(str(file))
    before = file.stat()
    time.sleep(0.02)
    file.write_bytes(b"two")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert file.stat().st_mtime_ns == before.st_mtime_ns
    assert not stands(file)
    assert sha256_of(str(file)) != sha256


@pytest.mark.usefixtures("later")
def test_a_file_put_in_its_place_is_another(file: Path) -> None:
    noted(file)
    other = file.with_name("other")
    other.write_bytes(b"two")
    other.replace(file)
    assert not stands(file)


@pytest.mark.usefixtures("later")
def test_a_file_that_is_gone_is_not_seen(file: Path) -> None:
    noted(file)
    file.unlink()
    assert not stands(file)


def test_who_does_not_stay_reads_every_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time_ns", lambda: 2**63)
    leave()
    assert state_of(str(file)) is None


def build(docs: Path, *exports: Export) -> Written:
    with one_build():
        pass
    return write_exports(exports, docs)


@pytest.mark.usefixtures("later")
def test_a_file_that_stands_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(tmp_path, TABLE)
    build(tmp_path, TABLE)
    read: list[str] = []
    look = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: read.append(path.name) or look(path))  # type: ignore
    assert build(tmp_path, TABLE) == Written((), (), 1, ())
    assert "quotes.csv" not in read


@pytest.mark.usefixtures("later")
@pytest.mark.parametrize("builds", [1, 2, 3])
def test_a_file_edited_by_hand_is_kept_and_told(tmp_path: Path, builds: int) -> None:
    for _ in range(builds):
        build(tmp_path, TABLE)
    mine = TABLE.content.replace(b"No", b"Ja")
    time.sleep(0.02)
    (tmp_path / TABLE.path).write_bytes(mine)
    for made in (CHANGED, CHANGED):
        (refusal,) = build(tmp_path, made).refused
        assert "edited by hand" in refusal.problem
        assert (tmp_path / TABLE.path).read_bytes() == mine


@pytest.mark.parametrize("made", [[CHANGED], []], ids=["still made", "no longer made"])
def test_before_it_is_written_a_file_is_read_whatever_its_times_say(
    tmp_path: Path, made: list[Export], monkeypatch: pytest.MonkeyPatch
) -> None:
    build(tmp_path, TABLE)
    monkeypatch.setattr("generator.write.exports.state_of", lambda path: (1,))  # every file is as it was
    build(tmp_path, TABLE)
    (tmp_path / TABLE.path).write_bytes(b"mine")
    (refusal,) = build(tmp_path, *made).refused
    assert "edited by hand" in refusal.problem
    assert (tmp_path / TABLE.path).read_bytes() == b"mine"
