"""Articles -> Facts of all of them: from the cache where it can, over all cores where it pays."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor

from generator.cache import FactsCache
from generator.extract import extract
from generator.model import Article, Facts
from generator.segment import segment

WORTH_A_PROCESS = 300_000
"""Code points of new text from which starting further processes pays (about a second's work)."""


def facts_of(article: Article) -> Facts:
    """Everything that one article gives."""
    return extract(segment(article))


def gather(
    articles: Sequence[Article],
    cache: FactsCache,
    progress: Callable[[str, int, int], None] = lambda *_: None,
) -> list[Facts]:
    """The facts of every article, in the same order."""
    known = {article.id: facts for article in articles if (facts := cache.get(article))}
    new = [article for article in articles if article.id not in known]
    fresh = []
    for number, facts in enumerate(_extracted(new), 1):
        fresh.append(facts)
        progress("reading sources", len(known) + number, len(articles))
    if fresh:
        cache.put(fresh)
    known.update((facts.article.id, facts) for facts in fresh)
    return [known[article.id] for article in articles]


def _extracted(articles: Sequence[Article]) -> Iterable[Facts]:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    size = sum(len(article.text) for article in articles)
    if cores == 1 or len(articles) < 2 or size < WORTH_A_PROCESS:
        yield from map(facts_of, articles)
        return
    chunk = max(1, len(articles) // (cores * 8))
    with ProcessPoolExecutor(cores) as pool:
        yield from pool.map(facts_of, articles, chunksize=chunk)
