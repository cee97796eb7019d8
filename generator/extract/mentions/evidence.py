"""What the words around a name say about it: votes for person, organisation, place.

McDonald (1996): internal evidence (the name's own words: ``cut.py``) and external evidence (its
neighbours: here). All occurrences of a name in a document vote together, for a name has one sense in one
document (Gale, Church & Yarowsky 1992).
"""

from __future__ import annotations

import re

from generator.extract.mentions.cut import Chunk
from generator.extract.mentions.gazetteer import country_names, entries, given, state_abbreviations
from generator.extract.mentions.words import COMPASS, COURTESY, PARTICLES, SUFFIX, bare
from generator.lexicon import name_contexts as near
from generator.lexicon import places, titles
from generator.lexicon.common_words import COMMON
from generator.lexicon.state_bodies import MINISTRIES
from generator.patterns import compiled_when_used

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
_TOWN_OF = re.compile(rf"\b(?:{'|'.join(places.LOCATIVE_NOUNS)}) of(?: [a-z]+)? $", re.IGNORECASE)
_OPEN_MARKS = "\"“‘`'"
_CLOSE_MARK = re.compile(r"[,.;]?(?:[\"”’]|''|'(?!s))")
_OWNERS = frozenset("a an his her their its my your our".split())
_NEXT = re.compile(r"[ \u00a0\n]([\w'’.\-]+)(?:[ \u00a0\n]([\w'’\-]+))?")
_CITY_COMMA = re.compile(r", ([A-Z][\w.]*(?: [A-Z][\w.]*){0,3})")
_GENERIC_LOWER = frozenset(places.GENERIC_LOWER)
_LOCATIVE_NOUNS = frozenset(places.LOCATIVE_NOUNS)
_ROLE_BEFORE_COMMA = compiled_when_used(
    rf"\b(?:{'|'.join(sorted(titles.ROLE_HEADS, key=len, reverse=True))})"
    r"(?: (?:of|for|to|at|in|with|from) [^,.;:\"“”]{1,60})?, $",
    re.IGNORECASE,
)
_ROLE_TAILS = frozenset(re.split(r"\W+", role)[-1].casefold() for role in titles.ROLE_HEADS)
"""The last words of the roles; without one of them the long expression above need not be tried."""
_PLAIN_WORD = re.compile(r"\w+")
_INNER_CAPITAL = re.compile(r"(?!Mac|Fitz)[A-Z][a-z]{2,}[A-Z]")
"""A brand's spelling (``DataWerk``), not a family name's (``MacLeod``, ``DeSilva``)."""
_NAMED_BY = re.compile(r"\b(?:the|its|a|an|their|his|her|[\w.]+['’]s) (?:[a-z\-]+ )?([a-z\-]+), $")
_AND_OTHERS = re.compile(r" and (?:[\w,.]+ ){1,3}?other (?:countries|nations|states)\b")
_SEATS = re.compile(r"\b(?:mayor|bishop|archbishop|governor) of $", re.IGNORECASE)
_HELD_IN = re.compile(r"(\w+) in $")
_STATES_OWN = re.compile(
    rf"['’]s?[ \u00a0](?:(?:\w+[ \u00a0])?(?:{'|'.join(near.STATES_OWN)})"
    rf"|(?:deputy[ \u00a0])?(?:prime|{'|'.join(MINISTRIES)})[ \u00a0]minist(?:er|ry)"
    r"|(?:supreme|constitutional)[ \u00a0]court|central[ \u00a0]bank)\b",
    re.IGNORECASE,
)
"""``Norland's justice minister``: only a state has one."""
_GOVERNED = re.compile(r"\b[a-z]+ (?:of|in|at|from|near) (?:the )?\Z")
_STATE_BODY = re.compile(rf"[ \u00a0](?:{'|'.join(near.STATE_BODIES)})\b(?! [A-Z])")
_OWN_ACTS = re.compile(
    r"[ \u00a0](?:has[ \u00a0])?\w+(?:[ \u00a0]that)?[ \u00a0]"
    r"(?:its|it[ \u00a0](?:had|has|would|will)(?![ \u00a0](?:be|been|rain|snow|take|taken)\b))\b"
)
"""``Norland said its troops``, ``denied it had``: who is an *it* is no person (Quirk et al. 1985, 5.104)."""
_EMPLOYED_AT = re.compile(r"(\w+) at $")


def weigh(text: str, chunk: Chunk, floor: int) -> None:
    """Adds the votes of one occurrence; ``floor`` is where its sentence starts."""
    votes = chunk.votes
    before = text[max(floor, chunk.start - 60) : chunk.start].replace("\n", " ")
    after = text[chunk.end : chunk.end + 70].replace("\n", " ")
    if before[-1:] in _OPEN_MARKS and before and _CLOSE_MARK.match(after):
        vote(votes, "work", 3)  # a film, a book, a nickname between marks
    _inside(chunk, votes)
    _left(before, chunk, votes)
    _right(before, after, chunk, votes)


def vote(votes: dict[str, float], kind: str, weight: float) -> None:
    """Adds to one kind's weight."""
    votes[kind] = votes.get(kind, 0.0) + weight


def _inside(chunk: Chunk, votes: dict[str, float]) -> None:
    words, count = chunk.words, len(chunk.words)
    head, last = words[0], words[-1]
    if chunk.titled:
        vote(votes, "person", 5)
    if count == 1:
        if len(head) >= 2 and head.isupper() and head.isalpha():
            vote(votes, "organisation", 3)
        if head in given():
            vote(votes, "person", 1.5)
        if _INNER_CAPITAL.match(head):
            vote(votes, "organisation", 3)
        return
    if any(word[-1].isdigit() or word[-2:-1].isdigit() for word in words):
        vote(votes, "work", 2)  # Tornado GR4s
    if head in given():
        vote(votes, "person", 3.5 if count <= 4 else 1)
    if any(len(word) == 2 and word[1] == "." for word in words[: count - 1]):
        vote(votes, "person", 3)
    if last in SUFFIX:
        vote(votes, "person", 5)
    if any(word in PARTICLES for word in words[1:-1]) or last.startswith(("al-", "Al-", "el-", "O'", "Mc")):
        vote(votes, "person", 1.5)
    if head in COMPASS:
        vote(votes, "place", 1.5)
    common = sum(word.lower() in COMMON for word in words)
    if common == 0 and count in (2, 3):
        vote(votes, "person", 1.2)
    if common == count:
        vote(votes, "organisation", 1.5)
    elif count >= 4 or common >= 2:
        vote(votes, "organisation", 0.8)
    if any(word.isupper() and len(word) > 2 and word.isalpha() for word in words):
        vote(votes, "organisation", 1)


def _left(before: str, chunk: Chunk, votes: dict[str, float]) -> None:
    if before.endswith(", "):
        named = _NAMED_BY.search(before)
        if named and named.group(1) in near.ORG_BEFORE:
            vote(votes, "organisation", 2.5)  # "the manufacturer, X": says what X is
        elif named and named.group(1) in _LOCATIVE_NOUNS:
            vote(votes, "place", 3)
        if named and named.group(1) in near.ORG_BEFORE and len(chunk.words) == 1:
            return  # "a spokeswoman for the company, X"
        if not _ROLE_TAILS.isdisjoint(_PLAIN_WORD.findall(before.casefold())) and _ROLE_BEFORE_COMMA.search(
            before
        ):
            vote(votes, "person", 3)
        return
    words = before.rsplit(None, 1)
    if not words:
        return
    word = words[-1]
    lower = bare(word)
    if before[-1:] != " ":
        return
    if lower == "in" and (held := _HELD_IN.search(before)) and held[1].lower() in near.HELD:
        vote(votes, "organisation", 3)  # "shares in X": what can be held is a firm
    elif lower in near.LOCATIVE_STRONG:
        vote(votes, "place", 2.5)
    elif lower == "at" and (job := _EMPLOYED_AT.search(before)) and job.group(1).lower() in _ROLE_TAILS:
        vote(votes, "organisation", 3)  # "an analyst at X" works there: X is a body, not a place
    elif lower in near.LOCATIVE_WEAK:
        vote(votes, "place", 0.9 if lower == "at" else 0.6)
    elif lower in COURTESY:
        vote(votes, "person", 5)
    elif lower in titles.ROLE_HEADS and word.islower():
        vote(votes, "person", 3)
    elif lower == "the":
        vote(votes, "organisation", 1.5)
        vote(votes, "person", -1.5)
    elif lower in near.COMPASS_LOWER or lower in _LOCATIVE_NOUNS:
        vote(votes, "place", 3)
    elif lower in near.ORG_BEFORE:
        vote(votes, "organisation", 3)
    elif lower in near.SPEECH_VERBS:
        vote(votes, "person", 0.8)
    elif lower in _OWNERS and len(chunk.words) == 1:
        vote(votes, "work", 1)
    elif lower == "of" and _TOWN_OF.search(before):
        # appositive "of" (Quirk et al. 1985, 17.47): "the town of Karim Bay" says itself what the name is of,
        # and outweighs even a name that looks all like a person
        vote(votes, "place", 14)
    elif lower == "of" and _SEATS.search(before):
        vote(votes, "place", 3.5)
    elif lower == "of":
        votes["place"] = max(votes.get("place", 0.0), 0.3)
    elif lower in near.PERSON_AFTER:
        vote(votes, "person", 0.4)


def _right(before: str, after: str, chunk: Chunk, votes: dict[str, float]) -> None:
    if chunk.possessive:
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
        return
    if _AND_OTHERS.match(after):
        vote(votes, "place", 5)
        return
    if after.startswith(", which "):
        vote(votes, "person", -2)
        vote(votes, "organisation", 1)
        return
    if after.startswith(","):
        if _AGE.match(after):
            vote(votes, "person", 4)
            return
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
        return
    if after.startswith((" (", "\u00a0(")) and _AGE.match(after):
        vote(votes, "person", 2)
    match = _NEXT.match(after)
    if not match:
        return
    if match.group(1)[0].isdigit():
        vote(votes, "organisation", 0.5)
    word = match.group(1).lower().rstrip(".")
    second = (match.group(2) or "").lower()
    if _STATE_BODY.match(after):
        vote(votes, "place", 2)
        return
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
