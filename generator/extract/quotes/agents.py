"""Sieves for passives: the agent behind *by* speaks (Quirk et al. 1985, 3.63-3.69)."""

from __future__ import annotations

from generator.extract.attribution import following
from generator.extract.attribution.forms import VERB_FORMS
from generator.extract.quotes.frames import found
from generator.extract.quotes.scene import Scene, Voice
from generator.lexicon.grammar import BE


def agent(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*The plan was called "a farce" by the union.*"""
    number = scene.strings[index].last
    if not scene.after(index).startswith(" by "):
        return None
    place = scene.item(index, number)
    line = scene.line(number)
    tags, lower = line.tags, line.lower
    if place is None or place + 2 >= len(tags) or lower[place + 1] != "by":
        return None
    for verb in range(place - 1, max(place - 5, 0), -1):
        if tags[verb] in "Qqx":
            return None  # 'said it was "stolen" by thieves': what the thieves did is no speech
        if any(cue.form == "d" for cue in VERB_FORMS.get(lower[verb], ())):
            if lower[verb - 1] in BE or tags[verb - 1] in "rnN,":
                who = following.after(line, place + 2)
                return found(scene, number, who, verb, "agent") if who else None
            return None
    return None


def agent_as(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*in a vote hailed by Okafor as "a victory"*, *the plan, described by Okafor as "a farce", passed*: the
    agent of the passive speaks, whoever the sentence is about (Quirk et al. 1985, 3.63-3.69)."""
    string = scene.strings[index]
    if " by " not in scene.before(index):
        return None
    place = scene.item(index, string.first)
    if place is None:
        return None
    line = scene.line(string.first)
    tags, lower = line.tags, line.lower
    stop = place - 1
    if stop > 0 and lower[stop] in ("a", "an", "the"):
        stop -= 1
    if lower[stop] != "as":
        return None
    for by in range(stop - 2, max(stop - 12, 0), -1):
        if tags[by] in ",;:Qq":
            return None
        if lower[by] == "by" and any(cue.form == "d" for cue in VERB_FORMS.get(lower[by - 1], ())):
            who = following.after(line, by + 1)
            fits = who is not None and who.last == stop - 1
            return found(scene, string.first, who, by - 1, "agent as") if who is not None and fits else None
    return None
