"""With the seeds: each record of the site against the file itself, and the pages made again."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.build import make, seed_files
from generator.errors import DossierError, InputError
from generator.read import decode, read_bytes, slug
from generator.rules import rules_version
from generator.verify import merkle
from generator.verify.paths import PAGES, SOURCES
from generator.verify.report import Report
from generator.verify.site import BuiltSite
from generator.verify.sources import Record


def check_seeds(site: BuiltSite, seeds: Path, records: Mapping[str, Record], report: Report) -> None:
    """Computes everything that a record says from the seed's own bytes."""
    report.seeds = True
    files = {slug(path.stem): path for path in reversed(seed_files(seeds))}
    for id_, record in records.items():
        name = f"{SOURCES}{id_}.json"
        if id_ not in files:
            report.fail(name, f"there is no such seed in {seeds.as_posix()}", source=id_)
            continue
        path = files[id_]
        try:
            data = read_bytes(path, path.as_posix())
            text = decode(data, path.as_posix())
        except InputError as error:
            report.fail(name, str(error), source=id_)
            continue
        if record.masked:
            continue  # its places are those of the masked text: only made again can it be compared
        report.counts["seeds"] += 1
        _check(record, data, text, path.as_posix(), name, report)
    for id_ in sorted(files.keys() - records.keys()):
        report.fail(files[id_].as_posix(), "the site holds nothing of this seed", source=id_)


def _check(record: Record, data: bytes, text: str, seed: str, name: str, report: Report) -> None:
    id_ = record.id
    if record.values.get("sha256") != hashlib.sha256(data).hexdigest():
        report.fail(name, f"its SHA-256 is not that of {seed}: one of the two was changed", source=id_)
    if record.values.get("normalised_sha256") != merkle.normalised(text):
        report.fail(name, f"the hash of its text is not that of {seed}", source=id_)
    if record.length != len(text):
        report.fail(name, f"{seed} has {len(text)} characters, not {record.length}", source=id_)
        return
    key = merkle.salt_key(text)
    for index, words in enumerate(record.words):
        start, end = record.piece(index)
        there = text[start:end]
        if words is not None and words != there:
            report.fail(name, f"the words at {start}-{end} are not those of {seed}", source=id_)
        elif record.leaf(index) != merkle.leaf(start, merkle.salt(key, start), there):
            report.fail(name, f"the hash of the piece at {start}-{end} is not that of {seed}", source=id_)


def remake(site: BuiltSite, seeds: Path, manifest: Mapping[str, Any], private: bool, report: Report) -> None:
    """Makes the pages' Markdown and the records again from the seeds; tells why, when it cannot."""
    tool = manifest.get("tool")
    rules = tool.get("rules") if isinstance(tool, dict) else None
    if rules != rules_version():
        report.remade = (
            f"the site was made with other rules ({str(rules)[:12]}…) than this program's "
            f"({rules_version()[:12]}…)"
        )
        return
    try:
        made = make(seeds.parent, private)
    except DossierError as error:
        report.fail(seeds.as_posix(), f"the pages cannot be made from these seeds: {error}")
        return
    again = {export.path: export.content for export in made.exports}
    for name in sorted(name for name in again if name.startswith(SOURCES) or name == PAGES):
        if name not in site.files:
            report.fail(name, "made again from the seeds, this is there; on the site it is gone")
        elif not _same(site.read(name), again[name]):
            report.fail(name, "made again from the seeds, this is another", source=_source(name))
        report.counts["remade"] += 1
    for name in sorted(again.keys() - {PAGES}):
        if not name.startswith(SOURCES) and name in site.files and not _same(site.read(name), again[name]):
            report.fail(name, "made again from the seeds, this file is another")


def _same(data: bytes, made: bytes) -> bool:
    """Whether a file is what was made, line ends aside: git may have changed them (``core.autocrlf``)."""
    return data == made or data.replace(b"\r\n", b"\n") == made.replace(b"\r\n", b"\n")


def _source(name: str) -> str:
    return name.removeprefix(SOURCES).removesuffix(".json") if name.startswith(SOURCES) else ""
