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
    unnamed = _once(dossier, [quote for quote in facts if "unnamed" in kinds(quote)])
    told = {one.told for one in unnamed}
    sections: list[tuple[str, Sequence[Any]]] = [
        ("checks", dossier.checks),
        ("sums", dossier.sums),
        ("unnamed", unnamed),
        (
            "unnamed_figures",
            [
                one
                for one in _once(dossier, [one for one in dossier.figures if "unnamed" in kinds(one)])
                if one.told not in told
            ],
        ),
        (
            "one_voice",
            _once(dossier, [figure for figure in dossier.figures if _one_voice(dossier, figure)], apart=True),
        ),
        ("open_speakers", _once(dossier, [quote for quote in said if not kinds(quote)])),
        ("undated", dossier.undated),
        ("doubts", dossier.doubts),
        ("hidden", _hidden(dossier)),
        ("missing", [source for source in dossier.sources if source.missing]),
    ]
    for leaf in leaves(sections, name=lambda one: entry_name(one.first if isinstance(one, Once) else one)):
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
                "unnamed": [(quote_view(dossier, one.first), one.copies) for one in here.get("unnamed", ())],
                "unnamed_figures": [
                    (figure_view(dossier, one.first), one.copies) for one in here.get("unnamed_figures", ())
                ],
                "one_voice": [
                    (figure_view(dossier, one.first), one.copies) for one in here.get("one_voice", ())
                ],
                "open_speakers": [
                    (quote_view(dossier, one.first), one.copies) for one in here.get("open_speakers", ())
                ],
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


@dataclass(frozen=True, slots=True)
class Once:
    """A sentence with one who speaks in it, however many facts stand in it and however many copies run it."""

    first: Cited[Any]
    """The widest fact of the oldest copy."""
    told: tuple[str, ...]
    """The text's origin, the sentence's words, those for who speaks: what makes it one."""
    copies: tuple[Ref, ...]


def _once(
    dossier: Dossier, facts: Sequence[Cited[Quote]] | Sequence[Cited[Figure]], apart: bool = False
) -> list[Once]:
    """Facts in their order, those of one sentence and one speaker together, with their copies; ``apart``:
    two facts of a sentence stay two, for it is they that are listed and not who speaks."""
    found: dict[tuple[str, ...], list[Cited[Any]]] = {}
    for cited in facts:
        at = str(cited.fact.span.start - cited.place.span.start) if apart else ""
        found.setdefault((*_told(dossier, cited), at), []).append(cited)
    once = []
    for told, same in found.items():
        mine = [one for one in same if one.source is same[0].source]
        first = max(mine, key=lambda one: one.fact.span.end - one.fact.span.start)
        others = {one.source.article.id: one for one in same if one.source is not first.source}
        refs = tuple(source_ref(one.source, one.sentence) for one in others.values())
        once.append(Once(first, told[:-1], refs))
    return once


def _told(dossier: Dossier, cited: Cited[Any]) -> tuple[str, ...]:
    fact = cited.fact
    if isinstance(fact, Quote):
        who = fact.speaker
    else:
        around = dossier.claim_around(cited)
        who = fact.attributed_to or (around.speaker if around else None)
    words = " ".join(cited.words(cited.place.span).casefold().split())
    return (cited.source.origin, words, cited.words(who.span).casefold() if who else "")


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
