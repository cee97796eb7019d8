"""A note's page shows no more of a source than its rights allow."""

from __future__ import annotations

import pytest

from generator.notes import Note
from generator.pages.background import make
from generator.resolve import resolve
from generator.rights.gate import publishable
from tests.facts import Story


@pytest.mark.parametrize(
    ("rights", "shown"),
    [
        ("full", [[("The ICC acted.", True), ("It was 57.", False), ("No more.", False)]]),
        ("excerpts", [[("The ICC acted.", True), ("It was 57.", False)]]),
        ("none", []),
    ],
)
def test_passages_keep_to_the_rights(rights: str, shown: list[list[tuple[str, bool]]]) -> None:
    story = Story("The ICC acted.", "It was 57.", "No more.", front=f"rights: {rights}")
    story.figure("57", 57)
    note = Note("n", "seeds/background/n.md", "N", ("ICC",), (), ())
    _, page = make(publishable(resolve([story.facts()], [note])))
    assert page.path == "background/n.md"
    passages = page.context["passages"]
    assert [[(sentence.words, matched) for sentence, matched in passage] for passage in passages] == shown
