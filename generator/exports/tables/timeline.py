"""The table of dated events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from generator.dossier import Dossier
from generator.exports.tables.columns import CLAIM, PLACE, SPEAKER, FactRow, actor_id
from generator.exports.tables.table import Column, Outline, Table
from generator.languages import N_
from generator.model import Date, Part, Precision
from generator.pages.viewing import event_view
from generator.pages.views import EventView
from generator.source import Cited


@dataclass(frozen=True, slots=True)
class EventRow(FactRow[Date, EventView]):
    """A dated event."""

    event: str | None
    """Id of the telling that stands for it."""


COLUMNS: tuple[Column[EventRow], ...] = (
    Column("id", "string", "Permanent name of the fact.", lambda row: row.view.id, required=True),
    Column(
        "when",
        "string",
        "Computed: the calendar value as in TimeML's TIMEX3 (2025-12-03, 2025-10, 2025-W49, 2025-Q3). Empty "
        "when the source leaves it open.",
        lambda row: row.cited.fact.value,
    ),
    Column(
        "precision",
        "string",
        "How exact the words are: never more exact than this.",
        lambda row: row.view.precision,
        required=True,
        one_of=get_args(Precision),
    ),
    Column(
        "modifier",
        "string",
        "What narrows or loosens the value (TIMEX3 mod): START (early), MID, END (late), APPROX.",
        lambda row: row.cited.fact.mod,
    ),
    Column("how", "string", "How the value was found.", lambda row: row.cited.fact.how, required=True),
    Column(
        "words",
        "string",
        "What happened then: the smallest clause that says it.",
        lambda row: row.view.words,
        required=True,
        verbatim=True,
    ),
    Column(
        "dated_by",
        "string",
        "The words of time.",
        lambda row: row.view.dated_by,
        required=True,
        verbatim=True,
    ),
    Column(
        "part",
        "string",
        "The part of the article that it stands in.",
        lambda row: row.view.part,
        required=True,
        one_of=get_args(Part),
    ),
    Column(
        "claimed",
        "boolean",
        "Whether it stands in what somebody said. Then it is that speaker's account, not the source's; the "
        "speaker's columns may be empty because who it is stays open.",
        lambda row: row.view.claimed,
        required=True,
    ),
    CLAIM,
    *SPEAKER,
    Column(
        "event",
        "string",
        "Computed: the id of the telling that stands for this event; the same for all sources that date it. "
        "Empty for one without a date.",
        lambda row: row.event,
    ),
    *PLACE,
)


def _rows(
    address: str, cited: Cited[Date], view: EventView, actor: str | None, event: str | None
) -> Iterator[EventRow]:
    sentence = cited.words(cited.place.span) if cited.sentence in cited.source.shown else None
    yield EventRow(address, cited, view, actor, view.claimed_by, sentence, event)


TIMELINE: Outline[EventRow] = Outline(
    "timeline",
    N_("Timeline"),
    N_("Dated events in the order of time; those whose date stays open at the end."),
    COLUMNS,
    _rows,
)


def table(dossier: Dossier) -> Table:
    """The timeline, undated events last."""
    return TIMELINE.filled(_groups(dossier))


def _groups(dossier: Dossier) -> Iterator[tuple[object, ...]]:
    for cited in (*dossier.events, *dossier.undated):
        claim = dossier.claim_around(cited)
        yield (
            dossier.settings.address,
            cited,
            event_view(dossier, cited),
            actor_id(dossier, cited.source, claim.speaker if claim else None),
            dossier.event_of.get((cited.source.article.id, cited.fact.id)),
        )
