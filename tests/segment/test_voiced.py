"""Paragraphs that are somebody's words by the layout, with no marks and no reporting verb."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cases import document_of


def voiced(text: str) -> list[str]:
    document = document_of(text)
    return [document.text[slice(*document.paragraphs[number])] for number in sorted(document.voiced)]


def test_the_turns_of_a_transcript_with_what_follows_in_them() -> None:
    first, second, more, third = (
        "MS FERRIS: At least 34 people have lost their lives.",
        "Q: Minister, did you know of the letters?",
        "Did you read them?",
        "MS FERRIS: I did not read them.",
    )
    opening = "Paula Ferris spoke to reporters in the ministry on Thursday."
    assert voiced("\n\n".join([opening, first, second, more, third])) == [first, second, more, third]


def test_what_follows_the_last_turn_is_open_and_stays_the_sources() -> None:
    turns = ["Q: Did you know?", "A: No.", "Q: Will you resign?", "A: No."]
    ending = "Paula Ferris left the room after that, and the ministry closed its doors."
    assert voiced("\n\n".join([*turns, ending])) == turns


def test_an_interview_with_names_before_a_colon() -> None:
    turns = [
        "TERN REVIEW: Were you threatened?",
        "Hale: Twice.",
        "TERN REVIEW: By whom?",
        "Hale: I don't know.",
    ]
    assert voiced("Ana Hale is a judge in the town of Tern.\n\n" + "\n\n".join(turns)) == turns


@pytest.mark.parametrize(
    "text",
    [
        "COPPER: Futures rose on Monday.\n\nENERGY: Oil fell on Monday.\n\nSUGAR: Prices held on Monday.",
        "Mr. Hale left the town.\n\nMr. Hale came back.\n\nMr. Hale left it again.\n\nMr. Hale stayed.",
        "UPDATE: The bridge is closed.\n\nIt opens again in May, the city said.",
    ],
)
def test_headings_and_titles_are_no_turns(text: str) -> None:
    assert voiced(text) == []


def test_posts_with_their_accounts() -> None:
    text = (
        "We collected what officials posted on the night of the storm.\n\n"
        "Paula Ferris (@ferris_min) · Apr 14\nAll help is on its way.\n1.2K Retweets 4.5K Likes\n\n"
        "RT @firechief: 22 confirmed dead.\n\n"
        "Ellen Rask\n@mayorrask\nReplying to @ferris_min\nNobody is here.\n6:12 AM · Apr 14, 2027\n\n"
        "The mayor's post was deleted an hour later, and nobody said why."
    )
    assert voiced(text) == [
        "Paula Ferris (@ferris_min) · Apr 14",
        "All help is on its way.",
        "RT @firechief: 22 confirmed dead.",
        "@mayorrask",
        "Nobody is here.",
    ]


def test_the_claim_that_a_fact_check_is_about() -> None:
    text = "Claim: The state paid 90 million euros in 2026.\n\nVerdict: The sum is a loan, granted in 2019."
    assert voiced(text) == ["Claim: The state paid 90 million euros in 2026."]


def test_a_list_of_what_somebody_said() -> None:
    text = (
        "Energy minister Paula Ferris has just finished speaking in parliament. Key lines:\n"
        "- An inquiry will start soon\n- The inspection found no defect\n"
        "The opposition left the chamber before she came to an end."
    )
    assert voiced(text) == ["- An inquiry will start soon", "- The inspection found no defect"]
    assert voiced("These roads are closed until Monday:\n- Mill Street\n- Church Road") == []


def test_the_communique_of_one_side() -> None:
    ours = "At dawn our brave forces killed 63 rebels and lost three."
    assert voiced(f"{ours}\n\nThe rebels said that they had lost nobody.") == [ours]


@pytest.mark.parametrize(
    "text",
    [
        "“At dawn our forces killed 63 rebels,” the general said.",
        "'Our troops are tired,' he said.",
        "Our readers sent 63 letters; four forces were named.",
    ],
)
def test_what_is_said_of_ones_forces_and_what_is_no_force(text: str) -> None:
    assert voiced(text) == []


@given(st.text(alphabet=st.sampled_from("AQab:. \n@(RT)·"), max_size=120))
def test_any_text(text: str) -> None:
    document = document_of("x" + text)
    assert document.voiced <= set(range(len(document.paragraphs)))
