"""No text stops an article: sentences that were cut, stirred and strewn with marks give facts or none."""

from __future__ import annotations

from itertools import islice

import pytest

from tests.mutilated import failing, texts


@pytest.mark.parametrize("seed", range(4))
def test_mutilated_sentences_are_read(seed: int) -> None:
    assert failing(islice(texts(seed), 1500)) == {}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The The said “ week", id="a sentence that ends at a unit of time"),
        pytest.param("Flood toll rises ' to 31", id="a lone mark before a figure's preposition"),
        pytest.param("The poll found that half were for it, while", id="a contrast cut off"),
        pytest.param("! What the Monday, ! could", id="a modal verb at the very end"),
    ],
)
def test_what_once_failed_is_read(text: str) -> None:
    assert failing(iter([text])) == {}
