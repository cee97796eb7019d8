"""References -> BibTeX (btxdoc; the characters that TeX reads are escaped).

Written here and not by a library: pybtex and bibtexparser are kept up, but bring a LaTeX codec each for what
is a table of ten characters. The file is UTF-8, which biber and today's BibTeX styles read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.kept import kept
from generator.source import Source

_ESCAPED = {
    "\\": "{\\textbackslash}",
    "{": "\\{",
    "}": "\\}",
    "~": "{\\textasciitilde}",
    "^": "{\\textasciicircum}",
    **{char: f"\\{char}" for char in "#$%&_"},
}
_READ_BY_TEX = re.compile(r"[\\{}~^#$%&_]")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def bibtex(sources: Sequence[Source]) -> bytes:
    """The references as a .bib file."""
    keys: dict[str, int] = {}
    entries = []
    for source in sources:
        key = re.sub(r"[^A-Za-z0-9:.-]+", "-", source.article.id) or "source"
        keys[key] = keys.get(key, 0) + 1
        entries.append(_entry(source, key if keys[key] == 1 else f"{key}:{keys[key]}"))
    return b"\n".join(entries)


@kept
def _entry(source: Source, key: str) -> bytes:
    article = source.article
    year, month, _ = (article.published or "--").split("-")
    fields = {
        # double braces: one name as it stands, and a title whose capitals no style changes
        "author": f"{{{_text(article.byline)}}}" if article.byline else "",
        "title": f"{{{_text(source.title)}}}",
        "journal": _text(article.publisher or ""),
        "year": year,
        "month": month,
        "date": article.published or "",
        "url": _address(article.url or ""),
        "urldate": article.retrieved or "",
        "language": _text(article.language),
        "note": f"SHA-256 of the file cited: {article.sha256}" if article.sha256 else "",
    }
    lines = [
        f"  {name} = {_MONTHS[int(value) - 1] if name == 'month' else '{' + value + '}'},\n"
        for name, value in fields.items()
        if value
    ]
    kind = "article" if article.publisher else "misc"
    return f"@{kind}{{{key},\n{''.join(lines)}}}\n".encode()


def _text(words: str) -> str:
    return _READ_BY_TEX.sub(lambda found: _ESCAPED[found.group()], " ".join(words.split()))


def _address(url: str) -> str:
    """An address is read by ``\\url``, which takes every character but unbalanced braces."""
    return "".join(url.split()).replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D")
