"""Who speaks by a text that somebody issues or receives: *issued a statement saying …*, *received a letter
accusing …*."""

from __future__ import annotations

from generator.extract.attribution.forms import inflect
from generator.extract.attribution.phrase import Phrase
from generator.extract.attribution.shared import shared_subject
from generator.extract.phrases import Line
from generator.lexicon.cue_nouns import DOCUMENT_NOUNS, ISSUED, RECEIVED, TEXT_NOUNS

TEXTS = TEXT_NOUNS | DOCUMENT_NOUNS


def _forms(bases: frozenset[str]) -> frozenset[str]:
    return frozenset(form for base in bases for forms in inflect(base).values() for form in forms)


_ISSUED = _forms(ISSUED)
_RECEIVED = _forms(RECEIVED)


def speaks_by(line: Line, noun: int) -> Phrase | None:
    """Who speaks by the text that item ``noun`` names, when a verb has it for its object; None elsewhere.

    Who issues it does (*The port published a report warning …*); of a text that is received, or whose verb
    tells neither, it is the text itself (*The port received a letter accusing …*): the object's participle
    clause is about the object, never about the subject (Quirk et al. 1985, 17.28).
    """
    tags, lower = line.tags, line.lower
    first = noun
    while first > 0 and tags[first - 1] in "dnN0P":
        first -= 1
    first = max(first, tags.rfind("d", first, noun))  # "read out | a statement"
    verb = first - 1
    while verb >= 0 and tags[verb] in "rh":
        verb -= 1
    known = verb >= 1 and (tags[verb] in "vg" or lower[verb] in _RECEIVED)
    if not known or tags[first] not in "dnN0P":
        return None
    if tags[verb] == "g":
        return Phrase(first, noun)  # "Police arrested a man for posting a message calling for …"
    issued = lower[verb] in _ISSUED or (lower[noun] in TEXT_NOUNS and lower[verb] not in _RECEIVED)
    if issued and (who := shared_subject(line, noun, [])) is not None:
        return who
    return Phrase(first, noun)
