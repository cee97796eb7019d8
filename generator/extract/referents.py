"""Whom a phrase stands for: a name, a short name, a role, a pronoun -> an actor of the document.

The order of trust: a name that heads the phrase, a role that one actor of the text has, a pronoun whose
gender and number fit one salient actor (Hobbs 1978; Lappin & Leass 1994). Silence when two fit.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable

from generator.extract.mentions.gazetteer import given
from generator.lexicon import titles
from generator.model import Actor, Document, Span

Resolver = Callable[[Span], str | None]

_PRONOUN = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
    "they": "p", "them": "p", "their": "p",
    "it": "n", "its": "n", "itself": "n",
}  # fmt: skip
_BREAK = re.compile(
    r",|\(| (?:who|whom|whose|which|that|of|for|in|at|from|to|with|on|as|and|by|near|under|during)\b"
)
_ARTICLE = re.compile(r"(?:the|a|an|this|that|his|her|its|their|one)\s+", re.IGNORECASE)
_WORD = re.compile(r"[\w'’\-]+")
_memo: list[tuple[Document, tuple[Actor, ...], Resolver]] = []


def referent(document: Document, actors: tuple[Actor, ...], span: Span) -> str | None:
    """Id of the actor that the phrase stands for; None when it is open or ambiguous.

    The index of the last document is kept: call it as often as there are quotations.
    """
    if not _memo or _memo[0][0] is not document or _memo[0][1] is not actors:
        _memo[:] = [(document, actors, referents_of(document, actors))]
    return _memo[0][2](span)


def referents_of(document: Document, actors: tuple[Actor, ...]) -> Resolver:
    """A function from a phrase's span to the id of the actor it stands for."""
    index = _Index(document, actors)
    return index.resolve


class _Index:
    """Where each actor is named, and what is known of its gender."""

    def __init__(self, document: Document, actors: tuple[Actor, ...]) -> None:
        self.text = document.text
        self.actors = {actor.id: actor for actor in actors}
        rows = sorted((span.start, span.end, actor.id) for actor in actors for span in actor.mentions)
        self.starts = [row[0] for row in rows]
        self.rows = rows
        self.sentences = [sentence.span.start for sentence in document.sentences]
        self.gender = {actor.id: _gender(document, actor) for actor in actors if actor.kind == "person"}

    def resolve(self, span: Span) -> str | None:
        words = self.text[span.start : span.end].strip().lower()
        if words in _PRONOUN:
            return self._pronoun(span, _PRONOUN[words])
        named = self._named(span)
        if named:
            return named
        return self._role(span)

    def _inside(self, span: Span) -> list[tuple[int, int, str]]:
        return [
            row
            for row in self.rows[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]
            if row[1] <= span.end
        ]

    def _named(self, span: Span) -> str | None:
        """The name that ends the head of the phrase, or the apposition that gives it."""
        inside = self._inside(span)
        if not inside:
            return None
        at = span.start
        for match in _BREAK.finditer(self.text, span.start, span.end):
            stop = match.start()
            if any(a < stop < b for a, b, _ in inside):
                continue
            found = self._ends_at(inside, at, stop)
            if found:
                return found
            if match.group() == ",":
                at = match.end()
        last = [row for row in inside if row[0] >= at]
        return self._ends_at(last, at, span.end)

    def _ends_at(self, rows: list[tuple[int, int, str]], start: int, stop: int) -> str | None:
        while stop > start and not self.text[stop - 1].isalnum() and self.text[stop - 1] != ".":
            stop -= 1
        for a, b, actor in rows:
            if a >= start and b in (stop, stop - 1) and not self.text[a:stop].endswith(("'s", "’s")):
                return actor
        return None

    def _role(self, span: Span) -> str | None:
        """``the ambassador``, ``the ministry``: the one actor before whose role or name has the noun."""
        phrase = self.text[span.start : span.end]
        lead = _ARTICLE.match(phrase)
        if not lead or lead.group().split()[0].lower() not in ("the", "this", "that"):
            return None
        head = _BREAK.split(phrase[lead.end() :], maxsplit=1)[0].split()
        if not head:
            return None
        noun = head[-1].lower()
        fits = []
        for actor in self.actors.values():
            if actor.mentions[0].start > span.start:
                continue
            said = actor.name.lower().split() if actor.kind == "organisation" else []
            if actor.role:
                said = [w.lower() for w in _WORD.findall(self.text[actor.role.start : actor.role.end])]
            if noun in said:
                fits.append(actor.id)
        return fits[0] if len(fits) == 1 else None

    def _pronoun(self, span: Span, gender: str) -> str | None:
        if gender not in "mf":
            return None
        here = bisect_right(self.sentences, span.start) - 1
        floor = self.sentences[max(0, here - 3)] if self.sentences else 0
        rows = self.rows[bisect_left(self.starts, floor) : bisect_left(self.starts, span.start)]
        fits: dict[str, int] = {}
        for a, _, actor in rows:
            if self.gender.get(actor, "-") in (gender, ""):
                fits[actor] = a
        if not fits:
            return None
        sure = [actor for actor in fits if self.gender[actor] == gender]
        pool = sure or list(fits)
        return pool[0] if len(pool) == 1 else max(pool, key=lambda actor: fits[actor])


def _gender(document: Document, actor: Actor) -> str:
    """``m``, ``f``, or ``""`` when the text and the given name leave it open."""
    text = document.text
    for span in actor.mentions:
        before = text[max(0, span.start - 30) : span.start].lower().replace(".", " ").split()
        if before:
            told = (
                titles.COURTESY.get(before[-1])
                or titles.ROLE_GENDER.get(before[-1])
                or titles.KIN.get(before[-1])
            )
            if told:
                return told
            if " ".join(before[-2:]) in titles.ROLE_GENDER:
                return titles.ROLE_GENDER[" ".join(before[-2:])]
    if actor.role:
        for word in _WORD.findall(text[actor.role.start : actor.role.end].lower()):
            if titles.ROLE_GENDER.get(word):
                return titles.ROLE_GENDER[word]
    first = actor.name.split()[0]
    return given().get(first, given().get(first.split("-")[0], "")) if " " in actor.name else ""
