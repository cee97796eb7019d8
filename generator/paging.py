"""Long lists -> pages of bounded size, cut so that a change moves little.

The first page keeps the list's address (``quotes.md``), the others stand below it (``quotes/2.md``). A
fact's card moves to another page when newer sources push it on, so a card's page is no permanent address:
that is the sentence on its source's page, to which each card links. A link to the first page with the
card's id (``quotes.md#q-…``) stays good as well: the script of the lists looks up where the card is now.

Were every page full, one new entry would push one entry over each cut behind it, and all these pages would
have to be made anew. So a page ends before the entry whose name has the least hash among those that the last
half of its room holds: a cut that hangs on what stands there and not on how much stands before it
(content-defined chunking: Muthitacharoen, Chen & Mazières 2001, "A low-bandwidth network file system"; the
least of a window: Schleimer, Wilkerson & Aiken 2003, "Winnowing").
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Generic, NamedTuple, TypeVar

from generator.kept import kept

T = TypeVar("T")

PER_PAGE = 100
"""Entries on a page at most: about 150 kB of HTML with cards, a second to open on a slow phone."""
FILLED = 0.5
"""Share of its room that a page fills at least, when another follows."""


class Part(NamedTuple, Generic[T]):
    """Entries of a list that stand under one heading of one page."""

    name: str
    """The heading; empty for a list without headings."""
    items: tuple[T, ...]
    continued: bool
    """Whether the page before has entries of the same heading."""


class Place(NamedTuple):
    """Where a page stands among those of its list: all that it says of the others."""

    number: int
    of: int
    """How many pages the list has."""
    entries: tuple[int, int, int] | None
    """On the first page: the numbers of its first and last entry, and how many the whole list has. The later
    pages tell none: each entry that comes or goes would change them all."""

    @property
    def near(self) -> tuple[int | None, ...]:
        """Numbers of the pages to link: the first, the last, those around this one; None for a gap."""
        wanted = sorted({1, self.of, *range(max(1, self.number - 2), min(self.of, self.number + 2) + 1)})
        found: list[int | None] = []
        for number in wanted:
            if found and number - (found[-1] or 0) > 1:
                found.append(None)
            found.append(number)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Leaf(Generic[T]):
    """One page of a list."""

    number: int
    """From 1."""
    count: int
    """How many pages the list has."""
    first: int
    """Number of its first entry in the whole list, from 1."""
    total: int
    """How many entries the whole list has."""
    parts: tuple[Part[T], ...]

    @property
    def items(self) -> tuple[T, ...]:
        """Its entries, whatever heading they stand under."""
        return tuple(item for part in self.parts for item in part.items)

    @property
    def last(self) -> int:
        """Number of its last entry."""
        return self.first + len(self.items) - 1

    def of(self, name: str) -> Part[T] | None:
        """The part under a heading."""
        return next((part for part in self.parts if part.name == name), None)

    @property
    def place(self) -> Place:
        """Where it stands among the others."""
        return Place(
            self.number, self.count, (self.first, self.last, self.total) if self.number == 1 else None
        )


def _one(_: object) -> int:
    return 1


def _nameless(_: object) -> str:
    return ""


def leaves(
    sections: Iterable[tuple[str, Sequence[T]]],
    size: int = PER_PAGE,
    weight: Callable[[T], int] = _one,
    name: Callable[[T], str] = _nameless,
) -> tuple[Leaf[T], ...]:
    """The pages of a list given as headings with their entries; an empty list has one empty page.

    ``weight`` says how many entries' room an entry takes (a chart takes more than a line; none takes less),
    ``name`` what an entry is called in this build and the next; without names every page is full.
    """
    entries = [
        (section, heading, item) for section, (heading, items) in enumerate(sections) for item in items
    ]
    slices = [
        entries[start:end] for start, end in _cuts(tuple(item for *_, item in entries), size, weight, name)
    ]
    made = []
    first = 1
    before: int | None = None
    for number, held in enumerate(slices, 1):
        parts = tuple(
            Part(heading, tuple(item for *_, item in mine), section == before)
            for (section, heading), mine in groupby(held, key=lambda entry: entry[:2])
        )
        before = held[-1][0] if held else None
        made.append(Leaf(number, len(slices), first, len(entries), parts))
        first += len(held)
    return tuple(made)


def _cuts(
    items: tuple[T, ...], size: int, weight: Callable[[T], int], name: Callable[[T], str]
) -> Iterator[tuple[int, int]]:
    """Where each page begins and ends, as indices of its entries."""
    start = 0
    while True:
        # as many as there may be room for, and the one behind them
        end = start + _room(items[start : start + size + 1], size, weight, name)
        yield start, end
        if end == len(items):
            return
        start = end


@kept
def _room(items: tuple[T, ...], size: int, weight: Callable[[T], int], name: Callable[[T], str]) -> int:
    """How many of the entries that follow stand on the next page."""
    end, filled, free = 0, 0, 0
    while end < len(items) and filled < size:
        filled += weight(items[end])
        end += 1
        if filled < FILLED * size:
            free = end
    if end == len(items):
        return end
    # of equal ones the last: a page without names is full
    return min(range(end, free, -1), key=lambda at: _order(name, items[at]))


def _order(name: Callable[[Any], str], item: object) -> bytes:
    return hashlib.sha256(name(item).encode()).digest()


def leaf_path(path: str, number: int) -> str:
    """Where a page of a list stands: ``quotes.md``, ``quotes/2.md``."""
    return path if number == 1 else f"{path.removesuffix('.md')}/{number}.md"
