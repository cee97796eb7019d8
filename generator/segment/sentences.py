"""A paragraph -> the spans of its sentences.

A full stop, question or exclamation mark (with the closing marks after it) is a candidate; each rule
below says yes or no to one candidate from the word before and the word after. Sentences inside a long
quotation are sentences. The rules follow Grefenstette & Tapanainen (1994), "What is a word, what is a
sentence?", and Mikheev (2002), "Periods, Capitalized Words, etc.", without their corpora: a known
abbreviation ends a sentence only before a word that is hardly ever a name.
"""

from __future__ import annotations

import re

from generator.lexicon.abbreviations import (
    BEFORE_NUMBER,
    COMPANY,
    MAY_END,
    NAMES_WITH_MARKS,
    NEVER_LAST,
    SPEECH_VERBS,
    STARTERS,
    STATES,
    ZONES_AND_DAYS,
)
from generator.model import Span
from generator.patterns import compiled_when_used
from generator.segment.paragraphs import EDGE

BLANK = r"\s\u200b\u200c\u200e\u200f\u2060\ufeff"
"""White space and the zero-width characters that pasted web text holds (a regex class's inside)."""

_CREDIT = re.compile(r"(?:Image|Photo|Photograph|Picture|Credit): ")
_CLOSE = r"(?:''|[\"'\u201d\u2019\u00bb\u203a)\]}])"
_OPEN = r"(?:``|''|`|[\"'\u201c\u2018\u00ab\u2039\u201e(\[{\u00bf\u00a1\u2014\u2013*-])"
# The look-behinds keep a run of marks from being tried again at each of its marks (linear time); they stand
# after the first mark so that the search can leap from mark to mark.
_CANDIDATE = re.compile(
    rf"(?P<mark>[.!?\u2026](?<![.!?\u2026]{{2}})(?<!\.[ \xa0]\.)"
    rf"(?>(?<=\.)(?:[ \xa0]\.(?!\.))++|[.!?\u2026]*+))"
    rf"(?P<close>{_CLOSE}*+(?:\[\d{{1,3}}\])*+)"  # a note's number belongs to what it is hung on
    rf"(?:(?P<gap>[{BLANK}]++)(?P<open>(?:{_OPEN}[ \xa0]?)*+)(?=(?P<next>\w*)|)"
    rf"|(?=\u201c|[A-Z][a-z]*\b))"
    rf"|[\u3002\uff01\uff1f]++[\u300d\u300f\u201d]*+"
)
_INLINE = re.compile(
    rf"[\u2022\u25cf\u25aa\u25a0\u2023\u25e6\u2043](?<=[{BLANK}].)(?=[{BLANK}])"
    rf"|(?<=[{BLANK}])(?:Image|Photo|Photograph|Picture|Credit):(?= )"
)
_INLINE_SIGN = re.compile("[\u2022\u25cf\u25aa\u25a0\u2023\u25e6\u2043:]")
"""Stands in whatever ``_INLINE`` matches, and is found much sooner."""
_BEFORE = re.compile(r"[^\s\"\u201c\u2018\u201d(\[\u2014\u2013/]+\Z")
_WORD = re.compile(r"[^\W_]+")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}\Z")
_SPEAKER = compiled_when_used(
    r"(?:[A-Z][\w.'\u2019-]*,?[ \xa0]+){1,5}?(?:(?<=, )[^.!?,\"\u201c\u201d]{1,60},[ \xa0])?([a-z]+)\b"
)
_LIST_NUMBER = re.compile(r"(?:\d{1,3}|[ivxIVX]{1,5}|[A-Za-z])\Z")
_LIST = re.compile(
    rf"(?:[\u2022\u2043*-][{BLANK}]?)?(?P<number>\d{{1,2}}|a)(?P<mark>\.\)|[.)])(?=[{BLANK}]+\S)"
)
_BOUND_TO_NUMBER = re.compile(r"(?:[^a-z]\S*|of|in|at|by|to|and|or|from|than|is|was|were|are)\Z")
"""What may have a number behind it that opens no item: ``in Room 2.``, ``the sum of 2.``"""
_PULL_QUOTE = re.compile(
    r"[\"\u201c\u00ab][^\"\u201c\u201d\u00ab\u00bb]{1,300}[\"\u201d\u00bb]"
    r"[ \xa0]+[-\u2013\u2014]+[ \xa0]*(?=[A-Z\u00c0-\u00de])[^.!?\"\u201c\u201d]{2,60}\Z"
)
_INITIAL = re.compile(r"[^\W\d_]\Z")
_AT = re.compile(r"(?:At|By|Around|About|Until|Since|From|After|Before) \d")
_DASHES = "-\u2013\u2014"
_STOP = re.compile(r"[.!?]")
_SMALL_NEXT = re.compile(r"\w+,?[ \xa0]+(?:[a-z]|(?<=,[ \xa0]))|\w+'s[ \xa0]")
_TOWN = re.compile(r"\w,[ \xa0\n]\Z")


def split_sentences(text: str, span: Span) -> list[Span]:
    """The sentences of one paragraph, in order; they hold all of its non-blank text."""
    if span.start >= span.end or _PULL_QUOTE.match(text, *span):
        return [span] if span.start < span.end else []  # '"It held. It will hold." - Jane Doe'
    starts = _items(text, span)
    if _INLINE_SIGN.search(text, *span):
        # A bullet inside a line, or a picture's credit, begins a sentence whatever stands before it.
        starts = sorted({*starts, *(item.start() for item in _INLINE.finditer(text, *span))})
    found: list[Span] = []
    start = span.start
    for item in starts:
        if start < item:
            found += _split(text, _trimmed(text, start, item))
        start = item
    return found + _split(text, Span(start, span.end))


def _items(text: str, span: Span) -> list[int]:
    """Where the numbers two, three, ... of a list inside one line stand: ``1) Water 2) Bread``."""
    opening = _LIST.match(text, *span)
    if not opening:
        return []
    found: list[int] = []
    number, mark, at = opening["number"], opening["mark"], opening.end()
    while True:
        number = str(int(number) + 1) if number.isdigit() else chr(ord(number) + 1)
        at = text.find(f" {number}{mark} ", at, span.end)
        if at < 0:
            return found
        word = text[max(span.start, at - 30) : at].rpartition(" ")[2]
        if mark != "." or not _BOUND_TO_NUMBER.match(word):
            found.append(at + 1)
        at += len(number) + 2


def _trimmed(text: str, start: int, end: int) -> Span:
    return Span(start, start + len(text[start:end].rstrip(EDGE)))


def _split(text: str, span: Span) -> list[Span]:
    """The sentences of a stretch without inline bullets."""
    found: list[Span] = []
    start = span.start
    for match in _CANDIDATE.finditer(text, *span):
        if match["mark"] is None:
            cut = resume = match.end()
        elif match["gap"] is None:
            cut = resume = match.end()
            if not _ends_without_blank(text, start, match):
                continue
        else:
            cut, resume = match.end("close"), match.start("open")
            if not _ends(text, start, span.end, match):
                continue
            if not _WORD.search(text, start, min(match.start(), start + 12)) and cut - start < 12:
                continue  # the dots that open a sentence: "… and then"
        if start < cut < span.end:
            found.append(Span(start, cut))
            start = resume
    if start < span.end:
        found.append(Span(start, span.end))
    return found


def _ends(text: str, start: int, limit: int, match: re.Match[str]) -> bool:
    """Whether a mark that a blank follows ends the sentence that began at ``start``."""
    at = match.end()
    if at >= limit:
        return True
    following = text[at]
    if following.islower() and not text[at + 1 : at + 2].isupper():  # "iPhone sales" may begin one
        return False
    mark, close, gap, opening, word = match.group("mark", "close", "gap", "open", "next")
    lower = word.lower()
    if mark != ".":
        if (close or " ")[0] in ")]" and mark[-1] in ".\u2026":
            return following.isupper() and not opening  # "[...] The": words left out
        if ("." in mark and len(mark) > 1) or mark == "\u2026":
            return following.isupper() or bool(opening.strip(" \xa0-\u2013\u2014*"))
        if close and following.isupper() and not opening:
            speaker = _SPEAKER.match(text, at, min(limit, at + 80))
            if speaker and speaker[1] in SPEECH_VERBS:
                return False
        if not close and lower not in STARTERS:
            before = _BEFORE.search(text, max(start, match.start() - 12), match.start())
            return not (before and before[0].lower() in NAMES_WITH_MARKS)
        return True
    before = _BEFORE.search(text, max(start, match.start() - 30), match.start())
    if before is None:
        return True
    last = before[0].strip("'\u2018\u2019")
    if gap and "." in last and (head := last.rpartition("."))[0].isalpha() and len(head[0]) > 3:
        last = head[2]  # "over.Mr. Hale": the blank was lost
    if _LIST_NUMBER.match(last) and not _WORD.search(text, start, before.start()):
        return False  # "1. Item", "II. Method", "a. Item", "* 3. Item"
    if last in NEVER_LAST:
        return bool(close) and last in ("v", "vs")
    if len(last) == 1 and text[max(start, match.start() - 2)] == "/":
        return True  # "gusts of 118 km/h. Trees fell": a unit, no initial
    if following.isdigit():
        return last not in BEFORE_NUMBER and (not _known(last) or bool(close))
    opening = opening.strip()[:1]
    if opening and opening in _DASHES and limit - at < 60 and not _STOP.search(text, at, limit):
        return False  # '"A long game." - Jane Doe': who is quoted belongs to the words
    if not _known(last):
        return True
    if close:
        return close[0] not in ")]" or lower in STARTERS
    if opening and opening not in "([*" + _DASHES:
        return not _INITIAL.match(last)
    # "J. A. Smith": a single letter with a full stop of its own is an initial, not the word "A".
    if len(word) == 1 and text[at + 1 : at + 2] == ".":
        return False
    if last.lower() in ("a.m", "p.m") and match.start() - start < 16 and _AT.match(text, start):
        return False  # "At 5 a.m. Mr. Hale left"
    if lower in STARTERS or _CREDIT.match(text, at):
        return True
    if opening:
        return False
    if last.lower() in ("a.m", "p.m"):
        return word.lower() not in ZONES_AND_DAYS and not text.startswith("time", at + len(word) + 1)
    if last in COMPANY:
        return bool(_SMALL_NEXT.match(text, at, limit))
    if last in STATES:
        return bool(_TOWN.search(text, max(start, before.start() - 4), before.start()))
    return False


def _known(word: str) -> bool:
    """Whether a word may be an abbreviation: listed, an initial, or dotted inside (``U.S``)."""
    return (
        word in MAY_END
        or word in COMPANY
        or word in STATES
        or (word in BEFORE_NUMBER and word[0].isupper() and word not in ("No", "Nos", "Art", "Arts"))
        or bool(_INITIAL.match(word))
        or bool(_DOTTED.match(word))
    )


def _ends_without_blank(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a mark with no blank after it ends a sentence: ``… he said.\u201cWe`` or ``over.The``."""
    at = match.end()
    if match["close"]:
        return match["close"][-1] in "\"\u201d'" and text[at - len(match["close"]) - 2].islower()
    before = _BEFORE.search(text, max(start, match.start() - 30), match.start())
    if before is None or not before[0].islower() or len(before[0]) < 3 or "." in before[0]:
        return False
    word = _WORD.match(text, at)
    return text[at] == "\u201c" or bool(word and word[0].lower() in STARTERS)
