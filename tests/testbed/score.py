"""How merges, copies and conflicts come out against the hand-made list, for seen and held-back texts.

Everything is counted in pairs. A pair that the site shows and the list does not have is wrong, whatever it
is; a pair of the list that the site does not show is missed. A pair with a held-back source is held back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Any

from generator.across.identity import plain
from generator.build import read_articles, seed_files
from generator.dossier import Dossier
from generator.gather import facts_of
from generator.model import Article, Span
from generator.resolve import resolve
from generator.source import Cited
from tests.testbed.labels import HERE, Place, labels, place

Unit = tuple[str, object]
"""Something of a source: its id and which."""
Pair = frozenset[Unit]


@dataclass(frozen=True)
class Score:
    """Pairs found, wanted and both."""

    right: int
    shown: int
    wanted: int

    @property
    def precision(self) -> float:
        """Share of what is shown that is right; 1 when nothing is shown."""
        return self.right / self.shown if self.shown else 1.0

    @property
    def recall(self) -> float:
        """Share of what is wanted that is shown."""
        return self.right / self.wanted if self.wanted else 1.0


@dataclass(frozen=True)
class Result:
    """One kind of pair."""

    name: str
    seen: Score
    held_back: Score
    wrong: tuple[Pair, ...]
    missed: tuple[Pair, ...]


@cache
def dossier() -> tuple[Dossier, Mapping[str, Article]]:
    """The test bed as a dossier, and its articles by id."""
    articles, errors = read_articles(seed_files(HERE / "seeds"), HERE)
    assert not errors, errors
    return resolve([facts_of(article) for article in articles]), {one.id: one for one in articles}


def results() -> list[Result]:
    """Every kind of pair with its figures."""
    found, articles = dossier()
    told = labels()
    held = frozenset(told["held_back"])
    origin = {source.article.id: source.origin for source in found.sources}
    figures = _Units(_row_places(told["figures"], "values", articles), origin)
    rows = [figures.of(one, articles) for one in told["figures"]]
    quotes = _Units(_row_places(told["quotes"], "places", articles), origin)
    dates = _Units(_row_places(told["dates"], "values", articles), origin)
    kinds: list[tuple[str, set[Pair], set[Pair]]] = [
        ("figures on one thing", _figure_pairs(found, figures), _wanted(rows)),
        ("figures in conflict", _conflicts(found, figures), _wanted_conflicts(told, rows)),
        (
            "days in conflict",
            {
                frozenset(pair)
                for row in found.comparisons.dates
                for pair in combinations([dates.unit(one, one.fact.span) for one in row.dates], 2)
                if _day(row.dates, pair, dates)
            },
            _wanted_days(told, dates, articles, origin),
        ),
        (
            "quotations that are one",
            {
                pair
                for quote in found.comparisons.quotes
                for pair in _pairs(quotes.unit(one, one.fact.span) for one in quote.members)
            },
            {
                pair
                for row in told["quotes"]
                for pair in _pairs(quotes.labelled(place(one, articles)) for one in row["places"])
            },
        ),
        (
            "quotations with two speakers",
            {
                frozenset([quotes.unit(one, one.fact.span) for one in quote.members][:1])
                for quote in found.comparisons.two_speakers
            },
            {
                frozenset([quotes.labelled(place(row["places"][0], articles))])
                for row in told["quotes"]
                if row["speakers"] == "two"
            },
        ),
        (
            "sources that are copies",
            {
                pair
                for group in found.by_origin.values()
                for pair in _pairs((source.article.id, "text") for source in group)
            },
            {pair for group in told["copies"] for pair in _pairs((one, "text") for one in group)},
        ),
        ("actors that are one", *_actors(found, told)),
    ]
    return [_result(name, shown, wanted, held) for name, shown, wanted in kinds]


class _Units:
    """Gives every labelled place one name, and every other fact its own.

    What a text and its copies say of one thing in headline and body is one statement, so the places of one
    origin in a row have one name, unless the row says that its text is at odds with itself.
    """

    def __init__(self, rows: Iterable[tuple[bool, list[Place]]], origin: Mapping[str, str]) -> None:
        self._names: list[tuple[Place, Unit]] = []
        for one_text, places in rows:
            first: dict[str, Unit] = {}
            for here in places:
                own: Unit = (here.source, here.span.start)
                name = own if one_text else first.setdefault(origin[here.source], own)
                self._names.append((here, name))

    def unit(self, cited: Cited[Any], span: Span) -> Unit:
        """The name of a fact of the dossier."""
        source = cited.source.article.id
        return self.labelled(Place(source, span))

    def labelled(self, here: Place) -> Unit:
        """The name of a place."""
        for known, name in self._names:
            if known.source == here.source and known.span.overlaps(here.span):
                return name
        return here.source, here.span.start

    def of(self, row: dict[str, Any], articles: Mapping[str, Article]) -> list[Unit]:
        """The names of a labelled row's places, in its order."""
        return [self.labelled(_place(one, articles)) for one in row["values"]]


def _row_places(
    rows: list[dict[str, Any]], key: str, articles: Mapping[str, Article]
) -> list[tuple[bool, list[Place]]]:
    """The places of each row, and whether all of them are of one text."""
    return [
        (len({one["source"] for one in row[key]}) == 1, [_place(one, articles) for one in row[key]])
        for row in rows
    ]


def _place(entry: dict[str, str], articles: Mapping[str, Article]) -> Place:
    return place(entry, articles)


def _pairs(units: Iterable[Unit]) -> set[Pair]:
    return {frozenset(pair) for pair in combinations(dict.fromkeys(units), 2)}


def _figure_pairs(found: Dossier, units: _Units) -> set[Pair]:
    """Values of one row, without a text and its copy, which are one."""
    return {
        frozenset(pair)
        for row in found.comparisons.figures
        for pair in combinations([units.unit(v.figure, v.figure.fact.span) for v in row.values], 2)
        if pair[0] != pair[1]
    }


def _wanted(rows: list[list[Unit]]) -> set[Pair]:
    return {frozenset(pair) for row in rows for pair in combinations(row, 2) if pair[0] != pair[1]}


def _conflicts(found: Dossier, units: _Units) -> set[Pair]:
    shown = set()
    for row in found.comparisons.figures:
        values = [units.unit(value.figure, value.figure.fact.span) for value in row.values]
        for reason in row.reasons:
            if reason.standing == "conflict":
                shown |= {
                    frozenset([values[first], values[second]])
                    for first in reason.first
                    for second in reason.second
                }
    return shown


def _wanted_conflicts(told: dict[str, Any], rows: list[list[Unit]]) -> set[Pair]:
    return {
        frozenset([row[first], row[second]])
        for label, row in zip(told["figures"], rows, strict=True)
        for first, second in label.get("conflicts", [])
    }


def _day(dates: tuple[Cited[Any], ...], pair: tuple[Unit, Unit], units: _Units) -> bool:
    values = {units.unit(one, one.fact.span): (one.fact.value or "")[:10] for one in dates}
    return values[pair[0]] != values[pair[1]]


def _wanted_days(
    told: dict[str, Any], units: _Units, articles: Mapping[str, Article], origin: Mapping[str, str]
) -> set[Pair]:
    found = set()
    for row in told["dates"]:
        days = [(units.labelled(_place(one, articles)), str(one["day"])) for one in row["values"]]
        for (a, day_a), (b, day_b) in combinations(days, 2):
            if day_a != day_b and origin[a[0]] != origin[b[0]]:
                found.add(frozenset([a, b]))
    return found


def _actors(found: Dossier, told: dict[str, Any]) -> tuple[set[Pair], set[Pair]]:
    """Only actors that the list names are counted: it names no others."""
    wanted: set[Pair] = set()
    named: set[Unit] = set()
    for group in told["actors"]:
        units = [(source, plain(name)) for source, name in group.items()]
        named.update(units)
        wanted |= _pairs(units)
    for apart in told["actors_apart"]:
        named.update((source, plain(name)) for one in apart for source, name in one.items())
    shown: set[Pair] = set()
    for actor in found.actors:
        units = [
            (member.source.article.id, plain(" ".join(name.split())))
            for member in actor.members
            for name in {member.fact.name, *(member.words(span) for span in member.fact.mentions)}
        ]
        shown |= _pairs(unit for unit in units if unit in named)
    return shown, wanted


def _result(name: str, shown: set[Pair], wanted: set[Pair], held: frozenset[str]) -> Result:
    def split(pairs: set[Pair], back: bool) -> set[Pair]:
        return {pair for pair in pairs if any(source in held for source, _ in pair) == back}

    def score(back: bool) -> Score:
        here, right = split(shown, back), split(wanted, back)
        return Score(len(here & right), len(here), len(right))

    return Result(
        name,
        score(False),
        score(True),
        tuple(sorted(shown - wanted, key=_order)),
        tuple(sorted(wanted - shown, key=_order)),
    )


def _order(pair: Pair) -> list[str]:
    return sorted(map(str, pair))
