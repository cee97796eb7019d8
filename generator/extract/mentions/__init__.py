"""Finds the names in a document: people, organisations, countries, places, groups.

Sentence -> runs of capitalised words (``runs``) -> stretches that can be one name (``split``) -> names
(``cut``, ``kind``) -> without the words that only open a sentence (``keep``) -> votes from the context
(``evidence``) -> one kind for each name over the whole document (here) -> roles (``roles``). Headlines
(``loud``) and groups that speak (``groups``) have their own ways in. A word is no name just because
it opens a sentence: it must be listed, or stand with a capital elsewhere, or be a word that English never
writes in lower case.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import pairwise

from generator.extract.mentions.cut import Chunk, cut
from generator.extract.mentions.evidence import weigh
from generator.extract.mentions.evidence.votes import vote
from generator.extract.mentions.gazetteer import nationals
from generator.extract.mentions.groups import find_groups
from generator.extract.mentions.keep import family_of, names_only
from generator.extract.mentions.loud import find_in_line, index_of
from generator.extract.mentions.plain import is_common
from generator.extract.mentions.roles import role_of
from generator.extract.mentions.runs import line_of, runs_of
from generator.extract.mentions.words import BEFORE_OF, LEGAL
from generator.model import ActorKind, Document, Mention, Span

_JOINED = frozenset((" and ", ", and ", " or ", ", "))
_PEOPLE_ENDING = re.compile(r"[a-z]{4}(?:[eio]ans|ists|ites)$")
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
    chunks = names_only(document.text, chunks)
    kinds = _kinds(document, chunks)
    mentions = []
    for chunk in chunks:
        kind = kinds.get(chunk.key)
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
    sentences = [sentence.span.start for sentence in document.sentences]
    for span in find_groups(document):
        at = bisect_left(starts, span.end)
        sentence = bisect_right(sentences, span.start) - 1
        if (at and mentions[at - 1].span.end > span.start) or sentence < 0:
            continue
        if document.sentences[sentence].part == "furniture":
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
    return list(_with_fields(document.text, map(partial(_designated, document.text), chunks))), loud


_DESIGNATIONS = frozenset("Witness Interviewee Detainee Victim Survivor Respondent Applicant Patient".split())
_NUMBER = re.compile(r" (?:\d{1,4}|[A-Z]{1,2}-?\d{1,4})(?![\w%]|[.,]\d)")


def _designated(text: str, chunk: Chunk) -> Chunk:
    """*Witness 14*: who must not be named has a number instead (OHCHR, *Commissions of inquiry: guidance*,
    2015, on the protection of sources)."""
    if chunk.words[-1] not in _DESIGNATIONS or len(chunk.words) > 1:
        return chunk
    number = _NUMBER.match(text, chunk.end)
    if number is None:
        return chunk
    words = (*chunk.words, number.group()[1:])
    return replace(chunk, end=number.end(), words=words, kind="person", first=False)


_FIELDS = re.compile(r"(?:, [A-Z][a-z]+){1,3},? and (?:[A-Z][a-z]+ ?)+")


def _with_fields(text: str, chunks: Iterable[Chunk]) -> Iterator[Chunk]:
    """*The Committee on Economic, Social and Cultural Rights*: the fields that a body is named for may be a
    list of common nouns; *the Ministry of Health, Ann Lee and Tom Berg* are three."""
    done = -1
    for chunk in chunks:
        if chunk.start < done:
            continue
        if (
            chunk.kind == "organisation"
            and text.startswith(",", chunk.end)
            and chunk.words[0] in BEFORE_OF
            and (match := _FIELDS.match(text, chunk.end))
            and all(is_common(word.lower()) for word in re.findall(r"[A-Z]\w+", match.group()))
        ):
            done = chunk.end + len(match.group().rstrip())
            chunk = replace(
                chunk,
                end=done,
                words=(*chunk.words[:-1], *text[chunk.end - len(chunk.words[-1]) : done].split()),
            )
        yield chunk


_DATELINE = re.compile(r"[A-Z]{4,}(?: [A-Z]{3,})?(?=[,/ ])")


def _kinds(document: Document, chunks: list[Chunk]) -> dict[str, str]:
    """Name -> the kind that its own words, a list, or most of its contexts say."""
    text = document.text
    totals: dict[str, dict[str, float]] = {}
    listed: dict[str, float] = {}
    """Places of the lists, each with the weight that the lists alone give it."""
    for chunk in chunks:
        total = totals.setdefault(chunk.key, {})
        if chunk.kind:
            weight = 8.0 if chunk.kind != "place" or len(chunk.words) > 1 else 5.0
            vote(total, chunk.kind, weight)
            if chunk.kind == "place":
                listed[chunk.key] = listed.get(chunk.key, 0.0) + weight
        sentence = document.sentences[chunk.sentence]
        weigh(text, chunk, sentence.span.start)
        if sentence.part == "dateline":
            if not text[sentence.span.start : chunk.start].strip("("):
                vote(chunk.votes, "place", 6)  # a dateline opens with the town that the report comes from
            elif text[chunk.start - 1] == "(":
                vote(chunk.votes, "organisation", 6)  # and ends with the agency, in brackets
        for kind, weight in chunk.votes.items():
            vote(total, kind, weight)
        if chunk.kind == "organisation" and chunk.words.count("of") > 1 and chunk.words[-2] == "of":
            # "the Ministry of Trade of X" has a purpose and an owner, and that is a land or a town
            vote(totals.setdefault(chunk.words[-1], {}), "place", 2.5)
    surnames = {key.rpartition(" ")[2] for key in totals if " " in key}
    for key in list(totals):
        whole, _, legal = key.rpartition(" ")
        if legal in LEGAL and whole in totals:
            vote(totals[whole], "organisation", 9)  # Borg Rail, where the text names Borg Rail AG
        short = whole.partition(" ")[0]
        if legal in LEGAL and short != whole and short in totals and short not in surnames:
            vote(totals[short], "organisation", 9)  # and Borg
    for sentence in document.sentences:
        town = _DATELINE.match(text, *sentence.span) if sentence.part == "dateline" else None
        if town is not None and (own := town.group().title()) in totals:
            vote(totals[own], "place", 6)  # "NORDVIK, May 3 -": the town that the text calls Nordvik
    _share(text, chunks, totals)
    kinds = {key: _best(key, total) for key, total in totals.items()}
    people = {family_of(tuple(key.split())) for key, kind in kinds.items() if kind == "person" and " " in key}
    for key, total in totals.items():
        if " " in key or key not in people:
            continue
        # a bare Jordan is Neil Jordan where the text names him, unless something is "in Jordan"; that the
        # word is a town's, too, is no evidence, however often it stands there
        place = total.get("place", 0.0)
        if place - listed.get(key, 0.0) >= (2.5 if "country" in total else 1.5) and (
            "country" in total or key in listed
        ):
            continue
        vote(total, "person", 9 + place)
        kinds[key] = _best(key, total)
    unsaid = _unsaid(kinds, totals)
    return {key: kind for key, kind in kinds.items() if key not in unsaid}


def _unsaid(kinds: dict[str, str], totals: dict[str, dict[str, float]]) -> set[str]:
    """The single words that would be people for want of any evidence: news names a person in full first (AP
    *Stylebook*, names), so a lone word that neither speaks nor bears a title, an age or a role is rather a
    brand, a stadium, a village. What it names is left open, and so it is no actor."""
    longer = {word for key in kinds if " " in key for word in key.split()}
    return {
        key
        for key, kind in kinds.items()
        if kind == "person"
        and " " not in key
        and key not in longer
        and max(totals[key].values(), default=0.0) <= 0
    }


def _share(text: str, chunks: list[Chunk], totals: dict[str, dict[str, float]]) -> None:
    """Names joined by *and* are of one kind (Quirk et al. 1985, 13.43: like is joined with like): what is
    clear of one is a vote for the other. ``in Mosul and Qayyarah``; ``Novak, Zahir and Moreau``."""
    clear = {}
    for key, total in totals.items():
        kind = max(total, key=lambda kind: (total[kind], kind), default="")
        if kind and total[kind] >= 2.5:
            clear[key] = "place" if kind == "country" else kind
    for left, right in pairwise(chunks):
        if right.start - left.end > 6 or text[left.end : right.start] not in _JOINED:
            continue
        for one, other in ((left.key, right.key), (right.key, left.key)):
            if one in clear and other not in clear and clear[one] != "national":
                vote(totals[other], clear[one], 1)


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
