"""Links and citations are copied by keyboard, announced, and can be had without a script as well."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from generator.links.text_fragment import text_directive
from tests.site.conftest import OpenPage
from tests.site.project import Site

PAGES = ["", "figures/", "quotes/", "statements/", "timeline/"]
CANONICAL = "https://example.org/news/dossier/"


def _copied(page: Page, button: str) -> str:
    page.get_by_role("button", name=button).first.focus()
    expect(page.locator(":focus")).to_be_visible()
    assert page.locator(".take-actions:focus-within").evaluate("e => getComputedStyle(e).opacity") != ""
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").filter(has_text="copied")).to_be_visible()
    words: str = page.evaluate("navigator.clipboard.readText()")
    return words


def _allow(page: Page) -> None:
    parts = urlsplit(page.url)
    page.context.grant_permissions(
        ["clipboard-read", "clipboard-write"], origin=f"{parts.scheme}://{parts.netloc}"
    )


@pytest.mark.parametrize("address", PAGES)
def test_link_and_citation_are_copied_by_keyboard(site: Site, open_page: OpenPage, address: str) -> None:
    page = open_page(site.url + address)
    _allow(page)
    link = _copied(page, "Copy link")
    assert link.startswith(CANONICAL + "sources/"), "the published address, not the preview's"
    citation = _copied(page, "Copy citation")
    assert link in citation and "SHA-256 of the source: " in citation
    page.goto(link.replace(CANONICAL, site.url))
    expect(page.locator(".sentence:target")).to_have_count(1)


def test_where_nothing_can_be_copied_the_citation_is_opened_and_marked(
    site: Site, open_page: OpenPage
) -> None:
    page = open_page(site.url + "quotes/")
    page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    page.get_by_role("button", name="Copy citation").first.press("Enter")
    expect(page.get_by_role("status").filter(has_text="Ctrl+C")).to_be_visible()
    assert "SHA-256 of the source: " in str(page.evaluate("getSelection().toString()"))


def test_without_a_script_the_citation_opens_by_itself(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + "quotes/", scripts=False)
    expect(page.get_by_role("button", name="Copy link")).to_have_count(0)
    box = page.locator(".take-text").first
    box.locator("summary").click()
    expect(box.locator(".citation")).to_be_visible()
    expect(box.get_by_role("link", name="permalink")).to_be_visible()


def test_buttons_wait_until_they_are_wanted(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + "quotes/")
    actions = page.locator(".quote-card .take-actions").first
    expect(actions).to_have_css("opacity", "0")
    page.locator(".quote-card").first.hover()
    expect(actions).to_have_css("opacity", "1")
    page.emulate_media(media="print")
    expect(actions).to_be_hidden()


def test_a_text_fragment_leads_a_browser_to_the_words(site: Site, open_page: OpenPage) -> None:
    address = site.url + site.first("sources")
    page = open_page(address, height=300)
    words = page.locator(".source-text .sentence").last.inner_text()
    found = open_page(f"{address}#:~:text={text_directive(words)}", height=300)
    found.wait_for_function("scrollY > 300")
    expect(found.locator(".source-text .sentence").last).to_be_in_viewport()


def test_the_search_does_not_find_citations(site: Site) -> None:
    index = (site.folder / "search" / "search_index.json").read_text(encoding="utf-8")
    assert "SHA-256 of the source" not in index and "Copy citation" not in index


def test_pages_say_what_a_link_to_them_shows_and_where_the_feeds_are(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + site.first("sources"))

    def meta(name: str) -> str | None:
        return page.locator(f'meta[property="{name}"]').get_attribute("content")

    assert meta("og:type") == "article"
    assert meta("og:title") == page.locator("h1").inner_text().rstrip("¶").strip()
    assert (meta("og:url") or "").startswith(CANONICAL)
    assert (meta("article:published_time") or "").count("-") == 2
    feed = page.locator('link[type="application/atom+xml"]').evaluate("link => link.href")
    assert page.request.get(str(feed)).ok
    page.goto(site.url)
    assert meta("og:type") == "website"
