"""Whose a state's body is: *Norland's Foreign Ministry*, *the Foreign Ministry in Arlen*.

Every state has a Foreign Ministry: without its state such a name says of nobody who he is, so two of
them are never one for their name's sake alone.
"""

from __future__ import annotations

import re
from functools import cache

from generator.extract.mentions.gazetteer import capitals, country_names, nationals
from generator.lexicon.state_bodies import BODIES, MINISTRIES

_FIELDS = "|".join(MINISTRIES)
_MINISTRY = re.compile(
    rf"(?:{_FIELDS})(?: affairs)?(?: and [a-z]+)? ministry"
    rf"|ministry (?:of|for) (?:the )?(?:{_FIELDS})(?: affairs)?"
)
_LISTED = frozenset(" ".join(name.split()).casefold() for name in BODIES.split(";"))
_OWNER = re.compile(r"((?:[A-Z][\w.-]*[ \u00a0])*[A-Z][\w.-]*)['\u2019]s?[ \u00a0]([a-z]+[ \u00a0])?$")
_SEAT = re.compile(r"[ \u00a0](?:in|of)[ \u00a0]([A-Z][\w.-]*(?:[ \u00a0][A-Z][\w.-]*){0,2})")
_REACH = 48


@cache
def parts_of(name: str) -> tuple[str | None, str] | None:
    """A state's body by its name: the state, where the name says it, and the name without it.

    ``Norlandish Foreign Ministry``: Norland, ``foreign ministry``. None for every other name.
    """
    words = name.replace("\u2019", "'").removeprefix("The ").removeprefix("the ").split()
    for cut in range(min(4, len(words))):
        bare = " ".join(words[cut:]).casefold()
        land = _land(" ".join(words[:cut]).removesuffix("'s").removesuffix("'")) if cut else None
        if cut and land is None:
            continue
        front, of, back = bare.rpartition(" of ")
        if _is_body(bare):
            return land, bare
        if of and land is None and _is_body(front):
            whose = _land(" ".join(words[-len(back.split()) :]))
            return (whose, front) if whose else None
    return None


def owner_in(text: str, start: int, end: int) -> tuple[str, int | None] | None:
    """The state that the text sets beside a body's name at ``start`` to ``end``, and where its own name
    begins when it stands in front: *Norland's Foreign Ministry*, *the Foreign Ministry in Arlen*."""
    before = text[max(0, start - _REACH) : start]
    match = _OWNER.search(before)
    if match:
        words = match.group(1).split()
        for cut in range(len(words)):
            land = _land(" ".join(words[cut:]))
            if land:
                whole = match.group(1)
                lead = whole.rfind(words[cut]) if cut == len(words) - 1 else whole.find(words[cut])
                return land, None if match.group(2) else start - len(before) + match.start(1) + lead
        return None
    match = _SEAT.match(text, end, end + _REACH)
    if match:
        words = match.group(1).split()
        for stop in range(len(words), 0, -1):
            land = _land(" ".join(words[:stop]).rstrip("."))
            if land:
                return land, None
    return None


def _is_body(folded: str) -> bool:
    return folded in _LISTED or _MINISTRY.fullmatch(folded) is not None


def _land(name: str) -> str | None:
    """The state behind a country's, a people's or a capital's name."""
    plain = " ".join(name.split())
    return country_names().get(plain) or nationals().get(plain) or capitals().get(plain)
