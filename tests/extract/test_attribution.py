"""Attribution clauses: the cases of ``examples/attribution.md``, and what must hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract.attribution import find_attributions
from generator.extract.marks import find_quoted
from tests.cases import Case, document_of, read_cases


@pytest.mark.parametrize("case", read_cases("attribution.md"), ids=str)
def test_case(case: Case) -> None:
    document = document_of(case.text)
    words = document.article.words
    found = [
        f"{words(a.source)} | {words(a.cue)} | {a.cue_class}" + ("" if a.asserted else " | not asserted")
        for a in find_attributions(document, find_quoted(document))
    ]
    assert found == list(case.expected), case.place


WORDS = """Smith said that , " \u201c \u201d according to the ministry
    who and accusing ( ) . : told it by was 5""".split()


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from([*WORDS, "\n", "\U0001f600"])
        | st.text(st.characters(exclude_categories=["C"]), max_size=6),
        max_size=40,
    )
)
def test_any_text(words: list[str]) -> None:
    document = document_of("Text " + " ".join(words))
    size = len(document.text)
    for found in find_attributions(document, find_quoted(document)):
        for span in (found.source, found.cue, *filter(None, (found.antecedent, found.content))):
            assert 0 <= span.start < span.end <= size
