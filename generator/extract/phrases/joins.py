"""Tokens that belong to the item before them: brackets, notes, hyphens, a full stop inside, *voters'*."""

from __future__ import annotations

from generator.extract.phrases.row import Row
from generator.model import Tokens

_GLUE = frozenset("-/\u2010\u2011")
"""What joins two words into one: *48-year-old*."""
_FOOTNOTES = frozenset("*\u2020\u2021")
"""What a note is hung on a word with: *UN experts\\* said*."""
_APOSTROPHES = frozenset("'\u2019")
JOINING = _GLUE | _FOOTNOTES | _APOSTROPHES | frozenset("([.")
"""What may join the item before it; every other token is an item of its own."""
_LONGEST_BRACKET = 40


def joined(row: Row, tokens: Tokens, index: int, last: int) -> int:
    """The token to go on with when the one at ``index`` joins the items of ``row``; ``index`` itself when it
    does not. ``last``: the end of the sentence's tokens."""
    word = tokens.lower[index]
    if word in "([":
        return _bracket(row, tokens, index, last)
    if word == ".":
        return _stop(row, tokens, index, last)
    if not row.end or row.end[-1] != tokens.start[index]:
        return index  # a space stands between
    if word in _FOOTNOTES:
        return index + 1
    if word in _GLUE:
        return _glue(row, tokens, index, last)
    if row.lower[-1].endswith("s"):
        row.end[-1], row.tags[-1] = tokens.end[index], "P"  # "voters' choice"
        return index + 1
    return index


def _bracket(row: Row, tokens: Tokens, index: int, last: int) -> int:
    """*Smith (R-OH)*: a bracket becomes part of its item; a note's number, *[4]*, does not."""
    if not row.end:
        return index
    closing = _closing(tokens.lower, index, min(last, index + _LONGEST_BRACKET))
    if not closing:
        return index
    note = closing == index + 2 and tokens.lower[index + 1].isdigit()
    if not note:
        row.end[-1] = tokens.end[closing]
    return closing + 1


def _closing(folded: tuple[str, ...], index: int, last: int) -> int | None:
    """The token that closes the bracket at ``index``, before token ``last``."""
    for stop in range(index + 1, last):
        if folded[stop] == ")" or folded[stop] == "]":
            return stop
    return None


def _stop(row: Row, tokens: Tokens, index: int, last: int) -> int:
    """A full stop inside a sentence belongs to an abbreviation, *Sen. Moen*; behind a number that opens
    it, to the number of a paragraph, which goes: *13. The council said*."""
    if not row.end or index + 1 >= last:
        return index
    spaced = tokens.start[index + 1] > tokens.end[index]
    if row.tags == ["0"] and spaced and tokens.text[index + 1][0].isupper():
        row.clear()
        return index + 1
    if tokens.lower[index + 1] == "[":
        return index
    row.end[-1] = tokens.end[index]
    return index + 1


def _glue(row: Row, tokens: Tokens, index: int, last: int) -> int:
    """*48-year-old*, *Reuters/Ipsos*, *to-do*, *best-selling*: one item with the word behind; not *war -
    and*."""
    if index + 1 >= last or tokens.start[index + 1] != tokens.end[index]:
        return index
    row.end[-1] = tokens.end[index + 1]
    row.lower[-1] += tokens.lower[index] + tokens.lower[index + 1]
    if row.tags[-1] in "0cTig":
        row.tags[-1] = "n"
    return index + 2
