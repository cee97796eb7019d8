"""Sieves for frames behind a string that only speech has, whatever the verb.

After a comma within the marks no clause can follow but one that says who spoke (Quirk et al. 1985,
14.28-14.29).
"""

from __future__ import annotations

import re
from bisect import bisect_left

from generator.extract.attribution import following, subjects
from generator.extract.attribution.forms import VERB_FORMS
from generator.extract.attribution.phrase import Phrase
from generator.extract.phrases import Line
from generator.extract.quotes.scene import Scene, Voice
from generator.lexicon.quotations import ADDRESSING
from generator.model import CueClass

HEARING = frozenset("heard hears hear learned learns".split())
"""Verbs whose subject takes the words in and does not say them (Levin 1993, 30.1 see verbs)."""
_ASSURING = frozenset(("assured", "assures", "reassured", "reassures"))
"""Of the verbs that address somebody those that a name may follow as the subject: *"…," assured Captain Moen*
(nobody else is there who could have spoken); never *"…," told Moen*."""
_PAUSES = ",?!\u2026-\u2014"
_STEPS = 25
"""Items within which the verb must follow the string."""
_SAID = re.compile(r",\s(?:said|says|wrote|added|according)\s")
_AS = re.compile(r",?\s+as\s")


def after_any_verb(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*"We will go," thundered Smith.*  *"We will go," Smith shot back.*  *"Why?" Read said.*"""
    number = scene.tail(index)
    if number is None or scene.last_mark(index) not in _PAUSES:
        return None
    line = scene.line(number)
    first = 0
    if number == scene.strings[index].last:
        place = scene.item(index, number)
        if place is None:
            return None
        first = place + 1
    if first + 1 >= len(line.tags):
        return None
    voice = _inverted(scene, number, line, first) or _straight(scene, number, line, first)
    if voice is None or voice.cue is None or voice.source is None:
        return voice
    behind = line.tags[bisect_left(line.start, voice.cue.start) + 1 :][:1]
    if (
        number != scene.strings[index].last
        and behind in tuple("podnNP0")
        and voice.cue.start > voice.source.start
    ):
        return None  # '"Why?" His wife remembers it differently.': a sentence of its own
    if scene.document.article.words(voice.cue).lower() in HEARING:
        return Voice(
            None, None, None, "spoken to", number
        )  # '"He lied," the court heard.': who said so, is open
    if behind == "t" and scene.before(index).strip():
        return None  # 'Asked of the "blackmail," Smith said that …': he said something else
    return voice


def _inverted(scene: Scene, number: int, line: Line, first: int) -> Voice | None:
    """*said one of those involved*, *scoffed Okafor*; never *told the crowd*: who is told is no speaker; nor
    *Waleed Haddad, a farmer, said*: a capital makes a name of what could be any verb."""
    tags = line.tags
    any_verb = tags[first] == "v" and scene.document.text[line.start[first] : line.end[first]].islower()
    if not (is_quotative(line, first) or (any_verb and line.lower[first].endswith("ed"))):
        return None
    if not _nominal(scene, line, first + 1):
        return None
    who = following.after(line, first + 1)
    if line.lower[first] in ADDRESSING and not (
        line.lower[first] in _ASSURING and who is not None and tags[first + 1] == tags[who.last] == "N"
    ):
        return None
    if who is None:
        stop = first + 1
        while stop < len(tags) and _nominal(scene, line, stop):
            stop += 1
        who = Phrase(first + 1, stop - 1)
    if who.last + 1 < len(tags) and tags[who.last + 1] == "x":
        return None
    return found(scene, number, who, first, "after any verb")


_NAMED = frozenset("surnamed named nicknamed called known identified dubbed".split())


def _straight(scene: Scene, number: int, line: Line, first: int) -> Voice | None:
    """*Smith shot back*, *Read, who runs the bank, said*, *her husband cut in*."""
    tags = line.tags
    if not _nominal(scene, line, first) and tags[first] != "p":
        return None
    for verb in range(first + 1, min(first + _STEPS, len(tags))):
        if tags[verb] in "Qq;:":
            break
        if scene.document.text[line.start[verb]].isupper():
            continue
        if line.lower[verb] in _NAMED and tags[verb + 1 : verb + 2] in ("N", "s", "i", "r"):
            continue  # "a miner surnamed Zhao said"
        if tags[verb] != "v" and not is_quotative(line, verb):
            continue
        left = verb - 1
        while left > first and tags[left] in "rx":
            left -= 1
        who = subjects.before(line, left)
        if who is not None and who.first == first:
            return found(scene, number, who, verb, "after any verb")
        if is_quotative(line, verb):
            comma = tags.find(",", first, left + 1)
            if comma < 0 and "x" not in tags[first + 1 : left + 1]:
                return found(scene, number, Phrase(first, left), verb, "after any verb")
            if comma > first and tags[left] == ",":
                return found(scene, number, Phrase(first, comma - 1), verb, "after any verb")
    return None


def is_quotative(line: Line, index: int) -> bool:
    """Whether an item is a verb of speech in the past, or in the present with a fitting subject."""
    for cue in VERB_FORMS.get(line.lower[index], ()):
        if "q" in cue.frames and not cue.rest:
            if cue.form in "sd":
                return True
            if (
                cue.form == "b"
                and index
                and line.lower[index - 1].endswith("s")
                and line.tags[index - 1] in "nN"
            ):
                return True
    return False


def _nominal(scene: Scene, line: Line, index: int) -> bool:
    """Whether an item may belong to a name or a noun phrase: *Will*, *Read* with a capital may."""
    tags = line.tags
    if tags[index] in "nNPd0" or scene.document.text[line.start[index]].isupper():
        return True
    return tags[index] == "v" and index + 1 < len(tags) and tags[index + 1] in "nN"


def far_inverted(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*"It is a gift" to those who own land, said Okafor.*"""
    number = scene.strings[index].last
    if not _SAID.search(scene.after(index)):
        return None
    place = scene.item(index, number)
    if place is None:
        return None
    line = scene.line(number)
    tags = line.tags
    for verb in range(place + 2, len(tags) - 1):
        if tags[verb] in "Qq;:":
            return None
        if tags[verb - 1] == "," and is_quotative(line, verb) and _nominal(scene, line, verb + 1):
            who = following.after(line, verb + 1)
            if who is None or line.lower[verb] in ADDRESSING:
                return None
            if who.last + 1 < len(tags) and tags[who.last + 1] in "vx":
                return None
            return found(scene, number, who, verb, "far inverted")
    return None


def as_put(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*"The bridge is safe," as Okafor put it.*"""
    number = scene.tail(index)
    if number is None or not _AS.match(scene.document.text, scene.strings[index].end):
        return None
    line = scene.line(number)
    place = scene.item(index, number)
    first = 0 if place is None else place + 1
    lower = line.lower
    if first + 2 >= len(lower) or lower[first] != "as":
        return None
    for verb in range(first + 2, min(first + 10, len(lower))):
        if (lower[verb] in ("put", "puts") and lower[verb + 1 : verb + 2] == ["it"]) or is_quotative(
            line, verb
        ):
            who = subjects.before(line, verb - 1)
            return found(scene, number, who, verb, "as put") if who and who.first > first else None
    return None


def found(scene: Scene, number: int, who: Phrase, verb: int, sieve: str) -> Voice:
    """The voice of a phrase; its cue is the item ``verb``, a colon where there is none."""
    line = scene.line(number)
    first, last = who.antecedent or (who.first, who.last)
    kind: CueClass = "neutral"
    for cue in VERB_FORMS.get(line.lower[verb], ()):
        kind = next(iter(cue.frames.values()))
    return Voice(line.span(first, last), line.span(verb, verb), kind, sieve, number)
