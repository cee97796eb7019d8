"""What a table is: columns that each know their own description and how to fill their cells.

A column's line says its name, its type, what it holds and where the value comes from, so the data
dictionary cannot say anything else than the file.

The rows are made in groups, each of what hangs on one source, and kept as the lines that they are in the
files: a process that stays makes only the groups anew whose facts are others.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Generic, Literal, TypeVar

from generator.exports.csv_file import Value, csv_file, csv_line
from generator.exports.json_file import array_of, object_line
from generator.kept import kept
from generator.layers import Verbatim
from generator.model import Span

Row = TypeVar("Row")
Of = TypeVar("Of", contravariant=True)

FieldType = Literal["string", "integer", "number", "boolean", "date"]
"""Types of Table Schema (https://datapackage.org/standard/table-schema/)."""


@dataclass(frozen=True, slots=True)
class Column(Generic[Of]):
    """A named column; its cells are made from a row's facts."""

    name: str
    type: FieldType
    description: str
    cell: Callable[[Of], Value]
    required: bool = False
    verbatim: bool = False
    """Words of the row's ``source``, given as ``Verbatim``; the columns ``<name>_start`` and ``<name>_end``,
    in code points of the source's decoded file, are added behind it."""
    one_of: tuple[str, ...] = ()
    refers_to: str | None = None
    """The table whose key the cells hold."""


def _with_place(column: Column[Row]) -> list[Column[Row]]:
    """A column; behind one of a source's words the two that say where they stand."""
    if not column.verbatim:
        return [column]
    name, need, cell = column.name, column.required, column.cell
    return [
        column,
        Column(f"{name}_start", "integer", f"First code point of {name} in the source's file.", cell, need),
        Column(f"{name}_end", "integer", f"One past the last code point of {name}.", cell, need),
    ]


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """Some rows of a table as its files hold them."""

    count: int
    csv: bytes
    json: bytes
    source: str
    """Id of the source whose words they show; empty when they show none."""
    shown: frozenset[Span]
    """Where those words stand."""


@dataclass(frozen=True)
class Outline(Generic[Row]):
    """A table before its rows are made."""

    name: str
    title: str
    description: str
    own: tuple[Column[Row], ...]
    """Its columns, without those that say where words stand."""
    rows: Callable[..., Iterable[Row]]
    """Makes the rows of a group, of words of one source at most; what it is given never changes."""
    key: tuple[str, ...] = field(default=("id",))

    @cached_property
    def columns(self) -> tuple[Column[Row], ...]:
        """In the order of the cells."""
        return tuple(placed for column in self.own for placed in _with_place(column))

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What the columns are called."""
        return tuple(column.name for column in self.columns)

    def filled(self, groups: Iterable[tuple[Any, ...]]) -> Table:
        """The table with the rows of each group, given as what ``rows`` asks for."""
        return Table(self, tuple(_lines(self, *group) for group in groups))

    def cells(self, row: Row) -> list[Value]:
        """The cells of a row; behind words of a source where they begin and end."""
        values: list[Value] = []
        for column in self.own:
            value = column.cell(row)
            values.append(value)
            if column.verbatim:
                values += value.span if isinstance(value, Verbatim) else (None, None)
        return values


@kept
def _lines(outline: Outline[Any], *group: object) -> Lines:
    rows = [outline.cells(row) for row in outline.rows(*group)]
    names = outline.names
    places = [number for number, column in enumerate(outline.columns) if column.verbatim]
    shown = frozenset(
        words.span
        for row in rows
        for number in places
        if isinstance(words := row[number], Verbatim) and words
    )
    source = {str(row[names.index("source")]) for row in rows} if shown else {""}
    assert len(source) == 1, f"{outline.name}: a group shows words of several sources"
    return Lines(
        len(rows),
        b"".join(csv_line(names, row) for row in rows),
        array_of(object_line(names, row) for row in rows),
        source.pop(),
        shown,
    )


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its rows made."""

    outline: Outline[Any]
    lines: tuple[Lines, ...]

    @property
    def count(self) -> int:
        """How many rows it has."""
        return sum(lines.count for lines in self.lines)

    @property
    def csv(self) -> bytes:
        """Its CSV file."""
        return csv_file(self.outline.names, (lines.csv for lines in self.lines))

    @property
    def json(self) -> bytes:
        """Its JSON file: an array of objects."""
        return b"[\n" + array_of(lines.json for lines in self.lines) + b"\n]\n"

    @property
    def shown(self) -> Sequence[tuple[str, frozenset[Span]]]:
        """Where the words stand that the table shows, with the id of their source."""
        return [(lines.source, lines.shown) for lines in self.lines if lines.shown]

    def records(self) -> Iterator[dict[str, Any]]:
        """The rows by column name, as the JSON file tells them."""
        yield from json.loads(self.json)
