"""The noun phrase beside a verb: who is said to have spoken.

All functions take and give indices of items of a ``Line``.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.extract.attribution import relatives
from generator.extract.attribution.forms import NOUN_FORMS
from generator.extract.mentions.plain import is_common
from generator.extract.phrases import Line
from generator.lexicon.cues import DOCUMENT_NOUNS, SUMMING_UP
from generator.lexicon.grammar import PARTICIPLE_ADJECTIVES
from generator.lexicon.titles import ROLE_HEADS
from generator.lexicon.verbs import ALWAYS_FINITE

_PHRASE = frozenset("dPN0nfircqoD")
"""Items that may stand inside a noun phrase that is read leftwards."""
_HEAD = frozenset("Nn0odP")
_ARTICLES = frozenset("the a an his her their its our my".split())
_PUBLISHED = frozenset("posted shared published released uploaded circulated filmed recorded leaked".split())
_PLACES = frozenset("there here elsewhere".split())
_RANKS = frozenset("sen rep gov dr gen col capt lt sgt rev prof".split())
_HONORIFICS = frozenset("mr mrs ms mr. mrs. ms.".split())


class Phrase(NamedTuple):
    """A noun phrase."""

    first: int
    last: int
    antecedent: tuple[int, int] | None = None
    """For a relative pronoun: the noun phrase it stands for."""


def before(line: Line, last: int, depth: int = 0) -> Phrase | None:
    """The noun phrase that ends at item ``last`` and is the subject of the verb after it.

    *Smith, a farmer, said*: from Smith to farmer. *the men who met Smith said*: the whole.
    None when the words do not tell.
    """
    tags = line.tags
    outer = last
    last = _skip_adverbials(line, last)
    if last < 0 or depth > 3:
        return None
    tag = tags[last]
    if tag == "p":
        return Phrase(last, last)
    if tag == "w":
        if line.lower[last] not in ("who", "which"):
            return None
        gap = last - 1 if last and tags[last - 1] == "," else last
        if gap < last and (spoke := relatives.inverted(line, gap - 1)):
            return Phrase(last, last, spoke)
        found = before(line, gap - 1, depth + 1) if gap > 0 else None
        named = relatives.named(line, gap - 1, line.lower[last]) if found is None and gap < last else None
        return Phrase(last, last, relatives.nearest(line, found.first, found.last, last) if found else named)
    if tag == "t" and last and tags[last - 1] in "nN" and depth == 0:
        found = before(line, last - 1, depth + 1)
        return Phrase(last, last, (found.first, found.last)) if found else None
    if tag == "v" and 0 < last < outer and tags[last - 1] in "nN":
        found = before(line, last - 1, depth + 1)  # "a report published on Wednesday said"
        return Phrase(found.first, outer) if found else None
    if tag == "-":
        dash = tags.rfind("-", 0, last)
        found = before(line, dash - 1, depth + 1) if dash > 0 else None
        return Phrase(found.first, last - 1) if found else None
    if tag == ",":
        if (
            last
            and tags[last - 1] == "N"
            and line.end[last - 1] - line.start[last - 1] > len(line.lower[last - 1]) + 2
        ):
            return _plain(line, last - 1, depth)  # "Smith (R-OH), said": a bracket, not an apposition
        return apposition(line, last, depth)
    if tag in "vg":
        if (
            tag == "v"
            and last
            and line.lower[last - 1] in ("those", "people", "voters", "adults", "respondents")
        ):
            found = _plain(line, last - 1, depth)  # "ten percent of those surveyed said"
            return Phrase(found.first, last) if found else None
        if line.lower[last] in _PUBLISHED and last and tags[last - 1] == "n":
            found = _plain(line, last - 1, depth)  # "a video posted online showed"
            return Phrase(found.first, last) if found else None
        if tag == "g" and last and tags[last - 1] in "dP":
            return _plain(line, last, depth)  # "the planning for the meeting", "another ranking said"
        return _before_relative(line, last, depth)
    plain = _plain(line, last, depth)
    if plain is None or depth:
        return plain
    return _with_name(line, _listed(line, _of_town(line, _with_fields(line, plain))))


def _with_fields(line: Line, found: Phrase) -> Phrase:
    """*The Committee on Economic, Social and Cultural Rights has said*: a body's fields of work, listed."""
    tags = line.tags
    if not re.fullmatch("N+cN+", tags[found.first : found.last + 1]) or tags[found.first - 1] != ",":
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
    if set(tags[found.first : found.last + 1]) != {"N"} or tags[max(found.first - 1, 0)] != ",":
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
    start = max((tags.rfind(mark, 0, found.first) for mark in ";:-Qq"), default=-1) + 1
    while start < found.first and tags[start] in "cbr,.":
        start += 1
    serial = tags[max(found.first - 2, 0) : found.first] == ",c"  # "unions, farmers, and many shops say"
    head = tags[start : found.first - serial]
    if (
        (not serial and "c" not in tags[found.first : found.last + 1])
        or not head.endswith(",")
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


def _skip_adverbials(line: Line, last: int) -> int:
    """Left over adverbs and times between subject and verb: *Smith on Tuesday also said*."""
    tags, lower = line.tags, line.lower
    while last >= 0:
        tag = tags[last]
        if (
            tag in "rh"
            or (lower[last] in ("here", "there") and last and tags[last - 1] in "nN")  # "polls there show"
            or (lower[last] == "once" and last and not line.heading)
            or (lower[last] in ("all", "both", "each") and last and tags[last - 1] in "nNp")
        ):
            last -= 1  # "the ministers all urged"
        elif tag == "D":
            last -= 1
            while last >= 0 and (
                tags[last] in "D" or lower[last] in ("this", "last", "next", "early", "late", "past")
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
        if inner not in "dPN0nwgviTsrf":
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
        age = tags[found.first] == "0" and found.first == found.last
        role = line.lower[found.first] in ("a", "an", "the") or tags[found.first] == "n"
        if nested and (age or role) and found.first > 1 and tags[found.first - 2] == "N":
            continue  # "Smith, chief executive of Acme, a maker of pipes, said": go on to Smith
        return Phrase(found.first, end, found.antecedent)
    return None


def _abbreviated(line: Line, index: int) -> bool:
    """Whether an item ends in an abbreviation's full stop: *Ill.*, *D-Conn.*."""
    word = line.lower[index]
    return line.tags[index] == "N" and (word[-1] == "." or line.end[index] - line.start[index] > len(word))


def _plain(line: Line, last: int, depth: int) -> Phrase | None:
    tags = line.tags
    first = last
    while first >= 0 and (
        tags[first] in _PHRASE
        or _modifier(line, first, last)
        or (tags[first] == "g" and first and tags[first - 1] in "dP")  # "the planning for Monday's meeting"
    ):
        first -= 1
    edge = tags[first] if first >= 0 else ""
    first += 1
    if depth and (own := re.match(".*[nN](?=d)", tags[first : last + 1])):
        start = first + own.end()
        if line.lower[start] in ("the", "a", "an") and tags[last] in "nN":
            return Phrase(start, last)  # "he heard without complaint | a speech by the mayor, who said"
    if first > last or tags[last] not in "Nn0odDPg" or line.lower[last] == "there":
        return None
    if "ci" in tags[first : last + 1] and not re.fullmatch(
        "[cbr]*[d0nNPc]*[nN]i[dNnP]*ci[dNnP]+", tags[first : last + 1]
    ):
        return None  # "supports him and in a statement said"; but "officials in Rome and at the UN said"
    joined = edge in ("v", "x") and tags[first] == "c" and first < last
    # words that cannot open the phrase
    while first <= last and tags[first] in "cr" and first < last:
        first += 1
    if edge and edge in "vx" and not joined:
        # "the men who met Smith said": the phrase goes on before the relative clause
        verb = first - 1
        while verb >= 0 and tags[verb] in "vxrh":
            verb -= 1
        reduced = (
            tags[first - 1] == "v"
            and tags[first] in "iTD"
            and first > 1
            and tags[first - 2] in "nN"
            and not _new_clause(line, first, last)
        )
        name = re.search("(?<=nc)N+$", tags[first : last + 1])
        noun = last
        while noun > first and tags[noun] == "N":
            noun -= 1
        if (
            first < noun < last
            and tags[noun] == "n"
            and not {"a", "an"}.isdisjoint(line.lower[max(first, noun - 3) : noun])
            and line.lower[noun] not in ROLE_HEADS
        ):
            return Phrase(noun + 1, last)  # "read from a letter Crane wrote"
        if reduced and name:  # "a woman asked for a photo and Smith said"
            return Phrase(first + name.start(), last)
        if reduced:  # "people briefed on the plan said"
            whole = before(line, first - 2, depth + 1)
            return Phrase(whole.first, last) if whole else None
        if verb > 1 and tags[verb - 1 : verb + 1] == "gT" and tags[verb - 2] in "nN":
            whole = before(line, verb - 2, depth + 1)  # "residents trying to keep the port said"
            return Phrase(whole.first, last) if whole and not set(tags[: verb - 2]) & set("vxT") else None
        if verb > 0 and tags[verb] in "wt":
            gap = verb - 1 if tags[verb - 1] != "," else verb - 2
            whole = before(line, gap, depth + 1) if gap >= 0 else None
            return Phrase(whole.first, last) if whole else None
        cut = tags.rfind("c", first, last)
        if cut < 0:
            return _relative_subject(line, first, last, depth)
        first = cut + 1
    elif edge == "s" and line.lower[first - 1] == "as" and first > 2 and tags[first - 2] == "v":
        whole = before(line, first - 3, depth + 1)  # "a man identified as the commander says"
        return Phrase(whole.first, last) if whole and tags[first - 3] in "nN" else None
    elif edge == "g" and first > 1 and tags[first - 2] in "nN":
        whole = before(line, first - 2, depth + 1)  # "a judge handling the case said"
        return Phrase(whole.first, last) if whole else None
    elif edge and edge in "oTghsp":
        return _relative_subject(line, first, last, depth)
    for index in range(first + 1, last + 1):
        if tags[index - 1] == "n" and (
            line.lower[index] in _HONORIFICS or (tags[first] == "D" and line.lower[index] in _RANKS)
        ):
            first = index  # "of a campaign Mr. Smith has called", "Saturday at the camp Sen. Moen said"
        elif (
            tags[index] == "P"
            and index == first + 2
            and line.lower[first] in ("a", "an")
            and (line.lower[index - 1] in NOUN_FORMS or line.lower[index - 1] in SUMMING_UP)
        ):
            first = index  # "…, a charge Peru's army denies"
        elif tags[index] == "d" and tags[index - 1] == "n" and line.lower[index] in _ARTICLES:
            first = index  # "…, a charge the army denies": a noun and an article are two phrases
        elif (
            not {"a", "an"}.isdisjoint((line.lower[first], *line.lower[max(first, index - 3) : index - 1]))
            and tags[index - 1] == "n"
            and line.lower[index - 2] != "the"  # "a poll by the firm Medir"
            and (
                line.lower[index - 1] not in ROLE_HEADS  # "a spokesman for opposition leader Ida Lund" is one
                or (line.lower[first] in ("a", "an") and set("if").isdisjoint(tags[first:index]))
            )
            and set(tags[index : last + 1]) == {"N"}
        ):
            first = index  # "…, a charge Peru denies": an indefinite noun and a name are two phrases
    first = first + 1 if line.lower[first] == "with" else _after_preposition(line, first, last)
    while first < last and (tags[first] in "rD,." or (tags[first] == "q" and tags[first + 1] not in "nN")):
        first += 1
    if first > last or tags[first] in "fi":
        return None
    return Phrase(first, last)


def _new_clause(line: Line, first: int, last: int) -> bool:
    """*The fire began on Monday and | the mayor said*; not *people briefed on the plan and the budget said*.

    What stands before the last *and* is a clause when its verb cannot be a passive participle, or when it
    ends in a time or a year, which nobody is joined with.
    """
    cut = line.tags.rfind("c", first, last)
    if cut < 0:
        return False
    timed = re.search("D0*$", line.tags[first:cut]) or re.fullmatch(r"(?:19|20)\d\d", line.lower[cut - 1])
    return line.lower[first - 1] in ALWAYS_FINITE or timed is not None


def _relative_subject(line: Line, first: int, last: int, depth: int) -> Phrase | None:
    """*others who want to ban it said*, *organisers of the push to leave said*: left to the head noun."""
    tags = line.tags
    if tags[first - 1] == "s":
        return Phrase(first, last)
    found = _before_relative(line, last, depth)
    if found is not None:
        return found
    to = first - 2 - (tags[first - 2 : first - 1] == "g")  # "residents trying to save the port said"
    if tags[first - 1] == "T" and to >= 0 and tags[to] in "nN" and not set(tags[:to]) & set("vxT"):
        whole = before(line, to, depth + 1)
        return Phrase(whole.first, last) if whole else None
    return None


def _before_relative(line: Line, last: int, depth: int) -> Phrase | None:
    """*an official who asked not to be named said*: from the noun before the relative pronoun."""
    tags = line.tags
    for index in range(last - 1, max(last - 16, 0), -1):
        if tags[index] in ",;:-Q":
            break
        if tags[index] == "w" or (tags[index] == "t" and tags[index - 1] in "nN"):
            whole = before(line, index - 1, depth + 1)
            return Phrase(whole.first, last) if whole else None
    return None


def _modifier(line: Line, index: int, last: int) -> bool:
    """An -ed or -ing form that stands before a noun: *the elected leaders*, *voting officials*."""
    tags = line.tags
    return (
        tags[index] in "vg"
        and index < last
        and tags[index + 1] in "nN"
        and (
            tags[index - 1] in "dP0" or (tags[index - 1] in "cb" and tags[index] == "g" and index + 1 == last)
            if index
            else line.lower[0] in PARTICIPLE_ADJECTIVES
        )
        and line.lower[index] not in ("is", "are", "was", "were", "has", "have", "had", "said", "says")
    )


def _after_preposition(line: Line, first: int, last: int) -> int:
    """*In a statement Smith said*, *On Tuesday the ministry said*: where the subject begins."""
    tags = line.tags
    if tags[first] != "i":
        return first
    best = first
    for index in range(first + 2, last + 1):
        here, left = tags[index], tags[index - 1]
        if here == "P" and left == "n" and re.search("nN+$", tags[index : last + 1]):
            continue  # "In the northern state's capital Ida Moen said"
        if (
            (here == "d" and left in "nN0D")
            or (here == "P" and left in "n0D")
            or (here == "N" and left in "n0D")
            or (here == "n" and left in "D")
            or (here == "n" and left == "N" and tags[index - 2] == "i")
        ):
            best = index
            break
    return best
