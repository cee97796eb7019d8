"""The live preview: an edit shows on its page, gives one build, and never sets itself off."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.site.project import copy_project

SEED = """---
published: 2025-06-02
publisher: Example Courier
---
Ferry to Norbay stopped

The mayor of Norbay, Ada Lund, said on Monday that the ferry would stop in July.
"""
NOTE = """---
title: The ferry line
terms: [ferry]
references:
  timetable:
    title: Timetable of 2025
---
{words}[^timetable]
"""


@dataclass
class Preview:
    project: Path
    url: str
    log: Path

    def page(self, path: str) -> str:
        try:
            with urllib.request.urlopen(self.url + path, timeout=10) as answer:
                text: str = answer.read().decode("utf-8")
                return text
        except (urllib.error.URLError, OSError):
            return ""

    @property
    def builds(self) -> int:
        """How many builds have ended, by what follows each; MkDocs drops a second line of equal words."""
        told = self.log.read_text()
        return told.count("Serving on") + told.count("Reloading browsers")

    def until(self, holds: Callable[[], bool], seconds: float = 15) -> None:
        end = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < end, self.log.read_text()[-3000:]
            time.sleep(0.1)

    def edit(self, path: str, old: str, new: str) -> None:
        file = self.project / path
        file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")

    def settles_after(self, builds: int) -> None:
        """No build beyond that number starts by itself; two rounds of the watcher (0.5 s each) pass."""
        self.until(lambda: self.builds >= builds)
        time.sleep(1.3)
        assert self.builds == builds, self.log.read_text()[-3000:]
        assert not self.log.read_text().rstrip().endswith("Detected file changes")


@contextmanager
def previewed(project: Path) -> Iterator[Preview]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = project.parent / "serve.log"
    with log.open("w") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"],
            cwd=project,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1", "SITE_URL": ""},
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
        )
        try:
            yield Preview(project, f"http://127.0.0.1:{port}/", log)
        finally:
            process.terminate()
            process.wait(10)


def _small_project(folder: Path) -> Path:
    project = copy_project(folder / "project")
    for seed in (project / "seeds").glob("*.*"):
        seed.unlink()
    for note in (project / "seeds" / "background").glob("*.md"):
        note.unlink()
    (project / "seeds" / "2025-06-02-ferry.md").write_text(SEED, encoding="utf-8")
    note_file = project / "seeds" / "background" / "ferry.md"
    note_file.write_text(NOTE.format(words="The line opened in 1990."), encoding="utf-8")
    return project


def test_edits_show_and_never_loop(tmp_path: Path) -> None:
    with previewed(_small_project(tmp_path)) as preview:
        source = "sources/2025-06-02-ferry/"
        preview.until(lambda: "would stop in July" in preview.page(source), 40)
        preview.settles_after(1)

        preview.edit("seeds/2025-06-02-ferry.md", "in July", "in August")
        preview.until(lambda: "would stop in August" in preview.page(source))
        preview.settles_after(2)

        preview.edit("seeds/background/ferry.md", "in 1990", "in 1991")
        preview.until(lambda: "The line opened in 1991" in preview.page("background/ferry/"))
        preview.settles_after(3)

        preview.edit("generator/templates/quotes.md.j2", "What the sources put", "WHAT THE SOURCES PUT")
        preview.until(lambda: "WHAT THE SOURCES PUT" in preview.page("quotes/"))
        preview.settles_after(4)

        preview.edit("docs/about.md", "# About", "# ABOUT")
        preview.until(lambda: "ABOUT" in preview.page("about/"))
        preview.settles_after(5)


def test_a_mistake_is_told_and_the_preview_lives_on(tmp_path: Path) -> None:
    with previewed(_small_project(tmp_path)) as preview:
        source = "sources/2025-06-02-ferry/"
        preview.until(lambda: "would stop in July" in preview.page(source), 40)

        # a seed that cannot be used: named, the others are shown
        bad = preview.project / "seeds" / "bad.md"
        bad.write_text("---\npublished: yesterday\n---\nHeadline\n\nWords.\n", encoding="utf-8")
        preview.until(lambda: "seeds/bad.md:" in preview.log.read_text())
        preview.until(lambda: preview.builds >= 2)
        assert "would stop in July" in preview.page(source)

        # a template that cannot be used: the previous pages stay and are served
        preview.edit("generator/templates/quotes.md.j2", "{% block body %}", "{% block body %}{% if %}")
        preview.until(lambda: "quotes.md.j2:" in preview.log.read_text())
        assert "would stop in July" in preview.page(source)

        bad.unlink()
        preview.edit("generator/templates/quotes.md.j2", "{% block body %}{% if %}", "{% block body %}")
        preview.edit("seeds/2025-06-02-ferry.md", "in July", "in August")
        preview.until(lambda: "would stop in August" in preview.page(source))
        assert "Traceback" not in preview.log.read_text()
