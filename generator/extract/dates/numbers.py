"""Amounts of time units: ``two``, ``2 1/2``, ``a couple of``, ``twenty-four`` to a number; None is "
"*some*."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.lexicon.calendar import CARDINALS, PERIOD

_WORDS = "|".join(sorted(CARDINALS, key=lambda word: (-len(word), word)))
QUANTITY = (
    r"(?:\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d+)?(?:[\s-]\d/\d)?|\d/\d"
    rf"|(?:(?:{_WORDS})(?:[\s-](?:{_WORDS}|hundred|thousand))?|an?\s(?:hundred|thousand))(?:[\s-]and[\s-]a[\s-]half)?"
    r"|(?:a\s)?quarter\sof\san?|a\sdozen|half\san?|a\shalf|an?\scouple(?:\sof)?|a\sfew|an?|few|several|many|some"
    r"|dozens\sof|hundreds\sof|thousands\sof|couple\sof|multi)"
)
"""An amount before a unit of time, as a pattern without named parts."""

_DIGITS = re.compile(r"(\d[\d,]*(?:\.\d+)?)?(?:[\s-]?(\d)/(\d))?")
_VAGUE = ("few", "several", "many", "some", "dozens", "hundreds", "thousands", "multi")


def amount_of(words: str) -> Decimal | None:
    """The amount that a match of QUANTITY means; None for *a few* and its like."""
    words = " ".join(words.lower().split())
    if any(vague in words for vague in _VAGUE):
        return None
    if words[:1].isdigit():
        match = _DIGITS.match(words)
        assert match is not None
        whole = Decimal((match[1] or "0").replace(",", ""))
        if match[3] and match[3] != "0":
            if match[1] and not re.match(r"\d+[\s-]\d/", words):
                return Decimal(words[0]) / Decimal(match[3])
            whole += Decimal(match[2]) / Decimal(match[3])
        return whole
    if "couple" in words:
        return Decimal(2)
    if words == "a dozen":
        return Decimal(12)
    if words.startswith(("half", "a half")):
        return Decimal("0.5")
    if "quarter of" in words:
        return Decimal("0.25")
    total = Decimal(0)
    for word in re.findall(r"[a-z]+", words):
        if word in ("hundred", "thousand"):
            total = max(total, Decimal(1)) * (100 if word == "hundred" else 1000)
        elif word == "half":
            total += Decimal("0.5")
        elif word in CARDINALS:
            total += CARDINALS[word]
    return total or Decimal(1)


def duration(amount: Decimal | None, unit: str) -> str:
    """The ISO 8601 duration: ``P3D``, ``PT1H30M``, ``P2Y6M``, ``PXY`` when the amount is vague."""
    sign, factor, letter = PERIOD[unit]
    if amount is None:
        return f"{sign}X{letter}"
    total = amount * factor
    if total == total.to_integral_value():
        return f"{sign}{int(total)}{letter}"
    whole = int(total)
    rest = total - whole
    smaller = {
        "Y": (12, "M"),
        "H": (60, "M"),
        "M": (60, "S") if sign == "PT" else (30, "D"),
        "W": (7, "D"),
        "D": (24, "H"),
    }
    if letter not in smaller:
        return f"{sign}{total.normalize():f}{letter}"
    if letter == "W":
        return f"P{round(total * 7)}D"
    times, small = smaller[letter]
    part = int((rest * times).to_integral_value())
    head = f"{whole}{letter}" if whole else ""
    if letter == "D":
        return f"P{head}T{part}{small}" if part else f"P{head}"
    return f"{sign}{head}{part}{small}" if part or not head else f"{sign}{head}"
