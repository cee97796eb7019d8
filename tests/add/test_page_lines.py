"""A sentence comes in as the page shows it, whatever an extractor drops from its midst."""

from __future__ import annotations

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.add.html import read_html
from generator.add.model import Original
from generator.add.page_lines import PageLines, squeeze
from tests.add.pages import STORY, page, paragraphs


def text(paragraph: str) -> str:
    markup = page(f"<article>{paragraphs(STORY[:2])}{paragraph}{paragraphs(STORY[2:])}</article>")
    return read_html(Original("x", "x.html", markup.encode())).text


@pytest.mark.parametrize(
    ("marked", "shown"),
    [
        (
            "The vote on <time datetime='2026-03-03'>March 3</time> failed, she said.",
            "The vote on March 3 failed, she said.",
        ),
        (
            "<time>On Tuesday</time> the long vote failed, she said.",
            "On Tuesday the long vote failed, she said.",
        ),
        (
            "The vote that many wanted failed on <time>Tuesday</time>",
            "The vote that many wanted failed on Tuesday",
        ),
        (
            "He counted <span class='ad-x promo'>at least</span> 57 cracks, she said.",
            "He counted at least 57 cracks, she said.",
        ),
        (
            "It did <span class='share'>not</span> fail in any way, she said.",
            "It did not fail in any way, she said.",
        ),
        (
            "The <abbr title='x'>U.N.</abbr> <small>mission</small> left, she said.",
            "The U.N. mission left, she said.",
        ),
        (
            "They found<x-note> 57 cracks</x-note> in the wall, she said.",
            "They found 57 cracks in the wall, she said.",
        ),
        (
            "The <b>m</b>ayor pa<i>i</i>d $<span>5</span>m for it, she said.",
            "The mayor paid $5m for it, she said.",
        ),
        (
            "At least 1,200<sup>2</sup> people live on 5 km<sup>2</sup>, she said.",
            "At least 1,200² people live on 5 km², she said.",
        ),
        ("They put CO<sub>2</sub> into the old wall, she said.", "They put CO₂ into the old wall, she said."),
        (
            "There are <del>57</del> <ins>at least 75</ins> cracks, she said.",
            "There are at least 75 cracks, she said.",
        ),
        (
            "The mayor <span style='display:none'>Ole Dahl has a dog</span> left, she said.",
            "The mayor left, she said.",
        ),
        (
            "See the report<span class='sr-only'> opens in a new window</span>, she said.",
            "See the report, she said.",
        ),
        (
            "The mayor&nbsp;&mdash; a&shy;gain &#8212; left, she said.",
            "The mayor — a\u00adgain — left, she said.",
        ),
    ],
)
def test_what_the_page_shows(marked: str, shown: str) -> None:
    assert shown in text(f"<p>{marked}</p>").split("\n\n")


def lines(markup: str) -> PageLines:
    return PageLines(lxml.html.document_fromstring(markup))


def test_lines_that_an_extractor_ran_together_are_several_again() -> None:
    page_lines = lines("<div>The first line ends here.<div></div>The second line begins here.</div>")
    own = page_lines.own("The first line ends here.The second line begins here.")
    assert own == ["The first line ends here.", "The second line begins here."]


def test_a_part_of_a_page_without_paragraphs_stays_a_part() -> None:
    page_lines = lines(f"<div>{'Some other words. ' * 50}The vote failed.{' And more words.' * 50}</div>")
    assert page_lines.own("The vote failed.") == ["The vote failed."]


@pytest.mark.parametrize("strange", ["Words that the page has not.", "failed vote The", "", " \u200b "])
def test_what_the_page_does_not_hold(strange: str) -> None:
    assert lines("<p>The vote failed.</p>").own(strange) == []


@given(
    st.lists(
        st.text(st.characters(codec="utf-8", exclude_characters="<>&"), min_size=1), min_size=1, max_size=6
    ),
    st.data(),
)
def test_every_line_given_is_the_pages(words: list[str], data: st.DataObject) -> None:
    root = lxml.html.Element("body")
    for piece in words:
        try:
            lxml.html.etree.SubElement(root, "p").text = piece
        except ValueError:  # characters that XML cannot hold
            return
    asked = data.draw(st.sampled_from(words))
    letters = squeeze("".join(words))
    for line in PageLines(root).own(asked[data.draw(st.integers(0, len(asked))) :]):
        assert squeeze(line) in letters
