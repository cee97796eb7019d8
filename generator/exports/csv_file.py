"""Rows -> CSV: RFC 4180, UTF-8, and no cell that a spreadsheet would run.

A spreadsheet takes a cell that begins with ``=``, ``+``, ``-``, ``@`` (or their full-width forms), a tab or
a line end for a formula (OWASP, "CSV Injection"), and words from outside may begin so. The usual cure, an
apostrophe before it, changes verbatim words. Here it does so openly and so that it can be undone:

- every text cell that gets one is named in the row's last column, ``guarded``;
- ``unguarded`` takes exactly those apostrophes away again, whatever the words were;
- the JSON file of the table holds the words untouched.

Programs set to another separator cut a cell at its semicolons, tabs and line ends, quoted or not: a formula
there is guarded as well. The file begins with a byte order mark, without which Excel shows “ as â€œ.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from generator.facts_json import number_text

Value = str | int | Decimal | bool | None

GUARDED = "guarded"
"""The column that names the guarded ones, separated by spaces."""

_DANGER = "[=+\\-@\t\r\n＝＋－＠]"
_OPEN = re.compile(rf"(?:\A|(?<=[;\t\r\n]))(?=['\"]*{_DANGER})")
_MAY_OPEN = frozenset("'\"=+-@\t\r\n＝＋－＠")
"""A cell that begins with none of these, and holds no separator, needs no closer look."""
_GUARD = re.compile(rf"(?:\A|(?<=[;\t\r\n]))'(?=['\"]*{_DANGER})")


def guarded(words: str) -> str:
    """The words with an apostrophe wherever a spreadsheet could begin to read a formula."""
    if words[:1] not in _MAY_OPEN and not (";" in words or "\t" in words or "\r" in words or "\n" in words):
        return words
    return _OPEN.sub("'", words)


def unguarded(words: str) -> str:
    """What ``guarded`` was given."""
    return _GUARD.sub("", words)


def csv_line(names: Sequence[str], row: Sequence[Value]) -> bytes:
    """A row as a line of the file; ``names`` are its columns'."""
    cells, touched = [], []
    for value, name in zip(row, names, strict=True):
        if isinstance(value, str):
            safe = guarded(value)
            if safe != value:
                touched.append(name)
            cells.append(safe)
        else:
            cells.append(_cell(value))
    return _line([*cells, " ".join(touched)])


def csv_file(names: Sequence[str], lines: Iterable[bytes]) -> bytes:
    """The lines as a CSV file with one header line."""
    return b"".join([b"\xef\xbb\xbf", _line([*names, GUARDED]), *lines])


class _Told:
    """A file whose ``write`` gives back what it is given, and so does the writer of a row to it."""

    def write(self, line: str, /) -> bytes:
        return line.encode()


_writer = csv.writer(_Told(), lineterminator="\r\n")


def _line(cells: Sequence[str]) -> bytes:
    line: bytes = _writer.writerow(cells)
    return line


def _cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return number_text(value) or ""
    return str(value)
