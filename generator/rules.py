"""Which rules made a fact or a page: named in the cache, in the custody log and in compiled templates."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path


def rules_version(package: Path = Path(__file__).parent) -> str:
    """The SHA-256 of the package's code: an edit anywhere may change what is extracted.

    A list of the files that decide would be shorter, and would be forgotten when a rule moves. Python itself
    belongs to it: it brings the tables of Unicode.
    """
    digest = hashlib.sha256(sys.version.encode())
    for path in sorted(package.rglob("*.py")):
        digest.update(path.relative_to(package).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()
