"""Of several persons of one family name, whom a bare one means. Doubt gives nothing.

A courtesy title, an office, the given names that tell relatives apart and the nearness of the last naming
rule persons out; who may be either stays open.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.extract.mentions.gazetteer import given
from generator.lexicon import titles
from generator.lexicon.name_contexts import SPEECH_VERBS
from generator.model import Mention

_SUFFIXES = frozenset(titles.SUFFIXES)
_COURTESY_BEFORE = re.compile(r"\b([A-Za-z]+)\.?\s+$")
_OWNS_KIN = re.compile(r"['’]s? (?:[a-z]+ ){0,2}?([a-z-]+),? ")
NAMED_KIN = re.compile(r"['’]s? (?:[a-z]+ ){0,2}?([a-z-]+), [A-Z][\w-]+(?=,| [a-z])")
_SPEAKS = re.compile(rf" (?:{'|'.join(sorted(SPEECH_VERBS))})\b")
_SPOKE = re.compile(rf"\b(?:{'|'.join(sorted(SPEECH_VERBS))}) \Z")
_NEAR_KIN = 600
"""Code points behind somebody's kin in which a family name may be the kin's: about two paragraphs."""
_RANK = re.compile(r"\b([A-Z][a-z]+)\.? \Z")
_OFFICE = re.compile(r"\b(President|King|Queen|Chancellor|Premier|Pope|Prime Minister) \Z")


def kin_of(text: str, mention: Mention, full: tuple[str, ...]) -> bool:
    """*Berg's daughter, Ida Berg*: nobody is kin to himself, so the Berg who owns is another."""
    owned = _OWNS_KIN.match(text, mention.span.end)
    if owned is None or owned[1].lower() not in titles.KIN:
        return False
    return text.startswith(full[0], owned.end())


def may_be_kin(text: str, mention: Mention, kin: tuple[int, str]) -> bool:
    """*Mr Berg's son, Ian, said so. "He was my dad," Mr Berg said*: who speaks by a courtesy title and the
    family name that the two share may be either."""
    since, gender = kin
    if not 0 < mention.span.start - since < _NEAR_KIN or not gender:
        return False
    title = _COURTESY_BEFORE.search(text, max(0, mention.span.start - 12), mention.span.start)
    if title is None or titles.COURTESY.get(title[1].lower()) != gender:
        return False
    return bool(
        _SPEAKS.match(text, mention.span.end)
        or _SPOKE.search(text, max(0, title.start() - 12), title.start())
    )


def rank_of(text: str, mention: Mention) -> str:
    """The title right before a name, in lower case and without its full stop; empty without one."""
    rank = _RANK.search(text, max(0, mention.span.start - 20), mention.span.start)
    return rank[1].lower() if rank and rank[1].lower() in titles.TITLES else ""


def by_office(
    text: str, mention: Mention, fits: list[tuple[str, ...]], offices: Mapping[tuple[str, ...], str]
) -> list[tuple[str, ...]]:
    """*Ombudsman Ana Ruiz said so. President Ruiz has not spoken*: who holds the one office of a land is not
    she whom the text has called by another only."""
    office = _OFFICE.search(text, max(0, mention.span.start - 20), mention.span.start)
    if office is None:
        rank = rank_of(text, mention) if fits[1:] else ""
        if not rank:
            return fits
        held = [full for full in fits if rank in offices.get(full, "").replace(".", "").split()]
        return held or fits  # "Sgt. Hill" is the sergeant of the two
    return [full for full in fits if full not in offices or office[1].lower() in offices[full]]


def family(words: tuple[str, ...]) -> str:
    """The family name: the last word that is no suffix."""
    return next((word for word in reversed(words) if word not in _SUFFIXES), words[-1])


def courtesy_of(text: str, mention: Mention) -> str:
    """The gender that a courtesy title before a name tells; empty without one."""
    match = _COURTESY_BEFORE.search(text, max(0, mention.span.start - 12), mention.span.start)
    return titles.COURTESY.get(match.group(1).lower(), "") if match else ""


def by_courtesy(
    gender: str, fits: list[tuple[str, ...]], offices: Mapping[tuple[str, ...], str]
) -> list[tuple[str, ...]]:
    """Mrs Clinton is not Bill, nor who was called a husband: a courtesy title's gender rules out given names
    and roles of the other."""
    if not gender or not fits:
        return fits
    return [f for f in fits if (given().get(f[0], "") or _gender(offices.get(f, ""))) in ("", gender)]


def _gender(roles: str) -> str:
    told = {titles.KIN.get(word) or titles.ROLE_GENDER.get(word) for word in roles.split()} - {None, ""}
    return told.pop() or "" if len(told) == 1 else ""


def by_given_name(
    word: str, fits: list[tuple[str, ...]], called: Mapping[str, int], named: Mapping[tuple[str, ...], int]
) -> list[tuple[str, ...]]:
    """Of two with one family name, who is called by the given name (*Ivan*) is not the bare *Hale*
    (AP Stylebook, "names": first names on second reference tell relatives apart). Who is called so before
    the other comes in is told apart from nobody."""
    if len(fits) < 2 or word != family(fits[0]):
        return fits
    both = max(named.get(full, 0) for full in fits)
    others = [full for full in fits if called.get(full[0], -1) < both]
    return others if len(others) == 1 else fits


def pick(
    fits: list[tuple[str, ...]], last: dict[tuple[str, ...], int], mention: Mention, opened: int = -1
) -> tuple[str, ...] | None:
    """The one that fits; of several the one named last, when no other was named within the 600 code
    points before (about two paragraphs), nor a name that may be either's since (at ``opened``)."""
    if len(fits) == 1:
        return fits[0]
    seen = sorted((f for f in fits if f in last), key=lambda f: -last[f])
    if not seen:
        return None
    if len(seen) == 1:
        return seen[0]
    clear = last[seen[1]] < mention.span.start - 600 < last[seen[0]] and opened < last[seen[0]]
    return seen[0] if clear else None
