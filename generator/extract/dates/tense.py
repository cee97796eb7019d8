"""Whether the verb nearest to a date looks back or ahead.

News rules of HeidelTime (Strötgen and Gertz 2013, section 4.3): a weekday or month that stands alone is
resolved with the tense of the closest verb group, the one before it first. *Police arrested him Friday*
looks back; *will meet Friday*, *is due Friday*, *to be held Friday*, *by Friday* look ahead.
"""

from __future__ import annotations

from typing import Literal

from generator.lexicon.tenses import FUTURE, IRREGULAR_PAST, NOT_PAST, PAST_AUXILIARIES, SCHEDULED_PRESENT
from generator.model import Document, Sentence

Look = Literal["back", "ahead", "open"]

_BACK, _AHEAD, _TO, _BE, _PLAN, _DEADLINE = 1, 2, 3, 4, 5, 6
_LEFT, _RIGHT = 40, 30
_KINDS: dict[str, int] = (
    dict.fromkeys(IRREGULAR_PAST, _BACK)
    | dict.fromkeys(PAST_AUXILIARIES, _BACK)
    | dict.fromkeys(FUTURE, _AHEAD)
    | dict.fromkeys(SCHEDULED_PRESENT, _PLAN)
    | {"to": _TO, "be": _BE, "by": _DEADLINE}
)


def _kind(word: str) -> int:
    known = _KINDS.get(word)
    if known is not None:
        return known
    if word.endswith("ed") and len(word) > 4 and word not in NOT_PAST and word.isalpha():
        return _BACK
    return 0


def look(document: Document, sentence: Sentence, first: int, last: int) -> Look:
    """The direction of the verb nearest to the tokens ``first`` to ``last`` of a sentence, verbs "
    "before them first."""
    lower = document.tokens.lower
    if first > sentence.first and lower[first - 1] in ("by", "until", "till"):
        return "ahead"
    before = _scan(lower, first - 1, max(sentence.first - 1, first - _LEFT), -1)
    if before:
        return before
    return _scan(lower, last, min(sentence.last, last + _RIGHT), 1) or "open"


def _scan(lower: tuple[str, ...], at: int, stop: int, step: int) -> Look | None:
    """The first sign of tense from a token towards another."""
    while at != stop:
        kind = _kind(lower[at])
        if kind == _BACK:
            if step < 0 and at > 0:
                # a participle: to be held, will be named, is expected
                one, two = lower[at - 1], lower[at - 2] if at > 1 else ""
                if one == "be" or two == "be":
                    return "ahead"
            return "back"
        if kind in (_AHEAD, _BE):
            if (
                lower[at] in ("expected", "planned", "scheduled")
                and at
                and lower[at - 1] in ("was", "were", "had")
            ):
                return "ahead"
            return "ahead"
        if kind == _PLAN:
            return "ahead"
        if kind == _TO and 0 < at < len(lower) - 1 and step < 0 and _infinitive(lower, at):
            return "ahead"
        at += step
    return None


_NOT_VERBS = frozenset(
    "the a an his her its their our my your this that these those him them it us me all some one".split()
)


def _infinitive(lower: tuple[str, ...], at: int) -> bool:
    """Whether *to* opens an infinitive that lies ahead: *plans to meet*, not *failed to meet* or "
    "*went to Kyiv*."""
    follower = lower[at + 1]
    if follower in _NOT_VERBS or not follower.isalpha() or follower.endswith(("s", "ing", "ed")):
        return False
    return lower[at - 1] in _AHEAD_OF_TO


_AHEAD_OF_TO = frozenset(
    (
        "is are was were plans planned plan planning expected expects expect scheduled due set "
        "slated ready going hopes "
        "hope hoped intends intend intended wants want wanted vowed promised pledged likely supposed "
        "about prepared "
        "preparing threatened agreed agrees agree poised"
    ).split()
)
