"""Finds what somebody is reported to have said without quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from generator.extract.acts import act_of
from generator.extract.referents import referent
from generator.ids import Ids
from generator.lexicon.cues import POINTING
from generator.lexicon.unnamed import NO_STATEMENT
from generator.lexicon.verbs import PAST_FORMS
from generator.model import Actor, Attribution, Document, Quote, Span, Speaker

_TRIM = "\"'`\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb .,;:!?-\u2013\u2014\t\r\n\u00a0"

_SIMPLE = re.compile(r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)(?: (?!and\b|of\b)[\w’'-]+){1,4}")
"""A noun phrase that a relative pronoun surely stands for: nothing hangs on it."""
_NOBODY = frozenset("i we you one me us".split())
"""Sources that name nobody of the text's actors outside quotation marks: the writer and the reader."""
_WHOEVER = ("anyone", "anybody", "whoever", "those who", "nobody", "no one", "everyone who", "everybody who")
"""How a source begins that stands for whoever does so: *anyone claiming otherwise should say so*."""


def _are_some(source: str) -> bool:
    """*Those who fled said*: people of whom something is told; not *those who say so*."""
    words = source.split()[:3]
    if words[:2] != ["those", "who"]:
        return False
    return words[-1] in PAST_FORMS or words[-1] in ("were", "had") or words[-1].endswith("ed")


def find_statements(
    document: Document,
    actors: tuple[Actor, ...],
    quotes: tuple[Quote, ...],
    attributions: tuple[Attribution, ...],
) -> tuple[Quote, ...]:
    """Indirect statements (``kind="indirect"``) in text order.

    The content may hold words between marks; content that is nothing but a quotation is a quotation
    already, and what nobody is said to have said (*did not say*, *would say*) gives nothing.
    """
    text = document.text
    taken = {_trimmed(text, quote.span) for quote in quotes}
    ids = Ids("r", document.article.id)
    found: list[Quote] = []
    by_id = {actor.id: actor for actor in actors}
    outside = {
        _trimmed(text, told.content)
        for told in attributions
        if told.asserted and told.content and not told.cue.within(told.content)
    }
    inside = _Contents(attribution.content for attribution in attributions if attribution.content)
    for attribution in attributions:
        span = attribution.content
        if span is None or not attribution.asserted or inside.holds(attribution):
            continue
        named = text[attribution.source.start : attribution.source.end].lower()
        if named in _NOBODY or (named.startswith(_WHOEVER) and not _are_some(named)):
            continue
        bare = _trimmed(text, span)
        if bare in outside and attribution.cue.within(span):
            continue  # "She was told by Berg to bury it, according to a lawsuit": the lawsuit says so
        if bare in taken or bare.end <= bare.start or text[bare.start : bare.end] in NO_STATEMENT:
            continue
        if text[attribution.cue.start : attribution.cue.end].lower() in POINTING:
            continue
        taken.add(bare)
        who = referent(document, actors, attribution.antecedent or attribution.source)
        source = attribution.source
        if source.start < span.start and text[source.start : source.end].lower() in ("he", "she"):
            own = next((actor for actor in actors if actor.id == who), None)
            if own and any(span.start <= own_name.start < span.end for own_name in own.mentions):
                who = None  # "He said Berg would go": not Berg (Principle C of binding, Chomsky 1981)
        if (
            who is None
            and attribution.antecedent
            and text[source.start : source.end].lower() in ("who", "which")
            and _SIMPLE.fullmatch(text, *attribution.antecedent)
        ):
            source = attribution.antecedent  # "the firm, which denies it": who that is stands before it
        found.append(
            Quote(
                ids.of(text[span.start : span.end]),
                span,
                "indirect",
                Speaker(source, who),
                attribution.cue,
                act_of(
                    document,
                    by_id,
                    attribution.cue,
                    attribution.cue_class,
                    source,
                    who,
                    span,
                    attribution.sentence,
                ),
                attribution.sentence,
            )
        )
    return tuple(sorted(found, key=lambda quote: quote.span))


class _Contents:
    """The reported contents of a document: a report inside another is that other's claim, not the text's."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._starts = [span.start for span in self._spans]

    def holds(self, attribution: Attribution) -> bool:
        """Whether another attribution's content holds this one's cue."""
        cue = attribution.cue
        stop = bisect_right(self._starts, cue.start)
        return any(
            cue.end <= span.end and span != attribution.content
            for span in self._spans[max(0, stop - 4) : stop]
        )


def _trimmed(text: str, span: Span) -> Span:
    """The span without outer marks, punctuation and white space, for comparison only."""
    start, end = span
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    return Span(start, end)
