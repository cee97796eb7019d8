"""The pages of a site: read once, held against what they said when they were generated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.verify.blocks import digest, named
from generator.verify.marks import check_marks
from generator.verify.page import ReadPage, read_page
from generator.verify.paths import PAGES
from generator.verify.report import Report
from generator.verify.site import BuiltSite
from generator.verify.sources import Record


def told_pages(site: BuiltSite, report: Report) -> dict[str, Any]:
    """``data/pages.json``, empty when it cannot be read."""
    if PAGES not in site.files:
        report.fail(PAGES, "the record of the generated pages is gone")
        return {}
    try:
        found = site.json(PAGES)
    except ValueError:
        found = None
    if not isinstance(found, dict) or not all(map(_is_row, found.values())):
        report.fail(PAGES, "this is no record of generated pages")
        return {}
    return found


def _is_row(row: object) -> bool:
    """Whether this says what a page was generated with, in the form that ``evidence.py`` writes."""
    if not isinstance(row, dict) or not isinstance(row.get("sha256"), str):
        return False
    blocks, unsearched = row.get("blocks"), row.get("unsearched", [])
    return (
        isinstance(blocks, list)
        and isinstance(unsearched, list)
        and all(isinstance(block, list) and len(block) == 2 for block in blocks)
        and all(
            isinstance(part, str) for part in (*unsearched, *(part for block in blocks for part in block))
        )
    )


def check_pages(
    site: BuiltSite, told: Mapping[str, Any], records: Mapping[str, Record], report: Report
) -> dict[str, ReadPage]:
    """Reads every HTML page, checks its marks, and holds the generated ones against their record."""
    rows = {named(path): (path, row) for path, row in told.items()}
    pages = {}
    for name in sorted(name for name in site.files if name.endswith(".html")):
        path, row = rows.get(named(name), ("", {}))
        expected = row.get("blocks", [])
        ids = frozenset(id_ for id_, _ in expected if id_)
        page = read_page(name, site.text(name), ids, frozenset(row.get("unsearched", ())))
        pages[name] = page
        report.counts["pages"] += 1
        for statement, fault in page.faults:
            report.fail(name, fault, statement)
        check_marks(page, records, report)
        if path:
            _compare(page, expected, report)
    there = {named(name) for name in pages}
    for name, (path, _) in sorted(rows.items()):
        if name not in there:
            report.fail(path, "this page was generated, and the site has none such")
    return pages


def _compare(page: ReadPage, expected: list[list[str]], report: Report) -> None:
    report.counts["generated pages"] += 1
    found = [(block.id, digest(block)) for block in page.blocks]
    wanted = [(str(id_), str(value)) for id_, value in expected]
    if found == wanted:
        report.counts["statements"] += sum(1 for id_, _ in wanted if id_)
        return
    by_id = dict(wanted)
    sources = {mark.block: mark.source for mark in reversed(page.marks)}
    here = {id_ for id_, _ in found}
    for id_, _ in wanted:
        if id_ not in here:
            report.fail(page.path, "the statement was generated here and is gone", id_)
    for id_, value in found:
        if by_id.get(id_) != value:
            what = "what it says, links to or stands on is not what was generated"
            report.fail(page.path, what, id_, sources.get(id_, ""))
    if here == set(by_id) and all(by_id[id_] == value for id_, value in found):
        report.fail(page.path, "the statements are not in the order they were generated in")
