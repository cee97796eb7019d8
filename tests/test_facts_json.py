"""What ``dossier extract`` prints: the contract with tools outside the project."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from generator.extract import extract
from generator.facts_json import as_json
from tests.cases import document_of
from tests.facts import Story


def vote() -> Story:
    story = Story(
        "headline| The vote",
        'brief| She called 57 countries "blind" in May.',
        '"We will stay," Foreign Minister Ada Lund said on Wednesday.',
        "At least 57 countries and tens of thousands of people abstained, she said.",
        front="published: 2025-12-03\npublisher: P",
    )
    ada = story.actor("Ada Lund", role="Foreign Minister", named=("Lund",))
    story.quote("blind")
    story.date("May", "2025-05", "month")
    story.figure("57", 57, counts="countries")
    story.quote("We will stay,", who=story.speaker("Ada Lund", ada), cue="said")
    story.date("on Wednesday", "2025-12-03", event="Ada Lund said", how="from the publication date")
    she = story.speaker("she", None, after="abstained")
    story.figure("57", "57", counts="countries", hedge="At least", who=she, after="At least")
    story.figure("tens of thousands", None, low=20_000, high=99_999, counts="people", key=False)
    story.summary = (2,)
    return story


def printed(story: Story) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(json.dumps(as_json(story.facts())))
    return loaded


def test_every_key_of_the_contract_is_there() -> None:
    made = printed(vote())
    assert {
        "file",
        "sha256",
        "title",
        "published",
        "sentences",
        "quotes",
        "figures",
        "dates",
        "actors",
        "summary",
    } <= set(made)
    assert {"id", "span", "kind", "speaker", "cue"} <= set(made["quotes"][0])
    assert {"span", "name", "role", "actor"} <= set(made["quotes"][0]["speaker"])
    assert {"id", "span", "value", "low", "high", "hedge", "unit", "counts", "attributed_to", "key"} <= set(
        made["figures"][0]
    )
    assert {"span", "value", "precision", "event"} <= set(made["dates"][0])
    assert {"id", "name", "kind", "role", "mentions"} <= set(made["actors"][0])
    assert {"span", "part"} == set(made["sentences"][0])


def test_spans_are_offsets_into_the_whole_file() -> None:
    story = vote()
    made = printed(story)

    def words(span: list[int]) -> str:
        return story.article.text[span[0] : span[1]]

    (quote,) = made["quotes"]
    assert (words(quote["span"]), words(quote["cue"])) == ("We will stay,", "said")
    assert words(quote["speaker"]["span"]) == "Ada Lund"
    assert [words(span) for span in made["summary"]] == [
        '"We will stay," Foreign Minister Ada Lund said on Wednesday.'
    ]
    assert [words(span) for span in made["actors"][0]["mentions"]] == ["Ada Lund", "Lund"]


def test_who_said_it_and_what_is_open() -> None:
    made = printed(vote())
    speaker = made["quotes"][0]["speaker"]
    assert (speaker["name"], speaker["role"], speaker["actor"]) == (
        "Ada Lund",
        "Foreign Minister",
        "ada-lund",
    )
    claim = made["figures"][0]["attributed_to"]
    assert (claim["name"], claim["role"], claim["actor"]) == (None, None, None)
    assert made["figures"][1]["attributed_to"] is None


def test_numbers_are_text_and_vague_ones_have_no_value() -> None:
    exact, vague = printed(vote())["figures"]
    assert (exact["value"], exact["low"], exact["high"]) == ("57", "57", "57")
    assert (exact["hedge"], exact["counts"], exact["key"]) == ("At least", "countries", True)
    assert (vague["value"], vague["low"], vague["high"], vague["key"]) == (None, "20000", "99999", False)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("1.2E+9", "1200000000"),
        ("0.50", "0.5"),
        ("1E+3", "1000"),
        ("100", "100"),
        ("-2.0", "-2"),
        ("0.1", "0.1"),
    ],
)
def test_a_number_has_no_exponent_and_no_idle_digits(number: str, text: str) -> None:
    story = Story("It was 5.")
    story.figure("5", number)
    assert printed(story)["figures"][0]["value"] == text
    assert Decimal(text) == Decimal(number)


def test_a_brief_is_kept_apart() -> None:
    made = printed(vote())
    assert [len(made["brief"][kind]) for kind in ("quotes", "figures", "dates")] == [1, 1, 1]
    assert [len(made[kind]) for kind in ("quotes", "figures", "dates")] == [1, 2, 1]


def test_the_title_is_the_front_matters_else_the_headline_else_nothing() -> None:
    assert printed(Story("headline| Head", "x.", front="title: Front"))["title"] == "Front"
    assert printed(Story("headline| Head", "x.", front=""))["title"] == "Head"
    assert printed(Story("x.", front=""))["title"] is None


def test_what_is_absent_is_null() -> None:
    made = printed(Story("Nothing here.", front=""))
    assert (made["published"], made["quotes"], made["figures"], made["dates"], made["actors"]) == (
        None,
        [],
        [],
        [],
        [],
    )


def test_a_price_is_a_rate_with_its_currency_beside_it() -> None:
    document = document_of("The firm paid $70 a share, 470 pence a share, A$12 per barrel and $5 million.")
    figures = json.loads(json.dumps(as_json(extract(document))))["figures"]
    assert [(one["unit"], one["currency"], one["per"]) for one in figures] == [
        ("dollar per share", "USD", "share"),
        ("penny per share", None, "share"),
        ("Australian dollar per barrel", "AUD", "barrel"),
        ("USD", "USD", None),
    ]


def test_a_figure_that_is_not_yet_so_says_by_which_words() -> None:
    document = document_of("Inflation is expected to reach 5 percent.")
    assert as_json(extract(document))["figures"][0]["outlook"] == "is expected to"
