"""What a table is: columns that each know their own description and how to fill their cells.

A column's line says its name, its type, what it holds and where the value comes from, so the data
dictionary cannot say anything else than the file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Generic, Literal, TypeVar

from generator.layers import Verbatim

Row = TypeVar("Row", contravariant=True)

Value = str | int | Decimal | bool | None

FieldType = Literal["string", "integer", "number", "boolean", "date"]
"""Types of Table Schema (https://datapackage.org/standard/table-schema/)."""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A named column; its cells are made from a row's facts."""

    name: str
    type: FieldType
    description: str
    cell: Callable[[Row], Value]
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

    def start(row: Row) -> Value:
        words = column.cell(row)
        return words.span.start if isinstance(words, Verbatim) else None

    def end(row: Row) -> Value:
        words = column.cell(row)
        return words.span.end if isinstance(words, Verbatim) else None

    name, need = column.name, column.required
    return [
        column,
        Column(f"{name}_start", "integer", f"First code point of {name} in the source's file.", start, need),
        Column(f"{name}_end", "integer", f"One past the last code point of {name}.", end, need),
    ]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its rows made; ``columns`` in the order of the cells."""

    name: str
    title: str
    description: str
    columns: Sequence[Column[Any]]
    rows: Sequence[tuple[Value, ...]]
    key: tuple[str, ...] = ("id",)

    def records(self) -> list[Mapping[str, Value]]:
        """The rows by column name."""
        names = [column.name for column in self.columns]
        return [dict(zip(names, row, strict=True)) for row in self.rows]


@dataclass(frozen=True, slots=True)
class Outline(Generic[Row]):
    """A table before its rows are made."""

    name: str
    title: str
    description: str
    columns: tuple[Column[Row], ...]
    key: tuple[str, ...] = field(default=("id",))

    def filled(self, rows: Sequence[Row]) -> Table:
        """The table with a row for each of ``rows``."""
        columns = [placed for column in self.columns for placed in _with_place(column)]
        return Table(
            self.name,
            self.title,
            self.description,
            columns,
            tuple(tuple(column.cell(row) for column in columns) for row in rows),
            self.key,
        )
