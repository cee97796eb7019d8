"""Pictures of the site: ``python -m tests.site.screenshots`` (``make screenshots``).

One of each kind of page, wide and narrow, in both palettes, in ``build/screenshots``; and the README's
picture, which is the top of the overview.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser import launch
from tests.site.project import ROOT, Site, build, copy_project, served

FOLDER = ROOT / "build" / "screenshots"
README_PICTURE = ROOT / "docs" / "assets" / "screenshot.png"
WIDTHS = {"desktop": 1280, "phone": 375}
TALLEST = 12_000


def main() -> int:
    """Builds the site in a temporary folder and photographs it."""
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        result = build(copy_project(Path(temporary) / "project"), Path(temporary) / "site")
        if result.returncode:
            print(result.stderr, file=sys.stderr)
            return 1
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir(parents=True)
        browser = launch(playwright)
        with served(Path(temporary) / "site") as site:
            for name, width in WIDTHS.items():
                for dark in (False, True):
                    _kinds(browser, site, name, width, dark)
            _readme(browser, site)
        browser.close()
    print(f"{len(list(FOLDER.iterdir()))} pictures in {FOLDER.relative_to(ROOT)}, one for the README")
    return 0


def _kinds(browser: Browser, site: Site, name: str, width: int, dark: bool) -> None:
    page = browser.new_page(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",
    )
    for kind, address in site.kinds().items():
        page.goto(site.url + address)
        _fit(page, width)
        palette = "dark" if dark else "light"
        page.screenshot(path=FOLDER / f"{kind.replace(' ', '-')}-{name}-{palette}.png")
        page.set_viewport_size({"width": width, "height": 900})
    page.close()


def _fit(page: Page, width: int) -> None:
    """A window as tall as the page: a stitched picture would show the header in mid-scroll."""
    height = min(TALLEST, page.evaluate("document.documentElement.scrollHeight"))
    page.set_viewport_size({"width": width, "height": height})
    page.wait_for_timeout(150)


def _readme(browser: Browser, site: Site) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 1020}, reduced_motion="reduce")
    page.goto(site.url)
    page.wait_for_timeout(300)
    page.screenshot(path=README_PICTURE)
    page.close()


if __name__ == "__main__":
    raise SystemExit(main())
