"""Values on one scale: a dot where the number is, an arrow where the hedge leaves an end open."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from generator.across.compare.amounts import Amount
from generator.charts.value_strip import MARGIN, scale_of, strips

SVG = "{http://www.w3.org/2000/svg}"
TWELVE, SIXTEEN = Amount(Decimal(12), Decimal(12)), Amount(Decimal(16), Decimal(16))


def drawn(*amounts: Amount) -> list[dict[str, list[str]]]:
    """For each value the places of what is drawn, by class."""
    return [_places(one) for one in strips(amounts)]


def _places(svg: Markup) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for parent in ET.fromstring(str(svg)).iter():
        for one in parent:
            place = parent.get("x") if one.tag == f"{SVG}path" else one.get("cx") or one.get("x1")
            found.setdefault(one.get("class", "arrow's place"), []).append(place or "")
    return found


def percent(place: str) -> float:
    return float(place.removesuffix("%"))


def test_the_smallest_and_the_greatest_number_stand_at_the_ends() -> None:
    places = [
        percent(one["strip-dot"][0]) for one in drawn(TWELVE, Amount(Decimal(15), Decimal(15)), SIXTEEN)
    ]
    assert places == pytest.approx([MARGIN, MARGIN + 0.75 * (100 - 2 * MARGIN), 100 - MARGIN])


def test_at_least_points_up_and_at_most_down() -> None:
    at_least, at_most = drawn(Amount(Decimal(12), None), Amount(None, Decimal(16)))
    assert at_least["strip-arrow"] == ["100%"]
    assert at_most["strip-arrow"] == ["0%"]
    assert "strip-dot" in at_least and "strip-dot" in at_most


def test_a_number_that_is_itself_not_meant_is_a_ring() -> None:
    more, fewer = drawn(Amount(Decimal(12), None, open_low=True), Amount(None, Decimal(16), open_high=True))
    assert "strip-ring" in more and "strip-dot" not in more
    assert "strip-ring" in fewer


def test_a_range_is_a_bar_and_about_a_pale_one_around_its_number() -> None:
    plain, about = drawn(Amount(Decimal(12), Decimal(16)), Amount(Decimal(12), Decimal(16), about=True))
    assert "strip-range" in plain and "strip-dot" not in plain
    assert "strip-about" in about
    assert percent(about["strip-dot"][0]) == pytest.approx(50)


def test_nothing_is_drawn_where_all_say_the_same() -> None:
    assert strips([TWELVE, TWELVE]) == ()
    assert strips([]) == ()


def test_the_ends_are_named_as_numbers_are_written() -> None:
    scale = scale_of([Amount(Decimal(1700), Decimal(1900), about=True), Amount(Decimal(20000), None)])
    assert scale and scale.ends == ("1,700", "20,000")


@given(st.lists(st.tuples(st.decimals(0, 10**9, places=1), st.integers(0, 3)), max_size=6))
def test_whatever_the_numbers_nothing_leaves_the_drawing(values: list[tuple[Decimal, int]]) -> None:
    amounts = [
        [Amount(number, number), Amount(number, None), Amount(None, number), Amount(number, number + 5)][kind]
        for number, kind in values
    ]
    for one in drawn(*amounts):
        assert all(0 <= percent(place) <= 100 for places in one.values() for place in places if "%" in place)
