"""Path -> Article: bytes, encoding, front matter, hashes. Nothing about language."""

from __future__ import annotations

import datetime
import hashlib
import re
import sys
import unicodedata
from pathlib import Path

from generator.errors import FrontMatterError, ReadError
from generator.kept import kept
from generator.model import Article, Span
from generator.read.front_matter import Keys, Value, YamlError, read_keys, words_of

KNOWN_KEYS = frozenset("title published publisher byline url retrieved language rights note".split())
RIGHTS = ("excerpts", "full", "none")
_FENCE = re.compile(r"\ufeff?(?:[ \t]*\r?\n)*---[ \t]*\r?\n")
_FENCE_END = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_NO_TEXT = "a binary file, or UTF-16 without a byte-order mark"
_AS_TEXT = "save the article as plain text in UTF-8"
_KEY = re.compile(r"\s*[A-Za-z_-]+:(?:\s|\Z)")
_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[Tt ].*)?\Z")
_SLUG = re.compile(r"[^a-z0-9]+")
_SLUG_LENGTH = 80


def read_article(path: Path | str, name: str | None = None, rights: str = "excerpts") -> Article:
    """Reads one seed file; ``-`` is standard input.

    ``name`` is what messages and the facts call the file (default: the path as given); ``rights`` are
    those of a file that does not say.
    Raises ReadError for bytes that are no text, FrontMatterError for front matter that is no YAML
    mapping or holds a value of the wrong form.
    """
    name = name or Path(path).as_posix()
    if name == "-":
        return article_of(sys.stdin.buffer.read(), "<stdin>", rights)
    return article_of(read_bytes(Path(path), name), name, rights)


def read_bytes(path: Path, name: str) -> bytes:
    """A file's bytes. Raises ReadError, whatever keeps them from being read."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        if path.is_symlink():
            raise ReadError(name, "this link points nowhere", "mend the link or delete it") from None
        raise ReadError(name, "there is no such file", "check the path") from None
    except IsADirectoryError:
        raise ReadError(name, "this is a folder", "name the files in it") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ReadError(name, f"the file cannot be read ({reason})", "check its permissions") from None


@kept
def article_of(data: bytes, name: str, rights: str = "excerpts") -> Article:
    """Makes an article of a file's bytes. Raises as ``read_article``."""
    text = decode(data, name)
    if not text.strip("\ufeff \t\r\n"):
        raise ReadError(name, "the file is empty", "paste the article's text or delete the file")
    metadata, body_start = metadata_of(text, name)
    if not text[body_start:].strip():
        line = text.count("\n", 0, body_start) + 1
        raise ReadError(name, "there is no text after the front matter", "paste the article's text", line)
    rights, basis = _rights(metadata, name, rights)
    return Article(
        name=name,
        id=slug(Path(name).stem.strip("<>")) or "source",
        text=text,
        body=Span(body_start, len(text)),
        sha256=hashlib.sha256(data).hexdigest(),
        title=_words(metadata, "title", name),
        published=_day(metadata, "published", name),
        publisher=_words(metadata, "publisher", name),
        byline=_words(metadata, "byline", name),
        url=_words(metadata, "url", name),
        retrieved=_day(metadata, "retrieved", name),
        language=(_words(metadata, "language", name) or "en").lower(),
        rights=rights,
        rights_basis=basis,
        note=_words(metadata, "note", name),
        extra={key: words_of(value) or "" for key, value in metadata.values.items() if key not in KNOWN_KEYS},
    )


def decode(data: bytes, name: str) -> str:
    """Decodes UTF-8 (with or without a byte-order mark) and UTF-16 with one.

    Nothing is guessed: offsets are into the decoded text, so a wrong guess would make every span
    wrong. The byte-order mark of UTF-8 stays as the first code point. Raises ReadError with the place.
    """
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(encoding, "replace")
        line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
        if encoding == "utf-8" and b"\x00" in data[:4096]:
            raise ReadError(name, f"this is {_NO_TEXT}", _AS_TEXT) from None
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
            f"control character U+{ord(text[at]):04X}: this is {_NO_TEXT}",
            _AS_TEXT,
            text.count("\n", 0, at) + 1,
            at - text.rfind("\n", 0, at),
        )
    return text


def split_front_matter(text: str) -> tuple[Span, int]:
    """Where the YAML between the fences stands and where the body starts.

    Offsets need the raw text, so the fences are found here, where libraries strip and rewrite the body.
    """
    opening = _FENCE.match(text)
    closing = _FENCE_END.search(text, opening.end()) if opening else None
    if not opening or not closing:
        start = 1 if text.startswith("\ufeff") else 0
        return Span(start, start), start
    return Span(opening.end(), closing.start()), closing.end()


def metadata_of(text: str, name: str) -> tuple[Keys, int]:
    """The front matter's keys, with their places in the file, and the offset where the body starts.

    Raises FrontMatterError when there is front matter that cannot be read.
    """
    span, body_start = split_front_matter(text)
    opening = _FENCE.match(text)
    if opening and body_start < opening.end() and _KEY.match(text, opening.end()):
        raise FrontMatterError(
            name, "the front matter does not end", "put a line of three hyphens below its last key"
        )
    above = text.count("\n", 0, span.start)
    try:
        keys = read_keys(text[span.start : span.end])
    except YamlError as error:
        raise FrontMatterError(
            name,
            f"the front matter cannot be used: {error.problem}",
            "write lines like `published: 2025-12-03`, and put values that hold a colon, a bracket or a "
            "quotation mark between quotation marks",
            error.line + above,
            error.column,
        ) from None
    return Keys(keys.values, {key: (line + above, at) for key, (line, at) in keys.places.items()}), body_start


def slug(words: str) -> str:
    """Lower-case ASCII words joined by hyphens, for file names and anchors; empty only for no words.

    Words without any ASCII letter get the beginning of their hash, and very long ones end in it, so that
    they stay apart. ``index`` is what a folder's own page is called.
    """
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    made = _SLUG.sub("-", plain).strip("-")
    if not words.strip() or (made and made != "index" and len(made) <= _SLUG_LENGTH):
        return made
    digest = hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{made[:_SLUG_LENGTH].rstrip('-') or 'n'}-{digest}"


def _words(metadata: Keys, key: str, name: str) -> str | None:
    value = metadata.values.get(key)
    if isinstance(value, list | dict):
        raise FrontMatterError(
            name,
            f"`{key}` is a list, not text",
            "put the value between quotation marks",
            *metadata.places[key],
        )
    return words_of(value)


def _day(metadata: Keys, key: str, name: str) -> str | None:
    value = _words(metadata, key, name)
    if value is None:
        return None
    try:
        if match := _DAY.match(value):
            return datetime.date.fromisoformat(match[1]).isoformat()
    except ValueError:
        pass
    raise FrontMatterError(
        name,
        f"`{key}: {value}` is not a date",
        "write it as YYYY-MM-DD, as in 2025-12-03",
        *metadata.places[key],
    )


def _rights(metadata: Keys, name: str, default: str) -> tuple[str, str | None]:
    """``rights`` is one of RIGHTS, or a mapping with ``publish`` (one of RIGHTS) and ``basis``."""
    value: Value | None = metadata.values.get("rights")
    publish, basis = value, None
    if isinstance(value, dict):
        publish, basis = value.get("publish"), words_of(value.get("basis"))
        unknown = sorted(set(value) - {"publish", "basis"})
        if unknown:
            publish = f"{unknown[0]}: …"
    publish = words_of(publish)
    if publish is None:
        return default, basis
    if publish not in RIGHTS:
        raise FrontMatterError(
            name,
            f"`rights: {publish}` is not one of {', '.join(RIGHTS)}",
            "write `rights: excerpts`, or `rights:` with `publish:` and `basis:` below it",
            *metadata.places["rights"],
        )
    return publish, basis
