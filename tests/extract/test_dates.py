"""Time expressions: the cases, and what must hold of any text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.errors import ReadError
from generator.extract.dates import find_dates
from generator.extract.dates.timex import easter
from generator.model import Document, Part
from tests.cases import Case, document_of, read_cases
from tests.growth import assert_linear

WITHOUT = " (without publication date)"


def found(document: Document) -> list[list[str]]:
    """What was found, as the cases write it."""
    words = document.article.words
    return [
        [words(d.span), d.value or "-", d.precision, words(d.event) if d.event else "-"]
        for d in find_dates(document)
    ]


@pytest.mark.parametrize("case", read_cases("dates.md"), ids=str)
def test_case(case: Case) -> None:
    published = None if WITHOUT in case.text else "2025-12-03"
    got = found(document_of(case.text.replace(WITHOUT, ""), published))
    wanted = [[cell.strip() for cell in line.split("|")] for line in case.expected]
    cut = [row[: len(want)] for row, want in zip(got, wanted, strict=False)] + got[len(wanted) :]
    assert cut == wanted, case.place


def test_a_hedge_before_an_amount_is_kept() -> None:
    dates = find_dates(document_of("They waited at least 30 days, nearly two years ago, until early May."))
    assert [one.mod for one in dates] == ["EQUAL_OR_MORE", "LESS_THAN", "START"]


def test_over_a_time_is_during_it() -> None:
    dates = find_dates(
        document_of("He stole it over six years. Over the past two years he hid for over a month.")
    )
    assert [one.mod for one in dates] == [None, None, "MORE_THAN"]


def with_part(document: Document, part: Part) -> Document:
    """The same document, all its sentences that part."""
    return replace(document, sentences=tuple(replace(one, part=part) for one in document.sentences))


def test_a_caption_tells_what_the_photo_shows() -> None:
    text = (
        "A man carries water past a school damaged in a strike, amid fighting in the region, in the town of "
        "Norden, Hill district, Utopia, November 30, 2025. - AGENCY"
    )
    assert found(with_part(document_of(text), "caption")) == [
        [
            "November 30, 2025",
            "2025-11-30",
            "day",
            "A man carries water past a school damaged in a strike, amid fighting in the region",
        ]
    ]


def test_furniture_holds_no_dates_and_a_dateline_no_event() -> None:
    document = document_of("LONDON, Dec 3 - The council met on Monday.")
    assert found(with_part(document, "furniture")) == []
    assert found(with_part(document, "dateline"))[0] == ["Dec 3", "2025-12-03", "day", "-"]


def test_a_dateline_with_its_year_stands_in_for_the_publication_date() -> None:
    document = document_of("LONDON, Dec 3, 2025. The council met on Monday.", None)
    assert found(document)[-1][1] == "-"
    first, *rest = document.sentences
    document = replace(document, sentences=(replace(first, part="dateline"), *rest))
    assert found(document)[-1][:3] == ["Monday", "2025-12-01", "day"]


def check(document: Document) -> None:
    text, behind = document.text, 0
    for one in find_dates(document):
        assert behind <= one.span.start < one.span.end <= len(text)
        behind = one.span.end
        sentence = document.sentences[one.sentence]
        assert one.span.within(sentence.span)
        assert one.how
        if one.event:
            assert one.event.within(sentence.span)


PIECES = st.sampled_from(
    (
        "May 5 2000 - – to 2025 , . \" “ ” ( ) the last next Monday Tuesday's week year years ago later a "
        "few first 10:30 p.m. 9/11 fall '90s of said will Dec. 31 32 30 February two-year -old every "
        "and \n ' earlier in 1/2 99999 the\u00a0day century 20th İ ſunday wee\u212a 三月 ٣ nineteen ninety "
        "Q3 GMT 0735 mid-half"
    ).split(" ")
)


@given(st.lists(PIECES, max_size=30).map(" ".join))
@settings(max_examples=300, deadline=None)
def test_any_row_of_time_words(text: str) -> None:
    check(document_of("x " + text))
    check(document_of("x " + text, None))


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_text(text: str) -> None:
    try:
        document = document_of("x " + text)
    except ReadError:  # control characters: a binary file, refused before any extractor sees it
        return
    check(document)


@given(
    st.sampled_from(("0001-01-01", "9999-12-31", "2024-02-29")), st.lists(PIECES, max_size=20).map(" ".join)
)
@settings(max_examples=100, deadline=None)
def test_the_ends_of_the_calendar(published: str, text: str) -> None:
    check(document_of("x " + text, published))


@pytest.mark.parametrize(
    "unit",
    ('"', "1 ", "the ", "2000 ", "May ", "a year and ", "12:", "Monday, ", "-", "2000-", "in the ", "first "),
)
def test_twice_the_text_takes_twice_the_time(unit: str) -> None:
    assert_linear(lambda size: document_of(unit * (size // len(unit))), find_dates, 40_000)


def test_easter() -> None:
    assert [easter(year) for year in (1961, 2000, 2008, 2024, 2025)] == [
        date(1961, 4, 2),
        date(2000, 4, 23),
        date(2008, 3, 23),
        date(2024, 3, 31),
        date(2025, 4, 20),
    ]
