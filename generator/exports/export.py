"""What an export is: a file beside the pages, for programs instead of readers."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from generator.model import Span


@dataclass(frozen=True)
class Export:
    """One file that is no page: a table, a feed, a record of what the site holds."""

    path: str
    """Relative to the docs folder, with forward slashes."""
    content: bytes
    title: str = ""
    """What it is called on the page of downloads; a file without a title is not listed there one by one."""
    about: str = ""
    """What it holds, in a sentence for a reader."""
    rows: int | None = None
    """Rows of a table."""
    shown: Sequence[tuple[str, frozenset[Span]]] = field(default=(), repr=False)
    """Where the words stand that a table shows, with their source's id; told by one of its files only."""

    @cached_property
    def sha256(self) -> str:
        """Of its content."""
        return hashlib.sha256(self.content).hexdigest()

    @cached_property
    def plain_sha256(self) -> str:
        """The same with each line end a line feed: git may change them in the file."""
        if b"\r\n" not in self.content:
            return self.sha256
        return hashlib.sha256(self.content.replace(b"\r\n", b"\n")).hexdigest()

    def fits(self, found: bytes) -> bool:
        """Whether a file holds it, line ends aside."""
        return found == self.content or found.replace(b"\r\n", b"\n") == self.content.replace(b"\r\n", b"\n")
