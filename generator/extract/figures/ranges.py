"""Reads ranges: ``$40-50 billion``, *between 3 and 5 km*, *two or three people*."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.extract.figures import excluded
from generator.extract.figures.ages import OLD
from generator.extract.figures.assemble import compound_noun
from generator.extract.figures.context import Left
from generator.extract.figures.counted import find_counted
from generator.extract.figures.measures import abbreviated, measured_in
from generator.extract.figures.numbers import Number, read_number
from generator.extract.figures.place import Place
from generator.extract.figures.units import UnitRead, sign_before

_CONNECTOR = re.compile(r"(?P<dash> ?[-‑–—] ?|-to-)|-? (?P<word>to|or|and) ", re.IGNORECASE)


def range_from(
    place: Place, number: Number, sign: tuple[int, str] | None, unit: UnitRead | None, left: Left
) -> tuple[Number, UnitRead | None] | None:
    """``$40-50 billion``, ``$3m to $4m``, ``between 3 and 5 km``, ``two or three people``.

    The first number takes scale and unit of the second (*40 to 50 percent*) unless it has its own, which
    then must be the same. Without unit or counted noun a pair joined by a dash is a score, and one joined
    by *to* after *from* a change; neither is a range.
    """
    text, limit = place.text, place.limit
    at = unit.end if unit else number.end
    match = _CONNECTOR.match(text, at, limit)
    if match is None or not number.exact:
        return None
    word = (match["word"] or "").lower()
    previous = left.words[0] if left.words else ""
    second = _second_number(place, match.end(), sign)
    if second is None:
        return None
    other, other_sign = second
    other = abbreviated(place, other, other_sign is not None or sign is not None)
    if word == "and" and previous != "between":
        return None
    if (
        word == "to"
        and previous == "from"
        and not (len(left.words) > 1 and left.words[1].startswith(("rang", "anywhere", "var")))
    ):
        return None
    low = number
    if other.scaled and not number.scaled and number.low < other.low:
        raw = read_number(text, other.start, place.first, other.start + _raw_length(text, other))
        factor = other.low / raw.low if raw and raw.low and number.low < raw.low else Decimal(1)
        if unit is None or unit.kind == "money":
            low = number.times(factor, number.end)
    if low.low >= other.low:
        return None
    other_unit = measured_in(place, other, other_sign or sign) or None
    if unit and unit.kind != "money" and other_unit is None:
        return None
    if unit and other_unit and unit.name != other_unit.name and sign is None:
        return None
    whole = Number(number.start, other.end, low.low, other.high, number.digits, number.scaled or other.scaled)
    if other_unit is None and not sign:
        years = excluded.is_year(text, number.start, number.end) if number.digits else False
        counted = find_counted(place.tokens, place.token_at(other.end), place.last, False)
        hyphen = compound_noun(text, other.end, limit)
        age = OLD.match(text, other.end, limit) or (previous in ("aged", "ages"))
        if years or not (
            counted or hyphen or age or word == "and" or (word == "or" and other.low - low.low <= 5)
        ):
            return None
        if match["dash"] and not (counted or hyphen or age):
            return None
    if word == "or" and number.low * 4 < other.low:
        return None
    return whole, other_unit


def _raw_length(text: str, number: Number) -> int:
    match = re.match(r"[\d.,]+|[^\W\d_]+(?:-[^\W\d_]+)?", text[number.start : number.end])
    return match.end() if match else number.end - number.start


def _second_number(
    place: Place, at: int, sign: tuple[int, str] | None
) -> tuple[Number, tuple[int, str] | None] | None:
    text, limit = place.text, place.limit
    match = _SECOND.match(text, at, limit)
    if match is None:
        return None
    start = match.end()
    found = sign_before(text, start, at) if match.group() else None
    if start >= limit or not (text[start].isdecimal() or (text[start].isalpha() and not found)):
        return None
    number = read_number(text, start, at, limit)
    if (
        number is None
        or number.fraction
        or (text[start].isdecimal() and _GLUED_TAIL.match(text, number.end, limit))
    ):
        return None
    return number, found


_SECOND = re.compile(r"(?:[A-Z]{0,3}[$¥]|[€£₹₽₴₪₩])?\s?")

_GLUED_TAIL = re.compile(r"[-/:]\d|st\b|nd\b|rd\b|th\b|['’]s")
