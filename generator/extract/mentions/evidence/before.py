"""What stands before a name says about it (external evidence: McDonald 1996)."""

from __future__ import annotations

import re

from generator.extract.mentions.cut import Chunk
from generator.extract.mentions.evidence.votes import vote
from generator.extract.mentions.gazetteer import given
from generator.extract.mentions.words import COURTESY, bare
from generator.lexicon import name_contexts as near
from generator.lexicon import places, titles
from generator.patterns import compiled_when_used

_TOWN_OF = re.compile(rf"\b(?:{'|'.join(places.LOCATIVE_NOUNS)}) of(?: [a-z]+)? $", re.IGNORECASE)
_OWNERS = frozenset("a an his her their its my your our".split())
_LOCATIVE_NOUNS = frozenset(places.LOCATIVE_NOUNS)
_ROLE_BEFORE_COMMA = compiled_when_used(
    rf"\b(?:{'|'.join(sorted(titles.ROLE_HEADS, key=len, reverse=True))})"
    r"(?: (?:of|for|to|at|in|with|from) [^,.;:\"“”]{1,60})?, $",
    re.IGNORECASE,
)
_ROLE_TAILS = frozenset(re.split(r"\W+", role)[-1].casefold() for role in titles.ROLE_HEADS)
"""The last words of the roles; without one of them the long expression above need not be tried."""
_PLAIN_WORD = re.compile(r"\w+")
_NAMED_BY = re.compile(r"\b(?:the|its|a|an|their|his|her|[\w.]+['’]s) (?:[a-z\-]+ )?[a-z\-]+, $")
_SEATS = re.compile(r"\b(?:mayor|bishop|archbishop|governor) of $", re.IGNORECASE)
_HELD_IN = re.compile(r"(\w+) in $")
_SPEAKS_FOR = re.compile(r"\bspokes(?:man|woman|person) for $")
_NAME_OF = re.compile(r"(?:[A-Z][\w'’-]+ [A-Z][\w'’-]+|, \d\d,|, also) of $")
"""*Ida Moen of*, *Tom Berg, 66, of*: a person's name of two words at least."""
_NO_NOUN = re.compile(
    r"[.,;:)]| (?:is|was|has|had|will|would|to|by|in|on|at|for|and|or|that|which|against)\b"
)
_EMPLOYED_AT = re.compile(r"(\w+) at $")


_TELLING = _LOCATIVE_NOUNS.union(
    "in at the for a an of m/s".split(),
    _OWNERS,
    COURTESY,
    titles.ROLE_HEADS,
    near.LOCATIVE_STRONG,
    near.LOCATIVE_WEAK,
    near.COMPASS_LOWER,
    near.ORG_BEFORE,
    near.SPEECH_VERBS,
    near.PERSON_AFTER,
)
"""The words that say anything of the name behind them: most words do not."""


def _is_acronym(chunk: Chunk) -> bool:
    return len(chunk.words) == 1 and len(chunk.key) > 1 and chunk.key.isupper()


def before_name(before: str, after: str, chunk: Chunk, votes: dict[str, float]) -> None:
    """Adds the votes of the 60 code points at most, of the same sentence, that ``before`` holds; ``after`` is
    what follows the name."""
    if before.endswith(", "):
        noun = before[:-2].rpartition(" ")[2]
        body = noun in near.ORG_BEFORE
        if (body or noun in _LOCATIVE_NOUNS) and _NAMED_BY.search(before):
            if not body:
                vote(votes, "place", 3)
            else:
                vote(votes, "organisation", 2.5)  # "the manufacturer, X": says what X is
                if len(chunk.words) == 1:
                    return  # "a spokeswoman for the company, X"
        if not _ROLE_TAILS.isdisjoint(_PLAIN_WORD.findall(before.casefold())) and _ROLE_BEFORE_COMMA.search(
            before
        ):
            vote(votes, "person", 3)
        return
    if before[-1:] != " " or before.isspace():
        return
    word = before.rsplit(None, 1)[-1]
    lower = bare(word)
    if lower not in _TELLING:
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
    elif word == "M/s":
        vote(votes, "organisation", 8)  # Messrs, in India before a firm's name
    elif lower == "for" and chunk.words[0] not in given() and _SPEAKS_FOR.search(before):
        vote(votes, "organisation", 2.5)
    elif lower in ("a", "an") and _is_acronym(chunk) and _NO_NOUN.match(after):
        vote(votes, "work", 5)  # "an FIR was filed": a proper name takes no indefinite article (Quirk 5.60)
    elif lower == "of" and _NAME_OF.search(before):
        # "Ida Moen of Nordvik", "Tom Berg, 66, of Nordvik": where somebody is from, or works; no person
        vote(votes, "place" if len(chunk.words) == 1 else "organisation", 1.5)
        vote(votes, "person", -2)
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
