"""Document actors of all sources -> who is the same as whom. In doubt apart, and the doubt is listed.

Within a document, ``extract/actors.py`` has joined the short names to the long ones. Across documents
nothing but the names themselves can join: the evidence is weaker, so the rules are stricter.

- A country is its own name everywhere ("U.S.", "United States": one lexicon entry).
- Two people are one when first and last name agree; a middle name or an initial more changes nothing
  ("Maria Alexandra Berg", "Maria Berg"). A last name alone joins when the whole dossier knows exactly
  one bearer ("Berg"); with two ("Maria Berg", "Jonas Berg") it stays apart and is a doubt.
- Two organisations are one when their names agree without article, full stops and case; an acronym
  joins the only organisation with these initials ("ICC", "International Criminal Court").
- A name of several words that the sources read as different kinds ("Northlight Power": a person here, a place
  there) is one actor: the reading differs, not the name. A person stays apart whose title or given name
  shows that it is one ("Charles Berg", the man, and the ship of that name).
- A body that every state has (a Foreign Ministry, a Supreme Court) is one with its namesake only when both
  are known to be the same state's (``extract/state_bodies.py``).
- An editor's alias list (``seeds/aliases.yml``) settles what the names cannot.

Cf. Cucerzan 2007 (large-scale disambiguation) for why bare surnames mislead across documents.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.extract.mentions.gazetteer import given
from generator.extract.state_bodies import parts_of
from generator.lexicon import titles
from generator.model import Actor

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_SMALL = frozenset("of the and for in on to de la von van der den di da del al bin ibn".split())
_SUFFIXES = frozenset(suffix.replace(".", "").lower() for suffix in titles.SUFFIXES)

_GUESSED = frozenset(["person", "organisation", "place"])
"""Kinds that are read off the words around a name; countries and groups stand in lists."""

Key = tuple[int, str]
"""Number of the source and the document actor's id."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A name that could stand for several actors and is therefore kept apart."""

    name: str
    where: tuple[Key, ...]
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Identities:
    """Groups of document actors that are one, in order of first appearance, and what stays in doubt."""

    groups: tuple[tuple[Key, ...], ...]
    doubts: tuple[Doubt, ...]


class _Groups:
    """Disjoint sets; the earliest key stands for its set."""

    def __init__(self, keys: Sequence[Key]) -> None:
        self._parent = {key: key for key in keys}
        self._order = {key: number for number, key in enumerate(keys)}

    def find(self, key: Key) -> Key:
        while self._parent[key] != key:
            self._parent[key] = self._parent[self._parent[key]]
            key = self._parent[key]
        return key

    def join(self, keys: Iterable[Key]) -> None:
        roots = sorted({self.find(key) for key in keys}, key=self._order.__getitem__)
        for other in roots[1:]:
            self._parent[other] = roots[0]

    def sets(self) -> list[tuple[Key, ...]]:
        found: dict[Key, list[Key]] = defaultdict(list)
        for key in self._parent:
            found[self.find(key)].append(key)
        return [tuple(members) for members in found.values()]


def traits(actor: Actor) -> tuple[str, str, str, bool, int]:
    """All that ``identify`` reads of an actor: for others with these the answer is the same."""
    mentions = max(len(actor.mentions), 1) if actor.kind == "country" else 0
    return actor.id, actor.name, actor.kind, actor.role is not None, mentions


def identify(actors: Mapping[Key, Actor], aliases: Mapping[str, Sequence[str]] | None = None) -> Identities:
    """Groups the actors of all sources; ``actors`` in the order of the sources.

    ``aliases`` maps a name to the other names of the same actor; it is an editor's word and wins.
    """
    groups = _Groups(list(actors))
    settled = _aliases(actors, aliases or {}, groups)
    state_bodies = _state_bodies(actors, groups, settled)
    _same_names(actors, groups)
    _other_kinds(actors, groups)
    doubts = [
        *state_bodies,
        *_last_names(actors, groups, settled),
        *_acronyms(actors, groups, settled),
    ]
    return Identities(tuple(groups.sets()), tuple(doubts))


@lru_cache(maxsize=1 << 16)
def plain(name: str) -> str:
    """A name without case, accents, full stops and leading article: what two spellings share."""
    folded = unicodedata.normalize("NFKD", name.replace(".", "").replace("’", "'")).casefold()
    words = "".join(char for char in folded if not unicodedata.combining(char)).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


def _aliases(actors: Mapping[Key, Actor], aliases: Mapping[str, Sequence[str]], groups: _Groups) -> set[Key]:
    by_name: dict[str, list[Key]] = defaultdict(list)
    for key, actor in actors.items():
        by_name[plain(actor.name)].append(key)
    settled: set[Key] = set()
    for name, others in aliases.items():
        keys = [key for one in (name, *others) for key in by_name[plain(one)]]
        groups.join(keys)
        settled.update(keys)
    return settled


def _same_names(actors: Mapping[Key, Actor], groups: _Groups) -> None:
    by_name: dict[tuple[str, str], list[Key]] = defaultdict(list)
    for key, actor in actors.items():
        if actor.kind == "organisation" and parts_of(actor.name):
            continue
        words = plain(actor.name).split()
        if actor.kind == "person":
            words = [word for word in words if word not in _SUFFIXES]
            name = f"{words[0]} {words[-1]}" if len(words) > 1 and len(words[0]) > 1 else " ".join(words)
            by_name["person", name].append(key)
        else:
            by_name[actor.kind, " ".join(words)].append(key)
    for keys in by_name.values():
        groups.join(keys)


def _other_kinds(actors: Mapping[Key, Actor], groups: _Groups) -> None:
    """Joins the same name of several words over persons, organisations and places.

    Each source guesses the kind from its own few words; a name that two of them read differently would else
    stand as two actors, one of them under a kind that is wrong.
    """
    by_name: dict[str, list[Key]] = defaultdict(list)
    for key, actor in actors.items():
        if actor.kind not in _GUESSED or " " not in (name := plain(actor.name)) or parts_of(actor.name):
            continue
        if actor.kind != "person" or not (actor.role or actor.name.split()[0] in given()):
            by_name[name].append(key)
    for keys in by_name.values():
        groups.join(keys)


def _state_bodies(actors: Mapping[Key, Actor], groups: _Groups, settled: set[Key]) -> list[Doubt]:
    """Joins bodies that every state has, by name and state.

    A bare name takes the state that its source is about: for a ministry the only one that the source
    names, for a court, a chamber or a force the one it names most. Without one it joins only its like.
    """
    named: dict[int, Counter[str]] = defaultdict(Counter)
    owned: dict[tuple[str, str], list[Key]] = defaultdict(list)
    bare: dict[str, list[Key]] = defaultdict(list)
    for key, actor in actors.items():
        if actor.kind == "country":
            named[key[0]][actor.name] += max(len(actor.mentions), 1)
        elif actor.kind == "organisation" and (parts := parts_of(actor.name)):
            land, name = parts
            if land:
                owned[name, land].append(key)
            else:
                bare[name].append(key)
    doubts = []
    for name, keys in bare.items():
        rivals = sorted({actors[there[0]].name for (one, _), there in owned.items() if one == name})
        open_keys = []
        for key in keys:
            land = _main(named[key[0]], only="ministry" in name)
            if land is not None:
                owned[name, land].append(key)
            elif key not in settled:
                open_keys.append(key)
        if len(rivals) > 1 and open_keys:
            doubts.append(Doubt(actors[open_keys[0]].name, tuple(open_keys), tuple(rivals)))
    for keys in owned.values():
        groups.join(keys)
    return doubts


def _main(lands: Counter[str], only: bool) -> str | None:
    """The state that a source is about; ``""`` when it names none, None when it does not tell."""
    if not lands:
        return ""
    (first, most), *others = lands.most_common(2)
    if others and (only or others[0][1] == most):
        return None
    return first


def _last_names(actors: Mapping[Key, Actor], groups: _Groups, settled: set[Key]) -> list[Doubt]:
    """Joins bare last names, and names with an initial, to the only full name that they fit."""
    bearers: dict[str, dict[Key, list[str]]] = defaultdict(dict)
    short: dict[str, list[Key]] = defaultdict(list)
    for key, actor in actors.items():
        if actor.kind != "person":
            continue
        words = [word for word in plain(actor.name).split() if word not in _SUFFIXES]
        if len(words) > 1 and len(words[0]) > 1:
            bearers[words[-1]].setdefault(groups.find(key), words)
        elif words:
            short[" ".join(words)].append(key)
    doubts = []
    for name, keys in short.items():
        *initials, last = name.split()
        fitting = [
            root for root, words in bearers[last].items() if not initials or words[0].startswith(initials[0])
        ]
        open_keys = [key for key in keys if key not in settled]
        if len(fitting) == 1:
            groups.join([fitting[0], *open_keys])
        elif fitting and open_keys:
            names = tuple(sorted(actors[root].name for root in fitting))
            doubts.append(Doubt(actors[open_keys[0]].name, tuple(open_keys), names))
    return doubts


def _acronyms(actors: Mapping[Key, Actor], groups: _Groups, settled: set[Key]) -> list[Doubt]:
    """Joins acronyms to the only organisation whose capital letters spell them."""
    spelled: dict[str, set[Key]] = defaultdict(set)
    short: dict[str, list[Key]] = defaultdict(list)
    for key, actor in actors.items():
        if actor.kind != "organisation":
            continue
        words = _WORD.findall(actor.name)
        bare = actor.name.replace(".", "")
        if len(words) > 1 and not re.fullmatch(r"[A-Z]{2,7}", bare):
            initials = "".join(word[0].upper() for word in words if word.lower() not in _SMALL)
            spelled[initials].add(groups.find(key))
        elif re.fullmatch(r"[A-Z]{2,7}", bare):
            short[bare].append(key)
    doubts = []
    for letters, keys in short.items():
        fitting = sorted({groups.find(root) for root in spelled[letters]})
        open_keys = [key for key in keys if key not in settled]
        if len(fitting) == 1:
            groups.join([fitting[0], *open_keys])
        elif fitting and open_keys:
            names = tuple(sorted(actors[root].name for root in fitting))
            doubts.append(Doubt(actors[open_keys[0]].name, tuple(open_keys), names))
    return doubts


def fullest_name(names: Iterable[str]) -> str:
    """The name with the most words, among those the most frequent, then the first."""
    counted = Counter(names)
    return max(counted, key=lambda name: (len(name.split()), counted[name]))
