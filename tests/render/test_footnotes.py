"""On paper each reference has its source's number, and the page ends with the sources' addresses."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.pages import pages
from generator.render import environment, render, text
from generator.render.footnotes import END, START, numbered
from generator.resolve import resolve
from tests.facts import Story


def noted(note: str) -> str:
    return f"<span{START}{note}{END}>"


def test_a_source_has_one_number_however_often_it_is_referred_to() -> None:
    written, notes = numbered(" ".join(map(noted, ("Herald", "Wire, 3 May 2031", "Herald"))))
    assert written == '<span data-note="1"> <span data-note="2"> <span data-note="1">'
    assert notes == ("Herald", "Wire, 3 May 2031")


def test_a_page_without_references_stays_as_it_is() -> None:
    assert numbered("## Dam\n") == ("## Dam\n", ())


@given(st.text())
def test_no_word_from_outside_can_make_or_end_a_note(words: str) -> None:
    escaped = text(words)
    assert START not in escaped and END not in escaped
    assert numbered(noted(escaped)) == ('<span data-note="1">', (escaped,))


def test_every_page_that_refers_to_a_source_ends_with_it() -> None:
    story = Story(
        "57 countries abstained.", front="published: 2031-05-03\nurl: https://example.org/dam?a=1&b=2"
    )
    story.figure("57", 57, counts="countries")
    templates = environment()
    for one in pages(resolve([story.facts()])):
        written = render(one, templates)
        assert START not in written and END not in written, one.path
        assert ("data-note=" in written) == ("print-notes-title" in written), one.path
        if "data-note=" in written:
            assert "example.org/dam" in written.split("print-notes-title")[1], one.path
        if one.path.startswith("sources/"):
            assert "data-note=" not in written, "a source does not refer to itself"
