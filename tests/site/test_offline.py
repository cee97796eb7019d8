"""The zip: unpacked and opened from a file, it shows its pages, searches, and asks nobody for anything."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from generator.cli import main
from tests.site.project import copy_project


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("offline")
    project = copy_project(folder / "project")
    assert main(["zip", "--root", str(project), "--output", str(folder / "dossier.zip")]) == 0
    return folder / "dossier.zip"


@pytest.mark.parametrize("page", ["index.html", "actors/russia.html"], ids=["overview", "a page in a folder"])
def test_it_opens_from_a_file_and_searches(packed: Path, browser: Browser, tmp_path: Path, page: str) -> None:
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(tmp_path)
    context = browser.new_context()
    told: list[str] = []
    context.on(
        "request", lambda request: None if request.url.startswith("file:") else told.append(request.url)
    )
    context.on("console", lambda message: told.append(message.text) if message.type == "error" else None)
    context.on("weberror", lambda error: told.append(str(error.error)))
    opened = context.new_page()
    opened.goto((tmp_path / "dossier" / page).as_uri())
    opened.get_by_placeholder("Search").first.click()
    opened.keyboard.type("children")
    found = opened.locator(".md-search-result__link").first
    expect(found).to_be_visible(timeout=20_000)
    found.click()
    opened.wait_for_url("**/*.html*")
    assert opened.url.startswith(tmp_path.as_uri())
    expect(opened.locator("article")).to_contain_text("children")
    # Material asks for the sitemap, which no browser gives to a page from a file, and goes on without it.
    assert [line for line in told if "sitemap.xml" not in line and not line.endswith("ERR_FAILED")] == []
    context.close()


def test_it_verifies(packed: Path) -> None:
    assert main(["verify", str(packed)]) == 0
