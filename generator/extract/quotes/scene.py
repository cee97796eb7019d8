"""What a quoted string stands among: its sentences, the clauses beside it, the strings beside it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.extract.phrases import Line, lay_out
from generator.model import Attribution, CueClass, Document, Quoted, Span

_REACH = 1000


class Voice(NamedTuple):
    """Who is said to have spoken a string, and how the text says so."""

    source: Span | None
    """None where it is speech, but the text says only who was spoken to."""
    cue: Span | None
    cue_class: CueClass | None
    sieve: str
    """Name of the rule that found it; ``after`` is surer than ``earlier``."""
    sentence: int


class String(NamedTuple):
    """An outermost quoted string and its place."""

    quoted: Quoted
    first: int
    """Index of the sentence where it starts."""
    last: int
    """Index of the sentence where it ends."""
    paragraph: int
    end_paragraph: int
    start: int
    """Offset of its opening mark."""
    end: int
    """Offset past its closing mark."""


@dataclass(frozen=True, slots=True)
class Scene:
    """An article as the sieves see it."""

    document: Document
    strings: tuple[String, ...]
    clauses: tuple[tuple[Attribution, ...], ...]
    """For each sentence its attribution clauses, outside marks."""
    in_sentence: tuple[tuple[int, ...], ...]
    """For each sentence the indices of the strings that reach into it."""

    outer: tuple[Quoted, ...]
    """The outermost strings, as ``lay_out`` wants them."""
    outer_starts: list[int]
    lines: dict[int, Line] = field(default_factory=dict)
    """Tagged sentences, made when first asked for."""

    def line(self, number: int) -> Line:
        """A sentence as tagged items."""
        if number not in self.lines:
            self.lines[number] = lay_out(self.document, number, self.outer, self.outer_starts)
        return self.lines[number]

    def item(self, index: int, number: int) -> int | None:
        """The place of a string among the items of a sentence."""
        line = self.line(number)
        string = self.strings[index]
        at = bisect_left(line.start, min(string.start, line.start[-1])) if line.start else 0
        for place in range(max(at - 1, 0), min(at + 2, len(line.start))):
            if line.tags[place] in "Qq" and line.start[place] < string.end and line.end[place] > string.start:
                return place
        return None

    def before(self, index: int) -> str:
        """What its sentence says before a string (the last thousand characters of it)."""
        string = self.strings[index]
        start = self.document.sentences[string.first].span.start
        return self.document.text[max(start, string.start - _REACH) : string.start]

    def after(self, index: int) -> str:
        """What its sentence says after a string (the first thousand characters of it)."""
        string = self.strings[index]
        end = self.document.sentences[string.last].span.end
        return self.document.text[string.end : min(end, string.end + _REACH)]

    def last_mark(self, index: int) -> str:
        """The last character of a string's words, inner closing marks aside."""
        words = self.words(index).rstrip("\"'\u2019\u201d \u00a0")
        return words[-1:]

    def is_answered(self, index: int) -> bool:
        """Whether a question is followed by the next string of its paragraph with nothing between.

        *“Did you know?” “No.”*: two voices, and no verb says whose either is.
        """
        if index < 0 or index + 1 >= len(self.strings) or self.last_mark(index) != "?":
            return False
        string, following = self.strings[index], self.strings[index + 1]
        if string.end_paragraph != following.paragraph:
            return False
        return not self.document.text[string.end : following.start].strip()

    def tail(self, index: int) -> int | None:
        """The sentence that goes on after a string: its own, or the next one when the string ends its
        own with a question or a comma (*"Why?" Smith asked.* is cut in two by its capital)."""
        string = self.strings[index]
        sentences = self.document.sentences
        if sentences[string.last].span.end > string.end:
            return string.last
        number = string.last + 1
        if number >= len(sentences) or sentences[number].paragraph != string.end_paragraph:
            return None
        return number if self.last_mark(index) in "?!\u2026-\u2014," else None

    def words(self, index: int) -> str:
        """The string's words."""
        span = self.strings[index].quoted.span
        return self.document.text[span.start : span.end]


def scene_of(document: Document, quoted: Sequence[Quoted], attributions: Sequence[Attribution]) -> Scene:
    """Puts every outermost string and every attribution clause in its sentence; furniture is left out."""
    sentences = document.sentences
    starts = [sentence.span.start for sentence in sentences]
    strings: list[String] = []
    reach: list[list[int]] = [[] for _ in sentences]
    for string in quoted:
        if string.depth or not sentences:
            continue
        first = max(bisect_right(starts, string.outer.start) - 1, 0)
        last = max(bisect_right(starts, string.outer.end - 1) - 1, first)
        if sentences[first].part == "furniture":
            continue
        for number in range(first, min(last, first + 60) + 1):
            reach[number].append(len(strings))
        begins, ends = sentences[first].paragraph, sentences[last].paragraph
        strings.append(String(string, first, last, begins, ends, *string.outer))
    clauses: list[list[Attribution]] = [[] for _ in sentences]
    for clause in attributions:
        clauses[clause.sentence].append(clause)
    return Scene(
        document,
        tuple(strings),
        tuple(tuple(found) for found in clauses),
        tuple(tuple(found) for found in reach),
        tuple(string for string in quoted if string.depth == 0),
        [string.outer.start for string in quoted if string.depth == 0],
    )
