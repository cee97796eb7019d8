"""Groups without a name that say something: ``prosecutors said``, ``according to U.S. officials``.

A plural noun for people is an actor only where it speaks; *the families fled* names nobody to quote.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress, count

from generator.extract.attribution.forms import VERB_FORMS
from generator.lexicon import organisations
from generator.model import Document, Span, Tokens

_NOUNS = frozenset(organisations.GROUP_NOUNS)
_MODIFIERS = frozenset(organisations.GROUP_MODIFIERS)
_PASSED = frozenset("also have had later then since now already".split())
_BEFORE = frozenset("the some several many two three other local".split())
_NOUN_TOO = frozenset(
    "report reports show find found hold held state charge claim estimate plan order offer call".split()
)
"""Words that are as often nouns or verbs of doing: they do not show that somebody speaks."""
_SPEAKS = (
    frozenset(
        word
        for word, cues in VERB_FORMS.items()
        if any(cue.form in "bd" and set("qct") & set(cue.frames) for cue in cues)
    )
    - _NOUN_TOO
)


def find_groups(document: Document) -> Iterator[Span]:
    """Spans of the groups that speak, modifiers in lower case included, in text order."""
    tokens = document.tokens
    lower = tokens.lower
    for index in compress(count(), map(_NOUNS.__contains__, lower)):
        first = index
        while first and lower[first - 1] in _MODIFIERS and tokens.start[first] == tokens.end[first - 1] + 1:
            first -= 1
        if _speaks(tokens, index + 1) or _spoken_by(tokens, first, index + 1):
            yield Span(tokens.start[first], tokens.end[index])


def _speaks(tokens: Tokens, at: int) -> bool:
    """Whether a verb of saying follows: ``officials in Geneva have said``."""
    count = len(tokens)
    if at + 1 < count and tokens.lower[at] in ("in", "at", "from"):
        at += 1
        while at < count and (tokens.text[at][0].isupper() or tokens.lower[at] == "the"):
            at += 1
    while at < count and tokens.lower[at] in _PASSED:
        at += 1
    return at < count and tokens.lower[at] in _SPEAKS


def _spoken_by(tokens: Tokens, first: int, after: int) -> bool:
    """``according to local witnesses``; ``said the men,`` but not ``said the men fled``."""
    at = first - 1
    if at > 0 and tokens.text[at][0].isupper():
        at -= 1  # according to U.S. officials
    while at > 0 and tokens.lower[at] in _BEFORE:
        at -= 1
    if at > 0 and tokens.lower[at] == "to":
        return tokens.lower[at - 1] == "according"
    closed = after < len(tokens) and tokens.text[after] in (",", ".", ";")
    return closed and at >= 0 and tokens.lower[at] in ("said", "say", "says")
