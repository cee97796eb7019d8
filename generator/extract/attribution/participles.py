"""Reporting participles: *…, accusing him of …*, *a statement saying …*, *by calling it a fraud*."""

from __future__ import annotations

import re

from generator.extract.attribution import following, subjects
from generator.extract.attribution.clause import Clause, verb_clause
from generator.extract.attribution.forms import Cue
from generator.extract.attribution.phrase import Phrase
from generator.extract.attribution.shared import shared_subject
from generator.extract.attribution.texts import TEXTS, speaks_by
from generator.extract.phrases import Line
from generator.lexicon.cue_nouns import TEXT_NOUNS

_NOUNS_IN_ING = frozenset("rule think plan feel".split())
"""Verbs whose -ing form behind a noun is a noun, too: *a court ruling that …*."""
_NOT_HEADS = frozenset("same new old own only recent latest first last next".split())
"""Adjectives: an -ing form behind them belongs to their noun phrase."""
_SCENE = re.compile("s[dPN0n]+[rxh]*[vx]")
"""A clause of its own behind a subordinator: *after a panel cleared*."""
_QUOTING = frozenset("quoted quotes quote quoting cited cites citing".split())


def participle(line: Line, index: int, last: int, cue: Cue, found: list[Clause]) -> Clause | None:
    """*…, accusing him of …*: the source is the subject of the main clause.

    *a statement saying …*: the noun before it. Not *criticised Smith for saying …*.
    """
    tags, lower = line.tags, line.lower
    left = index - 1
    while left >= 0 and tags[left] == "r":
        left -= 1
    if left < 0 or (left == 0 and lower[left] in ("while", "when", "after", "before", "by")):
        who = _ahead(line, last)  # "Citing a report, Smith said", "After saying so, Smith left"
        if who is None:
            return None
        clause = verb_clause(line, who, index, last, cue, True, False, finite=False)
        return clause._replace(subordinate=True)  # its content ends at the comma
    tag = tags[left]
    who = None
    if _is_noun(line, index, left, cue):
        return None
    if tag == "D" and lower[text := subjects.before_time(line, left)] in TEXTS:
        left, tag = text, tags[text]  # "a statement on Thursday saying"
    if lower[left] == "as" and (quoted := _quoted_as(line, left)) is not None:
        return verb_clause(line, quoted, left, last, cue, True, False, finite=False)
    if tag == "c" and (noun := _coordinated_noun(line, left)) is not None:
        left, tag = noun, tags[noun]
    if lower[left] == "by":
        who = _nearest(line, left)
    elif tag in ",cb-Q" or lower[left] in ("while", "when", "after", "before", "upon"):
        who = shared_subject(line, left, found)
        if who is not None and tag == "s" and _SCENE.search(tags, who.last + 1, left):
            who = None  # "It came after a panel cleared her, after finding that": which of the two found?
        if (
            who is not None
            and lower[who.first] == "it"
            and lower[who.last + 1 : who.last + 2] in (["took"], ["takes"])
        ):
            who = None  # "It took a day to find an answer, then calling …"
    elif (owner := _owner(line, left)) is not None:
        who = owner  # "Smith's speech denouncing the raid"
    elif lower[left] in TEXTS and (issuer := speaks_by(line, left)) is not None:
        who = issuer  # "the ministry issued a statement saying"
    elif lower[left] in TEXT_NOUNS:
        who = shared_subject(line, left, [])  # "the ministry said so in a statement warning"
        who = who if who is not None else subjects.before(line, left)
    elif tag in "nN":
        who = _attendant(line, left) or _without_clause(line, subjects.before(line, left), last)
    if who is None or (tag in "nN" and "q" in tags[who.first : who.last]):
        return None  # "Minister 'cannot recall' email warning of a fire"
    return verb_clause(line, who, index, last, cue, True, False, finite=False)


def _is_noun(line: Line, index: int, left: int, cue: Cue) -> bool:
    """Whether an -ing form is part of a noun phrase: *a Supreme Court ruling that …*, *the policy planning
    director*, *the same clarifying effect*, *a weak but promising start* (Quirk 4.12, 17.54).

    Not *a judge ruling that …*: but who has that in mind writes *a judge, ruling that*.
    """
    tags, lower = line.tags, line.lower
    follows = tags[index + 1 : index + 2]
    if left != index - 1:
        return False
    if follows == "f" and cue.base in ("find", "rule"):
        return True  # "upholds finding of fault"
    if tags[left] == "n" and lower[left] in _NOT_HEADS:
        return True
    if cue.base in _NOUNS_IN_ING and tags[left] in "nNP" and tags[left] != ",":
        return True
    if tags[left] in "nN" and follows == "n" and set(cue.frames).isdisjoint("nqcr"):
        return True
    return tags[left] in "cb" and follows == "n" and tags[max(left - 2, 0) : left] == "dn"


def _quoted_as(line: Line, left: int) -> Phrase | None:
    """*The paper quoted the mayor as saying …*: the mayor speaks."""
    tags, lower = line.tags, line.lower
    for verb in range(left - 2, max(left - 14, -1), -1):
        if lower[verb] in _QUOTING and verb == left - 2 and lower[verb + 1] in ("him", "her", "them"):
            return Phrase(verb + 1, verb + 1)
        if lower[verb] in _QUOTING:
            who = following.after(line, verb + 1)
            return Phrase(who.first, left - 1) if who is not None and who.last <= left - 1 else None
        if tags[verb] in ";:-Qxpwtsb":
            return None
    return None


def _ahead(line: Line, last: int) -> Phrase | None:
    """The subject of the main clause behind an opening participle's only comma: *Citing a fault, Smith left*.

    Only a name or a pronoun that a verb follows; else the words after the comma may go on with the list.
    """
    tags = line.tags
    comma = tags.find(",", last + 1)
    if comma < 0 or tags[comma + 1 : comma + 2] not in tuple("pN"):
        return None
    who = following.after(line, comma + 1, opening=True)
    if who is None or tags[who.last] not in "pN" or line.lower[who.last] == "it":
        return None  # "Warning of floods, the sirens went off"
    verb = who.last + 1
    while verb < len(tags) and tags[verb] in "rh":
        verb += 1
    return who if tags[verb : verb + 1] in ("x", "v") else None


def _owner(line: Line, index: int) -> Phrase | None:
    """Whose words a noun stands for: *Smith's Tuesday speech*."""
    tags = line.tags
    if line.lower[index] not in TEXT_NOUNS:
        return None
    while index > 0 and tags[index] in "nND0":
        index -= 1
    if tags[index] != "P":
        return None
    first = index
    while first > 0 and tags[first - 1] in "nN0":
        first -= 1
    return Phrase(first - 1 if first and tags[first - 1] == "d" else first, index)


def _coordinated_noun(line: Line, conjunction: int) -> int | None:
    """*his letter singling out the firm and calling for a ban*: the noun before the first participle."""
    tags = line.tags
    for index in range(conjunction - 1, 0, -1):
        if tags[index] in ",;:-Qxpw":
            return None
        if tags[index] == "g":
            return index - 1 if tags[index - 1] in "nN" else None
    return None


def _without_clause(line: Line, who: Phrase | None, last: int) -> Phrase | None:
    """Not *The mayor replied to a letter signed by voters | demanding a vote*: where no verb follows, the one
    before is no participle but the sentence's own (*A man accused of theft demanding a vote was held*)."""
    if who is None or "v" not in line.tags[who.first : who.last]:
        return who
    return None if {"v", "x"}.isdisjoint(line.tags[last + 1 :]) else who


def _attendant(line: Line, last: int) -> Phrase | None:
    """*He leads, with recent polls showing …*: a clause of its own, *with* opens it (Quirk 14.15).

    Not *a meeting with aides warning of …*: only behind a comma or a noun of the main clause's end.
    """
    first = last
    while first > 0 and line.tags[first] in "dPNn0rf":
        first -= 1
    if line.lower[first] == "with" and first < last and (first == 0 or line.tags[first - 1] in ",nNDr-"):
        return Phrase(first + 1, last)
    return None


def _nearest(line: Line, by: int) -> Phrase | None:
    """*Smith, who won by calling the plan a fraud*: the subject of the verb that *by* belongs to."""
    tags = line.tags
    for index in range(by - 1, 0, -1):
        if tags[index] in ";:-":
            return None
        if (
            tags[index] in "vx"
            and tags[index - 1] not in "vxThd"
            and not (tags[index - 1] in "P0" and tags[index] == "v")
        ):
            left = index - 1
            while left > 0 and tags[left] in "rh":
                left -= 1
            return subjects.before(line, left)
    return None
