"""Reads what stands around a figure: hedge, change, negation."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from generator.lexicon import hedges
from generator.model import Span

_LEFT = re.compile(r"\S+")
_ARTICLE = frozenset(["a", "an", "the", "another"])


class Hedge(NamedTuple):
    """A hedge in the text and what it does."""

    span: Span
    bound: hedges.Bound
    """One of ``hedges.ABOUT``, ``MORE``, ``LESS``."""


class Left(NamedTuple):
    """The last words before a figure, nearest first, with their starts."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def words_left(text: str, start: int, first: int) -> Left:
    """Up to six blank-separated words before ``start``, nearest first, lower case, opening marks off."""
    low = max(first, start - 64)
    found = [(m.group(), low + m.start(), low + m.end()) for m in _LEFT.finditer(text[low:start])]
    if low > first and found and not text[low - 1].isspace():
        found = found[1:]
    found = found[:-7:-1]
    return Left(
        tuple(word.lower().lstrip("(\"'“‘[") for word, _, _ in found),
        tuple(at + len(word) - len(word.lstrip("(\"'“‘[")) for word, at, _ in found),
        tuple(end for _, _, end in found),
    )


def hedge_before(left: Left, start: int, text: str, duration: bool) -> Hedge | None:
    """The longest hedge that ends right before the figure (an article may stand between)."""
    offset = 1 if left.words and left.words[0] in _ARTICLE else 0
    for skip in (0, offset):
        for size in (5, 4, 3, 2, 1):
            chosen = left.words[skip : skip + size]
            if len(chosen) < size:
                continue
            words = " ".join(reversed(chosen))
            bound = hedges.BEFORE.get(words)
            if bound is None:
                continue
            if duration and words in ("over", "around", "under"):
                return None
            if words in ("over", "above", "under", "below", "about") and _place(left, skip + size):
                return None
            end = left.ends[skip]
            return Hedge(Span(left.starts[skip + size - 1], end), bound)
        if not offset:
            break
    return None


_PLACE_VERBS = frozenset(
    """talk talks talked talking speak spoke ask asked know knew worry worried think thought concern concerns
    concerned dispute questions question concerned control power war fight victory win won lead row""".split()
)


def _place(left: Left, at: int) -> bool:
    """*talk about 5 issues*, *a victory over 12 rivals*: not a hedge."""
    return at < len(left.words) and left.words[at] in _PLACE_VERBS


_AFTER = re.compile(
    r"(?:,? )("
    + "|".join(sorted(map(re.escape, hedges.AFTER), key=len, reverse=True))
    + r")\b|-(plus)\b|(\+)",
    re.IGNORECASE,
)


def hedge_after(text: str, end: int, limit: int) -> Hedge | None:
    """*or more*, *or so*, *at least* right behind the figure; ``+`` behind a number."""
    match = _AFTER.match(text, end, limit)
    if match is None:
        return None
    if match[3]:
        return Hedge(Span(match.start(3), match.end(3)), hedges.MORE)
    group = 1 if match[1] else 2
    return Hedge(Span(*match.span(group)), hedges.AFTER[match[group].lower()])


Change = Literal["up", "down"]

_SKIPPED = frozenset(
    """by a an the to from about around nearly almost some more than over at least another just only roughly
    approximately less fewer as much many of estimated further additional up's""".split()
)
_NEXT = re.compile(r"[ -]([^\W\d_]+)(?: (?:in|of))?")


def change_of(left: Left, text: str, end: int, limit: int, counting: bool) -> Change | None:
    """*rose 5 percent*, *up from 3*, *a 5 percent increase*, *5 percent higher*.

    *up to 5* is a hedge, and before a counted noun *up* and *down* belong to the verb (*turned up four
    documents*).
    """
    for at, word in enumerate(left.words):
        adverb = word in ("up", "down")
        if adverb and (counting or (at and left.words[at - 1] == "to")):
            break
        if word in hedges.UP:
            return "up"
        if word in hedges.DOWN:
            return "down"
        if word not in _SKIPPED:
            break
    match = _NEXT.match(text, end, limit)
    if match and match[1].lower() not in hedges.NOT_CHANGE_NOUNS:
        word = match[1].lower()
        if word in hedges.UP:
            return "up"
        if word in hedges.DOWN:
            return "down"
    return None


def negated(left: Left) -> bool:
    """*not 57 but 58*."""
    return bool(left.words) and (left.words[0] in hedges.NEGATIONS or left.words[0].endswith(("n't", "n’t")))
