"""Whom the dossier knows the actors of one source as: what reading a source needs to know of the others.

The list of actors changes with every source; which of them a source's own ones are hardly ever does. So what
is read off one source with its cast need not be read again when another source is edited.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from generator.findings import DossierActor
from generator.kept import kept
from generator.model import Actor, ActorKind


class Known(NamedTuple):
    """What of a dossier's actor does not hang on who names it."""

    id: str
    name: str
    kind: ActorKind


Cast = Mapping[str, Known]
"""By the document actor's id."""

NOBODY: Cast = {}

_known = kept(Known)


@kept
def casts(actors: tuple[DossierActor, ...]) -> dict[str, Cast]:
    """The cast of each source that names anybody, by the source's id."""
    members: dict[str, list[Actor]] = defaultdict(list)
    known: dict[str, list[Known]] = defaultdict(list)
    for actor in actors:
        one = _known(actor.id, actor.name, actor.kind)
        for member in actor.members:
            source = member.source.article.id
            members[source].append(member.fact)
            known[source].append(one)
    return {source: _cast(tuple(mine), tuple(known[source])) for source, mine in members.items()}


@kept
def _cast(members: tuple[Actor, ...], known: tuple[Known, ...]) -> Cast:
    return {member.id: one for member, one in zip(members, known, strict=True)}
