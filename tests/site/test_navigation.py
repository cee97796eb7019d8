"""The navigation: groups, the pages of the open group, and where the reader is; wide, narrow, by keyboard."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.site.conftest import OpenPage
from tests.site.project import Site

PLACES = {
    "": ("Overview", None),
    "quotes/": ("Facts", "Quotes"),
    "timeline/": ("Facts", "Timeline"),
    "checks/": ("Compare", "Cross-checks"),
    "actors/": ("Actors", None),
    "method/": ("About", "Method"),
    "downloads/": ("About", "Downloads"),
}


def marked(page: Page, place: str) -> list[str]:
    return [one.strip() for one in page.locator(f".md-tabs {place} [aria-current]").all_inner_texts()]


@pytest.mark.parametrize("width", [1280, 375], ids=["desktop", "phone"])
def test_it_says_where_the_reader_is(site: Site, open_page: OpenPage, width: int) -> None:
    page = open_page(site.url, width=width)
    for address, (group, own) in PLACES.items():
        page.goto(site.url + address)
        assert marked(page, "> .md-grid") == [group], address
        assert marked(page, "> .dossier-group") == ([own] if own else []), address
        now = page.locator('.md-tabs [aria-current="page"]')
        expect(now).to_have_count(1)
        expect(now).to_be_visible()


@pytest.mark.parametrize("folder", ["sources", "actors", "background"])
def test_a_page_that_is_not_listed_marks_the_folder_it_lies_in(
    site: Site, open_page: OpenPage, folder: str
) -> None:
    page = open_page(site.url + site.first(folder))
    assert marked(page, "> .md-grid") == [folder.capitalize()]
    assert page.locator(".md-tabs [aria-current]").get_attribute("aria-current") == "true"


@pytest.mark.parametrize("width", [1280, 640, 375])
def test_nothing_of_it_hides_behind_an_edge(site: Site, open_page: OpenPage, width: int) -> None:
    page = open_page(site.url + "quotes/", width=width)
    for link in page.locator(".md-tabs a").all():
        box = link.bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= width, link.inner_text()


@pytest.mark.parametrize("width", [1280, 375], ids=["desktop", "phone"])
def test_every_page_of_it_is_reached_by_keyboard(site: Site, open_page: OpenPage, width: int) -> None:
    page = open_page(site.url, width=width)
    page.locator(".md-tabs a").first.focus()
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text(re.compile("Facts"))
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/summary/"))
    page.locator(".dossier-group a").first.focus()
    for _ in range(4):
        page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text(re.compile("Timeline"))
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/timeline/"))


def test_no_key_leads_into_the_closed_drawer(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + "summary/", width=375)
    for _ in range(30):
        page.keyboard.press("Tab")
        assert not page.evaluate("document.activeElement.closest('.md-sidebar--primary') !== null")
    page = open_page(site.url + "summary/", width=375)  # the keys had opened the search
    page.locator("label[for=__drawer].md-header__button").click()
    expect(page.locator(".md-sidebar--primary").get_by_role("link", name="Sources")).to_be_visible()


def test_the_overview_is_called_as_the_site_is_and_no_more(site: Site, open_page: OpenPage) -> None:
    name = open_page(site.url).title()
    assert open_page(site.url + "quotes/").title() == f"Quotes - {name}"
