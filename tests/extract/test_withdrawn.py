"""What an earlier version of a text said is taken back."""

from __future__ import annotations

import pytest

from generator.extract import extract
from generator.extract.withdrawn import is_outdated, withdrawn_in
from generator.model import Facts
from tests.cases import document_of
from tests.growth import assert_linear


def _found(text: str) -> list[str]:
    """What a text gives: figures, *not* before what is negated, dates with their events, statements."""
    facts: Facts = extract(document_of(text))
    words = facts.article.words
    found = [
        (figure.span, f"{'not ' if figure.negated else ''}{words(figure.span)}") for figure in facts.figures
    ]
    found += [
        (date.span, words(date.span) + (f": {words(date.event)}" if date.event else ""))
        for date in facts.dates
    ]
    found += [(quote.span, f"says {words(quote.span)}") for quote in facts.quotes]
    return [line for _, line in sorted(found)]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("An earlier version of this article said that 12 people had died; the number is 11.", ["11"]),
        ("An earlier version misstated the toll as 12.", []),
        ("Correction: An earlier version of this post said 12 died on Monday. It was 11.", ["11"]),
        ("A previous version of the story gave the toll as 12. At least 11 people died.", ["11"]),
        (
            "An earlier version said the bank had lost $12 million, when it had lost $11 million.",
            ["$11 million"],
        ),
        (
            "An earlier version of this article put the cost at $3 billion rather than $3 million.",
            ["$3 million"],
        ),
        ("An earlier version of this article put the toll at 12, not 11.", ["11"]),
        ("In an earlier version of this article, the number of dead was given as 12.", []),
        ("This article originally said that the ship had carried 300 people. It carried 30.", ["30"]),
        ("Correction: We previously reported that 12 people had died. The number is 11.", ["11"]),
        ("An earlier version of this story had an error. It said that 12 people had died.", []),
        (
            "Because of an editing error, an article on Monday about the ferry misstated the number aboard. "
            "There were 211, not 121.",
            ["Monday", "211", "not 121"],
        ),
        (
            "Earlier versions of this report said the coup was on 12 March 2019; it was on 13 March 2019.",
            ["13 March 2019"],
        ),
        (
            "Correction: The army killed 14 fighters, not 41 as an earlier version of this report stated.",
            ["14", "not 41"],
        ),
        (
            "A report about the ferry (Ferry sinks, 12 November) said that 61 died. In fact 16 people died.",
            ["12 November", "16"],
        ),
        (
            "• An article on Monday quoted Mr Moss as saying the town had 'no poor'. We apologise.",
            ["Monday"],
        ),
        (
            "An interview with Tom Arkell incorrectly stated that he had left in 2018; he left in 2019.",
            ["2019"],
        ),
        ("(Corrects toll in first paragraph to 11, from 12)", ["11"]),
        ("CORRECTION: Removes reference to 12 deaths in paragraph 4.", []),
    ],
)
def test_what_is_taken_back_gives_nothing_and_what_is_right_stays(text: str, left: list[str]) -> None:
    assert _found(text) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "An earlier version of the bill said that 12 judges would sit.",
            ["says that 12 judges would sit", "12"],
        ),
        (
            "Lind said this was an earlier version of the bill.",
            ["says this was an earlier version of the bill"],
        ),
        (
            "A report by the port said that 61 died. Police said 16 people died.",
            ["says that 61 died", "61", "16", "says 16 people died"],
        ),
        ("Berg wrongly claimed that 12 had died.", ["says that 12 had died", "12"]),
        ("Removes 12 stains at a wash.", ["12"]),
        ("We earlier reported that 12 people were held.", ["12"]),
        (
            "This article is a version of the truth, and 12 people died on Monday.",
            ["12", "Monday: This article is a version of the truth, and 12 people died on Monday"],
        ),
        ("This story has been corrected to show that 31 people were hurt, not 13.", ["31", "not 13"]),
        ("The bill was passed. It said that 12 judges would sit.", ["says that 12 judges would sit", "12"]),
    ],
)
def test_what_is_not_taken_back(text: str, left: list[str]) -> None:
    assert _found(text) == left


def test_nor_is_it_in_the_summary() -> None:
    text = (
        "The ferry Ida sank off Holm on Monday in a storm.\n\nPolice found eleven bodies.\n\n"
        "The ferry had left Holm in the morning.\n\n"
        "An earlier version of this article said that 12 people had died on the ferry Ida off Holm."
    )
    facts = extract(document_of(text))
    told = [facts.article.words(facts.sentences[number].span) for number in facts.summary]
    assert told and not any("earlier version" in sentence for sentence in told)


def test_numbers_that_held_before() -> None:
    assert is_outdated("earlier updates : 13:10 ( one dead )".split())
    assert not is_outdated("the next update is due at noon".split())


@pytest.mark.parametrize(
    "unit",
    [
        "earlier version ",
        "An earlier version said 12, ",
        "It said 12. ",
        "A headline on ",
        "A report said 12. ",
        "Corrects 12 ",
    ],
)
def test_twice_the_text_takes_twice_the_time(unit: str) -> None:
    def each(text: str) -> None:
        document = document_of(text)
        for number in range(len(document.sentences)):
            withdrawn_in(document, number)

    assert_linear(lambda size: unit * (size // len(unit)), each, 20_000)
