"""The first page: what happened, the numbers, the words, the dates, who says what, what differs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import nsmallest
from typing import Any, TypeVar

from generator import labels
from generator.across.compare.days import day_of, period_of
from generator.across.compare.model import FigureRow
from generator.across.novelty import newest
from generator.dossier import Dossier
from generator.findings import Happening, Tally
from generator.model import Figure, Quote
from generator.pages.checks import check_view
from generator.pages.comparison_list import row_ref
from generator.pages.comparison_views import SHORT, RowView, dispute_view, row_view
from generator.pages.figures import figure_views
from generator.pages.news import news_view
from generator.pages.page import Page
from generator.pages.structured import dataset
from generator.pages.tally_chart import Chart, tally_chart
from generator.pages.timeline import happening_view, strip
from generator.pages.viewing import dossier_view, quote_view, sentence_view
from generator.pages.views import Ref
from generator.source import Cited

T = TypeVar("T", bound=Cited[Any] | Happening)
C = TypeVar("C", bound=Cited[Any])

CHARGED = frozenset({"claim", "denial", "accusation", "demand", "promise"})
"""Classes of statements that come first: what a party says it did, did not, will do, or others must do."""
CARDS = 4
QUOTES = 3
EVENTS = 5
STATEMENTS = 6
DISPUTES = 3
CHARTS = 2
NEWEST = 3
"""Sources of the newest day whose news are shown."""
MULTIPLES = 3
"""Charts of one event, told by several sources, that stand together."""
SHORTEST, LONG = 40, 240
"""Code points of a quotation that says something and is read at a glance."""


@dataclass(frozen=True, slots=True)
class ChartGroup:
    """The charts of one event: one, or one a source where the sources give different numbers."""

    charts: tuple[Chart, ...]
    differs: Ref | None
    """The comparison that holds them against one another; None when nothing differs."""
    drawn: tuple[Cited[Figure], ...]
    """The figures whose numbers they show."""


def make(dossier: Dossier) -> Iterator[Page]:
    """``index.md``."""
    lede = dossier.topic[:1]
    quotes = _quotes(dossier, lede)
    charts = chart_groups(dossier)[:CHARTS]
    figures = _figures(dossier, _undrawn(dossier, charts), lede)
    newest_day = max((source.article.published or "" for source in dossier.sources), default="")
    events = _events(dossier, newest_day)
    copied = _again(dossier.statements, _words_of_origin)
    statements = _chosen(
        dossier,
        dossier.statements,
        STATEMENTS,
        lambda one: (_in_one_of(one, lede), id(one) in copied, *_charged(one)),
    )
    news = newest(dossier.news)
    yield Page(
        path="index.md",
        template="index.md.j2",
        title=dossier.settings.title,
        description=dossier.settings.description,
        wide=True,
        json_ld=dataset(dossier),
        context={
            "dossier": dossier_view(dossier),
            "lede": [sentence_view(sentence) for sentence in lede],
            "charts": charts,
            "figures": figure_views(dossier, figures),
            "quotes": [quote_view(dossier, quote) for quote in quotes],
            "strip": strip(dossier),
            "events": [happening_view(dossier, one) for one in events],
            "news": [news_view(dossier, one) for one in news[:NEWEST]],
            "more_news": len(news[NEWEST:]),
            "statements": [quote_view(dossier, statement) for statement in statements],
            "disputes": [
                check_view(dossier, check)
                for check in dossier.checks
                if check.kind in ("differs", "not-verbatim")
            ][:DISPUTES],
            "courses": _courses(dossier),
            "newest": newest_day,
            "newest_label": labels.day_label(newest_day),
            "disputed": [
                dispute_view(dossier, row, row_ref(dossier, row.id))
                for row in dossier.comparisons.conflicts[:SHORT]
            ],
        },
    )


def _courses(dossier: Dossier) -> list[RowView]:
    """What grew or fell from day to day: one that is drawn, and nobody disputes."""
    for row in dossier.comparisons.figures:
        if row.standing != "conflict" and (view := row_view(dossier, row, row_ref(dossier, row.id))).course:
            return [view]
    return []


def _chosen(dossier: Dossier, items: Sequence[T], most: int, rank: Callable[[T], Any]) -> list[T]:
    """The first few by rank, those that an editor pinned before all, those that he dropped left out; in the
    order in which they stand."""
    pins, drops = dossier.pinned, dossier.dropped
    left = [index for index, item in enumerate(items) if drops.isdisjoint(_ids(item))]
    pinned = {index for index in left if not pins.isdisjoint(_ids(items[index]))}
    best = nsmallest(
        max(most, len(pinned)), left, key=lambda index: (index not in pinned, rank(items[index]), index)
    )
    return [items[index] for index in sorted(best)]


def _figures(
    dossier: Dossier, figures: Sequence[Cited[Figure]], lede: Sequence[Cited[Any]]
) -> list[Cited[Figure]]:
    """The few to begin with: as far as there are others none of the sentence that stands above them, one a
    sentence, one a source, and first those in a sentence of the summary: it holds what most sources share.
    """
    copied = _again(figures, _words_of_origin)
    left = [one for one in figures if id(one) not in copied]
    beside = _again(left, lambda one: (one.source.article.id, one.sentence))
    summed = {(one.source.article.id, one.sentence) for one in dossier.topic}
    telling = [one for one in left if (one.source.article.id, one.sentence) in summed]
    others = [one for one in left if (one.source.article.id, one.sentence) not in summed]
    shown = [one for one in (*telling, *others) if id(one) not in beside and not _in_one_of(one, lede)]
    crowded = _again(shown, lambda one: one.source.origin)

    def rank(one: Cited[Figure]) -> tuple[bool, ...]:
        told = (one.source.article.id, one.sentence) in summed
        return (id(one) in copied, _in_one_of(one, lede), id(one) in beside, id(one) in crowded, not told)

    return _chosen(dossier, figures, CARDS, rank)


def _again(items: Iterable[C], key: Callable[[C], object]) -> set[int]:
    """``id()`` of each that repeats the key of one before it."""
    seen: set[object] = set()
    again: set[int] = set()
    for item in items:
        if (mine := key(item)) in seen:
            again.add(id(item))
        seen.add(mine)
    return again


def _words_of_origin(cited: Cited[Any]) -> tuple[str, str, str]:
    """What is the same for a fact in several copies of one text: the text, the sentence, the words."""
    return (cited.source.origin, str(cited.words(cited.place.span)), str(cited.words(cited.fact.span)))


def _in_one_of(cited: Cited[Any], sentences: Sequence[Cited[Any]]) -> bool:
    """Whether its sentence is among those."""
    return any(
        one.source.article.id == cited.source.article.id and one.sentence == cited.sentence
        for one in sentences
    )


def _undrawn(dossier: Dossier, charts: Sequence[ChartGroup]) -> list[Cited[Figure]]:
    """The key figures without those whose numbers stand in a chart above them; with them where there are no
    others, or where an editor pinned one."""
    key = [figure for figure in dossier.figures if figure.fact.key]
    drawn = {_key(figure) for group in charts for figure in group.drawn}
    pins = dossier.pinned
    return [one for one in key if _key(one) not in drawn or not pins.isdisjoint(_ids(one))] or key


def _key(cited: Cited[Any]) -> tuple[str, str]:
    return (cited.source.article.id, cited.fact.id)


def _quotes(dossier: Dossier, lede: Sequence[Cited[Any]]) -> list[Cited[Quote]]:
    """The few to begin with: one a speaker, the same words once, and none of the sentence that stands above
    them, as far as there are others."""
    ranked = sorted(dossier.quotes, key=_telling)  # stable: the newest source first
    same = {id(one): shared.id for shared in dossier.comparisons.quotes for one in shared.members}
    seen: set[str] = set()
    again: set[int] = set()
    for cited in ranked:
        who = cited.fact.speaker
        actor = dossier.actor_of(cited.source, who.actor) if who else None
        name = actor.id if actor else (cited.words(who.span).lower() if who else "")
        keys = {f"who {name}", f"words {same.get(id(cited), id(cited))}"}
        if seen & keys:
            again.add(id(cited))
        seen |= keys
    chosen = _chosen(
        dossier,
        dossier.quotes,
        QUOTES,
        lambda cited: (_in_one_of(cited, lede), id(cited) in again, *_telling(cited)),
    )
    return sorted(chosen, key=lambda cited: _in_one_of(cited, lede))


def _charged(statement: Cited[Quote]) -> tuple[bool, bool]:
    """What a party says of itself and others first; of these what somebody known says."""
    who = statement.fact.speaker
    return (statement.fact.cue_class not in CHARGED, who is None or who.actor is None)


def _telling(quote: Cited[Quote]) -> tuple[bool, bool, bool]:
    """Whole quotations of somebody known first, then those that are read at a glance; of these the newest."""
    length = quote.fact.span.end - quote.fact.span.start
    known = quote.fact.speaker is not None and quote.fact.speaker.actor is not None
    return (not known, quote.fact.kind != "direct", not SHORTEST <= length <= LONG)


def _events(dossier: Dossier, newest_day: str) -> list[Happening]:
    """What happened last before the newest source, and only where that is little what lies ahead: a timeline
    that ends in projections for 2050 tells nobody what happened."""
    now = day_of(newest_day)
    if now is None:
        return _chosen(dossier, dossier.happenings[::-1], EVENTS, lambda _: 0)[::-1]

    def far(happening: Happening) -> tuple[int, int]:
        when = period_of(happening.lead.fact.value)
        if when is None:
            return (2, 0)
        return (int(when.first > now), _days(when.first, now))  # a year counts from its first day

    return _chosen(dossier, dossier.happenings, EVENTS, far)


def _days(a: date, b: date) -> int:
    return abs((a - b).days)


def chart_groups(dossier: Dossier) -> list[ChartGroup]:
    """The tallies as charts. Two tallies are of one event when a comparison found a number of each to be on
    one thing; where they differ they stand side by side, and where not, one of them stands."""
    rows: dict[tuple[str, str], list[FigureRow]] = {}
    for row in dossier.comparisons.figures:
        for value in row.values:
            rows.setdefault((value.figure.source.article.id, value.figure.fact.id), []).append(row)
    groups: list[tuple[list[Tally], dict[str, FigureRow]]] = []
    first_with: dict[str, int] = {}
    told: dict[str, list[list[tuple[str, object]]]] = defaultdict(list)
    for tally in dossier.tallies:
        touched = {
            row.id: row
            for entry in tally.entries
            for row in rows.get((entry.figure.source.article.id, entry.figure.fact.id), ())
        }
        origin, numbers = tally.entries[0].figure.source.origin, _numbers(tally)
        home = min((first_with[id] for id in touched if id in first_with), default=None)
        if home is None and numbers in told[origin]:
            continue  # a copy of the same text has given it already
        if home is None:
            home = len(groups)
            groups.append(([], {}))
        group, known = groups[home]
        known.update(touched)
        for id in touched:
            first_with[id] = min(home, first_with.get(id, home))
        if numbers not in map(_numbers, group):
            group.append(tally)
            told[origin].append(numbers)
    return [
        ChartGroup(
            tuple(tally_chart(dossier, tally) for tally in tallies[:MULTIPLES]),
            next((row_ref(dossier, row.id) for row in touched.values() if row.standing == "conflict"), None)
            if len(tallies) > 1
            else None,
            tuple(entry.figure for tally in tallies for entry in tally.entries),
        )
        for tallies, touched in groups
    ]


def _numbers(tally: Tally) -> list[tuple[str, object]]:
    return [(entry.outcome, entry.value) for entry in tally.entries]


def _ids(item: Cited[Any] | Happening) -> list[str]:
    return [cited.fact.id for cited in (item.told if isinstance(item, Happening) else (item,))]
