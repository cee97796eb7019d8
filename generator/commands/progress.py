"""A line of progress on a terminal for whatever takes longer than a second."""

from __future__ import annotations

import time
from types import TracebackType
from typing import TextIO

PATIENCE = 1.0
"""Seconds of silence before anything is shown."""
_EVERY = 0.2
_EVERY_PLAIN = 5.0


class Progress:
    """Shows ``step done/total`` on one line; on a file or pipe, one plain line each five seconds."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._terminal = stream.isatty()
        self._next = time.monotonic() + (PATIENCE if self._terminal else _EVERY_PLAIN)
        self._shown = False

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown and self._terminal:
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    def step(self, what: str, done: int, total: int) -> None:
        """Tells how far a step has come."""
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + (_EVERY if self._terminal else _EVERY_PLAIN)
        self._shown = True
        line = f"{what}: {done} of {total}"
        self._stream.write(f"\r\x1b[K{line}" if self._terminal else f"{line}\n")
        self._stream.flush()
