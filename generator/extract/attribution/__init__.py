"""Finds the clauses that say who said something: a source and a reporting cue."""

from __future__ import annotations

from generator.extract.attribution.clauses import Clause, in_line
from generator.extract.attribution.forms import NOUN_FORMS, VERB_FORMS
from generator.extract.phrases import lay_out
from generator.lexicon.cues import PREPOSITIONS
from generator.model import Attribution, Document, Quoted

_TRIGGERS = frozenset(VERB_FORMS) | frozenset(NOUN_FORMS) | {phrase.split()[0] for _, phrase in PREPOSITIONS}


def find_attributions(document: Document, quoted: tuple[Quoted, ...]) -> tuple[Attribution, ...]:
    """Every attribution clause in text order; what stands between marks is not searched."""
    outer = tuple(string for string in quoted if string.depth == 0)
    starts = [string.outer.start for string in outer]
    lower = document.tokens.lower
    found: list[Attribution] = []
    for number, sentence in enumerate(document.sentences):
        if sentence.part == "furniture":
            continue
        words = lower[sentence.first : sentence.last]
        if _TRIGGERS.isdisjoint(words) and ":" not in words:
            continue
        line = lay_out(document, number, outer, starts)
        found.extend(_attribution(line_clause, line.sentence) for line_clause in in_line(line))
    return tuple(found)


def _attribution(clause: Clause, sentence: int) -> Attribution:
    return Attribution(
        source=clause.source,
        cue=clause.cue,
        cue_class=clause.cue_class,
        sentence=sentence,
        antecedent=clause.antecedent,
        asserted=clause.asserted,
        quotable=clause.quotable,
    )
