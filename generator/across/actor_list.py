"""Which actors the list of actors names, in which order, on which of its pages.

Told apart from ``pages/actors.py`` because a link to an actor without a page of its own must know where its
line stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from generator.across.identity import plain
from generator.findings import DossierActor
from generator.kept import kept
from generator.labels import KIND_LABELS
from generator.paging import Leaf, leaf_path, leaves
from generator.source import Source

PATH = "actors/index.md"


def listed_actors(
    actors: Sequence[DossierActor], sources: Sequence[Source]
) -> tuple[Leaf[DossierActor], ...]:
    """The actors by kind and page.

    A publisher that the text names only in its credits stands among the publishers, not among the actors.
    """
    credited = {plain(name) for name in {source.article.publisher for source in sources} if name}
    listed = [a for a in actors if a.acts or (a.kind != "group" and plain(a.name) not in credited)]
    return leaves(
        [(label, [one for one in listed if one.kind == kind]) for kind, label in KIND_LABELS.items()],
        name=attrgetter("id"),
    )


def placed(actors: Sequence[DossierActor], sources: Sequence[Source]) -> tuple[DossierActor, ...]:
    """The actors, each with the page that its line stands on."""
    pages = {
        actor.id: leaf_path(PATH, leaf.number)
        for leaf in listed_actors(actors, sources)
        for actor in leaf.items
    }
    return tuple(_placed(actor, pages.get(actor.id, PATH)) for actor in actors)


@kept
def _placed(actor: DossierActor, page: str) -> DossierActor:
    return replace(actor, line_page=page)
