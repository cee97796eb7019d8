"""Tables -> CSV and JSON files, and the Data Package that describes them.

https://datapackage.org/standard/: what each file holds, column by column, which column refers to which
table, on what terms. Programs load all of it from ``datapackage.json``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.dossier import Dossier
from generator.exports.csv_file import GUARDED
from generator.exports.export import Export
from generator.exports.json_file import json_bytes
from generator.exports.paths import PACKAGE, TABLES
from generator.exports.tables import Column, Lines, Outline, Table, tables
from generator.kept import kept
from generator.languages import N_

TERMS = N_(
    "Words of the sources stay their publishers' property: the table of sources says on what basis each is "
    "shown. Quote them with the source and the day."
)
_GUARD_DESCRIPTION = (
    "The columns of this row whose cell begins, or goes on after a semicolon, tab or line end, like a "
    "spreadsheet's formula, and therefore has an apostrophe there that is not the source's. The JSON file "
    "of the table has none."
)


def make(dossier: Dossier) -> Iterator[Export]:
    """``data/<table>.csv`` and ``data/<table>.json`` for each table, then ``data/datapackage.json``."""
    resources = []
    for table in tables(dossier):
        for kind in ("csv", "json"):
            made = _file(kind, table.outline, table.lines)
            yield made
            # frictionless takes an empty JSON array for no table at all
            if kind == "csv" or made.rows:
                resources.append(_resource(table.outline, kind, made))
    yield Export(
        PACKAGE,
        json_bytes(_package(dossier, resources)),
        N_("Data package"),
        N_("Describes all tables, column by column (Frictionless Data Package). Programs load them from it."),
    )


@kept
def _file(kind: str, outline: Outline[Any], lines: tuple[Lines, ...]) -> Export:
    table = Table(outline, lines)
    return Export(
        f"{TABLES}{outline.name}.{kind}",
        table.csv if kind == "csv" else table.json,
        outline.title,
        outline.description,
        table.count,
        table.shown if kind == "csv" else (),
    )


def _package(dossier: Dossier, resources: list[dict[str, object]]) -> dict[str, object]:
    package: dict[str, object] = {
        "profile": "tabular-data-package",
        "name": "topic-dossier",
        "title": dossier.settings.title,
    }
    if dossier.settings.description:
        package["description"] = dossier.settings.description
    if dossier.settings.address:
        package["homepage"] = dossier.settings.address
    return package | {
        "licenses": [{"name": "other-closed", "title": TERMS}],
        "sources": [_source(source.title, source.article.url) for source in dossier.sources],
        "resources": resources,
    }


def _source(title: str, url: str | None) -> dict[str, str]:
    return {"title": title, "path": url} if url else {"title": title}


def _resource(table: Outline[Any], kind: str, made: Export) -> dict[str, object]:
    resource: dict[str, object] = {
        "profile": "tabular-data-resource",
        "name": table.name if kind == "csv" else f"{table.name}-json",
        "path": f"{table.name}.{kind}",
        "title": table.title,
        "description": table.description,
        "format": kind,
        "mediatype": "text/csv" if kind == "csv" else "application/json",
        "encoding": "utf-8",
        "hash": f"sha256:{made.sha256}",
    }
    if kind == "csv":
        # not for JSON: the frictionless validator counts no bytes there and would call the file wrong
        resource |= {"bytes": len(made.content), "dialect": {"lineTerminator": "\r\n"}}
    return resource | {"schema": _schema(table, guard=kind == "csv")}


def _schema(table: Outline[Any], guard: bool) -> dict[str, object]:
    fields = [_field(column) for column in table.columns]
    if guard:
        fields.append({"name": GUARDED, "type": "string", "description": _GUARD_DESCRIPTION})
    return {
        "fields": fields,
        "missingValues": [""],
        "primaryKey": list(table.key),
        "foreignKeys": [
            {
                "fields": [column.name],
                "reference": {
                    "resource": "" if column.refers_to == table.name else column.refers_to,
                    "fields": ["id"],
                },
            }
            for column in table.columns
            if column.refers_to
        ],
    }


def _field(column: Column[Any]) -> dict[str, object]:
    field: dict[str, object] = {
        "name": column.name,
        "type": column.type,
        "description": column.description,
    }
    limits: dict[str, object] = {}
    if column.required:
        limits["required"] = True
    if column.one_of:
        limits["enum"] = list(column.one_of)
    if limits:
        field["constraints"] = limits
    if column.verbatim:
        # a key of our own, as the standard allows: a program can hold the words against the source by it
        field["verbatim"] = {
            "source": "source",
            "start": f"{column.name}_start",
            "end": f"{column.name}_end",
        }
    return field
