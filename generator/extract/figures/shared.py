"""Gives a bare number the noun or unit that it shares with a figure before it in its sentence.

The linguistic fact: in a coordination or comparison of like clauses English leaves out what is the same in
both (Quirk et al. 1985, 12.54-70: ellipsis in coordination, gapping), so the head left out is the one that
stands in the first member. *The blast killed 49 people and wounded 53* counts people twice.

Silence over a guess: only where exactly one noun was counted in the sentence so far, or where the words
name the comparison. *12 eggs from three hens, and two broke* stays open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.extract.figures.place import Found, Place
from generator.extract.figures.units import MONEY
from generator.lexicon.counted import BALLOTS, HARMS
from generator.patterns import compiled_when_used

_FARTHEST = 90
"""Code points between a number and the figure it shares with."""

_CURRENCIES = frozenset(MONEY.values())
_ANY_HARM = "|".join(sorted(HARMS))
_JOINT = re.compile(r"(?:^|[\s,;–—-])(?:and|while|but|or|with)\s$|[,;–—]\s$")
_OF_THEM = re.compile(r" of (?:them|whom|which)\b")
_BALLOT = re.compile(rf"\b(?:{'|'.join(sorted(BALLOTS))}|for|approved|passed)\b")
_BALLOT_BEHIND = re.compile(rf" (?:{'|'.join(sorted(BALLOTS))}|were absent|did not vote)\b")
_PLACE = re.compile(r"\b(?:in|near|at|from|on)\b")
_PLACE_BEHIND = re.compile(r" (?:in|near|at|from|on) (?:the )?[A-Z]")
_HARM_BEFORE = compiled_when_used(rf"(?:,|\band|\bbut|\bwhile)\s(?:\w+\s)?(?:{_ANY_HARM})\s$")
_HARMED = compiled_when_used(rf"\b(?:{_ANY_HARM})\s(?:[^\W\d_]+\s){{0,3}}$", re.IGNORECASE)
_HARMED_BEHIND = compiled_when_used(
    rf"(?: who)? (?:(?:were|was|are|is|have been|had been|has been|being|remain|remained"
    rf"|have|has|had) )?(?:\w+ly |still |also |now |reportedly )?"
    rf"(?:{_ANY_HARM}|died|dies?|dead|drowned|perished|missing|unaccounted)\b"
)
_OPEN_BEHIND = re.compile(
    r"[,.;:)”\"]|$| (?:in|on|at|near|after|before|when|as|during|and|while|more|since)\b"
)
_COMPARED = re.compile(
    r"(?:^|[\s,(])(?:(?:up|down|higher|lower|rising|falling) (?:\w+ )?from|compared (?:with|to)|versus)"
    r"(?: an? (?:\w+ )?(?:range|forecast|estimate|target|outlook|guidance|figure|projection) of)?\s$"
    r"|[\s,](?:below|above|beating|missing|topping|exceeding|short of) (?:the|an?) $"
)
_OR = re.compile(r", or (?:[^,;]|,(?=\d)){2,50}(?=,)")
_CODED = re.compile(r" [A-Z]{2,4}\b(?! [A-Z])")
"""*Down from 2,640 TEU*: the number has a unit of its own, though an unknown one."""
_AGAINST = re.compile(r"[\s,(]against\s$")
_FROM = re.compile(r"^,?\s?from\s$")
_TO = re.compile(r"^\s?to\s$")


def complete(place: Place, found: Sequence[Found]) -> list[Found]:
    """The figures of one sentence, the bare ones with what they share.

    - *A total of 91 states voted for, 12 against and 57 abstained*: states, three times
    - *four people, two of them children*: people
    - *It sold 241 cars, up from 139*; *rose to 5.4 percent from 5.1*; *77m euros, up from 38m*
    - not *12 people and three others* (others are others), not *a bus hit 12 people and 8 cars*
    """
    done: list[Found] = []
    nouns: set[str] = set()
    source: Found | None = None
    for one in found:
        if one.unit is None and one.counts is None and not one.fraction and done:
            one = _completed(place, one, done, source if len(nouns) == 1 else None)
        done.append(one)
        if one.counted and not (one.counts and place.text[one.counts.start - 1] == "-"):
            nouns.add(one.counted)
            source = one
    return done


def _completed(place: Place, one: Found, before: list[Found], source: Found | None) -> Found:
    """``source``: the last figure with a noun, where all of the sentence so far count the same."""
    head = min(one.span.start, one.hedge.span.start) if one.hedge else one.span.start
    previous = _outside_brackets(place, head, before)
    if previous is None:
        return one
    between = place.text[_end(previous) : head]
    if len(between) <= _FARTHEST:
        compared = None if _CODED.match(place.text, one.span.end) else _COMPARED.search(between)
        aside = _OR.match(between)
        since = between[aside.end() :] if aside else between
        if compared or (previous.change and previous.change.role == "to" and _FROM.match(since)):
            return _as(place, one, previous, not compared)
        if (
            previous.change
            and previous.change.role == "from"
            and (_TO.match(since) or _LATER.fullmatch(since))
        ):
            return _as(place, one, previous, True)
        if (
            since == " to "
            and previous.change
            and previous.change.role == "by"
            and previous.unit != "percent"
        ):
            return _as(place, one, previous)  # fell 2,475 tons to 161,300
        if previous.counted and _HELD_AGAINST.search(between) and _THEN.match(place.text, one.span.end):
            return _as(place, one, previous)  # 1,034 people died this year, against 1,312 in 2025
        if _AGAINST.search(between) and (previous.unit or "") in _CURRENCIES:
            return _as(place, one, previous)
    if source is None or source.fraction or before[-1].counted is None:
        return one
    between = place.text[_end(before[-1]) : head]
    if len(between) > _FARTHEST or not _shares(place, one, source, between):
        return one
    outlook = one.outlook or source.outlook  # 900 jobs will go in Lund, 650 in Arlen: one verb for both
    return one._replace(counts=source.counts, counted=source.counted, key=source.key, outlook=outlook)


def _begin(figure: Found) -> int:
    """Where a figure begins with the hedge that stands before it."""
    return min(figure.span.start, figure.hedge.span.start) if figure.hedge else figure.span.start


def _end(figure: Found) -> int:
    """Where a figure ends with the noun that stands behind it."""
    return max(figure.span.end, figure.counts.end) if figure.counts else figure.span.end


def _outside_brackets(place: Place, head: int, before: list[Found]) -> Found | None:
    """The figure before a number, past those in brackets that have closed: *77m euros ($100m), up from*."""
    for figure in before[:-4:-1]:
        between = place.text[max(figure.span.end, head - 2 * _FARTHEST) : head]
        if place.text.endswith(", or ", place.first, _begin(figure)):
            continue  # rose to $112 million, or 41 cents a share, from
        if (
            _INCLUDED.search(place.text, max(place.first, _begin(figure) - 24), _begin(figure))
            and before[0] is not figure
        ):
            continue  # 340 civilians, including 12 children, were hurt, up from
        if between.count(")") <= between.count("("):
            return figure
    return None


_INCLUDED = re.compile(r"\b(?:(?:including|among them)\s(?:\w+\s){0,2}|per\s)\Z")
_ANOTHER = re.compile(r"\b(?:another|an additional|a further) $")
_LATER = re.compile(r"(?: in| at| on| during) [^,;:.()]{2,50} to $")
_HELD_AGAINST = re.compile(r", against $")
_THEN = re.compile(
    r" (?:in|during|at|on|for|by|last|a year|the (?:year|month|week|day)|this time|over)\b|[.]\Z"
)
_FREE_BEHIND = compiled_when_used(
    r"[,.;:)”\"]|$| (?:are|were|is|was|have|had|will|would|could"
    r"|in|on|at|near|by|from|to|as|after|before|since|and|while|damaged|destroyed|affected)\b"
)
_TO_VOTES = re.compile(r" to \d[\d,]*(?=[.,;:)]|$| )")


def _shares(place: Place, one: Found, source: Found, between: str) -> bool:
    """Whether the words around a bare number make it a member of the same series.

    Both members must say the like of those counted: both vote, both come to harm, both are somewhere. *Two
    rockets hit the village and five were killed* counts no rockets the second time.
    """
    text, end, limit = place.text, one.span.end, place.limit
    if _OF_THEM.match(text, end, limit):
        return _JOINT.search(between) is not None or between.endswith(("including ", "- ", "– "))
    if between.endswith((" of which ", " of whom ")):
        return True
    if _ANOTHER.search(between) and _FREE_BEHIND.match(text, end, limit):
        return True  # 4,500 soldiers have been deployed and another 1,500 are on standby
    if source.counted == "vote" and _JOINT.search(between) and _BALLOT_BEHIND.match(text, end, limit):
        return True
    if source.counted == "vote" and (
        (between in (", ", " ") and _TO_VOTES.match(text, end, limit)) or between == " to "
    ):
        return True
    since = text[max(_end(source), one.span.start - 2 * _FARTHEST) : one.span.start]
    if _JOINT.search(between):
        if _BALLOT_BEHIND.match(text, end, limit):
            return _BALLOT.search(since) is not None
        if _PLACE_BEHIND.match(text, end, limit):
            return _PLACE.search(between) is not None
        return _HARMED_BEHIND.match(text, end, limit) is not None and _harmed(place, source)
    return bool(
        _HARM_BEFORE.search(between) and _OPEN_BEHIND.match(text, end, limit) and _harmed(place, source)
    )


def _harmed(place: Place, source: Found) -> bool:
    """Whether those counted first come to harm: *killed 49 people*, *six people were hurt*; only *people*,
    for who wounds 40 beside 12 soldiers may have wounded others than soldiers."""
    if source.counted not in ("people", "person"):
        return False
    head = min(source.span.start, source.hedge.span.start) if source.hedge else source.span.start
    return bool(
        _HARMED.search(place.text, max(place.first, head - 40), head)
        or _HARMED_BEHIND.match(place.text, _end(source), place.limit)
    )


_HARMING = compiled_when_used(rf"\b(?:{_ANY_HARM})\s\Z", re.IGNORECASE)


_THE_HARMED = compiled_when_used(rf"\bthe\s(?:{_ANY_HARM})\s\Z", re.IGNORECASE)


def is_harm(text: str, head: int, end: int, first: int, limit: int) -> bool:
    """Whether a bare number is that of people who came to harm: *killing 107*, *238 wounded*, *17 survived*;
    it stands from ``head`` to ``end`` with its hedge."""
    end += 7 if text.startswith(" others", end) else 0
    if _HARMED_BEHIND.match(text, end, limit) or text.startswith((" survived", " surrendered"), end):
        return True
    if _THE_HARMED.search(text, max(first, head - 24), head):
        return False  # the injured 50,000 koruny
    return bool(_OPEN_BEHIND.match(text, end, limit) and _HARMING.search(text, max(first, head - 24), head))


def _as(place: Place, one: Found, other: Found, ends: bool = False) -> Found:
    """A number compared with a figure is of its kind: its noun, its unit where it is written alike or where
    the two are the ``ends`` of one change (*to 9 percent from 21*)."""
    if other.counted:
        return one._replace(counts=other.counts, counted=other.counted, key=other.key, per=other.per)
    if other.unit is None:
        return one
    words = place.text[one.span.start : one.span.end]
    scaled = any(char.isalpha() for char in words)
    if other.unit.isupper() or other.unit in _CURRENCIES or other.unit in ("cent", "penny"):
        alike = scaled or "." in words or "," in words
    elif ends and other.unit == "percent":
        alike = not scaled and one.high < 1000
    elif other.unit in ("percent", "percentage point", "basis point"):
        alike = not scaled and "." in words and one.high < 1000
    elif scaled or "," in words:
        alike = scaled == (other.high >= 10**6)
    else:
        alike = "." in words
    return one._replace(unit=other.unit, per=other.per, key=other.key) if alike else one
