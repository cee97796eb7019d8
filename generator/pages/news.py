"""What is new in a source, as its page and the overview show it: a line for each, with its sentence."""

from __future__ import annotations

from dataclasses import dataclass

from generator import labels
from generator.findings import DossierActor, News
from generator.layers import Verbatim
from generator.pages.around import Of, actor_ref
from generator.pages.viewing import event_view, figure_view, quote_view, source_ref
from generator.pages.views import EventView, FigureView, QuoteView, Ref
from generator.source import Cited


@dataclass(frozen=True, slots=True)
class NewActor:
    """Somebody named for the first time."""

    page: Ref
    role: Verbatim | None
    ref: Ref


@dataclass(frozen=True, slots=True)
class NewsView:
    """What one source tells first."""

    source: Ref
    since: str | None
    """The last day before with a source, as a label; None when no source before has a day."""
    quotes: tuple[QuoteView, ...]
    statements: tuple[QuoteView, ...]
    figures: tuple[FigureView, ...]
    events: tuple[EventView, ...]
    actors: tuple[NewActor, ...]
    count: int


def news_view(of: Of, news: News) -> NewsView:
    """A source's news for the templates."""
    return NewsView(
        source=Ref(news.source.path, "", news.source.label),
        since=labels.day_label(news.since) if news.since else None,
        quotes=tuple(quote_view(of, one) for one in news.quotes),
        statements=tuple(quote_view(of, one) for one in news.statements),
        figures=tuple(figure_view(of, one) for one in news.figures),
        events=tuple(event_view(of, one) for one in news.events),
        actors=tuple(_actor(one) for one in news.actors),
        count=news.count,
    )


def _actor(cited: Cited[DossierActor]) -> NewActor:
    """The actor with its role, when the role is from this source."""
    role = cited.fact.role
    here = role is not None and role.source.article.id == cited.source.article.id
    return NewActor(
        actor_ref(cited.fact),
        role.words(role.fact) if role and here else None,
        source_ref(cited.source, cited.sentence),
    )
