"""What the lists' script searches: ``data/find/``. Scripts, not JSON, so that a site opened from a folder
(``file://``), where a page may not fetch, works too; and split, so that the first hit needs no more than
the first of them.

    start.js    words of the interface, how many parts there are, where the kinds' lists stand
    names.js    sources and actors
    1.js, …     the sentences that may be shown with the facts in them, newest source first

Pagefind, the search made for static sites, was tried on the same 1,000 invented sources: 9.2 MB in 1,494
files, made by a program of its own after each build of the site; it needs WebAssembly, which the content
policy would have to let in, and a web server. This is 1.9 MB in 16 files and part of the tree.

Each sentence stands once, whatever is found in it; a fact is a stretch of it. That keeps 1,000 sources
below 5 MB and shows a hit once, with all its kinds. Sentences carry their place in the seed, so that a
program can hold them against it as it does with the pages.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from generator import labels
from generator.across.actor_list import listed_actors
from generator.across.compare.model import SharedQuote
from generator.claims import claim_around, class_of_claim, quotes_at
from generator.dossier import Dossier
from generator.exports.export import Export
from generator.findings import Happening
from generator.kept import kept
from generator.languages.names import language_name
from generator.model import Date, Figure, Quote, Span, Speaker
from generator.pages import actors, figures, quotes, statements, timeline
from generator.pages.sources import fact_count
from generator.source import Cited, Source

FOLDER = "data/find"
CALL = "dossierFind"
PART_CHARACTERS = 150_000
"""Sentences of about so many characters make a part: a moment to load on a slow phone."""
KINDS = ("quote", "statement", "figure", "event")
PARTS = ("headline", "caption", "dateline", "body")
"""Sentences of these parts are found; a brief is no source, furniture is not the article's."""

Row = list[Any]
Fact = Cited[Quote] | Cited[Figure] | Cited[Date]


@dataclass(slots=True)
class _Told:
    """What of a source is to be found."""

    actors: dict[str, int] = field(default_factory=dict)
    """The numbers of its own actors."""
    facts: list[tuple[int, int, Fact]] = field(default_factory=list)
    """Each with its kind and the number of the page of the list that it stands on."""


def make(dossier: Dossier) -> Iterator[Export]:
    """The data of the page ``find.md`` and of the forms above the lists."""
    told = _told(dossier)
    parts: list[list[str]] = [[]]
    room = PART_CHARACTERS
    for number, source in enumerate(dossier.sources):
        if source.article.rights == "none":
            continue
        of = told[source.article.id]
        for row, size in _sentences(source, number, tuple(of.actors.items()), tuple(of.facts)):
            if room <= 0:
                parts.append([])
                room = PART_CHARACTERS
            parts[-1].append(row)
            room -= size
    parts = [part for part in parts if part]
    yield _script(
        "start",
        {
            "words": dict(labels.FIND_LABELS),
            "cues": dict(labels.CUE_LABELS),
            "actorKinds": dict(labels.KIND_LABELS),
            "lists": {"quote": "quotes", "statement": "statements", "figure": "figures", "event": "timeline"},
            "publishers": sorted({one.article.publisher for one in dossier.sources if one.article.publisher}),
            "languages": {
                tag: language_name(tag) for tag in sorted({one.article.language for one in dossier.sources})
            },
            "parts": len(parts),
        },
    )
    yield _script("names", {"sources": _sources(dossier, told), "actors": _actors(dossier)})
    for number, part in enumerate(parts, 1):
        yield _part(str(number), tuple(part))


def _script(name: str, value: object) -> Export:
    """``dossierFind("1", …)``."""
    return _called(name, _written(value))


@kept
def _part(name: str, rows: tuple[str, ...]) -> Export:
    """The same of an array."""
    return _called(name, f"[{','.join(rows)}]")


def _called(name: str, written: str) -> Export:
    return Export(f"{FOLDER}/{name}.js", f'{CALL}("{name}",{written})\n'.encode())


_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _written(value: object) -> str:
    """JSON is JavaScript but for what could end the script or a line in it."""
    written = _json(value)
    for char in "<>&\u2028\u2029":
        written = written.replace(char, f"\\u{ord(char):04x}")
    return written


def _told(dossier: Dossier) -> dict[str, _Told]:
    """By the source's id."""
    told: defaultdict[str, _Told] = defaultdict(_Told)
    for number, actor in enumerate(dossier.actors):
        for member in actor.members:
            told[member.source.article.id].actors[member.fact.id] = number
    for kind, page, cited in _facts(dossier):
        told[cited.source.article.id].facts.append((kind, page, cited))
    return told


def _facts(dossier: Dossier) -> Iterator[tuple[int, int, Fact]]:
    """Each with its kind and the number of the page of the list that it stands on."""
    for leaf in quotes.listed(dossier):
        for entry in leaf.items:
            for quote in entry.members if isinstance(entry, SharedQuote) else (entry,):
                yield 0, leaf.number, quote
    for said in statements.listed(dossier):
        for quote in said.items:
            yield 1, said.number, quote
    for counted in figures.listed(dossier):
        for figure in counted.items:
            if isinstance(figure, Cited):
                yield 2, counted.number, figure
    for dated in timeline.listed(dossier):
        for item in dated.items:
            for event in item.told if isinstance(item, Happening) else (item,):
                yield 3, dated.number, event


def _sources(dossier: Dossier, told: dict[str, _Told]) -> list[Row]:
    """``[page, title, label, publisher, day, language, facts, page of the text it copies, actors]``."""
    acting = [actor.acts for actor in dossier.actors]
    return [
        [
            _address(source.path),
            source.title,
            source.label,
            source.article.publisher or "",
            source.article.published or "",
            source.article.language,
            fact_count(source),
            "" if source.origin == source.article.id else _address(dossier.by_origin[source.origin][0].path),
            sorted({number for number in told[source.article.id].actors.values() if acting[number]}),
        ]
        for source in dossier.sources
    ]


def _actors(dossier: Dossier) -> list[Row]:
    """``[page, anchor, name, kind, role, other names, sources]``; page empty: not in the list of actors."""
    listed = {actor.id for leaf in listed_actors(dossier.actors, dossier.sources) for actor in leaf.items}
    return [
        [
            (f"actors/{actor.id}" if actor.acts else _address(actor.line_page)) if actor.id in listed else "",
            "" if actor.acts else f"a-{actor.id}",
            actor.name,
            actor.kind,
            " ".join(actor.role.words(actor.role.fact).split()) if actor.role else "",
            list(actors.other_names(actor)),
            len({member.source.article.id for member in actor.members}),
        ]
        for actor in dossier.actors
    ]


def _address(path: str) -> str:
    return path.removesuffix(".md")


@kept
def _sentences(
    source: Source, number: int, actors: tuple[tuple[str, int], ...], facts: tuple[tuple[int, int, Fact], ...]
) -> Sequence[tuple[str, int]]:
    """``[number of the source, anchor, place in the seed, words, facts]`` and its size. A fact is
    ``[kind, id, page of its list, who, cue, day, start, end]``, offsets in UTF-16 units as JavaScript counts.
    The words of one that runs over its sentence's end come with it."""
    text = source.article.text
    numbers = dict(actors)
    of: defaultdict[int, list[tuple[Span, Row]]] = defaultdict(list)
    for kind, page, cited in facts:
        of[cited.sentence].append(_fact(kind, page, cited, numbers))
    made = []
    for index, sentence in enumerate(source.facts.sentences):
        if index not in source.shown or sentence.part not in PARTS:
            continue
        found = of.get(index, [])
        start = min([sentence.span.start, *(span.start for span, _ in found)])
        end = max([sentence.span.end, *(span.end for span, _ in found)])
        words = text[start:end]
        rows = [
            [*row, _units(text[start : span.start]), _units(text[start : span.end])] for span, row in found
        ]
        written = _written([number, source.sentence_ids[index], start, words, rows])
        made.append((written, len(words) + 40 * len(rows) + 30))
    return made


def _fact(kind: int, page: int, cited: Fact, actors: dict[str, int]) -> tuple[Span, Row]:
    """Where it stands and what is told of it."""
    fact = cited.fact
    if isinstance(fact, Quote):
        told = _who(cited, fact.speaker, actors)
        return fact.span, [kind, fact.id, page, told, fact.cue_class or "neutral", ""]
    claimed = cast("Cited[Figure] | Cited[Date]", cited)
    claim = claim_around(claimed, quotes_at(cited.source.facts))
    cue = class_of_claim(claimed, claim) or ""
    who = _who(cited, claim.speaker, actors) if claim else None
    if isinstance(fact, Figure):
        if fact.attributed_to:
            who = _who(cited, fact.attributed_to, actors)
        return fact.span, [kind, fact.id, page, who, cue, ""]
    return fact.event or cited.place.span, [kind, fact.id, page, who, cue, fact.value or ""]


def _who(cited: Fact, speaker: Speaker | None, actors: dict[str, int]) -> int | str:
    """Number of the actor; else the words as written; empty when it is open."""
    if speaker is None:
        return ""
    number = actors.get(speaker.actor or "")
    return " ".join(cited.words(speaker.span).split()) if number is None else number


def _units(words: str) -> int:
    return len(words) if words.isascii() else len(words.encode("utf-16-le", "surrogatepass")) // 2
