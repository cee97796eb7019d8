"""Finds where time words stand: runs of them, within a sentence, that hold at least one that can carry a
date.

Only distinct words are looked at one by one, so the cost is one dictionary look-up a token.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from heapq import merge
from itertools import compress, count

from generator.lexicon.calendar import (
    CARDINALS,
    DAY_PARTS,
    DECADES,
    HOLIDAYS,
    ORDINALS,
    REFERENCES,
    SEASONS,
    SETS,
    TIME_ZONES,
    UNIT_PLURALS,
    UNITS,
)
from generator.lexicon.months import MONTHS, WEEKDAYS
from generator.model import Document

_LINKS = frozenset(
    (
        "the this last next past previous preceding coming following current same that these its "
        "their his her our a an "
        "each every per other of in at to or and early earlier late later mid end beginning start "
        "middle sometime ago "
        "from hence previously before after prior so more full straight consecutive additional "
        "another first final "
        "recent latest few several many some couple half dozen dozens hundreds thousands hundred "
        "multi year-old long "
        "fiscal financial calendar comparable corresponding very near present just ended most local "
        "beginning starting "
        "st nd rd th s am pm a.m p.m a.m. p.m. m w we hours hrs until through on old , . - \u2013 / "
        ": ' \u2019 \u2018 whole business working third fourth "
        "opening point time ( ) ] period ended ending thousand s'"
    ).split()
)
_HEADS = frozenset(
    [*MONTHS, *WEEKDAYS, *UNITS, *UNIT_PLURALS, *SEASONS, *DAY_PARTS, *DECADES, *SETS]
    + [word for name in (*HOLIDAYS, *REFERENCES) for word in name.split() if word not in _LINKS]
    + [f"{word}s" for word in WEEKDAYS]
    + "today yesterday tomorrow tonight noon midnight midday o'clock nineteen q h".split()
    + "past am pm a.m p.m a.m. p.m. quarter daylong weeklong monthlong yearlong".split()
) - {"new", "eve", "good"}
_WORDS = _LINKS | _HEADS | CARDINALS.keys() | ORDINALS.keys() | TIME_ZONES | {"new", "eve", "good"}
_DIGITS = re.compile(r"\d{1,4}|\d{1,2}[.,]\d{1,2}(?:[.,]\d{4})?|\d{1,3},\d{3}", re.ASCII)
_CLOCK = re.compile(r"0\d\.[0-5]\d", re.ASCII)
_YEAR = re.compile(r"1\d\d\d|2[01]\d\d|\d{1,2}\.\d{1,2}\.\d{4}", re.ASCII)
_SPLIT = re.compile(r"[-\u2019']")
_GAP = frozenset(("", " ", "\u00a0", "\u2009", "\u202f"))
_BEFORE, _BEHIND = 10, 80


def _rank(word: str) -> int:
    """2 for a word that can carry a date, 1 for one that may stand in an expression, else 0."""
    if word in _HEADS:
        return 2
    if word in _WORDS:
        return 1
    if word[0].isdigit():
        if _YEAR.fullmatch(word) or _CLOCK.fullmatch(word):
            return 2
        return 1 if _DIGITS.fullmatch(word) else 0
    if word.isalpha():
        return 0  # nothing to divide
    parts = [part for part in _SPLIT.split(word) if part]
    if len(parts) < 2 or len(parts) > 4:
        return 0
    ranks = [_rank(part) for part in parts]
    if parts[-1] == "s" or parts[0] in ("post", "pre"):
        return max(ranks)
    return max(ranks) if all(ranks) else 0


_RANKS: dict[str, int] = {}
_MOST_REMEMBERED = 200_000


def _rank_new(words: set[str]) -> None:
    """Remembers the ranks of words from text to text: to rank every word is what costs most here."""
    if len(_RANKS) > _MOST_REMEMBERED:
        _RANKS.clear()
    for word in words.difference(_RANKS):
        _RANKS[word] = _rank(word)


def time_runs(document: Document) -> Iterator[tuple[int, int, int]]:
    """Each run as (index of its sentence, first token, one past its last token), in text order.

    Furniture is left out. A run never leaves its sentence, and never grows beyond a fixed number of words.
    """
    tokens, text = document.tokens, document.text
    starts, ends = tokens.start, tokens.end
    _rank_new(set(tokens.lower))
    ranks = bytes(map(_RANKS.__getitem__, tokens.lower))
    # an ISO clock or a numeric date has no word of time: a colon or a slash between digits carries it
    sentences = document.sentences
    number, done = 0, 0
    heads = compress(count(), map(_CARRIES.__getitem__, ranks))
    extra = _digit_marks(document, ranks)
    for head in _merged(heads, extra):
        if head < done:
            continue
        while number < len(sentences) and sentences[number].last <= head:
            number += 1
        if number == len(sentences):
            return
        sentence = sentences[number]
        if sentence.part == "furniture" or sentence.first > head:
            continue
        first, last = head, head + 1
        low, high = max(sentence.first, head - _BEFORE, done), min(sentence.last, head + _BEHIND)
        while first > low and ranks[first - 1] and text[ends[first - 1] : starts[first]] in _GAP:
            first -= 1
        while last < high and ranks[last] and text[ends[last - 1] : starts[last]] in _GAP:
            last += 1
        done = last
        yield number, first, last


_CARRIES = (False, False, True)


def _digit_marks(document: Document, ranks: bytes) -> list[int]:
    """Tokens ``:`` and ``/`` between digits, and digits before a zone or *hours*, in order."""
    tokens = document.tokens
    found = []
    for mark in (":", "/"):
        at = -1
        lower = tokens.lower
        while True:
            try:
                at = lower.index(mark, at + 1)
            except ValueError:
                break
            if 0 < at < len(lower) - 1 and lower[at - 1].isdigit() and lower[at + 1][0].isdigit():
                found.append(at)
    for zone in ("gmt", "utc", "local"):
        at = -1
        while True:
            try:
                at = tokens.lower.index(zone, at + 1)
            except ValueError:
                break
            if at and tokens.lower[at - 1].isdigit():
                found.append(at)
    for ending in ("st", "nd", "rd", "th"):
        at = -1
        while True:
            try:
                at = tokens.lower.index(ending, at + 1)
            except ValueError:
                break
            if at > 1 and tokens.lower[at - 2] == "the" and tokens.lower[at - 1].isdigit():
                found.append(at)
    return sorted(found)


def _merged(one: Iterator[int], two: list[int]) -> Iterator[int]:
    """Two sorted sequences as one."""
    if not two:
        return one
    return merge(one, two)
