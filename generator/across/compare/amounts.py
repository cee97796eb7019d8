"""What a number and its hedge allow, and how two of them stand to one another.

``at least 20,000`` allows 20,000 and all above it; ``fewer than 1,300`` all below; ``about 1,800`` what
rounds to it and a little more. How far *about* reaches depends on how round the number is (Krifka 2007,
"Approximate interpretation of number words"; Ferson et al. 2015, "Natural language of uncertainty: numeric
hedge words"): one unit of its last figure that is not zero, at most a tenth of it. The page shows how it is
read.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from generator.labels import number_label, range_label
from generator.model import Figure

STRICT = ("more than", "greater than", "higher than", "over", "above", "exceeding", "in excess")
STRICT_BELOW = ("fewer than", "less than", "lower than", "smaller than", "under", "below", "shy of")
_ROUND_FROM = 1000
"""Smaller numbers without a hedge are taken as they stand."""

Relation = Literal["same", "overlap", "apart"]


@dataclass(frozen=True, slots=True)
class Amount:
    """A stretch of numbers; None is without end. ``open_…`` says that the end itself is not in it."""

    low: Decimal | None
    high: Decimal | None
    open_low: bool = False
    open_high: bool = False
    about: bool = False

    @property
    def exact(self) -> bool:
        """Whether it is one number."""
        return self.low is not None and self.low == self.high

    @property
    def reading(self) -> str | None:
        """What it is read as, for *about* and ranges: ``1,700 to 1,900``; None when the words are plain."""
        if self.exact or self.low is None or self.high is None:
            return None
        return range_label(self.low, self.high)


def amount_of(figure: Figure, hedge: str, total: Decimal | None = None) -> Amount | None:
    """What a figure allows. ``hedge`` are the words of its hedge, ``total`` a computed value in its place."""
    low, high = (total, total) if total is not None else (figure.low, figure.high)
    if low is None or high is None:
        return None
    words = " ".join(hedge.lower().split())
    if figure.bound == "at least":
        return Amount(low, None, open_low=any(word in words for word in STRICT))
    if figure.bound == "at most":
        return Amount(None, high, open_high=any(word in words for word in STRICT_BELOW))
    if figure.bound == "about":
        reach = min(_unit(low), low / 10) if low == high else Decimal(0)
        return Amount(low - reach, high + reach, about=True)
    return Amount(low, high)


def _unit(value: Decimal) -> Decimal:
    """The unit of the last figure that is not zero: 100 for 1,800."""
    exponent = value.normalize().as_tuple().exponent
    return Decimal(10) ** (exponent if isinstance(exponent, int) else 0)


def relate(a: Amount, b: Amount) -> tuple[Relation, str]:
    """How two amounts stand, and the computed line that shows it."""
    if (a.low, a.high, a.open_low, a.open_high) == (b.low, b.high, b.open_low, b.open_high):
        return "same", f"{named(a)} = {named(b)}" if a.exact else ""
    below, above = (a, b) if _apart(a, b) else (b, a)
    if _apart(below, above):
        assert below.high is not None and above.low is not None
        sign = "<" if below.high < above.low else "≤"
        line = f"{number_label(below.high)} {sign} {number_label(above.low)}"
        if below.exact and above.exact:
            if _rounds(below.high, above.low):
                return "overlap", f"{number_label(below.high)} ≈ {number_label(above.low)}"
            line = f"{number_label(below.high)} ≠ {number_label(above.low)}"
        return "apart", line
    one, other = (a, b) if a.exact else (b, a)
    if one.exact and one.low is not None:
        left = f"{number_label(other.low)} {'<' if other.open_low else '≤'} " if other.low is not None else ""
        right = (
            f" {'<' if other.open_high else '≤'} {number_label(other.high)}" if other.high is not None else ""
        )
        return "overlap", f"{left}{number_label(one.low)}{right}"
    return "overlap", f"{named(a)} / {named(b)}"


def _apart(below: Amount, above: Amount) -> bool:
    """Whether all of ``below`` lies under all of ``above``."""
    if below.high is None or above.low is None:
        return False
    if below.high == above.low:
        return below.open_high or above.open_low
    return below.high < above.low


def _rounds(a: Decimal, b: Decimal) -> bool:
    """Whether the rounder of two plain numbers is the other one rounded: 19,546 and 20,000."""
    rounder, finer = (a, b) if _unit(a) > _unit(b) else (b, a)
    unit = _unit(rounder)
    if rounder < _ROUND_FROM or unit < 100 or rounder / unit >= 100:
        return False
    return (finer / unit).quantize(Decimal(1)) * unit == rounder


def named(amount: Amount) -> str:
    """``15``, ``≥ 12``, ``< 1,300``, ``1,700 to 1,900``."""
    if amount.low is not None and amount.low == amount.high:
        return number_label(amount.low)
    if amount.low is not None and amount.high is not None:
        return range_label(amount.low, amount.high)
    if amount.low is not None:
        return f"{'>' if amount.open_low else '≥'} {number_label(amount.low)}"
    if amount.high is not None:
        return f"{'<' if amount.open_high else '≤'} {number_label(amount.high)}"
    return "any"
