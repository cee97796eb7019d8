"""Whose number it is, from the text to the card: what somebody denies is not "according to" him."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.build import build

TEXT = """---
published: 2031-05-14
publisher: The Harbour Post
---
Army answers questions about the boats

Colonel Ada Lund denied that 40 boats had sunk in the storm.

Mayor Bo Berg said that 12 boats had been repaired.
"""


@pytest.fixture(scope="module")
def docs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of a dossier of one text."""
    root = tmp_path_factory.mktemp("dossier")
    (root / "seeds").mkdir()
    (root / "seeds" / "boats.md").write_text(TEXT)
    assert not build(root).errors
    return root / "docs"


def _card(docs: Path, words: str) -> str:
    page = (docs / "figures.md").read_text()
    return next(card for card in page.split('<div class="figure-card') if f">{words}<" in card)


def test_a_number_in_a_denial_is_shown_as_denied(docs: Path) -> None:
    card = _card(docs, "40")
    assert '<span class="cue cue-denial">denies</span>' in card
    assert "according to" not in card.lower()


def test_a_number_that_is_simply_said_is_according_to_its_speaker(docs: Path) -> None:
    card = _card(docs, "12")
    assert "according to" in card
    assert "According to Bo Berg" in card  # the citation
    assert 'class="cue' not in card


def test_the_citation_of_a_denied_number_says_so(docs: Path) -> None:
    assert "(denies): “" in _card(docs, "40")


def test_the_table_says_what_the_speaker_does_with_the_number(docs: Path) -> None:
    rows = json.loads((docs / "data" / "figures.json").read_text())
    assert [row["cue_class"] for row in rows] == ["denial", "neutral"]
