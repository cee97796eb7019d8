"""Days and numbers as a language writes them, from the Unicode locale data (CLDR) that Babel carries.

Only for languages other than English: English stands in ``generator/labels.py``, so that a dossier in English
does not wait for Babel. White space is plain, for a page folds it, but for that inside a number.
"""

from __future__ import annotations

import datetime
from decimal import Decimal

from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal

from generator.languages import language


def day(year: int, month: int, day: int) -> str | None:
    """``3 décembre 2025``; None for a day that is in no calendar."""
    found = _date(year, month, day)
    return _plain(format_date(found, "long", language())) if found else None


def month(year: int, month: int) -> str | None:
    """``décembre 2025``."""
    found = _date(year, month, 1)
    return _plain(format_skeleton("yMMMM", found, locale=language())) if found else None


def quarter(year: int, quarter: int) -> str | None:
    """``4e trimestre 2025``."""
    found = _date(year, quarter * 3, 1)
    return _plain(format_skeleton("yQQQQ", found, locale=language())) if found else None


def weekday(number: int) -> str:
    """``mardi``, from 0 for Monday."""
    # the first of 2024 was a Monday
    return format_date(datetime.date(2024, 1, 1 + number), "EEEE", language())


def month_day(month: int, day: int | None) -> str:
    """``décembre``; ``3 décembre``. A leap year holds every day there is."""
    found = _date(2024, month, day or 1)
    if found is None:
        return str(day)
    if day is None:
        return format_date(found, "LLLL", language())
    return _plain(format_skeleton("MMMMd", found, locale=language()))


def number(value: Decimal) -> str:
    """``1 200 000``; ``0,5``: all its digits, and no zeros behind them."""
    plain = f"{value:f}"
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    written = format_decimal(Decimal(plain), locale=language(), decimal_quantization=False)
    # a line must not end within a number: "99" is not "99 999"
    return written.replace("\xa0", "\u202f")


def _date(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _plain(words: str) -> str:
    return " ".join(words.split())
