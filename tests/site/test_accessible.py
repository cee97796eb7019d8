"""axe-core (Deque) finds no violation on any kind of page, in both palettes, wide and narrow."""

from __future__ import annotations

from importlib.resources import files

import pytest
from playwright.sync_api import Page

from tests.site.conftest import OpenPage
from tests.site.project import Site

# the engine comes as a file inside the package; the package's own runner is not used
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")


WIDTHS = {"desktop": 1280, "phone": 375}
# the large dossier's pages differ from the small one's in length only: each width and each palette once
CASES = [
    *(("site", width, palette) for width in WIDTHS for palette in ("light", "dark")),
    ("many", "desktop", "dark"),
    ("many", "phone", "light"),
]


@pytest.mark.parametrize(("which", "width", "palette"), CASES, ids=map("-".join, CASES))
def test_axe_finds_no_violation(
    request: pytest.FixtureRequest, open_page: OpenPage, which: str, width: str, palette: str
) -> None:
    site: Site = request.getfixturevalue(which)
    kinds = site.kinds()
    assert {"overview", "comparisons", "find", "downloads", "corrections", "whole"} <= kinds.keys()
    if which == "many":
        assert "quotes/2/" in kinds.values()
    page = open_page(site.url, dark=palette == "dark", width=WIDTHS[width])
    found = []
    for name, address in kinds.items():
        page.goto(site.url + address)
        found += violations(page, name)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_no_violation_in_a_source_at_hand(site: Site, open_page: OpenPage, dark: bool) -> None:
    page = open_page(site.url + "quotes/", dark=dark)
    page.locator(".quote-card .ref a").first.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    page.locator("#at-hand:not([hidden])").wait_for()
    assert violations(page, "source at hand") == []


def violations(page: Page, name: str) -> list[str]:
    page.evaluate(AXE)
    result = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{name}: {violation['id']}: {node['html'][:160]}: {node['failureSummary']}"
        for violation in result["violations"]
        for node in violation["nodes"]
    ]
