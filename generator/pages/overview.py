"""The first page: what happened, the numbers, the words, the dates, who says what, what differs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from heapq import nsmallest
from typing import Any, TypeVar

from generator import chart, labels
from generator.across.novelty import newest
from generator.dossier import Cited, Dossier, Happening
from generator.model import Quote
from generator.pages.checks import check_view
from generator.pages.comparisons import SHORT, dispute_view
from generator.pages.figures import figure_views
from generator.pages.news import news_view
from generator.pages.page import Page
from generator.pages.structured import dataset
from generator.pages.timeline import happening_view
from generator.pages.views import quote_view, sentence_view

T = TypeVar("T", bound=Cited[Any] | Happening)

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


def make(dossier: Dossier) -> Iterator[Page]:
    """``index.md``."""
    quotes = _chosen(dossier, dossier.quotes, QUOTES, _longest_direct)
    key = [figure for figure in dossier.figures if figure.fact.key]
    figures = _chosen(dossier, key, CARDS, lambda _: 0)
    events = _chosen(dossier, dossier.happenings[::-1], EVENTS, lambda _: 0)[::-1]
    statements = _chosen(dossier, dossier.statements, STATEMENTS, lambda s: s.fact.cue_class not in CHARGED)
    news = newest(dossier.news)
    newest_day = max((source.article.published or "" for source in dossier.sources), default="")
    yield Page(
        path="index.md",
        template="index.md.j2",
        title=dossier.settings.title,
        description=dossier.settings.description,
        wide=True,
        json_ld=dataset(dossier),
        context={
            "dossier": dossier,
            "lede": [sentence_view(sentence) for sentence in dossier.topic[:1]],
            "charts": [chart.tally_chart(dossier, tally) for tally in dossier.tallies[:CHARTS]],
            "figures": figure_views(dossier, figures),
            "quotes": [quote_view(dossier, quote) for quote in quotes],
            "events": [happening_view(dossier, one) for one in events],
            "news": [news_view(dossier, one) for one in news[:NEWEST]],
            "more_news": len(news[NEWEST:]),
            "statements": [quote_view(dossier, statement) for statement in statements],
            "disputes": [
                check_view(check) for check in dossier.checks if check.kind in ("differs", "not-verbatim")
            ][:DISPUTES],
            "newest": newest_day,
            "newest_label": labels.day_label(newest_day),
            "disputed": [dispute_view(dossier, row) for row in dossier.comparisons.conflicts[:SHORT]],
        },
    )


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


def _longest_direct(quote: Cited[Quote]) -> tuple[bool, int]:
    return (quote.fact.kind != "direct", quote.fact.span.start - quote.fact.span.end)


def _ids(item: Cited[Any] | Happening) -> list[str]:
    return [cited.fact.id for cited in (item.told if isinstance(item, Happening) else (item,))]
