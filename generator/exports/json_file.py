"""Values -> JSON: UTF-8, keys in the order given, one line end at the end."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from generator.exports.tables import Table
from generator.facts_json import number_text

_line = json.JSONEncoder(ensure_ascii=False).encode  # json.dumps would make one for each line


def json_bytes(value: Mapping[str, object] | Sequence[object]) -> bytes:
    """The value as a JSON file."""
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def array_bytes(values: Iterable[object], before: str = "", after: str = "") -> bytes:
    """An array with a line for each value, so that a change of one is a change of one line."""
    lines = ",\n".join(map(_line, values))
    return f"{before}[\n{lines}\n]{after}\n".encode()


def json_file(table: Table) -> bytes:
    """The table as an array of objects. Numbers are text, as ``dossier extract`` prints them: exact."""
    names = [column.name for column in table.columns]
    return array_bytes(
        dict(zip(names, (number_text(one) if isinstance(one, Decimal) else one for one in row), strict=True))
        for row in table.rows
    )
