"""What the dossier says around the facts of one source: whom it knows their speakers as, who speaks with
them, what an editor set, what was published otherwise once. And what was made of the facts with it.

A view of a fact (``viewing.py``) hangs on its source and on this, on nothing else of the dossier. So two
builds that find the same around a source can show the same views of its facts: in a process that stays it is
the same object again (``generator/kept.py``).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar, cast

from generator.across.identity import plain
from generator.across.standing import Standing, standing, teller_of
from generator.claims import QuotesAt, claim_around, company_in, quotes_at
from generator.dossier import Dossier
from generator.findings import DossierActor, Sum
from generator.kept import kept
from generator.layers import Verbatim
from generator.model import ActorKind, Date, EditorMark, Facts, Figure, Quote, Span
from generator.pages.views import Ref
from generator.source import Cited, Source

T = TypeVar("T")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Who:
    """An actor of the dossier as the facts of one source show it."""

    id: str
    name: str
    kind: ActorKind
    role: Verbatim | None
    page: Ref
    publishes: bool
    """Whether it published the source itself."""


class Past(NamedTuple):
    """That a fact was published otherwise once."""

    fact: str
    what: str
    on: str
    before: str
    """Id of what it was."""


@dataclass(frozen=True, eq=False)
class Around:
    """One source's part in the dossier. Two are never equal: which one it is says what was made with it."""

    source: Source
    title: str
    """The dossier's."""
    who: Mapping[str, Who]
    """The actors that its speakers are, by the document actor's id."""
    past: tuple[Past, ...]
    """Newest first."""
    alone: frozenset[str]
    """Ids of its key figures whose number no other independent source gives."""
    quotes: tuple[Cited[Quote], ...]
    """What of the dossier's quotations, statements, figures and sums is its own, in their order."""
    statements: tuple[Cited[Quote], ...]
    figures: tuple[Cited[Figure], ...]
    sums: tuple[Cited[Sum], ...]
    _made: dict[tuple[object, ...], object] = field(default_factory=dict, repr=False)

    def once(self, make: Callable[[Around, Cited[Any]], V], cited: Cited[Any]) -> V:
        """What ``make`` makes of a fact of this source: pages, tables and feeds ask for the same."""
        key = make, cited.fact.id
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = make(self, cited)
        return cast(V, found)

    def actor_of(self, actor: str | None) -> Who | None:
        """Whom the dossier knows a speaker as, by the document actor's id."""
        return self.who.get(actor or "")

    @cached_property
    def told_by(self) -> list[tuple[str, Cited[Any]]]:
        """The quotations, statements and figures that an actor of the dossier gives, with its id."""
        found = []
        facts: tuple[Cited[Any], ...] = (*self.quotes, *self.statements, *self.figures)
        for cited in facts:
            fact = cited.fact
            teller = fact.attributed_to if isinstance(fact, Figure) else fact.speaker
            actor = self.actor_of(teller.actor) if teller else None
            if actor:
                found.append((actor.id, cited))
        return found

    def claim_around(self, cited: Cited[Figure] | Cited[Date]) -> Quote | None:
        """The closest quotation or statement that a fact, or what happened at a date, stands in."""
        return claim_around(cited, self._quotes_at)

    @cached_property
    def _quotes_at(self) -> QuotesAt:
        return quotes_at(self.source.facts)

    def company_of(self, speaker: Span) -> Span | None:
        """Who speaks together with a speaker: ``40 other states`` beside *Peru joined 40 other states to
        demand …*; a joint demand must not be shown as one actor's own."""
        return self._company.get(speaker.end)

    @cached_property
    def _company(self) -> Mapping[int, Span]:
        return company_in(self.sums)

    @cached_property
    def totals(self) -> Mapping[str, Sum]:
        """The sums, by the id of the figure that each stands with."""
        return {cited.fact.figure.id: cited.fact for cited in self.sums}

    def standing_of(self, cited: Cited[Quote] | Cited[Figure]) -> Standing | None:
        """How a statement stands (see ``across/standing.py``)."""
        claim = self.claim_around(cited) if isinstance(cited.fact, Figure) else None
        teller = teller_of(cited.fact, claim)
        actor = self.actor_of(teller[0].actor) if teller else None
        return standing(cited, teller, actor.kind if actor else None, bool(actor and actor.publishes))

    def marks_of(self, fact: str) -> tuple[EditorMark, ...]:
        """What an editor did to a fact, to a document's actor, or to a sentence (its index as text)."""
        return tuple(self._marks.get(fact, ()))

    @cached_property
    def _marks(self) -> Mapping[str, list[EditorMark]]:
        found: dict[str, list[EditorMark]] = defaultdict(list)
        for mark in self.source.facts.marks:
            found[mark.fact].append(mark)
        return found

    def value_set(self, fact: str) -> bool:
        """Whether an editor set the value of a figure or date: then the words need not say it."""
        return any(
            mark.verb == "added" or any(change.what == "value" for change in mark.changes)
            for mark in self.marks_of(fact)
        )

    def speaking_in(self, within: Span) -> list[Quote]:
        """The quotations and statements whose speaker is named inside a stretch of the source."""
        column = self._by_speaker
        first = bisect_left(column, within.start, key=_speaker_start)
        return column[first : bisect_left(column, within.end, first, key=_speaker_start)]

    @cached_property
    def _by_speaker(self) -> list[Quote]:
        return sorted((one for one in self.source.facts.quotes if one.speaker), key=_speaker_start)


class Arounds:
    """What is around the facts of some sources: of all of a dossier, or of those that a page shows."""

    def __init__(self, arounds: Iterable[Around]) -> None:
        self._by_source = {one.source.article.id: one for one in arounds}

    def of(self, source: Source) -> Around:
        """What is around the facts of one source."""
        return self._by_source[source.article.id]

    def here(self, sources: Iterable[Source]) -> tuple[Around, ...]:
        """The same of several, each once."""
        known = self._by_source
        return tuple({id: known[id] for id in (source.article.id for source in sources)}.values())

    def __iter__(self) -> Iterator[Around]:
        return iter(self._by_source.values())


Of = Dossier | Arounds
"""Where a view is asked for: in the whole dossier, or on a page that hangs on no more than some sources."""


def around(of: Of, source: Source) -> Around:
    """What is around the facts of a source."""
    return (of if isinstance(of, Arounds) else arounds(of)).of(source)


def arounds(dossier: Dossier) -> Arounds:
    """What is around the facts of each source; found once a dossier."""
    found = dossier.views.get(("around",))
    if found is None:
        found = dossier.views["around",] = Arounds(_arounds(dossier))
    return cast(Arounds, found)


def _arounds(dossier: Dossier) -> Iterator[Around]:
    who = _who_in(dossier)
    past: dict[str, list[Past]] = defaultdict(list)
    for (id, fact), corrections in dossier.corrected_into.items():
        past[id] += [Past(fact, one.change.what, one.change.on, one.change.before.id) for one in corrections]
    alone: dict[str, list[str]] = defaultdict(list)
    for figure in dossier.figures:
        if figure.fact.key and figure.fact.id in dossier.one_source:
            alone[figure.source.article.id].append(figure.fact.id)
    quotes, statements = _by_source(dossier.quotes), _by_source(dossier.statements)
    figures, sums = _by_source(dossier.figures), _by_source(dossier.sums)
    for source in dossier.sources:
        name = source.article.id
        yield _around(
            source,
            dossier.settings.title,
            tuple(who[name]),
            tuple(past[name]),
            frozenset(alone[name]),
            quotes.get(name, ()),
            statements.get(name, ()),
            figures.get(name, ()),
            sums.get(name, ()),
        )


@kept
def _around(
    source: Source,
    title: str,
    who: tuple[tuple[str, Who], ...],
    past: tuple[Past, ...],
    alone: frozenset[str],
    quotes: tuple[Cited[Quote], ...],
    statements: tuple[Cited[Quote], ...],
    figures: tuple[Cited[Figure], ...],
    sums: tuple[Cited[Sum], ...],
) -> Around:
    return Around(source, title, dict(who), past, alone, quotes, statements, figures, sums)


def _by_source(facts: Iterable[Cited[T]]) -> dict[str, tuple[Cited[T], ...]]:
    found: dict[str, tuple[Cited[T], ...]] = {}
    for source, mine in groupby(facts, key=attrgetter("source")):
        found[source.article.id] = (*found.get(source.article.id, ()), *mine)
    return found


def _who_in(dossier: Dossier) -> dict[str, list[tuple[str, Who]]]:
    """For each source's id its speakers' ids and whom the dossier knows them as."""
    speaking = {source.article.id: _speaking(source.facts) for source in dossier.sources}
    publishers = {
        name: plain(name) for name in {source.article.publisher or "" for source in dossier.sources}
    }
    found: dict[str, list[tuple[str, Who]]] = defaultdict(list)
    for actor in dossier.actors:
        # under any name that the sources have for it
        called = {plain(name) for name in {actor.name, *(member.fact.name for member in actor.members)}} - {
            ""
        }
        page = actor_ref(actor)
        one = {
            publishes: _who(actor.id, actor.name, actor.kind, actor.role, page.path, page.anchor, publishes)
            for publishes in (False, True)
        }
        for member in actor.members:
            article = member.source.article
            if member.fact.id in speaking[article.id]:
                publishes = publishers[article.publisher or ""] in called
                found[article.id].append((member.fact.id, one[publishes]))
    return found


@kept
def _speaking(facts: Facts) -> frozenset[str]:
    """Ids of the actors that say anything in a document."""
    speakers = [
        *(quote.speaker for quote in (*facts.quotes, *facts.hidden)),
        *(figure.attributed_to for figure in facts.figures),
    ]
    return frozenset(who.actor for who in speakers if who and who.actor)


@kept
def _who(
    id: str, name: str, kind: ActorKind, role: Cited[Span] | None, path: str, anchor: str, publishes: bool
) -> Who:
    return Who(id, name, kind, role.words(role.fact) if role else None, Ref(path, anchor, name), publishes)


def actor_ref(actor: DossierActor) -> Ref:
    """An actor's own page, or its line on the page of all actors."""
    if actor.acts:
        return Ref(f"actors/{actor.id}.md", "", actor.name)
    return Ref(actor.line_page, f"a-{actor.id}", actor.name)


def _speaker_start(quote: Quote) -> int:
    return quote.speaker.span.start if quote.speaker else 0
