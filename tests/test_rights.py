"""No more of a source is shown than its rights allow."""

from __future__ import annotations

import dataclasses

from generator.model import Span
from generator.rights import shown_sentences
from tests.facts import Story


def story(rights: str) -> Story:
    made = Story(
        "headline| The vote",
        "brief| A summary.",
        "The first sentence carries nothing.",
        '"Never," he said.',
        "It was 57 of them.",
        "In May it began.",
        "In June.",
        "The last one is in the summary.",
        "furniture| Read more",
        front=f"rights: {rights}",
    )
    made.quote("Never,")
    made.figure("57", 57)
    made.date("In May", "2025-05", "month", event="it began")
    made.date("In June", "2025-06", "month")
    made.summary = (7,)
    return made


def test_excerpts_are_the_sentences_that_carry_a_fact_and_what_is_no_text() -> None:
    assert shown_sentences(story("excerpts").facts()) == {0, 1, 3, 4, 5, 7, 8}


def test_the_full_text_is_everything() -> None:
    assert shown_sentences(story("full").facts()) == set(range(9))


def test_none_is_nothing_at_all() -> None:
    assert shown_sentences(story("none").facts()) == frozenset()


def test_the_sentence_that_says_who_spoke_is_shown_with_the_words() -> None:
    made = Story('"We will never agree.', "So it stays.", 'Not now, not ever," the clerk said.', "More.")
    quote = made.quote("We will never agree.", who=made.speaker("the clerk", None), cue="said")
    assert shown_sentences(made.facts()) == {0, 2}
    made.quotes[0] = dataclasses.replace(quote, span=Span(quote.span.start, made.span("not ever").end))
    assert shown_sentences(made.facts()) == {0, 1, 2}
