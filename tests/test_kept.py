"""What stays from one build to the next, and what does not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.kept import kept, leave, one_build, recall, remember, stay, staying, world


class Thing:
    """Told apart by which one it is; any two are equal."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Thing)

    def __hash__(self) -> int:
        return 0


asked: list[object] = []


@kept
def made(*things: object) -> list[object]:
    asked.append(things)
    return list(things)


@pytest.fixture(autouse=True)
def _afresh() -> Iterator[None]:
    asked.clear()
    yield
    leave()


def test_a_process_that_does_not_stay_remembers_nothing() -> None:
    made("a")
    made("a")
    assert len(asked) == 2


def test_what_was_made_of_the_same_is_not_made_again() -> None:
    stay()
    thing = Thing()
    with one_build():
        first = made(thing, "a", 1, None)
    with one_build():
        assert made(thing, "a", 1, None) is first
    assert len(asked) == 1


def test_an_equal_thing_is_another_thing() -> None:
    stay()
    with one_build():
        made(Thing())
        made(Thing())
    assert len(asked) == 2


def test_plain_values_are_the_same_when_they_are_equal() -> None:
    stay()
    with one_build():
        made("".join(["a", "b"]), frozenset([1]))
        made("ab", frozenset([1]))
    assert len(asked) == 1


def test_a_tuple_is_the_same_when_its_items_are() -> None:
    stay()
    thing = Thing()
    with one_build():
        made((thing, "a"))
        made((thing, "a"))
        made((Thing(), "a"))
    assert len(asked) == 2


def test_what_a_build_did_not_ask_for_is_forgotten() -> None:
    stay()
    for things in (["a", "b"], ["a"], ["a", "b"]):
        with one_build():
            for thing in things:
                made(thing)
    assert asked == [("a",), ("b",), ("b",)]


def test_a_build_that_fails_forgets_nothing() -> None:
    stay()
    with one_build():
        made("a")
    with pytest.raises(ValueError, match="a wrong template"), one_build():
        raise ValueError("a wrong template")
    with one_build():
        made("a")
    assert len(asked) == 1


def test_in_another_world_nothing_is_remembered() -> None:
    stay()
    for settings in ("one", "one", "other"):
        with one_build():
            world(settings)
            made("a")
    assert len(asked) == 2


def test_of_equal_worlds_the_first_is_given_back() -> None:
    stay()
    thing = Thing()
    with one_build():
        assert world(thing) is thing
    with one_build():
        assert world(Thing()) is thing


def test_what_came_about_otherwise_can_be_remembered() -> None:
    stay()
    with one_build():
        assert recall(made, "a") is None
        remembered = remember([object()], made, "a")
        assert made("a") is remembered
    assert not asked


def test_an_argument_by_its_name_is_not_overlooked() -> None:
    @kept
    def power(base: int, exponent: int) -> int:
        return int(base**exponent)

    assert power(2, exponent=3) == 8
    stay()
    with one_build(), pytest.raises(TypeError, match="power is kept"):
        power(2, exponent=3)


def test_a_process_can_leave_in_the_middle_of_a_build() -> None:
    stay()
    with one_build():
        made("a")
        leave()
        made("a")
    assert not staying() and len(asked) == 2
