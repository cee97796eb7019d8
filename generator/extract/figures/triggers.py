"""Picks the words that can begin a figure."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import compress, count

from generator.extract.figures.numbers import TRIGGERS
from generator.lexicon.numerals import FRACTION_PARTS, TEENS, TENS, UNITS, VULGAR

PARTS = frozenset(part for part in FRACTION_PARTS if not part.endswith("s") and part != "half")
"""*a third of*, *a quarter of*: ordinals otherwise, so their own rule reads them."""

POINT = "quarter-point"
FOLDS = {f"{word}fold": number for word, number in (UNITS | TEENS | TENS).items()} | {"hundredfold": 100}


def is_trigger(word: str) -> bool:
    """Whether a lower-case token can begin a figure: digits, number words, compounds of number words."""
    if word[0].isdecimal() or word[0] in VULGAR:
        return True
    head = word.partition("-")[0]
    return head in TRIGGERS or word in PARTS or word == POINT or head in FOLDS


_NO: set[str] = set()
_YES: set[str] = set()
MOST_REMEMBERED = 200_000


def trigger_indices(lower: Sequence[str]) -> array[int]:
    """Indices of the tokens that can begin a figure. Each distinct word is judged once, and what was judged
    is remembered from text to text, because the check of every word is what costs most here."""
    words = set(lower)
    new = words.difference(_NO, _YES)
    if len(_NO) > MOST_REMEMBERED:
        _NO.clear()
    found = {word for word in new if is_trigger(word)}
    _YES.update(found)
    _NO.update(new - found)
    wanted = words & _YES
    return array("L", compress(count(), map(wanted.__contains__, lower)) if wanted else ())
