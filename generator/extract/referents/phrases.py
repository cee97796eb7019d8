"""Noun phrase -> actor: by the name that heads it, or by a role that one actor has.

*Norway's Deputy Trade Minister Kari Berg* is headed by its last name; *advisers to Mr Rubio*
is headed by *advisers*, so Rubio is not meant; *Ann Lee and the court* are two, so neither is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from itertools import pairwise

from generator.lexicon import titles
from generator.lexicon.grammar import RELATIVES
from generator.lexicon.name_contexts import FUNCTION, ORG_BEFORE
from generator.model import Actor, Document, Span

Row = tuple[int, int, str]
"""Start, end and actor of one mention."""

_BREAK = re.compile(
    r",|\(| (?:[—–-]|--) | (?:and|or) |;"
    r"| (?:who|whom|whose|which|that|of|for|in|at|from|to|with|on|as|by|near|under|during|like|including"
    r"|about|against|after|before|told|said)\b"
)
_UMBRELLAS = frozenset(
    "UN U.N. EU E.U. AU OAS OSCE NATO ASEAN United\xa0Nations European\xa0Union African\xa0Union".split(" ")
)
"""Bodies of bodies: the U.N. refugee agency is another than the U.N."""
_POSSESSIVE = re.compile(r"['’]s?$")
_WORD = re.compile(r"[^\W\d_][\w'’\-]*")
_ARTICLES = frozenset("a an the his her its their our my this that one some many several two three".split())
_BEFORE_NAMES = (
    titles.ROLE_HEADS
    | frozenset(titles.COURTESY)
    | _ARTICLES
    | frozenset("former late then acting deputy vice".split())
)
_ROLE_NOUNS = titles.ROLE_HEADS.union(titles.ABBREVIATED.values())
_DETERMINER = re.compile(r"(?:the|this|that|these|those)\s+", re.IGNORECASE)
_INDEFINITE = re.compile(
    r"(?:a|an|one|another|some|many|several|most|no|two|three|other|any|few|both|all)\b", re.IGNORECASE
)


_OTHERS = re.compile(r"\b(?:of|for|to|from|by|with|and|than|at|in|on)(?: the)? $")
"""*The delegate of | Norland*, *a spokesman for | Lee*: another has that role."""
_SELF = re.compile(r"\s(?:himself|herself|itself)\s*$")
_FOR = re.compile(r"\s(?:for|to)\s")
"""*spokesman | for the governor*: the governor is another."""
_BACK = 1500
"""So many code points back somebody without a name is looked for."""
_PREDICATED = re.compile(r"(?:,|\b(?:is|was|are|were|be|been|as|become|became|like|of|by|to|for|with)) $")


_TITLED = re.compile(r" (?:dr|prof|mr|mrs|ms)\.?$")


class Phrases:
    """Where each actor of one document is named, and by which role nouns."""

    def __init__(self, document: Document, actors: tuple[Actor, ...]) -> None:
        self._text = document.text
        self._actors = {actor.id: actor for actor in actors}
        self._rows: list[Row] = sorted(
            (span.start, span.end, actor.id) for actor in actors for span in actor.mentions
        )
        self._starts = [row[0] for row in self._rows]

    def of(self, span: Span) -> str | None:
        """Id of the actor that the phrase names or whose role it says; None when it is open."""
        inside = self._inside(span)
        if inside:
            named, settled = self._named(span, inside)
            if settled:
                return named
        return self._by_role(span)

    def _inside(self, span: Span) -> list[Row]:
        low = bisect_left(self._starts, span.start)
        high = bisect_left(self._starts, span.end)
        return [row for row in self._rows[low:high] if row[1] <= span.end + 1]

    def _named(self, span: Span, inside: list[Row]) -> tuple[str | None, bool]:
        """The actor whose name heads the phrase; the second value says that nothing else can be meant."""
        text, at = self._text, span.start
        pieces: list[tuple[int, int, str]] = []
        for match in _BREAK.finditer(text, span.start, span.end):
            if any(a < match.start() < b for a, b, _ in inside):
                continue
            pieces.append((at, match.start(), match.group().strip()))
            at = match.end()
        pieces.append((at, span.end, ""))
        told = next((n for n, piece in enumerate(pieces) if piece[2] in RELATIVES), None)
        if told is not None and told:
            pieces = pieces[: told + 1]  # who is meant stands before what is told of them
        start, stop, _ = pieces[0]
        found = self._heads(inside, start, stop)
        if found:
            return (None if self._joined(pieces, inside) else found), True
        if any(mark in ("and", "or") for _, _, mark in pieces):
            return None, True
        # apposition: the court's president, Ann Lee; a spokesman for the ministry, John Smith
        for number, ((left, right, before), (start, stop, _)) in enumerate(pairwise(pieces)):
            first = [row for row in inside if start <= row[0] < stop]
            last_word = next(iter(_WORD.findall(text, left, right)[-1:]), "").lower()
            if before == "," and number and last_word in titles.ROLE_HEADS:
                return None, True  # "a source close to the minister, Ann Lee": which of the two is she?
            if before == "," and first and self._opens(start, first[0]):
                found = self._heads(inside, start, stop)
                if found and self._actors[found].kind == "person":
                    return found, True
                if found and not number and last_word in ORG_BEFORE and not text[start : first[0][0]].strip():
                    return found, True  # "his company, Nordvik Rail": what it is, then its name
        last = inside[-1]
        if self._actors[last[2]].kind != "person" or last[1] < span.end - 2:
            return None, False
        # chief executive of the Refugee Council Enver Solomon: a bare title, its body, then the person
        words = _WORD.findall(text, *pieces[0][:2])
        titled = bool(words) and words[-1].lower() in titles.ROLE_HEADS and words[0].lower() not in _ARTICLES
        between = _WORD.findall(text, pieces[-1][0], last[0])
        if titled and any(_plain(word) not in _BEFORE_NAMES for word in between):
            return last[2], True
        return None, True

    def _joined(self, pieces: list[tuple[int, int, str]], inside: list[Row]) -> bool:
        """Whether the first name shares the phrase with others: ``Ann Lee and the State Department``,
        ``Lee, Cruz and Diaz``; not ``Ann Lee, head of research and training``."""
        if pieces[0][2] in ("and", "or"):
            return True
        if pieces[0][2] != ",":
            return False
        for (_, _, mark), (start, stop, _) in pairwise(pieces):
            if mark not in (",", "and", "or") or not self._heads(inside, start, stop):
                return False
            if mark in ("and", "or"):
                return True
        return False

    def _opens(self, start: int, row: Row) -> bool:
        """Whether the piece is a name with nothing but titles before it, or says who is *called* so."""
        words = _WORD.findall(self._text, start, row[0])
        if len(words) > 2 and words[-1] in ("called", "named") and words[0].lower() in ("a", "an"):
            return True  # "the manager, a cheerful woman called Ines Carrado"
        if 1 < len(words) <= 3 and words[0] == "the" and " " in self._text[row[0] : row[1]]:
            return all(word.islower() for word in words)  # "her husband, the cellist Viktor Brod"
        return all(_plain(word) in _BEFORE_NAMES or word == "Ret" for word in words)

    def _heads(self, rows: list[Row], start: int, stop: int) -> str | None:
        """The actor whose name ends the piece; a body's name may have its kind of noun after it."""
        text = self._text
        if (own := _SELF.search(text, start, stop)) is not None:
            stop = own.start()  # "Smith himself"
        while stop > start and not text[stop - 1].isalnum() and text[stop - 1] != ".":
            stop -= 1
        for a, b, actor in reversed(rows):
            if a < start or a >= stop:
                continue
            tail = text[b:stop]
            front = text[start:a].split()
            if len(front) > 1 and front[-1][0].isupper() and front[-1].lower() in FUNCTION:
                return None  # "Bring Boats Back Oslo": only the end of a name was read as one
            if b >= stop or tail in (".", "'s", "’s", "'", "’"):
                return actor
            rest = tail.split()
            if (
                self._actors[actor].kind == "organisation"
                and self._actors[actor].name.replace(" ", "\xa0") not in _UMBRELLAS
                and 0 < len(rest) <= 2
                and rest[-1] in ORG_BEFORE
                and rest[0] not in ("'s", "’s")
            ):
                return actor  # Yonhap news agency
            return None
        return None

    # ------------------------------------------------------------------ roles

    @cached_property
    def _roles(self) -> dict[str, list[str]]:
        """Role noun -> the actors that the text calls so, in order of first mention."""
        found: dict[str, list[str]] = {}
        for actor in self._actors.values():
            nouns: set[str] = set()
            if actor.kind == "person":
                if actor.role:
                    nouns |= _nouns(_FOR.split(self._text[actor.role.start : actor.role.end])[0])
                for span in actor.mentions[:8]:
                    before = self._text[max(0, span.start - 40) : span.start].rpartition(",")[2][-30:]
                    if not _OTHERS.search(before):
                        nouns |= _nouns(before, 2)
            elif actor.kind == "organisation":
                nouns = {
                    word.lower() for word in _WORD.findall(actor.name)[-1:] + _WORD.findall(actor.name)[:1]
                }
            for noun in nouns:
                found.setdefault(noun, []).append(actor.id)
        return found

    def _by_role(self, span: Span) -> str | None:
        """``the ambassador``, ``the ministry``, ``Malaysia's prime minister``: the one actor named before
        (for a person: or in the sentence after) who has the role."""
        phrase = self._text[span.start : span.end]
        if _INDEFINITE.match(phrase):
            return None
        lead = _DETERMINER.match(phrase)
        cut = _BREAK.search(phrase, lead.end() if lead else 0)
        head = phrase[lead.end() if lead else 0 : cut.start() if cut else None]
        words = head.split()
        if not words or (
            not lead and not any(_POSSESSIVE.search(word) for word in words) and words[0].islower()
        ):
            return None
        noun = words[-1].lower()
        if noun.endswith("s") and noun not in self._roles:
            return None
        wanted = titles.WIDER.get(noun, frozenset()) | {noun}
        fits = [
            actor
            for word in wanted
            for actor in self._roles.get(word, ())
            if self._actors[actor].mentions[0].start < span.start
        ]
        # the French president, Malaysia's prime minister: the text must call the actor just so
        marks = [_POSSESSIVE.sub("", word).lower() for word in words[:-1] if word[0].isupper()]
        marks = [
            mark for mark in marks if mark not in titles.ROLE_HEADS and mark not in titles.TITLE_MODIFIERS
        ]
        fits = [actor for actor in dict.fromkeys(fits) if all(mark in self._called(actor) for mark in marks)]
        if len(words) > 1 and len(fits) > 1:
            so = [actor for actor in fits if self._introduced(actor, " ".join(words).lower())]
            fits = so or fits  # "the lead author": not the first author of another paper
        found = self._one(fits, span)
        if found is not None and self._newcomer(noun, span) > self._last_named(found, span):
            return None
        return found

    def _newcomer(self, noun: str, span: Span) -> int:
        """Where somebody without a name came in by this noun last, -1 if nobody did: *A Western diplomat said
        …*; *the diplomat* behind it is this one (a new referent is indefinite, then definite: Heim 1982).
        Not *Ann Lee, a diplomat, …*, *she is a diplomat*: they tell what somebody is."""
        floor = max(0, span.start - _BACK)
        came = -1
        if f" {noun}" not in self._text[floor : span.start]:
            return came  # no expression to be compiled for this noun
        for match in re.finditer(
            rf"\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[\w.'’-]+ ){{0,3}}?{re.escape(noun)}\b(?!,? [A-Z])",
            self._text[floor : span.start],
        ):
            before = self._text[max(0, floor + match.start() - 12) : floor + match.start()]
            if not _PREDICATED.search(before):
                came = floor + match.start()
        return came

    def _last_named(self, actor: str, span: Span) -> int:
        return max((a.start for a in self._actors[actor].mentions if a.start < span.start), default=-1)

    def _introduced(self, actor: str, role: str) -> bool:
        """Whether an actor comes in by just these words: *lead author Dr. Ida Moen*, *Ida Moen, the lead
        author*. What tells two of one trade apart is told again (Quirk et al. 1985, 5.28-5.30)."""
        found = self._actors[actor]
        first = found.mentions[0]
        before = _TITLED.sub("", self._text[max(0, first.start - 60) : first.start].lower().rstrip())
        after = _DETERMINER.sub("", self._text[first.end : first.end + 60].lower().removeprefix(", "))
        own = self._text[found.role.start : found.role.end].lower() if found.role else ""
        return before.endswith(role) or after.startswith(role) or own.endswith(role)

    def _called(self, actor: str) -> str:
        """The actor's name and role in lower case."""
        found = self._actors[actor]
        role = self._text[found.role.start : found.role.end] if found.role else ""
        return f"{found.name} {role}".lower()

    def _one(self, fits: list[str], span: Span) -> str | None:
        if len(fits) < 2:
            return fits[0] if fits else None
        low = bisect_left(self._starts, span.start - 700)
        near = {
            actor for _, _, actor in self._rows[low : bisect_left(self._starts, span.start)] if actor in fits
        }
        return near.pop() if len(near) == 1 else None


def _plain(word: str) -> str:
    return titles.ABBREVIATED.get(word.lower(), word.lower())


def _nouns(words: str, last: int = 20) -> set[str]:
    """The role nouns of a stretch, abbreviations written out."""
    found = set()
    for word in words.replace(".", " ").lower().split()[-last:]:
        plain = titles.ABBREVIATED.get(word, word)
        if plain in _ROLE_NOUNS:
            found.add(plain)
        elif "-" in plain and plain.rsplit("-", 1)[1] in titles.ROLE_HEADS:
            found.add(plain.rsplit("-", 1)[1])
    return found
