"""The result of a vote written as a score: *voted 451-12*, *by 91 votes to 12*, *passed the bill 52-48*.

Parliamentary reporting gives the sides of a vote in one pair, the winning side first (AP Stylebook, *vote
tabulations*; Rules of Procedure of the UN General Assembly, rule 87). Only beside a verb or noun of voting,
(*a 6-3 ruling*), so that *won 3-1* and *the 2024-25 budget* are none; only where nothing to be counted
follows, so that *backed by 5-10 countries* stays a range.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.model import Span
from generator.patterns import compiled_when_used

_REACH = 80
"""Code points before the pair within which the vote is named."""

_WIDTH = 16
"""Code points from the first number of a score to its second, at the most."""

_SCORE = re.compile(
    r"(?P<first>\d{1,4})(?:\s?[-\u2013]\s?|(?P<noun>\svotes?)?\s(?:to|against)\s)(?P<second>\d{1,4})(?!\d)"
    r"(?=\s*(?:\Z|[.,;:)\"\u201d]\D|[.,;:)\"\u201d]\Z|(?:with|to|in\sfavou?r|on|for|against|last|this|after|as|and"
    r"|late|early|earlier|along|at|before|that|when|[A-Z][a-z]+day"
    r"|(?P<named>(?:party-line\s|split\s)?(?:votes?|decisions?|rulings?|majority|opinion|verdict)))\b))"
)
_VOTE = compiled_when_used(
    r"\b(?:voted|votes?\s(?:of|was|were|is|by)|by|pass(?:ed|es)|adopt(?:ed|s)|approve[ds]|endorse[ds]|ratifie[ds]"
    r"|backs|backed|ruled|ruling|split|sided|confirmed|(?P<lost>reject(?:ed|s)|defeat(?:ed|s)|fail(?:ed|s)|voted\sdown|struck\s(?:out|down)|thrown\sout))\b[^.;:\d]*\Z"
)
_GAME = re.compile(r"defeat(?:ed|s)\s(?:.*\s)?[A-Z][\w'\u2019-]*\s\Z")
"""*Sweden defeated Panama 3-0*: who is defeated has a name, what is voted down has a noun (*the motion*)."""
_LOST_BEHIND = re.compile(r"\s(?:against|to\s(?:reject|block|defeat|oppose|kill|strike\sdown|dismiss))\b")
_YEARS = re.compile(r"(?:19|20)\d\d\s?[-\u2013]\s?\d\d\Z")


_SIDE = re.compile(r"\d{1,4}\s(?:were\s)?(?P<side>in\sfavou?r|against)\b", re.IGNORECASE)


class Score(NamedTuple):
    """The two sides of a vote; spans in code points of the text."""

    first: Span
    second: Span
    noun: Span | None
    """*votes*, where it is written."""
    lost: bool
    """Whether the first side is the one against."""
    end: int


def score_at(text: str, at: int, first: int, limit: int) -> Score | None:
    """The score whose first number begins at ``at``, in a sentence from ``first`` to ``limit``."""
    found = _SCORE.match(text, at, limit)
    if found is None or _YEARS.match(found.group()):
        return None
    vote = _VOTE.search(text, max(first, at - _REACH), at)
    if found["named"] is None and (vote is None or (vote.group().startswith("by") and found["noun"] is None)):
        return None
    if vote and _GAME.match(vote.group()):
        return None
    lost = (vote is not None and vote["lost"] is not None) or _LOST_BEHIND.match(
        text, found.end(), limit
    ) is not None
    noun = Span(found.start("noun") + 1, found.end("noun")) if found["noun"] else None
    return Score(Span(*found.span("first")), Span(*found.span("second")), noun, lost, found.end())


def is_side(text: str, at: int, first: int, limit: int) -> bool:
    """Whether a number without a noun is one side of a vote: *adopted with 91 in favour, 12 against*. Both
    sides must be there: *12 against the club* may count charges."""
    if _SIDE.match(text, at, limit) is None:
        return False
    return len({found["side"][0].lower() for found in _SIDE.finditer(text, first, limit)}) == 2


def score_with(text: str, number: Span, first: int, limit: int) -> Score | None:
    """The score that a number is one side of."""
    for found in _SCORE.finditer(text, max(first, number.start - _WIDTH), limit):
        if found.start("first") > number.start:
            return None
        if number in (found.span("first"), found.span("second")):
            return score_at(text, found.start(), first, limit)
    return None
