"""The subject that a verb shares with the clause before: *Smith condemned the raid and said …*."""

from __future__ import annotations

import re

from generator.extract.attribution import subjects
from generator.extract.attribution.clause import Clause
from generator.extract.attribution.following import occasion_end
from generator.extract.attribution.phrase import Phrase
from generator.extract.attribution.tails import own_clause
from generator.extract.phrases import Line

_OWN_SUBJECT = re.compile("[dPN0n][dPNn0if]{0,8}[xv]")
"""A noun phrase and its verb, behind a semicolon."""

_BARE = re.compile("[dP]?[nN0]+(?:[if][dP]?[nN]+)?(?=r?x)")
"""A subject without *that* before it, right behind the cue."""


def shared_subject(line: Line, edge: int, found: list[Clause]) -> Phrase | None:
    """The subject of the clause before, for a coordinated verb or a participle.

    *Smith condemned the raid and said …*, *The court issued a warrant, accusing him of …*
    """
    tags = line.tags
    stop = edge
    while stop > 0 and tags[stop - 1] in ",cbr":
        stop -= 1
    if found and (inner := _told_back(line, edge, stop, found[-1])) is not None:
        return inner
    aside = tags.rfind(",", 0, stop)
    if tags[edge - 1 : edge + 1] == ",c" and aside > 0 and tags[aside + 1] == "s":
        return main_subject(line, aside)  # "The bank held rates, as many had expected, and said"
    if found:
        near = found[-1]
        if near.finite and _spoke_until(line, near.last, stop) and near.last < edge:
            return near.who  # "…, Smith said, adding that"
    relative = tags.rfind("w", 0, stop)
    if relative > 0 and tags[edge] == "c" and "," not in tags[relative:edge] and tags[relative + 1] in "vxrh":
        return subjects.before(line, relative)  # "Smith, who came out and said"
    begin = 0 if tags[edge] == "c" else _last_clause(line, stop)
    if found:
        main = next(
            (
                clause
                for clause in found
                if clause.finite
                and not clause.subordinate
                and tags[clause.who.last] not in "wt"
                and clause.who.first >= begin
                and not (
                    tags[edge - 1] in "po" and line.lower[clause.who.first - 1] == "as"
                )  # as aides call it
            ),
            None,
        )
        if main is not None:
            return main.who
    return _near_subject(line, stop) if tags[edge] == "c" else main_subject(line, stop, begin)


def _last_clause(line: Line, stop: int) -> int:
    """Where the last coordinated clause before item ``stop`` begins, the one that a participle hangs on: *He
    left it, but Moen brought him back, | asking Berg to speak* (Quirk et al. 1985, 15.59: the subject is that
    of its own matrix clause)."""
    for index in range(stop - 2, 0, -1):
        apart = line.tags[index] == ";"
        joined = line.tags[index - 1 : index + 1] in (",c", ",b") or apart
        if joined and own_clause(line, index + 1):
            return index + 1
        if apart and _OWN_SUBJECT.match(line.tags, index + 1, stop):
            return index + 1  # "…; a reviewer in the Herald was less kind, complaining that"
    return 0


def _told_back(line: Line, edge: int, stop: int, near: Clause) -> Phrase | None:
    """*Smith said that a guard had stopped her and told her: …*: who is addressed by a pronoun that the
    report holds already is its speaker, so the guard told (Principle B of binding, Chomsky 1981: *Smith told
    her* is never Smith). Behind *had* the verb goes on with the report's own: *had stopped her son and told
    him*, *had asked for a list, then told them*."""
    tags, lower = line.tags, line.lower
    told = edge + 1
    while told < len(tags) and tags[told] in "rxh":
        told += 1
    addressed = told + 1
    report = lower[near.cue_last + 1 : edge]
    if (
        not (tags[edge] == "c" or (tags[edge] == "," and lower[edge + 1] == "then"))
        or lower[told : told + 1] not in (["told"], ["asked"], ["warned"], ["assured"])
        or lower[addressed : addressed + 1] not in (["him"], ["her"], ["them"])
        or not (tags[near.cue_last + 1 : near.cue_last + 2] == "t" or "had" in report)
        or not (lower[addressed] in report or "had" in report)
    ):
        return None
    if "had" in report and (bare := _BARE.match(tags, near.cue_last + 1, edge)):
        return Phrase(
            bare.start(), bare.end() - 1
        )  # "said | soldiers at the post had asked her, then told her"
    return _near_subject(line, stop, inner=True)


def _spoke_until(line: Line, last: int, stop: int) -> bool:
    """Whether at most the occasion stands between a clause of saying and item ``stop``:
    *…, the agency said on Tuesday, | warning that*; not *…, the agency said prices fell, | hurting*."""
    index = last + 1
    while index < stop:
        after = occasion_end(line, index)
        if after is None and line.tags[index] not in "Dr":
            return False
        index = after or index + 1
    return True


def _near_subject(line: Line, stop: int, inner: bool = False) -> Phrase | None:
    """The subject of the nearest finite verb before item ``stop``: *when Smith met Jones and praised him*.

    ``inner``: even where its clause is what somebody reports.
    """
    tags = line.tags
    for index in range(stop - 1, 0, -1):
        if tags[index] in "vx" and tags[index - 1] not in "vxThd":
            reduced = (
                tags[index] == "v" and tags[index - 1] == "n" and tags[index + 1 : index + 2] in ("i", "D")
            )
            if reduced and line.lower[index].endswith("ed") and set("vx") & set(tags[: index - 1]):
                return None  # "met relatives of the people killed on Monday and said": who said it?
            left = index - 1
            while left > 0 and tags[left] in "rh":
                left -= 1
            if tags[left] in "wtTcbi,":
                return main_subject(line, stop)
            who = subjects.before(line, left)
            if who is not None and who.first and tags[who.first - 1] == "t" and not inner:
                return main_subject(line, stop)  # "they held that a raid had failed, and wrote …"
            if who is not None:
                return who
    return None


def main_subject(line: Line, stop: int, begin: int = 0) -> Phrase | None:
    """The subject of the first main clause between items ``begin`` and ``stop``."""
    tags = line.tags
    start = begin
    while start < stop and tags[start] in "cbr,-.Qq":
        start += 1
    if start < stop and (tags[start] in "sgi" or line.lower[start] in ("here", "there")):
        comma = tags.find(",", start, stop)
        if comma > 0:
            start = comma + 1
    for index in range(start + 1, stop):
        if tags[index] not in "vx":
            continue
        left = index - 1
        while left >= start and tags[left] in "rhx":
            left -= 1
        if left < start or tags[left] in "wtTdcbiP":
            continue
        who = subjects.before(line, left)
        if who is not None and who.first and line.lower[who.first - 1] == "whose":
            continue  # "Smith, whose win came late, did not leave"
        inner = who is not None and who.first > start and tags[who.first - 1] in "ts"
        if who is not None and not inner and who.first >= start and tags[who.first] != "w":
            return who
    return None


def related(line: Line, comma: int, near: Clause) -> Phrase | None:
    """*Police said | a man, who was not named, | told officers …*: the subject inside the report."""
    start = near.cue_last + 1
    opened = (
        re.match("t?[dP]?[nN0]+(?=,w)", line.tags[start:comma]) if near.finite and not near.inverted else None
    )
    if opened is None or "," in line.tags[start + opened.end() + 1 : comma]:
        return None
    return Phrase(start + (line.tags[start] == "t"), comma - 1)
