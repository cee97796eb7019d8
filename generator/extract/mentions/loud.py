"""Names in lines whose capitals say nothing: title-case headlines and lines all in capitals.

Only what is known already is found there: listed names, names that the article's prose has, and a
given name with a family name that is no common word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.extract.mentions.gazetteer import Entry, entries, given
from generator.extract.mentions.runs import UPPER
from generator.lexicon.common_words import COMMON
from generator.model import Document, Span

_WORD = re.compile(rf"(?:[{UPPER}]\.){{2,}}|[{UPPER}][\w]*(?:[-’'&]\w+)*")
_GAP = re.compile(r"[ \u00a0]")

Names = dict[str, list[Entry]]
"""First word -> names of the article that begin with it, longest first."""


def index_of(kinds: dict[str, str]) -> Names:
    """The article's own names by their first word."""
    index: Names = {}
    for name, kind in kinds.items():
        if kind == "work":
            continue
        words = tuple(name.split())
        index.setdefault(words[0], []).append((words, kind))
    for row in index.values():
        row.sort(key=lambda entry: -len(entry[0]))
    return index


def find_in_line(document: Document, span: Span, shout: bool, own: Names) -> Iterator[tuple[Span, str]]:
    """Names and their kinds in one such line, left to right."""
    text = document.text
    words = [(m.start(), m.end(), m.group().replace("’", "'")) for m in _WORD.finditer(text, *span)]
    at = 0
    while at < len(words):
        size, kind = _match(text, words, at, shout, own)
        if not size:
            at += 1
            continue
        start, end = words[at][0], words[at + size - 1][1]
        if text[start:end].endswith(("'s", "’s", "'S", "’S")):
            end -= 2
        yield Span(start, end), kind
        at += size


def _match(text: str, words: list[tuple[int, int, str]], at: int, shout: bool, own: Names) -> tuple[int, str]:
    first = _bare(words[at][2])
    # as prose writes it, before as a dateline does: its kind there has more to rest on
    keys = (first.title(), first) if shout and first.isupper() else (first,)
    for key in keys:
        for listed, kind in (*own.get(key, ()), *entries().get(key, ())):
            size = len(listed)
            if at + size > len(words):
                continue
            run = [_bare(word) for _, _, word in words[at : at + size]]
            same = [a.upper() for a in listed] == [b.upper() for b in run] if shout else list(listed) == run
            if not same or not _adjacent(text, words[at : at + size]):
                continue
            if size == 1 and first.lower() in COMMON and kind not in ("country", "national"):
                continue
            return size, kind
    if not shout and first in given() and at + 1 < len(words):
        family = _bare(words[at + 1][2])
        if family.lower() not in COMMON and _adjacent(text, words[at : at + 2]):
            return 2, "person"
    return 0, ""


def _bare(word: str) -> str:
    return word[:-2] if word.endswith(("'s", "'S")) else word


def _adjacent(text: str, words: list[tuple[int, int, str]]) -> bool:
    return all(_GAP.fullmatch(text, a[1], b[0]) for a, b in pairwise(words))
