"""Dated amounts -> SVG: what sources say of one thing from day to day, each value at its day and its number.

A dot is a number, an arrow an end that is left open (``at least 12``), a ring a number that is itself not
meant, a bar a range, a pale bar what *about* may reach: as in ``value_strip.py``. A thin line joins only
closed values of one voice, one that counts anew: between two voices nothing is known, and no line says
otherwise. The scale goes from the smallest number that is named to the greatest and shows both. Made at build
time: no script, print, a title and a description that a screen reader reads (WAI-ARIA Graphics Module), and
the values with their sentences stand beside it as text. Places across are in per cent, heights in pixels, so
that a narrow page shrinks no letter.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from markupsafe import Markup, escape

from generator import labels
from generator.across.compare.amounts import Amount
from generator.charts.value_strip import amount_words, scale_of

HEIGHT, TOP, BOTTOM = 190, 24, 150
"""Pixels: of the whole drawing, of the greatest number, of the smallest."""
LEFT, RIGHT = 5, 92
"""Per cent of the width: of the first day, of the last."""
_ARROW = 22
_NEAR = 14
"""Pixels between two labels of one day."""
_APART = 24
"""Per cent of the width between the names of two days."""
FEWEST = 3

Across = Callable[[date], float]
Down = Callable[[Decimal], float]


@dataclass(frozen=True, slots=True)
class Point:
    """One value on its day."""

    day: date
    amount: Amount
    voice: str
    """Who says so; a line joins the values of one voice."""


def drawable(points: Sequence[Point]) -> bool:
    """Whether there is a course to see: three values, two days, two numbers."""
    return (
        len(points) >= FEWEST
        and len({point.day for point in points}) > 1
        and scale_of(point.amount for point in points) is not None
    )


def time_chart(name: str, title: str, points: Sequence[Point]) -> Markup:
    """The drawing; ``name`` begins the ids in it. Only for what is ``drawable``."""
    scale = scale_of(point.amount for point in points)
    assert scale is not None
    ordered = sorted(points, key=lambda point: point.day)
    first, last = ordered[0].day, ordered[-1].day

    def across(day: date) -> float:
        return LEFT + (RIGHT - LEFT) * (day - first).days / (last - first).days

    def down(value: Decimal) -> float:
        return float(BOTTOM - (value - scale.low) / (scale.high - scale.low) * (BOTTOM - TOP))

    drawn = []
    for value in (scale.low, scale.high):
        drawn.append(_line("time-axis", 0, 100, down(value), down(value)))
    voices: dict[str, Point] = {}
    for point in ordered:
        before = voices.get(point.voice)
        if before and before.day < point.day and not (_open(before.amount) or _open(point.amount)):
            ends = [down(_number(one.amount)) for one in (before, point)]
            drawn.append(_line("time-voice", across(before.day), across(point.day), *ends))
        voices[point.voice] = point
    drawn += [_mark(point.amount, across(point.day), down) for point in dict.fromkeys(ordered)]
    drawn += _numbers(ordered, across, down) + _days(ordered, across)
    told = "; ".join(
        f"{labels.day_label(one.day.isoformat())}: {amount_words(one.amount)}" for one in ordered
    )
    return Markup(
        f'<svg class="time-chart" width="100%" height="{HEIGHT}" role="img" '
        f'aria-labelledby="{name}-title {name}-desc" xmlns="http://www.w3.org/2000/svg">'
        f'<title id="{name}-title">{escape(title)}</title><desc id="{name}-desc">{escape(told)}.</desc>'
        f"{''.join(drawn)}</svg>"
    )


def _open(amount: Amount) -> bool:
    """Whether an end is left open: how it goes on from there nobody said."""
    return amount.low is None or amount.high is None


def _number(amount: Amount) -> Decimal:
    """Where the dot stands."""
    if amount.low is None or amount.high is None:
        end = amount.high if amount.low is None else amount.low
        assert end is not None
        return end
    return (amount.low + amount.high) / 2


def _mark(amount: Amount, x: float, down: Down) -> str:
    y = down(_number(amount))
    if amount.low is None or amount.high is None:
        tip = y + _ARROW if amount.low is None else y - _ARROW
        wing = tip - 6 if amount.low is None else tip + 6
        path = f"M-5 {wing:.1f} 0 {tip:.1f} 5 {wing:.1f}"
        head = f'<svg x="{x:.2f}%" overflow="visible"><path class="strip-arrow" d="{path}"/></svg>'
        ring = amount.open_low or amount.open_high
        return _line("strip-range", x, x, y, tip) + head + _dot(x, y, "strip-ring" if ring else "strip-dot")
    if amount.exact:
        return _dot(x, y, "strip-dot")
    kind = "strip-about" if amount.about else "strip-range"
    bar = _line(kind, x, x, down(amount.low), down(amount.high))
    return bar + (_dot(x, y, "strip-dot") if amount.about else "")


def _numbers(points: Sequence[Point], across: Across, down: Down) -> list[str]:
    """Each number once a day, beside its dot, none over another."""
    found = []
    for day in dict.fromkeys(point.day for point in points):
        lowest = float("inf")
        here = {amount_words(one.amount, short=True): one.amount for one in points if one.day == day}
        places = sorted(((down(_number(amount)), words) for words, amount in here.items()), reverse=True)
        for y, words in places:
            at = min(y + 4, lowest - _NEAR)
            lowest = at
            x = across(day)
            side = "end" if x > 75 else "start"
            found.append(_text(words, x, at, side, -10 if side == "end" else 10, "time-number"))
    return found


def _days(points: Sequence[Point], across: Across) -> list[str]:
    """The names of the days, the first and the last always, others where there is room."""
    days = list(dict.fromkeys(point.day for point in points))
    kept = [days[0]]
    for day in days[1:-1]:
        if across(day) - across(kept[-1]) >= _APART and across(days[-1]) - across(day) >= _APART * 1.5:
            kept.append(day)
    kept.append(days[-1])
    drawn = []
    for day in days:
        x = across(day)
        drawn.append(_line("time-day-line", x, x, BOTTOM + 14, BOTTOM + 19))
        if day in kept:
            side = "start" if day == days[0] else "end" if day == days[-1] else "middle"
            drawn.append(
                _text(
                    labels.day_label(day.isoformat()),
                    0 if side == "start" else 100 if side == "end" else x,
                    HEIGHT - 5,
                    side,
                    0,
                    "time-day",
                )
            )
    return drawn


def _line(kind: str, x1: float, x2: float, y1: float, y2: float) -> str:
    return f'<line class="{kind}" x1="{x1:.2f}%" x2="{x2:.2f}%" y1="{y1:.1f}" y2="{y2:.1f}"/>'


def _dot(x: float, y: float, kind: str) -> str:
    return f'<circle class="{kind}" cx="{x:.2f}%" cy="{y:.1f}" r="5"/>'


def _text(words: str, x: float, y: float, side: str, dx: int, kind: str) -> str:
    return (
        f'<text class="{kind}" x="{x:.2f}%" y="{y:.1f}" dx="{dx}" text-anchor="{side}">{escape(words)}</text>'
    )
