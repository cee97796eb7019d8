"""The words beside a person's name that say who he or she is: titles before, appositions after."""

from __future__ import annotations

import re

from generator.extract.mentions.cut import MODIFIER, TITLE, Chunk, bare
from generator.lexicon import titles
from generator.lexicon.name_contexts import FUNCTION, ORG_BEFORE
from generator.model import Document, Span

_WORD = re.compile(r"[\w'’.&\-]+")
_AFTER = re.compile(r", ((?:(?:an?|the|his|her|its|their|our|one of) )?[^,.;:\"“”()]{3,90})(?=[,.;)])")
_HEADS = titles.ROLE_HEADS
_LINKS = frozenset("of for and to the in on at".split())


def role_of(document: Document, chunk: Chunk) -> Span | None:
    """The role's span, or None: ``Russia's Deputy U.N. Ambassador``, ``a spokesman for the ministry``."""
    return _before(document, chunk) or _behind(document, chunk)


def _before(document: Document, chunk: Chunk) -> Span | None:
    """The noun phrase that the name closes: goes left from the title over its modifiers."""
    text, floor = document.text, document.sentences[chunk.sentence].span.start
    near = text[max(floor, chunk.start - 30) : chunk.start].split()
    if not near or _plain(near[-1]) not in _HEADS or not text[chunk.start - 1].isspace():
        return None
    words = [
        (m.start(), m.end(), m.group())
        for m in _WORD.finditer(text, max(floor, chunk.start - 90), chunk.start)
    ]
    words = words[1:] if words and words[0][0] > floor and text[words[0][0] - 1].isalnum() else words
    for index in range(len(words) - 1, 0, -1):
        if not text[words[index - 1][1] : words[index][0]].isspace():
            words = words[index:]  # the phrase does not reach over a comma or a quotation mark
            break
    left = len(words) - 1
    while left > 0 and _belongs(words[left - 1][2]):
        left -= 1
    if words[left][2].islower() and words[left][2] in _LINKS:
        left += 1
    end = words[-1][1]
    return Span(words[left][0], end)


def _plain(word: str) -> str:
    lower = bare(word)
    return lower.rsplit("-", 1)[1] if "-" in lower and lower not in _HEADS else lower


def _belongs(word: str) -> bool:
    lower = bare(word)
    if word[0].isupper():
        return lower not in FUNCTION or lower in MODIFIER
    return (
        lower in MODIFIER
        or lower in TITLE
        or lower in _HEADS
        or lower in ORG_BEFORE
        or lower in ("police", "opposition", "government")
    )


def _behind(document: Document, chunk: Chunk) -> Span | None:
    """An apposition whose head is a role noun: ``Ann Lee, a spokeswoman for the court, said``."""
    stop = document.sentences[chunk.sentence].span.end
    match = _AFTER.match(document.text, chunk.end, min(stop + 1, chunk.end + 110))
    if not match:
        return None
    words = match.group(1).split()
    head = next((n for n, word in enumerate(words[:7]) if bare(word) in _HEADS), None)
    if head is None or any(
        bare(word) in ("said", "says", "told", "was", "is", "has", "had", "who", "which")
        for word in words[: head + 1]
    ):
        return None
    return Span(*match.span(1))
