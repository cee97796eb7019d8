"""Makes of a fact what templates show of it (``views.py``)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator import labels
from generator.claims import class_of_claim
from generator.dossier import Dossier
from generator.findings import Sum
from generator.languages import gettext as _
from generator.languages.how import how_label
from generator.layers import Computed, ComputedKind, Verbatim
from generator.links.selector import selector
from generator.links.text_fragment import fragment_link
from generator.model import CueClass, Date, EditorMark, Figure, Quote, Span
from generator.pages.around import Around, Of, around
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

NEAR = 40
"""So far behind its number, in code points, what is counted is shown with the words between."""


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
    near: Around,
    cited: Cited[Quote] | Cited[Figure] | Cited[Date],
    words: Verbatim,
    place: Verbatim | None = None,
) -> Take:
    """What a reader can take away of a fact; its words, and the sentence around them, are those that its page
    shows."""
    article = cited.source.article
    found = selector(cited.source, words, place)
    return Take(
        dossier=near.title,
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


def standing_views(near: Around, cited: Cited[Quote] | Cited[Figure]) -> tuple[StandingView, ...]:
    """The labels of a fact that does not simply have a named speaker."""
    explained = Ref("checks.md", "standing", "")
    return tuple(
        StandingView(kind, labels.STANDING_LABELS[kind], explained) for kind in standings(near, cited)
    )


def standings(near: Around, cited: Cited[Quote] | Cited[Figure]) -> tuple[str, ...]:
    """The kinds of those labels."""
    return near.once(_standings, cited)


def _standings(near: Around, cited: Cited[Quote] | Cited[Figure]) -> tuple[str, ...]:
    standing = near.standing_of(cited)
    kinds = [standing] if standing and standing != "named" else []
    return (*kinds, "single") if cited.fact.id in near.alone else tuple(kinds)


def editor_views(near: Around, fact: str) -> tuple[EditorView, ...]:
    """What an editor set of a fact or put on the overview or into the summary, in the order of the edits."""
    return tuple(editor_view(mark) for mark in near.marks_of(fact))


def corrected_views(near: Around, fact: str) -> tuple[CorrectedView, ...]:
    """What a fact was published as before it became what it is, newest first."""
    return tuple(
        CorrectedView(
            label=labels.CHANGE_LABELS[one.what],
            day=labels.day_label(one.on) if one.on else "",
            told=Ref("corrections.md", f"c-{one.before}", _("Corrections")),
        )
        for one in near.past
        if one.fact == fact
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


def speaker_view(near: Around, quote: Quote | Figure) -> SpeakerView | None:
    """Who says it; None when nobody is named."""
    who = quote.speaker if isinstance(quote, Quote) else quote.attributed_to
    if who is None:
        return None
    actor, source = near.actor_of(who.actor), near.source
    company = near.company_of(who.span)
    return SpeakerView(
        name=actor.name if actor else None,
        written=source.words(who.span),
        role=actor.role if actor else None,
        page=actor.page if actor else None,
        company=source.words(company) if company else None,
    )


def sentence_view(cited: Cited[Span], edits: tuple[EditorView, ...] = ()) -> SentenceView:
    """A span shown whole, with the place it stands."""
    return SentenceView(cited.words(cited.fact), source_ref(cited.source, cited.sentence), edits)


def summary_view(of: Of, cited: Cited[Span]) -> SentenceView:
    """A sentence of the summary, with what an editor said of it."""
    return sentence_view(cited, editor_views(around(of, cited.source), str(cited.sentence)))


def excerpt(cited: Cited[Span]) -> Excerpt:
    """A span shown in its sentence."""
    return Excerpt(
        words=cited.words(cited.fact),
        place=_around(cited, cited.fact),
        ref=source_ref(cited.source, cited.sentence),
    )


def quote_view(of: Of, cited: Cited[Quote]) -> QuoteView:
    """A quotation or statement as the templates show it."""
    return around(of, cited.source).once(_quote_view, cited)


def _quote_view(near: Around, cited: Cited[Quote]) -> QuoteView:
    quote = cited.fact
    cue_class = quote.cue_class or "neutral"
    words, place = cited.words(quote.span), _around(cited, quote.span)
    return QuoteView(
        id=quote.id,
        words=words,
        place=place,
        kind=quote.kind,
        kind_label=labels.QUOTE_LABELS[quote.kind],
        speaker=speaker_view(near, quote),
        cue=cited.words(quote.cue) if quote.cue else None,
        cue_class=cue_class,
        cue_label=labels.CUE_LABELS[cue_class],
        ref=source_ref(cited.source, cited.sentence),
        url=cited.source.article.url,
        take=take(near, cited, words, place),
        edits=editor_views(near, quote.id),
        corrected=corrected_views(near, quote.id),
        standing=standing_views(near, cited),
    )


def figure_view(of: Of, cited: Cited[Figure], total: Sum | None = None) -> FigureView:
    """A figure as the templates show it; ``total`` is the sum that it is part of."""
    near = around(of, cited.source)
    view = near.once(_figure_view, cited)
    if total is None:
        return view
    terms = tuple(cited.words(term.span) for term in total.terms)
    return replace(view, formula=formula_of(near, total), terms=terms)


def _figure_view(near: Around, cited: Cited[Figure]) -> FigureView:
    figure = cited.fact
    teller = figure if figure.attributed_to else near.claim_around(cited)
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
        claimed_by=speaker_view(near, teller) if teller else None,
        claim=_claim_view(class_of_claim(cited, near.claim_around(cited))),
        formula=None,
        terms=(),
        ref=source_ref(cited.source, cited.sentence),
        take=take(near, cited, words, place),
        edits=editor_views(near, figure.id),
        corrected=corrected_views(near, figure.id),
        standing=standing_views(near, cited),
        lead=_counted(cited) if leads else None,
        outlook=cited.words(figure.outlook) if figure.outlook else None,
    )


def _claim_view(kind: CueClass | None) -> ClaimView | None:
    return ClaimView(kind, labels.CUE_LABELS[kind]) if kind else None


def formula_of(near: Around, total: Sum) -> Computed:
    """``1 + 11 = 12``, computed from the words of its summands."""
    source = near.source
    spans = [term.span for term in total.terms]
    kind: ComputedKind = "set" if near.value_set(total.figure.id) else "sum"
    return Computed(total.formula, kind, source.article.id, spans, str(total.total))


def _when(near: Around, cited: Cited[Date]) -> Computed:
    value = cited.fact.value or ""
    kind: ComputedKind = "set" if near.value_set(cited.fact.id) else "date"
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


def event_view(of: Of, cited: Cited[Date]) -> EventView:
    """A dated event as the templates show it. An event inside what somebody said carries that speaker."""
    return around(of, cited.source).once(_event_view, cited)


def _event_view(near: Around, cited: Cited[Date]) -> EventView:
    date = cited.fact
    event = date.event or cited.place.span
    claim = near.claim_around(cited)
    value, words = date.value or "", cited.words(event)
    return EventView(
        id=date.id,
        when=_when(near, cited) if value else None,
        machine=labels.machine_day(value),
        precision=date.precision,
        exact=labels.PRECISION_LABELS[date.precision],
        how=how_label(date.how),
        words=words,
        dated_by=cited.words(date.span),
        part=cited.place.part,
        part_label=labels.PART_LABELS[cited.place.part],
        claimed=claim is not None,
        claimed_by=speaker_view(near, claim) if claim else None,
        claim=_claim_view(class_of_claim(cited, near.claim_around(cited))),
        stands_for=_stand_ins(near, event),
        ref=source_ref(cited.source, cited.sentence),
        take=take(near, cited, words),
        edits=editor_views(near, date.id),
        corrected=corrected_views(near, date.id),
    )


def _stand_ins(near: Around, within: Span) -> tuple[SpeakerView, ...]:
    """Speakers whose mention inside a stretch of text is not their name: pronouns, "the ministry"."""
    found: dict[Span, SpeakerView] = {}
    for quote in near.speaking_in(within):
        if quote.speaker is None or not quote.speaker.span.within(within):
            continue
        view = speaker_view(near, quote)
        if view and view.name and view.written.lower() not in (view.name.lower(), f"the {view.name}".lower()):
            found.setdefault(quote.speaker.span, view)
    return tuple(found.values())
