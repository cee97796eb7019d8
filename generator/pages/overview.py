"""The first page: what happened, the numbers, the words, the dates, who says what, what differs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from generator import chart, labels
from generator.dossier import Cited, Dossier
from generator.model import Date, Figure, Quote
from generator.pages.checks import check_view
from generator.pages.figures import key_figures
from generator.pages.page import Page
from generator.pages.views import event_view, quote_view, sentence_view

F = TypeVar("F", bound=Quote | Figure | Date)

CHARGED = frozenset({"claim", "denial", "accusation", "demand", "promise"})
"""Classes of statements that come first: what a party says it did, did not, will do, or others must do."""
CARDS = 4
QUOTES = 3
EVENTS = 5
STATEMENTS = 6
DISPUTES = 3


def make(dossier: Dossier) -> Iterator[Page]:
    """``index.md``."""
    longest = sorted(
        dossier.quotes, key=lambda q: (q.fact.kind != "direct", q.fact.span.start - q.fact.span.end)
    )
    quotes = sorted(_chosen(dossier, longest, QUOTES), key=dossier.quotes.index)
    charged = [s for s in dossier.statements if s.fact.cue_class in CHARGED]
    neutral = [s for s in dossier.statements if s not in charged]
    statements = sorted(_chosen(dossier, charged + neutral, STATEMENTS), key=dossier.statements.index)
    events = sorted(_chosen(dossier, dossier.events[::-1], EVENTS), key=dossier.events.index)
    figures = key_figures(dossier)
    cards = {figure.fact.id for figure in _chosen(dossier, [f for f in dossier.figures if f.fact.key], CARDS)}
    newest = max((source.article.published or "" for source in dossier.sources), default="")
    yield Page(
        path="index.md",
        template="index.md.j2",
        title=dossier.settings.title,
        description=dossier.settings.description,
        wide=True,
        context={
            "dossier": dossier,
            "lede": [sentence_view(sentence) for sentence in dossier.summary[:1]],
            "charts": [chart.tally_chart(dossier, tally) for tally in dossier.tallies],
            "figures": [figure for figure in figures if figure.id in cards],
            "quotes": [quote_view(dossier, quote) for quote in quotes],
            "events": [event_view(dossier, event) for event in events],
            "statements": [quote_view(dossier, statement) for statement in statements],
            "disputes": [
                check_view(check) for check in dossier.checks if check.kind in ("differs", "not-verbatim")
            ][:DISPUTES],
            "newest": newest,
            "newest_label": labels.day_label(newest),
        },
    )


def _chosen(dossier: Dossier, ranked: Sequence[Cited[F]], number: int) -> list[Cited[F]]:
    """The first of a ranking, those that an editor pinned before all, those that he dropped left out."""
    left: list[Cited[F]] = [cited for cited in ranked if cited.fact.id not in dossier.dropped]
    pinned: list[Cited[F]] = [cited for cited in left if cited.fact.id in dossier.pinned]
    return [*pinned, *(cited for cited in left if cited not in pinned)][: max(number, len(pinned))]
