"""The marks of a page: verbatim words against their source, computed values worked out again, editor's
sentences with their references."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation

from generator.extract.figures.numbers import read_number
from generator.labels import day_label, number_label, range_label
from generator.lexicon.months import WEEKDAY_NAMES, WEEKDAYS
from generator.model import Span
from generator.verify.page import Mark, ReadPage
from generator.verify.report import Report
from generator.verify.sources import Record
from generator.verify.words import difference, same

_SPANS = re.compile(r"(\d{1,12})-(\d{1,12})")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_YEAR = re.compile(r"\b[12]\d{3}\b")
_WEEKDAY = re.compile(
    rf"(?:(?:on|last|this|next|late|early) )?({'|'.join(WEEKDAY_NAMES)})(?:,? [^a-z]*\d.*)?", re.IGNORECASE
)
_FORMULA = re.compile(r"\d+(?:\.\d+)?")
_NEARLY = Decimal("0.02")
"""Drawn widths are rounded to a hundredth."""


def check_marks(page: ReadPage, records: Mapping[str, Record], report: Report) -> None:
    """Checks every mark of a page."""
    for mark in page.marks:
        if "data-computed" in mark.attributes:
            problem = _computed(mark, records, page.language)
            report.counts["computed values"] += 1
        elif "data-span" in mark.attributes:
            problem = _verbatim(mark, records)
            report.counts["verbatim stretches"] += 1
        else:
            problem = _edited(mark, page.ids)
            report.counts["editor's sentences"] += 1
        if problem:
            report.fail(page.path, problem, mark.block, mark.source)
    for block, bars in page.bars:
        _check_bars(page, block, bars, report)


def _verbatim(mark: Mark, records: Mapping[str, Record]) -> str | None:
    record = records.get(mark.source)
    if record is None:
        return "it stands on a source that this site does not hold"
    spans = spans_of(mark)
    if len(spans) != 1:
        return f"`{mark.attributes['data-span'][:40]}` is no place in a source"
    span = spans[0]
    there = record.at(span)
    if not any(there):
        return f"the site carries no words of the source at {span.start}-{span.end}: nothing there was shown"
    if not same(mark.words, there):
        return f"the words at {span.start}-{span.end} are not the source's: {difference(mark.words, there)}"
    return None


def spans_of(mark: Mark) -> list[Span]:
    """The places that a mark names; none when they are not written as places."""
    written = mark.attributes.get("data-span", "").split()
    found = [_SPANS.fullmatch(pair) for pair in written]
    return [Span(int(match[1]), int(match[2])) for match in found if match] if all(found) else []


def _edited(mark: Mark, ids: frozenset[str]) -> str | None:
    keys = mark.attributes["data-editor"].split()
    if not keys:
        return "an editor's sentence names no reference"
    for key in keys:
        if f"ref-{key}" not in ids:
            return f"the reference `{key}` of an editor's sentence is not on the page"
        if f"#ref-{key}" not in mark.followed:
            return f"an editor's sentence does not link its reference `{key}`"
    return None


# ------------------------------------------------------------------ computed values


def _computed(mark: Mark, records: Mapping[str, Record], language: str) -> str | None:
    record = records.get(mark.source)
    spans = spans_of(mark)
    if record is None or not spans:
        return "a computed value does not say what it was computed from"
    words = [words for span in spans if (words := record.whole(span))]
    if len(words) < len(spans):
        return "a computed value was computed from words that the site does not show"
    kind, value = mark.attributes["data-computed"], mark.attributes.get("data-value", "")
    try:
        if kind == "sum":
            return _sum(mark.words, words, Decimal(value), language)
        if kind == "number":
            return _number(mark.words, words[0], Decimal(value), language)
        if kind == "range":
            low, high = (Decimal(part) for part in value.split("/"))
            return _range(mark.words, words[0], low, high, language)
        if kind == "date":
            return _date(mark.words, words[0], value, language)
        if kind == "set":
            return _set(mark.words, value, language)
    except (InvalidOperation, ValueError):
        return f"`{value[:40]}` is no computed value"
    return f"`{kind[:40]}` is no way to compute a value"


def _sum(shown: str, words: Sequence[str], value: Decimal, language: str) -> str | None:
    """A sum's summands are the numbers that its words say; whoever is named counts one."""
    summands = [_read(one) or Decimal(1) for one in words]
    total = sum(summands, Decimal(0))
    if total != value:
        return f"the sum of {_listed(words)} is {total}, not {value}"
    formula = [*summands, total]
    if (
        shown != _line(number_label(value, language))
        and [Decimal(n) for n in _FORMULA.findall(shown)] != formula
    ):
        return f"the formula `{shown[:60]}` is not {' + '.join(map(str, summands))} = {total}"
    return None


def _number(shown: str, words: str, value: Decimal, language: str) -> str | None:
    read = _read(words)
    if read is not None and read != value:
        return f"“{words}” is {read}, not {value}"
    return (
        None
        if shown == _line(number_label(value, language))
        else f"the number shown, {shown[:40]}, is not {value}"
    )


def _range(shown: str, words: str, low: Decimal, high: Decimal, language: str) -> str | None:
    number = read_number(words, 0, 0, len(words))
    if number and number.end == len(words) and (number.low, number.high) != (low, high):
        return f"“{words}” reads as {number.low} to {number.high}, not {low} to {high}"
    wanted = _line(range_label(low, high, language))
    return None if shown == wanted else f"the range shown, {shown[:60]}, is not {wanted}"


def _date(shown: str, words: str, value: str, language: str) -> str | None:
    if shown != _line(day_label(value, language)):
        return f"the date shown, {shown[:40]}, is not {value}"
    named = _WEEKDAY.fullmatch(words)
    if named and _DAY.match(value) and date.fromisoformat(value).weekday() != WEEKDAYS[named[1].lower()]:
        return f"{value} is not a {named[1]}, as the source says"
    years = _YEAR.findall(words)
    if len(years) == 1 and value[:4].isdigit() and value[:4] != years[0]:
        return f"{value} is not in {years[0]}, as the source says"
    return None


def _set(shown: str, value: str, language: str) -> str | None:
    """What an editor set need not follow from the words; it is shown as it is written for machines."""
    if not re.fullmatch(r"-?\d+(?:\.\d+)?(?:E[+-]?\d+)?", value):
        return None if shown == _line(day_label(value, language)) else f"{shown[:40]} is not {value}"
    if shown in (_line(number_label(Decimal(value), language)), _line(day_label(value, language))):
        return None
    *summands, total = [Decimal(number) for number in _FORMULA.findall(shown)] or [Decimal(0)]
    right = summands and sum(summands, Decimal(0)) == total == Decimal(value)
    return None if right else f"the value shown, {shown[:60]}, is not {value}"


def _line(words: str) -> str:
    """White space folded, as ``Mark.words`` is."""
    return " ".join(words.split())


def _read(words: str) -> Decimal | None:
    """The number that words are, in digits or letters; None when they are not one exact number."""
    number = read_number(words, 0, 0, len(words))
    return number.low if number and number.exact and number.end == len(words) else None


def _listed(words: Sequence[str]) -> str:
    return " and ".join(f"“{one[:40]}”" for one in words)


def _check_bars(page: ReadPage, block: str, bars: list[dict[str, str]], report: Report) -> None:
    """The bars of a tally are as wide as its numbers say, one beside the other."""
    drawn = [bar for bar in bars if "chart-bar" in bar.get("class", "").split()]
    values = [mark for mark in page.marks if mark.block == block and mark.tag == "span"]
    told = [mark.attributes.get("data-value", "") for mark in values if "data-computed" in mark.attributes]
    if not drawn:
        return
    try:
        numbers = [Decimal(value) for value in told[: len(drawn)]]
        widths = [Decimal(bar.get("width", "")) for bar in drawn]
        whole = sum(widths, Decimal(0))
        total = sum(numbers, Decimal(0))
        wrong = len(numbers) != len(widths) or any(
            abs(width - number / total * whole) > _NEARLY
            for width, number in zip(widths, numbers, strict=True)
        )
    except (InvalidOperation, ZeroDivisionError):
        wrong = True
    report.counts["charts"] += 1
    if wrong:
        report.fail(page.path, "the bars of the chart are not as wide as its numbers say", block)
