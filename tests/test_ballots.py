"""The sides of a vote written as a score, from the sentence to the tally."""

from __future__ import annotations

import pytest

from generator.ballots import score_at, score_with
from generator.extract import extract
from generator.model import Span
from generator.resolve import resolve
from tests.cases import document_of


def sides(sentence: str) -> list[tuple[str, int]]:
    """Outcome and number of the tally of a text's only vote."""
    dossier = resolve([extract(document_of(f"Council votes on boats\n\n{sentence}"))])
    return [(entry.outcome, int(entry.value)) for tally in dossier.tallies for entry in tally.entries]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The council voted 451-12 last month, with 27 abstentions, to mend the pier.", (451, 12, 27)),
        ("The assembly adopted it by 91 votes to 12, with 57 abstentions.", (91, 12, 57)),
        ("The text was adopted with 91 in favour, 12 against and 57 abstentions.", (91, 12, 57)),
        ("The upper house passed the bill 52\u201348 on Friday.", (52, 48)),
        ("The panel voted 14-0, with Peru abstaining.", (14, 0)),
        ("The upper house rejected the bill 52-48.", (48, 52)),
        ("The house voted 210-205 to reject the plan.", (205, 210)),
    ],
)
def test_the_first_side_won(sentence: str, expected: tuple[int, ...]) -> None:
    names = ("for", "against", "abstained")
    assert sides(sentence) == list(zip(names, expected, strict=False))


@pytest.mark.parametrize(
    "sentence",
    [
        "The team won 3-1 on Friday.",
        "The council approved the 2024-25 budget.",
        "The plan was backed by 5-10 countries.",
        "It was approved on 12-13 May.",
        "Members voted 5 to 9 times.",
        "Police filed 30 charges, 12 against Berg.",
    ],
)
def test_other_pairs_are_no_vote(sentence: str) -> None:
    assert sides(sentence) == []


def test_each_number_of_a_score_knows_its_side() -> None:
    text = "They voted 30-20 on Monday."
    score = score_at(text, 11, 0, len(text))
    assert score is not None
    assert (score.first, score.second, score.lost) == (Span(11, 13), Span(14, 16), False)
    assert score_with(text, Span(14, 16), 0, len(text)) == score
    assert score_with(text, Span(5, 7), 0, len(text)) is None
