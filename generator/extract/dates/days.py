"""Forms of days and clock times to their values."""

from __future__ import annotations

from datetime import date

from generator.extract.dates.grammar import Form
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
from generator.extract.dates.timex import Point, coarser, make_day, move, point
from generator.lexicon.calendar import (
    DAY_PARTS,
    UNITS,
)
from generator.lexicon.months import MONTH_NAMES, MONTHS, WEEKDAY_NAMES, WEEKDAYS


def iso_form(form: Form, story: Narrative) -> Resolved | None:
    """*2025-12-03*, *2025-12-03T10:00*."""
    found = make_day(int(form.get("year")), int(form.get("month")), int(form.get("day")))
    if found is None:
        return None
    if hour := form.get("hour24"):
        return Resolved(
            f"{found.isoformat()}T{hour}:{form.get('minute24')}", "time", WRITTEN, Point(found, "day")
        )
    return fixed(Point(found, "day"), WRITTEN)


def numeric_form(form: Form, story: Narrative) -> Resolved | None:
    """*23/04/2024*; *03/04/2024* stays open, for both orders are in use."""
    one, two, year = int(form.get("one")), int(form.get("two")), int(form.get("year"))
    if not 1800 <= year <= 2199 or not one or not two or max(one, two) > 31 or min(one, two) > 12:
        return None
    if form.get("sep") == "." or one > 12 or one == two:
        return fixed(point(make_day(year, two, one), "day"), "as written, day first")
    if two > 12:
        return fixed(point(make_day(year, one, two), "day"), "as written, month first")
    return left_open("day", "open: day and month may stand in either order")


def calendar_day(
    month_word: str, day_word: str, year: str, weekday: str, story: Narrative, relative: str = ""
) -> tuple[date | None, str]:
    """A day of a month, and how its year was found."""
    month, day = MONTHS[month_word.rstrip(".")], ordinal_of(day_word)
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
        step = STEP[relation_of(relative)]
        if day_of and step * (day_of - story.base).days < 0:
            day_of = make_day(story.base.year + step, month, day)
        return day_of, f"{relative} {MONTH_NAMES[month - 1]} {day}, from {story.named}"
    return without_year(month, day, story, "day")


def day_form(form: Form, story: Narrative) -> Resolved | None:
    """*December 3, 2025*, *3 December*, *Friday, Oct. 31*: a day, its year found where it is left out."""
    year, named = year_of(form, story)
    found, how = calendar_day(
        form.get("month"),
        form.get("day"),
        str(year) if year else "",
        form.get("weekday"),
        story,
        form.get("rel"),
    )
    how = named if year else how
    if found is None:
        month, day = MONTHS[form.get("month").rstrip(".")], ordinal_of(form.get("day"))
        if form.get("year") or make_day(2000, month, day) is None:
            return None
        return Resolved(f"XXXX-{month:02d}-{day:02d}", "day", "as written; the year is open")
    return _with_part(Point(found, "day"), form, how)


def _with_part(found: Point, form: Form, how: str) -> Resolved:
    part = form.get("part")
    if part:
        return Resolved(found.value + DAY_PARTS[part], "time", how, found, mod_of(form))
    return Resolved(found.value, "day", how, found, mod_of(form))


def attacks_form(form: Form, story: Narrative) -> Resolved | None:
    """*9/11*: the one numeric date that is a name."""
    return fixed(Point(date(2001, 9, 11), "day"), "the day that carries this name")


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
        week, how = related(relation_of(weekrel.removesuffix(" week")), "week", story)
        return (move(week.first, "day", wanted) if week else None), f"{name} of {how}"
    if relation in ("before", "after"):
        anchor = story.near()
        if anchor and anchor.unit == "day":
            found = _weekday_near(wanted, anchor.first, relation == "before", True)
            return found, f"the {name} {relation} {anchor.value}, named before it"
        if relation == "before":
            return None, UNANCHORED
    if relation == "there":
        anchor = story.near()
        if anchor and anchor.unit == "day" and anchor.first.weekday() == wanted:
            return anchor.first, f"the {name} named before it"
        if story.base is None or relation == "there":
            return None, OPEN
    if story.base is None:
        return None, OPEN
    if not relation and story.joined and story.last and story.last.unit == "day":
        found = _weekday_near(wanted, story.last.first, False, True)
        return found, f"the {name} after {story.last.value}, named beside it"
    if relation in ("last", "before"):
        return _weekday_near(wanted, story.base, True, True), f"the last {name} before {story.named}"
    if relation in ("next", "after"):
        return _weekday_near(wanted, story.base, False, True), f"the next {name} after {story.named}"
    if relation == "same" and story.happened:
        return _weekday_near(wanted, story.base, True, False), f"the last {name} on or before {story.named}"
    if relation == "same" or story.look() == "ahead":
        return _weekday_near(wanted, story.base, False, False), f"the next {name} on or after {story.named}"
    return _weekday_near(wanted, story.base, True, False), f"the last {name} on or before {story.named}"


def weekday_form(form: Form, story: Narrative) -> Resolved | None:
    """*Friday*, *last Monday*, *Tuesday of next week*."""
    if form.get("weekon"):
        if story.base is None:
            return left_open("day")
        name = WEEKDAY_NAMES[WEEKDAYS[form.get("weekday")]]
        coming = _weekday_near(WEEKDAYS[form.get("weekday")], story.base, False, True)
        later = move(coming, "week", 1) if coming else None
        return fixed(point(later, "day"), f"the {name} a week after the next from {story.named}")
    relation = relation_of(form.get("rel")) if form.get("rel") else ""
    if story.any_day and not relation:
        number = WEEKDAYS[form.get("weekday")] + 1
        return Resolved(f"XXXX-WXX-{number}", "day", "as written; which one is open")
    found, how = _weekday_day(form.get("weekday"), relation, form.get("weekrel"), story)
    if found is None:
        return left_open("day", how)
    return _with_part(Point(found, "day"), form, how)


def nth_form(form: Form, story: Narrative) -> Resolved | None:
    """*on the 12th*: of the month named last, or of the one that the verb looks to from the base."""
    number, base = ordinal_of(form.get("day")), story.base
    if base is None:
        return left_open("day")
    look, anchor = story.look(), story.near()
    if look == "open":
        return left_open("day")
    start = anchor.first if anchor and anchor.unit in ("day", "month") else base
    for shift in (0, 1) if look == "ahead" or start < base.replace(day=1) else (0, -1):
        month = move(start.replace(day=1), "month", shift)
        found = make_day(month.year, month.month, number) if month else None
        if found is None or (found > base if look == "back" else found < base):
            continue
        if anchor and anchor.unit == "day" and shift == 0 and look == "back" and found < anchor.first:
            continue  # began on the 28th; on the 2nd they left
        named = f"{anchor.value}, named before it" if anchor and start is anchor.first else story.named
        return fixed(point(found, "day"), f"day {number} of a month told from {named}")
    return left_open("day")


_DEICTIC = {
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "before yesterday": -2,
    "after tomorrow": 2,
}


def deictic_form(form: Form, story: Narrative) -> Resolved | None:
    """*today*, *yesterday evening*, *the day after tomorrow*."""
    word = " ".join((form.get("deictic") or form.get("before")).split())
    if story.base is None:
        return left_open("day")
    found = point(move(story.base, "day", _DEICTIC[word]), "day")
    if found is None:
        return None
    step = _DEICTIC[word]
    side = "after" if step > 0 else "before"
    how = f"{abs(step)} day{'s' if abs(step) > 1 else ''} {side} {story.named}" if step else story.named
    if word == "tonight":
        return Resolved(found.value + "TNI", "time", how, found)
    return _with_part(found, form, how)


def part_form(form: Form, story: Narrative) -> Resolved | None:
    """*this morning*, *last night*, *that evening*."""
    relation = relation_of(form.get("rel"))
    if relation in ("last", "next") and form.get("part") != "night":
        return None
    found, how = related(relation, "day", story)
    if found is None:
        return left_open("time", how)
    return _with_part(found, form, how)


def beside_form(form: Form, story: Narrative) -> Resolved | None:
    """*the day before*, *the year after*: beside the date named last."""
    unit = UNITS[form.get("unit")]
    unit = "day" if unit == "night" else unit
    relation = "before" if form.get("side") in ("before", "earlier") else "after"
    anchor = story.near()
    if anchor is None or not coarser(unit, anchor.unit):
        return left_open(unit)
    found, how = related(relation, unit, story)
    return fixed(found, how) or left_open(unit, how)


def _of_another_day(near: Point, story: Narrative) -> bool:
    """Whether a clock time cannot belong to the day named in the sentence before it: *They meet on Nov. 24.
    Polls closed at 9 p.m.*: what is past is not of a day to come, nor what is to come of a day past."""
    if story.base is None or story.sentence == story.last_sentence or near.first == story.base:
        return False
    return story.look() == ("back" if near.first > story.base else "ahead")


def clock_form(form: Form, story: Narrative) -> Resolved | None:
    """*10:30 p.m. Friday*, *noon*, *1400 GMT*: with its day, or the day named beside it."""
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
        day, how = calendar_day(
            form.get("month"), form.get("day"), form.get("year"), form.get("fullweekday"), story
        )
    elif form.get("dmonth"):
        day, how = calendar_day(
            form.get("dmonth"), form.get("dday"), form.get("dyear"), form.get("fullweekday"), story
        )
    elif words := form.get("nextday"):
        found, how = related(relation_of(words.removesuffix(" day")), "day", story)
        day = found.first if found else None
    elif (
        not story.since
        and (near := story.near())
        and near.unit == "day"
        and story.sentence - story.last_sentence <= 1
        and not _of_another_day(near, story)
    ):
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
    if hour24 := form.get("hour24") or form.get("hourdot"):
        return f"{int(hour24):02d}:{form.get('minute24') or form.get('minutedot')}"
    hour = int(form.get("hour") or form.get("houroclock") or form.get("hourpart"))
    half = form.get("half").replace(".", "")
    part = form.get("clockpart") or form.get("clocknight")
    part = part or ("" if half else form.get("laterpart"))
    if half and hour > 12:
        return None
    if half == "pm" or part in ("afternoon", "evening") or (part == "night" and hour > 5):
        hour = hour % 12 + 12
    elif half == "am" and hour == 12:
        hour = 0
    return f"{hour:02d}:{form.get('minute') or form.get('minutepart') or '00'}"
