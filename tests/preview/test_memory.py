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
theme: {{name: material, font: false, custom_dir: theme}}
plugins: [search]
markdown_extensions: [md_in_html, toc: {{permalink: true}}]
validation: {{links: {{anchors: warn}}}}
hooks: [{hook}]
"""
HOOK = """
from generator.preview import memory

def on_config(config):
    memory.remember_theme(config.theme)

def on_pre_page(page, config, files):
    memory.remember_page(page, config, files)
    return page

def on_env(env, config, files):
    memory.remember_output(env)
    memory.remember_entries(config)
    return env
"""

TEMPLATE = """{% extends "base.html" %}
{% block content %}{{ super() }}{% include "foot.html" ignore missing %}{% endblock %}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    _forget()
    hook = tmp_path / "remembering.py"
    hook.write_text(HOOK, encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(SETTINGS.format(hook=hook.name), encoding="utf-8")
    (tmp_path / "theme").mkdir()
    (tmp_path / "theme" / "main.html").write_text(TEMPLATE, encoding="utf-8")
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
    for kept in (memory._pages, memory._entries, memory._compiled, memory._laid_out, memory._installed):
        kept.clear()


EDITS = {
    "a page's words": ("docs/boats.md", "# Boats\n\n## Lost\n\nThirteen boats.\n"),
    "a page's title": ("docs/more.md", "# Much more\n\nWords.\n"),
    "a new page": ("docs/new.md", "# New\n\n[Start](index.md)\n"),
    "front matter alone": ("docs/more.md", "---\nsearch: {exclude: true}\n---\n# More\n\nWords.\n"),
    "nothing": ("docs/more.md", "# More\n\nWords.\n"),
    "a page's sign in the navigation": ("docs/more.md", "---\nstatus: new\n---\n# More\n\nWords.\n"),
    "a description": ("docs/more.md", "---\ndescription: Told\n---\n# More\n\nWords.\n"),
    "the settings": (
        "mkdocs.yml",
        SETTINGS.format(hook="remembering.py").replace("name: Example", "name: Other"),
    ),
    "the copyright line": ("mkdocs.yml", SETTINGS.format(hook="remembering.py") + "copyright: Nobody\n"),
    "the navigation": (
        "mkdocs.yml",
        SETTINGS.format(hook="remembering.py") + "nav: [more.md, index.md, Ships: boats.md]\n",
    ),
    "a template": ("theme/main.html", TEMPLATE + "{% block footer %}The end{% endblock %}"),
    "a new template": ("theme/foot.html", "The foot"),
    "a template of the theme's, replaced": ("theme/partials/footer.html", "The end"),
    "a new file of the theme": ("theme/assets/more.html", "Words"),
    "a template that shows other pages": (
        "theme/main.html",
        TEMPLATE + "{% block footer %}{% for one in pages %}{{ one.page.content }}{% endfor %}{% endblock %}",
    ),
}


@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_shows_as_in_a_build_of_its_own(
    project: Path, monkeypatch: pytest.MonkeyPatch, edit: str
) -> None:
    _built(project, monkeypatch)
    name, content = EDITS[edit]
    (project / name).parent.mkdir(parents=True, exist_ok=True)
    (project / name).write_text(content, encoding="utf-8")
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


def test_only_what_changed_is_laid_out(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _built(project, monkeypatch)
    before = dict(memory._laid_out)
    (project / "docs" / "more.md").write_text("# More\n\nOther words.\n", encoding="utf-8")
    _built(project, monkeypatch)
    anew = {path for path, page in memory._laid_out.items() if page is not before[path]}
    assert anew == {"more.md"}


def test_a_template_may_show_what_other_pages_say(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listing = "{% block footer %}{% for one in pages %}{{ one.page.content }}{% endfor %}{% endblock %}"
    (project / "theme" / "main.html").write_text(TEMPLATE + listing, encoding="utf-8")
    _built(project, monkeypatch)
    (project / "docs" / "more.md").write_text("# More\n\nOther words.\n", encoding="utf-8")
    assert b"Other words" in _built(project, monkeypatch)["boats/index.html"]


def test_a_plugin_may_show_what_it_likes(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    footer = "{% block footer %}build {{ build }}{% endblock %}"
    (project / "theme" / "main.html").write_text(TEMPLATE + footer, encoding="utf-8")
    told = "    env.globals['build'] = next(NUMBERS)\n    return env"
    hook = "import itertools\nNUMBERS = itertools.count(1)\n" + HOOK.replace("    return env", told)
    (project / "remembering.py").write_text(hook, encoding="utf-8")
    for number in (1, 2):
        assert f"build {number}".encode() in _built(project, monkeypatch)["boats/index.html"]


def test_a_file_that_comes_to_the_theme_s_own_folder_is_copied(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _built(project, monkeypatch)
    (project / "theme" / "mark.svg").write_text("<svg/>", encoding="utf-8")
    _built(project, monkeypatch)
    assert (project / "site" / "mark.svg").exists()
    assert (project / "site" / "assets" / "stylesheets").is_dir()


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
