"""Who speaks in the passive: *was quoted as saying*, *was accused by Smith*, *as reported by the daily*."""

from __future__ import annotations

from generator.extract.attribution import following, subjects
from generator.extract.attribution.clause import Clause, verb_clause
from generator.extract.attribution.forms import VERB_FORMS, Cue
from generator.extract.attribution.phrase import Phrase
from generator.extract.attribution.verb_group import VerbGroup
from generator.extract.phrases import Line

_NUMBERING = ("put", "peg", "estimate")
"""Verbs whose agent stands behind a number: *was put at 300 by the ministry*."""
_AS_SAYING = frozenset("saying telling warning".split())


def as_reported(line: Line, first: int, by: int, cue: Cue) -> Clause | None:
    """*As reported by the daily, it rained*: as *according to the daily* (Quirk 15.55)."""
    who = following.after(line, by + 1, opening=first <= 1)
    if who is None or cue.base not in ("report", "note", "state", "observe", "announce"):
        return None
    clause = verb_clause(line, who, first, by, cue, True, True, finite=False)
    return clause._replace(found=None, cue=line.span(first + 1, by - 1))


def passive(line: Line, index: int, last: int, cue: Cue, group: VerbGroup) -> Clause | None:
    """The clause of a passive; None where nobody says who spoke."""
    if cue.base in ("quote", "cite"):
        return _quoted_as_saying(line, index, last, group)
    reach = 14 if cue.base in _NUMBERING else 8
    for by in range(last + 1, min(last + reach, len(line.tags))):
        if line.tags[by] in ",;:-tsvwQq":
            break
        if line.lower[by] == "by":
            who = following.after(line, by + 1)
            if who is None or line.tags[who.first] == "g":
                return None
            return verb_clause(line, _agent(line, who), index, last, cue, group.asserted, True, finite=True)
    return None


def _quoted_as_saying(line: Line, index: int, last: int, group: VerbGroup) -> Clause | None:
    """*The mayor was quoted (by the daily) as saying*: the subject spoke; not *was quoted in the daily*."""
    lower = line.lower
    stop = last + 1
    while line.tags[stop : stop + 1] == "D" or (line.tags[stop : stop + 2] == "iD" and lower[stop] != "by"):
        stop += 1  # "was quoted on Monday by the daily as saying"
    if lower[stop : stop + 1] == ["by"]:
        agent = following.after(line, stop + 1)
        stop = agent.last + 1 if agent else stop
    if lower[stop : stop + 1] != ["as"]:
        return None
    if lower[stop + 1 : stop + 3] == ["having", "said"]:
        stop += 1  # "was quoted as having said"
    elif _AS_SAYING.isdisjoint(lower[stop + 1 : stop + 2]):
        return None
    who = subjects.before(line, group.left) if group.left >= 0 else None
    if who is None:
        return None
    return verb_clause(
        line, who, index, stop + 1, VERB_FORMS["saying"][0], group.asserted, False, finite=True
    )


def _agent(line: Line, who: Phrase) -> Phrase:
    """*was accused by Norland | of lying*, *was praised by the king | for her calm*: the charge is
    no part of who spoke."""
    for index in range(who.first + 1, who.last):
        if line.lower[index] in ("for", "over") or line.tags[index : index + 2] == "fg":
            return Phrase(who.first, index - 1)
    return who
