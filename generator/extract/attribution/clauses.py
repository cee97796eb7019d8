"""Line -> the attribution clauses in it: verbs, *according to*, nouns, colons."""

from __future__ import annotations

import re

from generator.extract.attribution import following
from generator.extract.attribution.clause import Clause, other_clause
from generator.extract.attribution.counts import gapped, given, given_as
from generator.extract.attribution.forms import NOUN_FORMS, NOUN_HOLDS, VERB_FORMS
from generator.extract.attribution.nouns import ADJECTIVE_FORMS, adjective, noun
from generator.extract.attribution.phrase import Phrase
from generator.extract.attribution.verbs import verb
from generator.extract.mentions.plain import is_common
from generator.extract.phrases import Line
from generator.lexicon.cue_nouns import DOCUMENT_NOUNS
from generator.lexicon.cue_objects import GIVEN, SETTING, TALLIES
from generator.lexicon.cues import PREPOSITIONS
from generator.lexicon.titles import ROLE_HEADS
from generator.lexicon.unnamed import HEADS, PLURALS

_PREPOSITIONS = tuple((kind, tuple(phrase.split())) for kind, phrase in PREPOSITIONS)
_PREPOSITION_STARTS = frozenset(words[0] for _, words in _PREPOSITIONS)
_RUN_ON = re.compile("[dP]?[nN]*N(?=d|i0|0.)")
"""A source that no comma closes: *According to Berg | the road is shut*; not *According to Witness 9, …*."""
_OWN_WORDS = re.compile("in (?:his|her|their) words ,")
_SURVEYS = frozenset("poll polls survey surveys".split())
_SPEAKERS = ROLE_HEADS | HEADS | DOCUMENT_NOUNS | frozenset("editorial column op-ed statement".split())
TRIGGERS = frozenset(VERB_FORMS).union(NOUN_FORMS, NOUN_HOLDS, TALLIES, _PREPOSITION_STARTS, ADJECTIVE_FORMS)
"""Every word that may begin a cue, besides the colon."""
_LIKELY = TRIGGERS - {"in"}
_BEHIND_IN = _SURVEYS.union(*(words[1:] for _, words in _PREPOSITIONS if words[0] == "in")) - {"the", "of"}
"""What stands behind the *in* of *in the words of* or *in a poll*, which else begins no cue."""


def may_hold(words: set[str]) -> bool:
    """Whether a sentence of these words, in lower case, may hold a clause: looked at first, because it is
    cheap."""
    return (
        not _LIKELY.isdisjoint(words) or ":" in words or ("in" in words and not _BEHIND_IN.isdisjoint(words))
    )


def in_line(line: Line) -> list[Clause]:
    """All attribution clauses of one line in text order."""
    found: list[Clause] = []
    lower, tags = line.lower, line.tags
    index = 0
    size = len(lower)
    while index < size:
        word = lower[index]
        if word not in TRIGGERS and tags[index] != ":":
            index += 1
            continue
        clause = None
        if word in VERB_FORMS:
            clause = verb(line, index, found)
            if clause is not None and _is_nobody(line, clause):
                clause = None
        if clause is None and word in _PREPOSITION_STARTS:
            clause = _preposition(line, index)
        if clause is None and tags[index] == ":" and index < 8:
            clause = _colon(line, index)
        if clause is None and word in GIVEN:
            clause = given(line, index)
        elif clause is None and (word in NOUN_FORMS or word in NOUN_HOLDS):
            clause = noun(line, index)
        if clause is None and word in TALLIES:
            clause = given_as(line, index)
        if clause is None and word in ADJECTIVE_FORMS and index > 1:
            clause = adjective(line, index)
        if clause is None and word == "in" and index <= 1:
            clause = _survey(line, index)
        if clause is not None:
            found.append(clause)
            index = max(index, clause.cue_last)
            if clause.base in ("put", "peg") or lower[clause.cue_last] in SETTING:
                found += gapped(line, clause)
        index += 1
    return found


def _is_nobody(line: Line, clause: Clause) -> bool:
    """Whether what stands before a verb is nobody who speaks: a lone article (*An estimated 1,200 left*), or
    the subject of an absolute clause (*with 98 percent | counted*; Quirk et al. 1985, 15.60)."""
    first, last, lower = clause.who.first, clause.who.last, line.lower
    if first == last and lower[first] in ("a", "an", "the"):
        return True
    absolute = first > 1 and lower[first - 1] == "with" and line.tags[first - 2] == ","
    return absolute and last < clause.cue_first and lower[clause.cue_first].endswith("ed")


def _preposition(line: Line, index: int) -> Clause | None:
    if line.lower[index] == "in" and _OWN_WORDS.match(" ".join(line.lower[index : index + 4])):
        # "In her words, it was over"
        who = Phrase(index + 1, index + 1)
        return other_clause(
            line, who, index, index + 2, "neutral", quotable=True, inverted=True, finite=False
        )
    for kind, words in _PREPOSITIONS:
        stop = index + len(words)
        if tuple(line.lower[index:stop]) == words:
            opens = index <= 1 or (line.tags[index - 1] == "," and line.tags[index - 2] in "tswcb")
            source = following.after(line, stop, opening=opens)
            if source is None:
                return None
            if opens and (name := _RUN_ON.match(line.tags, source.first, source.last + 1)):
                source = Phrase(source.first, name.end() - 1)
            return other_clause(
                line, source, index, stop - 1, kind, quotable=True, inverted=True, finite=False
            )
    return None


def _survey(line: Line, index: int) -> Clause | None:
    """*In the newest poll by the daily, half said so*: what follows is the survey's."""
    comma = line.tags.find(",", index)
    if not 0 < comma - index < 12 or _SURVEYS.isdisjoint(line.lower[index:comma]):
        return None
    if set(line.tags[index + 1 : comma]) - set("dPNn0ifDvr"):
        return None
    who = Phrase(index + 1, comma - 1)
    return other_clause(line, who, index, index, "neutral", quotable=True, inverted=True, finite=False)


def _colon(line: Line, index: int) -> Clause | None:
    """*Smith: "We will go."* at the start of a line."""
    tags = line.tags
    if index + 1 >= len(tags) or tags[index + 1] not in "Qq" or set(tags[:index]) - set("NnPd0,"):
        return None
    if "N" not in tags[:index] or not may_speak(line, index - 1):
        return None
    return other_clause(line, Phrase(0, index - 1), index, index, "neutral", quotable=True, finite=False)


def may_speak(line: Line, last: int) -> bool:
    """Whether what stands before a colon is no thing: *Ferry survivor: "…"*; not *Ferry disaster: "…"*."""
    word = line.lower[last]
    if word in PLURALS or not _SPEAKERS.isdisjoint((word, word.removesuffix("s"))):
        return True
    return line.tags[last] == "N" and not is_common(word)
