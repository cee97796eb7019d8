"""Who opens a sentence without a name, by what he is or by what he does."""

from __future__ import annotations

import pytest

from generator.extract.referents.unnamed import is_person, unnamed_in
from generator.model import Span

CASES = {
    "The captain said it was over.": "The captain",
    "Her former coach, who left in May, agreed.": "Her former coach",
    "The vice-president said no.": "The vice-president",
    "One resident said the water rose.": "One resident",
    "A 34-year-old fisherman who lost his boat waited.": "A 34-year-old fisherman",
    "An old man in the crowd, who waved, left.": "An old man",
    "The captain of the ship said it was over.": None,  # which captain, the ship tells
    "The delegate of Norland said so.": "The delegate of Norland",
    "The delegate of the Union of Isles, who left, said so.": "The delegate of the Union of Isles",
    "The mayor of Kadia, Ann Lee, said so.": None,  # he has a name after all
    "Norland’s delegate said so.": "Norland’s delegate",
    "In the debate, the delegate of Norland said so.": "the delegate of Norland",
    "For her part, Norland’s delegate said so.": "Norland’s delegate",
    "In the debate, everybody said so.": None,
    "The bridge said nothing.": None,
    "A storm came.": None,
    "Ann Lee said so.": None,
    "the captain said so.": None,
}


@pytest.mark.parametrize("sentence", CASES)
def test_who_opens(sentence: str) -> None:
    text = f"Before. {sentence}"
    found = unnamed_in(text, Span(8, len(text)))
    assert (text[slice(*found)] if found else None) == CASES[sentence]


def test_nothing_behind_the_sentence_is_read() -> None:
    assert unnamed_in("The captain said so.", Span(0, 11)) is None


@pytest.mark.parametrize(
    "phrase",
    ["the delegate of Norland", "Her coach", "The beekeeper, a man of 70", "The witness identified as K"],
)
def test_a_person(phrase: str) -> None:
    assert is_person(phrase, Span(0, len(phrase)))


@pytest.mark.parametrize("phrase", ["the ministry of the captain", "The report", "The ships"])
def test_no_person(phrase: str) -> None:
    assert not is_person(phrase, Span(0, len(phrase)))
