"""Reads two numbers that belong together: ranges, and numbers that share one unit."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from generator.extract.figures import excluded
from generator.extract.figures.ages import OLD
from generator.extract.figures.assemble import compound_noun
from generator.extract.figures.context import Left
from generator.extract.figures.counted import find_counted
from generator.extract.figures.measures import abbreviated, measured_in
from generator.extract.figures.numbers import Number, read_number
from generator.extract.figures.place import Place
from generator.extract.figures.units import UnitRead, sign_before
from generator.lexicon.hedges import DOWN, UP

_CONNECTOR = re.compile(r"-? (?P<word>to|or|and) |(?P<dash> ?[-‑–—] ?|-to-)", re.IGNORECASE)
_SECOND_SIGN = re.compile(r"(?:[A-Z]{0,3}[$¥]|[€£₹₽₴₪₩])?\s?")
_GLUED_TAIL = re.compile(r"[-/:]\d|st\b|nd\b|rd\b|th\b|['’]s")
_RAW = re.compile(r"[\d.,]+|[^\W\d_]+(?:-[^\W\d_]+)?")
_ROUGHLY = frozenset("about around nearly almost some an roughly approximately only just".split())
_BALLOT = frozenset("voted vote votes won win lost beat beaten defeat victory score lead led".split())
_RANGING = ("rang", "anywhere", "vari")

Sign = tuple[int, str]


class Joined(NamedTuple):
    """What the numbers make together."""

    number: Number
    unit: UnitRead | None
    ranged: bool
    """False when they only share the unit and the first stays a figure of its own."""


def joined(
    place: Place, number: Number, sign: Sign | None, unit: UnitRead | None, left: Left
) -> Joined | None:
    """``$40-50 billion``, ``$3m to $4m``, *between 3 and 5 km*, *two or three people*; *20 and 50 years*.

    The first number takes scale and unit of the second (*40 to 50 percent*) unless it has its own, which
    then must be the same. No range are a pair with a dash but without unit or noun (a score), the two ends
    of a change (*from 3 to 5*, *rose 5 percent to 12 percent*) and the two sides of a vote (*voted 5 to 9*).
    """
    if number.fraction or not number.exact:
        return None
    match = _CONNECTOR.match(place.text, unit.end if unit else number.end, place.limit)
    second = _second(place, match.end(), sign) if match else None
    if match is None or second is None:
        return None
    other, other_sign = second
    word = (match["word"] or "").lower()
    other_unit = measured_in(place, other, other_sign or sign)
    whole = _range(place, number, other, unit, other_unit, sign)
    if whole and _is_range(place, whole, other, other_unit, word, sign, left):
        return Joined(whole, other_unit, True)
    shareable = other_unit is not None and other_unit.kind in ("time", "measure", "money", "ratio")
    hangs = bool(word) and unit is None and sign is None and place.text[number.end] == "-"
    if hangs and (old := OLD.match(place.text, other.end, place.limit)):  # 16- and 17-year-olds
        return Joined(number, _age(number, (old["unit"] or "year").lower()), False)
    year = number.digits and excluded.is_year(place.text, number.start, number.end)
    aged = number.digits and not other.digits and left.words[:1] and left.words[0] in _BEING
    if word and unit is None and sign is None and other_unit and shareable and not (year or aged):
        return Joined(number, other_unit._replace(end=number.end, per=None), False)
    return None


_BEING = frozenset("is was are were be turned aged".split())
"""*She was 29 and five months pregnant*: an age, and another measure, written another way."""


def _age(number: Number, unit: str) -> UnitRead:
    return UnitRead(number.end, f"{'year' if unit == 'yr' else unit} of age", "age")


_SIDE = re.compile(r" [A-Z][a-z]")


def _is_score(place: Place, whole: Number, other: Number, left: Left) -> bool:
    """*Peru 8-38 Chile*: a dash pair between two names is the result of a match, and the second name is
    not what it counts. Not *Peru has 8-38 Boeings* (no name before it)."""
    if not left.words or not _SIDE.match(place.text, other.end, place.limit):
        return False
    return excluded.is_name_before(left.raw[0], False, left.words[0])


def _second(place: Place, at: int, sign: Sign | None) -> tuple[Number, Sign | None] | None:
    """The number behind the connector, with its own currency sign if it has one."""
    text, limit = place.text, place.limit
    match = _SECOND_SIGN.match(text, at, limit)
    start = match.end() if match else at
    if start >= limit or not (text[start].isdecimal() or text[start].isalpha()):
        return None
    found = sign_before(text, start, at) if match and match.group() else None
    number = read_number(text, start, at, limit)
    if number is None or number.fraction or not number.exact:
        return None
    if number.digits and _GLUED_TAIL.match(text, number.end, limit):
        return None
    return abbreviated(place, number, (found or sign) is not None), found


def _range(
    place: Place,
    number: Number,
    other: Number,
    unit: UnitRead | None,
    other_unit: UnitRead | None,
    sign: Sign | None,
) -> Number | None:
    """Both numbers as one, when value and unit allow it."""
    low = number.low
    if other.scaled and not number.scaled and low < other.low and (unit is None or unit.kind == "money"):
        raw = _RAW.match(place.text, other.start, other.end)
        first = read_number(place.text, other.start, other.start, raw.end()) if raw else None
        if first and first.low and low < first.low:
            low = low * (other.low / first.low)
    if (
        not number.scaled
        and low < 1000
        and other.low >= 1000 * low
        and place.text[number.end : number.end + 1] in "-–"
        and place.text.endswith(",000", other.start, other.end)
    ):
        low *= 1000  # £30-40,000
    if low >= other.low:
        return None
    if unit and sign is None and (other_unit is None or unit.name != other_unit.name):
        return None
    return Number(number.start, other.end, low, other.high, number.digits, number.scaled or other.scaled)


_OF_ENDS = frozenset(
    "a an the its their initial original previous earlier revised estimated planned about some record".split()
)
"""Words between *from* and the end that a change starts at: *from an initial $1 billion to $5 billion*."""


def _is_range(
    place: Place,
    whole: Number,
    other: Number,
    other_unit: UnitRead | None,
    word: str,
    sign: Sign | None,
    left: Left,
) -> bool:
    """Whether the words around make the pair a range."""
    words = left.words
    while words[1:] and words[0] in _OF_ENDS:
        words = words[1:]
    previous = left.words[0] if left.words else ""
    before = left.words[1] if len(left.words) > 1 else ""
    if words[:1] == ["from"]:
        previous, before = "from", words[1] if len(words) > 1 else ""
    if word == "and":
        if previous != "between" and not (previous == "of" and "between" in left.words[1:4]):
            return False
    elif word == "to":
        if previous == "from" and not before.startswith(_RANGING):
            return False
        if previous in _BALLOT:
            return False
        verb = next((one for one in left.words if one not in _ROUGHLY), "")
        if verb == "by" or verb in UP or verb in DOWN:
            # rose 5 to 12; advanced 3 to 5 km
            near = other_unit is not None and whole.low * 3 >= other.low
            if not near or other_unit is None or other_unit.kind not in ("measure", "time", "ratio"):
                return False
    elif word == "or" and whole.low * 4 < other.low:
        return False
    if other_unit or sign:
        return True
    text = place.text
    if not word and whole.digits and _is_score(place, whole, other, left):
        return False
    if whole.digits and excluded.is_year(text, whole.start, whole.start + 4):
        return False
    if OLD.match(text, other.end, place.limit) or previous in ("aged", "ages"):
        return True
    if compound_noun(text, other.end, place.limit) or find_counted(
        place.tokens, place.token_at(other.end), place.last, False
    ):
        return True
    if word == "or":
        return other.low - whole.low <= Decimal(5)
    return bool(word) and (previous in ("between", "of", "among", "") or whole.digits)
