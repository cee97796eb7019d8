"""Who tells of an event, and whom a pronoun or a short name in it stands for, stand once each."""

from __future__ import annotations

from tests.pages.test_comparisons import built


def test_the_speaker_whose_short_name_stands_in_the_event_is_explained_once() -> None:
    page = built(
        'Engineer warned of cracks\n\n"I told them it would not hold," Pavel Lindt, 58, told the Tribune.\n\n'
        "Lindt accused the company of cutting the budget by 40 percent between 2021 and 2023."
    )["timeline.md"]
    assert "Lindt accused the company" in page
    assert page.split("References")[0].count("[Pavel Lindt]") == 2  # two days, each with its speaker
