"""Pages -> what each says: over all cores where it pays, and none that says what it said before.

A page is what its template makes of its context. So the digest of both (and of the program and all
templates) names it: when the cache knows that digest, and the page that stands in the docs folder is the one
that was made of it (its own SHA-256 proves that), the page is read instead of rendered. Whatever is missing,
changed or damaged is rendered; the result is the same.

A process that stays (``kept.py``) knows a page that is the same object again by that, and needs no digest,
and a file that it saw standing by its times, size and number, and does not read it again (``_stands``).
"""

from __future__ import annotations

import gc
import hashlib
import os
import pickle
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, overload

import jinja2

from generator.cores import can_fork, cores, over_cores
from generator.gather.cache import FactsCache, PageRow
from generator.kept import kept, recall, remember, staying
from generator.languages import CATALOGUES, language
from generator.pages import Page
from generator.pages.views import EventView, FigureView, QuoteView
from generator.render import TEMPLATES, environment, render
from generator.source import Use
from generator.verify.evidence import PageEvidence, page_evidence
from generator.write import stands

ALONE = 0.4
"""Seconds that one process renders by itself; what is left then is shared out (starting others costs a tenth
of a second, and pages differ a hundredfold in size)."""
ALONE_STAYING = 2.0
"""The same in a process that stays: it is large, and so starting others costs more."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page as it is to be written."""

    path: str
    packed: bytes | None
    """Its Markdown: all pages together are the largest thing that a build from nothing holds, and packed a
    seventh of that. None when it stands in the docs folder as it would be written."""
    evidence: PageEvidence

    @property
    def markdown(self) -> str:
        """What is to be written; empty when nothing is."""
        return zlib.decompress(self.packed).decode() if self.packed else ""


class Pages(Sequence[tuple[str, str]]):
    """Path and Markdown of pages, unpacked one at a time."""

    def __init__(self, pages: Iterable[Rendered]) -> None:
        self._pages = list(pages)

    def __len__(self) -> int:
        return len(self._pages)

    @overload
    def __getitem__(self, at: int) -> tuple[str, str]: ...
    @overload
    def __getitem__(self, at: slice) -> Pages: ...
    def __getitem__(self, at: int | slice) -> tuple[str, str] | Pages:
        if isinstance(at, slice):
            return Pages(self._pages[at])
        page = self._pages[at]
        return page.path, page.markdown


def rendered(
    planned: Sequence[Page],
    known: Known,
    progress: Callable[[str, int, int], None] = lambda *_: None,
) -> list[Rendered]:
    """Every page in the same order. Raises ConfigError for a wrong template."""
    found = [known.page(page) for page in planned]
    new = [number for number, page in enumerate(found) if page is None]
    done = len(planned) - len(new)
    noted = []
    for number, (made, key) in zip(new, _made([planned[number] for number in new], known), strict=True):
        found[number] = made
        known.note(planned[number], made)
        noted.append((made, key))
        done += 1
        progress("rendering pages", done, len(planned))
    known.keep(noted)
    return [page for page in found if page is not None]


class Known:
    """The pages that an earlier build made and that stand where it left them.

    ``cache`` holds what was noted of them, ``docs`` is where they stand, ``overrides`` the folder of the
    user's own templates; with ``whole`` their words are given, too.
    """

    def __init__(self, cache: FactsCache, docs: Path | None, overrides: Path, whole: bool = False) -> None:
        self._overrides = overrides
        self._cache, self._docs = cache, docs if cache.usable else None
        self._whole = whole
        self._views = _Views()
        self._keys: dict[str, str | None] = {}
        self._templates = b""
        if self._docs is not None:
            self._templates = _version([TEMPLATES, CATALOGUES, overrides])

    @cached_property
    def templates(self) -> jinja2.Environment:
        """What the other pages are rendered with."""
        if self._docs is None:
            return environment(self._overrides)
        return _environment(str(self._overrides), self._templates)

    def page(self, page: Page) -> Rendered | None:
        """The page, when it need not be rendered."""
        if self._docs is None:
            return None
        evidence = recall(_told, page, self._templates) or self._noted(page)
        if evidence is None:
            return None
        if not self._whole:
            standing = _stands(f"{self._docs}{os.sep}{page.path}", evidence.sha256)
            return Rendered(page.path, None, evidence) if standing else None
        content = stands(self._docs / page.path, evidence.sha256)
        return Rendered(page.path, _packed(content), evidence) if content is not None else None

    def _noted(self, page: Page) -> PageEvidence | None:
        """What an earlier process noted of the page, if it was made of the same."""
        assert self._docs is not None
        row = self._cache.page(_place(self._docs, page.path))
        if row is None:
            return None
        key = self._keys[page.path] = self.key(page)
        evidence = PageEvidence.read(row.evidence) if row.key == key else None
        return remember(evidence, _told, page, self._templates) if evidence else None

    def key(self, page: Page) -> str | None:
        """Names what the page is made of; None when nothing is kept, or that cannot be told."""
        if self._docs is None:
            return None
        return self._keys[page.path] if page.path in self._keys else self._digest(page)

    def _digest(self, page: Page) -> str | None:
        hashed = _Hash(self._templates)
        views = self._views
        try:
            _pickler(hashed, {QuoteView: views, FigureView: views, EventView: views}).dump(page)
        except Exception:
            return None  # something that cannot be written down, or is nested too deeply
        return hashed.hexdigest()

    def keep(self, pages: Iterable[tuple[Rendered, str | None]]) -> None:
        """Notes what was rendered for the next time, each page with its key."""
        if self._docs is not None:
            self._cache.put_pages(
                PageRow(_place(self._docs, page.path), key, page.evidence.written)
                for page, key in pages
                if key is not None
            )

    def note(self, page: Page, made: Rendered) -> None:
        """Notes what was rendered for the next time that this process is asked for it."""
        if self._docs is not None:
            remember(made.evidence, _told, page, self._templates)


def _told(page: Page, templates: bytes) -> PageEvidence:
    """Under this name is remembered what a page says that was rendered with these templates."""
    raise NotImplementedError


@kept
def _environment(overrides: str, templates: bytes) -> jinja2.Environment:
    return environment(Path(overrides))


SETTLED = 10
"""Seconds that a file must have been left alone for its time to tell of every change: more than any clock of
a file system is coarse (FAT: two seconds), and more than two clocks of one network differ."""


def _stands(target: str, digest: str) -> bool:
    """Whether the page of this digest stands in a file, as it would be written.

    In a process that stays a file that it once read as this page, and that has the same time, size and number
    since, is not read again. Git does the same with its index, and has the same gap: a file that is saved
    twice within one tick of the clock. So a time is only believed of a file that was old when it was read. It
    is the time of the last change of any kind that is looked at too (``st_ctime``), which no program sets: a
    copy that keeps the times of its original shows. What is left is a clock that was put back and a program
    that writes through mapped memory; then this process, which is a preview, tells later that a page was
    edited by hand. A build for publication reads every page.
    """
    try:
        before = _state(target)
        if before is not None and recall(_seen, target, digest) == before:
            return True
        standing = stands(Path(target), digest) is not None
    except OSError:
        return False
    if standing and before is not None:
        remember(before, _seen, target, digest)
    return standing


State = tuple[int, ...]


def _seen(target: str, digest: str) -> State:
    """Under this name is remembered how the file was when it held the page of this digest."""
    raise NotImplementedError


def _state(target: str) -> State | None:
    """A file's times, size and number; None when they tell nothing, or nobody would remember them."""
    if not staying():
        return None
    found = Path(target).stat()
    changed = max(found.st_mtime_ns, found.st_ctime_ns)
    if not 0 < changed < time.time_ns() - SETTLED * 1_000_000_000:
        return None
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino, found.st_dev


def _place(docs: Path, path: str) -> str:
    """A page's name in the cache: the private build has its own."""
    return f"{docs.parent.name if docs.parent.name == 'private' else ''}:{path}"


def _version(folders: Iterable[Path]) -> bytes:
    """Changes with any template and with the words of the interface."""
    digest = hashlib.sha256(language().encode())
    for number, folder in enumerate(folders):
        for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
            if path.is_file() and path.suffix not in (".py", ".pyc"):  # those belong to the rules
                digest.update(f"\0{number} {path.relative_to(folder).as_posix()}\0".encode())
                digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.digest()


class _Hash:
    """A file that keeps nothing but the digest of what is written to it."""

    def __init__(self, start: bytes) -> None:
        self._hash = hashlib.blake2b(start, digest_size=32)

    def write(self, data: bytes, /) -> int:
        self._hash.update(data)
        return len(data)

    def hexdigest(self) -> str:
        return self._hash.hexdigest()


class _Views:
    """Digests of the facts' views: a fact stands on several pages and is looked through once."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[object, str]] = {}
        """By the view's identity; the view is kept beside its digest, so that no other gets its id."""

    def __call__(self, view: object) -> tuple[type, tuple[str]]:
        known = self._known.get(id(view))
        if known is None:
            hashed = _Hash(b"")
            # as a tuple of its fields, or this would be asked again
            fields = tuple(getattr(view, name) for name in view.__slots__)  # type: ignore[attr-defined]
            _pickler(hashed, {}).dump(fields)
            known = self._known[id(view)] = view, hashed.hexdigest()
        return type(view), (known[1],)


def _pickler(file: _Hash, shorter: dict[type, Callable[[Any], tuple[Any, ...]]]) -> pickle.Pickler:
    found = pickle.Pickler(file, 5)  # to be hashed only: nothing is ever read back
    found.dispatch_table = {Use: _in_order, **shorter}
    found.fast = True  # whether two equal values are one object must make no difference
    return found


def _in_order(use: Use) -> tuple[type, tuple[object, ...]]:
    """A set has another order in each run."""
    return Use, (use.article, use.beside, use.piece, use.withheld, tuple(sorted(use.facts)), use.hidden)


# ------------------------------------------------------------------ over all cores

_work: tuple[Sequence[Page], Known] | None = None
"""What the processes of a pool find when they are forked off; pages are too large to be sent."""


def _made(pages: Sequence[Page], known: Known) -> Iterator[tuple[Rendered, str | None]]:
    """Each page with its key, in the same order."""
    global _work
    begun, done = time.perf_counter(), 0
    shared, alone = cores() > 1 and can_fork(), ALONE_STAYING if staying() else ALONE
    while done < len(pages) and not (shared and time.perf_counter() - begun > alone):
        yield _one(pages[done], known)
        done += 1
    if done == len(pages):
        return
    _work = (pages, known)
    gc.freeze()  # or looking for garbage would copy every page into each process
    try:
        size = max(1, min(50, (len(pages) - done) // (cores() * 8)))
        parts = [range(at, min(at + size, len(pages))) for at in range(done, len(pages), size)]
        for part in over_cores(_part, parts, fork=True):
            yield from part
    finally:
        gc.unfreeze()
        _work = None


def _part(numbers: range) -> list[tuple[Rendered, str | None]]:
    """Some of the pages, in a process of the pool."""
    assert _work is not None
    pages, known = _work
    return [_one(pages[number], known) for number in numbers]


def _one(page: Page, known: Known) -> tuple[Rendered, str | None]:
    markdown = render(page, known.templates)
    made = Rendered(page.path, _packed(markdown.encode()), page_evidence(page.path, markdown))
    return made, known.key(page)


def _packed(content: bytes) -> bytes:
    return zlib.compress(content, 1)
