"""Values -> JSON: UTF-8, keys in the order given, one line end at the end."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from generator.facts_json import number_text

_line = json.JSONEncoder(ensure_ascii=False).encode  # json.dumps would make one for each line


def json_bytes(value: Mapping[str, object] | Sequence[object]) -> bytes:
    """The value as a JSON file."""
    return indented(value) + b"\n"


def indented(value: Mapping[str, object] | Sequence[object], depth: int = 0) -> bytes:
    """The value as it stands so deep within such a file."""
    written = json.dumps(value, ensure_ascii=False, indent=1)
    return written.replace("\n", "\n" + " " * depth).encode()


def array_bytes(values: Iterable[object], before: str = "", after: str = "") -> bytes:
    """An array with a line for each value, so that a change of one is a change of one line."""
    lines = ",\n".join(map(_line, values))
    return f"{before}[\n{lines}\n]{after}\n".encode()


def array_of(written: Iterable[bytes]) -> bytes:
    """What stands between the brackets of such an array, of pieces that do so; empty ones are left out."""
    return b",\n".join(filter(None, written))


def object_line(names: Sequence[str], values: Iterable[object]) -> bytes:
    """An object. Numbers are text, as ``dossier extract`` prints them: exact."""
    exact = (number_text(one) if isinstance(one, Decimal) else one for one in values)
    return _line(dict(zip(names, exact, strict=True))).encode()
