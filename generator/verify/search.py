"""The search index: what it finds stands on the page that it leads to."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

from generator.verify.page import ReadPage
from generator.verify.report import Report
from generator.verify.site import BuiltSite

INDEX = "search/search_index.json"
_SCRIPT = "search/search_index.js"
_TAG = re.compile(r"<[^<>]*>")
_SILENT = re.compile(r"[\W_]+")


def check_search(site: BuiltSite, pages: Mapping[str, ReadPage], report: Report) -> None:
    """Holds each text of the index against its page, letters and digits only: blanks and dashes are the
    search's own. It stands there without what the search leaves out, or with it: the theme's parser does not
    leave everything out that a page asks for. The copy that an offline site searches must hold the same."""
    if INDEX not in site.files:
        return
    index = site.text(INDEX)
    if _SCRIPT in site.files and site.text(_SCRIPT) != f"var __index = {index}":
        report.fail(_SCRIPT, "it is not the search index as a script")
    try:
        documents = site.json(INDEX)["docs"]
        rows = [(str(row["location"]), str(row["title"]), str(row["text"])) for row in documents]
    except (ValueError, KeyError, TypeError):
        report.fail(INDEX, "this is no search index")
        return
    said: dict[str, tuple[str, str]] = {}
    for location, title, text in rows:
        path, _, anchor = location.partition("#")
        name = path if path.endswith(".html") else f"{path}index.html"
        page = pages.get(name)
        if page is None or (anchor and anchor not in page.ids):
            report.fail(INDEX, f"it leads to {location[:100]}, and there is no such place")
            continue
        report.counts["search entries"] += 1
        if name not in said:
            whole = "".join(word for block in page.blocks for word in block.words)
            said[name] = _SILENT.sub("", "".join(page.searched)), _SILENT.sub("", whole)
        for piece in (html.unescape(part) for part in _TAG.split(text)):
            if not any(_SILENT.sub("", piece) in one for one in said[name]):
                report.fail(INDEX, f"it finds on {name} what does not stand there: “{piece.strip()[:80]}”")
        if not any(_SILENT.sub("", html.unescape(_TAG.sub("", title))) in one for one in said[name]):
            report.fail(INDEX, f"it calls {location[:80]} “{title[:80]}”; no such title stands there")
