"""Background: each editor's note with everything in the sources that touches it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from generator.dossier import Dossier
from generator.findings import Background, Passage
from generator.languages import gettext as _
from generator.pages.listing import entry_name, leaf_page
from generator.pages.page import Page
from generator.pages.viewing import event_view, figure_view, quote_view, source_ref
from generator.pages.views import Ref, SentenceView
from generator.paging import leaves


def make(dossier: Dossier) -> Iterator[Page]:
    """``background/index.md`` and one page a note."""
    yield Page(
        path="background/index.md",
        template="backgrounds.md.j2",
        title=_("Background"),
        context={
            "notes": [(item.note, Ref(_path(item), "", item.note.title)) for item in dossier.background]
        },
    )
    for item in dossier.background:
        yield from _note_pages(dossier, item)


def _note_pages(dossier: Dossier, item: Background) -> Iterator[Page]:
    """The note, and what the sources say about it on as many pages as that takes."""
    sections: list[tuple[str, Sequence[Any]]] = [
        ("passages", item.passages),
        ("quotes", item.quotes),
        ("figures", item.figures),
        ("events", [date for date in item.dates if date.fact.event and date.fact.value]),
    ]
    for leaf in leaves(sections, name=entry_name):
        here = {part.name: part.items for part in leaf.parts}
        yield leaf_page(
            leaf.place,
            _path(item),
            "background.md.j2",
            item.note.title,
            {
                "note": item.note,
                "passages": [_passage(passage) for passage in here.get("passages", ())],
                "quotes": [quote_view(dossier, quote) for quote in here.get("quotes", ())],
                "figures": [figure_view(dossier, figure) for figure in here.get("figures", ())],
                "events": [event_view(dossier, date) for date in here.get("events", ())],
            },
            searched=leaf.number == 1,
        )


def _path(item: Background) -> str:
    return f"background/{item.note.id}.md"


def _passage(passage: Passage) -> list[tuple[SentenceView, bool]]:
    """The paragraph's sentences that may be shown, each with whether it holds a term of the note."""
    source = passage.source
    return [
        (
            SentenceView(source.words(source.facts.sentences[index].span), source_ref(source, index)),
            index in passage.matched,
        )
        for index in passage.sentences
        if index in source.shown
    ]
