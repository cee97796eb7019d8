"""How long an edit takes to show in the preview: ``python -m tests.benchmarks.serve [SOURCES] [EDITS]``.

``mkdocs serve`` runs on an invented dossier (10 sources). A seed is edited and its page asked for, again and
again, until it says what the seed says now: the watcher's wait, the generator and MkDocs are all in it.
"""

from __future__ import annotations

import re
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.scale import write_project
from tests.site.project import copy_project
from tests.site.test_serve import Preview, previewed

WAIT = 120
"""Seconds after which an edit is given up."""


def project(folder: Path, sources: int) -> Path:
    """This project with so many invented seeds in place of its own."""
    made = copy_project(folder / "project")
    shutil.rmtree(made / "seeds")
    return write_project(made, sources)


def _shows(preview: Preview, page: str, words: str) -> Callable[[], bool]:
    return lambda: words in preview.page(page)


def main() -> int:
    """Prints the median and the longest time of all edits, in seconds."""
    sources, edits = (int(word) for word in [*sys.argv[1:], *("10", "7")[len(sys.argv) - 1 :]])
    taken = []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        made = project(Path(folder), sources)
        seed = sorted((made / "seeds").glob("*.md"))[sources // 2]
        with previewed(made) as preview:
            preview.until(lambda: preview.builds >= 1, WAIT)
            for number in range(edits):
                builds = preview.builds
                title = f"The water rose for the {number} time"
                text = re.sub(r"title: .*", f"title: {title}", seed.read_text(encoding="utf-8"), count=1)
                begin = time.perf_counter()
                seed.write_text(text, encoding="utf-8")
                preview.until(_shows(preview, f"sources/{seed.stem}/", title), WAIT)
                taken.append(time.perf_counter() - begin)
                preview.settles_after(builds + 1)
    print(
        f"{sources} sources, {edits} edits: on the page after {statistics.median(taken):.2f} s (median), "
        f"{max(taken):.2f} s (longest)"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
