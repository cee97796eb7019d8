"""Quotations in several places: one quotation, its wordings, its speakers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.across.compare.wording import differences, folded
from tests.across.compare.texts import compared

SAID = '"{}," {} said in the harbour.'
WORDS = "We have lost neighbours and friends tonight and we will find out why"


def quoted(a: str, b: str, by: str = "Mara Lindqvist", other: str = "Mara Lindqvist"):  # type: ignore[no-untyped-def]  # noqa: ANN201
    return compared(
        ("Herald", "2026-03-03", SAID.format(a, by)), ("Courier", "2026-03-04", SAID.format(b, other))
    ).quotes


def test_the_same_words_in_two_sources_are_one_quotation_with_two_places() -> None:
    (quote,) = quoted(WORDS, WORDS)
    assert (len(quote.places), quote.sources, quote.origins, quote.speakers) == (2, 2, 2, ())
    assert [place.pieces for place in quote.places] == [(), ()]


def test_a_changed_wording_is_shown_word_by_word() -> None:
    (quote,) = quoted(WORDS, WORDS.replace(" tonight", "").replace("lost", "buried"))
    first, second = quote.places
    assert first.pieces == ()
    told = [
        (piece.kind, (first if piece.kind == "del" else second).quote.words(second.quote.fact.span))
        for piece in second.pieces
    ]
    assert [kind for kind, _ in told] == ["same", "del", "ins", "same", "del", "same"]


def test_the_same_words_of_two_persons_are_told() -> None:
    (quote,) = quoted(WORDS, WORDS, other="Jonas Hale")
    assert quote.speakers == ("Jonas Hale", "Mara Lindqvist")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("This is an absolute necessity for us", "This is an absolute disaster for us"),
        ("Let me put it this way", "I will put it this way"),
        ("We need boots on the ground", "There are no boots on the ground"),
        ("I am a big fan of Paul", "I am a big fan of Elizabeth"),
    ],
)
def test_turns_of_phrase_are_nobodys_quotation(a: str, b: str) -> None:
    assert quoted(a, b, other="Jonas Hale") == ()


def test_a_minister_and_the_ministry_are_not_two_speakers() -> None:
    (quote,) = quoted(WORDS, WORDS, other="the Interior Ministry")
    assert quote.speakers == ()


def test_two_who_may_be_one_are_not_two_speakers() -> None:
    (quote,) = quoted(WORDS, WORDS, other="M. Lindqvist")
    assert quote.speakers == ()


@given(st.text(max_size=80), st.text(max_size=80))
def test_differences_hold_every_word_of_both_wordings(a: str, b: str) -> None:
    pieces = differences(a, b)
    if not pieces:
        assert folded(a) == folded(b)
        return
    ours = " ".join(b[piece.start : piece.end] for piece in pieces if piece.kind != "del")
    assert folded(ours) == folded(b)
    assert all((a if piece.kind == "del" else b)[piece.start : piece.end] for piece in pieces)
