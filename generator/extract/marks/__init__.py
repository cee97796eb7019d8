"""Finds the strings between quotation marks, of every style of marks.

Three facts about English print carry the whole file (Chicago Manual of Style 6.11, 6.118, 13.32):

1. A mark shows its direction by what stands beside it: an opening mark has space or an opening
   bracket or a dash before it and a word after it (``said, "We``), a closing one has a word or a
   stop before it and space or a stop after it (``go," he``). Only where that says nothing
   (``said,"We``) the state decides: open one if none is open, else close.
2. A quotation that runs over paragraphs has an opening mark at each paragraph and a closing one at
   the last only. Every other string ends with its paragraph: whatever is still open there is a
   slip, and is forgotten, so that one odd mark never spoils the rest of an article.
3. A single mark is far more often an apostrophe than a quotation mark: it opens a string only
   before a word and only when a fitting closing mark follows; ``'90s``, ``'em``, ``voters'`` and
   ``5'10"`` do not.

All offsets are code points of the whole text. The work is linear in the number of marks.
"""

from __future__ import annotations

from bisect import bisect_right

from generator.extract.marks.mark import Mark, Pair, marks_in
from generator.extract.marks.pairs import pair_marks
from generator.model import Document, Quoted, Sentence, Span
from generator.patterns import compiled_when_used

_TOLD = compiled_when_used(
    r",(?= (?:said|says|added|adds|told|explained|insisted|wrote) "
    r"(?:[A-Z\u00c0-\u00de]|(?:the|a|an|his|her|their|one) [a-z])"
    r"| (?:he|she|they|(?:the|a|an|his|her) [a-z]+|[A-Z]\w+) "
    r"(?:said|says|added|adds|told \w+|explained|insisted|wrote)[.,])"
)
"""Words that only the writer can have set into a quotation: *, said Berg's brother*; *, she said.*"""
_LEADING_IN = compiled_when_used(
    r"\b(?:said|says|added|told(?:\s\w+){1,3}|asked|declared|insisted|explained|wrote|continued)[,:]\s?\Z"
)
_LEAD = 40
"""Code points before a mark within which the words that lead it in stand."""


def find_quoted(document: Document) -> tuple[Quoted, ...]:
    """Every quoted string in text order, an outer one before the ones inside it.

    A string over several paragraphs is one string, from its first word to its last. One that is
    never closed is kept (``closed`` False) only where it opens its paragraph, up to its end, and where a
    verb of telling leads it in, up to its sentence's: elsewhere nobody can say where it was meant to end.
    """
    text = document.text
    paragraphs = document.paragraphs
    pairs: list[Pair] = []
    carried: list[Mark] = []
    marks = marks_in(text, paragraphs[0]) if paragraphs else []
    for number, paragraph in enumerate(paragraphs):
        here = marks
        marks = marks_in(text, paragraphs[number + 1]) if number + 1 < len(paragraphs) else []
        if not here:
            continue
        resumed = bool(carried)
        stack = pair_marks(text, here, carried, pairs)
        carried = []
        opened = next(
            (mark for mark in stack if mark.start == paragraph.start or mark.start < here[0].start), None
        )
        if stack and marks and _reopens(marks[0], paragraphs[number + 1], stack[0], text):
            carried = stack[:1]
        elif opened is not None and (resumed or opened.start == paragraph.start):
            end = _told_end(text, max(opened.end, paragraph.start), paragraph.end)
            pairs.append(Pair(opened, end, end, False))
        elif here[-1] in stack and _led_in(text, paragraph.start, here[-1]):
            if marks and marks[0].look == "close" and marks[0].style == here[-1].style:
                carried = [here[-1]]  # a page cut the quotation in two paragraphs
                continue
            at = bisect_right(document.sentences, here[-1].start, key=_sentence_end)
            end = document.sentences[at].span.end
            pairs.append(Pair(here[-1], end, end, False))
    return _nest(text, pairs)


def _sentence_end(sentence: Sentence) -> int:
    return sentence.span.end


def _led_in(text: str, start: int, opened: Mark) -> bool:
    """Whether a verb of telling and a comma or colon lead in a mark: *Berg said, "We will rebuild.* What
    follows is speech, if only to the end of its sentence."""
    return (
        opened.look == "open"
        and _LEADING_IN.search(text, max(start, opened.start - _LEAD), opened.start) is not None
    )


def _told_end(text: str, start: int, end: int) -> int:
    """Where a string that is never closed ends: before *, said Berg*, which stands outside of any, else with
    its paragraph."""
    told = _TOLD.search(text, start, end)
    return told.start() + 1 if told else end


def _reopens(first: Mark, paragraph: Span, opened: Mark, text: str) -> bool:
    """Whether a paragraph begins with an opening mark that resumes a string left open before it.

    A string that starts in the middle of a sentence, ``called it "a mistake and left.``, is no
    quotation over paragraphs but a slip, and so is a mark with no word behind it.
    """
    if first.start != paragraph.start or first.style != opened.style or first.look == "close":
        return False
    behind = text[opened.end]
    return not (behind.islower() or behind.isspace())


def _nest(text: str, pairs: list[Pair]) -> tuple[Quoted, ...]:
    """Pairs -> strings in text order with their depth; crossing and empty ones are dropped."""
    found: list[Quoted] = []
    open_ends: list[int] = []
    for mark, close_start, close_end, closed in sorted(pairs, key=lambda p: (p[0].start, -p[2])):
        start, end = mark.end, close_start
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        while open_ends and open_ends[-1] <= mark.start:
            open_ends.pop()
        if open_ends and close_end > open_ends[-1]:
            continue
        if not any(c.isalnum() for c in text[start : min(end, start + 200)]):
            continue
        found.append(Quoted(Span(start, end), Span(mark.start, close_end), len(open_ends), closed))
        open_ends.append(close_end)
    return tuple(found)
