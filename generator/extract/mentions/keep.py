"""Which capitalised words are names: those that only open a sentence, and common nouns, are dropped.

The evidence is in the article itself (Mikheev, "Periods, Capitalized Words, etc.", 2002): a word that stands
with a capital in the middle of a sentence is a name at the start of one too; a word that stands in lower
case elsewhere is none.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from generator.extract.mentions.cut import Chunk
from generator.extract.mentions.gazetteer import given, state_abbreviations
from generator.extract.mentions.plain import is_common
from generator.extract.mentions.words import HEADS, SUFFIX
from generator.lexicon.common_words import COMMON
from generator.lexicon.name_contexts import COMMON_ENDINGS, FUNCTION, SPEECH_VERBS
from generator.lexicon.organisations import FIELDS, NOT_NAMES

# The look-behind stands after the first letter so that the search can leap from letter to letter.
_LOWER_WORD = re.compile(r"[a-z](?<![\w'’.-].)[a-z]++(?!\w)")
_CODE = re.compile(r"[A-Z]{1,3}-?\d+[A-Z]?$")
_PLURAL_ACRONYM = re.compile(r"[A-Z]{2,}s$")
_NOT_NAMES = frozenset(NOT_NAMES)


class _Seen(NamedTuple):
    """What the article shows of its words."""

    lower: set[str]
    """Words that stand in lower case."""
    inside: Counter[str]
    """Names in the middle of a sentence, counted."""
    parts: set[str]
    """First and last words of longer names."""
    surnames: set[str]
    """Last words of names that begin with a given name or a title."""


_VERSUS = re.compile(r"(?<=\bv\.\s)\Z|(?<=\bvs\.\s)\Z")
"""What stands before the second party in the name of a case: *State v. Moen* (Bluebook 10.2)."""


def names_only(text: str, chunks: list[Chunk]) -> list[Chunk]:
    """The chunks that name somebody or something."""
    longer = [chunk for chunk in chunks if len(chunk.words) > 1]
    seen = _Seen(
        set(_LOWER_WORD.findall(text)),
        Counter(chunk.key for chunk in chunks if not chunk.first),
        {chunk.words[-1] for chunk in longer} | {chunk.words[0] for chunk in longer if not chunk.first},
        {family_of(chunk.words) for chunk in longer if chunk.titled or chunk.words[0] in given()},
    )
    return [
        chunk
        for chunk in chunks
        if not _of_a_thing(text, chunk) and (_long if len(chunk.words) > 1 else _single)(text, chunk, seen)
    ]


def _of_a_thing(text: str, chunk: Chunk) -> bool:
    """A party in the name of a case (*State v. Moen*), a craft named for its owner (*Air Force One*): nobody
    acts there."""
    stopped = text.startswith(".", chunk.start - 2)
    if text.startswith(("v. ", "vs. "), chunk.end + 1) or (
        stopped and _VERSUS.search(text, max(0, chunk.start - 5), chunk.start)
    ):
        return True
    return chunk.kind == "organisation" and text.startswith((" One ", " One,", " One."), chunk.end)


def family_of(words: tuple[str, ...]) -> str:
    """The last word of a person's name that is no suffix."""
    return next((word for word in reversed(words) if word not in SUFFIX), words[-1])


def _long(text: str, chunk: Chunk, seen: _Seen) -> bool:
    if chunk.key in FIELDS and not chunk.possessive:
        return False
    return bool(chunk.kind) or not all(word.isupper() and word.lower() in COMMON for word in chunk.words)


def _single(text: str, chunk: Chunk, seen: _Seen) -> bool:
    word = chunk.words[0]
    low = word.lower()
    if (
        (word in _NOT_NAMES and not chunk.kind)
        or len(word.rstrip(".")) == 1
        or (low in FUNCTION and not word.isupper())
    ):
        return False
    if chunk.kind == "title":  # King, Cardinal: a name only where somebody is called so
        if word in seen.surnames and (not chunk.first or low not in seen.lower):
            chunk.kind = None
            return True
        return False
    if chunk.titled or chunk.kind in ("country", "national") or (chunk.kind and word.isupper()):
        return True
    if not chunk.kind and _no_word(word):
        return False
    common = is_common(low) or low in seen.lower
    if common and word in seen.surnames and (_speaks(text, chunk) or not (chunk.first or low in seen.lower)):
        return True
    if chunk.first:
        if word in seen.inside or (word in seen.parts and low not in COMMON):
            return True
        return not common and (not low.endswith(COMMON_ENDINGS) or _speaks(text, chunk))
    if chunk.kind or not common or (word in HEADS and word in seen.parts):
        return True
    return seen.inside[word] > 1 and low not in seen.lower and word not in HEADS


def _no_word(word: str) -> bool:
    """F-16, NGOs, SHOUTED, the Calif of R-Calif."""
    if (
        _CODE.match(word)
        or _PLURAL_ACRONYM.match(word)
        or (len(word) > 2 and word + "." in state_abbreviations())
    ):
        return True
    return word.isupper() and len(word) > 6


def _speaks(text: str, chunk: Chunk) -> bool:
    """Whether a verb of saying or a possessive follows: ``Law said``, ``Early's``."""
    if chunk.possessive:
        return True
    following = text[chunk.end : chunk.end + 24].split(None, 1)
    return bool(following) and following[0].rstrip(".,:;") in SPEECH_VERBS
