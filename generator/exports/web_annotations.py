"""Facts -> W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one file a source.

Each annotation points at the words twice: in the original, found by the words themselves and what stands
around them (TextQuoteSelector), and in the file that the dossier holds, named by its SHA-256, also by
position (TextPositionSelector, in Unicode code points as the model asks). A position in the original would be
a guess: it is another file. A source without an address has the second target only.
"""

from __future__ import annotations

import json
import uuid
from collections import defaultdict
from collections.abc import Iterator

from generator.dossier import Dossier
from generator.exports.export import Export
from generator.exports.json_file import array_bytes
from generator.exports.paths import ANNOTATIONS
from generator.kept import kept
from generator.links.selector import Selector, selector
from generator.pages.viewing import event_view, figure_view, quote_view
from generator.pages.views import EventView, FigureView, QuoteView, SpeakerView
from generator.source import Source

AROUND = 32
"""Code points of the sentence before and after the words; another sentence may not be for showing."""

Json = dict[str, object]


View = QuoteView | FigureView | EventView


def make(dossier: Dossier) -> Iterator[Export]:
    """``data/annotations/<source>.jsonld`` for each source that has a fact to show."""
    shown = _shown(dossier)
    for source in dossier.sources:
        export = _file(source, tuple(shown.get(source.article.id, ())))
        if export.content:
            yield export


def annotations_path(source: Source) -> str:
    """Where a source's annotations stand in the docs folder."""
    return f"{ANNOTATIONS}{source.article.id}.jsonld"


def _shown(dossier: Dossier) -> dict[str, list[View]]:
    """By the source's id what is shown of its facts."""
    found: defaultdict[str, list[View]] = defaultdict(list)
    for quote in (*dossier.quotes, *dossier.statements):
        found[quote.source.article.id].append(quote_view(dossier, quote))
    for figure in dossier.figures:
        found[figure.source.article.id].append(figure_view(dossier, figure))
    for date in (*dossier.events, *dossier.undated):
        found[date.source.article.id].append(event_view(dossier, date))
    return found


@kept
def _file(source: Source, views: tuple[View, ...]) -> Export:
    """An AnnotationPage, a line for each annotation; without content when there is none."""
    notes = [
        (found, view)
        for view in views
        if (found := selector(source, view.words, None if isinstance(view, EventView) else view.place))
    ]
    notes.sort(key=lambda note: (note[0].span, note[1].id))
    head = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": _urn(source, "annotations"),
        "type": "AnnotationPage",
    }
    start = json.dumps(head).removesuffix("}") + ', "items": '
    lines = (_annotation(source, view, found) for found, view in notes)
    return Export(annotations_path(source), array_bytes(lines, start, "}") if notes else b"")


def _called(view: View) -> tuple[str, SpeakerView | None]:
    """What a fact is called and who says it."""
    if isinstance(view, QuoteView):
        return view.kind_label, view.speaker
    if isinstance(view, FigureView):
        return "Figure", view.claimed_by
    return f"Event, {view.when or 'date left open'}", view.claimed_by


def _annotation(source: Source, view: View, found: Selector) -> Json:
    kind, speaker = _called(view)
    bodies = [_body("classifying", kind)]
    if speaker:
        bodies.append(_body("identifying", speaker.name or speaker.written))
    return {
        "id": _urn(source, view.id),
        "type": "Annotation",
        "motivation": "identifying",
        "body": bodies,
        "target": _targets(source, found),
    }


def _body(purpose: str, words: str) -> Json:
    return {
        "type": "TextualBody",
        "purpose": purpose,
        "format": "text/plain",
        "value": " ".join(words.split()),
    }


def _targets(source: Source, found: Selector) -> list[Json]:
    quote: Json = {"type": "TextQuoteSelector", "exact": found.exact}
    if found.prefix:
        quote["prefix"] = found.prefix[-AROUND:]
    if found.suffix:
        quote["suffix"] = found.suffix[:AROUND]
    place = {"type": "TextPositionSelector", "start": found.span.start, "end": found.span.end}
    # a source with a masked name has no hash (edits/masking.py): it is called by its id
    file = f"urn:sha256:{source.article.sha256}" if source.article.sha256 else _urn(source, "")
    held: Json = {
        "type": "SpecificResource",
        "source": file,
        "selector": [quote, place],
    }
    if not source.article.url:
        return [held]
    return [{"type": "SpecificResource", "source": source.article.url, "selector": quote}, held]


def _urn(source: Source, name: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_URL, f"dossier:annotation:{source.article.id}#{name}").urn
