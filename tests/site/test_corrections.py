"""Addresses that were published lead somewhere for good: checked on the built site, strictly."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.project import build, copy_project

LISTS = ("quotes", "statements", "figures", "timeline")
ANCHOR = re.compile(r'id="([qrfds]-[0-9a-f]{8}(?:-\d+)?)"')


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_project(tmp_path_factory.mktemp("corrections") / "project")


def release(project: Path, day: int) -> None:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(1_931_040_000 + day * 86_400)}
    run = [sys.executable, "-m", "generator", "release"]
    done = subprocess.run(run, cwd=project, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def anchors(project: Path) -> set[str]:
    """Every address of a statement, sentence or correction on the site."""
    result = build(project, project / "site")
    assert result.returncode == 0, result.stderr
    found = set()
    for page in (project / "site").rglob("index.html"):
        name = page.parent.relative_to(project / "site").as_posix()
        if name in LISTS or name.startswith("sources/"):
            found |= {f"{name}#{id}" for id in ANCHOR.findall(page.read_text())}
    return found


def test_no_address_is_ever_lost(project: Path) -> None:
    (seed,) = (project / "seeds").glob("*.md")
    words = seed.read_text()
    release(project, 0)
    ever = anchors(project)
    assert len(ever) > 20

    seed.write_text(
        words.replace("Maria Zabolotskaya told", "Ivan Petrov told").replace("57 countries", "58 countries")
    )
    release(project, 1)
    now = anchors(project)
    assert ever <= now
    told = (project / "site" / "corrections" / "index.html").read_text()
    assert "Attribution changed" in told
    assert "Ivan Petrov" in told
    ever = now

    seed.rename(project / "kept.md")
    release(project, 2)
    assert ever <= anchors(project)
    page = project / "site" / "sources" / seed.stem / "index.html"
    assert "has been withdrawn from the dossier" in page.read_text()

    (project / "kept.md").rename(seed)
    seed.write_text(words)
    release(project, 3)
    assert ever <= anchors(project)
    assert "Restored" in (project / "site" / "corrections" / "index.html").read_text()
