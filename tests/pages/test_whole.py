"""The page for print holds everything, or says what it leaves out and where that is."""

from __future__ import annotations

import pytest

from generator.pages import whole
from generator.render import environment, render
from generator.resolve import resolve
from tests.facts import Story


def written(count: int) -> str:
    names = [f"Anna{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(count)]
    story = Story(*(f"{1000 + n} boats sank, said {name}." for n, name in enumerate(names)))
    for n in range(count):
        story.figure(str(1000 + n), 1000 + n, counts="boats")
    (page,) = whole.make(resolve([story.facts()]))
    return render(page, environment())


def test_a_short_dossier_stands_there_whole() -> None:
    page = written(8)
    assert page.count('class="figure-card"') == 8
    assert "goes on elsewhere" not in page


def test_a_long_one_begins_there_and_says_where_it_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "MOST", 7)
    monkeypatch.setattr(whole, "SHARE", 5)
    page = written(8)
    assert page.count('class="figure-card"') == 5
    assert "[The first 5 of 8; all of them](figures.md)" in page
    assert "goes on elsewhere" in page


def test_what_only_a_screen_can_use_is_not_there() -> None:
    page = written(2)
    assert "<button" not in page and "SHA-256 of the source" not in page
