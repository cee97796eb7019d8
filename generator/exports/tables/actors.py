"""The tables of actors and of the names that the sources call them by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import get_args

from generator.dossier import Dossier
from generator.exports.tables.columns import PERMALINK
from generator.exports.tables.table import Column, Outline, Table
from generator.findings import DossierActor
from generator.languages import N_
from generator.links.addresses import site_address
from generator.model import Actor, ActorKind, Span
from generator.pages.around import actor_ref
from generator.source import Cited, Source


@dataclass(frozen=True, slots=True)
class ActorRow:
    """An actor."""

    address: str
    """The site's own, or empty."""
    actor: DossierActor


@dataclass(frozen=True, slots=True)
class NameRow:
    """A form of an actor's name in one source."""

    actor: str
    """The actor's id."""
    source: Source
    places: tuple[Span, ...]


def _permalink(row: ActorRow) -> str:
    place = actor_ref(row.actor)
    return site_address(row.address, place.path, place.anchor)


def _actor_rows(address: str, actor: DossierActor) -> Iterator[ActorRow]:
    yield ActorRow(address, actor)


def _name_rows(actor: str, members: tuple[Cited[Actor], ...]) -> Iterator[NameRow]:
    """Of the members that one source has of an actor."""
    forms: defaultdict[str, list[Span]] = defaultdict(list)
    source = members[0].source
    for member in members:
        for span in member.fact.mentions:
            forms[source.article.words(span)].append(span)
    for places in forms.values():
        yield NameRow(actor, source, tuple(places))


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
    _actor_rows,
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
            lambda row: row.actor,
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
    _name_rows,
    key=("actor", "source", "name"),
)


def tables(dossier: Dossier) -> tuple[Table, Table]:
    """Actors; their names."""
    return (
        ACTORS.filled((dossier.settings.address, actor) for actor in dossier.actors),
        NAMES.filled(
            (actor.id, tuple(members))
            for actor in dossier.actors
            for _, members in groupby(actor.members, lambda member: member.source)
        ),
    )
