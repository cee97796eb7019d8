"""Actors: everybody the sources name, and a page for each that says or does something."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from generator import labels
from generator.across.actor_list import PATH, listed_actors
from generator.dossier import Dossier
from generator.findings import DossierActor
from generator.languages import gettext as _
from generator.layers import Verbatim
from generator.model import Actor
from generator.pages.listing import entry_name, leaf_page
from generator.pages.page import Page
from generator.pages.viewing import actor_ref, editor_views, figure_view, quote_view, source_ref
from generator.pages.views import Ref, SentenceView
from generator.paging import leaves
from generator.source import Cited

PUBLISHERS_SOURCES = 10
"""Sources named beside a publisher; the list of sources has all."""


@dataclass(frozen=True, slots=True)
class ActorLine:
    """An actor in a list."""

    id: str
    name: str
    role: Verbatim | None
    other_names: tuple[Verbatim, ...]
    ref: Ref
    has_page: bool
    first: Ref | None
    """Where the oldest source names it."""
    certain: bool
    """Whether no other source can be older."""


def make(dossier: Dossier) -> Iterator[Page]:
    """``actors/index.md``, the pages below it, and those of each acting actor."""
    by_publisher: dict[str, list[Ref]] = defaultdict(list)
    for source in dossier.sources:
        if source.article.publisher:
            by_publisher[source.article.publisher].append(Ref(source.path, "", source.label))
    for leaf in listed_actors(dossier.actors, dossier.sources):
        yield leaf_page(
            leaf,
            PATH,
            "actors.md.j2",
            _("Actors"),
            {
                "groups": [(part.name, [_line(actor) for actor in part.items]) for part in leaf.parts],
                "continued": bool(leaf.parts) and leaf.parts[0].continued,
                "publishers": [
                    (name, refs[:PUBLISHERS_SOURCES], len(refs[PUBLISHERS_SOURCES:]))
                    for name, refs in sorted(by_publisher.items())
                ]
                if leaf.number == leaf.count
                else [],
            },
        )
    for actor in dossier.actors:
        if actor.acts:
            yield from _pages(dossier, actor)


def _line(actor: DossierActor) -> ActorLine:
    named, certain = _first(actor)
    return ActorLine(
        id=actor.id,
        name=actor.name,
        role=actor.role.words(actor.role.fact) if actor.role else None,
        other_names=other_names(actor),
        ref=actor_ref(actor),
        has_page=actor.acts,
        first=source_ref(named.source, named.sentence) if named else None,
        certain=certain,
    )


def _first(actor: DossierActor) -> tuple[Cited[Actor] | None, bool]:
    """Where an actor stands in the oldest source that names it, and whether it is the oldest for certain: a
    source without a date might be older."""
    named = [member for member in actor.members if member.fact.mentions]
    dated = [member for member in named if member.source.article.published]
    # of one day the one that stands first on the list of sources
    first = min(dated or named, key=lambda member: member.source.article.published or "", default=None)
    return first, len(dated) == len(named)


def other_names(actor: DossierActor) -> tuple[Verbatim, ...]:
    """What else it is called, each name where it first stands."""
    names: dict[str, Verbatim] = {}
    for member in actor.members:
        for span in member.fact.mentions:
            words = member.words(span)
            names.setdefault(" ".join(words.split()), words)
    return tuple(words for name, words in names.items() if name != actor.name)


def _pages(dossier: Dossier, actor: DossierActor) -> Iterator[Page]:
    """What an actor said, gave and where it is named, on as many pages as that takes."""
    sections: list[tuple[str, Sequence[Any]]] = [
        ("quotes", dossier.quotes_by.get(actor.id, ())),
        ("statements", dossier.statements_by.get(actor.id, ())),
        ("figures", dossier.figures_by.get(actor.id, ())),
        ("mentions", _mentions(actor)),
    ]
    line = _line(actor)
    edits = [
        view for member in actor.members for view in editor_views(dossier, member.source, member.fact.id)
    ]
    for leaf in leaves(sections, name=entry_name):
        here = {part.name: part.items for part in leaf.parts}
        yield leaf_page(
            leaf,
            f"actors/{actor.id}.md",
            "actor.md.j2",
            actor.name,
            {
                "actor": line,
                "role_ref": source_ref(actor.role.source, actor.role.sentence) if actor.role else None,
                "kind_label": labels.KIND_LABELS[actor.kind],
                "quotes": [quote_view(dossier, one) for one in here.get("quotes", ())],
                "statements": [quote_view(dossier, one) for one in here.get("statements", ())],
                "figures": [figure_view(dossier, one) for one in here.get("figures", ())],
                "mentions": here.get("mentions", ()),
                "edits": edits,
            },
            searched=leaf.number == 1,
        )


def _mentions(actor: DossierActor) -> list[SentenceView]:
    """Each sentence of the articles that names the actor and may be shown, once; briefs are no source."""
    found: dict[tuple[int, int], SentenceView] = {}
    for member in actor.members:
        source = member.source
        for span in member.fact.mentions:
            index = source.sentence_at(span)
            sentence = source.facts.sentences[index]
            if sentence.part != "brief" and index in source.shown:
                view = SentenceView(source.words(sentence.span), source_ref(source, index))
                found.setdefault((id(source), index), view)
    return list(found.values())
