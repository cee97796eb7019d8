"""Runs of time words to their forms: one after the other, and the series in which they share their parts.

A series names a month or a year once: *April 24 and 25*, *3-5 December 2025*, *May to July 2023*,
*2023-24*. Each member becomes a form of its own with the shared parts written in.
"""

from __future__ import annotations

import re
from functools import lru_cache

from generator.extract.dates.grammar import DAY, FLAGS, MONTH, YEAR, Form, match_at, rules_for
from generator.lexicon.calendar import UNIT_PLURALS
from generator.lexicon.months import MONTHS
from generator.patterns import compiled_when_used

# The look-behind stands after the first character so that the search can leap to it.
_WORD = re.compile(r"[\w'\u2018\u2019](?<![\w\u2019'].)(?:(?<=\w)|(?=\d0))", re.ASCII)
_JOINT = r"(?:\s?[-\u2013/]\s?|,?\s(?:and|or|to|through|until)\s|,\s)"
_NO_AMOUNT = rf"(?![\w:.,]*\d|\s?%|-\w|\s(?:{'|'.join(UNIT_PLURALS)})\b|\s{MONTH}|\w)"
_MORE_DAY = compiled_when_used(rf"{_JOINT}(?P<day>{DAY}){_NO_AMOUNT}", FLAGS)
_LATE_YEAR = re.compile(rf",?\s(?P<year>{YEAR})(?![\w-])", FLAGS)
_EARLY_DAY = re.compile(rf"(?<![\d.,:/$-])(?P<day>{DAY})(?:\s?[-\u2013]\s?|\s(?:and|or|to)\s)$", FLAGS)
_JOINED = compiled_when_used(_JOINT, FLAGS)
_SHORT_YEAR = compiled_when_used(r"[-\u2013/](?P<year>\d\d)(?!\d)", FLAGS)


@lru_cache(maxsize=8192)
def parse(run: str) -> tuple[Form, ...]:
    """All forms in a run of time words, left to right, never overlapping."""
    forms: list[Form] = []
    done = 0
    rules = rules_for(run)
    for start in _WORD.finditer(run):
        if start.start() < done:
            continue
        form = match_at(run, start.start(), rules)
        if form is None:
            continue
        if form.rule == "day":
            forms += _early_day(run, form, done)
            members = _days(run, form)
        elif form.rule == "year":
            members = _years(run, form)
        else:
            members = [form]
        forms += members
        done = members[-1].end
    return tuple(_with_shared_years(run, forms))


def _days(run: str, form: Form) -> list[Form]:
    """A day of a month with the bare days and the year that follow it: December 3 *to 5, 2025*."""
    members = [form]
    end = form.end
    month = ("month", form.get("month"))
    while not form.get("year") and (more := _MORE_DAY.match(run, end)):
        members.append(Form(more.start("day"), more.end(), "day", (("day", more["day"].lower()), month)))
        end = more.end()
    if len(members) > 1 and (late := _LATE_YEAR.match(run, end)):
        members[-1] = members[-1]._replace(end=late.end())
        members = [one._replace(parts=(*one.parts, ("year", late["year"]))) for one in members]
    return members


def _early_day(run: str, form: Form, done: int) -> list[Form]:
    """A bare day before a day and its month: *3*-5 December."""
    early = _EARLY_DAY.search(run[done : form.start][-12:])
    if early is None or not run[form.start].isdigit():
        return []
    start = form.start - len(early[0])
    parts: tuple[tuple[str, str], ...]
    parts = (("day", early["day"].lower()), ("month", form.get("month")))
    if form.get("year"):
        parts = (*parts, ("year", form.get("year")))
    return [Form(start, start + len(early["day"]), "day", parts)]


def _years(run: str, form: Form) -> list[Form]:
    """A year and the short one after it: 2023-*24*."""
    year = int(form.get("year"))
    more = _SHORT_YEAR.match(run, form.end)
    if more is None or year >= (second := year // 100 * 100 + int(more["year"])):
        return [form]
    short = Form(more.start("year"), more.end(), "year", (("year", str(second)), ("short", "1")))
    return [form, short]


def _with_shared_years(run: str, forms: list[Form]) -> list[Form]:
    """The year behind the last member of a series given to those before it: *May* to July 2023."""
    for at in range(len(forms) - 2, -1, -1):
        one, two = forms[at], forms[at + 1]
        if one.rule not in ("month", "day") or two.rule not in ("month", "day") or not two.get("year"):
            continue
        if (
            one.get("year")
            or one.get("rel")
            or one.get("yearrel")
            or not _JOINED.fullmatch(run, one.end, two.start)
        ):
            continue
        first, second = (MONTHS[form.get("month").rstrip(".")] for form in (one, two))
        year = int(two.get("year")) - (first > second)
        forms[at] = one._replace(parts=(*one.parts, ("year", str(year))))
    return forms
