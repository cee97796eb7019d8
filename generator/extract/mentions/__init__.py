"""Finds the names in a document: people, organisations, countries, places, groups.

Sentence -> runs of capitalised words (``runs``) -> names (``cut``) -> votes from the context
(``evidence``) -> one kind for each name over the whole document (here). A word is no name just because
it opens a sentence: it must be listed, or stand with a capital elsewhere, or be a word that English never
writes in lower case.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter

from generator.extract.mentions.cut import HEADS, SUFFIX, Chunk, cut, is_common
from generator.extract.mentions.evidence import vote, weigh
from generator.extract.mentions.gazetteer import given, nationals
from generator.extract.mentions.groups import find_groups
from generator.extract.mentions.loud import find_in_line, index_of
from generator.extract.mentions.roles import role_of
from generator.extract.mentions.runs import line_of, runs_of
from generator.lexicon.common_words import COMMON
from generator.lexicon.name_contexts import FUNCTION, SPEECH_VERBS
from generator.lexicon.organisations import NOT_NAMES
from generator.model import ActorKind, Document, Mention, Span

_LOWER_WORD = re.compile(r"(?<![\w'’.-])[a-z][a-z]+(?![\w])")
_PEOPLE_ENDING = re.compile(r"[a-z]{4}(?:[eio]ans|ists|ites)$")
_PLURAL_ACRONYM = re.compile(r"[A-Z]{2,}s$")
_COMMON_ENDINGS = (
    "ing",
    "ly",
    "ed",
    "ism",
    "tion",
    "tions",
    "sion",
    "ties",
    "ness",
    "ment",
    "ments",
    "people",
    "able",
    "ible",
    "ful",
    "less",
    "ously",
    "ally",
)
_CODE = re.compile(r"[A-Z]{1,3}-?\d+[A-Z]?$")
_NOT_NAMES = frozenset(NOT_NAMES)
_KINDS: dict[str, ActorKind] = {
    "person": "person",
    "organisation": "organisation",
    "place": "place",
    "country": "country",
    "national": "group",
}


def find_mentions(document: Document) -> tuple[Mention, ...]:
    """Every mention outside furniture, in text order, never overlapping."""
    chunks, loud = _chunks(document)
    chunks = _names_only(document, chunks)
    kinds = _kinds(document, chunks)
    mentions = []
    for chunk in chunks:
        kind = kinds[chunk.key]
        if kind not in _KINDS:
            continue
        role = role_of(document, chunk) if kind == "person" else None
        mentions.append(Mention(Span(chunk.start, chunk.end), _KINDS[kind], role))
    own = index_of(kinds) if loud else {}
    for number, shout in loud:
        for span, kind in find_in_line(document, document.sentences[number].span, shout, own):
            mentions.append(Mention(span, _KINDS[kind]))
    mentions.sort(key=lambda mention: mention.span)
    return tuple(_with_groups(document, mentions))


def _with_groups(document: Document, mentions: list[Mention]) -> list[Mention]:
    """The names and, where no name stands, the groups that speak."""
    starts = [mention.span.start for mention in mentions]
    added = []
    furniture = [s.span for s in document.sentences if s.part == "furniture"]
    for span in find_groups(document):
        at = bisect_left(starts, span.end)
        if (at and mentions[at - 1].span.end > span.start) or any(map(span.within, furniture)):
            continue
        added.append(Mention(span, "group"))
    return sorted(mentions + added, key=lambda mention: mention.span) if added else mentions


def _chunks(document: Document) -> tuple[list[Chunk], list[tuple[int, bool]]]:
    """Every possible name of the prose, and the sentences whose capitals say nothing (True: shouted)."""
    chunks: list[Chunk] = []
    loud: list[tuple[int, bool]] = []
    for number, sentence in enumerate(document.sentences):
        if sentence.part == "furniture":
            continue
        line = line_of(document.text, sentence)
        if line.shout or line.title:
            loud.append((number, line.shout))
            continue
        for run in runs_of(document, number):
            chunks += cut(run)
    return chunks, loud


def _names_only(document: Document, chunks: list[Chunk]) -> list[Chunk]:
    """Without the words that only open their sentence, and without common nouns in capitals."""
    lower = set(_LOWER_WORD.findall(document.text))
    counts = Counter(chunk.key for chunk in chunks if not chunk.first)
    inside = counts.keys()
    parts = {chunk.words[-1] for chunk in chunks if len(chunk.words) > 1} | {
        chunk.words[0] for chunk in chunks if len(chunk.words) > 1 and not chunk.first
    }
    surnames = {
        family_of(chunk.words)
        for chunk in chunks
        if len(chunk.words) > 1 and (chunk.titled or chunk.words[0] in given())
    }
    kept = []
    for chunk in chunks:
        if len(chunk.words) > 1:
            if chunk.kind or not all(word.isupper() and word.lower() in COMMON for word in chunk.words):
                kept.append(chunk)
            continue
        word = chunk.words[0]
        low = word.lower()
        if word.isupper() and len(word) > 6 and not chunk.kind and not chunk.titled:
            continue  # a shouted word; acronyms are shorter
        if word in _NOT_NAMES or len(word.rstrip(".")) == 1 or (low in FUNCTION and not word.isupper()):
            continue
        if _CODE.match(word) and not chunk.kind:
            continue
        if chunk.kind == "title":
            if word in surnames and (not chunk.first or low not in lower):
                chunk.kind = None
                kept.append(chunk)
            continue
        if chunk.titled or chunk.kind in ("country", "national"):
            kept.append(chunk)
            continue
        common = is_common(low) or low in lower
        if not chunk.kind and _PLURAL_ACRONYM.match(word):
            continue  # NGOs, CDs
        if common and word in surnames and _speaks(document.text, chunk):
            kept.append(chunk)
        elif chunk.first:
            if word in inside or (word in parts and low not in COMMON) or (not common and (not low.endswith(_COMMON_ENDINGS) or _speaks(document.text, chunk))):
                kept.append(chunk)
        elif (
            chunk.kind
            or not common
            or (word in HEADS and word in parts)
            or (counts[word] > 1 and low not in lower and word not in HEADS)
        ):
            kept.append(chunk)
    return kept


def _speaks(text: str, chunk: Chunk) -> bool:
    """Whether a verb of saying or a possessive follows: ``Law said``, ``Early's``."""
    if chunk.possessive:
        return True
    following = text[chunk.end : chunk.end + 24].split(None, 1)
    return bool(following) and following[0] in SPEECH_VERBS


def family_of(words: tuple[str, ...]) -> str:
    """The last word of a person's name that is no suffix."""
    return next((word for word in reversed(words) if word not in SUFFIX), words[-1])


def _kinds(document: Document, chunks: list[Chunk]) -> dict[str, str]:
    """Name -> the kind that its own words, a list, or most of its contexts say."""
    text = document.text
    totals: dict[str, dict[str, float]] = {}
    for chunk in chunks:
        total = totals.setdefault(chunk.key, {})
        if chunk.kind:
            vote(total, chunk.kind, 8 if chunk.kind != "place" or len(chunk.words) > 1 else 5)
        weigh(text, chunk, document.sentences[chunk.sentence].span.start)
        for kind, weight in chunk.votes.items():
            vote(total, kind, weight)
    kinds = {key: _best(key, total) for key, total in totals.items()}
    people = {family_of(tuple(key.split())) for key, kind in kinds.items() if kind == "person" and " " in key}
    for key, total in totals.items():
        # a bare Jordan is Neil Jordan where the text names him, unless something is "in Jordan"
        if " " not in key and key in people and total.get("place", 0) < (2.5 if "country" in total else 6.5):
            vote(total, "person", 9)
            kinds[key] = _best(key, total)
    return kinds


def _best(key: str, total: dict[str, float]) -> str:
    """The kind with the most votes; without any, what the name looks like."""
    if total and max(total.values()) > 0:
        return max(total, key=lambda kind: (total[kind], kind))
    if " " not in key:
        if key.isupper() or "." in key or any(letter.isdigit() for letter in key):
            return "organisation"
        if _PEOPLE_ENDING.search(key) or all(part in nationals() for part in key.split("-")):
            return "national"
    return "person" if key.count(" ") <= 2 and not key.isupper() else "organisation"


__all__ = ["find_mentions"]
