"""Noun phrases as content: what is condemned, denied, supported."""

from __future__ import annotations

import re

from generator.extract.attribution import subjects
from generator.extract.attribution.clause import Clause
from generator.extract.phrases import Line
from generator.lexicon.cue_nouns import COURTS, DOCUMENT_NOUNS
from generator.lexicon.cue_objects import CHARGES, COUNTED, OBJECT_WORDS, SOURCES
from generator.lexicon.cues import JUDGING

Found = tuple[int, int, str]
"""First and last item, both included, and the letter of the frame that matched (``a``: the clause
stands beside or inside its content; ``m``: a noun's content)."""

_PARTICLES = frozenset("out up off down back away over on".split())
_BODY = frozenset(
    "ear ears eye eyes head heart chest nose mouth stomach arm arms leg legs door sky ceiling".split()
)
_PUTTING = ("put", "peg", "estimate")
_SHARE = re.compile(r"\S+(?:%| %| per ?cent)(?! of\b)")
_NAMING = frozenset("call label brand dub deem consider".split())
_ACCUSING = JUDGING | {"accuse", "blame"}
"""What *which* takes an object with: only who can speak accuses (*the office, which accused it*)."""


def judged(line: Line, clause: Clause) -> list[Found]:
    """*The raid was condemned by Norway*: the subject, when a judgement is all that the verb reports.

    Not *Smith was accused by Norway of lying*: without the charge the name is no statement.
    """
    assert clause.found is not None
    tags = line.tags
    if clause.found.base not in JUDGING and clause.found.base not in _PUTTING:
        return []
    left = clause.cue_first - 1
    while left >= 0 and tags[left] in "xr":
        left -= 1
    subject = subjects.before(line, left) if 0 <= left < clause.cue_first - 1 else None
    if (
        subject is None
        or tags[subject.last] not in "nN"
        or subject.antecedent
        or "," in tags[: subject.first]
    ):
        return []
    if clause.found.base in _PUTTING:
        stop = clause.who.first - 2  # "The gap was put at 4 percent by the bank"
        return [(subject.first, stop, "n")] if "0" in tags[clause.cue_last : stop + 1] else []
    return [(subject.first, subject.last, "n")]


def fitting(line: Line, clause: Clause, found: Found | None) -> Found | None:
    """A noun phrase as content: not *what he called …*, not a bare name that somebody is *called*."""
    assert clause.found is not None
    if found is None or (clause.who.first and line.lower[clause.who.first - 1] == "what"):
        return None
    plain = re.split("[wtsQq,-]", re.sub("[fiT]h?x", "", line.tags[found[0] : found[1] + 1]))[
        0
    ]  # "of being late"
    contact = clause.finite and clause.antecedent is None and re.search("[nN](p|[dP]?N+)x", plain)
    if "x" in plain and not contact:
        return None  # "one form, called adware, has the ability": the sentence's own verb follows
    relative = line.lower[clause.who.last] in ("which", "that") and clause.found.base not in _ACCUSING
    if line.lower[found[0]] in _PARTICLES or relative:
        return None  # "backed out"; "the plan, which supports schools"
    if clause.found.base in ("put", "peg") and not _numbered(line, found):
        return None
    if clause.found.base == "forecast" and "0" not in line.tags[found[0] : found[1] + 1][:6]:
        return None  # "forecast rain"
    if clause.found.base == "count" and not re.match("[dr]{0,3}0", line.tags[found[0] :]):
        return None  # "counted the ships"
    if clause.found.base in ("cite", "quote") and (
        _is_source(line, found) or "as" in line.lower[found[0] : found[1] + 1]
    ):
        return None  # "citing interviews with witnesses"
    if (
        clause.found.base == "report"
        and re.search("[opNn][iT][dN]", line.tags[found[0] : found[1] + 1])
        and "to" in line.lower[found[0] : found[1] + 1]
    ):
        return None  # "reported it to the police"
    if clause.found.base == "point" and line.lower[found[1]] in _BODY:
        return None  # "pointing to his ears"
    if clause.found.base == "beg" and "question" in line.lower[found[0] : found[1] + 1]:
        return None  # "begs the question"
    wanted = OBJECT_WORDS.get(clause.found.base)
    if clause.found.base == "express" and re.match("[dn0rP]*n[tT]", line.tags[found[0] :]):
        return None  # "expressed concern that": the noun holds the report
    if wanted and not any(_singular(word) in wanted for word in line.lower[found[0] : found[1] + 1]):
        return None
    if clause.found.base in _NAMING and not clause.found.rest:
        tags = line.tags[found[0] : found[1] + 1]
        if not ("Q" in tags or "q" in tags or tags[0] == "o" or "d" in tags[1:]) or tags[:2] == "oi":
            return None  # "called them on it"
    return found


def _numbered(line: Line, found: Found) -> bool:
    """*put the toll at more than 300*, *put Hill at 38 percent*: a share is always a measure, whoever has it;
    not *put guards at 12 gates*, *at 12 percent of the gates*."""
    words, tags = line.lower[found[0] : found[1] + 1], line.tags[found[0] : found[1] + 1]
    if "at" not in words:
        return False
    at = words.index("at")
    number = tags.find("0", at + 1, at + 6)
    if number < 0:
        return False
    share = _SHARE.match(" ".join(words[number : number + 4]))
    return bool(share) or any(_singular(word) in COUNTED for word in words[:at])


def _is_source(line: Line, found: Found) -> bool:
    """Whether the head of an object is a document or somebody who told."""
    head = found[0]
    while head < found[1] and line.tags[head + 1] in "dPNn0":
        head += 1
    return _singular(line.lower[head]) in SOURCES | DOCUMENT_NOUNS


def charged(line: Line, clause: Clause, found: Found | None) -> Found | None:
    """*rejected the accusation* denies it; *rejected the offer* does not."""
    if found is None or clause.found is None or "y" not in clause.found.frames:
        return found
    words = line.lower[found[0] : found[1] + 1]
    return (found[0], found[1], "y") if any(_singular(word) in CHARGES for word in words) else found


def is_document(line: Line, clause: Clause) -> bool:
    """Whether a poll, a paper, a court and not a person is the subject."""
    words = line.lower[clause.who.first : clause.who.last + 1]
    return any(_singular(word) in DOCUMENT_NOUNS or word in DOCUMENT_NOUNS for word in words)


def is_court(line: Line, clause: Clause) -> bool:
    """Whether a court or its judges are the source: *the court in Ostrava*, *Judge Ida Moen*; not *its
    critics*, *court officials*."""
    for index in range(clause.who.first, clause.who.last + 1):
        if line.tags[index] in "iwf,vg":
            return False
        if _singular(line.lower[index]) in COURTS:
            return index == clause.who.last or line.tags[index + 1] != "n"  # "court officials"
    return False


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and word != "as" else word
