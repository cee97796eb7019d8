"""Numbers that somebody gives: *gave a figure of 35*, *gave the number of dead as 35*, *put it at 35*."""

from __future__ import annotations

import re

from generator.extract.attribution import subjects
from generator.extract.attribution.clause import Clause, other_clause
from generator.extract.attribution.phrase import Phrase
from generator.extract.phrases import Line
from generator.lexicon.cue_objects import GIVING, SETTING
from generator.lexicon.grammar import MODALS

_GAP = re.compile(r"(?<=[,;])c?([dP]?[nN]{1,5})[is](?=[dr]{0,3}0)")
"""*, the Red Cross at 57*: a giver and a number without a verb of their own."""
_SET = frozenset("toll tally count dead deaths killed wounded injured missing casualties victims".split())
"""What is found and not fixed by who sets it at a number."""
_AS = re.compile("[dPnNr]{1,4}(?:f[dP]?[nN0vg][nNvgird]{0,7}?)?(?:i?D)?[si](?=[drn]{0,3}0)")
"""The object, its *of*, a time, and the *as* or *at* before a number."""


def gives_as(line: Line, verb: int) -> int | None:
    """The *as* or *at* behind a verb's object, where a number follows it; not *as an example of 12*."""
    found = _AS.match(line.tags, verb + 1)
    return found.end() - 1 if found and line.lower[found.end() - 1] in ("as", "at") else None


def given(line: Line, index: int) -> Clause | None:
    """*The ministry gave a figure of 35*: whoever gives a number claims it."""
    verb = index - 2
    if (
        not 0 <= verb < len(line.tags) - 3
        or line.lower[verb] not in GIVING
        or line.lower[index + 1] != "of"
        or not re.match("[dr]{0,3}0", line.tags[index + 2 :])
    ):
        return None
    who = _giver(line, verb)
    return other_clause(line, who, verb, index + 1, "claim") if who else None


def given_as(line: Line, index: int) -> Clause | None:
    """*The ministry gave the number of dead as 35*, *set the toll at 35*; not *gave the number as an
    example*, *set the number of judges at 12*, which makes it so."""
    verb = index - 1
    while verb > max(index - 4, 0) and line.tags[verb] in "dPnNr" and line.lower[verb] not in SETTING:
        verb -= 1
    if line.lower[verb] not in SETTING or line.tags[verb + 1] not in "dP" or gives_as(line, verb) is None:
        return None
    named = set(line.lower[index : gives_as(line, verb)])
    if line.lower[verb] in ("set", "sets") and _SET.isdisjoint(named):
        return None
    who = _giver(line, verb)
    return other_clause(line, who, verb, verb, "claim") if who else None


def _giver(line: Line, verb: int) -> Phrase | None:
    """Who gives a number: the subject of a verb that nothing negates or leaves open."""
    left = verb - 1
    while left >= 0 and line.tags[left] in "rx" and line.lower[left] not in MODALS:
        left -= 1
    return subjects.before(line, left) if left >= 0 and line.tags[left] not in "xhTcb" else None


def gapped(line: Line, clause: Clause) -> list[Clause]:
    """*The ministry put the toll at 63, the Red Cross at 57*: the verb is left out the second time
    (Quirk 13.92)."""
    return [
        other_clause(
            line,
            Phrase(match.start(1), match.end(1) - 1),
            match.end(1),
            match.end(1),
            clause.cue_class,
            asserted=clause.asserted,
        )
        for match in _GAP.finditer(line.tags, clause.cue_last)
        if line.lower[match.end(1)] in ("at", "as")
    ]
