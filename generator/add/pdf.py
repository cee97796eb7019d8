"""A PDF -> its text in paragraphs and its document information, by pypdf.

pypdf is written in Python alone and needs no other package. A PDF holds no paragraphs, only strings and where
they stand; ``pdf_lines`` finds the paragraphs. The days of a PDF's information are those of the file (a
printed web page: the day of printing), so they are told and never taken as the day of publication.
"""

from __future__ import annotations

import io
import logging
import re
import time
from typing import TYPE_CHECKING

from generator.add.address import web_address
from generator.add.days import day_of
from generator.add.model import Found, Original, Reading
from generator.add.packages import needed
from generator.add.pdf_lines import Line, TooSlowError, lines_of, paragraphs, printed_address
from generator.errors import ConvertError

if TYPE_CHECKING:
    from pypdf import PdfReader

MAX_PAGES = 500
MAX_SECONDS = 60.0
_LEAST = 40
_NO_TITLE = re.compile(
    r"(?i)microsoft word|untitled|\.(?:docx?|odt|pdf|indd|qxd|html?|tex)\Z|\Ahttps?:|\A\W*\Z"
)
_NO_NAME = re.compile(
    r"(?i)\A(?:unknown|anonymous|admin(?:istrator)?|user|owner|root|microsoft.*|adobe.*|\W*)\Z"
)
_MADE = re.compile(r"D:([0-9]{4})([0-9]{2})([0-9]{2})")
_GLYPHS = re.compile(r"[\x00-\x08\x0e-\x1f\ufffd\ue000-\uf8ff]")
_PRISM = re.compile(r"prism:publicationDate(?:>|=[\"'])\s*([0-9]{4}-[0-9]{2}-[0-9]{2})")
_LOCKED = "open it with its password and print it to a new PDF"


def read_pdf(original: Original) -> Reading:
    """Raises ConvertError: locked, broken, pictures of pages, fonts without letters."""
    needed(original.name, "PDF", "pypdf")
    import pypdf
    from pypdf.errors import DependencyError, PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    broken = ConvertError(
        original.name, "this PDF file is broken or was cut off", "get it again, or print it to a new PDF"
    )
    try:
        reader = pypdf.PdfReader(io.BytesIO(original.data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise ConvertError(original.name, "this PDF is locked with a password", _LOCKED)
        count = len(reader.pages)
        if count > MAX_PAGES:
            raise ConvertError(
                original.name,
                f"this PDF has {count} pages, the limit is {MAX_PAGES}",
                "add the pages you need",
            )
        pages: list[list[Line]] = []
        until = time.monotonic() + MAX_SECONDS
        for page in reader.pages:
            pages.append(lines_of(page, until))
        found, notes = _information(reader)
    except DependencyError:
        raise ConvertError(
            original.name,
            "this PDF is encrypted in a way that needs the package cryptography",
            "run pip install cryptography, or print it to a new PDF",
        ) from None
    except TooSlowError:
        raise ConvertError(
            original.name,
            f"this PDF was not read within {MAX_SECONDS:g} seconds (page {len(pages) + 1} of {count})",
            "print the pages you need to a new PDF",
        ) from None
    except ConvertError:
        raise
    except (PyPdfError, ValueError, TypeError, KeyError, AttributeError, IndexError, AssertionError, OSError):
        raise broken from None
    except (RecursionError, NotImplementedError, ArithmeticError, LookupError):
        raise broken from None
    if not pages:
        raise broken
    _check(original.name, pages)
    blank = [number for number, page in enumerate(pages, 1) if not page]
    if blank:
        notes.append(f"no text on page {_list(blank)} of {len(pages)}: a picture, or nothing")
    if "url" not in found and (url := web_address(printed_address(pages))):
        found["url"] = Found(url, "printed at the foot of the page")
    text, more = paragraphs(pages)
    return Reading("PDF", "\n\n".join(text), found, (*notes, *more))


def _check(name: str, pages: list[list[Line]]) -> None:
    """Is there a text, and is it one of letters?"""
    words = "".join(line.text for page in pages for line in page)
    if len(words) < _LEAST:
        one = len(pages) == 1
        raise ConvertError(
            name,
            f"{'the page of this PDF holds' if one else f'the {len(pages)} pages of this PDF hold'} no text: "
            "scanned, or made of pictures",
            "run text recognition on it (OCRmyPDF, for one), check what it gives, and add that",
        )
    if len(_GLYPHS.findall(words)) * 200 > len(words):
        raise ConvertError(
            name,
            "the fonts of this PDF do not say which letters they show",
            "copy the text from a PDF viewer into a .txt file and check it",
        )


def _information(reader: PdfReader) -> tuple[dict[str, Found], list[str]]:
    """Title, byline and language; the file's own day as a note."""
    found: dict[str, Found] = {}
    notes: list[str] = []
    information: dict[str, object] = dict(reader.metadata or {})
    title, author, made = (_plain(information.get(key)) for key in ("/Title", "/Author", "/CreationDate"))
    if title and not _NO_TITLE.search(title):
        found["title"] = Found(title, "PDF information, Title")
    if author and not _NO_NAME.search(author):
        found["byline"] = Found(author, "PDF information, Author")
    language = _plain(reader.root_object.get("/Lang"))
    if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", language):
        found["language"] = Found(language, "PDF catalogue, Lang")
    metadata = reader.root_object.get("/Metadata")
    raw = metadata.get_object().get_data()[:200_000].decode("utf-8", "replace") if metadata else ""
    if (prism := _PRISM.search(raw)) and (day := day_of(prism[1])):
        found["published"] = Found(day, "XMP prism:publicationDate")
    elif (match := _MADE.match(made)) and (day := day_of("-".join(match.groups()))):
        notes.append(f"the file was made on {day}; if the text was published then, say so in `published`")
    return found, notes


def _plain(value: object) -> str:
    value = value.get_object() if hasattr(value, "get_object") else value
    words = " ".join(str(value or "").split())[:500]
    return "".join(c for c in words if c.isprintable() and c != "\ufffd")


def _list(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers[:12])) + (", …" if len(numbers) > 12 else "")
