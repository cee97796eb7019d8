"""Events of all sources -> one timeline: what several sources date alike and tell alike is one happening.

"Alike" is strict, for two events under one heading would be a false statement of ours, and the same event
in two rows is only a longer list. Of two clauses with the same date, one must hold everything that the
other says: each of its content words (stemmed), actors, numbers with their hedges, in the same order of
names (*A attacked B* is not *B attacked A*). None may turn what the other tells (*not*, *against*, *will*,
*refused*: ``lexicon/turning.py``), and what somebody claims is never one with what a source says itself or
somebody else claims. A clause that fits two happenings stays alone. Event coreference across documents
reaches no precision that would allow more (Cybulska & Vossen 2014, "Using a sledgehammer to crack a nut?";
lemma matching within a day and a place is their strong baseline).

Only clauses of one date are held together, through the rarest of their words, so that the cost grows with
the number of events (cf. Bayardo et al. 2007, "Scaling up all pairs similarity search").
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Literal

from generator.across.cast import NOBODY, Cast, casts
from generator.claims import claim_around, quotes_at
from generator.dossier import Dossier
from generator.extract.cover import stem
from generator.findings import Happening
from generator.kept import kept
from generator.lexicon.function_words import FUNCTION_WORDS
from generator.lexicon.months import MONTHS
from generator.lexicon.turning import TURNING_STEMS, TURNING_WORDS
from generator.model import Date, Figure, Span
from generator.segment.tokens import tokenize
from generator.source import Cited, Source

LEAST_SHARED = 3
"""Content words and names that two clauses must have in common."""
LEAST_SHARED_LOOSE = 4
"""The same where one date only contains the other (March 2023 and 17 March 2023), or is a year or more
and the clauses are not equal."""

_EXACT = re.compile(r"\d{4}-\d\d(-\d\d)?(T.*)?")
_DAY_WORDS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
    morning afternoon evening night day week month year earlier later ago""".split()
)


@dataclass(frozen=True)
class Terms:
    """What an event's clause says, without its date: what ``compare`` may hold against another's."""

    stems: frozenset[str]
    """Its content words, stemmed, actors and numbers left out."""
    names: tuple[str, ...]
    """Who and what is named, in order: ids of the dossier's actors, else the word in lower case."""
    numbers: frozenset[str]
    """Its figures with hedge and unit."""
    turns: frozenset[str]
    """Negations, modals and the like: two clauses that differ here tell different things."""
    claim: str
    """Who says so; empty when the source itself does."""

    @cached_property
    def all(self) -> frozenset[str]:
        """Every term, by kind."""
        return frozenset(
            {f"w {one}" for one in self.stems}
            | {f"n {one}" for one in self.names}
            | {f"f {one}" for one in self.numbers}
        )


def chronology(dossier: Dossier) -> tuple[Happening, ...]:
    """The dossier's dated events in the order of time, each with all who tell it."""
    blocks: dict[tuple[str, str], list[_Telling]] = defaultdict(list)
    for telling in _tellings(dossier):
        date = telling.cited.fact
        blocks[date.value or "", date.mod or ""].append(telling)
    years: dict[str, list[_Row]] = defaultdict(list)
    for (value, mod), told in blocks.items():
        years[value[:4]] += _merged(value, not mod, tuple(told))
    found = [_happening(row) for rows in years.values() for row in _into_the_exact(tuple(rows))]
    return tuple(sorted(found, key=_place_in_time))


def _tellings(dossier: Dossier) -> Iterator[_Telling]:
    """The dossier's events in their order."""
    by_source: dict[str, list[Cited[Date]]] = defaultdict(list)
    for event in dossier.events:
        by_source[event.source.article.id].append(event)
    known = casts(dossier.actors)
    told = {
        source: iter(_told_in(tuple(events), known.get(source, NOBODY)))
        for source, events in by_source.items()
    }
    return (next(told[event.source.article.id]) for event in dossier.events)


@kept
def _told_in(events: tuple[Cited[Date], ...], cast: Cast) -> list[_Telling]:
    """The events of one source."""
    reader = TermReader(events[0].source, cast)
    return [_Telling(event, reader) for event in events]


@dataclass(frozen=True, eq=False)
class _Telling:
    """An event as one source tells it; what it says is read when it is first asked for."""

    cited: Cited[Date]
    reader: TermReader

    @cached_property
    def terms(self) -> Terms:
        """What its clause says."""
        return self.reader.terms(self.cited)

    @cached_property
    def place(self) -> tuple[str, str, int]:
        """What is the same in all copies of one text: origin, sentence, where in it the date stands."""
        event, sentence = self.cited, self.cited.place.span
        words = " ".join(event.words(sentence).casefold().split())
        return event.source.origin, words, event.fact.span.start - sentence.start


def _copies(told: Sequence[_Telling]) -> list[list[_Telling]]:
    """Events of one date, those that stand in the same sentence of several copies of one text together: they
    are one telling, whoever speaks in it and however little it says."""
    if len(told) == 1:
        return [list(told)]
    found: dict[tuple[str, str, int], list[_Telling]] = defaultdict(list)
    for one in told:
        found[one.place].append(one)
    return list(found.values())


@dataclass(frozen=True, slots=True)
class _Row:
    """Events that are one; ``terms`` are those of the clause that says most."""

    told: tuple[Cited[Date], ...]
    terms: Terms
    value: str
    plain: bool
    """Whether the date is as it stands, not its start or end (*early 2023*)."""


@kept
def _merged(value: str, plain: bool, told: tuple[_Telling, ...]) -> list[_Row]:
    """The events of one date: first those that say the same are joined, then those of which one says all of
    the other."""
    equal: dict[Terms, list[_Row]] = defaultdict(list)
    for same in _copies(told):
        terms = same[0].terms
        equal[terms].append(_Row(tuple(one.cited for one in same), terms, value, plain))
    joined = []
    for terms, rows in equal.items():
        if _comparable(terms, LEAST_SHARED):
            joined.append(_Row(tuple(e for row in rows for e in row.told), terms, value, plain))
        else:
            joined.extend(rows)
    least = LEAST_SHARED if re.match(r"\d{4}-", value) else LEAST_SHARED_LOOSE
    return _join(joined, joined, least)


@kept
def _into_the_exact(rows: tuple[_Row, ...]) -> list[_Row]:
    """Rows of one year, those of a longer stretch of time (2023-03) joined into the one row within it
    (2023-03-17) that tells the same. A shorter TIMEX value is a prefix of what it holds."""
    stretches = {row.value for row in rows if row.plain}
    exact: dict[str, list[_Row]] = defaultdict(list)
    for row in rows:
        if row.plain and _EXACT.fullmatch(row.value):
            for end in (4, 7, 10):
                if end < len(row.value) and row.value[:end] in stretches:
                    exact[row.value[:end]].append(row)
    indexes = {value: _Index(within) for value, within in exact.items()}
    grown: dict[int, list[Cited[Date]]] = defaultdict(list)
    gone: set[int] = set()
    # from the longest stretch to the shortest, so that a year finds a month that has not moved on
    for row in sorted(rows, key=lambda row: len(row.value)):
        if row.plain and row.value in indexes:
            hosts = _hosts(row, indexes[row.value], LEAST_SHARED_LOOSE, both_ways=True)
            if len(hosts) == 1:
                gone.add(id(row))
                grown[id(hosts[0])] += [*row.told, *grown.pop(id(row), [])]
    return [
        replace(row, told=(*row.told, *grown[id(row)])) if id(row) in grown else row
        for row in rows
        if id(row) not in gone
    ]


def _join(rows: Sequence[_Row], hosts: Sequence[_Row], least: int) -> list[_Row]:
    """Each row put under the one that says all it says and more; one that fits two stays alone."""
    index = _Index(hosts)
    under: dict[int, list[Cited[Date]]] = defaultdict(list)
    gone: set[int] = set()
    # the shortest first: what moves under a row moves on with it only while nothing is in doubt
    for row in sorted(rows, key=lambda row: len(row.terms.all)):
        found = _hosts(row, index, least, both_ways=False)
        heads = [one for one in found if not any(_within(one.terms, other.terms) for other in found)]
        if len(heads) == 1:
            gone.add(id(row))
            under[id(heads[0])] += row.told
    return [
        replace(row, told=(*row.told, *under[id(row)])) if id(row) in under else row
        for row in rows
        if id(row) not in gone
    ]


class _Index:
    """Rows by each of their terms."""

    def __init__(self, rows: Iterable[_Row]) -> None:
        self.by_term: dict[str, list[_Row]] = defaultdict(list)
        for row in rows:
            for term in row.terms.all:
                self.by_term[term].append(row)


def _hosts(row: _Row, index: _Index, least: int, both_ways: bool) -> list[_Row]:
    """The rows that say all that this one says (``both_ways``: or of which it says all)."""
    if not _comparable(row.terms, least):
        return []
    terms = sorted(row.terms.all, key=lambda term: (len(index.by_term.get(term, ())), term))
    if not both_ways:
        candidates = index.by_term.get(terms[0], [])
    else:
        # whatever shares `least` terms shares one of all but the `least - 1` most frequent
        seen = {
            id(one): one for term in terms[: len(terms) - least + 1] for one in index.by_term.get(term, ())
        }
        candidates = list(seen.values())
    return [
        one
        for one in candidates
        if one is not row
        and (
            _within(row.terms, one.terms)
            or (both_ways and (row.terms == one.terms or _within(one.terms, row.terms)))
        )
        and _comparable(one.terms, least)
    ]


def _comparable(terms: Terms, least: int) -> bool:
    """Whether a clause says enough to be known again: somebody named, something told."""
    return bool(terms.names and terms.stems) and len(terms.all) >= least and "?" not in terms.claim


def _within(small: Terms, large: Terms) -> bool:
    """Whether ``large`` says all that ``small`` says, and more, and nothing against it."""
    return (
        small.claim == large.claim
        and small.turns == large.turns
        and small.all < large.all
        and _in_order(small.names, large.names)
    )


def _in_order(few: Sequence[str], many: Sequence[str]) -> bool:
    rest = iter(many)
    return all(name in rest for name in few)


@kept
def _happening(row: _Row) -> Happening:
    return Happening(_lead_first(row.told))


def _lead_first(told: Sequence[Cited[Date]]) -> tuple[Cited[Date], ...]:
    """The most exact date first, of these who told it first; then the others in the order of telling."""
    order = sorted(told, key=lambda one: (_published(one), one.source.article.id, one.fact.span))
    lead = min(order, key=lambda one: -len(one.fact.value or ""))
    return (lead, *(one for one in order if one is not lead))


def _place_in_time(happening: Happening) -> tuple[str, str, str, Span]:
    lead = happening.lead
    return (lead.fact.value or "", _published(lead), lead.source.article.id, lead.fact.span)


def _published(cited: Cited[Date]) -> str:
    return cited.source.article.published or "9999"


class TermReader:
    """Reads the terms of events' clauses in one source, with the names resolved to the dossier's actors."""

    def __init__(self, source: Source, cast: Cast) -> None:
        self._cast = cast
        self._quotes_at = quotes_at(source.facts)
        self._named = sorted(
            (span, cast[actor.id].id)
            for actor in source.facts.actors
            if actor.id in cast
            for span in actor.mentions
        )
        self._figures = sorted(source.facts.figures, key=lambda one: one.span)

    def terms(self, cited: Cited[Date]) -> Terms:
        """The terms of an event's clause (of its sentence, when it has none)."""
        source, date = cited.source, cited.fact
        clause = date.event or cited.place.span
        mentions = _inside(self._named, clause)
        figures = self._figures
        first = bisect_left(figures, clause.start, key=_start)
        last = bisect_left(figures, clause.end, first, key=_start)
        taken = [date.span, *(span for span, _ in mentions)]
        numbers = set()
        for figure in figures[first:last]:
            if figure.span.end <= clause.end and not any(figure.span.overlaps(span) for span in taken):
                hedge = cited.words(figure.hedge).lower() if figure.hedge else ""
                numbers.add(f"{hedge} {figure.low} {figure.high} {figure.unit} {figure.counted}")
                taken.append(figure.span)
        names = [(span.start, actor) for span, actor in mentions]
        stems, turns = set(), Counter[str]()
        tokens = tokenize(source.article.text, clause)
        covered: set[int] = set()
        for span in taken:
            covered.update(range(bisect_right(tokens.end, span.start), bisect_left(tokens.start, span.end)))
        for number, word in enumerate(tokens.lower):
            turning, kind = _kind(word)
            if turning:
                turns[word] += 1
            if not kind or number in covered:
                continue
            if kind == "number":
                numbers.add(word)
            elif number and tokens.text[number][0].isupper():
                names.append((tokens.start[number], word.removesuffix("'s").removesuffix("’s")))
            else:
                stems.add(_form(word))
        return Terms(
            frozenset(stems),
            tuple(dict.fromkeys(name for _, name in sorted(names))),
            frozenset(numbers),
            frozenset(f"{_root(word)} {times}" for word, times in turns.items()),
            self._claim(cited),
        )

    def _claim(self, cited: Cited[Date]) -> str:
        quote = claim_around(cited, self._quotes_at)
        if quote is None:
            return ""
        actor = self._cast.get(quote.speaker.actor or "") if quote.speaker else None
        return f"by {actor.id}" if actor else "by ?"


@lru_cache(maxsize=1 << 15)
def _kind(word: str) -> tuple[bool, Literal["", "number", "word"]]:
    """Whether a word turns what is told; and is it a number, a word that says something, or neither?"""
    turning = word in TURNING_WORDS or word.startswith(TURNING_STEMS)
    if not word[0].isalnum() or word in _DAY_WORDS or word in MONTHS:
        return turning, ""
    if word[0].isdigit():
        return turning, "number"
    return turning, "" if word in FUNCTION_WORDS else "word"


def _start(figure: Figure) -> int:
    return figure.span.start


@lru_cache(maxsize=1 << 15)
def _form(word: str) -> str:
    """What two clauses must share of a word: its stem and its number, for *warrants* are not *a warrant*."""
    root = stem(word).rstrip("e")
    return f"{root}+s" if word.endswith("s") and not root.endswith("s") else root


def _root(word: str) -> str:
    return next((root for root in TURNING_STEMS if word.startswith(root)), word)


def _inside(named: Sequence[tuple[Span, str]], clause: Span) -> list[tuple[Span, str]]:
    first = bisect_left(named, (Span(clause.start, clause.start), ""))
    found = []
    for span, actor in named[first:]:
        if span.start >= clause.end:
            break
        if span.within(clause):
            found.append((span, actor))
    return found
