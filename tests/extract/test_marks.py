"""Strings between quotation marks: the readable cases, and what holds for any text at all."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract.marks import find_quoted
from tests.cases import Case, document_of, read_cases
from tests.growth import assert_linear

MARKS = "\"'“”„‟«»‹›‘’‚‛`″′"

ANYTHING = st.one_of(st.characters(exclude_categories=("Cc", "Cs")), st.sampled_from(MARKS + "\n .,sA5"))


def rows(text: str) -> tuple[str, ...]:
    document = document_of(text)
    return tuple(
        f"{quoted.depth} | {document.text[slice(*quoted.span)]}".replace("\n", "⏎")
        + ("" if quoted.closed else " | open")
        for quoted in find_quoted(document)
    )


@pytest.mark.parametrize("case", read_cases("marks.md"), ids=str)
def test_case(case: Case) -> None:
    assert rows(case.text) == case.expected, case.place


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=ANYTHING))
def test_any_text(text: str) -> None:
    document = document_of("x" + text)
    before = -1
    opened: list[int] = []
    for quoted in find_quoted(document):
        assert document.article.body.start <= quoted.outer.start < quoted.span.start < quoted.span.end
        assert quoted.span.within(quoted.outer) and quoted.outer.end <= len(document.text)
        assert quoted.outer.start > before, "in text order"
        before = quoted.outer.start
        while opened and opened[-1] <= quoted.outer.start:
            opened.pop()
        assert len(opened) == quoted.depth, "depth counts the strings around it"
        assert not opened or quoted.outer.end <= opened[-1], "strings nest, they never cross"
        opened.append(quoted.outer.end)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.sampled_from(MARKS + " a.,s5"), max_size=60))
def test_odd_marks_stay_in_their_paragraph(noise: str) -> None:
    sound = "A plain line.\n\nShe said, “We will go,” and left."
    found = rows(noise.strip() + "\n\n" + sound)
    assert "0 | We will go," in found


@pytest.mark.parametrize(
    "unit", ['"', "'", "“", " “a", " 'a", "''", " ‘a’s ", "“”", ' \'a "b"', "5'10\" ", '\n"a']
)
def test_linear(unit: str) -> None:
    assert_linear(lambda size: document_of("x " + unit * (size // len(unit))), find_quoted, 30_000)
