"""Copies of the project to build, change and serve without touching the real one."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("mkdocs.yml", "mkdocs.private.yml", "docs", "generator", "seeds")
SUB_PATH = "news/dossier"
"""The site is served below a path, as GitHub Pages does."""


@dataclass(frozen=True)
class Site:
    """A built site and where it is served."""

    folder: Path
    url: str
    """Ends in a slash."""

    @property
    def pages(self) -> list[str]:
        """Addresses of all pages, relative to ``url``."""
        found = (path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*.html"))
        return sorted(path.removesuffix("index.html") for path in found if not path.startswith("assets/"))

    def first(self, folder: str) -> str:
        """The first single page below a folder: ``sources/…/``."""
        return self._below(folder)[0]

    def _below(self, folder: str) -> list[str]:
        return [page for page in self.pages if page.startswith(folder + "/") and page != folder + "/"]

    def kinds(self) -> dict[str, str]:
        """One page of each kind by name."""
        folders = [name for name in ("actors", "background", "sources") if self._below(name)]
        single = {f"one of {name}": self.first(name) for name in folders}
        single |= {f"second of {page[:-3]}": page for page in self.pages if page.endswith("/2/")}
        top = {page.strip("/") or "overview": page for page in self.pages if page.count("/") <= 1}
        return top | single


def copy_project(target: Path) -> Path:
    """A copy of what a build needs; returns ``target``."""
    target.mkdir(parents=True, exist_ok=True)
    skip = shutil.ignore_patterns("__pycache__", ".cache")
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, target / part, ignore=skip)
        else:
            shutil.copy2(source, target / part)
    return target


def build(
    project: Path, site: Path, strict: bool = True, variables: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """``mkdocs build`` as a user runs it."""
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(site)]
    environment = {
        **os.environ,
        "NO_MKDOCS_2_WARNING": "1",
        "SITE_URL": f"https://example.org/{SUB_PATH}/",
        **(variables or {}),
    }
    return subprocess.run(
        command + (["--strict"] if strict else []),
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@contextmanager
def served(folder: Path) -> Iterator[Site]:
    """Serves a built site on a free port of this machine, below ``SUB_PATH``."""
    handler = functools.partial(_Handler, directory=str(folder))
    server = _Server(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield Site(folder, f"http://127.0.0.1:{server.server_address[1]}/{SUB_PATH}/")
    finally:
        server.shutdown()
        server.server_close()


class _Server(http.server.ThreadingHTTPServer):
    """A browser opens many connections at once; on a busy machine the usual queue of five is lost."""

    daemon_threads = True
    request_queue_size = 128


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Nothing outside the sub-path exists; what is missing gives the site's own 404 page."""

    def translate_path(self, path: str) -> str:
        if not path.startswith(f"/{SUB_PATH}/"):
            return str(Path(self.directory) / "no-such-place")
        return super().translate_path(path.removeprefix(f"/{SUB_PATH}"))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Silent: the tests look at the browser's side."""
