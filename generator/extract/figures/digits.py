"""Reads a figure that begins with digits, and says when digits are no quantity."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.ballots import Score, is_side, score_at
from generator.extract.figures import context, excluded
from generator.extract.figures.ages import age_of
from generator.extract.figures.assemble import (
    assemble,
    behind_chain,
    compound_noun,
    counted_by,
    end_of,
)
from generator.extract.figures.context import Left, excepted
from generator.extract.figures.counted import Counted
from generator.extract.figures.measures import abbreviated, completed, measured_in
from generator.extract.figures.numbers import Number, read_number, with_eighths
from generator.extract.figures.parts import one_in
from generator.extract.figures.place import Found, Place, Read
from generator.extract.figures.ranges import joined
from generator.extract.figures.units import UnitRead, sign_before
from generator.model import Span

_CLAUSE_OF_LAW = re.compile(r"(?:\((?:\d{1,2}|[a-z]{1,4})\))+")
"""*8(2)(b)*: a clause of a law, cited as lawyers do, without a blank (The Bluebook, rule 12)."""
_COMMA_DECIMAL = re.compile(r"\d+,\d{1,2}")


def from_digits(place: Place, number: Number) -> Read:
    """The figure whose digits begin here, or none."""
    text, first, limit = place.text, place.first, place.limit
    sign = sign_before(text, number.start, first)
    if text.startswith("-something", number.end):
        return [], number.end + len("-something")
    if sign is None and excluded.joined_before(text, number.start, first):
        return [], behind_chain(text, number.end, limit)
    if sign is None and excluded.is_year(text, number.start, number.end) and _closed(text, number.end, limit):
        return [], number.end  # most digits in news are years; this is the short way out
    if clause := _CLAUSE_OF_LAW.match(text, number.end, limit):
        return [], clause.end()
    if sign is None and (score := score_at(text, number.start, first, limit)):
        return _sides(text, score), score.end
    if phone := excluded.phone_end(text, number.start, limit):
        return [], phone
    if sign is None and number.end - number.start == 3 and _is_type(text, number, first, limit):
        return [], behind_chain(text, number.end, limit)
    left = context.words_left(text, sign[0] if sign else number.start, first)
    if excepted(left) or excluded.is_ratio(text, number.end, limit) or context.is_error(left):
        return [], number.end
    if sign and text.startswith("-", number.end):
        number = with_eighths(text, number, limit)
    raw = text[number.start : number.end]
    if sign is None and excluded.is_dialled_group(text, number.start, number.end, first):
        return [], number.end
    number = abbreviated(place, number, sign is not None)
    unit = measured_in(place, number, sign)
    if unit is None and (error := _error_of(place, number)):
        number, unit = error
    # a day of a month begins no range: in the week to Jan. 16 to 438 million
    day = sign is None and unit is None and _is_day(place, number)
    pair = None if day else joined(place, number, sign, unit, left)
    ranged = pair is not None and pair.ranged
    if pair:
        number, unit = pair.number, pair.unit
    elif (
        unit is None
        and excluded.joined_after(text, number.end, limit)
        and not compound_noun(text, number.end, limit)
    ):
        return [], behind_chain(text, number.end, limit)
    if unit is None and _COMMA_DECIMAL.fullmatch(raw):
        return [], number.end  # 4,5 may be a list; with a unit it is a continental decimal
    if number.fraction and unit is None and raw.isascii() and not text.startswith(" of ", number.end):
        return [], number.end  # 9/11, 24/7: only a unit or a whole makes it a fraction
    age = age_of(place, number, left)
    unit = age or unit
    if unit:
        number, unit = completed(place, number, unit)
    if unit is None and not ranged and (ratio := one_in(place, number, left)):
        return ratio
    counted = None if unit and unit.kind not in ("ratio", "multiple") else counted_by(place, number, unit)
    if not sign and not age and _no_quantity(place, number, raw, unit, counted, left):
        return [], number.end
    begin = sign[0] if sign else number.start
    minus = _minus(text, begin, first) if sign or unit else None
    if not (sign or unit or counted) and text.endswith((" minus ", " Minus "), first, begin):
        minus = _minus(text, begin, first)  # cash flow was minus 388 million; not the team, minus 12 players
    if minus is not None and ((unit and not sign) or text[minus] in "mM"):
        begin, number = minus, number._replace(low=-number.high, high=-number.low)
    figure = assemble(place, number._replace(start=begin), left, counted, unit)
    if unit and unit.kind == "money" and _EQUATION.match(text, figure.span.end, limit):
        figure = figure._replace(key=False)  # ($1 = 0.92 euros): a rate of exchange
    elif text.endswith("= ", first, begin):
        figure = figure._replace(key=False)
    if not (unit or counted) and is_side(text, number.start, first, limit):
        figure = figure._replace(counted="vote", key=not figure.negated)
    return [figure], end_of(number, unit)


def _is_day(place: Place, number: Number) -> bool:
    """Whether bare digits stand in a date."""
    if place.dated(Span(number.start, number.end)):
        return True
    day = number.digits and number.end - number.start <= 2 and number.low <= 31
    return day and excluded.beside_month(place.text, number.start, number.end, place.limit, int(number.low))


_PLUS_MINUS = re.compile(r" ?(?:±|\+/[-−–]|\+[-−]) ?| plus or minus ")


def _error_of(place: Place, number: Number) -> tuple[Number, UnitRead | None] | None:
    """*879.6 ± 0.8 seconds*: a value with its error is one figure, whose unit stands behind the error."""
    match = _PLUS_MINUS.match(place.text, number.end, place.limit)
    if match is None or match.end() >= place.limit or not place.text[match.end()].isdecimal():
        return None
    error = read_number(place.text, match.end(), match.end(), place.limit)
    if error is None:
        return None
    unit = measured_in(place, error, None)
    return number._replace(end=error.end), unit


_COUNT_BEFORE = re.compile(r"(?<![\d.,$€£])\d{1,3} \Z")
_CRAFT = re.compile(
    r"(?:-\d\w*)?(?: [A-Z][\w-]*(?: \d\w?)?){0,3}"
    r" (?:jets?|aircraft|airliners?|planes|helicopters|freighters|engines)\b"
)


def _is_type(text: str, number: Number, first: int, limit: int) -> bool:
    """*50* [737] *MAX 8 jets*: two numbers in a row name a count and a type."""
    return bool(
        _COUNT_BEFORE.search(text, max(first, number.start - 6), number.start)
        and _CRAFT.match(text, number.end, limit)
    )


_EQUATION = re.compile(r"\s?=\s?[\d$€£¥]")


def _sides(text: str, score: Score) -> list[Found]:
    """The two numbers of a vote."""
    values = [(span, Decimal(text[slice(*span)])) for span in (score.first, score.second)]
    return [Found(span, value, value, counts=score.noun, counted="vote", key=True) for span, value in values]


def _closed(text: str, end: int, limit: int) -> bool:
    """Whether a mark or the end of the sentence stands right behind."""
    return end >= limit or (text[end] in ",.;:)" and not text[end + 1 : end + 2].isdecimal())


def _minus(text: str, start: int, first: int) -> int | None:
    """Where a minus begins: ``-5C``, *minus 20 degrees*. A hyphen or dash before a bare number is a mark of
    the list or sentence, so the caller asks only beside a unit."""
    if start > first and text[start - 1] in "-−":
        return start - 1
    if text[max(first, start - 6) : start].lower() != "minus " or text.endswith(" or ", first, start - 6):
        return None  # plus or minus 3 points: a margin
    return start - 6


def _no_quantity(
    place: Place, number: Number, raw: str, unit: UnitRead | None, counted: Counted | None, left: Left
) -> bool:
    """Whether digits without a currency sign are a date, a clock time, a part of a name or a reference."""
    text, first, limit = place.text, place.first, place.limit
    start, end = number.start, number.start + len(raw)
    whole = raw.isdecimal()
    if whole and number.end == end and excluded.is_year(text, start, end):
        dated = _is_calendar_year(text, raw, unit, counted, left, start)
        if dated:
            return True
    if _is_named(place, number, unit, counted, left):
        return True
    if whole and excluded.is_title(text, start, end, first, limit):
        return True
    if unit is not None:
        return unit.name == "hour" and whole and excluded.is_hours(raw, left.words)
    value = int(raw) if whole and len(raw) < 9 else 10**9
    return (
        (whole and counted is None and excluded.is_result(text, start, end, first, limit))
        or excluded.is_clock(text, start, end, limit)
        or text[start - 1 : end + 1] == f"[{raw}]"
        or place.dated(Span(start, number.end))
        or (whole and excluded.beside_month(text, start, end, limit, value))
        or excluded.is_era(text, end, limit)
        or (whole and excluded.is_list_number(text, start, end, first, limit))
        or (whole and excluded.is_address(text, end, limit))
        or (whole and excluded.is_phone(text, start, end, limit))
        or (whole and counted is None and excluded.is_dialled(text, start, end, first))
        or (whole and excluded.is_last_of(text, start, first))
        or (whole and len(raw) > 1 and raw[0] == "0")
        or (whole and len(raw) > 6 and counted is None)
        or (
            whole
            and counted is None
            and number.end == end
            and excluded.is_designation(text, start, end, limit, left.words, left.raw)
        )
    )


_BEFORE_YEAR = frozenset("in since by from until till before after during the early late mid this".split())
_WITH_YEARS = frozenset(["around", "about", "over", "under", "above", "below", "up to", "some"])


def _is_calendar_year(
    text: str, raw: str, unit: UnitRead | None, counted: Counted | None, left: Left, start: int
) -> bool:
    """Four digits from 1500 to 2099 without a comma are a year (*2019 elections*), because news style puts
    a comma into a count (*2,019 votes*); but not before a unit (*2000 km*), behind a clear hedge (*more than
    2000 people*), or when a round hundred is counted (*2000 people*) outside *in*, *since*, *by* …"""
    if unit and unit.kind == "time":
        return text[unit.end - 1] != "s"
    if unit and unit.kind != "money":
        return False
    if not (unit or counted):
        return True
    word = left.words[0] if left.words else ""
    hedge = context.hedge_before(left, start, text, False)
    if hedge and text[hedge.span.start : hedge.span.end].lower() not in _WITH_YEARS:
        return False
    return not raw.endswith("00") or word in _BEFORE_YEAR


def _is_named(
    place: Place, number: Number, unit: UnitRead | None, counted: Counted | None, left: Left
) -> bool:
    """*Article 8*, *Boeing 737*: a reference word or a proper noun right before the number. A unit that
    measures (*Article 5 percent* hardly exists) makes it a quantity all the same."""
    if not left.words or (unit and unit.kind not in ("multiple", "point", "time")):
        return False
    raw = left.raw[0]
    if excluded.is_reference(left.words[0], raw):
        return True
    bare = counted is None and unit is None
    grouped = "," in place.text[number.start : number.end]  # in Phase 4 and 240,000 in Phase 3
    if bare and not grouped and excluded.in_list_of_references(place.text, number.start, place.first):
        return True
    if place.heading or unit:
        return False
    if counted is None and left.words[0] == "top":
        return True
    if _OF_NUMBER.match(place.text, number.end, place.limit):
        return False  # would give the Union 121 of the 250 seats: it takes its part of a number
    return excluded.is_name_before(raw, left.at_start and counted is not None, left.words[0]) and not (
        counted and len(left.words) > 1 and left.words[1] in _PLACING
    )


_OF_NUMBER = re.compile(r" of (?:the |its |their )?\d")


_PLACING = frozenset("in at near from across on".split())
"""*In London 300 people*: the capital belongs to a phrase that ends before the number."""
