"""Sentence -> runs of capitalised words: the raw material of names.

A run is a stretch of words that begin with a capital, with the small words that names hold inside
(*Ministry of Defence*, *Ursula von der Leyen*, *Procter & Gamble*). Nothing is decided here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.extract.mentions.plain import is_common
from generator.lexicon import countries, organisations, places, titles
from generator.lexicon.name_contexts import FUNCTION
from generator.model import Document, Sentence


def _upper() -> str:
    """A character class of the capitals of Latin, Greek and Cyrillic script, as ranges."""
    ranges: list[list[int]] = []
    for code in [*range(0x41, 0x530), *range(0x1E00, 0x1F00)]:
        if chr(code).isupper():
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    return "".join(f"{chr(a)}-{chr(b)}" if b > a else chr(a) for a, b in ranges)


UPPER = _upper()
_STATES = {
    mark[:-1] for item in places.US_STATES.split() for mark in item.split("|")[1:] if mark.count(".") == 1
}
_DOTTED = "|".join(sorted({*titles.DOTTED, *_STATES}, key=len, reverse=True))
_PREFIX = (
    "al|el|an|ar|as|ad|at|az|ash|adh|ul|ur|ibn|bin|abu|de|da|di|le|la|d|l|dell|dall|ni|i|"
    "ex|anti|pro|post|pre|mid|non|then|trans"
)
_WORD = (
    rf"(?:(?=\w+\.)(?:{_DOTTED})\.(?!\w)"  # Mr.  Sen.
    rf"|(?:[{UPPER}]\.){{2,}}(?:-\w+)?(?:['’]s\b)?[{UPPER}]?"  # U.N.  J.R.  U.S.-led
    rf"|[{UPPER}]\.(?=\s?[{UPPER}])"  # the initial of George W. Bush
    rf"|(?=[a-z])(?:{_PREFIX})[-'’][{UPPER}]\w*(?:[-'’&]\w+)*"  # al-Assad  d'Orsay
    rf"|[{UPPER}]\w*(?:['’\-&]\w+|\.[^\W\d]\w*)*['’]?"
    r"(?:\.(?:(?<=Inc\.)|(?<=Corp\.)|(?<=Ltd\.)|(?<=Cos\.)|(?<=Bros\.)|(?<=\bCo\.)(?!\w)))?)"
)
"""The look-aheads before the long lists say cheaply that none of their words can stand here."""
_PARTICLE = "|".join(sorted((re.escape(p) for p in titles.PARTICLES), key=len, reverse=True))
_INNER_THE = "|".join(
    rf"(?<={re.escape(left)}[ \u00a0])the[ \u00a0](?={re.escape(right)}\b)"
    for left, right in re.findall(r"(?:^|[;\s])([A-Z]\w+)\sthe\s([A-Z]\w+)", organisations.CORE)
)
"""*the* inside a listed name that no *of* or *for* stands before: *Save the Children*."""
_LINK = (
    rf"(?:(?=the)(?:{_INNER_THE})"
    r"|(?:of|for|on|in|and|&)[ \u00a0](?:the[ \u00a0])?"
    rf"|(?:(?:{_PARTICLE})[ \u00a0]){{1,3}})"
)
_SPACE = r"(?:[ \u00a0]|[ \t]?\n[ \t]*)"
_NEXT = re.compile(rf"(?P<link>{_SPACE}{_LINK}?)?(?P<word>{_WORD})")
"""A word of a run, and but for the first what links it to the word before; long to compile, so there is one
expression for both."""
_CAPITAL = re.compile(rf"[{UPPER}](?<![\w@#/].)")
"""A capital that opens a word, or the second part of one. The look-behind stands after it so that the search
can leap from capital to capital: most of a text is in lower case."""
_BEFORE_CAPITAL = re.compile(rf"(?<![\w@#/])(?:{_PREFIX})[-'’]\Z")
_LONGEST_PREFIX = 6
"""Code points of the longest prefix with its hyphen."""
_SMALL = re.compile(r"\S+")
"""A word of what links two words."""
GIVEN_MONTHS = frozenset("Jan April June".split())
"""Months that are given names too, and no family names."""
DATING = frozenset(
    """in of since until till by for from to between before after during early late mid last this next every
    each the a an on through and or""".split()
)
"""Words behind which a month is a month."""
_DATED = re.compile(rf"(?:\b(?:{'|'.join(DATING)})|\d(?:st|nd|rd|th)?),?\s+\Z", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+")


class Word(NamedTuple):
    """One word of a run; ``small`` for the linking words in lower case."""

    start: int
    end: int
    text: str
    small: bool


class Run(NamedTuple):
    """A maximal run of capitalised words in a sentence."""

    words: tuple[Word, ...]
    first: bool
    """Whether it opens its sentence (or a quotation, a bullet, what follows a colon)."""
    sentence: int
    dated: bool = False
    """Whether the words before it say that a month at its head is a month: *in April Norland*."""


class Line(NamedTuple):
    """How a sentence is capitalised."""

    shout: bool
    """All in capitals."""
    title: bool
    """A headline that capitalises most of its words."""


_LONGEST = 40
"""No name has so many words; a longer run is cut, so that odd texts take no longer than others."""
_SHORT = frozenset(
    word for word in (*organisations.ACRONYMS, *countries.US_ENTITIES) if word.lower() in FUNCTION
)
"""Acronyms that read as function words when spelled small: ``US``, ``WHO``."""
_HEADING = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,3}")
"""A short line of words alone: a heading (``AI Brief``, ``Read more``) or a byline."""
_PROSE = Line(False, False)


def line_of(text: str, sentence: Sentence) -> Line:
    """Whether capitals say anything in this sentence.

    ``SOCCER - LATE GOAL`` shouts. ``Senate Rejects New Bill on Trade`` is title case: most of its longer
    words have capitals, and two or more of them are words that prose writes in lower case; a list of
    names (``Ann Lee beat Maria Cruz``) is not.
    """
    start, stop = sentence.span
    if not text[start:stop].isupper():
        if stop - start < 40 and _HEADING.fullmatch(text, start, stop) and _alone(text, start, stop):
            return Line(False, True)
        if sentence.part != "headline" and not text[stop - 1].isalnum():
            return _PROSE
        words = _LETTERS.findall(text, start, stop)
        if sentence.part == "headline" and len(words) > 3:
            full = [word for word in words if word.lower() not in FUNCTION]
            return Line(False, sum(word[0].isupper() for word in full) >= 0.85 * len(full))
        long = [word for word in words if len(word) > 3]
        capital = [word for word in long if word[0].isupper()]
        if len(long) < 3 or len(capital) < 0.7 * len(long):
            return _PROSE
        common = sum(is_common(word.lower()) for word in capital[1:])
        return Line(False, common >= 2)
    return Line(True, False)


def _alone(text: str, start: int, stop: int) -> bool:
    """Whether the stretch has its line to itself."""
    before = text[max(0, start - 1) : start]
    return before in ("", "\n") and text[stop : stop + 1] in ("", "\n", "\r")


def runs_of(document: Document, number: int) -> Iterator[Run]:
    """The runs of one sentence in text order; a lone function word (``The``, ``He``) is none."""
    text = document.text
    start, stop = document.sentences[number].span
    for words in _stretches(text, start, stop):
        at, _, only, _ = words[0]
        if len(words) == 1 and only.lower() in FUNCTION and only not in _SHORT:
            continue
        for low in range(0, len(words), _LONGEST):
            opens = not low and _opens(text, start, at)
            dated = words[low].text in GIVEN_MONTHS and _DATED.search(text, start, at) is not None
            yield Run(tuple(words[low : low + _LONGEST]), opens, number, dated)


def _stretches(text: str, start: int, stop: int) -> Iterator[list[Word]]:
    """Every stretch of capitalised words: from each capital, or the prefix before it (*al-Assad*)."""
    done = start
    while capital := _CAPITAL.search(text, done, stop):
        at = capital.start()
        if at > done and text[at - 1] in "-'’":
            before = _BEFORE_CAPITAL.search(text, max(at - _LONGEST_PREFIX, done), at)
            at = before.start() if before else at
        match = _NEXT.match(text, at, stop)
        if match is None:
            done = capital.end()
            continue
        done = match.end()
        words = [Word(at, done, match["word"], False)]
        while match := _NEXT.match(text, done, stop):
            link, word = match.groups()
            if not link:
                break
            at = done + len(link)
            if at > done + 1:
                words += (
                    Word(*small.span(), small.group(), True) for small in _SMALL.finditer(text, done, at)
                )
            done = match.end()
            words.append(Word(at, done, word, False))
        yield words


def _opens(text: str, start: int, at: int) -> bool:
    """Whether what stands before ``at`` is an opening mark, a bullet, a colon or the sentence's start."""
    index = at - 1
    while index >= start and text[index].isspace():
        index -= 1
    if index < start:
        return True
    mark = text[index]
    if mark in ":•*_—–…;.!?|":
        return True
    if mark == "-":
        return index == start or text[index - 1].isspace()
    if mark in "\"“«`'‘":
        return index + 1 == at or index == start or text[index - 1].isspace()
    return mark in "(["
