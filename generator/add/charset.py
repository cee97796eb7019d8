"""Bytes of a web page -> its characters, by what the page or its server says.

After https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding with one change:
bytes that are valid UTF-8 are UTF-8 whatever is declared, for servers often declare what they do not send
(``“`` becomes ``â€œ``), and text in another encoding is next to never valid UTF-8 by chance.
"""

from __future__ import annotations

import codecs
import re

from generator.add.model import Original
from generator.errors import ReadError

_DECLARED = re.compile(
    rb"<meta[^>]{0,400}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,40})"
    rb"|<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_:.-]{1,40})",
    re.IGNORECASE,
)
_HEAD = 16_384
_WINDOWS = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874"}
"""Labels that every browser reads as the larger encoding of Windows, after https://encoding.spec.whatwg.org/."""
_SEVEN_BIT = ("iso2022_jp", "iso2022-jp", "hz")
_NO_CHARSET = ("utf-7", "utf_7", "idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined")
_REMEDY = "open it in a browser, save the page again (browsers save as UTF-8), and add that"


def decode_page(original: Original) -> str:
    """The page's characters; bytes that do not fit the encoding become U+FFFD, which nobody may quote.

    Raises ReadError when the encoding is neither told nor UTF-8.
    """
    data = original.data
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
    ):
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    declared = _declared(original)
    if declared is None or declared not in _SEVEN_BIT:
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as error:
            if declared is None:
                line = data.count(b"\n", 0, error.start) + 1
                raise ReadError(
                    original.name,
                    f"the page does not say its encoding, and byte 0x{data[error.start]:02X} is no UTF-8",
                    _REMEDY,
                    line,
                ) from None
    return data.decode(declared or "utf-8", "replace")


def _declared(original: Original) -> str | None:
    """Python's name of the encoding that the server or the page declares, if Python knows it."""
    match = _DECLARED.search(original.data, 0, _HEAD)
    page = (match[1] or match[2]).decode("ascii") if match else None
    for label in (original.charset, page):
        try:
            name = codecs.lookup(label or "").name
        except (LookupError, ValueError):
            continue
        if name.startswith("utf-16"):
            return "utf-8"  # a page whose declaration can be read as ASCII is not in UTF-16
        if name not in _NO_CHARSET:
            return _WINDOWS.get(name, name)
    return None
