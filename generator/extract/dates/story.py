"""What a text has fixed so far, and how *last*, *next*, *that* and *the following* count from it.

The rules are those that HeidelTime documents for news (Strötgen and Gertz, *Multilingual and cross-domain
temporal tagging*, Language Resources and Evaluation 47, 2013): a relative date counts from the publication
date, a date without its year lies before or after it as the verb says, *later* and *the next day* count
from the date named last. What a text leaves open (no publication date, 03/04/2025) gets no value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field, replace
from datetime import date
from typing import NamedTuple

from generator.extract.dates.grammar import Form
from generator.extract.dates.tense import Look
from generator.extract.dates.timex import PRECISIONS, Point, coarser, make_day, move, point
from generator.lexicon.calendar import (
    CARDINALS,
    MODIFIERS,
    ORDINALS,
)
from generator.lexicon.months import MONTH_NAMES
from generator.model import Precision


class Resolved(NamedTuple):
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
    published: date | None = None
    last: Point | None = None
    """The period named last."""
    last_sentence: int = -9
    last_written: bool = False
    """Whether it is written with its year."""
    quarter: Point | None = None
    """The quarter named last."""
    sentence: int = 0
    paragraph: int = 0
    year_said: int | None = None
    """The year written out last: in the same paragraph, or (in history) anywhere before."""
    history: bool = False
    """Whether the text tells of times long past."""
    look: Callable[[], Look] = field(default=lambda: "open")
    joined: bool = False
    """Whether the form goes on from the one before: *Thursday through* [Saturday]."""
    happened: bool = False
    """Whether a plain past form right before the form says that it came to pass then: *opened on*."""
    whole: bool = False
    """Whether the words before the form speak of the whole of it (*for*, *the rest of*)."""
    since: bool = False
    """Whether the date named last stands behind *since*."""
    due: bool = False
    """Whether the words before the form say outright that it is still to come: *is due to begin on*."""
    quarter_end: int | None = None
    """The month in which the words behind a fiscal quarter say that it ended."""
    had: bool = False
    """Whether the sentence has a past perfect, which tells of a time before the one told of."""
    was_due: bool = False
    """Whether they say that it was once to come: *was due to open in*."""
    compares: bool = False
    """Whether the words before the form compare (*from $4 million*, *compared with*)."""
    fronted: bool = False
    """Whether the form opens its sentence: *In* [March], *the army left*."""
    continues: bool = False
    """Whether the sentence goes on about the person of the one before: *He*, *She*, *They*."""
    year_sentence: int = -9
    """The sentence that a year was written in last, or that went on telling of that year."""
    full: Mapping[tuple[int, int], int] = field(default_factory=dict)
    """Month and day to the one year that the text writes with them anywhere."""
    told_spans: tuple[tuple[tuple[int, int], tuple[int, int]], ...] = ()
    """First and last month and day of what the text dates from one to the other in an earlier year:
    *between 3 March and 21 April 2023*."""
    remembered: Set[tuple[int, int]] = frozenset()
    """Month and day whose anniversary the text speaks of without the year of what is remembered."""
    recalls: str = ""
    """``anniversary`` where the words beside a form name what is remembered (*the anniversary of* [7 May]),
    ``known`` where they speak of it as known (*the* [7 May] *attack*, *since* [7 May])."""

    next_year: bool = False
    """Whether the words before the form hold *next year's* games then."""
    any_day: bool = False
    """Whether an indefinite article says that the weekday is any (*on a* [Friday] *in November*)."""
    unreal: bool = False
    """Whether the words before the form tell what *would have* been."""

    def seen_from_publication(self) -> Narrative:
        """The same, told from the day of publication."""
        return replace(self, base=self.published, base_name="publication date")

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


def fixed(found: Point | None, how: str, mod: str | None = None) -> Resolved | None:
    """A meaning with a place in the calendar; None where the calendar has none."""
    if found is None:
        return None
    return Resolved(found.value, PRECISIONS[found.unit], how, found, mod)


def left_open(unit: str, how: str = OPEN) -> Resolved:
    """A meaning without a value, and why."""
    return Resolved(None, PRECISIONS.get(unit, "vague"), how)


def mod_of(form: Form) -> str | None:
    """The TIMEX3 ``mod`` of *early*, *late*, *mid*, *the end of*."""
    words = form.get("mod").removesuffix(" in").strip()
    return MODIFIERS.get(" ".join(words.split()))


def relation_of(words: str) -> str:
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


STEP = {"last": -1, "before": -1, "next": 1, "after": 1, "same": 0, "there": 0}
_WORDS = {
    "last": "before",
    "before": "before",
    "next": "after",
    "after": "after",
    "same": "of",
    "there": "of",
}


def related(relation: str, unit: str, story: Narrative) -> tuple[Point | None, str]:
    """The unit before, at or after the base, or the date named last, and how that was found."""
    step = STEP[relation]
    if relation in ("before", "after", "there"):
        anchor = story.near()
        ahead = anchor and story.base and anchor.first > story.base and not story.last_written
        if ahead and story.look() == "back":
            return None, UNANCHORED  # "until July 15. The council met the same evening": not that of the term
        if anchor and coarser(unit, anchor.unit):
            found = point(move(anchor.first, unit, step), unit)
            return found, f"the {unit} {_WORDS[relation]} {anchor.value}, named before it"
        if relation == "there" or (relation == "after" and story.look() == "back"):
            return None, UNANCHORED
    if story.base is None:
        return None, OPEN
    return point(move(story.base, unit, step), unit), f"the {unit} {_WORDS[relation]} {story.named}"


def ordinal_of(words: str) -> int:
    """``third``, ``3rd`` or ``3`` as a number."""
    return ORDINALS.get(words) or int(words.rstrip("stndrh"))


def year_of(
    form: Form, story: Narrative, name: str = "year", relative: str = "yearrel"
) -> tuple[int | None, str]:
    """The year that stands inside an expression, and how it was found."""
    if written := form.get(name):
        return int(written), WRITTEN
    if name == "year" and (spelled := form.get("spelledyear")):
        return 1900 + sum(CARDINALS[word] for word in spelled.replace("-", " ").split()[1:]), WRITTEN
    if words := form.get(relative):
        found, how = related(relation_of(words.removesuffix(" year")), "year", story)
        return (found.first.year if found else None), how
    return None, ""


_BACKWARD = 120
"""Days by which a date without year and verb may lie further back than ahead: news mostly looks back."""


_SOON = 40
"""Days ahead within which a date without its year is the coming one even beside a past tense: *the deadline
was extended to Nov. 20*. Who means the day eleven months back adds the year (AP Stylebook, *months*)."""


def without_year(month: int, day: int | None, story: Narrative, unit: str) -> tuple[date | None, str]:
    """The month, or the day of a month, that a text without its year means.

    Looking back it is the last one on or before the base, looking ahead the next one; without a verb the
    nearest.
    """
    name = MONTH_NAMES[month - 1] + (f" {day}" if day else "")
    base = story.base
    in_history = story.history and (base is None or story.look() != "ahead")
    if in_history and base and story.look() == "open" and story.sentence - story.last_sentence > 2:
        return None, OPEN  # the first snow falls in September
    if story.year_said and (in_history or (base is None and story.look() == "back")):
        found = make_day(story.year_said, month, day or 1)
        return found, f"{name} of {story.year_said}, the year named before it"
    if base is None:
        return None, OPEN
    if day and (named := _named_in_full(month, day, story, base)):
        return named
    if day and any(first <= (month, day) <= last for first, last in story.told_spans):
        return None, OPEN  # "on 9 March": of the year whose spring is told of, or of this one
    if story.next_year:
        found = make_day(base.year + 1, month, day or 1)
        return found, f"{name} of the year after {story.named}"
    if story.unreal:
        return None, OPEN  # would have turned 90 in May: this year's, or last year's
    options = [
        found
        for year in (base.year - 1, base.year, base.year + 1)
        if (found := make_day(year, month, day or 1))
    ]
    now = base if day else base.replace(day=1)
    back = max((found for found in options if found <= now), default=None)
    ahead = min((found for found in options if found >= now), default=None)
    if back == ahead and back is not None:
        told = _told_on(month, day, story, base, back) if day is None and story.look() == "back" else None
        return told or (back, f"{name} of the year of {story.named}")
    if back is None or ahead is None:
        return None, OPEN
    direction = story.look()
    far_back, far_ahead = (now - back).days, (ahead - now).days
    if far_back and direction != "ahead" and (told := _told_on(month, day, story, base, back)):
        return told
    if direction == "ahead" and day is None and story.was_due and far_back < far_ahead:
        direction = "back"  # "was due to open in September", told in December
    if direction == "open":
        direction = "back" if far_back <= far_ahead + _BACKWARD and not story.due else "ahead"
    if direction == "ahead" and day is not None and far_back > 30 and far_ahead > 300 and story.due:
        return None, OPEN  # "is to begin on June 12", told in July: next year's, or an old line
    if direction == "ahead" and day is None and far_back and far_ahead > 300 and story.due:
        return None, OPEN  # "will be held in March", told in May
    if direction == "back" and day is not None and far_ahead <= _SOON and story.happened:
        return None, OPEN  # "which opened on 7 June", told in May: an old line, or a slip
    if (direction == "ahead" and far_ahead <= 300) or (
        direction == "back" and day is not None and far_ahead <= _SOON
    ):
        return ahead, f"next {name} after {story.named}"
    return back, f"last {name} before {story.named}"


_REMEMBERED = 45
"""Days behind an anniversary in which a bare day may be the anniversary as well as what it recalls."""


def _named_in_full(month: int, day: int, story: Narrative, base: date) -> tuple[date | None, str] | None:
    """The day that the text elsewhere writes with its year, where the bare one names it again; open near its
    anniversary, where the words do not tell which of the two is meant."""
    year = story.full.get((month, day))
    if year is None:
        known = story.recalls == "anniversary" or (
            (month, day) in story.remembered and story.look() != "ahead"
        )
        return (None, OPEN) if known else None
    found, latest = make_day(year, month, day), make_day(base.year, month, day)
    if found is None or year >= base.year:
        return None
    how = f"{MONTH_NAMES[month - 1]} {day} of {year}, as the text writes it in full"
    if story.recalls:
        return found, how
    if story.look() == "ahead" or latest is None:
        return None
    passed = (base - latest).days
    if passed < -_REMEMBERED or passed > _REMEMBERED:
        return (found, how) if story.look() == "back" else None
    return None, OPEN


def _told_on(
    month: int, day: int | None, story: Narrative, base: date, latest: date
) -> tuple[date | None, str] | None:
    """A month that goes on with what was told: *On 7 May 2019 he was arrested. In June he stood trial.*

    A time that opens its sentence sets the scene for it (Quirk et al. 1985, 8.76), and a story told in order
    goes on from the time before (Reichenbach 1947, *Elements of Symbolic Logic*, 51: the point of reference).
    Two or more years back that is sure. Behind the year before it stays open, for news leaves out its own
    year too, and so does *He stood trial in June*.
    """
    last = story.last
    near = story.sentence - story.year_sentence <= 2
    just_named = last is not None and last.unit == "year" and story.sentence - story.last_sentence == 1
    near = near or (story.fronted and story.had and just_named)
    if story.since or not (
        (story.fronted or story.continues)
        and near
        and last
        and story.year_said == last.first.year < base.year
    ):
        return None
    start = last.first.replace(day=1) if day is None else last.first
    if last.unit not in ("day", "month", "year") or latest < start:
        return None
    found = make_day(start.year, month, day or 1)
    if found is not None and found < start:
        found = make_day(start.year + 1, month, day or 1)
    if found is None or found == latest:
        return None
    if story.year_said == base.year - 1 or not story.fronted:
        return None, OPEN
    return found, f"the first {MONTH_NAMES[month - 1]} after {last.value}, told of before it"
