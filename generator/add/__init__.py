"""``dossier add``: files, folders and addresses -> seeds. Read ``bring_in`` first.

argument -> Original (bytes) -> Reading (text, and what the document says of itself) -> a file in ``seeds/``

Words are never changed: what a converter gives is compared with what the document holds. Nothing is guessed:
what a document does not say of itself stays missing and is told. Nothing is overwritten. The libraries for
HTML, PDF and DOCX are imported where they are used, so that no other command waits for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.add.collect import collect, read_file
from generator.add.kinds import convert
from generator.add.model import Added, Known, Limits, Progress, Skipped
from generator.add.place import Shelf
from generator.errors import FaultError, InputError, UsageError

Outcome = Added | Known | Skipped | InputError


def bring_in(
    arguments: Sequence[str],
    root: Path,
    limits: Limits,
    dry_run: bool = False,
    progress: Progress = lambda *_: None,
) -> Iterator[Outcome]:
    """Brings everything in, one outcome after the other; one bad document never stops the rest.

    Raises UsageError when ``root`` is no folder, WriteError when ``seeds/`` cannot be written.
    """
    if not root.is_dir():
        raise UsageError(f"{root.as_posix()}:1:1: there is no such folder; run this where seeds/ is")
    shelf = Shelf.of(root / "seeds")
    if shelf.custody_error:
        yield shelf.custody_error
    items = collect(arguments, shelf.seeds)
    for number, item in enumerate(items, 1):
        if isinstance(item, str | Path):
            try:
                yield _one(item, shelf, limits, dry_run)
            except InputError as error:
                yield error
        else:
            yield item
        progress("adding", number, len(items))


def _one(item: str | Path, shelf: Shelf, limits: Limits, dry_run: bool) -> Outcome:
    if isinstance(item, str):
        from generator.add.fetch import fetch

        original = fetch(item, limits)
    else:
        original = read_file(item, limits)
    if known := shelf.known(original):
        return known
    try:
        reading = convert(original)
    except InputError:
        raise
    except (Exception, RecursionError) as error:
        # The libraries meet documents that nobody tested them with; one of those must not stop the others.
        raise FaultError(
            original.name,
            f"the document could not be read ({type(error).__name__})",
            "save its text as plain text and add that",
        ) from error
    return shelf.place(original, reading, dry_run)
