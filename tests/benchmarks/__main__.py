"""Reruns every measurement: ``DOSSIER_BENCH=folder python -m tests.benchmarks``.

Each kind is scored by a module of its own, in a process of its own; where a kind's data is not there,
its module says what is missing and the others still run.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Runs each ``score_*`` module; 1 when any of them could not."""
    failed = 0
    for path in sorted(Path(__file__).parent.glob("score_*.py")):
        print(f"\n## {path.stem.removeprefix('score_')}\n", flush=True)
        failed |= subprocess.run(
            [sys.executable, "-m", f"tests.benchmarks.{path.stem}"], check=False
        ).returncode
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
