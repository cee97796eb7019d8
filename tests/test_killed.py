"""A build that is interrupted leaves the old page or the new one, never half of one; the next one is right.

More kills than here: ``python -m tests.benchmarks.kills 200``.
"""

from __future__ import annotations

import errno
import os
import signal
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build import build
from generator.custody import note_build, read_log
from generator.errors import WriteError
from tests.killing import Project, ended, forked, kill_often, temporary, tree

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that are forked off")

KILLS = 10


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return Project.make(tmp_path_factory.mktemp("killed"))


@pytest.fixture
def project(made: Project) -> Project:
    made.begin()
    return made


def test_killed_at_any_moment(project: Project) -> None:
    ends = kill_often(project, KILLS)
    assert sum(ends.values()) == KILLS


def at_replacement(number: int, then: Callable[[], object]) -> Callable[..., None]:
    """Files are put in place until the one of this number; then something happens."""
    replace, count = Path.replace, [0]

    def counted(path: Path, target: Path) -> None:
        count[0] += 1
        if count[0] == number:
            then()
        replace(path, target)

    return counted


@pytest.mark.parametrize("number", [1, 2, 7, 20, 40])
def test_killed_between_two_files(project: Project, number: int) -> None:
    def work() -> None:
        Path.replace = at_replacement(number, lambda: os.kill(os.getpid(), signal.SIGKILL))  # type: ignore
        build(project.root, custody=True)

    assert ended(forked(work)) == -signal.SIGKILL
    assert len(temporary(project.docs)) == 1
    project.check()
    project.check_next()


@pytest.mark.parametrize("number", [1, 5, 30])
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_a_full_disk_or_a_read_only_folder_is_told_and_harms_nothing(
    project: Project, number: int, error: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        def __init__(self, handle: int) -> None:
            self.handle = handle

        def __enter__(self) -> Full:
            return self

        def __exit__(self, *_: object) -> None:
            os.close(self.handle)

        def write(self, content: bytes) -> int:
            if next(count) == number:
                os.write(self.handle, content[: len(content) // 2])
                raise OSError(error, os.strerror(error))
            return os.write(self.handle, content)

    count = iter(range(1, 10**6))
    with monkeypatch.context() as patch:
        patch.setattr(os, "fdopen", lambda handle, _: Full(handle))
        with pytest.raises(WriteError, match=os.strerror(error)):
            build(project.root, custody=True)
    assert not temporary(project.docs)
    project.check()
    project.check_next()


def test_files_that_may_not_grow(project: Project) -> None:
    """A limit of the system itself: nothing larger than a page's worth can be written, the cache included."""

    def work() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000))
        build(project.root, custody=True)

    assert ended(forked(work)) == 4  # WriteError
    project.check()
    project.check_next()


def test_a_custody_log_that_cannot_grow_keeps_whole_lines(tmp_path: Path) -> None:
    note_build(tmp_path, {"a": "1" * 64}, complete=True)
    log = tmp_path / "custody.jsonl"
    before = log.read_bytes()

    def work() -> None:
        import resource

        limit = len(before) + 100
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        note_build(tmp_path, {"a": "1" * 64, "b": "2" * 64}, complete=True)

    assert ended(forked(work)) == 4  # WriteError
    assert log.read_bytes() == before
    note_build(tmp_path, {"a": "1" * 64, "b": "2" * 64}, complete=True)
    assert len(read_log(log.read_bytes(), "custody.jsonl")) == 2


def test_several_builds_at_once(project: Project) -> None:
    children = [forked(lambda: build(project.root, custody=True)) for _ in range(3)]
    assert [ended(child) for child in children] == [0, 0, 0]
    assert tree(project.docs) == project.new
    project.check()
    project.check_next()


def test_a_cache_that_another_process_holds(project: Project) -> None:
    with sqlite3.connect(project.root / ".cache" / "dossier" / "facts.sqlite") as other:
        other.execute("BEGIN EXCLUSIVE")
        build(project.root)
    other.close()
    assert tree(project.docs) == project.new


def test_processes_of_a_pool_end_with_the_one_that_started_them(tmp_path: Path) -> None:
    from generator.cores import over_cores

    def work() -> None:
        list(over_cores(_sleep, [tmp_path] * 2))

    child = forked(work)
    for _ in range(200):
        if list(tmp_path.glob("*.pid")):
            break
        _wait(0.05)
    pids = [int(path.stem) for path in tmp_path.glob("*.pid")]
    assert pids
    os.kill(child, signal.SIGKILL)
    ended(child)
    for _ in range(200):
        if not any(map(_alive, pids)):
            return
        _wait(0.05)
    raise AssertionError("a process of the pool lives on")


def _sleep(folder: Path) -> None:
    (folder / f"{os.getpid()}.pid").touch()
    _wait(60)


def _wait(seconds: float) -> None:
    time.sleep(seconds)


def _alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False
