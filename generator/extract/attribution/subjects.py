"""The noun phrase before a verb: who is said to have spoken.

All functions take and give indices of items of a ``Line``.
"""

from __future__ import annotations

import re

from generator.extract.attribution import relatives
from generator.extract.attribution.phrase import Phrase
from generator.extract.attribution.phrase_start import (
    behind_object,
    follows_participle,
    joins_phrases,
    leftmost,
    narrowed,
    with_own_article,
)
from generator.extract.attribution.widened import widened
from generator.extract.phrases import Line

_APPOSED = re.compile("(?:(?<=[,.cb])|^)N{2,4},$")
"""A name of at least two words and a comma, where a clause opens: what follows is in apposition."""
_LATER = re.compile("[0d]?[nDN][rsi](?=[dPN0np])")
_HEAD = frozenset("Nn0odP")
_SELVES = frozenset("himself herself itself themselves".split())
_PUBLISHED = frozenset("posted shared published released uploaded circulated filmed recorded leaked".split())
_ASKED = frozenset("those people voters adults respondents".split())


def before(line: Line, last: int, depth: int = 0) -> Phrase | None:
    """The noun phrase that ends at item ``last`` and is the subject of the verb after it.

    *Smith, a farmer, said*: from Smith to farmer. *the men who met Smith said*: the whole.
    None when the words do not tell. ``depth``: how many phrases it stands in.
    """
    tags = line.tags
    outer = last
    last = before_time(line, last)
    if last < 0 or depth > 3:
        return None
    tag = tags[last]
    if tag == "p":
        return Phrase(last, last)
    if tag == "w":
        return _relative(line, last, depth)
    if tag == "t" and last and tags[last - 1] in "nN" and depth == 0:
        found = before(line, last - 1, depth + 1)  # "the report that said"
        return Phrase(last, last, (found.first, found.last)) if found else None
    if tag == "v" and 0 < last < outer and tags[last - 1] in "nN":
        return _from(line, last - 1, outer, depth)  # "a report published on Wednesday said"
    if tag == "-":
        dash = tags.rfind("-", 0, last)
        return _from(line, dash - 1, last - 1, depth) if dash > 0 else None
    if tag == ",":
        if last and tags[last - 1] == "N" and _added(line, last - 1) > 2:
            bracketed = _plain(line, last - 1, depth)  # "Smith (R-OH), said": a bracket, not an apposition
            if bracketed is None or tags[max(bracketed.first - 1, 0)] != "," or tags[bracketed.first] == "N":
                return bracketed  # but "Smith, spokesman for the Office of Works (OOW), said"
        return apposition(line, last, depth)
    if tag in "vg":
        return _behind_participle(line, last, depth)
    plain = _plain(line, last, depth)
    whole = plain if plain is None or depth else widened(line, plain)
    timed = whole and _LATER.match(line.tags, whole.first, last + 1)
    if whole is not None and timed and line.lower[timed.end() - 1] in ("later", "earlier", "ago"):
        return Phrase(
            timed.end(), whole.last, whole.antecedent
        )  # "Two days later | Berg", "hours later | he"
    return whole


def _from(line: Line, head: int, last: int, depth: int) -> Phrase | None:
    """The phrase from the subject that ends at ``head`` on to ``last``: its relative clause or participle."""
    found = before(line, head, depth + 1)
    return Phrase(found.first, last) if found else None


def _relative(line: Line, last: int, depth: int) -> Phrase | None:
    """*Ida Lund, who said*: the pronoun, with what it stands for; not *whom*."""
    word = line.lower[last]
    if word not in ("who", "which"):
        return None
    gap = last - 1 if last and line.tags[last - 1] == "," else last
    if gap < last and (spoke := relatives.inverted(line, gap - 1)):
        return Phrase(last, last, spoke)
    found = before(line, gap - 1, depth + 1) if gap > 0 else None
    apposed = found is not None and gap == last and line.lower[found.first] in ("a", "an", "the")
    if found is not None and apposed and (name := _APPOSED.search(line.tags, 0, found.first)):
        return Phrase(last, last, (name.start(), found.last))  # "Ida Moen, the botanist who told"
    if found is not None:
        return Phrase(last, last, relatives.nearest(line, found.first, found.last, last))
    return Phrase(last, last, relatives.named(line, gap - 1, word) if gap < last else None)


def _behind_participle(line: Line, last: int, depth: int) -> Phrase | None:
    """*ten percent of those surveyed | said*, *a video posted online | showed*, *the planning | said*."""
    tags = line.tags
    if tags[last] == "v" and last and line.lower[last - 1] in _ASKED:
        found = _plain(line, last - 1, depth)
        return Phrase(found.first, last) if found else None
    if line.lower[last] in _PUBLISHED and last and tags[last - 1] == "n":
        found = _plain(line, last - 1, depth)
        return Phrase(found.first, last) if found else None
    if tags[last] == "g" and last and tags[last - 1] in "dP":
        return _plain(line, last, depth)
    return _before_relative(line, last, depth)


def before_time(line: Line, last: int) -> int:
    """The item before the adverbs and times that end at ``last``: *Smith | on Tuesday also* said; -1 where
    nothing stands before them."""
    tags, lower = line.tags, line.lower
    while last >= 0:
        tag = tags[last]
        if (
            tag in "rh"
            or (lower[last] in ("here", "there") and last and tags[last - 1] in "nN")  # "polls there show"
            or (lower[last] == "once" and last and not line.heading)
            or (lower[last] in ("all", "both", "each") and last and tags[last - 1] in "nNp")
            or (lower[last] in _SELVES and last and tags[last - 1] in "nNp")  # "Smith himself said"
        ):
            last -= 1  # "the ministers all urged"
        elif tag == "D":
            last -= 1
            while last >= 0 and (
                tags[last] in "D"
                or lower[last] in ("this", "last", "next", "early", "late", "past")
                or (tags[last] == "t" and tags[last + 1] == "D" and last and tags[last - 1] in "nNv")
            ):
                last -= 1
            if (
                last >= 0
                and lower[last + 2 : last + 3] in (["ago"], ["later"], ["earlier"])
                and tags[last] in "d0"
            ):
                last -= 1  # "a week ago"
            if last >= 0 and lower[last] in ("on", "in"):
                last -= 1
        else:
            break
    return last


def apposition(line: Line, comma: int, depth: int = 0) -> Phrase | None:
    """*Smith, 45, a farmer who lives in Iowa, said*: left from the last comma to the name.

    ``comma`` may be a quoted string that ends in one: *Smith, who calls it "a sham," said*.
    """
    tags = line.tags
    end = comma - 1 if tags[comma] == "," else comma
    stop = comma
    for _ in range(4):
        left = tags.rfind(",", 0, stop)
        if left <= 0 or left + 1 >= stop:
            return None
        inner = tags[left + 1]
        if inner == "x":
            return None  # another clause stands between
        stop = left
        if inner not in "dPN0nwgviTsrf" and line.lower[left + 1] not in _SELVES:
            continue
        found = before(line, left - 1, depth + 1) if tags[left - 1] in _HEAD else None
        if found is None:
            continue
        nested = tags[found.first - 1] == "," if found.first else False
        if nested and found.first == found.last and _abbreviated(line, found.first):
            continue  # "Smith, a farmer from Springfield, Ill., said"
        if nested and inner in "iD" and tags[found.first] == "N":
            continue  # "Smith, who was born in Springfield, Illinois, in 1990, said"
        if nested and inner == "v":
            continue  # "Smith, whose firm, Acme, makes pipes, said": the verb is the relative clause's
        if found.first > 1 and line.lower[found.first - 1] == "whose":
            owner = before(line, found.first - (3 if tags[found.first - 2] == "," else 2), depth + 1)
            return Phrase(owner.first, end, owner.antecedent) if owner else None
        if nested and inner == "n" and line.lower[found.first] in ("a", "an"):
            continue  # "Smith, a thin, courteous man, said"
        age = tags[found.first] == "0" and found.first == found.last
        role = line.lower[found.first] in ("a", "an", "the") or tags[found.first] == "n"
        if nested and (age or role) and found.first > 1 and tags[found.first - 2] == "N":
            continue  # "Smith, chief executive of Acme, a maker of pipes, said": go on to Smith
        return Phrase(found.first, end, found.antecedent)
    return None


def _abbreviated(line: Line, index: int) -> bool:
    """Whether an item ends in an abbreviation's full stop, or is a party and its state: *Ill.*, *R-Ohio*."""
    word = line.lower[index]
    party = word[:2] in ("r-", "d-", "i-")
    return line.tags[index] == "N" and (word[-1] == "." or party or _added(line, index) > 0)


def _added(line: Line, index: int) -> int:
    """How many code points a bracket or a full stop adds to an item's word."""
    return line.end[index] - line.start[index] - len(line.lower[index])


def _plain(line: Line, last: int, depth: int) -> Phrase | None:
    """The noun phrase without commas that ends at ``last``: *the men who met Smith*, *farmers of the
    north*."""
    tags = line.tags
    first = leftmost(line, last)
    edge = tags[first - 1] if first else ""
    if depth and (own := with_own_article(line, first, last)) is not None:
        return Phrase(own, last)
    if first > last or tags[last] not in "Nn0odDPg" or line.lower[last] == "there":
        return None
    if joins_phrases(line, first, last):
        return None
    joined = tags[first] == "c" and first < last  # "met Smith and Jones said": a clause of its own
    while first < last and tags[first] in "cr":
        first += 1
    if edge in ("v", "x") and not joined:
        return _behind_verb(line, first, last, depth)
    if edge == "s" and line.lower[first - 1] == "as" and first > 2 and tags[first - 2] == "v":
        # "a man identified as the commander says"
        return _from(line, first - 3, last, depth) if tags[first - 3] in "nN" else None
    if edge == "g" and first > 1 and tags[first - 2] in "nN":
        return _from(line, first - 2, last, depth)  # "a judge handling the case said"
    if edge and edge in "oTghsp":
        return _relative_subject(line, first, last, depth)
    return _last_of_row(line, first, last)


def _last_of_row(line: Line, first: int, last: int) -> Phrase | None:
    found = narrowed(line, first, last)
    return Phrase(*found) if found else None


def _behind_verb(line: Line, first: int, last: int, depth: int) -> Phrase | None:
    """A noun phrase with another verb before it: that one's object, and the subject stands before the verb
    (*the men who met Smith said*), or a subject of its own behind a conjunction (*it met aides and Smith
    said*).
    """
    tags = line.tags
    if (name := behind_object(line, first, last)) is not None:
        return Phrase(name, last)
    if follows_participle(line, first, last):
        joined = re.search("(?<=nc)N+$", tags[first : last + 1])
        if joined:  # "a woman asked for a photo and Smith said"
            return Phrase(first + joined.start(), last)
        return _from(line, first - 2, last, depth)
    verb = first - 1
    while verb >= 0 and tags[verb] in "vxrh":
        verb -= 1
    if verb > 1 and tags[verb - 1 : verb + 1] == "gT" and tags[verb - 2] in "nN":
        # "residents trying to keep the port said"
        alone = {"v", "x", "T"}.isdisjoint(tags[: verb - 2])
        return _from(line, verb - 2, last, depth) if alone else None
    if verb > 0 and tags[verb] in "wt":
        gap = verb - 1 if tags[verb - 1] != "," else verb - 2
        return _from(line, gap, last, depth) if gap >= 0 else None
    cut = tags.rfind("c", first, last)
    return _relative_subject(line, first, last, depth) if cut < 0 else _last_of_row(line, cut + 1, last)


def _relative_subject(line: Line, first: int, last: int, depth: int) -> Phrase | None:
    """*others who want to ban it said*, *organisers of the push to leave said*: left to the head noun."""
    tags = line.tags
    if tags[first - 1] == "s":
        return Phrase(first, last)
    found = _before_relative(line, last, depth)
    if found is not None:
        return found
    head = first - 2 - (tags[first - 2 : first - 1] == "g")  # "residents trying to save the port said"
    alone = head >= 0 and tags[head] in "nN" and {"v", "x", "T"}.isdisjoint(tags[:head])
    return _from(line, head, last, depth) if tags[first - 1] == "T" and alone else None


def _before_relative(line: Line, last: int, depth: int) -> Phrase | None:
    """*an official who asked not to be named said*: from the noun before the relative pronoun."""
    tags = line.tags
    for index in range(last - 1, max(last - 16, 0), -1):
        if tags[index] in ",;:-Q":
            break
        if tags[index] == "w" and line.lower[index - 1] == "those":
            return Phrase(index - 1, last)
        if tags[index] == "w" or (tags[index] == "t" and tags[index - 1] in "nN"):
            return _from(line, index - 1, last, depth)
    return None
