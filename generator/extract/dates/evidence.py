"""Vetoes: what looks like a time expression and is none.

Each rule rests on the words beside the form. *In May* is a date, *May said* is a person; *in 2000* is a
year, *2000 soldiers* is an amount; *the fall* of Kabul is no season.
"""

from __future__ import annotations

import re

from generator.extract.dates import lengths
from generator.extract.dates.grammar import Form
from generator.extract.dates.lengths import REACH, WORD_BEFORE
from generator.lexicon.dating import (
    AFTER_REFERENCES,
    BEFORE_CLOCKS,
    BEFORE_MONTHS,
    BEFORE_YEARS,
    COUNTED,
    CROWDS,
    NAMED_DAYS,
    NUMBERED,
    PAPERS,
    STRONG_BEFORE_YEARS,
    YEARLY,
)
from generator.lexicon.months import UNSAFE_MONTHS
from generator.model import Span

_TWO_BEFORE = re.compile(r"([A-Za-z][\w]*)\s+[A-Za-z]+\s*$")
_WORD_AFTER = re.compile(r"\s*([A-Za-z]\w*|\S)")


def holds(text: str, span: Span, sentence: Span, form: Form, run: str) -> bool:
    """Whether a form at that place is a time expression."""
    before_text = text[max(sentence.start, span.start - REACH) : span.start]
    behind_text = text[span.end : min(sentence.end, span.end + REACH)]
    before = WORD_BEFORE.search(before_text)
    behind = _WORD_AFTER.match(behind_text)
    if behind_text.startswith("-to-") and form.rule in ("unit", "duration", "quarter"):
        return False  # the quarter-to-quarter comparison
    check = _CHECKS.get(form.rule)
    if check is None:
        return True
    return check(
        form,
        text[span.start : span.end],
        before[1] if before else "",
        behind[1] if behind else "",
        before_text,
        behind_text,
    )


def _capital(words: str, word: str) -> bool:
    """Whether that word stands in the words with a capital letter."""
    at = words.lower().find(word)
    return at >= 0 and words[at].isupper()


def _month(form: Form, words: str, before: str, behind: str, left: str, right: str) -> bool:
    month = form.get("month")
    if not _capital(words, month):
        return False
    if form.get("rel") == "that" and month in UNSAFE_MONTHS and behind[:1].isupper() and behind.isalpha():
        return False  # said that Jan Marsh had left
    if form.get("year") or form.get("yearrel") or form.get("rel"):
        return True
    if before.lower() in BEFORE_MONTHS or form.get("mod"):
        # "between April Jones and …": a capitalised word behind an ambiguous name makes it a person
        return not (
            month in UNSAFE_MONTHS and behind[:1].isupper() and behind.isalpha() and len(behind) > 1
        ) or (before.lower() in ("in", "since", "until", "last") and right.lstrip(" ")[:1] != behind[:1])
    if before.lower() in _ARTICLES and behind[:1].islower():
        return True  # a June deal, its March vote: no article stands before a first name
    if month in UNSAFE_MONTHS or len(month) <= 4:
        return False
    return not (before[:1].isupper() and before.isalpha() and left.strip() != before) or before in (
        "In",
        "Since",
        "By",
    )


_ARTICLES = frozenset("a an its their his her our".split())


def _day(form: Form, words: str, before: str, behind: str, left: str, right: str) -> bool:
    if form.get("month") not in words.lower():
        # a bare day of a series: April 24 and 25; not April 24 and 25 people
        return not (behind[:1].islower() and behind not in AFTER_REFERENCES | BEFORE_YEARS)
    if not _capital(words, form.get("month")):
        return False
    if form.get("year"):
        return True
    if re.match(r"\s?%|[,.:]\d|\s(?:million|billion|trillion|percent|per\scent|thousand)\b|-[a-z]", right):
        return False
    first = words.lstrip()[:1]
    if first.isdigit() and _EARLY_DAY.search(left):
        return True  # 3-5 May
    # "3 May" after an amount's sign or inside a longer number
    return not (first.isdigit() and re.search(r"[\d$\u20ac\u00a3.,/:-]$", left))


_EARLY_DAY = re.compile(r"(?:^|[\s(])(?:3[01]|[12]?\d)-$")


def _weekday(form: Form, words: str, before: str, behind: str, left: str, right: str) -> bool:
    word = form.get("weekday")
    if not _capital(words, word):
        return False
    if before.lower() in NAMED_DAYS and before[:1].isupper():
        return False
    return not (behind[:1].isupper() and behind.lower() in PAPERS)


def _nthday(form: Form, words: str, before: str, behind: str, left: str, right: str) -> bool:
    """*The first Sunday in October every year* is no day of one year."""
    every = behind.lower() in ("every", "each") and re.match(r"\s(?:every|each)\syear\b", right)
    return not every and _weekday(form, words, before, behind, left, right)


def _clock(form: Form, words: str, before: str, behind: str, left: str, right: str) -> bool:
    if re.search(r"[\d$\u20ac\u00a3.,/:-]$", left) or re.match(r"[:%]|[.,]\d", right):
        return False
    if form.get("hour24") and not form.get("zone"):
        return before.lower() in BEFORE_CLOCKS or before == "(" or "hours" in words or len(words) > 8
    if form.get("hourpart"):
        return before.lower() in BEFORE_CLOCKS
    if form.get("named") and words[:1].isupper() and before[:1].isupper() and left.strip() != before:
        return False  # a title: High Noon
    return not (form.get("named") and words[:1].isupper() and behind[:1].isupper() and behind.isalpha())


def _year(form: Form, words: str, before: str, behind: str, left: str, right: str) -> bool:
    year = int(form.get("year"))
    low, after = before.lower(), behind.lower()
    if form.get("short"):
        return True
    if re.search(
        r"[$\u20ac\u00a3\u00a5#+]$|\b[Nn]os?\.\s?$|[\d.,]$|[A-Za-z][-/]$|\d{5,}-$", left
    ) or re.search(r"(?<!\d)(?!\d{4}[-\u2013])\d{1,3}[-\u2013/]$", left):
        return False
    if re.match(r"%|[,.]\d|-[a-z]|\s?(?:million|billion|percent|per\scent|km|kg|mm|cm)\b|[A-Za-z]", right):
        return False
    if after in COUNTED or low in NUMBERED:
        return False
    if low == "of" and (two := _TWO_BEFORE.search(left)) and two[1].lower() in CROWDS:
        return False
    if re.search(r"(?<![\d/\u2013-])(?!(?:1[5-9]|20)\d\d\s)\d[\d,.]*\s(?:to|and|or)\s$", left):
        return False
    if re.match(r"[\s-]years?[\s-]old", right):
        return False  # a 2000 year old custom
    marked = len(form.parts) > 1 or not words[:1].isdigit()
    if 1900 <= year <= 2099:
        return (
            marked
            or low in BEFORE_YEARS
            or before in ("(", "[", "\u2013", "-", ",", "'", "\u2019", "/", ";")
            or low.endswith(("'s", "\u2019s"))
            or (low.isalpha() and len(low) > 4 and after in YEARLY)
            or re.match(r"\s(?:to|and|through|until|or)\s(?:19|20)\d\d(?![\d,]|\s[a-z]+s\b)", right)
            is not None
            or (before[:1].isupper() and before.isalpha())
            or (behind[:1].isupper() and behind.isalpha())
            or (not left.strip() and behind in (",", ":", "-", "\u2013", ".", ""))
        )
    if year < 1000 or year > 2199 or (year > 2099 and low not in _BEFORE_FAR_YEARS):
        return False
    plural = after.endswith("s") and after not in ("was", "is", "has", "its", "his", "this", "as")
    return (marked or low in STRONG_BEFORE_YEARS or before == "(") and not plural


_BEFORE_FAR_YEARS = frozenset("by in until till before after since year".split())
"""Words that make a date of a year of the next century: *by 2100*; not *of 2100*, *from 2100*."""


def _season(form: Form, words: str, before: str, behind: str, left: str, right: str) -> bool:
    if form.get("season") != "fall" or form.get("year") or form.get("yearrel"):
        return behind.lower() != "of" or not form.get("the")
    if form.get("the"):
        return before.lower() in ("in", "by", "until", "since") and behind.lower() not in ("of", "from", "in")
    return behind.lower() != "of"


def _set(form: Form, words: str, before: str, behind: str, left: str, right: str) -> bool:
    if form.get("adverb"):
        if behind[:1].isupper() and form.get("adverb") in ("daily", "weekly", "monthly"):
            return False  # the daily Le Monde: a paper
        return not (words[:1].isupper() and (behind[:1].isupper() or before[:1].isupper()))
    if form.get("unit") in ("second", "min", "quarter") and not form.get("amount"):
        return form.get("unit") == "quarter"
    if word := form.get("weekday") or form.get("nightday"):
        return _capital(words, word)
    if word := form.get("month"):
        return _capital(words, word)
    return True


def _holiday(form: Form, words: str, before: str, behind: str, left: str, right: str) -> bool:
    if not _capital(words, form.get("holiday")[:4]):
        return False
    if (
        not form.get("rel")
        and before[:1].isupper()
        and before.isalpha()
        and left.strip() != before
        and not before.isupper()
    ):
        return False  # a surname
    return not (behind[:1].isupper() and behind.isalpha()) and behind.lower() not in (
        "week",
        "weekend",
        "season",
        "tree",
        "party",
        "shopping",
    )


def _quarter(form: Form, words: str, before: str, behind: str, left: str, right: str) -> bool:
    if form.get("code"):
        if re.match(r"\s(?:of\s)?(?:FY|fiscal)", right):
            return False  # Q2 FY27: of a year that may begin in any month
        return words.lstrip("0123456789 -")[:1].isupper() and (
            bool(form.get("year")) or before.lower() in BEFORE_YEARS
        )
    return behind.lower() not in ("century", "final", "finals", "horse")


def _decade(form: Form, words: str, before: str, behind: str, left: str, right: str) -> bool:
    return behind.lower() not in ("years",) and not re.search(r"[$\u20ac\u00a3]$", left)


_FREE = frozenset(
    """the a an and or to at he she it they we i his her its their when but while police officials in by with
    after before for from until was were is are had has will would""".split()
)


def _nth(form: Form, words: str, before: str, behind: str, left: str, right: str) -> bool:
    """*On the 12th* stands alone; *on the 12th floor*, *on the 12th Street*, *the 12th to die* does not."""
    if before.lower() not in ("on", "by", "until", "since", "of", "and"):
        return False
    if before.lower() != "on" and behind[:1].isalpha():
        return False
    if before.lower() in ("of", "and"):
        return False
    return not behind[:1].isalpha() or (behind in _FREE and behind != "to")


_CHECKS = {
    **lengths.CHECKS,
    "nth": _nth,
    "month": _month,
    "day": _day,
    "weekof": _day,
    "weekday": _weekday,
    "nthday": _nthday,
    "clock": _clock,
    "year": _year,
    "season": _season,
    "set": _set,
    "holiday": _holiday,
    "quarter": _quarter,
    "decade": _decade,
}
