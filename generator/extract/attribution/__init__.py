"""Finds the clauses that say who said something: a source and a reporting cue."""

from __future__ import annotations

from generator.extract.attribution.clause import Clause
from generator.extract.attribution.clauses import in_line, may_hold
from generator.extract.attribution.content import contents
from generator.extract.attribution.objects import is_court
from generator.extract.phrases import Line, lay_out, words_outside
from generator.extract.withdrawn import withdrawn_in
from generator.lexicon.cues import DECIDING, STANCES
from generator.model import Attribution, CueClass, Document, Quoted, Span


def find_attributions(document: Document, quoted: tuple[Quoted, ...]) -> tuple[Attribution, ...]:
    """Every attribution clause in text order; what stands between marks is not searched."""
    outer = tuple(string for string in quoted if string.depth == 0)
    starts = [string.outer.start for string in outer]
    found: list[Attribution] = []
    for number, sentence in enumerate(document.sentences):
        if sentence.part == "furniture":
            continue
        if not may_hold(words_outside(document, sentence, outer, starts)) or withdrawn_in(document, number):
            continue
        line = lay_out(document, number, outer, starts)
        clauses = in_line(line)
        for clause in clauses:
            if sentence.part == "headline" and clause.found and clause.found.base in STANCES:
                continue
            found.extend(_attributions(line, clause, clauses))
    return tuple(found)


def _attributions(line: Line, clause: Clause, clauses: list[Clause]) -> list[Attribution]:
    """One attribution a stretch of content, one without content when there is none."""
    reported: list[tuple[Span | None, CueClass]] = [
        (line.span(first, last), _class(line, clause, frame))
        for first, last, frame in contents(line, clause, clauses)
    ]
    return [
        Attribution(
            source=clause.source,
            cue=clause.cue,
            cue_class=kind,
            sentence=line.sentence,
            antecedent=clause.antecedent,
            asserted=clause.asserted,
            quotable=clause.quotable,
            content=content,
        )
        for content, kind in reported or [(None, clause.cue_class)]
    ]


def _class(line: Line, clause: Clause, frame: str) -> CueClass:
    """A verb may do different things: *asked whether* is neutral, *asked them to go* a demand."""
    if clause.found is None:
        return clause.cue_class
    if clause.found.base in DECIDING and is_court(line, clause):
        return "neutral"
    return clause.found.frames.get(frame, clause.cue_class)
