"""``dossier release``: writes down what is about to be published, so that no later change of it is silent."""

from __future__ import annotations

import datetime
import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from generator import __version__
from generator.build import Built, build, prepared
from generator.corrections.correct import compared, pending
from generator.corrections.ledger import NAME, Ledger, Row, lines_of, read_ledger
from generator.dossier import Dossier
from generator.errors import DossierError, InputError, UsageError
from generator.gather.cache import FactsCache
from generator.languages import interface
from generator.pages import pages
from generator.write import delete_file, read_file, replace_file


@dataclass(frozen=True, slots=True)
class Released:
    """What a release wrote down, or (with ``check``) would have to."""

    published: int
    """Statements that are new."""
    corrections: int
    sources: int
    """Sources that are new, changed or gone."""
    errors: tuple[InputError, ...]
    started: bool
    """Whether anything was ever released: before that a dossier is a draft."""
    built: Built | None
    """The build that followed; None for a check or when nothing could be released."""
    pages: int = 0
    """Pages that are new and may vanish one day."""

    @property
    def behind(self) -> bool:
        """Whether the ledger lacks anything."""
        return bool(self.published or self.corrections or self.sources or self.pages)


def release(
    root: Path, check: bool = False, progress: Callable[[str, int, int], None] = lambda *_: None
) -> Released:
    """Appends to ``root/seeds/published.jsonl`` what is new or otherwise since the last release, and builds.

    While a source cannot be used nothing is released: it would count as removed. With ``check`` nothing is
    written. Raises as ``build``; then the ledger is what it was.
    """
    seeds = root / "seeds"
    with FactsCache(root / ".cache" / "dossier" / "facts.sqlite") as cache:
        made = prepared(root, False, cache, progress)
    if made.errors:
        return Released(0, 0, 0, made.errors, False, None)
    ledger = read_ledger(seeds)
    comparison = compared(made.dossier, ledger, (), made.masks, made.sources)
    counts = Counter(row["did"] for row in comparison.rows)
    corrections = len(pending(comparison.ledger or Ledger(), comparison.rows))
    sources = counts["source"] + counts["removed"]
    fresh = _new_pages(made.dossier, ledger)
    rows: list[Row] = [*comparison.rows, *fresh]
    done = Released(counts["published"], corrections, sources, (), ledger is not None, None, len(fresh))
    if check:
        return done
    with _written(
        seeds / NAME, [{"did": "released", "on": _today(), "tool": __version__}, *rows] if rows else []
    ):
        built = build(root, progress=progress, custody=True)
    return replace(done, started=True, built=built)


def _new_pages(dossier: Dossier, ledger: Ledger | None) -> list[Row]:
    """Pages that no release has written down and that are made only while they have something to show: those
    of actors and notes, and the further ones of long lists. A source's has a line of its own."""
    known = ledger.pages if ledger else {}
    with interface(dossier.settings.language):
        paths = sorted(page.path for page in pages(dossier))
    return [
        {"did": "page", "path": path}
        for path in paths
        if "/" in path
        and not path.startswith("sources/")
        and not path.endswith("/index.md")
        and path not in known
    ]


@contextmanager
def _written(path: Path, rows: list[Row]) -> Iterator[None]:
    """Appends the lines; takes them back when what they say is published cannot be built."""
    before = read_file(path)
    if rows:
        there = before or b""
        if there and not there.endswith(b"\n"):
            there += b"\n"
        replace_file(path, there + lines_of(rows).encode())
    try:
        yield
    except DossierError:
        if before is None:
            delete_file(path)
        else:
            replace_file(path, before)
        raise


def _today() -> str:
    """The day of the release, in UTC; SOURCE_DATE_EPOCH sets it (https://reproducible-builds.org/specs/)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return datetime.datetime.now(datetime.UTC).date().isoformat()
    try:
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        raise UsageError(
            f"SOURCE_DATE_EPOCH:1:1: `{epoch}` is no number of seconds since 1970; unset it or write one"
        ) from None
