"""What stands behind a name says about it (external evidence: McDonald 1996)."""

from __future__ import annotations

import re

from generator.extract.mentions.cut import Chunk
from generator.extract.mentions.evidence.votes import vote
from generator.extract.mentions.gazetteer import country_names, entries, state_abbreviations
from generator.extract.mentions.words import bare
from generator.lexicon import name_contexts as near
from generator.lexicon import places, titles
from generator.lexicon.state_bodies import MINISTRIES

_AGE = re.compile(r",? (?:aged )?\d{1,3}(?:,|\.| ?\)|;|$)|\s?\(\d{1,2}\)")
_APPOSITION = re.compile(
    r", (?:who|whose)\b|, (?:an?|the|his|her|its|their|our|one of|[\w.]+['’]s)? ?"
    r"((?:[\w'’.\-]+ ){0,4}?[\w\-]+)(?=[ ,.;])"
)
_BODY = re.compile(
    r", (?:an?|the|one of [\w'’]+) (?:[\w'’\-]+ ){0,4}?([\w\-]+?)s?"
    r"(?=[,.;]| (?:of|in|at|for|from|with|on|who|which|that|based)\b)"
)
_ROLE = re.compile(
    r", (?:an?|the|one of [\w'’]+) (?:[\w'’\-]+ ){0,4}?([\w\-]+?)s?"
    r"(?= (?:who|whose)\b| (?:of|in|at|for|from|with) [\w'’ \-]{1,40} who\b)"
)
"""``X, the former DataWerk chief who left``: a noun that *who* takes up is a person's."""
_NEXT = re.compile(r"[ \u00a0\n]([\w'’.\-]+)(?:[ \u00a0\n]([\w'’\-]+))?")
_CITY_COMMA = re.compile(r", ([A-Z][\w.]*(?: [A-Z][\w.]*){0,3})")
_GENERIC_LOWER = frozenset(places.GENERIC_LOWER)
_TELLING = _GENERIC_LOWER.union(
    ("camp", "has", "who"),
    places.SITE_USES,
    near.PERSON_BEFORE_NOUN,
    near.SPEECH_VERBS,
    near.HUMAN_VERBS,
    near.ORG_AFTER,
)
"""The words that say anything of the name before them: most words do not."""
_AND_OTHERS = re.compile(r" and (?:[\w,.]+ ){1,3}?other (?:countries|nations|states)\b")
_STATES_OWN = re.compile(
    rf"['’]s?[ \u00a0](?:(?:\w+[ \u00a0])?(?:{'|'.join(near.STATES_OWN)})"
    rf"|(?:deputy[ \u00a0])?(?:prime|{'|'.join(MINISTRIES)})[ \u00a0]minist(?:er|ry)"
    r"|(?:supreme|constitutional)[ \u00a0]court|central[ \u00a0]bank)\b",
    re.IGNORECASE,
)
"""``Norland's justice minister``: only a state has one."""
_GOVERNED = re.compile(
    r"\b[a-z]+ (?:of|in|at|from|near) (?:the )?\Z|[A-Z][\w'’-]+ of \Z|\bspokes(?:man|woman|person) for \Z"
)
_STATE_BODY = re.compile(rf"[ \u00a0](?:{'|'.join(near.STATE_BODIES)})\b(?! [A-Z])")
_OWN_ACTS = re.compile(
    r"[ \u00a0](?:has[ \u00a0])?\w+(?:[ \u00a0]that)?[ \u00a0]"
    r"(?:its|it[ \u00a0](?:had|has|would|will)(?![ \u00a0](?:be|been|rain|snow|take|taken)\b))\b"
)
"""``Norland said its troops``, ``denied it had``: who is an *it* is no person (Quirk et al. 1985, 5.104)."""


def behind_name(before: str, after: str, chunk: Chunk, votes: dict[str, float]) -> None:
    """Adds the votes of the 70 code points at most that ``after`` holds; ``before`` tells whose a verb is."""
    if chunk.possessive:
        _owned(after, votes)
    elif after.startswith(" and ") and _AND_OTHERS.match(after):
        vote(votes, "place", 5)
    elif after.startswith(", which "):
        vote(votes, "person", -2)
        vote(votes, "organisation", 1)
    elif after.startswith(","):
        if _AGE.match(after):
            vote(votes, "person", 4)
        else:
            _lies_in(after, votes)
            _apposed(after, votes)
    else:
        if after.startswith((" (", "\u00a0(")) and _AGE.match(after):
            vote(votes, "person", 2)
        _followed(before, after, votes)


def _owned(after: str, votes: dict[str, float]) -> None:
    """*Norland's justice minister*, *Berg's wife*: what one has tells what one is."""
    if _STATES_OWN.match(after):
        vote(votes, "place", 6)
        return
    match = _NEXT.search(after, 0, 40)
    owned = match.group(1).lower() if match else ""
    if owned in near.PERSON_AFTER_POSS:
        vote(votes, "person", 1)
    if owned in near.LOC_AFTER_POSS:
        vote(votes, "place", 0.8)
    if owned in near.ORG_AFTER_POSS:
        vote(votes, "organisation", 1)


def _lies_in(after: str, votes: dict[str, float]) -> None:
    """*Kadia, Norland*: a town before its state."""
    city = _CITY_COMMA.match(after)
    if city:
        follower = city.group(1)
        kinds = {
            kind
            for words, kind in entries().get(follower.split()[0], ())
            if follower.startswith(" ".join(words))
        }
        if follower in state_abbreviations() or follower.rstrip(".") + "." in state_abbreviations():
            vote(votes, "place", 4)
        elif follower in country_names() or "country" in kinds:
            vote(votes, "place", 2)
        elif "place" in kinds:
            vote(votes, "place", 1.2)


def _apposed(after: str, votes: dict[str, float]) -> None:
    """*Berg, the company's chair*: the noun of an apposition."""
    match = _APPOSITION.match(after)
    if match:
        words = match.group(1)
        if words is None:
            vote(votes, "person", 2)
        elif any(bare(word) in titles.ROLE_HEADS for word in words.split()) or (
            (role := _ROLE.match(after)) and bare(role.group(1)) in titles.ROLE_HEADS
        ):
            vote(votes, "person", 2.5)
        elif any(bare(word) in near.ORG_BEFORE for word in words.split()) or (
            (body := _BODY.match(after)) and body.group(1) in near.ORG_BEFORE
        ):
            vote(votes, "organisation", 2)
        elif any(bare(word) in _GENERIC_LOWER for word in words.split()):
            vote(votes, "place", 2)


def _followed(before: str, after: str, votes: dict[str, float]) -> None:
    """The word behind: a verb that only people have, a noun of bodies or of places."""
    match = _NEXT.match(after)
    if not match:
        return
    if match.group(1)[0].isdigit():
        vote(votes, "organisation", 0.5)
    word = match.group(1).lower().rstrip(".")
    if _STATE_BODY.match(after):
        vote(votes, "place", 2)
        return
    if word not in _TELLING:
        return
    second = (match.group(2) or "").lower()
    if (word in places.SITE_USES and second in places.SITES) or (
        word == "camp" and second not in near.SPEECH_VERBS
    ):
        vote(votes, "place", 3)  # "the Nordal camp"; but "the Berg camp said"
    elif word in near.PERSON_BEFORE_NOUN:
        vote(votes, "person", 2)
    elif (word in near.SPEECH_VERBS or word in near.HUMAN_VERBS) and _GOVERNED.search(before):
        return  # "the mayor of X resigned": the verb is the mayor's
    elif word in near.SPEECH_VERBS or (word == "has" and second in near.SPEECH_VERBS):
        if _OWN_ACTS.match(after):
            vote(votes, "person", -1)
            vote(votes, "organisation", 0.5)
            return
        if word == "has":
            return
        vote(votes, "person", 1.5)
        vote(votes, "place", -1)
    elif word in near.HUMAN_VERBS:
        vote(votes, "person", 2)
    elif word in _GENERIC_LOWER and match.group(1)[0].islower():
        vote(votes, "place", 3)
    elif word in near.ORG_AFTER:
        vote(votes, "organisation", 1.5)
    elif word == "who":
        vote(votes, "person", 2)
