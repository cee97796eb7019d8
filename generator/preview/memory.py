"""What a preview remembers from one build to the next, so that an edit makes only anew what it changed.

MkDocs converts and indexes every page at each build of a preview, though an edit changes few of them, and
compiles the theme's templates again. Here each page's HTML stands beside what it was made from, its part of
the search index likewise, and the templates' code; what was made from something else is made again. A
build for publication remembers nothing. Like ``generator/hook.py``, which loads this file once for all builds
of a preview (after an edit of this file the preview is to be started again), it knows MkDocs.
"""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page


@dataclass(frozen=True)
class _Rendered:
    """One page as it was converted last."""

    made_from: Hashable
    left: dict[str, Any]
    """The page's attributes that the conversion sets."""
    links: dict[str, dict[str, str]] | None
    """``links_to_anchors`` by path: the files themselves are other objects in each build."""


_pages: dict[str, _Rendered] = {}
_entries: dict[str, tuple[Hashable, list[Any]]] = {}
_compiled: dict[str, bytes] = {}


def remember_page(page: Page, config: MkDocsConfig, files: Files) -> None:
    """Lets a page be converted only when its words or the site's files are others than the last time."""
    settings = repr((config.markdown_extensions, config.mdx_configs, config.use_directory_urls))
    convert = page.render

    def render(config: MkDocsConfig, files: Files) -> None:
        # a link is made from the path that it leads to, and told of where it leads nowhere
        made_from = (page.markdown, settings, _paths(files))
        known = _pages.get(page.file.src_uri)
        if known and known.made_from == made_from:
            vars(page).update(known.left)
            if known.links is not None:
                page.links_to_anchors = {_file(files, path): links for path, links in known.links.items()}
            return
        before = dict(vars(page))
        if _silently(lambda: convert(config, files)):
            left = {
                name: value for name, value in vars(page).items() if before.get(name, before) is not value
            }
            found = left.pop("links_to_anchors", None)
            links = None if found is None else {file.src_uri: each for file, each in found.items()}
            _pages[page.file.src_uri] = _Rendered(made_from, left, links)

    page.render = render  # type: ignore[method-assign]


def remember_entries(config: MkDocsConfig) -> None:
    """Lets a page be indexed only when its HTML is another than the last time."""
    plugin = config.plugins.get("material/search") or config.plugins.get("search")
    index = getattr(plugin, "search_index", None)
    if index is None or not hasattr(index, "entries") or not hasattr(index, "add_entry_from_context"):
        return  # another version of the theme keeps them otherwise
    index.add_entry_from_context = functools.partial(_index, index, index.add_entry_from_context)


def remember_templates(env: jinja2.Environment) -> None:
    """Lets the theme's templates be compiled only when their text is another than the last time."""
    env.bytecode_cache = _Compiled()


def _index(index: Any, add: Callable[[Page], None], page: Page) -> None:  # noqa: ANN401 (Material's, untyped)
    made_from = (page.content, page.url, page.title, repr(page.meta), str(page.toc))
    known = _entries.get(page.file.src_uri)
    if known and known[0] == made_from:
        index.entries.extend(known[1])
        return
    before = len(index.entries)
    add(page)
    _entries[page.file.src_uri] = (made_from, index.entries[before:])


class _Compiled(jinja2.BytecodeCache):
    """Jinja compares a template's text with the one that it was compiled from."""

    def load_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        if bucket.key in _compiled:
            bucket.bytecode_from_string(_compiled[bucket.key])

    def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        _compiled[bucket.key] = bucket.bytecode_to_string()


def _paths(files: Files) -> frozenset[tuple[str, str, str]]:
    return frozenset((file.src_uri, file.url, file.inclusion.name) for file in files)


def _file(files: Files, path: str) -> File:
    file = files.get_file_from_path(path)
    assert file is not None  # the paths are the same as when the link was made
    return file


def _silently(work: Callable[[], None]) -> bool:
    """Whether nothing was told meanwhile: what was told once must be told at each build."""
    counter = _Counter(logging.INFO)
    logger = logging.getLogger("mkdocs")
    logger.addHandler(counter)
    try:
        work()
    finally:
        logger.removeHandler(counter)
    return counter.told == 0


class _Counter(logging.Handler):
    told = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.told += 1
