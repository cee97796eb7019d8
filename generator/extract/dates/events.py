"""The clause that says what happened at a date.

Cut down from the sentence, never rewritten, and only where nothing is lost that the words rest on: a
clause keeps its reporting verb (*Norland said Chile fished on Monday* stays whole), its *if*, its
quotation marks in pairs.

- ``Norland invaded in March 1958, drawing sanctions.`` -> *Norland invaded in March 1958* (a participle
  adds, it does not say)
- ``After Norland invaded in March 1958, Canada sent aid.`` -> *Norland invaded in March 1958*
- ``If Norland invades in March, Canada will act.`` -> the whole sentence: *if* takes the clause back
- ``The March 1958 invasion.`` -> nothing: no finite verb
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from generator.extract.attribution.forms import VERB_FORMS
from generator.extract.dates.other_times import began, hangs_on
from generator.lexicon.clauses import (
    COORDINATORS,
    FINITE,
    PRESENT,
    RELATIVES,
    REPORTING,
    SUBORDINATORS,
    UNREAL,
)
from generator.lexicon.grammar import MODALS
from generator.lexicon.tenses import IRREGULAR_PAST, NOT_PAST
from generator.model import Document, Sentence, Span

_LONGEST = 500
# One class first, then what each mark asks for, so that the search can leap from mark to mark.
_MARKS = re.compile(
    "[\"\u201c\u201d\u201e\u00ab\u00bb'`\u2018\u2019]"
    "(?:(?<=[\"\u201c\u201d\u201e\u00ab\u00bb])|(?<=')'|(?<=`)`"
    # single marks only where they cannot be apostrophes: before a capital, behind a stop
    "|(?<=[\u2018'])(?<![^\\s(].)(?=[A-Z])|(?<=[.,!?][\u2019'])(?=\\s|\\Z))"
)
_OPENING = frozenset(("\u201c", "\u201e", "\u00ab", "``", "\u2018"))
_CLOSING = frozenset(("\u201d", "\u00bb", "\u2019"))
_CUES = REPORTING | {
    word
    for word, cues in VERB_FORMS.items()
    if any(not cue.rest and not cue.frames.keys().isdisjoint("ctrwion") for cue in cues)
}
"""Forms of every verb of saying, thinking or wanting that takes what is said as its object."""
_PLACE = frozenset("in at near outside on inside above along".split())


class Marks(NamedTuple):
    """Where the quotation marks of a text stand."""

    at: Sequence[int]
    step: Sequence[int]
    """How deep inside quotation marks the text is behind each mark; a straight mark opens, then closes."""

    @classmethod
    def of(cls, document: Document) -> Marks:
        """All marks; each paragraph starts anew, so that one odd mark spoils no more than its paragraph."""
        at, step = array("I"), array("I")  # a text of nothing but marks has millions
        depth, paragraph, ends = 0, 0, [span.end for span in document.paragraphs]
        for match in _MARKS.finditer(document.text, document.article.body.start):
            while paragraph < len(ends) and ends[paragraph] <= match.start():
                paragraph, depth = paragraph + 1, 0
            mark = match.group()
            if mark in _OPENING:
                depth += 1
            elif mark in _CLOSING:
                depth = max(0, depth - 1)
            else:
                depth = 0 if depth else 1
            at.append(match.start())
            step.append(depth)
        return cls(at, step)

    def inside(self, place: int, paragraph: Span) -> bool:
        """Whether a place stands between quotation marks."""
        before = bisect_left(self.at, place) - 1
        return before >= 0 and self.at[before] >= paragraph.start and self.step[before] > 0


def event_of(document: Document, number: int, span: Span, marks: Marks) -> Span | None:
    """The smallest clause around a date that still says who did what, inside the date's sentence."""
    sentence = document.sentences[number]
    if sentence.part in ("dateline", "byline", "furniture"):
        return None
    if sentence.span.end - sentence.span.start > _LONGEST:
        return None
    lower = document.tokens.lower
    first, last = sentence.first, sentence.last
    here = bisect_left(document.tokens.start, span.start, first, last)
    if _describes(lower, first, last, here, bisect_left(document.tokens.start, span.end, here, last)):
        return None
    if sentence.part == "caption":
        low, high = first, _caption_end(lower, first, last)
    else:
        low, high = _clause(
            document, sentence, here, bisect_left(document.tokens.start, span.end, here, last)
        )
    since = hangs_on(lower, first, here)
    if since is not None and not began(lower, first, since, last):
        return None
    paragraph = document.paragraphs[sentence.paragraph]
    clause = _trimmed(document, low, high)
    if clause is not None and marks.inside(clause.start, paragraph) != marks.inside(clause.end, paragraph):
        low, high = first, last
        clause = _trimmed(document, low, high)
    if clause is None or not _finite(lower, low, high):
        return None
    if marks.inside(clause.start, paragraph) or marks.inside(clause.end, paragraph):
        return None
    if marks.inside(span.start, paragraph) and not _reported(lower, low, high):
        return None
    return clause


def _caption_end(lower: tuple[str, ...], first: int, last: int) -> int:
    """Where a caption stops telling and starts placing: *…, in the town of Hamar, Norway, "
    "November 30, 2025*."""
    for at in range(first + 1, last - 1):
        if lower[at] == "," and lower[at + 1] in _PLACE and _finite(lower, first, at):
            return at
    return last


def _clause(document: Document, sentence: Sentence, here: int, behind: int) -> tuple[int, int]:
    """Token range of the smallest safe clause around the tokens ``here`` to ``behind``."""
    lower = document.tokens.lower
    first, last = sentence.first, sentence.last
    if any(lower[at] in UNREAL for at in range(first, last)):
        return first, last
    low, high = first, last
    commas = [at for at in range(first, last) if lower[at] in (",", ";")]
    if set_off := _set_off(lower, first, last, here, behind, commas):
        return first, set_off
    # what stands behind the date
    for at in commas:
        if at < behind or at + 1 >= last:
            continue
        if lower[at] == ";" and _finite(lower, low, at):
            high = at
            break
        follower = lower[at + 1]
        if (
            (
                (
                    follower in COORDINATORS
                    and not _is_verb(lower[at + 2 : at + 3])
                    and _finite(lower, at + 2, last)
                )
                or (follower.endswith("ing") and len(follower) > 5 and follower != "according")
                or follower in RELATIVES
            )
            and _finite(lower, low, at)
            and not _attributes(lower, at, last)
        ):
            high = at
            break
    # what stands before it
    for at in reversed(commas):
        if at >= here:
            continue
        follower = lower[at + 1]
        opens = lower[at] == ";" or (follower in COORDINATORS and not _is_verb(lower[at + 2 : at + 3]))
        if opens and _finite(lower, at + 1, high) and not _reported(lower, low, at):
            start = at + 1 + (follower in COORDINATORS)
            if _subject(lower, start, here) and _main(lower, start, high):
                low = start
                break
    return _subordinate(lower, low, high, here, behind)


_FRONTED = frozenset(
    "in on at by after before since until during for from with under as when while if".split()
)


def _describes(lower: tuple[str, ...], first: int, last: int, here: int, behind: int) -> bool:
    """Whether a date stands in a noun phrase that describes the subject: *Mensah, a signing from Accra in*
    [August]*, said he was glad*: what he said he did not say then (Quirk et al. 1985, 17.65: apposition)."""
    if lower[first] in _FRONTED or behind + 1 >= last or lower[behind] != ",":
        return False
    opened = next((at for at in range(here - 1, first, -1) if lower[at] in (",", ";")), first)
    if opened == first or lower[opened] == ";" or lower[opened + 1] not in ("a", "an", "the"):
        return False
    if here - first > 24 or _finite(lower, first, here):
        return False
    return _is_verb(lower[behind + 1 : behind + 2])


_ADDING = frozenset(("who", "which", "born", "founded", "built"))


def _set_off(
    lower: tuple[str, ...], first: int, last: int, here: int, behind: int, commas: list[int]
) -> int | None:
    """Where a clause ends that is set off behind the subject and holds the date: *Lindholm, who took over in*
    [February]*, said she would go*. What the sentence goes on to tell did not happen then (Quirk et al. 1985,
    17.22: the nonrestrictive clause is an assertion of its own); the subject with its clause tells it."""
    opened = next((at for at in reversed(commas) if at < here and lower[at + 1] in _ADDING), None)
    if opened is None or any(opened < at < here for at in commas) or opened - first > 14:
        return None
    closed = next((at for at in commas if at >= behind), None)
    if closed is None or _finite(lower, first, opened) or lower[closed] == ";":
        return None
    follower = lower[closed + 1 : closed + 2]
    if not _CUES.isdisjoint(follower) and "," in lower[closed + 2 : closed + 5]:
        return None  # the march, which took place in March, said Berg, was long
    goes_on = _is_verb(follower) or follower[:1] in (("will",), ("would",), ("may",), ("could",), ("can",))
    told = lower[opened + 1] not in ("who", "which") or _finite(lower, opened, closed)
    return closed if goes_on and told else None


def _subordinate(lower: tuple[str, ...], low: int, high: int, here: int, behind: int) -> tuple[int, int]:
    """A clause of time that holds the date is an event of its own: *after [Norland invaded in 1958]*."""
    for at in range(here - 1, low - 1, -1):
        if lower[at] in (",", ";") and at < here - 1:
            break
        opens = at == low or lower[at - 1] == ","
        if lower[at] in SUBORDINATORS and (opens or lower[at] != "as"):
            stop = next((end for end in range(behind, high) if lower[end] == ","), high)
            if (
                at + 2 < here
                and (
                    _is_verb((lower[at + 2],))  # after talks failed, since fighting resumed
                    or not (_is_verb((lower[at + 1],)) or lower[at + 1].endswith("ing"))
                )
                and _finite(lower, at + 1, stop)
                and not _reported(lower, low, at)
                and not _reported(lower, stop, high)
                and _happened(lower, at + 1, stop)
                and not any(lower[word] in ("that", "which", "who", "what") for word in range(low, here))
            ):
                return at + 1, stop
            break
    return low, high


def _attributes(lower: tuple[str, ...], low: int, high: int) -> bool:
    """Whether what stands behind a comma says who said it, or who denies it: *…, officials said*; *…, while
    Lisbon denied it*. A participle adds and may go: *…, accusing him of a crime*."""
    return not lower[low + 1].endswith("ing") and _reported(lower, low, high)


def _reported(lower: tuple[str, ...], low: int, high: int) -> bool:
    """Whether a range holds a word that reports what somebody says, thinks or wants."""
    return any(lower[at] in _CUES for at in range(low, high))


def _happened(lower: tuple[str, ...], low: int, high: int) -> bool:
    """Whether a clause tells of something done, not of something to come: *before it [reopens in May]*."""
    words = lower[low:high]
    return not MODALS.intersection(words) and any(
        word in ("was", "were", "had") or (word not in FINITE | PRESENT and _is_verb((word,)))
        for word in words
    )


def _subject(lower: tuple[str, ...], low: int, here: int) -> bool:
    """Whether something that can be a subject stands at the start of a range."""
    return low < len(lower) and lower[low][:1].isalpha() and not _is_verb((lower[low],)) and low <= here


def _main(lower: tuple[str, ...], low: int, high: int) -> bool:
    """Whether the first verb of a range is its own, not a relative clause's: *a mayor who left in May*."""
    for at in range(low + 1, high):
        if lower[at] in ("who", "which", "that", "whose"):
            return False
        if _is_verb((lower[at],)):
            return True
    return False


def _is_verb(words: tuple[str, ...]) -> bool:
    """Whether a word is a finite verb (or looks like one)."""
    if not words:
        return False
    word = words[0]
    return (
        word in FINITE
        or word in IRREGULAR_PAST
        or word in PRESENT
        or word == "born"
        or (word.endswith("ed") and len(word) > 4 and word not in NOT_PAST and word.isalpha())
    )


def _finite(lower: tuple[str, ...], low: int, high: int) -> bool:
    """Whether a range holds a finite verb with something before it."""
    return any(_is_verb((lower[at],)) for at in range(low + 1, high))


def _trimmed(document: Document, low: int, high: int) -> Span | None:
    """The span of a token range without punctuation at its ends."""
    tokens = document.tokens
    while low < high and tokens.lower[low] in _EDGE_BEFORE:
        low += 1
    while low < high and tokens.text[high - 1] in _EDGE_BEHIND:
        high -= 1
    if low >= high:
        return None
    return Span(tokens.start[low], tokens.end[high - 1])


_EDGE_BEFORE = frozenset(
    (",", ";", ":", ".", "-", "--", "\u2013", "\u2014", "\u2022", "*", ")", "and", "but")
)
_EDGE_BEHIND = frozenset((",", ";", ":", ".", "-", "--", "\u2013", "\u2014"))
