"""Arguments -> what to bring in: files, the articles of folders, addresses; each once, in a settled order.

A folder is searched through for the kinds that are read. Links in it are not followed: one that leads out
of it would bring in what nobody named, one that stays inside is found anyway. Folders that a browser made
beside a saved page (``story_files/``) hold its parts, not articles.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.add.address import is_url
from generator.add.kinds import ENDINGS, OTHER_ARTICLES, SAVE_AS
from generator.add.model import Limits, Original, Skipped
from generator.errors import ConvertError, InputError, ReadError

Item = Path | str | InputError | Skipped
_MAX_DEPTH = 40


def collect(arguments: Iterable[str], seeds: Path) -> list[Item]:
    """Paths of files, addresses (as text), and what cannot be used or was passed over."""
    items: list[Item] = []
    seen: set[str] = set()
    for argument in arguments:
        for item in _of(argument, seeds):
            key = item if isinstance(item, str) else _real(item) if isinstance(item, Path) else ""
            if key and key in seen:
                continue
            seen.add(key)
            items.append(item)
    return items


def read_file(path: Path, limits: Limits) -> Original:
    """A file's bytes. Raises ReadError."""
    name = path.as_posix()
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            raise ReadError(name, "this is no file with a content (a device, a pipe)", "name a file")
        if state.st_size > limits.bytes:
            raise ReadError(
                name,
                f"the file has {state.st_size / 1_000_000:.1f} MB, the limit is {limits.megabytes:g} MB",
                "give --max-mb if it is an article all the same",
            )
        with path.open("rb") as file:
            data = file.read(limits.bytes + 1)
    except FileNotFoundError:
        if path.is_symlink():
            raise ReadError(name, "this link points nowhere", "mend the link or delete it") from None
        raise ReadError(name, "there is no such file", "check the path") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ReadError(name, f"the file cannot be read ({reason})", "check its permissions") from None
    label = os.fsencode(path.name).decode("utf-8", "replace")
    return Original(name, label, data[: limits.bytes])


def _of(argument: str, seeds: Path) -> Iterator[Item]:
    if is_url(argument):
        yield argument
        return
    path = Path(argument)
    try:
        is_folder = path.is_dir()
    except (OSError, ValueError):
        is_folder = False
    if is_folder:
        yield from _folder(path, seeds)
    elif _inside(path, seeds):
        yield ReadError(path.as_posix(), "this is a seed already", "edit it where it is")
    else:
        yield path


def _inside(path: Path, folder: Path) -> bool:
    return Path(_real(path)).is_relative_to(_real(folder))


def _real(path: Path) -> str:
    """Where a path leads, links and all; a path that no file can have is itself."""
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):
        return str(path)


def _folder(top: Path, seeds: Path) -> Iterator[Item]:
    skipped: list[str] = []
    found = 0
    for item in _walk(top, top, seeds, skipped, 0):
        found += 1
        yield item
    if skipped:
        endings = sorted({Path(name).suffix.lower() or "no ending" for name in skipped})
        yield Skipped(top.as_posix(), len(skipped), tuple(endings))
    elif not found:
        yield ReadError(top.as_posix(), "there is nothing in this folder", "check the path")


def _walk(folder: Path, top: Path, seeds: Path, skipped: list[str], depth: int) -> Iterator[Item]:
    if _inside(folder, seeds):
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield ReadError(
            folder.as_posix(), f"the folder cannot be read ({error.strerror})", "check its permissions"
        )
        return
    pages = [Path(entry.name).stem for entry in entries if _ending(entry) in (".html", ".htm", ".xhtml")]
    for entry in entries:
        path = Path(entry.path)
        if entry.name.startswith("."):
            continue
        if entry.is_symlink():
            if not _inside(path, top):
                yield ReadError(
                    path.as_posix(),
                    "this link leads out of the folder and was not followed",
                    "name its target",
                )
        elif entry.is_dir():
            if any(entry.name.startswith(page) and entry.name[len(page) :][:1] in "_-." for page in pages):
                continue
            if depth >= _MAX_DEPTH:
                yield ReadError(
                    path.as_posix(), "folders are nested too deeply here", "name this folder itself"
                )
                continue
            yield from _walk(path, top, seeds, skipped, depth + 1)
        elif _ending(entry) in ENDINGS:
            yield path
        elif what := OTHER_ARTICLES.get(_ending(entry)):
            yield ConvertError(path.as_posix(), f"{what} is no kind of document that is read here", SAVE_AS)
        else:
            skipped.append(entry.name)


def _ending(entry: os.DirEntry[str]) -> str:
    return Path(entry.name).suffix.lower()
