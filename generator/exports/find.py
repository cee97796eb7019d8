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
from collections.abc import Iterator
from typing import Any

from generator import labels
from generator.across.actor_list import listed_actors
from generator.across.compare.model import SharedQuote
from generator.dossier import Dossier
from generator.exports.export import Export
from generator.findings import Happening
from generator.languages.names import language_name
from generator.model import Date, Figure, Quote, Span
from generator.pages import actors, figures, quotes, statements, timeline
from generator.pages.sources import fact_count
from generator.pages.viewing import claim_class
from generator.source import Cited, Source

FOLDER = "data/find"
CALL = "dossierFind"
PART_CHARACTERS = 150_000
"""Sentences of about so many characters make a part: a moment to load on a slow phone."""
KINDS = ("quote", "statement", "figure", "event")
PARTS = ("headline", "caption", "dateline", "body")
"""Sentences of these parts are found; a brief is no source, furniture is not the article's."""

Row = list[Any]


def make(dossier: Dossier) -> Iterator[Export]:
    """The data of the page ``find.md`` and of the forms above the lists."""
    told = [source for source in dossier.sources if source.article.rights != "none"]
    numbers = {source.article.id: number for number, source in enumerate(dossier.sources)}
    actor_numbers = {actor.id: number for number, actor in enumerate(dossier.actors)}
    facts = _Facts(dossier, actor_numbers)
    parts: list[list[Row]] = [[]]
    room = PART_CHARACTERS
    for source in told:
        for row, size in _sentences(source, numbers[source.article.id], facts):
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
    yield _script("names", {"sources": _sources(dossier, actor_numbers), "actors": _actors(dossier)})
    for number, part in enumerate(parts, 1):
        yield _script(str(number), part)


def _script(name: str, value: object) -> Export:
    """``dossierFind("1", …)``. JSON is JavaScript but for what could end the script or a line in it."""
    written = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for char in "<>&\u2028\u2029":
        written = written.replace(char, f"\\u{ord(char):04x}")
    return Export(f"{FOLDER}/{name}.js", f'{CALL}("{name}",{written})\n'.encode())


def _sources(dossier: Dossier, actor_numbers: dict[str, int]) -> list[Row]:
    """``[page, title, label, publisher, day, language, facts, page of the text it copies, actors]``."""
    named: dict[str, set[int]] = defaultdict(set)
    for actor in dossier.actors:
        if actor.acts:
            for member in actor.members:
                named[member.source.article.id].add(actor_numbers[actor.id])
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
            sorted(named[source.article.id]),
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


class _Facts:
    """The rows of the facts by source and sentence."""

    def __init__(self, dossier: Dossier, actor_numbers: dict[str, int]) -> None:
        self._dossier, self._actors = dossier, actor_numbers
        self.of: dict[tuple[str, int], list[tuple[Span, Row]]] = defaultdict(list)
        for leaf in quotes.listed(dossier):
            for entry in leaf.items:
                for quote in entry.members if isinstance(entry, SharedQuote) else (entry,):
                    self._quote(0, quote, leaf.number)
        for said in statements.listed(dossier):
            for quote in said.items:
                self._quote(1, quote, said.number)
        for counted in figures.listed(dossier):
            for figure in counted.items:
                if isinstance(figure, Cited):
                    self._figure(figure, counted.number)
        for dated in timeline.listed(dossier):
            for item in dated.items:
                for event in item.told if isinstance(item, Happening) else (item,):
                    self._event(event, dated.number)

    def _put(self, cited: Cited[Any], span: Span, row: Row) -> None:
        self.of[cited.source.article.id, cited.sentence].append((span, row))

    def _quote(self, kind: int, cited: Cited[Quote], page: int) -> None:
        quote = cited.fact
        self._put(
            cited,
            quote.span,
            [kind, quote.id, page, self._who(cited, quote), quote.cue_class or "neutral", ""],
        )

    def _figure(self, cited: Cited[Figure], page: int) -> None:
        figure = cited.fact
        teller = figure if figure.attributed_to else self._dossier.claim_around(cited)
        who = self._who(cited, teller) if teller else None
        self._put(cited, figure.span, [2, figure.id, page, who, claim_class(self._dossier, cited) or "", ""])

    def _event(self, cited: Cited[Date], page: int) -> None:
        date = cited.fact
        claim = self._dossier.claim_around(cited)
        who = self._who(cited, claim) if claim else None
        self._put(
            cited,
            date.event or cited.place.span,
            [3, date.id, page, who, claim_class(self._dossier, cited) or "", date.value or ""],
        )

    def _who(self, cited: Cited[Any], quote: Quote | Figure) -> int | str:
        """Number of the actor; else the words as written; empty when it is open."""
        speaker = quote.speaker if isinstance(quote, Quote) else quote.attributed_to
        if speaker is None:
            return ""
        actor = self._dossier.actor_of(cited.source, speaker.actor)
        return self._actors[actor.id] if actor else " ".join(cited.words(speaker.span).split())


def _sentences(source: Source, number: int, facts: _Facts) -> Iterator[tuple[Row, int]]:
    """``[number of the source, anchor, place in the seed, words, facts]`` and its size. A fact is
    ``[kind, id, page of its list, who, cue, day, start, end]``, offsets in UTF-16 units as JavaScript counts.
    The words of one that runs over its sentence's end come with it."""
    text = source.article.text
    for index, sentence in enumerate(source.facts.sentences):
        if index not in source.shown or sentence.part not in PARTS:
            continue
        found = facts.of.get((source.article.id, index), [])
        start = min([sentence.span.start, *(span.start for span, _ in found)])
        end = max([sentence.span.end, *(span.end for span, _ in found)])
        words = text[start:end]
        rows = [
            [*row, _units(text[start : span.start]), _units(text[start : span.end])] for span, row in found
        ]
        yield [number, source.sentence_ids[index], start, words, rows], len(words) + 40 * len(rows) + 30


def _units(words: str) -> int:
    return len(words) if words.isascii() else len(words.encode("utf-16-le", "surrogatepass")) // 2
