"""Forms of durations, offsets, sets and vague points to their values."""

from __future__ import annotations

from decimal import Decimal

from generator.extract.dates.grammar import Form
from generator.extract.dates.numbers import amount_of, duration
from generator.extract.dates.story import (
    UNANCHORED,
    WRITTEN,
    Narrative,
    Resolved,
    fixed,
    left_open,
)
from generator.extract.dates.timex import coarser, move, point
from generator.lexicon.calendar import (
    DAY_PARTS,
    REFERENCES,
    SEASONS,
    SETS,
    UNIT_PLURALS,
    UNITS,
)
from generator.lexicon.months import MONTHS, WEEKDAYS


def _unit_name(word: str) -> str:
    return UNIT_PLURALS.get(word) or UNITS[word]


_POINT_UNITS = {"night": "day", "fortnight": "week", "weekend": "week"}


def offset_form(form: Form, story: Narrative) -> Resolved | None:
    """*two years ago* counts from the base, *two years later* from the date named last."""
    side = " ".join(form.get("side").split())
    if form.get("plural"):
        return Resolved(
            "PAST_REF" if side != "later" else "FUTURE_REF", "vague", "as written; how many is open"
        )
    unit = _unit_name(form.get("unit"))
    amount = amount_of(form.get("amount"))
    if amount is not None and form.get("andhalf"):
        amount += Decimal("0.5")
    future = side in ("later", "from now", "hence")
    from_text = side in ("earlier", "later", "before", "previously", "prior")
    if amount is None and from_text:
        return Resolved(duration(amount, unit), "duration", "as written; how many is open")
    if amount is None:
        return Resolved("FUTURE_REF" if future else "PAST_REF", "vague", "as written; how many is open")
    if unit in ("second", "minute", "hour"):
        return Resolved(duration(amount, unit), "duration", WRITTEN)
    if (
        unit == "year"
        and amount == 1
        and side in ("ago", "earlier", "before")
        and story.compares
        and story.quarter
    ):
        found = point(move(story.quarter.first, "year", -1), story.quarter.unit)
        return fixed(found, f"a year before {story.quarter.value}, named before it")
    factor = {"fortnight": 2, "century": 10, "millennium": 100}.get(unit, 1)
    grain = {"century": "decade", "millennium": "decade", "weekend": "week"}.get(
        unit, _POINT_UNITS.get(unit, unit)
    )
    steps = amount * factor
    mod = None
    if steps != steps.to_integral_value():
        # two and a half years are thirty months; a quarter of a century is 25 years
        finer = {"year": ("month", 12), "decade": ("year", 10)}.get(grain)
        if finer is None:
            how = "as written; the fraction leaves it open"
            return Resolved("FUTURE_REF" if future else "PAST_REF", "vague", how)
        (grain, times), mod = finer, "APPROX"
        steps *= times
    count = int(steps.to_integral_value()) * (1 if future else -1)
    if abs(count) > 9999:
        return Resolved("FUTURE_REF" if future else "PAST_REF", "vague", WRITTEN)
    start, named = story.base, story.named
    if from_text:
        # "have fled since May, up from 800 a year earlier": a year before today's number, not before May
        anchor = None if story.since and story.compares and story.base else story.near()
        exact = "year" if grain == "decade" else grain
        if anchor and coarser(exact, anchor.unit):
            start, named = anchor.first, f"{anchor.value}, named before it"
        elif side == "later" or _told_apart(story):
            return left_open(grain, UNANCHORED)
    if start is None:
        return left_open(grain)
    target = move(start, grain, count)
    for number, word in _more(form):
        smaller, rest = _unit_name(word), amount_of(number)
        if target is None or rest is None or rest != rest.to_integral_value():
            return left_open(grain, "open: how much is open")
        target, grain = move(target, smaller, int(rest) * (1 if future else -1)), smaller
    if grain == "decade":
        grain, mod = "year", "APPROX"
    shown = form.get("amount")
    half = " and a half" if form.get("andhalf") else ""
    return fixed(
        point(target, grain),
        f"{shown} {form.get('unit')}{half} {'after' if future else 'before'} {named}",
        mod,
    )


def _told_apart(story: Narrative) -> bool:
    """Whether *a month earlier* stands in a story of another year, named too coarsely to count from: *Three
    years ago he fled. A month earlier he had been fined.*"""
    near = story.near()
    return (
        near is not None
        and near.unit == "year"
        and story.base is not None
        and near.first.year < story.base.year - 1
        and not story.compares
    )


def span_form(form: Form, story: Narrative) -> Resolved | None:
    """*the past three months*, *the first nine months*: a length, not the months themselves."""
    unit = _unit_name(form.get("unit"))
    return Resolved(duration(amount_of(form.get("amount")), unit), "duration", WRITTEN)


def vaguespan_form(form: Form, story: Narrative) -> Resolved | None:
    """*recent years*, *the coming weeks*: a length whose number is open."""
    return Resolved(
        duration(None, _unit_name(form.get("plural"))), "duration", "as written; how many is open"
    )


def duration_form(form: Form, story: Narrative) -> Resolved | None:
    """*two-year*, *36 hours*, *half an hour*, *for weeks*: a length."""
    if plural := form.get("plural"):
        return Resolved(duration(None, _unit_name(plural)), "duration", "as written; how many is open")
    if bare := form.get("bare"):
        vague = bare in UNIT_PLURALS
        return Resolved(duration(None if vague else amount_of("a"), _unit_name(bare)), "duration", WRITTEN)
    amount = amount_of(form.get("amount"))
    if amount is not None and form.get("andhalf"):
        amount += amount_of("half a") or 0
    length = duration(amount, _unit_name(form.get("unit")))
    for number, unit in _more(form):
        length = _longer(length, duration(amount_of(number), _unit_name(unit)))
    return Resolved(length, "duration", WRITTEN)


def _more(form: Form) -> list[tuple[str, str]]:
    """What a length or offset in two units goes on with: *and three months*."""
    return [(part.split("|")[0], part.split("|")[1]) for part in form.get("more").split(";") if part]


def _longer(length: str, rest: str) -> str:
    """``P27Y`` and ``P6M``: ``P27Y6M``; ``P1D`` and ``PT6H``: ``P1DT6H``."""
    if rest.startswith("PT"):
        return length + (rest.removeprefix("PT") if "T" in length else rest.removeprefix("P"))
    return length + rest.removeprefix("P")


def set_form(form: Form, story: Narrative) -> Resolved | None:
    """*every Monday*, *each July*, *daily*, *twice a year*: what recurs."""
    how = "as written, recurring"
    if adverb := form.get("adverb"):
        return Resolved(SETS[adverb], "duration", how)
    if weekday := form.get("weekday") or form.get("nightday"):
        part = DAY_PARTS.get(form.get("wpart"), "")
        return Resolved(f"XXXX-WXX-{WEEKDAYS[weekday] + 1}{part}", "time" if part else "day", how)
    if month := form.get("month"):
        return Resolved(f"XXXX-{MONTHS[month.rstrip('.')]:02d}", "month", how)
    if season := form.get("season"):
        return Resolved(f"XXXX-{SEASONS[season]}", "season", how)
    if part := form.get("part"):
        return Resolved(f"XXXX-XX-XX{DAY_PARTS[part]}", "time", how)
    unit = _unit_name(form.get("unit"))
    amount = amount_of("a couple" if form.get("other") else form.get("amount") or "a")
    return Resolved(duration(amount, unit), "duration", how)


def reference_form(form: Form, story: Narrative) -> Resolved | None:
    """*now*, *recently*, *in the future*: points that no calendar fixes."""
    return Resolved(REFERENCES[" ".join(form.get("reference").split())], "vague", WRITTEN)
