"""Facts -> text for a person: each fact as ``line:column`` with its words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from generator.labels import CUE_LABELS, KIND_LABELS, PART_LABELS, number_label
from generator.model import Facts, Figure, Span, Speaker

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
"""A terminal would take these for commands."""


def explain(facts: Facts) -> str:
    """All facts of one file, grouped by kind; lines and columns count from 1, columns in code points."""
    return "\n".join(_lines(facts)) + "\n"


def _lines(facts: Facts) -> Iterator[str]:
    article = facts.article
    text = article.text
    starts = [0, *(at + 1 for at, char in enumerate(text) if char == "\n")]
    actors = {actor.id: actor for actor in facts.actors}

    def at(span: Span) -> str:
        line = bisect_right(starts, span.start)
        return f"{line}:{span.start - starts[line - 1] + 1}"

    def words(span: Span | None) -> str:
        return " ".join(_CONTROL.sub(" ", article.words(span)).split()) if span else ""

    def who(speaker: Speaker | None) -> str:
        if speaker is None:
            return "nobody named"
        written = words(speaker.span)
        actor = actors.get(speaker.actor or "")
        if actor is None:
            return f"{written} (open)"
        return actor.name if actor.name == written else f"{actor.name} (as “{written}”)"

    yield f"{article.name}  {article.sha256[:12]}…  published {article.published or 'unknown'}"
    if not facts.language_read:
        yield f"language {article.language}: not read; only words between marks and ISO dates are given"
    yield f"\nSentences ({len(facts.sentences)})"
    for sentence in facts.sentences:
        yield f"  {at(sentence.span):>8}  {PART_LABELS[sentence.part]:<9} {words(sentence.span)}"
    yield f"\nQuotes and statements ({len(facts.quotes)})"
    for quote in facts.quotes:
        label = CUE_LABELS[quote.cue_class or "neutral"]
        cue = f" “{words(quote.cue)}”" if quote.cue else ""
        yield f"  {at(quote.span):>8}  {quote.kind}: {who(quote.speaker)} — {label}{cue}: {words(quote.span)}"
    yield f"\nFigures ({len(facts.figures)})"
    for figure in facts.figures:
        value = number_label(figure.value) if figure.value is not None else _range(figure)
        about = f" of {words(figure.counts)}" if figure.counts else ""
        unit = f" {figure.unit}" if figure.unit else ""
        claim = ""
        if figure.attributed_to:
            teller, said = who(figure.attributed_to), CUE_LABELS[figure.claim or "neutral"]
            claim = f"; according to {teller}" if said == CUE_LABELS["neutral"] else f"; {teller} {said}"
        hedge = f"{words(figure.hedge)} " if figure.hedge else ""
        key = "" if figure.key else " (not key)"
        yield f"  {at(figure.span):>8}  {hedge}{words(figure.span)}: {value}{unit}{about}{claim}{key}"
    yield f"\nDates ({len(facts.dates)})"
    for date in facts.dates:
        event = f": {words(date.event)}" if date.event else ""
        value = f"{date.value or 'open'} ({date.precision}; {date.how})"
        yield f"  {at(date.span):>8}  {words(date.span)} = {value}{event}"
    yield f"\nActors ({len(facts.actors)})"
    for actor in facts.actors:
        role = f", {words(actor.role)}" if actor.role else ""
        places = " ".join(at(span) for span in actor.mentions)
        yield f"  {KIND_LABELS[actor.kind]}: {actor.name}{role} [{actor.id}] {places}"
    yield f"\nSummary ({len(facts.summary)})"
    for index in facts.summary:
        span = facts.sentences[index].span
        yield f"  {at(span):>8}  {words(span)}"


def _range(figure: Figure) -> str:
    low, high = (number_label(value) if value is not None else "?" for value in (figure.low, figure.high))
    return f"{low} to {high}"
