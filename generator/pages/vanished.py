"""A page in place of each that was published and has nothing to show any more: no published address dies."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.dossier import Dossier
from generator.findings import DossierActor
from generator.languages import gettext as _
from generator.pages.around import actor_ref
from generator.pages.page import Page
from generator.pages.views import Ref
from generator.read import slug

ACTORS = "actors"


def make(dossier: Dossier, made: Collection[str]) -> Iterator[Page]:
    """``made`` are the paths of all pages that have something to show."""
    for path in dossier.corrections.pages:
        if path not in made:
            yield Page(
                path=path,
                template="vanished.md.j2",
                title=_("No longer here"),
                context={"now": _now(dossier, path, made)},
                searched=False,
            )


def _now(dossier: Dossier, path: str, made: Collection[str]) -> Ref | None:
    """Where what it showed stands now, or the list that it belonged to; its name is not repeated."""
    folder, _slash, rest = path.partition("/")
    lists = (f"{folder}/{rest.partition('/')[0]}.md", f"{folder}.md", f"{folder}/index.md")
    if folder == ACTORS:
        name = rest.removesuffix(".md").partition("/")[0]
        found = [actor for actor in dossier.actors if name == actor.id] or [
            actor for actor in dossier.actors if name in {slug(called) for called in _names(actor)}
        ]
        if len(found) == 1:
            return actor_ref(found[0])
    there = next((one for one in lists if one in made), "index.md")
    return Ref(there, "", _("Actors") if there == "actors/index.md" else _("the page that it belonged to"))


def _names(actor: DossierActor) -> Iterator[str]:
    """Every name that the sources, or an editor in one of them, give an actor."""
    for member in actor.members:
        yield member.fact.name
        yield from map(member.words, member.fact.mentions)
