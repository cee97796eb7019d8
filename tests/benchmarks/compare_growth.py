"""How comparing grows with the number of sources: ``python -m tests.benchmarks.compare_growth [SOURCES …]``.

The sources are made of a few sentences each: a tenth of them are on one event and all the others on events of
their own, every one quotes somebody, every fifth takes a quotation from another. Processor time is counted,
without reading the texts.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from generator.across.compare.model import NOTHING_COMPARED
from generator.across.compare.sources import compare
from generator.dossier import Dossier
from generator.gather import facts_of
from generator.model import Facts
from generator.read import article_of
from generator.resolve import resolve

SIZES = (1_000, 3_000, 10_000)
FIRST = date(2026, 1, 1)
NAMES = "Aurelia Boreas Cormoran Delphin Esmeralda Fortuna Galatea Hesperus Iolanthe Juno".split()
LAKES = "Norran Gant Velm Dorrin Ostle Perrin Quill Rasmund Sorrel Tarn".split()
WORDS = "harbour winter lantern orchard bridge timber copper saddle window barley pepper velvet".split()


def texts(number: int) -> Iterator[Facts]:
    """So many sources, the same at each run."""
    for index in range(number):
        one = index % 10 == 0
        key = 0 if one else index
        ship = f"{NAMES[key % 10]} {WORDS[key // 10 % 12].title()}{key // 120 or ''}"
        lake = f"Lake {LAKES[key // 7 % 10]}"
        day = FIRST + timedelta(days=0 if one else index % 365)
        said = WORDS[index % 12 :] + WORDS[: index % 12]
        quote = said[:9] if index % 5 else WORDS[:9]
        text = (
            f"The ferry {ship} sank on {lake} on {day:%A}, killing {10 + index % 7} people, police said.\n\n"
            f"Rescuers said {30 + index % 3} passengers of the {ship} were injured on {lake}.\n\n"
            f'"We saw {" and ".join(quote)} in the water {index if index % 5 else 1} times," '
            f"Mara Lindqvist said.\n"
        )
        head = f"---\npublished: {day.isoformat()}\npublisher: Paper {index % 40}\n---\n"
        yield facts_of(article_of((head + text).encode(), f"seeds/s{index}.md"))


def bed(number: int) -> Dossier:
    """A dossier of so many sources with nothing compared yet."""
    return replace(resolve(list(texts(number))), comparisons=NOTHING_COMPARED)


def main() -> int:
    """One row a size."""
    sizes = [int(word) for word in sys.argv[1:]] or SIZES
    print("| sources | seconds | milliseconds a source | rows | shared quotations |\n|---|---|---|---|---|")
    for size in sizes:
        dossier = bed(size)
        start = time.process_time()
        found = compare(dossier)
        taken = time.process_time() - start
        print(
            f"| {size:,} | {taken:.1f} | {1000 * taken / size:.2f} | {len(found.figures):,} "
            f"| {len(found.quotes):,} |",
            flush=True,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
