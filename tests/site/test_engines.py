"""The same tree under both engines: MkDocs with Material, and Zensical, which follows it.

Zensical has no hooks: the pages are generated before its build, and its pages carry no content policy.
Everything that a reader sees or finds must be the same.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html

from tests.site.conftest import OpenPage
from tests.site.project import SUB_PATH, Site, copy_project, served

WORD = "abstained"
MARKS_OF_THE_THEME = "__"
"""Each engine's own form fields begin so; they are no anchors that anybody links to."""


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The project's site as Zensical builds it from the same files."""
    project = copy_project(tmp_path_factory.mktemp("zensical"))
    environment = {**os.environ, "SITE_URL": f"https://example.org/{SUB_PATH}/"}
    for command in (["generator", "build"], ["zensical", "build"]):
        result = subprocess.run(
            [sys.executable, "-m", *command],
            cwd=project,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert result.returncode == 0, result.stdout + result.stderr
    with served(project / "site") as found:
        yield found


def test_both_make_the_same_pages_with_the_same_words_and_anchors(site: Site, other: Site) -> None:
    assert other.pages == site.pages
    for path in sorted(path.relative_to(site.folder) for path in site.folder.rglob("*.html")):
        one, two = (html.fromstring((folder / path).read_bytes()) for folder in (site.folder, other.folder))
        assert _anchors(one) == _anchors(two), path
        assert _article(one) == _article(two), path


def _anchors(page: html.HtmlElement) -> set[str]:
    found = (str(name) for name in page.xpath("//@id"))
    return {name for name in found if not name.startswith(MARKS_OF_THE_THEME)}


def _article(page: html.HtmlElement) -> list[tuple[str, str]]:
    """The text of the article and where its links lead, in order."""
    words = [(" ".join(article.text_content().split()), "") for article in page.xpath("//article")]
    links = page.xpath("//article//a[@href]")
    return words + [(" ".join(link.text_content().split()), link.get("href")) for link in links]


def test_both_find_the_same_places(site: Site, other: Site) -> None:
    ours = json.loads((site.folder / "search" / "search_index.json").read_text(encoding="utf-8"))["docs"]
    theirs = json.loads((other.folder / "search.json").read_text(encoding="utf-8"))["items"]
    for word in (WORD, "said", "percent"):
        pattern = re.compile(rf"\b{word}\b", re.IGNORECASE)
        found = [
            {item["location"] for item in items if pattern.search(item["title"] + " " + item["text"])}
            for items in (ours, theirs)
        ]
        assert found[0] == found[1], word
    assert {item["location"] for item in ours} == {item["location"] for item in theirs}


def test_the_other_engines_search_leads_to_a_page_that_holds_the_word(
    other: Site, open_page: OpenPage
) -> None:
    page = open_page(other.url)
    page.wait_for_load_state("networkidle")  # its search is a worker that says when it is there
    page.keyboard.press("/")
    page.get_by_role("combobox", name="Search").fill(WORD)
    page.locator("a", has_text=WORD).last.wait_for()
    page.get_by_role("listbox").locator("a", has_text=WORD).first.click()
    page.wait_for_url(re.compile(re.escape(other.url) + r".+"))
    assert WORD in page.locator("article").inner_text()


def test_what_the_other_engine_lacks(other: Site) -> None:
    """Told in the README; when this fails, Zensical has learned it and the README should say so."""
    index = (other.folder / "index.html").read_text(encoding="utf-8")
    assert "Content-Security-Policy" not in index


def test_the_readme_tells_what_it_lacks() -> None:
    readme = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
    assert re.search(r"Zensical.{0,400}content\s+policy", readme, re.DOTALL)
