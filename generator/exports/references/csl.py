"""References -> CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html).

The other formats are made from it. The author stays one literal name: to take "A. Writer and B. Scribe"
apart would be a guess.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.exports.json_file import indented
from generator.kept import kept
from generator.source import Source


def csl(sources: Sequence[Source]) -> bytes:
    """The references as a .csl.json file."""
    return b"[" + b",".join(_item(source) for source in sources) + (b"\n]\n" if sources else b"]\n")


@kept
def _item(source: Source) -> bytes:
    """What a reference manager needs; keys without a value are left out."""
    article = source.article
    found: dict[str, object | None] = {
        "id": article.id,
        "type": "article-newspaper",
        "title": _line(source.title),
        "author": [{"literal": _line(article.byline)}] if article.byline else None,
        "container-title": _line(article.publisher) if article.publisher else None,
        "issued": _day(article.published),
        "accessed": _day(article.retrieved),
        "URL": _line(article.url) if article.url else None,
        "language": article.language,
        "note": f"SHA-256 of the file cited: {article.sha256}" if article.sha256 else None,
    }
    return b"\n " + indented({key: value for key, value in found.items() if value is not None}, 1)


def _line(words: str) -> str:
    return " ".join(words.split())


def _day(value: str | None) -> object | None:
    return {"date-parts": [[int(part) for part in value.split("-")]]} if value else None
