"""Forms to TIMEX3 values: which function resolves which rule of the grammar."""

from __future__ import annotations

from collections.abc import Callable

from generator.extract.dates import amounts, days, periods
from generator.extract.dates.grammar import Form
from generator.extract.dates.story import Narrative, Resolved


def resolve(form: Form, story: Narrative) -> Resolved | None:
    """The meaning of a form, or None when it is no time expression after all."""
    return _RESOLVERS[form.rule](form, story)


_RESOLVERS: dict[str, Callable[[Form, Narrative], Resolved | None]] = {
    "iso": days.iso_form,
    "numeric": days.numeric_form,
    "attacks": days.attacks_form,
    "clock": days.clock_form,
    "day": days.day_form,
    "weekof": periods.weekof_form,
    "month": periods.month_form,
    "weekday": days.weekday_form,
    "nth": days.nth_form,
    "nthday": periods.nthday_form,
    "deictic": days.deictic_form,
    "part": days.part_form,
    "beside": days.beside_form,
    "quarter": periods.quarter_form,
    "compared": periods.compared_form,
    "ended": periods.ended_form,
    "latest": periods.latest_form,
    "yearperiod": periods.yearperiod_form,
    "season": periods.season_form,
    "decade": periods.decade_form,
    "century": periods.century_form,
    "offset": amounts.offset_form,
    "span": amounts.span_form,
    "vaguespan": amounts.vaguespan_form,
    "set": amounts.set_form,
    "unit": periods.unit_form,
    "yearend": periods.yearend_form,
    "holiday": periods.holiday_form,
    "duration": amounts.duration_form,
    "year": periods.year_form,
    "spelled": periods.spelled_form,
    "reference": amounts.reference_form,
}
