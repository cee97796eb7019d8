"""What hedges allow, and how two amounts stand."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.across.compare.amounts import Amount, amount_of, relate
from tests.facts import Story


def amount(words: str) -> Amount:
    """``at least 20,000`` as the amount that it allows."""
    hedge, _, number = words.rpartition(" ")
    bounds: dict[str, Literal["about", "at least", "at most"]] = {
        "about": "about",
        "at least": "at least",
        "more than": "at least",
        "fewer than": "at most",
        "up to": "at most",
    }
    story = Story(f"They counted {words} boats.")
    figure = story.figure(number, int(number.replace(",", "")), hedge=hedge or None)
    figure = replace(figure, bound=bounds[hedge] if hedge else None)
    found = amount_of(figure, hedge)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("a", "b", "relation", "line"),
    [
        ("14", "15", "apart", "14 ≠ 15"),
        ("15", "15", "same", "15 = 15"),
        ("at least 20,000", "19,546", "apart", "19,546 < 20,000"),
        ("at least 20,000", "20,000", "overlap", "20,000 ≤ 20,000"),
        ("more than 20,000", "20,000", "apart", "20,000 ≤ 20,000"),
        ("at least 12", "15", "overlap", "12 ≤ 15"),
        ("fewer than 1,300", "1,850", "apart", "1,300 < 1,850"),
        ("fewer than 1,300", "1,300", "apart", "1,300 ≤ 1,300"),
        ("up to 1,300", "1,300", "overlap", "1,300 ≤ 1,300"),
        ("fewer than 1,300", "about 1,800", "apart", "1,300 < 1,700"),
        ("about 1,800", "1,850", "overlap", "1,700 ≤ 1,850 ≤ 1,900"),
        ("about 1,800", "1,950", "apart", "1,900 < 1,950"),
        ("about 20,000", "19,546", "overlap", "18,000 ≤ 19,546 ≤ 22,000"),
        ("at least 12", "at least 15", "overlap", "≥ 12 / ≥ 15"),
        ("20,000", "19,546", "overlap", "19,546 ≈ 20,000"),
        ("100", "107", "apart", "100 ≠ 107"),
        ("1,859", "1,850", "apart", "1,850 ≠ 1,859"),
    ],
)
def test_how_two_amounts_stand(a: str, b: str, relation: str, line: str) -> None:
    assert relate(amount(a), amount(b)) == (relation, line)


numbers = st.integers(0, 10**9).map(Decimal)


@given(numbers, numbers, numbers, numbers)
def test_the_relation_does_not_depend_on_the_order(a: Decimal, b: Decimal, c: Decimal, d: Decimal) -> None:
    one, other = Amount(min(a, b), max(a, b)), Amount(min(c, d), max(c, d))
    assert relate(one, other)[0] == relate(other, one)[0]
    assert relate(one, one)[0] == "same"


def test_a_number_that_a_sum_gives_takes_the_place_of_the_written_one() -> None:
    figure = Story("Peru and 11 other states voted against it.").figure("11", 11)
    found = amount_of(figure, "", Decimal(12))
    assert found is not None and (found.low, found.high) == (Decimal(12), Decimal(12))
