"""A built site as names and bytes, from a folder or a zip. Nothing is unpacked, nothing outside is read.

A zip comes from anywhere, so it is looked at before it is read: names that lead outside, links, names that
stand there twice, encrypted or overlapping entries, and sizes that no dossier has are refused.
"""

from __future__ import annotations

import itertools
import json
import os
import re
import stat
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.errors import SiteError
from generator.verify.paths import MANIFEST

MOST_FILES = 200_000
MOST_BYTES = 4 * 1024**3
MOST_TIMES = 1_000
"""How much larger than packed an entry may be; deflate cannot do more than 1,032 (zlib's own figure)."""
_ODD_NAME = re.compile(r"\A/|\A[A-Za-z]:|\\|\0|(?:\A|/)\.\.?(?:/|\Z)|//")


@dataclass(frozen=True, slots=True)
class BuiltSite:
    """The files of a site: their names with forward slashes, and how to read one."""

    name: str
    files: frozenset[str]
    read: Callable[[str], bytes]

    def text(self, name: str) -> str:
        """A file as text; bytes that are no UTF-8 show as marks, so that they differ from what was built."""
        return self.read(name).decode("utf-8", "replace")

    def json(self, name: str) -> Any:  # noqa: ANN401  (whatever stands there)
        """A JSON file as data. Raises ValueError when it is none, or is made to be read without end."""
        try:
            return json.loads(self.text(name))
        except RecursionError:
            raise ValueError("it is nested too deeply") from None


def open_site(path: Path) -> BuiltSite:
    """Opens a folder or a zip. Raises SiteError when it is neither, or holds what no site holds."""
    if path.is_dir():
        return _folder(path)
    if not path.is_file():
        raise SiteError(
            path.as_posix(), "there is no such folder or zip", "name the built site, for example site"
        )
    try:
        return _zip(path)
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError) as error:
        raise SiteError(
            path.as_posix(), f"this is no zip that can be read ({error})", "get it again from its publisher"
        ) from None


def _folder(path: Path) -> BuiltSite:
    found = []
    for folder, folders, files in os.walk(path):
        for name in (*folders, *files):
            full = Path(folder, name)
            if full.is_symlink():
                raise SiteError(
                    full.as_posix(), "a link stands in the site", "delete it; a built site holds none"
                )
        found += [Path(folder, name).relative_to(path).as_posix() for name in files]
    return BuiltSite(path.as_posix(), frozenset(found), lambda name: (path / name).read_bytes())


def _zip(path: Path) -> BuiltSite:
    archive = zipfile.ZipFile(path)
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]

    def refuse(name: str, problem: str) -> SiteError:
        return SiteError(f"{path.as_posix()}/{name}", problem, "do not unpack this zip; get it again")

    if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise refuse("", f"the zip unpacks to more than {MOST_FILES:,} files or {MOST_BYTES // 1024**3} GB")
    for name, times in Counter(entry.filename for entry in entries).items():
        if times > 1:
            raise refuse(name, "the name stands there more than once")
    for entry in archive.infolist():
        # zipfile cuts a name at a NUL and turns backslashes round on some systems: the name as stored counts
        if _ODD_NAME.search(entry.orig_filename.rstrip("/")):
            raise refuse(entry.orig_filename, "the path leads outside of the zip or is written oddly")
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise refuse(entry.filename, "this is a link")
        if entry.flag_bits & 1:
            raise refuse(entry.filename, "this is encrypted")
        if entry.file_size > max(entry.compress_size, 1) * MOST_TIMES + 1_000_000:
            raise refuse(entry.filename, "this unpacks to far more than it holds")
    by_place = sorted(entries, key=lambda entry: entry.header_offset)
    for one, other in itertools.pairwise(by_place):
        if one.header_offset + 30 + one.compress_size > other.header_offset:
            raise refuse(other.filename, "this overlaps another file of the zip")
    names = [entry.filename for entry in entries]
    tops = {name.partition("/")[0] for name in names}
    top = f"{tops.pop()}/" if len(tops) == 1 and MANIFEST not in names else ""

    def read(name: str) -> bytes:
        entry = archive.getinfo(top + name)
        with archive.open(entry) as file:
            data = file.read(entry.file_size + 1)
        if len(data) != entry.file_size:
            raise refuse(entry.filename, "this unpacks to more than it says")
        return data

    files = frozenset(name.removeprefix(top) for name in names if name.startswith(top))
    return BuiltSite(path.as_posix(), files, read)
