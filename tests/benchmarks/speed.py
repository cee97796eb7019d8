"""Times the whole extraction and its peers in turn on the same texts: ``python -m tests.benchmarks.speed``.

Texts: the news articles below ``$DOSSIER_BENCH`` (PolNeAR's, train part), else the seeds of this
repository. Each system is a process of its own, so that its memory can be told; in each round every one of
them reads all texts once, so that a machine that slows down slows all of them. A row gives the median of
the rounds and the ratio of the medians. Processor time is counted, not the wall clock. Peers are optional:
``pip install quantulum3 dateparser pysbd``.
"""

from __future__ import annotations

import gc
import importlib
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROUNDS = 5
ARTICLES = 40
OURS = "the whole extraction"


def texts() -> list[str]:
    """News articles, the same at every run."""
    folder = Path(os.environ.get("DOSSIER_BENCH", "")) / "quotes/polnear/data/train/text"
    paths = sorted(folder.glob("*.txt"))[:ARTICLES] or sorted(Path("seeds").glob("*.md"))
    return [path.read_text(encoding="utf-8") for path in paths]


def _own() -> Callable[[str], object]:
    from generator.gather import facts_of
    from generator.read import article_of

    gc.disable()  # as the command line does
    return lambda text: facts_of(article_of(text.encode(), "speed.md"))


def _quantulum() -> Callable[[str], object]:
    parser = importlib.import_module("quantulum3.parser")
    return lambda text: parser.parse(text)


def _dateparser() -> Callable[[str], object]:
    search = importlib.import_module("dateparser.search")
    return lambda text: search.search_dates(text, languages=["en"])


def _pysbd() -> Callable[[str], object]:
    segmenter = importlib.import_module("pysbd").Segmenter(language="en", clean=False)
    return lambda text: segmenter.segment(text)


SYSTEMS = {OURS: _own, "quantulum3": _quantulum, "dateparser's search": _dateparser, "pysbd": _pysbd}


def work(name: str) -> int:
    """One system: reads all texts for each line of standard input, tells seconds and peak megabytes."""
    news = texts()
    try:
        run = SYSTEMS[name]()
    except ImportError:
        return 3
    run(news[0])
    for _ in sys.stdin:
        start = time.process_time()
        for text in news:
            run(text)
        taken = time.process_time() - start
        print(taken, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, flush=True)
    return 0


def main() -> int:
    """Prints one row a system."""
    if len(sys.argv) > 1:
        return work(sys.argv[1])
    news = texts()
    size = sum(map(len, news))
    working = {
        name: subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.speed", name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        for name in SYSTEMS
    }
    taken: dict[str, list[float]] = {}
    memory: dict[str, float] = {}
    for _ in range(ROUNDS):
        for name, process in working.items():
            assert process.stdin and process.stdout
            try:
                process.stdin.write("go\n")
                process.stdin.flush()
                seconds, memory[name] = map(float, process.stdout.readline().split())
            except (OSError, ValueError):
                continue  # it ended: not installed
            taken.setdefault(name, []).append(seconds)
    for name in SYSTEMS.keys() - taken.keys():
        print(f"{name}: not installed", file=sys.stderr)
    for process in working.values():
        process.communicate()
    own = statistics.median(taken[OURS])
    print(f"{len(news)} texts, {size / 1000:.0f} kB, median of {ROUNDS} rounds, processor time")
    print("| system | kB/s | times slower than the whole extraction | peak memory MB |\n|---|---|---|---|")
    for name, rounds in taken.items():
        median = statistics.median(rounds)
        print(f"| {name} | {size / 1000 / median:.0f} | {median / own:.1f} | {memory[name]:.0f} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
