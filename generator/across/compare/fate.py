"""What happens to those whom a figure counts (killed, returned, …), read off the words beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from generator.lexicon.fates import BODIES, BOTH, FATES, LAST, LOOSE_BEFORE, UNREAL
from generator.model import Figure
from generator.patterns import compiled_when_used
from generator.source import Cited

REACH = 90
"""Code points on either side of a figure in which the words that say what happens may stand."""
_CLAUSE = re.compile(
    r"[;:()]|\s[–—-]\s|,\s+(?:while|whereas|but|although|and|when|which|who)\s|\s+(?:while|whereas|but)\s|,?\s+and\s+(?=\d|at\s+least)|,\s*(?=\d+\s)"
)
WORDS = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_AUX = (
    r"(?:(?:have|has|had|were|was|are|is|been|being|be|got|who|that|also|later|already|now|still|reportedly"
    r"|officially|individually|since|so far|confirmed|reported|left|remain(?:s|ed)?|then|all|he|she|it"
    r"|they)\s+)*"
)
_FILLER = (
    r"(?:\s+(?:in|from|at|on|of|to|across|near|inside|aboard|off|who|that|taken|living)"
    r"(?:\s+(?!(?:after|before|when|while|as|since|because|until|if|where|than)\b)[\w'’.-]+){1,6}?)?"
)
_MIXED = re.compile(
    r"\s*(?:,\s*)?(?:(?:and|or)/)?(?:and|or)\s+(?:(?:feared|presumed)\s+)?"
    r"(?:dead|killed|hurt|injured|wounded|missing|displaced|arrested|detained)\b",
    re.IGNORECASE,
)
"""Behind what happened to those counted, a second fate without a number of its own: *dozens dead or hurt*."""
_MIXED_BEFORE = re.compile(
    r"\b(?:kill|injur|wound|detain|arrest|displac)(?:ed|ing)\s+(?:and/or|and|or)\s+\Z", re.IGNORECASE
)
"""The same before the number: *killed or wounded 30 people*."""
_NUMBER_OF = re.compile(r"number of (?:the )?([a-z]+)", re.IGNORECASE)
_TO_COUNT = (
    r"\b(?:{toll})\b[^;.]{{0,90}}?\b(?:to|at|was|is|reached|of|passed|exceeded|hit)\s+(?:at least\s+)?\Z"
)


@dataclass(frozen=True, slots=True)
class _Patterns:
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    own: re.Pattern[str] | None
    toll: re.Pattern[str] | None


def _compile(name: str) -> _Patterns:
    item = FATES[name]
    return _Patterns(
        compiled_when_used(rf"\b(?:{item.before})\s+((?:[\w'’-]+\s+){{0,4}})\Z", re.IGNORECASE)
        if item.before
        else None,
        compiled_when_used(rf"{_FILLER}\s+({_AUX}(?:{item.after}))\b", re.IGNORECASE) if item.after else None,
        compiled_when_used(rf"(?:{item.own})\Z", re.IGNORECASE) if item.own else None,
        compiled_when_used(_TO_COUNT.format(toll=item.toll), re.IGNORECASE) if item.toll else None,
    )


_PATTERNS = {name: _compile(name) for name in FATES}
TRIGGER = re.compile(
    r"\b(?:"
    + "|".join(
        part for item in FATES.values() for part in (item.before, item.after, item.own, item.toll) if part
    )
    + r")\b",
    re.IGNORECASE,
)
"""A sentence without any of these words holds nothing to compare."""


class Happened(NamedTuple):
    """The class of what happened, the words that say so, and the noun whose number it is told to be."""

    name: str
    words: str
    noun: str | None


def fate_of(cited: Cited[Figure]) -> Happened | None:
    """What happens to those who are counted, the words that say it, and the noun that a toll names."""
    figure, text, sentence = cited.fact, cited.source.article.text, cited.place.span
    start = min(figure.span.start, figure.hedge.start if figure.hedge else figure.span.start)
    end = max(span.end for span in (figure.span, figure.hedge, figure.counts) if span)
    lead = text[max(sentence.start, start - 140) : start]
    cut = max((match.end() for match in _CLAUSE.finditer(lead)), default=0)
    clause = lead[cut:]
    stop = _CLAUSE.search(text, end, min(sentence.end, end + REACH))
    tail = text[end : stop.start() if stop else min(sentence.end, end + REACH)]
    counts = cited.words(figure.counts) if figure.counts else ""
    hits: list[tuple[int, str, str, str | None]] = []
    for name, patterns in _PATTERNS.items():
        if patterns.own and counts and patterns.own.search(counts):
            if _MIXED.match(tail):
                return None
            hits.append((0, name, counts, None))
        if patterns.toll and (match := patterns.toll.search(lead)):
            hits.append((1, name, match[0], _noun_of_toll(match[0])))
        matched = patterns.before.search(clause) if patterns.before else None
        if matched and all(word.lower() in LOOSE_BEFORE for word in matched[1].split()):
            if _MIXED_BEFORE.search(clause, 0, matched.start()):
                return None
            ahead = WORDS.findall(clause[: matched.start()])[-3:]
            if not unreal([*ahead, *WORDS.findall(matched[0])[:1]]) and (
                name not in BOTH or (patterns.after and patterns.after.match(tail))
            ):
                hits.append((len(matched[1]), name, " ".join((*ahead, matched[0])), None))
        if patterns.after and (match := patterns.after.match(tail)):
            words = WORDS.findall(match[0])
            if _MIXED.match(tail, match.end()):
                return None
            if not unreal(words) and not (name == "rescued" and BODIES & set(counts.lower().split())):
                hits.append((match.start(1), name, match[0], None))
    if any(name not in LAST for _, name, _, _ in hits):
        hits = [hit for hit in hits if hit[1] not in LAST]
    if not hits:
        return None
    hits.sort(key=lambda hit: hit[0])
    names = {name for distance, name, _, _ in hits if distance == hits[0][0]}
    return Happened(*hits[0][1:]) if len(names) == 1 else None


def _noun_of_toll(words: str) -> str | None:
    """The noun of *the number of passengers*; None where the toll is the class's own, as in *death toll*."""
    match = _NUMBER_OF.match(words)
    noun = match[1].lower() if match else ""
    return noun.removesuffix("s") if noun.endswith("s") and noun not in ("deaths", "fatalities") else None


def unreal(words: list[str]) -> bool:
    """Whether words beside a verb leave open that it happened."""
    return any(word.lower().replace("’", "'") in UNREAL for word in words)
