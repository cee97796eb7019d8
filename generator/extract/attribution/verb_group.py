"""What stands before a verb and belongs to it: *has also been*, *did not*, *continued to* (Quirk
3.21-3.23)."""

from __future__ import annotations

from typing import NamedTuple

from generator.extract.phrases import Line
from generator.lexicon.grammar import BE, MODALS

_CHAINS = frozenset("continued continues continue continuing began begins started starts used".split())
"""Verbs that leave the speaker of the next one as he is: *continued to insist*."""


class VerbGroup(NamedTuple):
    """What stands before a verb and belongs to it."""

    left: int
    """The item before the group; -1 at the start of the line."""
    asserted: bool
    """Neither negated nor only possible."""
    be: bool
    auxiliary: bool


def verb_group(line: Line, index: int, form: str = "d") -> VerbGroup:
    """The group of the verb at item ``index``, in its form (see ``Cue.form``)."""
    lower, tags = line.lower, line.tags
    left = index - 1
    asserted, be, auxiliary = True, False, False
    while left >= 0:
        word, tag = lower[left], tags[left]
        if tag == "h":
            asserted = False
        elif tag == "x":
            asserted = asserted and word not in MODALS
            be = be or word in BE
            auxiliary = True
        elif tag in "pw" and ("'" in word or "\u2019" in word):  # "he's said"
            auxiliary = True
            be = be or form == "g"
            break
        elif tag == "T" and form == "b" and left and lower[left - 1] in _CHAINS:
            left -= 1
            auxiliary = True
        elif (
            tag == ","
            and not auxiliary
            and (aside := tags.rfind(",", max(left - 4, 0), left)) > 0
            and (tags[aside - 1] == "x" and set(tags[aside + 1 : left]) <= set("rsnD"))
        ):
            left = aside - 1  # "which he has, so far, refused"
            continue
        elif tag != "r" and word != "since":
            inserted = _inserted(line, left) if not auxiliary else left
            if inserted == left:
                break
            left = inserted
            continue
        left -= 1
    return VerbGroup(left, asserted, be, auxiliary)


def _inserted(line: Line, left: int) -> int:
    """Left over a phrase between auxiliary and verb: *has in the past said*."""
    tags = line.tags
    for index in range(left, max(left - 4, 0), -1):
        if tags[index] == "i":
            return index - 1 if tags[index - 1] == "x" and index < left else left
        if tags[index] not in "dnD0":
            break
    return left
