"""Actors: everybody the sources name, and a page for each that says or does something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import labels
from generator.dossier import Dossier, DossierActor
from generator.identity import plain
from generator.layers import Verbatim
from generator.pages.page import Page
from generator.pages.views import (
    Ref,
    SentenceView,
    actor_ref,
    editor_views,
    figure_view,
    quote_view,
    source_ref,
)


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
    """Where it is first named."""


def make(dossier: Dossier) -> Iterator[Page]:
    """``actors/index.md`` and one page an acting actor."""
    publishers = sorted({source.article.publisher for source in dossier.sources if source.article.publisher})
    # A publisher that the text names only in its credits stands among the publishers, not among the actors.
    credited = {plain(name) for name in publishers}
    listed = [a for a in dossier.actors if a.acts or (a.kind != "group" and plain(a.name) not in credited)]
    groups = [
        (label, [_line(actor) for actor in listed if actor.kind == kind])
        for kind, label in labels.KIND_LABELS.items()
    ]
    yield Page(
        path="actors/index.md",
        template="actors.md.j2",
        title="Actors",
        context={
            "groups": [(label, lines) for label, lines in groups if lines],
            "publishers": [
                (name, [Ref(s.path, "", s.label) for s in dossier.sources if s.article.publisher == name])
                for name in publishers
            ],
        },
    )
    for actor in dossier.actors:
        if actor.acts:
            yield _page(dossier, actor)


def _line(actor: DossierActor) -> ActorLine:
    first = actor.members[0]
    return ActorLine(
        id=actor.id,
        name=actor.name,
        role=actor.role.words(actor.role.fact) if actor.role else None,
        other_names=_other_names(actor),
        ref=actor_ref(actor),
        has_page=actor.acts,
        first=source_ref(first.source, first.sentence) if first.fact.mentions else None,
    )


def _other_names(actor: DossierActor) -> tuple[Verbatim, ...]:
    """What else it is called, each name where it first stands."""
    names: dict[str, Verbatim] = {}
    for member in actor.members:
        for span in member.fact.mentions:
            words = member.words(span)
            names.setdefault(" ".join(words.split()), words)
    return tuple(words for name, words in names.items() if name != actor.name)


def _page(dossier: Dossier, actor: DossierActor) -> Page:
    return Page(
        path=f"actors/{actor.id}.md",
        template="actor.md.j2",
        title=actor.name,
        context={
            "actor": _line(actor),
            "role_ref": source_ref(actor.role.source, actor.role.sentence) if actor.role else None,
            "kind_label": labels.KIND_LABELS[actor.kind],
            "quotes": [quote_view(dossier, one) for one in dossier.quotes_by.get(actor.id, ())],
            "statements": [quote_view(dossier, one) for one in dossier.statements_by.get(actor.id, ())],
            "figures": [figure_view(dossier, one) for one in dossier.figures_by.get(actor.id, ())],
            "mentions": _mentions(actor),
            "edits": [
                view
                for member in actor.members
                for view in editor_views(dossier, member.source, member.fact.id)
            ],
        },
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
