"""The private build: every source in full, for the editor's own eyes, in a folder of its own.

What it makes can never be taken for the public site: it is written to ``private/docs``, which git
ignores; each page says ``private: true``; the theme puts a banner on it and asks search engines to stay
away (``mkdocs.private.yml``); and a public build that finds such a page in ``docs/`` does not pass.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.errors import PrivateError
from generator.exports import Export
from generator.model import Article
from generator.write import is_generated, read_file
from generator.write.exports import LIST, digest, read_list

FOLDER = "private/docs"
"""Where the private build goes, relative to the project."""

_HEAD = 4096
_PRIVATE = re.compile(rb"\A---\r?\n(?:(?!---\r?\n).*\n)*?private: true\r?\n")


def opened(articles: Iterable[Article]) -> list[Article]:
    """The articles with the right to be shown in full."""
    return [dataclasses.replace(article, rights="full") for article in articles]


def handmade(docs: Path) -> Iterator[Export]:
    """The files of a docs folder that nobody generated: the private site needs its method page too."""
    generated = read_list(docs)
    for path in sorted(docs.rglob("*")):
        name = path.relative_to(docs).as_posix()
        if not path.is_file() or name in generated or any(part.startswith(".") for part in Path(name).parts):
            continue
        content = read_file(path) or b""
        if path.suffix != ".md" or is_generated(content.decode("utf-8", "replace")) is None:
            yield Export(name, content)


def leftovers(root: Path) -> Iterator[PrivateError]:
    """What of the private build lies in the public docs folder: a page that says so, whatever became of
    it, or a copy of another file that only the private build makes."""
    docs = root / "docs"
    listed = read_list(root / FOLDER)
    secret: set[str] = set()
    if listed:
        public = {value for values in read_list(docs).values() for value in values}
        by_hand = {export.path: digest(export.content) for export in handmade(docs)}
        secret = {
            value
            for path, values in listed.items()
            for value in values
            if value not in public and value != by_hand.get(path)
        }
    for path in sorted(docs.rglob("*" if secret else "*.md")):
        if not path.is_file() or path.name == LIST:
            continue
        page = path.suffix == ".md" and _PRIVATE.match(_head(path))
        if page or (path.suffix != ".md" and digest(read_file(path) or b"") in secret):
            yield PrivateError(
                path.as_posix(),
                "this comes from a private build and may hold what must not be published",
                "delete it, and build again",
            )


def _head(page: Path) -> bytes:
    """The front matter of a page, whatever follows it."""
    try:
        with page.open("rb") as file:
            head = file.read(_HEAD)
            # front matter that goes on is read to its end
            return head if b"\n---" in head[3:] or len(head) < _HEAD else head + file.read()
    except OSError:
        return read_file(page) or b""  # says what is wrong with it
