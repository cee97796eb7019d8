"""What a process that stays remembers from one build to the next: after an edit, what hangs on it is worked
out anew, the rest is asked for again.

``kept`` wraps a function that gives the same for the same arguments and never changes one. While nobody calls
``stay`` (a build of its own process), the wrapped function is simply called. Otherwise its result is looked
up by its arguments: plain values by what they are, everything else by WHICH object it is. So a stage is
asked again only if the one before it hands on the same objects for what did not change: a file of the same
bytes gives the same Article, that the same Facts, those the same Source, and so on. (Acar, Blelloch and
Harper 2002, "Adaptive functional programming": what a change does not reach is not computed again; here the
reach is told by identity.)

What a build did not ask for is forgotten after it, so that the memory does not grow with the number of edits.
A build for publication never remembers: it has no process that stays.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from functools import wraps
from typing import Any, ParamSpec, TypeVar, cast

from generator.model import Span

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")

_PLAIN = frozenset([str, bytes, int, bool, float, type(None), Decimal, date, Span, frozenset])
"""Arguments that are looked at, not through; a frozenset holds only such ones."""


class _Memory:
    """The results of this build and of the last."""

    def __init__(self) -> None:
        self.world: tuple[Any, tuple[Hashable, ...]] = None, ()
        self.now: dict[Hashable, tuple[tuple[Any, ...], Any]] = {}
        """The arguments stand beside the result, so that no other object gets the id of one of them."""
        self.before: dict[Hashable, tuple[tuple[Any, ...], Any]] = {}


_memory: _Memory | None = None


def stay() -> None:
    """From now on this process remembers."""
    global _memory
    _memory = _memory or _Memory()


def staying() -> bool:
    """Whether it does."""
    return _memory is not None


def remembers() -> bool:
    """Whether anything of a build before this one is known."""
    return _memory is not None and bool(_memory.before)


def leave() -> None:
    """Forgets everything and remembers no longer."""
    global _memory
    _memory = None


@contextmanager
def one_build() -> Iterator[None]:
    """Around a build: what it does not ask for is forgotten, unless it fails."""
    memory = _memory
    try:
        yield
    except BaseException:
        if memory:
            memory.before.update(memory.now)
            memory.now = {}
        raise
    if memory:
        memory.before, memory.now = memory.now, {}


def world(value: T, *others: Hashable) -> T:
    """What all results hang on besides their arguments. When it is another than the last time, nothing is
    remembered; when it is equal, what the last build had is given back."""
    memory = _memory
    if memory is None:
        return value
    if memory.world != (value, others):
        memory.world = value, others
        memory.now, memory.before = {}, {}
    found: T = memory.world[0]
    return found


def kept(work: Callable[P, R]) -> Callable[P, R]:
    """Lets a function of unchanging arguments, given by position, be asked once for each of them. What it
    gives must not be changed either, and is neither None nor an iterator, which could be read only once.
    Raises TypeError when a process that stays gives an argument by its name."""

    @wraps(work)
    def asked(*arguments: P.args, **named: P.kwargs) -> R:
        if _memory is None:
            return work(*arguments, **named)
        if named:
            raise TypeError(f"{work.__name__} is kept: its arguments are given by position")
        key = _key(work, arguments)
        found = _found(_memory, key)
        if found is None:
            found = _memory.now[key] = arguments, work(*arguments, **named)
        return cast(R, found[1])

    return asked


def recall(work: Callable[..., R], *arguments: object) -> R | None:
    """What was remembered as the result of ``work`` for these arguments; None when nothing was."""
    found = _found(_memory, _key(_inner(work), arguments)) if _memory else None
    return cast(R, found[1]) if found else None


def remember(result: R, work: Callable[..., R], *arguments: object) -> R:
    """Remembers the result, where it came about otherwise, and gives it back."""
    if _memory:
        _memory.now[_key(_inner(work), arguments)] = arguments, result
    return result


def _found(memory: _Memory, key: Hashable) -> tuple[tuple[Any, ...], Any] | None:
    found = memory.now.get(key)
    if found is None:
        found = memory.before.pop(key, None)
        if found is not None:
            memory.now[key] = found
    return found


def _inner(work: Callable[..., R]) -> Callable[..., R]:
    return cast(Callable[..., R], getattr(work, "__wrapped__", work))


def _key(work: Callable[..., object], arguments: tuple[object, ...]) -> Hashable:
    """The function with, for each argument, itself where it is plain, else which object it is; of a tuple,
    each of its items. No plain argument is a number so far below zero."""
    return work, *[
        argument
        if type(argument) in _PLAIN
        else _key(type(argument), argument)
        if isinstance(argument, tuple)
        else -id(argument)
        for argument in arguments
    ]
