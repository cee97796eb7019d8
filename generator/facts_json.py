"""Facts -> the JSON object that ``dossier extract`` prints (the contract with outside tools)."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from generator.model import Actor, Date, Facts, Figure, Quote, Span, Speaker
from generator.money_names import currency_of, unit_name

OPEN = frozenset(
    "he she it they him her them his its their i we you me us who one this that these those".split()
)
"""Words that name nobody by themselves: without an actor they stay open."""


def as_json(facts: Facts) -> dict[str, Any]:
    """One file's facts; spans are ``[start, end]`` in code points, absent values None.

    What a site-made brief says is kept apart under ``brief``: it is never a source of facts.
    """
    article = facts.article
    sentences = facts.sentences
    headline = next((s for s in sentences if s.part == "headline"), None)
    return {
        "file": article.name,
        "sha256": article.sha256,
        "title": article.title or (article.words(headline.span) if headline else None),
        "published": article.published,
        "language": article.language,
        "language_read": facts.language_read,
        "sentences": [{"span": s.span, "part": s.part} for s in sentences],
        **_told(facts, brief=False),
        "actors": [_actor(facts, actor) for actor in facts.actors],
        "summary": [sentences[i].span for i in facts.summary],
        "brief": _told(facts, brief=True),
    }


def _told(facts: Facts, brief: bool) -> dict[str, list[dict[str, Any]]]:
    """What the text tells, or what its site-made brief does."""

    def here(sentence: int) -> bool:
        return (facts.sentences[sentence].part == "brief") == brief

    actors = {actor.id: actor for actor in facts.actors}
    return {
        "quotes": [_quote(facts, one, actors) for one in facts.quotes if here(one.sentence)],
        "figures": [_figure(facts, one, actors) for one in facts.figures if here(one.sentence)],
        "dates": [_date(one) for one in facts.dates if here(one.sentence)],
    }


def _speaker(facts: Facts, who: Speaker | None, actors: Mapping[str, Actor]) -> dict[str, Any] | None:
    if who is None:
        return None
    actor = actors.get(who.actor) if who.actor else None
    words = " ".join(facts.article.words(who.span).split())
    # officials, a spokesman: somebody the text does not name is called as the text calls him
    name = actor.name if actor else None if words.lower() in OPEN else words
    return {
        "span": who.span,
        "name": name,
        "role": _words(facts, actor.role) if actor else None,
        "actor": who.actor,
    }


def _quote(facts: Facts, quote: Quote, actors: Mapping[str, Actor]) -> dict[str, Any]:
    return {
        "id": quote.id,
        "span": quote.span,
        "kind": quote.kind,
        "speaker": _speaker(facts, quote.speaker, actors),
        "cue": quote.cue,
        "cue_class": quote.cue_class,
    }


def _figure(facts: Facts, figure: Figure, actors: Mapping[str, Actor]) -> dict[str, Any]:
    return {
        "id": figure.id,
        "span": figure.span,
        "value": number_text(figure.value),
        "low": number_text(figure.low),
        "high": number_text(figure.high),
        "hedge": _words(facts, figure.hedge),
        "unit": unit_name(figure),
        "counts": _words(facts, figure.counts),
        "attributed_to": _speaker(facts, figure.attributed_to, actors),
        "cue_class": figure.claim,
        "key": figure.key,
        "bound": figure.bound,
        "per": figure.per,
        "currency": currency_of(figure),
        "change": figure.change,
        "change_role": figure.change_role,
        "fraction": figure.fraction,
        "compared": _words(facts, figure.compared),
        "negated": figure.negated,
        "outlook": _words(facts, figure.outlook),
    }


def _date(date: Date) -> dict[str, Any]:
    return {
        "id": date.id,
        "span": date.span,
        "value": date.value,
        "precision": date.precision,
        "event": date.event,
        "how": date.how,
        "mod": date.mod,
    }


def _actor(facts: Facts, actor: Actor) -> dict[str, Any]:
    return {
        "id": actor.id,
        "name": actor.name,
        "kind": actor.kind,
        "role": _words(facts, actor.role),
        "mentions": actor.mentions,
    }


def _words(facts: Facts, span: Span | None) -> str | None:
    return facts.article.words(span) if span else None


def number_text(value: Decimal | None) -> str | None:
    """A number without exponent or trailing zeros: ``1200000000``, ``0.5``."""
    if value is None:
        return None
    plain = format(value, "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain
