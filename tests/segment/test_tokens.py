"""Tokens: the forms that other rules rely on, and what must hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Span
from generator.segment.tokens import tokenize
from tests.growth import assert_linear


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Don't go", ["Don't", "go"]),
        ("Russia\u2019s plan", ["Russia\u2019s", "plan"]),
        ("the U.S. and the U.N.", ["the", "U.S.", "and", "the", "U.N."]),
        ("$1.2 billion, 1,200.5", ["$", "1.2", "billion", ",", "1,200.5"]),
        ("in mid-2025 an F-16", ["in", "mid", "-", "2025", "an", "F", "-", "16"]),
        ("Jean-Luc's 20-year-old", ["Jean-Luc's", "20", "-", "year-old"]),
        ("``Go,'' he said...", ["``", "Go", ",", "''", "he", "said", "..."]),
        ("no -- never", ["no", "--", "never"]),
        ("at https://a.org/b.c?d=1, or.", ["at", "https://a.org/b.c?d=1", ",", "or", "."]),
        ("or www.a.org.", ["or", "www.a.org", "."]),
        ("Cafe\u0301 bar", ["Cafe\u0301", "bar"]),
        ("co\u00adoperate \u200b now\ufeff", ["co\u00adoperate", "now"]),
        ("12%", ["12", "%"]),
        ("con-\nsiders a -\nb", ["con-\nsiders", "a", "-", "b"]),
    ],
)  # fmt: skip
def test_forms(text: str, expected: list[str]) -> None:
    assert list(tokenize(text, Span(0, len(text))).text) == expected


def test_lower_is_without_characters_that_nobody_sees() -> None:
    text = "CO\u00adOPERATE Zero\u200bWidth"
    assert tokenize(text, Span(0, len(text))).lower == ("cooperate", "zerowidth")


def test_lower_is_without_the_hyphen_that_a_line_s_end_sets() -> None:
    text = "It con-\r\nsiders twenty-\n  five Mar-\nRan"
    assert tokenize(text, Span(0, len(text))).lower == ("it", "considers", "twenty-five", "mar", "-", "ran")


@given(st.text())
def test_tokens_are_in_order_and_hold_every_visible_character(text: str) -> None:
    tokens = tokenize(text, Span(0, len(text)))
    at = 0
    for start, end, word in zip(tokens.start, tokens.end, tokens.text, strict=True):
        assert at <= start < end
        assert text[start:end] == word
        assert not text[at:start].strip("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff").strip()
        at = end


@pytest.mark.parametrize("piece", "\" a- a' 1. 1, A. http:// www. a\u0301 a\u200b ... '".split(" "))
def test_time_grows_with_the_length(piece: str) -> None:
    assert_linear(lambda size: piece * size, lambda text: tokenize(text, Span(0, len(text))), 20_000)
