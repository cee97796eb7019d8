"""The first page: what happened, the numbers, the words, the dates, who says what, what differs."""

from __future__ import annotations

from collections.abc import Iterator

from generator import chart, labels
from generator.dossier import Dossier
from generator.pages.checks import check_view
from generator.pages.figures import key_figures
from generator.pages.page import Page
from generator.pages.views import event_view, quote_view, sentence_view

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
    quotes = sorted(longest[:QUOTES], key=dossier.quotes.index)
    charged = [s for s in dossier.statements if s.fact.cue_class not in (None, "neutral", "opinion")]
    neutral = [s for s in dossier.statements if s not in charged]
    statements = sorted((charged + neutral)[:STATEMENTS], key=dossier.statements.index)
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
            "figures": key_figures(dossier)[:CARDS],
            "quotes": [quote_view(dossier, quote) for quote in quotes],
            "events": [event_view(dossier, event) for event in dossier.events[-EVENTS:]],
            "statements": [quote_view(dossier, statement) for statement in statements],
            "disputes": [
                check_view(check) for check in dossier.checks if check.kind in ("differs", "not-verbatim")
            ][:DISPUTES],
            "newest": newest,
            "newest_label": labels.day_label(newest),
        },
    )
