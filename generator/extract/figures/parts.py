"""Reads parts of a whole: *two-thirds of voters*, *half an hour*, *one in five children*."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.extract.figures import context, excluded
from generator.extract.figures.assemble import assemble, behind_chain, counted_by, counted_of, end_of
from generator.extract.figures.context import Left
from generator.extract.figures.counted import Counted, find_counted, is_plural, singular
from generator.extract.figures.measures import measured_in
from generator.extract.figures.numbers import Number, read_number
from generator.extract.figures.place import Place, Read
from generator.extract.figures.units import UnitRead, unit_after
from generator.lexicon.counted import PERSONS, STOP
from generator.lexicon.numerals import FRACTION_PARTS, SCALES
from generator.lexicon.tenses import IRREGULAR_PAST

_FEW = "two three four five six seven eight nine".split()


def fraction_of(place: Place, number: Number, unit: UnitRead | None, left: Left) -> Read:
    """*two-thirds*, *half of the*, *half an hour*, *more than half*."""
    text, limit, end = place.text, place.limit, number.end
    if top := _top_of(place, number, left):
        number, end = top, top.end
    if scale := _PART_OF_SCALE.match(text, end, limit):
        whole = number.times(SCALES[scale[1].lower()], scale.end())._replace(fraction=False)
        unit = measured_in(place, whole, None)
        counted = None if unit else counted_by(place, whole, None)
        return [assemble(place, whole, left, counted, unit)], end_of(whole, unit)
    inner = _AN_UNIT.match(text, end, limit)
    if inner and (measured := unit_after(text, inner.end() - 1, limit, False, False)):
        whole = number._replace(end=measured.end)
        return [assemble(place, whole, left, None, measured)], measured.end
    if number.digits and unit is None and not text.startswith(" of ", end):
        return [], behind_chain(text, end, limit)
    if number.digits or unit:
        return [assemble(place, number, left, None, unit)], end_of(number, unit)
    if text[number.start : end].lower() == "half":
        hedged = context.hedge_before(left, number.start, text, False)
        change = left.words[:1] == ["by"]
        if not (_OF_PART.match(text, end, limit) or hedged or change):
            return [], end
        if text[end : end + 1] == "-" or (left.words and left.words[0] in _NO_PART):
            return [], end
    counted = counted_of(place, end, half=True)
    return [assemble(place, number, left, counted, None)], end


_TOP = re.compile(
    rf" (and|to) (?:(an?|one|{'|'.join(_FEW)})[ -])?({'|'.join(FRACTION_PARTS)})(?![\w-])", re.IGNORECASE
)


def _top_of(place: Place, number: Number, left: Left) -> Number | None:
    """*between one third and one half of the fields*, *a quarter to a third*: a range of parts."""
    match = _TOP.match(place.text, number.end, place.limit)
    if match is None or number.digits or not number.exact or left.words[:1] == ["from"]:
        return None
    if match[1].lower() == "and" and left.words[:1] != ["between"]:
        return None
    part = (match[2] or "a").lower()
    count = 1 if part in ("a", "an", "one") else _FEW.index(part) + 2
    high = Decimal(count) / FRACTION_PARTS[match[3].lower()]
    high = high if high == round(high, 4) else round(high, 2)
    return number._replace(high=high, end=match.end()) if number.low < high < 1 else None


_NO_PART = frozenset(["first", "second", "other", "the"])
_AN_UNIT = re.compile(r"(?: of)? (?:an?) ")

_OF_PART = re.compile(r" (?:of|the|its|their|his|her|our|my|all|that|those|these|as)\b")

_PART_OF_SCALE = re.compile(r"(?: of an?|-| an?)?[ ]?(million|billion|trillion)\b", re.IGNORECASE)
_A_PART = re.compile(r"(?<!\w)(an?|one)[ -]$", re.IGNORECASE)

_GOALS = frozenset("add adds added adding".split())
_POINT = re.compile(r"[ -](?:percentage[ -])?points?\b")
_PART_END = re.compile(
    r" of\b|[.,;:)]|$| (?:to|from|in|since|on|compared|more|less|as|last|this|over|between"
    r"|during|year|after|before|when|while|and|at|by)\b| ([^\W\d_]+er)\b"
)


def a_part_of(place: Place, start: int, end: int, word: str) -> Read:
    """*a third of*, *by a quarter*: without *of* only where something is measured."""
    text, first, limit = place.text, place.first, place.limit
    before = _A_PART.search(text, max(first, start - 4), start)
    if before is None:
        return [], end
    left = context.words_left(text, before.start(), first)
    value = Decimal(1) / FRACTION_PARTS[word]
    value = value if value == round(value, 4) else round(value, 2)
    number = Number(before.start(), end, value, value, False, fraction=True)
    if points := _POINT.match(text, end, limit):
        unit = unit_after(text, end, limit, False, False)
        return ([assemble(place, number, left, None, unit)], points.end()) if unit else ([], end)
    if text.startswith(" of ", end) or _PART_OF_SCALE.match(text, end, limit):
        return fraction_of(place, number, None, left)
    if left.words[:1] and left.words[0] in _GOALS:
        return [], end  # added a third in the last minute
    if _TOP.match(text, end, limit):
        return fraction_of(place, number, None, left)
    hedged = context.hedge_before(left, before.start(), text, False) or left.words[:1] == ["by"]
    changed = context.change_of(left, text, end, limit, False) is not None and left.words[:1] != ["for"]
    if (hedged or changed) and _PART_END.match(text, end, limit):
        return [assemble(place, number, left, None, None)], end
    return [], end


_IN = re.compile(r" (?:in|out of)(?: every)? |-in-(?=[\da-z])", re.IGNORECASE)


_FINITE = frozenset(
    "is are was were has have had does do did will would can could should may might must said say".split()
)


_COUNTED_OFTEN = PERSONS | frozenset(
    "people voters workers families households homes houses schools firms".split()
)


def _without_verb(place: Place, counted: Counted) -> Counted | None:
    """*One in ten patients waits a year*, *one in ten skips meals*: of two in -s one is the verb unless
    a verb follows; people are the noun, and of other words it stays open."""
    lower = place.tokens.lower
    at = place.token_at(counted.end)
    if at < place.last and lower[at] in _FINITE:
        return counted
    first = place.token_at(counted.start)
    two = lower[at - 2 : at] if at - first > 1 else lower[at - 1 : at]
    if not all(map(is_plural, two)):
        return counted
    if len(two) == 1 and two[0] in _ENDS_UP:
        return None
    if two[0] not in _COUNTED_OFTEN:
        follows = at < place.last and lower[at][0].isalpha() and lower[at] not in STOP
        return None if len(two) > 1 or (follows and not lower[at].endswith("ed")) else counted
    if len(two) == 1:
        return counted
    words = place.text[counted.start : place.tokens.end[at - 2]]
    return Counted(counted.start, place.tokens.end[at - 2], words[: -len(two[0])] + singular(two[0]))


_IN_MANY = re.compile(r" in(?: every)? (?=[a-z\d])")
_WON = frozenset("win victory goal defeat game match point title shot".split())


_ENDS_UP = frozenset(
    "ends lives dies goes gets suffers lacks needs works waits skips wants leads results involves fails earns"
    " supports believes thinks drops reports".split()
)


def one_of_many(place: Place, number: Number, word: str, left: Left) -> Read | None:
    """*one voter in three stayed home*: a fraction whose noun stands within it; not *one man in three
    villages*, where the second number counts for itself."""
    text, limit = place.text, place.limit
    if word != "one":
        return None
    counted = find_counted(place.tokens, place.token_at(number.end), place.last, True)
    match = _IN_MANY.match(text, counted.end, limit) if counted else None
    if counted is None or match is None or counted.singular in _WON:
        return None
    whole = read_number(text, match.end(), match.end(), limit)
    if whole is None or whole.fraction or not whole.exact or not 2 <= whole.low <= 100000:
        return None
    behind = place.token_at(whole.end)
    if whole.digits and (
        excluded.is_year(text, match.end(), whole.end) or excluded.joined_after(text, whole.end, limit)
    ):
        return None
    after = find_counted(place.tokens, behind, place.last, False)
    if after is not None and text[after.start : after.end] in _ENDS_UP:
        after = None  # one case in ten ends in a conviction
    if after is not None and not left.words and _only_verb(place, counted, after):
        after = None  # One adult in ten smokes.
    if after is not None or unit_after(text, whole.end, limit, whole.scaled, False):
        return None
    value = _rounded(1 / whole.low)
    fraction = Number(number.start, whole.end, value, value, False, fraction=True)
    return [assemble(place, fraction, left, counted, None)], whole.end


_CLAUSE_END = re.compile(r"(?:[,;:.!?)]| and | but |\Z)")


def _only_verb(place: Place, counted: Counted, after: Counted) -> bool:
    """Whether a word in -s behind *One adult in ten* is the verb that its clause needs: people are spoken of,
    it stands alone, and the clause goes on without another (*One man in three villages was hurt*)."""
    noun = counted.singular.rpartition(" ")[2]
    if noun not in ("child", "man", "woman", "person") and f"{noun}s" not in _COUNTED_OFTEN:
        return False
    words = place.text[after.start : after.end]
    if " " in words or not words.endswith("s"):
        return False
    end = _CLAUSE_END.search(place.text, after.end, place.limit)
    rest = place.text[after.end : end.start() if end else place.limit].lower().split()
    return not any(word in _FINITE or word in IRREGULAR_PAST or word.endswith("ed") for word in rest)


def _rounded(value: Decimal) -> Decimal:
    """A part as far as readers need it: *one in seven* 0.14, *one in 100 million* no less than it is."""
    if value == round(value, 4):
        return value
    if value < Decimal("0.00001"):
        return Decimal(f"{value:.2g}")
    return round(value, 2 if value > Decimal("0.1") else 6)


_ROUND = (3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000)


def one_in(place: Place, number: Number, left: Left) -> Read | None:
    """*one in five children*, *3 out of 10*: a fraction."""
    text, limit = place.text, place.limit
    match = _IN.match(text, number.end, limit)
    if match is None or number.scaled or number.low < 1 or match.end() >= limit:
        return None
    start = match.end()
    if not (text[start].isalpha() or text[start].isdecimal()):
        return None
    whole = read_number(text, start, start, limit)
    if text.startswith("a ", start) and start + 2 < limit and text[start + 2].isalpha():
        whole = read_number(text, start + 2, start, limit)  # one in a million
    if whole is None or whole.fraction or whole.low <= number.low or not whole.exact:
        return None
    digits = text[start : whole.end]
    if whole.digits and (
        excluded.is_year(text, start, whole.end) or excluded.joined_after(text, whole.end, limit)
    ):
        return None
    if unit_after(text, whole.end, limit, whole.scaled, "." in digits):
        return None
    if number.low != 1 and whole.low not in _ROUND:
        return None  # 49 out of 54 seats: two counts
    value = _rounded(number.low / whole.low)
    fraction = Number(number.start, whole.end, value, value, number.digits, fraction=True)
    counted = find_counted(place.tokens, place.token_at(whole.end), place.last, False) or counted_of(
        place, whole.end
    )
    if counted and number.low == 1:
        counted = _without_verb(place, counted)
    return [assemble(place, fraction, left, counted, None)], whole.end
