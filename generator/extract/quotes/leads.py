"""Sieves for frames before a string: who is about to speak, whatever the verb.

A colon or a comma before an opening mark hands the word to the subject of its sentence (Quirk et al. 1985,
14.28-14.29); a relative clause is about its noun, and what somebody acts for is what was said.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from generator.extract.attribution import following, subjects
from generator.extract.attribution.clauses import may_speak
from generator.extract.attribution.forms import VERB_FORMS
from generator.extract.attribution.phrase import Phrase
from generator.extract.attribution.shared import main_subject
from generator.extract.phrases import Line
from generator.extract.quotes.beside import clause_end
from generator.extract.quotes.frames import HEARING, found, is_quotative
from generator.extract.quotes.scene import Scene, Voice
from generator.lexicon.grammar import BE, MODALS

_PUT_TO = (" asked", " told")
_HEADING = 60
"""Characters within which a heading's colon stands."""
_NAME = 3
"""Words of a name before a colon in a heading."""
_PRESENTED = re.compile(r"((?:[nN]*)N)(?:,n+[^vx:]*)?(?:i[0Dd,]+)?")
"""*Ida Moen*, *mayor Ida Moen in 1992*."""


def spoken_to(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*Okafor was asked, "Why?"*: the words are not Okafor's; whose they are is left open."""
    string = scene.strings[index]
    if not scene.before(index).rstrip(" ,:").endswith(_PUT_TO):
        return None
    place = scene.item(index, string.first)
    if place is None or place < 3:
        return None
    line = scene.line(string.first)
    at = place - 1
    if line.tags[at] in ",:":
        at -= 1
    before = at - 1
    while before > 0 and line.tags[before] == "r":
        before -= 1
    if line.lower[before] not in BE:
        return None
    return Voice(None, None, None, "spoken to", string.first)


def headline(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*Okafor: Town hall is "a ruin"* as a heading: who stands before the colon speaks."""
    string = scene.strings[index]
    if ":" not in scene.before(index)[:_HEADING]:
        return None
    line = scene.line(string.first)
    place = scene.item(index, string.first)
    if place is None or not line.heading:
        return None
    stop = line.tags.find(":", 0, place)
    if not 0 < stop <= _NAME or set(line.tags[:stop]) - set("NP"):
        return None
    return found(scene, string.first, Phrase(0, stop - 1), stop, "headline")


def relative(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*Okafor, who once called him "a good man," said …*: the clause with *who* is about its noun."""
    string = scene.strings[index]
    number = string.first
    if not any(clause.source.start < string.start < clause.source.end for clause in scene.clauses[number]):
        return None
    place = scene.item(index, number)
    if place is None:
        return None
    line = scene.line(number)
    for at in range(place - 1, max(place - 12, 0), -1):
        if line.tags[at] in "Qq;:":
            return None
        if line.tags[at] != "w" or line.lower[at] != "who":
            continue
        verb = next((v for v in range(at + 1, place) if line.lower[v] in VERB_FORMS), None)
        who = subjects.before(line, at - (2 if line.tags[at - 1] == "," else 1)) if at > 1 else None
        if verb is None or (who is None and at != 2) or line.lower[verb - 1] in BE:
            return None  # "Rhys, who was called "a liar"": he did not
        return found(scene, number, who or Phrase(0, 0), verb, "relative")
    return None


def handed_over(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*When Smith called it a farce, Okafor shot back, "It is not."*: the last clause hands the word
    over, not the subordinate one before its comma."""
    string = scene.strings[index]
    last = [clause for clause in scene.clauses[string.first] if clause.cue.end <= string.start]
    if not last:
        return None
    between = scene.document.text[clause_end(last[-1]) : string.start].rstrip(" ,:")
    if "," not in between and "-" not in between:
        return None
    voice = lead(scene, index, voices)
    if voice is None or voice.source is None:
        return None
    line = scene.line(string.first)
    first = bisect_left(line.start, voice.source.start)
    if first < 2 or line.tags[first - 1] not in ",-" or line.tags[first] not in "pNdP":
        return None
    if clause_end(last[-1]) > voice.source.start:
        return None
    opener = line.tags[0]
    return voice if opener in "si" or line.tags[first - 1] == "-" else None


def lead(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*Smith fired back: "We will go."*  *She released this statement: "…"*  *Smith: "We will go."*"""
    string = scene.strings[index]
    opening = scene.before(index).rstrip()
    if not opening or opening[-1] not in ",:":
        return None
    first = scene.document.text[string.quoted.span.start]
    if opening[-1] == "," and not (first.isupper() or first in "\u2026.["):
        return None
    if scene.words(index).count(" ") < 2:
        return None
    place = scene.item(index, string.first)
    if place is None or place < 2:
        return None
    voice = last_subject(scene, string.first, place - 1, "lead")
    if voice and voice.cue and scene.document.article.words(voice.cue) == ",":
        return None  # 'An unknown blogger, "War on the Harbour"': a title; only a colon needs no verb
    return voice


def last_subject(scene: Scene, number: int, stop: int, sieve: str) -> Voice | None:
    """Who speaks in the clause that ends at item ``stop``, a comma or a colon."""
    line = scene.line(number)
    tags = line.tags
    dash = tags.rfind("-", 0, stop)
    if dash > 0 and stop - dash < 8 and set(tags[dash + 1 : stop]) <= set("Nfc"):
        return found(scene, number, Phrase(dash + 1, stop - 1), stop, sieve)
    for verb in range(stop - 1, -1, -1):
        if tags[verb] in "Qq;":
            break
        if tags[verb] != "v" and not is_quotative(line, verb):
            continue
        if is_quotative(line, verb) and (verb == 0 or tags[verb - 1] == ","):
            who = following.after(line, verb + 1)
            if who is not None and who.last == stop - 1:
                return found(scene, number, who, verb, sieve)
        left = verb - 1
        while left > 0 and (tags[left] in "rxh" or line.lower[left] == "once"):
            left -= 1
        if line.lower[verb] in HEARING:
            return None  # "Jurors heard his words: …"
        heard = next((at for at in range(left, max(left - 6, 0), -1) if line.lower[at] in HEARING), None)
        if heard is not None and set(tags[heard + 1 : left + 1]) <= set("dPnN"):
            return found(scene, number, Phrase(heard + 1, left), verb, sieve)  # "heard Moen say: …"
        before = subjects.before(line, left) if left >= 0 else None
        if before is not None and before.first and tags[before.first - 1] == "s" and tags[verb] == "v":
            return None  # "Then, after the kettle has boiled: …": a time, and nobody who speaks
        if before is not None and tags[before.first] in "pNdP":
            return found(scene, number, before, verb, sieve)
        break
    return _subject(scene, number, stop, sieve)


def purpose(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*The union joined nine others to demand he "resign at once".*: what it did it for is what it said.

    Not *asked him to call it "a farce"* (somebody else is to speak), not *refused to say "sorry"*
    (nobody spoke): between the verb and the infinitive of purpose stands an object or a place.
    """
    number = scene.strings[index].first
    if " to " not in scene.before(index):
        return None
    place = scene.item(index, number)
    if place is None:
        return None
    line = scene.line(number)
    tags, lower = line.tags, line.lower
    for at in range(place - 1, 2, -1):
        if tags[at] in "Qq;:":
            return None
        if tags[at] != "T" or not any(cue.form == "b" for cue in VERB_FORMS.get(lower[at + 1], ())):
            continue
        verbs = [verb for verb in range(1, at) if tags[verb] == "v"]
        if (
            not verbs
            or verbs[-1] >= at - 1
            or any("o" in cue.frames for cue in VERB_FORMS.get(lower[verbs[-1]], ()))
        ):
            return None
        if "h" in tags[:at] or any(lower[item] in MODALS for item in range(at)):
            return None
        who = main_subject(line, at)
        return None if who is None else found(scene, number, who, at + 1, "purpose")
    return None


def _subject(scene: Scene, number: int, stop: int, sieve: str) -> Voice | None:
    """The subject of a sentence up to item ``stop``; a phrase without a verb stands for itself."""
    line = scene.line(number)
    tags = line.tags
    if tags[stop] == ":" and line.lower[0].startswith(("here", "there")):
        who = _presented(line, stop)
        return found(scene, number, who, stop, sieve) if who else None
    who = main_subject(line, stop)
    if who is None and not set("vx") & set(tags[:stop]) and "N" in tags[:stop]:
        who = subjects.before(line, stop - 1)
        if who is not None and tags[stop] == ":" and not may_speak(line, who.last):
            return None  # 'Ferry disaster: "We held on"'
    if who is None:
        return None
    verb = next((at for at in range(who.last + 1, stop) if tags[at] == "v"), stop)
    return found(scene, number, who, verb, sieve)


def _presented(line: Line, stop: int) -> Phrase | None:
    """*Here is Ida Moen in 1992: "…"*: who is presented and speaks behind the colon (the subject behind the
    verb: Quirk et al. 1985, 18.23); not *Here is the full text: "…"*."""
    first = 1 if line.lower[0][4:] in ("'s", "\u2019s") else 2
    if first == 2 and line.lower[1] not in ("is", "was"):
        return None
    name = _PRESENTED.match(line.tags, first)
    return Phrase(first, name.end(1) - 1) if name and name.end() == stop else None
