"""What the passive of a reporting verb reports: *asked by Berg whether …*, *accused by Norland of …*."""

from __future__ import annotations

from generator.extract.attribution import subjects
from generator.extract.attribution.begins import over_adjuncts
from generator.extract.attribution.clause import Clause
from generator.extract.attribution.ends import end
from generator.extract.attribution.neighbours import Neighbours
from generator.extract.attribution.objects import Found
from generator.extract.phrases import Line
from generator.lexicon.grammar import QUESTION_WORDS

CHARGING = {"accuse": "of", "blame": "for", "charge": "with"}
"""What the charge stands behind: *accused by the union of lying*."""


def asked(line: Line, clause: Clause, near: Neighbours) -> list[Found]:
    """*Asked by a reporter | whether it would rain, …*, *was told by police | that it was closed*,
    *… to leave* (Quirk 16.57-16.63: the passive keeps the second object)."""
    tags, lower = line.tags, line.lower
    start = over_adjuncts(line, clause.who.last + 1)
    if start >= len(tags) or not (lower[start] in QUESTION_WORDS or tags[start] in "Tt"):
        return []
    last = end(line, start, near)
    comma = tags.find(",", start)
    opening = set(tags[: clause.cue_first]) <= set("sr")  # "When asked by …, he left"
    if opening and comma > 0:
        last = min(last, comma - 1)
    if tags[start] == "T" and clause.cue_first and tags[clause.cue_first - 1] in "xr":
        left = clause.cue_first - 1
        while left >= 0 and tags[left] in "xrh":
            left -= 1
        subject = subjects.before(line, left) if left >= 0 else None
        if subject is not None and subject.antecedent is None and tags[subject.last] not in "wt":
            start = subject.first  # "Residents were told by police to leave": who is to leave stands in front
    return [(start, last, "w")] if last > start else []


def accused(line: Line, clause: Clause, near: Neighbours) -> list[Found]:
    """*The minister was accused by Norland of lying*: the whole clause, for the charge alone names nobody.

    *The minister, who was accused by Norland of lying, left*: open, who he is stands outside the clause.
    """
    assert clause.found is not None
    tags, lower = line.tags, line.lower
    start = clause.who.last + 1
    left = clause.cue_first - 1
    while left >= 0 and tags[left] in "xrh":
        left -= 1
    subject = subjects.before(line, left) if left >= 0 else None
    if (
        subject is None
        or subject.antecedent
        or tags[subject.last] in "wt"
        or lower[start : start + 1] != [CHARGING[clause.found.base]]
    ):
        return []
    return [(subject.first, end(line, start, near, of_object=True), "n")]
