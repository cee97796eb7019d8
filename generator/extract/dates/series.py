"""Runs of time words to their forms: one after the other, and the series in which they share their parts.

A series names a month or a year once: *April 24 and 25*, *3-5 December 2025*, *May to July 2023*,
*2023-24*. Each member becomes a form of its own with the shared parts written in.
"""

from __future__ import annotations

import re
from functools import lru_cache

from generator.extract.dates.grammar import DAY, FLAGS, MONTH, WEEKDAY, YEAR, Form, match_at, rules_for
from generator.lexicon.calendar import CARDINALS, UNIT_PLURALS
from generator.lexicon.months import MONTHS
from generator.patterns import compiled_when_used

# The look-behind stands after the first character so that the search can leap to it.
_WORD = re.compile(r"[\w'\u2018\u2019](?<![\w\u2019'].)(?:(?<=\w)|(?=\d0))", re.ASCII)
_JOINT = r"(?:\s?[-\u2013/]\s?|,?\s(?:and|or|to|through|until)\s|,\s)"
_NO_AMOUNT = rf"(?![\w:.,]*\d|\s?%|-\w|\s(?:{'|'.join(UNIT_PLURALS)})\b|\s{MONTH}|\w)"
_MORE_DAY = compiled_when_used(rf"{_JOINT}(?P<day>{DAY}){_NO_AMOUNT}", FLAGS)
_MORE_WEEKDAY = re.compile(rf"(?:,\s(?:and\s)?|\sand\s)({WEEKDAY})\b", FLAGS)
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
        elif form.rule == "set" and form.get("weekday") and run[form.start] in "eE":
            members = _sets(run, form)
        else:
            members = [form]
        forms += members
        done = members[-1].end
    return tuple(_with_shared_years(run, _in_two_units(run, forms)))


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


def _sets(run: str, form: Form) -> list[Form]:
    """A weekday that recurs with those that follow it: every Tuesday *and Thursday*."""
    members = [form]
    while more := _MORE_WEEKDAY.match(run, members[-1].end):
        members.append(Form(more.start(1), more.end(), "set", (("weekday", more[1].lower()),)))
    return members


def _years(run: str, form: Form) -> list[Form]:
    """A year and the short one after it: 2023-*24*."""
    year = int(form.get("year"))
    more = _SHORT_YEAR.match(run, form.end)
    if more is None or year >= (second := year // 100 * 100 + int(more["year"])):
        return [form]
    short = Form(more.start("year"), more.end(), "year", (("year", str(second)), ("short", "1")))
    return [form, short]


_AND_MORE = re.compile(r",?\sand\s|,\s|\s")
_FINER = {
    "year": ("month", "day"),
    "month": ("day",),
    "day": ("hour",),
    "hour": ("minute",),
    "minute": ("second",),
}
"""A unit and those that go on counting behind it: *two years and three months*."""


def _in_two_units(run: str, forms: list[Form]) -> list[Form]:
    """*Two years and three months*, *two hours 51 minutes* as one length, *two years and three months ago*
    as one offset."""
    done: list[Form] = []
    for form in forms:
        one = done[-1] if done else None
        if one is None or one.rule != "duration" or form.rule not in ("duration", "offset"):
            done.append(form)
            continue
        units = [UNIT_PLURALS.get(unit, unit) for unit in (_last_unit(one), form.get("unit"))]
        exact = one.get("amount")[:1].isdigit() or one.get("amount") in CARDINALS
        more = form.get("amount")[:1].isdigit() or form.get("amount") in CARDINALS
        joint = run[one.end : form.start]
        apart = joint == ", " and form.rule == "offset"
        goes_on = units[1] in _FINER.get(units[0], ()) and exact and more and not form.get("andhalf")
        if not goes_on or apart or not _AND_MORE.fullmatch(joint):
            done.append(form)
            continue
        if joint == ", " and _MEASURED.match(run, form.end):
            done.append(form)
            continue
        parts = dict(form.parts) | dict(one.parts)
        parts["more"] = f"{one.get('more')};{form.get('amount')}|{form.get('unit')}".removeprefix(";")
        done[-1] = Form(one.start, form.end, form.rule, tuple(parts.items()))
    return done


def _last_unit(form: Form) -> str:
    return form.get("more").rpartition("|")[2] or form.get("unit")


_MEASURED = re.compile(r"\s(?:after|before|from)\b")


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
