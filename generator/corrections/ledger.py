"""``seeds/published.jsonl``: what each release published, one JSON object a line, only ever appended to.

    {"did": "released", "on": "2031-03-15", "tool": "0.2.0"}
    {"did": "source", "id": "vote", "title": "…", "sha256": "…", …}        a source, new or changed
    {"did": "published", "id": "q-1f…", "kind": "quote", "source": "vote", "words": "…", "who": "…", …}
    {"did": "changed", …}                    the same id says otherwise: who, verb or value
    {"did": "withdrawn", "id": "q-1f…", "source": "vote", "what": "words", "why": "rules", "by": "q-2a…"}
    {"did": "restored", …}                   a withdrawn statement is there again
    {"did": "removed", "id": "vote"}         a source is gone
    {"did": "page", "path": "actors/ada.md"} a page that may vanish: its address is kept

Every line belongs to the release above it. The day is that of the release: the only clock in the project
besides the log of custody.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, cast, get_args

from generator.corrections.model import Change, Kind, SourceRecord, Statement, What, Why
from generator.errors import LedgerError, ReadError
from generator.read import decode, read_bytes

NAME = "published.jsonl"

_FIELDS = {
    "released": ("on", "tool"),
    "source": tuple(field.name for field in dataclasses.fields(SourceRecord)),
    "published": tuple(field.name for field in dataclasses.fields(Statement)),
    "changed": (*(field.name for field in dataclasses.fields(Statement)), "what", "why", "reason"),
    "restored": (*(field.name for field in dataclasses.fields(Statement)), "why"),
    "withdrawn": ("id", "source", "what", "why", "by", "reason"),
    "removed": ("id",),
    "page": ("path",),
}
_NAMES = frozenset(("id", "source", "sentence", "sentences", "by"))
_NAME = re.compile(r"[\w -]*")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_PAGE = re.compile(r"[\w-]+(?:/[\w-]+)+\.md")
_HALF = re.compile("[\ud800-\udfff]")
"""JSON can write one half of a surrogate pair; UTF-8 cannot."""
_ONE_OF = {"kind": get_args(Kind), "what": get_args(What), "why": get_args(Why)}

Row = Mapping[str, str]


@dataclasses.dataclass(slots=True)
class Ledger:
    """What the lines add up to. Filled line by line, then only read."""

    released: str = ""
    first: str = ""
    live: dict[tuple[str, str], Statement] = dataclasses.field(default_factory=dict)
    """What the last release shows, by source and id."""
    gone: dict[tuple[str, str], Statement] = dataclasses.field(default_factory=dict)
    """What it no longer shows."""
    sources: dict[str, SourceRecord] = dataclasses.field(default_factory=dict)
    """Every source that was ever published, as it was last."""
    anchors: dict[str, dict[str, None]] = dataclasses.field(default_factory=dict)
    """For each source's id every anchor of a sentence that was ever published."""
    removed: set[str] = dataclasses.field(default_factory=set)
    changes: list[Change] = dataclasses.field(default_factory=list)
    """Every correction so far, oldest first."""
    pages: dict[str, None] = dataclasses.field(default_factory=dict)
    """Paths of all pages that were ever published and are made only while they have something to show."""
    named: set[tuple[str, str]] = dataclasses.field(default_factory=set)
    """Statements whose id was made from words that hold a name that is masked since."""

    def add(self, row: Row) -> None:
        """Takes one line in. Raises KeyError for one that means a statement that is not there."""
        did = row["did"]
        if did == "released":
            self.first = self.first or row["on"]
            self.released = row["on"]
        elif did == "source":
            self.sources[row["id"]] = SourceRecord(**_only(SourceRecord, row))
            self.removed.discard(row["id"])
            self.anchors.setdefault(row["id"], {}).update(dict.fromkeys(row["sentences"].split()))
        elif did == "page":
            self.pages[row["path"]] = None
        elif did == "removed":
            self.sources[row["id"]]
            self.removed.add(row["id"])
        elif did == "published":
            new = Statement(**_only(Statement, row))
            self.sources[new.source]
            self.live[new.key] = new
        elif did == "changed":
            new = Statement(**_only(Statement, row))
            before = self.live[new.key]
            self._note(row["what"], row, before, new, row["reason"])
            self.live[new.key] = new
        elif did == "restored":
            new = Statement(**_only(Statement, row))
            before = self.gone.pop(new.key)
            self._note("restored", row, before, new)
            self.live[new.key] = new
        else:
            key = (row["source"], row["id"])
            before = self.gone[key] = self.live.pop(key)
            after = self.live[row["source"], row["by"]] if row["by"] else None
            self._note(row["what"], row, before, after, row["reason"])

    def _note(
        self, what: str, row: Row, before: Statement, after: Statement | None, reason: str = ""
    ) -> None:
        """Puts a change down; ``_row`` has held what and why against the words that they may be."""
        self.changes.append(
            Change(cast(What, what), cast(Why, row["why"]), self.released, before, after, reason)
        )


def _only(kind: type, row: Row) -> dict[str, Any]:
    return {field.name: row[field.name] for field in dataclasses.fields(kind)}


def read_ledger(seeds: Path) -> Ledger | None:
    """What was published so far; None while nothing was released.

    Raises LedgerError at the first line that is none: a ledger that cannot be read would let statements
    go silently.
    """
    path = seeds / NAME
    name = path.as_posix()
    if not path.exists() and not path.is_symlink():
        return None
    try:
        lines = decode(read_bytes(path, name), name).split("\n")
    except ReadError as error:
        raise LedgerError(error.file, error.problem, error.remedy, error.line, error.column) from None
    ledger = Ledger()
    for number, line in enumerate(lines, 1):
        if line.strip():
            row = _row(line, name, number)
            if not ledger.released and row["did"] != "released":
                raise LedgerError(name, "no release stands above this line", _REMEDY, number)
            try:
                ledger.add(row)
            except KeyError:
                raise LedgerError(
                    name,
                    "this line means a statement or source that no line above published",
                    _REMEDY,
                    number,
                ) from None
    return ledger if ledger.released else None


_REMEDY = "lines are only ever added, by `dossier release`: take the file's last good version back"


def _row(line: str, name: str, number: int) -> Row:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise LedgerError(name, f"this line is no JSON ({error.msg})", _REMEDY, number, error.colno) from None
    except RecursionError:
        raise LedgerError(name, "this line is no JSON of ours", _REMEDY, number) from None
    did = row.get("did") if isinstance(row, dict) else None
    fields = _FIELDS.get(did) if isinstance(did, str) else None
    if fields is None:
        raise LedgerError(name, "this line does not say what was done", _REMEDY, number)
    for field in fields:
        value = row.get(field)
        if not isinstance(value, str):
            raise LedgerError(name, f"this line has no `{field}`", _REMEDY, number)
        if field in _NAMES and not _NAME.fullmatch(value):
            raise LedgerError(name, f"`{field}` is no id", _REMEDY, number)
        if field == "on" and not _DAY.fullmatch(value):
            raise LedgerError(name, "`on` is no day", _REMEDY, number)
        if not value.isascii() and _HALF.search(value):
            raise LedgerError(name, f"`{field}` holds half a character", _REMEDY, number)
        if field == "path" and not _PAGE.fullmatch(value):
            raise LedgerError(name, "`path` is no page's", _REMEDY, number)
        if value not in _ONE_OF.get(field, (value,)):
            raise LedgerError(name, f"`{field}` cannot be `{value}`", _REMEDY, number)
    return cast(Row, row)


def lines_of(rows: Iterable[Row]) -> str:
    """Rows as the file holds them."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
