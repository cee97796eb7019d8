"""Rendered pages -> files: only what changed, each in one step, nothing of anybody else's.

A generated page carries the SHA-256 of its own content in its front matter. A page whose content no
longer fits it was edited by hand, a page without one was written by hand: neither is overwritten or
deleted. Line ends do not count: git may have changed them (``core.autocrlf``).
"""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from generator.errors import HandEditedError, WriteError
from generator.write.looked import files_below

_STAMP = re.compile(r"^generated: ([0-9a-f]{64}).*\n", re.MULTILINE)
_TEMPORARY = ".dossier-"
_STAMP_LINE = "generated: {digest} # by `dossier build`; an edited page is kept and no longer updated\n"


@dataclass(frozen=True, slots=True)
class Written:
    """What a build did to the docs folder, or (with ``check``) would do. Paths relative to it."""

    changed: tuple[str, ...]
    deleted: tuple[str, ...]
    unchanged: int
    refused: tuple[HandEditedError, ...]

    def __add__(self, other: Written) -> Written:
        """Both together: pages and exports."""
        return Written(
            self.changed + other.changed,
            self.deleted + other.deleted,
            self.unchanged + other.unchanged,
            self.refused + other.refused,
        )


def stamped(content: str) -> str:
    """A page with its digest as the last key of its front matter (it must have one)."""
    digest = hashlib.sha256(content.encode()).hexdigest()
    end = content.index("\n---\n", 3) + 1
    return content[:end] + _STAMP_LINE.format(digest=digest) + content[end:]


def is_generated(content: str) -> bool | None:
    """True for a generated page as we left it, False for one edited since, None for a hand-written one."""
    content = _unix(content)
    head = content[: content.find("\n---\n", 3) + 1] if content.startswith("---\n") else ""
    stamp = _STAMP.search(head)
    if not stamp:
        return None
    original = content[: stamp.start()] + content[stamp.end() :]
    return hashlib.sha256(original.encode()).hexdigest() == stamp.group(1)


def stands(target: Path, digest: str) -> bytes | None:
    """The page of this SHA-256, without its stamp, when the file holds it as it would be written now."""
    try:
        return as_written(target.read_bytes(), digest)
    except OSError:
        return None


def as_written(content: bytes, digest: str) -> bytes | None:
    """The same of a file's content."""
    if b"\r\n" in content:
        content = content.replace(b"\r\n", b"\n")
    stamp = _STAMP_LINE.format(digest=digest).encode()
    end = content.find(b"\n---\n", 3) + 1
    start = end - len(stamp)
    if start < 0 or content[start:end] != stamp:
        return None
    page = content[:start] + content[end:]
    return page if hashlib.sha256(page).hexdigest() == digest else None


def write(
    rendered: Iterable[tuple[str, str]],
    docs: Path,
    check: bool = False,
    delete: bool = True,
    standing: Collection[str] = (),
) -> Written:
    """Writes the pages (path relative to ``docs``, content) that differ from what is there.

    The pages at the paths in ``standing`` were found to be there as they would be written. Generated pages
    that are no longer made are deleted, unless ``delete`` is false. With ``check`` nothing is written. Raises
    WriteError when a file or folder refuses; what was written until then stays.
    """
    changed, refused, kept = [], [], set(standing)
    unchanged = len(kept)
    for path, content in rendered:
        kept.add(path)
        target = docs / path
        new = stamped(content)
        old = _read(target)
        if old is not None and _unix(old) == new:
            unchanged += 1
            continue
        if old is not None and is_generated(old) is not True:
            refused.append(_refusal(target, is_generated(old)))
            continue
        changed.append(path)
        if not check:
            replace_file(target, new.encode())
    deleted = []
    ours = {str(docs / path) for path in kept}
    found = (f"{place}{os.sep}{name}" for place, name in files_below(docs) if name.endswith(".md"))
    for target in sorted(Path(path) for path in found if path not in ours):
        path = target.relative_to(docs).as_posix()
        if path in kept or not target.is_file():
            continue
        state = is_generated(_read(target) or "")
        if state is True and delete:
            deleted.append(path)
            if not check:
                delete_file(target)
        elif state is False:
            refused.append(_refusal(target, state))
    return Written(tuple(changed), tuple(deleted), unchanged, tuple(refused))


def _refusal(target: Path, state: bool | None) -> HandEditedError:
    what = (
        "this generated page was edited by hand" if state is False else "a page written by hand stands here"
    )
    return HandEditedError(
        target.as_posix(),
        f"{what} and was left as it is",
        "move your text elsewhere, or delete the file and build again",
    )


def _unix(content: str) -> str:
    return content.replace("\r\n", "\n")


def _read(target: Path) -> str | None:
    content = read_file(target)
    return None if content is None else content.decode("utf-8", "replace")


def read_file(target: Path) -> bytes | None:
    """The bytes of a file, None when there is none. Raises WriteError when it cannot be read."""
    try:
        return target.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _refused(target, "read", error) from None


@contextmanager
def alone(lock: Path) -> Iterator[None]:
    """While it lasts, no other process is inside with the same lock; it waits for one that is. The lock goes
    with its process, however that ends. Where the system has none, or the file cannot be made, nobody waits.
    """
    try:
        import fcntl

        lock.parent.mkdir(parents=True, exist_ok=True)
        file = lock.open("wb")
    except (ImportError, OSError):
        yield
        return
    with file:
        # of the kind that processes forked off do not inherit
        with suppress(OSError):
            fcntl.lockf(file, fcntl.LOCK_EX)
        yield


def clean_up(docs: Path) -> None:
    """Deletes the temporary files of a build that was killed; none but this one may be writing."""
    for place, name in files_below(docs):
        if name.startswith(_TEMPORARY):
            with suppress(OSError):
                Path(place, name).unlink()


def delete_file(target: Path) -> None:
    """Deletes a file, should it be there. Raises WriteError when that is refused."""
    try:
        target.unlink(missing_ok=True)
    except OSError as error:
        raise _refused(target, "deleted", error) from None


def replace_file(target: Path, content: bytes) -> None:
    """Writes through a temporary file beside the target, so that a reader sees the old one or the new.

    Raises WriteError when that is refused.
    """
    name = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=_TEMPORARY, dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(target)
        name = None
    except OSError as error:
        raise _refused(target, "written", error) from None
    finally:
        if name is not None:
            Path(name).unlink(missing_ok=True)


def _refused(target: Path, what: str, error: OSError) -> WriteError:
    reason = error.strerror or type(error).__name__
    return WriteError(
        f"{target.as_posix()}:1:1: the file cannot be {what} ({reason}); check what stands there, its "
        "permissions and the space on the disk"
    )
