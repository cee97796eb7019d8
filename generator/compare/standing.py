"""How the values of one row stand to one another, and why. Nothing is picked: each pair that differs is told.

Two values that exclude each other are in conflict when both are as of the same day, or when they count what
does not change any more (a vote). As of different days a count that grows has grown; one that should only
grow and is lower later is in conflict, unless the same voice has corrected itself. Without a day nobody can
tell: that stays open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.compare.amounts import Amount, named, relate
from generator.compare.model import Reason, Standing, Value
from generator.lexicon.fates import Course

MOST_STATES = 24
"""Different values of a row that are all held against one another; of more only neighbours are."""
_WORST: tuple[Standing, ...] = ("conflict", "open", "development", "compatible", "agree")


def stand(values: Sequence[Value], course: Course) -> tuple[Standing, tuple[Reason, ...]]:
    """The standing of a row and a reason for each two different values, which come in the order of days."""
    first_of: dict[tuple[Amount, str | None, str], int] = {}
    for index, value in enumerate(values):
        first_of.setdefault((value.amount, value.as_of, value.voice), index)
    reasons = [
        reason
        for first, second in _pairs(list(first_of.values()))
        if (reason := _reason(values, first, second, course))
    ]
    kept = _telling(values, reasons)
    found = {reason.standing for reason in reasons}
    return next((one for one in _WORST if one in found), "agree"), tuple(kept)


def _pairs(indices: list[int]) -> Iterator[tuple[int, int]]:
    for at, first in enumerate(indices):
        rest = indices[at + 1 :] if len(indices) <= MOST_STATES else indices[at + 1 : at + 3]
        for second in rest:
            yield first, second


def _reason(values: Sequence[Value], first: int, second: int, course: Course) -> Reason | None:
    a, b = values[first], values[second]
    relation, formula = relate(a.amount, b.amount)
    if relation == "same":
        return None
    if relation == "overlap":
        return Reason("compatible", first, second, formula)
    if course == "fixed" or (a.as_of is not None and a.as_of == b.as_of):
        return Reason("conflict", first, second, formula)
    if a.as_of is None or b.as_of is None:
        return Reason("open", first, second, formula)
    falls = b.amount.high is not None and a.amount.low is not None and b.amount.high < a.amount.low
    if falls and course == "grows" and a.voice != b.voice:
        return Reason("conflict", first, second, formula)
    return Reason("development", first, second, f"{named(a.amount)} → {named(b.amount)}")


def _telling(values: Sequence[Value], reasons: list[Reason]) -> list[Reason]:
    """One reason for each two amounts of each kind: the same line is not told for every source."""
    seen = set()
    kept = []
    for reason in reasons:
        a, b = values[reason.first], values[reason.second]
        key = (reason.standing, reason.formula, *sorted(str(one.as_of) for one in (a, b)))
        if key not in seen:
            seen.add(key)
            kept.append(reason)
    return kept
