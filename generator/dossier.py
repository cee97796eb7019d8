"""What the sources give together: the dossier that the pages show. Frozen, like the facts it holds."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from generator.across.compare.model import NOTHING_COMPARED, Comparisons
from generator.claims import QuotesAt, claim_around, quotes_at
from generator.corrections.model import Correction, Corrections
from generator.findings import Background, Check, DossierActor, Happening, NameDoubt, News, Sum, Tally
from generator.model import Date, EditorMark, Figure, Quote, Span
from generator.settings import Settings
from generator.source import Cited, Source

T = TypeVar("T")


@dataclass(frozen=True)
class Dossier:
    """Everything that the pages show."""

    settings: Settings
    sources: tuple[Source, ...]
    """Newest first."""
    actors: tuple[DossierActor, ...]
    doubts: tuple[NameDoubt, ...]
    quotes: tuple[Cited[Quote], ...]
    """Direct and partial quotations of the articles themselves."""
    statements: tuple[Cited[Quote], ...]
    """Indirect statements of the articles themselves."""
    figures: tuple[Cited[Figure], ...]
    sums: tuple[Cited[Sum], ...]
    tallies: tuple[Tally, ...]
    events: tuple[Cited[Date], ...]
    """Dated events in the order of time."""
    undated: tuple[Cited[Date], ...]
    """Time expressions that say when something happened but could not be resolved."""
    summary: tuple[Cited[Span], ...]
    background: tuple[Background, ...]
    checks: tuple[Check, ...]
    one_source: frozenset[str] = frozenset()
    """Ids of the figures whose number no other independent source gives (``across/standing.py``)."""
    one_voice: frozenset[str] = frozenset()
    """Ids of the figures whose number one speaker, or one source in its own words, alone gives."""
    happenings: tuple[Happening, ...] = ()
    """The dated events of all sources in the order of time, each once."""
    topic: tuple[Cited[Span], ...] = ()
    """The summary over all sources: the most central lede first, then in the order of their days."""
    news: tuple[News, ...] = ()
    """What each source tells first, newest source first; sources that bring nothing new are not there."""
    comparisons: Comparisons = NOTHING_COMPARED
    """Where sources agree and differ, and what they share (``compare/``)."""
    corrections: Corrections = field(default_factory=Corrections)
    """What was published and is so no longer (``corrections/``)."""

    @cached_property
    def _actor_by_member(self) -> dict[tuple[str, str], DossierActor]:
        return {
            (member.source.article.id, member.fact.id): actor
            for actor in self.actors
            for member in actor.members
        }

    def actor_of(self, source: Source, actor_id: str | None) -> DossierActor | None:
        """The dossier's actor for a document's actor id."""
        return self._actor_by_member.get((source.article.id, actor_id or ""))

    @cached_property
    def by_origin(self) -> dict[str, tuple[Source, ...]]:
        """For each origin's id its sources: the one that the others copy first."""
        found: dict[str, list[Source]] = {}
        for source in self.sources:
            found.setdefault(source.origin, []).append(source)
        return {
            origin: tuple(sorted(group, key=lambda source: source.article.id != origin))
            for origin, group in found.items()
        }

    @property
    def independent(self) -> int:
        """How many sources are no copies of another."""
        return len(self.by_origin)

    @cached_property
    def told_characters(self) -> int:
        """Code points of all sources of which anything may be told."""
        told = (source.article for source in self.sources if source.article.rights != "none")
        return sum(len(article.text) for article in told)

    def claim_around(self, cited: Cited[Figure] | Cited[Date]) -> Quote | None:
        """The closest quotation or statement that a fact, or what happened at a date, stands in."""
        return claim_around(cited, self._quotes_at.get(cited.source.facts.article.id, {}))

    @cached_property
    def _quotes_at(self) -> dict[str, QuotesAt]:
        return {source.article.id: quotes_at(source.facts) for source in self.sources}

    @cached_property
    def event_of(self) -> dict[tuple[str, str], str]:
        """For each dated telling, by its source's id and its own, the id of the one that leads its event."""
        return {
            (cited.source.article.id, cited.fact.id): happening.lead.fact.id
            for happening in self.happenings
            for cited in happening.told
        }

    @cached_property
    def views(self) -> dict[tuple[str, ...], Any]:
        """What pages, tables and feeds show of each fact, made once for all (``pages/viewing.py``)."""
        return {}

    @cached_property
    def _marks(self) -> dict[tuple[str, str], list[EditorMark]]:
        found: dict[tuple[str, str], list[EditorMark]] = defaultdict(list)
        for source in self.sources:
            for mark in source.facts.marks:
                found[source.article.id, mark.fact].append(mark)
        return found

    @cached_property
    def corrected_into(self) -> dict[tuple[str, str], list[Correction]]:
        """For each fact that was published otherwise once, by source and id, its corrections, newest
        first."""
        found: dict[tuple[str, str], list[Correction]] = defaultdict(list)
        for one in self.corrections.listed:
            if one.change.after and one.change.what in ("attribution", "value", "words", "verb"):
                found[one.change.after.key].append(one)
        return found

    @cached_property
    def pinned(self) -> frozenset[str]:
        """Ids of the facts that an editor wants on the overview."""
        return self._placed("pinned", "overview")

    @cached_property
    def dropped(self) -> frozenset[str]:
        """Ids of the facts that an editor does not want on the overview."""
        return self._placed("dropped", "overview")

    def _placed(self, verb: str, where: str) -> frozenset[str]:
        return frozenset(
            mark.fact
            for marks in self._marks.values()
            for mark in marks
            if mark.verb == verb and mark.where == where
        )
