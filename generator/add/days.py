"""A moment as documents write it -> its day. What could be two days is none."""

from __future__ import annotations

import datetime
import email.utils
import re

_ISO = re.compile(r"\s*([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])")
_COMPACT = re.compile(r"\s*([0-9]{4})([0-9]{2})([0-9]{2})(?:T[0-9]{4,6}.*)?\s*\Z")
_YEAR_FIRST = re.compile(r"\s*([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})(?![0-9])")
_MONTHS = "january february march april may june july august september october november december".split()
_NAME = r"(?P<month>[A-Za-z]{3,9})\.?"
_NAMED = (
    re.compile(rf"\b{_NAME}\s+(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>[0-9]{{4}})\b"),
    re.compile(rf"\b(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?\s+{_NAME},?\s+(?P<year>[0-9]{{4}})\b"),
)


def day_of(words: str) -> str | None:
    """The day that is written, in the writer's own time zone; None when it is not plain.

    >>> day_of("2025-12-03T23:30:00+02:00"), day_of("December 3, 2025"), day_of("03/12/2025")
    ('2025-12-03', '2025-12-03', None)
    """
    words = words.strip()
    for pattern in (_ISO, _COMPACT, _YEAR_FIRST):
        if match := pattern.match(words):
            return _day(int(match[1]), int(match[2]), int(match[3]))
    for pattern in _NAMED if len(words) < 80 else ():
        if match := pattern.search(words):
            month = match["month"].lower()
            numbers = [n for n, full in enumerate(_MONTHS, 1) if full == month or full[:3] == month[:4]]
            if numbers or month == "sept":
                return _day(int(match["year"]), numbers[0] if numbers else 9, int(match["day"]))
    try:
        return email.utils.parsedate_to_datetime(words).date().isoformat()
    except (ValueError, TypeError, IndexError):
        return None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return datetime.date(year, month, day).isoformat() if year >= 1600 else None
    except ValueError:
        return None
