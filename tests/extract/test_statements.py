"""Indirect statements: the cases of ``examples/statements.md``, and what must hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract import extract
from generator.extract.attribution import find_attributions
from generator.extract.marks import find_quoted
from generator.extract.statements import find_statements
from generator.model import Document, Quote
from tests.cases import Case, document_of, read_cases
from tests.growth import assert_linear

WORDS = """Smith said that , " \u201c \u201d according to the ministry
    who and accusing ( ) . : told it by was 5 denied urged him""".split()
ANY = st.characters(exclude_categories=["C"])


def statements(document: Document) -> tuple[Quote, ...]:
    return find_statements(document, (), (), find_attributions(document, find_quoted(document)))


@pytest.mark.parametrize("case", read_cases("statements.md"), ids=str)
def test_case(case: Case) -> None:
    document = document_of(case.text)
    words = document.article.words
    found = [
        f"{words(s.speaker.span)} | {words(s.cue)} | {s.cue_class} | {words(s.span)}"
        for s in statements(document)
        if s.speaker and s.cue
    ]
    assert found == list(case.expected), case.place


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Talks failed, according to envoy Ida Lund, who said the sides were far apart.", "Ida Lund"),
        ("He spoke to Lars Moen, who said that it was over.", "Lars Moen"),
        ("He wrote to the mayor of New Haven, who said that it was over.", None),
    ],
)
def test_who_is_the_person_named_right_before_though_no_subject(text: str, name: str | None) -> None:
    facts = extract(document_of(text))
    names = {actor.id: actor.name for actor in facts.actors}
    speakers = [quote.speaker for quote in facts.quotes if quote.speaker]
    (who,) = [speaker for speaker in speakers if facts.article.words(speaker.span) == "who"]
    assert names.get(who.actor or "") == name


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from([*WORDS, "\n"]) | st.text(st.characters(exclude_categories=["C"]), max_size=6))
)
def test_any_text(words: list[str]) -> None:
    document = document_of("Text " + " ".join(words))
    size = len(document.text)
    for found in statements(document):
        assert found.speaker and found.cue and found.kind == "indirect"
        for span in (found.span, found.speaker.span, found.cue):
            assert 0 <= span.start < span.end <= size
        assert not found.span.overlaps(found.cue), "the cue is never part of what was said"


HOSTILE = [
    "said ",
    "Smith said, ",
    "and said ",
    ", who said",
    "a ",
    "according to ",
    "told Smith ",
    "Smith ",
    "that ",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_linear(unit: str) -> None:
    assert_linear(lambda size: document_of("x " + unit * size), statements, 3_000)
