"""TIMEX calendar values as stretches of days."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from typing import NamedTuple


class Period(NamedTuple):
    """From its first to its last day, both in it."""

    first: date
    last: date

    @property
    def one_day(self) -> bool:
        """Whether it is exact to the day."""
        return self.first == self.last

    def meets(self, other: Period, slack: int = 0) -> bool:
        """Whether the two share a day, or lie at most ``slack`` days apart."""
        gap = timedelta(days=slack)
        return self.first <= other.last + gap and other.first <= self.last + gap


_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T.*)?\Z")


def period_of(value: str | None) -> Period | None:
    """The days that a TIMEX value covers; None for what is not on the calendar or not exact enough."""
    if not value:
        return None
    try:
        if match := _DAY.match(value):
            day = date(int(match[1]), int(match[2]), int(match[3]))
            return Period(day, day)
        if match := re.fullmatch(r"(\d{4})-(\d\d)", value):
            year, month = int(match[1]), int(match[2])
            return Period(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))
        if match := re.fullmatch(r"(\d{4})-W(\d\d)(?:-WE)?", value):
            monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
            return Period(monday, monday + timedelta(days=6))
        if match := re.fullmatch(r"(\d{4})", value):
            return Period(date(int(value), 1, 1), date(int(value), 12, 31))
    except ValueError:
        return None
    return None


def day_of(value: str | None) -> date | None:
    """A value that is exact to the day, as a day."""
    found = period_of(value)
    return found.first if found and found.one_day else None
