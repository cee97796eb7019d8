"""Asserts that time grows with a text's length and no faster: one measure for every extractor.

Four times the text may take ten times as long (caches and memory make it more than four); a quadratic
path takes sixteen. Processor time is counted, the best of several runs, and a machine that is busy with
something else gets more tries: only a path that is slow each time fails.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

FACTOR = 4
ALLOWED = 10
GRACE = 0.2
"""Seconds below which nothing can be said."""
TRIES = 3


def assert_linear(prepare: Callable[[int], T], run: Callable[[T], object], size: int) -> None:
    """``prepare(n)`` makes an input of about n characters, ``run`` is timed on it."""
    small, large = prepare(size), prepare(size * FACTOR)
    run(small)
    measured = []
    for _ in range(TRIES):
        short, long = _seconds(run, small), _seconds(run, large)
        if long < ALLOWED * short + GRACE:
            return
        measured.append(f"{short:.3f} s, then {long:.3f} s")
    raise AssertionError(f"{FACTOR} times the text: {'; '.join(measured)}")


def _seconds(run: Callable[[T], object], text: T) -> float:
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        run(text)
        return time.process_time() - start
    finally:
        gc.enable()
