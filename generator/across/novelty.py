"""What each source tells that none before it told.

"Before" means published on an earlier day: of two texts of one day nobody can say which was first. A
source without a day counts as earlier than all (in doubt nothing is called new) and is not called new
itself, and so does every source of the first day, for there is nothing before it. A copy brings nothing.
"""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence, Set
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple, TypeVar

from generator.dossier import Dossier
from generator.findings import DossierActor, News
from generator.kept import kept
from generator.model import Actor, Date, Figure, Quote
from generator.source import Cited, Source

T = TypeVar("T")

_WORD = re.compile(r"\w+")
_RUN = 4
"""Words in a run; a statement is old when ``_OLD`` of its runs were read before."""
_OLD = 0.6


def novelty(dossier: Dossier) -> tuple[News, ...]:
    """News of each source that has any, newest first, as ``dossier.sources`` stand."""
    facts = _BySource(dossier)
    seen: set[Hashable] = set()
    found: dict[str, News] = {}
    oldest_first = sorted(dossier.sources, key=_day)
    since: str | None = None
    for day, group in groupby(oldest_first, key=_day):
        told = [(source, facts.told(source)) for source in group]
        if since is not None:
            for source, own in told:
                if source.origin == source.article.id and source.article.rights != "none":
                    old = own.keys & seen
                    news = _news(source, since, own, old, facts.new_events(source), facts.new_actors(source))
                    if news.count:
                        found[source.article.id] = news
        for _, own in told:
            seen |= own.keys
        since = day
    return tuple(found[source.article.id] for source in dossier.sources if source.article.id in found)


def newest(news: Sequence[News]) -> tuple[News, ...]:
    """The news of the newest day."""
    return tuple(one for one in news if _day(one.source) == _day(news[0].source)) if news else ()


def _day(source: Source) -> str:
    return source.article.published or ""


@dataclass(frozen=True, slots=True, eq=False)
class _Told:
    """What one source tells, each with the keys by which it is known again."""

    quotes: tuple[_Words, ...]
    statements: tuple[_Words, ...]
    figures: tuple[tuple[Cited[Figure], Hashable], ...]
    keys: frozenset[Hashable]
    """All keys."""


class _Words(NamedTuple):
    cited: Cited[Quote]
    words: str
    runs: tuple[int, ...]


@kept
def _told(
    quotes: tuple[Cited[Quote], ...], statements: tuple[Cited[Quote], ...], figures: tuple[Cited[Figure], ...]
) -> _Told:
    said, reported = tuple(map(_read, quotes)), tuple(map(_read, statements))
    counted = tuple((cited, _figure_key(cited)) for cited in figures)
    runs = (run for one in (*said, *reported) for run in one.runs)
    return _Told(said, reported, counted, frozenset([*runs, *(key for _, key in counted)]))


@kept
def _news(
    source: Source,
    since: str,
    own: _Told,
    old: frozenset[Hashable],
    events: tuple[Cited[Date], ...],
    actors: tuple[Cited[DossierActor], ...],
) -> News:
    """What of a source's facts has no key among the old ones; ``events`` and ``actors`` have none."""
    return News(
        source,
        since,
        quotes=_once((one.cited, one.words) for one in own.quotes if _new(one, old)),
        statements=_once((one.cited, one.words) for one in own.statements if _new(one, old)),
        figures=_once((cited, key) for cited, key in own.figures if key not in old),
        events=events,
        actors=actors,
    )


class _BySource:
    """The dossier's facts by source."""

    def __init__(self, dossier: Dossier) -> None:
        self._quotes = _grouped(dossier.quotes)
        self._statements = _grouped(dossier.statements)
        self._figures = _grouped(one for one in dossier.figures if one.fact.key)
        self._events = _grouped(dossier.events)
        self._first: dict[tuple[str, str], tuple[str, int]] = {}
        """By the ids of an event's source and its own the first day that tells its happening, and which."""
        for number, happening in enumerate(dossier.happenings):
            first = min([_day(cited.source) for cited in happening.told]), number
            for cited in happening.told:
                self._first[cited.source.article.id, cited.fact.id] = first
        self._actors: dict[str, list[Cited[DossierActor]]] = defaultdict(list)
        """For each source the actors that none of an earlier day names."""
        for actor in dossier.actors:
            if actor.acts:
                day = min([_day(member.source) for member in actor.members])
                for member in actor.members:
                    if _day(member.source) == day:
                        self._actors[member.source.article.id].append(_named_in(member, actor))

    def told(self, source: Source) -> _Told:
        """What a source tells but for events and actors."""
        name = source.article.id
        return _told(
            tuple(self._quotes.get(name, ())),
            tuple(self._statements.get(name, ())),
            tuple(self._figures.get(name, ())),
        )

    def new_events(self, source: Source) -> tuple[Cited[Date], ...]:
        """Its events of happenings that no source of an earlier day tells."""
        name, day = source.article.id, _day(source)
        first = ((event, self._first[name, event.fact.id]) for event in self._events.get(name, ()))
        return _once((event, number) for event, (told, number) in first if told == day)

    def new_actors(self, source: Source) -> tuple[Cited[DossierActor], ...]:
        """Those who act and whom no source of an earlier day names."""
        return _once((one, one.fact.id) for one in self._actors.get(source.article.id, ()))


@kept
def _named_in(member: Cited[Actor], actor: DossierActor) -> Cited[DossierActor]:
    return Cited(member.source, actor, member.sentence)


def _grouped(facts: Iterable[Cited[T]]) -> dict[str, list[Cited[T]]]:
    found: dict[str, list[Cited[T]]] = {}
    for cited in facts:
        found.setdefault(cited.source.article.id, []).append(cited)
    return found


def _once(facts: Iterable[tuple[Cited[T], Hashable]]) -> tuple[Cited[T], ...]:
    """The first of those with one key: what is told twice in a source is new once."""
    found: dict[Hashable, Cited[T]] = {}
    for cited, key in facts:
        found.setdefault(key, cited)
    return tuple(found.values())


def _figure_key(cited: Cited[Figure]) -> Hashable:
    """The value with its hedge, its unit and what it counts."""
    figure = cited.fact
    counts = figure.counted or (cited.words(figure.counts).casefold() if figure.counts else "")
    hedge = cited.words(figure.hedge).casefold() if figure.hedge else ""
    return ("figure", figure.low, figure.high, figure.unit, counts, hedge, figure.per)


def _read(cited: Cited[Quote]) -> _Words:
    """The words, and hashes of their runs; of fewer words than a run, of all of them."""
    words = _WORD.findall(cited.words(cited.fact.span).casefold())
    runs = tuple(
        zlib.crc32(" ".join(words[at : at + _RUN]).encode()) for at in range(max(1, len(words) - _RUN + 1))
    )
    return _Words(cited, "".join(words), runs)


def _new(one: _Words, old: Set[Hashable]) -> bool:
    return sum(run in old for run in one.runs) < _OLD * len(one.runs)
