"""What an editor's override is. One entry of ``seeds/edits/<source>.yml``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from generator.errors import EditError

Verb = Literal["correct", "add", "hide", "pin", "drop", "actor"]

VERBS: tuple[Verb, ...] = ("correct", "add", "hide", "pin", "drop", "actor")

_FACT = ("kind", "around", "occurrence")
_ABOUT = ("reason", "by", "date")
_SETS = ("speaker", "cue_class", "unit", "counts", "hedge", "value")

KEYS: dict[Verb, tuple[str, ...]] = {
    "correct": (*_FACT, *_SETS, *_ABOUT),
    "add": (*_FACT, *_SETS, "cue", *_ABOUT),
    "hide": (*_FACT, *_ABOUT),
    "pin": (*_FACT, "to", *_ABOUT),
    "drop": (*_FACT, "from", *_ABOUT),
    "actor": ("name", "role", *_ABOUT),
}
"""The keys that may stand beside each verb."""

KINDS = ("quote", "statement", "figure", "date")
"""What a fact may be called by ``kind``."""

FITS: dict[str, tuple[str, ...]] = {
    "speaker": ("quote", "statement", "figure"),
    "cue_class": ("quote", "statement"),
    "cue": ("quote", "statement"),
    "unit": ("figure",),
    "counts": ("figure",),
    "hedge": ("figure",),
    "value": ("figure", "date"),
}
"""Which kinds of facts each key can be set for."""

OPEN = "open"
"""``speaker: open``: nobody knows who said it."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One override, checked for its form but not yet held against its source."""

    file: str
    """``seeds/edits/2025-12-03-vote.yml``."""
    source: str
    """Id of the source it belongs to: the file's name without its ending."""
    verb: Verb
    words: str
    """The exact words of the fact, its id, or an actor's name; white space folded."""
    values: Mapping[str, str]
    """Everything else that the entry says, by key."""
    places: Mapping[str, tuple[int, int]]
    """Line and column of each value, the verb's among them."""

    def error(self, problem: str, remedy: str, key: str | None = None) -> EditError:
        """An error at the place of a key (default: of the words that the verb stands before)."""
        return EditError(self.file, problem, remedy, *self.places.get(key or self.verb, (1, 1)))
