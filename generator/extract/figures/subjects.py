"""Gives a bare number the noun that stands before it as the subject of its clause.

The linguistic fact: in *the number of dead rose to 35* and *the death toll stands at 35* the number is the
complement of a subject that says what is counted (Huddleston and Pullum 2002, ch. 5, 3.3: number-transparent
nouns; the noun behind *of* is what there are 35 of). *Of the 60 delegates, 35 stayed*: the fronted *of* names
the whole (the same, 3.2).
"""

from __future__ import annotations

import re

from generator.extract.figures.counted import Counted, find_counted
from generator.extract.figures.place import Found, Place
from generator.extract.figures.shared import is_harm
from generator.model import Span
from generator.patterns import compiled_when_used

_REACH = 120
_TOLLED = (
    "cases|deaths|fatalities|infections|casualties|injuries|killings|attacks|arrivals|arrests|detentions"
    "|abductions"
)
_GAP = (
    r"(?:\smore\sthan(?=\sdoubled|\stripled)"
    r"|\s(?!(?:and|but|or|who|which|that|while|as|than|if|when|after|before)\s)[\w'’-]+){0,7}?"
)
_REACHES = (
    r"\s(?:to|from|at|as|is|was|are|were|reached|reaches|reach|hit|hits|exceeded|exceeds|topped|passed|surpassed|totalled"
    r"|totaled|be|been|of)\s(?:\w+ly\s)?\Z"
)
_NUMBER_OF = re.compile(r"\b(?:number|total|tally|count)\sof\s", re.IGNORECASE)
_NUMBER_BEHIND = re.compile(r" the (?:total |overall )?(?:number|tally|count) of ")
_GOES_ON = compiled_when_used(_GAP + _REACHES)
_BY_TO = re.compile(r"(?: (?:last|this) (?:year|month|week|quarter)| in (?:\d{4}|[A-Z][a-z]+))? to ")
_RISES = compiled_when_used(_GAP + r"\s")
"""*The number of ships rose by 64 to* [300]."""
_TOLL = compiled_when_used(
    r"\b((?:(?:confirmed|official|overall|known)\s)?(?:(?:death|casualty|fatality|injury)\s)?(?:toll|body\scount|death\scount)"
    r"|population(?=\s(?:of|in|rose|fell|grew|reached|passed|stood|is|was|has|shrank|had|topped)\b))"
    + _GAP
    + _REACHES,
    re.IGNORECASE,
)
_OF_THOSE = re.compile(r"(?:\A|[;“\"]\s?)Of\s(?:the|these|those)\s(?=[a-z]+,\s)")
"""*Of the dead*, [19] *were children*."""
_CASES_RISE = compiled_when_used(
    r"(?:\A|[;,]\s|\b(?:and|but|while|as)\s)(?:[\w'’-]+\s){0,3}?"
    rf"(?P<noun>(?i:{_TOLLED}))(?:\s(?:in|of|from|on)\s(?:the\s)?[\w'’-]+(?:\s[\w'’-]+)?)?\s"
    r"(?:has |have )?(?:(?:more than |almost |nearly )?(?:doubled|tripled)|rose|risen|fell|fallen|rise|fall"
    r"|jumped|climbed|dropped|increased|decreased|declined|surged|soared)"
    r"(?:\s(?:by\s)?(?:\w+\s)?[\d.]+(?:%|\sper\s?cent))?,?\s(?:to|from)\s\Z"
)
"""*Cases rose 20% to* [10.3 million]: the toll that rises is what is counted."""
_LATER = re.compile(r"(?: (?:in|at|on|during) [^,;:.()]{2,50})? to (?:\w+ )?")
_OF_THE = re.compile(r"(?:\A|[,;“\"]\s?)[Oo]f\s(?:(?:all|the|these|those|its|their|some)\s)*\Z")
_COMMA = re.compile(
    r"[^,;:.]{0,60},\s(?:(?:only|just|some|about|at least|nearly|almost|more than|fewer than)\s)?\Z"
)


def with_subject(place: Place, found: list[Found]) -> list[Found]:
    """The figures of a sentence; those without unit and noun get the noun of their subject."""
    done: list[Found] = []
    for one in found:
        if one.unit is None and one.counts is None and not one.fraction:
            one = _completed(place, one, done[-1] if done else None)
            if not (one.key or one.negated) and _harm(place, one):
                one = one._replace(key=True)
        done.append(one)
    return done


def _harm(place: Place, one: Found) -> bool:
    head = min(one.span.start, one.hedge.span.start) if one.hedge else one.span.start
    end = max(one.span.end, one.hedge.span.end) if one.hedge else one.span.end
    return is_harm(place.text, head, end, place.first, place.limit)


def _completed(place: Place, one: Found, before: Found | None) -> Found:
    head = min(one.span.start, one.hedge.span.start) if one.hedge else one.span.start
    if before and before.counted and before.counts and (whole := _of_whole(place, before, head)):
        return one._replace(counts=whole, counted=before.counted, key=before.key)
    low = max(place.first, head - _REACH, before.span.end if before else 0)
    if before and before.key and before.counts and _GAPPED.fullmatch(place.text, _end(before), head):
        return one._replace(counts=before.counts, counted=before.counted, key=True)
    left = place.text[low:head]
    if not left.endswith(" "):
        return one
    began = before and before.key and before.counts and before.change and before.change.role == "from"
    if before and began and _LATER.fullmatch(place.text, _end(before), head):
        return one._replace(counts=before.counts, counted=before.counted, key=True)
    for match in _NUMBER_OF.finditer(left):
        noun = _noun(place, low + match.end(), head)
        if noun and _GOES_ON.fullmatch(place.text, noun.end, head):
            return one._replace(counts=Span(noun.start, noun.end), counted=noun.singular, key=not one.negated)
    if left.endswith(" to ") and (number_of := _NUMBER_BEHIND.match(place.text, one.span.end, place.limit)):
        noun = _noun(place, number_of.end(), place.limit)
        if noun:  # bringing to 61 the number of ships sunk
            return one._replace(counts=Span(noun.start, noun.end), counted=noun.singular, key=not one.negated)
    if (
        before
        and before.change
        and before.change.role == "by"
        and _BY_TO.fullmatch(place.text, _end(before), head)
    ):
        at = min(before.span.start, before.hedge.span.start) if before.hedge else before.span.start
        low = max(place.first, at - _REACH)
        for match in _NUMBER_OF.finditer(place.text, low, at):
            noun = _noun(place, match.end(), at)
            if noun and _RISES.fullmatch(place.text, noun.end, at):
                return one._replace(
                    counts=Span(noun.start, noun.end), counted=noun.singular, key=not one.negated
                )
    if those := _OF_THOSE.search(left):
        noun = _noun(place, low + those.end(), head)
        if noun and _COMMA.fullmatch(place.text, noun.end, head):
            return one._replace(counts=Span(noun.start, noun.end), counted=noun.singular, key=not one.negated)
    if left.endswith((" to ", " from ")) and (rise := _CASES_RISE.search(place.text[place.first : head])):
        noun = _noun(place, place.first + rise.start("noun"), head)
        if noun:
            return one._replace(
                counts=Span(noun.start, noun.end), counted=noun.singular.lower(), key=not one.negated
            )
    if toll := _TOLL.search(left):
        return one._replace(counts=Span(low + toll.start(1), low + toll.end(1)), key=not one.negated)
    return one


def _end(figure: Found) -> int:
    """Where a figure ends with the noun that stands behind it."""
    return max(figure.span.end, figure.counts.end) if figure.counts else figure.span.end


_GAPPED = compiled_when_used(
    r"(?: had been \w+| were \w+| have been \w+| was \w+)?,? (?:and |while |but )?(?:[Tt]he |its |[A-Z])"
    r"[\w.'’-]*(?: [\w.'’-]+){0,4}? (?:at|said|says|reported|counted|put it at)\s(?:[a-z]+ [a-z]+\s)?"
)
"""*Put the toll at 63, the Red Crescent at 57*; *said 94 bodies had been found, the navy said 87*: the second
member leaves out what the first one says (Quirk et al. 1985, 13.92: gapping)."""


def _noun(place: Place, start: int, limit: int) -> Counted | None:
    """The noun behind *the number of*, before the verb."""
    tokens = place.tokens
    at, last = place.token_at(start), place.token_at(limit)
    while at < last and tokens.lower[at] in _DETERMINERS:
        at += 1
    return find_counted(tokens, at, last, False)


_DETERMINERS = frozenset("the its their his her our confirmed known registered reported".split())


def _of_whole(place: Place, whole: Found, head: int) -> Span | None:
    """What *of the 60 delegates* counts, when it opens the clause that the number stands in."""
    begin = min(whole.span.start, whole.hedge.span.start) if whole.hedge else whole.span.start
    if whole.counts is None or not _OF_THE.search(place.text[place.first : begin]):
        return None
    return whole.counts if _COMMA.fullmatch(place.text, whole.counts.end, head) else None
