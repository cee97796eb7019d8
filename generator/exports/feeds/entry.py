"""Dossier -> what is new in it, for both feeds: each with a name, a day, its words and its place.

Corrections join them (``corrections.py``).
"""

from __future__ import annotations

import heapq
import os
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from generator import labels
from generator.dossier import Dossier
from generator.languages import gettext as _
from generator.model import Quote
from generator.pages.viewing import quote_view
from generator.pages.views import QuoteView, Ref, SpeakerView
from generator.source import Cited

NEWEST = 100
"""Entries in a feed: the tables hold everything, a feed what is new."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One piece of news."""

    id: str
    """A URN that never changes; the address of the site may."""
    title: str
    """A label, never words cut short: those stand in ``words``."""
    words: str
    place: Ref
    day: str
    """``YYYY-MM-DD``; empty when the source has none."""
    original: str | None


def entries(dossier: Dossier, more: Iterable[Entry] = ()) -> list[Entry]:
    """The newest entries, those of ``more`` among them, newest first, ties in the order of the sources."""
    found = [*more, *_statements(dossier)]
    return sorted(found, key=lambda entry: entry.day, reverse=True)[:NEWEST]


def updated(found: list[Entry]) -> str:
    """When the feed last changed: the newest day in it, not the clock, so that the same seeds give the same
    feed. Without any day: SOURCE_DATE_EPOCH, or its zero."""
    return moment(max((entry.day for entry in found), default="") or _epoch_day())


def moment(day: str) -> str:
    """A day as RFC 3339 asks for it. The hour is not known: midnight UTC stands for it."""
    return f"{day}T00:00:00Z"


def _epoch_day() -> str:
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch) if epoch.isdecimal() else 0, UTC).date().isoformat()


def _statements(dossier: Dossier) -> Iterator[Entry]:
    for cited in heapq.nlargest(NEWEST, (*dossier.quotes, *dossier.statements), key=_day):
        yield _statement(cited, quote_view(dossier, cited))


def _day(cited: Cited[Quote]) -> str:
    article = cited.source.article
    return article.published or article.retrieved or ""


def _statement(cited: Cited[Quote], view: QuoteView) -> Entry:
    article = cited.source.article
    speaker = view.speaker
    who = _who(speaker)
    verb = f" (“{view.cue}”)" if view.cue else ""
    return Entry(
        id=uuid.uuid5(uuid.NAMESPACE_URL, f"dossier:{article.id}#{view.id}").urn,
        title=_line(f"{labels.QUOTE_LABELS[view.kind]}: {who}{verb} – {cited.source.label}"),
        words=_line(view.place),
        place=view.take.place,
        day=_day(cited),
        original=view.take.original,
    )


def _who(speaker: SpeakerView | None) -> str:
    if speaker is None:
        return _("Speaker left open")
    stays_open, jointly = _("who this is stays open"), _("with")
    name = speaker.name or f"“{speaker.written}” ({stays_open})"
    return f"{name} {jointly} “{speaker.company}”" if speaker.company else name


def _line(words: str) -> str:
    return " ".join(words.split())
