"""Reads the figures at one place of a sentence."""

from __future__ import annotations

from decimal import Decimal

from generator.extract.figures.assemble import assemble
from generator.extract.figures.digits import from_digits
from generator.extract.figures.numbers import Number, read_number
from generator.extract.figures.parts import a_part_of
from generator.extract.figures.place import Place, Read
from generator.extract.figures.triggers import FOLDS, PARTS, POINT
from generator.extract.figures.units import UnitRead
from generator.extract.figures.words import from_words


def read_at(place: Place, index: int) -> Read:
    """The figures that begin at a trigger token."""
    text, start, word = place.text, place.tokens.start[index], place.tokens.lower[index]
    if word == POINT:
        return a_part_of(place, start, start + len("quarter"), "quarter")
    if word in PARTS:
        return a_part_of(place, start, place.tokens.end[index], word)
    head, _, _ = word.partition("-")
    if head in FOLDS:
        end = start + len(head)
        value = Decimal(FOLDS[head])
        return [
            assemble(
                place, Number(start, end, value, value, False), None, None, UnitRead(end, "time", "multiple")
            )
        ], end
    number = read_number(text, start, place.first, place.limit)
    if number is None:
        return [], start + 1
    if number.digits:
        return from_digits(place, number)
    return from_words(place, number)
