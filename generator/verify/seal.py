"""``dossier seal``: puts into a built site what says what it is: the manifest, the custody log, the list of
all files. It is done once the site is built, by the hook of MkDocs or by hand after another engine, for only
then there are files to list; so nothing of it can make a page in ``docs/`` stale."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from generator import __version__
from generator.custody import LOG, head, read_log
from generator.errors import SiteError
from generator.rules import rules_version
from generator.verify.files import sums_of
from generator.verify.paths import CUSTODY, MANIFEST, PAGES, SOURCES, SUMS
from generator.verify.site import open_site
from generator.verify.sources import TOLD, read_record
from generator.write import replace_file

FORMAT = 1


def seal(folder: Path, seeds: Path) -> str:
    """Seals a built site; returns its fingerprint, the SHA-256 of the list of its files.

    Raises SiteError when the folder holds no site of ours, or one that somebody changed, CustodyError when
    the log's chain is broken.
    """
    site = open_site(folder)
    if not folder.is_dir() or PAGES not in site.files:
        raise SiteError(
            folder.as_posix(), "this is no built site of a dossier", "build it first, then name its folder"
        )
    manifest: dict[str, Any] = {
        "format": FORMAT,
        "tool": {"name": "topic-dossier", "version": __version__, "rules": rules_version()},
        "sources": [],
    }
    for name in sorted(site.files):
        if name.startswith(SOURCES):
            try:
                record = read_record(site, name.removeprefix(SOURCES).removesuffix(".json"))
            except ValueError as error:
                problem = f"this is no record of a source ({error})"
                raise SiteError(f"{folder.as_posix()}/{name}", problem, "build the site again") from None
            row = {"id": record.id, **{key: record.values.get(key) for key in TOLD}}
            manifest["sources"].append(row)
    log = seeds / LOG
    if any(row["masked"] for row in manifest["sources"]):
        # the log names the SHA-256 of each file: a guess of a masked name could be tested against it
        manifest["custody"] = {"withheld": "names are masked"}
    elif log.is_file():
        data = log.read_bytes().replace(b"\r\n", b"\n")
        manifest["custody"] = {"lines": len(read_log(data, log.as_posix())), "head": head(data)}
        replace_file(folder / CUSTODY, data)
    content = json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"
    replace_file(folder / MANIFEST, content.encode())
    sums = sums_of(open_site(folder)).encode()
    replace_file(folder / SUMS, sums)
    return hashlib.sha256(sums).hexdigest()
