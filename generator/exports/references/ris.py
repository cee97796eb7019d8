"""References -> RIS (Research Information Systems 2001), type NEWS: a tag and a value a line."""

from __future__ import annotations

from collections.abc import Sequence

from generator.kept import kept
from generator.source import Source


def ris(sources: Sequence[Source]) -> bytes:
    """The references as a .ris file."""
    return b"".join(_record(source) for source in sources)


@kept
def _record(source: Source) -> bytes:
    article = source.article
    fields = (
        ("TY", "NEWS"),
        ("ID", article.id),
        ("TI", source.title),
        ("AU", article.byline),
        ("T2", article.publisher),
        ("PY", article.published and article.published[:4]),
        ("DA", article.published and article.published.replace("-", "/")),
        ("Y2", article.retrieved and article.retrieved.replace("-", "/")),
        ("UR", article.url),
        ("LA", article.language),
        ("N1", article.sha256 and f"SHA-256 of the file cited: {article.sha256}"),
    )
    lines = [f"{tag}  - {' '.join(value.split())}\r\n" for tag, value in fields if value]
    return ("".join(lines) + "ER  - \r\n\r\n").encode()
