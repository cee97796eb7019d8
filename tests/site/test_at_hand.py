"""The source at hand: a reference shows its sentence in its paragraph where it stands."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.site.conftest import OpenPage
from tests.site.project import Site


def shown(page: Page) -> Locator:
    return page.locator("#at-hand")


def first_ref(page: Page) -> Locator:
    return page.locator(".quote-card .ref a").first


def test_pointing_at_a_reference_shows_its_sentence_in_its_paragraph(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + "quotes/")
    words = page.locator(".quote-card blockquote").first.inner_text().strip()
    label = first_ref(page).inner_text().strip()
    expect(shown(page)).to_be_hidden()
    first_ref(page).hover()
    expect(shown(page)).to_be_visible()
    expect(shown(page).locator("mark")).to_contain_text(words)
    expect(shown(page).locator(".at-hand-source")).to_have_text(label)
    assert re.search(r"\d{4}", label), "the day stands with the publisher"
    shown(page).hover()  # what is shown may be pointed at
    page.wait_for_timeout(500)
    expect(shown(page)).to_be_visible()
    page.mouse.move(2, 2)
    expect(shown(page)).to_be_hidden()


def test_by_keyboard_focus_shows_and_escape_hides(site: Site, open_page: OpenPage) -> None:
    page = open_page(site.url + "quotes/")
    page.locator(".quote-card .speaker a").first.focus()
    page.keyboard.press("Tab")
    expect(first_ref(page)).to_be_focused()
    expect(shown(page)).to_be_visible()
    expect(shown(page)).to_have_attribute("role", "tooltip")
    expect(first_ref(page)).to_have_attribute("aria-describedby", "at-hand")
    page.keyboard.press("Escape")
    expect(shown(page)).to_be_hidden()
    expect(first_ref(page)).to_be_focused()
    expect(first_ref(page)).not_to_have_attribute("aria-describedby", "at-hand")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/sources/.+#"))
    expect(page.locator(".sentence:target")).to_be_in_viewport()
    page.go_back()
    page.wait_for_url(re.compile(r"/quotes/"))
    expect(shown(page)).to_be_hidden()


def test_by_touch_the_first_tap_shows_and_the_second_goes(site: Site, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": 375, "height": 740}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(site.url + "quotes/")
    first_ref(page).tap()
    expect(shown(page)).to_be_visible()
    expect(shown(page).locator(".at-hand-hint")).to_contain_text("again")
    box = shown(page).bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= 375
    page.locator("h1").tap()
    expect(shown(page)).to_be_hidden()
    first_ref(page).tap()
    expect(shown(page)).to_be_visible()
    first_ref(page).tap()
    page.wait_for_url(re.compile(r"/sources/.+#"))
    context.close()


@pytest.mark.parametrize("fails", ["the network", "the page"])
def test_where_nothing_can_be_fetched_a_reference_is_a_plain_link(
    site: Site, browser: Browser, fails: str
) -> None:
    context = browser.new_context(viewport={"width": 375, "height": 740}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(site.url + "quotes/")
    page.evaluate(
        "() => { window.fetch = () => Promise.reject(new Error()); }"
        if fails == "the network"
        else "() => { window.fetch = () => Promise.resolve(new Response('<p>no such sentence</p>')); }"
    )
    first_ref(page).tap()
    page.wait_for_url(re.compile(r"/sources/.+#"))
    context.close()


def test_from_a_folder_a_reference_is_a_plain_link(site: Site, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto((site.folder / "quotes" / "index.html").as_uri())
    first_ref(page).hover()
    page.wait_for_timeout(400)
    expect(shown(page)).to_be_hidden()
    expect(first_ref(page)).to_have_attribute("href", re.compile("sources/.+#"))
    context.close()


def test_back_from_a_source_on_a_phone_returns_to_the_place(many: Site, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": 375, "height": 740}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(many.url + "statements/")
    ref = page.locator(".statement .ref a").nth(60)
    ref.scroll_into_view_if_needed()
    ref.tap()
    expect(shown(page)).to_be_visible()
    before = ref.bounding_box()
    ref.tap()
    page.wait_for_url(re.compile(r"/sources/.+#"))
    expect(page.locator(".sentence:target")).to_be_in_viewport()
    page.go_back()
    page.wait_for_url(re.compile(r"/statements/"))
    expect(ref).to_be_in_viewport()
    after = ref.bounding_box()
    assert before and after and abs(after["y"] - before["y"]) < 60, "at the line that the reader left"
    expect(shown(page)).to_be_hidden()
    context.close()
