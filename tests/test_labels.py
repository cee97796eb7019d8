"""The few words that the machine writes itself."""

from __future__ import annotations

from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import labels
from generator.findings import CheckKind
from generator.model import ActorKind, CueClass, Part, QuoteKind
from generator.read import RIGHTS
from generator.resolve import WANTED_KEYS


@pytest.mark.parametrize(
    ("value", "label"),
    [
        ("2025-12-03", "3 December 2025"),
        ("2025-12-03T14:30", "3 December 2025, 14:30"),
        ("2025-12-03TEV", "3 December 2025"),
        ("2025-10", "October 2025"),
        ("2025-Q3", "third quarter of 2025"),
        ("2025-SU", "summer 2025"),
        ("2025-W49", "week 49 of 2025"),
        ("2025-W49-WE", "weekend of week 49 of 2025"),
        ("2025", "2025"),
        ("202X", "the 2020s"),
        ("202", "the 2020s"),
        ("2025-13", "2025-13"),
        ("2025-00-10", "2025-00-10"),
        ("2025-Q7", "2025-Q7"),
        ("P3D", "P3D"),
        ("", ""),
    ],
)
def test_a_date_for_a_reader(value: str, label: str) -> None:
    assert labels.day_label(value) == label


@pytest.mark.parametrize(
    ("value", "machine"),
    [
        ("2025-12-03", "2025-12-03"),
        ("2025-12", "2025-12"),
        ("2025", "2025"),
        ("2025-W49", "2025-W49"),
        ("2025-12-03T14:30", "2025-12-03T14:30"),
        ("2025-12-03TEV", "2025-12-03"),
        ("2025-Q3", None),
        ("202X", None),
        ("P3D", None),
        ("", None),
    ],
)
def test_a_date_for_a_machine(value: str, machine: str | None) -> None:
    assert labels.machine_day(value) == machine


@pytest.mark.parametrize(
    ("number", "label"),
    [
        ("57", "57"),
        ("1200000", "1,200,000"),
        ("1.2E+9", "1,200,000,000"),
        ("1E+3", "1,000"),
        ("0.50", "0.5"),
        ("100", "100"),
        ("1000.00", "1,000"),
        ("0", "0"),
        ("-1234.5", "-1,234.5"),
    ],
)
def test_a_number_for_a_reader(number: str, label: str) -> None:
    assert labels.number_label(Decimal(number)) == label


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=4))
def test_a_numbers_label_is_the_number(number: Decimal) -> None:
    assert Decimal(labels.number_label(number).replace(",", "")) == number


@given(st.text(max_size=20) | st.from_regex(r"\d{3,4}[-XQWT0-9:A-Z]{0,8}", fullmatch=True))
def test_any_value_has_a_label(value: str) -> None:
    assert isinstance(labels.day_label(value), str)
    assert labels.machine_day(value) is None or value.startswith(str(labels.machine_day(value)))


@pytest.mark.parametrize(
    ("table", "names"),
    [
        (labels.CUE_LABELS, get_args(CueClass)),
        (labels.QUOTE_LABELS, get_args(QuoteKind)),
        (labels.KIND_LABELS, get_args(ActorKind)),
        (labels.PART_LABELS, get_args(Part)),
        (labels.CHECK_LABELS, get_args(CheckKind)),
        (labels.RIGHTS_LABELS, RIGHTS),
        (labels.KEY_LABELS, WANTED_KEYS),
    ],
    ids=["cues", "quotes", "kinds", "parts", "checks", "rights", "keys"],
)
def test_everything_that_can_appear_has_a_label(table: dict[str, str], names: tuple[str, ...]) -> None:
    assert set(table) == set(names)
