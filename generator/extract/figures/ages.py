"""Reads ages: *34 years old*, *aged 5*, *Smith, 34, said*."""

from __future__ import annotations

import re

from generator.extract.figures.context import Left
from generator.extract.figures.counted import find_counted
from generator.extract.figures.numbers import Number
from generator.extract.figures.place import Place
from generator.extract.figures.units import UnitRead, unit_after
from generator.lexicon.number_names import MONTHS
from generator.lexicon.tenses import IRREGULAR_PAST

OLDEST = 125
"""No person is older; the unit of an age without unit words is the year."""

OLD = re.compile(
    r"(?:-| - | )?(?:(?P<unit>year|yr|month|week|day)s?(?:(?:[- ]| - )olds?| of age)|y/?o)(?!\w)",
    re.IGNORECASE,
)
_NAME_BEFORE = re.compile(r"[^\W\d_][\w.'’\-]*(?:[^\W\d_.]\)?|(?<= [A-Z])\.), $")
_SERIES = re.compile(r", (?:and )?\d")
_PLAIN = re.compile(r"\d{1,3}")


def age_of(place: Place, number: Number, left: Left) -> UnitRead | None:
    """The unit of an age, when the number is one."""
    text, limit = place.text, place.limit
    match = OLD.match(text, number.end, limit)
    if match:
        name = (match["unit"] or "year").lower()
        return UnitRead(match.end(), f"{'year' if name == 'yr' else name} of age", "age")
    if number.low >= OLDEST or number.low < 0:
        return None
    if (
        _aged(left)
        or _among_ages(place, number)
        or (left.words[:1] == ["as"] and left.words[1:3] in (["young", "as"], ["old", "as"]))
    ) or (
        number.digits
        and text[number.start - 2 : number.start] in (", ", "d ", "r ", "o ")
        and _AGED_LIST.search(text, max(place.first, number.start - 48), number.start)
    ):
        unit = unit_after(text, number.end, limit, False, False)
        if unit is None or unit.kind != "time":
            return UnitRead(number.end, "year of age", "age")
    if _young(place, number, left):
        return UnitRead(number.end, "year of age", "age")
    if _predicate(place, number, left) or _behind_name(place, number, left) or _bounded(place, number, left):
        return UnitRead(number.end, "year of age", "age")
    return None


_BE = frozenset("is was turned turns am i'm i’m he's she's he’s she’s".split())
_TURN = frozenset("turned turns turning turn".split())
_PERSON = frozenset("i he she who whom they son daughter brother sister wife husband mother father".split())
_WILL = frozenset("will would had has have recently just to".split())
_ON = re.compile(r" (?:on|in|last|this|next)\b")
_YEAR = re.compile(r" (?:on|in|this|next|by|before|if)\b")
_ENDS = re.compile(r"[.,;!?)”\"]|$| (?:when|and|but|at|years|now|today|then|so|or)\b")


def _predicate(place: Place, number: Number, left: Left) -> bool:
    """*she was 51 when she left*, *my daughter is 14*, *the retirement age rose to 67*: a bare number that
    is said of a person, or that an age rises or falls to. Not *he is 30 minutes late* (a unit), *it was 51*
    (no person)."""
    words = left.words
    if len(words) < 2 or number.low < 1 or not number.exact:
        return False
    end = _ENDS.match(place.text, number.end, place.limit)
    if words[0] in ("be", "been") and number.digits:
        # he will be 81 when he gets out; she would have been 117 this year
        helps = words[1:3] if words[0] == "been" else words[1:2]
        ahead = helps in (["have", "would"], ["have", "will"], ["will"], ["would"])
        person = words[len(helps) + 1 : len(helps) + 2]
        far = end or _YEAR.match(place.text, number.end, place.limit)
        return bool(ahead and far and person and person[0] in _PERSON)
    if words[0] in _TURN and (end or _ON.match(place.text, number.end, place.limit)):
        return words[1] in _PERSON or left.raw[1][0].isupper() or words[1] in _WILL
    if words[0] in _BE:
        return end is not None and (words[1] in _PERSON or words[0][-2:-1] in ("'", "’"))
    if not (end or place.text.startswith((" from ", " to ", " by ", " in "), number.end)):
        return False
    return words[0] in ("to", "from", "at") and "age" in words[1:4] and words[1] not in ("this", "that")


_CHILD = frozenset("boy girl child youth youngster teenager lad man woman".split())


_CHILDREN = frozenset("boys girls children teenagers youngsters".split())


def _young(place: Place, number: Number, left: Left) -> bool:
    """*a boy of 12*, *a woman of 34 was hurt*; not *a man of 12 trades*."""
    words = left.words
    return (
        words[:1] == ["of"]
        and words[1:2] != []
        and (words[1] in _CHILD or words[1] in _CHILDREN)
        and number.low >= 1
        and number.exact
        and find_counted(place.tokens, place.token_at(number.end), place.last, False) is None
        and unit_after(place.text, number.end, place.limit, False, False) is None
    )


_ARE = frozenset("is are was were".split())
_OLDER = re.compile(r" (?:and|or) (?:older|younger)\b")
_ABOVE = re.compile(r" (?:and|or) (?:over|above|up|under)\b")
_PEOPLE = frozenset(
    """people persons adults women men children those anyone everyone residents citizens voters patients
    workers employees boys girls males females aged ages americans europeans pensioners drivers""".split()
)


def _bounded(place: Place, number: Number, left: Left) -> bool:
    """*voters 45 and older*, *people over 65*, *children under five*: a bare number that bounds people
    is their age, for *older* compares ages and *over*, *under* behind people have nothing else to count
    from. Not *people over 65 countries* (a noun is counted), *those under 5 feet* (a unit)."""
    text, end = place.text, number.end
    if not number.exact or number.scaled or text[end : end + 1] in ("%", "-"):
        return False
    if text.startswith((" and ", " or "), end) and _OLDER.match(text, end, place.limit):
        return True
    if len(left.words) < 2:
        return False
    if left.words[0] in _PEOPLE:
        return bool(_ABOVE.match(text, end, place.limit))
    if left.words[0] not in ("over", "under", "below"):
        return False
    if left.words[1] in _ARE and _ENDS.match(text, end, place.limit):
        return len(left.words) > 2 and left.words[2] in _PERSON  # a fifth of whom are over 65
    if left.words[1] in ("them", "whom", "those"):
        return _ENDS.match(text, end, place.limit) is not None  # a third of them under 18
    if left.words[1] not in _PEOPLE:
        return False
    if unit_after(text, end, place.limit, False, False):
        return False
    at = place.token_at(end)
    follow = place.tokens.lower[at] if at < place.last else ""
    if follow in IRREGULAR_PAST or (follow.endswith("ed") and len(follow) > 4):
        return True  # voters under 30 backed parties of the left
    return find_counted(place.tokens, at, place.last, False) is None


_AGED_LIST = re.compile(r"\b[Aa]ged?\s(?:between\s)?(?:\d{1,3}(?:,\s(?:and\s)?|\s(?:and|or|to)\s)){1,12}\Z")
"""*aged 4, 7 and* [11]."""


def _aged(left: Left) -> bool:
    """*aged 34*, *age 5*, *at the age of 7*, *between the ages of 5 and 9*; not *of 34 members*."""
    one = left.words[0] if left.words else ""
    two = left.words[1] if len(left.words) > 1 else ""
    return (
        one in ("aged", "age", "ages")
        or (one == "of" and two in ("age", "ages"))
        or (one == "between" and two in ("aged", "ages"))
    )


_PERSONS = (
    r"(?:girls|boys|children|sons|daughters|brothers|sisters|siblings|grandchildren|grandsons|granddaughters|men|women"
    r"|teenagers|students|pupils|cousins|nephews|nieces|youths|youngsters)"
)
_AGES_BEFORE = re.compile(rf"\b{_PERSONS}, (?:\d{{1,3}}(?:, and |, | and )){{0,6}}\Z")
_AGES_BEHIND = re.compile(r"(?:(?:, and |, | and )\d{1,3})*(?=[,.;)]|\Z)(?!,\d)")


def _among_ages(place: Place, number: Number) -> bool:
    """*two girls, 9 and 11, were hurt*: as many numbers as stand between the marks behind several people are
    their ages, as one is that of one."""
    before = place.text[number.start - 2 : number.start]
    if not number.digits or before not in (", ", "d "):
        return False
    return bool(
        _AGES_BEFORE.search(place.text, max(place.first, number.start - 56), number.start)
        and _AGES_BEHIND.match(place.text, number.end, place.limit)
    )


_ONE_PERSON = _CHILD | frozenset(
    """teenager student pupil soldier officer policeman policewoman doctor nurse teacher farmer driver worker
    engineer lawyer journalist reporter activist pensioner widow widower fisherman shopkeeper baker suspect
    victim gunman attacker son daughter brother sister mother father husband wife grandmother grandfather
    cousin nephew niece uncle aunt neighbour neighbor resident civilian tourist refugee migrant""".split()
)
"""*One man, 29, was hurt*: a person in the singular, set off as a name is."""


def _behind_name(place: Place, number: Number, left: Left) -> bool:
    """*Smith, 34, said*: a plain number set off by commas behind a capitalised word is the age of the one
    named (AP style book, *ages*). Not in a list of numbers, nor behind a month (*March, 5, …*).
    """
    text, limit, first = place.text, place.limit, place.first
    if not (
        number.digits and number.exact and number.low >= 1 and text[number.start - 2 : number.start] == ", "
    ):
        return False
    if (
        not left.words
        or not _PLAIN.fullmatch(text, number.start, number.end)
        or left.words[0].rstrip(",") in MONTHS
    ):
        return False
    before = _NAME_BEFORE.search(text, max(first, number.start - 30), number.start)
    if before is None:
        return False
    if not before.group()[0].isupper() and before.group().rstrip(", ") not in _ONE_PERSON:
        return False
    rest = text[number.end : min(limit, number.end + 8)]
    last = number.end + len(rest) == limit and not rest.strip('."”’) ')
    return last or (text[number.end] == "," and not _SERIES.match(text, number.end, limit))
