"""Forms to TIMEX3 values: against the publication date, the tense beside them, and the dates named before
them.

The rules are those that HeidelTime documents for news (Strötgen and Gertz, *Multilingual and cross-domain
temporal tagging*, Language Resources and Evaluation 47, 2013): a relative date counts from the publication
date, a date without its year lies before or after it as the verb says, *later* and *the next day* count
from the date named last. What a text leaves open (no publication date, 03/04/2025) gets no value.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from generator.extract.dates.grammar import Form
from generator.extract.dates.numbers import amount_of, duration
from generator.extract.dates.tense import Look
from generator.extract.dates.timex import PRECISIONS, Point, coarser, holiday, make_day, move, point
from generator.lexicon.calendar import (
    CARDINALS,
    DAY_PARTS,
    DECADES,
    MODIFIERS,
    ORDINALS,
    REFERENCES,
    SEASON_START,
    SEASONS,
    SETS,
    UNIT_PLURALS,
    UNITS,
)
from generator.lexicon.months import MONTH_NAMES, MONTHS, WEEKDAY_NAMES, WEEKDAYS
from generator.model import Precision


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a form means."""

    value: str | None
    precision: Precision
    how: str
    point: Point | None = None
    mod: str | None = None


@dataclass(slots=True)
class Narrative:
    """What the text has fixed so far."""

    base: date | None
    """The day that relative dates count from."""
    base_name: str
    """What that day is called in labels: ``publication date``."""
    last: Point | None = None
    """The period named last."""
    last_sentence: int = -9
    quarter: Point | None = None
    """The quarter named last."""
    sentence: int = 0
    paragraph: int = 0
    last_paragraph: int = -9
    year_said: int | None = None
    """A year written out in the same paragraph."""
    look: Callable[[], Look] = field(default=lambda: "open")
    whole: bool = False
    """Whether the words before the form speak of the whole of it (*for*, *the rest of*)."""
    compares: bool = False
    """Whether the words before the form compare (*from $4 million*, *compared with*)."""

    def near(self) -> Point | None:
        """The period named last, while it is still near enough to count from."""
        if self.last is None:
            return None
        return self.last if self.base is None or self.sentence - self.last_sentence <= 3 else None

    @property
    def named(self) -> str:
        """The base for labels: ``the publication date 2025-12-03``."""
        return f"the {self.base_name} {self.base.isoformat()}" if self.base else ""


OPEN = "open: the text and its front matter give no date to count from"
UNANCHORED = "open: the text names no date near it to count from"
WRITTEN = "as written"


def resolve(form: Form, story: Narrative) -> Resolved | None:
    """The meaning of a form, or None when it is no time expression after all."""
    return _RESOLVERS[form.rule](form, story)


def _fixed(found: Point | None, how: str, mod: str | None = None) -> Resolved | None:
    if found is None:
        return None
    return Resolved(found.value, PRECISIONS[found.unit], how, found, mod)


def _open(unit: str, how: str = OPEN) -> Resolved:
    return Resolved(None, PRECISIONS.get(unit, "vague"), how)


def _mod(form: Form) -> str | None:
    words = form.get("mod").removesuffix(" in").strip()
    return MODIFIERS.get(" ".join(words.split()))


def _relation(words: str) -> str:
    """``last``, ``next``, ``same`` (from the base) or ``before``, ``after``, ``there`` (from the "
    "date named last)."""
    words = " ".join(words.split())
    bare = words.removeprefix("the ")
    if bare.endswith("past") or bare in ("last", "past"):
        return "last"
    if bare in ("previous", "preceding"):
        return "before"
    if bare.endswith("coming"):
        return "next"
    if bare == "next":
        return "after" if words.startswith("the ") else "next"
    if bare == "following":
        return "after"
    if bare in ("that", "same"):
        return "there"
    return "same"


_STEP = {"last": -1, "before": -1, "next": 1, "after": 1, "same": 0, "there": 0}
_WORDS = {
    "last": "before",
    "before": "before",
    "next": "after",
    "after": "after",
    "same": "of",
    "there": "of",
}


def _related(relation: str, unit: str, story: Narrative) -> tuple[Point | None, str]:
    """The unit before, at or after the base, or the date named last, and how that was found."""
    step = _STEP[relation]
    if relation in ("before", "after", "there"):
        anchor = story.near()
        if anchor and coarser(unit, anchor.unit):
            found = point(move(anchor.first, unit, step), unit)
            return found, f"the {unit} {_WORDS[relation]} {anchor.value}, named before it"
        if relation == "there" or (relation == "after" and story.look() == "back"):
            return None, UNANCHORED
    if story.base is None:
        return None, OPEN
    return point(move(story.base, unit, step), unit), f"the {unit} {_WORDS[relation]} {story.named}"


# ---------------------------------------------------------------- years


def _year_of(
    form: Form, story: Narrative, name: str = "year", relative: str = "yearrel"
) -> tuple[int | None, str]:
    """The year that stands inside an expression, and how it was found."""
    if written := form.get(name):
        return int(written), WRITTEN
    if words := form.get(relative):
        found, how = _related(_relation(words.removesuffix(" year")), "year", story)
        return (found.first.year if found else None), how
    return None, ""


_BACKWARD = 120
"""Days by which a date without year and verb may lie further back than ahead: news mostly looks back."""


_SOON = 40
"""Days ahead within which a date without its year is the coming one even beside a past tense: *the deadline
was extended to Nov. 20*. A writer who means the day eleven months back adds the year (AP Stylebook, *months*)."""


def _no_year(month: int, day: int | None, story: Narrative, unit: str) -> tuple[date | None, str]:
    """The month, or the day of a month, that a text without its year means.

    Looking back it is the last one on or before the base, looking ahead the next one; without a verb the
    nearest.
    """
    name = MONTH_NAMES[month - 1] + (f" {day}" if day else "")
    base = story.base
    if base is None:
        if story.year_said and story.look() == "back":
            return make_day(
                story.year_said, month, day or 1
            ), f"{name} of {story.year_said}, the year named before it"
        return None, OPEN
    options = [
        found
        for year in (base.year - 1, base.year, base.year + 1)
        if (found := make_day(year, month, day or 1))
    ]
    now = base if day else base.replace(day=1)
    back = max((found for found in options if found <= now), default=None)
    ahead = min((found for found in options if found >= now), default=None)
    if back == ahead and back is not None:
        return back, f"{name} of the year of {story.named}"
    if back is None or ahead is None:
        return None, OPEN
    direction = story.look()
    far_back, far_ahead = (now - back).days, (ahead - now).days
    if direction == "open":
        direction = "back" if far_back <= far_ahead + _BACKWARD else "ahead"
    if (direction == "ahead" and far_ahead <= 300) or (
        direction == "back" and day is not None and far_ahead <= _SOON
    ):
        return ahead, f"next {name} after {story.named}"
    return back, f"last {name} before {story.named}"


# ---------------------------------------------------------------- days


def _iso(form: Form, story: Narrative) -> Resolved | None:
    found = make_day(int(form.get("year")), int(form.get("month")), int(form.get("day")))
    if found is None:
        return None
    if hour := form.get("hour24"):
        return Resolved(
            f"{found.isoformat()}T{hour}:{form.get('minute24')}", "time", WRITTEN, Point(found, "day")
        )
    return _fixed(Point(found, "day"), WRITTEN)


def _numeric(form: Form, story: Narrative) -> Resolved | None:
    one, two, year = int(form.get("one")), int(form.get("two")), int(form.get("year"))
    if not 1800 <= year <= 2199 or not one or not two or max(one, two) > 31 or min(one, two) > 12:
        return None
    if form.get("sep") == "." or one > 12 or one == two:
        return _fixed(point(make_day(year, two, one), "day"), "as written, day first")
    if two > 12:
        return _fixed(point(make_day(year, one, two), "day"), "as written, month first")
    return _open("day", "open: day and month may stand in either order")


def _day_number(words: str) -> int:
    return ORDINALS.get(words) or int(words.rstrip("stndrh"))


def _calendar_day(
    month_word: str, day_word: str, year: str, weekday: str, story: Narrative, relative: str = ""
) -> tuple[date | None, str]:
    month, day = MONTHS[month_word.rstrip(".")], _day_number(day_word)
    if year:
        return make_day(int(year), month, day), WRITTEN
    if weekday and story.base:
        # a weekday beside the date tells its year: December 3 was a Wednesday in 2025
        wanted = WEEKDAYS[weekday.rstrip(".")]
        for shift in (0, -1, 1):
            found = make_day(story.base.year + shift, month, day)
            if found and found.weekday() == wanted and abs((found - story.base).days) < 200:
                return found, f"the {WEEKDAY_NAMES[wanted]} nearest to {story.named}"
    if relative and story.base:
        day_of = make_day(story.base.year, month, day)
        step = _STEP[_relation(relative)]
        if day_of and step * (day_of - story.base).days < 0:
            day_of = make_day(story.base.year + step, month, day)
        return day_of, f"{relative} {MONTH_NAMES[month - 1]} {day}, from {story.named}"
    return _no_year(month, day, story, "day")


def _day(form: Form, story: Narrative) -> Resolved | None:
    found, how = _calendar_day(
        form.get("month"), form.get("day"), form.get("year"), form.get("weekday"), story, form.get("rel")
    )
    if found is None:
        month, day = MONTHS[form.get("month").rstrip(".")], _day_number(form.get("day"))
        if form.get("year") or make_day(2000, month, day) is None:
            return None
        return Resolved(f"XXXX-{month:02d}-{day:02d}", "day", "as written; the year is open")
    return _with_part(Point(found, "day"), form, how)


def _with_part(found: Point, form: Form, how: str) -> Resolved:
    part = form.get("part")
    if part:
        return Resolved(found.value + DAY_PARTS[part], "time", how, found, _mod(form))
    return Resolved(found.value, "day", how, found, _mod(form))


def _attacks(form: Form, story: Narrative) -> Resolved | None:
    return _fixed(Point(date(2001, 9, 11), "day"), "the day that carries this name")


def _weekday_near(wanted: int, base: date, back: bool, strict: bool) -> date | None:
    """The weekday nearest to a day on one side of it."""
    if back:
        gap = (base.weekday() - wanted) % 7
        return move(base, "day", -(gap or 7 if strict else gap))
    gap = (wanted - base.weekday()) % 7
    return move(base, "day", gap or 7 if strict else gap)


def _weekday_day(word: str, relation: str, weekrel: str, story: Narrative) -> tuple[date | None, str]:
    wanted = WEEKDAYS[word]
    name = WEEKDAY_NAMES[wanted]
    if weekrel:
        week, how = _related(_relation(weekrel.removesuffix(" week")), "week", story)
        return (move(week.first, "day", wanted) if week else None), f"{name} of {how}"
    if relation in ("before", "after"):
        anchor = story.near()
        if anchor and anchor.unit == "day":
            found = _weekday_near(wanted, anchor.first, relation == "before", True)
            return found, f"the {name} {relation} {anchor.value}, named before it"
    if relation == "there":
        anchor = story.near()
        if anchor and anchor.unit == "day" and anchor.first.weekday() == wanted:
            return anchor.first, f"the {name} named before it"
        if story.base is None or relation == "there":
            return None, OPEN
    if story.base is None:
        return None, OPEN
    if relation in ("last", "before"):
        return _weekday_near(wanted, story.base, True, True), f"the last {name} before {story.named}"
    if relation in ("next", "after"):
        return _weekday_near(wanted, story.base, False, True), f"the next {name} after {story.named}"
    if relation == "same" or story.look() == "ahead":
        return _weekday_near(wanted, story.base, False, False), f"the next {name} on or after {story.named}"
    return _weekday_near(wanted, story.base, True, False), f"the last {name} on or before {story.named}"


def _weekday(form: Form, story: Narrative) -> Resolved | None:
    relation = _relation(form.get("rel")) if form.get("rel") else ""
    found, how = _weekday_day(form.get("weekday"), relation, form.get("weekrel"), story)
    if found is None:
        return _open("day", how)
    return _with_part(Point(found, "day"), form, how)


_DEICTIC = {
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "before yesterday": -2,
    "after tomorrow": 2,
}


def _deictic(form: Form, story: Narrative) -> Resolved | None:
    word = " ".join((form.get("deictic") or form.get("before")).split())
    if story.base is None:
        return _open("day")
    found = point(move(story.base, "day", _DEICTIC[word]), "day")
    if found is None:
        return None
    step = _DEICTIC[word]
    side = "after" if step > 0 else "before"
    how = f"{abs(step)} day{'s' if abs(step) > 1 else ''} {side} {story.named}" if step else story.named
    if word == "tonight":
        return Resolved(found.value + "TNI", "time", how, found)
    return _with_part(found, form, how)


def _part(form: Form, story: Narrative) -> Resolved | None:
    relation = _relation(form.get("rel"))
    if relation in ("last", "next") and form.get("part") != "night":
        return None
    found, how = _related(relation, "day", story)
    if found is None:
        return _open("time", how)
    return _with_part(found, form, how)


def _beside(form: Form, story: Narrative) -> Resolved | None:
    unit = UNITS[form.get("unit")]
    unit = "day" if unit == "night" else unit
    relation = "before" if form.get("side") in ("before", "earlier") else "after"
    anchor = story.near()
    if anchor is None or not coarser(unit, anchor.unit):
        return _open(unit)
    found, how = _related(relation, unit, story)
    return _fixed(found, how) or _open(unit, how)


# ---------------------------------------------------------------- clock times


def _clock(form: Form, story: Narrative) -> Resolved | None:
    spelled = _clock_value(form)
    if spelled is None:
        return None
    day: date | None = None
    how = WRITTEN
    if form.get("weekday"):
        day, how = _weekday_day(form.get("weekday"), "", "", story)
    elif form.get("deictic"):
        day, how = (
            (move(story.base, "day", _DEICTIC[form.get("deictic")]), story.named)
            if story.base
            else (None, OPEN)
        )
    elif form.get("month"):
        day, how = _calendar_day(
            form.get("month"), form.get("day"), form.get("year"), form.get("fullweekday"), story
        )
    elif form.get("dmonth"):
        day, how = _calendar_day(
            form.get("dmonth"), form.get("dday"), form.get("dyear"), form.get("fullweekday"), story
        )
    elif words := form.get("nextday"):
        found, how = _related(_relation(words.removesuffix(" day")), "day", story)
        day = found.first if found else None
    elif (near := story.near()) and near.unit == "day" and story.sentence - story.last_sentence <= 1:
        day, how = near.first, f"on {near.value}, the day named beside it"
    if day is None:
        return Resolved(f"XXXX-XX-XXT{spelled}", "time", "as written; the day is open")
    if spelled == "24:00":
        return Resolved(f"{day.isoformat()}T24:00", "time", how, Point(day, "day"))
    return Resolved(f"{day.isoformat()}T{spelled}", "time", how, Point(day, "day"))


def _clock_value(form: Form) -> str | None:
    if named := form.get("named"):
        return "24:00" if named == "midnight" else "12:00"
    if military := form.get("military"):
        return f"{military[:2]}:{military[2:]}"
    if hour24 := form.get("hour24"):
        return f"{int(hour24):02d}:{form.get('minute24')}"
    hour = int(form.get("hour") or form.get("houroclock") or form.get("hourpart"))
    half = form.get("half").replace(".", "")
    part = form.get("clockpart") or form.get("clocknight")
    if half and hour > 12:
        return None
    if half == "pm" or part in ("afternoon", "evening") or (part == "night" and hour > 5):
        hour = hour % 12 + 12
    elif half == "am" and hour == 12:
        hour = 0
    return f"{hour:02d}:{form.get('minute') or '00'}"


# ---------------------------------------------------------------- weeks, months, quarters, seasons, years


def _weekof(form: Form, story: Narrative) -> Resolved | None:
    found, how = _calendar_day(form.get("month"), form.get("day"), form.get("year"), "", story)
    return _fixed(point(found, "week"), how) or _open("week")


def _month(form: Form, story: Narrative) -> Resolved | None:
    month = MONTHS[form.get("month").rstrip(".")]
    name = MONTH_NAMES[month - 1]
    year, how = _year_of(form, story)
    mod = _mod(form)
    if year is not None:
        return _fixed(point(make_day(year, month, 1), "month"), how, mod)
    if form.get("yearrel"):
        return _open("month")
    if words := form.get("rel"):
        relation = _relation(words)
        anchor = story.near() if relation in ("before", "after") else None
        start = anchor.first if anchor and coarser("month", anchor.unit) else story.base
        if start is None:
            return _open("month")
        named = f"{anchor.value}, named before it" if anchor and start is anchor.first else story.named
        if relation == "there":
            near = story.near()
            if near and near.first.month == month and coarser("month", near.unit):
                return _fixed(point(near.first, "month"), f"the {name} named before it", mod)
            return _open("month")
        step = _STEP[relation]
        found = make_day(start.year, month, 1)
        if step < 0 and month >= start.month:
            found = make_day(start.year - 1, month, 1)
        elif step > 0 and month <= start.month:
            found = make_day(start.year + 1, month, 1)
        label = {-1: "last", 0: "this", 1: "next"}[step]
        side = {-1: "before", 0: "in the year of", 1: "after"}[step]
        return _fixed(point(found, "month"), f"{label} {name} {side} {named}", mod)
    day, how = _no_year(month, None, story, "month")
    if day is None:
        return Resolved(f"XXXX-{month:02d}", "month", "as written; the year is open", None, mod)
    return _fixed(point(day, "month"), how, mod)


def _ordinal(words: str) -> int:
    return ORDINALS.get(words) or int(words.rstrip("stndrh"))


def _quarter(form: Form, story: Narrative) -> Resolved | None:
    code = form.get("code").upper()
    what = {"Q": "quarter", "H": "half"}[code[0]] if code else form.get("what")
    number = int(code[1]) if code else _ordinal(form.get("ordinal"))
    if what == "half" and number > 2:
        return None
    size = 3 if what == "quarter" else 6
    year, how = _year_of(form, story)
    if year is None:
        year, how = _year_of(form, story, "lateyear", "lateyearrel")
    if year is None and what == "half" and "year" not in form.get("lateyearrel") and not code:
        # "the second half" alone belongs to a match as often as to a year
        return None
    if year is not None:
        return _fixed(point(make_day(year, size * number - size + 1, 1), what), how, _mod(form))
    if story.base is None:
        return _open(what)
    # the last one that has begun, unless the verb looks ahead: "third-quarter profit rose" in October
    start = make_day(story.base.year, size * number - size + 1, 1)
    assert start is not None
    if start > story.base and (start - story.base).days > 100 and story.look() != "ahead":
        start = make_day(story.base.year - 1, start.month, 1)
        return _fixed(point(start, what), f"the last {what} of that number before {story.named}", _mod(form))
    if (
        story.look() == "ahead"
        and (end := move(start, what, 1))
        and end <= story.base
        and (story.base - end).days > 180
    ):
        start = make_day(story.base.year + 1, start.month, 1)
    return _fixed(point(start, what), f"the {what} of that number nearest to {story.named}", _mod(form))


def _compared(form: Form, story: Narrative) -> Resolved | None:
    """*the year-earlier quarter*: the same period of the year before."""
    anchor = story.quarter if form.get("what") or form.get("same") else None
    if ordinal := form.get("ordinal"):
        if story.base is None:
            return _open("quarter")
        found = point(make_day(story.base.year - 1, 3 * _ordinal(ordinal) - 2, 1), "quarter")
        return _fixed(found, f"the year before {story.named}")
    if anchor is None or anchor.unit in ("day", "week", "weekend"):
        if story.base is None:
            return _open("year")
        return _fixed(point(move(story.base, "year", -1), "year"), f"the year before {story.named}")
    return _fixed(
        point(move(anchor.first, "year", -1), anchor.unit), f"a year before {anchor.value}, named before it"
    )


def _latest(form: Form, story: Narrative) -> Resolved | None:
    unit = form.get("unit")
    if unit == "period":
        if story.quarter is None:
            return None
        return _fixed(story.quarter, "the period named before it")
    if story.base is None:
        return _open(unit)
    return _fixed(point(move(story.base, unit, -1), unit), f"the last {unit} before {story.named}")


def _yearperiod(form: Form, story: Narrative) -> Resolved | None:
    year = int(form.get("year"))
    if story.quarter:
        return _fixed(
            point(make_day(year, story.quarter.first.month, 1), "quarter"), f"the same quarter of {year}"
        )
    return _fixed(point(make_day(year, 1, 1), "year"), WRITTEN)


def _season(form: Form, story: Narrative) -> Resolved | None:
    code = SEASONS[form.get("season")]
    mod = _mod(form)
    year, how = _year_of(form, story)
    if year is not None:
        return _fixed(point(make_day(year, SEASON_START[code], 1), "season"), how, mod)
    if form.get("season") == "fall" and not form.get("rel") and not form.get("the"):
        return None
    relation = _relation(form.get("rel")) if form.get("rel") else ""
    if not relation and not form.get("the"):
        return None
    if story.base is None:
        return _open("season")
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
    return _fixed(point(found, "season"), how, mod)


def _decade(form: Form, story: Narrative) -> Resolved | None:
    if tens := form.get("tens"):
        start = 1900 + 10 * int(tens)
    elif word := form.get("decade"):
        start = 1900 + 10 * DECADES[word]
    else:
        start = int(form.get("year") + "0")
    return _fixed(point(make_day(start, 1, 1), "decade"), WRITTEN, _mod(form))


def _century(form: Form, story: Narrative) -> Resolved | None:
    number = _ordinal(form.get("ordinal"))
    if not 1 <= number <= 30:
        return None
    return Resolved(f"{number - 1:02d}XX", "vague", WRITTEN, None, _mod(form))


def _year(form: Form, story: Narrative) -> Resolved | None:
    return _fixed(point(make_day(int(form.get("year")), 1, 1), "year"), WRITTEN, _mod(form))


def _spelled(form: Form, story: Narrative) -> Resolved | None:
    words = form.get("spelled").replace("-", " ").split()
    year = 2000 if words[0] == "two" else 1900 + sum(CARDINALS[word] for word in words[1:])
    return _fixed(point(make_day(year, 1, 1), "year"), WRITTEN)


def _unit(form: Form, story: Narrative) -> Resolved | None:
    unit = form.get("unit")
    if unit in ("fortnight", "second", "minute", "min", "hour", "millennium"):
        return None
    mod = _mod(form)
    if form.get("the"):
        return _bare_unit(unit, mod, story)
    relation = _relation(form.get("rel").replace("today's", "this"))
    if unit == "night":
        return None
    if unit in ("decade", "century") and relation not in ("same", "there"):
        return Resolved(duration(amount_of("a"), unit), "duration", WRITTEN)
    if unit == "day" and relation in ("last", "same", "next"):
        return None
    found, how = _related(relation, unit, story)
    if found is None:
        return _open(unit, how)
    return _fixed(found, how, mod)


def _bare_unit(unit: str, mod: str | None, story: Narrative) -> Resolved | None:
    """*the weekend*, *the end of the month*, *the quarter*: the one at the date named last, or at "
    "the base."""
    if unit == "weekend":
        if story.base is None:
            return _open("weekend")
        step = 0 if story.look() == "ahead" or story.base.weekday() >= 5 else -1
        found = point(move(story.base, "week", step), "weekend")
        side = "after" if not step else "before"
        return _fixed(
            found,
            f"the weekend {side} {story.named}"
            if story.base.weekday() < 5
            else f"the weekend of {story.named}",
        )
    if unit == "quarter" or unit == "period":
        if story.quarter is None:
            return None
        return _fixed(story.quarter, "the quarter named before it", mod)
    if mod in ("START", "MID", "END") and unit in ("week", "month", "year") and story.base:
        return _fixed(point(story.base, unit), f"the {unit} of {story.named}", mod)
    if unit == "year" and story.base and story.whole:
        return _fixed(point(story.base, "year"), f"the year of {story.named}", mod)
    return None


def _yearend(form: Form, story: Narrative) -> Resolved | None:
    if story.base is None:
        return _open("day")
    year = story.base.year - (1 if story.look() == "back" and story.base.month < 7 else 0)
    return _fixed(Point(date(year, 12, 31), "day"), f"the end of {year}, the year of {story.named}", "APPROX")


def _holiday(form: Form, story: Narrative) -> Resolved | None:
    name = " ".join(form.get("holiday").split())
    year, how = _year_of(form, story)
    if year is not None:
        return _fixed(point(holiday(name, year), "day"), how)
    base = story.base
    if base is None:
        return _open("day")
    options = [found for shift in (-1, 0, 1) if (found := holiday(name, base.year + shift))]
    relation = _relation(form.get("rel")) if form.get("rel") else ""
    if relation == "next" or (not relation and story.look() == "ahead"):
        found = min((day for day in options if day >= base), default=None)
        return _fixed(point(found, "day"), f"next {name} on or after {story.named}")
    if relation == "same":
        return _fixed(point(holiday(name, base.year), "day"), f"{name} in the year of {story.named}")
    found = max((day for day in options if day <= base), default=None)
    return _fixed(point(found, "day"), f"last {name} on or before {story.named}")


# ---------------------------------------------------------------- amounts


def _unit_name(word: str) -> str:
    return UNIT_PLURALS.get(word) or UNITS[word]


_POINT_UNITS = {"night": "day", "fortnight": "week", "weekend": "week"}


def _offset(form: Form, story: Narrative) -> Resolved | None:
    """*two years ago* counts from the base, *two years later* from the date named last."""
    side = " ".join(form.get("side").split())
    if form.get("plural"):
        return Resolved(
            "PAST_REF" if side != "later" else "FUTURE_REF", "vague", "as written; how many is open"
        )
    unit = _unit_name(form.get("unit"))
    amount = amount_of(form.get("amount"))
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
        return _fixed(found, f"a year before {story.quarter.value}, named before it")
    factor = {"fortnight": 2, "century": 10, "millennium": 100}.get(unit, 1)
    grain = {"century": "decade", "millennium": "decade", "weekend": "week"}.get(
        unit, _POINT_UNITS.get(unit, unit)
    )
    steps = amount * factor
    mod = None
    if steps != steps.to_integral_value():
        steps, mod = (steps * 12, "APPROX") if grain == "year" else (steps, "APPROX")
        if grain != "year":
            return Resolved(
                "FUTURE_REF" if future else "PAST_REF", "vague", "as written; the fraction leaves it open"
            )
        grain = "month"
    count = int(steps.to_integral_value()) * (1 if future else -1)
    if abs(count) > 9999:
        return Resolved("FUTURE_REF" if future else "PAST_REF", "vague", WRITTEN)
    start, named = story.base, story.named
    if from_text:
        anchor = story.near()
        exact = "year" if grain == "decade" else grain
        if anchor and coarser(exact, anchor.unit):
            start, named = anchor.first, f"{anchor.value}, named before it"
        elif side == "later":
            return _open(grain, UNANCHORED)
    if start is None:
        return _open(grain)
    target = move(start, grain, count)
    if grain == "decade":
        grain, mod = "year", "APPROX"
    shown = form.get("amount")
    return _fixed(
        point(target, grain), f"{shown} {form.get('unit')} {'after' if future else 'before'} {named}", mod
    )


def _span(form: Form, story: Narrative) -> Resolved | None:
    unit = _unit_name(form.get("unit"))
    return Resolved(duration(amount_of(form.get("amount")), unit), "duration", WRITTEN)


def _vaguespan(form: Form, story: Narrative) -> Resolved | None:
    return Resolved(
        duration(None, _unit_name(form.get("plural"))), "duration", "as written; how many is open"
    )


def _duration(form: Form, story: Narrative) -> Resolved | None:
    if plural := form.get("plural"):
        return Resolved(duration(None, _unit_name(plural)), "duration", "as written; how many is open")
    if bare := form.get("bare"):
        vague = bare in UNIT_PLURALS
        return Resolved(duration(None if vague else amount_of("a"), _unit_name(bare)), "duration", WRITTEN)
    amount = amount_of(form.get("amount"))
    if amount is not None and form.get("andhalf"):
        amount += amount_of("half a") or 0
    return Resolved(duration(amount, _unit_name(form.get("unit"))), "duration", WRITTEN)


def _set(form: Form, story: Narrative) -> Resolved | None:
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


def _reference(form: Form, story: Narrative) -> Resolved | None:
    return Resolved(REFERENCES[" ".join(form.get("reference").split())], "vague", WRITTEN)


_RESOLVERS: dict[str, Callable[[Form, Narrative], Resolved | None]] = {
    "iso": _iso,
    "numeric": _numeric,
    "attacks": _attacks,
    "clock": _clock,
    "day": _day,
    "weekof": _weekof,
    "month": _month,
    "weekday": _weekday,
    "deictic": _deictic,
    "part": _part,
    "beside": _beside,
    "quarter": _quarter,
    "compared": _compared,
    "latest": _latest,
    "yearperiod": _yearperiod,
    "season": _season,
    "decade": _decade,
    "century": _century,
    "offset": _offset,
    "span": _span,
    "vaguespan": _vaguespan,
    "set": _set,
    "unit": _unit,
    "yearend": _yearend,
    "holiday": _holiday,
    "duration": _duration,
    "year": _year,
    "spelled": _spelled,
    "reference": _reference,
}
