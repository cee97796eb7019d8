"""Reads a number, in digits or words, exact or vague, at a given place."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from generator.lexicon.numerals import (
    DOZEN,
    FRACTION_PARTS,
    PLURAL_SCALES,
    SCALES,
    TEENS,
    TENS,
    UNITS,
    VAGUE_MULTIPLIERS,
    VULGAR,
)
from generator.patterns import compiled_when_used


class Number(NamedTuple):
    """A number as read, offsets into the whole text."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    """Equal to ``low`` for an exact number."""
    digits: bool
    """Whether it starts with a digit."""
    scaled: bool = False
    """Whether a scale word (*million*, *dozen*) is part of it."""
    fraction: bool = False
    """*Two-thirds*, *half*, *1/4*."""

    @property
    def exact(self) -> bool:
        """Whether it is one value."""
        return self.low == self.high

    def times(self, factor: Decimal | int, end: int) -> Number:
        """The number with a scale behind it."""
        return self._replace(low=self.low * factor, high=self.high * factor, end=end, scaled=True)


LONGEST = 24
"""Digits (with separators) beyond which a string is a serial number, not a quantity."""

_SPACE = "[ \u00a0\u202f\u2009]"
_DIGITS = re.compile(
    r"(?:\d{1,3}(?:,\d{3})+(?![\d])"  # 1,234,567
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)"  # 12,34,567 (Indian grouping)
    r"|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)"  # 1 234 567 (SI, with a space that does not break)
    r"|\d{1,3}(?: \d{3}){2,}(?!\d)"
    r"|\d{1,3}(?:, 000)+(?![\d,])"  # 80, 000 (a slip of typing or tokenising: no list has a member 000)
    r"|\d{1,3}(?:\.\d{3}){2,}(?![\d.])"  # 1.234.567 (continental; one group alone would be a decimal)
    r"|\d+)"
    r"(?:\.\d+)?"
)
_DECIMAL_COMMA = re.compile(r"\d{1,3},\d{1,2}(?![\d,.]\d|\d)")
_POWER = re.compile(r"(\d{1,3}(?:\.\d+)?) ?[×x·] ?10(?:(?:\^|\*\*)([-−]?\d{1,2})|([⁻]?[⁰¹²³⁴-⁹]{1,2}))(?!\w)")
"""*5 × 10^4*, *1.6 × 10⁻⁹* (SI Brochure 5.4)."""
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻−", "0123456789--")
_SLASH = re.compile(r"(\d{1,2})[/\u2044](\d{1,3})(?![\d/])")
_MIXED = re.compile(r"[ -](\d{1,2})[/\u2044](2|3|4|5|6|8|10|16|32)(?![\d/])")
_WORD = re.compile(r"[^\W\d_]+")
_JOIN = re.compile(rf"{_SPACE}and{_SPACE}|{_SPACE}|-")
_SCALE = re.compile(
    rf"(?:{_SPACE}|-)?(hundred|thousand|lakh|million|crore|billion|trillion|quadrillion|dozen)s?(?![^\W\d_])",
    re.IGNORECASE,
)
_PART = re.compile(rf"(?:{_SPACE}|-| - )({'|'.join(FRACTION_PARTS)})(?![\w-])", re.IGNORECASE)
_AND_PART = re.compile(
    rf"(?:{_SPACE}|-)and(?:{_SPACE}|-)(?:an?|one)(?:{_SPACE}|-)(half|quarter|third)(?![\w-])", re.IGNORECASE
)
_OF_SCALE = re.compile(rf"{_SPACE}of{_SPACE}({'|'.join(PLURAL_SCALES)})(?![^\W\d_])", re.IGNORECASE)
_PLURALS = dict(PLURAL_SCALES)
_FACTORS = {"hundred": 100, "dozen": DOZEN, **SCALES}
_NO_QUARTER = "".join(
    f"(?<!{word}{_SPACE})"
    for word in "the this that last next its first second third fourth final latest".split()
)
"""*The first quarter million-dollar homes sold*: a quarter of a year."""
_BEFORE_SCALE = compiled_when_used(
    rf"(?<!\w)(a{_SPACE}few|a{_SPACE}couple(?:{_SPACE}of)?|couple{_SPACE}of|few|several|many|half{_SPACE}an?|half"
    rf"|an?{_SPACE}quarter|{_NO_QUARTER}quarter|an?)"
    rf"(?:{_SPACE}|-)$",
    re.IGNORECASE,
)

TRIGGERS = frozenset([*UNITS, *TEENS, *TENS, *_FACTORS, *PLURAL_SCALES, "half", "twice", *VULGAR])
"""Lower-case words that can begin a number (fractions of the kind *a third* have their own way in)."""


def read_number(text: str, start: int, first: int, limit: int) -> Number | None:
    """The number that begins at ``start``, with everything that belongs to it up to ``limit``; words
    before it that belong to it too (*a* million, *several* hundred) are looked for back to ``first``.
    """
    char = text[start]
    if char in VULGAR:
        number = Number(start, start + 1, VULGAR[char], VULGAR[char], True, fraction=True)
        return _scales(text, number, limit)
    if char.isdecimal():
        return _digits(text, start, limit)
    return _words(text, start, first, limit)


def _digits(text: str, start: int, limit: int) -> Number | None:
    """``1,234.5``, ``1/4``, ``10 1/2``, ``1½``, ``2.4 billion``."""
    match = _SLASH.match(text, start, limit)
    if match:
        value = _ratio(int(match[1]), int(match[2]))
        if value is None:
            return None
        return _scales(text, Number(start, match.end(), value, value, True, fraction=True), limit)
    if power := _POWER.match(text, start, limit):
        value = Decimal(power[1]) * Decimal(10) ** int((power[2] or power[3]).translate(_RAISED))
        return Number(start, power.end(), value, value, True, scaled=True)
    match = (
        _grouped(text, start, limit)
        or _DECIMAL_COMMA.match(text, start, limit)
        or _DIGITS.match(text, start, limit)
    )
    if match is None or match.end() - start > LONGEST:
        return None
    value = _decimal(match.group())
    end = match.end()
    mixed = _MIXED.match(text, end, limit)
    if mixed and text[end] == "-" and text[end - 3 : end - 2] == ".":
        mixed = None
    if mixed and (part := _ratio(int(mixed[1]), int(mixed[2]))) is not None:
        value, end = value + part, mixed.end()
    elif end < limit and text[end] in VULGAR:
        value, end = value + VULGAR[text[end]], end + 1
    return _scales(text, Number(start, end, value, value, True), limit)


_THOUSANDS = re.compile(r"[1-9]\d{0,2} 000(?:[.,]\d{1,2})?(?!\d|[,.]\d| \d{3})")
_GROUP = re.compile(
    r"[1-9]\d{0,2} (?!7\d7)\d{3}(?![\d\-:/]|[,.]\d| \d"
    r"| ?(?:[mck]?m|kg|lbs?|(?:kilo|centi|milli)?met(?:re|er)s?|miles?|pounds?)\b)"
)
_NAME_LEFT = re.compile(r"(?:\A|[\s(])((?:[A-Z][\w.]*|\d[\d.,]*)|no\.?|nos\.?) \Z")
_NO_NAMES = frozenset(
    "Some About Over Nearly Around Almost The From Approximately Roughly Under And But".split()
)


def _grouped(text: str, start: int, limit: int) -> re.Match[str] | None:
    """*350 000 people*: groups parted by a plain blank (SI Brochure 5.4.4; the style of the WHO and the EU).
    A second number right behind would need a comma or another word between; after a month or name the first
    belongs to that (*on May 12 300 people*), and *12 500 kg bombs* are two numbers."""
    if start + 4 >= limit or " " not in text[start + 1 : start + 4]:
        return None
    if match := _THOUSANDS.match(text, start, limit):
        return match
    match = _GROUP.match(text, start, limit)
    named = _NAME_LEFT.search(text, max(0, start - 20), start) if match else None
    return None if named and named[1] not in _NO_NAMES else match


_EIGHTHS = re.compile(r"-(\d)/(2|4|8)(?![\d/])")


def with_eighths(text: str, number: Number, limit: int) -> Number:
    """*$5.39-1/2 a bushel*: grain is priced in dollars, cents and parts of a cent (CBOT rulebook, ch. 14)."""
    match = _EIGHTHS.match(text, number.end, limit)
    if match is None or text[number.end - 3] != "." or int(match[1]) >= int(match[2]):
        return number
    value = number.low + Decimal(match[1]) / Decimal(match[2]) / 100
    return number._replace(low=value, high=value, end=match.end())


def _decimal(words: str) -> Decimal:
    """Digits with separators; non-ASCII digits too (Decimal reads every Unicode decimal digit)."""
    if words.count(".") > 1 or (words.endswith(".000") and len(words) < 8 and words[0] != "0"):
        words = words.replace(".", "")
    elif words.count(",") == 1 and len(words) - words.index(",") < 4 and "." not in words:
        words = words.replace(",", ".")
    words = words.replace(", ", "")
    for mark in ", \u00a0\u202f\u2009":
        words = words.replace(mark, "")
    return Decimal(words)


def _ratio(part: int, whole: int) -> Decimal | None:
    """A fraction below one. One that does not end is rounded to the whole percent, which is the
    precision of the word: *a third* is 0.33."""
    if not 0 < part < whole:
        return None
    value = Decimal(part) / Decimal(whole)
    return value if value == round(value, 4) else round(value, 2)


def _scales(text: str, number: Number, limit: int) -> Number:
    """``2.4`` + `` billion``; ``2`` + `` and a half`` + `` million``."""
    match = None if number.fraction else _AND_PART.match(text, number.end, limit)
    if match:
        part = _ratio(1, FRACTION_PARTS[match[1].lower()]) or Decimal(0)
        number = number._replace(low=number.low + part, high=number.high + part, end=match.end())
    while match := _SCALE.match(text, number.end, limit):
        number = number.times(_FACTORS[match[1].lower()], match.end())
        if number.high > 10**21:
            break
    return number


def _words(text: str, start: int, first: int, limit: int) -> Number | None:
    """``fifty-seven``, ``two hundred and five thousand``, ``two-thirds``, ``tens of thousands``."""
    match = _WORD.match(text, start, limit)
    if match is None:
        return None
    word = match.group().lower()
    if word in _PLURALS:
        return _vague(text, start, match.end(), limit, word, first)
    if word == "half":
        return _half(text, match, limit)
    if word == "twice":
        return Number(start, match.end(), Decimal(2), Decimal(2), False)
    if word in _FACTORS:
        return _bare_scale(text, match, first, limit)
    value, end, scaled = _cardinal(text, start, limit)
    if end == start:
        return None
    number = Number(start, end, Decimal(value), Decimal(value), False, scaled)
    part = _PART.match(text, end, limit)
    if part and not scaled:
        whole = part[1].lower()
        ratio = _ratio(value, FRACTION_PARTS[whole])
        plural = whole in ("halves",) or whole.endswith("s")
        quarters = (
            whole == "quarters"
            and text[end] != "-"
            and not text.startswith(" of ", part.end())
            and not _SCALE.match(text, part.end(), limit)
        )
        if ratio is not None and plural == (value > 1) and not quarters:
            return _scales(text, Number(start, part.end(), ratio, ratio, False, fraction=True), limit)
    return _scales(text, number, limit)


def _cardinal(text: str, start: int, limit: int) -> tuple[int, int, bool]:
    """Value, end and whether a scale was read: the grammar of English cardinals (Hurford 1975): units
    follow tens, hundreds and scales; *and* only hundreds and scales."""
    total, group, last, end, scaled = 0, 0, "", start, False
    at = start
    while match := _WORD.match(text, at, limit):
        word = match.group().lower()
        if word in UNITS and last in ("", "tens", "hundred", "scale"):
            if word == "zero" and last:
                break
            group, last = group + UNITS[word], "unit"
        elif word in TEENS and last in ("", "hundred", "scale"):
            group, last = group + TEENS[word], "teen"
        elif word in TENS and last in ("", "hundred", "scale"):
            group, last = group + TENS[word], "tens"
        elif word == "hundred" and last in ("unit", "teen", "tens"):
            group, last = group * 100, "hundred"
        elif word == "dozen" and last in ("unit", "teen", "tens", "hundred"):
            group, last, scaled = group * DOZEN, "dozen", True
        elif word in SCALES and last not in ("", "scale"):
            total, group, last, scaled = total + group * SCALES[word], 0, "scale", True
        else:
            break
        end = match.end()
        join = _JOIN.match(text, end, limit)
        if join is None or (len(join.group()) > 1 and last not in ("hundred", "scale")):
            break
        at = join.end()
    return total + group, end, scaled


def _bare_scale(text: str, word: re.Match[str], first: int, limit: int) -> Number | None:
    """*a hundred*, *half a million*, *several thousand*, *a dozen*; a scale word with nothing of the kind
    before it (*million-dollar*) is no number."""
    before = _BEFORE_SCALE.search(text, max(first, word.start() - 14), word.start())
    factor = Decimal(_FACTORS[word.group().lower()])
    if before is None:
        return None
    lead = " ".join(before[1].lower().split())
    number = Number(before.start(), word.end(), factor, factor, False, True)
    if lead in ("a", "an"):
        value, end, _ = (1, word.end(), False)
        follow = _JOIN.match(text, word.end(), limit)
        if follow and text[word.end() : word.end() + 1] != "-":
            value, end, _ = _cardinal(text, follow.end(), limit)
            if end > follow.end() and value < factor:  # a hundred and twenty
                return _scales(text, number._replace(end=end, low=factor + value, high=factor + value), limit)
        return _scales(text, number, limit)
    if "quarter" in lead:  # a quarter million, a quarter of a million
        number = number._replace(low=factor / 4, high=factor / 4)
        return _scales(text, number, limit)
    if lead.startswith("half"):
        number = number._replace(low=factor / 2, high=factor / 2)
        return _scales(text, number, limit)
    low, high = VAGUE_MULTIPLIERS[lead]
    top = factor * (high + 1) - 1 if factor >= 100 else min(factor * high, Decimal(99))
    return _scales(text, number._replace(low=factor * low, high=top), limit)


def _vague(text: str, start: int, end: int, limit: int, word: str, first: int) -> Number | None:
    """*tens of thousands*: 2 to just under 10 of the power (see ``PLURAL_SCALES``)."""
    power = _PLURALS[word]
    factor = Decimal(power)
    links = 0
    while links < 2 and (match := _OF_SCALE.match(text, end, limit)):
        factor, end, links = factor * _PLURALS[match[1].lower()], match.end(), links + 1
    if not links and word in ("tens", "scores"):
        many = word == "tens" or text[start] == "S" or _LEADS.search(text, max(first, start - 14), start)
        if not (many and _OF_MANY.match(text, end, limit)):
            return None
        return Number(start, end, 2 * factor, Decimal(99), False, True)
    if not links and word == "dozens":
        return Number(start, end, Decimal(24), Decimal(99), False, True)
    low = 2 * factor
    high = factor * 10 - 1
    if word in ("dozens", "scores"):
        high = factor / power * 99
    return Number(start, end, low, high, False, True)


_OF_MANY = compiled_when_used(rf"{_SPACE}of{_SPACE}(?!the\b|his\b|her\b|their\b|its\b)[^\W\d_]")
_LEADS = re.compile(
    r"\b(?:killing|killed|kills|wounding|wounded|injuring|injured|left|leaving|and|with|that|displaced|trapped"
    r"|arrested|detained|hit|destroyed|displacing) \Z"
)
"""*leaving scores of children dead*; not *test scores of students*."""
_HALF_SCALE = compiled_when_used(
    rf"{_SPACE}an?{_SPACE}(?={'|'.join(_FACTORS)})|[- ](?={'|'.join(_FACTORS)})", re.IGNORECASE
)


def _half(text: str, word: re.Match[str], limit: int) -> Number | None:
    """*half*: its scale word, if one follows, triggers anew and takes the half along."""
    if _HALF_SCALE.match(text, word.end(), limit):
        return None
    half = Decimal("0.5")
    return Number(word.start(), word.end(), half, half, False, fraction=True)
