"""Makes of a comparison what templates show of it: values on one thing side by side, days, speakers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from generator import labels
from generator.across.compare.days import day_of
from generator.across.compare.model import DateRow, FigureRow, SharedQuote, Standing, Value
from generator.charts.time_chart import Point, drawable, time_chart
from generator.charts.value_strip import scale_of, strips
from generator.languages import gettext as _
from generator.layers import Verbatim
from generator.model import Span
from generator.pages.around import Of
from generator.pages.comparison_list import MOST, ORDER
from generator.pages.viewing import event_view, figure_view, quote_view
from generator.pages.views import EventView, FigureView, QuoteView, Ref, SpeakerView
from generator.source import Source

MOST_SHORT = 6
"""Values of a dispute on the overview."""
SHORT = 3
"""Disputes on the overview."""


@dataclass(frozen=True, slots=True)
class ValueView:
    """One value of a row. ``number`` is its place in the row's list, from 1."""

    number: int
    figure: FigureView
    as_of: str | None
    as_of_written: bool
    """Whether the day stands in the sentence; else it is the day of publication."""
    about: str | None
    """How *about* is read."""
    copies: tuple[Ref, ...]
    strip: Markup | None
    """Its place among the row's values, drawn; None when all are one number."""


@dataclass(frozen=True, slots=True)
class ReasonView:
    """Why two values stand as they do."""

    standing: Standing
    label: str
    first: tuple[int, ...]
    """Numbers of values."""
    second: tuple[int, ...]
    formula: str
    days: tuple[str, ...]
    """One day when both are as of it, two when they differ, none when they are open."""


@dataclass(frozen=True, slots=True)
class VoiceView:
    """Somebody whose word several values of a row are."""

    speaker: SpeakerView | None
    publisher: str | None
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RowView:
    """Values on one thing."""

    id: str
    ref: Ref
    """Where it stands in full."""
    standing: Standing
    label: str
    counts: str
    happened: str
    names: tuple[str, ...]
    values: tuple[ValueView, ...]
    ends: tuple[str, str] | None
    """The smallest and the greatest number that the drawings reach from and to."""
    course: Markup | None
    """The values from day to day, drawn; then no value has a strip of its own."""
    left_out: int
    reasons: tuple[ReasonView, ...]
    shared_voices: tuple[VoiceView, ...]
    voices: int
    sources: int


@dataclass(frozen=True, slots=True)
class DatesView:
    """The days that sources give for one event."""

    id: str
    verb: str
    names: tuple[str, ...]
    days: tuple[tuple[str, tuple[tuple[EventView, tuple[Ref, ...]], ...]], ...]


@dataclass(frozen=True, slots=True)
class PieceView:
    """A stretch of a wording that is the same, is missing here, or stands only here."""

    kind: str
    words: Verbatim


@dataclass(frozen=True, slots=True)
class PlaceView:
    """One place of a shared quotation."""

    quote: QuoteView
    pieces: tuple[PieceView, ...]
    copies: tuple[Ref, ...]
    ids: tuple[str, ...]
    """Ids of further quotations that this place stands for, so that links to them still arrive."""


@dataclass(frozen=True, slots=True)
class SharedView:
    """A quotation with all its places."""

    id: str
    first: QuoteView
    places: tuple[PlaceView, ...]
    left_out: int
    speakers: tuple[str, ...]
    sources: int
    origins: int


def row_view(of: Of, row: FigureRow, ref: Ref) -> RowView:
    """A row as the templates show it; ``ref`` is where it stands in full."""
    kept = _kept(row)
    number = {index: place for place, index in enumerate(kept, 1)}
    first = row.values[kept[0]].figure
    counts = first.fact.counts or next(
        (v.figure.fact.counts for v in row.values if v.figure.fact.counts), None
    )
    teller = (
        first if first.fact.counts else next((v.figure for v in row.values if v.figure.fact.counts), first)
    )
    amounts = [row.values[index].amount for index in kept]
    drawn, scale = strips(amounts), scale_of(amounts)
    counted = " ".join(teller.words(counts).split()) if counts else ""
    happened = labels.FATE_LABELS[row.fate]
    course = _course(row, kept, " · ".join((counted or _("number"), happened, *row.names[:2])))
    return RowView(
        id=row.id,
        ref=ref,
        standing=row.standing,
        label=labels.COMPARISON_LABELS[row.standing],
        counts=counted,
        happened=happened,
        course=course,
        names=row.names,
        values=tuple(
            _value(of, row.values[index], number[index], drawn[place] if drawn and not course else None)
            for place, index in enumerate(kept)
        ),
        ends=scale.ends if scale and not course else None,
        left_out=len(row.values) - len(kept),
        reasons=tuple(
            ReasonView(
                reason.standing,
                labels.COMPARISON_LABELS[reason.standing],
                left,
                right,
                reason.formula,
                _days(row.values[reason.first[0]].as_of, row.values[reason.second[0]].as_of),
            )
            for reason in sorted(row.reasons, key=lambda one: ORDER.index(one.standing))
            if (left := _numbers(reason.first, number)) and (right := _numbers(reason.second, number))
        ),
        shared_voices=_shared_voices(of, row, number),
        voices=row.voices,
        sources=row.sources,
    )


def _course(row: FigureRow, kept: Sequence[int], title: str) -> Markup | None:
    """The row's values from day to day, where there is a course to see."""
    points = [
        Point(day, row.values[index].amount, row.values[index].voice)
        for index in kept
        if (day := day_of(row.values[index].as_of))
    ]
    return time_chart(f"t-{row.id}", title, points) if drawable(points) else None


def dispute_view(of: Of, row: FigureRow, ref: Ref) -> RowView:
    """A row in short: only values that exclude another one."""
    view = row_view(of, row, ref)
    against = {n for one in view.reasons if one.standing == "conflict" for n in (*one.first, *one.second)}
    return replace(view, values=tuple(one for one in view.values if one.number in against)[:MOST_SHORT])


def _numbers(indices: tuple[int, ...], number: dict[int, int]) -> tuple[int, ...]:
    return tuple(number[index] for index in indices if index in number)


def _kept(row: FigureRow) -> list[int]:
    """Indices of the values that are shown, in their order."""
    told = dict.fromkeys(
        index
        for reason in sorted(row.reasons, key=lambda one: ORDER.index(one.standing))
        for index in (reason.first[0], reason.second[0])
    )
    return sorted([*dict.fromkeys([*told, *range(len(row.values))])][:MOST])


def _value(of: Of, value: Value, number: int, strip: Markup | None) -> ValueView:
    figure = figure_view(of, value.figure, value.sum)
    return ValueView(
        number=number,
        figure=figure,
        as_of=labels.day_label(value.as_of) if value.as_of else None,
        as_of_written=value.as_of_from == "text",
        about=value.amount.reading if value.amount.about else None,
        copies=_copies(value.copies),
        strip=strip,
    )


def _days(a: str | None, b: str | None) -> tuple[str, ...]:
    if a is None or b is None:
        return ()
    return tuple(labels.day_label(day) for day in dict.fromkeys((a, b)))


def _shared_voices(of: Of, row: FigureRow, number: dict[int, int]) -> tuple[VoiceView, ...]:
    """Those on whose word more than one value of the row rests."""
    by_voice: dict[str, list[int]] = defaultdict(list)
    for index, value in enumerate(row.values):
        if index in number:
            by_voice[value.voice].append(index)
    found = []
    for voice, indices in by_voice.items():
        if len(indices) > 1:
            view = figure_view(of, row.values[indices[0]].figure)
            publisher = row.values[indices[0]].figure.source.article.publisher
            spoken = not voice.startswith(("publisher ", "source "))
            found.append(
                VoiceView(
                    view.claimed_by if spoken else None,
                    None if spoken else publisher,
                    tuple(number[index] for index in indices),
                )
            )
    return tuple(found)


def _copies(copies: tuple[Source, ...]) -> tuple[Ref, ...]:
    return tuple(Ref(source.path, "", source.label) for source in copies)


def dates_view(of: Of, row: DateRow) -> DatesView:
    """An event with the days that it is given, each with its places."""
    days: dict[str, list[tuple[EventView, tuple[Ref, ...]]]] = defaultdict(list)
    for cited, copies in zip(row.dates, row.copies, strict=True):
        day = (cited.fact.value or "")[:10]
        days[labels.day_label(day)].append((event_view(of, cited), _copies(copies)))
    return DatesView(row.id, row.verb, row.names, tuple((day, tuple(found)) for day, found in days.items()))


def shared_view(of: Of, shared: SharedQuote) -> SharedView:
    """A shared quotation as the templates show it."""
    first = shared.places[0].quote
    kept = shared.places[:MOST]
    here = {place.quote.fact.id for place in kept}
    others = [member.fact.id for member in shared.members if member.fact.id not in here]
    places = []
    for place in kept:
        start = place.quote.fact.span.start
        base = first.fact.span.start
        pieces = tuple(
            PieceView(
                piece.kind,
                first.words(Span(base + piece.start, base + piece.end))
                if piece.kind == "del"
                else place.quote.words(Span(start + piece.start, start + piece.end)),
            )
            for piece in place.pieces
        )
        places.append(PlaceView(quote_view(of, place.quote), pieces, _copies(place.copies), tuple(others)))
        others = []
    return SharedView(
        shared.id,
        quote_view(of, first),
        tuple(places),
        len(shared.places) - len(kept),
        shared.speakers,
        shared.sources,
        shared.origins,
    )
