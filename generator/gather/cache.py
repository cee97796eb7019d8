"""Facts by content: an article whose bytes and rules have not changed is not extracted again. Beside them
what was noted of each page (see ``rendering.py``).

One SQLite file. The key is the article's hash, its id and the version of the rules, so that an edited
rule, word list or model makes every older row useless; such rows are removed. Rows are JSON, never
pickles: the file may come from anywhere and must not be able to run code. Whatever is wrong with the
file (deleted, corrupt, locked, on a read-only disk) costs time, never correctness.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.gather.codec import decoder, encode
from generator.model import Actor, Article, Date, Facts, Figure, Quote, Quoted, Sentence
from generator.rules import rules_version

_TABLE = """
CREATE TABLE IF NOT EXISTS facts (
    sha256 TEXT, id TEXT, rules TEXT, digest TEXT, data TEXT, PRIMARY KEY (sha256, id)
)
"""
_PAGES = (
    "CREATE TABLE IF NOT EXISTS pages (place TEXT PRIMARY KEY, key TEXT, rules TEXT, digest TEXT, data TEXT)"
)
_PARTS = {
    "sentences": Sentence,
    "quoted": Quoted,
    "actors": Actor,
    "quotes": Quote,
    "figures": Figure,
    "dates": Date,
}
_BROKEN = (sqlite3.Error, ValueError, TypeError, KeyError, ArithmeticError, OSError)


@dataclass(frozen=True, slots=True)
class PageRow:
    """What is kept of a rendered page."""

    place: str
    """Which page it is."""
    key: str
    """Names what it was made of."""
    evidence: str
    """What it says, as ``verify/evidence.py`` writes it; no words."""


class FactsCache:
    """Facts of articles seen before, and what was made of them. Use as a context manager; ``path`` None
    keeps nothing."""

    def __init__(self, path: Path | None) -> None:
        self._rules = rules_version() if path else ""
        self._connection = _open(path) if path else None

    def __enter__(self) -> FactsCache:
        return self

    def __exit__(self, *_: object) -> None:
        if self._connection:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()

    def get(self, article: Article) -> Facts | None:
        """The facts extracted from these bytes by these rules, or None."""
        if not self._connection:
            return None
        try:
            row = self._connection.execute(
                "SELECT digest, data FROM facts WHERE sha256 = ? AND id = ? AND rules = ?",
                (article.sha256, article.id, self._rules),
            ).fetchone()
            return _facts(article, row[1]) if row and _digest(row[1]) == row[0] else None
        except _BROKEN:
            return None

    @property
    def usable(self) -> bool:
        """Whether anything is kept."""
        return self._connection is not None

    def page(self, place: str) -> PageRow | None:
        """What is kept of a page, if these rules made it."""
        if not self._connection:
            return None
        try:
            wanted = "SELECT key, digest, data FROM pages WHERE place = ? AND rules = ?"
            row = self._connection.execute(wanted, (place, self._rules)).fetchone()
            return PageRow(place, row[0], row[2]) if row and _digest(row[0] + row[2]) == row[1] else None
        except _BROKEN:
            return None

    def put_pages(self, many: Iterable[PageRow]) -> None:
        """Keeps pages for the next time, one a place; drops what older rules left."""
        if not self._connection:
            return
        rows = [
            (one.place, one.key, self._rules, _digest(one.key + one.evidence), one.evidence) for one in many
        ]
        with contextlib.suppress(*_BROKEN), self._connection:
            self._connection.execute("DELETE FROM pages WHERE rules <> ?", (self._rules,))
            self._connection.executemany("INSERT OR REPLACE INTO pages VALUES (?, ?, ?, ?, ?)", rows)

    def put(self, many: Iterable[Facts]) -> None:
        """Keeps facts for the next time; drops what older rules left."""
        if not self._connection:
            return
        rows = []
        for facts in many:
            data = _data(facts)
            rows.append((facts.article.sha256, facts.article.id, self._rules, _digest(data), data))
        with contextlib.suppress(*_BROKEN), self._connection:
            self._connection.execute("DELETE FROM facts WHERE rules <> ?", (self._rules,))
            self._connection.executemany("INSERT OR REPLACE INTO facts VALUES (?, ?, ?, ?, ?)", rows)


def _open(path: Path) -> sqlite3.Connection | None:
    """A connection to a usable cache file; a file that is no database is made anew."""
    for _ in range(2):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(path, timeout=5)
            connection.execute(_TABLE)
            connection.execute(_PAGES)
            return connection
        except sqlite3.DatabaseError:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        except (sqlite3.Error, OSError):
            return None
    return None


def _digest(data: str) -> str:
    """A row that was damaged but still parses must not become a fact."""
    return hashlib.sha256(data.encode()).hexdigest()


def _data(facts: Facts) -> str:
    parts = {name: encode(getattr(facts, name)) for name in _PARTS}
    rows = [*parts.values(), list(facts.summary), facts.language_read]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def _facts(article: Article, data: str) -> Facts:
    *rows, summary, language_read = json.loads(data)
    parts = {
        name: tuple(map(decoder(kind), row)) for (name, kind), row in zip(_PARTS.items(), rows, strict=True)
    }
    return Facts(article=article, summary=tuple(summary), language_read=bool(language_read), **parts)
