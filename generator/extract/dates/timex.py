"""Calendar arithmetic and TIMEX3 spelling: days, and the periods that hold them, to value strings.

TIMEX3 values (TimeML 1.2.1, after ISO 8601): ``2025-12-03``, ``2025-10``, ``2025-W49``, ``2025-W49-WE``
(its weekend), ``2025-Q3``, ``2025-H1``, ``2025-SU``, ``2025``, ``202X`` (the decade), ``20XX`` (the
century). All functions give None instead of a day outside the years 1 to 9999.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import NamedTuple

from generator.lexicon.calendar import HOLIDAYS, SEASON_START
from generator.model import Precision

ORDER = ("time", "day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade", "century")
"""Units of a point in time, fine to coarse."""

PRECISIONS: dict[str, Precision] = {
    "time": "time",
    "day": "day",
    "weekend": "week",
    "week": "week",
    "month": "month",
    "season": "season",
    "quarter": "quarter",
    "half": "vague",
    "year": "year",
    "decade": "decade",
    "century": "vague",
}
"""Unit to the contract's word for it (a half-year and a century have none)."""


class Point(NamedTuple):
    """A period of the calendar: the unit and its first day."""

    first: date
    unit: str

    @property
    def value(self) -> str:
        """Its TIMEX3 spelling."""
        return spell(self.first, self.unit)


def make_day(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none (30 February)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def point(day: date | None, unit: str) -> Point | None:
    """The period of that unit which holds the day."""
    if day is None:
        return None
    try:
        return Point(_first(day, unit), unit)
    except (ValueError, OverflowError):
        return None


def _first(day: date, unit: str) -> date:
    if unit == "week":
        return day - timedelta(day.weekday())
    if unit == "weekend":
        return day - timedelta(day.weekday()) + timedelta(5)
    if unit == "month":
        return day.replace(day=1)
    if unit == "quarter":
        return date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)
    if unit == "half":
        return date(day.year, 1 if day.month < 7 else 7, 1)
    if unit == "season":
        if day.month < 3:
            return date(day.year - 1, 12, 1)
        return date(day.year, 3 * (day.month // 3), 1)
    if unit == "year":
        return date(day.year, 1, 1)
    if unit == "decade":
        return date(max(1, day.year // 10 * 10), 1, 1)
    if unit == "century":
        return date(max(1, day.year // 100 * 100), 1, 1)
    return day


def spell(day: date, unit: str) -> str:
    """The TIMEX3 value of the period of that unit which holds the day."""
    if unit in ("week", "weekend"):
        year, week, _ = day.isocalendar()
        return f"{year:04d}-W{week:02d}" + ("-WE" if unit == "weekend" else "")
    if unit == "month":
        return f"{day.year:04d}-{day.month:02d}"
    if unit == "quarter":
        return f"{day.year:04d}-Q{(day.month + 2) // 3}"
    if unit == "half":
        return f"{day.year:04d}-H{1 if day.month < 7 else 2}"
    if unit == "season":
        first = _first(day, "season")
        code = next(code for code, month in SEASON_START.items() if month == first.month)
        return f"{first.year:04d}-{code}"
    if unit == "year":
        return f"{day.year:04d}"
    if unit == "decade":
        return f"{day.year // 10:03d}X"
    if unit == "century":
        return f"{day.year // 100:02d}XX"
    return day.isoformat()


_MONTHS = {"month": 1, "quarter": 3, "half": 6, "season": 3, "year": 12, "decade": 120, "century": 1200}
_DAYS = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}


def move(day: date, unit: str, count: int) -> date | None:
    """The day ``count`` units on (back when negative); a month's missing day becomes its last."""
    try:
        if unit in _DAYS:
            return day + timedelta(_DAYS[unit] * count)
        months = day.year * 12 + day.month - 1 + _MONTHS[unit] * count
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError, KeyError, calendar.IllegalMonthError):
        return None


def coarser(unit: str, than: str) -> bool:
    """Whether a unit is at least as coarse as another: a year named in days is a guess, a day named "
    "in years is not."""
    return unit in ORDER and than in ORDER and ORDER.index(unit) >= ORDER.index(than)


def holiday(name: str, year: int) -> date | None:
    """The day of a holiday in a year."""
    rule = HOLIDAYS[name]
    if isinstance(rule, str):
        return move(easter(year), "day", int(rule.removeprefix("easter")))
    if len(rule) == 2:
        return make_day(year, *rule)
    month, weekday, which = rule
    first = date(year, month, 1)
    return first + timedelta((weekday - first.weekday()) % 7 + 7 * (which - 1))


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (the anonymous algorithm, Meeus, *Astronomical "
    "Algorithms*, chapter 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    x = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * x) // 451
    month, day = divmod(h + x - 7 * m + 114, 31)
    return date(year, month, day + 1)
