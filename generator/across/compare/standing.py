"""How the values of one row stand to one another, and why. Nothing is picked: each pair that differs is told.

Two values that exclude each other are in conflict when both are as of the same day, or when they count what
does not change any more (a vote). As of different days a count that grows has grown; one that should only
grow and is lower later is in conflict, unless the same voice has corrected itself. Without a day nobody can
tell: that stays open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.across.compare.amounts import Amount, named, relate
from generator.across.compare.model import Reason, Standing, Value
from generator.lexicon.fates import Course

MOST_STATES = 24
"""Different values of a row that are all held against one another; of more only neighbours are."""
WORST: tuple[Standing, ...] = ("conflict", "open", "development", "compatible", "agree")


def stand(values: Sequence[Value], course: Course) -> tuple[Standing, tuple[Reason, ...]]:
    """The standing of a row and a reason for each two different values, which come in the order of days."""
    states: dict[tuple[Amount, str | None], list[int]] = {}
    for index, value in enumerate(values):
        states.setdefault((value.amount, value.as_of), []).append(index)
    reasons = [
        reason
        for first, second in _pairs(list(states.values()))
        if (reason := _reason(values, first, second, course))
    ]
    found = {reason.standing for reason in reasons}
    return next((one for one in WORST if one in found), "agree"), tuple(reasons)


def _pairs(states: list[list[int]]) -> Iterator[tuple[list[int], list[int]]]:
    for at, first in enumerate(states):
        rest = states[at + 1 :] if len(states) <= MOST_STATES else states[at + 1 : at + 3]
        for second in rest:
            yield first, second


def _reason(values: Sequence[Value], first: list[int], second: list[int], course: Course) -> Reason | None:
    a, b = values[first[0]], values[second[0]]
    relation, formula = relate(a.amount, b.amount)
    if relation == "same":
        return None
    standing: Standing
    if relation == "overlap":
        standing = "compatible"
    elif course == "fixed" or (a.as_of is not None and a.as_of == b.as_of):
        standing = "conflict"
    elif a.as_of is None or b.as_of is None:
        standing = "open"
    elif course == "grows" and _falls(a.amount, b.amount) and not _corrected(values, first, second):
        standing = "conflict"
    else:
        standing, formula = "development", f"{named(a.amount)} → {named(b.amount)}"
    return Reason(standing, tuple(first), tuple(second), formula)


def _falls(earlier: Amount, later: Amount) -> bool:
    return later.high is not None and earlier.low is not None and later.high < earlier.low


def _corrected(values: Sequence[Value], earlier: list[int], later: list[int]) -> bool:
    """Whether a later value is the word of those who gave the earlier one: they have corrected it."""
    before = {values[index].voice for index in earlier}
    return any(values[index].voice in before for index in later)
