"""Cross-checks: the site's brief against its article, computed values, and everything left open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import labels
from generator.dossier import Check, Dossier
from generator.layers import Computed
from generator.pages.page import Page
from generator.pages.views import (
    EditorView,
    Excerpt,
    FigureView,
    QuoteView,
    Ref,
    editor_view,
    event_view,
    excerpt,
    figure_view,
    formula_of,
    quote_view,
    source_ref,
)


@dataclass(frozen=True, slots=True)
class CheckView:
    """One comparison."""

    kind: str
    label: str
    brief: Excerpt
    body: Excerpt | None
    formula: Computed | None
    lacking: tuple[str, ...]


def check_view(check: Check) -> CheckView:
    """A comparison as the templates show it."""
    return CheckView(
        kind=check.kind,
        label=labels.CHECK_LABELS[check.kind],
        brief=excerpt(check.brief),
        body=excerpt(check.body) if check.body else None,
        formula=formula_of(check.brief.source, check.computed) if check.computed else None,
        lacking=check.lacking,
    )


def make(dossier: Dossier) -> Iterator[Page]:
    """``checks.md``."""
    facts = (*dossier.quotes, *dossier.statements)
    views = [quote_view(dossier, fact) for fact in facts]
    figures = [figure_view(dossier, figure) for figure in dossier.figures]
    yield Page(
        path="checks.md",
        template="checks.md.j2",
        title="Cross-checks",
        context={
            "checks": [check_view(check) for check in dossier.checks],
            "sums": [
                {
                    "formula": formula_of(cited.source, cited.fact),
                    "terms": [cited.words(term.span) for term in cited.fact.terms],
                    "sentence": cited.words(cited.place.span),
                    "ref": source_ref(cited.source, cited.sentence),
                }
                for cited in dossier.sums
            ],
            "open_speakers": [
                view
                for view, fact in zip(views, facts, strict=True)
                if not (fact.fact.speaker and fact.fact.speaker.actor) and not view.standing
            ],
            "legend": [
                (labels.STANDING_LABELS[kind], meaning)
                for kind, meaning in labels.STANDING_MEANINGS.items()
                if any(_is(view, kind) for view in views) or any(_is(view, kind) for view in figures)
            ],
            "unnamed": [view for view in views if _is(view, "unnamed")],
            "unnamed_figures": [view for view in figures if _is(view, "unnamed")],
            "one_voice": [
                view
                for view, cited in zip(figures, dossier.figures, strict=True)
                if cited.fact.key
                and cited.fact.id in dossier.one_voice
                and view.claimed_by
                and view.claimed_by.name
            ],
            "independent": dossier.independent,
            "sources": len(dossier.sources),
            "hidden": _hidden(dossier),
            "undated": [event_view(dossier, event) for event in dossier.undated],
            "doubts": [
                (doubt, [source_ref(cited.source, cited.sentence) for cited in doubt.where])
                for doubt in dossier.doubts
            ],
            "missing": [
                (Ref(source.path, "", source.title), [labels.KEY_LABELS[key] for key in source.missing])
                for source in dossier.sources
                if source.missing
            ],
        },
    )


def _hidden(dossier: Dossier) -> list[tuple[Ref, EditorView]]:
    """What an editor hid or took out of the summary: the words are gone, that they were there is told."""
    return [
        (Ref(source.path, "", source.label), editor_view(mark))
        for source in dossier.sources
        for mark in source.facts.marks
        if mark.verb == "hidden" or (mark.verb == "dropped" and mark.where == "summary")
    ]


def _is(view: QuoteView | FigureView, kind: str) -> bool:
    return any(one.kind == kind for one in view.standing)
