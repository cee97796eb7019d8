"""Nouns and adjectives that hold a report: *Smith's claim that …*, *was confident that …*."""

from __future__ import annotations

from generator.extract.attribution import following, subjects
from generator.extract.attribution.clause import Clause, other_clause
from generator.extract.attribution.forms import NOUN_FORMS, NOUN_HOLDS
from generator.extract.attribution.phrase import Phrase
from generator.extract.phrases import Line
from generator.lexicon.cue_nouns import ADJECTIVES, VOICING, WITHHELD
from generator.lexicon.grammar import BE, MODALS
from generator.model import CueClass

ADJECTIVE_FORMS = {word: kind for kind, words in ADJECTIVES for word in words.split()}
_THAT_CLAUSES = ("tp", "td", "tN", "tn", "tP", "t0")
_UTTERED = frozenset("statement statements remark remarks words testimony assurance assurances".split())


def noun(line: Line, index: int) -> Clause | None:
    """*Smith's claim that …*, *his promise to …*, *the union's call for …*; not *a call for …*."""
    tags, lower = line.tags, line.lower
    size = len(tags)
    if index + 1 >= size or index == 0:
        return None
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
        # "a warning from the port that …"
        return other_clause(line, who, index, who.last + comma, NOUN_FORMS[lower[index]], cue_end=index)
    elif lower[index] in _UTTERED and (who := _owner_behind(line, index)) is not None:
        # "the statement of the delegate of Norland that …"
        return other_clause(line, who, index, who.last, "neutral", cue_end=index)
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
    end = cue_last if holds is not None else index
    finite = voiced or tags[cue_last] == "x"
    return other_clause(line, owner, index, cue_last, kind, cue_end=end, finite=finite)


def _owner_behind(line: Line, index: int) -> Phrase | None:
    """Who made a statement, where *of* and a name say it: *the remarks of Ida Moen that it rained*; not
    *statements of support that were read out*."""
    who = following.after(line, index + 2) if line.tags[index + 1] == "f" else None
    if who is None or line.tags[who.last + 1 : who.last + 3] not in _THAT_CLAUSES:
        return None
    return who if line.tags[who.last] == "N" else None


def _until_that(line: Line, index: int) -> int | None:
    """*that* behind the time or place of speech: *her assertion | on Monday that …*."""
    tags = line.tags
    stop = index + 1 if tags[index] == "D" else None
    if tags[index] == "i":
        stop = following.occasion_end(line, index)
    return stop if stop is not None and tags[stop : stop + 2] in _THAT_CLAUSES else None


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


def adjective(line: Line, index: int) -> Clause | None:
    """*The mayor was confident that …*; not *it was certain that …*, *would be glad that …*."""
    tags, lower = line.tags, line.lower
    if tags[index + 1 : index + 3] not in _THAT_CLAUSES:
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
    return other_clause(line, who, index, index, ADJECTIVE_FORMS[lower[index]])
