"""Number words of English and what vague ones stand for.

Sources: Quirk et al., *A Comprehensive Grammar of the English Language* (1985), 6.63-6.68 (numerals);
Huddleston & Pullum, *The Cambridge Grammar of the English Language* (2002), 5.7; abbreviations from the
AP, Reuters and Guardian style books. Lakh and crore: Oxford English Dictionary.
"""

from __future__ import annotations

from decimal import Decimal

UNITS = {
    word: number for number, word in enumerate("zero one two three four five six seven eight nine".split())
}
TEENS = {
    word: number
    for number, word in enumerate(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), 10
    )
}
TENS = {
    word: number
    for number, word in zip(
        range(20, 100, 10),
        "twenty thirty forty fifty sixty seventy eighty ninety".split(),
        strict=True,
    )
}
DOZEN = 12
SCALES = {
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
}

ABBREVIATED_SCALES = {
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mio": 10**6,
    "mil": 10**6,
    "b": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "t": 10**12,
    "tn": 10**12,
    "trn": 10**12,
    "cr": 10**7,
}
"""Written after digits: ``1.2m``, ``€1.5bn``. Those of one letter also stand for units of measure
(``100m`` is a distance), so they count as scales only beside a currency or before a counted noun."""

PLURAL_SCALES = {
    "tens": 10,
    "dozens": 12,
    "scores": 20,
    "hundreds": 100,
    "thousands": 1000,
    "lakhs": 10**5,
    "millions": 10**6,
    "crores": 10**7,
    "billions": 10**9,
    "trillions": 10**12,
}
"""Number nouns in the plural are vague: two or more of the power, but not yet ten of it, because for
ten the language has the next step (*tens of thousands*, *hundreds of thousands*). *Dozens* end at 99,
where *hundreds* begin; so do *scores*. The table: dozens 24 to 99, scores 40 to 99, tens 20 to 99,
hundreds 200 to 999, thousands 2,000 to 9,999, tens of thousands 20,000 to 99,999, hundreds of thousands
200,000 to 999,999, millions 2,000,000 to 9,999,999, and so on."""

VAGUE_MULTIPLIERS = {
    "a few": (3, 9),
    "few": (3, 9),
    "several": (3, 9),
    "a couple": (2, 3),
    "a couple of": (2, 3),
    "couple": (2, 3),
    "couple of": (2, 3),
    "many": (2, 9),
}
"""Before a number noun (*several hundred*: 300 to 999; *a couple of thousand*: 2,000 to 3,999). On
their own (*several countries*, *a few people*) they give no number and are not figures. Senses from
Merriam-Webster: *several*, more than two but not many; *few*, at least some but few; *couple*, two or
an indefinite small number."""

FRACTION_PARTS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourth": 4,
    "fourths": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "seventh": 7,
    "sevenths": 7,
    "eighth": 8,
    "eighths": 8,
    "ninth": 9,
    "ninths": 9,
    "tenth": 10,
    "tenths": 10,
    "twentieth": 20,
    "twentieths": 20,
    "hundredth": 100,
    "hundredths": 100,
}

VULGAR = {
    "¼": Decimal("0.25"),
    "½": Decimal("0.5"),
    "¾": Decimal("0.75"),
    "⅓": Decimal("0.33"),
    "⅔": Decimal("0.67"),
    "⅕": Decimal("0.2"),
    "⅖": Decimal("0.4"),
    "⅗": Decimal("0.6"),
    "⅘": Decimal("0.8"),
    "⅙": Decimal("0.17"),
    "⅚": Decimal("0.83"),
    "⅛": Decimal("0.125"),
    "⅜": Decimal("0.375"),
    "⅝": Decimal("0.625"),
    "⅞": Decimal("0.875"),
}
