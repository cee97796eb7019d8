"""Amounts -> SVG: the values that sources give for one thing, each on its own line of one common scale.

A dot is a number, a bar a range, an arrow an end that is left open (``at least 20,000``), a ring a number
that is itself not meant (``fewer than 1,300``), a pale bar what *about* may reach. The words of each value,
its hedge and who says so stand as text beside its line, which is the table behind the drawing; a title says
what is drawn and on what scale. Places are given in per cent and sizes in pixels, so that a narrow page
neither bends the dots nor shrinks a letter. Dots on a common scale are what readers compare best (Cleveland
& McGill 1984, "Graphical perception").
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup, escape

from generator.across.compare.amounts import Amount
from generator.labels import number_label, range_label
from generator.languages import gettext as _

MARGIN = 7
"""Per cent of the width that is free at each side: an arrow needs room to point somewhere."""
_HEIGHT = 18


@dataclass(frozen=True, slots=True)
class Scale:
    """From the smallest number that is named to the greatest."""

    low: Decimal
    high: Decimal

    def place(self, value: Decimal) -> str:
        """Per cent of the width."""
        share = (value - self.low) / (self.high - self.low)
        return f"{MARGIN + share * (100 - 2 * MARGIN):.2f}%"

    @property
    def ends(self) -> tuple[str, str]:
        """The two numbers, for the text below the drawing."""
        return number_label(self.low), number_label(self.high)


def scale_of(amounts: Iterable[Amount]) -> Scale | None:
    """The scale that shows all; None where there is nothing to tell apart."""
    named = [end for amount in amounts for end in (amount.low, amount.high) if end is not None]
    low, high = min(named, default=Decimal(0)), max(named, default=Decimal(0))
    return Scale(low, high) if low < high else None


def strips(amounts: Sequence[Amount]) -> tuple[Markup, ...]:
    """One drawing a value; none where all values are one number."""
    scale = scale_of(amounts)
    return tuple(_strip(amount, scale) for amount in amounts) if scale else ()


def _strip(amount: Amount, scale: Scale) -> Markup:
    middle = _HEIGHT // 2
    drawn = [_line("strip-axis", "0%", "100%", middle)]
    if amount.low is None or amount.high is None:
        named = amount.high if amount.low is None else amount.low
        assert named is not None
        end, points = ("0%", "M7 -4 1 0 7 4") if amount.low is None else ("100%", "M-7 -4 -1 0 -7 4")
        at = scale.place(named)
        drawn += [
            _line("strip-range", at, end, middle),
            f'<svg x="{end}" y="{middle}" overflow="visible"><path class="strip-arrow" d="{points}"/></svg>',
            _dot(at, middle, ring=amount.open_low or amount.open_high),
        ]
    elif amount.exact:
        drawn.append(_dot(scale.place(amount.low), middle))
    else:
        kind = "strip-about" if amount.about else "strip-range"
        drawn.append(_line(kind, scale.place(amount.low), scale.place(amount.high), middle))
        if amount.about:
            drawn.append(_dot(scale.place((amount.low + amount.high) / 2), middle))
    low, high = scale.ends
    title = _("%(amount)s, drawn from %(low)s to %(high)s") % {
        "amount": amount_words(amount),
        "low": low,
        "high": high,
    }
    return Markup(
        f'<svg class="strip" width="100%" height="{_HEIGHT}" role="img" '
        f'xmlns="http://www.w3.org/2000/svg"><title>{escape(title)}</title>{"".join(drawn)}</svg>'
    )


def amount_words(amount: Amount, short: bool = False) -> str:
    """``at least 12``, or ``≥ 12``: what a drawing shows of an amount."""
    if amount.low is None or amount.high is None:
        end = amount.high if amount.low is None else amount.low
        assert end is not None
        number = number_label(end)
        if short:
            sign = (
                (">" if amount.open_low else "≥") if amount.high is None else "<" if amount.open_high else "≤"
            )
            return f"{sign}\u202f{number}"
        if amount.high is None:
            return (_("more than %(number)s") if amount.open_low else _("at least %(number)s")) % {
                "number": number
            }
        return (_("fewer than %(number)s") if amount.open_high else _("at most %(number)s")) % {
            "number": number
        }
    if amount.exact:
        return number_label(amount.low)
    if amount.about:
        number = number_label((amount.low + amount.high) / 2)
        return f"≈\u202f{number}" if short else _("about %(number)s") % {"number": number}
    return (
        f"{number_label(amount.low)}–{number_label(amount.high)}"
        if short
        else range_label(amount.low, amount.high)
    )


def _line(kind: str, start: str, end: str, y: int) -> str:
    return f'<line class="{kind}" x1="{start}" x2="{end}" y1="{y}" y2="{y}"/>'


def _dot(at: str, y: int, ring: bool = False) -> str:
    return f'<circle class="{"strip-ring" if ring else "strip-dot"}" cx="{at}" cy="{y}" r="5"/>'
