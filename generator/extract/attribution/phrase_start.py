"""Where the noun phrase that ends at an item begins, read leftwards: tags tell what may stand in one.

All functions take and give indices of items of a ``Line``.
"""

from __future__ import annotations

import re

from generator.extract.attribution.forms import NOUN_FORMS
from generator.extract.phrases import Line
from generator.lexicon.cue_nouns import SUMMING_UP
from generator.lexicon.grammar import PARTICIPLE_ADJECTIVES
from generator.lexicon.titles import ROLE_HEADS
from generator.lexicon.verbs import ALWAYS_FINITE

_PHRASE = frozenset("dPN0nfircqoD")
"""Items that may stand inside a noun phrase that is read leftwards."""
_ARTICLES = frozenset("the a an his her their its our my".split())
_RANKS = frozenset("sen rep gov dr gen col capt lt sgt rev prof".split())
_HONORIFICS = frozenset("mr mrs ms mr. mrs. ms.".split())
_INDEFINITE = frozenset(("a", "an"))


def leftmost(line: Line, last: int) -> int:
    """The first of the items in a row up to ``last`` that may all stand in one noun phrase; behind ``last``
    when not even that one may."""
    tags = line.tags
    first = last
    while first >= 0 and (
        tags[first] in _PHRASE
        or _modifier(line, first, last)
        or (tags[first] == "g" and first and tags[first - 1] in "dP")  # "the planning for Monday's meeting"
    ):
        first -= 1
    return first + 1


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


def with_own_article(line: Line, first: int, last: int) -> int | None:
    """*he heard without complaint | a speech by the mayor, who said*: where the last noun phrase with an
    article of its own begins."""
    own = re.match(".*[nN](?=d)", line.tags[first : last + 1])
    if own is None or line.tags[last] not in "nN" or line.lower[first + own.end()] not in ("the", "a", "an"):
        return None
    return first + own.end()


def joins_phrases(line: Line, first: int, last: int) -> bool:
    """*supports him and in a statement said*: a conjunction joins two clauses; not *officials in Rome and at
    the UN said*."""
    stretch = line.tags[first : last + 1]
    return "ci" in stretch and not re.fullmatch("[cbr]*[d0nNPc]*[nN]i[dNnP]*ci[dNnP]+", stretch)


def behind_object(line: Line, first: int, last: int) -> int | None:
    """*read from a letter | Crane wrote*: where a name begins that an indefinite noun, of no office, stands
    before. Not *met a spokesman Otto Lind said*."""
    tags = line.tags
    noun = last
    while noun > first and tags[noun] == "N":
        noun -= 1
    if (
        first < noun < last
        and tags[noun] == "n"
        and not _INDEFINITE.isdisjoint(line.lower[max(first, noun - 3) : noun])
        and line.lower[noun] not in ROLE_HEADS
    ):
        return noun + 1
    return None


def follows_participle(line: Line, first: int, last: int) -> bool:
    """*people briefed | on the plan | said*: the verb before the phrase is a participle of the noun before
    it; not *the fire began | on Monday and the mayor | said*."""
    tags = line.tags
    return (
        first > 1
        and tags[first - 1] == "v"
        and tags[first] in "iTD"
        and tags[first - 2] in "nN"
        and not _new_clause(line, first, last)
    )


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


def narrowed(line: Line, first: int, last: int) -> tuple[int, int] | None:
    """The last noun phrase of a row: *of a campaign | Mr. Smith | has called*; None when none is left."""
    tags = line.tags
    for index in range(first + 1, last + 1):
        if _begins_anew(line, first, index, last):
            first = index
    first = first + 1 if line.lower[first] == "with" else _after_preposition(line, first, last)
    while first < last and (tags[first] in "rD,." or (tags[first] == "q" and tags[first + 1] not in "nN")):
        first += 1
    return None if first > last or tags[first] in "fi" else (first, last)


def _begins_anew(line: Line, first: int, index: int, last: int) -> bool:
    """Whether a second noun phrase begins at ``index`` of the row."""
    return (
        _titled(line, first, index)
        or _owns_anew(line, first, index)
        or _has_article(line, index)
        or _named_anew(line, first, index, last)
    )


def _titled(line: Line, first: int, index: int) -> bool:
    """*of a campaign | Mr. Smith has called*, *Saturday at the camp | Sen. Moen said*."""
    word = line.lower[index]
    return line.tags[index - 1] == "n" and (
        word in _HONORIFICS or (line.tags[first] == "D" and word in _RANKS)
    )


def _owns_anew(line: Line, first: int, index: int) -> bool:
    """*…, a charge | Peru's army denies*, *a claim | prosecutors dispute*: a noun that sums up is whole;
    not *a farmer Peru's army …*."""
    noun, word = line.lower[index - 1], line.lower[index]
    people = line.tags[index] == "n" and word.endswith("s") and not word.endswith("ss")
    return (
        (line.tags[index] == "P" or people)
        and index == first + 2
        and line.lower[first] in _INDEFINITE
        and (noun in NOUN_FORMS or noun in SUMMING_UP)
    )


def _has_article(line: Line, index: int) -> bool:
    """*…, a charge | the army denies*: a noun and an article are two phrases."""
    return line.tags[index] == "d" and line.tags[index - 1] == "n" and line.lower[index] in _ARTICLES


def _named_anew(line: Line, first: int, index: int, last: int) -> bool:
    """*…, a charge | Peru denies*: an indefinite noun and a name are two phrases.

    Not *a poll by the firm Medir*, nor *a spokesman for opposition leader Ida Lund*.
    """
    tags, lower = line.tags, line.lower
    if tags[index - 1] != "n" or set(tags[index : last + 1]) != {"N"} or lower[index - 2] == "the":
        return False
    if _INDEFINITE.isdisjoint((lower[first], *lower[max(first, index - 3) : index - 1])):
        return False
    simple = lower[first] in _INDEFINITE and {"i", "f"}.isdisjoint(tags[first:index])
    return lower[index - 1] not in ROLE_HEADS or simple


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
