"""Puts the parts of a figure together: what is counted, its span, and what stands around it."""

from __future__ import annotations

import re

from generator.extract.figures import context
from generator.extract.figures.context import Left
from generator.extract.figures.counted import Counted, find_counted, singular
from generator.extract.figures.measures import is_event
from generator.extract.figures.numbers import Number
from generator.extract.figures.outlook import outlook_of
from generator.extract.figures.place import Found, Place
from generator.extract.figures.triggers import is_trigger
from generator.extract.figures.units import DISTANCES, DURATIONS, RATE, UnitRead
from generator.lexicon.counted import ADJECTIVAL_TAILS, BARE_COMPOUND, NO_COMPOUND, STOP, WHOLES
from generator.lexicon.hedges import COMPARED, FLOWN_OVER, TAKEN_OVER
from generator.lexicon.numerals import SCALES, TENS
from generator.lexicon.units import RATE_WORDS
from generator.model import Span

_HYPHEN_NOUN = re.compile(r"-([^\W\d_]+)")


def compound_noun(text: str, end: int, limit: int) -> re.Match[str] | None:
    """``12-member``, ``two-door``: the noun a compound counts."""
    match = _HYPHEN_NOUN.match(text, end, limit)
    if match is None:
        return None
    word = match[1].lower()
    if (
        word in STOP
        or word in NO_COMPOUND
        or word in TENS
        or len(word) < 3
        or word.endswith(ADJECTIVAL_TAILS)
    ):
        return None
    if len(word) > 4 and word.endswith("ed") and not word.endswith("eed"):
        return None  # four-wheeled, 18-rated: an adjective
    return match


_CHAIN = re.compile(r"[\w.,/:\-–'’]*\w")


def behind_chain(text: str, end: int, limit: int) -> int:
    """Behind everything that hangs together with a number that is part of a name or reference."""
    match = _CHAIN.match(text, end, limit)
    return match.end() if match else end


def counted_by(place: Place, number: Number, unit: UnitRead | None) -> Counted | None:
    """What a number counts: the noun behind it, behind its *of*, or in a compound with it."""
    text, limit = place.text, place.limit
    end = unit.end if unit else number.end
    if unit:
        return counted_of(place, end)
    if text.endswith((" of which ", " of whom "), place.first, number.start):
        return None  # cases, of which 87 involved children: the cases are counted
    match = compound_noun(text, end, limit) if text[end : end + 1] == "-" else None
    if match:
        if match[1].lower() in BARE_COMPOUND:
            return find_counted(place.tokens, place.token_at(match.end()), place.last, False)
        return Counted(match.start(1), match.end(1), match[1].lower())
    of = (
        counted_of(place, end)
        if (not number.exact or number.scaled or text.startswith((" of ", " out of ", " head of "), end))
        else None
    )
    if of:
        return of
    if text.startswith((" o", " p", "-p", "-o", "+"), end) and (loose := _LOOSE.match(text, end, limit)):
        return find_counted(place.tokens, place.token_at(loose.end()), place.last, False)
    if text[end : end + 1] in '"”’' and text[number.start - 1 : number.start] in '"“‘':
        end += 1  # killed "30" fighters
    elif text[end : end + 2] in ('" ', "” ") and _QUOTED_NUMBER.search(
        text, max(place.first, number.start - 24), number.start
    ):
        end += 1  # killed "about 30" fighters
    if text[end : end + 1] not in (" ", "\u00a0", "\n"):
        return None
    at = place.token_at(end)
    return find_counted(place.tokens, at, place.last, number.low == number.high == 1)


_QUOTED_NUMBER = re.compile(r"(?:(?<=\s)\"|“)(?:[a-z]+ ){0,3}\Z")
_LOOSE = re.compile(r"(?: or (?:so|more)|[ -]plus|\+|[ -]odd)(?= )", re.IGNORECASE)
"""*200 or so guests*, *50-plus members*: the hedge stands between the number and its noun."""

_OF = re.compile(
    r"[\"”’']? (?:head |out )?of (?:all |both )?"
    r"(?:(?:the|its|their|his|her|our|my|these|those|this|that) )?(?:own )?"
)
_ORDERING = frozenset("past last next first previous final opening remaining top".split())
_HALF_THE = re.compile(r" (?:all |both )?(?:the|its|their|his|her|our|my|these|those|this|that) ")


def counted_of(place: Place, end: int, half: bool = False) -> Counted | None:
    """*tens of thousands of its trees*, *40 percent of voters*; with ``half`` *of* may be missing
    (*half the seats*)."""
    match = _OF.match(place.text, end, place.limit)
    if match is None and half:
        match = _HALF_THE.match(place.text, end, place.limit)
    if match is None:
        return None
    at, lower = place.token_at(match.end()), place.tokens.lower
    if at + 1 < place.last and lower[at] in _ORDERING and is_trigger(lower[at + 1]):
        at += 1  # five of the past six elections
    for possessor in range(at, min(at + 3, place.last)):
        if lower[possessor] in STOP:
            break
        if lower[possessor].endswith(("'s", "\u2019s")):
            at = possessor + 1  # two of the world's biggest mines
            break
    if at < place.last and (whole := _whole_at(place, at)):
        return whole
    if at < place.last and "-" not in lower[at] and is_trigger(lower[at]):
        at += 1  # two of her three matches
        while at < place.last and lower[at] in SCALES:
            at += 1  # 5.3 million of 7.9 million voters
    return find_counted(place.tokens, at, place.last, False)


def _whole_at(place: Place, at: int) -> Counted | None:
    """*48 percent of the vote*, *of its total workforce*, *of GDP*: a whole in the singular, with no other
    noun behind it (*of the population centres*)."""
    lower, tokens = place.tokens.lower, place.tokens
    for here in range(at, min(at + 3, place.last)):
        if lower[here] in WHOLES:
            behind = lower[here + 1] if here + 1 < place.last else "."
            if behind[0].isalpha() and behind not in STOP and not behind.endswith("ed"):
                continue
            start, end = tokens.start[at], tokens.end[here]
            return Counted(start, end, place.text[start:end])
        if lower[here] in STOP or not lower[here][0].isalpha():
            return None
    return None


def end_of(number: Number, unit: UnitRead | None) -> int:
    """Where a number with its unit ends."""
    return max(number.end, unit.end) if unit else number.end


_TAKING = frozenset("take takes took taken taking".split())
_FLYING = frozenset("down downed intercepted flew fly flies flying flown neutralised".split())


def _over_place(left: Left, noun: str) -> bool:
    """*took over 30 villages*, *shot down over six regions*: the verb asks for a place, not for a bound."""
    verb = left.words[1] if len(left.words) > 1 else ""
    return (verb in _TAKING and noun in TAKEN_OVER) or (verb in _FLYING and noun in FLOWN_OVER)


_MORE = "|".join(sorted(COMPARED, key=len, reverse=True))
_COMPARED = re.compile(rf" ({_MORE})(?!\w)(?: than\b)?")
_AS = re.compile(rf" (as|{_MORE})(?!\w)(?:(?: [^\W\d_]+){{0,2}}? (?:as|than)\b)?")


_AREA = re.compile(
    r"(?: to the | per |/|-per-| to a | an? )square[ -](kilomet(?:re|er)|mile|met(?:re|er)|foot)\b"
)
"""*14 people per square kilometre*."""
_MARGIN = re.compile(r"(?:±|\+/-|\bplus or minus|\bmargin of error (?:of|is|was)) ?\Z")


def assemble(
    place: Place, number: Number, left: Left | None, counted: Counted | None, unit: UnitRead | None
) -> Found:
    """Puts the parts together and adds what stands around."""
    text, limit = place.text, place.limit
    span = Span(number.start, end_of(number, unit))
    if left is None:
        left = context.words_left(text, span.start, place.first)
    duration = unit is not None and unit.name in DURATIONS
    hedge = context.hedge_before(left, span.start, text, duration)
    if hedge is None:
        hedge = context.hedge_over_aside(text, span.start, place.first)
    if hedge is None:
        behind = max(span.end, counted.end) if counted else span.end
        hedge = context.hedge_after(text, span.end, limit) or context.hedge_after(text, behind, limit)
    if (
        hedge
        and counted
        and text.startswith("over ", hedge.span.start)
        and _over_place(left, counted.singular.rpartition(" ")[2])
    ):
        hedge = None
    compound = counted is not None and text[counted.start - 1] == "-" and counted.start == span.end + 1
    compared = None
    if unit and unit.kind in ("multiple", "ratio"):
        match = (_AS if unit.kind == "multiple" else _COMPARED).match(text, span.end, limit)
        compared = Span(match.start(1), match.end()) if match else None
    change = None
    if unit is None or unit.kind not in ("age", "time"):
        counting = counted is not None or number.fraction
        away = unit is not None and unit.name in DISTANCES and text[number.end : number.end + 1] == "-"
        length = unit is not None and unit.name in DISTANCES
        change = context.change_of(left, text, span.end, limit, counting, not away, length)
    per = unit.per if unit else None
    if counted and not unit and (rate := RATE.match(text, counted.end, limit)):
        per = rate[1].lower() if rate[1].lower() in RATE_WORDS else None
        if per is None and (area := _AREA.match(text, counted.end, limit)):
            per = f"square {singular(area[1])}"
    begin = min(span.start, hedge.span.start) if hedge else span.start
    behind = max(span.end, counted.end) if counted else span.end
    not_so = context.negated(left) and not (hedge and text.startswith("not ", hedge.span.start))
    known = unit is not None and unit.kind not in ("time", "age", "multiple")
    if known and unit and unit.kind in ("measure", "ratio"):
        # plus or minus 3 points: how far off a value may be
        known = _MARGIN.search(text, max(place.first, begin - 24), begin) is None
    if known and unit and unit.name == "metre" and is_event(text, begin, span.end, place.first, limit):
        known = False
    return Found(
        span,
        number.low,
        number.high,
        hedge,
        unit.name if unit else None,
        Span(counted.start, counted.end) if counted else None,
        counted.singular if counted and not unit else None,
        per,
        change,
        number.fraction,
        compared,
        not_so,
        outlook_of(text, begin, behind, place.first, limit),
        not not_so and (known or (unit is None and counted is not None and not compound)),
    )
