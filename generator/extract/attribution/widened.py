"""A subject whose phrase reaches farther left than its last comma: lists, bodies' fields, towns' states.

All functions take and give indices of items of a ``Line``.
"""

from __future__ import annotations

import re

from generator.extract.attribution.phrase import Phrase
from generator.extract.mentions.plain import is_common
from generator.extract.phrases import Line
from generator.lexicon.cue_nouns import DOCUMENT_NOUNS

_PLACES = frozenset("there here elsewhere".split())


def widened(line: Line, found: Phrase) -> Phrase:
    """The whole of a phrase that a comma stands in: *the UN, unions, and many shops | said*."""
    return _with_name(line, _listed(line, _of_town(line, _with_fields(line, found))))


def _with_fields(line: Line, found: Phrase) -> Phrase:
    """*The Committee on Economic, Social and Cultural Rights has said*: a body's fields of work, listed."""
    tags = line.tags
    if tags[found.first - 1] != "," or not re.fullmatch("N+cN+", tags[found.first : found.last + 1]):
        return found
    body = re.search("dN+[if]N+(?:,N+)*,$", tags[: found.first])
    if body is None or not all(
        is_common(word) for word in line.lower[body.start() + 1 : found.last + 1] if word.isalpha()
    ):
        return found
    return Phrase(body.start(), found.last)


def _of_town(line: Line, found: Phrase) -> Phrase:
    """*Ida Moen of Springfield, Illinois says*: the state of a town is nobody
    (AP: commas around it, often only one)."""
    tags = line.tags
    if tags[max(found.first - 1, 0)] != "," or set(tags[found.first : found.last + 1]) != {"N"}:
        return found
    town = re.search("N+[fi]N+,$", tags[: found.first])
    if (
        town is None
        or line.lower[town.start()] in _PLACES
        or (town.start() and tags[town.start() - 1] not in "cb.-Q")
    ):
        return found
    return Phrase(town.start(), found.last)


def _listed(line: Line, found: Phrase) -> Phrase:
    """*A third of men, a half of women and few children say*: the whole list, when nothing but noun
    phrases stands before it in its sentence; else the words before may be a clause of their own.
    """
    tags = line.tags
    serial = tags[max(found.first - 2, 0) : found.first] == ",c"  # "unions, farmers, and many shops say"
    if not serial and "c" not in tags[found.first : found.last + 1]:
        return found
    start = max(tags.rfind(mark, 0, found.first) for mark in ";:-Qq") + 1
    while start < found.first and tags[start] in "cbr,.":
        start += 1
    head = tags[start : found.first - serial]
    if (
        not head.endswith(",")
        or not re.fullmatch("[dN0nP](?:[dN0nPf]|i[dN0nP]|,[dN0nP]|v[iD])*,", head)
        or ("v" in head and line.lower[start + 1] not in DOCUMENT_NOUNS)
        or tags[start] == "D"
    ):
        return found
    return Phrase(start, found.last)


def _with_name(line: Line, found: Phrase) -> Phrase:
    """*"No," Smith, the farmer who led it said*: the name before an apposition that no comma closes."""
    tags = line.tags
    first = found.first - 1
    if first < 1 or tags[first] != "," or line.lower[found.first] not in ("a", "an", "the"):
        return found
    while first > 0 and tags[first - 1] == "N":
        first -= 1
    named = (
        tags[first] == "N" and (first == 0 or tags[first - 1] in "Qq") and line.lower[first] not in _PLACES
    )
    return Phrase(first, found.last, found.antecedent) if named else found
