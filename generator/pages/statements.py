"""Who says what: reported statements by speaker, each with its verb."""

from __future__ import annotations

from collections.abc import Iterator

from generator.dossier import Dossier
from generator.kept import kept
from generator.languages import N_
from generator.languages import gettext as _
from generator.layers import Verbatim
from generator.model import Quote
from generator.pages.around import Around, Arounds, arounds
from generator.pages.listing import entry_name, leaf_page, search_knows_all, sources_of
from generator.pages.page import Page
from generator.pages.viewing import quote_view
from generator.paging import Leaf, Part, Place, leaves
from generator.source import Cited

PATH = "statements.md"
OPEN = N_("Speaker left open")


def listed(dossier: Dossier) -> tuple[Leaf[Cited[Quote]], ...]:
    """The statements by page, under their speakers in the order in which the sources first let them speak.

    Two speakers of one name stay two, and so does "he" in two sources.
    """
    groups: dict[tuple[str, ...], tuple[str, list[Cited[Quote]]]] = {}
    near = arounds(dossier)
    for statement in dossier.statements:
        speaker = statement.fact.speaker
        actor = near.of(statement.source).actor_of(speaker.actor if speaker else None)
        key: tuple[str, ...]
        if actor:
            key, name = (actor.id,), actor.name
        elif speaker:
            name = near.of(statement.source).once(_speaker, statement)
            key = (statement.source.article.id, name.lower())
        else:
            key, name = (), OPEN
        groups.setdefault(key, (name, []))[1].append(statement)
    return leaves(groups.values(), name=entry_name)


def _speaker(near: Around, statement: Cited[Quote]) -> Verbatim:
    assert statement.fact.speaker is not None
    return statement.words(statement.fact.speaker.span)


def make(dossier: Dossier) -> Iterator[Page]:
    """``statements.md`` and the pages below it."""
    near = arounds(dossier)
    for leaf in listed(dossier):
        here = near.here(sources_of(leaf.items))
        yield _page(leaf.place, leaf.parts, here, search_knows_all(dossier))


@kept
def _page(
    place: Place, parts: tuple[Part[Cited[Quote]], ...], here: tuple[Around, ...], searched: bool
) -> Page:
    of = Arounds(here)
    return leaf_page(
        place,
        PATH,
        "statements.md.j2",
        _("Who says what"),
        {
            "groups": [
                (_(OPEN) if part.name == OPEN else part.name, [quote_view(of, one) for one in part.items])
                for part in parts
            ],
            "continued": bool(parts) and parts[0].continued,
        },
        searched=searched,
    )
