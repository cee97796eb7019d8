"""Tells whose number it is where no report is made of it: *the mission has verified 35 deaths*.

Who verifies, documents or records what is counted, or gives a figure of it, answers for the number as who
*says* it does (Reuters *Handbook of Journalism*, accuracy: source every number that you have not counted
yourself). Silence over a guess: the subject is a name or a body right before the verb at the head of its
clause, and what is counted is of the kind that is recorded; *the band recorded 12 songs* gives no number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from generator.extract.figures.place import Found
from generator.lexicon.recorded import BODIES, GIVING, RECORDED, RECORDING
from generator.model import Actor, Document, Sentence, Span, Speaker

_REACH = 140
_AMOUNT = (
    r"(?:an?|the|its|their)\s(?:(?:total|official|higher|lower|similar|new|preliminary)\s)?"
    r"(?:figure|number|toll|tally|count|total|estimate)\s(?:of|as|at)"
)
_VERB = re.compile(
    rf"\s(?:(?:has|have|had|says\sit\shas|said\sit\shad)\s)?(?:(?:also|so\sfar|since|already|now|independently|\w+ly)\s)?"
    rf"(?:(?P<recording>{'|'.join(RECORDING)})(?:\s(?:the\s(?:names|identities|deaths|cases)\sof))?"
    rf"|(?P<saying>say|says|said|claim|claims|report|reports)|(?P<giving>{'|'.join(GIVING)})\s(?:{_AMOUNT}|the\s(?:death\s)?toll\s(?:as|at)))\s\Z"
)
_BODY = re.compile(
    rf"(?:(?:The|the|Its|its|Their|their|A|a|An|an)\s(?:[\w.'’-]+\s){{0,3}}?|(?:[A-Z][\w.'’-]+\s){{0,3}}?|\b)"
    rf"(?i:{'|'.join(BODIES)})\Z"
)
_HEAD = re.compile(r"(?:\A|[,;:]\s|[“\"‘]|\b(?:and|but|that|while|as)\s)(?:[Tt]he\s)?\Z")


Names = Mapping[int, tuple[Span, str]]
"""Where a name ends, with its span and its actor."""


def names_of(actors: Sequence[Actor]) -> Names:
    """The places where the actors are named, by their ends."""
    return {span.end: (span, actor.id) for actor in actors for span in actor.mentions}


def giver_of(document: Document, sentence: Sentence, found: Found, names: Names) -> Speaker | None:
    """Who stands for a figure that no report gives, such as the *rescuers* of *rescuers say 63 dead*."""
    text, first = document.text, sentence.span.start
    head = min(found.span.start, found.hedge.span.start) if found.hedge else found.span.start
    low = max(first, head - _REACH)
    verb = _VERB.search(text, low, head)
    if verb is None or ((verb["recording"] or verb["saying"]) and not _recorded(found)):
        return None
    end = verb.start()
    if named := names.get(end):
        span, actor = named
        return Speaker(span, actor) if _HEAD.search(text[max(first, span.start - 12) : span.start]) else None
    body = _BODY.search(text[low:end])
    if body is None:
        return None
    span = Span(low + body.start(), end)
    return Speaker(span, None) if _HEAD.search(text[max(first, span.start - 12) : span.start]) else None


def _recorded(found: Found) -> bool:
    """Whether what is counted is of the kind that a body records."""
    words = (found.counted or "").lower().split()
    return (bool(words) and words[-1] in RECORDED) or (found.key and found.unit is None and not words)
