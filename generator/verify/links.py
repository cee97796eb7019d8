"""Internal links and their anchors: each leads to a file of the site and to an id on it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from generator.verify.page import ReadPage
from generator.verify.report import Report
from generator.verify.site import BuiltSite

_ABSOLUTE = re.compile(r"[a-z][a-z0-9+.-]*:|//|/", re.IGNORECASE)
"""Addresses of other places. What starts with a slash depends on where the site is served (only the page for
missing pages needs such links) and is told by nobody inside the site."""


def check_links(site: BuiltSite, pages: Mapping[str, ReadPage], report: Report) -> None:
    """Follows every internal link of every page."""
    known: dict[tuple[str, str], str | None] = {}
    for page in pages.values():
        folder = posixpath.dirname(page.path)
        for target, statement in page.links:
            if _ABSOLUTE.match(target):
                continue
            report.counts["links"] += 1
            if target.startswith("#"):
                problem = _anchored(page, target[1:])
            else:
                key = (folder, target)
                if key not in known:
                    known[key] = _problem(site, pages, folder, target)
                problem = known[key]
            if problem:
                report.fail(page.path, f"a link leads to {target[:100]}: {problem}", statement)


def _problem(site: BuiltSite, pages: Mapping[str, ReadPage], folder: str, target: str) -> str | None:
    try:
        parts = urlsplit(target)
    except ValueError:
        return "this is no address"
    path = posixpath.normpath(posixpath.join(folder, unquote(parts.path)))
    if path.startswith(".."):
        return "that is outside of the site"
    found = next(
        (name for name in (path, posixpath.normpath(f"{path}/index.html")) if name in site.files), None
    )
    if found is None:
        return "there is no such page or file"
    return _anchored(pages[found], parts.fragment) if parts.fragment and found in pages else None


def _anchored(page: ReadPage, anchor: str) -> str | None:
    # an empty one, "#top" and a text fragment (":~:text=") lead to the page itself
    name = unquote(anchor).partition(":~:")[0]
    return None if name in ("", "top") or name in page.ids else f"there is no #{name[:60]}"
