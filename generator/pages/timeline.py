"""The timeline: what happened in the order of time, told by whom, and the events whose date stays open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.charts.event_strip import event_strip
from generator.dossier import Dossier
from generator.findings import Happening
from generator.languages import gettext as _
from generator.model import Date, Span
from generator.pages.listing import entry_name, leaf_page, search_knows_all
from generator.pages.page import Page
from generator.pages.viewing import event_view
from generator.pages.views import EventView
from generator.paging import Leaf, leaves
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


def happening_view(dossier: Dossier, happening: Happening) -> HappeningView:
    """What happened, as the templates show it."""
    once: dict[tuple[str, Span], Cited[Date]] = {}
    again = []
    for cited in happening.told:
        words = (cited.source.article.id, cited.fact.event or cited.place.span)
        if once.setdefault(words, cited) is not cited:
            again.append(cited.fact.id)
    lead, *others = (event_view(dossier, cited) for cited in once.values())
    return HappeningView(lead, tuple(others), tuple(again), len(happening.sources), happening.independent)


def listed(dossier: Dossier) -> tuple[Leaf[Happening | Cited[Date]], ...]:
    """What happened, then the events whose date stays open, by page."""
    return leaves([("events", dossier.happenings), ("undated", dossier.undated)], name=entry_name)


def make(dossier: Dossier) -> Iterator[Page]:
    """``timeline.md`` and the pages below it."""
    for leaf in listed(dossier):
        yield leaf_page(
            leaf,
            PATH,
            "timeline.md.j2",
            _("Timeline"),
            {
                "events": [happening_view(dossier, one) for one in leaf.items if isinstance(one, Happening)],
                "strip": event_strip("events", [one.lead.fact.value for one in dossier.happenings])
                if leaf.number == 1
                else None,
                "undated": [event_view(dossier, one) for one in leaf.items if isinstance(one, Cited)],
            },
            searched=search_knows_all(dossier),
        )
