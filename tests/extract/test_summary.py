"""Summaries: which sentences stand alone, and what is chosen from a whole article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.extract import extract
from generator.extract.standalone import stands_alone
from generator.extract.summary import rank_sentences, summarise
from generator.model import Facts
from tests.cases import Case, document_of, read_cases
from tests.growth import assert_linear

ARTICLE = """Old bridge to close

Workers near the bridge, in the town of Salem, Oregon, November 30, 2025. - REUTERS
SALEM: The council of Salem voted on Monday to close the old steel bridge for repairs until May.
Key points
- Old bridge closes until May
- Repairs cost $2 million
The repairs of the old steel bridge will cost $2 million, according to the mayor of Salem.
But nobody asked the mill on the other bank. It has 400 workers.
"We cross the old bridge every day. Nobody asked us," Ruth Hale told the council of Salem on Monday.
The council of Salem also voted against a ferry between the two banks of the river.
Mayor Tom Reed promised in October that a new steel bridge would open by 2030.
He did not say who would pay.
The move was called "reckless" by the mill.
The old bridge was built in 1911 by the steel works of Portland.
Twelve people fell from the old bridge into the river in the flood of 1964.
The state of Oregon owns eleven bridges of the same age and has closed four of them.
Read more: Ten bridges older than this one
"""


def chosen(facts: Facts) -> list[str]:
    return [facts.article.words(facts.sentences[number].span) for number in facts.summary]


@pytest.mark.parametrize("case", read_cases("summary.md"), ids=str)
def test_cases(case: Case) -> None:
    tokens = document_of(case.text).tokens
    found = ("alone",) if stands_alone(case.text, tokens.text, tokens.lower) else ()
    assert found == case.expected, case.place


def test_a_summary_has_the_lede_first_and_five_to_seven_standalone_body_sentences() -> None:
    facts = extract(document_of(ARTICLE))
    summary = chosen(facts)
    assert summary[0].startswith("The council of Salem voted on Monday to close")
    assert 5 <= len(summary) <= 7
    assert all(facts.sentences[number].part == "body" for number in facts.summary)
    openings = ("But", "It has", '"We cross', "Nobody", "He did", "The move")
    assert not [sentence for sentence in summary if sentence.startswith(openings)]


def test_a_short_article_is_not_its_own_summary() -> None:
    lines = ARTICLE.splitlines()
    facts = extract(document_of("\n".join([lines[0], "", lines[3], lines[7], lines[10], lines[11]])))
    assert len(facts.summary) == 2


def test_one_sentence_has_no_summary() -> None:
    assert extract(document_of("The council of Salem voted on Monday to close the bridge.")).summary == ()


def test_what_the_rest_is_about_comes_before_an_aside() -> None:
    sentences = [
        "The council of Arlen voted on Monday to close the old ferry port.",
        "A choir from the north sang twelve songs in the square at noon.",
        "The ferry port served the council's islands for ninety years.",
        "Islands without a ferry port will need a bridge, the council said.",
        "The bridge to the islands would cost the council less than the ferry port.",
    ]
    assert "choir" not in " ".join(rank_sentences([sentences], 45))


def test_several_texts_are_ranked_by_what_they_share() -> None:
    shared = "The council of Salem voted to close the old steel bridge on Monday."
    texts = [[f"Text {n} begins with a sentence on paint number {n}.", shared] for n in range(4)]
    ranked = rank_sentences(texts, 12)
    assert ranked[0] == shared
    assert len(ranked) == len(set(ranked))


@given(st.lists(st.text(alphabet='aA .,"\u201c1\u200b', max_size=40), max_size=8), st.integers(0, 60))
def test_ranking_takes_any_sentences(sentences: list[str], words: int) -> None:
    assert set(rank_sentences([sentences], words)) <= set(sentences)
    assert set(rank_sentences([sentences, sentences], words)) <= set(sentences)


@given(st.text(alphabet="aAbT .\n\"'\u201c\u201d1-", min_size=1, max_size=300))
def test_a_summary_is_in_order_and_of_the_body(text: str) -> None:
    if not text.strip():
        return
    document = document_of(text)
    summary = summarise(document, (), ())
    body = [n for n, sentence in enumerate(document.sentences) if sentence.part == "body"]
    assert list(summary) == sorted(set(summary))
    assert set(summary) <= set(body)
    assert len(summary) <= 7


@pytest.mark.parametrize(
    "piece", ["The bridge of Salem is closed. ", "Alpha Beta gamma delta eta zeta. ", 'A "b ', "a "]
)
def test_time_grows_with_the_length(piece: str) -> None:
    assert_linear(lambda size: document_of(piece * size), lambda document: summarise(document, (), ()), 1_000)
