"""What a file held when it was last read, for as long as it is the same file: a process that stays does not
read again what nobody touched.

A file is the same while its number, its size and its times are. A time tells no more than the clock of its
file system: a file that is saved twice within one tick looks the same after both (as git says of its index:
"racy"). So a time is believed only of a file that had been left alone for ``ALONE`` when it was read; a
younger one is read each time. Besides the time of its content that of its last change of any kind is looked
at, which no program can set back. What is left is a clock that was put back and a program that writes through
mapped memory. So this tells only that a file need not be written: before one is overwritten or deleted it is
read, always. A process that does not stay reads every file.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

from generator.kept import recall, remember, staying

ALONE = 10
"""Seconds: more than any clock of a file system is coarse (FAT: two seconds), and more than the clocks of a
network differ."""

State = tuple[int, ...]


def state_of(path: str) -> State | None:
    """What tells a file from itself once it was changed, to be asked before it is read; None when that tells
    nothing yet, there is no such file, or nobody would remember."""
    if not staying():
        return None
    try:
        found = os.stat(path)  # noqa: PTH116 (of thousands of files)
    except OSError:
        return None
    changed = max(found.st_mtime_ns, found.st_ctime_ns)
    if not 0 < changed < time.time_ns() - ALONE * 1_000_000_000:
        return None
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def seen(path: str, digest: str, state: State | None) -> bool:
    """Whether the file held the content of this digest when it was last read, and is the same since."""
    return state is not None and recall(_seen, path, digest) == state


def note_seen(path: str, digest: str, state: State | None) -> None:
    """Remembers that the file was read as the content of this digest."""
    if state is not None:
        remember(state, _seen, path, digest)


def _seen(path: str, digest: str) -> State:
    """Under this name is remembered how the file was."""
    raise NotImplementedError


def sha256_of(path: str) -> str:
    """The SHA-256 of a file's bytes. Raises OSError when it cannot be read."""
    state = state_of(path)
    known = recall(_held, path)
    if known and known[0] == state:
        return known[1]
    found = hashlib.sha256(Path(path).read_bytes()).hexdigest()
    if state is not None:
        remember((state, found), _held, path)
    return found


def _held(path: str) -> tuple[State, str]:
    """Under this name is remembered what the file held, and how it was then."""
    raise NotImplementedError


def files_below(folder: Path) -> Iterator[tuple[str, str]]:
    """The folder and the name of every file below a folder, links to folders not followed."""
    for place, _, names in os.walk(folder):
        for name in names:
            yield place, name
