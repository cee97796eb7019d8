"""The sieves: each looks for one pattern that gives a string its speaker, the surest first."""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.extract.quotes.scene import Scene, Voice
from generator.model import Attribution

Sieve = Callable[[Scene, int, list[Voice | None]], Voice | None]

_TOUCH = re.compile(r"[\s,;:\u2014\u2013-]*(?:as\s+)?", re.IGNORECASE)


def _voice(clause: Attribution, sieve: str) -> Voice:
    source = clause.antecedent or clause.source
    return Voice(source, clause.cue, clause.cue_class, sieve, clause.sentence)


def _start(clause: Attribution) -> int:
    return min(clause.source.start, clause.cue.start)


def _end(clause: Attribution) -> int:
    return max(clause.source.end, clause.cue.end)


def after(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*"We will go," Smith said.*  *"We will go," said Smith.*  Not *"We will go," and Smith said no.*"""
    string = scene.strings[index]
    text = scene.document.text
    for number in (string.last, string.last + 1):
        if number >= len(scene.clauses):
            break
        sentence = scene.document.sentences[number]
        if sentence.paragraph != string.end_paragraph:
            break
        for clause in scene.clauses[number]:
            start = _start(clause)
            if start < string.end or not clause.quotable:
                continue
            if _TOUCH.fullmatch(text, string.end, start):
                return _voice(clause, "after")
            break
        if text[string.quoted.span.end - 1] not in "?!.\u2026" or string.end < sentence.span.end:
            break
    return None


def before(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*Smith said, "We will go."*  *Smith said the plan was "a farce" and "a shame".*"""
    string = scene.strings[index]
    nearest = None
    for clause in scene.clauses[string.first]:
        if _end(clause) > string.start:
            break
        nearest = clause
    return _voice(nearest, "before") if nearest else None


def trailing(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*It was "a farce" and "a shame", Smith said.*"""
    string = scene.strings[index]
    for clause in reversed(scene.clauses[string.last]):
        if _start(clause) >= string.end:
            return _voice(clause, "trailing")
    return None


def earlier(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*"We will go," Smith said. "It is time."*"""
    string = scene.strings[index]
    if scene.before(index).strip():
        return None
    number = string.first - 1
    if number < 0 or scene.document.sentences[number].paragraph != string.paragraph:
        return None
    near = index - 1
    if near >= 0 and scene.strings[near].last == number and voices[near] is not None:
        return voices[near]
    if scene.clauses[number]:
        return _voice(scene.clauses[number][-1], "earlier")
    return None


def colon(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*Smith said in a statement:* and the quotation is the next paragraph."""
    string = scene.strings[index]
    if scene.before(index).strip():
        return None
    number = string.first - 1
    if number < 0 or scene.document.sentences[number].paragraph == string.paragraph:
        return None
    span = scene.document.sentences[number].span
    if scene.document.text[span.end - 1] == ":" and scene.clauses[number]:
        return _voice(scene.clauses[number][-1], "colon")
    return None


LOCAL: tuple[Sieve, ...] = (after, before, trailing)
NEIGHBOURS: tuple[Sieve, ...] = (earlier, colon)
