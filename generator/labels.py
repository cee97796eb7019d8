"""The words that the machine itself writes: labels, never sentences about the world. One place for all."""

from __future__ import annotations

import calendar
import re
from decimal import Decimal
from functools import lru_cache

from generator.languages import SOURCE, Labels, interface, language, ngettext
from generator.languages import gettext as _
from generator.lexicon.fates import FATES
from generator.lexicon.outcomes import FAMILIES

_DAY = re.compile(r"(\d{4})-(0[1-9]|1[0-2])-(\d\d)(?:T(.*))?")
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")
_QUARTER = re.compile(r"(\d{4})-(Q[1-4])")
_SEASON = re.compile(r"(\d{4})-(SP|SU|FA|WI)")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_DECADE = re.compile(r"(\d{3})X?")

CUE_LABELS = Labels(
    "what somebody does by saying it, behind the name",
    {
        "neutral": "says",
        "claim": "claims",
        "denial": "denies",
        "accusation": "accuses",
        "demand": "demands",
        "promise": "promises",
        "opinion": "opinion",
        "belief": "believes",
        "expectation": "expects",
        "hope": "hopes",
        "fear": "fears",
        "wish": "wants",
        "plan": "plans",
        "asking": "asks",
        "refusal": "declines",
    },
)
QUOTE_LABELS = Labels(
    "how words are given", {"direct": "Quoted", "partial": "Quoted in part", "indirect": "Reported"}
)
KIND_LABELS = Labels(
    "kinds of actors",
    {
        "person": "People",
        "country": "Countries",
        "organisation": "Organisations",
        "group": "Groups",
        "place": "Places",
    },
)
PART_LABELS = Labels(
    "parts of an article",
    {
        "headline": "Headline",
        "byline": "Byline",
        "caption": "Caption",
        "dateline": "Dateline",
        "brief": "Brief",
        "body": "Article",
        "furniture": "Left out",
    },
)
CHECK_LABELS = Labels(
    "the site's brief against the article",
    {
        "agrees": "Agrees",
        "differs": "Differs",
        "not-verbatim": "Not verbatim",
        "no-counterpart": "No counterpart",
    },
)
COMPARISON_LABELS = Labels(
    "how values stand to one another",
    {
        "conflict": "In conflict",
        "open": "Left open",
        "development": "Changed over time",
        "compatible": "Compatible",
        "agree": "Agreeing",
    },
)
RIGHTS_LABELS = Labels(
    "shown here",
    {
        "excerpts": "facts and the sentences they stand in",
        "full": "the full text",
        "none": "nothing but this reference",
    },
)
CHANGE_LABELS = Labels(
    "corrections",
    {
        "attribution": "Attribution changed",
        "withdrawn": "Withdrawn",
        "value": "Value changed",
        "words": "Words changed",
        "verb": "Verb changed",
        "restored": "Restored",
        "moved": "Sentence changed, statement unchanged",
    },
)
"""What became of a published statement, the gravest first."""
WHY_LABELS = Labels(
    "why something was corrected",
    {
        "source changed": "The source's text was changed",
        "source removed": "The source was withdrawn",
        "rights": "The source's rights do not let it be shown",
        "editor": "By the editor",
        "mask": "A name in it is not shown",
        "rules": "Newer rules read the source otherwise",
    },
)
STATEMENT_LABELS = Labels(
    "kinds of statements",
    {
        "quote": "quotation",
        "statement": "reported statement",
        "figure": "key figure",
        "event": "dated event",
    },
)
KEY_LABELS = Labels(
    "what is known of a source",
    {
        "published": "date of publication",
        "publisher": "publisher",
        "byline": "author",
        "url": "address of the original",
        "retrieved": "day of retrieval",
    },
)

FACT_LABELS = Labels("what a fact is", {"q": "quotation", "r": "statement", "f": "figure", "d": "date"})
"""What a fact is, by the first letter of its id."""
STANDING_LABELS = Labels(
    "who answers for a statement",
    {
        "unnamed": "unnamed source",
        "own": "speaks for itself",
        "publisher": "published by the speaker",
        "single": "one source only",
    },
)
STANDING_MEANINGS = Labels(
    "who answers for a statement, explained",
    {
        "unnamed": "The source does not say who this is. Nobody answers for it but whoever reports it.",
        "own": "A denial or a promise: whoever speaks, speaks for itself and has a side in it.",
        "publisher": "Whoever speaks published the source itself: nobody else stands between.",
        "single": "No other independent source of this dossier gives this number.",
    },
)
EDIT_LABELS: Labels[tuple[str, str | None]] = Labels(
    "what an editor did",
    {
        ("corrected", None): "Set by the editor",
        ("added", None): "Added by the editor",
        ("hidden", None): "Hidden by the editor",
        ("pinned", "summary"): "Put into the summary by the editor",
        ("dropped", "summary"): "Taken out of the summary by the editor",
        ("pinned", "overview"): "Put on the overview by the editor",
        ("dropped", "overview"): "Taken off the overview by the editor",
    },
)
FIND_LABELS = Labels(
    "the form that filters lists",
    {
        "filter": "Filter this list",
        "refine": "Filter and sort",
        "words": "Words",
        "kinds": "Kinds",
        "speaker": "Who says it",
        "names": "Names",
        "kind": "Kind",
        "publisher": "Publisher",
        "language": "Language",
        "from": "From",
        "to": "To",
        "order": "Order",
        "all": "all",
        "clear": "Clear",
        "listed": "as listed",
        "new": "newest first",
        "old": "oldest first",
        "name": "by name",
        "title": "by title",
        "by publisher": "by publisher",
        "most": "most sources first",
        "richest": "most quotes and figures first",
        "more": "Show more",
        "found": "found",
        "none": "Nothing found",
        "loading": "looking",
        "failed": "The data of the lists could not be loaded; the pages hold everything.",
        "open": "speaker left open",
        "according": "according to",
        "copy": "copy of",
        "also": "also:",
        "sources": "sources",
        "facts": "quotes and figures",
        "list": "in its list",
        "quote": "Quote",
        "statement": "Statement",
        "figure": "Figure",
        "event": "Event",
        "actor": "Actor",
        "source": "Source",
        "text": "Other sentence",
    },
)
"""What the script of the lists writes (``theme/assets/lists.js``)."""

LAYER_LABELS = Labels(
    "layers of a page",
    {"verbatim": "Verbatim", "computed": "Computed", "editor": "Editor", "brief": "Brief"},
)
PRECISION_LABELS = Labels(
    "how exact a date is",
    {
        "time": "exact to the time of day",
        "day": "exact to the day",
        "week": "exact to the week",
        "month": "exact to the month",
        "quarter": "exact to the quarter",
        "season": "exact to the season",
        "year": "exact to the year",
        "decade": "exact to the decade",
        "duration": "a length of time",
        "vague": "not exact",
    },
)
EDITED_LABELS = Labels(
    "what of a fact an editor set",
    {
        "speaker": "speaker",
        "kind of statement": "kind of statement",
        "unit": "unit",
        "counted": "counted",
        "hedge": "hedge",
        "value": "value",
        "name": "name",
        "role": "role",
    },
)
FATE_LABELS = Labels("what happened to those counted", {name: fate.label for name, fate in FATES.items()})
OUTCOME_LABELS = Labels(
    "outcomes in a chart",
    {outcome.name: outcome.label for outcomes in FAMILIES.values() for outcome in outcomes},
)

_QUARTERS = {"Q1": "first", "Q2": "second", "Q3": "third", "Q4": "fourth"}
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}


def day_label(value: str, of: str | None = None) -> str:
    """A TIMEX calendar value for a reader: ``3 December 2025``, ``third quarter of 2025``.

    ``of`` is a language of the interface, when not the one that it speaks now.
    """
    with interface(of or language()):
        return _english_day(value) if language() == SOURCE else _day(value)


@lru_cache(maxsize=1 << 12)
def _english_day(value: str) -> str:
    if match := _DAY.fullmatch(value):
        year, month, day, time = match.groups()
        return f"{int(day)} {calendar.month_name[int(month)]} {year}{_clock(time)}"
    if match := _MONTH.fullmatch(value):
        return f"{calendar.month_name[int(match[2])]} {match[1]}"
    if match := _QUARTER.fullmatch(value):
        return f"{_QUARTERS[match[2]]} quarter of {match[1]}"
    if match := _SEASON.fullmatch(value):
        return f"{_SEASONS[match[2]]} {match[1]}"
    if match := _WEEK.fullmatch(value):
        return f"{'weekend of ' if match[3] else ''}week {int(match[2])} of {match[1]}"
    if match := _DECADE.fullmatch(value):
        return f"the {match[1]}0s"
    return value


def _day(value: str) -> str:
    """The same from the locale's data (CLDR), which has no seasons, weeks and decades: those are messages."""
    from generator.languages import forms

    if match := _DAY.fullmatch(value):
        year, month, day, time = match.groups()
        found = forms.day(int(year), int(month), int(day))
        return f"{found}{_clock(time)}" if found else value
    if match := _MONTH.fullmatch(value):
        return forms.month(int(match[1]), int(match[2])) or value
    if match := _QUARTER.fullmatch(value):
        return forms.quarter(int(match[1]), int(match[2][1])) or value
    if match := _SEASON.fullmatch(value):
        season = {
            "SP": _("spring %(year)s"),
            "SU": _("summer %(year)s"),
            "FA": _("autumn %(year)s"),
            "WI": _("winter %(year)s"),
        }
        return season[match[2]] % {"year": match[1]}
    if match := _WEEK.fullmatch(value):
        words = _("weekend of week %(week)s of %(year)s") if match[3] else _("week %(week)s of %(year)s")
        return words % {"week": int(match[2]), "year": match[1]}
    if match := _DECADE.fullmatch(value):
        return _("the %(year)ss") % {"year": f"{match[1]}0"}
    return value


def _clock(time: str | None) -> str:
    return f", {time[:5]}" if time and time[0].isdigit() else ""


def machine_day(value: str) -> str | None:
    """The value as HTML's ``datetime`` takes it (WHATWG HTML 4.5.14), or None when it takes none."""
    if re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?|\d{4}-W\d\d", value):
        return value
    match = re.fullmatch(r"(\d{4}-\d\d-\d\d)T\d\d:\d\d", value)
    return match[0] if match else (value[:10] if re.match(r"\d{4}-\d\d-\d\dT", value) else None)


def counted_label(kind: str, count: int) -> str:
    """How many statements of a kind: ``3 quotations``."""
    words = {
        "quote": ngettext("%(num)s quotation", "%(num)s quotations", count),
        "statement": ngettext("%(num)s reported statement", "%(num)s reported statements", count),
        "figure": ngettext("%(num)s key figure", "%(num)s key figures", count),
        "event": ngettext("%(num)s dated event", "%(num)s dated events", count),
    }
    return words[kind] % {"num": count}


def number_label(value: Decimal, of: str | None = None) -> str:
    """``1,200,000``; ``0.5``, as the interface's language (or that of ``of``) writes it."""
    if (of or language()) == SOURCE:
        return english_number(value)
    from generator.languages import forms

    with interface(of or language()):
        return forms.number(value)


def english_number(value: Decimal) -> str:
    """The same where programs read it. Thousands are set apart by commas."""
    plain = f"{value:,f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def decimal_mark() -> str:
    """What stands between a whole number and its decimals."""
    return number_label(Decimal("0.5"))[1:-1]


def range_label(low: Decimal, high: Decimal, of: str | None = None) -> str:
    """``20,000 to 99,999``."""
    with interface(of or language()):
        return _("%(low)s to %(high)s") % {"low": number_label(low), "high": number_label(high)}
