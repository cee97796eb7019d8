"""What a cue does once it is known who speaks and of what: *it rejected his claim*, where *it* is a court.

The cue alone tells most (``lexicon/cues.py``). What a court does with a deciding verb is an act and no denial
(Searle 1976, declarations), also where a pronoun stands for it; who rejects something *as false* denies it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.extract.attribution.forms import inflect
from generator.lexicon.cue_nouns import COURTS
from generator.lexicon.cue_objects import UNTRUE
from generator.lexicon.cues import DECIDING
from generator.model import Actor, CueClass, Document, Span
from generator.patterns import compiled_when_used

_DECIDING = frozenset(form for base in DECIDING for forms in inflect(base).values() for form in forms) | {
    "found",
    "held",
}
_REJECTING = frozenset(
    form for base in ("reject", "dismiss") for forms in inflect(base).values() for form in forms
)
_COURT = compiled_when_used(rf"\b(?:{'|'.join(sorted(COURTS))})s?\b", re.IGNORECASE)
_COURT_OPENS = compiled_when_used(
    rf"[\"“]?(?:the|a|an|its|three|two)\s(?:[\w’'-]+\s){{0,3}}?(?:{'|'.join(sorted(COURTS))})s?\b(?!['’]|\s(?:official|clerk|spokes))"
    r"|judges?\b",
    re.IGNORECASE,
)
_AS_UNTRUE = compiled_when_used(
    rf"\bas\s(?:an?\s|[\"“‘'`]+)*(?:\w+ly\s|mere\s|pure\s|total\s)?(?:{'|'.join(sorted(UNTRUE))})\b",
    re.IGNORECASE,
)


def act_of(
    document: Document,
    actors: Mapping[str, Actor],
    cue: Span | None,
    kind: CueClass | None,
    source: Span,
    who: str | None,
    content: Span,
    sentence: int,
) -> CueClass | None:
    """The class of a statement, given the class ``kind`` that its cue has by itself."""
    if cue is None or kind not in ("denial", "opinion", "claim"):
        return kind
    text = document.text
    word = text[cue.start : cue.end].lower()
    if word in _DECIDING and text[source.start : source.end].lower() in ("it", "they"):
        named = actors.get(who) if who else None
        if named is not None:
            return "neutral" if _COURT.search(named.name) else _said(document, kind, cue, content)
        if sentence and _COURT_OPENS.match(text, document.sentences[sentence - 1].span.start):
            return "neutral"
    return _said(document, kind, cue, content)


def _said(document: Document, kind: CueClass, cue: Span, content: Span) -> CueClass:
    """*rejected the video as "fabricated"* denies it."""
    text = document.text
    rejects = kind == "opinion" and text[cue.start : cue.end].lower() in _REJECTING
    if rejects and cue.end <= content.start and _AS_UNTRUE.search(text, cue.end, content.end):
        return "denial"
    return kind
