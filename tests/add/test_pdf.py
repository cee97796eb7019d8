"""PDF: paragraphs out of placed lines; scanned, locked and broken files are told apart."""

from __future__ import annotations

import pytest

from generator.add.kinds import convert
from generator.add.model import Original, Reading
from generator.errors import ConvertError
from tests.add.documents import column, locked, pdf

STORY = [
    "The council voted on Tuesday to order an inquiry into the dam, which at",
    "least 1,200 people live below, after engineers “found no fewer than 14",
    "cracks” in its eastern wall, officials said.",
    "",
    "“We were told for years that it was safe,” said Kari Berg, who has lived in",
    "the valley since 1987. She added that flood-",
    "warning systems were offered in 2019.",
    "",
    "The inquiry is expected to cost $2.3 million.",
]
WHOLE = (
    "The council voted on Tuesday to order an inquiry into the dam, which at least 1,200 people live below, "
    "after engineers “found no fewer than 14 cracks” in its eastern wall, officials said.\n\n“We were told "
    "for years that it was safe,” said Kari Berg, who has lived in the valley since 1987. She added that "
    "flood-warning systems were offered in 2019.\n\nThe inquiry is expected to cost $2.3 million."
)


def read(data: bytes, name: str = "report.pdf") -> Reading:
    return convert(Original(name, name, data))


def refused(data: bytes) -> ConvertError:
    with pytest.raises(ConvertError) as error:
        read(data)
    return error.value


def test_paragraphs_with_space_between_them() -> None:
    assert read(pdf([column(STORY)])).text == WHOLE


def test_paragraphs_that_begin_further_in() -> None:
    lines = ["  " + STORY[0], *STORY[1:3], "  " + STORY[4], *STORY[5:7], "  " + STORY[8]]
    assert read(pdf([column(lines)])).text == WHOLE


def test_a_headline_in_larger_type_is_a_paragraph() -> None:
    placed = [(50.0, 800.0, 20.0, "Council orders inquiry"), *column(STORY, top=778)]
    assert read(pdf([placed])).text == f"Council orders inquiry\n\n{WHOLE}"


def test_a_paragraph_goes_on_over_the_page() -> None:
    assert read(pdf([column(STORY[:2]), column(STORY[2:])])).text == WHOLE


def test_heads_feet_and_page_numbers_go_and_are_told() -> None:
    pages = [
        [
            (50.0, 820.0, 8.0, "Valley Herald, weekend edition"),
            *column(STORY),
            (300.0, 20.0, 8.0, f"Page {n} of 4"),
        ]
        for n in range(1, 5)
    ]
    reading = read(pdf(pages))
    assert "Herald" not in reading.text
    assert "Page" not in reading.text
    assert reading.text.count("14 cracks") == 4
    assert any("left out at the edge of the pages: “Valley Herald" in note for note in reading.notes)


def test_a_typesetters_hyphen_goes_only_when_the_document_shows_it() -> None:
    lines = [
        "The international court has been asked for an inter-",
        "national inquiry by the well-",
        "known engineer.",
    ]
    text = read(pdf([column(lines)])).text
    assert (
        text
        == "The international court has been asked for an international inquiry by the well-known engineer."
    )


def test_two_columns() -> None:
    placed = column(STORY[:3], x=40) + column(STORY[4:7], x=310)
    first, second = read(pdf([placed])).text.split("\n\n")
    assert first.endswith("officials said.")
    assert second.startswith("“We were told")


def test_raised_note_marks_do_not_grow_a_number() -> None:
    placed = [
        (50.0, 700.0, 12.0, "At least 1,200"),
        (135.0, 705.0, 7.0, "2"),
        (142.0, 700.0, 12.0, " people live there now, officials said."),
    ]
    assert "1,2002" not in read(pdf([placed])).text


def test_what_a_browser_prints_around_a_page() -> None:
    for address, url in (
        ("https://herald.example.org/2026/dam", True),
        ("file:///home/ada/secret/dam.html", False),
    ):
        pages = [
            [
                *column(lines, top=760),
                (24.0, 820.0, 8.0, "3/4/26, 2:47 PM Council orders inquiry"),
                (24.0, 16.0, 8.0, f"{address} {number}/2"),
            ]
            for number, lines in enumerate((STORY[:2], STORY[2:]), 1)
        ]
        reading = read(pdf(pages))
        assert reading.text == WHOLE
        assert ("url" in reading.found) is url


def test_headings_in_the_size_of_the_text() -> None:
    lines = [*STORY[:3], "The eastern wall", *STORY[4:7], *STORY[8:]]
    assert "\n\nThe eastern wall\n\n" in read(pdf([column(lines)])).text
    indented = ["  " + STORY[0], *STORY[1:3], "  The eastern wall", "  " + STORY[4], *STORY[5:7]]
    assert "\n\nThe eastern wall\n\n“We were told" in read(pdf([column(indented)])).text


def test_what_the_document_says_of_itself() -> None:
    info = {"Title": "Dam report", "Author": "Valley Council", "CreationDate": "D:20260304101500+01'00'"}
    reading = read(pdf([column(STORY)], info))
    assert {key: one.value for key, one in reading.found.items()} == {
        "title": "Dam report",
        "byline": "Valley Council",
    }
    assert reading.notes == (
        "the file was made on 2026-03-04; if the text was published then, say so in `published`",
    )


@pytest.mark.parametrize(
    "title", ["Microsoft Word - draft7.doc", "untitled", "report.indd", "https://example.org/x"]
)
def test_titles_that_are_none(title: str) -> None:
    assert "title" not in read(pdf([column(STORY)], {"Title": title, "Author": "Administrator"})).found


@pytest.mark.parametrize(
    ("count", "told"), [(1, "the page of this PDF holds"), (3, "the 3 pages of this PDF hold")]
)
def test_scanned_pages(count: int, told: str) -> None:
    error = refused(pdf([[]] * count, picture=True))
    assert error.problem == f"{told} no text: scanned, or made of pictures"
    assert "OCRmyPDF" in error.remedy


def test_a_scanned_page_among_others_is_told() -> None:
    assert (
        "no text on page 2 of 2: a picture, or nothing" in read(pdf([column(STORY), []], picture=True)).notes
    )


def test_locked() -> None:
    error = refused(locked(pdf([column(STORY)]), "secret"))
    assert error.problem == "this PDF is locked with a password"
    assert read(locked(pdf([column(STORY)]), "")).text == WHOLE


@pytest.mark.parametrize("length", [8, 40, 300, 700])
def test_cut_off(length: int) -> None:
    assert refused(pdf([column(STORY)])[:length]).remedy


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n",
        b"%PDF-1.7\n" + b"\xff" * 5000,
        b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer << /Root 1 0 R >>",
        b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 "
        b"/Kids [2 0 R] >>\nendobj\ntrailer << /Root 1 0 R >>",
        b"%PDF-1.4\n1 0 obj\n" + b"[" * 20_000,
    ],
)
def test_broken(data: bytes) -> None:
    assert refused(data).remedy
    assert refused(data).problem.startswith(("this PDF", "the page"))


def test_time_is_bounded_within_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.add.pdf.MAX_SECONDS", 0.3)
    error = refused(pdf([[(50.0, 700.0, 12.0, "hello world")] * 40_000]))
    assert error.problem == "this PDF was not read within 0.3 seconds (page 1 of 1)"


def test_another_files_bytes_under_the_name() -> None:
    assert refused(b"hello").problem == "this is no PDF file, whatever its name says"
    assert refused(b"").problem == "the file is empty"


def test_fonts_without_letters() -> None:
    data = pdf([[(50.0, 700.0, 12.0, "\\001\\002\\003\\004" * 20)]]).replace(b"\\\\0", b"\\0")
    assert "do not say which letters" in refused(data).problem or "no text" in refused(data).problem
