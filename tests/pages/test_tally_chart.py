"""The chart: in proportion, readable without eyes and without colour, each number with its source."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from generator.pages.tally_chart import CLASSES, WIDTH, Chart, tally_chart
from generator.resolve import resolve
from tests.facts import Story

SVG = "{http://www.w3.org/2000/svg}"


def vote(*counts: tuple[str, str], noun: str = "countries", who: str | None = None) -> Chart:
    """The chart of a vote: (number, rest of its sentence) for each outcome."""
    lines = [f"{number} {noun} {rest}." for number, rest in counts]
    story = Story(*lines, *([f"{who} counted them."] if who else []))
    speaker = story.speaker(who, None) if who else None
    for (number, _), line in zip(counts, lines, strict=True):
        story.figure(
            number, int(number), counts=noun, after="" if line == lines[0] else lines[0], who=speaker
        )
    dossier = resolve([story.facts()])
    (tally,) = dossier.tallies
    return tally_chart(dossier, tally)


def drawing(chart: Chart) -> ET.Element:
    return ET.fromstring(str(chart.svg))


def bars(chart: Chart) -> list[tuple[float, float]]:
    return [
        (float(bar.attrib["x"]), float(bar.attrib["width"]))
        for bar in drawing(chart).iter(f"{SVG}rect")
        if "chart-bar" in bar.attrib["class"]
    ]


PLAIN = [("91", "voted for it"), ("12", "voted against it"), ("57", "abstained")]


def test_widths_are_in_proportion_and_the_bar_is_full() -> None:
    chart = vote(*PLAIN)
    assert [round(width / WIDTH * 160) for _, width in bars(chart)] == [91, 12, 57]
    left = 0.0
    for x, width in bars(chart):
        assert x == pytest.approx(left, abs=0.02)
        left += width
    assert left == pytest.approx(WIDTH, abs=0.05)


def test_it_can_be_read_aloud() -> None:
    chart = vote(*PLAIN)
    image = drawing(chart)
    assert image.attrib["role"] == "img"
    named = {one.attrib["id"]: one.text for one in image.iter() if "id" in one.attrib}
    title, description = (named[part] for part in image.attrib["aria-labelledby"].split())
    assert title == chart.title == "Countries: 91 in favour, 12 against, 57 abstained"
    assert description == "In favour 91; Against 12; Abstained 57. Total 160."


def test_parts_differ_without_colour() -> None:
    rows = vote(*PLAIN).rows
    assert len({row.css for row in rows}) == len(rows) == 3
    assert {row.css for row in rows} <= set(CLASSES)
    over = [bar for bar in drawing(vote(*PLAIN)).iter(f"{SVG}rect") if "chart-bar" not in bar.attrib["class"]]
    assert len({bar.attrib["fill"] for bar in over}) == 2


def test_every_number_has_its_sentence() -> None:
    (row, *_) = vote(*PLAIN).rows
    assert (row.words, row.cue) == ("91 countries voted for it.", "voted for")
    assert row.ref.path == "sources/vote.md"
    assert row.ref.anchor.startswith("s-")


def test_a_nought_is_drawn_as_nothing_and_all_noughts_too() -> None:
    assert [width for _, width in bars(vote(("5", "voted for it"), ("0", "abstained")))] == [WIDTH, 0]
    assert [width for _, width in bars(vote(("0", "voted for it"), ("0", "abstained")))] == [0, 0]


def test_the_noun_keeps_its_capitals() -> None:
    chart = vote(("91", "voted for it"), ("12", "abstained"), noun="UN members")
    assert chart.title.startswith("UN members: 91 in favour")


def test_a_claim_carries_the_one_who_makes_it() -> None:
    chart = vote(("91", "voted for it"), ("12", "abstained"), who="The army")
    assert chart.claimed_by is not None
    assert chart.claimed_by.written == "The army"
    assert vote(*PLAIN).claimed_by is None


def test_words_of_a_source_are_no_markup() -> None:
    noun = "<b>&“countries”"
    chart = vote(("91", "voted for it"), ("12", "abstained"), noun=noun)
    assert not [one.tag for one in drawing(chart).iter() if one.tag == f"{SVG}b"]
    assert noun in chart.title
    assert re.search(r"<title[^>]*>&lt;b&gt;&amp;“countries”", str(chart.svg))
