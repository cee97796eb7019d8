"""``correct:`` and ``actor:``: sets what the machine read wrongly, and says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from generator.edits.find import Fact, actor_of, kind_of, like, nearest, occurrences
from generator.edits.model import FITS, OPEN, Edit
from generator.edits.read import DAYS, NUMBERS, number_of, precision_of
from generator.edits.speakers import LEFT_OPEN, speaker_of, speaker_words
from generator.labels import CUE_LABELS, day_label, number_label
from generator.lexicon import hedges
from generator.model import Change, CueClass, Date, EditorMark, EditVerb, Facts, Figure, Quote, Span

SET = "set by the editor"
"""How the value of a date was found that an editor set."""
_NEAR = 60
"""So far from a figure, in code points, its hedge and what it counts may stand."""


def mark(edit: Edit, fact: str, verb: EditVerb, span: Span, changes: tuple[Change, ...] = ()) -> EditorMark:
    """What a page says about an edit."""
    said = edit.values
    where = said.get("to") or said.get("from")
    return EditorMark(
        fact=fact,
        verb=verb,
        span=span,
        changes=changes,
        where="summary" if where == "summary" else "overview" if where else None,
        reason=said.get("reason"),
        by=said.get("by"),
        date=said.get("date"),
    )


def affected(facts: Facts, edit: Edit, fact: Fact) -> list[Fact]:
    """The facts that a correction of one concerns, itself first.

    A speaker belongs to a clause: *"A," she said, "B"* is two quotations, and a figure inside a quotation is
    claimed by whoever says it. All of them get the new speaker, or one would keep the wrong one.
    """
    if "speaker" not in edit.values or not isinstance(fact, Quote):
        return [fact]
    same: list[Fact] = [
        quote
        for quote in facts.quotes
        if quote.id != fact.id
        and fact.cue is not None
        and quote.cue == fact.cue
        and quote.speaker == fact.speaker
    ]
    within = (fact.span, *(one.span for one in same))
    figures = [
        figure
        for figure in facts.figures
        if figure.attributed_to is not None
        and figure.attributed_to == fact.speaker
        and any(figure.span.within(span) for span in within)
    ]
    return [fact, *same, *figures]


def correct(facts: Facts, edit: Edit, fact: Fact) -> Facts:
    """The facts with everything that the entry sets. Raises EditError for what does not fit."""
    kind = kind_of(fact)
    for key in edit.values:
        if key in FITS and kind not in FITS[key]:
            raise edit.error(
                f"these words are a {kind}, which has no `{key}`",
                f"`{key}` belongs to a {' or a '.join(FITS[key])}",
                key,
            )
    for one in affected(facts, edit, fact):
        keys = [key for key in edit.values if key in FITS] if one is fact else ["speaker"]
        changed, changes = one, []
        for key in keys:
            if isinstance(changed, Quote):
                changed, change = _QUOTE[key](facts, edit, changed)
            elif isinstance(changed, Figure):
                if key == "speaker" and edit.values[key] == OPEN and one is fact:
                    raise edit.error(
                        "a figure without its speaker would stand as a fact",
                        "`hide:` it, or correct the statement that it stands in",
                        key,
                    )
                changed, change = _FIGURE[key](facts, edit, changed)
            else:
                changed, change = _day(edit, changed)
            changes.append(change)
        facts = _put(facts, changed, mark(edit, one.id, "corrected", one.span, tuple(changes)))
    return facts


def _put(facts: Facts, fact: Fact, note: EditorMark) -> Facts:
    """The facts with one in the place of its older self."""
    if isinstance(fact, Quote):
        quotes = tuple(fact if one.id == fact.id else one for one in facts.quotes)
        return replace(facts, quotes=quotes, marks=(*facts.marks, note))
    if isinstance(fact, Figure):
        figures = tuple(fact if one.id == fact.id else one for one in facts.figures)
        return replace(facts, figures=figures, marks=(*facts.marks, note))
    dates = tuple(fact if one.id == fact.id else one for one in facts.dates)
    return replace(facts, dates=dates, marks=(*facts.marks, note))


def _speaker(facts: Facts, edit: Edit, quote: Quote) -> tuple[Quote, Change]:
    speaker = speaker_of(facts, edit, quote.span)
    machine = speaker_words(facts, quote.speaker)
    return replace(quote, speaker=speaker), Change("speaker", speaker_words(facts, speaker), machine)


def _cue_class(facts: Facts, edit: Edit, quote: Quote) -> tuple[Quote, Change]:
    new = cast(CueClass, edit.values["cue_class"])
    machine = CUE_LABELS[quote.cue_class] if quote.cue_class else None
    return replace(quote, cue_class=new), Change("kind of statement", CUE_LABELS[new], machine)


def _teller(facts: Facts, edit: Edit, figure: Figure) -> tuple[Figure, Change]:
    speaker = speaker_of(facts, edit, figure.span)
    machine = speaker_words(facts, figure.attributed_to) if figure.attributed_to else None
    return replace(figure, attributed_to=speaker), Change("speaker", speaker_words(facts, speaker), machine)


def _unit(facts: Facts, edit: Edit, figure: Figure) -> tuple[Figure, Change]:
    unit = edit.values["unit"]
    return replace(figure, unit=unit), Change("unit", unit, figure.unit)


def _counts(facts: Facts, edit: Edit, figure: Figure) -> tuple[Figure, Change]:
    from generator.extract.figures.counted import is_plural, singular

    span = _beside(facts, edit, figure, "counts")
    words = " ".join(facts.article.words(span).split())
    *rest, head = words.split()
    one = singular(head.lower()) if is_plural(head) else head
    machine = facts.article.words(figure.counts) if figure.counts else None
    return replace(figure, counts=span, counted=" ".join([*rest, one])), Change("counted", words, machine)


def _hedge(facts: Facts, edit: Edit, figure: Figure) -> tuple[Figure, Change]:
    span = _beside(facts, edit, figure, "hedge")
    words = " ".join(facts.article.words(span).split())
    bound = hedges.BEFORE.get(words.lower()) or hedges.AFTER.get(words.lower()) or hedges.ABOUT
    machine = facts.article.words(figure.hedge) if figure.hedge else None
    return replace(figure, hedge=span, bound=bound), Change("hedge", words, machine)


def _value(facts: Facts, edit: Edit, figure: Figure) -> tuple[Figure, Change]:
    value = number_of(edit.values["value"])
    if value is None:
        raise edit.error(
            f"these words are a figure, and `value: {edit.values['value']}` is no number", NUMBERS, "value"
        )
    machine = number_label(figure.value) if figure.value is not None else None
    return replace(figure, value=value, low=value, high=value), Change("value", number_label(value), machine)


def _day(edit: Edit, date: Date) -> tuple[Date, Change]:
    """When it was, as the editor says; what the words themselves narrow (*early*) stays with the words."""
    value = edit.values["value"]
    machine = day_label(date.value) if date.value else None
    if value == OPEN:
        return replace(date, value=None, mod=None, how=SET), Change("value", LEFT_OPEN, machine)
    precision = precision_of(value)
    if precision is None:
        raise edit.error(f"these words are a date, and `value: {value}` is none", DAYS, "value")
    changed = replace(date, value=value, precision=precision, mod=None, how=SET)
    return changed, Change("value", day_label(value), machine)


def _beside(facts: Facts, edit: Edit, figure: Figure, key: str) -> Span:
    """Words of the source near a figure. Raises EditError when they do not stand there."""
    words = edit.values[key]
    near = [
        span
        for span in occurrences(facts, words)
        if span.start - figure.span.end <= _NEAR and figure.span.start - span.end <= _NEAR
    ]
    if near:
        return nearest(near, figure.span)
    offered = like(facts, words)
    remedy = f"the nearest there is “{offered}”" if offered else "copy them from the source"
    raise edit.error(f"the words “{words}” do not stand beside the figure", remedy, key)


_QUOTE: dict[str, Callable[[Facts, Edit, Quote], tuple[Quote, Change]]] = {
    "speaker": _speaker,
    "cue_class": _cue_class,
}
_FIGURE: dict[str, Callable[[Facts, Edit, Figure], tuple[Figure, Change]]] = {
    "speaker": _teller,
    "unit": _unit,
    "counts": _counts,
    "hedge": _hedge,
    "value": _value,
}


def set_figure(facts: Facts, edit: Edit, figure: Figure) -> Figure:
    """A figure with everything that an entry sets of it."""
    for key in edit.values:
        if key in _FIGURE:
            figure, _ = _FIGURE[key](facts, edit, figure)
    return figure


def name_actor(facts: Facts, edit: Edit) -> Facts:
    """The facts with an actor's name or role set. Raises EditError when the source names nobody so, or two.

    The name is the editor's word; the role must stand in the source. Two names that are one actor's are
    joined by ``aliases`` in ``seeds/dossier.yml``; an actor of the same name in another source is the same.
    """
    found = actor_of(facts, edit.words)
    if len(found) != 1:
        names = ", ".join(f"`{actor.id}`" for actor in found[:4])
        problem = f"{facts.article.name} names {'several' if found else 'nobody'} “{edit.words}”"
        offered = like(facts, edit.words)
        near = f"the nearest there is “{offered}”" if offered else "copy the name from the actors' page"
        raise edit.error(problem, f"write one of {names}" if found else near)
    (actor,) = found
    changes = []
    changed = actor
    if "name" in edit.values:
        changed = replace(changed, name=edit.values["name"])
        changes.append(Change("name", edit.values["name"], actor.name))
    if "role" in edit.values:
        spans = occurrences(facts, edit.values["role"])
        if not spans:
            offered = like(facts, edit.values["role"])
            raise edit.error(
                f"the words “{edit.values['role']}” do not occur in {facts.article.name}",
                f"the nearest there is “{offered}”" if offered else "a role must be the source's words",
                "role",
            )
        role = min(spans, key=lambda span: min(abs(span.end - mention.start) for mention in actor.mentions))
        changed = replace(changed, role=role)
        machine = facts.article.words(actor.role) if actor.role else None
        changes.append(Change("role", " ".join(facts.article.words(role).split()), machine))
    note = mark(edit, actor.id, "corrected", actor.mentions[0], tuple(changes))
    actors = tuple(changed if one.id == actor.id else one for one in facts.actors)
    return replace(facts, actors=actors, marks=(*facts.marks, note))
