"""What comparing gives. Like the dossier's parts: frozen, and every word of it a span of a source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from generator.across.compare.amounts import Amount
from generator.model import Date, Figure, Quote

if TYPE_CHECKING:  # the dossier holds what is compared
    from generator.findings import Sum
    from generator.source import Cited, Source

Standing = Literal["conflict", "open", "development", "compatible", "agree"]
"""How the values of a row stand: in conflict, left open (a day is missing), grown or fallen from day to day,
compatible (what they allow overlaps), agreeing."""

AsOf = Literal["text", "published", "unknown"]
"""Where the day of a value is from: the sentence, the day of publication, nowhere."""


@dataclass(frozen=True, slots=True, eq=False)
class Value:
    """One source's value of a figure."""

    figure: Cited[Figure]
    amount: Amount
    sum: Sum | None
    """Set when the value is computed: ``A and 11 other countries``."""
    as_of: str | None
    """``YYYY-MM-DD``."""
    as_of_from: AsOf
    voice: str
    """Who stands behind it: an actor, the words for one, else the publisher. Two values of one voice are
    one testimony."""
    copies: tuple[Source, ...] = ()
    """Other sources that run the same text with the same value."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two values of a row stand as they do."""

    standing: Standing
    first: tuple[int, ...]
    """Indices in ``FigureRow.values``: one amount as of one day, whoever says so."""
    second: tuple[int, ...]
    formula: str
    """The computed line: ``19,546 < 20,000``."""


@dataclass(frozen=True, slots=True, eq=False)
class FigureRow:
    """Values on the same thing, in the order of their days; none is preferred."""

    id: str
    fate: str
    """Name of the class in ``lexicon/fates.py``."""
    names: tuple[str, ...]
    """The names that its sentences share; none where only the tops of their texts do."""
    values: tuple[Value, ...]
    standing: Standing
    reasons: tuple[Reason, ...]
    voices: int
    """Independent voices: origins without copies, each speaker once however many quote him."""
    sources: int
    """All sources, copies included."""


@dataclass(frozen=True, slots=True, eq=False)
class DateRow:
    """One event to which sources give different days."""

    id: str
    verb: str
    names: tuple[str, ...]
    """The names that its sentences share."""
    dates: tuple[Cited[Date], ...]
    """In the order of time."""
    copies: tuple[tuple[Source, ...], ...]
    """For each date the other sources that run the same text."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a wording: as in the first place, only there (``del``), or only here (``ins``)."""

    kind: Literal["same", "del", "ins"]
    start: int
    """Code points from the start of the first wording (``del``), else of this one."""
    end: int


@dataclass(frozen=True, slots=True, eq=False)
class QuotePlace:
    """One place where a shared quotation stands."""

    quote: Cited[Quote]
    pieces: tuple[Piece, ...]
    """Its wording against the first place's; empty when the words are the same."""
    voice: str | None
    """The actor, or the words for one; None when the speaker is open."""
    copies: tuple[Source, ...]


@dataclass(frozen=True, slots=True, eq=False)
class SharedQuote:
    """Words that stand between marks in several places."""

    id: str
    places: tuple[QuotePlace, ...]
    """Oldest source first."""
    speakers: tuple[str, ...]
    """The different persons to whom the same words are given; empty unless there are two."""
    sources: int
    origins: int
    members: tuple[Cited[Quote], ...]
    """All quotations that it joins."""


@dataclass(frozen=True, slots=True, eq=False)
class Comparisons:
    """Everything that was found when the sources were held against one another."""

    figures: tuple[FigureRow, ...] = ()
    dates: tuple[DateRow, ...] = ()
    quotes: tuple[SharedQuote, ...] = ()

    @property
    def conflicts(self) -> tuple[FigureRow, ...]:
        """The rows that cannot all be right."""
        return tuple(row for row in self.figures if row.standing == "conflict")

    @property
    def two_speakers(self) -> tuple[SharedQuote, ...]:
        """Quotations that are given to more than one speaker."""
        return tuple(quote for quote in self.quotes if quote.speakers)


NOTHING_COMPARED = Comparisons()
