"""What the generator costs beside MkDocs: ``python -m tests.benchmarks.cost [SOURCES …] [--alone] [--grow]``.

For each number of sources (1, 10 and 100; name 1000 or 10000 for more) an invented dossier
(``tests/scale.py``) is built from nothing, built again, built after one edited seed, and made into a site
by MkDocs from the same pages. Each step is a process of its own. Processor time of the step and of the
processes it starts is counted, the wall clock beside it, and the most memory that any one of them held.
``--alone`` leaves MkDocs out; ``--grow`` prints only how the stages grow: no page is rendered.
"""

from __future__ import annotations

import argparse
import gc
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from tests.scale import seeds, write_project

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Cost:
    """Of one process with all that it started."""

    cpu: float
    """Seconds of processor time."""
    wall: float
    """Seconds."""
    memory: int
    """Most that one of the processes held, in bytes."""


def cost(arguments: list[str], folder: Path) -> Cost:
    """Runs a command to its end. Raises RuntimeError when it fails."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"}
    begin = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, *arguments],
        cwd=folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise RuntimeError(f"{' '.join(arguments)} ended with {child.returncode}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(used.ru_utime + used.ru_stime, time.perf_counter() - begin, used.ru_maxrss * unit)


def site_settings(folder: Path) -> None:
    """MkDocs as the project sets it up, without the hook: the pages are there already."""
    settings = re.sub(r"hooks:\n(?:  .*\n)+", "", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    settings = settings.replace("generator/theme", (ROOT / "generator" / "theme").as_posix())
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
    for page in ("method.md", "about.md"):
        shutil.copy(ROOT / "docs" / page, folder / "docs" / page)


BUILD = ["-m", "generator", "build"]


def measured(number: int, folder: Path, alone: bool) -> dict[str, Cost]:
    """Each step once, for so many sources."""
    write_project(folder, number)
    found = {"nothing": cost(["-c", "pass"], folder), "from nothing": cost(BUILD, folder)}
    found["again"] = cost(BUILD, folder)
    edited = sorted((folder / "seeds").glob("*.md"))[number // 2]
    with edited.open("a", encoding="utf-8", newline="\n") as file:
        file.write("\nThe mayor said on Monday that 12 more houses had been lost.\n")
    found["after one edit"] = cost(BUILD, folder)
    if not alone:
        site_settings(folder)
        found["mkdocs"] = cost(["-m", "mkdocs", "build", "--quiet", "--site-dir", "site"], folder)
    return found


def table(rows: dict[int, dict[str, Cost]]) -> str:
    """All rows as a Markdown table."""
    lines = [
        "| sources | step | processor s | wall s | to MkDocs: processor, wall | s a source | memory MB |",
        "|---|---|---|---|---|---|---|",
    ]
    for number, steps in rows.items():
        whole = steps.get("mkdocs")
        for name, used in steps.items():
            share = f"{used.cpu / whole.cpu:.2f}, {used.wall / whole.wall:.2f}" if whole else ""
            lines.append(
                f"| {number} | {name} | {used.cpu:.2f} | {used.wall:.2f} | {share} "
                f"| {used.cpu / number:.4f} | {used.memory / 1e6:.0f} |"
            )
    numbers = sorted(rows)
    for step in ("from nothing", "again"):
        if len(numbers) > 1:
            few, many = numbers[0], numbers[-1]
            grown = (rows[many][step].memory - rows[few][step].memory) / (many - few)
            lines.append(f"\nmemory of a build {step}: {grown / 1e3:.0f} kB more for each source")
    return "\n".join(lines)


def grow(number: int) -> str:
    """What joining and comparing so many sources takes, in this process; nothing is written."""
    from generator.exports import exports
    from generator.gather import facts_of
    from generator.pages import pages
    from generator.read import article_of
    from generator.resolve import resolve
    from generator.rights.gate import publishable

    gc.disable()
    facts = [facts_of(article_of(content.encode(), f"seeds/{name}")) for name, content in seeds(number)]
    times = [time.process_time()]
    dossier = resolve(facts)
    times.append(time.process_time())
    dossier = publishable(dossier)
    times.append(time.process_time())
    files = list(exports(dossier))
    times.append(time.process_time())
    made = sum(1 for _ in pages(dossier, files))
    times.append(time.process_time())
    taken = " | ".join(f"{after - before:.1f}" for before, after in pairwise(times))
    return f"| {number} | {taken} | {made} |"


def main() -> int:
    """Prints one table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.cost")
    parser.add_argument("sources", nargs="*", type=int, default=[1, 10, 100])
    parser.add_argument("--alone", action="store_true")
    parser.add_argument("--grow", action="store_true")
    options = parser.parse_args()
    if options.grow:
        print("| sources | resolve, compare | rights | exports | pages | made |\n|---|---|---|---|---|---|")
        for number in options.sources:
            print(grow(number), flush=True)
        return 0
    rows = {}
    for number in options.sources:
        with tempfile.TemporaryDirectory() as folder:
            rows[number] = measured(number, Path(folder), options.alone)
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} cores\n\n{table(rows)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
