"""What a table is: columns that each know their own description and how to fill their cells.

A column's line says its name, its type, what it holds and where the value comes from, so the data
dictionary cannot say anything else than the file.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Generic, Literal, TypeVar

from generator.layers import Verbatim
from generator.model import Span

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
    name, need, cell = column.name, column.required, column.cell
    return [
        column,
        Column(f"{name}_start", "integer", f"First code point of {name} in the source's file.", cell, need),
        Column(f"{name}_end", "integer", f"One past the last code point of {name}.", cell, need),
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

    def records(self) -> Iterator[dict[str, Value]]:
        """The rows by column name."""
        names = [column.name for column in self.columns]
        for row in self.rows:
            yield dict(zip(names, row, strict=True))

    def shown(self) -> Mapping[str, list[Span]]:
        """By the source's id where the words stand that the table shows of it."""
        found: defaultdict[str, list[Span]] = defaultdict(list)
        names = [column.name for column in self.columns]
        places = [number for number, column in enumerate(self.columns) if column.verbatim]
        for row in self.rows if places else ():
            of = found[str(row[names.index("source")])]
            of += [words.span for number in places if (words := row[number]) and isinstance(words, Verbatim)]
        return found


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
        cells = [(column.cell, column.verbatim) for column in self.columns]
        filled = tuple(_row(row, cells) for row in rows)
        return Table(self.name, self.title, self.description, columns, filled, self.key)


def _row(row: Row, cells: Sequence[tuple[Callable[[Row], Value], bool]]) -> tuple[Value, ...]:
    """The cells of a row; behind words of a source where they begin and end."""
    values: list[Value] = []
    for cell, verbatim in cells:
        value = cell(row)
        values.append(value)
        if verbatim:
            values += value.span if isinstance(value, Verbatim) else (None, None)
    return tuple(values)
