"""Dated events -> SVG: how many fall into each year, month or day, from the first to the last.

A bar a period, as high as it has events, so that a reader sees at a glance when things happened and where
nothing is dated. Only what is known as exactly as a bar is wide is counted, and the line below says how many
that are.
The events themselves stand on the page as a list, which is the table behind the drawing. Made at build time;
places across are in per cent, heights in pixels, as in ``time_chart.py``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup, escape

from generator import labels
from generator.across.compare.days import Period, period_of
from generator.languages import gettext as _
from generator.languages import ngettext

FEWEST = 12
"""Events from which a picture says more than a list."""
_TALL = 44
_MONTHS, _YEARS = 70, 3 * 366
"""Days from the first to the last from which a bar is a month, or a year."""


@dataclass(frozen=True, slots=True)
class EventStrip:
    """The drawing and what stands below it."""

    svg: Markup
    first: str
    last: str
    counted: int
    total: int


def event_strip(name: str, values: Iterable[str | None]) -> EventStrip | None:
    """Draws the dates of events (TIMEX values); ``name`` begins the ids in it. None where there are too few,
    or all are of one period."""
    values = list(values)
    periods = [period for value in values if (period := period_of(value))]
    if len(periods) < FEWEST:
        return None
    begin, end = min(one.first for one in periods), max(one.last for one in periods)
    days = (end - begin).days
    size = 4 if days > _YEARS else 7 if days > _MONTHS else 10  # letters of an ISO day: its year, its month
    counts = Counter(_bar(one, size) for one in periods if _bar(one, size))
    if len(counts) < 2:
        return None
    first, last = min(counts, key=_place), max(counts, key=_place)
    steps = _place(last) - _place(first) + 1
    most = max(counts.values())
    width = 100 / steps
    bars = []
    for key in sorted(counts, key=_place):
        height = max(3.0, counts[key] / most * _TALL)
        left = (_place(key) - _place(first)) * width
        bars.append(
            f'<rect class="event-bar" x="{left:.2f}%" y="{_TALL - height:.1f}" '
            f'width="{width:.2f}%" height="{height:.1f}"/>'
        )
    title = _("When it happened: from %(first)s to %(last)s") % {"first": _name(first), "last": _name(last)}
    told = "; ".join(
        ngettext("%(when)s: %(num)s event", "%(when)s: %(num)s events", counts[key])
        % {"when": _name(key), "num": counts[key]}
        for key in sorted(counts, key=_place)
    )
    svg = (
        f'<svg class="event-strip" width="100%" height="{_TALL + 1}" role="img" '
        f'aria-labelledby="{name}-title {name}-desc" xmlns="http://www.w3.org/2000/svg">'
        f'<title id="{name}-title">{escape(title)}</title><desc id="{name}-desc">{escape(told)}.</desc>'
        f'<line class="event-axis" x1="0%" x2="100%" y1="{_TALL}.5" y2="{_TALL}.5"/>{"".join(bars)}</svg>'
    )
    return EventStrip(Markup(svg), _name(first), _name(last), sum(counts.values()), len(values))


def _bar(period: Period, size: int) -> str:
    """The bar that a period falls into; empty when it is longer than a bar."""
    first, last = period.first.isoformat()[:size], period.last.isoformat()[:size]
    return first if first == last else ""


def _place(key: str) -> int:
    """How many years, months or days a bar lies behind the year 1."""
    year, *rest = map(int, key.split("-"))
    if not rest:
        return year
    return year * 12 + rest[0] if len(rest) == 1 else date(year, *rest).toordinal()


def _name(key: str) -> str:
    return labels.day_label(key)
