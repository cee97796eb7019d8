"""A DOCX document -> its paragraphs and core properties, by python-docx.

The text is taken from every ``w:t`` of the body in order (ECMA-376, part 1, 17.3.3), for python-docx's own
``Paragraph.text`` passes over inserted text, text boxes and content controls, and an "at least" passed over
changes a source. Tracked changes are read as accepted, and told. The days of the properties are the
file's, not the publication's: told, never taken.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

from generator.add.model import Element, Found, Original, Reading
from generator.add.packages import needed
from generator.add.page_lines import RAISED
from generator.errors import ConvertError

MAX_UNPACKED = 100_000_000
MAX_XML = 50_000_000
MAX_PARTS = 5_000
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_NO_NAME = re.compile(
    r"(?i)\A(?:python-docx|microsoft office.*|user|admin|administrator|unknown|owner|\W*)\Z"
)
_NO_TITLE = re.compile(r"(?i)\A(?:word document|document\d*|untitled|\W*)\Z|\.docx?\Z")
_INVALID = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


def read_docx(original: Original) -> Reading:
    """Raises ConvertError: broken, empty, packed to burst."""
    _check_package(original)
    needed(original.name, "DOCX", "docx")
    import docx
    import lxml.etree
    from docx.opc.exceptions import OpcError

    try:
        document = docx.Document(io.BytesIO(original.data))
        body = document.element.body
        text = [words for paragraph in _blocks(body) for words in _lines(paragraph)]
        found, notes = _properties(document)
        if next(body.iter(f"{_W}ins", f"{_W}del", f"{_W}moveFrom"), None) is not None:
            notes.append("tracked changes were read as accepted: check the text")
        if next(body.iter(f"{_W}footnoteReference", f"{_W}endnoteReference"), None) is not None:
            notes.append("footnotes were left out")
    except (OpcError, KeyError, ValueError, AttributeError, TypeError, IndexError, AssertionError, OSError):
        raise _broken(original.name) from None
    except (zipfile.BadZipFile, zipfile.LargeZipFile, lxml.etree.LxmlError, EOFError, NotImplementedError):
        raise _broken(original.name) from None
    except RuntimeError:  # zipfile's word for a part that is locked
        raise ConvertError(
            original.name, "this document is locked with a password", "save a copy without one and add that"
        ) from None
    if not text:
        raise ConvertError(
            original.name,
            "this document holds no text, only pictures or nothing",
            "check that it is the right one",
        )
    return Reading("DOCX", "\n\n".join(text), found, tuple(notes))


def _broken(name: str) -> ConvertError:
    return ConvertError(
        name, "this DOCX file is broken or was cut off", "get it again, or open it and save it anew"
    )


def _check_package(original: Original) -> None:
    """What the package says it unpacks to; ``zipfile`` never unpacks more of a part than is said there."""
    try:
        with zipfile.ZipFile(io.BytesIO(original.data)) as package:
            parts = package.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        raise _broken(original.name) from None
    largest = max((part.file_size for part in parts if part.filename.endswith((".xml", ".rels"))), default=0)
    total = sum(part.file_size for part in parts)
    if total > MAX_UNPACKED or largest > MAX_XML or len(parts) > MAX_PARTS:
        raise ConvertError(
            original.name,
            f"this document unpacks to {total / 1_000_000:,.0f} MB in {len(parts)} parts: no article does",
            "do not open it unless you trust it; save its text as a .txt file",
        )


def _blocks(body: Element) -> Iterator[Element]:
    """Paragraphs in order, those of a table's cells and of text boxes with them, each once."""
    for element in body.iter(f"{_W}p"):
        if not any(parent.tag == _FALLBACK for parent in element.iterancestors()):
            yield element


def _lines(paragraph: Element) -> Iterator[str]:
    """The paragraph's words, cut at its line breaks."""
    for line in _INVALID.sub("", "".join(_pieces(paragraph))).split("\n"):
        if words := " ".join(line.split()):
            yield words


def _pieces(element: Element) -> Iterator[str]:
    """Text and its substitutes; what was deleted or moved away, and paragraphs within (text boxes), apart."""
    for child in element:
        tag = child.tag
        if tag in (f"{_W}del", f"{_W}moveFrom", f"{_W}p", _FALLBACK):
            continue
        if tag == f"{_W}t":
            words = (child.text or "").replace("\n", " ")
            yield words.translate(RAISED) if _is_raised(element) and words.strip().isdecimal() else words
        elif tag == f"{_W}tab":
            yield "\t"
        elif tag in (f"{_W}br", f"{_W}cr"):
            yield "\n"
        elif tag == f"{_W}noBreakHyphen":
            yield "\u2011"
        elif isinstance(tag, str) and tag not in (f"{_W}pPr", f"{_W}rPr", f"{_W}instrText", f"{_W}delText"):
            yield from _pieces(child)


def _is_raised(run: Element) -> bool:
    """A raised digit is a note's mark or an exponent; beside a number it must not become part of it."""
    aligned = run.find(f"{_W}rPr/{_W}vertAlign")
    return aligned is not None and aligned.get(f"{_W}val") == "superscript"


def _properties(document: Element) -> tuple[dict[str, Found], list[str]]:
    found: dict[str, Found] = {}
    notes: list[str] = []
    properties = document.core_properties
    title, author, language = (
        " ".join(_INVALID.sub("", value or "").split())
        for value in (properties.title, properties.author, properties.language)
    )
    if title and not _NO_TITLE.search(title):
        found["title"] = Found(title, "DOCX properties, title")
    if author and not _NO_NAME.search(author):
        found["byline"] = Found(author, "DOCX properties, author")
    if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", language):
        found["language"] = Found(language, "DOCX properties, language")
    if properties.created:
        day = properties.created.date().isoformat()
        notes.append(f"the file was made on {day}; if the text was published then, say so in `published`")
    return found, notes
