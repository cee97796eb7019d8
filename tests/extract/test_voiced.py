"""What somebody says in a transcript or a post is never told as the source's own word."""

from __future__ import annotations

from generator.extract import extract
from tests.cases import document_of

OPENING = "Paula Ferris, the energy minister, spoke to reporters in the ministry in Tern on Thursday."
TURNS = (
    "MS FERRIS: At least 34 people lost their lives on 14 April 2025.",
    "Q: Minister, the company claims that 900 people were warned by siren.",
    "MS FERRIS: We have 400 people in the field.",
)


def test_a_transcript_gives_no_key_figure_event_or_summary() -> None:
    facts = extract(document_of("\n\n".join([OPENING, *TURNS])))
    text = facts.article.text
    found = {text[slice(*figure.span)]: figure.key for figure in facts.figures}
    assert found == {"34": False, "900": False, "400": False}
    events = [text[slice(*date.event)] for date in facts.dates if date.event]
    assert not any("34 people" in event for event in events)
    assert not any(":" in text[slice(*facts.sentences[index].span)] for index in facts.summary)


def test_the_same_words_outside_a_transcript_are_told() -> None:
    facts = extract(document_of(f"{OPENING}\n\nAt least 34 people lost their lives on 14 April 2025."))
    assert any(figure.key for figure in facts.figures)
    assert any(date.event for date in facts.dates)


def test_who_has_the_turn_is_not_meant_by_a_pronoun_in_it() -> None:
    said = "As she told us, “the figure will rise.”"
    turn = extract(
        document_of("\n\n".join([OPENING, *TURNS[:2], f"MS FERRIS: The auditor has counted. {said}"]))
    )
    assert [quote.speaker.actor for quote in turn.quotes if quote.kind == "direct" and quote.speaker] == [
        None
    ]
    plain = extract(document_of(f"{OPENING}\n\nFerris has counted. {said}"))
    assert [quote.speaker.actor for quote in plain.quotes if quote.kind == "direct" and quote.speaker] == [
        "paula-ferris"
    ]
