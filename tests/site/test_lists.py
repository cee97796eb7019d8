"""Filter, sort and find, in a real browser, over the pages of long lists; and all of it without scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.scale import write_project
from tests.site.conftest import OpenPage
from tests.site.project import Site, build, copy_project, served
from tests.site.test_accessible import AXE

SOURCES = 130
"""Enough for a second page of sources and for the theme's search to know titles only."""


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site of many invented sources."""
    folder = tmp_path_factory.mktemp("many")
    project = copy_project(folder / "project")
    for seed in (project / "seeds").rglob("*.md"):
        seed.unlink()
    write_project(project, SOURCES)
    result = build(project, folder / "site")
    assert result.returncode == 0, result.stderr
    with served(folder / "site") as found:
        yield found


def hits(page: Page) -> int:
    """How many the live count tells."""
    expect(page.locator(".finder-hits")).to_have_attribute("aria-busy", "false")
    count = page.locator(".finder-count")
    expect(count).to_have_text(re.compile(r"^\d+ found$|^Nothing found$"))
    number = re.match(r"\d+", count.inner_text())
    return int(number.group()) if number else 0


def test_without_scripts_every_list_stands_in_full_on_its_pages(many: Site, open_page: OpenPage) -> None:
    page = open_page(many.url + "sources/", scripts=False)
    expect(page.locator(".finder-form")).to_have_count(0)
    shown = [page.locator("tbody tr").count()]
    onward = page.get_by_role("navigation", name="Pages of this list").get_by_role("link", name="Next")
    while onward.count():
        onward.click()
        expect(page.get_by_role("heading", level=1)).to_contain_text(f"Sources ({len(shown) + 1} of ")
        shown.append(page.locator("tbody tr").count())
    assert len(shown) > 1
    assert sum(shown) == SOURCES
    page.goto(many.url + "find/")
    expect(page.get_by_role("link", name="Key figures").last).to_be_visible()


def test_sources_are_filtered_and_sorted_over_all_pages(many: Site, open_page: OpenPage) -> None:
    page = open_page(many.url + "sources/")
    expect(page.locator("select[name=publisher]")).to_be_hidden()
    page.get_by_text("Filter and sort").click()
    page.locator("select[name=publisher]").select_option("Inland Wire")
    found = hits(page)
    assert 0 < found < SOURCES
    expect(page.locator("article table")).to_be_hidden()
    assert all(
        "Inland Wire" in words for words in page.locator(".hit-about").all_inner_texts() if "·" in words
    )
    page.locator("select[name=sort]").select_option("old")
    hits(page)
    days = re.findall(r"\d{4}-\d\d-\d\d", " ".join(page.locator(".finder-hits").all_inner_texts()))
    assert days == sorted(days)
    page.locator("input[name=from]").fill("2031-01-20")
    assert hits(page) < found
    page.locator(".finder-form button[type=reset]").click()
    expect(page.locator("article table")).to_be_visible()
    assert "#" not in page.url.rstrip("#")


def test_what_was_chosen_can_be_passed_on(many: Site, open_page: OpenPage) -> None:
    first = open_page(many.url + "quotes/")
    first.get_by_label("Words").fill("pumps")
    found = hits(first)
    assert found
    assert first.url.endswith("#q=pumps")
    second = open_page(first.url)
    assert hits(second) == found
    expect(second.get_by_label("Words")).to_have_value("pumps")
    for words in second.locator(".hit-words").all_inner_texts():
        assert "pumps" in words


def test_every_hit_carries_who_says_it_and_leads_to_its_sentence(many: Site, open_page: OpenPage) -> None:
    page = open_page(many.url + "find/#kind=quote%2Cstatement&q=the")
    assert hits(page)
    facts = page.locator(".hit-facts > li")
    assert facts.count() >= 50
    for fact in facts.all()[:60]:
        assert fact.locator(".speaker, .open").count() == 1, fact.inner_text()
    words = page.locator(".hit-words").first.inner_text()
    page.locator(".hit > .ref a").first.click()
    page.wait_for_url(re.compile(r"/sources/.+#s-"))
    expect(page.locator(".sentence:target")).to_contain_text(words.strip()[:40])


def test_kinds_are_facets(many: Site, open_page: OpenPage) -> None:
    page = open_page(many.url + "find/#q=orsa")
    everything = hits(page)
    numbers = {}
    for kind in ("Quote", "Statement", "Figure", "Event", "Actor", "Source", "Other sentence"):
        page.get_by_role("checkbox", name=kind, exact=True).check()
        numbers[kind] = hits(page)
        page.get_by_role("checkbox", name=kind, exact=True).uncheck()
    assert all(number < everything for number in numbers.values())
    assert numbers["Source"] and numbers["Actor"] and numbers["Figure"]


def _number(page: str) -> int:
    return int(page.split("/")[1])


def test_a_card_that_moved_to_another_page_is_found_from_the_lists_address(
    many: Site, open_page: OpenPage
) -> None:
    last = max((page for page in many.pages if re.fullmatch(r"figures/\d+/", page)), key=_number)
    page = open_page(many.url + last)
    name = page.locator(".figure-card").first.get_attribute("id")
    page = open_page(f"{many.url}figures/#{name}")
    page.wait_for_url(re.compile(rf"/{last}#{name}$"))
    expect(page.locator(".figure-card:target")).to_be_in_viewport()


def test_a_hit_leads_to_its_card(many: Site, open_page: OpenPage) -> None:
    page = open_page(many.url + "timeline/#q=emergency")
    assert hits(page)
    page.locator(".hit-facts .ref a").last.click()
    page.wait_for_url(re.compile(r"/timeline/(\d+/)?#d-"))
    expect(page.locator("[id]:target")).to_have_count(1)


def test_the_form_works_from_the_keyboard_alone(many: Site, open_page: OpenPage) -> None:
    page = open_page(many.url + "actors/")
    page.get_by_label("Words").focus()
    page.keyboard.type("lund", delay=10)
    assert hits(page)
    page.keyboard.press("Tab")
    expect(page.locator(".finder-form [type=reset]")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("select[name=actorkind]")).to_be_focused()
    for _ in range(2):
        page.keyboard.press("Tab")
    expect(page.locator(".finder-hits a").first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/actors/[^#]+"), wait_until="load")
    page.go_back()
    expect(page.get_by_label("Words")).to_have_value("lund")


@pytest.mark.parametrize("width", [1280, 375], ids=["desktop", "phone"])
def test_above_a_list_the_form_is_one_line_until_it_is_unfolded(
    many: Site, open_page: OpenPage, width: int
) -> None:
    page = open_page(many.url + "timeline/", width=width)
    form = page.locator(".finder-form")
    folded = form.bounding_box()
    assert folded and folded["height"] < 80
    expect(page.locator(".finder-form [type=reset]")).to_be_hidden()
    page.get_by_text("Filter and sort").click()
    expect(page.locator("select[name=sort]")).to_be_visible()
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")


def test_what_was_chosen_by_others_than_words_is_seen(many: Site, open_page: OpenPage) -> None:
    page = open_page(many.url + "timeline/#sort=new")
    assert hits(page)
    expect(page.locator("select[name=sort]")).to_be_visible()
    expect(page.locator("select[name=sort]")).to_have_value("new")


def test_a_list_that_is_read_whole_has_no_form(site: Site, open_page: OpenPage) -> None:
    for address in ("quotes/", "timeline/", "sources/"):
        page = open_page(site.url + address)
        expect(page.locator(".finder")).to_have_count(0)


def test_more_hits_than_fit_are_shown_on_demand(many: Site, open_page: OpenPage) -> None:
    page = open_page(many.url + "figures/#q=e")
    assert hits(page) > 100
    expect(page.locator(".hit")).to_have_count(50)
    page.get_by_role("button", name="Show more").click()
    expect(page.locator(".hit")).to_have_count(100)
    expect(page.locator(".hit").nth(50).locator("a").first).to_be_focused()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1280, 375], ids=["desktop", "phone"])
def test_axe_finds_nothing_on_lists_and_hits(many: Site, open_page: OpenPage, dark: bool, width: int) -> None:
    page = open_page(many.url, dark=dark, width=width)
    found = []
    for address in (
        "find/#q=dam",
        "find/",
        "timeline/2/",
        "sources/#sort=title",
        "actors/#sort=most",
        "summary/",
    ):
        page.goto("about:blank")
        page.goto(many.url + address)
        expect(page.locator(".finder-form")).to_have_count(0 if address == "summary/" else 1)
        if "#" in address:
            hits(page)
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), address
        page.evaluate(AXE)
        result = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        found += [
            f"{address}: {violation['id']}: {node['html'][:160]}: {node['failureSummary']}"
            for violation in result["violations"]
            for node in violation["nodes"]
        ]
    assert not found, "\n".join(found)


def test_pages_and_search_index_are_bounded(many: Site) -> None:
    pages = {path: path.stat().st_size for path in many.folder.rglob("*.html")}
    assert pages.pop(many.folder / "whole" / "index.html") < 1_200_000  # for paper, and not in the search
    largest = max(pages, key=lambda path: pages[path])
    assert pages[largest] < 400_000, largest
    assert (many.folder / "search" / "search_index.json").stat().st_size < 1_000_000
    parts = list((many.folder / "data" / "find").glob("[0-9]*.js"))
    assert len(parts) > 1
    assert max(part.stat().st_size for part in parts) < 400_000


def test_it_works_from_a_folder_too(many: Site, browser: Browser) -> None:
    """``file://``: a page may load scripts there, not fetch. (The theme's search needs a plugin there.)"""
    page = browser.new_page()
    page.goto(f"{Path(many.folder, 'find', 'index.html').as_uri()}#q=pumps")
    assert hits(page)
    page.close()
