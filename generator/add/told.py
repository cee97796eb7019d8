"""What was done with a document, in lines for a person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.add.model import Added, Known, Skipped
from generator.add.place import FILLED_KEYS
from generator.errors import InputError

_MAX = 100


def told(outcome: Added | Known | Skipped, dry_run: bool) -> Iterable[str]:
    """Lines for standard output."""
    if isinstance(outcome, Known):
        yield f"already there: {outcome.seed.as_posix()} was made of the same bytes as {_safe(outcome.name)}"
    elif isinstance(outcome, Skipped):
        kinds = ", ".join(_safe(ending) for ending in outcome.endings[:8])
        yield f"passed over in {_safe(outcome.folder)}: {outcome.count} file(s) of other kinds ({kinds})"
    else:
        verb = "would add" if dry_run else "added"
        yield (
            f"{verb} {outcome.seed.as_posix()} from {_safe(outcome.original.name)} "
            f"({outcome.reading.kind}, {len(outcome.reading.text.split())} words)"
        )
        for key in FILLED_KEYS:
            if key in outcome.filled:
                yield f"  {key}: {_safe(outcome.filled[key].value)} ({outcome.filled[key].where})"
        if outcome.missing:
            yield f"  missing: {', '.join(outcome.missing)}"
        for note in outcome.reading.notes:
            yield f"  note: {_safe(note)}"


def summary(outcomes: Sequence[Added | Known | Skipped | InputError], dry_run: bool) -> str:
    """The last line."""
    added = sum(isinstance(one, Added) for one in outcomes)
    known = sum(isinstance(one, Known) for one in outcomes)
    failed = sum(isinstance(one, InputError) for one in outcomes)
    return f"{added} {'to add' if dry_run else 'added'}, {known} already there, {failed} could not be used"


def _safe(words: str) -> str:
    """A document's words must not command the terminal that shows them."""
    shown = "".join(c if c.isprintable() else c.encode("unicode_escape", "replace").decode() for c in words)
    return shown if len(shown) <= 3 * _MAX else f"{shown[: 3 * _MAX]}…"
