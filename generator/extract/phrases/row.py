"""The items of a sentence as they are laid down, one behind the other."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Row:
    """The items laid down so far, as columns; the last one may still grow or change its tag."""

    start: list[int] = field(default_factory=list)
    """Offsets of the items in the text."""
    end: list[int] = field(default_factory=list)
    lower: list[str] = field(default_factory=list)
    """The words in lower case; ``"`` for a quoted string."""
    tags: list[str] = field(default_factory=list)
    """One letter an item."""

    def add(self, start: int, end: int, lower: str, tag: str) -> None:
        """Lays down one more item."""
        self.start.append(start)
        self.end.append(end)
        self.lower.append(lower)
        self.tags.append(tag)

    def clear(self) -> None:
        """Takes all items away again."""
        for column in (self.start, self.end, self.lower, self.tags):
            column.clear()
