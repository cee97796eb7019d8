"""Cross-checks: the site's brief against its article, computed values, and everything left open."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from generator import labels
from generator.dossier import Dossier
from generator.findings import Check
from generator.kept import kept
from generator.languages import gettext as _
from generator.layers import Computed
from generator.model import Figure, Quote
from generator.pages.around import Around, Arounds, Of, around, arounds
from generator.pages.listing import entry_name, leaf_page, sources_of
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
    standings,
)
from generator.pages.views import EditorView, Excerpt, Ref
from generator.paging import Part, Place, leaves
from generator.source import Cited, Source

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


def check_view(of: Of, check: Check) -> CheckView:
    """A comparison as the templates show it."""
    return CheckView(
        kind=check.kind,
        label=labels.CHECK_LABELS[check.kind],
        brief=excerpt(check.brief),
        body=excerpt(check.body) if check.body else None,
        formula=formula_of(around(of, check.brief.source), check.computed) if check.computed else None,
        lacking=check.lacking,
    )


class Once(NamedTuple):
    """A sentence with one who speaks in it, however many facts stand in it and however many copies run it."""

    first: Cited[Any]
    """The widest fact of the oldest copy."""
    told: tuple[str, ...]
    """The text's origin, the sentence's words, those for who speaks: what makes it one."""
    copies: tuple[tuple[Source, int], ...]
    """The sources and sentences that run it as well."""


class _Doubtful(NamedTuple):
    """The facts of a source by what is to be said of them, each with what makes it one with its copies."""

    unnamed: list[tuple[tuple[str, ...], Cited[Quote]]]
    unnamed_figures: list[tuple[tuple[str, ...], Cited[Figure]]]
    one_voice: list[tuple[tuple[str, ...], Cited[Figure]]]
    open_speakers: list[tuple[tuple[str, ...], Cited[Quote]]]
    kinds: frozenset[str]
    """Every label that any of its facts has."""


@kept
def _doubtful(near: Around, one_voice: frozenset[str]) -> _Doubtful:
    """``one_voice``: ids of its key figures whose number one voice alone gives."""
    quotes = [(one, standings(near, one)) for one in (*near.quotes, *near.statements)]
    figures = [(one, standings(near, one)) for one in near.figures]
    return _Doubtful(
        unnamed=[(_told(near, one), one) for one, kinds in quotes if "unnamed" in kinds],
        unnamed_figures=[(_told(near, one), one) for one, kinds in figures if "unnamed" in kinds],
        one_voice=[
            (_told(near, one, apart=True), one)
            for one, _ in figures
            if one.fact.id in one_voice and _named_alone(near, one)
        ],
        open_speakers=[
            (_told(near, one), one)
            for one, kinds in quotes
            if not kinds and not (one.fact.speaker and one.fact.speaker.actor)
        ],
        kinds=frozenset(kind for _, kinds in (*quotes, *figures) for kind in kinds),
    )


def make(dossier: Dossier) -> Iterator[Page]:
    """``checks.md`` and the pages below it."""
    near = arounds(dossier)
    one_voice: dict[str, list[str]] = defaultdict(list)
    for figure in dossier.figures:
        if figure.fact.key and figure.fact.id in dossier.one_voice:
            one_voice[figure.source.article.id].append(figure.fact.id)
    doubtful = [_doubtful(one, frozenset(one_voice[one.source.article.id])) for one in near]
    kinds = frozenset().union(*(one.kinds for one in doubtful))
    # quotations of all sources stand before the statements of all
    unnamed = _once(sorted((pair for one in doubtful for pair in one.unnamed), key=_reported))
    told = {one.told for one in unnamed}
    sections: list[tuple[str, Sequence[Any]]] = [
        ("checks", dossier.checks),
        ("sums", dossier.sums),
        ("unnamed", unnamed),
        (
            "unnamed_figures",
            [
                one
                for one in _once(pair for one in doubtful for pair in one.unnamed_figures)
                if one.told not in told
            ],
        ),
        ("one_voice", _once(pair for one in doubtful for pair in one.one_voice)),
        (
            "open_speakers",
            _once(sorted((pair for one in doubtful for pair in one.open_speakers), key=_reported)),
        ),
        ("undated", dossier.undated),
        ("doubts", dossier.doubts),
        ("hidden", _hidden(dossier)),
        ("missing", [source for source in dossier.sources if source.missing]),
    ]
    for leaf in leaves(sections, name=_entry_name):
        here = near.here(sources_of(one.first if isinstance(one, Once) else one for one in leaf.items))
        sources = len(dossier.sources) if leaf.number == 1 else 0
        # the labels on every page lead to the legend: it stands on the first
        legend = kinds if leaf.number == 1 else frozenset()
        yield _page(leaf.place, leaf.parts, here, legend, dossier.independent, sources)


def _entry_name(entry: object) -> str:
    return entry_name(entry.first if isinstance(entry, Once) else entry)


def _reported(pair: tuple[tuple[str, ...], Cited[Quote]]) -> bool:
    return pair[1].fact.kind == "indirect"


@kept
def _page(
    place: Place,
    parts: tuple[Part[Any], ...],
    near: tuple[Around, ...],
    kinds: frozenset[str],
    independent: int,
    sources: int,
) -> Page:
    """``kinds``: the labels that the legend explains."""
    of = Arounds(near)
    here = {part.name: part.items for part in parts}
    return leaf_page(
        place,
        "checks.md",
        "checks.md.j2",
        _("Cross-checks"),
        {
            "checks": [check_view(of, check) for check in here.get("checks", ())],
            "sums": [
                {
                    "formula": formula_of(of.of(cited.source), cited.fact),
                    "terms": [cited.words(term.span) for term in cited.fact.terms],
                    "sentence": cited.words(cited.place.span),
                    "ref": source_ref(cited.source, cited.sentence),
                }
                for cited in here.get("sums", ())
            ],
            "legend": [
                (labels.STANDING_LABELS[kind], meaning)
                for kind, meaning in labels.STANDING_MEANINGS.items()
                if kind in kinds
            ],
            "independent": independent,
            "sources": sources,
            "unnamed": [(quote_view(of, one.first), _refs(one)) for one in here.get("unnamed", ())],
            "unnamed_figures": [
                (figure_view(of, one.first), _refs(one)) for one in here.get("unnamed_figures", ())
            ],
            "one_voice": [(figure_view(of, one.first), _refs(one)) for one in here.get("one_voice", ())],
            "open_speakers": [
                (quote_view(of, one.first), _refs(one)) for one in here.get("open_speakers", ())
            ],
            "undated": [event_view(of, event) for event in here.get("undated", ())],
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


def _refs(one: Once) -> tuple[Ref, ...]:
    return tuple(source_ref(source, sentence) for source, sentence in one.copies)


def _once(facts: Iterable[tuple[tuple[str, ...], Cited[Any]]]) -> list[Once]:
    """Facts in their order, those of one sentence and one speaker together, with their copies."""
    found: dict[tuple[str, ...], list[Cited[Any]]] = {}
    for told, cited in facts:
        found.setdefault(told, []).append(cited)
    once = []
    for told, same in found.items():
        mine = [one for one in same if one.source is same[0].source]
        first = max(mine, key=lambda one: one.fact.span.end - one.fact.span.start)
        others = {one.source.article.id: one for one in same if one.source is not first.source}
        once.append(Once(first, told[:-1], tuple((one.source, one.sentence) for one in others.values())))
    return once


def _told(near: Around, cited: Cited[Any], apart: bool = False) -> tuple[str, ...]:
    """What makes facts one; ``apart``: two facts of a sentence stay two, for it is they that are listed and
    not who speaks."""
    fact = cited.fact
    if isinstance(fact, Quote):
        who = fact.speaker
    else:
        claim = near.claim_around(cited)
        who = fact.attributed_to or (claim.speaker if claim else None)
    words = " ".join(cited.words(cited.place.span).casefold().split())
    at = str(fact.span.start - cited.place.span.start) if apart else ""
    return (cited.source.origin, words, cited.words(who.span).casefold() if who else "", at)


def _named_alone(near: Around, cited: Cited[Figure]) -> bool:
    """Whether a speaker with a name gives a figure."""
    teller = cited.fact if cited.fact.attributed_to else near.claim_around(cited)
    who = speaker_view(near, teller) if teller else None
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
