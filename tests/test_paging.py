"""Long lists in pages: nothing lost, nothing twice, none too long."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.paging import leaf_path, leaves


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.lists(st.integers(), max_size=30)), max_size=5))
def test_every_entry_stands_on_one_page_in_order(sections: list[tuple[str, list[int]]]) -> None:
    made = leaves(sections, size=7)
    assert [item for leaf in made for item in leaf.items] == [item for _, items in sections for item in items]
    assert all(len(leaf.items) <= 7 for leaf in made)
    assert [leaf.number for leaf in made] == list(range(1, len(made) + 1))
    at = 1
    for leaf in made:
        assert leaf.first == at
        at += len(leaf.items)
    assert {leaf.total for leaf in made} == {at - 1}


def test_an_empty_list_has_one_page() -> None:
    (leaf,) = leaves([("", list[int]())])
    assert (leaf.items, leaf.count, leaf.total) == ((), 1, 0)


def test_a_heading_goes_on_over_the_page() -> None:
    first, second = leaves([("A", [1, 2]), ("B", [3, 4, 5]), ("C", [])], size=4)
    assert [(part.name, part.items, part.continued) for part in first.parts] == [
        ("A", (1, 2), False),
        ("B", (3, 4), False),
    ]
    assert [(part.name, part.items, part.continued) for part in second.parts] == [("B", (5,), True)]


def test_what_takes_room_takes_it() -> None:
    made = leaves([("", [5, 5, 1, 1])], size=6, weight=lambda one: one)
    assert [leaf.items for leaf in made] == [(5, 5), (1, 1)]


def test_the_first_page_keeps_the_lists_address() -> None:
    assert [leaf_path("quotes.md", n) for n in (1, 2)] == ["quotes.md", "quotes/2.md"]
    assert leaf_path("actors/index.md", 3) == "actors/index/3.md"


def test_of_many_pages_those_near_are_linked() -> None:
    made = leaves([("", range(100))], size=5)
    assert made[0].place.near == (1, 2, 3, None, 20)
    assert made[9].place.near == (1, None, 8, 9, 10, 11, 12, None, 20)
    assert leaves([("", range(3))], size=5)[0].place.near == (1,)


def test_a_new_entry_moves_few_of_the_others_to_another_page() -> None:
    names = [f"source-{number}" for number in range(2000)]
    before = {leaf.items for leaf in leaves([("", names)], name=str)}
    moved = []
    for at in range(0, 2000, 40):
        after = leaves([("", [*names[:at], "new", *names[at:]])], name=str)
        moved.append(len([leaf for leaf in after if leaf.items not in before]))
    assert sum(moved) / len(moved) < 2
    assert max(moved) < 8  # of some 25


@given(st.lists(st.text(max_size=3), max_size=60), st.integers(1, 9), st.integers(1, 12))
def test_a_page_is_filled_and_not_overfilled(names: list[str], size: int, heavy: int) -> None:
    made = leaves(
        [("", names)], size=size, weight=lambda one: heavy if one.startswith("a") else 1, name=lambda one: one
    )
    assert [item for leaf in made for item in leaf.items] == names
    for leaf in made:
        weights = [heavy if item.startswith("a") else 1 for item in leaf.items]
        assert sum(weights[:-1]) < size
        assert leaf.number == len(made) or sum(weights) >= size / 2
