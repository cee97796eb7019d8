"""Work over all cores. Its processes end when the one that started them is killed.

What a small dossier does not need is imported where it is used.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

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


class Beside(Generic[B]):
    """A list made by a process of its own while this one goes on: ``work`` begins now, with everything that
    this process holds; ``result`` waits for it.

    Where there is one core only, or no process to be had, the work is done when its result is asked for; also
    when the process ends without one, so that its error is told here.
    """

    def __init__(self, work: Callable[[], Iterable[B]], worth: bool = True) -> None:
        self._work = work
        self._source = self._begin() if worth and cores() > 1 and can_fork() else None

    def _begin(self) -> Connection | None:
        import gc
        import multiprocessing

        context = multiprocessing.get_context("fork")
        source, sink = context.Pipe(duplex=False)
        process = context.Process(target=_send, args=(self._work, source, sink), daemon=True)
        gc.freeze()  # or looking for garbage would copy everything into the other process
        try:
            process.start()
        except OSError:  # too many processes, or too little memory for one more
            source.close()
            return None
        finally:
            gc.unfreeze()
            sink.close()
        return source

    def result(self) -> list[B]:
        """What the work gave. Raises what it raises."""
        if self._source is not None:
            try:
                with self._source as source:
                    return [source.recv() for _ in range(source.recv())]
            except (EOFError, OSError):
                pass  # it ended, or was ended, before it could say everything
        return list(self._work())


def _send(work: Callable[[], Iterable[B]], source: Connection, sink: Connection) -> None:
    import contextlib

    source.close()  # or nobody would notice that the other end has gone
    _end_with_parent()
    with contextlib.suppress(Exception), sink:  # an error is told where the work is done once more
        made = list(work())
        sink.send(len(made))
        for one in made:
            sink.send(one)


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
