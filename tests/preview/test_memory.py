"""A preview that remembers shows what one that remembers nothing would show, and tells what it would tell."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from generator.preview import memory

SETTINGS = """
site_name: Example
site_url: ""
theme: {{name: material, font: false}}
plugins: [search]
markdown_extensions: [md_in_html, toc: {{permalink: true}}]
validation: {{links: {{anchors: warn}}}}
hooks: [{hook}]
"""
HOOK = """
from generator.preview import memory

def on_pre_page(page, config, files):
    memory.remember_page(page, config, files)
    return page

def on_env(env, config, files):
    memory.remember_templates(env)
    memory.remember_entries(config)
    return env
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    _forget()
    hook = tmp_path / "remembering.py"
    hook.write_text(HOOK, encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(SETTINGS.format(hook=hook.name), encoding="utf-8")
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "index.md").write_text("# Start\n\n[Boats](boats.md#lost)\n", encoding="utf-8")
    (docs / "boats.md").write_text("# Boats\n\n## Lost\n\nTwelve boats.\n", encoding="utf-8")
    (docs / "more.md").write_text("# More\n\nWords.\n", encoding="utf-8")
    return tmp_path


def _built(project: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    monkeypatch.chdir(project)
    site = project / "site"
    build(load_config("mkdocs.yml", site_dir=str(site)))
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.suffix in (".html", ".json")
    }


def _forget() -> None:
    for kept in (memory._pages, memory._entries, memory._compiled):
        kept.clear()


EDITS = {
    "a page's words": ("boats.md", "# Boats\n\n## Lost\n\nThirteen boats.\n"),
    "a page's title": ("more.md", "# Much more\n\nWords.\n"),
    "a new page": ("new.md", "# New\n\n[Start](index.md)\n"),
    "front matter alone": ("more.md", "---\nsearch: {exclude: true}\n---\n# More\n\nWords.\n"),
    "nothing": ("more.md", "# More\n\nWords.\n"),
}


@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_shows_as_in_a_build_of_its_own(
    project: Path, monkeypatch: pytest.MonkeyPatch, edit: str
) -> None:
    _built(project, monkeypatch)
    name, content = EDITS[edit]
    (project / "docs" / name).write_text(content, encoding="utf-8")
    remembered = _built(project, monkeypatch)
    _forget()
    assert remembered == _built(project, monkeypatch)


def test_only_what_changed_is_converted(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _built(project, monkeypatch)
    before = dict(memory._pages)
    (project / "docs" / "more.md").write_text("# More\n\nOther words.\n", encoding="utf-8")
    _built(project, monkeypatch)
    anew = {path for path, page in memory._pages.items() if page is not before[path]}
    assert anew == {"more.md"}


def test_a_link_that_leads_nowhere_is_told_at_each_build(
    project: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (project / "docs" / "more.md").write_text("# More\n\n[Gone](gone.md)\n", encoding="utf-8")
    for _ in range(3):
        caplog.clear()
        with caplog.at_level(logging.WARNING, "mkdocs"):
            _built(project, monkeypatch)
        assert "gone.md" in caplog.text


def test_a_place_that_an_edit_takes_away_is_missed_on_the_page_that_links_to_it(
    project: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    _built(project, monkeypatch)
    (project / "docs" / "boats.md").write_text("# Boats\n\n## Saved\n", encoding="utf-8")
    with caplog.at_level(logging.WARNING, "mkdocs"):
        _built(project, monkeypatch)
    assert "#lost" in caplog.text
