"""Tells whose francs, rupees or pounds a text means.

Several countries share a noun for their money. News style names the country at the first mention and leaves
it out afterwards (Reuters *Handbook of Journalism*, currencies), so a bare noun takes the currency that the
text names in full, or that of the one issuing country the text speaks of. Two of them, or none, leave the
bare name, which claims neither. *Pounds* are sterling beside words of paying, but where a text speaks of
another country with pounds they stay open: a London court may fine a paper over a story about Sudan.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from generator.extract.figures.place import Found
from generator.lexicon.countries import COUNTRIES
from generator.lexicon.currencies import CODES, SHARED_NOUNS
from generator.model import Document

_UNIONS = {
    "XOF": ("BJ", "BF", "CI", "GW", "ML", "NE", "SN", "TG"),
    "XAF": ("CM", "CF", "TD", "CG", "GQ", "GA"),
}
"""The members of the two unions of the CFA franc; any other code begins with its country's."""
_SETTLED = ("dollar", "won", "lira", "ruble", "rouble", "mark")
"""Nouns that news style leaves bare for one issuer, or whose issuers are gone."""
_FORMER = {"franc": ("FR", "BE", "LU")}
"""Countries that had such a currency before the euro: named beside another issuer they leave it open."""
_HARD = frozenset(("USD", "EUR", "GBP"))
_MANY = 3
_NO_MONEY = re.compile(r"[\d.,]+(?:[ -]?[a-z]*illion| thousand)?")
"""A number whose currency is left out, as it is that of the figure before it."""
_POUND = re.compile(r"\bpounds?\Z(?<!sterling)", re.IGNORECASE)


def _issuers() -> dict[str, dict[str, tuple[str, ...]]]:
    """Noun to the codes it may stand for, each with the countries that issue it."""
    table: dict[str, dict[str, tuple[str, ...]]] = {}
    for nouns, issuers in SHARED_NOUNS.items():
        noun = nouns.split()[0]
        if noun not in _SETTLED:
            codes = (issuer.partition(":")[0].strip() for issuer in issuers.split(";"))
            table[noun] = {code: _UNIONS.get(code, (code[:2],)) for code in codes}
            table[noun] |= {name: (name,) for name in _FORMER.get(noun, ())}
    return table


_ISSUERS = _issuers()
SHARED = frozenset((*_ISSUERS, "GBP"))
"""Units that ``with_issuers`` can tell more of."""


def with_issuers(document: Document, found: Sequence[tuple[Found, int]]) -> list[tuple[Found, int]]:
    """The figures of a text, those in a bare shared currency with the one that the text means."""
    units = {one.unit for one, _ in found}
    meant: dict[str, str | None] = {}
    done: list[tuple[Found, int]] = []
    for one, sentence in found:
        words = document.article.words(one.span)
        noun = one.unit or ""
        if noun == "GBP":
            noun = "pound" if _POUND.search(words) and "british" not in words.lower() else ""
            if _NO_MONEY.fullmatch(words) and done and done[-1][1] == sentence:
                # "1.9 million pounds, down from 3.6 million"
                noun = "pound" if done[-1][0].unit == "pound" else ""
        elif noun == "pound":
            noun = ""  # a weight, or open
        if noun in _ISSUERS:
            if noun not in meant:
                meant[noun] = _issuer(document, noun, units)
            one = one._replace(unit=meant[noun] or one.unit)
        done.append((one, sentence))
    return done


_DOTTED = re.compile(r"(?<![\w.,])\d{1,3}\.\d{3}(?=\b(?![.,]\d|%))")
_COMMAED = re.compile(r"(?<![\w.,])\d{1,3},\d{3}\b")
_DOTTING = frozenset("ARS CLP COP UYU PYG CRC BRL IDR VND peso colon".split())
"""Money of countries that write a dot between thousands (CLDR, ``numbers``); it has no thousandths."""


def with_thousands(document: Document, found: Sequence[tuple[Found, int]]) -> list[tuple[Found, int]]:
    """The figures of a text, *4.500 pesos* read as 4,500 where the text groups its numbers so: two or more of
    them, none with a comma. A rate of exchange (*952.150 pesos per dollar*) stays."""
    words = document.article.words
    dotted = [
        at
        for at, (one, _) in enumerate(found)
        if one.unit in _DOTTING
        and one.per is None
        and one.low == one.high < 1000
        and _DOTTED.match(document.text, one.span.start, one.span.end)
        and not document.text.startswith((" per ", " to the ", " for a "), one.span.end)
    ]
    if not dotted or len(_DOTTED.findall(document.text)) < 2 or _COMMAED.search(document.text):
        return list(found)
    done = list(found)
    for at in dotted:
        one, sentence = done[at]
        if not any(char.isalpha() for char in words(one.span).split()[0]):
            whole = Decimal(int(one.low * 1000))
            done[at] = one._replace(low=whole, high=whole), sentence
    return done


def _issuer(document: Document, noun: str, units: set[str | None]) -> str | None:
    codes = _ISSUERS[noun]
    written = [code for code in codes if code in units and code != "GBP"]
    if len(units - {None} & CODES - _HARD) > _MANY:
        return noun if noun == "pound" else None  # prices in many countries: any of them may be meant
    if len(written) == 1:
        return written[0]
    spoken_of = [code for code in codes if _of_country(codes[code]).search(document.text)]
    if noun == "pound":
        return noun if written or set(spoken_of) - {"GBP"} else None
    if len(spoken_of) == 1 and len(spoken_of[0]) == 3 and not written:
        return spoken_of[0]
    return None


@cache
def _of_country(countries: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for the names, nationals and capitals of countries."""
    names = []
    for line in COUNTRIES.strip().splitlines():
        code, *rest = (part.strip() for part in line.split("|"))
        if code in countries:
            names += [name.strip() for part in rest[:3] for name in part.split(";") if name.strip()]
    names += [name.upper() for name in names]  # a dateline's capital
    return re.compile(
        rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})s?(?![\w])"
    )
