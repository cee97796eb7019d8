"""The English name of a currency and of what is paid per something: ``dollar per share``."""

from __future__ import annotations

from generator.lexicon import currencies
from generator.model import Figure


def _names() -> dict[str, str]:
    """Each code of the tables with its name in the singular: ``Australian dollar``."""
    names: dict[str, str] = {}
    for code, nouns in currencies.OWN_NOUNS.items():
        adjective, _, bare = nouns.rpartition(":")
        names[code] = f"{adjective.title()} {bare.split()[0]}".strip()
    for nouns, issuers in currencies.SHARED_NOUNS.items():
        for issuer in issuers.split(";"):
            code, _, adjectives = issuer.partition(":")
            adjective = adjectives.split(",")[0].strip().title()
            names.setdefault(code.strip(), f"{adjective} {nouns.split()[0]}")
    return names | currencies.ENGLISH


_NAMES = _names()


def currency_of(figure: Figure) -> str | None:
    """The ISO 4217 code of a figure that is money or a price; None for all others."""
    return figure.unit if figure.unit in currencies.CODES else None


def unit_name(figure: Figure) -> str | None:
    """The unit for tools outside the project.

    A price (*$70 a share*) is a rate and no sum of money, so like *mile per hour* it goes by its singular
    English name, ``dollar per share``: who adds up all dollars must not add it. Money that is paid in a
    stretch of time ($2 million a year) is named alike. A count's unit is the counted noun in the singular.
    """
    unit = figure.unit
    if unit is None or figure.per is None:
        return unit or figure.counted
    if unit in currencies.CODES:
        return f"{_NAMES.get(unit, unit)} per {figure.per}"
    if unit in currencies.OUT_OF_USE or unit in currencies.SMALL_COINS.values():
        return f"{unit} per {figure.per}"
    return unit
