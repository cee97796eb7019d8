"""The words that the machine itself writes: labels, never sentences about the world. One place for all."""

from __future__ import annotations

import calendar
import re
from decimal import Decimal

CUE_LABELS = {
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
}
QUOTE_LABELS = {"direct": "Quoted", "partial": "Quoted in part", "indirect": "Reported"}
KIND_LABELS = {
    "person": "People",
    "country": "Countries",
    "organisation": "Organisations",
    "group": "Groups",
    "place": "Places",
}
PART_LABELS = {
    "headline": "Headline",
    "byline": "Byline",
    "caption": "Caption",
    "dateline": "Dateline",
    "brief": "Brief",
    "body": "Article",
    "furniture": "Left out",
}
CHECK_LABELS = {
    "agrees": "Agrees",
    "differs": "Differs",
    "not-verbatim": "Not verbatim",
    "no-counterpart": "No counterpart",
}
COMPARISON_LABELS = {
    "conflict": "In conflict",
    "open": "Left open",
    "development": "Changed over time",
    "compatible": "Compatible",
    "agree": "Agreeing",
}
RIGHTS_LABELS = {
    "excerpts": "facts and the sentences they stand in",
    "full": "the full text",
    "none": "nothing but this reference",
}
CHANGE_LABELS = {
    "attribution": "Attribution changed",
    "withdrawn": "Withdrawn",
    "value": "Value changed",
    "words": "Words changed",
    "verb": "Verb changed",
    "restored": "Restored",
    "moved": "Sentence changed, statement unchanged",
}
"""What became of a published statement, the gravest first."""
WHY_LABELS = {
    "source changed": "The source's text was changed",
    "source removed": "The source was withdrawn",
    "rights": "The source's rights do not let it be shown",
    "editor": "By the editor",
    "mask": "A name in it is not shown",
    "rules": "Newer rules read the source otherwise",
}
STATEMENT_LABELS = {
    "quote": "quotation",
    "statement": "reported statement",
    "figure": "key figure",
    "event": "dated event",
}
KEY_LABELS = {
    "published": "date of publication",
    "publisher": "publisher",
    "byline": "author",
    "url": "address of the original",
    "retrieved": "day of retrieval",
}

FACT_LABELS = {"q": "quotation", "r": "statement", "f": "figure", "d": "date"}
"""What a fact is, by the first letter of its id."""
STANDING_LABELS = {
    "unnamed": "unnamed source",
    "own": "speaks for itself",
    "publisher": "published by the speaker",
    "single": "one source only",
}
STANDING_MEANINGS = {
    "unnamed": "The source does not say who this is. Nobody answers for it but whoever reports it.",
    "own": "A denial or a promise: whoever speaks, speaks for itself and has a side in it.",
    "publisher": "Whoever speaks published the source itself: nobody else stands between.",
    "single": "No other independent source of this dossier gives this number.",
}
EDIT_LABELS: dict[tuple[str, str | None], str] = {
    ("corrected", None): "Set by the editor",
    ("added", None): "Added by the editor",
    ("hidden", None): "Hidden by the editor",
    ("pinned", "summary"): "Put into the summary by the editor",
    ("dropped", "summary"): "Taken out of the summary by the editor",
    ("pinned", "overview"): "Put on the overview by the editor",
    ("dropped", "overview"): "Taken off the overview by the editor",
}
FIND_LABELS = {
    "filter": "Filter this list",
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
}
"""What the script of the lists writes (``theme/assets/lists.js``)."""

_QUARTERS = {"Q1": "first", "Q2": "second", "Q3": "third", "Q4": "fourth"}
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}


def day_label(value: str) -> str:
    """A TIMEX calendar value for a reader: ``3 December 2025``, ``third quarter of 2025``."""
    if match := re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])-(\d\d)(?:T(.*))?", value):
        year, month, day, time = match.groups()
        clock = f", {time[:5]}" if time and time[0].isdigit() else ""
        return f"{int(day)} {calendar.month_name[int(month)]} {year}{clock}"
    if match := re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])", value):
        return f"{calendar.month_name[int(match[2])]} {match[1]}"
    if match := re.fullmatch(r"(\d{4})-(Q[1-4])", value):
        return f"{_QUARTERS[match[2]]} quarter of {match[1]}"
    if match := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
        return f"{_SEASONS[match[2]]} {match[1]}"
    if match := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
        return f"{'weekend of ' if match[3] else ''}week {int(match[2])} of {match[1]}"
    if match := re.fullmatch(r"(\d{3})X?", value):
        return f"the {match[1]}0s"
    return value


def machine_day(value: str) -> str | None:
    """The value as HTML's ``datetime`` takes it (WHATWG HTML 4.5.14), or None when it takes none."""
    if re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?|\d{4}-W\d\d", value):
        return value
    match = re.fullmatch(r"(\d{4}-\d\d-\d\d)T\d\d:\d\d", value)
    return match[0] if match else (value[:10] if re.match(r"\d{4}-\d\d-\d\dT", value) else None)


def counted_label(kind: str, count: int) -> str:
    """A kind of statement after its number."""
    return STATEMENT_LABELS[kind] + ("" if count == 1 else "s")


def number_label(value: Decimal) -> str:
    """``1,200,000``; ``0.5``. Thousands are set apart by commas."""
    plain = f"{value:,f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain
