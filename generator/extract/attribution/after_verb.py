"""The content that follows a verb: *said that …*, *urged him to …*, *condemned the …*.

Which of a verb's frames (``lexicon/cues.py``) the words behind it fit: Quirk et al. (1985), 16.30-16.63.
All functions take and give indices of items of a ``Line``.
"""

from __future__ import annotations

import re
from functools import partial

from generator.extract.attribution.begins import (
    after_addressee,
    infinitive,
    over_adjuncts,
    over_place,
    that_clause,
)
from generator.extract.attribution.clause import Clause
from generator.extract.attribution.clause_tests import goes_on, has_verb, is_adjective, unseen_verb
from generator.extract.attribution.empty import says_nothing
from generator.extract.attribution.ends import end
from generator.extract.attribution.neighbours import Neighbours
from generator.extract.attribution.objects import Found, charged, fitting, is_document
from generator.extract.phrases import Line
from generator.lexicon.cues import ADDRESSING, DOCUMENT_VERBS, NOUN_LIKE
from generator.lexicon.grammar import QUESTION_WORDS
from generator.lexicon.quotations import RELAYING
from generator.model import CueClass

_CLAUSE_OPENERS = frozenset(
    "because if while although though unless since there despite having being".split()
)
_ASKED = frozenset("asked questioned pressed quizzed reached contacted told".split())
"""What was done to somebody before he spoke: *said when asked*."""
_LIVES = frozenset(("life", "lives"))
_MASSES = (["many"], ["much"], ["few"], ["little"])


def after_verb(line: Line, clause: Clause, near: Neighbours) -> Found | None:
    """The content behind the verb of a clause; None when it reports nothing, or what stands before it."""
    start = clause.cue_last + 1
    if start >= len(line.tags) or _takes_lives(line, clause, start) or _relays(line, clause, start, near):
        return None
    frames = _frames(line, clause)
    if frames is None:
        return None
    that = that_clause(line, start, _addresses(clause, frames))
    if that is not None:
        if any(start <= cue < that and other.found is None for cue, other in near.cues.items()):
            return None  # "commented on a claim by Berg | that …": the claim is Berg's
        if _shows_a_thing(line, clause, that):
            return None
        if not frames.keys().isdisjoint("ct"):
            return _bounded(line, clause, near, that, "c" if "c" in frames else "t")
    if _quotation_ends_at(line, clause, frames):
        return None
    begin = over_place(line, over_adjuncts(line, start))
    if _leads_in(line, clause, frames, begin):
        verbless = {"x", "v"}.isdisjoint(line.tags[begin + 1 :])
        return None if verbless or "Q" in line.tags[begin:] else _bounded(line, clause, near, begin + 1, "c")
    if line.lower[begin : begin + 1] == ["when"] and not _ASKED.isdisjoint(line.lower[begin + 1 : begin + 2]):
        return None  # "It rained, Smith said when asked if …"
    if begin >= len(line.tags) or line.lower[begin : begin + 2] == ["as", "much"]:
        return None  # "admitted as much"
    return _by_frame(line, clause, near, frames, begin)


def _by_frame(
    line: Line, clause: Clause, near: Neighbours, frames: dict[str, CueClass], begin: int
) -> Found | None:
    """The content that begins at ``begin`` without *that*, in the first of the verb's frames that it fits."""
    word, tag = line.lower[begin], line.tags[begin]
    bounded = partial(_bounded, line, clause, near)
    if "w" in frames and word in QUESTION_WORDS:
        return bounded(begin, "w")
    if "i" in frames and tag == "T" and line.tags[begin + 1 : begin + 2] not in ("d", "P", "N"):
        return None if _object_in_front(line, clause) else bounded(begin, "i")
    if "r" in frames and clause.base != "say":
        return _told(line, clause, near, frames, begin)
    if (number := _lone_number(line, clause, begin)) is not None:
        return begin, number, "c"
    if "c" in frames and _bare_clause(line, clause, begin):
        return bounded(begin, "c")
    if "t" in frames and _clause_of_noun(line, clause, begin):
        return bounded(begin, "t")
    if "c" in frames and tag in "Qq" and goes_on(line, begin):
        return bounded(begin, "c")
    if "t" in frames and tag == "p" and word not in ("it", "you") and has_verb(line, begin):
        return bounded(begin, "t")  # "added he would go"
    if "c" in frames and tag in "xv" and _behind_relative(line, clause):
        return bounded(begin, "c")
    if "o" in frames and tag in "dPN0noq" and infinitive(line, begin):
        return bounded(begin, "o")
    if "g" in frames and (tag == "g" or word in ("having", "being")):
        return bounded(begin, "g")
    if "n" in frames and begin == clause.cue_last + 1 and _opens_object(line, begin):
        return charged(line, clause, fitting(line, clause, bounded(begin, "n")))
    return None


def _bounded(line: Line, clause: Clause, near: Neighbours, begin: int, frame: str) -> Found | None:
    """The content from ``begin`` to its end; None where that is no statement."""
    last = end(line, begin, near, clause, of_object=frame == "n", infinitive=frame == "o")
    if says_nothing(line, clause, begin, last, frame):
        return None
    return (begin, last, frame) if last >= begin else None


# ------------------------------------------------------------------ verbs that report nothing here


def _takes_lives(line: Line, clause: Clause, start: int) -> bool:
    """*The flood claimed at least 23 lives*; not *claimed 23 were dead*."""
    return (
        clause.base == "claim"
        and "0" in line.tags[start : start + 5]
        and not _LIVES.isdisjoint(line.lower[start : start + 6])
    )


def _relays(line: Line, clause: Clause, start: int, near: Neighbours) -> bool:
    """*citing | the port's claim that …*: the claim is the port's; not *citing the cost*."""
    inner = near.openings.get(start)
    return inner is not None and inner.found is None and line.lower[clause.cue_first] in RELAYING


def _frames(line: Line, clause: Clause) -> dict[str, CueClass] | None:
    """The frames that the verb has with this subject: *the poll finds a tie*, but *Berg finds that …* only.

    None: it reports nothing (*held that post until June*).
    """
    assert clause.found is not None
    if clause.base not in DOCUMENT_VERBS or is_document(line, clause):
        return clause.found.frames
    if clause.base == "hold":
        return None
    return {letter: kind for letter, kind in clause.found.frames.items() if letter in "tw"}


def _addresses(clause: Clause, frames: dict[str, CueClass]) -> bool:
    """Whether somebody addressed may stand before *that*: *told her that*, *warned them that*."""
    return ("r" in frames and clause.base != "say") or clause.base in ADDRESSING


def _shows_a_thing(line: Line, clause: Clause, that: int) -> bool:
    """*showed that passport*: a determiner; not *showed that it rained*."""
    return clause.base in DOCUMENT_VERBS and {"x", "v", "p", "h"}.isdisjoint(line.tags[that : that + 25])


def _quotation_ends_at(line: Line, clause: Clause, frames: dict[str, CueClass]) -> bool:
    """*"No," Smith said at the rally*: the quotation in front is the content.

    Not *that "no," Smith said he …*, nor *on the station's 'Morning Talk,' Smith said he …*.
    """
    tags = line.tags
    left = clause.who.first - 1
    if not clause.finite or left < 0 or tags[left] != "Q" or "q" not in frames:
        return False
    other = left > 0 and (tags[left - 1] == "t" or tags.lstrip("bcr")[0] == "s")
    title = left > 0 and tags[left - 1] == "P"
    return clause.cue_first - clause.who.last < 3 and not other and not title


def _leads_in(line: Line, clause: Clause, frames: dict[str, CueClass], begin: int) -> bool:
    """Whether a colon opens the content: *A reporter asked: did it rain?*; not *He said this: "No."*"""
    spelled = (
        clause.finite and clause.asserted and not frames.keys().isdisjoint("cw") and clause.who.first < 5
    )
    return (
        spelled
        and line.tags[begin : begin + 1] == ":"
        and line.tags[begin + 1 : begin + 2] in tuple("dPNn0pxiswgrh")
    )


# ------------------------------------------------------------------ frames


def _object_in_front(line: Line, clause: Clause) -> bool:
    """*the gap he promised | to bridge | has grown*: the object of the infinitive stands before the clause;
    not *and he promised to go*."""
    left = clause.who.first - 1
    return clause.finite and left >= 0 and line.tags[left] in "nN" and line.tags[clause.who.last] == "p"


def _told(
    line: Line, clause: Clause, near: Neighbours, frames: dict[str, CueClass], begin: int
) -> Found | None:
    """*told the crowd | he would go*, *asked her | whether …*, *asked them to | go*: behind who is addressed.

    Not *asked forgiveness from pupils of a school where …*.
    """
    told = after_addressee(line, begin)
    if told is None or told >= len(line.lower):
        return None
    if "w" in frames and line.lower[told] in QUESTION_WORDS:
        if not {"from", "for"}.isdisjoint(line.lower[begin:told]):
            return None
        return _bounded(line, clause, near, told, "w")
    if "o" in frames and line.tags[told] == "T":
        return _bounded(line, clause, near, begin, "o")
    if "c" in frames and line.tags[told] in "pdNnP0q":
        return _bounded(line, clause, near, told, "c")
    return None


def _lone_number(line: Line, clause: Clause, begin: int) -> int | None:
    """The last item of a number that stands for its clause: *the coast guard said 94 had been found, the navy
    said | 87*; not *said 87 had been found*."""
    if clause.base not in ("say", "report"):
        return None
    number = re.match("[dr]{0,3}0{1,2}(?=[,;.]|$)", line.tags[begin:])
    return begin + number.end() - 1 if number else None


def _bare_clause(line: Line, clause: Clause, begin: int) -> bool:
    """*said | it rained*, *says | July was the worst month*: a clause without *that*, told by its finite
    verb; not *reported | the theft*.

    Behind *say* a long stretch is a clause even when no list knows its verb; not in *what he said two years
    ago*.
    """
    if not _opens_clause(line, clause, begin):
        return False
    base = clause.base
    what = clause.who.first > 0 and line.lower[clause.who.first - 1] == "what"
    counted = base in DOCUMENT_VERBS and line.tags[begin] == "0" and is_document(line, clause)
    unseen = (base == "say" or counted) and not what and unseen_verb(line, begin)
    return unseen or has_verb(line, begin)


def _opens_clause(line: Line, clause: Clause, begin: int) -> bool:
    """Whether the item at ``begin`` may be the first of a clause: *said | because of rain the road …*,
    *said | as many as nine …*; not *said | because, …*, nor *announced | Monday was …*."""
    word, tag, follows = line.lower[begin], line.tags[begin], line.tags[begin + 1 : begin + 2]
    return (
        tag in "pdNnP0ghqr"
        or (tag == "v" and is_adjective(line, begin))
        or (tag == "D" and follows == "x" and clause.base != "announce")
        or (word in _CLAUSE_OPENERS and follows != "g")
        or (word == "as" and line.lower[begin + 1 : begin + 2] in _MASSES)
    )


def _clause_of_noun(line: Line, clause: Clause, begin: int) -> bool:
    """*adding | the town must decide*: a short noun phrase and its auxiliary; not *the rules committee has*,
    where *rules* is no verb."""
    assert clause.found is not None
    noun = clause.found.form == "s" and clause.base in ("rule", *NOUN_LIKE)
    return (
        line.tags[begin] in "dNPn0"
        and not noun
        and re.match("[dNPn0f]{1,5}r?[xh]", line.tags[begin:]) is not None
    )


def _behind_relative(line: Line, clause: Clause) -> bool:
    """*a law which critics said | was unfair*, *for what critics said | was a trick*: the content's subject
    stands before the clause. Not *What he said | is wrong*."""
    left = clause.who.first - 1
    if left < 0:
        return False
    whatever = left > 0 and line.lower[left] == "what" and line.tags[left - 1] in "ivgTf"
    if whatever and not {"v", "x"}.isdisjoint(line.tags[clause.who.first : clause.who.last + 1]):
        return False  # "in what Berg denounced as a lie and Moen said was true"
    return line.tags[left] in "wt" or whatever


def _opens_object(line: Line, begin: int) -> bool:
    """*called for | talks*, *condemned | it*; not *the cases cited | involved the port*."""
    tag = line.tags[begin]
    if tag == "v":
        return is_adjective(line, begin) or line.tags[begin + 1 : begin + 2] not in tuple("dNP0o")
    return tag in "dPN0nogqr" or line.lower[begin] in ("it", "you", "what")
