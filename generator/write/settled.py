"""Nothing to do: a build that finds every file as the last one left it need not be made again.

At its end a build that told no error notes a digest of all that it read (the program with its templates,
``seeds/``, ``mkdocs.yml``) and one of all that it wrote (``docs/``). When the next one finds the same two, it
would find every page as it would write it. It is the content that is looked at, a file's time only as
``looked.py`` says; otherwise a time can but keep a build from being noted (when somebody saved a page while
it ran). The note lies beside the cache and can be deleted or damaged like it: then the build is made. Imports
nothing heavy, or it would cost what it saves.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from generator.errors import WriteError
from generator.write import as_written, replace_file
from generator.write.looked import note_seen, seen, sha256_of, state_of

if TYPE_CHECKING:
    from generator.exports import Export

PACKAGE = Path(__file__).parents[1]
LIBRARIES = ("jinja2", "markupsafe", "yaml", "babel")
"""What they do shows in the pages; another version counts as another program."""
LOG = "custody.jsonl"


@dataclass(frozen=True, slots=True)
class Settled:
    """What the last build found or left, when nothing was wrong with it."""

    read: str
    made: str
    sources: int
    files: int
    """Pages and other files that it made or found as they should be."""
    custody: bool
    """Whether it looked after the custody log."""


def settled(root: Path, private: bool, custody: bool) -> Settled | None:
    """What the last build left, when all of it is still so and no build is needed."""
    try:
        found = Settled(**json.loads(_note(root, private).read_bytes()))
        # after an edit what was written need not be looked at, and it is far larger
        if (
            found.custody >= custody
            and found.read == _read(root, private)
            and found.made == _made(root, private)
        ):
            return found
    except (OSError, ValueError, TypeError):
        pass  # there is none, or it does not read
    return None


class Settling:
    """Watches a build from its start; ``note`` it at its end."""

    def __init__(self, root: Path, private: bool) -> None:
        self._root, self._private = root, private
        self._begun = _now(root)
        self._before = _quietly(lambda: _read(root, private))

    def note(
        self, pages: Mapping[str, str], exports: Mapping[str, Export], sources: int, custody: bool
    ) -> None:
        """Notes that ``pages`` (path, SHA-256 of the content without stamp) and ``exports`` stand in the docs
        folder, unless any file became another while the build ran."""
        docs = _docs(self._root, self._private)
        with contextlib.suppress(OSError, WriteError):
            path = _note(self._root, self._private)
            path.unlink(missing_ok=True)
            if self._before is None or self._before != _read(self._root, self._private):
                return
            now = _made(self._root, self._private, self._unless_saved_meanwhile(docs, pages, exports))
            found = Settled(self._before, now, sources, len(pages) + len(exports), custody)
            replace_file(path, json.dumps(asdict(found)).encode())

    def _unless_saved_meanwhile(
        self, docs: Path, pages: Mapping[str, str], exports: Mapping[str, Export]
    ) -> Callable[[str], None]:
        inside = f"{docs}{os.sep}"

        def look(path: str) -> None:
            name = path.removeprefix(inside).replace(os.sep, "/") if path.startswith(inside) else ""
            if name in pages:
                ours = _holds(path, pages[name], lambda content: as_written(content, pages[name]) is not None)
            elif name in exports:
                made = exports[name]
                ours = _holds(path, made.plain_sha256, made.fits)
            else:
                own = name == ".generated.sha256"
                ours = own or (self._begun > 0 and Path(path).stat().st_mtime_ns < self._begun)
            if not ours:
                raise OSError(f"{name} is not what the build left")

        return look


def _holds(path: str, digest: str, fits: Callable[[bytes], bool]) -> bool:
    """Whether a file holds the content of this digest, as ``fits`` tells from its bytes."""
    state = state_of(path)
    if seen(path, digest, state):
        return True
    found = fits(Path(path).read_bytes())
    if found:
        note_seen(path, digest, state)
    return found


def forget(root: Path, private: bool) -> None:
    """After a build that could not do all."""
    with contextlib.suppress(OSError):
        _note(root, private).unlink(missing_ok=True)


def _note(root: Path, private: bool) -> Path:
    return root / ".cache" / "dossier" / f"settled{'-private' if private else ''}.json"


def _docs(root: Path, private: bool) -> Path:
    return root / "private" / "docs" if private else root / "docs"


def _now(root: Path) -> int:
    """The time as the file system tells it, however roughly; 0 when it cannot be told."""
    try:
        probe = root / ".cache" / "dossier" / "now"
        probe.parent.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        return probe.stat().st_mtime_ns
    except OSError:
        return 0


def _quietly(work: Callable[[], str]) -> str | None:
    try:
        return work()
    except OSError:
        return None


def _read(root: Path, private: bool) -> str:
    """Names what a build reads and never writes."""
    digest = hashlib.sha256(f"{sys.version}\0{os.environ.get('SOURCE_DATE_EPOCH', '')}".encode())
    for library in LIBRARIES:
        spec = find_spec(library)
        place = spec.origin if spec and spec.origin else ""
        digest.update(f"\0{place}\0{Path(place).stat().st_mtime_ns if place else 0}".encode())
    _add(digest.update, PACKAGE, _files(PACKAGE))
    _add(digest.update, root, (one for one in _files(root / "seeds") if one != str(root / "seeds" / LOG)))
    beside = [root / "mkdocs.yml"]
    if not private:  # a public build looks for what the private one left
        beside.append(root / "private" / "docs" / ".generated.sha256")
    _add(digest.update, root, (str(one) for one in beside if one.is_file()))
    return digest.hexdigest()


def _made(root: Path, private: bool, look: Callable[[str], None] = lambda _: None) -> str:
    """Names what a build writes, and all that lies beside it; ``look`` sees each file of its docs folder."""
    digest = hashlib.sha256()
    if private:
        _add(digest.update, root, _files(root / "docs"), look)
    _add(digest.update, root, _files(_docs(root, private)), look)
    log = root / "seeds" / LOG
    _add(digest.update, root, (str(one) for one in (log,) if one.is_file()))
    return digest.hexdigest()


def _files(folder: Path) -> Iterator[str]:
    """Every file below a folder. Raises OSError when there is a link to another folder."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(one for one in folders if one != "__pycache__")
        if any(Path(place, one).is_symlink() for one in folders):
            raise OSError("what a link to a folder leads to is not looked through")
        yield from (f"{place}{os.sep}{name}" for name in sorted(names))


def _add(
    update: Callable[[bytes], None],
    root: Path,
    files: Iterator[str],
    look: Callable[[str], None] = lambda _: None,
) -> None:
    inside = f"{root}{os.sep}"
    for path in files:
        look(path)
        name = path.removeprefix(inside)
        update(f"\0{name}\0{sha256_of(path)}".encode("utf-8", "surrogateescape"))
