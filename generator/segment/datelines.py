"""Paragraph -> where its dateline ends: ``GENEVA:``, ``LIMA, Peru (AP) —``.

AP Stylebook, "datelines": the town in capitals, then the country or state unless the town stands alone, then
the agency, then a dash. Some papers use a colon, some (AFP) small letters with the agency in brackets,
human-rights bodies the town in brackets.
"""

from __future__ import annotations

import re

from generator.lexicon.function_words import FUNCTION_WORDS
from generator.lexicon.furniture import AGENCIES, NOT_PLACES
from generator.model import Span
from generator.patterns import compiled_when_used
from generator.segment.captions import MONTHS

_CAPITALS = r"(?:Mc|Mac|[A-Z]'|D'|La |de )?[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de.'\u2019-]+"
_NAME = r"[A-Z\u00c0-\u00de][\w.'\u2019-]*"
_REGION = rf"(?:{_NAME})(?: (?:{_NAME}|of|and|the)){{0,4}}"
_AGENCY = rf"\((?:{AGENCIES}|[A-Z][A-Za-z. -]{{1,28}})\)"
_DAY = (
    rf"(?:{MONTHS} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {MONTHS}(?: \d{{4}})?|"
    rf"\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?)"
)
_MARK = re.compile(r"[-\u2013\u2014_:](?!\S)")
"""What ends a dateline of most kinds, looked for first because it is cheap."""
_UPPER = compiled_when_used(
    rf"(?P<place>{_CAPITALS}(?: {_CAPITALS}){{0,3}})(?P<region>(?:[,/] ?{_REGION}){{0,3}})"
    rf"(?P<day>,? (?:{_DAY}|\({_DAY}\)))?(?P<agency>,? ?{_AGENCY})?(?:,? {_DAY})?"
    rf"\s*(?P<mark>--|[-\u2013\u2014_]|:)(?=\s+[\"'\u201c\u2018`(\u00ab]*[A-Z0-9\u00c0-\u00de]|\s*\Z)"
)
_SIGNED = compiled_when_used(
    rf"(?:{_REGION}(?:, {_REGION}){{0,2}}(?:, {_DAY})?,? )?"
    rf"\((?:{AGENCIES})(?:/(?:{AGENCIES}))?\)\s*(?:--|[-\u2013\u2014_:])"
    rf"(?=\s|\Z)|(?:CNN|AFP|AP|UPI) [\u2013\u2014](?=\s+[A-Z])"
)
_TOWN_AND_COUNTRY = compiled_when_used(
    rf"{_NAME}(?: {_NAME}){{0,2}}, {_NAME}(?: {_NAME}){{0,2}}"
    rf"(?: (?:--|[\u2013\u2014])|, {_NAME}(?: {_NAME}){{0,2}} -)(?=\s+[\"\u201c\u2018]?[A-Z])"
)
_SLASHED = compiled_when_used(
    rf"{_CAPITALS}(?: {_CAPITALS}){{0,3}}, {_DAY}\. /(?:Correspondent |Corr\. )?[A-Z][\w. -]{{1,20}}/\."
)
"""``MARRAN, October 7. /NNA/.``: the style of eastern agencies."""
_BRACKETED = compiled_when_used(
    rf"\({_NAME}(?:[ -](?:{_NAME}|de|la|of|the|and)){{0,4}}(?:, {_REGION})?(?:, {_DAY})?\)"
    rf"\s*(?:--|[-\u2013\u2014])(?=\s+[\"'\u201c\u2018]?[A-Z\u00c0-\u00de0-9])"
)
"""``(Geneva) – ``, ``(Port-au-Prince, June 3, 2024) - ``: the house style of human-rights reports."""
_DAY_AND_TEXT = compiled_when_used(
    rf"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:{MONTHS} \d{{1,2}}, \d{{4}}"
    rf"|\d{{1,2}} {MONTHS},? \d{{4}})"
    rf"(?=\s+(?:[\"\u201c\u2018]?[A-Z])|\s*\Z)"
)
_NO_NAMES = FUNCTION_WORDS - frozenset("and of the in on la le de el".split())
TURN = re.compile(r"(?:[A-Z][A-Z.'\u2019 -]{2,40}|[QA]):\s")
"""A turn in a transcript: ``MODERATOR: …``."""


_CLOCK = re.compile(
    r"(?:(?:[01]?\d|2[0-3]):[0-5]\d(?:\s?[ap]\.?m\.?)?|(?:0?[1-9]|1[0-2])(?:\.[0-5]\d)?\s?[ap]\.?m\.?)"
    r"(?:\s(?:GMT|UTC|BST|[CEMP]?[ES][SD]?T|ET|local time))?\s*[:|\u2013\u2014-]?"
    r"(?=\s+[\"\u201c\u2018]?[A-Z\u00c0-\u00de])"
)


def stamp_end(text: str, span: Span) -> int | None:
    """Offset one past the hour that opens a paragraph, or None: ``12:40 The toll has risen`` in a running
    report. It is no part of the sentence, which would else be cut at its colon."""
    found = _CLOCK.match(text, span.start, min(span.end, span.start + 40))
    return found.end() if found else None


def dateline_end(text: str, span: Span, colon: bool) -> int | None:
    """Offset one past a dateline's mark, or None.

    ``colon``: whether capitals and a colon may be a dateline here. Without a headline above they label a
    section (``COPPER: Prices rose``), and where several paragraphs open so they name the speakers of a talk.
    """
    start, limit = span.start, min(span.end, span.start + 120)
    head = text[start:limit]
    found = None
    if _MARK.search(head):
        found = _UPPER.match(head)
        if found and _is_place(found, colon):
            return start + found.end()
        found = _SIGNED.match(head) if ")" in head or head[0] in "CAU" else None
        if found is None and ", " in head:
            found = _TOWN_AND_COUNTRY.match(head)
        if found is None and head[0] == "(":
            found = _BRACKETED.match(head)
    if found is None and "/." in head:
        found = _SLASHED.match(head)
    if found is None and "day, " in head:
        found = _DAY_AND_TEXT.match(head)
    return start + found.end() if found else None


def _is_place(found: re.Match[str], colon: bool) -> bool:
    """Whether capitals before a mark can name a town: ``KYIV —``; not ``BREAKING:``, ``GOP - ``."""
    words = re.split(r"[ ,/]+", found["place"] + found["region"])
    if len(words) > 7 or "'S" in found["place"] or "\u2019S" in found["place"]:
        return False
    if any(word.strip(".") in NOT_PLACES or word.lower() in _NO_NAMES for word in words):
        return False
    signed = found["day"] or found["agency"]
    bare = not (found["region"] or signed)
    if found["mark"] == ":" and not signed and (not colon or found["region"]):
        return False
    letters = sum(map(str.isalpha, found["place"]))
    return letters >= 4 if bare and len(words) < 3 and " " not in found["place"] else letters >= 3
