"""How a date was found, in the interface's language.

The rules of ``extract/dates`` say it in English, and so do the tables: ``the last Tuesday on or before the
publication date 2031-03-14``. For pages in other languages those phrases are read back and put together anew;
one that is not known stays in English. Days stay as ISO 8601 writes them: no language has to inflect them.
"""

from __future__ import annotations

import re

from generator.languages import N_, SOURCE, Labels, language
from generator.languages import gettext as _
from generator.lexicon.months import MONTH_NAMES, WEEKDAY_NAMES

UNIT_LABELS = Labels(
    "a unit of time inside a phrase",
    {
        "day": "day",
        "night": "night",
        "week": "week",
        "weekend": "weekend",
        "month": "month",
        "quarter": "quarter",
        "half": "half-year",
        "year": "year",
        "decade": "decade",
        "spring": "spring",
        "summer": "summer",
        "fall": "autumn",
        "autumn": "autumn",
        "winter": "winter",
    },
)
WHOLE = (
    N_("as written"),
    N_("as written, recurring"),
    N_("set by the editor"),
    N_("as written; how many is open"),
    N_("as written; the fraction leaves it open"),
    N_("as written; the day is open"),
    N_("open: the text and its front matter give no date to count from"),
    N_("open: the text names no date near it to count from"),
)
_VALUE = r"(?P<day>\d[\dXQHW-]*(?:SP|SU|FA|WI)?)"
_BASES = (
    (rf"the publication date {_VALUE}", N_("the publication date %(day)s")),
    (rf"the dateline's date {_VALUE}", N_("the dateline's date %(day)s")),
    (rf"{_VALUE}, named (?:before|beside) it", N_("%(day)s, named near it")),
)
_WEEKDAY = f"(?P<weekday>{'|'.join(WEEKDAY_NAMES)})"
_MONTH = f"(?P<month>(?:{'|'.join(MONTH_NAMES)})(?: \\d+)?)"
_UNIT = f"(?P<unit>{'|'.join(UNIT_LABELS)})"
_BASE = "(?P<base>.+)"
_PHRASES = (
    (rf"on {_VALUE}, the day named beside it", N_("on %(day)s, the day named beside it")),
    (rf"the last {_WEEKDAY} on or before {_BASE}", N_("the last %(weekday)s on or before %(base)s")),
    (rf"the next {_WEEKDAY} on or after {_BASE}", N_("the next %(weekday)s on or after %(base)s")),
    (rf"the (?:last )?{_WEEKDAY} before {_BASE}", N_("the last %(weekday)s before %(base)s")),
    (rf"the (?:next )?{_WEEKDAY} after {_BASE}", N_("the next %(weekday)s after %(base)s")),
    (rf"the {_WEEKDAY} nearest to {_BASE}", N_("the %(weekday)s nearest to %(base)s")),
    (rf"the {_WEEKDAY} named before it", N_("the %(weekday)s named before it")),
    (rf"{_WEEKDAY} of the week (?:before|after|of) {_BASE}", N_("%(weekday)s, by the week of %(base)s")),
    (rf"last {_MONTH} before {_BASE}", N_("%(month)s, the last before %(base)s")),
    (rf"next {_MONTH} after {_BASE}", N_("%(month)s, the next after %(base)s")),
    (rf"{_MONTH} of the year of {_BASE}", N_("%(month)s of the year of %(base)s")),
    (
        rf"{_MONTH} of {_VALUE}, the year named before it",
        N_("%(month)s of %(day)s, the year named before it"),
    ),
    (rf"(?:the )?last {_UNIT} before {_BASE}", N_("the last %(unit)s before %(base)s")),
    (rf"next {_UNIT} after {_BASE}", N_("the next %(unit)s after %(base)s")),
    (rf"{_UNIT} nearest to {_BASE}", N_("the %(unit)s nearest to %(base)s")),
    (rf"the {_UNIT} before {_BASE}", N_("the %(unit)s before %(base)s")),
    (rf"the {_UNIT} after {_BASE}", N_("the %(unit)s after %(base)s")),
    (rf"the {_UNIT} of {_BASE}", N_("the %(unit)s of %(base)s")),
    (rf"of the year of {_BASE}", N_("by the year of %(base)s")),
    (rf"1 day before {_BASE}", N_("the day before %(base)s")),
    (rf"1 day after {_BASE}", N_("the day after %(base)s")),
    (rf"(?P<amount>[\w .'-]+?) before {_BASE}", N_("%(amount)s before %(base)s")),
    (rf"(?P<amount>[\w .'-]+?) after {_BASE}", N_("%(amount)s after %(base)s")),
)


def how_label(how: str) -> str:
    """How a value was found, for a reader."""
    if language() == SOURCE:
        return how
    if how in WHOLE:
        return _(how)
    if (base := _base(how)) is not None:
        return _("from %(base)s") % {"base": base}
    for pattern, words in _PHRASES:
        if (match := re.fullmatch(pattern, how)) and (fields := _fields(match.groupdict())) is not None:
            return _(words) % fields
    return how


def _fields(found: dict[str, str]) -> dict[str, str] | None:
    """The parts of a phrase in the interface's language; None when one is not known."""
    from generator.languages import forms

    fields = dict(found)
    if "base" in found:
        base = _base(found["base"])
        if base is None:
            return None
        fields["base"] = base
    if "weekday" in found:
        fields["weekday"] = forms.weekday(WEEKDAY_NAMES.index(found["weekday"]))
    if "month" in found:
        name, _space, day = found["month"].partition(" ")
        fields["month"] = forms.month_day(MONTH_NAMES.index(name) + 1, int(day) if day else None)
    if "unit" in found:
        fields["unit"] = UNIT_LABELS[found["unit"]]
    if "amount" in found:
        # words of the source, so they stay as they are
        fields["amount"] = f"“{found['amount']}”"
    return fields


def _base(words: str) -> str | None:
    for pattern, message in _BASES:
        if match := re.fullmatch(pattern, words):
            return _(message) % match.groupdict()
    return None
