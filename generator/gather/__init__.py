"""Articles -> Facts of all of them: from the cache where it can, over all cores where it pays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cores import cores, over_cores
from generator.errors import FaultError, InputError
from generator.extract import extract
from generator.kept import recall, remember
from generator.model import Article, Facts
from generator.segment import segment

if TYPE_CHECKING:
    from generator.gather.cache import FactsCache  # brings SQLite, which `dossier extract` has no use for

WORTH_A_PROCESS = 300_000
"""Code points of new text from which starting further processes pays (about a second's work)."""


def facts_of(article: Article) -> Facts:
    """Everything that one article gives."""
    return extract(segment(article))


def attempt(article: Article) -> Facts | FaultError:
    """The same, or the fault of ours that kept it from being done: no article stops the others."""
    try:
        return facts_of(article)
    except Exception as error:
        import traceback

        frame = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{Path(frame.filename).name}:{frame.lineno}"
        return FaultError(
            article.name,
            f"the program failed on this file ({type(error).__name__} at {place})",
            "this is a fault of the program: please report it with the file",
        )


def gather(
    articles: Sequence[Article],
    cache: FactsCache,
    progress: Callable[[str, int, int], None] = lambda *_: None,
) -> tuple[list[Facts], list[InputError]]:
    """The facts of every article in the same order, and the errors of those that gave none."""
    known = {article.id: facts for article in articles if (facts := _known(article, cache))}
    new = [article for article in articles if article.id not in known]
    fresh: list[Facts] = []
    errors: list[InputError] = []
    for number, (article, made) in enumerate(zip(new, _extracted(new), strict=True), 1):
        if isinstance(made, FaultError):
            errors.append(made)
        else:
            # another process gives them with a copy of the article
            fresh.append(replace(made, article=article))
        progress("reading sources", len(known) + number, len(articles))
    if fresh:
        cache.put(fresh)
        for facts in fresh:
            remember(facts, facts_of, facts.article)
    known.update((facts.article.id, facts) for facts in fresh)
    return [known[article.id] for article in articles if article.id in known], errors


def _known(article: Article, cache: FactsCache) -> Facts | None:
    """What this process or an earlier one found."""
    facts = recall(facts_of, article)
    if facts is None and (facts := cache.get(article)):
        remember(facts, facts_of, article)
    return facts


def _extracted(articles: Sequence[Article]) -> Iterable[Facts | FaultError]:
    size = sum(len(article.text) for article in articles)
    if cores() == 1 or len(articles) < 2 or size < WORTH_A_PROCESS:
        yield from map(attempt, articles)
        return
    yield from over_cores(attempt, articles, max(1, min(20, len(articles) // (cores() * 8))))
