"""Work in other processes: the same result, whatever becomes of them."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from generator.cores import Beside

HERE = os.getpid()


def _where_made() -> Iterator[bool]:
    """Whether it is made by the process of the tests."""
    yield os.getpid() == HERE
    yield True


def _ended_elsewhere() -> Iterator[str]:
    """Work whose process ends before it has told anything."""
    if os.getpid() != HERE:
        os._exit(9)
    yield "made here"


def _wrong() -> Iterator[str]:
    raise ValueError("no such number")


@pytest.fixture
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.cores.cores", lambda: 2)


@pytest.mark.usefixtures("two_cores")
def test_work_is_done_by_another_process_and_comes_back() -> None:
    assert Beside(_where_made).result() == [False, True]


def test_on_one_core_it_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.cores.cores", lambda: 1)
    assert Beside(_where_made).result() == [True, True]


@pytest.mark.usefixtures("two_cores")
def test_what_is_not_worth_a_process_is_done_here() -> None:
    assert Beside(_where_made, worth=False).result() == [True, True]


@pytest.mark.usefixtures("two_cores")
def test_when_the_process_is_ended_the_work_is_done_here() -> None:
    assert Beside(_ended_elsewhere).result() == ["made here"]


@pytest.mark.usefixtures("two_cores")
def test_its_error_is_told_here() -> None:
    with pytest.raises(ValueError, match="no such number"):
        Beside(_wrong).result()


@pytest.mark.usefixtures("two_cores")
def test_what_is_larger_than_a_pipe_holds_comes_whole() -> None:
    many = [bytes([number]) * 1_000_000 for number in range(5)]
    assert Beside(lambda: many).result() == many
