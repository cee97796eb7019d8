"""A sentence -> somebody without a name who opens it: *The captain*, *Her coach*, *A resident who*."""

from __future__ import annotations

import re

from generator.lexicon import titles
from generator.lexicon.name_contexts import SPEECH_VERBS
from generator.model import Span

_DETERMINER = re.compile(r"(?P<open>An?|One|Another|The|His|Her|Their|Its) ")
_AGE = re.compile(r"\d+-year-old ")
_WORD = re.compile(r"[a-z-]+")
_AFTER_ROLE = re.compile(r" (?!of\b)[a-z]|,")
_NEXT = re.compile(r"(,?) ([a-z]+)\b")
_ROLES = titles.ROLE_HEADS | titles.KIN.keys()
_TELLS = SPEECH_VERBS | {"who"}
_LONGEST = 4
"""Words behind the determiner."""
_REACH = 7
"""The verb is at most the seventh word behind."""


def unnamed_end(text: str, sentence: Span) -> int | None:
    """Where the words end that say what somebody is: a role or kinship, or behind *a* and *one* whatever a
    verb of saying or *who* follows; None for another sentence."""
    opened = _DETERMINER.match(text, *sentence)
    if opened is None:
        return None
    at, end = opened.end(), sentence.end
    ends = _first_words(text, at, end)
    for begin, stop in ends:
        if text[begin:stop] in _ROLES and _AFTER_ROLE.match(text, stop, end):
            return stop
    if opened["open"] in ("The", "His", "Her", "Their", "Its"):
        return None
    if aged := _AGE.match(text, at, end):
        ends = _first_words(text, aged.end(), end)
    return next((stop for _, stop in ends if _tells(text, stop, end)), None)


def _first_words(text: str, at: int, end: int) -> list[tuple[int, int]]:
    """The first words from ``at``, one blank apart; of all but the last one, two letters at least."""
    found: list[tuple[int, int]] = []
    while len(found) < _LONGEST and (word := _WORD.match(text, at, end)):
        found.append(word.span())
        at = word.end() + 1
        if word.end() - word.start() < 2 or word.group()[0] == "-" or text[at - 1 : at] != " ":
            break
    return found


def _tells(text: str, at: int, end: int) -> bool:
    """Whether a verb of saying, or *who*, comes within reach of small words, at most one comma before it."""
    for _ in range(_REACH):
        word = _NEXT.match(text, at, end)
        if word is None or word[2] in _TELLS:
            return word is not None
        if word[1]:
            return False
        at = word.end()
    return False
