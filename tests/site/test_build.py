"""``mkdocs build`` as the publishing workflow runs it: what stops it, and what it says."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tests.site.project import build, copy_project


def test_a_seed_that_cannot_be_used_stops_a_build_and_names_place_and_remedy(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project")
    (project / "seeds" / "bad.md").write_text("---\npublished: yesterday\n---\nWords.\n", encoding="utf-8")
    result = build(project, tmp_path / "site", strict=False)
    assert result.returncode != 0
    assert "seeds/bad.md:" in result.stderr
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "site" / "index.html").exists()


def test_a_link_to_a_sentence_that_is_not_there_stops_a_strict_build(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project")
    about = project / "docs" / "about.md"
    source = next(path for path in (project / "seeds").glob("*.*") if path.suffix in (".md", ".txt"))
    about.write_text(
        f"{about.read_text(encoding='utf-8')}\n[gone](sources/{source.stem}.md#s-00000000)\n",
        encoding="utf-8",
    )
    result = build(project, tmp_path / "site")
    assert result.returncode != 0
    assert "s-00000000" in result.stderr


@pytest.mark.parametrize("log", [True, False], ids=["with its custody log", "without, at a given moment"])
def test_two_builds_of_the_same_seeds_are_the_same_byte_for_byte(
    tmp_path: Path, log: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In other folders, with other file times, the second from the seeds alone. A sitemap gives the day when
    the seeds last changed, not the day of the build; SOURCE_DATE_EPOCH overrules it."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    made = []
    for name in ("one", "another/place"):
        project = copy_project(tmp_path / name)
        custody = project / "seeds/custody.jsonl"
        if log:
            text = custody.read_text(encoding="utf-8")
            custody.write_text(
                re.sub(r'"at": "[^"]*"', '"at": "2031-04-01T12:00:00Z"', text), encoding="utf-8"
            )
        else:
            custody.unlink()
        if name != "one":
            for page in (project / "docs").rglob("*.md"):
                if "\ngenerated: " in page.read_text(encoding="utf-8"):
                    page.unlink()
        for number, path in enumerate(sorted(project.rglob("*"))):
            os.utime(path, (1e9 + number, 1e9 + number))
        site = project / "site"
        result = build(project, site, variables={} if log else {"SOURCE_DATE_EPOCH": "1932811200"})
        assert result.returncode == 0, result.stderr
        made.append({path.relative_to(site).as_posix(): path.read_bytes() for path in _files(site)})
    one, other = made
    assert sorted(one) == sorted(other)
    assert [name for name in one if one[name] != other[name]] == []
    assert {"manifest.json", "SHA256SUMS", "sitemap.xml.gz", "data/custody.jsonl"} <= one.keys()
    assert b"<lastmod>2031-04-01</lastmod>" in one["sitemap.xml"]


def _files(site: Path) -> list[Path]:
    return [path for path in site.rglob("*") if path.is_file()]
