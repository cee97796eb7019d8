"""The page of downloads names every file, with its size, its hash and its columns."""

from __future__ import annotations

import hashlib
import json
import re

import pytest

from generator.pages import Page, downloads, pages
from generator.render import environment, render
from generator.resolve import resolve
from tests.exports.stories import ADDRESS, dossier, files


def _page(address: str = "") -> tuple[Page, str]:
    made = dossier(address=address)
    page = list(pages(made, list(files(made).values())))[-1]
    return page, render(page, environment())


def test_every_file_stands_there_with_its_hash() -> None:
    _, text = _page()
    # what the script of the lists searches is no file to take away
    made = {path: file for path, file in files(dossier()).items() if not path.startswith("data/find/")}
    assert set(re.findall(r"\]\(((?:data/|feed)[^)]+)\)", text)) == set(made)
    for file in made.values():
        assert hashlib.sha256(file.content).hexdigest() in text


def test_the_columns_are_those_of_the_dictionary() -> None:
    page, text = _page()
    package = json.loads(files(dossier())["data/datapackage.json"].content)
    wanted = {
        resource["name"]: [field["name"] for field in resource["schema"]["fields"]]
        for resource in package["resources"]
        if resource["format"] == "csv"
    }
    assert {
        table.anchor: [column.name for column in table.columns] for table in page.context["tables"]
    } == wanted
    assert "Never take the words without it." in text


def test_it_says_how_to_cite_and_on_what_terms() -> None:
    _, text = _page(ADDRESS)
    (line,) = re.findall(r'<p class="citation" markdown="span">(.*?)</p>', text)
    assert line.startswith("The &lt;harbour&gt; & the sea. Topic dossier, sources up to 14 March 2031.")
    assert "example" in line
    assert "publishers' property" in text


def test_without_files_the_page_says_so() -> None:
    page = list(pages(resolve([])))[-1]
    assert page.path == "downloads.md"
    assert "nothing to download" in render(page, environment())


def test_the_annotations_of_many_sources_stand_on_pages_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloads, "PER_PAGE", 1)
    made = dossier()
    exported = list(files(made).values())
    texts = {page.path: render(page, environment()) for page in downloads.make(made, exported)}
    wanted = [file for file in exported if file.path.startswith("data/annotations/")]
    assert len(texts) == len(wanted) > 1
    assert "## Tables" in texts["downloads.md"] and "## Tables" not in texts["downloads/2.md"]
    for file in wanted:
        digest = hashlib.sha256(file.content).hexdigest()
        (path,) = [path for path, text in texts.items() if digest in text]
        assert ("](" if path == "downloads.md" else "](../") + file.path + ")" in texts[path]
