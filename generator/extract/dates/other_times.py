"""Dates that are not the time of what their sentence tells.

*Since 2019*: *the worst flood since 2019* is a flood of today, *the first visit since 2019* a visit of today.
Only the perfect tells what began then: *The port has been shut since 2019* (Quirk et al. 1985, 4.20-4.22,
14.27). *Up from 800 a year earlier*, *than in March*: the time of a number that the one told is held against.
"""

from __future__ import annotations

import re

from generator.lexicon.clauses import FINITE, PRESENT
from generator.lexicon.tenses import IRREGULAR_PAST, NOT_PAST

_REACH = 10
_NEVER = frozenset(("not", "n't", "never"))
_PERFECT = frozenset("has have had hasn't haven't hadn't 've".split())
_RANKS = frozenset(
    """first second third fourth last only any more most less least fewer better worse best worst higher
    lower highest lowest""".split()
)
_SUPERLATIVE = re.compile(r"[a-z]{3,}est")
_NO_SUPERLATIVES = frozenset(
    """arrest forest protest contest harvest honest modest suggest digest invest conquest request interest
    guest west midwest northwest southwest""".split()
)


_COMPARISON = re.compile(
    r"\bto\s[$€£]?\d(?:[^,;:.]|[,.](?=\d)){1,50}?\sfrom\s[$€£]?\d(?:[^,;:.]|[,.](?=\d)){0,40}\s(?:in|on|at|during)\s(?:the\s)?\Z|"
    r"\b(?:(?:up|down|unchanged)\s(?:[\w.%-]+\s){0,3}?(?:from|on)\b(?:[^,;]|,(?=\d)){0,50}"
    r"|(?:compared|compares)\s(?:with|to)\b(?:[^,;]|,(?=\d)){0,50}"
    r"|against\s(?:[a-z]+\s)?[$€£]?\d[\w.,%]*\s(?:[a-z]+\s){0,3}?(?:in|on|at|during)\s(?:the\s)?"
    r"|than\s(?:(?:in|at|on|during|any|last)\b[^,;]{0,25}|(?:it|they|he|she|we|was|had\sbeen)\s[a-z]+\s(?:in|on|at)\s)?)\Z"
)


def compared(text: str, start: int, sentence: int) -> bool:
    """Whether what stands before a date at ``start`` compares with it: *down from 390 in* [December]."""
    return _COMPARISON.search(text, max(sentence, start - 70), start) is not None


def hangs_on(lower: tuple[str, ...], first: int, here: int) -> int | None:
    """The token of the *since* that the date at token ``here`` hangs on: *since 2019*, *since the loss of
    a ferry in 2008*; none where a clause of its own stands between: *since the war began in 2019*."""
    for at in range(here - 1, max(first, here - _REACH) - 1, -1):
        word = lower[at]
        if word == "since":
            return at
        if word in (",", ";", ":", "-", "\u2013", "\u2014") or _verb(word):
            return None
    return None


def began(lower: tuple[str, ...], first: int, since: int, last: int) -> bool:
    """Whether the perfect tells that what is said began then, and ranks nothing: *has been shut since*."""
    for at in range(since - 1, first - 1, -1):
        if lower[at] in _PERFECT:
            return lower[at + 1] not in _NEVER  # has not lost since 2023: nothing began then
        if _ranks(lower, at):
            return False
    if since - first > 1:
        return False
    perfect = [at for at in range(since, last) if lower[at] in _PERFECT]
    return bool(perfect) and not any(_ranks(lower, at) for at in range(perfect[0], last))


def _ranks(lower: tuple[str, ...], at: int) -> bool:
    """Whether a word ranks: *worst*, *first*, *more than at any time*; not *at least 48*, *more than 90*."""
    word = lower[at]
    if word in _RANKS:
        of_number = lower[at + 1 : at + 2] == ("than",) and lower[at + 2 : at + 3] > ("",)
        return not (lower[at - 1] == "at" or (of_number and lower[at + 2][0] in "$\u20ac\u00a30123456789"))
    return word not in _NO_SUPERLATIVES and _SUPERLATIVE.fullmatch(word) is not None


def _verb(word: str) -> bool:
    return (
        word in FINITE
        or word in IRREGULAR_PAST
        or word in PRESENT
        or (word.endswith("ed") and len(word) > 4 and word not in NOT_PAST)
    )
