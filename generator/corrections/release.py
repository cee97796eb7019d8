"""``dossier release``: writes down what is about to be published, so that no later change of it is silent."""

from __future__ import annotations

import datetime
import os
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator import __version__
from generator.build import Built, build, prepared
from generator.cache import FactsCache
from generator.corrections.correct import compared, pending
from generator.corrections.ledger import NAME, Ledger, lines_of, read_ledger
from generator.errors import InputError, UsageError
from generator.write import read_file, replace_file


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

    @property
    def behind(self) -> bool:
        """Whether the ledger lacks anything."""
        return bool(self.published or self.corrections or self.sources)


def release(
    root: Path, check: bool = False, progress: Callable[[str, int, int], None] = lambda *_: None
) -> Released:
    """Appends to ``root/seeds/published.jsonl`` what is new or otherwise since the last release, and builds.

    While a source cannot be used nothing is released: it would count as removed. With ``check`` nothing is
    written. Raises as ``build``.
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
    if check:
        return Released(counts["published"], corrections, sources, (), ledger is not None, None)
    if comparison.rows:
        first = {"did": "released", "on": _today(), "tool": __version__}
        path = seeds / NAME
        before = read_file(path) or b""
        if before and not before.endswith(b"\n"):
            before += b"\n"
        replace_file(path, before + lines_of([first, *comparison.rows]).encode())
    built = build(root, progress=progress, custody=True)
    return Released(counts["published"], corrections, sources, (), True, built)


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
