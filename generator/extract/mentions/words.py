"""What a word of a name can be, by the lists: title, body's head noun, place's noun, plain English."""

from __future__ import annotations

from generator.extract.mentions.gazetteer import entries
from generator.extract.mentions.runs import Word
from generator.lexicon import organisations, places, titles

HEADS = frozenset(organisations.HEAD_NOUNS)
LEGAL = frozenset(organisations.LEGAL_FORMS)
BEFORE_OF = frozenset(organisations.BEFORE_OF)
FIRST = frozenset(organisations.FIRST_WORDS)
AFTER = frozenset(places.GENERIC_AFTER)
BEFORE = frozenset(places.GENERIC_BEFORE)
COMPASS = frozenset(places.COMPASS)
TITLE = frozenset(titles.TITLES) | frozenset(titles.PLURAL_TITLES)
COURTESY = frozenset(titles.COURTESY)
MODIFIER = frozenset(titles.TITLE_MODIFIERS)
SUFFIX = frozenset(titles.SUFFIXES)
PARTICLES = frozenset(titles.PARTICLES)
OF_PLACES = frozenset(
    """
    Gulf Bay Isle Isles Strait Straits Horn Cape Rock Republic Kingdom State District Mount
    Temple City Province Sea Commonwealth Valley Lake Port Sultanate Emirate Principality
    """.split()
)
TITLE_OF = frozenset(
    """
    secretary speaker prince princess duke duchess earl archbishop bishop minister chief head
    governor king queen
    """.split()
)
WEAK_TITLES = frozenset(
    """
    general major private guard center centre forward count king deputy marshal baron duke earl
    prince bishop judge dean speaker
    """.split()
)


def bare(word: str) -> str:
    """A word without the full stop of an abbreviation, in lower case."""
    return word.rstrip(".").lower()


def last_part(word: str) -> str:
    """The last part of a word with hyphens: ``then-President`` -> ``president``."""
    return bare(word).rpartition("-")[2]


def known_at(texts: list[str], at: int) -> int:
    """Length in words of the longest listed name that begins at ``at``; 0 for none."""
    for listed, _ in entries().get(texts[at].replace("’", "'"), ()):
        if len(listed) <= len(texts) - at and all(
            a == b.replace("’", "'") for a, b in zip(listed, texts[at : at + len(listed)], strict=True)
        ):
            return len(listed)
    return 0


def entry(words: list[Word], at: int) -> tuple[int, str]:
    """Length and kind of the longest listed name at ``at``; datelines and headlines shout it."""
    found = listed(words, at)
    if found[0] or not words[at].text.isupper() or len(words[at].text) < 3:
        return found
    raised = [Word(w.start, w.end, w.text.title() if w.text.isupper() else w.text, w.small) for w in words]
    return listed(raised, at)


def listed(words: list[Word], at: int) -> tuple[int, str]:
    """Length in words and kind of the longest listed name at ``at``, as written; ``(0, "")`` for none."""
    first = words[at].text.replace("’", "'")
    room = len(words) - at
    for listed, kind in entries().get(first, ()):
        size = len(listed)
        if size <= room and all(listed[k] == words[at + k].text.replace("’", "'") for k in range(1, size)):
            return size, kind
    return 0, ""
