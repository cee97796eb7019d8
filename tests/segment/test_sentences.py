"""Sentence boundaries: readable cases, and what must hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Span
from generator.segment.sentences import split_sentences
from tests.cases import Case, document_of, read_cases
from tests.growth import assert_linear

HOSTILE = [
    '"',
    ".",
    ". ",
    ". . ",
    ".''",
    "a.",
    "A. ",
    "!?",
    "\u2026",
    "(",
    "\u2022 ",
    "Image: ",
    " ",
    ".\u201c",
    "U.S. ",
]


@pytest.mark.parametrize("case", read_cases("sentences.md"), ids=str)
def test_cases(case: Case) -> None:
    document = document_of(case.text)
    found = [document.text[s.span.start : s.span.end] for s in document.sentences]
    assert tuple(found) == case.expected, case.place


@given(
    st.text(alphabet=st.sampled_from("aAbI.!?\"'\u201c\u201d\u2026 \n1-()\u2022:,\u200b\u3002"), max_size=80)
)
def test_sentences_tile_the_paragraph(text: str) -> None:
    spans = split_sentences(text, Span(0, len(text)))
    at = 0
    for start, end in spans:
        assert at <= start < end <= len(text)
        assert not text[at:start].strip("\u200b \n")
        at = end
    assert not text[at:].strip("\u200b \n")


@given(st.text(min_size=1))
def test_any_text_has_sentences_without_a_crash(text: str) -> None:
    for start, end in split_sentences(text, Span(0, len(text))):
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_length(piece: str) -> None:
    assert_linear(lambda size: piece * size, lambda text: split_sentences(text, Span(0, len(text))), 20_000)
