"""What each source tells that none before it told.

"Before" means published on an earlier day: of two texts of one day nobody can say which was first. A
source without a day counts as earlier than all (in doubt nothing is called new) and is not called new
itself, and so does every source of the first day, for there is nothing before it. A copy brings nothing.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import TypeVar

from generator.dossier import Dossier
from generator.findings import DossierActor, Happening, News
from generator.model import Figure, Quote
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
        sources = list(group)
        if since is not None:
            for source in sources:
                if source.origin == source.article.id and source.article.rights != "none":
                    news = facts.news(source, since, seen)
                    if news.count:
                        found[source.article.id] = news
        for source in sources:
            seen.update(facts.keys(source))
        since = day
    return tuple(found[source.article.id] for source in dossier.sources if source.article.id in found)


def newest(news: Sequence[News]) -> tuple[News, ...]:
    """The news of the newest day."""
    return tuple(one for one in news if _day(one.source) == _day(news[0].source)) if news else ()


def _day(source: Source) -> str:
    return source.article.published or ""


class _BySource:
    """The dossier's facts by source, each with the keys by which it is known again."""

    def __init__(self, dossier: Dossier) -> None:
        self.quotes = _grouped(dossier.quotes)
        self.statements = _grouped(dossier.statements)
        self.figures = _grouped(one for one in dossier.figures if one.fact.key)
        self.happening: dict[tuple[str, str], Happening] = {
            (cited.source.article.id, cited.fact.id): happening
            for happening in dossier.happenings
            for cited in happening.told
        }
        self.events = _grouped(dossier.events)
        self.actors: dict[str, list[Cited[DossierActor]]] = {}
        for actor in dossier.actors:
            for member in actor.members:
                if actor.acts:
                    self.actors.setdefault(member.source.article.id, []).append(
                        Cited(member.source, actor, member.sentence)
                    )

    def keys(self, source: Source) -> Iterator[Hashable]:
        """All keys of what a source tells."""
        name = source.article.id
        for quote in (*self.quotes.get(name, ()), *self.statements.get(name, ())):
            yield from _runs(quote)
        yield from map(_figure_key, self.figures.get(name, ()))
        yield from (id(self.happening[name, one.fact.id]) for one in self.events.get(name, ()))
        yield from (one.fact.id for one in self.actors.get(name, ()))

    def news(self, source: Source, since: str, seen: set[Hashable]) -> News:
        """What of a source's facts has no key among those seen."""
        name = source.article.id
        return News(
            source,
            since,
            quotes=_once((q, "".join(_words(q))) for q in self.quotes.get(name, ()) if _new(q, seen)),
            statements=_once((q, "".join(_words(q))) for q in self.statements.get(name, ()) if _new(q, seen)),
            figures=_once(
                (f, _figure_key(f)) for f in self.figures.get(name, ()) if _figure_key(f) not in seen
            ),
            events=_once(
                (event, id(self.happening[name, event.fact.id]))
                for event in self.events.get(name, ())
                if id(self.happening[name, event.fact.id]) not in seen
            ),
            actors=_once((one, one.fact.id) for one in self.actors.get(name, ()) if one.fact.id not in seen),
        )


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


def _words(cited: Cited[Quote]) -> list[str]:
    return _WORD.findall(cited.words(cited.fact.span).casefold())


def _runs(cited: Cited[Quote]) -> list[int]:
    """Hashes of the runs of words; of fewer words than a run, of all of them."""
    words = _words(cited)
    return [
        zlib.crc32(" ".join(words[at : at + _RUN]).encode()) for at in range(max(1, len(words) - _RUN + 1))
    ]


def _new(cited: Cited[Quote], seen: set[Hashable]) -> bool:
    runs = _runs(cited)
    return sum(run in seen for run in runs) < _OLD * len(runs)
