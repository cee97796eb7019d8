"""The page of cross-checks: everything in doubt, each sentence once."""

from __future__ import annotations

from tests.pages.test_comparisons import built

WIRE = (
    "An explosion at a plant in Gant killed three workers on Monday and hurt 40, the fire service said.\n\n"
    'The union called the sum "shameful" and asked for an inquiry into the valve on the fourth tank.\n\n'
    "Some 1,200 residents of the streets around the plant were moved out of their homes before noon.\n\n"
    "The plant had been fined after a leak that nobody in the town had been told about for weeks."
)


def test_a_sentence_in_doubt_stands_once_whatever_runs_it_and_however_much_is_said_in_it() -> None:
    page = built(WIRE, WIRE.rpartition("\n\n")[0])["checks.md"]
    left_open = page.partition("## Speakers left open")[2].partition("##")[0]
    assert left_open.count('class="statement"') == 2
    assert left_open.count("same text in") == 2
