"""Actors: everybody the sources name, and a page for each that says or does something."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from generator import labels
from generator.across.actor_list import PATH, listed_actors
from generator.dossier import Dossier
from generator.findings import DossierActor
from generator.kept import kept
from generator.languages import gettext as _
from generator.layers import Verbatim
from generator.model import Actor, ActorKind, EditorMark, Figure, Quote, Span
from generator.pages.around import Around, Arounds, actor_ref, arounds
from generator.pages.listing import entry_name, leaf_page, sources_of
from generator.pages.page import Page
from generator.pages.viewing import editor_view, figure_view, quote_view, source_ref
from generator.pages.views import Ref, SentenceView
from generator.paging import Part, Place, leaves
from generator.source import Cited, Source

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
    by_publisher: dict[str, list[Source]] = defaultdict(list)
    for source in dossier.sources:
        if source.article.publisher:
            by_publisher[source.article.publisher].append(source)
    publishers = tuple(
        (name, tuple(mine[:PUBLISHERS_SOURCES]), len(mine[PUBLISHERS_SOURCES:]))
        for name, mine in sorted(by_publisher.items())
    )
    for leaf in listed_actors(dossier.actors, dossier.sources):
        yield _list_page(leaf.place, leaf.parts, publishers if leaf.number == leaf.count else ())
    near = arounds(dossier)
    told: dict[str, _Told] = defaultdict(_Told)
    for one in near:
        for actor_id, cited in one.told_by:
            told[actor_id].add(cited)
    for actor in dossier.actors:
        if actor.acts:
            yield from _pages(near, actor, told[actor.id])


@dataclass(frozen=True, slots=True)
class _Told:
    """What an actor tells."""

    quotes: list[Cited[Quote]] = field(default_factory=list)
    statements: list[Cited[Quote]] = field(default_factory=list)
    figures: list[Cited[Figure]] = field(default_factory=list)

    def add(self, cited: Cited[Quote] | Cited[Figure]) -> None:
        if isinstance(cited.fact, Figure):
            self.figures.append(cited)
        else:
            mine = self.statements if cited.fact.kind == "indirect" else self.quotes
            mine.append(cited)


@kept
def _list_page(
    place: Place,
    parts: tuple[Part[DossierActor], ...],
    publishers: tuple[tuple[str, tuple[Source, ...], int], ...],
) -> Page:
    return leaf_page(
        place,
        PATH,
        "actors.md.j2",
        _("Actors"),
        {
            "groups": [(part.name, [_line(actor) for actor in part.items]) for part in parts],
            "continued": bool(parts) and parts[0].continued,
            "publishers": [
                (name, [Ref(source.path, "", source.label) for source in sources], more)
                for name, sources, more in publishers
            ],
        },
    )


class _Named(NamedTuple):
    """An actor's line, before its words are looked up: equal for an actor that only one source more names."""

    id: str
    name: str
    role: Cited[Span] | None
    others: tuple[tuple[Source, Span], ...]
    path: str
    anchor: str
    acts: bool
    first: tuple[Source, int] | None
    certain: bool


def _line(actor: DossierActor) -> ActorLine:
    return _line_of(_named(actor))


@kept
def _named(actor: DossierActor) -> _Named:
    first, certain = _first(actor)
    ref = actor_ref(actor)
    return _Named(
        actor.id,
        actor.name,
        actor.role,
        _other_names(actor),
        ref.path,
        ref.anchor,
        actor.acts,
        (first.source, first.sentence) if first else None,
        certain,
    )


@kept
def _line_of(named: _Named) -> ActorLine:
    return ActorLine(
        id=named.id,
        name=named.name,
        role=named.role.words(named.role.fact) if named.role else None,
        other_names=tuple(source.words(span) for source, span in named.others),
        ref=Ref(named.path, named.anchor, named.name),
        has_page=named.acts,
        first=source_ref(*named.first) if named.first else None,
        certain=named.certain,
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
    return _line(actor).other_names


def _other_names(actor: DossierActor) -> tuple[tuple[Source, Span], ...]:
    names: dict[str, tuple[Source, Span]] = {actor.name: (actor.members[0].source, Span(0, 0))}
    for member in actor.members:
        text = member.source.article.text
        for span in member.fact.mentions:
            names.setdefault(" ".join(text[span.start : span.end].split()), (member.source, span))
    return tuple(names.values())[1:]


def _pages(near: Arounds, actor: DossierActor, told: _Told) -> Iterator[Page]:
    """What an actor said, gave and where it is named, on as many pages as that takes."""
    sections: list[tuple[str, Sequence[Any]]] = [
        ("quotes", told.quotes),
        ("statements", told.statements),
        ("figures", told.figures),
        ("mentions", _mentions(near, actor)),
    ]
    marks = tuple(
        mark
        for member in actor.members
        if member.source.facts.marks
        for mark in near.of(member.source).marks_of(member.fact.id)
    )
    line = _line(actor)
    for leaf in leaves(sections, name=entry_name):
        here = near.here(sources_of(leaf.items))
        yield _page(leaf.place, leaf.parts, here, line, actor.role, actor.kind, marks)


@kept
def _page(
    place: Place,
    parts: tuple[Part[Any], ...],
    around: tuple[Around, ...],
    line: ActorLine,
    role: Cited[Span] | None,
    kind: ActorKind,
    marks: tuple[EditorMark, ...],
) -> Page:
    of = Arounds(around)
    here = {part.name: part.items for part in parts}
    return leaf_page(
        place,
        f"actors/{line.id}.md",
        "actor.md.j2",
        line.name,
        {
            "actor": line,
            "role_ref": source_ref(role.source, role.sentence) if role else None,
            "kind_label": labels.KIND_LABELS[kind],
            "quotes": [quote_view(of, one) for one in here.get("quotes", ())],
            "statements": [quote_view(of, one) for one in here.get("statements", ())],
            "figures": [figure_view(of, one) for one in here.get("figures", ())],
            "mentions": here.get("mentions", ()),
            "edits": [editor_view(mark) for mark in marks],
        },
        searched=place.number == 1,
    )


def _mentions(near: Arounds, actor: DossierActor) -> list[SentenceView]:
    """Each sentence of the articles that names the actor and may be shown, once; briefs are no source."""
    found: dict[tuple[int, int], SentenceView] = {}
    for member in actor.members:
        for index, view in near.of(member.source).once(_naming, member):
            found.setdefault((id(member.source), index), view)
    return list(found.values())


def _naming(near: Around, member: Cited[Actor]) -> list[tuple[int, SentenceView]]:
    """Those of one source, with their indices."""
    source = near.source
    indices = dict.fromkeys(map(source.sentence_at, member.fact.mentions))
    return [
        (index, SentenceView(source.words(source.facts.sentences[index].span), source_ref(source, index)))
        for index in indices
        if source.facts.sentences[index].part != "brief" and index in source.shown
    ]
