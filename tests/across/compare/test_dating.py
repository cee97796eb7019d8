"""Days that sources give for one event."""

from __future__ import annotations

import pytest

from tests.across.compare.texts import compared

TUESDAY = "The ferry Aurelia sank on Lake Norran on Tuesday."


def days(*articles: tuple[str, str, str]) -> list[list[str]]:
    return [[cited.fact.value or "" for cited in row.dates] for row in compared(*articles).dates]


def test_two_days_for_what_happens_once_are_told() -> None:
    other = "The Aurelia sank on Lake Norran on March 2 with families on board."
    assert days(("Herald", "2026-03-03", TUESDAY), ("Courier", "2026-03-04", other)) == [
        ["2026-03-02", "2026-03-03"]
    ]


@pytest.mark.parametrize(
    ("why", "other"),
    [
        ("the same day", "The Aurelia sank on Lake Norran on March 3."),
        ("another boat", "A fishing boat sank on Lake Gant on March 2."),
        ("another verb", "The Aurelia left Lake Norran on March 2."),
        ("a plan", "The Aurelia was to be sunk on Lake Norran on March 2."),
        ("long before", "The first Aurelia sank on Lake Norran on January 2."),
        ("the day of saying it", "The Aurelia sank on Lake Norran, the coast guard said on March 4."),
        ("a month", "The Aurelia sank on Lake Norran in March."),
    ],
)
def test_what_is_no_other_day_for_it_is_not(why: str, other: str) -> None:
    assert days(("Herald", "2026-03-03", TUESDAY), ("Courier", "2026-03-04", other)) == []


def test_a_text_that_gives_two_days_itself_is_held_against_none() -> None:
    both = f"{TUESDAY}\n\nThe Aurelia sank on Lake Norran on March 1, others say."
    other = "The Aurelia sank on Lake Norran on March 2."
    assert days(("Herald", "2026-03-03", both), ("Courier", "2026-03-04", other)) == []


STORM = "The storm hit Marrow on March 3 and killed 9 people."


@pytest.mark.parametrize(
    ("why", "other"),
    [
        ("another number: other dead", "The storm hit Marrow on March 2 and killed 5 people."),
        (
            "another town, which nobody knows",
            "Marrow mourns\n\nThe storm hit Gant on March 2 and killed 9 people.",
        ),
    ],
)
def test_another_storm_is_no_other_day(why: str, other: str) -> None:
    assert days(("Herald", "2026-03-04", STORM), ("Courier", "2026-03-04", other)) == []


def test_what_has_many_days_comes_again_and_again() -> None:
    texts = [
        (f"Paper {day}", "2026-03-09", f"The ferry Aurelia sank on Lake Norran on March {day}.")
        for day in range(1, 6)
    ]
    assert len(days(*texts[:3])) == 1
    assert days(*texts) == []


def test_days_do_not_drift_away_in_a_chain() -> None:
    texts = [
        (f"Paper {day}", "2026-03-31", f"The ferry Aurelia sank on Lake Norran on March {day}.")
        for day in (1, 13, 26)
    ]
    assert days(*texts) == [["2026-03-01", "2026-03-13"]]
