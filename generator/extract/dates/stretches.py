"""The forms of a text -> the stretches of earlier years that it dates from one day to another."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date
from itertools import pairwise

from generator.extract.dates.grammar import Form
from generator.extract.dates.story import ordinal_of
from generator.lexicon.months import MONTHS
from generator.model import Span

_UNTIL = re.compile(r",? ?(?:to|until|till|through|[-\u2013]) ?")
Day = tuple[int, int]
"""Month and day."""


def told_spans(
    text: str, placed: Collection[tuple[int, Span, Form]], base: date | None
) -> tuple[tuple[Day, Day], ...]:
    """*Between 3 March and 21 April 2023*, told in 2024: a day between the two that stands alone (*on 9
    March*) may be of that year. Not of a stretch of the base's own year."""
    if base is None:
        return ()
    found = []
    days = [(span, form) for _, span, form in placed if form.rule == "day"]
    for (span, form), (then, last) in pairwise(days):
        year = last.get("year")
        if not year or int(year) >= base.year or form.get("year") not in ("", year):
            continue
        if _UNTIL.fullmatch(text, span.end, then.start) or (
            text.startswith(" and ", span.end)
            and then.start == span.end + 5
            and text.endswith(("between ", "Between "), 0, span.start)
        ):
            found.append((_day(form), _day(last)))
    return tuple(found)


def _day(form: Form) -> Day:
    return MONTHS[form.get("month").rstrip(".")], ordinal_of(form.get("day"))
