"""Downloads: every file beside the pages, what it holds, its columns, its size and hash, on what terms."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from generator import labels
from generator.dossier import Dossier
from generator.exports.export import Export
from generator.exports.paths import ANNOTATIONS, PACKAGE, TABLES
from generator.languages import gettext as _
from generator.pages.listing import leaf_page
from generator.pages.page import Page
from generator.pages.viewing import dossier_view
from generator.pages.views import Ref
from generator.paging import leaves

PER_PAGE = 400
"""Annotation files on a page; a line each, of about 300 bytes."""
_NAMES = {"csv": "CSV", "json": "JSON"}


@dataclass(frozen=True, slots=True)
class FileView:
    """A file to take."""

    ref: Ref
    size: str
    sha256: str


@dataclass(frozen=True, slots=True)
class ColumnView:
    """A column of a table."""

    name: str
    type: str
    description: str
    one_of: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FilesView:
    """Files that hold the same: a table as CSV and JSON, with its columns; another file alone."""

    anchor: str
    title: str
    about: str
    rows: int | None
    files: tuple[FileView, ...]
    columns: tuple[ColumnView, ...]


def make(dossier: Dossier, files: Sequence[Export]) -> Iterator[Page]:
    """``downloads.md``, and below it pages with the rest of the annotations, a file a source."""
    newest = max((source.article.published or "" for source in dossier.sources), default="")
    listed = [
        _files(title, list(group))
        for title, group in groupby((file for file in files if file.title), key=lambda file: file.title)
    ]
    contents = {file.path: file for file in files}
    package = json.loads(contents[PACKAGE].content) if PACKAGE in contents else {}
    columns = {
        table["name"]: (_columns(table), contents[f"{TABLES}{table['name']}.json"].rows)
        for table in package.get("resources", ())
        if table["format"] == "csv"
    }
    annotations = [
        (source.title, contents[path])
        for source in dossier.sources
        if (path := f"{ANNOTATIONS}{source.article.id}.jsonld") in contents
    ]
    for leaf in leaves([("annotations", annotations)], size=PER_PAGE, name=lambda one: one[1].path):
        yield leaf_page(
            leaf.place,
            "downloads.md",
            "downloads.md.j2",
            _("Downloads"),
            {
                "dossier": dossier_view(dossier),
                "tables": [
                    FilesView(one.anchor, one.title, one.about, rows, one.files, found)
                    for one in listed
                    if one.anchor in columns
                    for found, rows in [columns[one.anchor]]
                ],
                "others": [one for one in listed if one.anchor not in columns],
                "annotations": [(title, _file(file)) for title, file in leaf.items],
                "terms": [_(licence["title"]) for licence in package.get("licenses", ())],
                "newest": labels.day_label(newest) if newest else None,
            },
            searched=leaf.number == 1,
        )


def _files(title: str, files: list[Export]) -> FilesView:
    name = files[0].path.rpartition("/")[2]
    anchor = name.partition(".")[0] if len(files) > 1 else name.replace(".", "-")
    return FilesView(anchor, _(title), _(files[0].about), None, tuple(map(_file, files)), ())


def _file(file: Export) -> FileView:
    ending = file.path.rpartition(".")[2]
    return FileView(
        Ref(file.path, "", _NAMES.get(ending, file.path.rpartition("/")[2])),
        _size(len(file.content)),
        file.sha256,
    )


def _size(count: int) -> str:
    """In units of 1,000, as file managers give it."""
    if count < 1000:
        return _("%(num)s bytes") % {"num": count}
    if count < 1_000_000:
        return _("%(num)s kB") % {"num": _one_decimal(count / 1000)}
    return _("%(num)s MB") % {"num": _one_decimal(count / 1_000_000)}


def _one_decimal(number: float) -> str:
    plain = f"{number:.1f}"
    # "12.0" keeps its zero: the label of the whole number would say more exactly what is rounded
    whole, _point, digit = plain.partition(".")
    return f"{whole}{labels.decimal_mark()}{digit}"


def _columns(table: dict[str, Any]) -> tuple[ColumnView, ...]:
    """A table's columns, from the data package: the page says what the dictionary says."""
    return tuple(
        ColumnView(
            field["name"],
            field["type"],
            field["description"],
            tuple(field.get("constraints", {}).get("enum", ())),
        )
        for field in table["schema"]["fields"]
    )
