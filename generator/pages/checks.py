"""Cross-checks: the site's brief against its article, computed values, and everything left open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from generator import labels
from generator.dossier import Dossier
from generator.findings import Check
from generator.languages import gettext as _
from generator.layers import Computed
from generator.model import Figure, Quote
from generator.pages.listing import entry_name, leaf_page
from generator.pages.page import Page
from generator.pages.viewing import (
    editor_view,
    event_view,
    excerpt,
    figure_view,
    formula_of,
    quote_view,
    source_ref,
    speaker_view,
    standing_views,
)
from generator.pages.views import EditorView, Excerpt, Ref
from generator.paging import leaves
from generator.source import Cited

REFS = 20
"""Places shown of a name in doubt."""


@dataclass(frozen=True, slots=True)
class CheckView:
    """One comparison."""

    kind: str
    label: str
    brief: Excerpt
    body: Excerpt | None
    formula: Computed | None
    lacking: tuple[str, ...]


def check_view(dossier: Dossier, check: Check) -> CheckView:
    """A comparison as the templates show it."""
    return CheckView(
        kind=check.kind,
        label=labels.CHECK_LABELS[check.kind],
        brief=excerpt(check.brief),
        body=excerpt(check.body) if check.body else None,
        formula=formula_of(dossier, check.brief.source, check.computed) if check.computed else None,
        lacking=check.lacking,
    )


def make(dossier: Dossier) -> Iterator[Page]:
    """``checks.md`` and the pages below it."""
    facts = (*dossier.quotes, *dossier.statements)
    said = [quote for quote in facts if not (quote.fact.speaker and quote.fact.speaker.actor)]
    voiced: tuple[Cited[Quote] | Cited[Figure], ...] = (*facts, *dossier.figures)
    stand = {
        (cited.source.article.id, cited.fact.id): {one.kind for one in standing_views(dossier, cited)}
        for cited in voiced
    }

    def kinds(cited: Cited[Any]) -> set[str]:
        return stand[cited.source.article.id, cited.fact.id]

    legend = [
        (labels.STANDING_LABELS[kind], meaning)
        for kind, meaning in labels.STANDING_MEANINGS.items()
        if any(kind in found for found in stand.values())
    ]
    sections: list[tuple[str, Sequence[Any]]] = [
        ("checks", dossier.checks),
        ("sums", dossier.sums),
        ("unnamed", [quote for quote in facts if "unnamed" in kinds(quote)]),
        ("unnamed_figures", [figure for figure in dossier.figures if "unnamed" in kinds(figure)]),
        ("one_voice", [figure for figure in dossier.figures if _one_voice(dossier, figure)]),
        ("open_speakers", [quote for quote in said if not kinds(quote)]),
        ("undated", dossier.undated),
        ("doubts", dossier.doubts),
        ("hidden", _hidden(dossier)),
        ("missing", [source for source in dossier.sources if source.missing]),
    ]
    for leaf in leaves(sections, name=entry_name):
        here = {part.name: part.items for part in leaf.parts}
        yield leaf_page(
            leaf,
            "checks.md",
            "checks.md.j2",
            _("Cross-checks"),
            {
                "checks": [check_view(dossier, check) for check in here.get("checks", ())],
                "sums": [
                    {
                        "formula": formula_of(dossier, cited.source, cited.fact),
                        "terms": [cited.words(term.span) for term in cited.fact.terms],
                        "sentence": cited.words(cited.place.span),
                        "ref": source_ref(cited.source, cited.sentence),
                    }
                    for cited in here.get("sums", ())
                ],
                # the labels on every page lead to the legend: it stands on the first
                "legend": legend if leaf.number == 1 else [],
                "independent": dossier.independent,
                "sources": len(dossier.sources) if leaf.number == 1 else 0,
                "unnamed": [quote_view(dossier, quote) for quote in here.get("unnamed", ())],
                "unnamed_figures": [figure_view(dossier, one) for one in here.get("unnamed_figures", ())],
                "one_voice": [figure_view(dossier, figure) for figure in here.get("one_voice", ())],
                "open_speakers": [quote_view(dossier, quote) for quote in here.get("open_speakers", ())],
                "undated": [event_view(dossier, event) for event in here.get("undated", ())],
                "doubts": [
                    (doubt, [source_ref(cited.source, cited.sentence) for cited in doubt.where[:REFS]])
                    for doubt in here.get("doubts", ())
                ],
                "hidden": here.get("hidden", ()),
                "missing": [
                    (Ref(source.path, "", source.title), [labels.KEY_LABELS[key] for key in source.missing])
                    for source in here.get("missing", ())
                ],
            },
            searched=False,  # everything here stands on its source's page too
        )


def _one_voice(dossier: Dossier, cited: Cited[Figure]) -> bool:
    """Whether one named speaker alone gives a key figure."""
    if not cited.fact.key or cited.fact.id not in dossier.one_voice:
        return False
    teller = cited.fact if cited.fact.attributed_to else dossier.claim_around(cited)
    who = speaker_view(dossier, cited.source, teller) if teller else None
    return bool(who and who.name)


def _hidden(dossier: Dossier) -> list[tuple[Ref, list[str], EditorView]]:
    """What an editor hid or took out of the summary, by edit: the words are gone, that they were there is
    told."""
    found: dict[tuple[str, EditorView], tuple[Ref, list[str], EditorView]] = {}
    for source in dossier.sources:
        for mark in source.facts.marks:
            if mark.verb == "hidden" or (mark.verb == "dropped" and mark.where == "summary"):
                view = editor_view(mark)
                row = found.setdefault(
                    (source.article.id, view), (Ref(source.path, "", source.label), [], view)
                )
                row[1].append(labels.FACT_LABELS.get(mark.fact[0]) or _("sentence"))
    return list(found.values())
