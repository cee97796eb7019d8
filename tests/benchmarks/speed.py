"""Times the whole extraction and its peers in turn on the same texts: ``python -m tests.benchmarks.speed``.

Texts: the news articles below ``$DOSSIER_BENCH`` (PolNeAR's, train part), else the seeds of this
repository. Each round runs every system once, so that a machine that slows down slows all of them;
a row gives the median of the rounds and the ratio of the medians. Processor time is counted, not the
wall clock. Peers are optional: ``pip install quantulum3 dateparser pysbd``.
"""

from __future__ import annotations

import importlib
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from generator.gather import facts_of
from generator.read import article_of

ROUNDS = 3
ARTICLES = 40


def texts() -> list[str]:
    """News articles, the same at every run."""
    folder = Path(os.environ.get("DOSSIER_BENCH", "")) / "quotes/polnear/data/train/text"
    paths = sorted(folder.glob("*.txt"))[:ARTICLES] or sorted(Path("seeds").glob("*.md"))
    return [path.read_text(encoding="utf-8") for path in paths]


def _quantulum() -> Callable[[str], object]:
    parser = importlib.import_module("quantulum3.parser")
    return lambda text: parser.parse(text)


def _dateparser() -> Callable[[str], object]:
    search = importlib.import_module("dateparser.search")
    return lambda text: search.search_dates(text, languages=["en"])


def _pysbd() -> Callable[[str], object]:
    segmenter = importlib.import_module("pysbd").Segmenter(language="en", clean=False)
    return lambda text: segmenter.segment(text)


PEERS = {"quantulum3": _quantulum, "dateparser's search": _dateparser, "pysbd": _pysbd}


def main() -> int:
    """Prints one row a system."""
    news = texts()
    size = sum(map(len, news))
    systems: dict[str, Callable[[str], object]] = {
        "the whole extraction": lambda text: facts_of(article_of(text.encode(), "speed.md"))
    }
    for name, make in PEERS.items():
        try:
            systems[name] = make()
        except ImportError:
            print(f"{name}: not installed", file=sys.stderr)
    taken: dict[str, list[float]] = {name: [] for name in systems}
    for run in systems.values():
        run(news[0])
    for _ in range(ROUNDS):
        for name, run in systems.items():
            start = time.process_time()
            for text in news:
                run(text)
            taken[name].append(time.process_time() - start)
    own = statistics.median(taken["the whole extraction"])
    print(f"{len(news)} texts, {size / 1000:.0f} kB, median of {ROUNDS} rounds, processor time")
    print("| system | kB/s | times slower than the whole extraction |\n|---|---|---|")
    for name, rounds in taken.items():
        median = statistics.median(rounds)
        print(f"| {name} | {size / 1000 / median:.0f} | {median / own:.1f} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
