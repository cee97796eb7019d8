"""Groups without a name that say something: ``prosecutors said``, ``according to U.S. officials``.

A plural noun for people is an actor only where it speaks; *the families fled* names nobody to quote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.extract.attribution.forms import VERB_FORMS
from generator.lexicon import organisations
from generator.model import Document, Span

_NOUNS = "|".join(sorted(organisations.GROUP_NOUNS, key=len, reverse=True))
_GROUP = re.compile(
    rf"(?<![\w'’-])((?:(?:{'|'.join(organisations.GROUP_MODIFIERS)}) ){{0,3}}(?:{_NOUNS}))(?![\w'’-])"
    r"(?=(?: (?:in|at|from) (?:the )?[A-Z]\w+(?: [A-Z]\w+)?| there| here)?"
    r"(?: (?:also|have|had|later|then))? ?([a-z]*))",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\b(?:said|says?)(?: (?:the|some|several|many|two|three|other|local))* (?:[A-Z][\w.]* )?$"
)
_ACCORDING = re.compile(
    r"\b[Aa]ccording to(?: (?:the|some|several|many|two|three|other|local))* (?:[A-Z][\w.]* )?$"
)
_SPEAKS = frozenset(
    word
    for word, cues in VERB_FORMS.items()
    if any(cue.form in "bd" and set("qct") & set(cue.frames) for cue in cues)
) - {
    "report",
    "show",
    "find",
    "found",
    "hold",
    "held",
    "state",
    "charge",
    "claim",
    "estimate",
    "plan",
    "order",
    "offer",
    "call",
}


def find_groups(document: Document) -> Iterator[Span]:
    """Spans of the groups that speak, modifiers in lower case included, in text order."""
    text = document.text
    for match in _GROUP.finditer(text, document.article.body.start):
        span = Span(*match.span(1))
        low = max(0, span.start - 44)
        if match.group(2) in _SPEAKS or _ACCORDING.search(text, low, span.start):
            yield span
        elif text.startswith((",", ".", ";"), span.end) and _SAID.search(text, low, span.start):
            yield span  # said the men, not: said the men fled
