"""When it happened, as bars: a bar a day, a month or a year, and only what is known so exactly."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from generator.charts.event_strip import EventStrip, event_strip

DAYS = [f"2031-03-{day:02}" for day in (3, 3, 3, 3, 3, 3, 5, 5, 5, 9, 9, 9)]


def strip(*values: str | None) -> EventStrip:
    found = event_strip("events", values)
    assert found is not None
    return found


def bars(found: EventStrip) -> list[tuple[float, float]]:
    """Place across in per cent and height in pixels."""
    return [
        (float((one.get("x") or "").rstrip("%")), float(one.get("height") or ""))
        for one in ET.fromstring(str(found.svg)).iter()
        if one.get("class") == "event-bar"
    ]


def test_a_bar_stands_where_its_day_is_and_is_as_high_as_it_has_events() -> None:
    found = strip(*DAYS)
    (first, six), (second, three), (third, _) = bars(found)
    assert (first, second, third) == (0, 28.57, 85.71)
    assert six == 2 * three
    assert (found.first, found.last) == ("3 March 2031", "9 March 2031")


def test_a_longer_time_is_drawn_by_month_and_by_year() -> None:
    assert strip(*DAYS, "2031-09-01").last == "September 2031"
    assert strip(*DAYS, "2041-09-01").last == "2041"


def test_what_is_less_exact_than_a_bar_is_not_counted_and_that_is_told() -> None:
    found = strip(*DAYS, "2031-03", None, "PAST_REF")
    assert (found.counted, found.total) == (12, 15)


def test_few_events_or_one_day_need_no_picture() -> None:
    assert event_strip("events", DAYS[:11]) is None
    assert event_strip("events", ["2031-03-03"] * 20) is None


@given(st.lists(st.dates().map(str) | st.sampled_from(["2031", "2031-03", "203X", None, "P3D"]), min_size=8))
def test_any_dates_can_be_drawn(values: list[str | None]) -> None:
    found = event_strip("events", values)
    if found:
        assert found.counted <= found.total
        assert all(0 <= place < 100 and height > 0 for place, height in bars(found))
