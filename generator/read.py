"""Path -> Article: bytes, encoding, front matter, hashes. Nothing about language."""

from __future__ import annotations

import datetime
import hashlib
import re
import sys
from collections.abc import Mapping
from pathlib import Path

import yaml

from generator.errors import FrontMatterError, ReadError
from generator.model import Article, Span

KNOWN_KEYS = frozenset("title published publisher byline url retrieved language rights note".split())
RIGHTS = ("excerpts", "full", "none")
_FENCE = re.compile(r"\ufeff?---[ \t]*\r?\n")
_FENCE_END = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_SLUG = re.compile(r"[^a-z0-9]+")


def read_article(path: Path | str, name: str | None = None) -> Article:
    """Reads one seed file; ``-`` is standard input.

    ``name`` is what messages and the facts call the file (default: the path as given).
    Raises ReadError for bytes that are no text, FrontMatterError for front matter that is no YAML
    mapping or holds a value of the wrong form.
    """
    name = name or Path(path).as_posix()
    if name == "-":
        return article_of(sys.stdin.buffer.read(), "<stdin>")
    try:
        data = Path(path).read_bytes()
    except FileNotFoundError:
        raise ReadError(name, "there is no such file", "check the path") from None
    except IsADirectoryError:
        raise ReadError(name, "this is a folder", "name the files in it") from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ReadError(name, f"the file cannot be read ({reason})", "check its permissions") from None
    return article_of(data, name)


def article_of(data: bytes, name: str) -> Article:
    """Makes an article of a file's bytes. Raises as ``read_article``."""
    text = decode(data, name)
    if not text.strip("\ufeff \t\r\n"):
        raise ReadError(name, "the file is empty", "paste the article's text or delete the file")
    front, body_start = split_front_matter(text)
    metadata = _metadata(front, name)
    if not text[body_start:].strip():
        line = text.count("\n", 0, body_start) + 1
        raise ReadError(name, "there is no text after the front matter", "paste the article's text", line)
    rights, basis = _rights(metadata.pop("rights", None), name, front)
    known = {key: _text(metadata.pop(key, None)) for key in KNOWN_KEYS - {"rights", "published", "retrieved"}}
    return Article(
        name=name,
        id=slug(Path(name).stem.strip("<>")) or "source",
        text=text,
        body=Span(body_start, len(text)),
        sha256=hashlib.sha256(data).hexdigest(),
        title=known["title"],
        published=_day(metadata.pop("published", None), "published", name, front),
        publisher=known["publisher"],
        byline=known["byline"],
        url=known["url"],
        retrieved=_day(metadata.pop("retrieved", None), "retrieved", name, front),
        language=(known["language"] or "en").lower(),
        rights=rights,
        rights_basis=basis,
        note=known["note"],
        extra={str(key): str(value) for key, value in sorted(metadata.items(), key=lambda kv: str(kv[0]))},
    )


def decode(data: bytes, name: str) -> str:
    """Decodes UTF-8 (with or without a byte-order mark) and UTF-16 with one.

    Nothing is guessed: offsets are into the decoded text, so a wrong guess would make every span
    wrong. The byte-order mark stays as the first code point. Raises ReadError with the place.
    """
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(encoding, "replace")
        line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
        if b"\x00" in data[:4096]:
            raise ReadError(
                name, "this is a binary file, not text", "save the article as plain text"
            ) from None
        raise ReadError(
            name,
            f"byte 0x{data[error.start]:02X} is not valid {encoding.upper()}",
            "save the file as UTF-8 (in most editors: Save with Encoding)",
            line,
            column,
        ) from None
    control = _BINARY.search(text)
    if control:
        at = control.start()
        raise ReadError(
            name,
            f"control character U+{ord(text[at]):04X}: this is a binary file, not text",
            "save the article as plain text",
            text.count("\n", 0, at) + 1,
            at - text.rfind("\n", 0, at),
        )
    return text


def split_front_matter(text: str) -> tuple[str, int]:
    """The YAML between the fences and the offset where the body starts (0 without front matter).

    python-frontmatter strips and rewrites the body; offsets need the raw text, so the fences are
    found here and only the YAML between them is parsed by a library.
    """
    opening = _FENCE.match(text)
    closing = _FENCE_END.search(text, opening.end()) if opening else None
    if not opening or not closing:
        return "", 0
    return text[opening.end() : closing.start()], closing.end()


def slug(words: str) -> str:
    """Lower-case ASCII words joined by hyphens, for file names and anchors."""
    import unicodedata

    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return _SLUG.sub("-", plain).strip("-")


def _metadata(front: str, name: str) -> dict[object, object]:
    if not front.strip():
        return {}
    try:
        loaded = yaml.safe_load(front)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line, column = (mark.line + 2, mark.column + 1) if mark else (2, 1)
        problem = getattr(error, "problem", None) or "cannot be parsed"
        raise FrontMatterError(
            name,
            f"the front matter is not valid YAML ({problem})",
            "put values that hold a colon or a quotation mark between quotation marks",
            line,
            column,
        ) from None
    except ValueError as error:
        # PyYAML turns 2025-13-45 into a date by itself and fails with a bare ValueError.
        line = next((i for i, row in enumerate(front.splitlines(), 2) if re.search(r"\d{4}-\d", row)), 2)
        raise FrontMatterError(
            name,
            f"the front matter holds a date that does not exist ({error})",
            "write it as YYYY-MM-DD",
            line,
        ) from None
    if loaded is None:
        return {}
    if not isinstance(loaded, Mapping):
        raise FrontMatterError(
            name,
            "the front matter is not a list of keys and values",
            "write lines like `published: 2025-12-03`",
            2,
        )
    return dict(loaded)


def _place(front: str, key: str) -> int:
    """Line of a front-matter key in the file (the opening fence is line 1)."""
    for number, row in enumerate(front.splitlines(), 2):
        if row.lstrip().startswith(key):
            return number
    return 2


def _day(value: object, key: str, name: str, front: str) -> str | None:
    if value is None or value == "":
        return None
    if isinstance(value, datetime.datetime):
        value = value.date()
    if isinstance(value, datetime.date):
        return value.isoformat()
    try:
        if isinstance(value, str) and _DAY.match(value):
            return datetime.date.fromisoformat(value).isoformat()
    except ValueError:
        pass
    raise FrontMatterError(
        name,
        f"`{key}: {value}` is not a date",
        "write it as YYYY-MM-DD, as in 2025-12-03",
        _place(front, key),
    )


def _rights(value: object, name: str, front: str) -> tuple[str, str | None]:
    """``rights`` is one of RIGHTS, or a mapping with ``publish`` (one of RIGHTS) and ``basis``."""
    publish, basis = value, None
    if isinstance(value, Mapping):
        publish, basis = value.get("publish"), _text(value.get("basis"))
    if publish is None:
        return "excerpts", basis
    if publish not in RIGHTS:
        raise FrontMatterError(
            name,
            f"`rights: {publish}` is not one of {', '.join(RIGHTS)}",
            "write `rights: excerpts`, or `rights:` with `publish:` and `basis:` below it",
            _place(front, "rights"),
        )
    return str(publish), basis


def _text(value: object) -> str | None:
    if value is None:
        return None
    return " ".join(str(value).split()) or None
