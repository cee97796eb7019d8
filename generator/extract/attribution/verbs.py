"""Verbs as cues: who speaks with them, by the verb's form and place."""

from __future__ import annotations

import re

from generator.extract.attribution import speakers, subjects
from generator.extract.attribution.agents import as_reported, passive
from generator.extract.attribution.clause import Clause, verb_clause
from generator.extract.attribution.forms import PARTICIPLES, VERB_FORMS, Cue
from generator.extract.attribution.infinitives import infinitive_clause
from generator.extract.attribution.not_saying import is_nominal, is_noun, means_otherwise
from generator.extract.attribution.participles import participle
from generator.extract.attribution.phrase import Phrase
from generator.extract.attribution.verb_group import VerbGroup, verb_group
from generator.extract.phrases import Line
from generator.lexicon.grammar import BE
from generator.lexicon.verbs import PRESENT_BASES

_PHASED = frozenset("began begins started starts start kept keeps keep continued continues continue".split())
"""Verbs of the course of what is done in *-ing*: *kept saying*; not *stopped saying* (Quirk 16.39)."""
_PLURALS = frozenset(
    """some many others most these those both all few several people police men women children majority
    data media percent per-cent half third thirds quarter quarters""".split()
)
_POSTPOSITIVE = frozenset(
    "close familiar privy loyal opposed present involved available critical near".split()
)
"""Adjectives that stand behind their noun when more hangs on them: *sources close to the talks say*
(Quirk 7.21)."""
_NAMED = frozenset("call label dub brand term describe portray".split())
_REDUCIBLE = frozenset("plan intend expect want wish regard perceive prefer".split())
"""Verbs whose past form behind a common noun is rather a participle."""
_HYPOTHETICAL = frozenset("if unless whether".split())
"""*if he says so*: nobody said it."""
_NO_ONE = frozenset("nor neither nobody none no few hardly".split())
"""*Neither Smith nor Jones said so*."""


def verb(line: Line, index: int, found: list[Clause]) -> Clause | None:
    """The clause of the reporting verb at item ``index``; ``found`` are the line's clauses so far."""
    cue = _match(line, index)
    if cue is None or is_noun(line, index, cue):
        return None
    last = index + len(cue.rest)
    if means_otherwise(line, index, last, cue):
        return None
    if cue.form == "b" and index and line.lower[index - 1] in BE:
        return None  # "the plan is suspect"
    if cue.rest == ("to",) and line.lower[last + 1 : last + 2] and line.lower[last + 1] in PRESENT_BASES:
        return None  # "victims admitted to participate"
    group = verb_group(line, index, cue.form)
    if group.left >= 0 and line.tags[group.left] == "T":
        return infinitive_clause(line, index, last, cue, group.left) if cue.form == "b" else None
    if cue.form == "d":
        behind = line.lower[last + 1 : last + 2]
        if index and line.lower[index - 1] == "as" and behind == ["by"]:
            return as_reported(line, index - 1, last + 1, cue)
        asked = cue.base == "ask" and behind == ["by"] and not group.auxiliary
        if (group.be or asked) and line.lower[index] != "been":
            return passive(line, index, last, cue, group)
    if _quotes_another(line, last, cue):
        return None
    if line.lower[index] in PARTICIPLES and not group.auxiliary:
        return None  # "a life of Berg written by a friend"
    if cue.form == "g" and not group.be:
        if index and line.lower[index - 1] in _PHASED:
            return _phased(line, index, last, cue)
        return participle(line, index, last, cue, found)
    if group.left >= 0 and not group.auxiliary and is_nominal(line, index, last, cue, group.left):
        return None
    return _finite(line, index, last, cue, group, found)


def _match(line: Line, index: int) -> Cue | None:
    """The longest cue whose words stand at ``index``: *called on* before *called*."""
    lower = line.lower
    for cue in VERB_FORMS[lower[index]]:
        stop = index + 1 + len(cue.rest)
        if not cue.rest or tuple(lower[index + 1 : stop]) == cue.rest:
            if cue.base == "go" and line.lower[stop : stop + 1] == ["to"]:
                continue  # "goes on to claim": the next verb is the one of saying
            if cue.base == "put" and cue.rest and lower[stop : stop + 1] == ["at"]:
                continue  # "put it at 300" is no manner of speaking
            return cue
    return None


def _quotes_another(line: Line, last: int, cue: Cue) -> bool:
    """*quoted an officer as saying*: the officer speaks; not *quoted a law*."""
    if cue.base not in ("quote", "cite") or "saying" not in line.lower[last:]:
        return False
    return line.lower[line.lower.index("saying", last) - 1] == "as"


def _phased(line: Line, index: int, last: int, cue: Cue) -> Clause | None:
    """*The mayor kept saying …*: the subject of the verb of phase; not *had to keep saying*."""
    phase = verb_group(line, index - 1)
    who = subjects.before(line, phase.left) if phase.left >= 0 and line.tags[phase.left] not in "T," else None
    if who is None or not phase.asserted or phase.be:
        return None
    return verb_clause(line, who, index, last, cue, True, False, finite=True)


def _finite(
    line: Line, index: int, last: int, cue: Cue, group: VerbGroup, found: list[Clause]
) -> Clause | None:
    """*Smith said*, *said Smith*: the clause of a finite verb; None where its form does not fit its
    subject."""
    behind = speakers.inverted(line, index, last, group.left, cue)
    who = behind or speakers.in_front(line, group.left, found)
    if who is None:
        return None
    inverted = behind is not None
    if cue.form == "d" and not inverted and _is_named(line, cue, group.left, who):
        return None
    if cue.form == "d" and not group.auxiliary and _is_planned(line, cue, who):
        return None
    if not (group.auxiliary or inverted):
        if cue.form == "b" and not _agrees(line, group.left, who, found):
            return None
        if cue.form in "bs" and _is_subject(line, last, who):
            return None
    asserted = group.asserted and not _is_open(line, group.left, who, cue.form == "d")
    return verb_clause(line, who, index, last, cue, asserted, inverted, finite=True)


def _is_named(line: Line, cue: Cue, left: int, who: Phrase) -> bool:
    """*the yearly meeting, | called the Harbour Days*: a participle behind a comma; not *Smith called it
    …*."""
    if cue.base not in _NAMED or left < 0:
        return False
    if line.tags[left] == "," and who.last < left - 1:
        return True
    named = re.match("N+(?=[vxiw])", line.tags[left + 2 :])  # "a boy called Jan Moen walked"
    return named is not None and line.lower[who.first] in ("a", "an", "one", "another")


def _is_planned(line: Line, cue: Cue, who: Phrase) -> bool:
    """*a law intended to help*, *the visit planned to Rome*; not *Smith intended to help*."""
    return cue.base in _REDUCIBLE and line.tags[who.last] == "n"


def _agrees(line: Line, left: int, who: Phrase, found: list[Clause]) -> bool:
    """Whether a base form is the verb of a subject: *officials say*, *joined others to demand it and urge
    him*; not *plans to meet Smith and urge him*: nobody urged yet."""
    joins = left >= 0 and line.tags[left] in "cb"
    if joins and found and found[-1].infinitive:
        return True
    return _plural(line, who) and not (joins and "T" in line.tags[:left])


def _is_subject(line: Line, last: int, who: Phrase) -> bool:
    """*the jobs report | has*, *questions | were*: a noun before the clause's verb; not *which critics say
    was …*.
    """
    tags = line.tags
    verb_behind = tags[last + 1 : last + 2] in ("x", "v") and tags[who.last] not in "ptw"
    return verb_behind and not (who.first > 0 and tags[who.first - 1] in "wts")


def _is_open(line: Line, left: int, who: Phrase, had: bool) -> bool:
    """*if he says so*, *Neither Smith nor Jones said so*: nobody is said to have said it."""
    lower = line.lower
    if line.tags[who.last] == "p" and lower[who.last].endswith(("'ll", "\u2019ll", "'d", "\u2019d")):
        return not had  # "they'll say so"; but "he'd said so"
    near = {lower[who.first], lower[who.first - 1] if who.first else "", lower[left] if left >= 0 else ""}
    return not near.isdisjoint(_HYPOTHETICAL | _NO_ONE)


def _plural(line: Line, who: Phrase) -> bool:
    """Whether a phrase can be the subject of a base form: *they say*, *officials in Rome say*."""
    lower, tags = line.lower, line.tags
    if tags[who.last] in "wt":
        return True
    if tags[who.last] == "p":
        return lower[who.last] not in ("he", "she", "it")
    head = who.first
    while head < who.last and tags[head + 1] not in "ifwgvtxT,":
        head += 1
    while head > who.first and lower[head] in _POSTPOSITIVE:
        head -= 1
    word = lower[head]
    if "c" in tags[who.first : head] or word in _PLURALS or tags[head] == "0":
        return True
    if word.endswith("s") and not word.endswith("ss"):
        return True
    return tags[head] in "nN" and bool(_PLURALS & set(lower[who.first : head]))
