"""Original -> Reading: which kind of document it is, told by its bytes first, its type and name second."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from generator.add.model import Original, Reading
from generator.errors import ConvertError

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_HTML = ("text/html", "application/xhtml+xml")
_TEXT = ("text/plain", "text/markdown", "text/x-markdown")
MEDIA_TYPES = (*_HTML, "application/pdf", DOCX, *_TEXT)
ENDINGS = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".markdown": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".docx": "docx",
}
"""What a folder is searched for."""
OTHER_ARTICLES = {
    ".doc": "an old Word file",
    ".odt": "an OpenDocument text",
    ".rtf": "a Rich Text file",
    ".pages": "a Pages document",
    ".epub": "an e-book",
    ".mht": "a web archive",
    ".mhtml": "a web archive",
    ".webarchive": "a web archive",
    ".eml": "an e-mail",
    ".msg": "an e-mail",
}
"""Kinds that may well hold an article but are not read: named, never passed over in silence."""
SAVE_AS = "save it as DOCX, PDF, HTML or plain text and add that"
_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html[\s>]|head[\s>])",
    re.IGNORECASE | re.DOTALL,
)
_MAIL = re.compile(rb"(?:[A-Za-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,20}?MIME-Version:", re.IGNORECASE)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def convert(original: Original) -> Reading:
    """Reads a document. Raises ConvertError, ReadError or FrontMatterError."""
    kind = kind_of(original)
    if kind == "html":
        from generator.add.html import read_html

        return read_html(original)
    if kind == "pdf":
        from generator.add.pdf import read_pdf

        return read_pdf(original)
    if kind == "docx":
        from generator.add.docx import read_docx

        return read_docx(original)
    from generator.add.plain import read_plain

    return read_plain(original)


def ending_of(original: Original) -> str:
    """The name's ending in small letters, as in ``.html``; empty when there is none."""
    name = unquote(urlsplit(original.label).path) if original.url else original.label
    return PurePosixPath(name).suffix.lower()


def kind_of(original: Original) -> str:
    """``html``, ``pdf``, ``docx`` or ``text``. Raises ConvertError for what is none of these."""
    data, media, ending = original.data, original.media, ending_of(original)
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        return _zip_kind(original)
    if data.startswith(_OLE):
        locked = "EncryptedPackage".encode("utf-16-le") in data
        raise ConvertError(
            original.name,
            "this document is locked with a password" if locked else "this is an old Word (.doc) file",
            "open it, save a copy without a password, and add that" if locked else SAVE_AS,
        )
    if data.startswith(b"{\\rtf"):
        raise ConvertError(original.name, "this is a Rich Text file", SAVE_AS)
    if ending in (".mht", ".mhtml", ".eml") or (ending not in (".txt", ".md") and _MAIL.match(data[:8192])):
        raise ConvertError(original.name, "this is a web archive or an e-mail", SAVE_AS)
    if media in _HTML or _MARKUP.match(data[:4096]):
        return "html"
    if media in _TEXT:
        return "text"
    if (kind := ENDINGS.get(ending)) in ("pdf", "docx"):
        if not data.strip():
            raise ConvertError(original.name, "the file is empty", "get the document again")
        raise ConvertError(
            original.name, f"this is no {ending[1:].upper()} file, whatever its name says", "get it again"
        )
    if kind:
        return kind
    if ending and not original.url:
        what = OTHER_ARTICLES.get(ending, f"a {ending} file")
        raise ConvertError(original.name, f"{what} is no kind of document that is read here", SAVE_AS)
    return "text"


def _zip_kind(original: Original) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(original.data)) as package:
            names = set(package.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        if ending_of(original) == ".docx" or original.media == DOCX:
            raise ConvertError(
                original.name,
                "this DOCX file is broken or was cut off",
                "get it again, or open it and save it anew",
            ) from None
        names = set()
    if "word/document.xml" in names or ("[Content_Types].xml" in names and ending_of(original) == ".docx"):
        return "docx"
    raise ConvertError(
        original.name, "this is a packed file and no DOCX document", f"unpack it, or {SAVE_AS}"
    )
