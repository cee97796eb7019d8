"""The tables of the data package: their hashes, and every verbatim cell against its source.

``datapackage.json`` says of each field that holds words of a source in which columns their place stands
(``verbatim``), so a table is checked like a page.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.exports.csv_file import GUARDED, unguarded
from generator.model import Span
from generator.verify.paths import PACKAGE, TABLES
from generator.verify.report import Report
from generator.verify.site import BuiltSite
from generator.verify.sources import Record
from generator.verify.words import difference, same


@dataclass(frozen=True, slots=True)
class Cell:
    """Words of a source in a table."""

    fact: str
    """The row's id."""
    column: str
    words: str
    source: str
    span: Span


def cells(resource: Mapping[str, Any], data: bytes) -> Iterator[Cell]:
    """The verbatim cells of a table, CSV or JSON. Raises ValueError, KeyError, TypeError when it is none."""
    fields = [field for field in resource["schema"]["fields"] if "verbatim" in field]
    for row in _rows(resource["path"], data):
        for field in fields:
            place, words = field["verbatim"], row.get(field["name"])
            if words not in (None, ""):
                span = Span(int(row[place["start"]]), int(row[place["end"]]))
                yield Cell(
                    str(row.get("id") or ""), field["name"], str(words), str(row[place["source"]]), span
                )


def _rows(path: str, data: bytes) -> Iterator[dict[str, Any]]:
    text = data.decode("utf-8-sig")
    if path.endswith(".json"):
        rows = json.loads(text)
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise ValueError("no list of rows")
        yield from rows
        return
    for row in csv.DictReader(io.StringIO(text, newline="")):
        guarded = set((row.get(GUARDED) or "").split())
        yield {key: unguarded(cell) if key in guarded else cell for key, cell in row.items()}


def check_tables(site: BuiltSite, records: Mapping[str, Record], report: Report) -> None:
    """Checks every table of the data package, should the site have one."""
    if PACKAGE not in site.files:
        return
    try:
        resources = list(site.json(PACKAGE)["resources"])
    except (ValueError, KeyError, TypeError):
        report.fail(PACKAGE, "this is no data package")
        return
    for resource in resources:
        if isinstance(resource, dict):
            _check_table(resource, site, records, report)
        else:
            report.fail(PACKAGE, "it names a table that is none")


def _check_table(
    resource: Mapping[str, Any], site: BuiltSite, records: Mapping[str, Record], report: Report
) -> None:
    name = TABLES + str(resource.get("path"))
    if name not in site.files:
        report.fail(name, "the data package names this table and it is gone")
        return
    data = site.read(name)
    report.counts["tables"] += 1
    if resource.get("hash") != f"sha256:{hashlib.sha256(data).hexdigest()}":
        report.fail(name, "it is not the table whose hash the data package tells")
    try:
        for cell in cells(resource, data):
            report.counts["verbatim cells"] += 1
            record = records.get(cell.source)
            there = record.at(cell.span) if record else []
            if not same(cell.words, there):
                what = f"`{cell.column}` at {cell.span.start}-{cell.span.end} is not the source's"
                report.fail(name, f"{what}: {difference(cell.words, there)}", cell.fact, cell.source)
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        OverflowError,
        RecursionError,
        csv.Error,
    ) as error:
        report.fail(name, f"this is no table as the data package tells ({error})")
