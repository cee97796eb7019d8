"""Tells numbers that are no quantities: dates, clock times, ordinals, parts of names, references."""

from __future__ import annotations

import re

from generator.lexicon.counted import STOP
from generator.lexicon.number_names import (
    BEFORE,
    BEFORE_CAPITAL,
    ERA,
    FOREIGN_STREETS,
    MONTHS,
    NOT_NAMES,
    STREETS,
)
from generator.patterns import compiled_when_used

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?!\d)")
_CLOCK = re.compile(
    r"[:.]\d\d(?!\d)\s?(?:am|pm|a\.m|p\.m|gmt|utc|est|edt|cet|bst|hours)?|\s?(?:am|pm|a\.m\.?|p\.m\.?|o['’]clock|gmt|utc|bst)(?!\w)",
    re.IGNORECASE,
)
_ZONE_CLOCK = re.compile(r"\s?(?:hours|hrs)?\s?(?:GMT|UTC|EST|EDT|CET|CEST|BST|local time)\b")
_MONTH_BEFORE = re.compile(r"(?<![^\W_])([^\W\d_]{3,9}\.?) ?$")
_MONTH_AFTER = re.compile(r"(?:st|nd|rd|th)?(?: of)?[ -]([^\W\d_]{3,9})\b\.?")
_GLUED_AFTER = re.compile(r"-to-|-(?:for|of|and)-\d|-(?:love|nil)\b|\([a-z]\)")
_DASH_NUMBER = re.compile(r"[-–/:.]\d")
_PHONE = re.compile(
    r"[- .)]{1,2}\d{2,4}[- .]\d{3,4}(?!\d)|[-.]\d{3,4}[-.]\d|[ -]\d{3}[ -]\d{3,4}(?![\d,])(?! \d{3}\b)"
)
_LIST = re.compile(r"[.)](?:\s|$)")
_CAPITAL_AFTER = re.compile(r"[ ]([A-Z][\w.]*)(?:[ ]([A-Z]?[\w.]*))?(?:[ ]([A-Z][\w.]*))?")


_SHORT_YEAR = re.compile(r"\d\ds?(?![\w'’\"”%]|[,.]\d| (?:percent|per cent|million|billion))")
"""*'98*, *the '90s*."""
_IN_YEAR = re.compile(
    r"\b(?:in|since|of|from|by|until|the|summer|spring|fall|winter|autumn|early|late) ['‘’]\Z", re.IGNORECASE
)


def joined_before(text: str, start: int, first: int) -> bool:
    """Whether digits hang on what stands before them: ``F-16``, ``G20``, ``9/11``, ``#5``, ``5:30``."""
    if start <= first:
        return False
    char = text[start - 1]
    if char.isspace() or char in "([{\"'“‘$€£¥~<>=≥≤—–…,;*|":
        short = _SHORT_YEAR.match(text, start) is not None and _IN_YEAR.search(
            text, max(first, start - 12), start
        )
        return bool(short) or (char in "'‘’" and start - 2 >= first and text[start - 2].isalnum())
    before = text[start - 2] if start - 2 >= first else " "
    if char in "-−‑":
        return not (before.isspace() or before in '([“"')
    if char == ".":
        return before.isalnum()
    if char == "+":
        return before.isalnum()  # the 5+1 talks, UTC+3
    return char.isalnum() or char in "_/#@№§:^\\&%’"


_RATIO = re.compile(r" to one(?!\w)(?! (?:of|hundred|thousand|million)\b)|-(?:for|of|and)-\d")


def is_ratio(text: str, end: int, limit: int) -> bool:
    """*two to one*, *a 10-for-1 split*, *12-of-21 shooting*: how two things stand to each other."""
    return _RATIO.match(text, end, limit) is not None


_RESULT = re.compile(
    r"\d{1,3} [-–—] \d{1,3}(?=[.,;:)](?!\d)|\Z"
    r"| (?:at|in|on|to|by|against|after|from|with|away|win|victory|defeat|lead)\b)"
)


def is_result(text: str, start: int, end: int, first: int, limit: int) -> bool:
    """*won 1 – 0*: the result of a game, written with blanks; not *killed 12 – 3 of them boys*."""
    if text.startswith((" – ", " - ", " — "), end):
        return _RESULT.match(text, start, limit) is not None
    if not text.endswith((" – ", " - ", " — "), first, start):
        return False
    found = re.search(r"(?<![\d.,$€£])\d{1,3} [-–—] \Z", text[max(first, start - 6) : start])
    return found is not None and _RESULT.match(text, start - len(found.group()), limit) is not None


_PHONE_CHAIN = re.compile(r"\+\d{1,3}(?:[ ().-]{1,2}\d{2,4}){2,}")


_TRUNK_CHAIN = re.compile(r"0\d{2,4}(?:[ -]\d{2,4}){1,4}(?![\w,]\d)")


def phone_end(text: str, start: int, limit: int) -> int | None:
    """Where a telephone number ends whose country code or zero for long distance stands at ``start``."""
    if text[start] == "0" and (match := _TRUNK_CHAIN.match(text, start, limit)):
        return match.end()
    if start and text[start - 1] == "+" and (match := _PHONE_CHAIN.match(text, start - 1, limit)):
        return match.end()
    return None


def joined_after(text: str, end: int, limit: int) -> bool:
    """Whether letters or digits hang on behind: ``5G``, ``1980s``, ``747-400``, ``24703L202``, ``5th``."""
    if end >= limit:
        return False
    char = text[end]
    if char.isalnum() or char in "_@" or (char == "+" and text[end + 1 : end + 2].isdecimal()):
        return True
    if char in "'’" and end + 1 < limit and text[end + 1] == "s":
        return True
    return bool(_DASH_NUMBER.match(text, end, limit)) or bool(_GLUED_AFTER.match(text, end, limit))


def is_clock(text: str, start: int, end: int, limit: int) -> bool:
    """``5:30``, ``5 p.m.``, ``10 o'clock``, ``0600 GMT``."""
    match = _CLOCK.match(text, end, limit)
    if match and (match.group()[0] != "." or len(match.group()) > 3):
        return True
    return end - start == 4 and bool(_ZONE_CLOCK.match(text, end, limit))


_AT = frozenset("at by around about until till from before after approximately since".split())


def is_hours(raw: str, left: list[str]) -> bool:
    """*at 1430 hours*, *0300 hours*: a time of day as the military and many police forces write it."""
    if len(raw) != 4 or int(raw[:2]) > 24 or int(raw[2:]) > 59:
        return False
    return raw[0] == "0" or (left[:1] != [] and left[0] in _AT)


def is_year(text: str, start: int, end: int) -> bool:
    """Four digits from 1500 to 2099."""
    return end - start == 4 and bool(_YEAR.match(text, start))


def beside_month(text: str, start: int, end: int, limit: int, value: int) -> bool:
    """``March 5``, ``5 March``, ``the 5th of March``, ``March 2023``."""
    month = _MONTH_BEFORE.search(text, max(0, start - 11), start)
    if month and month[1].lower().rstrip(".") in MONTHS:
        return value <= 31 or 1500 <= value < 2100
    match = _MONTH_AFTER.match(text, end, limit)
    return match is not None and match[1].lower() in MONTHS and match[1][0].isupper() and value <= 31


def is_era(text: str, end: int, limit: int) -> bool:
    """``300 BC``, ``AD 70``."""
    after = text[end + 1 : min(end + 6, limit)].split()
    return bool(after) and after[0].rstrip(",.").lower() in ERA and after[0][0].isupper()


def is_reference(left_word: str, raw: str) -> bool:
    """``Article 8``, ``No. 5``, ``page 5``, ``Day 100``; ``raw`` is the word as written."""
    if raw[-1:] in ",;" or (raw[-1:] == ":" and raw[0].islower()):
        return False  # voted for the resolution, 12 against it; failed to act: 12 members
    word = left_word.strip(":()")
    if word in BEFORE:
        return True
    return raw[:1].isupper() and raw.strip("():") in BEFORE_CAPITAL


_LISTED = re.compile(
    r"([^\W\d_]+)\s(?:\d[\w().]{0,12}(?:\s\([a-z\d]{1,3}\))*(?:,\s(?:and\s|or\s)?|\s(?:and|or|to|through)\s)){1,12}\Z"
)


def in_list_of_references(text: str, start: int, first: int) -> bool:
    """*Articles 8 and | 12*, *sections 3, 4 and | 5*: the reference word stands before the whole list."""
    found = _LISTED.search(text, max(first, start - 90), start)
    return found is not None and is_reference(found[1].lower(), found[1])


def is_name_before(raw: str, at_start: bool, left_word: str) -> bool:
    """Whether the word before the number is a name it belongs to: ``Boeing 737``, ``iPhone 11``.

    A proper noun right before a number without anything between takes it as its own number (*Windows 10*);
    a quantity would need an article, a verb or a preposition there. Not so for weekdays and months, for the
    first word of a sentence, and for capitals that a heading gives.
    """
    if (
        not raw
        or not raw[0].isalpha()
        or left_word in NOT_NAMES
        or left_word in STOP
        or raw[-1] in ",;:.!?)’'\"”"
    ):
        return False
    if raw.endswith(("'s", "’s")):
        return False  # Germany's 16 states
    inner = any(char.isupper() for char in raw[1:])
    return inner or (raw[0].isupper() and not at_start)


_CODE_AFTER = re.compile(r" [A-Z]{1,3}-?\d")
_RATED = re.compile(r"-[a-z]{3,}(?<!eed)\b(?<=ed)")
_ITEM = re.compile(r"\. [A-Z]")
_BAND = frozenset(["AM", "FM"])


def is_designation(text: str, start: int, end: int, limit: int, words: list[str], raw: list[str]) -> bool:
    """Whether bare digits with nothing to count name something: *a 911 call*, *his 757*, *24703 L-202*,
    *the Group of 20*, *FM 99*, *18-rated*, *—1. Jobs 2. Schools*.

    The linguistic fact: a count above one stands with a plural noun or for one (*the 12 who left*), so
    after *a* it needs a unit (*a 12 percent rise*); and news style groups the digits of a count from four
    on, so three or more that stand bare behind *the* or a possessive are a type or number. Not *a 20,000
    figure* (grouped), *of the 300* (a partitive), *the 300 were freed* (a verb in the plural).
    """
    if _RATED.match(text, end, limit) or (end - start > 4 and _CODE_AFTER.match(text, end, limit)):
        return True
    if start and text[start - 1] in "—–:" and _ITEM.match(text, end, limit):
        return True
    if not words:
        return False
    if raw[0] in _BAND or (words[0] == "of" and raw[1:2] == ["Group"]):
        return True
    if _LOOSE.match(text, end, limit):
        return False
    if words[0] in ("a", "an"):
        return end - start > 2 or _HEAD.match(text, end, limit) is not None
    definite = words[0] in _DEFINITE or words[0].endswith(("'s", "’s"))
    if end - start < 3 or not definite or words[1:2] in (["of"], ["all"]):
        return False
    return not _COUNT_BEHIND.match(text, end, limit)


_DEFINITE = frozenset("the his her its my our your their that this".split())
_COUNT_BEHIND = compiled_when_used(
    r" (?:who|were|are|have|had|will|would|could|did|do|that|whose"
    r"|[a-z]+ed (?:by|in|at|on|for|to|since|from|with)"
    r"|mark|figure|level|barrier|threshold|target|limit|[a-z]+ [a-z]+s)\b"
)
"""A plural verb, a word for a value reached, or a plural noun behind a participle (*216 paid helpers*)."""
_CALLED = re.compile(
    r"\b(?:[Cc]all|[Cc]alling|[Dd]ial|[Dd]iall?ing|[Rr]ing|[Pp]hone|[Tt]elephone|[Tt]ext) "
    r"(?:\+?[\d -]{2,20} (?:or )?)?\Z"
)


def is_dialled(text: str, start: int, end: int, first: int) -> bool:
    """*call 988*, *dial 112*: short digits without a noun behind a word of calling are a telephone number."""
    return 3 <= end - start <= 6 and _CALLED.search(text, max(first, start - 34), start) is not None


def is_dialled_group(text: str, start: int, end: int, first: int) -> bool:
    """*call 116 123*: the same in groups of digits."""
    return " " in text[start:end] and _CALLED.search(text, max(first, start - 34), start) is not None


_WORK = re.compile(r"\b(?:film|movie|novel|album|song|drama|documentary|musical) [\"“‘']?\Z")


def is_title(text: str, start: int, end: int, first: int, limit: int) -> bool:
    """*the film 12 Years a Ferry*: before a capital and behind a word for a work a number begins a title."""
    behind = text[end + 1 : end + 2]
    return (
        text[end : end + 1] == " "
        and behind.isupper()
        and _WORK.search(text, max(first, start - 16), start) is not None
    )


_FRAME = re.compile(r"\b[A-Z][a-z]+ \d{1,3} of \Z")


def is_last_of(text: str, start: int, first: int) -> bool:
    """*Photo 3 of 12*: how many there are of what is numbered."""
    found = _FRAME.search(text, max(first, start - 24), start)
    return found is not None and is_reference(found.group().split()[0].lower(), found.group().split()[0])


_LOOSE = re.compile(r"[-+–/]| (?:to|or|and|plus|odd)\b")
_HEAD = re.compile(
    r" [^\W\d_]+(?:[^\w\s-]|$| (?:of|in|on|at|for|from|by|with|to|that|which|was|is|and|or)\b)"
)
"""A noun that ends its phrase, so that it is no attribute (*a 50 bed hospital*) but what bears the number."""


_FOREIGN_STREET = re.compile(
    rf",? (?i:{'|'.join(FOREIGN_STREETS)})"
    r"(?: (?:d[eiu]|des|del|della|dos|das|do|da|of))?(?: (?:la|las|los|les|l'))? ?[^\W\da-z_]"
)


def is_address(text: str, end: int, limit: int) -> bool:
    """``10 Downing Street``, ``52 rue des Lilas``."""
    if _FOREIGN_STREET.match(text, end, limit):
        return True
    match = _CAPITAL_AFTER.match(text, end, limit)
    if match is None:
        return False
    return any(
        word and word.lower().rstrip(".") in STREETS and word[0].isupper() for word in match.groups()[1:]
    )


def is_list_number(text: str, start: int, end: int, first: int, limit: int) -> bool:
    """``1.`` or ``(2)`` at a sentence's start, ``1)`` anywhere."""
    head = start - first > 8 or text[first:start].strip("(*-• \t")
    if not head and _LIST.match(text, end, limit):
        return True
    if text[end : end + 1] != ")":
        return False
    if start > first and text[start - 1] == "(":
        return end - start == 1
    return "(" not in text[max(first, start - 40) : start]


def is_phone(text: str, start: int, end: int, limit: int) -> bool:
    """``020 7946 0018``, ``555-0100``, ``+44 20 7946``."""
    if start and text[start - 1] == "(" and _PHONE.match(text, end, limit):
        return True
    return bool(_PHONE.match(text, end, limit)) and (text[start] == "0" or text[end] in "-.)")
