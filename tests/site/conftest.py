"""The built site and a browser. Every page that a test opens is watched: an error in the console, a
dialog, or a request to another host fails the test that caused it."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Dialog, Page, expect, sync_playwright

from tests.browser import launch
from tests.site.project import ROOT, Site, build, copy_project, served

expect.set_options(timeout=10_000)

OpenPage = Callable[..., Page]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Site]:
    """The project's own site, built strictly, once for all processes of the run."""
    with _built_once("site", tmp_path_factory, worker_id, ROOT / "seeds") as found:
        yield found


@pytest.fixture(scope="session")
def many(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Site]:
    """The site of the test bed: many sources that agree and differ, long lists."""
    with _built_once("many", tmp_path_factory, worker_id, ROOT / "tests" / "testbed" / "seeds") as found:
        yield found


@contextmanager
def _built_once(name: str, temporary: pytest.TempPathFactory, worker_id: str, seeds: Path) -> Iterator[Site]:
    base = temporary.getbasetemp()
    shared = (base if worker_id == "master" else base.parent) / name
    folder = shared / "built"
    try:
        shared.mkdir()
    except FileExistsError:
        _wait_for(shared / "done")
    else:
        project = copy_project(shared / "project")
        shutil.rmtree(project / "seeds")
        shutil.copytree(seeds, project / "seeds")
        result = build(project, folder)
        (shared / "done").write_text(result.stderr if result.returncode else "")
    problem = (shared / "done").read_text()
    assert not problem, f"mkdocs build --strict failed:\n{problem}"
    with served(folder) as found:
        yield found


def _wait_for(file: Path, seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not file.exists():
        assert time.monotonic() < end, "the other test process did not finish building the site"
        time.sleep(0.1)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        found = launch(playwright)
        yield found
        found.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[OpenPage]:
    """Opens an address in a fresh browser profile: ``open_page(url, width=375, dark=True)``."""
    watches: list[Watch] = []
    with ExitStack() as stack:

        def open_it(
            url: str, width: int = 1280, height: int = 900, dark: bool = False, scripts: bool = True
        ) -> Page:
            scheme: Literal["dark", "light"] = "dark" if dark else "light"
            context = browser.new_context(
                viewport={"width": width, "height": height}, color_scheme=scheme, java_script_enabled=scripts
            )
            stack.callback(context.close)
            context.set_default_timeout(10_000)
            watch = Watch(context, urlsplit(url).netloc)
            watches.append(watch)
            page = context.new_page()
            page.goto(url, wait_until="load")
            if watch.lost:
                page.reload(wait_until="load")
            return page

        yield open_it
    problems = [problem for watch in watches for problem in watch.problems]
    assert not problems, "\n".join(problems)


_LOST = re.compile(r"net::ERR_(SOCKET|CONNECTION|NETWORK)_\w+")
"""A connection of this machine broke. No page can do that to the server of the tests, and requests
to other hosts are noted before they are made; a missing file is answered, with 404."""


class Watch:
    """Notes everything that a good page never does."""

    def __init__(self, context: BrowserContext, host: str) -> None:
        self.problems: list[str] = []
        self.lost = 0
        """Connections that broke under way."""
        self.host = host
        context.on("request", lambda request: self._request(request.url))
        context.on("console", lambda message: self._console(message.type, message.text))
        context.on("weberror", lambda error: self.problems.append(f"script error: {error.error}"))
        context.on("dialog", self._dialog)

    def _request(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("data", "blob") and parts.netloc != self.host:
            self.problems.append(f"request to another host: {url}")

    def _console(self, kind: str, text: str) -> None:
        if _LOST.search(text):
            self.lost += 1
        elif kind in ("error", "warning"):
            self.problems.append(f"console {kind}: {text}")

    def _dialog(self, dialog: Dialog) -> None:
        self.problems.append(f"dialog: {dialog.message}")
        dialog.dismiss()
