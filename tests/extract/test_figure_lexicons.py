"""The word lists behind figures, held against a units library (Pint) and the CLDR (through Babel)."""

from __future__ import annotations

import unicodedata

import pint
import pytest
from babel import Locale

from generator.extract.figures.units import MONEY, WORDS
from generator.lexicon import currencies
from generator.lexicon.units import UNITS, Unit

PINT_NAMES = {
    "nautical mile": "nautical_mile",
    "light-year": "light_year",
    "fluid ounce": "fluid_ounce",
    "metric ton": "metric_ton",
    "Celsius": "degree_Celsius",
    "Fahrenheit": "degree_Fahrenheit",
    "newton metre": "newton * metre",
    "decade": "10 * year",
    "frame per second": "count / second",
    "billion cubic metre": "1e9 * metre ** 3",
    "trillion cubic foot": "1e12 * foot ** 3",
    "million British thermal unit": "1e6 * british_thermal_unit",
}
DIMENSIONS = {
    "length": "metre",
    "area": "metre ** 2",
    "volume": "metre ** 3",
    "flow": "metre ** 3 / second",
    "mass": "gram",
    "time": "second",
    "temperature": "kelvin",
    "angle": "radian",
    "speed": "metre / second",
    "energy": "joule",
    "power": "watt",
    "voltage": "volt",
    "current": "ampere",
    "charge": "coulomb",
    "pressure": "pascal",
    "force": "newton",
    "torque": "joule",
    "level": "decibel",
    "radioactivity": "becquerel",
    "dose": "sievert",
    "frequency": "hertz",
    "information": "bit",
    "data rate": "bit / second",
    "picture": "pixel",
    "picture rate": "count / second",
}


@pytest.fixture(scope="module")
def registry() -> pint.UnitRegistry[float]:
    return pint.UnitRegistry()


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_pint_knows_the_unit_and_its_dimension(unit: Unit, registry: pint.UnitRegistry[float]) -> None:
    name = PINT_NAMES.get(unit.name, unit.name.replace(" per ", " / ").replace("-", " * "))
    assert registry(name).dimensionality == registry(DIMENSIONS[unit.dimension]).dimensionality


def test_every_code_is_a_currency_of_the_cldr() -> None:
    known = Locale("en").currencies
    assert set(known) >= currencies.CODES
    assert {code for code in currencies.SIGNS.values() if code.isupper()} <= currencies.CODES


def _folded(words: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", words.lower()) if not unicodedata.combining(c))


NEWS_SPELLINGS = {
    "rouble": "ruble",
    "crown": "kr",
    "krone": "kron",
    "krona": "kron",
    "renminbi": "yuan",
    "lei": "leu",
}


@pytest.mark.parametrize("name", [name for name, code in MONEY.items() if code.isupper() and " " in name])
def test_names_with_an_adjective_agree_with_the_cldr(name: str) -> None:
    code, noun = MONEY[name], name.split()[-1]
    official = _folded(Locale("en").currencies[code])
    if name.startswith("czech") or noun in ("kuai", "sterling"):
        return
    stem = next((stem for news, stem in NEWS_SPELLINGS.items() if noun.startswith(news)), noun[:4])
    assert stem[:3] in official, (name, official)


def test_no_word_means_two_units() -> None:
    for unit in UNITS:
        for word in unit.words.split(", "):
            if word and word not in MONEY:
                assert WORDS[word][0] == unit.name, word
