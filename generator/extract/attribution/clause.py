"""One attribution clause in the items of its line."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.extract.attribution.forms import Cue
from generator.extract.attribution.phrase import Phrase
from generator.extract.phrases import Line
from generator.model import CueClass, Span

_BEFORE_SUBORDINATOR = re.compile("^[cbr,i]*,(?=s)|^[d0nrD]{2,3}(?=s$)")
"""What may stand before the subordinator that opens a sentence."""


class Clause(NamedTuple):
    """An attribution clause in the items of its line."""

    who: Phrase
    cue_first: int
    cue_last: int
    found: Cue | None
    """The verb; None for a preposition, a noun or a colon."""
    source: Span
    cue: Span
    cue_class: CueClass
    antecedent: Span | None
    asserted: bool
    quotable: bool
    inverted: bool
    """The source follows the cue."""
    finite: bool
    subordinate: bool = False
    """The clause opens its sentence behind a subordinator: *While he said …, *."""
    infinitive: bool = False
    """*joined others to demand*."""

    @property
    def base(self) -> str:
        """The verb's base form; empty for a preposition, a noun or a colon."""
        return self.found.base if self.found else ""

    @property
    def first(self) -> int:
        """The item that opens the clause, source or cue."""
        return min(self.who.first, self.cue_first)

    @property
    def last(self) -> int:
        """The item that ends it, source or cue."""
        return max(self.who.last, self.cue_last)


def verb_clause(
    line: Line,
    who: Phrase,
    index: int,
    last: int,
    cue: Cue,
    asserted: bool,
    inverted: bool,
    finite: bool,
    infinitive: bool = False,
) -> Clause:
    """A clause whose cue is a verb, from item ``index`` to ``last``."""
    kind: CueClass = next(iter(cue.frames.values()))
    antecedent = line.span(*who.antecedent) if who.antecedent else None
    return Clause(
        who,
        index,
        last,
        cue,
        source_span(line, who),
        line.span(index, last),
        kind,
        antecedent,
        asserted,
        "q" in cue.frames or not set(cue.frames).isdisjoint("nct"),
        inverted,
        finite,
        _subordinate(line, who),
        infinitive,
    )


def other_clause(
    line: Line,
    who: Phrase,
    index: int,
    last: int,
    kind: CueClass,
    cue_end: int | None = None,
    asserted: bool = True,
    quotable: bool = False,
    inverted: bool = False,
    finite: bool = True,
) -> Clause:
    """A clause whose cue is no reporting verb, from item ``index`` to ``last``; ``cue_end`` is the last item
    of the cue's words where the clause reaches further."""
    end = last if cue_end is None else cue_end
    antecedent = line.span(*who.antecedent) if who.antecedent else None
    return Clause(
        who,
        index,
        last,
        None,
        line.span(who.first, who.last),
        line.span(index, end),
        kind,
        antecedent,
        asserted,
        quotable,
        inverted,
        finite,
    )


def _subordinate(line: Line, who: Phrase) -> bool:
    """Whether the clause opens its sentence behind a subordinator, or in a relative clause of its opening."""
    tags = line.tags
    if (
        who.first > 1
        and line.lower[who.first - 1] in ("while", "though", "although")
        and tags[who.first - 2] in "cb"
    ):
        return True  # "It is far off, and while he said he would talk, few will come"
    head = tags[: who.first]
    if "s" in head:
        head = _BEFORE_SUBORDINATOR.sub("", head)
    head = head.lstrip("cbr")
    if not head:
        return False
    if head[0] == "i" and "w" in head and "," not in head:
        return True  # "In a year in which many say so, …"
    return (head[0] == "s" and "," not in head) or (tags[who.last] == "w" and head[0] in "igs")


def source_span(line: Line, who: Phrase) -> Span:
    """The phrase's span; of *she's* only the pronoun."""
    span = line.span(who.first, who.last)
    if line.tags[who.last] in "pw" and who.first == who.last:
        pronoun = line.lower[who.last].partition("'")[0].partition("\u2019")[0]
        return Span(span.start, span.start + len(pronoun))
    return span
