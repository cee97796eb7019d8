"""DOCX: every word of the body, once, in order; packages made to burst are refused unopened."""

from __future__ import annotations

import io
import zipfile

import pytest

from generator.add.kinds import convert
from generator.add.model import Original, Reading
from generator.errors import ConvertError
from tests.add.documents import with_body, word

STORY = [
    "The council voted on Tuesday.",
    "“At least 1,200 people live below it,” Kari Berg said.",
    "It costs $2.3 million.",
]


def read(data: bytes, name: str = "a.docx") -> Reading:
    return convert(Original(name, name, data))


def refused(data: bytes, name: str = "a.docx") -> ConvertError:
    with pytest.raises(ConvertError) as error:
        read(data, name)
    return error.value


def packed(**parts: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return made.getvalue()


def test_paragraphs_and_properties() -> None:
    reading = read(word(STORY, "Dam report", "Kari Berg"))
    assert reading.text == "\n\n".join(STORY)
    assert {key: one.value for key, one in reading.found.items()} == {
        "title": "Dam report",
        "byline": "Kari Berg",
    }


def test_properties_that_are_the_programs_own() -> None:
    assert read(word(STORY, "Word Document", "python-docx")).found == {}


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        (
            "<w:p><w:r><w:t>At least</w:t></w:r><w:r><w:t xml:space='preserve'> 57 died.</w:t></w:r></w:p>",
            "At least 57 died.",
        ),
        (
            "<w:p><w:ins w:id='1'><w:r>"
            "<w:t xml:space='preserve'>At least </w:t></w:r></w:ins><w:del w:id='2'>"
            "<w:r><w:delText>Exactly </w:delText></w:r></w:del><w:r><w:t>57 died.</w:t></w:r></w:p>",
            "At least 57 died.",
        ),
        ("<w:p><w:r><w:t>One</w:t><w:br/><w:t>Two</w:t></w:r></w:p>", "One\n\nTwo"),
        ("<w:p><w:r><w:t>F</w:t><w:noBreakHyphen/><w:t>16</w:t></w:r></w:p>", "F\u201116"),
        (
            "<w:p><w:r><w:t>1,200</w:t></w:r><w:r>"
            "<w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>2</w:t></w:r></w:p>",
            "1,200²",
        ),
        (
            "<w:sdt><w:sdtContent><w:p><w:r><w:t>In a control.</w:t></w:r></w:p></w:sdtContent></w:sdt>",
            "In a control.",
        ),
        ("<w:p><w:hyperlink><w:r><w:t>A link.</w:t></w:r></w:hyperlink></w:p>", "A link."),
        (
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc><w:tc>"
            "<w:p><w:r><w:t>2024</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
            "Year\n\n2024",
        ),
    ],
)
def test_no_word_is_passed_over(xml: str, text: str) -> None:
    assert read(with_body(word([]), xml)).text == text


def test_tracked_changes_are_told() -> None:
    xml = "<w:p><w:ins w:id='1'><w:r><w:t>New.</w:t></w:r></w:ins></w:p>"
    assert "tracked changes were read as accepted: check the text" in read(with_body(word([]), xml)).notes


def test_no_text() -> None:
    assert refused(word([])).problem == "this document holds no text, only pictures or nothing"


def test_a_bomb_is_not_unpacked() -> None:
    bomb = with_body(word([]), "<w:p><w:r><w:t>" + "0" * 60_000_000 + "</w:t></w:r></w:p>")
    assert len(bomb) < 200_000
    error = refused(bomb)
    assert "unpacks to 61 MB" in error.problem


def test_entities_do_not_grow() -> None:
    data = word(STORY)
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                entities = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10}'>" for n in range(1, 12))
                head, _, rest = content.partition(b"<w:document")
                content = (
                    head + f"<!DOCTYPE x [<!ENTITY e0 'ha'>{entities}]>".encode() + b"<w:document" + rest
                )
                content = content.replace(b"The council", b"&e11;")
            new.writestr(name, content)
    try:
        assert len(read(made.getvalue()).text) < 1000
    except ConvertError as error:
        assert error.remedy


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "the file is empty"),
        (b"PK\x03\x04 and nothing else", "this DOCX file is broken or was cut off"),
        (word(STORY)[:3000], "this DOCX file is broken or was cut off"),
        (packed(**{"word/document.xml": b"<broken"}), "this DOCX file is broken or was cut off"),
        (packed(**{"content.xml": b"<x/>", "mimetype": b"x"}), "this is a packed file and no DOCX document"),
        (b"hello", "this is no DOCX file, whatever its name says"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "this document is locked with a password",
        ),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"WordDocument", "this is an old Word (.doc) file"),
        (b"{\\rtf1 hello}", "this is a Rich Text file"),
    ],
)
def test_what_is_no_document(data: bytes, problem: str) -> None:
    assert refused(data).problem == problem
