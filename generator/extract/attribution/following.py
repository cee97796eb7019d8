"""The noun phrase after a verb or a preposition, and the phrases of the occasion of speech.

All functions take and give indices of items of a ``Line``.
"""

from __future__ import annotations

import re

from generator.extract.attribution.phrase import Phrase
from generator.extract.phrases import Line

_EVENTS = frozenset(
    """statement interview speech tweet email e-mail letter post report article message memo news press
    conference briefing call video blog column editorial debate rally hearing court testimony filing
    note series appearance show program programme radio podcast event television tv phone telephone
    twitter facebook response reply reference""".split()
)
"""Nouns of the occasion of speech: *said Smith in a statement*: no part of who Smith is."""


_COMPARING = frozenset("up down compared against versus more less fewer well far including".split())
"""Words that go on about a number and not about who gave it: *according to the daily, up from 800*."""


_GATHERINGS = frozenset("briefing hearing meeting gathering sitting".split())
_KNOWN = frozenset("known identified called named nicknamed dubbed described born based".split())
"""Participles that say behind a comma who somebody is: *Ida Moen, known as the Fox,* (Quirk 17.28-17.30, the
reduced relative clause)."""


def after(line: Line, first: int, opening: bool = False) -> Phrase | None:
    """The noun phrase that begins at item ``first``: *said John Smith, a farmer, in an interview*.

    ``opening``: the phrase opens its sentence (*According to Smith, the bill is dead*), so what follows
    its comma is an apposition only when another comma closes it.
    """
    tags = line.tags
    size = len(tags)
    if first >= size:
        return None
    if tags[first] in "po":
        return Phrase(first, first)
    if tags[first] not in "dPN0nrgQ" or (
        tags[first] == "Q"
        and first + 1 < size
        and tags[first + 1] not in "Nn"
        and line.lower[first + 1] not in ("by", "a", "the")
    ):
        return None
    core = _core(line, first)
    if core is None:
        return None
    last = core
    for _ in range(3):
        if last + 2 >= size or tags[last + 1] != ",":
            break
        stop = _apposition_end(line, last + 2, opening)
        if stop is None:
            break
        last = stop
    if opening and last > core and re.match(",[rh]*[xv]", tags[last + 1 :]):
        return Phrase(first, core)  # "According to Moen, the boy's mother, Ida Berg, was killed"
    return Phrase(first, last)


def _core(line: Line, first: int) -> int | None:
    tags, lower = line.tags, line.lower
    size = len(tags)
    index = first
    while index < size:
        tag = tags[index]
        if tag in "dPNn0" or tag == "f" or (tag == "r" and index + 1 < size and tags[index + 1] in "nNv"):
            pass
        elif tag == "o" and lower[index - 1] == "of" and index > first:
            pass  # "one of them"
        elif (
            tag == "D"
            and index > first
            and tags[index - 1] == "d"
            and tags[index + 1 : index + 2] in tuple("n0N")
        ):
            pass  # "a January 2016 study", "a Monday report"
        elif tag == "i":
            if index + 1 >= size or tags[index + 1] not in "dPNn0" or occasion_end(line, index) is not None:
                break
        elif tag == "c":
            if index + 1 >= size or tags[index + 1] not in "dPNn0":
                break
        elif index > first and _reduced(line, index):
            return _relative_end(line, index)
        elif (
            tag == "v"
            and tags[index - 1 : index] in ("n", "r")
            and lower[index].endswith("s")
            and _ends(line, index + 1)
        ):
            pass  # a plural noun: "early returns"
        elif tag == "g" and index > first and lower[index] in _GATHERINGS:
            pass  # "told a news briefing on Tuesday"
        elif tag in "vg":
            if not (
                index + 1 < size
                and tags[index + 1] in "nN"
                and (index > first and tags[index - 1] in "dP0nr")
            ):
                break
        elif tag == "Q":
            if not (
                (index + 1 < size and tags[index + 1] in "Nn" and index == first) or tags[index - 1] == "N"
            ):
                break
        elif tag == "w" and lower[index] == "who":
            return _relative_end(line, index)
        elif (
            tag == "p"
            and index > first
            and tags[index - 1] == "n"
            and tags[index + 1 : index + 2] in ("v", "x")
        ):
            return _relative_end(line, index)  # "an account she gave to the paper"
        else:
            break
        index += 1
    last = index - 1
    while last >= first and tags[last] in "dfcir":
        last -= 1
    return last if last >= first else None


def occasion_end(line: Line, index: int) -> int | None:
    """One past a phrase like *in a statement*, *on Tuesday*, *in 2014*; None when it is none.

    It tells of the occasion of speech: no part of who speaks, nor of what is said.
    """
    tags, lower = line.tags, line.lower
    if tags[index] == "T":
        return None  # "promised to press the case"
    if lower[index] == "by" and tags[index + 1 : index + 2] == "d":
        return None  # "a tally by the Utland Press"
    hit = None
    for here in range(index + 1, min(index + 7, len(tags))):
        tag = tags[here]
        if tag not in "dPnN0Di":
            break
        if tag == "D" and tags[here - 1] in "dP" and tags[here + 1 : here + 2] in ("n", "N"):
            continue  # "in the March states": but "in a Monday interview"
        year = tag == "0" and len(lower[here]) == 4 and here == index + 1
        if tag == "D" or year or lower[here] in _EVENTS:
            hit = here + 1
        elif hit is not None and tag not in "iN0D":
            break
    return hit


def _reduced(line: Line, index: int) -> bool:
    """A participle clause behind its noun: *a lawsuit filed in May*, *a poll released Thursday*."""
    tags = line.tags
    if tags[index] != "v" or line.lower[index].endswith("s") or tags[index - 1] not in "nN":
        return False
    return tags[index + 1 : index + 2] in ("i", "D", "T")


def over_reduced(line: Line, index: int) -> int:
    """Right over a participle clause that says which document it was, where a mark or the line ends it: *said
    in a report* [released on Monday]*.*; not *said in May closed shops …* (Quirk et al. 1985, 17.28)."""
    tags = line.tags
    if not 0 < index < len(tags) or tags[index] != "v" or line.lower[index - 1] not in _EVENTS:
        return index
    stop = index + 1
    while stop < len(tags) and tags[stop] in "iDdnNP0rf":
        stop += 1
    return stop if _ends(line, stop) else index


def _ends(line: Line, index: int) -> bool:
    return index >= len(line.tags) or line.tags[index] in ",.;:-"


def _relative_end(line: Line, index: int) -> int:
    tags = line.tags
    while index + 1 < len(tags) and tags[index + 1] not in ",;:-Qq":
        index += 1
    return index if tags[index] != "." else index - 1


def _apposition_end(line: Line, first: int, opening: bool) -> int | None:
    """Last item of the apposition that begins at ``first``; None when it is none."""
    tags = line.tags
    size = len(tags)
    known = (
        tags[first] == "v" and line.lower[first] in _KNOWN and tags[first + 1 : first + 2] in tuple("sTidN")
    )
    if (tags[first] not in "dPN0nw" and not known) or line.lower[first] in _COMPARING:
        return None
    stop = first
    while stop < size and tags[stop] not in ",;:-Qq":
        stop += 1
    last = stop - 1
    while last >= first and tags[last] == ".":
        last -= 1
    if last < first:
        return None
    body = tags[first : last + 1]
    if tags[first] == "w" and stop < size and tags[stop] in ":Qq":
        return None  # "by Acme, whose founder said it was "a relief"": the relative clause is not whole
    if known:
        return last if stop < size and tags[stop] == "," else None
    if tags[first] != "w":
        relative = body.find("w")
        plain = body if relative < 0 else body[:relative]
        if "x" in plain or "p" in plain or "b" in plain:
            return None
        if re.match("N+v", plain):
            return None  # "according to aides, Smith tried to leave"
        inside = range(first, first + len(plain))
        if any(tags[index] == "v" and not line.lower[index].endswith("ed") for index in inside):
            return None
        if opening and ("v" in plain or stop >= size or tags[stop] != ","):
            return None
    return last
