"""``dossier zip``: the site as one file, to keep, to send, to open without a server.

MkDocs builds it once more, in a folder of its own, with Material's ``offline`` plugin (which ``OFFLINE=true``
switches on in ``mkdocs.yml``): plain ``.html`` links and a search index that a page opened from a file
can read. Then it is sealed and packed, entries by name and of one date: the same site gives the same zip.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from generator.errors import ConfigError, WriteError

_SEARCH = "search/search_index.js"
_DATE = (1980, 1, 1, 0, 0, 0)
"""The first that a zip can hold. When the site was made stands in its custody log."""


def make_zip(root: Path, target: Path) -> int:
    """Builds the offline site of a project and writes the zip; returns the number of its files.

    Raises ConfigError when the site cannot be built, WriteError when the zip cannot be written.
    """
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        result = subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(site)],
            cwd=root,
            # no address of its own: a copy must not send its readers to where it was published
            env={**os.environ, "OFFLINE": "true", "SITE_URL": ""},
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            stdin=subprocess.DEVNULL,
            check=False,
        )
        config = (root / "mkdocs.yml").as_posix()
        if result.returncode != 0:
            raise ConfigError(f"{config}:1:1: the site cannot be built: {result.stderr.strip()[-2000:]}")
        if not (site / _SEARCH).is_file():
            raise ConfigError(
                f"{config}:1:1: the offline plugin is not there; put `- offline: {{enabled: !ENV [OFFLINE, "
                "false]}` under `plugins:`"
            )
        return pack(site, target)


def pack(site: Path, target: Path) -> int:
    """Packs a folder, below a folder named like the zip. Raises WriteError."""
    files = sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    try:
        with zipfile.ZipFile(target, "w") as archive:
            for name in files:
                entry = zipfile.ZipInfo(f"{target.stem}/{name}", _DATE)
                entry.create_system = 3  # else the packing machine's
                entry.external_attr = 0o644 << 16
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, (site / name).read_bytes(), compresslevel=9)
    except OSError as error:
        raise WriteError(
            f"{target.as_posix()}:1:1: the zip cannot be written ({error.strerror}); check the folder's "
            "permissions and the space on the disk"
        ) from None
    return len(files)
