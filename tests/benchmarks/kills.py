"""Kills builds at random moments: ``python -m tests.benchmarks.kills [HOW MANY]``. What must hold after each
stands in ``tests/killing.py``."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.killing import Project, kill_often


def main() -> int:
    """Prints how many builds were killed and how they ended."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    with tempfile.TemporaryDirectory() as folder:
        ends = kill_often(Project.make(Path(folder)), times)
    told = ", ".join(f"{number} {how}" for how, number in ends.items())
    print(f"{times} builds killed ({told}): each file the old or the new one, the next build right")
    return 0


if __name__ == "__main__":
    sys.exit(main())
