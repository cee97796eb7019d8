"""The custody log: what came into ``seeds/``, what changed there and what left, when, noticed by which tool.

``seeds/custody.jsonl`` is only ever appended to. Each line is one JSON object and carries the SHA-256 of
the line before it (of its bytes, without the line end; 64 zeros before the first), so that a line that was
changed, left out or put in shows (the hash chain of Haber and Stornetta, 1991). A broken chain is told, never
mended: nothing is appended to it.

    {"at": "2031-03-20T09:00:00Z", "by": "build", "did": "new", "source": "2031-03-14-treaty",
     "sha256": "…", "tool": "1.0.0", "rules": "…", "prev": "…"}

``did`` is ``new``, ``changed`` or ``removed``; ``by`` the command. A line of ``add`` also names the SHA-256
of the original document. A build that finds every source as the log left it writes nothing.
"""

from __future__ import annotations

import contextlib
import datetime
import errno
import hashlib
import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from io import FileIO
from pathlib import Path
from typing import Any

from generator import __version__
from generator.errors import CustodyError, WriteError
from generator.rules import rules_version

LOG = "custody.jsonl"
START = "0" * 64
_LONGEST_LINE = 10_000
_REMEDY = "find out who changed it and restore it from a copy; the log is never mended by the program"


def read_log(data: bytes, name: str) -> list[dict[str, Any]]:
    """The entries of a log. Raises CustodyError with the first line where the chain breaks."""
    entries: list[dict[str, Any]] = []
    before = START
    lines = data.split(b"\n")
    if lines.pop() and data:
        raise CustodyError(name, "the last line is cut off", _REMEDY, len(lines) + 1)
    for number, line in enumerate(lines, 1):
        line = line.removesuffix(b"\r")  # git may have changed the line ends
        try:
            entry = json.loads(line)
        except (ValueError, RecursionError):
            entry = None
        if not isinstance(entry, dict) or not isinstance(entry.get("prev"), str):
            raise CustodyError(name, "this line is no entry of the log", _REMEDY, number)
        if entry["prev"] != before:
            raise CustodyError(
                name,
                "the chain breaks here: a line before this one was changed, left out or put in",
                _REMEDY,
                number,
            )
        before = hashlib.sha256(line).hexdigest()
        entries.append(entry)
    return entries


def head(data: bytes) -> str:
    """The SHA-256 of the last line: who knows it can tell whether the log was rewritten since."""
    lines = [line.removesuffix(b"\r") for line in data.split(b"\n") if line.strip()]
    return hashlib.sha256(lines[-1]).hexdigest() if lines else START


def standing(entries: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """The SHA-256 of each source that is there, as the log left it."""
    found: dict[str, str] = {}
    for entry in entries:
        if entry.get("did") == "removed":
            found.pop(str(entry.get("source")), None)
        else:
            found[str(entry.get("source"))] = str(entry.get("sha256"))
    return found


def note_build(seeds: Path, sources: Mapping[str, str], complete: bool) -> int:
    """Appends what changed since the log was last written; returns how many lines.

    ``sources`` are the SHA-256 by id of all that were read; only when that is ``complete`` (every seed
    could be read) is one that is missing told as removed. Raises CustodyError for a broken chain.
    """

    def changes(known: Mapping[str, str]) -> Iterator[dict[str, str]]:
        for source, digest in sorted(sources.items()):
            if known.get(source) != digest:
                did = "changed" if source in known else "new"
                yield {"by": "build", "did": did, "source": source, "sha256": digest}
        for source in sorted(known.keys() - sources.keys()) if complete else ():
            yield {"by": "build", "did": "removed", "source": source, "sha256": known[source]}

    log = seeds / LOG
    data = log.read_bytes() if log.is_file() else b""
    if not list(changes(standing(read_log(data, log.as_posix())))):
        return 0
    with _locked(log) as file:
        data = file.read()
        return _append(file, data, list(changes(standing(read_log(data, log.as_posix())))))


def check_log(seeds: Path) -> CustodyError | None:
    """What is wrong with the log, if anything."""
    log = seeds / LOG
    try:
        read_log(log.read_bytes() if log.is_file() else b"", log.as_posix())
    except CustodyError as error:
        return error
    return None


def note_add(seeds: Path, source: str, digest: str, original: str) -> None:
    """Appends that ``dossier add`` brought a source in, to a log that ``check_log`` found whole."""
    with _locked(seeds / LOG) as file:
        entry = {
            "by": "add",
            "did": "new",
            "source": source,
            "sha256": digest,
            "original_sha256": original,
        }
        file.seek(max(0, file.seek(0, os.SEEK_END) - _LONGEST_LINE))
        _append(file, file.read(), [entry])


def _append(file: FileIO, data: bytes, entries: Iterable[Mapping[str, str]]) -> int:
    before, lines = head(data), []
    rules, now = rules_version(), _now()
    for entry in entries:
        whole = {"at": now, **entry, "tool": __version__, "rules": rules, "prev": before}
        line = json.dumps(whole, ensure_ascii=False).encode()
        before = hashlib.sha256(line).hexdigest()
        lines.append(line + b"\n")
    whole_until = file.seek(0, os.SEEK_END)
    try:
        for line in lines:  # one by one: a build that is killed leaves whole lines
            if file.write(line) < len(line):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    except OSError:
        with contextlib.suppress(OSError):
            file.truncate(whole_until)
        raise
    return len(lines)


@contextlib.contextmanager
def _locked(log: Path) -> Iterator[FileIO]:
    """The log opened for reading and appending, by one process at a time where the system can do that."""
    try:
        with log.open("a+b", buffering=0) as file:
            with contextlib.suppress(ImportError, OSError):
                import fcntl

                fcntl.flock(file, fcntl.LOCK_EX)
            file.seek(0)
            yield file
    except OSError as error:
        raise WriteError(
            f"{log.as_posix()}:1:1: the custody log cannot be written ({error.strerror}); check the folder's "
            "permissions and the space on the disk"
        ) from None


def _now() -> str:
    """This second in UTC, or SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    moment = (
        datetime.datetime.fromtimestamp(int(epoch), datetime.UTC)
        if re.fullmatch(r"[0-9]{1,11}", epoch)
        else datetime.datetime.now(datetime.UTC)
    )
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
