"""The records of the sources: their pieces against their roots, their roots against the manifest."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.model import Span
from generator.verify import merkle
from generator.verify.paths import MANIFEST, SOURCES
from generator.verify.report import Report
from generator.verify.site import BuiltSite
from generator.verify.words import folded

TOLD = (
    "sha256",
    "normalised_sha256",
    "root",
    "length",
    "masked",
    "published",
    "retrieved",
    "rights",
    "original_sha256",
)
"""What the manifest repeats of a source's record."""

_LONGEST = 1 << 40
"""Code points that no text has."""


@dataclass(frozen=True, slots=True)
class Record:
    """What the site carries of one source."""

    id: str
    values: Mapping[str, Any]
    starts: tuple[int, ...]
    """Where each piece begins; each ends where the next begins."""
    words: tuple[str | None, ...]
    """The words of each piece, None for one that is not shown."""
    salts: tuple[bytes, ...]
    """The salt of each shown piece, the leaf of each hidden one."""

    @property
    def length(self) -> int:
        """Code points of the whole text."""
        length: int = self.values["length"]
        return length

    def piece(self, index: int) -> Span:
        """Where a piece stands."""
        ends = (*self.starts[1:], self.length)
        return Span(self.starts[index], ends[index])

    @property
    def masked(self) -> bool:
        """Whether names are masked in it: its places are those of the masked text, and it has no hashes."""
        return self.values.get("masked") is True

    def leaf(self, index: int) -> bytes:
        """The leaf of a piece."""
        words = self.words[index]
        if words is None:
            return self.salts[index]
        return merkle.leaf(self.starts[index], self.salts[index], words)

    def at(self, span: Span) -> list[str | None]:
        """The words of a stretch in their order, None for each run of them that is not shown; nothing for
        a stretch that is not in the text."""
        if not 0 <= span.start < span.end <= self.length:
            return []
        found: list[str | None] = []
        index = bisect_right(self.starts, span.start) - 1
        while index < len(self.starts) and self.starts[index] < span.end:
            begin, words = self.starts[index], self.words[index]
            if words is not None:
                words = words[max(0, span.start - begin) : span.end - begin]
            if found and found[-1] is not None and words is not None:
                found[-1] += words
            elif not found or found[-1] is not words:
                found.append(words)
            index += 1
        return found

    def whole(self, span: Span) -> str | None:
        """The words of a stretch that is shown without a gap, white space folded; None for any other."""
        found = self.at(span)
        return folded(found[0]) if len(found) == 1 and found[0] is not None else None


def read_record(site: BuiltSite, id_: str) -> Record:
    """A source's record. Raises ValueError when it is none."""
    data = site.json(f"{SOURCES}{id_}.json")
    if not isinstance(data, dict) or data.get("source") != id_:
        raise ValueError("it is another's")
    starts, words, salts = [], [], []
    pieces = data.pop("pieces", None)
    for piece in pieces if isinstance(pieces, list) else ():
        match piece:
            case [int(start), str(salt_or_leaf), *shown] if len(shown) < 2:
                starts.append(start)
                salts.append(bytes.fromhex(salt_or_leaf))
                words.append(str(shown[0]) if shown else None)
            case _:
                raise ValueError("one of its pieces is none")
    if starts[:1] != [0] or starts != sorted(set(starts)) or type(data.get("length")) is not int:
        raise ValueError("its pieces do not tile a text")
    record = Record(id_, data, tuple(starts), tuple(words), tuple(salts))
    if not record.starts[-1] < record.length < _LONGEST:
        raise ValueError("its pieces reach beyond the text")
    return record


def check_sources(site: BuiltSite, manifest: Mapping[str, Any], report: Report) -> dict[str, Record]:
    """Reads every record, rebuilds its tree, and holds it against the manifest."""
    told = {str(row.get("id")): row for row in manifest.get("sources", ()) if isinstance(row, dict)}
    there = {
        name.removeprefix(SOURCES).removesuffix(".json")
        for name in site.files
        if name.startswith(SOURCES) and name.endswith(".json")
    }
    records = {}
    for id_ in sorted(told.keys() | there):
        name = f"{SOURCES}{id_}.json"
        if id_ not in there:
            report.fail(name, "the manifest names this source and its record is gone", source=id_)
            continue
        if id_ not in told:
            report.fail(name, "the manifest does not name this source", source=id_)
        try:
            record = read_record(site, id_)
        except ValueError as error:
            report.fail(name, f"this is no record of a source ({error})", source=id_)
            continue
        records[id_] = record
        _check(record, told.get(id_, {}), name, report)
    return records


def _check(record: Record, told: Mapping[str, Any], name: str, report: Report) -> None:
    for index, words in enumerate(record.words):
        start, end = record.piece(index)
        if words is not None and len(words) != end - start:
            report.fail(name, f"the piece at {start} has not the length of its place", source=record.id)
        report.counts["shown pieces" if words is not None else "hidden pieces"] += 1
    if record.masked:
        report.counts["masked sources"] += 1
    else:
        report.counts["sources"] += 1
        root = merkle.root([record.leaf(index) for index in range(len(record.starts))]).hex()
        if root != record.values.get("root"):
            report.fail(name, "its pieces do not give its root: words were changed", source=record.id)
    for key in TOLD if told else ():
        if record.values.get(key) != told.get(key):
            report.fail(MANIFEST, f"its `{key}` is not that of the source's record", source=record.id)
