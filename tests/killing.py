"""Builds that are killed, two at once, or on a full disk: a process of its own each, forked off with
everything loaded, so that a second does for several. Not for systems without ``fork``.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import generator.build
from generator.build import build
from generator.custody import read_log
from generator.write import write
from generator.write.exports import LIST, digest
from tests.scale import write_project

SOURCES = 6
Tree = dict[str, bytes]


def tree(docs: Path) -> Tree:
    """The files of a docs folder, without the temporary ones of a killed build."""
    return {
        path.relative_to(docs).as_posix(): path.read_bytes()
        for path in sorted(docs.rglob("*"))
        if path.is_file() and not path.name.startswith(".dossier-")
    }


def temporary(docs: Path) -> list[Path]:
    """What a killed build may leave beside them."""
    return list(docs.rglob(".dossier-*"))


@dataclass
class Project:
    """A dossier whose pages are of an older state of its seeds than the seeds."""

    root: Path
    old: Tree = field(default_factory=dict)
    new: Tree = field(default_factory=dict)

    @classmethod
    def make(cls, folder: Path, sources: int = SOURCES) -> Project:
        """Built, then with one seed edited, one gone and one more."""
        first, second = (
            write_project(folder / "first", sources),
            write_project(folder / "second", sources + 1),
        )
        names = sorted(path.name for path in (second / "seeds").glob("*.md"))
        edited = second / "seeds" / names[0]
        edited.write_text(edited.read_text().replace("flood", "great flood"), encoding="utf-8")
        (second / "seeds" / names[1]).unlink()
        build(first, custody=True)
        build(second)
        made = cls(folder / "project", tree(first / "docs"), tree(second / "docs"))
        shutil.copytree(first, folder / "before")
        shutil.copytree(second / "seeds", folder / "seeds")
        return made

    def begin(self) -> None:
        """The old pages, cache and log, the new seeds."""
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.copytree(self.root.parent / "before", self.root)
        for seed in (self.root / "seeds").glob("*.md"):
            seed.unlink()
        shutil.copytree(self.root.parent / "seeds", self.root / "seeds", dirs_exist_ok=True)

    @property
    def docs(self) -> Path:
        return self.root / "docs"

    def check(self) -> None:
        """Each file is the old or the new one, the list knows every generated file, the log is whole."""
        now = tree(self.docs)
        for path in self.old.keys() | self.new.keys() | now.keys():
            if path != LIST:
                assert now.get(path) in (self.old.get(path), self.new.get(path)), path
        listed = (line.split("  ", 1) for line in now[LIST].decode().splitlines())
        known = {(path, value) for value, path in listed}
        for path, content in now.items():
            if not path.endswith(".md") and path != LIST:
                assert (path, digest(content)) in known, path
        log = self.root / "seeds" / "custody.jsonl"
        read_log(log.read_bytes(), "custody.jsonl")

    def check_next(self) -> None:
        """The next build is right, says no word, and leaves nothing behind."""
        assert not build(self.root, custody=True).errors
        assert tree(self.docs) == self.new
        assert not temporary(self.docs)
        log = read_log((self.root / "seeds" / "custody.jsonl").read_bytes(), "custody.jsonl")
        last = {entry["source"]: entry.get("sha256") for entry in log if entry["did"] != "removed"}
        gone = {entry["source"] for entry in log if entry["did"] == "removed"}
        for seed in (self.root / "seeds").glob("*.md"):
            assert last[seed.stem] == hashlib.sha256(seed.read_bytes()).hexdigest()
        assert len(gone) == 1


def forked(work: Callable[[], object]) -> int:
    """Starts some work in a process of its own; returns its number."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        status = 3
        try:
            work()
            status = 0
        except BaseException as error:
            status = 4 if type(error).__name__ == "WriteError" else 3
        finally:
            os._exit(status)
    return child


def ended(child: int) -> int:
    """Waits; the exit status, negative for a signal."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def kill_often(project: Project, times: int, seed: int = 1) -> dict[str, int]:
    """Kills so many builds and checks what each leaves; half of them while they write. Returns how they
    ended: ``unbegun`` (nothing written yet), ``amid`` (some pages old, some new), ``done``."""
    dice = random.Random(seed)
    project.begin()
    start = time.perf_counter()
    assert ended(forked(lambda: build(project.root, custody=True))) == 0
    whole = time.perf_counter() - start
    found = {"unbegun": 0, "amid": 0, "done": 0}
    writing = 0.1 * whole
    for number in range(times):
        project.begin()
        reads, writes = os.pipe()
        if number % 2:
            child = forked(lambda: build(project.root, custody=True))
            time.sleep(dice.uniform(0, whole))
        else:
            child = forked(lambda end=writes: _told_when_writing(project.root, end))  # type: ignore[misc]
            os.close(writes)
            began = time.perf_counter()
            os.read(reads, 1)
            time.sleep(dice.uniform(0, writing))
        os.kill(child, signal.SIGKILL)
        status = ended(child)
        os.close(reads)
        if number % 2:
            os.close(writes)
        assert status in (0, -signal.SIGKILL), status
        if not number % 2:
            # as long as writing takes: a build that was done before it could be killed says so
            writing = writing * (0.7 if status == 0 else 1.1)
            whole = max(whole, time.perf_counter() - began)
        now = tree(project.docs)
        kind = "done" if now == project.new else "unbegun" if now == project.old else "amid"
        found[kind] += 1
        project.check()
        project.check_next()
    return found


def _told_when_writing(root: Path, end: int) -> None:
    def noted(*arguments: object, **named: object) -> object:
        os.write(end, b"w")
        return write(*arguments, **named)  # type: ignore[arg-type]

    vars(generator.build)["write"] = noted
    build(root, custody=True)
