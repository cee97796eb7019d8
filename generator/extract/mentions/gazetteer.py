"""The name lists as look-up tables, built once when the first document is read.

Vocabulary stands in ``generator/lexicon``; this file only folds it into sets and first-word indexes.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from generator.lexicon import countries, given_names, organisations, places


class Land(NamedTuple):
    """One country: its usual name and every way to write it."""

    name: str
    names: tuple[str, ...]
    nationals: tuple[str, ...]
    capitals: tuple[str, ...]
    seats: tuple[str, ...]


Entry = tuple[tuple[str, ...], str]
"""The words of a name and its kind: country, place, organisation or national."""


def _items(cell: str) -> tuple[str, ...]:
    return tuple(" ".join(item.split()) for item in cell.split(";") if item.strip())


@cache
def lands() -> tuple[Land, ...]:
    """Every sovereign state of the lexicon."""
    found = []
    for line in countries.COUNTRIES.strip().splitlines():
        cells = (line.split("|") + [""] * 4)[:5]
        names = _items(cells[1])
        found.append(Land(names[0], names, _items(cells[2]), _items(cells[3]), _items(cells[4])))
    return tuple(found)


@cache
def nationals() -> dict[str, str]:
    """Adjective or people, singular and plural -> the land's usual name (peoples: themselves)."""
    pairs = [(word, land.name) for land in lands() for word in land.nationals]
    for line in countries.TERRITORIES.strip().splitlines():
        names, _, words = line.partition("|")
        pairs += [(word, _items(names)[0]) for word in _items(words)]
    pairs += [(word, word) for word in _items(countries.PEOPLES.replace("\n", " "))]
    found: dict[str, str] = {}
    for word, land in pairs:
        found.setdefault(word, land)
        if not word.endswith(("s", "sh", "ch", "ese", "men", "man")):
            found.setdefault(word[:-1] + "ies" if word.endswith("ry") else word + "s", land)
    return found


@cache
def entries() -> dict[str, tuple[Entry, ...]]:
    """First word -> the known names that begin with it, longest first."""
    listed: dict[tuple[str, ...], str] = {}

    def put(names: tuple[str, ...] | list[str], kind: str) -> None:
        for name in names:
            listed.setdefault(tuple(name.replace("’", "'").split()), kind)

    for land in lands():
        put(land.names, "country")
        put(land.seats, "organisation")
    put(list(nationals()), "national")
    for line in countries.TERRITORIES.strip().splitlines():
        put(_items(line.partition("|")[0]), "place")
    put(_items(organisations.CORE.replace("\n", " ")), "organisation")
    put(organisations.ACRONYMS, "organisation")
    put([".".join(word) + "." for word in organisations.ACRONYMS if word.isalpha()], "organisation")
    put([name.split("|")[0].replace("_", " ") for name in places.US_STATES.split()], "place")
    put(
        [mark for mark in state_abbreviations() if mark.count(".") and len(mark) > 3 and mark != "Miss."],
        "place",
    )
    for block in (places.PROVINCES, places.CITIES, places.REGIONS):
        put(_items(block.replace("\n", " ")), "place")
    for land in lands():
        put(land.capitals, "place")
    index: dict[str, list[Entry]] = {}
    for words, kind in listed.items():
        index.setdefault(words[0], []).append((words, kind))
    return {first: tuple(sorted(row, key=lambda e: -len(e[0]))) for first, row in index.items()}


@cache
def country_names() -> dict[str, str]:
    """Any written form of a country, its seat of government included -> the country's usual name."""
    return {form: land.name for land in lands() for form in (*land.names, *land.seats)}


@cache
def capitals() -> dict[str, str]:
    """Capital -> the country it may stand for."""
    found = {city: land.name for land in lands() for city in land.capitals}
    found["Washington, D.C."] = found["Washington D.C."] = "United States"
    return found


@cache
def state_abbreviations() -> frozenset[str]:
    """What follows ``City,`` in the United States: ``Calif.``, ``D.C.``, ``NY``."""
    marks = {mark for item in places.US_STATES.split() for mark in item.split("|")[1:]}
    return frozenset(marks | set(places.POSTAL))


@cache
def given() -> dict[str, str]:
    """Given name -> ``m``, ``f`` or ``""`` (both)."""
    found = dict.fromkeys(given_names.MALE.split(), "m")
    for name in given_names.FEMALE.split():
        found[name] = "" if name in found else "f"
    for name in given_names.EITHER.split():
        found[name] = ""
    return found
