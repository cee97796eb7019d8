"""Conjunctions that end reported content: *… and said*, *… but he denied*; *… and that* goes on.

All functions take indices of items of a ``Line``.
"""

from __future__ import annotations

import re

from generator.extract.attribution.clause import Clause
from generator.extract.attribution.neighbours import Neighbours, new_report
from generator.extract.attribution.tails import disclaims, own_clause, predicate
from generator.extract.phrases import Line


def conjunction_ends(
    line: Line, start: int, index: int, near: Neighbours, clause: Clause | None, of_clause: bool
) -> bool:
    """Whether the conjunction at ``index`` ends the content that begins at ``start``.

    *but* always ends an object (*vowed to go, | but …*), and so does what disclaims (*but it gave no proof*).
    """
    tags = line.tags
    if joins_next(line, index, near, clause, of_clause):
        return True
    if tags[index] == "b":
        return disclaims(line, index)
    return tags[start] in "xv" and own_clause(line, index + 1)


def joins_next(
    line: Line, index: int, near: Neighbours, clause: Clause | None, of_clause: bool = True
) -> bool:
    """Whether the writer's next report or clause begins behind a conjunction: *… and said*, *… but he
    denied*."""
    tags = line.tags
    begin = clause.cue_last + 1 if clause is not None and not clause.inverted else index
    if of_clause and tags[index] == "c" and re.fullmatch("t?[dP]?[nN0]{1,3}", tags[begin:index]):
        return False  # "said his band and a friend wrote songs": no verb yet
    after = _over_times(line, index + 1)
    if after >= len(tags) or tags[after] == "t":
        return False
    if tags[index - 1 : index + 1] == ",b" and (not of_clause or _contrasts(line, after, near)):
        return True
    if _negates_report(line, after, near) or _has_said(line, after, near, clause):
        return True
    if not of_clause:
        if clause is not None and clause.found is not None and predicate(line, after):
            return True
        if (tags[index - 1] in ",Qq" or index - 1 in line.commas) and own_clause(line, after):
            return True  # '"…," and his party has left', 'called it "a farce" and the lamp was put out'
    return new_report(near, after, clause)


def _over_times(line: Line, index: int) -> int:
    """Right over adverbs and times: *…, but | on Monday | denied it*."""
    tags = line.tags
    while index < len(tags) - 1 and (tags[index] in "rD" or tags[index : index + 2] == "iD"):
        index += 1
    return index


def _contrasts(line: Line, after: int, near: Neighbours) -> bool:
    """*said they acted lawfully, but | families called it a whitewash*, *suggested that it is safe, but |
    seemed to doubt it*: the writer's contrast; not *said it was safe, but the road was shut*."""
    other = near.begins(after)
    if other is not None and other.asserted and other.finite and other.cue_first > after:
        return True
    return line.tags[after] == "v" and line.lower[after].endswith("ed")


def _has_said(line: Line, after: int, near: Neighbours, clause: Clause | None) -> bool:
    """*maintain he was away, | and have said so*: the perfect of a verb of saying agrees with who spoke, and
    not with the report's subject (Quirk et al. 1985, 10.34); the clause before is in the present."""
    if clause is None or clause.found is None or clause.found.form not in "bs":
        return False
    other = near.cues.get(after + 1)
    agrees = "have" if clause.found.form == "b" else "has"
    return other is not None and line.lower[after] == agrees and other.finite and other.asserted


def _negates_report(line: Line, after: int, near: Neighbours) -> bool:
    """*found that …, but | did not recommend …*: the next verb of saying, negated."""
    tags = line.tags
    verb = after
    while verb < len(tags) - 1 and tags[verb] in "xhr":
        verb += 1
    return verb > after and verb in near.cues and "h" in tags[after:verb]
