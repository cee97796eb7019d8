"""What a cue does once it is known who speaks and of what."""

from __future__ import annotations

import pytest

from generator.extract import extract
from tests.cases import document_of


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        # what a court rejects or finds is an act, also where a pronoun stands for it
        ("The High Court sat on Tuesday. It rejected his claim that he was ill.", {"neutral"}),
        ("The appeals court sat in Lom. It dismissed his claim.", {"neutral"}),
        ("Judges met on Monday. They rejected the claim.", {"neutral"}),
        ("The ministry met on Monday. It rejected the claim.", {"denial"}),
        ("The court's clerk left. He rejected the claim.", {"denial"}),
        # who rejects something as false denies it, who rejects it as bad judges it
        ('The ministry rejected the video as "fabricated".', {"denial"}),
        ("The ministry dismissed the toll as pure propaganda.", {"denial"}),
        ('The ministry rejected the plan as "unworkable".', {"opinion"}),
        ('The army called the video "fabricated". It rejected the plan.', {"opinion"}),
    ],
)
def test_the_act_fits_who_speaks_and_of_what(text: str, acts: set[str]) -> None:
    document = document_of(text)
    assert {quote.cue_class for quote in extract(document).quotes} == acts


def test_a_guard_told_her_inside_what_she_said() -> None:
    document = document_of(
        "Maria Okafor said that a guard had stopped her son at the gate and told him: "
        "“You will not come back.”"
    )
    told = [quote for quote in extract(document).quotes if quote.kind == "direct"]
    assert [document.article.words(quote.speaker.span) for quote in told if quote.speaker] == ["a guard"]
