"""Adjuncts that end an object: when, where and how somebody spoke (*praised him | in an interview*).

All functions take indices of items of a ``Line``.
"""

from __future__ import annotations

import re

from generator.extract.attribution.following import occasion_end
from generator.extract.phrases import Line

_OBJECT_ENDS = frozenset("after before when while".split())
"""*criticised the bill | after the vote*: the time of the criticism, not of the bill."""
_SCORE = re.compile(r"\d+[-\u2013]\d+")


def adjunct(line: Line, index: int) -> bool:
    """Whether when, where or how somebody spoke begins at an item behind the object: *praised him | in an
    interview*, *rejected the bill | 52-48*."""
    return not _is_objects_own(line, index) and _tells_of_speaking(line, index)


def _is_objects_own(line: Line, index: int) -> bool:
    """*his weekend outburst*, *reports that he had been missing since April*, *the accord adopted | after two
    weeks*: the time belongs to what was spoken of."""
    tag, tags = line.tags[index], line.tags
    if tag == "D":
        if tags[index - 1] in "dP" and tags[index + 1 : index + 2] in tuple("nN0"):
            return True
        if line.lower[index - 1] in ("since", "until"):
            return True
        if tags[index - 1] in "d0" and tags[index - 2 : index - 1] == "i":
            return True  # "that it was hidden for a | month"
    if _in_comparison(line, index):
        return True
    if _charge_follows(line, index) or (tags[index - 1] == "v" and tag in "is"):
        return True
    return _condition_follows(line, index)


def _tells_of_speaking(line: Line, index: int) -> bool:
    """*criticised it | after the vote*, *| on Monday*, *| by pointing out that …*; not *claimed
    responsibility for the attack*, *put the toll at 57*."""
    tag, word, tags = line.tags[index], line.lower[index], line.tags
    if tag == "s":
        return word in _OBJECT_ENDS or (word == "as" and tags[index + 1 : index + 2] == "p")
    if tag == "-":
        return tags[index + 1 : index + 2] not in ("i", "Q")
    if tags[index - 1] in "nN" and _SCORE.fullmatch(word):
        return True
    if word == "for" or (word == "at" and tags[index + 1 : index + 2] == "0"):
        return False
    if word == "to" and line.lower[index - 1] == "up":
        return False  # "acknowledged delays of up to four months"
    if word == "by" and tags[index + 1 : index + 2] == "g":
        return True
    return tag == "D" or (tag == "i" and occasion_end(line, index) is not None)


def _in_comparison(line: Line, index: int) -> bool:
    """*put the toll at 31, up | from 24 | on Sunday*: with what a number is compared, and when that was,
    belongs to the number. *put it down | on Sunday*: nothing is compared."""
    words = line.lower
    for at in range(index, max(index - 7, 1), -1):
        if line.tags[at] not in "i0dnNDf":
            return False
        if words[at] == "from":
            return words[at - 1] in ("up", "down") and line.tags[at + 1 : at + 2] in tuple("0dn")
    return False


def _charge_follows(line: Line, index: int) -> bool:
    """*Accused two guards on Tuesday of torturing …*: the time stands between the accused and the charge,
    and both belong to the content (Quirk et al. 1985, 16.58: *accuse somebody of*).
    *Accused two guards on Tuesday.*: nothing follows.
    """
    stop = index
    while stop < len(line.tags) and line.tags[stop] in "iDd0N" and stop < index + 5:
        stop += 1
    return line.tags[stop : stop + 2] in ("fg", "fn") and any(
        line.tags[at] == "D" for at in range(index, stop)
    )


def _condition_follows(line: Line, index: int) -> bool:
    """Whether *if* or *unless* goes on behind a time: a condition hangs on what is reported, not on the
    reporting."""
    stop = index
    while stop < len(line.tags) and line.tags[stop] in "iDd0" and stop < index + 5:
        stop += 1
    return stop > index and line.lower[stop : stop + 1] in (["if"], ["unless"])
