"""Paragraphs and parts: readable cases, line ends of every kind, and what must hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Document, Span
from generator.read import article_of
from generator.segment import segment
from generator.segment.paragraphs import EDGE, find_paragraphs
from tests.cases import Case, document_of, read_cases
from tests.growth import assert_linear

ARTICLE = "Bridge to close\n\nSALEM: The old bridge will close. It opens in May.\n\nRead more: Ten bridges\n"
HOSTILE = [
    *(
        '"',
        "A",
        "A ",
        "A\n",
        "a\n",
        "-\n",
        "- a\n",
        "1",
        "BY ",
        "By A ",
        "SALEM, ",
        "SALEM: A\n",
        "(AP) ",
        "\t",
    ),
    *("Photo: ", "[A B ", "In this 3 ", "A-", "A, ", "/AP ", ". - Reuters\n", "Summary\n", "\r\n", "Share\n"),
]


def told(document: Document) -> list[str]:
    """``part | sentence``, blanks within a sentence as one."""
    text = document.text
    return [f"{s.part} | {' '.join(text[s.span.start : s.span.end].split())}" for s in document.sentences]


@pytest.mark.parametrize("case", read_cases("segment.md"), ids=str)
def test_cases(case: Case) -> None:
    assert tuple(told(document_of(case.text))) == case.expected, case.place


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\u2029", "\x85", "\n\ufeff", "\u200b\n\xa0\t"])
def test_line_ends_of_every_kind(end: str) -> None:
    assert told(document_of(ARTICLE.replace("\n", end))) == told(document_of(ARTICLE))


def test_a_byte_order_mark_belongs_to_nothing() -> None:
    document = document_of("\ufeff" + ARTICLE, published=None)
    assert told(document) == told(document_of(ARTICLE))
    assert document.sentences[0].span.start == 1


def test_a_caption_has_credit_place_and_date() -> None:
    words = (
        "Men near the bridge, in the village of Old Salem, Polk region, Oregon, November 30, 2025. - REUTERS"
    )
    document = document_of(f"Bridge to close\n{words}\nThe old bridge will close on Monday, the city said.\n")
    (caption,) = document.captions
    parts = [
        document.text[span.start : span.end] for span in (caption.credit, caption.place, caption.date) if span
    ]
    assert parts == ["REUTERS", "Old Salem, Polk region, Oregon", "November 30, 2025"]


@given(
    st.text(
        alphabet=st.sampled_from("aAbB.!?\"'\u201c \n\r\t1-()\u2022:,\u200b\u2028\ufeff/"),
        min_size=1,
        max_size=200,
    )
)
def test_sentences_tile_the_text(text: str) -> None:
    if not text.strip("\ufeff \t\r\n\u2028\u200b"):
        return
    document = document_of(text)
    at = document.article.body.start
    tokens = document.tokens
    for sentence in document.sentences:
        assert at <= sentence.span.start < sentence.span.end <= len(document.text)
        assert not document.text[at : sentence.span.start].strip(EDGE)
        assert 0 <= sentence.first <= sentence.last <= len(tokens)
        for token in range(sentence.first, sentence.last):
            assert Span(tokens.start[token], tokens.end[token]).within(sentence.span)
        at = sentence.span.end
    assert not document.text[at:].strip(EDGE)


@given(st.text(min_size=1))
def test_any_text_has_paragraphs_without_a_crash(text: str) -> None:
    paragraphs, blank = find_paragraphs(text, Span(0, len(text)))
    assert len(paragraphs) == len(blank)
    assert all(text[a:b] and text[a:b] == text[a:b].strip(EDGE) for a, b in paragraphs)


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_length(piece: str) -> None:
    assert_linear(
        lambda size: article_of(("The bridge is closed today.\n" + piece * size).encode(), "case.md"),
        segment,
        4_000,
    )
