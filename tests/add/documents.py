"""Small PDF and DOCX files, made here."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

import docx
import pypdf

Placed = tuple[float, float, float, str]
"""x, y (points from below), size, words."""


def pdf(
    pages: Sequence[Sequence[Placed]], info: dict[str, str] | None = None, picture: bool = False
) -> bytes:
    """A PDF with Helvetica text at given places; with ``picture`` each page also shows one."""
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    image = (
        b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
        b" /Length 1 >>\nstream\n\x00\nendstream"
    )
    objects += [font, image]
    kids = []
    for placed in pages:
        words = "".join(
            f"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({_escaped(text)}) Tj ET\n" for x, y, size, text in placed
        )
        if picture:
            words += "q 400 0 0 600 50 50 cm /I1 Do Q\n"
        stream = words.encode("cp1252")
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R >> /XObject << /I1 4 0 R >> >> >>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    trailer = b""
    if info:
        entries = " ".join(f"/{key} ({_escaped(value)})" for key, value in info.items())
        objects.append(f"<< {entries} >>".encode("cp1252"))
        trailer = b" /Info %d 0 R" % len(objects)
    data = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + (
        b"trailer\n<< /Size %d /Root 1 0 R%s >>\nstartxref\n%d\n%%%%EOF\n"
        % (len(objects) + 1, trailer, start)
    )


def column(
    lines: Sequence[str], x: float = 50, top: float = 780, size: float = 11, lead: float = 13
) -> list[Placed]:
    """Lines below each other; an empty one is a paragraph's gap, two blanks are an indent."""
    placed = []
    for line in lines:
        if line:
            placed.append((x + (14 if line.startswith("  ") else 0), round(top, 1), size, line.strip()))
        top -= lead if line else lead * 0.7
    return placed


def locked(data: bytes, user: str, owner: str = "owner") -> bytes:
    """The PDF, encrypted; with no user password it opens but restricts."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    writer.encrypt(user, owner, algorithm="RC4-128")
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def word(paragraphs: Sequence[str], title: str = "", author: str = "") -> bytes:
    """A DOCX file as Word would save it."""
    document = docx.Document()
    document.core_properties.title = title
    document.core_properties.author = author
    for text in paragraphs:
        document.add_paragraph(text)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def with_body(data: bytes, xml: str) -> bytes:
    """The DOCX file with other paragraphs."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                head, _, _ = content.partition(b"<w:body>")
                content = head + b"<w:body>" + xml.encode() + b"</w:body></w:document>"
            new.writestr(name, content)
    return made.getvalue()


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
