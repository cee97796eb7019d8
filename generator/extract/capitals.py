"""Capitals that stand for a government: *Lisbon has said*, not *in Lisbon*."""

from __future__ import annotations

import re

from generator.extract.mentions.gazetteer import capitals, country_names
from generator.lexicon import acting
from generator.model import Document, Mention

_ADVERB = "also|has|have|had|is|was|will|would|again|repeatedly|officially|previously|later|now|immediately"
_ACTING_AFTER = re.compile(rf" (?:(?:{_ADVERB}) )*(?:{'|'.join(acting.DOES)})\b")
_ACTING_BEFORE = re.compile(
    rf"\b(?:{'|'.join(acting.DONE_TO)}|(?:{'|'.join(acting.BETWEEN)}) (?:with|between|against)"
    r"|between [A-Z]\w+ and) (?:\w+ and )?$"
)
_ACTING_POSSESSIVE = re.compile(rf"['’]s? (?:\w+ )?(?:{'|'.join(acting.OWNS)})\b")
_PREPOSITION = re.compile(
    r"\b(?:in|at|from|to|near|into|outside|around|through|of|across|toward|towards|via) (?:[a-z]+ )?$"
)


def acting_capitals(document: Document, mentions: tuple[Mention, ...]) -> dict[Mention, str]:
    """Place mentions that stand for a government: subject of a verb that a government does, or object
    of urging, accusing, pressing; only where the text names the country too.

    Lisbon has said it guards the strait (yes); in Lisbon on Tuesday (no); a factory near Lisbon (no).
    """
    text = document.text
    named = {
        country_names().get(" ".join(text[slice(*m.span)].split())) for m in mentions if m.kind == "country"
    }
    found: dict[Mention, str] = {}
    for mention in mentions:
        if mention.kind != "place":
            continue
        country = capitals().get(" ".join(text[slice(*mention.span)].split()))
        if country is None or country not in named:
            continue
        before = text[max(0, mention.span.start - 40) : mention.span.start].replace("\n", " ")
        after = text[mention.span.end : mention.span.end + 60].replace("\n", " ")
        if _ACTING_BEFORE.search(before):
            found[mention] = country
        elif _PREPOSITION.search(before):
            continue
        elif _ACTING_AFTER.match(after) or _ACTING_POSSESSIVE.match(after):
            found[mention] = country
    return found
