"""Columns that several tables share: where a fact stands, who says it, what an editor set, its links."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar, get_args

from generator.dossier import Dossier
from generator.exports.tables.table import Column
from generator.layers import Verbatim
from generator.links.addresses import site_address
from generator.model import CueClass, Date, Figure, Quote, Speaker
from generator.pages.views import EditorView, EventView, FigureView, QuoteView, SpeakerView
from generator.source import Cited, Source

PERMALINK = (
    "Its permanent place in the dossier. Relative to the site's first page when the dossier has no address."
)

F = TypeVar("F", Quote, Figure, Date)
V = TypeVar("V", QuoteView, FigureView, EventView)


@dataclass(frozen=True, slots=True)
class FactRow(Generic[F, V]):
    """A fact, what a page shows of it, and who says it."""

    address: str
    """The site's own, or empty."""
    cited: Cited[F]
    view: V
    """Words come from here, so that a table never holds what a page may not show."""
    actor: str | None
    """Id of the actor who says it."""
    speaker: SpeakerView | None
    sentence: Verbatim | None
    """The sentence it stands in; None when it may not be shown."""


Fact = FactRow[Quote, QuoteView] | FactRow[Figure, FigureView] | FactRow[Date, EventView]


def actor_id(dossier: Dossier, source: Source, speaker: Speaker | None) -> str | None:
    """The dossier's actor for a speaker of a source."""
    actor = dossier.actor_of(source, speaker.actor) if speaker else None
    return actor.id if actor else None


CLAIM: Column[FactRow[Figure, FigureView] | FactRow[Date, EventView]] = Column(
    "cue_class",
    "string",
    "Computed: what the speaker does with it, by the source's verb; a number in a denial is not the "
    "speaker's own. Empty when the source itself gives it.",
    lambda row: row.view.claim.kind if row.view.claim else "neutral" if row.view.claimed else None,
    one_of=get_args(CueClass),
)

SPEAKER: tuple[Column[Fact], ...] = (
    Column(
        "speaker",
        "string",
        "Who says it: the id of an actor. Empty when the source leaves open who it is.",
        lambda row: row.actor,
        refers_to="actors",
    ),
    Column(
        "speaker_name",
        "string",
        "That actor's name, in the fullest form that the sources use.",
        lambda row: row.speaker.name if row.speaker else None,
    ),
    Column(
        "speaker_role",
        "string",
        "What the sources say that the actor is.",
        lambda row: row.speaker.role if row.speaker else None,
    ),
    Column(
        "speaker_as_written",
        "string",
        "The words that stand for the speaker in this place (she, the ministry). Given without a speaker: "
        "somebody says it, and who stays open.",
        lambda row: row.speaker.written if row.speaker else None,
        verbatim=True,
    ),
    Column(
        "speaker_with",
        "string",
        "Who speaks together with the speaker, as the source writes it (40 other states): then it is a joint "
        "statement.",
        lambda row: row.speaker.company if row.speaker else None,
        verbatim=True,
    ),
)

STANDING: Column[FactRow[Quote, QuoteView] | FactRow[Figure, FigureView]] = Column(
    "standing",
    "string",
    "How it stands: unnamed source, single source, said by the party itself and the like; empty when nothing "
    "is to be noted. The page of cross-checks explains it.",
    lambda row: "; ".join(view.label for view in row.view.standing) or None,
)

PLACE: tuple[Column[Fact], ...] = (
    Column(
        "sentence",
        "string",
        "The whole sentence that it stands in (where it begins). Never take the words without it.",
        lambda row: row.sentence,
        verbatim=True,
    ),
    Column(
        "sentence_id",
        "string",
        "The sentence's anchor on the source's page.",
        lambda row: row.cited.anchor,
        required=True,
    ),
    Column(
        "source",
        "string",
        "The source that it stands in.",
        lambda row: row.cited.source.article.id,
        required=True,
        refers_to="sources",
    ),
    Column(
        "edited",
        "string",
        "What an editor set by hand and what the machine had read. Empty when nobody did.",
        lambda row: _edits(row.view.edits),
    ),
    Column(
        "permalink",
        "string",
        PERMALINK,
        lambda row: site_address(row.address, row.view.take.place.path, row.view.take.place.anchor),
        required=True,
    ),
    Column(
        "original",
        "string",
        "The original's address with a text fragment that leads a browser to the words.",
        lambda row: row.view.take.original,
    ),
)


def _edits(edits: tuple[EditorView, ...]) -> str | None:
    """``Set by an editor: speaker: Ada Lund (the machine read: Bo Berg); reason: …``."""
    lines = []
    for edit in edits:
        parts = [
            f"{change.what}: {change.now} "
            f"({f'the machine read: {change.machine}' if change.machine else 'the machine read none'})"
            for change in edit.changes
        ]
        parts += [f"reason: {edit.reason}"] if edit.reason else []
        lines.append(": ".join([edit.label, "; ".join(parts)]) if parts else edit.label)
    return " | ".join(lines) or None
