"""What an edit costs by the process that stays in a preview, beside a build of its own:
``python -m tests.benchmarks.edits [SOURCES] [EDITS]``.

Two copies of an invented dossier (1,000 sources) get the same edits, one seed at a time. One is built by
``generator/preview/process.py``, the other by ``python -m generator build``, in turn; then both must hold the
same files. MkDocs has no part in it (``serve.py`` times that).
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

from generator.preview import process
from tests.benchmarks.cost import BUILD, cost
from tests.scale import write_project
from tests.staying import written


def edit(root: Path, place: float, houses: int) -> None:
    """Adds a sentence to one seed; ``place`` from 0 to 1 says to which."""
    texts = sorted((root / "seeds").glob("*.md"))
    with texts[int(place * len(texts))].open("a", encoding="utf-8", newline="\n") as file:
        file.write(f"\nThe mayor said on Monday that {houses} more houses had been lost.\n")


def by_the_one_that_stays(root: Path) -> float:
    """Seconds until its pages are right again. Raises RuntimeError when that fails."""
    begin = time.perf_counter()
    done = process.run(root, "build", "--preview")
    if done.returncode:
        raise RuntimeError(done.stderr)
    return time.perf_counter() - begin


def measured(folder: Path, sources: int, edits: int) -> tuple[list[float], list[float]]:
    """Seconds of each edit by the process that stays and by one of its own."""
    one, other = (write_project(folder / name, sources) for name in ("staying", "other"))
    process.start(one)
    by_the_one_that_stays(one)
    cost([*BUILD, "--preview"], other)
    dice = random.Random(1)
    staying, alone = [], []
    for _ in range(edits):
        place, houses = dice.random(), dice.randrange(13, 999)
        edit(one, place, houses)
        staying.append(by_the_one_that_stays(one))
        edit(other, place, houses)
        alone.append(cost([*BUILD, "--preview"], other).wall)
    if written(one) != written(other):
        raise RuntimeError("the two hold different files")
    return staying, alone


def main() -> int:
    """Prints the medians and their ratio."""
    sources, edits = (int(word) for word in [*sys.argv[1:], *("1000", "5")[len(sys.argv) - 1 :]])
    try:
        with tempfile.TemporaryDirectory() as folder:
            staying, alone = measured(Path(folder), sources, edits)
    finally:
        process.stop()
    one, other = statistics.median(staying), statistics.median(alone)
    print(
        f"{sources} sources, {edits} edits: {one:.2f} s by the process that stays "
        f"(longest {max(staying):.2f}), "
        f"{other:.2f} s by one of its own: {one / other:.2f}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
