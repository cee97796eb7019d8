"""Joins figures that are one: a rate with the number it is taken per, a length told in two units.

*18.4 per 100,000 people* is one rate: the base counts nobody (OECD, *Glossary of Statistical Terms*: rate).
*Seven years and four months* is one length; it is given in the smaller unit, where a whole number of these
makes one of the larger (88 months; days make no month).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from generator.extract.figures.place import Found, Place
from generator.model import Span

_PER = re.compile(r" (?:per|for every|in every|out of every) ")
_JOINT = re.compile(r",? and |, | ")
_MEASURED_FROM = re.compile(r" (?:after|before|later|earlier|ago|from)\b")
_SMALLER = {
    "year": ("month", 12),
    "week": ("day", 7),
    "day": ("hour", 24),
    "hour": ("minute", 60),
    "minute": ("second", 60),
}
"""Unit of time to the next one that goes into it a whole number of times, and how often."""


def merged(place: Place, found: Sequence[Found]) -> list[Found]:
    """The figures of a sentence, those that are parts of one put together."""
    done: list[Found] = []
    for one in found:
        before = done[-1] if done else None
        joined = (_rate(place, before, one) or _length(place, before, one)) if before else None
        if joined:
            done[-1] = joined
        else:
            done.append(one)
    return done


def _rate(place: Place, one: Found, base: Found) -> Found | None:
    """*3.1 deaths* + *per 1,000 live births*."""
    end = max(one.span.end, one.counts.end) if one.counts else one.span.end
    exact = base.low == base.high and not base.fraction and base.hedge is None
    if not exact or base.low < 100 or one.per or base.unit or (one.unit or "percent") != "percent":
        return None
    if not _PER.fullmatch(place.text, end, base.span.start):
        return None
    words = Span(base.span.start, base.counts.end if base.counts else base.span.end)
    return one._replace(per=place.text[words.start : words.end])


def _length(place: Place, one: Found, two: Found) -> Found | None:
    """*Two hours* + *and 51 minutes*."""
    unit, times = _SMALLER.get(one.unit or "", ("", 0))
    exact = one.low == one.high and two.low == two.high and one.low == int(one.low)
    if two.unit != unit or not exact or not 0 < two.low < times or one.per or two.hedge or two.compared:
        return None
    if place.text[one.span.end - 1].isdecimal() or not _JOINT.fullmatch(
        place.text, one.span.end, two.span.start
    ):
        return None
    if place.text[one.span.end] == "," and _MEASURED_FROM.match(place.text, two.span.end, place.limit):
        return None  # it asked for two years, three months after the raid
    value = one.low * Decimal(times) + two.low
    return two._replace(
        span=Span(one.span.start, two.span.end),
        low=value,
        high=value,
        hedge=one.hedge,
        change=one.change,
        negated=one.negated,
        outlook=one.outlook,
    )
