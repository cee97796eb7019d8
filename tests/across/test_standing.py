"""Who answers for a statement: labels only where the text is clear about it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.across.standing import Standing, count_of, is_unnamed
from generator.dossier import Dossier
from generator.edits.names import BAR
from generator.gather import facts_of
from generator.model import Figure, Quote
from generator.pages.around import around
from generator.read import article_of
from generator.resolve import resolve
from generator.source import Cited
from tests.facts import Story


@pytest.mark.parametrize(
    "words",
    [
        "officials",
        "Officials",
        "two Western diplomats",
        "U.S. officials",
        "a senior official",
        "a source",
        "the source",
        "diplomatic sources",
        "a source close to the talks",
        "officials in the capital",
        "people familiar with the matter",
        "a person briefed on the plan",
        "witnesses",
        "authorities",
        "local residents",
        "an aide to the minister",
        "a company insider, who was there",
    ],
)
def test_words_that_name_nobody(words: str) -> None:
    assert is_unnamed(words)


@pytest.mark.parametrize(
    "words",
    [
        "the official",
        "the witness",
        "the researchers",
        "these officials",
        "a ministry spokesman",
        "a spokeswoman for the court",
        "police",
        "the government",
        "she",
        "people",
        "the people of the harbour",
        "Officials' Union",
        "the union of teachers",
        "Ada Lund",
        "",
        "in",
        BAR,
    ],
)
def test_words_that_name_somebody_or_leave_it_open(words: str) -> None:
    assert not is_unnamed(words)


def dossier_of(*texts: str, publisher: str = "P") -> Dossier:
    return resolve(
        [
            facts_of(
                article_of(
                    f"---\npublished: 2031-03-14\npublisher: {publisher}\n---\nThe day\n\n{text}\n".encode(),
                    f"seeds/{number}.md",
                )
            )
            for number, text in enumerate(texts)
        ]
    )


def standings(dossier: Dossier) -> list[Standing | None]:
    return list(map(of_one(dossier), (*dossier.quotes, *dossier.statements)))


def of_one(dossier: Dossier) -> Callable[[Cited[Quote] | Cited[Figure]], Standing | None]:
    return lambda cited: around(dossier, cited.source).standing_of(cited)


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ('"It was held in the open, with all doors wide," Ada Lund said on Friday.', "named"),
        ("Officials said that the harbour would stay closed until the end of March.", "unnamed"),
        ("A source close to the talks said that the harbour would stay closed.", "unnamed"),
        ("Norway denied that its boats had caught herring without permission.", "own"),
        ("The police said that the harbour would stay closed until the end of March.", None),
    ],
)
def test_how_a_statement_stands(text: str, standing: Standing | None) -> None:
    assert set(standings(dossier_of(text))) == {standing}


def test_a_speaker_who_published_the_text_itself() -> None:
    text = "The Herring Council said that the harbour would stay closed until the end of March."
    assert standings(dossier_of(text, publisher="Herring Council")) == ["publisher"]
    assert standings(dossier_of(text, publisher="Daily Herring")) == ["named"]


def test_a_figure_stands_as_the_statement_that_it_stands_in() -> None:
    dossier = dossier_of("Officials said that 57 boats were lost. Ada Lund said that 12 crews came home.")
    assert list(map(of_one(dossier), dossier.figures)) == [
        "unnamed",
        "named",
    ]


def test_what_a_source_says_itself_has_no_speaker_to_stand_for_it() -> None:
    dossier = dossier_of("In the storm 57 boats were lost.")
    assert list(map(of_one(dossier), dossier.figures)) == [None]


def test_the_statements_of_a_source_are_counted() -> None:
    dossier = dossier_of(
        "Officials said that it was closed. Ada Lund said that it was open. They said it again."
    )
    found = count_of(standings(dossier))
    assert (found.named, found.unnamed) == (1, 1)


# ------------------------------------------------------------------ over all sources


def told(*stories: Story) -> tuple[Dossier, dict[str, str]]:
    dossier = resolve([story.facts() for story in stories])
    return dossier, {cited.fact.id: str(cited.words(cited.fact.span)) for cited in dossier.figures}


def test_a_number_that_one_source_alone_gives() -> None:
    one = Story("57 boats were lost, and 12 crews.", name="seeds/a.md")
    one.figure("57", 57, counts="boats")
    one.figure("12", 12, counts="crews")
    two = Story("The union spoke of 57 ships.", name="seeds/b.md")
    two.figure("57", 57, counts="ships")
    dossier, words = told(one, two)
    assert [words[name] for name in dossier.one_source] == ["12"]


def test_in_a_dossier_of_one_source_no_number_is_told_apart() -> None:
    one = Story("57 boats were lost.")
    one.figure("57", 57)
    assert told(one)[0].one_source == frozenset()


def test_a_number_that_one_side_alone_gives() -> None:
    one = Story("Ada Lund said 57 boats were lost. Bo Berg said 12 crews were. 12 are missing.")
    ada = one.speaker("Ada Lund", one.actor("Ada Lund"))
    bo = one.speaker("Bo Berg", one.actor("Bo Berg"))
    one.figure("57", 57, who=ada)
    one.figure("12", 12, who=bo)
    one.figure("12", 12, after="were. ")
    dossier, words = told(one)
    assert [words[name] for name in dossier.one_voice] == ["57"]


def test_a_number_that_is_denied_is_given_by_nobody() -> None:
    dossier = dossier_of("Ada Lund denied that 57 boats were lost.")
    assert dossier.figures
    assert dossier.one_voice == frozenset()
