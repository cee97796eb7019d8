"""Permanent names: the same words keep theirs, other words have another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.ids import Ids


def test_a_name_that_is_already_in_somebodys_footnote() -> None:
    """Permalinks are out in the world: this name may never change."""
    assert Ids("s").of("Russia invaded Ukraine in February 2022.") == "s-6b563cc1"


def test_white_space_does_not_count() -> None:
    assert Ids("s").of("One\r\n  two") == Ids("s").of("One two")


def test_the_same_words_again_and_in_another_article() -> None:
    ids = Ids("q", "vote")
    first = ids.of("No.")
    assert [ids.of("No."), ids.of("No.")] == [f"{first}-2", f"{first}-3"]
    assert Ids("q", "other").of("No.") != first


@given(st.lists(st.text()))
def test_names_are_apart_and_safe_as_anchors(texts: list[str]) -> None:
    ids = Ids("s")
    names = [ids.of(words) for words in texts]
    assert len(set(names)) == len(names)
    assert all(name.replace("-", "").isalnum() and name.isascii() and name[0].isalpha() for name in names)
