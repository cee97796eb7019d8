"""The facts of a file for a person at a terminal."""

from __future__ import annotations

from generator.commands.explain import explain
from tests.facts import Story
from tests.test_facts_json import vote


def lines(story: Story) -> list[str]:
    return [" ".join(line.split()) for line in explain(story.facts()).splitlines()]


def test_each_fact_stands_with_line_and_column() -> None:
    told = lines(vote())
    assert told[0].startswith("seeds/vote.md ")
    assert told[0].endswith("published 2025-12-03")
    assert "5:1 Headline The vote" in told
    assert "7:2 direct: Ada Lund — says “said”: We will stay," in told
    assert "8:10 At least 57: 57 of countries; according to she (open)" in told
    assert "8:27 tens of thousands: 20,000 to 99,999 of people (not key)" in told
    assert "7:48 on Wednesday = 2025-12-03 (day; from the publication date): Ada Lund said" in told
    assert "People: Ada Lund, Foreign Minister [ada-lund] 7:34 7:38" in told
    assert "6:26 direct: nobody named — says: blind" in told


def test_how_many_there_are_of_each() -> None:
    told = lines(vote())
    for heading in (
        "Sentences (4)",
        "Quotes and statements (2)",
        "Figures (3)",
        "Dates (2)",
        "Actors (1)",
        "Summary (1)",
    ):
        assert heading in told


def test_words_cannot_command_the_terminal() -> None:
    told = explain(Story("It is \x1b[2Jred\x9b1m.", front="").facts())
    assert "\x1b" not in told
    assert "\x9b" not in told
    assert "red" in told
