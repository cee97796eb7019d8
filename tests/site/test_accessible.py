"""axe-core (Deque) finds no violation on any kind of page, in both palettes, wide and narrow."""

from __future__ import annotations

from importlib.resources import files

import pytest

from tests.site.conftest import OpenPage
from tests.site.project import Site

# the engine comes as a file inside the package; the package's own runner is not used
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1280, 375], ids=["desktop", "phone"])
def test_axe_finds_no_violation(site: Site, open_page: OpenPage, dark: bool, width: int) -> None:
    page = open_page(site.url, dark=dark, width=width)
    found = []
    for name, address in site.kinds().items():
        page.goto(site.url + address)
        page.evaluate(AXE)
        result = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        found += [
            f"{name}: {violation['id']}: {node['html'][:160]}: {node['failureSummary']}"
            for violation in result["violations"]
            for node in violation["nodes"]
        ]
    assert not found, "\n".join(found)
