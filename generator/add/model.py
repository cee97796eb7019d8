"""What is handed from step to step: an original's bytes, and the text that was read from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.read.front_matter import Value

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is taken from one file or address."""

    megabytes: float = 10.0
    """Of an original's bytes, and of a download, unpacked."""
    seconds: float = 30.0
    """For one address, redirects and all."""
    private: bool = False
    """Whether addresses of this machine and of local networks may be fetched."""

    @property
    def bytes(self) -> int:
        """The size limit in bytes."""
        return int(self.megabytes * MEGABYTE)


@dataclass(frozen=True, slots=True)
class Original:
    """A document as it came."""

    name: str
    """What messages call it: its path as given, or its address without user name and password."""
    label: str
    """What the seed keeps of that: the file's own name, or the address."""
    data: bytes
    url: str | None = None
    """Where it was fetched in the end; None for a file."""
    media: str | None = None
    """The server's media type, as in ``text/html``."""
    charset: str | None = None
    """The server's encoding."""


@dataclass(frozen=True, slots=True)
class Found:
    """A value of the front matter and where the document says it."""

    value: str
    where: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a document says: its text and what it tells of itself."""

    kind: str
    """As in ``HTML``."""
    text: str
    found: dict[str, Found]
    """By front matter key; a key that the document does not fill is not there."""
    notes: tuple[str, ...] = ()
    """What an editor should look at."""
    own: dict[str, Value] = field(default_factory=dict)
    """Front matter that the document brought along; kept as it is."""


@dataclass(frozen=True, slots=True)
class Added:
    """A seed that was written, or with ``dry_run`` would be."""

    original: Original
    seed: Path
    reading: Reading
    filled: dict[str, Found]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """An original that is in the dossier already."""

    name: str
    seed: Path


@dataclass(frozen=True, slots=True)
class Skipped:
    """Files of a folder that are no articles by their kind: pictures, scripts, a saved page's parts."""

    folder: str
    count: int
    endings: tuple[str, ...]


Progress = Callable[[str, int, int], None]
Element = Any
"""An element of lxml's tree; lxml has no types."""
Json = Any
"""What ``json.loads`` gives."""
