"""Vetoes for lengths, rates and places in time counted from now: what looks like one and is none.

*Light years*, *three quarters of it*, *in today's money*: each rule rests on the words beside the form.
"""

from __future__ import annotations

import re

from generator.extract.dates.grammar import Form
from generator.lexicon.dating import AFTER_REFERENCES, NO_RATES, RATES

REACH = 30
"""Characters beside a form that are looked at."""
WORD_BEFORE = re.compile(r"([A-Za-z][\w.'\u2019]*|\S)\s*$")
_BESIDE = re.compile(r"\s(?:after|before|later|earlier|ago|from|or\sso|or\stwo)\b")
_AMOUNT = re.compile(r"(?:[\d%]|[$\u20ac\u00a3\u00a5]\d[\d.,]*)\s*$")


def _title(words: str, word: str) -> bool:
    """Whether the words are a name: *60 Minutes*, *This Week*, *USA Today*; not *Last week* at the start."""
    at = words.lower().rfind(word)
    return words[at : at + 1].isupper() and not words.isupper()


def _unit(form: Form, words: str, before: str, behind: str, left: str, right: str) -> bool:
    if form.get("the") and form.get("unit") == "day" and before.lower() == "at":
        return False  # at the end of the day: when all is said
    if form.get("unit") in ("week", "day", "month", "weekend") and "last" in form.get("rel"):
        # the last week of January: its own last week, not the one before today
        of_what = _OF_PERIOD if words.lower().startswith("the ") else _OF_A_PERIOD
        if of_what.match(right):
            return False
    return not _title(words, form.get("unit"))


_OF_PERIOD = re.compile(r"\s(?:of|in)\s")
_OF_A_PERIOD = re.compile(r"\sof\s")


def _deictic(form: Form, words: str, before: str, behind: str, left: str, right: str) -> bool:
    if form.get("deictic") == "today" and _OUR_TIME.match(right):
        return False
    named = words[:1].isupper() and before[-1:].isalpha()  # USA Today; the BBC's Today programme
    return not named or words.isupper()


_OUR_TIME = re.compile(
    r"['\u2019]s (?:world|society|economy|money|prices|dollars|terms|standards|youth|generation|values?)\b"
)
"""*In today's world*, *1.1 billion in today's money*: our time, and no day of the calendar."""


def _duration(form: Form, words: str, before: str, behind: str, left: str, right: str) -> bool:
    unit, amount = form.get("unit"), form.get("amount")
    if unit and _title(words, unit):
        return False
    if before.lower() == "light" or re.search(r"(?:±|\+/-)\s?$", left):
        return False  # light years, 879.6 ± 0.8 seconds
    if unit == "quarters" and amount == "three" and before.lower() not in _LASTING:
        return False  # three quarters are to be moved
    if before == "as" and amount == "many":
        return False  # the second attack in as many weeks
    if form.get("plural") == "hours" and before.lower() in _NAMED_HOURS:
        return False
    if unit in ("second", "night", "min", "quarter") and amount in ("a", "an", "", "one", "half a", "a half"):
        return unit == "second" and amount == "one" and _ends(behind)
    if (
        unit in ("quarter", "quarters")
        and not amount.isdigit()
        and amount not in ("two", "three", "four", "five", "six", "several")
    ):
        return False
    if unit == "quarters" and amount == "three" and behind.lower() == "of":
        return False
    if form.get("plural") and before.lower() in _SCALES:
        return False  # 3 million years
    if form.get("plural") == "minutes":
        # the minutes of a meeting, leaked minutes show: a record, unless a length or a distance is told
        return before.lower() in _BEFORE_MINUTES or behind.lower() in _BESIDE_MINUTES
    if unit == "seconds" or form.get("plural") in ("seconds", "quarters", "nights", "mins"):
        return bool(amount)
    if re.search(r"[\d$\u20ac\u00a3.,/-]$", left) and words[:1].isdigit():
        return False
    return not re.match(r"\s?(?:-\s?olds?|old|of\sage)\b", right) and not re.search(r"\baged?\s$", left)


_LASTING = frozenset("for in over last past next first straight consecutive within the".split())
_SCALES = frozenset("hundred thousand million billion trillion lakh crore dozen".split())
_BEFORE_MINUTES = frozenset(
    "for within in by only just mere few many several took takes lasted lasts last after and or to".split()
)
_BESIDE_MINUTES = frozenset("before after later earlier ago from away".split())
_NAMED_HOURS = frozenset("early small wee late office opening rush business working peak visiting".split())
"""*The early hours*, *rush hours*: a part of the day and no length."""


def _ends(behind: str) -> bool:
    """Whether nothing that a number could count follows."""
    return not behind[:1].isalpha()


def _reference(form: Form, words: str, before: str, behind: str, left: str, right: str) -> bool:
    reference = form.get("reference")
    if reference in ("the past", "the future", "the near future"):
        return not behind[:1].isalpha() or behind.lower() in AFTER_REFERENCES
    if reference == "current":
        return (
            words[0].islower()
            and behind.lower() not in ("account", "accounts", "affairs")
            and before.lower() != "then"
        )
    if reference == "now":
        named = words[:1].isupper() and before[:1].isupper() and before.isalpha()
        return not named and behind not in ("-",)  # Harbour Now: a body's name
    return True


def _span(form: Form, words: str, before: str, behind: str, left: str, right: str) -> bool:
    unit, amount = form.get("unit"), form.get("amount")
    if amount in ("a", "an"):
        return False
    return unit not in ("second", "min", "quarter", "night") or amount not in ("", "half a")


def is_rate(text: str, start: int, end: int) -> bool:
    """Whether *a day*, *a year* at that place says how often: *$2 million a year*, *twice a day*;
    not *in a year*."""
    left = text[max(0, start - REACH) : start]
    if _BESIDE.match(text, end):
        return False
    if _AMOUNT.search(left):
        return True
    before = WORD_BEFORE.search(left)
    if before is None or not before[1].isalpha():
        return False
    word = before[1].lower()
    return word in RATES or (len(word) > 3 and word.endswith("s") and word not in NO_RATES)


def _offset(form: Form, words: str, before: str, behind: str, left: str, right: str) -> bool:
    if form.get("side") in ("earlier", "later") and behind.lower() == "than":
        return False  # five years later than hoped
    return not (form.get("plural") and before.lower() in _SCALES)  # 66 million years ago


CHECKS = {
    "unit": _unit,
    "offset": _offset,
    "duration": _duration,
    "reference": _reference,
    "span": _span,
    "deictic": _deictic,
}
"""What must hold for a form of each rule, as in ``evidence``."""
