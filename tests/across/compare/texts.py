"""Short invented articles -> what comparing them gives."""

from __future__ import annotations

from generator.across.compare.model import Comparisons
from generator.gather import facts_of
from generator.read import article_of
from generator.resolve import resolve


def compared(*articles: tuple[str, str, str]) -> Comparisons:
    """Each article as publisher, day of publication (may be empty) and text."""
    facts = []
    for number, (publisher, day, text) in enumerate(articles):
        published = f"published: {day}\n" if day else ""
        seed = f"---\npublisher: {publisher}\n{published}---\n{text}\n"
        facts.append(facts_of(article_of(seed.encode(), f"seeds/{number}-{publisher.lower()}.md")))
    return resolve(facts).comparisons


def standings(found: Comparisons) -> list[str]:
    """How the rows stand."""
    return [row.standing for row in found.figures]


def lines(found: Comparisons) -> list[str]:
    """The computed lines of all rows."""
    return [reason.formula for row in found.figures for reason in row.reasons]
