"""Paragraph -> Caption: pictures' captions with their credit, place and date.

A caption is known by its form, never by its topic: a picture's credit (``REUTERS/Jane Doe``, ``(Photo: …)``,
``- REUTERS`` after a full date), an opening label (``FILE PHOTO:``) or AP's ``In this Nov. 3, 2015, photo``.
"""

from __future__ import annotations

import re

from generator.lexicon.furniture import AGENCIES
from generator.model import Caption, Span
from generator.patterns import compiled_when_used

MONTHS = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = (
    rf"(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
    rf"(?:{MONTHS} \d{{1,2}}, ?\d{{4}}|\d{{1,2}} {MONTHS},? \d{{4}}))"
)
_DATE = compiled_when_used(_DAY)
_NAME = r"[A-Z\u00c0-\u017d][\w.'\u2019-]*"
_LABEL = re.compile(
    r"(?:(?:FILE|File)(?: (?:PHOTO|PICTURE|IMAGE|photo|picture|image))?|PHOTO|Photo|IMAGE|Image"
    r"|PICTURE|Picture|CAPTION|Caption|Image caption|Photo caption|Photograph|HANDOUT PHOTO|Handout)"
    r"(?:(?:\s?:|\s[-\u2013\u2014])\s+(?=\S)|\s*\Z)"
    # as the BBC writes them
    r"|(?:Image|Media|Video) (?:source|caption),\s"
)
_IN_THIS = compiled_when_used(
    rf"(?:\([^()]*\) ?)?(?:This|this|In this|in this) "
    rf"(?:(?:undated|file|handout|combination|aerial|satellite|image|frame|"
    rf"grab|video|combo|{_DAY}|{MONTHS}|\d{{1,4}}|of)[ ,]*+){{1,6}}"
    rf"(?:photo|photograph|picture|image|screengrab|photos|images|made|taken|grab)\b"
)
_POINTS = ("This ", "this ", "In this ", "in this ", "(")
_PHOTO = (
    r"(?:[Pp]hotos?|PHOTO|[Ii]mages?|[Pp]ictures?|[Pp]hotographs?|(?:[Pp]hoto |[Ii]mage )?[Cc]redits?"
    r"|[Pp]ix|[Pp]ic)"
)
_CREDIT_IN_BRACKETS = compiled_when_used(
    rf"(?:"
    # (AP Photo/Jane Doe)
    rf"[(\[](?:(?:{AGENCIES})[ /])?(?:[Ff]ile )?{_PHOTO}\b[^()\[\]]{{0,120}}[)\]]"
    # [Jane Doe/Reuters]
    rf"|[(\[](?:{_NAME}[ ,&]{{1,3}}){{0,5}}{_NAME}/\s?(?:{AGENCIES})(?:/[^()\[\]/]{{2,40}})?[)\]]"
    # [Jane Doe/Harbor Press via AP Photo]
    rf"|[(\[][^()\[\]/]{{2,60}}/[^()\[\]]{{0,60}}\b(?:{AGENCIES})(?: [Pp]hotos?| [Ii]mages)?[)\]]"
    # (Reuters/Jane Doe)
    rf"|[(\[](?:{AGENCIES})(?:/[^()\[\]]{{2,60}})[)\]]"
    rf")[.\s]*\Z"
)
_CREDIT = compiled_when_used(
    rf"(?:"
    # ". Photograph: Jane Doe", "| Photo by Jane Doe"
    rf"(?:(?<=[.!?\"\u201d)|])\s+|(?<=\w) (?=[A-Z]\w+: )|\|\s*|[-\u2013\u2014]\s*|\A)"
    rf"(?:(?:{AGENCIES}) )?{_PHOTO}(?: by\b|:| courtesy of\b)\s*[^.|]{{2,100}}"
    # REUTERS/Jane Doe/File Photo
    rf"|\b(?:{AGENCIES})\s?/\s?{_NAME}(?: {_NAME}){{0,4}}(?:\s?/\s?[\w ]{{2,40}})?"
    # AP Photo/Jane Doe
    rf"|\b(?:AP|AFP|Reuters|REUTERS|EPA) (?:[Ff]ile )?[Pp]hoto(?:\s?/\s?[\w.' -]{{2,60}})?"
    # Jane Doe/Getty Images
    rf"|(?:{_NAME} ){{1,4}}?{_NAME}\s?/\s?(?:{AGENCIES})(?: via [\w ]{{2,40}})?"
    rf"|\bCredit(?:\.\.\.|\u2026) ?[A-Z][^.]{{2,80}}"
    rf"|\bvia (?:{AGENCIES})"
    rf"|(?:\u00a9|\(c\)) ?[^.]{{2,60}}"
    rf")[.\s]*\Z"
)
_AGENCY_TAIL = compiled_when_used(
    rf"\s(?P<dash>[-\u2013\u2014|]+)\s?"
    rf"(?P<credit>(?:{AGENCIES})(?:/(?:{AGENCIES}))?(?:pix| pix| pic| photo| file photo| File Photo)?)\.?\Z"
)
_PLACE = compiled_when_used(
    rf"\b(?:in|at|near|outside|on|of|from|over) "
    rf"(?:the (?:town|city|village|port|district|region|outskirts|suburb|settlement) of )?"
    rf"(?P<place>(?:the )?{_NAME}(?: {_NAME})*"
    rf"(?:, {_NAME}(?: (?:{_NAME}|region|province|district|oblast|state|county))*)*),?"
    rf"(?: on)? \Z"
)
_LONGEST = 900
_TAIL = 220
# Every branch begins with one letter, no class, so that the search can leap from letter to letter.
_SIGN = r" ?[A-Z][A-Za-z/-]+\.?\Z"
_TRIGGER = re.compile(
    r"p(?:hoto|i(?:cture|[cx]))|P(?:hoto|HOTO|i(?:cture|[cx]))|image|Image|credit|Credit|/|\u00a9|\([Cc]\)"
    rf"|via [A-Z]|-{_SIGN}|\u2013{_SIGN}|\u2014{_SIGN}|\|{_SIGN}"
)
"""What every picture's credit holds; looked for first because it is cheap."""


def find_caption(text: str, span: Span, before_body: bool) -> Caption | None:
    """The caption that a paragraph is, or None.

    ``before_body``: no paragraph of prose stands before it. A bare agency's name after a dash is a
    picture's credit only there or after a full date, for some papers sign articles so.
    """
    if span.end - span.start > _LONGEST:
        return None
    words = text[span.start : span.end]
    triggered = _TRIGGER.search(words, max(0, len(words) - _TAIL))
    credit = _credit(words, span.start, before_body) if triggered else None
    if (
        credit is None
        and not _LABEL.match(words)
        and not (words.startswith(_POINTS) and _IN_THIS.match(words))
    ):
        return None
    end = credit.start if credit else span.end
    date = None
    for found in _DATE.finditer(text, span.start, end):
        date = found
    place = _PLACE.search(text, max(span.start, date.start() - 160), date.start()) if date else None
    return Caption(
        span, credit, Span(*place.span("place")) if place else None, Span(*date.span()) if date else None
    )


def _credit(words: str, offset: int, before_body: bool) -> Span | None:
    """Where a paragraph's picture credit stands, without dash and brackets' blanks."""
    tail = max(0, len(words) - _TAIL)
    bracketed = _CREDIT_IN_BRACKETS.search(words, tail) if words.endswith((")", "]", ".")) else None
    bare = _CREDIT.search(words, tail)
    found = min(filter(None, (bracketed, bare)), key=re.Match.start, default=None)
    if found:
        start, end = found.start(), len(words[: found.end()].rstrip(" ."))
        while words[start] in " |-\u2013\u2014\n\t\xa0":
            start += 1
        return Span(offset + start, offset + end)
    signed = _AGENCY_TAIL.search(words, tail)
    if signed and (before_body or _ends_in_date(words[: signed.start("dash")])):
        return Span(offset + signed.start("credit"), offset + signed.end("credit"))
    return None


def _ends_in_date(words: str) -> bool:
    tail = words.rstrip(" .")[-40:]
    return any(found.end() == len(tail) for found in _DATE.finditer(tail))
