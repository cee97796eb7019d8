"""Reading -> a file in ``seeds/``: its name, its front matter, written in one step, over nothing."""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
import os
import re
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from generator.add.model import Added, Found, Known, Original, Reading
from generator.build import seed_files
from generator.custody import check_log, note_add
from generator.errors import CustodyError, InputError, WriteError
from generator.read import decode, metadata_of, read_bytes, slug
from generator.read.front_matter import Value, words_of

FILLED_KEYS = ("title", "published", "publisher", "byline", "url", "language")
"""What is looked for in a document, in the order of the front matter."""
_NAME_LENGTH = 60


@dataclass(slots=True)
class Shelf:
    """The seeds that are there, and those that this run adds."""

    seeds: Path
    by_hash: dict[str, Path] = field(default_factory=dict)
    """By the SHA-256 of the original's bytes and of the seed's own."""
    by_url: dict[str, Path] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)
    custody_error: CustodyError | None = None
    """What is wrong with the custody log; nothing is appended to a broken one."""

    @classmethod
    def of(cls, seeds: Path) -> Shelf:
        """Looks through the seeds; one that cannot be read still holds its name."""
        shelf = cls(seeds, custody_error=check_log(seeds))
        for path in seed_files(seeds) if seeds.is_dir() else ():
            shelf.ids.add(slug(path.stem))
            try:
                data = read_bytes(path, path.as_posix())
                shelf.by_hash.setdefault(hashlib.sha256(data).hexdigest(), path)
                values = metadata_of(decode(data, path.as_posix()), path.as_posix())[0].values
            except InputError:
                continue
            if digest := words_of(values.get("original_sha256")):
                shelf.by_hash.setdefault(digest.lower(), path)
            if url := words_of(values.get("url")):
                shelf.by_url.setdefault(url, path)
        return shelf

    def known(self, original: Original) -> Known | None:
        """The seed that was made of the same bytes."""
        seed = self.by_hash.get(hashlib.sha256(original.data).hexdigest())
        return Known(original.name, seed) if seed else None

    def place(self, original: Original, reading: Reading, dry_run: bool) -> Added:
        """Writes the seed. Raises WriteError when the folder refuses."""
        digest = hashlib.sha256(original.data).hexdigest()
        filled = {key: reading.found[key] for key in FILLED_KEYS if key in reading.found}
        front: dict[str, Value] = {**reading.own, **{key: one.value for key, one in filled.items()}}
        front.setdefault("retrieved", today())
        front["original"] = original.label
        front["original_sha256"] = digest
        content = f"---\n{_yaml(front)}---\n{reading.text.rstrip()}\n"
        stem = _stem(filled, original)
        number = 1
        while True:
            name = stem if number == 1 else f"{stem}-{number}"
            target = self.seeds / f"{name}.md"
            number += 1
            if slug(name) in self.ids:
                continue
            if dry_run:
                break
            if _write_new(target, content):
                seed = hashlib.sha256(content.encode()).hexdigest()
                if self.custody_error is None:
                    note_add(self.seeds, slug(target.stem), seed, digest)
                break
        if (spoken := filled.get("language")) and not spoken.value.lower().startswith("en"):
            reading = _noted(reading, f"the text is in “{spoken.value}”: facts are found in English texts")
        missing = tuple(key for key in FILLED_KEYS if key not in filled)
        if (url := filled.get("url")) and (other := self.by_url.get(url.value)):
            reading = _noted(reading, f"another version of {other.name}: same address, other bytes")
        self.ids.add(slug(name))
        self.by_hash[digest] = target
        if url:
            self.by_url.setdefault(url.value, target)
        return Added(original, target, reading, filled, missing)


def _noted(reading: Reading, note: str) -> Reading:
    return dataclasses.replace(reading, notes=(*reading.notes, note))


def today() -> str:
    """The day of retrieval: SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/), in
    UTC, or else the local day."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if re.fullmatch(r"[0-9]{1,11}", epoch):
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).date().isoformat()
    return time.strftime("%Y-%m-%d")


def _stem(filled: Mapping[str, Found], original: Original) -> str:
    """``2025-12-03-words-of-the-title``; a text without a day is ``undated-…``."""
    day = filled["published"].value[:10] if "published" in filled else "undated"
    title = filled["title"].value if "title" in filled else ""
    if not title:
        last = original.label.split("?")[0].rstrip("/").rpartition("/")[2]
        title = last.rpartition(".")[0] or last or "source"
    short = ""
    for word in title.split():
        if short and len(short) + len(word) >= _NAME_LENGTH:
            break
        short = f"{short} {word}".strip()
    words = slug(short) or "source"
    if not any(c.isalnum() and c.isascii() for c in short):
        words = slug(title)
    return words if words.startswith(f"{day}-") else f"{day}-{words}"


class _Dumper(yaml.SafeDumper):
    """Days stay bare, as a person writes them; what else a YAML reader takes for no text is quoted."""

    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [pair for pair in pairs if pair[0] != "tag:yaml.org,2002:timestamp"]
        for first, pairs in yaml.SafeDumper.yaml_implicit_resolvers.items()
    }


def _yaml(front: Mapping[str, Value]) -> str:
    return str(yaml.dump(dict(front), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1000))


def _write_new(target: Path, content: str) -> bool:
    """Writes a file whole or not at all; False when something stands there. Raises WriteError."""
    name = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".dossier-", dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode("utf-8"))
        Path(name).chmod(0o644)
        try:
            # A link is made in one step and, unlike a move, never over another file.
            os.link(name, target)
        except FileExistsError:
            return False
        except OSError:  # a file system without links
            if os.path.lexists(target):
                return False
            Path(name).rename(target)
            name = None
    except OSError as error:
        raise WriteError(
            f"{target.as_posix()}:1:1: the seed cannot be written ({error.strerror}); check the folder's "
            "permissions and the space on the disk"
        ) from None
    finally:
        if name is not None:
            Path(name).unlink(missing_ok=True)
    return True
