"""The site as a reader uses it, in a real browser."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.site.conftest import OpenPage
from tests.site.project import Site

WORD = "abstained"


def test_a_searched_word_is_found_and_marked_on_its_page(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url)
    box = page.get_by_role("textbox", name="Search")
    box.click()
    box.press_sequentially(WORD)
    hit = page.locator(f'.md-search-result__link[href*="h={WORD}"]').first
    expect(hit).to_contain_text(WORD)
    hit.click()
    page.wait_for_url(re.compile(r"[?&]h=" + WORD))
    expect(page.locator("article mark[data-md-highlight]", has_text=WORD).first).to_be_attached()
    assert page.url.startswith(site.url)


def test_a_fact_leads_to_its_highlighted_sentence(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + "quotes/")
    words = page.locator(".quote-card blockquote").first.inner_text().strip()
    page.locator(".quote-card .ref a").first.click()
    page.wait_for_url(re.compile(r"/sources/.+#"))
    sentence = page.locator(".sentence:target")
    expect(sentence).to_have_count(1)
    expect(sentence).to_be_in_viewport()
    assert words in sentence.inner_text()
    assert _background(page, ".sentence:target") != _background(page, ".sentence:not(:target)")
    top = sentence.bounding_box()
    header = page.locator(".md-header").bounding_box()
    assert top and header and top["y"] >= header["y"] + header["height"], "the header covers the sentence"


def _background(page: Page, selector: str) -> str:
    colour: str = page.locator(selector).first.evaluate(
        "element => getComputedStyle(element).backgroundColor"
    )
    return colour


def test_back_returns_to_the_fact(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + "statements/")
    link = page.locator(".statement .ref a").last
    link.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    link.click()
    page.wait_for_url(re.compile(r"/sources/"))
    page.go_back()
    page.wait_for_url(re.compile(r"/statements/"))
    page.wait_for_function(f"Math.abs(scrollY - {before}) < 40")


def test_no_page_scrolls_sideways_on_a_phone(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url, width=375, height=740)
    wide = []
    for address in site.pages:
        page.goto(site.url + address)
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wide.append(address)
    assert not wide


def test_zoomed_to_200_percent_nothing_is_lost(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url, width=640, height=450)
    for address in site.kinds().values():
        page.goto(site.url + address)
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), address


def test_the_keyboard_reaches_the_text_and_shows_where_it_is(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url)
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    expect(skip).to_have_class(re.compile("md-skip"))
    expect(skip).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("#"))
    page.keyboard.press("Tab")
    for _ in range(6):
        style = page.evaluate(
            "(() => { const e = document.activeElement, s = getComputedStyle(e);"
            " return [e.tagName, !!e.closest('main'), s.outlineStyle, parseFloat(s.outlineWidth)] })()"
        )
        assert style[1], f"focus left the text: {style}"
        assert style[2] != "none" and style[3] >= 2, f"focus is not visible on {style}"
        page.keyboard.press("Tab")


def test_the_search_opens_from_the_keyboard(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url)
    page.keyboard.press("/")
    expect(page.get_by_role("textbox", name="Search")).to_be_focused()
    page.keyboard.type(WORD, delay=20)
    expect(page.locator(f'.md-search-result__link[href*="h={WORD}"]').first).to_be_attached()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url != site.url)


def test_the_system_chooses_the_palette_and_the_reader_can_change_it(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url, dark=True)
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.get_by_title("Switch to light mode").click()
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    page.reload()
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    page.get_by_title("Switch to dark mode").click()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")


def test_a_wrong_address_gives_the_sites_own_page(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url)
    refused: list[str] = []
    page.on("response", lambda response: refused.append(response.url) if response.status >= 400 else None)
    html = page.request.get(site.url + "no/such/page/").text()
    assert "/news/dossier/assets/dossier.css" in html
    page.goto(site.url + "404.html")
    assert refused == []


def test_the_page_reads_without_scripts(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + "timeline/", scripts=False)
    expect(page.locator(".timeline-item").first).to_be_visible()
    expect(page.locator(".timeline-item time[datetime]").first).to_be_visible()


def test_printed_pages_carry_the_text_only(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + "quotes/")
    page.emulate_media(media="print")
    expect(page.locator(".md-header")).to_be_hidden()
    expect(page.locator(".quote-card blockquote").first).to_be_visible()
