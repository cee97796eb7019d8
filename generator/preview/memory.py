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
import zlib
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import jinja2
import jinja2.meta
from jinja2.defaults import DEFAULT_NAMESPACE
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.theme import Theme

_CONTEXT = frozenset("nav pages build_date_utc mkdocs_version config page".split())
"""What MkDocs gives a template that is the same in each build or looked at elsewhere."""
_GLOBALS = DEFAULT_NAMESPACE.keys() | set("_ gettext ngettext pgettext npgettext".split())
"""What Jinja and MkDocs give every template."""
_MOST = 10_000
"""So many pages as they were laid out are kept, packed: each takes about a tenth of its file on disk."""
_STAMP = "generated"
"""The key of a page's front matter that changes with its words; ``generator/write/`` puts it there."""


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
_laid_out: dict[str, tuple[Hashable, bytes]] = {}
_asked: dict[str, frozenset[str]] = {}
_leads_to: WeakKeyDictionary[Files, tuple[int, frozenset[tuple[str, str, str]]]] = WeakKeyDictionary()
_installed: dict[str, list[str]] = {}
"""The files in each folder of an installed theme."""


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


def remember_theme(theme: Theme) -> None:
    """Lets the folders of installed themes be searched once, for Material's hold more than ten thousand
    icons, and a template be compiled only when its text is another than the last time. The folder of the
    dossier's own templates is searched at each build.
    """
    make = theme.get_env

    def get_env() -> jinja2.Environment:
        env = make()
        env.loader = _Listed(theme.dirs, theme.custom_dir)
        env.bytecode_cache = _Compiled()
        return env

    theme.get_env = get_env  # type: ignore[method-assign]


def remember_output(env: jinja2.Environment) -> None:
    """Lets the theme lay out a page only when something that it shows is another than the last time: the page
    itself, the navigation, the settings or a template."""
    site: list[Hashable] = []

    class Remembering(jinja2.Template):
        def render(self, *arguments: Any, **named: Any) -> str:  # noqa: ANN401 (as Jinja has it)
            context = dict(*arguments, **named)
            page = context.get("page")
            if type(page) is not Page:  # none, or one of a plugin's with parts of its own
                return super().render(context)
            if not site:
                site.append(_site(env, context))
            made_from = (self.name, site[0], _shown(page), _added(context))
            known = _laid_out.get(page.file.src_uri)
            if known and known[0] == made_from:
                return zlib.decompress(known[1]).decode()
            output = super().render(context)
            if known or len(_laid_out) < _MOST:
                _laid_out[page.file.src_uri] = (made_from, zlib.compress(output.encode(), 1))
            return output

    env.template_class = Remembering


def _index(index: Any, add: Callable[[Page], None], page: Page) -> None:  # noqa: ANN401 (Material's, untyped)
    made_from = (page.content, page.url, page.title, repr(page.meta), str(page.toc))
    known = _entries.get(page.file.src_uri)
    if known and known[0] == made_from:
        index.entries.extend(known[1])
        return
    before = len(index.entries)
    add(page)
    _entries[page.file.src_uri] = (made_from, index.entries[before:])


def _site(env: jinja2.Environment, context: dict[str, Any]) -> Hashable:
    """What every page shows: settings, navigation and the dossier's own templates."""
    config, nav = context["config"], context["nav"]
    own = sorted(Path(config.theme.custom_dir).rglob("*")) if config.theme.custom_dir else []
    if env.globals.keys() - _GLOBALS or any(
        "pages" in _asked_for(env, path.read_text(encoding="utf-8", errors="replace"))
        for path in own
        if path.suffix == ".html"
    ):
        return object()  # it may show any part of any page, or what a plugin finds, so nothing is as it was
    templates = [(str(path), path.stat().st_mtime_ns, path.stat().st_size) for path in own]
    settings = {name: value for name, value in config.items() if name not in ("plugins", "hooks")}
    plugins = {name: getattr(plugin, "config", None) for name, plugin in config.plugins.items()}
    named = [
        (page.url, page.title, {key: value for key, value in page.meta.items() if key != _STAMP})
        for page in nav.pages
    ]
    return repr((templates, settings, plugins, str(nav), named))


def _asked_for(env: jinja2.Environment, template: str) -> frozenset[str]:
    """The variables that a template takes from outside."""
    if template not in _asked:
        try:
            _asked[template] = frozenset(jinja2.meta.find_undeclared_variables(env.parse(template)))
        except jinja2.TemplateError:
            return frozenset()  # told by who uses it
    return _asked[template]


def _shown(page: Page) -> Hashable:
    """What a page shows of itself; its neighbours and the sections around it are the navigation's."""
    address = (page.url, page.canonical_url, page.edit_url, page.is_homepage, page.file.inclusion.name)
    return (page.content, str(page.toc), page.title, repr(page.meta), address)


def _added(context: dict[str, Any]) -> str:
    """What plugins have put there besides; that of which each build makes another has no stable words."""
    return repr({name: value for name, value in context.items() if name not in _CONTEXT})


class _Listed(jinja2.FileSystemLoader):
    """Templates from several folders, of which only one's files come and go."""

    def __init__(self, folders: Sequence[str], own: str | None) -> None:
        super().__init__(folders)
        self._own = own

    def list_templates(self) -> list[str]:
        found: set[str] = set()
        for folder in self.searchpath:
            if folder == self._own:
                found.update(jinja2.FileSystemLoader(folder).list_templates())
                continue
            if folder not in _installed:
                # MkDocs leaves out what begins with a dot, one pattern after the other
                names = jinja2.FileSystemLoader(folder).list_templates()
                _installed[folder] = [name for name in names if not name.startswith(".")]
            found.update(_installed[folder])
        return sorted(found)


class _Compiled(jinja2.BytecodeCache):
    """Jinja compares a template's text with the one that it was compiled from."""

    def load_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        if bucket.key in _compiled:
            bucket.bytecode_from_string(_compiled[bucket.key])

    def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        _compiled[bucket.key] = bucket.bytecode_to_string()


def _paths(files: Files) -> frozenset[tuple[str, str, str]]:
    """What a link can lead to, looked through once a build and not for each page."""
    known = _leads_to.get(files)
    if known is None or known[0] != len(files):
        found = frozenset((file.src_uri, file.url, file.inclusion.name) for file in files)
        known = _leads_to[files] = len(files), found
    return known[1]


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
