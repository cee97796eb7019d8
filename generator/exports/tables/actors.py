"""The tables of actors and of the names that the sources call them by."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import get_args

from generator.dossier import Dossier
from generator.exports.tables.columns import PERMALINK
from generator.exports.tables.table import Column, Outline, Table
from generator.findings import DossierActor
from generator.languages import N_
from generator.links.addresses import site_address
from generator.model import ActorKind, Span
from generator.pages.viewing import actor_ref
from generator.source import Source


@dataclass(frozen=True, slots=True)
class ActorRow:
    """An actor."""

    dossier: Dossier
    actor: DossierActor


@dataclass(frozen=True, slots=True)
class NameRow:
    """A form of an actor's name in one source."""

    actor: DossierActor
    source: Source
    places: tuple[Span, ...]


def _permalink(row: ActorRow) -> str:
    place = actor_ref(row.actor)
    return site_address(row.dossier.settings.address, place.path, place.anchor)


ACTORS: Outline[ActorRow] = Outline(
    "actors",
    N_("Actors"),
    N_("Everybody and everything that the sources name."),
    (
        Column("id", "string", "Permanent name of the actor.", lambda row: row.actor.id, required=True),
        Column(
            "name",
            "string",
            "The fullest form that the sources themselves use.",
            lambda row: row.actor.name,
            required=True,
        ),
        Column(
            "kind",
            "string",
            "What it is, by the rules' reading of the text.",
            lambda row: row.actor.kind,
            required=True,
            one_of=get_args(ActorKind),
        ),
        Column(
            "role",
            "string",
            "What a source says that the actor is. A role may have changed since, and sources may differ.",
            lambda row: row.actor.role.words(row.actor.role.fact) if row.actor.role else None,
            verbatim=True,
        ),
        Column(
            "source",
            "string",
            "The source that gives the role.",
            lambda row: row.actor.role.source.article.id if row.actor.role else None,
            refers_to="sources",
        ),
        Column(
            "mentions",
            "integer",
            "How often the sources name it (pronouns do not count).",
            lambda row: sum(len(member.fact.mentions) for member in row.actor.members),
            required=True,
        ),
        Column(
            "permalink",
            "string",
            PERMALINK,
            _permalink,
            required=True,
        ),
    ),
)

NAMES: Outline[NameRow] = Outline(
    "names",
    N_("Names of actors"),
    N_("Each form that a source calls an actor by, with the first place where it stands."),
    (
        Column(
            "actor",
            "string",
            "The actor.",
            lambda row: row.actor.id,
            required=True,
            refers_to="actors",
        ),
        Column(
            "source",
            "string",
            "The source.",
            lambda row: row.source.article.id,
            required=True,
            refers_to="sources",
        ),
        Column(
            "name",
            "string",
            "The name as the source writes it.",
            lambda row: row.source.words(row.places[0]),
            required=True,
            verbatim=True,
        ),
        Column(
            "mentions",
            "integer",
            "How often the source uses this form.",
            lambda row: len(row.places),
            required=True,
        ),
    ),
    key=("actor", "source", "name"),
)


def tables(dossier: Dossier) -> tuple[Table, Table]:
    """Actors; their names."""
    names = []
    for actor in dossier.actors:
        forms: dict[tuple[str, str], list[Span]] = defaultdict(list)
        sources = {member.source.article.id: member.source for member in actor.members}
        for member in actor.members:
            article = member.source.article
            for span in member.fact.mentions:
                forms[article.id, article.words(span)].append(span)
        names += [NameRow(actor, sources[source], tuple(spans)) for (source, _), spans in forms.items()]
    return ACTORS.filled([ActorRow(dossier, actor) for actor in dossier.actors]), NAMES.filled(names)
