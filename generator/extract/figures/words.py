"""Reads a figure that begins with a number word."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.extract.figures import context, excluded
from generator.extract.figures.ages import age_of
from generator.extract.figures.assemble import (
    assemble,
    behind_chain,
    compound_noun,
    counted_by,
    end_of,
)
from generator.extract.figures.context import Left, excepted, is_error
from generator.extract.figures.counted import Counted
from generator.extract.figures.measures import completed, measured_in
from generator.extract.figures.numbers import Number, read_number
from generator.extract.figures.parts import fraction_of, one_in, one_of_many
from generator.extract.figures.place import Found, Place, Read
from generator.extract.figures.ranges import joined
from generator.extract.figures.units import UnitRead
from generator.lexicon.counted import ONE_IDIOMS
from generator.lexicon.number_names import NAMED, SAYINGS
from generator.model import Span
from generator.patterns import compiled_when_used


def from_words(place: Place, number: Number) -> Read:
    """The figure whose number word stands here, or none."""
    text, first, limit = place.text, place.first, place.limit
    begin, end = number.start, number.end
    if _joined(text, begin, first) or not _lower_or_opening(place, begin):
        return [], end
    if said := _SAYING.match(text, begin, limit):
        return [], said.end()
    left = context.words_left(text, begin, first)
    if excepted(left) or excluded.is_ratio(text, end, limit) or is_error(left):
        return [], end
    word = text[begin:end].lower()
    if (again := _AGAIN.match(text, end, limit)) and Decimal(again[1].replace(",", "")) == number.low:
        end = again.end()  # ten (10) persons, as notices and contracts write it
        number = number._replace(end=end)
    unit = measured_in(place, number, None)
    if pair := joined(place, number, None, unit, left):
        number, unit = pair.number, pair.unit
        end = number.end
    unit = age_of(place, number, left) or unit
    if unit:
        number, unit = completed(place, number, unit)
    if text.startswith("-in-", end) and (ratio := one_in(place, number, left)):
        return ratio
    if unit is None and text[end : end + 1] == "-" and not compound_noun(text, end, limit):
        return [], behind_chain(text, end, limit)
    if (unit is None or word == "one") and number.exact and place.dated(Span(begin, end_of(number, unit))):
        return [], end_of(number, unit)
    if number.fraction:
        return fraction_of(place, number, unit, left)
    if unit is None and (ratio := one_in(place, number, left) or one_of_many(place, number, word, left)):
        return ratio
    if word == "twice":
        return _twice(place, number, left)
    counted = None if unit and unit.kind not in ("ratio", "multiple") else counted_by(place, number, unit)
    named = left.words and excluded.is_reference(left.words[0], left.raw[0])
    if named and not unit and number.exact:
        return [], end
    behind = left.words[2:3] if left.words[:1] in (["and"], ["or"]) else left.words[:1]
    if counted is None and unit is None and number.exact and not _NUMBERED.isdisjoint(behind):
        return [], end
    if word == "one" and unit is None and _OUT_OF.match(text, end, limit):
        return _one_of_them(place, number, counted, left), end
    if word == "one" and not _counts_one(place, number, unit, counted, left):
        return [], end
    if unit is None and counted is None and not _stands_alone(place, number, left):
        return [], end
    found = assemble(place, number, left, counted, unit)
    if (
        word == "one"
        and counted
        and not unit
        and (not _SINGLING.isdisjoint(left.words[:1]) or _SPEAKS.match(text, counted.end))
    ):
        found = found._replace(key=False)  # one reader writes, in one memo: it singles out
    return [found], end_of(number, unit)


_NUMBERED = frozenset("day week month year count counts game set stage step lap quarter half night".split())
"""*On day two*, *on counts two and three*: a number word behind what is numbered is an ordinal."""
_SAYING = compiled_when_used(rf"(?:(?i:{SAYINGS})|{NAMED})(?!\w)")
_AGAIN = re.compile(r" \((\d[\d,]*)\)")
_SINGLING = frozenset("as in at on by from with".split())
_SPEAKS = re.compile(
    r" (?:who )?(?:said|says|told|wrote|writes|writing|saying|admitted|added|noted|asked|claimed)\b"
)


def _joined(text: str, begin: int, first: int) -> bool:
    """Whether the word is the end of a compound: *one-on-one*, *Twenty-One*, *o'one*."""
    if begin <= first:
        return False
    char = text[begin - 1]
    if char in "'’":
        return text[begin - 2 : begin - 1].isalnum()
    return char.isalnum() or char in "-_/"


_OPENING = re.compile(r"(?:[\"'“”‘’(\[:;–—*•\-…|]|^)\s*$")


def _lower_or_opening(place: Place, begin: int) -> bool:
    """A number word with a capital inside a sentence is a name's: *the Big Four*, *Group of Seven*."""
    text, first = place.text, place.first
    if not text[begin].isupper() or place.heading or begin == first:
        return True
    if _OPENING.search(text[max(first, begin - 3) : begin]):
        return True
    return begin - first < 8 and not text[first:begin].strip("\"'“‘([-–•* ")


_TWICE = re.compile(r" (?:as|the|that|their|its|his|her|what|this|more|over)\b")


def _twice(place: Place, number: Number, left: Left) -> Read:
    """*twice as many*, *twice the size*; not *met twice*, which counts nothing but the verb."""
    if not _TWICE.match(place.text, number.end, place.limit):
        return [], number.end
    unit = UnitRead(number.end, "time", "multiple")
    return [assemble(place, number, left, None, unit)], number.end


_POINTING = frozenset(
    """the these those all other last first next of my your his her its our their any no every each
    both""".split()
)


def _stands_alone(place: Place, number: Number, left: Left) -> bool:
    """A number word without noun or unit is a quantity (*killing three*), but not when it points back
    (*the two*, *all four*), is *zero*, or has a capital in a heading (*News at Ten*) or before a comma
    (*Three, harden the defences*)."""
    if number.high == 0:
        return False
    text, end = place.text, number.end
    if text[number.start].isupper() and not number.scaled and (place.heading or text[end : end + 1] == ","):
        return False
    return number.scaled or not left.words or left.words[0] not in _POINTING


_OUT_OF = re.compile(
    r" of (?:(?:the|its|their|his|her|our|my|your|these|[^\W\d_][\w.-]*['’]s?) "
    r"|\d|(?:t(?:wo|hree|en|welve|wenty)|f(?:our|ive)|s(?:ix|even)|eight|nine|several|many) )"
)


def _one_of_them(place: Place, number: Number, counted: Counted | None, left: Left) -> list[Found]:
    """*one of the ships*, *one of Peru's ports*: *one* that takes a definite plural behind *of* is the
    numeral, as *two of the ships* shows (Quirk et al. 1985, 6.54: numerical *one*). It is no key figure,
    for it mostly singles out and counts nothing (*one of the oldest ports*). Not *one of a kind*, *no one of
    the*, *the one of his songs*, *one of those days*, where *one* is no numeral.
    """
    previous = left.words[0] if left.words else ""
    if counted is None or previous in _NO_NUMERAL or counted.singular in ONE_IDIOMS:
        return []
    if place.text[number.end + 4 : number.end + 5].isdecimal():
        many = read_number(place.text, number.end + 4, number.end, place.limit)
        if many and (many.scaled or measured_in(place, many, None)):
            return []  # the loss compared with one of 96 million euros
    found = assemble(place, number, left, counted, None)
    loose = found.hedge is not None and found.hedge.bound == "about"  # sceptical about one of the plans
    return [found._replace(key=False, hedge=None if loose else found.hedge)]


_NO_NUMERAL = frozenset(
    "single no any some every each this that which the another such whichever whatever".split()
)
_NO_COUNT_BEFORE_ONE = frozenset(
    "no any some every each this that which the another such not only first whichever whatever".split()
)
_BEFORE_ONE_DAY = frozenset("in within for just only after than least by per".split())


def _counts_one(
    place: Place, number: Number, unit: UnitRead | None, counted: Counted | None, left: Left
) -> bool:
    """*one person was killed*, *one mile*; not the pronoun (*one of the*, *no one*, *this one*) nor the
    indefinite (*one day*, *one thing*) (Quirk et al. 1985, 6.54-56)."""
    text, end = place.text, number.end
    previous = left.words[0] if left.words else ""
    if unit and unit.kind in ("money", "measure", "ratio") and unit.name not in ("bit", "cup"):
        return True
    if previous in _NO_COUNT_BEFORE_ONE:
        return False
    if unit:
        if unit.name in ("day", "second", "minute", "point", "time") and text[end] == " ":
            return previous in _BEFORE_ONE_DAY
        return True
    if text[end : end + 1] == "-" or counted is None:
        return False
    at = place.token_at(end)
    follow = place.tokens.lower[at] if at < place.last else ""
    return follow != "of" and follow not in ONE_IDIOMS and counted.singular not in ONE_IDIOMS
