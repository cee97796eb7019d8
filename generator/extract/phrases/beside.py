"""What a word's neighbour tells of its tag, or of the neighbour's: *the talks*, *at least 12 people*, *Ida
May*.

The letters are those of the table in ``phrases/__init__.py``.
"""

from __future__ import annotations

from generator.extract.phrases.row import Row
from generator.extract.phrases.tags import FIXED, PRESENT
from generator.model import Tokens

TURNING = "idTcN"
"""Tags that may change the tag behind them, or be changed by it."""
_ABOUT = frozenset("about around over under above below between".split())
_ARTICLES = frozenset("the a an his her their its our my your no every".split())
_PERSONS = frozenset("accused deceased injured wounded condemned displaced unemployed disabled".split())
_FRACTIONS = frozenset("half one-third two-thirds one-quarter three-quarters three-fourths".split())
_GIVEN_MONTHS = frozenset("jan april may june august".split())
_PASSING = (["last"], ["this"], ["next"], ["early"], ["late"], ["mid"], ["every"])


def beside(row: Row, tokens: Tokens, index: int, last: int, tag: str, heading: bool) -> str:
    """The tag of the token at ``index``, whose word alone gives ``tag``, behind the items of ``row``; the
    last item's tag changes with it where both make one. ``last``: the end of the sentence's tokens."""
    before = row.tags[-1] if row.tags else ":"
    word = tokens.lower[index]
    if before == "i":
        if _belongs_to_number(row, word, tag):
            row.tags[-1] = "d"
            return "0" if tag == "0" else "d"
        return tag
    if before == "d":
        if tag == "v" and _is_noun(row, word):
            return "n"
        if word == "longer" and _denies(row, tokens, index):
            row.tags[-1] = "r"
            return "h"
    elif before == "T" and tag in "dPNo0p" and not heading:
        row.tags[-1] = "i"  # "an adviser to the president"
        return tag
    elif before == "c" and word in ("off", "around", "outside") and row.tags[-2:-1] == ["i"]:
        return "i"  # "officials on and off the island"
    elif before == "N" and word in ("may", "march") and tokens.text[index][0].isupper() and not heading:
        return "N"  # "Ida May, 60, a doctor"
    if word == "fall" and row.lower and row.lower[-1] in ("last", "this", "next"):
        return "D"  # "last fall"
    if tag == "D" and not heading and before != "s" and _is_given_name(row, tokens, index, last):
        return "N"
    return tag


def _belongs_to_number(row: Row, word: str, tag: str) -> bool:
    """*at least | 12 people*, *about | 12 people*: no phrase of place; not *about | the road*."""
    preposition = row.lower[-1]
    if preposition == "at":
        return word in ("least", "most")
    return preposition in _ABOUT and (tag == "0" or word in _FRACTIONS)


def _is_noun(row: Row, word: str) -> bool:
    """Whether a verb's form is a noun behind an article: *the talks*, *the accused*; not *this looks*."""
    return (word in PRESENT or word in _PERSONS) and row.lower[-1] in _ARTICLES


def _denies(row: Row, tokens: Tokens, index: int) -> bool:
    """*he no longer says*: a negation in two words (Quirk 8.111); not *no longer than a day*."""
    return row.lower[-1] == "no" and tokens.lower[index + 1 : index + 2] != ("than",)


def _is_given_name(row: Row, tokens: Tokens, index: int, last: int) -> bool:
    """*Commissioner Jan Haas*, *April Moen*; not *last April*, *April rains*, *May 3*."""
    if tokens.lower[index] not in _GIVEN_MONTHS or row.lower[-1:] in _PASSING:
        return False
    follows = tokens.text[index + 1] if index + 1 < last else ""
    names = tokens.text[index][0].isupper() and follows[:1].isupper()
    return names and tokens.lower[index + 1] not in FIXED
