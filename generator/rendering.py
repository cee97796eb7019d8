"""Pages -> what each says: over all cores where it pays, and none that says what it said before.

A page is what its template makes of its context. So the digest of both (and of the program and all
templates) names it: when the cache knows that digest, and the page that stands in the docs folder is the one
that was made of it (its own SHA-256 proves that), the page is read instead of rendered. Whatever is missing,
changed or damaged is rendered; the result is the same.
"""

from __future__ import annotations

import gc
import hashlib
import pickle
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, overload

import jinja2

from generator.cache import FactsCache, PageRow
from generator.cores import can_fork, cores, over_cores
from generator.languages import CATALOGUES, language
from generator.pages import Page
from generator.pages.views import EventView, FigureView, QuoteView
from generator.render import TEMPLATES, environment, render
from generator.source import Use
from generator.verify.evidence import PageEvidence, page_evidence
from generator.write import stands

WORTH_A_PROCESS = 200
"""Pages to render from which further processes pay."""


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
    overrides: Path,
    docs: Path | None = None,
    cache: FactsCache | None = None,
    progress: Callable[[str, int, int], None] = lambda *_: None,
    whole: bool = False,
) -> list[Rendered]:
    """Every page in the same order. ``overrides`` is the folder of the user's own templates, ``docs`` where
    an earlier build may have left pages, ``cache`` what it noted of them; with ``whole`` the words of those
    are given, too. Raises ConfigError for a wrong template."""
    cache = cache or FactsCache(None)
    known = _Known(cache, docs, overrides, whole)
    found: list[Rendered | None] = [known.page(page) for page in planned]
    new = [number for number, page in enumerate(found) if page is None]
    done = len(planned) - len(new)
    for number, made in zip(new, _made([planned[number] for number in new], overrides), strict=True):
        found[number] = made
        done += 1
        progress("rendering pages", done, len(planned))
    pages = [page for page in found if page is not None]
    known.keep(pages[number] for number in new)
    return pages


class _Known:
    """The pages that an earlier build made and that stand where it left them."""

    def __init__(self, cache: FactsCache, docs: Path | None, overrides: Path, whole: bool) -> None:
        self._cache, self._docs = cache, docs if cache.usable else None
        self._whole = whole
        self._views = _Views()
        self._keys: dict[str, str] = {}
        self._rows: dict[str, PageRow] = {}
        self._templates = b""
        if self._docs is not None:
            self._templates = _version([TEMPLATES, CATALOGUES, overrides])
            self._rows = cache.pages()

    def page(self, page: Page) -> Rendered | None:
        """The page, when it need not be rendered."""
        if self._docs is None:
            return None
        key = _digest(page, self._templates, self._views)
        if key is None:
            return None
        self._keys[page.path] = key
        row = self._rows.get(_place(self._docs, page.path))
        if row is None or row.key != key:
            return None
        evidence = PageEvidence.read(row.evidence)
        content = stands(self._docs / page.path, evidence.sha256) if evidence else None
        if content is None or evidence is None:
            return None
        return Rendered(page.path, _packed(content) if self._whole else None, evidence)

    def keep(self, pages: Iterable[Rendered]) -> None:
        """Notes what was rendered for the next time."""
        if self._docs is not None:
            self._cache.put_pages(
                PageRow(_place(self._docs, page.path), self._keys[page.path], page.evidence.written)
                for page in pages
                if page.path in self._keys
            )


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


def _digest(page: Page, templates: bytes, views: _Views) -> str | None:
    """Names a page by everything that its template can see; None when that cannot be told."""
    hashed = _Hash(templates)
    try:
        _pickler(hashed, {QuoteView: views, FigureView: views, EventView: views}).dump(page)
    except Exception:
        return None  # something that cannot be written down, or is nested too deeply
    return hashed.hexdigest()


def _pickler(file: _Hash, shorter: dict[type, Callable[[Any], tuple[Any, ...]]]) -> pickle.Pickler:
    found = pickle.Pickler(file, 5)  # to be hashed only: nothing is ever read back
    found.dispatch_table = {Use: _in_order, **shorter}
    found.fast = True  # whether two equal values are one object must make no difference
    return found


def _in_order(use: Use) -> tuple[type, tuple[object, ...]]:
    """A set has another order in each run."""
    return Use, (use.article, use.beside, use.piece, use.withheld, tuple(sorted(use.facts)), use.hidden)


# ------------------------------------------------------------------ over all cores

_work: tuple[Sequence[Page], Path] | None = None
"""What the processes of a pool find when they are forked off; pages are too large to be sent."""


def _made(pages: Sequence[Page], overrides: Path) -> Iterator[Rendered]:
    global _work
    if cores() == 1 or len(pages) < WORTH_A_PROCESS or not can_fork():
        templates = environment(overrides)
        for page in pages:
            yield _one(page, templates)
        return
    _work = (pages, overrides)
    gc.freeze()  # or looking for garbage would copy every page into each process
    try:
        size = max(1, min(50, len(pages) // (cores() * 8)))
        parts = [range(at, min(at + size, len(pages))) for at in range(0, len(pages), size)]
        for part in over_cores(_part, parts, fork=True):
            yield from part
    finally:
        gc.unfreeze()
        _work = None


_templates: jinja2.Environment | None = None


def _part(numbers: range) -> list[Rendered]:
    """Some of the pages, in a process of the pool."""
    global _templates
    assert _work is not None
    pages, overrides = _work
    _templates = _templates or environment(overrides)
    return [_one(pages[number], _templates) for number in numbers]


def _one(page: Page, templates: jinja2.Environment) -> Rendered:
    markdown = render(page, templates)
    return Rendered(page.path, _packed(markdown.encode()), page_evidence(page.path, markdown))


def _packed(content: bytes) -> bytes:
    return zlib.compress(content, 1)
