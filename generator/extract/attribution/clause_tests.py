"""Whether a clause of its own begins at an item: the finite verb that tells a clause from an object."""

from __future__ import annotations

import re

from generator.extract.attribution import following
from generator.extract.attribution.forms import VERB_FORMS
from generator.extract.phrases import Line
from generator.lexicon.grammar import NEGATED

_FINITE = frozenset("showed seemed appeared happened remained refused helped tried asked received".split())
"""Forms in -ed that are a clause's verb even before a noun: *images showed fires*."""


def has_verb(line: Line, start: int) -> bool:
    """Whether a clause begins here: a finite verb follows that is not a relative clause's own."""
    tags, lower = line.tags, line.lower
    if tags[start] == "p" and ("'" in lower[start] or "\u2019" in lower[start]):
        return True  # "it's"
    if lower[start] in ("it", "you") and tags[start + 1 : start + 2] in tuple("iTcbdN0P"):
        return False  # "reported it to the police"
    if tags[start] == "p":
        return tags[start + 1 : start + 2] not in ("", ",", ".", ";", ":", "-")
    needed = 1
    for index in range(start + 1, min(start + 40, len(tags))):
        tag, left = tags[index], tags[index - 1]
        if left == "r" and index > start + 1:
            left = tags[index - 2]
        if tag in "cb" and needed == 1 and tags[index + 1 : index + 2] in ("v", "x"):
            return False  # "mentioned the town twice and left"
        if tag in "wt":
            needed += 1
        elif tag == "," and needed > 1:
            needed = 1  # the relative clause is closed
        elif tag == "," and needed == 1 and tags[index + 1 : index + 2] not in tuple("wdN0iPxv"):
            return False  # "added 160 officers, up from 90"
        elif tag == "x" or (tag == "v" and not is_adjective(line, index)):
            needed -= left not in "xvhT"
        elif tag == "h" and lower[index].endswith(NEGATED):
            needed -= 1
        elif lower[index] in VERB_FORMS and tag in "ng":
            needed -= left not in "xvhTdP"
        elif tag == "Q" and needed == 1 and left in "nNp":
            return True
        elif tag in ";:":
            return False
        if not needed:
            return True
    return False


def unseen_verb(line: Line, start: int) -> bool:
    """Whether a clause follows *said* though no list knows its verb: *said the fee dwarfs the fine*,
    *said he, too, …*.

    *say* takes no noun phrase but those of speech itself (*said a prayer*, *said yes*): what is long is a
    clause.
    """
    tags = line.tags
    if tags[start] == "p":
        return len(tags) - start > 3 and tags[start + 1] in ",i"
    if re.match("[dP]?[nN]{1,3}v[dPnN]", tags[start:]):
        return True  # "says the council ignored warnings": no adjective before a second noun
    return tags[start] in "dNPn0" and _long(line, start)


def _long(line: Line, start: int) -> bool:
    """Whether at least five items run on from here: after *said*, a clause whose verb is not known.

    A relative clause or an apposition behind its subject is passed over: *said the rule, which struck
    down others, illustrates it*.
    """
    tags = line.tags
    comma = tags.find(",", start, start + 5)
    if comma > start and tags[comma + 1 : comma + 2] in ("w", "d", "N", "n", "v", "g", "s"):
        closing = tags.find(",", comma + 1)
        return closing > 0 and len(tags) > closing + 4
    stretch = tags[start : start + 5]
    return len(stretch) == 5 and not set(stretch) & set(",.;:-Q")


def goes_on(line: Line, index: int) -> bool:
    """Whether the clause goes on behind a quoted string: *said "the fear is high" in the capital*."""
    if index in line.commas or index in line.stops or index + 2 >= len(line.tags):
        return False
    follows = line.tags[index + 1]
    return follows in "fxvnNTc" or (follows == "i" and following.occasion_end(line, index + 1) is None)


def is_adjective(line: Line, index: int) -> bool:
    """An -ed form before its noun: *a large pledged lead*."""
    word = line.lower[index]
    particle = line.lower[index + 1 : index + 2] in (["up"], ["out"], ["off"], ["down"], ["back"], ["away"])
    return (
        word.endswith("ed")
        and word not in _FINITE
        and line.tags[index + 1 : index + 2] in ("n", "N")
        and not particle
    )
