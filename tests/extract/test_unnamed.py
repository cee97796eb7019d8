"""Who opens a sentence without a name, by what he is or by what he does."""

from __future__ import annotations

import pytest

from generator.extract.referents.unnamed import unnamed_end
from generator.model import Span

CASES = {
    "The captain said it was over.": "The captain",
    "Her former coach, who left in May, agreed.": "Her former coach",
    "The vice-president said no.": "The vice-president",
    "One resident said the water rose.": "One resident",
    "A 34-year-old fisherman who lost his boat waited.": "A 34-year-old fisherman",
    "An old man in the crowd, who waved, left.": "An old man",
    "The captain of the ship said it was over.": None,  # a phrase that goes on names him
    "The bridge said nothing.": None,
    "A storm came.": None,
    "Ann Lee said so.": None,
    "the captain said so.": None,
}


@pytest.mark.parametrize("sentence", CASES)
def test_who_opens(sentence: str) -> None:
    end = unnamed_end(f"Before. {sentence}", Span(8, 8 + len(sentence)))
    assert (f"Before. {sentence}"[8:end] if end else None) == CASES[sentence]


def test_nothing_behind_the_sentence_is_read() -> None:
    assert unnamed_end("The captain said so.", Span(0, 11)) is None
