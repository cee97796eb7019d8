"""Attribution clause -> the words that it reports, as items of the line.

Where content begins follows the verb's frame (``lexicon/cues.py``) and Quirk et al. (1985): 14.28-14.33
for *that*-clauses and comment clauses, 16.30-16.63 for objects and infinitives.
"""

from __future__ import annotations

import re

from generator.extract.attribution import following
from generator.extract.attribution.asides import around
from generator.extract.attribution.begins import (
    after_addressee,
    infinitive,
    over_adjuncts,
    over_place,
    that_clause,
)
from generator.extract.attribution.clause import Clause
from generator.extract.attribution.clause_tests import goes_on, has_verb, is_adjective, unseen_verb
from generator.extract.attribution.ends import Neighbours, end
from generator.extract.attribution.objects import Found, charged, fitting, is_document, judged
from generator.extract.attribution.passives import CHARGING, accused, asked
from generator.extract.phrases import Line
from generator.lexicon.cues import ADDRESSING, DOCUMENT_VERBS, NOUN_LIKE
from generator.lexicon.grammar import QUESTION_WORDS
from generator.lexicon.quotations import RELAYING
from generator.lexicon.verbs import PRESENT_BASES

_CLAUSE_OPENERS = frozenset(
    "because if while although though unless since there despite having being".split()
)
_LIVES = frozenset(("life", "lives"))
_TALES = frozenset("joke jokes story stories tale tales lie lies truth anecdote".split())
_EMPTY = frozenset(
    """it this that these those itself himself herself themselves so one him her them me us you something
    nothing everything anything little much""".split()
)
"""Words that say nothing by themselves."""
_PHASES = frozenset("begin finish go volunteer interrupt".split())
"""Verbs that report only words between marks: *"No," he began*; but *the work, he began …*."""


def contents(line: Line, clause: Clause, clauses: list[Clause]) -> list[Found]:
    """The stretches of a line that a clause reports; two when the clause stands in their midst."""
    near = Neighbours([other for other in clauses if other is not clause])
    first = min(clause.who.first, clause.cue_first)
    last = max(clause.who.last, clause.cue_last)
    if clause.found is None:
        if line.lower[clause.cue_first] == ":":
            return []
        if clause.inverted:
            return around(line, first, last, clauses, near)
        if clause.cue_last > clause.cue_first and line.tags[clause.cue_last + 1] != "t":
            return _held(line, clause, near)
        if not clause.finite and (first == 0 or line.tags[first - 1] in ",;:-csbQ"):
            return []  # "His claim that … was wrong": the end of the content is not to be told
        start = clause.cue_last + 1
        comma = line.tags.find(",", start)
        last = end(line, start, near)
        if (colon := line.tags.find(":", start, last)) > 0:
            last = colon - 1
        if line.tags[start] == "t" and not any(tag in "xv" for tag in line.tags[start:comma]):
            comma = line.tags.find(",", comma + 1)  # "concern that donors, once loyal, would leave"
            comma = line.tags.find(",", comma + 1) if comma > 0 else comma
        return [(start, min(last, comma - 1) if comma > start + 1 else last, "m")]
    if clause.inverted:
        if clause.who.first > clause.cue_last + 1:
            if "r" in clause.found.frames or clause.found.base in ADDRESSING:
                return asked(line, clause, near)
            return accused(line, clause, near) if clause.found.base in CHARGING else judged(line, clause)
        return around(line, first, last, clauses, near) if clause.found.base not in _PHASES else []
    frames = clause.found.frames.keys()
    forward = _forward(line, clause, near)
    if forward is not None:
        return [forward]
    if frames <= {"q"} and (clause.subordinate or "Q" not in line.tags):
        return []  # "As the crowd began to chant, Smith left", "When he was asked, he laughed"
    related = line.tags[clause.who.first] == "w"  # "a man, who, like many, replied": no comment clause
    if clause.found.base == "continue" and "Q" not in line.tags and line.tags[clause.who.last] not in "pN":
        return []  # "Even after prices fell, the borrowing continued"
    if clause.finite and not related and not frames.isdisjoint("qct") and clause.found.base not in _PHASES:
        behind = last + 1
        if clause.found.base == "tell":  # "…, he told the court on Monday"
            addressee = following.after(line, behind)
            behind = addressee.last + 1 if addressee else behind
            if not _TALES.isdisjoint(line.lower[last + 1 : behind]):
                return []  # "In his speech, he told a joke"
        return around(line, first, over_adjuncts(line, behind) - 1, clauses, near, "q" not in frames)
    return []


def _held(line: Line, clause: Clause, near: Neighbours) -> list[Found]:
    """The object that a noun holds: *her criticism of | the vote*, up to the sentence's verb."""
    start = clause.cue_last + 1
    last = end(line, start, near, of_object=True)
    for index in range(start + 1, last + 1):
        tag = line.tags[index]
        if tag in "xwtsp" or (tag == "v" and not is_adjective(line, index)):
            if tag in "wts" or line.lower[index] in PRESENT_BASES:
                return []  # where the phrase ends is not to be told: "of his talk | show …"?
            last = index - 1
            break
    while last > start and line.tags[last] in "rhcbi":
        last -= 1
    return [(start, last, "m")]


# ------------------------------------------------------------------ after the cue


def _forward(line: Line, clause: Clause, near: Neighbours) -> Found | None:
    """The content that follows its cue: *said that …*, *urged him to …*, *condemned the …*."""
    assert clause.found is not None
    frames, tags, lower = clause.found.frames, line.tags, line.lower
    size = len(tags)
    start = clause.cue_last + 1
    if start >= size:
        return None

    if (
        clause.found.base == "claim"
        and "0" in tags[start : start + 5]
        and not _LIVES.isdisjoint(lower[start : start + 6])
    ):
        return None  # "the flood claimed at least 23 lives"
    inner = near.openings.get(start)
    if inner is not None and inner.found is None and lower[clause.cue_first] in RELAYING:
        return None  # "citing | the port's claim that …": the claim is the port's

    if clause.found.base in DOCUMENT_VERBS and not is_document(line, clause):
        if clause.found.base == "hold":
            return None  # "held that post until June"
        frames = {letter: kind for letter, kind in frames.items() if letter in "tw"}

    def bounded(begin: int, frame: str) -> Found | None:
        last = end(line, begin, near, clause, of_object=frame == "n", infinitive=frame == "o")
        if re.fullmatch("t(n|no.*|[irD,].{0,4})", tags[begin : last + 1]) and not (
            set("xvphgQq") & set(tags[begin : last + 1])
        ):
            return None  # "He said that in May as well", "asked just that question": a pronoun, a determiner
        if set(tags[begin : last + 1]) <= {"r", "D"}:
            return None  # "as the paper reported just today"
        if begin == last and (tags[begin] in "opd" or lower[begin] in _EMPTY):
            return None  # "the army denies it": what, another sentence tells
        if lower[begin : last + 1] in (["each", "other"], ["one", "another"], ["the", "other"]):
            return None
        if (
            frame == "n"
            and "c" in frames
            and tags[last + 1 : last + 3] == ",v"
            and lower[last + 2] in PRESENT_BASES
        ):
            return None  # "show plants, such as beans, | lose more": cut before its verb
        if (
            frame == "c"
            and tags[last + 1 : last + 3] == ",v"
            and re.fullmatch("t?[dP]?[nN0]+,w[^,]*", tags[begin : last + 1])
        ):
            return None  # "said a man, who was not named, | told officers": cut before its verb
        if (
            frame == "c"
            and "n" not in frames
            and tags[last + 1 : last + 3] == ",v"
            and set(tags[begin : last + 1]) <= set("dPNn0,cfr")
        ):
            return None  # "said the mayor and a friend, Otto Lind, | wrote …": cut before its verb
        return (begin, last, frame) if last >= begin else None

    addressed = ("r" in frames and clause.found.base != "say") or clause.found.base in ADDRESSING
    that = that_clause(line, start, addressed)
    if (
        that is not None
        and clause.found.base in DOCUMENT_VERBS
        and not set("xvph") & set(tags[that : that + 25])
    ):
        return None  # "showed that passport"
    if that is not None and ("c" in frames or "t" in frames):
        return bounded(that, "c" if "c" in frames else "t")
    left = clause.who.first - 1
    other = left > 0 and (tags[left - 1] == "t" or tags.lstrip("bcr")[0] == "s")
    close = clause.cue_first - clause.who.last < 3
    title = left > 0 and tags[left - 1] == "P"  # "on the station's 'Morning Talk,' Smith said he …"
    if (
        clause.finite
        and left >= 0
        and tags[left] == "Q"
        and "q" in frames
        and close
        and not other
        and not title
    ):
        return None  # '"No," Smith said at the rally': the quotation is the content
    begin = over_place(line, over_adjuncts(line, start))
    spelled = clause.finite and clause.asserted and not frames.keys().isdisjoint("cw") and left < 4
    if spelled and tags[begin : begin + 1] == ":" and tags[begin + 1 : begin + 2] in tuple("dPNn0pxiswgrh"):
        verbs = any(tag in "xv" for tag in tags[begin + 1 :])
        return (
            bounded(begin + 1, "c") if verbs and "Q" not in tags[begin:] else None
        )  # "A reporter asked: did it rain?"
    if begin >= size or lower[begin : begin + 2] == ["as", "much"]:
        return None  # "admitted as much"
    word, tag = lower[begin], tags[begin]
    if "w" in frames and word in QUESTION_WORDS:
        return bounded(begin, "w")
    if "i" in frames and tag == "T" and tags[begin + 1 : begin + 2] not in ("d", "P", "N"):
        if clause.finite and left >= 0 and tags[left] in "nN" and tags[clause.who.last] == "p":
            return None  # "the gap he promised to bridge has grown": its object stands before
        return bounded(begin, "i")
    if "r" in frames and clause.found.base != "say":
        told = after_addressee(line, begin)
        if told is None:
            return None
        if "w" in frames and lower[told] in QUESTION_WORDS:
            if not {"from", "for"}.isdisjoint(lower[begin:told]):
                return None  # "asked forgiveness from pupils of a school where …"
            return bounded(told, "w")
        if "o" in frames and tags[told] == "T":
            return bounded(begin, "o")
        return bounded(told, "c") if "c" in frames and tags[told] in "pdNnP0q" else None
    many = word == "as" and lower[begin + 1 : begin + 2] in (["many"], ["much"], ["few"], ["little"])
    opens = (
        tag in "pdNnP0ghqr"
        or (tag == "v" and is_adjective(line, begin))
        or (tag == "D" and tags[begin + 1 : begin + 2] == "x" and clause.found.base != "announce")
        # "says July was the worst month"
        or (word in _CLAUSE_OPENERS and tags[begin + 1 : begin + 2] != "g")
        or many
    )
    what = clause.who.first > 0 and lower[clause.who.first - 1] == "what"  # "what he said two years ago"
    counted = clause.found.base in DOCUMENT_VERBS and tag == "0" and is_document(line, clause)
    unseen = (clause.found.base == "say" or counted) and not what and unseen_verb(line, begin)
    if clause.found.base in ("say", "report") and (
        number := re.match("[dr]{0,3}0{1,2}(?=[,;.]|$)", tags[begin:])
    ):
        return (
            begin,
            begin + number.end() - 1,
            "c",
        )  # "the coast guard said 94 had been found, the navy said 87"
    if "c" in frames and opens and (unseen or has_verb(line, begin)):
        return bounded(begin, "c")
    noun = clause.found.form == "s" and clause.found.base in ("rule", *NOUN_LIKE)  # "the rules committee has"
    if "t" in frames and tag in "dNPn0" and not noun and re.match("[dNPn0f]{1,5}r?[xh]", tags[begin:]):
        return bounded(begin, "t")  # "adding the town must decide"
    if "c" in frames and tag in "Qq" and goes_on(line, begin):
        return bounded(begin, "c")
    if "t" in frames and tag == "p" and word not in ("it", "you") and has_verb(line, begin):
        return bounded(begin, "t")
    whatever = left > 0 and lower[left] == "what" and tags[left - 1] in "ivgTf"  # not "What he said is wrong"
    if "c" in frames and tag in "xv" and left >= 0 and (tags[left] in "wt" or whatever):
        return bounded(begin, "c")  # "a law which critics said | was unfair"
    if "o" in frames and tag in "dPN0noq" and infinitive(line, begin):
        return bounded(begin, "o")
    if "g" in frames and (tag == "g" or word in ("having", "being")):
        return bounded(begin, "g")
    thing = tag in "dPN0nogqr" or (
        tag == "v" and (is_adjective(line, begin) or tags[begin + 1 : begin + 2] not in tuple("dNP0o"))
    )  # "called for talks"; not "the cases cited involved the port"
    if "n" in frames and start == begin and (thing or word in ("it", "you", "what")):
        return charged(line, clause, fitting(line, clause, bounded(begin, "n")))
    return None
