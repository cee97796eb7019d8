"""A name -> every form in which a text may hold it, as one pattern for all names.

Compared without case, accents, invisible characters and the form of hyphens and blanks, so that
``Ivánova``, ``IVANOVA``, ``maria-ivanova`` in an address and ``Ma­ria`` with a soft hyphen are one. Found are
the full name with and without middle names, turned round, glued together (``mariaivanova``), with initials
(``M. Ivanova``, ``Maria I.``), each of its two names alone, the last with those before it (of *Ada
Berg-Lund* also *Berg-Lund*, *Berg* and *Lund*), and what the editor lists. A single name is found inside a
word of mixed case (``#FreeIvanova``), never inside another word (``Ivanovan``).

A name alone that is an everyday word too (*Young*, *Grace*) is only found with a capital, and as a first name
not at all: it would strike half the text. A first name is not found before another capital (*Maria Berg* is
somebody else).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from generator.lexicon import titles
from generator.lexicon.common_words import COMMON
from generator.model import Span

BAR = "█████"
"""Of one length whatever the name's: the length of a blackened name gives it away to whoever has a list
of candidates (Bland et al. 2023, "Story Beyond the Eye: Glyph Positions Break PDF Text Redaction")."""

_LETTER = r"[^\W\d_]"
_UPPER = "[A-ZА-ЯЁЄІЇҐΑ-Ω]"
_LOWER = "[a-zа-яёєіїґα-ω]"
_LEFT = rf"(?:(?<!{_LETTER})|(?<={_LOWER})(?={_UPPER}))"
_RIGHT = rf"(?:(?!{_LETTER})|(?<={_LOWER})(?={_UPPER}))"
_JOIN = r"(?:[^\S\n]|\n(?!\s*\n)|[\-\u2010-\u2015_+]|\.(?!\s))"
"""What may stand between two names; a full stop and a new paragraph end a sentence, not a name."""
_BETWEEN = rf"{_JOIN}{{1,3}}"
_APOSTROPHE = r"['’ʼ`\-_ ]?"
_SUFFIXES = frozenset(suffix.rstrip(".").lower() for suffix in titles.SUFFIXES)
_LONG_ENOUGH = 8
"""Letters from which a full name is looked for inside other words too: *lian* stands in *brilliant*."""
_REACH = 200
"""Code points around a part of a name in which the whole of it stands, middle names included."""
_SHORT_FIRST = 3
"""Letters below which a first name before an initial (*Al B.*) is not looked for."""
_SHORT = 4
"""Letters below which a family name is only found with its capital."""

_HEX = frozenset("0123456789abcdef")
_DIGEST = 8
"""Letters and digits in the shortest hash that a page holds."""

_SPECIAL = {
    "ł": "l",
    "Ł": "L",
    "ø": "o",
    "Ø": "O",
    "đ": "d",
    "Đ": "D",
    "ı": "i",
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
}


class _Folding(dict[int, str]):
    """For ``str.translate``: letters without their accents, invisible characters gone."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        made = "".join(
            _SPECIAL.get(one, one)
            for one in unicodedata.normalize("NFKD", char)
            if unicodedata.category(one) not in ("Mn", "Me", "Cf")
        )
        self[code] = made
        return made


_FOLDING = _Folding()


def folded(words: str) -> str:
    """Words without accents and invisible characters; line ends stay."""
    return words if words.isascii() else words.translate(_FOLDING)


@dataclass(frozen=True, slots=True)
class Mask:
    """A name that is not to be shown."""

    name: str
    label: str
    """What stands in its place."""
    forms: tuple[str, ...] = ()
    """Other forms that the editor lists: short names, other scripts."""
    alone: bool = True
    """Whether its first and its last name are looked for alone."""
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Hit:
    """A masked name in a text."""

    span: Span
    label: str
    mask: Mask


@dataclass(frozen=True)
class Masks:
    """All names that are not to be shown; false when there are none."""

    file: str = ""
    """Where the list stands: ``seeds/masks.yml``."""
    masks: tuple[Mask, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.masks)

    def found(self, text: str) -> list[Hit]:
        """Every masked name in a text, in its order, not overlapping; offsets are code points of ``text``."""
        plain = folded(text)
        low = plain.lower()
        searches = []
        for number, keys in enumerate(self._keys):
            if any(key in low for key in keys):
                search = _Search(number, self._patterns[number], plain, _windows(low, len(plain), keys))
                if search.found:
                    searches.append(search)
        if not searches:
            return []
        at = range(len(text) + 1) if plain is text else _offsets(text)
        hits: list[Hit] = []
        # of two that overlap the one that begins first, then the longer one, then the one listed first
        while searches:
            search = min(searches, key=_Search.rank)
            match = search.found
            assert match is not None
            end = at[match.end() - 1] + 1
            while plain is not text and end < len(text) and not folded(text[end]):
                end += 1
            label = self._label(search.number, match.lastgroup or "")
            hits.append(Hit(Span(at[match.start()], end), label, self.masks[search.number]))
            for one in searches:
                one.go_on(match.end())
            searches = [one for one in searches if one.found]
        return hits

    def words(self, text: str) -> str:
        """The same text with every masked name replaced."""
        pieces, last = [], 0
        for hit in self.found(text):
            pieces += [text[last : hit.span.start], hit.label]
            last = hit.span.end
        return "".join(pieces) + text[last:] if pieces else text

    def whole(self, name: str) -> Hit | None:
        """The hit that is all of a name (a possessive ending aside), or None."""
        hits = self.found(name)
        rest = name[: hits[0].span.start] + name[hits[0].span.end :] if hits else name
        return hits[0] if len(hits) == 1 and rest.strip() in ("", "'s", "’s") else None

    @cached_property
    def _keys(self) -> tuple[tuple[str, ...], ...]:
        """For each mask a run of letters of each of its forms: where none stands, there is no name."""
        return tuple(map(_keys_of, self.masks))

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str], ...]:
        return tuple(
            re.compile("|".join([f"(?P<full>{'|'.join(_full_forms(mask))})", *_alone_forms(mask)]))
            for mask in self.masks
        )

    @cached_property
    def _shared(self) -> Counter[str]:
        """How many masks have a last name that is looked for alone."""
        return Counter(_first_last(mask)[1].lower() for mask in self.masks if mask.alone)

    def _label(self, number: int, group: str) -> str:
        """What replaces a hit: of two masked sisters the family name alone says not which."""
        mask = self.masks[number]
        both = group == "last" and self._shared[_first_last(mask)[1].lower()] > 1
        return BAR if both else mask.label


def _keys_of(mask: Mask) -> tuple[str, ...]:
    first, last = (re.findall(rf"{_LETTER}+", name.lower()) for name in _first_last(mask))
    keys = {max(last, key=len)}
    if len(max(first, key=len)) >= _SHORT_FIRST or mask.alone:
        keys.add(max(first, key=len))
    keys.update(max(re.findall(rf"{_LETTER}+", folded(form).lower()), key=len) for form in mask.forms)
    if mask.alone:
        keys.update(max(re.findall(rf"{_LETTER}+", part.lower()), key=len) for part in _double(mask)[1])
    return tuple(sorted(keys))


def _windows(low: str, length: int, keys: tuple[str, ...]) -> list[tuple[int, int]]:
    """The stretches of a text around the keys of a mask; wide enough for the longest form."""
    starts = []
    for key in keys:
        start = low.find(key)
        while start >= 0:
            starts.append(start)
            start = low.find(key, start + 1)
    if starts and len(low) != length:
        return [(0, length)]
    found: list[tuple[int, int]] = []
    for start in sorted(starts):
        if found and start - _REACH <= found[-1][1]:
            found[-1] = found[-1][0], min(length, start + _REACH)
        else:
            found.append((max(0, start - _REACH), min(length, start + _REACH)))
    return found


class _Search:
    """The next place of one mask's forms in a text."""

    def __init__(
        self, number: int, pattern: re.Pattern[str], text: str, windows: list[tuple[int, int]]
    ) -> None:
        self.number = number
        self.found: re.Match[str] | None = None
        self._pattern, self._text, self._windows = pattern, text, windows
        self._search(0)

    def rank(self) -> tuple[int, int, int]:
        """What comes first in the text, of two the longer one, of two the one listed first."""
        assert self.found is not None
        return self.found.start(), -self.found.end(), self.number

    def go_on(self, start: int) -> None:
        """Looks for the next place when the one found begins before ``start``."""
        if self.found and self.found.start() < start:
            self._search(start)

    def _search(self, start: int) -> None:
        self.found = None
        for low, high in self._windows:
            at = max(low, start)
            while at < high and (match := self._pattern.search(self._text, at, high)):
                if not _in_digest(self._text, match):
                    self.found = match
                    return
                at = match.end()


def _in_digest(text: str, match: re.Match[str]) -> bool:
    """Whether a hit is a chance run of letters in a hash or an id: *dade* in ``3f0dade41c``."""
    start, end = match.span()
    while start > 0 and text[start - 1] in _HEX:
        start -= 1
    while end < len(text) and text[end] in _HEX:
        end += 1
    run = text[start:end]
    return len(run) >= _DIGEST and not run.isalpha() and _HEX.issuperset(run)


def _offsets(text: str) -> list[int]:
    """For each character of the folded text the offset of the one it was made of, and the end."""
    found = []
    for index, char in enumerate(text):
        found += [index] * len(folded(char))
    return [*found, len(text)]


def _tokens(name: str) -> list[str]:
    return [token for token in re.split(r"[\s\-\u2010-\u2015]+", folded(name)) if re.search(_LETTER, token)]


def _first_last(mask: Mask) -> tuple[str, str]:
    """The first and the last name, the same for a name of one word; a *Jr* is none."""
    tokens = _tokens(mask.name)
    names = [token for token in tokens if token.rstrip(".").lower() not in _SUFFIXES] or tokens
    return names[0], names[-1]


def _double(mask: Mask) -> tuple[list[str], list[str]]:
    """The parts of a first name with hyphens behind its first, and those of a last name before its last."""
    words = [word for word in folded(mask.name).split() if _tokens(word)]
    words = [word for word in words if word.rstrip(".").lower() not in _SUFFIXES] or words
    return (_tokens(words[0])[1:], _tokens(words[-1])[:-1]) if len(words) > 1 else ([], [])


def _names_before(mask: Mask, least: int = 0) -> str:
    """A pattern of middle names, ``least`` to three, directly before the last; empty for none."""
    middle = [token for token in _tokens(mask.name)[1:-1] if len(token.rstrip(".")) > 1]
    return f"(?:(?:{'|'.join(map(_written, middle))}){_BETWEEN}){{{least},3}}" if middle else ""


def _written(token: str) -> str:
    """A name in any case, its apostrophes in any form or none."""
    parts = re.split(r"['’ʼ`]", token.rstrip("."))
    return f"(?i:{_APOSTROPHE.join(map(re.escape, parts))})"


def _full_forms(mask: Mask) -> list[str]:
    """Patterns of the whole name, longest first."""
    forms = [_listed(form) for form in mask.forms]
    first, last = _first_last(mask)
    if len(_tokens(mask.name)) == 1:
        return [*forms, _listed(mask.name)]
    middle = "|".join([*map(_written, _tokens(mask.name)[1:-1]), rf"{_UPPER}[\w.'’]*"])
    one, two = _written(first), _written(last)
    dotted = r"\." if len(last) < _SHORT or last.lower() in COMMON else r"\.?"  # *a young* is no *A. Young*
    name = rf"{one}(?:{_BETWEEN}(?:{middle})){{0,3}}{_BETWEEN}{two}"
    glued = f"{_JOIN}{{0,3}}".join(map(_written, _tokens(mask.name)))
    both = rf"{one}{_JOIN}{{0,3}}{two}"
    names = _names_before(mask) + two
    turned = rf"{names},?{_JOIN}{{0,3}}{one}"
    initial = rf"(?i:{re.escape(first[0])}){dotted}[\s\-_.]{{0,2}}(?:{_UPPER}\.?\s?){{0,2}}{names}"
    shortened = rf"{one}\s{{1,3}}{re.escape(last[0].upper())}\."
    loose = len(first) + len(last) >= _LONG_ENOUGH
    # of a double name often only one half is said: *Ada Berg* for *Ada Berg-Lund*
    halves = "|".join(map(_written, _double(mask)[1] if mask.alone else ()))
    half = [rf"{one}(?:{_BETWEEN}(?:{middle})){{0,3}}{_BETWEEN}(?:{halves})"] if halves else []
    bounded = [rf"{_LEFT}{form}{_RIGHT}" for form in (name, initial, *half)]
    open_ones = (
        [glued, both, turned] if loose else [rf"{_LEFT}{form}{_RIGHT}" for form in (glued, both, turned)]
    )
    short = [rf"{_LEFT}{shortened}"] if len(first) >= _SHORT_FIRST else []
    return [*forms, *bounded, *open_ones, *short]


def _listed(form: str) -> str:
    """A form that the editor lists, in any case; an initial with its full stop."""
    tokens = [
        _written(token) + (r"\.\s?" if len(token) == 2 and token[1] == "." else "") for token in _tokens(form)
    ]
    pattern = tokens[0]
    for before, token in pairwise(tokens):
        pattern += token if before.endswith(r"\s?") else _BETWEEN + token
    pattern = pattern.removesuffix(r"\s?")
    return rf"{_LEFT}{pattern}{_RIGHT}"


def _alone_forms(mask: Mask) -> list[str]:
    """Patterns of the last and the first name by themselves, each a group."""
    first, last = _first_last(mask)
    if not mask.alone or first == last:
        return []
    also, parts = _double(mask)
    family = [_family(last), *map(_family, parts)]
    if before := _names_before(mask, 1):
        family.insert(0, before + _written(last))
    found = [rf"(?P<last>{_LEFT}(?:{'|'.join(family)}){_RIGHT})"]
    given = [_BETWEEN.join(map(_capital_only, (first, *also)))] if also else []
    if first.lower() not in COMMON and len(first.rstrip(".")) > 1:
        given.append(_capital_only(first))
    if given:
        found.append(rf"(?P<first>{_LEFT}(?:{'|'.join(given)}){_RIGHT}(?!{_BETWEEN}{_UPPER}))")
    return found


def _family(name: str) -> str:
    special = len(name) < _SHORT or name.lower() in COMMON
    return _capital_only(name) if special else rf"{_written(name)}(?:e?s)?"


def _capital_only(name: str) -> str:
    return f"(?:{_capital(name)})"


def _capital(token: str) -> str:
    """A name with a capital, or all in capitals."""
    return f"{re.escape(token)}|{re.escape(token.upper())}"
