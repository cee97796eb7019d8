"""The cue lexicon, compiled: every inflected form -> the cues it may begin."""

from __future__ import annotations

from typing import NamedTuple

from generator.lexicon.cue_nouns import NOUN_OBJECTS, NOUNS
from generator.lexicon.cues import IRREGULAR, VERBS
from generator.model import CueClass

VOWELS = "aeiou"


class Cue(NamedTuple):
    """One verb in one form."""

    base: str
    form: str
    """``b`` base, ``s`` third person, ``d`` past or participle, ``g`` -ing form."""
    rest: tuple[str, ...]
    """The words that must follow: ``("for",)`` of *call for*."""
    frames: dict[str, CueClass]
    """Frame letter (see ``lexicon/cues.py``) -> what the verb does in it."""


def inflect(base: str) -> dict[str, set[str]]:
    """Form letter -> the words: ``{"b": {"deny"}, "s": {"denies"}, "d": {"denied"}, "g": {"denying"}}``."""
    if base in IRREGULAR:
        third, past, participle, ing = IRREGULAR[base].split()
        return {"b": {base}, "s": {third}, "d": {past, participle}, "g": {ing}}
    if base.endswith("y") and base[-2] not in VOWELS:
        return {"b": {base}, "s": {base[:-1] + "ies"}, "d": {base[:-1] + "ied"}, "g": {base + "ing"}}
    if base.endswith("e"):
        return {"b": {base}, "s": {base + "s"}, "d": {base + "d"}, "g": {base[:-1] + "ing"}}
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return {"b": {base}, "s": {third}, "d": {base + "ed"}, "g": {base + "ing"}}


def _compile() -> dict[str, tuple[Cue, ...]]:
    frames: dict[str, dict[str, CueClass]] = {}
    for kind, letters, names in VERBS:
        for name in names.split():
            known = frames.setdefault(name, {})
            for letter in letters:
                known.setdefault(letter, kind)
    table: dict[str, list[Cue]] = {}
    for name, taken in frames.items():
        base, *rest = name.split("_")
        for form, words in inflect(base).items():
            for word in words:
                table.setdefault(word, []).append(Cue(base, form, tuple(rest), taken))
    # the longest phrase first: "called on" before "called"; past before base: "read"
    return {
        word: tuple(sorted(cues, key=lambda cue: (-len(cue.rest), cue.form != "d")))
        for word, cues in table.items()
    }


VERB_FORMS = _compile()
PARTICIPLES = frozenset(
    forms.split()[2] for forms in IRREGULAR.values() if forms.split()[2] not in (forms.split()[1], "put")
) - frozenset(IRREGULAR)
"""Forms that are no past tense: *written*, *shown*. Without an auxiliary nobody does anything with them."""
NOUN_FORMS: dict[str, CueClass] = {}
for _kind, _names in NOUNS:
    for _name in _names.split():
        NOUN_FORMS.setdefault(_name, _kind)
        NOUN_FORMS.setdefault(inflect(_name)["s"].copy().pop(), _kind)
NOUN_HOLDS: dict[str, dict[str, CueClass]] = {}
"""Noun -> the prepositions its object stands behind, with the class: ``{"call": {"for": "demand"}}``."""
for _kind, _prepositions, _names in NOUN_OBJECTS:
    for _name in _names.split():
        NOUN_HOLDS.setdefault(_name, {}).update(dict.fromkeys(_prepositions.split(), _kind))
