"""``add:``: a fact that the machine missed, by the exact words that the source holds."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from generator.edits.correct import mark, set_figure
from generator.edits.find import Fact, facts_in, kind_of, missing, nearest, occurrences, places, sentence_of
from generator.edits.model import Edit
from generator.edits.read import number_of
from generator.edits.speakers import speaker_of
from generator.ids import Ids, around
from generator.model import CueClass, Facts, Figure, Quote, Span

_MARKS = "\"“”„«»‹›‘’'"
_PREFIX = {"quote": "q", "statement": "r", "figure": "f"}


def add(facts: Facts, edit: Edit) -> Facts:
    """The facts with one more. Raises EditError when its words, or those it names, are not in the source."""
    kind = edit.values["kind"]
    found = places(facts, edit)
    if len(found) > 1:
        raise edit.error(
            f"the words occur {len(found)} times in {facts.article.name}", "add `around:` or `occurrence:`"
        )
    span = found[0]
    same = next((fact for fact in facts_in(facts, kind) if _is_same(fact, span)), None)
    if same:
        raise edit.error(f"the machine found this {kind_of(same)} already", f"`correct: {same.id}` instead")
    sentence = sentence_of(facts, span)
    if facts.sentences[sentence].part in ("brief", "furniture"):
        raise edit.error("these words are no part of the article", "add only what the article itself says")
    name = _name(facts, kind, span, sentence)
    if kind == "figure":
        figure = set_figure(facts, edit, _figure(facts, edit, name, span, sentence))
        figures = tuple(sorted((*facts.figures, figure), key=lambda one: one.span))
        return replace(facts, figures=figures, marks=(*facts.marks, mark(edit, name, "added", span)))
    quote = _quote(facts, edit, name, span, sentence)
    quotes = tuple(sorted((*facts.quotes, quote), key=lambda one: one.span))
    return replace(facts, quotes=quotes, marks=(*facts.marks, mark(edit, name, "added", span)))


def _is_same(fact: Fact, span: Span) -> bool:
    """Whether a fact is nearly these words: where it ends may be argued about, but it is no new fact."""
    shared = min(fact.span.end, span.end) - max(fact.span.start, span.start)
    return shared > 0.8 * (max(fact.span.end, span.end) - min(fact.span.start, span.start))


def _name(facts: Facts, kind: str, span: Span, sentence: int) -> str:
    """A permanent id, made as the extractors make theirs."""
    ids = Ids(_PREFIX[kind], facts.article.id)
    article = facts.article
    near = around(article.text, span, facts.sentences[sentence].span) if kind == "figure" else ""
    taken = {fact.id for fact in facts_in(facts)}
    while (name := ids.of(article.words(span), near)) in taken:
        pass
    return name


def _quote(facts: Facts, edit: Edit, name: str, span: Span, sentence: int) -> Quote:
    cue = None
    if "cue" in edit.values:
        cues = [one for one in occurrences(facts, edit.values["cue"]) if not one.overlaps(span)]
        if not cues:
            raise missing(facts, edit, edit.values["cue"], "cue")
        cue = nearest(cues, span)
    text = facts.article.text
    marked = text[span.start - 1] in _MARKS and text[span.end : span.end + 1] in (*_MARKS,)
    if edit.values["kind"] == "quote" and not marked:
        raise edit.error(
            "a quote must stand between quotation marks in the source",
            "write `kind: statement`, or give all the words between the marks",
            "kind",
        )
    words = facts.article.words(span)
    whole = words[0].isupper() and words[-1] in ".,!?…"
    return Quote(
        id=name,
        span=span,
        kind="indirect" if edit.values["kind"] == "statement" else "direct" if whole else "partial",
        speaker=speaker_of(facts, edit, span),
        cue=cue,
        cue_class=cast("CueClass | None", edit.values.get("cue_class") or ("neutral" if cue else None)),
        sentence=sentence,
    )


def _figure(facts: Facts, edit: Edit, name: str, span: Span, sentence: int) -> Figure:
    """The bare figure. A hedge right before it is read by the machine: an editor may forget it."""
    from generator.extract.figures.context import hedge_before, words_left

    value = number_of(edit.values["value"])
    text, first = facts.article.text, facts.sentences[sentence].span.start
    hedge = hedge_before(words_left(text, span.start, first), span.start, text, False)
    return Figure(
        id=name,
        span=span,
        value=value,
        low=value,
        high=value,
        hedge=hedge.span if hedge else None,
        unit=None,
        counts=None,
        attributed_to=None,
        key=True,
        sentence=sentence,
        bound=hedge.bound if hedge else None,
    )
