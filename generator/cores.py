"""Work over all cores. Its processes end when the one that started them is killed.

What a small dossier does not need is imported where it is used.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def can_fork() -> bool:
    """Whether further processes can begin with everything that this one holds."""
    # macOS could, but its own libraries do not survive it
    return hasattr(os, "fork") and hasattr(os, "sched_getaffinity")


def over_cores(work: Callable[[A], B], parts: Iterable[A], chunk: int = 1, fork: bool = False) -> Iterator[B]:
    """``work`` of each part in the same order; with ``fork`` the processes see what this one holds now.
    Ask ``can_fork`` before."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    context = multiprocessing.get_context("fork") if fork else None
    with ProcessPoolExecutor(cores(), context, initializer=_end_with_parent) as pool:
        yield from pool.map(work, parts, chunksize=chunk)


def _end_with_parent() -> None:
    """A pool's process waits for work for ever, also when nobody is left to give it any."""
    import multiprocessing
    import threading

    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_watch, args=(parent.sentinel,), daemon=True).start()


def _watch(sentinel: int) -> None:
    from multiprocessing.connection import wait

    wait([sentinel])
    os._exit(1)
