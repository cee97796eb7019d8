"""Makes of a fact what templates show of it (``views.py``)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from typing import Any, TypeVar, cast

from generator import labels
from generator.across.standing import standing_of
from generator.claims import class_of_claim
from generator.dossier import Dossier
from generator.findings import DossierActor, Sum
from generator.languages import gettext as _
from generator.languages.how import how_label
from generator.layers import Computed, ComputedKind, Verbatim
from generator.links.selector import selector
from generator.links.text_fragment import fragment_link
from generator.model import CueClass, Date, EditorMark, Figure, Quote, Span
from generator.pages.views import (
    ClaimView,
    CorrectedView,
    DossierView,
    EditorView,
    EventView,
    Excerpt,
    FigureView,
    QuoteView,
    Ref,
    SentenceView,
    SourceLine,
    SpeakerView,
    StandingView,
    Take,
)
from generator.source import Cited, Source

F = TypeVar("F", Quote, Figure, Date)


V = TypeVar("V")


NEAR = 40
"""So far behind its number, in code points, what is counted is shown with the words between."""


def _once(make: Callable[[Dossier, Cited[F]], V]) -> Callable[[Dossier, Cited[F]], V]:
    """A fact's view is made once a dossier: pages, tables, feeds and annotations ask for the same."""

    @wraps(make)
    def kept(dossier: Dossier, cited: Cited[F]) -> V:
        key = (make.__name__, cited.source.article.id, cited.fact.id)
        found = dossier.views.get(key)
        if found is None:
            found = dossier.views[key] = make(dossier, cited)
        return cast(V, found)

    return kept


def dossier_view(dossier: Dossier) -> DossierView:
    """The dossier as a whole."""
    return DossierView(
        dossier.settings, tuple(source.article.id for source in dossier.sources), dossier.corrections
    )


def source_ref(source: Source, sentence: int) -> Ref:
    """A sentence on its source's page."""
    return Ref(source.path, source.sentence_ids[sentence], source.label, source_note(source))


def source_note(source: Source) -> str:
    """A source as a footnote names it: label, title, address."""
    return ". ".join(filter(None, (f"{source.label}: “{source.title}”", source.article.url)))


def take(
    dossier: Dossier,
    cited: Cited[Quote] | Cited[Figure] | Cited[Date],
    words: Verbatim,
    place: Verbatim | None = None,
) -> Take:
    """What a reader can take away of a fact; its words, and the sentence around them, are those that its page
    shows."""
    article = cited.source.article
    found = selector(cited.source, words, place)
    return Take(
        dossier=dossier.settings.title,
        place=source_ref(cited.source, cited.sentence),
        source=SourceLine(
            publisher=article.publisher,
            title=cited.source.title,
            published=labels.day_label(article.published) if article.published else None,
            url=article.url,
            sha256=article.sha256,
        ),
        original=fragment_link(article.url, found.exact, found.prefix, found.suffix) if found else None,
    )


def actor_ref(actor: DossierActor) -> Ref:
    """An actor's own page, or its line on the page of all actors."""
    if actor.acts:
        return Ref(f"actors/{actor.id}.md", "", actor.name)
    return Ref(actor.line_page, f"a-{actor.id}", actor.name)


def standing_views(dossier: Dossier, cited: Cited[Quote] | Cited[Figure]) -> tuple[StandingView, ...]:
    """The labels of a fact that does not simply have a named speaker."""
    kinds: list[str] = []
    standing = standing_of(dossier, cited)
    if standing and standing != "named":
        kinds.append(standing)
    if isinstance(cited.fact, Figure) and cited.fact.key and cited.fact.id in dossier.one_source:
        kinds.append("single")
    explained = Ref("checks.md", "standing", "")
    return tuple(StandingView(kind, labels.STANDING_LABELS[kind], explained) for kind in kinds)


def editor_views(dossier: Dossier, source: Source, fact: str) -> tuple[EditorView, ...]:
    """What an editor set of a fact or put on the overview or into the summary, in the order of the edits."""
    return tuple(editor_view(mark) for mark in dossier.marks_of(source, fact))


def corrected_views(dossier: Dossier, source: Source, fact: str) -> tuple[CorrectedView, ...]:
    """What a fact was published as before it became what it is, newest first."""
    return tuple(
        CorrectedView(
            label=labels.CHANGE_LABELS[one.change.what],
            day=labels.day_label(one.change.on) if one.change.on else "",
            told=Ref("corrections.md", f"c-{one.change.before.id}", _("Corrections")),
        )
        for one in dossier.corrected_into.get((source.article.id, fact), ())
    )


def editor_view(mark: EditorMark) -> EditorView:
    """One edit as the templates show it."""
    return EditorView(
        label=labels.EDIT_LABELS[mark.verb, mark.where],
        added=mark.verb == "added",
        changes=tuple(replace(one, what=labels.EDITED_LABELS[one.what]) for one in mark.changes),
        reason=mark.reason,
        by=mark.by,
        date=labels.day_label(mark.date) if mark.date else None,
    )


def speaker_view(dossier: Dossier, source: Source, quote: Quote | Figure) -> SpeakerView | None:
    """Who says it; None when nobody is named."""
    who = quote.speaker if isinstance(quote, Quote) else quote.attributed_to
    if who is None:
        return None
    actor = dossier.actor_of(source, who.actor)
    company = dossier.company_of(source, who.span)
    return SpeakerView(
        name=actor.name if actor else None,
        written=source.words(who.span),
        role=actor.role.words(actor.role.fact) if actor and actor.role else None,
        page=actor_ref(actor) if actor else None,
        company=source.words(company) if company else None,
    )


def sentence_view(cited: Cited[Span], edits: tuple[EditorView, ...] = ()) -> SentenceView:
    """A span shown whole, with the place it stands."""
    return SentenceView(cited.words(cited.fact), source_ref(cited.source, cited.sentence), edits)


def summary_view(dossier: Dossier, cited: Cited[Span]) -> SentenceView:
    """A sentence of the summary, with what an editor said of it."""
    return sentence_view(cited, editor_views(dossier, cited.source, str(cited.sentence)))


def excerpt(cited: Cited[Span]) -> Excerpt:
    """A span shown in its sentence."""
    return Excerpt(
        words=cited.words(cited.fact),
        place=_around(cited, cited.fact),
        ref=source_ref(cited.source, cited.sentence),
    )


@_once
def quote_view(dossier: Dossier, cited: Cited[Quote]) -> QuoteView:
    """A quotation or statement as the templates show it."""
    quote = cited.fact
    cue_class = quote.cue_class or "neutral"
    words, place = cited.words(quote.span), _around(cited, quote.span)
    return QuoteView(
        id=quote.id,
        words=words,
        place=place,
        kind=quote.kind,
        kind_label=labels.QUOTE_LABELS[quote.kind],
        speaker=speaker_view(dossier, cited.source, quote),
        cue=cited.words(quote.cue) if quote.cue else None,
        cue_class=cue_class,
        cue_label=labels.CUE_LABELS[cue_class],
        ref=source_ref(cited.source, cited.sentence),
        url=cited.source.article.url,
        take=take(dossier, cited, words, place),
        edits=editor_views(dossier, cited.source, quote.id),
        corrected=corrected_views(dossier, cited.source, quote.id),
        standing=standing_views(dossier, cited),
    )


def figure_view(dossier: Dossier, cited: Cited[Figure], total: Sum | None = None) -> FigureView:
    """A figure as the templates show it; ``total`` is the sum that it is part of."""
    view = _figure_view(dossier, cited)
    if total is None:
        return view
    terms = tuple(cited.words(term.span) for term in total.terms)
    return replace(view, formula=formula_of(dossier, cited.source, total), terms=terms)


@_once
def _figure_view(dossier: Dossier, cited: Cited[Figure]) -> FigureView:
    figure = cited.fact
    teller = figure if figure.attributed_to else dossier.claim_around(cited)
    reading = None
    if figure.value is None and figure.low is not None and figure.high is not None:
        reading = Computed(
            labels.range_label(figure.low, figure.high),
            "range",
            cited.source.article.id,
            [figure.span],
            f"{figure.low}/{figure.high}",
        )
    words, place = cited.words(figure.span), _around(cited, figure.span)
    leads = figure.counts is not None and figure.counted is None and figure.counts.end <= figure.span.start
    return FigureView(
        id=figure.id,
        words=words,
        hedge=cited.words(figure.hedge) if figure.hedge else None,
        counts=None if leads else _counted(cited),
        place=place,
        reading=reading,
        claimed=teller is not None,
        claimed_by=speaker_view(dossier, cited.source, teller) if teller else None,
        claim=_claim_view(claim_class(dossier, cited)),
        formula=None,
        terms=(),
        ref=source_ref(cited.source, cited.sentence),
        take=take(dossier, cited, words, place),
        edits=editor_views(dossier, cited.source, figure.id),
        corrected=corrected_views(dossier, cited.source, figure.id),
        standing=standing_views(dossier, cited),
        lead=_counted(cited) if leads else None,
        outlook=cited.words(figure.outlook) if figure.outlook else None,
    )


def claim_class(dossier: Dossier, cited: Cited[Figure] | Cited[Date]) -> CueClass | None:
    """What a fact's teller does with it; None for what *according to* says well enough."""
    return class_of_claim(cited, dossier.claim_around(cited))


def _claim_view(kind: CueClass | None) -> ClaimView | None:
    return ClaimView(kind, labels.CUE_LABELS[kind]) if kind else None


def formula_of(dossier: Dossier, source: Source, total: Sum) -> Computed:
    """``1 + 11 = 12``, computed from the words of its summands."""
    spans = [term.span for term in total.terms]
    kind: ComputedKind = "set" if dossier.value_set(source, total.figure.id) else "sum"
    return Computed(total.formula, kind, source.article.id, spans, str(total.total))


def _when(dossier: Dossier, cited: Cited[Date]) -> Computed:
    value = cited.fact.value or ""
    kind: ComputedKind = "set" if dossier.value_set(cited.source, cited.fact.id) else "date"
    return Computed(labels.day_label(value), kind, cited.source.article.id, [cited.fact.span], value)


def _around(cited: Cited[Any], span: Span) -> Verbatim:
    """The sentence where a span starts, and the span's end should it run over the sentence's."""
    place = cited.place.span
    return cited.words(Span(min(place.start, span.start), max(place.end, span.end)))


def _counted(cited: Cited[Figure]) -> Verbatim | None:
    """What is counted, with the words between: "40 other states" is not "40 states"."""
    figure = cited.fact
    if figure.counts is None:
        return None
    near = 0 <= figure.counts.start - figure.span.end <= NEAR
    start = figure.span.end if near else figure.counts.start
    words = cited.words(Span(start, figure.counts.end))
    return cited.words(Span(start + len(words) - len(words.lstrip()), figure.counts.end))


@_once
def event_view(dossier: Dossier, cited: Cited[Date]) -> EventView:
    """A dated event as the templates show it. An event inside what somebody said carries that speaker."""
    date = cited.fact
    event = date.event or cited.place.span
    claim = dossier.claim_around(cited)
    value, words = date.value or "", cited.words(event)
    return EventView(
        id=date.id,
        when=_when(dossier, cited) if value else None,
        machine=labels.machine_day(value),
        precision=date.precision,
        exact=labels.PRECISION_LABELS[date.precision],
        how=how_label(date.how),
        words=words,
        dated_by=cited.words(date.span),
        part=cited.place.part,
        part_label=labels.PART_LABELS[cited.place.part],
        claimed=claim is not None,
        claimed_by=speaker_view(dossier, cited.source, claim) if claim else None,
        claim=_claim_view(claim_class(dossier, cited)),
        stands_for=_stand_ins(dossier, cited.source, event),
        ref=source_ref(cited.source, cited.sentence),
        take=take(dossier, cited, words),
        edits=editor_views(dossier, cited.source, date.id),
        corrected=corrected_views(dossier, cited.source, date.id),
    )


def _stand_ins(dossier: Dossier, source: Source, within: Span) -> tuple[SpeakerView, ...]:
    """Speakers whose mention inside a stretch of text is not their name: pronouns, "the ministry"."""
    found: dict[Span, SpeakerView] = {}
    for quote in dossier.speaking_in(source, within):
        if quote.speaker is None or not quote.speaker.span.within(within):
            continue
        view = speaker_view(dossier, source, quote)
        if view and view.name and view.written.lower() not in (view.name.lower(), f"the {view.name}".lower()):
            found.setdefault(quote.speaker.span, view)
    return tuple(found.values())
