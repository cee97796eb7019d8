"""Forms of weeks, months, quarters, seasons, years and holidays to their values."""

from __future__ import annotations

from datetime import date, timedelta

from generator.extract.dates.days import calendar_day
from generator.extract.dates.grammar import Form
from generator.extract.dates.numbers import amount_of, duration
from generator.extract.dates.story import (
    OPEN,
    STEP,
    UNANCHORED,
    WRITTEN,
    Narrative,
    Resolved,
    fixed,
    left_open,
    mod_of,
    ordinal_of,
    related,
    relation_of,
    without_year,
    year_of,
)
from generator.extract.dates.timex import Point, coarser, holiday, make_day, move, point
from generator.lexicon.calendar import (
    CARDINALS,
    DECADES,
    SEASON_START,
    SEASONS,
)
from generator.lexicon.months import MONTH_NAMES, MONTHS, WEEKDAYS


def weekof_form(form: Form, story: Narrative) -> Resolved | None:
    """*the week of March 6*."""
    found, how = calendar_day(form.get("month"), form.get("day"), form.get("year"), "", story)
    return fixed(point(found, "week"), how) or left_open("week")


def month_form(form: Form, story: Narrative) -> Resolved | None:
    """*October*, *last May*, *June of that year*."""
    month = MONTHS[form.get("month").rstrip(".")]
    name = MONTH_NAMES[month - 1]
    year, how = year_of(form, story)
    mod = mod_of(form)
    if year is not None:
        return fixed(point(make_day(year, month, 1), "month"), how, mod)
    if form.get("yearrel"):
        return left_open("month")
    if words := form.get("rel"):
        relation = relation_of(words)
        anchor = story.near() if relation in ("before", "after") else None
        start = anchor.first if anchor and coarser("month", anchor.unit) else story.base
        if start is None:
            return left_open("month")
        named = f"{anchor.value}, named before it" if anchor and start is anchor.first else story.named
        if relation == "there":
            near = story.near()
            if near and near.first.month == month and coarser("month", near.unit):
                return fixed(point(near.first, "month"), f"the {name} named before it", mod)
            return left_open("month")
        step = STEP[relation]
        found = make_day(start.year, month, 1)
        if step < 0 and month >= start.month:
            found = make_day(start.year - 1, month, 1)
        elif step > 0 and month <= start.month:
            found = make_day(start.year + 1, month, 1)
        label = {-1: "last", 0: "this", 1: "next"}[step]
        side = {-1: "before", 0: "in the year of", 1: "after"}[step]
        return fixed(point(found, "month"), f"{label} {name} {side} {named}", mod)
    day, how = without_year(month, None, story, "month")
    if day is None:
        return Resolved(f"XXXX-{month:02d}", "month", "as written; the year is open", None, mod)
    return fixed(point(day, "month"), how, mod)


def nthday_form(form: Form, story: Narrative) -> Resolved | None:
    """*the second Sunday of November*, *the last Friday in May 2024*: a day that the month tells."""
    wanted = WEEKDAYS[form.get("weekday")]
    if words := form.get("monthrel"):
        relation = words.removesuffix(" month")
        if relation in ("the", "a", "each", "every"):
            return None
        found_month, how = related(relation_of(relation), "month", story)
        return _counted_day(form, found_month.first, wanted, how) if found_month else left_open("day", how)
    month = MONTHS[form.get("month").rstrip(".")]
    year, how = year_of(form, story)
    if year is None and not form.get("yearrel"):
        start, how = without_year(month, None, story, "day")
        year = start.year if start else None
    if year is None:
        return left_open("day", how or OPEN)
    return _counted_day(form, date(year, month, 1), wanted, how)


def _counted_day(form: Form, first: date, wanted: int, how: str) -> Resolved | None:
    """That weekday, counted from the first day of a month; None where it has no fifth one."""
    if form.get("nth") in ("last", "final"):
        end = move(first, "month", 1)
        if end is None:
            return None
        found = end - timedelta((end.weekday() - 1 - wanted) % 7 + 1)
    else:
        found = first + timedelta((wanted - first.weekday()) % 7 + 7 * (ordinal_of(form.get("nth")) - 1))
    return fixed(point(found, "day"), how) if found.month == first.month else None


FISCAL = "open: a fiscal year may begin in any month"


def _that_ended(story: Narrative) -> Resolved | None:
    """*Its fiscal fourth quarter ended Sept. 27*: the calendar's third, if a quarter ends in that month."""
    if story.base is None or story.quarter_end not in _QUARTER_ENDS:
        return None
    year = story.base.year - (story.quarter_end > story.base.month)
    ended = point(make_day(year, story.quarter_end, 1), "quarter")
    return fixed(ended, "the calendar's quarter that ended in the month named behind it")


def quarter_form(form: Form, story: Narrative) -> Resolved | None:
    """*the third quarter*, *last year's fourth quarter*, *Q3 2025*, *the first half of 2024*."""
    code = form.get("code").upper()
    what = {"Q": "quarter", "H": "half"}[code[0]] if code else form.get("what")
    number = int(code[1]) if code else ordinal_of(form.get("ordinal"))
    if what == "half" and number > 2:
        return None
    size = 3 if what == "quarter" else 6
    year, how = year_of(form, story)
    if year is None:
        year, how = year_of(form, story, "lateyear", "lateyearrel")
    if year is None and what == "half" and form.get("ofyear") and story.base and not form.get("fiscal"):
        year, how = story.base.year, f"of the year of {story.named}"
    if year is None and what == "half" and "year" not in form.get("lateyearrel") and not code:
        # "the second half" alone belongs to a match as often as to a year
        return None
    if year is not None:
        return fixed(point(make_day(year, size * number - size + 1, 1), what), how, mod_of(form))
    if story.base is None:
        return left_open(what)
    if form.get("fiscal") and story.quarter_end not in (None, 3 * number):
        return _that_ended(story) or left_open(what, FISCAL)
    # the last one that has begun, unless the verb looks ahead: "third-quarter profit rose" in October
    start = make_day(story.base.year, size * number - size + 1, 1)
    assert start is not None
    if start > story.base and (start - story.base).days > 100 and story.look() != "ahead":
        start = make_day(story.base.year - 1, start.month, 1)
        return fixed(point(start, what), f"the last {what} of that number before {story.named}", mod_of(form))
    if (
        story.look() == "ahead"
        and (end := move(start, what, 1))
        and end <= story.base
        and (story.base - end).days > 180
    ):
        start = make_day(story.base.year + 1, start.month, 1)
    return fixed(point(start, what), f"the {what} of that number nearest to {story.named}", mod_of(form))


def compared_form(form: Form, story: Narrative) -> Resolved | None:
    """*the year-earlier quarter*: the same period of the year before."""
    anchor = story.quarter
    if ordinal := form.get("ordinal"):
        if story.base is None:
            return left_open("quarter")
        found = point(make_day(story.base.year - 1, 3 * ordinal_of(ordinal) - 2, 1), "quarter")
        return fixed(found, f"the year before {story.named}")
    if (form.get("what") or form.get("same")) in ("month", "week", "half") or anchor is None:
        if story.base is None:
            return left_open("year")
        return fixed(point(move(story.base, "year", -1), "year"), f"the year before {story.named}")
    return fixed(
        point(move(anchor.first, "year", -1), anchor.unit), f"a year before {anchor.value}, named before it"
    )


_QUARTER_ENDS = {3: 31, 6: 30, 9: 30, 12: 31}


def ended_form(form: Form, story: Narrative) -> Resolved | None:
    """*the quarter ended Sept. 30* is the one with that last day; one that ends in another month is no
    quarter of the calendar and stays open. *The year ended June 30* tells a length, whose end is named."""
    if form.get("what") == "year":
        return Resolved(duration(amount_of("a"), "year"), "duration", WRITTEN)
    found, how = calendar_day(form.get("month"), form.get("day"), form.get("year"), "", story)
    if found is None or _QUARTER_ENDS.get(found.month) != found.day:
        return left_open("quarter", "open: it ends in the middle of a quarter of the calendar")
    return fixed(point(found, "quarter"), f"the quarter that ended on {found.isoformat()}: {how}")


def latest_form(form: Form, story: Narrative) -> Resolved | None:
    """*the latest quarter*: the last one that has ended."""
    unit = form.get("unit")
    if unit == "period":
        if story.quarter is None:
            return None
        return fixed(story.quarter, "the period named before it")
    if story.base is None:
        return left_open(unit)
    return fixed(point(move(story.base, unit, -1), unit), f"the last {unit} before {story.named}")


def yearperiod_form(form: Form, story: Narrative) -> Resolved | None:
    """*the 1988 period*: the period named last, in that year."""
    year = int(form.get("year"))
    if story.quarter:
        return fixed(
            point(make_day(year, story.quarter.first.month, 1), "quarter"), f"the same quarter of {year}"
        )
    return fixed(point(make_day(year, 1, 1), "year"), WRITTEN)


def season_form(form: Form, story: Narrative) -> Resolved | None:
    """*last summer*, *the spring of 2022*, *this fall*."""
    code = SEASONS[form.get("season")]
    mod = mod_of(form)
    year, how = year_of(form, story)
    if year is None and form.get("sharedyear"):
        year, how = int(form.get("sharedyear")), WRITTEN
    if year is not None:
        return fixed(point(make_day(year, SEASON_START[code], 1), "season"), how, mod)
    if form.get("season") == "fall" and not form.get("rel") and not form.get("the"):
        return None
    relation = relation_of(form.get("rel")) if form.get("rel") else ""
    if not relation and not form.get("the"):
        return None
    if relation == "there":
        # that summer: of the year told of, never of today's
        near = story.near()
        if near is None or not (coarser("year", near.unit) or near.unit == "day"):
            return left_open("season", UNANCHORED)
        held = point(near.first, "season")
        if near.unit == "year":
            return fixed(
                point(make_day(near.first.year, SEASON_START[code], 1), "season"), f"of {near.value}", mod
            )
        if held is None or held.first.month != SEASON_START[code]:
            return left_open("season", UNANCHORED)
        return fixed(held, f"the {form.get('season')} of {near.value}, named before it", mod)
    if story.base is None:
        return left_open("season")
    start = make_day(story.base.year, SEASON_START[code], 1)
    assert start is not None
    end = move(start, "season", 1)
    if relation in ("last", "before"):
        found = start if end and end <= story.base else make_day(start.year - 1, start.month, 1)
        how = f"last {form.get('season')} before {story.named}"
    elif relation in ("next", "after"):
        found = start if start > story.base else make_day(start.year + 1, start.month, 1)
        how = f"next {form.get('season')} after {story.named}"
    else:
        found = start
        if code == "WI" and story.base.month < 3:
            found = make_day(start.year - 1, 12, 1)
        elif not relation and start > story.base and story.look() != "ahead":
            found = make_day(start.year - 1, start.month, 1)
        how = f"{form.get('season')} nearest to {story.named}"
    return fixed(point(found, "season"), how, mod)


def decade_form(form: Form, story: Narrative) -> Resolved | None:
    """*the 1990s*, *the late '80s*, *the sixties*."""
    if tens := form.get("tens"):
        start = 1900 + 10 * int(tens)
    elif word := form.get("decade"):
        start = 1900 + 10 * DECADES[word]
    else:
        start = int(form.get("year") + "0")
        if start % 100 == 0 and start < 2000:  # the 1700s, the mid-1800s: hundreds of years, as of people
            return fixed(point(make_day(start, 1, 1), "century"), WRITTEN, mod_of(form))
    return fixed(point(make_day(start, 1, 1), "decade"), WRITTEN, mod_of(form))


def century_form(form: Form, story: Narrative) -> Resolved | None:
    """*the 20th century*."""
    number = ordinal_of(form.get("ordinal"))
    if not 1 <= number <= 30:
        return None
    return Resolved(f"{number - 1:02d}XX", "vague", WRITTEN, None, mod_of(form))


def year_form(form: Form, story: Narrative) -> Resolved | None:
    """*2019*, *mid-2019*, *fiscal 2019*."""
    return fixed(point(make_day(int(form.get("year")), 1, 1), "year"), WRITTEN, mod_of(form))


def spelled_form(form: Form, story: Narrative) -> Resolved | None:
    """*nineteen ninety-six*, as broadcast scripts spell it."""
    words = form.get("spelled").replace("-", " ").split()
    year = 2000 if words[0] == "two" else 1900 + sum(CARDINALS[word] for word in words[1:])
    return fixed(point(make_day(year, 1, 1), "year"), WRITTEN)


def unit_form(form: Form, story: Narrative) -> Resolved | None:
    """*this year*, *early next week*, *the end of last month*, *that decade*."""
    unit = form.get("unit")
    if unit in ("fortnight", "second", "minute", "min", "hour", "millennium"):
        return None
    mod = mod_of(form)
    if form.get("the"):
        return _bare_unit(unit, mod, story)
    relation = relation_of(form.get("rel").replace("today's", "this"))
    if unit == "night":
        return None
    if unit in ("decade", "century") and form.get("rel").endswith(("following", "previous", "preceding")):
        near = story.near()
        if near and near.unit == unit:  # in the Sixties; by the end of the following decade
            return fixed(*related(relation, unit, story), mod)
        if mod:
            return left_open(unit, UNANCHORED)
    if unit in ("decade", "century") and relation not in ("same", "there"):
        return Resolved(duration(amount_of("a"), unit), "duration", WRITTEN)
    if unit == "day" and relation in ("last", "same", "next"):
        return None
    if (
        unit == "weekend"
        and relation == "same"
        and story.base
        and story.base.weekday() < 5
        and story.look() == "back"
    ):
        relation = "last"  # "took place this weekend", told on a Wednesday
    found, how = related(relation, unit, story)
    if found is None:
        return left_open(unit, how)
    return fixed(found, how, mod)


def _bare_unit(unit: str, mod: str | None, story: Narrative) -> Resolved | None:
    """*the weekend*, *the end of the month*, *the quarter*: the one at the date named last, or at "
    "the base."""
    if unit == "weekend":
        if story.base is None:
            return left_open("weekend")
        step = 0 if story.look() == "ahead" or story.base.weekday() >= 5 else -1
        found = point(move(story.base, "week", step), "weekend")
        side = "after" if not step else "before"
        return fixed(
            found,
            f"the weekend {side} {story.named}"
            if story.base.weekday() < 5
            else f"the weekend of {story.named}",
        )
    if unit == "quarter" or unit == "period":
        if story.quarter is None:
            return None
        return fixed(story.quarter, "the quarter named before it", mod)
    if mod in ("START", "MID", "END") and unit == "day":
        near = story.near()
        if near and near.unit == "day" and story.sentence - story.last_sentence <= 1:
            return fixed(near, f"the day {near.value}, named before it", mod)
    near = story.near()
    if (
        mod in ("START", "MID", "END")
        and unit == "year"
        and story.base
        and near
        and coarser("year", near.unit)
        and near.first.year < story.base.year
        and story.sentence - story.last_sentence <= 1
        and story.look() == "back"
    ):
        # Under a law of 7 August 1932 it began. By the end of the year 54 had been tried.
        return fixed(point(near.first, unit), f"the year of {near.value}, named before it", mod)
    if mod in ("START", "MID", "END") and unit in ("week", "month", "year") and story.base:
        return fixed(point(story.base, unit), f"the {unit} of {story.named}", mod)
    if unit == "year" and story.base and story.whole:
        return fixed(point(story.base, "year"), f"the year of {story.named}", mod)
    return None


def yearend_form(form: Form, story: Narrative) -> Resolved | None:
    """*year-end*, *by year's end*: the end of a year has no day of its own (TimeML 1.2.1: the year, with
    ``mod`` END)."""
    if story.base is None:
        return left_open("year")
    year = story.base.year - (1 if story.look() == "back" and story.base.month < 7 else 0)
    return fixed(Point(date(year, 1, 1), "year"), f"the end of {year}, the year of {story.named}", "END")


def holiday_form(form: Form, story: Narrative) -> Resolved | None:
    """*Christmas*, *Easter Monday 2024*, *last Thanksgiving*."""
    name = " ".join(form.get("holiday").split())
    year, how = year_of(form, story)
    if year is not None:
        return fixed(point(holiday(name, year), "day"), how)
    base = story.base
    if base is None:
        return left_open("day")
    options = [found for shift in (-1, 0, 1) if (found := holiday(name, base.year + shift))]
    relation = relation_of(form.get("rel")) if form.get("rel") else ""
    if relation == "next" or (not relation and story.look() == "ahead"):
        found = min((day for day in options if day >= base), default=None)
        return fixed(point(found, "day"), f"next {name} on or after {story.named}")
    if relation == "same":
        return fixed(point(holiday(name, base.year), "day"), f"{name} in the year of {story.named}")
    found = max((day for day in options if day <= base), default=None)
    return fixed(point(found, "day"), f"last {name} on or before {story.named}")
