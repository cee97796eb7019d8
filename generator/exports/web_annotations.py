"""Facts -> W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one file a source.

Each annotation points at the words twice: in the original, found by the words themselves and what stands
around them (TextQuoteSelector), and in the file that the dossier holds, named by its SHA-256, also by
position (TextPositionSelector, in Unicode code points as the model asks). A position in the original would be
a guess: it is another file. A source without an address has the second target only.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from generator.dossier import Dossier
from generator.exports.export import Export
from generator.exports.json_file import array_bytes
from generator.exports.paths import ANNOTATIONS
from generator.layers import Verbatim
from generator.links.selector import Selector, selector
from generator.pages.viewing import event_view, figure_view, quote_view
from generator.pages.views import EventView, FigureView, QuoteView, SpeakerView
from generator.source import Source

AROUND = 32
"""Code points of the sentence before and after the words; another sentence may not be for showing."""

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class _Note:
    """What is said of a stretch of a source."""

    id: str
    selector: Selector
    kind: str
    speaker: SpeakerView | None


def make(dossier: Dossier) -> Iterator[Export]:
    """``data/annotations/<source>.jsonld`` for each source that has a fact to show."""
    notes: dict[str, list[_Note]] = {}
    for source, view, place, kind, speaker in _facts(dossier):
        if found := selector(source, view.words, place):
            notes.setdefault(source.article.id, []).append(_Note(view.id, found, kind, speaker))
    for source in dossier.sources:
        listed = sorted(notes.get(source.article.id, ()), key=lambda note: (note.selector.span, note.id))
        if listed:
            yield Export(annotations_path(source), _page(source, listed))


def annotations_path(source: Source) -> str:
    """Where a source's annotations stand in the docs folder."""
    return f"{ANNOTATIONS}{source.article.id}.jsonld"


_Fact = tuple[Source, QuoteView | FigureView | EventView, Verbatim | None, str, SpeakerView | None]


def _facts(dossier: Dossier) -> Iterator[_Fact]:
    """Each fact: its source, its words and their sentence, what it is called, who says it."""
    for quote in (*dossier.quotes, *dossier.statements):
        said = quote_view(dossier, quote)
        yield quote.source, said, said.place, said.kind_label, said.speaker
    for figure in dossier.figures:
        number = figure_view(dossier, figure)
        yield figure.source, number, number.place, "Figure", number.claimed_by
    for date in (*dossier.events, *dossier.undated):
        event = event_view(dossier, date)
        yield date.source, event, None, f"Event, {event.when or 'date left open'}", event.claimed_by


def _page(source: Source, notes: list[_Note]) -> bytes:
    """An AnnotationPage, a line for each annotation."""
    head = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": _urn(source, "annotations"),
        "type": "AnnotationPage",
    }
    start = json.dumps(head).removesuffix("}") + ', "items": '
    return array_bytes((_annotation(source, note) for note in notes), start, "}")


def _annotation(source: Source, note: _Note) -> Json:
    bodies = [_body("classifying", note.kind)]
    if note.speaker:
        bodies.append(_body("identifying", note.speaker.name or note.speaker.written))
    return {
        "id": _urn(source, note.id),
        "type": "Annotation",
        "motivation": "identifying",
        "body": bodies,
        "target": _targets(source, note.selector),
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
