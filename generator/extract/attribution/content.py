"""Attribution clause -> the words that it reports, as items of the line.

Where content begins follows the verb's frame (``lexicon/cues.py``) and Quirk et al. (1985): 14.28-14.33
for *that*-clauses and comment clauses, 16.30-16.63 for objects and infinitives.
"""

from __future__ import annotations

from generator.extract.attribution import following
from generator.extract.attribution.after_verb import after_verb
from generator.extract.attribution.asides import around
from generator.extract.attribution.begins import over_adjuncts
from generator.extract.attribution.clause import Clause
from generator.extract.attribution.held import held
from generator.extract.attribution.neighbours import Neighbours
from generator.extract.attribution.objects import Found, judged
from generator.extract.attribution.passives import CHARGING, accused, asked
from generator.extract.phrases import Line
from generator.lexicon.cues import ADDRESSING

_TALES = frozenset("joke jokes story stories tale tales lie lies truth anecdote".split())
_PHASES = frozenset("begin finish go volunteer interrupt".split())
"""Verbs that report only words between marks: *"No," he began*; but *the work, he began …*."""


def contents(line: Line, clause: Clause, clauses: list[Clause]) -> list[Found]:
    """The stretches of a line that a clause reports; two when the clause stands in their midst."""
    near = Neighbours([other for other in clauses if other is not clause])
    if clause.found is None:
        return _without_verb(line, clause, clauses, near)
    if clause.inverted:
        return _of_inverted(line, clause, clauses, near)
    ahead = after_verb(line, clause, near)
    if ahead is not None:
        return [(_extraposed(line, clause, ahead[0]), *ahead[1:])]
    return _beside(line, clause, clauses, near) if _may_stand_aside(line, clause) else []


def _extraposed(line: Line, clause: Clause, begin: int) -> int:
    """Where what is reported begins when the aside parts *it* from its *that*-clause: *| It was not so, she
    said, that the ship had sunk* (Quirk et al. 1985, 18.33: extraposition); alone, the *that*-clause would
    say the contrary."""
    tags, first = line.tags, clause.first
    if first < 3 or tags[begin] != "t" or tags[begin - 1] != "," or tags[first - 1] not in ",Qq":
        return begin
    opening = int(tags[0] in "cb")
    return opening if line.lower[opening] == "it" and tags[opening + 1] in "xv" else begin


def _without_verb(line: Line, clause: Clause, clauses: list[Clause], near: Neighbours) -> list[Found]:
    """What a colon, *according to* or a noun reports: *According to Berg, | it rained*, *Berg's claim that
    | it rained*. Of *Berg: "It rained."* nothing: the quotation is the content."""
    if line.lower[clause.cue_first] == ":":
        return []
    if clause.inverted:
        return around(line, clause.first, clause.last, clauses, near)
    return held(line, clause, near)


def _of_inverted(line: Line, clause: Clause, clauses: list[Clause], near: Neighbours) -> list[Found]:
    """*It rained, said Berg*, and the passive, whose agent stands behind *by*: *was asked by Berg whether …*,
    *was accused by Berg of …*, *was condemned by Berg*."""
    assert clause.found is not None
    base = clause.found.base
    if clause.who.first <= clause.cue_last + 1:
        return around(line, clause.first, clause.last, clauses, near) if base not in _PHASES else []
    if "r" in clause.found.frames or base in ADDRESSING:
        return asked(line, clause, near)
    return accused(line, clause, near) if base in CHARGING else judged(line, clause)


def _may_stand_aside(line: Line, clause: Clause) -> bool:
    """Whether a clause with its subject in front may be parenthetical: *It rained, Smith said*.

    Not *As the crowd began to chant, Smith left*: verbs that carry words between marks alone need some; not
    *Even after prices fell, the borrowing continued*; not *a man, who, like many, replied*: no comment
    clause.
    """
    assert clause.found is not None
    frames, base, subject = clause.found.frames.keys(), clause.found.base, line.tags[clause.who.last]
    marked = "Q" in line.tags
    if frames <= {"q"} and (clause.subordinate or not marked):
        return False  # "When he was asked, he laughed"
    if base == "continue" and not marked and subject not in "pN":
        return False
    related = line.tags[clause.who.first] == "w"
    return clause.finite and not related and not frames.isdisjoint("qct") and base not in _PHASES


def _beside(line: Line, clause: Clause, clauses: list[Clause], near: Neighbours) -> list[Found]:
    """What stands before, or around, a parenthetical clause and its adjuncts: *It rained, Smith told the
    court on Monday*; not *In his speech, he told a joke*."""
    assert clause.found is not None
    behind = clause.last + 1
    if clause.found.base == "tell":
        addressee = following.after(line, behind)
        told = addressee.last + 1 if addressee else behind
        if not _TALES.isdisjoint(line.lower[behind:told]):
            return []
        behind = told
    at_end = "q" not in clause.found.frames
    behind = following.over_reduced(line, over_adjuncts(line, behind))
    return around(line, clause.first, behind - 1, clauses, near, at_end)
