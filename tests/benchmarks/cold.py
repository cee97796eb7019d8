"""What starting costs: ``python -m tests.benchmarks.cold [RUNS]``.

``dossier extract`` of the first seed and ``python -c pass``, in turn, each a new process: the median of their
processor time and the ratio. Once without our modules' compiled code, which Python then makes first (as at a
first start, or where it may not write any), and once with it.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def cost(arguments: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Seconds of processor time and peak megabytes of one run."""
    child = subprocess.Popen(
        [sys.executable, *arguments], cwd=ROOT.parent, env=environment, stdout=subprocess.DEVNULL
    )
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise RuntimeError(f"{' '.join(arguments)} ended with {child.returncode}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main() -> int:
    """Prints one table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    extract = ["-m", "generator", "extract", str(sorted((ROOT / "seeds").glob("*.md"))[0])]
    print(
        "| our compiled code | extract s | python -c pass s | ratio | peak memory MB |\n|---|---|---|---|---|"
    )
    with tempfile.TemporaryDirectory() as folder:
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / "generator", Path(folder) / "generator", ignore=ignored)
        environment = {**os.environ, "PYTHONPATH": folder}
        environment.pop("PYTHONPYCACHEPREFIX", None)
        for kept in (False, True):
            environment["PYTHONDONTWRITEBYTECODE"] = "" if kept else "1"
            cost(extract, environment)
            rounds = [(cost(extract, environment), cost(["-c", "pass"], environment)) for _ in range(runs)]
            own = statistics.median(ours[0] for ours, _ in rounds)
            bare = statistics.median(theirs[0] for _, theirs in rounds)
            memory = max(ours[1] for ours, _ in rounds)
            print(
                f"| {'at hand' if kept else 'none'} | {own:.3f} | {bare:.3f} "
                f"| {own / bare:.1f} | {memory:.0f} |"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
