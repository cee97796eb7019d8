"""What an export is: a file beside the pages, for programs instead of readers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.model import Span


@dataclass(frozen=True, slots=True)
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
    shown: Mapping[str, Sequence[Span]] = field(default_factory=dict, repr=False)
    """By the source's id where the words stand that a table shows of it; told by one of its files only."""
