"""An infinitive of saying that was carried out: *joined others to demand*, *was forced to admit*.

Karttunen (1971), implicative verbs; Quirk et al. (1985), 15.48, clauses of purpose.
"""

from __future__ import annotations

from generator.extract.attribution import subjects
from generator.extract.attribution.clause import Clause, verb_clause
from generator.extract.attribution.forms import Cue
from generator.extract.attribution.phrase import Phrase
from generator.extract.attribution.verb_group import verb_group
from generator.extract.phrases import Line
from generator.lexicon.cues import PERFORMING

_IMPLIED = frozenset("quick forced compelled obliged swift prompted moved".split())
_CONCEDING = frozenset("admit concede acknowledge confess".split())
"""What somebody *was forced* or *quick to say*, and *had to concede*, he said."""


def infinitive_clause(line: Line, index: int, last: int, cue: Cue, to: int) -> Clause | None:
    """The clause of the infinitive at ``index``, whose *to* is the item ``to``.

    Not *plans to say*, *was asked to explain*: nobody said it yet.
    """
    if line.lower[to - 1] == "on" and line.lower[to - 2] in ("goes", "went", "going", "gone"):
        group = verb_group(line, to - 2)  # "The letter goes on to claim": what is gone on to is done
        who = subjects.before(line, group.left) if group.asserted and group.left >= 0 else None
        return verb_clause(line, who, index, last, cue, True, False, finite=True) if who else None
    conceded = line.lower[to - 1] == "had" and cue.base in _CONCEDING
    if line.lower[to - 1] in _IMPLIED or conceded:
        who = _implied_subject(line, to - (0 if conceded else 1))
    else:
        who = _performing_subject(line, to)
    if who is None:
        return None
    return verb_clause(line, who, index, last, cue, True, False, finite=True, infinitive=True)


def _implied_subject(line: Line, index: int) -> Phrase | None:
    """*The mayor | was forced to admit*, *| had to concede*: who stands before the auxiliaries left of
    ``index``; not *was not forced to*."""
    group = verb_group(line, index)
    if not group.asserted or not group.auxiliary or group.left < 0:
        return None
    return subjects.before(line, group.left)


def _performing_subject(line: Line, to: int) -> Phrase | None:
    """*The union | joined others to demand*, *| took to the stage to denounce*: who did the one in doing the
    other; not *wants to demand*."""
    lower, tags = line.lower, line.tags
    for verb in range(to - 1, -1, -1):
        if tags[verb] in ",;:-Qwtspc" or (tags[verb] == "v" and lower[verb] not in PERFORMING):
            return None
        if tags[verb] == "v":
            group = verb_group(line, verb)
            if group.left < 0 or not group.asserted or group.be or tags[group.left] == "T":
                return None
            return subjects.before(line, group.left)
    return None
