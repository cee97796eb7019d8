"""Facts -> the JSON object that ``dossier extract`` prints (the contract with outside tools)."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from generator.model import Actor, Date, Facts, Figure, Quote, Speaker
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
    actors = {actor.id: actor for actor in facts.actors}
    headline = next((s for s in sentences if s.part == "headline"), None)

    def body(items: Iterable[Any]) -> list[Any]:
        return [item for item in items if sentences[item.sentence].part != "brief"]

    def brief(items: Iterable[Any]) -> list[Any]:
        return [item for item in items if sentences[item.sentence].part == "brief"]

    def speaker(who: Speaker | None) -> dict[str, Any] | None:
        if who is None:
            return None
        actor = actors.get(who.actor) if who.actor else None
        role = article.words(actor.role) if actor and actor.role else None
        words = " ".join(article.words(who.span).split())
        # officials, a spokesman: somebody the text does not name is called as the text calls him
        name = actor.name if actor else None if words.lower() in OPEN else words
        return {"span": who.span, "name": name, "role": role, "actor": who.actor}

    def quote(q: Quote) -> dict[str, Any]:
        return {
            "id": q.id,
            "span": q.span,
            "kind": q.kind,
            "speaker": speaker(q.speaker),
            "cue": q.cue,
            "cue_class": q.cue_class,
        }

    def figure(f: Figure) -> dict[str, Any]:
        return {
            "id": f.id,
            "span": f.span,
            "value": number_text(f.value),
            "low": number_text(f.low),
            "high": number_text(f.high),
            "hedge": article.words(f.hedge) if f.hedge else None,
            "unit": unit_name(f),
            "counts": article.words(f.counts) if f.counts else None,
            "attributed_to": speaker(f.attributed_to),
            "cue_class": f.claim,
            "key": f.key,
            "bound": f.bound,
            "per": f.per,
            "currency": currency_of(f),
            "change": f.change,
            "change_role": f.change_role,
            "fraction": f.fraction,
            "compared": article.words(f.compared) if f.compared else None,
            "negated": f.negated,
            "outlook": article.words(f.outlook) if f.outlook else None,
        }

    def date(d: Date) -> dict[str, Any]:
        return {
            "id": d.id,
            "span": d.span,
            "value": d.value,
            "precision": d.precision,
            "event": d.event,
            "how": d.how,
            "mod": d.mod,
        }

    def actor(a: Actor) -> dict[str, Any]:
        return {
            "id": a.id,
            "name": a.name,
            "kind": a.kind,
            "role": article.words(a.role) if a.role else None,
            "mentions": a.mentions,
        }

    return {
        "file": article.name,
        "sha256": article.sha256,
        "title": article.title or (article.words(headline.span) if headline else None),
        "published": article.published,
        "language": article.language,
        "language_read": facts.language_read,
        "sentences": [{"span": s.span, "part": s.part} for s in sentences],
        "quotes": [quote(q) for q in body(facts.quotes)],
        "figures": [figure(f) for f in body(facts.figures)],
        "dates": [date(d) for d in body(facts.dates)],
        "actors": [actor(a) for a in facts.actors],
        "summary": [sentences[i].span for i in facts.summary],
        "brief": {
            "quotes": [quote(q) for q in brief(facts.quotes)],
            "figures": [figure(f) for f in brief(facts.figures)],
            "dates": [date(d) for d in brief(facts.dates)],
        },
    }


def number_text(value: Decimal | None) -> str | None:
    """A number without exponent or trailing zeros: ``1200000000``, ``0.5``."""
    if value is None:
        return None
    plain = format(value, "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain
