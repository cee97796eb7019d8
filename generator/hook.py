"""The tie to MkDocs, and with ``preview/memory.py`` all that knows it: pages are generated before each build.

The generator runs as a process of its own (``preview/process.py``), so that an edit of its code counts at
once and a crash leaves the preview alive. It changes only pages whose text differs; the preview does not
watch what the generator writes, so it can never set itself off.
"""

from __future__ import annotations

import base64
import datetime
import hashlib
import importlib.util
import json
import logging
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jinja2
import markupsafe
import yaml
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from watchdog.observers.polling import PollingObserver

log = logging.getLogger("mkdocs.hooks.dossier")

_LOOK = 0.1
"""Seconds between two looks at what people write."""

# MkDocs loads this file anew for each build of a preview, so nothing kept in the module lasts (see _kept).
_COMMAND = "DOSSIER_MKDOCS_COMMAND"

# the front-matter line that generator/write/ puts into each page it makes
_STAMP = re.compile(r"\A---\n(?:(?!---\n).*\n)*?generated: [0-9a-f]{64}")
_EXAMPLE = "example-delete-me.md"
_INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_THEME_SCRIPTS = ("base", "palette", "content")
_POLICY = (
    "default-src 'none'; script-src 'self' {scripts}; style-src 'self'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
    "form-action 'self'; base-uri 'none'"
)


def on_startup(*, command: str, dirty: bool) -> None:
    """Notes whether this is a build or a preview."""
    os.environ[_COMMAND] = command


def on_shutdown() -> None:
    """The end of a preview."""
    if _previewing():
        _kept("process").stop()


@event_priority(100)  # before Material's plugin, which would take the script from another host
def on_config(config: MkDocsConfig) -> None:
    """Names the site as the dossier is named; gives a site that is opened from files the script that its
    search needs there."""
    settings = _settings(_root(config))
    title = settings.get("title")
    if isinstance(title, str) and title.strip():
        # One place to write it; Zensical reads mkdocs.yml's. The theme writes it into its pages as it is.
        config.site_name = markupsafe.escape(" ".join(title.split()))
    told = settings.get("description")
    if not config.site_description:
        # what a search engine shows below the link
        words = " ".join(told.split()) if isinstance(told, str) else ""
        config.site_description = markupsafe.escape(words) or config.site_name
    if _offline(config):
        config.extra.setdefault("polyfills", []).append("assets/iframe-worker.js")
    if _previewing():
        _kept("memory").remember_theme(config.theme)


def on_pre_build(*, config: MkDocsConfig) -> None:
    """Runs ``dossier build``. When it fails (some seed or a template cannot be used), a build for
    publication stops: a site must not lack a source without anybody noticing. A preview tells the
    error and goes on with what there is; were it to stop, MkDocs would answer no request any more.
    """
    root = _root(config)
    private = _private(config)
    # a preview's site goes to a temporary folder, and away with it
    if private and not _previewing() and root / "private" not in Path(config.site_dir).resolve().parents:
        raise PluginError(
            f"{config.site_dir}:1:1: a private site must not stand where a public one is published from; "
            "build it without --site-dir, it goes to private/site"
        )
    _check_language(config, root)
    _check_example(root)
    options = [*(["--private"] if private else []), *(["--preview"] if _previewing() else [])]
    if _previewing():
        _kept("process").start(root)
    result = _run(root, "build", *options)
    for line in result.stdout.splitlines():
        log.info(line)
    failed = result.returncode != 0
    told = result.stderr.strip()
    if failed and not told:
        told = f"the generator stopped with exit status {result.returncode}"
    if failed and not _previewing():
        raise PluginError(told)
    for line in told.splitlines():
        log.log(logging.ERROR if failed else logging.INFO, line)
    if not _previewing():
        os.environ.setdefault("SOURCE_DATE_EPOCH", _last_change(root / "seeds" / "custody.jsonl"))


def on_pre_page(page: Page, *, config: MkDocsConfig, files: Files) -> Page:
    """In a preview, pages that are as they were at its last build are not converted again."""
    if _previewing():
        _kept("memory").remember_page(page, config, files)
    return page


@event_priority(-200)  # behind every plugin: what comes later would not be in the list of files
def on_post_build(*, config: MkDocsConfig) -> None:
    """Runs ``dossier seal``: manifest, custody log and the list of all files, for ``dossier verify``.
    A preview has none."""
    if _previewing():
        return
    result = _run(_root(config), "seal", str(config.site_dir))
    if result.returncode != 0:
        raise PluginError(result.stderr.strip())
    log.info(result.stdout.strip())


def on_serve(
    server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]
) -> LiveReloadServer:
    """Watches what people edit: seeds, code, templates, hand-written pages; not the generated ones.

    A page that somebody adds to ``docs/`` meanwhile shows with the next build.
    """
    root, docs = _root(config), Path(config.docs_dir)
    server.unwatch(config.docs_dir)
    if _private(config):
        docs = root / "docs"
    if (root / "generator").is_dir():
        server.watch(str(root / "generator"))
    # The words are few files, so they can be looked at more often than MkDocs does (each half second).
    unhurried, server.observer = server.observer, PollingObserver(timeout=_LOOK)
    for folder in (root / "seeds", docs / "assets"):
        if folder.is_dir():
            server.watch(str(folder))
    for page in sorted(docs.rglob("*.md")):
        if not _generated(page):
            server.watch(str(page), recursive=False)
    server.observer.start()  # it ends with the process
    server.observer = unhurried
    return server


def on_env(env: jinja2.Environment, *, config: MkDocsConfig, files: Files) -> jinja2.Environment:
    """Gives the theme its Content-Security-Policy (``theme/main.html`` asks for it).

    Only files of the site and the theme's own inline scripts run: a second wall behind the escaping
    of what comes from a seed. The hashes are taken from the theme's templates, never from a page,
    or an injected script would be let in too. A preview has none: MkDocs adds its reloading script.
    """

    def content_policy(base_url: str) -> str:
        sources = []
        for name in _THEME_SCRIPTS:
            template = env.get_template(f"partials/javascripts/{name}.html")
            html = template.render(config=config, base_url=base_url, features=config.theme["features"])
            for script in _INLINE_SCRIPT.findall(html):
                digest = hashlib.sha256(script.encode()).digest()
                sources.append(f"'sha256-{base64.b64encode(digest).decode()}'")
        policy = _POLICY.format(scripts=" ".join(sources))
        # opened from a file, a page has no origin that 'self' could mean
        return policy.replace("'self'", "'self' file:") if _offline(config) else policy

    if _previewing():
        memory = _kept("memory")
        memory.remember_output(env)
        memory.remember_entries(config)
    else:
        env.globals["content_policy"] = content_policy
    return env


def _kept(name: str) -> Any:  # noqa: ANN401 (a module)
    """A module of ``preview/``, the same at every build of a preview."""
    known = f"dossier_preview_{name}"
    if known not in sys.modules:
        place = Path(__file__).parent / "preview" / f"{name}.py"
        spec = importlib.util.spec_from_file_location(known, place)
        assert spec and spec.loader  # it lies there
        sys.modules[known] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[known])
    return sys.modules[known]


def _check_language(config: MkDocsConfig, root: Path) -> None:
    """Tells when the theme speaks another language than the pages: a screen reader would read them wrongly,
    and ``dossier verify`` would take their dates for wrong ones."""
    pages = str(_settings(root).get("language") or "en").lower().replace("_", "-").partition("-")[0]
    theme = str(config.theme["language"])
    spoken = (Path(__file__).parent / "languages" / f"{theme}.po").exists()
    if pages != theme and (pages != "en" or spoken):
        log.warning(
            "mkdocs.yml:1:1: `theme.language: %s`, but seeds/dossier.yml says `language: %s`; write the same "
            "into both",
            theme,
            pages,
        )


def _check_example(root: Path) -> None:
    """Tells when the invented report of a new project stands among real sources: nobody must publish it."""
    example = root / "seeds" / _EXAMPLE
    seeds = (path for path in (root / "seeds").glob("*.*") if path.suffix in (".md", ".txt"))
    if example.exists() and any(path != example for path in seeds):
        log.warning("seeds/%s:1:1: the invented example is among your sources; delete it", _EXAMPLE)


def _settings(root: Path) -> dict[str, object]:
    """``seeds/dossier.yml`` as it stands; empty where it cannot be read: the generator tells what is wrong
    with it."""
    try:
        found = yaml.safe_load((root / "seeds" / "dossier.yml").read_text(encoding="utf-8"))
    except (OSError, ValueError, yaml.YAMLError):
        return {}
    return found if isinstance(found, dict) else {}


def _run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A command of the generator, as a process of its own."""
    done: subprocess.CompletedProcess[str] = _kept("process").run(root, *arguments)
    return done


def _last_change(custody: Path) -> str:
    """When a source last came, changed or left, in seconds: the date that a sitemap gives, so that two
    builds of the same seeds are the same on two days (https://reproducible-builds.org/specs/source-date-epoch/)."""
    try:
        last = json.loads(custody.read_text(encoding="utf-8").splitlines()[-1])["at"]
        return str(int(datetime.datetime.fromisoformat(last).timestamp()))
    except (OSError, ValueError, LookupError, TypeError):
        return "0"


def _offline(config: MkDocsConfig) -> bool:
    plugin = config.plugins.get("material/offline")
    return bool(plugin and plugin.config.get("enabled"))


def _previewing() -> bool:
    return os.environ.get(_COMMAND) == "serve"


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path or "mkdocs.yml").resolve().parent


def _private(config: MkDocsConfig) -> bool:
    return Path(config.docs_dir).resolve() == _root(config) / "private" / "docs"


def _generated(page: Path) -> bool:
    # asked of the file, not of generator.write: MkDocs need not have the package on its path
    return bool(_STAMP.search(page.read_text(encoding="utf-8", errors="replace")))
