"""Printed pages, as Chromium makes a PDF of them: text only, references as footnotes with addresses."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.site.conftest import OpenPage
from tests.site.project import Site


@pytest.mark.parametrize("address", ["", "quotes/", "timeline/", "comparisons/", "whole/"])
def test_each_reference_has_a_number_that_the_page_ends_with(
    many: Site, open_page: OpenPage, address: str
) -> None:
    page = open_page(many.url + address)
    notes = page.locator(".print-notes")
    expect(notes).to_be_hidden()
    page.emulate_media(media="print")
    expect(notes).to_be_visible()
    used = page.eval_on_selector_all(".ref[data-note]", "all => all.map(one => +one.dataset.note)")
    assert set(used) == set(range(1, notes.locator("li").count() + 1))
    shown = page.locator(".ref[data-note]").first.evaluate("one => getComputedStyle(one, '::after').content")
    assert re.search(r"\[|attr", shown)
    assert "https://" in page.locator(".print-address").inner_text()
    assert page.locator(".print-address").is_visible()


def test_what_is_for_the_screen_stays_there(many: Site, open_page: OpenPage) -> None:
    page = open_page(many.url + "quotes/")
    page.emulate_media(media="print")
    for part in (".md-header", ".md-tabs", ".md-footer", ".finder", ".take >> nth=0", "#at-hand"):
        expect(page.locator(part)).to_be_hidden()


def test_nothing_is_wider_than_the_sheet(many: Site, open_page: OpenPage) -> None:
    page = open_page(many.url, width=672)  # A4 less the margins, in CSS pixels
    for address in many.kinds().values():
        page.goto(many.url + address)
        page.emulate_media(media="print")
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), address


def test_the_whole_dossier_is_one_document(many: Site, open_page: OpenPage) -> None:
    page = open_page(many.url + "whole/")
    pdf = page.pdf(format="A4", prefer_css_page_size=True)
    assert pdf.startswith(b"%PDF")
    heads = [one.strip("¶ \n") for one in page.locator("h2").all_inner_texts()]
    assert heads[0] == "Summary"
    assert heads[-1] == "Sources"
    assert page.locator(".print-notes a, .take").count() == 0, "nothing that paper cannot use"
    quotes = page.locator(".quote-card").count()
    page.goto(many.url + "quotes/")
    assert quotes >= page.locator(".quote-card").count() > 0
