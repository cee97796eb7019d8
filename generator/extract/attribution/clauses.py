"""Line -> the attribution clauses in it: verbs, *according to*, nouns, colons."""

from __future__ import annotations

import re

from generator.extract.attribution import following, subjects
from generator.extract.attribution.clause import Clause
from generator.extract.attribution.counts import gives_as
from generator.extract.attribution.forms import NOUN_FORMS, NOUN_HOLDS, VERB_FORMS
from generator.extract.attribution.phrase import Phrase
from generator.extract.attribution.verbs import verb
from generator.extract.mentions.plain import is_common
from generator.extract.phrases import Line
from generator.lexicon.cues import (
    ADJECTIVES,
    DOCUMENT_NOUNS,
    GIVEN,
    GIVING,
    PREPOSITIONS,
    SETTING,
    TALLIES,
    VOICING,
    WITHHELD,
)
from generator.lexicon.grammar import BE, MODALS
from generator.lexicon.titles import ROLE_HEADS
from generator.lexicon.unnamed import HEADS, PLURALS
from generator.model import CueClass

_PREPOSITIONS = tuple((kind, tuple(phrase.split())) for kind, phrase in PREPOSITIONS)
_PREPOSITION_STARTS = frozenset(words[0] for _, words in _PREPOSITIONS)
_ADJECTIVES = {word: kind for kind, words in ADJECTIVES for word in words.split()}
_GAP = re.compile(r"(?<=[,;])c?([dP]?[nN]{1,5})[is](?=[dr]{0,3}0)")
_THAT_CLAUSES = ("tp", "td", "tN", "tn", "tP", "t0")
_RUN_ON = re.compile("[dP]?[nN]*N(?=d|i0|0.)")
"""A source that no comma closes: *According to Berg | the road is shut*; not *According to Witness 9, …*."""
_OWN_WORDS = re.compile("in (?:his|her|their) words ,")
_UTTERED = frozenset("statement statements remark remarks words testimony assurance assurances".split())
_SURVEYS = frozenset("poll polls survey surveys".split())
_SPEAKERS = ROLE_HEADS | HEADS | DOCUMENT_NOUNS | frozenset("editorial column op-ed statement".split())
_SET = frozenset("toll tally count dead deaths killed wounded injured missing casualties victims".split())
"""What is found and not fixed by who sets it at a number."""
TRIGGERS = frozenset(VERB_FORMS).union(NOUN_FORMS, NOUN_HOLDS, TALLIES, _PREPOSITION_STARTS, _ADJECTIVES)
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
        if clause is None and (word in NOUN_FORMS or word in NOUN_HOLDS or word in GIVEN):
            clause = _noun(line, index)
        if clause is None and word in TALLIES:
            clause = _given_as(line, index)
        if clause is None and word in _ADJECTIVES and index > 1:
            clause = _adjective(line, index)
        if clause is None and word == "in" and index <= 1:
            clause = _survey(line, index)
        if clause is not None:
            found.append(clause)
            index = max(index, clause.cue_last)
            if clause.base in ("put", "peg") or lower[clause.cue_last] in SETTING:
                found += _gapped(line, clause)
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


def _gapped(line: Line, clause: Clause) -> list[Clause]:
    """*The ministry put the toll at 63, the Red Cross at 57*: the verb is left out the second time
    (Quirk 13.92)."""
    gapped = []
    for match in _GAP.finditer(line.tags, clause.cue_last):
        first, at = match.start(1), match.end(1)
        if line.lower[at] in ("at", "as"):
            gapped.append(
                Clause(
                    Phrase(first, at - 1), at, at, None, line.span(first, at - 1), line.span(at, at),
                    clause.cue_class, None, clause.asserted, False, False, True,
                )
            )  # fmt: skip
    return gapped


def _preposition(line: Line, index: int) -> Clause | None:
    if line.lower[index] == "in" and _OWN_WORDS.match(" ".join(line.lower[index : index + 4])):
        return Clause(
            Phrase(index + 1, index + 1),
            index,
            index + 2,
            None,
            line.span(index + 1, index + 1),
            line.span(index, index + 2),
            "neutral",
            None,
            True,
            True,
            True,
            False,
        )  # fmt: skip   "In her words, it was over"
    for kind, words in _PREPOSITIONS:
        stop = index + len(words)
        if tuple(line.lower[index:stop]) == words:
            opens = index <= 1 or (line.tags[index - 1] == "," and line.tags[index - 2] in "tswcb")
            who = following.after(line, stop, opening=opens)
            if who is None:
                return None
            if opens and (name := _RUN_ON.match(line.tags, who.first, who.last + 1)):
                who = Phrase(who.first, name.end() - 1)
            return Clause(
                who, index, stop - 1, None, line.span(who.first, who.last), line.span(index, stop - 1),
                kind, None, True, True, True, False,
            )  # fmt: skip
    return None


def _noun(line: Line, index: int) -> Clause | None:
    """*Smith's claim that …*, *his promise to …*, *the union's call for …*; not *a call for …*."""
    tags, lower = line.tags, line.lower
    size = len(tags)
    if index + 1 >= size or index == 0:
        return None
    if lower[index] in GIVEN:
        return _given(line, index)
    cue_last = index
    kind: CueClass
    holds = NOUN_HOLDS.get(lower[index], {}).get(lower[index + 1])
    if holds == "denial" and not WITHHELD.isdisjoint(lower[index + 2 : index + 5]):
        return None  # "the port's denial of access"
    if holds is not None and tags[index + 2 : index + 3] in tuple("dPNn0gQq"):
        kind, cue_last = holds, index + 1
    elif (
        lower[index + 1] in ("is", "was")
        and tags[index + 2 : index + 3] == "t"
        and lower[index] in NOUN_FORMS
    ):
        kind, cue_last = NOUN_FORMS[lower[index]], index + 1  # "the union's claim is that …"
    elif lower[index] in NOUN_FORMS and (stop := _until_that(line, index + 1)) is not None:
        kind, cue_last = NOUN_FORMS[lower[index]], stop - 1  # "her assertion on Monday that …"
    elif lower[index] in NOUN_FORMS and lower[index + 1] in ("from", "by") and tags[index - 1] != "P":
        who = following.after(line, index + 2)
        comma = who is not None and tags[who.last + 1 : who.last + 2] == ","
        if who is None or tags[who.last + 1 + comma : who.last + 3 + comma] not in _THAT_CLAUSES:
            return None
        return Clause(
            who,
            index,
            who.last + comma,
            None,
            line.span(who.first, who.last),
            line.span(index, index),
            NOUN_FORMS[lower[index]],
            None,
            True,
            False,
            False,
            True,
        )  # fmt: skip   "a warning from the port that …"
    elif lower[index] in _UTTERED and (who := _owner_behind(line, index)) is not None:
        return Clause(
            who,
            index,
            who.last,
            None,
            line.span(who.first, who.last),
            line.span(index, index),
            "neutral",
            None,
            True,
            False,
            False,
            True,
        )  # fmt: skip   "the statement of the delegate of Norland that …"
    elif (
        tags[index + 1] in "tT"
        and not (lower[index] == "words" and tags[index + 1] == "T")
        and lower[index] in NOUN_FORMS
        and tags[index + 1 : index + 3] not in ("tv", "tx", "th")
    ):
        kind = NOUN_FORMS[lower[index]]  # not "a statement that sought to calm"
    else:
        return None
    left = index - 1
    while left > 0 and tags[left] in "nrN0":
        left -= 1
    owner = None
    if lower[left] == "own" and left > 0:
        left -= 1  # "Peru's own claim that …"
    if tags[left] == "P" and lower[left] not in ("it's", "that's"):
        found = subjects.before(line, left)
        if found is None:
            owner = _possessor(line, left)
        elif tags[found.first] not in "pw":
            owner = Phrase(found.first, left)
    elif lower[left] in ("his", "her", "their"):
        owner = Phrase(left, left)
    voiced = owner is None
    if holds is None and tags[cue_last] != "x":
        owner = owner or _voiced_by(line, index)
    if owner is None:
        return None
    return Clause(
        owner, index, cue_last, None, line.span(owner.first, owner.last),
        line.span(index, cue_last if holds is not None else index),
        kind, None, True, False, False, voiced or tags[cue_last] == "x",
    )  # fmt: skip


def _owner_behind(line: Line, index: int) -> Phrase | None:
    """Who made a statement, where *of* and a name say it: *the remarks of Ida Moen that it rained*; not
    *statements of support that were read out*."""
    who = following.after(line, index + 2) if line.tags[index + 1] == "f" else None
    if who is None or line.tags[who.last + 1 : who.last + 3] not in _THAT_CLAUSES:
        return None
    return who if line.tags[who.last] == "N" else None


def _given(line: Line, index: int) -> Clause | None:
    """*The ministry gave a figure of 35*: whoever gives a number claims it."""
    verb = index - 2
    if (
        verb < 0
        or line.lower[verb] not in GIVING
        or line.lower[index + 1] != "of"
        or not re.match("[dr]{0,3}0", line.tags[index + 2 :])
    ):
        return None
    who = _giver(line, verb)
    if who is None:
        return None
    return Clause(
        who, verb, index + 1, None, line.span(who.first, who.last), line.span(verb, index + 1),
        "claim", None, True, False, False, True,
    )  # fmt: skip


def _given_as(line: Line, index: int) -> Clause | None:
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
    if who is None:
        return None
    return Clause(
        who, verb, verb, None, line.span(who.first, who.last), line.span(verb, verb), "claim",
        line.span(*who.antecedent) if who.antecedent else None, True, False, False, True,
    )  # fmt: skip


def _giver(line: Line, verb: int) -> Phrase | None:
    """Who gives a number: the subject of a verb that nothing negates or leaves open."""
    left = verb - 1
    while left >= 0 and line.tags[left] in "rx" and line.lower[left] not in MODALS:
        left -= 1
    return subjects.before(line, left) if left >= 0 and line.tags[left] not in "xhTcb" else None


def _adjective(line: Line, index: int) -> Clause | None:
    """*The mayor was confident that …*; not *it was certain that …*, *would be glad that …*."""
    tags, lower = line.tags, line.lower
    if tags[index + 1 : index + 3] not in ("tp", "td", "tN", "tn", "tP", "t0"):
        return None
    left = index - 1
    while left > 0 and tags[left] == "r":
        left -= 1
    if lower[left] not in BE or tags[left] != "x":
        return None
    while left > 0 and tags[left] in "xr" and lower[left] not in MODALS:
        left -= 1
    if tags[left] in "hxT":
        return None
    who = subjects.before(line, left)
    if who is None or tags[who.first] == "w" or lower[who.last] in ("it", "there", "which", "that"):
        return None
    return Clause(
        who, index, index, None, line.span(who.first, who.last), line.span(index, index),
        _ADJECTIVES[lower[index]], None, True, False, False, True,
    )  # fmt: skip


def _survey(line: Line, index: int) -> Clause | None:
    """*In the newest poll by the daily, half said so*: what follows is the survey's."""
    comma = line.tags.find(",", index)
    if not 0 < comma - index < 12 or _SURVEYS.isdisjoint(line.lower[index:comma]):
        return None
    if set(line.tags[index + 1 : comma]) - set("dPNn0ifDvr"):
        return None
    who = Phrase(index + 1, comma - 1)
    return Clause(
        who, index, index, None, line.span(index + 1, comma - 1), line.span(index, index),
        "neutral", None, True, True, True, False,
    )  # fmt: skip


def _until_that(line: Line, index: int) -> int | None:
    """*that* behind the time or place of speech: *her assertion | on Monday that …*."""
    tags = line.tags
    stop = index + 1 if tags[index] == "D" else None
    if tags[index] == "i":
        stop = following.occasion_end(line, index)
    return (
        stop if stop is not None and tags[stop : stop + 2] in ("tp", "td", "tN", "tn", "tP", "t0") else None
    )


def _possessor(line: Line, last: int) -> Phrase | None:
    """The possessor inside an object: *heard the union's call*; not what may be two nouns in a row."""
    tags = line.tags
    first = last
    while first > 0 and tags[first - 1] in ("N" if tags[first] in "NP" and tags[last - 1] == "N" else "n"):
        first -= 1
    if first > 1 and tags[first - 1] == "f" and tags[first] in "NP" and tags[first - 2] == "N":
        first -= 2  # "the Union of Norland's call"
        while first > 0 and tags[first - 1] == "N":
            first -= 1
    if first > 0 and tags[first - 1] == "d":
        return Phrase(first - 1, last)
    return Phrase(first, last) if first > 0 and tags[first - 1] in "vgif" and tags[first] in "NP" else None


def _voiced_by(line: Line, index: int) -> Phrase | None:
    """*Smith expressed concern that …*: the subject of the verb before the noun."""
    tags, lower = line.tags, line.lower
    verb = index - 1
    while verb > 0 and tags[verb] in "dnr" and lower[verb] not in VOICING:
        verb -= 1
    if lower[verb] not in VOICING:
        return None
    left = verb - 1
    while left >= 0 and tags[left] in "rx":
        left -= 1
    if left < 0 or tags[left] in "Thcb" or MODALS.intersection(lower[left + 1 : verb]):
        return None
    found = subjects.before(line, left)
    return Phrase(found.first, found.last) if found else None


def _colon(line: Line, index: int) -> Clause | None:
    """*Smith: "We will go."* at the start of a line."""
    tags = line.tags
    if index + 1 >= len(tags) or tags[index + 1] not in "Qq" or set(tags[:index]) - set("NnPd0,"):
        return None
    if "N" not in tags[:index] or not may_speak(line, index - 1):
        return None
    who = Phrase(0, index - 1)
    return Clause(
        who, index, index, None, line.span(0, index - 1), line.span(index, index),
        "neutral", None, True, True, False, False,
    )  # fmt: skip


def may_speak(line: Line, last: int) -> bool:
    """Whether what stands before a colon is no thing: *Ferry survivor: "…"*; not *Ferry disaster: "…"*."""
    word = line.lower[last]
    if word in PLURALS or not _SPEAKERS.isdisjoint((word, word.removesuffix("s"))):
        return True
    return line.tags[last] == "N" and not is_common(word)
