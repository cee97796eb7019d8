"""Values from day to day: each where its day and number are; a line only where one voice counts anew."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest

from generator.across.compare.amounts import Amount
from generator.charts.time_chart import BOTTOM, LEFT, RIGHT, TOP, Point, drawable, time_chart

SVG = "{http://www.w3.org/2000/svg}"


def exactly(number: int) -> Amount:
    return Amount(Decimal(number), Decimal(number))


def on(day: int, amount: Amount, voice: str = "coast guard") -> Point:
    return Point(date(2031, 3, day), amount, voice)


def drawn(*points: Point) -> ET.Element:
    return ET.fromstring(str(time_chart("t", "People killed", points)))


def of(svg: ET.Element, kind: str) -> list[ET.Element]:
    return [one for one in svg.iter() if one.get("class") == kind]


def words(svg: ET.Element, kind: str) -> list[str | None]:
    return [one.text for one in of(svg, kind)]


COURSE = (on(3, exactly(12)), on(5, exactly(14)), on(7, exactly(16)))


def test_three_values_of_two_days_make_a_course() -> None:
    assert drawable(COURSE)
    assert not drawable(COURSE[:2])
    assert not drawable([on(3, exactly(number)) for number in (12, 14, 16)]), "one day is no course"
    assert not drawable([on(day, exactly(12)) for day in (3, 5, 7)]), "nothing changes"


def test_each_value_stands_where_its_day_and_its_number_are() -> None:
    dots = of(drawn(*COURSE), "strip-dot")
    assert [float((one.get("cx") or "").rstrip("%")) for one in dots] == [LEFT, (LEFT + RIGHT) / 2, RIGHT]
    assert [float(one.get("cy") or "") for one in dots] == [BOTTOM, (TOP + BOTTOM) / 2, TOP]


def test_a_line_joins_the_values_of_one_voice_only() -> None:
    assert len(of(drawn(*COURSE), "time-voice")) == 2
    other = (on(3, exactly(12)), on(5, exactly(14), "ministry"), on(7, exactly(16), "rescuers"))
    assert of(drawn(*other), "time-voice") == []


def test_no_line_leads_on_from_an_open_end() -> None:
    svg = drawn(on(3, Amount(Decimal(12), None)), *COURSE[1:])
    assert len(of(svg, "time-voice")) == 1
    assert len(of(svg, "strip-arrow")) == 1


@pytest.mark.parametrize(
    ("amount", "short", "told"),
    [
        (Amount(Decimal(1200), None), "≥\u202f1,200", "at least 1,200"),
        (Amount(Decimal(1200), None, open_low=True), ">\u202f1,200", "more than 1,200"),
        (Amount(None, Decimal(1200)), "≤\u202f1,200", "at most 1,200"),
        (Amount(None, Decimal(1200), open_high=True), "<\u202f1,200", "fewer than 1,200"),
        (Amount(Decimal(1100), Decimal(1300), about=True), "≈\u202f1,200", "about 1,200"),
        (Amount(Decimal(1100), Decimal(1300)), "1,100–1,300", "1,100 to 1,300"),
    ],
)
def test_a_hedge_is_drawn_and_told(amount: Amount, short: str, told: str) -> None:
    svg = drawn(on(3, amount), on(5, exactly(1400)), on(7, exactly(1000)))
    assert short in words(svg, "time-number")
    assert f"3 March 2031: {told};" in (svg.find(f"{SVG}desc").text or "")  # type: ignore[union-attr]


def test_it_has_a_name_and_a_description_that_are_told() -> None:
    svg = drawn(*COURSE)
    assert svg.get("role") == "img"
    ids = {one.get("id") for one in svg.iter()}
    assert set((svg.get("aria-labelledby") or "").split()) <= ids
    assert svg.find(f"{SVG}title").text == "People killed"  # type: ignore[union-attr]


def test_numbers_of_one_day_do_not_stand_on_one_another() -> None:
    near = [on(3, exactly(number), str(number)) for number in (1000, 1001, 1002)]
    svg = drawn(*near, on(9, exactly(2000)))
    places = sorted(float(one.get("y") or "") for one in of(svg, "time-number"))
    assert all(b - a >= 13 for a, b in pairwise(places))


def test_words_from_outside_stay_words() -> None:
    assert "<b>" not in time_chart("t", "<b>&", COURSE)
