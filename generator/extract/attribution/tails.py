"""What may be the writer's own addition behind a comma or conjunction: no part of what somebody said.

All functions take indices of items of a ``Line``.
"""

from __future__ import annotations

import re

from generator.extract.attribution.clause import Clause
from generator.extract.phrases import Line
from generator.lexicon.grammar import NEGATED
from generator.lexicon.verbs import ALWAYS_FINITE, PRESENT_BASES

_UNVERIFIED = frozenset(
    "confirm confirmed verify verified corroborate corroborated independently evidence".split()
)
_ACTS = frozenset(
    "move vote decision step gesture sign blow bid attempt effort ruling reversal shift".split()
)


def takes_up_speaker(line: Line, index: int, clause: Clause) -> bool:
    """*Berg said he would vote for her, | but he has not backed her*: a clause of its own whose subject may
    be who spoke is the writer's as often as not, so it is left out (Centering, Grosz, Joshi & Weinstein 1995:
    who was the subject stays the topic). *He said they were tired, but they would stay* goes on."""
    word = line.lower[index] if index < len(line.lower) else ""
    if word == "it" and "it" in line.lower[clause.cue_last + 1 : clause.cue_last + 3]:
        return False  # "said it was possible, but it would be hard": one subject, and no speaker
    who = line.lower[clause.who.last] if line.tags[clause.who.last] == "p" else word
    return (
        word in ("he", "she", "they", "it")
        and who == word
        and line.tags[index + 1 : index + 2] in tuple("xvhr")
    )


def names_the_act(line: Line, index: int) -> bool:
    """*in | a move that …*, *in | what he called …*: a noun for the whole act behind a comma sums it up, and
    sums it up for the writer (Quirk et al. 1985, 10.39, sentential relative clauses)."""
    words = line.lower[index : index + 5]
    if words[:1] == ["what"]:
        return True
    return words[:1] in (["a"], ["an"]) and not _ACTS.isdisjoint(words[1:])


def runs_to_end(line: Line, index: int) -> bool:
    """Whether the clause before is not taken up again: no verb behind a later comma or dash."""
    tags = line.tags
    for later in range(index, len(tags) - 1):
        if tags[later] in ",-":
            after = later + 1
            while after < len(tags) - 1 and tags[after] in "rh":
                after += 1
            if tags[after] in "xv" or (
                tags[after : after + 2] in ("nd", "nt", "nP") and line.lower[after].endswith("s")
            ):
                return False  # "illustrates the need": a verb that no list knows
    return True


def own_verb(line: Line, index: int) -> bool:
    """Whether a stretch has a finite verb outside its relative clauses: then it is no apposition."""
    tail = line.tags[index:]
    for opener in "wt":
        at = tail.find(opener)
        if at >= 0:
            tail = tail[:at]
    if "x" in tail or "p" in tail:
        return True
    near = line.lower[index : index + len(tail.partition(",")[0])]
    return not ALWAYS_FINITE.isdisjoint(near)  # "…, | a detainee died"


def disclaims(line: Line, index: int) -> bool:
    """*…, but his account could not be verified*: the writer speaks."""
    words = line.lower[index + 1 : index + 12]
    return not _UNVERIFIED.isdisjoint(words) and any(
        word in ("not", "no", "cannot", "unable", "without") or word.endswith(NEGATED) for word in words
    )


def own_clause(line: Line, index: int) -> bool:
    """Whether a subject and its auxiliary begin at an item: *his party has*."""
    return bool(re.match("p|[dP]?[nN0]{1,4}r?[xhv]", line.tags[index : index + 7]))


def predicate(line: Line, index: int) -> bool:
    """A finite verb after *and*: behind an object or infinitive it is the writer's own next verb
    (*praised the deal and left*, *vowed to go and has gone*)."""
    tag = line.tags[index]
    return tag == "x" or (tag == "v" and line.lower[index] not in PRESENT_BASES)
