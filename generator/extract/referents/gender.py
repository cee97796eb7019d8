"""What the text and a person's given name say of his or her gender."""

from __future__ import annotations

import re

from generator.extract.mentions.gazetteer import given
from generator.lexicon import titles
from generator.lexicon.name_contexts import SPEECH_VERBS
from generator.model import Actor, Document

_WORD = re.compile(r"[\w'’\-]+")
_ITSELF = re.compile(
    rf" (?:{'|'.join(sorted(SPEECH_VERBS))}) (?:that )?(he|she|his|her)\b"
    r"|,? (?:who|whose) [^.;\n]{1,60}? (his|her)\b"
)
_OF = {"he": "m", "his": "m", "she": "f", "her": "f"}


def gender_of(document: Document, actor: Actor) -> str:
    """``m``, ``f``, or ``""`` when all that is left open.

    Mrs Smith, the actress Ann Lee, King Charles; then the given name; then the person's own clause:
    *Cheney said she would* tells f.
    """
    text = document.text
    for span in actor.mentions[:12]:
        before = text[max(0, span.start - 24) : span.start].lower().replace(".", " ").split()
        if before:
            word = before[-1]
            told = titles.COURTESY.get(word) or titles.ROLE_GENDER.get(word) or titles.KIN.get(word)
            if told:
                return told
    if actor.role:
        for word in _WORD.findall(text[actor.role.start : actor.role.end].lower()):
            told = titles.ROLE_GENDER.get(word) or titles.KIN.get(word)
            if told:  # "the actress", "Berg's daughter"; "her mother's lawyer" is nobody's mother
                return told
    words = actor.name.split()
    if len(words) > 1:
        first = given().get(words[0]) or given().get(words[0].split("-")[0])
        if not first and words[0].endswith(".") and len(words) > 2:
            first = given().get(words[1])
        if first:
            return first
    votes = {"m": 0, "f": 0}
    for span in actor.mentions[:12]:
        match = _ITSELF.match(text, span.end)
        if match:
            votes[_OF[match.group(1) or match.group(2)]] += 1
    if votes["m"] != votes["f"]:
        return "m" if votes["m"] > votes["f"] else "f"
    return ""
