"""Mentions -> actors of one document: who the names stand for. Doubt gives nothing.

A short name joins the fullest form that the text uses (*Berg* -> *Kari Berg*), an
acronym its long form (*ICC* -> *International Criminal Court*), a capital its country when it acts
(*Lisbon has said*), not when it is a place (*in Lisbon*). Two persons with one family name stay two, and
a bare family name that fits both joins the one named last only when the other is far.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable

from generator.extract import namesakes
from generator.extract.capitals import acting_capitals
from generator.extract.mentions.gazetteer import country_names, entries, given, nationals
from generator.extract.state_bodies import owner_in, parts_of
from generator.lexicon import organisations, titles
from generator.model import Actor, ActorKind, Document, Mention, Span

_NAMESAKES = 40
"""More persons of one family name are not held against each other: no text of news has them."""
_ARTICLES = ("Al-", "El-", "Ul-", "As-", "Ash-", "Ad-", "Ar-")
"""An Arabic article before a family name, with the capital of a sentence's start."""
_PARTICLES = frozenset(titles.PARTICLES)
_GENERATIONS = frozenset(titles.GENERATIONS)
_ORGANS = frozenset("secretariat headquarters delegation mission".split())
"""What a body has: its name is that of the body and this noun."""
_LETTERS = re.compile(r"[^\W_]+")
_SMALL = frozenset("of the and for on in de la & to a".split())


def link_actors(document: Document, mentions: tuple[Mention, ...]) -> tuple[Actor, ...]:
    """The document's actors in order of first mention."""
    groups = _Groups(document, mentions)
    capitals_that_act = acting_capitals(document, mentions)
    people = [m for m in mentions if m.kind == "person"]
    bodies = [m for m in mentions if m.kind == "organisation"]
    for mention in mentions:
        words = groups.words(mention)
        if capitals_that_act and mention in capitals_that_act:
            groups.put(mention, ("country", capitals_that_act[mention]))
        elif mention.kind == "country":
            groups.put(
                mention,
                (
                    "country",
                    country_names().get(
                        words, country_names().get(_plain(words), words.title() if words.isupper() else words)
                    ),
                ),
            )
        elif mention.kind == "group":
            groups.put(mention, ("group", _people_key(groups.name_of(mention))))
        elif mention.kind == "place":
            groups.put(mention, ("place", words.casefold()))
    _link_people(document, groups, people)
    _link_bodies(document, groups, bodies)
    return groups.actors()


class _Groups:
    """Mentions gathered under the key of who they stand for."""

    def __init__(self, document: Document, mentions: tuple[Mention, ...]) -> None:
        self.document = document
        self._starts = {mention.span.end: mention.span.start for mention in mentions}
        self.members: dict[tuple[str, str], list[Mention]] = {}
        self.owned_from: dict[Mention, int] = {}
        """Where the name of the state begins that owns a body: *Norland's Foreign Ministry*."""
        self._sentences = [sentence.span.start for sentence in document.sentences]
        self._briefs = any(sentence.part == "brief" for sentence in document.sentences)
        self._words: dict[int, str] = {}
        """The words of the mentions that were asked for, by where they begin."""

    def words(self, mention: Mention) -> str:
        """The mention's words, white space folded, apostrophes made plain."""
        found = self._words.get(mention.span.start)
        if found is None:
            found = " ".join(self.document.text[slice(*mention.span)].split()).replace("’", "'")
            self._words[mention.span.start] = found
        return found

    def name_of(self, mention: Mention) -> str:
        """The mention's words; for a group with the name before it: ``U.S. officials``."""
        if mention.kind == "group" and self.document.text[mention.span.start].islower():
            before = self._starts.get(mention.span.start - 1)
            if before is not None:
                return " ".join(self.document.text[before : mention.span.end].split()).replace("’", "'")
        if self.owned_from and mention in self.owned_from:
            whole = self.document.text[self.owned_from[mention] : mention.span.end]
            return " ".join(whole.split()).replace("’", "'")
        return self.words(mention)

    def put(self, mention: Mention, key: tuple[str, str]) -> None:
        self.members.setdefault(key, []).append(mention)

    def actors(self) -> tuple[Actor, ...]:
        rows = sorted(self.members.items(), key=lambda row: min(m.span for m in row[1]))
        taken: dict[str, int] = {}
        actors = []
        for (kind, _), members in rows:
            members = sorted(members, key=lambda m: m.span)
            name = self._fullest(members, kind)
            slug = slug_of(name)
            taken[slug] = taken.get(slug, 0) + 1
            number = taken[slug]
            while number > 1 and f"{slug}-{number}" in taken:
                number += 1
            if number > 1:
                slug = f"{slug}-{number}"
                taken[slug] = 1
            roles = [m.role for m in members if m.role] if kind == "person" else []
            own = [role for role in roles if not self._in_brief(role)] or roles
            ranked = [(_role_rank(self.document.text[slice(*role)]), -role.start, role) for role in own]
            rank, _, best = max(ranked, default=(0, 0, None))
            role = best if rank else None  # Mr says nothing of who somebody is
            actors.append(Actor(slug, name, _kind(kind), role, tuple(m.span for m in members)))
        return tuple(actors)

    def _in_brief(self, span: Span) -> bool:
        if not self._briefs:
            return False
        index = bisect_right(self._sentences, span.start) - 1
        return index >= 0 and self.document.sentences[index].part == "brief"

    def _fullest(self, members: list[Mention], kind: str) -> str:
        own = members
        if self._briefs:
            own = [m for m in members if not self._in_brief(m.span)] or members
        if kind == "country":
            own = [m for m in own if m.kind == "country"] or own
        forms = dict.fromkeys([self.name_of(m) for m in own])
        return max(forms, key=lambda form: (not _shouts(form), form.count(" "), len(form)))


def _kind(kind: str) -> ActorKind:
    kinds: dict[str, ActorKind] = {
        "person": "person",
        "organisation": "organisation",
        "country": "country",
        "place": "place",
        "group": "group",
    }
    return kinds[kind]


def _role_rank(words: str) -> int:
    """A role that says more is better: ``Norway's Deputy Trade Minister`` before ``Mr``."""
    plain = words.rstrip(".").lower()
    return 0 if plain in titles.COURTESY else min(len(words), 60)


def _shouts(form: str) -> bool:
    return form.isupper() and len(form) > 5 and "." not in form


def slug_of(name: str) -> str:
    """Letters and digits in lower case, joined by hyphens: ``Élysée Palace`` -> ``elysee-palace``."""
    if not name.isascii():
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    letters = name.replace(".", "").lower()
    return "-".join(_LETTERS.findall(letters)) or "actor"


def _plain(words: str) -> str:
    return words.replace(".", "")


def _people_key(words: str) -> str:
    known = nationals()
    if words in known and words.endswith("s") and words[:-1] in known:
        return words[:-1].casefold()
    return words.casefold()


# ------------------------------------------------------------------ people


def _link_people(document: Document, groups: _Groups, people: list[Mention]) -> None:
    names = {mention: _opened_small(tuple(groups.words(mention).split())) for mention in people}
    by_family: dict[str, list[tuple[str, ...]]] = {}
    by_first: dict[str, list[tuple[str, ...]]] = {}
    by_middle: dict[str, list[tuple[str, ...]]] = {}
    """Spanish names end in the father's and the mother's name, and the first of the two is the one in use."""
    for words in sorted({w for w in names.values() if len(w) > 1}, key=lambda w: (-len(w), w)):
        family = by_family.setdefault(namesakes.family(words), [])
        if len(family) >= _NAMESAKES or not any(_same_person(words, other) for other in family):
            family.append(words)
            if not words[-1][-1:].isdigit():  # "Witness 14"
                by_first.setdefault(words[0], []).append(words)
            if len(words) == 3 and namesakes.family(words) == words[2] and words[1] not in given():
                by_middle.setdefault(words[1], []).append(words)  # "Ana Okafor Ruiz" is called Okafor
    called: dict[str, int] = {}
    """Where each lone name stands last."""
    named: dict[tuple[str, ...], int] = {}
    """Where each full name stands first."""
    for mention, words in names.items():
        if len(words) == 1:
            called[words[0]] = mention.span.start
        else:
            named.setdefault(words, mention.span.start)
    last: dict[tuple[str, ...], int] = {}
    genders: dict[tuple[str, ...], str] = {}
    """Of who has but a family name: what the courtesy title told."""
    opened: dict[str, int] = {}
    """Where a bare family name stood last that fits several and was left open."""
    offices: dict[tuple[str, ...], str] = {}
    """What the text has called somebody so far, in lower case."""
    kin: dict[str, tuple[int, str]] = {}
    """Family name -> where its bearer's kin came in by the given name alone, and the kin's gender."""
    for mention in people:
        words = names[mention]
        if len(words) > 1:
            fits = [f for f in by_family[namesakes.family(words)][:_NAMESAKES] if _same_person(words, f)]
        else:
            small = words[0][:1].lower() + words[0][1:] if words[0].startswith(_ARTICLES) else ""
            known = by_family.get(words[0]) or by_family.get(small) or by_first.get(words[0])
            fits = [
                full
                for full in (known or [])[:_NAMESAKES]
                if not namesakes.kin_of(document.text, mention, full)
            ]
            if not any(full in last for full in fits):  # none of them was named yet
                fits = [f for f in by_middle.get(words[0], ()) if f in last and f[2] not in called] or fits
            gender = namesakes.courtesy_of(document.text, mention)
            fits = namesakes.by_courtesy(gender, fits, offices)
            fits = namesakes.by_given_name(words[0], fits, called, named)
            fits = namesakes.by_office(document.text, mention, fits, offices)
            if words[0] in kin and namesakes.may_be_kin(document.text, mention, kin[words[0]]):
                fits = []
        chosen = namesakes.pick(fits, last, mention, opened.get(words[0], -1))
        if chosen is None and len(fits) > 1:
            opened[words[0]] = mention.span.start
        key = chosen or words
        if chosen is None and len(words) == 1 and gender:
            key = next((key for key in ((*words, gender), words) if key in last), words)
            if genders.setdefault(key, gender) != gender:
                key = (*words, gender)  # Mr Berg and Mrs Berg
        if mention.role:
            called_so = (
                f"{document.text[slice(*mention.role)].lower()} {namesakes.rank_of(document.text, mention)}"
            )
            offices[key] = f"{offices.get(key, '')} {called_so}"
        if (owned := namesakes.NAMED_KIN.match(document.text, mention.span.end)) and owned[1] in titles.KIN:
            kin[namesakes.family(words)] = owned.end(), titles.KIN[owned[1]]
        last[key] = mention.span.start
        groups.put(mention, ("person", " ".join(key)))


def _opened_small(words: tuple[str, ...]) -> tuple[str, ...]:
    """*Van der Linde's office*: a sentence's start lends a particle its capital (Chicago Manual 8.5)."""
    if len(words) > 2 and words[0].lower() in _PARTICLES and words[1] in _PARTICLES:
        return (words[0].lower(), *words[1:])
    return words


def _same_person(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """One family name and given names that do not speak against each other: ``K. Berg`` and ``Kari
    Berg`` are one, ``Bill Clinton`` and ``Hillary Clinton`` are two."""
    if short == full:
        return True
    if namesakes.family(short) != namesakes.family(full):
        return False
    if (short[-1].rstrip(".") in _GENERATIONS) != (full[-1].rstrip(".") in _GENERATIONS):
        return False  # father and son
    a, b = short[0].rstrip("."), full[0].rstrip(".")
    if a == b or (len(a) == 1 and b.startswith(a)) or (len(b) == 1 and a.startswith(b)):
        return True
    return set(short) <= set(full)


# ------------------------------------------------------------------ organisations


def _link_bodies(document: Document, groups: _Groups, bodies: list[Mention]) -> None:
    forms: dict[str, list[Mention]] = {}
    for mention in bodies:
        forms.setdefault(_fold(groups.words(mention)), []).append(mention)
    names = sorted(forms, key=lambda form: (-len(form), form))
    parent = _acronyms(document.text, forms, names)
    shorter = _shorter(names)
    owners = _owners(document, groups, bodies)
    lands: dict[str, set[str]] = {}
    for land, bare in owners.values():
        if land is not None:
            lands.setdefault(bare, set()).add(land)
    for form in names:
        if (
            form in parent
            or all(mention in owners for mention in forms[form])
            or (" " not in form and groups.words(forms[form][0]) in entries())
        ):
            continue  # a body listed by one word: the House is not short for the White House
        longer = shorter.get(form, [])
        if len(longer) == 1:
            parent[form] = longer[0]
    for form, members in forms.items():
        top = form
        for _ in range(4):
            top = parent.get(top, top)
        for mention in members:
            key = top
            if mention in owners:
                land, bare = owners[mention]
                known = lands.get(bare, set())
                land = land or (next(iter(known)) if len(known) == 1 else None)
                key = f"{bare} of {land}" if land else bare
            groups.put(mention, ("organisation", key))


def _owners(
    document: Document, groups: _Groups, bodies: list[Mention]
) -> dict[Mention, tuple[str | None, str]]:
    """The bodies that every state has, each with its state where the text sets it beside."""
    found: dict[Mention, tuple[str | None, str]] = {}
    for mention in bodies:
        parts = parts_of(groups.words(mention))
        if parts is None:
            continue
        land, bare = parts
        if land is None and (owner := owner_in(document.text, *mention.span)) is not None:
            land, start = owner
            if start is not None:
                groups.owned_from[mention] = start
        found[mention] = land, bare
    return found


def _acronyms(text: str, forms: dict[str, list[Mention]], names: list[str]) -> dict[str, str]:
    """Acronym -> long form, by brackets, by the list, or by its letters."""
    by_initials: dict[str, list[str]] = {}
    ends: dict[int, str] = {}
    for form in names:
        if " " in form:
            for initials in _initials(form):
                by_initials.setdefault(initials, []).append(form)
            ends.update((mention.span.end, form) for mention in forms[form])
    found: dict[str, str] = {}
    for form in names:
        if " " in form:
            continue
        long = organisations.LONG_FORMS.get(form.upper(), "").casefold()
        fits = [long] if long in forms else by_initials.get(form, [])
        introduced = _introduced(text, forms[form], ends)
        shouted = all(text[slice(*mention.span)].replace(".", "").isupper() for mention in forms[form])
        if introduced:
            found[form] = introduced
        elif fits and form.isalpha() and shouted:
            found[form] = fits[0]
    return found


def _shorter(names: list[str]) -> dict[str, list[str]]:
    """Short form -> the longer names it may stand for: their beginning (up to three words more), their end,
    or what follows *of*: ``Authority`` for ``State Transport Authority``."""
    found: dict[str, list[str]] = {}
    for name in names:
        words = name.split()[:12]
        parts = {" ".join(words[:cut]) for cut in range(1, len(words)) if cut > 1 or len(words) < 4}
        if words[-1] in _ORGANS:
            parts.discard(" ".join(words[:-1]))  # a Lakes Pact is not its Secretariat
        parts |= {" ".join(words[cut:]) for cut in range(1, len(words))}
        for part in parts:
            found.setdefault(part, []).append(name)
    return found


def _fold(words: str) -> str:
    return words.replace(".", "").removeprefix("The ").casefold()


def _initials(form: str) -> Iterable[str]:
    words = re.split(r"[\s-]+", form)
    yield "".join(w[0] for w in words if w not in _SMALL and w)
    yield "".join(w[0] for w in words if w)


def _introduced(text: str, members: list[Mention], ends: dict[int, str]) -> str | None:
    """The body before an acronym in brackets: ``International Criminal Court (ICC)``."""
    for mention in members:
        start, end = mention.span
        if text[start - 1 : start] == "(" and text[end : end + 1] == ")":
            found = ends.get(start - 1) or ends.get(start - 2)
            if found:
                return found
    return None
