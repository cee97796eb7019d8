"""What a name's own words say it names: internal evidence (McDonald 1996)."""

from __future__ import annotations

from generator.extract.mentions.gazetteer import given
from generator.extract.mentions.words import AFTER, BEFORE, BEFORE_OF, FIRST, HEADS, LEGAL, OF_PLACES
from generator.lexicon.name_contexts import (
    EVENT_HEADS,
    FAMILY_LIKE_BODIES,
    FAMILY_LIKE_EVENTS,
    FAMILY_LIKE_PLACES,
)
from generator.lexicon.organisations import BODY_ENDINGS

SITES = (".com", ".org", ".net", ".co.uk", ".tv")
"""Ends of a site's address that serves as its publisher's name."""
_STORMS = frozenset("Storm Hurricane Typhoon Cyclone".split())
_STATES_OF = frozenset("Member Contracting Signatory Donor Participating Gulf Arab Baltic Nordic".split())
_ROMAN = ("I", "II", "III", "IV")
_NUMBERS = (*_ROMAN, "V", "VI", "VII", "VIII", "IX", "X")
_YOUNGER = ("Jr", "Sr", *_ROMAN)


def own_kind(texts: list[str]) -> str | None:
    """What a name's own words say it names; None when they say nothing."""
    last, head = texts[-1], texts[0]
    if len(texts) == 1:
        return "organisation" if head == "&" or head.endswith(SITES) or _is_body(head) else None
    if last in LEGAL:
        return "organisation"
    if "&" in texts:
        return "organisation"
    if head in FIRST or _is_body(head):
        return "organisation"
    small = [i for i, text in enumerate(texts) if text in ("of", "for", "on")]
    if small:
        front = texts[: small[0]]
        if any(text in BEFORE_OF or text in HEADS for text in front):
            return "organisation"
        if front and front[-1] in OF_PLACES:
            return "place"
    if texts[-2:] == ["States", "Parties"] or (len(texts) == 2 and last == "States" and head in _STATES_OF):
        return "national"  # Member States, States Parties: a group of states
    if head in _STORMS:
        return "event"  # Storm Ida
    if head == "Operation":
        return "event"
    if last.rstrip(".") in _ROMAN and texts[-2] in EVENT_HEADS:
        return "event"
    if len(texts) > 2 and last in _NUMBERS and texts[-2] in HEADS:
        return "organisation"  # Pre-Trial Chamber II
    if last in EVENT_HEADS and last not in HEADS:
        if head in given() and len(texts) == 2 and last in FAMILY_LIKE_EVENTS:
            return "person"
        return "event"
    if last in HEADS:
        # a person's name may end in such a word (Ringo Star, Jane Forum): a given name first tells
        if head in given() and len(texts) == 2 and last in FAMILY_LIKE_BODIES:
            return "person"
        return "organisation"
    if last in AFTER or head in BEFORE:
        if head in given() and len(texts) == 2 and last in FAMILY_LIKE_PLACES:
            return "person"
        return "place"
    return "person" if last.rstrip(".") in _YOUNGER else None


def _is_body(head: str) -> bool:
    """Whether the first word alone tells a body: *Lashkar-e-Jhangvi*, *Bundesbank*."""
    if "-" in head and head.split("-")[0] in FIRST:
        return True
    return len(head) > 7 and head.endswith(BODY_ENDINGS)
