"""The timeline: what happened in the order of time, told by whom, and the events whose date stays open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.charts.event_strip import EventStrip, event_strip
from generator.dossier import Dossier
from generator.findings import Happening
from generator.kept import kept
from generator.languages import gettext as _
from generator.model import Date, Span
from generator.pages.around import Around, Arounds, Of, arounds
from generator.pages.listing import entry_name, leaf_page, search_knows_all, sources_of
from generator.pages.page import Page
from generator.pages.viewing import event_view
from generator.pages.views import EventView
from generator.paging import Leaf, Place, leaves
from generator.source import Cited

PATH = "timeline.md"


@dataclass(frozen=True, slots=True)
class HappeningView:
    """An event with everybody who tells it."""

    lead: EventView
    others: tuple[EventView, ...]
    """The other tellings, in the order in which they were published."""
    again: tuple[str, ...]
    """Ids of what dates the same words of the same source once more (*on 6 February this year*)."""
    sources: int
    independent: int


def happening_view(of: Of, happening: Happening) -> HappeningView:
    """What happened, as the templates show it."""
    once: dict[tuple[str, Span], Cited[Date]] = {}
    again = []
    for cited in happening.told:
        words = (cited.source.article.id, cited.fact.event or cited.place.span)
        if once.setdefault(words, cited) is not cited:
            again.append(cited.fact.id)
    lead, *others = (event_view(of, cited) for cited in once.values())
    return HappeningView(lead, tuple(others), tuple(again), len(happening.sources), happening.independent)


def listed(dossier: Dossier) -> tuple[Leaf[Happening | Cited[Date]], ...]:
    """What happened, then the events whose date stays open, by page."""
    happenings = [_happening(one.told) for one in dossier.happenings]
    return leaves([("events", happenings), ("undated", dossier.undated)], name=entry_name)


@kept
def _happening(told: tuple[Cited[Date], ...]) -> Happening:
    """The same as in the build before, where the same tell it."""
    return Happening(told)


def strip(dossier: Dossier) -> EventStrip | None:
    """All that happened, drawn."""
    return _strip(tuple(one.lead.fact.value for one in dossier.happenings))[0]


@kept
def _strip(values: tuple[str | None, ...]) -> tuple[EventStrip | None]:
    return (event_strip("events", values),)


def make(dossier: Dossier) -> Iterator[Page]:
    """``timeline.md`` and the pages below it."""
    near = arounds(dossier)
    for leaf in listed(dossier):
        drawn = strip(dossier) if leaf.number == 1 else None
        here = near.here(sources_of(leaf.items))
        yield _page(leaf.place, leaf.items, here, drawn, search_knows_all(dossier))


@kept
def _page(
    place: Place,
    entries: tuple[Happening | Cited[Date], ...],
    here: tuple[Around, ...],
    drawn: EventStrip | None,
    searched: bool,
) -> Page:
    of = Arounds(here)
    return leaf_page(
        place,
        PATH,
        "timeline.md.j2",
        _("Timeline"),
        {
            "events": [happening_view(of, one) for one in entries if isinstance(one, Happening)],
            "strip": drawn,
            "undated": [event_view(of, one) for one in entries if isinstance(one, Cited)],
        },
        searched=searched,
    )
