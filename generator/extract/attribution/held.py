"""What a noun holds: *his claim that | it rained*, *her criticism of | the vote* (Quirk 17.26, 17.41)."""

from __future__ import annotations

from generator.extract.attribution.clause import Clause
from generator.extract.attribution.clause_tests import is_adjective
from generator.extract.attribution.counts import gives_as
from generator.extract.attribution.ends import end
from generator.extract.attribution.neighbours import Neighbours
from generator.extract.attribution.objects import Found
from generator.extract.phrases import Line
from generator.lexicon.cue_objects import SETTING
from generator.lexicon.verbs import PRESENT_BASES


def held(line: Line, clause: Clause, near: Neighbours) -> list[Found]:
    """The clause, infinitive or object that hangs on the noun of a clause; of *gave the toll as 35* the
    object with its number."""
    if clause.cue_first == clause.cue_last and line.lower[clause.cue_first] in SETTING:
        given = gives_as(line, clause.cue_last)
        if given is not None:
            return [(clause.cue_last + 1, end(line, given + 1, near, of_object=True), "m")]
    with_preposition = clause.cue_last > clause.cue_first and line.tags[clause.cue_last + 1] != "t"
    return _object(line, clause, near) if with_preposition else _clause(line, clause, near)


def _clause(line: Line, clause: Clause, near: Neighbours) -> list[Found]:
    """*His claim | that it rained, …*: up to the comma, or the colon. *concern | that donors, once loyal,
    would leave* goes on over commas that part its subject from its verb.

    Not *His claim that it rained was wrong*: where it opens the sentence, its end is not to be told.
    """
    tags = line.tags
    if not clause.finite and (clause.who.first == 0 or tags[clause.who.first - 1] in ",;:-csbQ"):
        return []
    start = clause.cue_last + 1
    last = end(line, start, near)
    if (colon := tags.find(":", start, last)) > 0:
        last = colon - 1
    comma = tags.find(",", start)
    if tags[start] == "t" and {"x", "v"}.isdisjoint(tags[start:comma]):
        comma = tags.find(",", comma + 1)
        comma = tags.find(",", comma + 1) if comma > 0 else comma
    return [(start, min(last, comma - 1) if comma > start + 1 else last, "m")]


def _object(line: Line, clause: Clause, near: Neighbours) -> list[Found]:
    """*her criticism of | the vote | angered them*: up to the sentence's verb.

    Not *of his talk show …*: where the phrase ends is not to be told.
    """
    start = clause.cue_last + 1
    last = end(line, start, near, of_object=True)
    for index in range(start + 1, last + 1):
        tag = line.tags[index]
        if tag in "xwtsp" or (tag == "v" and not is_adjective(line, index)):
            if tag in "wts" or line.lower[index] in PRESENT_BASES:
                return []
            last = index - 1
            break
    while last > start and line.tags[last] in "rhcbi":
        last -= 1
    return [(start, last, "m")]
