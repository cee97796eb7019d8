"""Copies of one report are one source; two reports on one event are two."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from generator.across.origins import _from_nothing, _shingles, origins
from generator.gather import facts_of
from generator.kept import leave, one_build, stay
from generator.model import Facts
from generator.read import article_of

PARAGRAPHS = [
    (
        "Port workers in the northern city walked out on Monday after talks over night shifts broke "
        "down, the union said."
    ),
    (
        "Some 1,200 people work at the container terminal, which handles a third of the country's grain "
        "exports."
    ),
    (
        "The operator said that it had offered a pay rise of four percent and an extra week of leave to "
        "older workers."
    ),
    (
        "Farmers' groups warned that ships would be sent to other harbours if the dispute went on beyond"
        " the weekend."
    ),
    ("The last strike, six years ago, ended after the transport minister called both sides to the capital."),
]
OTHER = (
    "Dockers have stopped work in the north. Their union wants fewer night shifts and refuses what "
    "the terminal's "
    "operator put on the table at the end of last week. The harbour is the country's gate for grain,"
    " and growers "
    "fear for their contracts. A spokeswoman for the ministry would not say whether it plans to "
    "mediate this time."
)


def text(*paragraphs: str, name: str = "a") -> Facts:
    return facts_of(article_of("\n\n".join(paragraphs).encode(), f"seeds/{name}.md"))


def test_a_copy_under_another_headline_is_of_the_same_origin() -> None:
    wire = text("Port workers walk out", *PARAGRAPHS)
    copy = text("Strike shuts grain terminal", *PARAGRAPHS, name="b")
    assert origins([wire, copy]) == [0, 0]


def test_a_copy_that_lost_its_end_is_of_the_same_origin() -> None:
    assert origins([text(*PARAGRAPHS), text(*PARAGRAPHS[:3], name="b")]) == [0, 0]
    assert origins([text(*PARAGRAPHS[:3]), text(*PARAGRAPHS, name="b")]) == [0, 0]


def test_another_report_on_the_same_event_is_another_origin() -> None:
    assert origins([text(*PARAGRAPHS), text(OTHER, name="b")]) == [0, 1]


def test_a_report_that_quotes_one_paragraph_is_another_origin() -> None:
    assert origins([text(*PARAGRAPHS), text(OTHER, PARAGRAPHS[2], name="b")]) == [0, 1]


def test_copies_of_copies_all_stand_behind_the_first() -> None:
    copies = [text(*PARAGRAPHS[cut:], name=f"c{cut}") for cut in (0, 1, 0, 1)]
    assert origins(copies) == [0, 0, 0, 0]


def test_texts_too_short_to_judge_stay_apart() -> None:
    assert origins([text("A strike began on Monday."), text("A strike began on Monday.", name="b")]) == [0, 1]


def test_no_texts_no_origins() -> None:
    assert origins([]) == []


@pytest.fixture
def staying() -> Iterator[None]:
    stay()
    yield
    leave()


def from_nothing(texts: Sequence[Facts]) -> list[int]:
    """The same for texts of which nothing can be remembered."""
    return _from_nothing(texts, [_shingles(replace(one)) for one in texts]).first_of


@pytest.mark.usefixtures("staying")
@pytest.mark.parametrize("seed", range(4))
def test_a_process_that_stays_finds_after_each_edit_what_it_would_find_from_nothing(seed: int) -> None:
    dice = random.Random(seed)
    pool = [*PARAGRAPHS, *(" ".join(dice.sample(OTHER.split(), 18)) for _ in range(7))]

    def some(number: int) -> Facts:
        return text(*dice.sample(pool, dice.randrange(1, 7)), name=f"n{number}")

    texts = [some(number) for number in range(30)]
    several = 0
    for number in range(30, 80):
        match dice.randrange(5):
            case 0:
                del texts[dice.randrange(len(texts))]
            case 1:
                texts.insert(dice.randrange(len(texts)), some(number))
            case 2:
                texts.append(texts.pop(dice.randrange(len(texts))))
            case _:
                texts[dice.randrange(len(texts))] = some(number)
        with one_build():
            found = origins(texts)
        assert found == from_nothing(texts)
        several += len(set(found)) < len(found)
    assert several > 40
