"""Puts a number and its unit together: ``1.2m``, ``$70 a share``, *two million pounds*."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.extract.figures.counted import find_counted
from generator.extract.figures.numbers import Number, read_number
from generator.extract.figures.place import Place
from generator.extract.figures.units import MONEY, MULTIPLES, RATE, UnitRead, unit_after, with_rate
from generator.lexicon.currencies import PAYING, WEIGHING
from generator.lexicon.numerals import ABBREVIATED_SCALES
from generator.lexicon.units import RACES, RATE_WORDS
from generator.patterns import compiled_when_used

_ABBREVIATION = re.compile(r" ?(mn|mln|mio|bn|bln|tn|trn|cr|[kKmMbBtT])(?![\w'’])", re.IGNORECASE)


def abbreviated(place: Place, number: Number, money: bool) -> Number:
    """``1.2m``, ``€1.5bn``: one letter is a scale beside money or before what is counted (*1.2m people*),
    a unit of measure otherwise (*a 100m race*)."""
    match = _ABBREVIATION.match(place.text, number.end, place.limit)
    if match is None or number.scaled:
        return number
    letters, spaced = match[1].lower(), match.group()[0] == " "
    scaled = number.times(ABBREVIATED_SCALES[letters], match.end())
    if len(letters) > 1:
        return scaled if letters != "cr" or money else number
    if money:
        return number if spaced and letters in "tk" else scaled
    if spaced or letters == "t":
        return number
    at = place.token_at(match.end())
    follow = place.tokens.lower[at] if at < place.last else ""
    if letters == "m" and _RACE.match(place.text, match.end(), place.limit) and number.low <= FARTHEST:
        return number
    counts = follow in MONEY or find_counted(place.tokens, at, place.last, False) or place.about_money
    return scaled if counts and follow != "x" else number  # 4K, a 10K race


FARTHEST = 10_000
"""Metres of the longest race on a track; no race in a pool is longer."""
_RACE = compiled_when_used(rf" (?:[^\W\d_]+ )?(?:{'|'.join(sorted(RACES))})(?!\w)", re.IGNORECASE)


_OTHER_RACE = re.compile(r"(?:,| and| or) [\d,]+ ?m(?:et(?:re|er)s?)?(?!\w)")
_OF_EVENT = re.compile(r"\b(?:men|women|boy|girl|junior|under-\d\d)['’]?s?['’]? \Z", re.IGNORECASE)


def is_event(text: str, start: int, end: int, first: int, limit: int) -> bool:
    """*The women's 10,000 metres*, *the 200 metres final*: metres that name a race."""
    if text.startswith((" and ", " or ", ", "), end) and (pair := _OTHER_RACE.match(text, end, limit)):
        end = pair.end()  # the 100m and 200m titles
    return bool(_RACE.match(text, end, limit) or _OF_EVENT.search(text, max(first, start - 12), start))


def measured_in(place: Place, number: Number, sign: tuple[int, str] | None) -> UnitRead | None:
    """The unit of a number; with a currency sign before it, the money and what it is paid per."""
    text, limit = place.text, place.limit
    unit = unit_after(text, number.end, limit, number.scaled, "." in text[number.start : number.end])
    if sign is None:
        if unit and unit.name == "point" and _POINTS_OF.match(text, number.end, limit):
            return None  # a 20-point plan has points, it scores none
        if unit is None:
            return _of_unit(place, number) or _more_unit(place, number)
        if unit.name == "pound" and unit.kind == "money":
            return _pound(place, number, unit)
        half = unit.name == "second" and text[unit.end - 1 : unit.end + 1] == "d-"
        return None if half else unit  # 7 second-half points
    if unit and unit.kind == "money" and _NEXT_SUM.match(text, unit.end, limit):
        other = unit.name != sign[1] or text[unit.end - 1] in "$€£¥"
        unit = None if other else unit  # rmb 10 usd 20: the code of the next sum
    if unit and unit.kind == "money":
        return unit._replace(name=sign[1])
    rate = RATE.match(text, number.end, limit)
    per = rate[1].lower() if rate else ""
    if rate and (whole := with_rate(text, UnitRead(number.end, sign[1], "money"), limit)).per:
        return whole
    if rate and per in RATE_WORDS:
        return UnitRead(rate.end(), sign[1], "money", "year" if per == "annum" else per)
    return UnitRead(number.end, sign[1], "money")


def _of_unit(place: Place, number: Number) -> UnitRead | None:
    """*millions of dollars*, *hundreds of miles*: after a vague number the unit stands behind *of*."""
    if number.exact or not place.text.startswith(" of ", number.end):
        return None
    unit = unit_after(place.text, number.end + 3, place.limit, True, False)
    if unit and unit.name == "pound" and unit.kind == "money":
        return _pound(place, number, unit)
    return unit if unit and unit.kind in ("money", "measure", "time") else None


_NEXT_SUM = re.compile(r" ?\d")
_POINTS_OF = re.compile(
    r"-point (?:[a-z]+ ){0,2}?(?:plan|plans|proposal|programme|program|agenda"
    r"|list|roadmap|statement|deal|manifesto"
    r"|agreement|framework|charter|declaration|strategy|scale|font)\b"
)
_MORE = re.compile(r" (?:more|additional|extra|further|full|straight|consecutive|long|whole)(?= )")


def _more_unit(place: Place, number: Number) -> UnitRead | None:
    """*four more years*, *two full days*."""
    match = _MORE.match(place.text, number.end, place.limit)
    unit = unit_after(place.text, match.end(), place.limit, False, False) if match else None
    return unit if unit and unit.kind in ("measure", "time") else None


_SCALE_BEHIND = re.compile(r" (million|billion|trillion)\b")
_COINS = re.compile(r"(?:,? and |,? )(?=\w)")
_BARE_COINS = re.compile(r"(?<=[a-z]) (\d\d)(?=[.!?;:)]?(?:\s|$))(?! [a-z])", re.ASCII)
_CENTS = re.compile(r" (?:cents?|pence|pennies)\b")


def completed(place: Place, number: Number, unit: UnitRead) -> tuple[Number, UnitRead]:
    """Money that goes on behind its unit: *75 USD million*, *thirteen dollars and forty-five cents*."""
    text, limit = place.text, place.limit
    if unit.kind != "money" or unit.name in ("cent", "penny"):
        return number, unit
    if not number.scaled and text[unit.end - 4] in MULTIPLES and text.startswith(unit.name, unit.end - 3):
        return number.times(MULTIPLES[text[unit.end - 4]], unit.end), unit  # 30 MEUR
    scale = _SCALE_BEHIND.match(text, unit.end, limit)
    if scale and not number.scaled:
        factor = {"million": 10**6, "billion": 10**9, "trillion": 10**12}[scale[1]]
        return number.times(factor, scale.end()), unit._replace(end=scale.end())
    if bare := _BARE_COINS.match(text, unit.end, limit):
        if number.scaled or not number.exact or unit.per or number.low != int(number.low):
            return number, unit
        value = number.low + Decimal(bare[1]) / 100
        return number._replace(low=value, high=value), unit._replace(end=bare.end())  # 15 dollars 50
    join = _COINS.match(text, unit.end, limit)
    if join is None or number.scaled or not number.exact:
        return number, unit
    coins = read_number(text, join.end(), join.end(), limit)
    cents = _CENTS.match(text, coins.end, limit) if coins and coins.low < 100 else None
    if coins is None or cents is None:
        return number, unit
    value = number.low + coins.low / 100
    return number._replace(low=value, high=value), unit._replace(end=cents.end())


def _pound(place: Place, number: Number, unit: UnitRead) -> UnitRead:
    """*pounds* is money after *million* or beside words of paying, a weight beside words of weight and in
    *pounds of*; otherwise the bare name stays, which claims neither."""
    around = place.text[max(place.first, number.start - 80) : min(place.limit, unit.end + 60)].lower()
    words = frozenset(re.findall(r"[a-z]+", around))
    if words & WEIGHING or place.text.startswith(" of ", unit.end):
        return unit._replace(kind="measure")
    if (number.scaled and number.high >= 10**5) or words & PAYING:
        return unit._replace(name="GBP")
    return unit
