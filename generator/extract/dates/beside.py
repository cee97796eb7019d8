"""What the words beside a date say of it: that it only describes a noun, that it recalls what is known, that
it is the time of a record, or of what would have been."""

from __future__ import annotations

import re

from generator.extract.dates.grammar import Form
from generator.model import Span

_NEXT_YEARS = re.compile(
    r"\b[Nn]ext\syear['\u2019]s\s[^,;:.]{2,60}?\s(?:(?:will|is\sto|are\sto)\s)?(?:be\s(?:held|played|staged)|takes?\splace"
    r"|runs?|begins?|starts?|opens?)\s[^,;:.]*\Z"
)
"""*Next year's Games will be held from* [July 30]."""
_UNREAL = re.compile(r"\bwould\s(?:not\s)?have\s(?:been|[a-z]+ed|become|begun|gone|run)\b[^,;.]*\Z")
_NO_NOUN = re.compile(
    r"[.,;:)!?\u201d\"]|\Z|\s(?:in|of|at|when|before|after|or|and|night|morning|afternoon|evening)\b"
)
"""Behind *on a* [Friday]: nothing that a Friday could describe (*on a Friday deadline*)."""
_RECORDED = re.compile(
    r"(?:\b(?:record|mark|high|low|peak|best|level|highs|lows)|[\d.,]+(?:\s(?:per\scent|percent|million|billion))?|%)"
    r"\s(?:set|reached|hit|seen|touched|recorded|registered|posted)\s(?:by\s[^,;.]{2,40}?\s)?(?:(?:back\s)?in|on|at)\s(?:the\s)?\Z"
    r"|\b(?:the|a|its|their)\s(?:previous\s|old\s|all-time\s)?(?:record|peak|high|low|best)\s(?:of|from|in)\s(?:the\s)?\Z"
)


def of_record(text: str, span: Span, sentence: Span) -> bool:
    """Whether a date says when a mark was set that something now is held against: *4% below the record set
    in* [June 2023], *still below the 3.1 percent reached in* [1993]. Nothing else in the sentence happened
    then, and nothing counts from it (Quirk et al. 1985, 17.28: the participle clause belongs to its noun)."""
    return _RECORDED.search(text, max(sentence.start, span.start - 70), span.start) is not None


_NOT_THEN = re.compile(
    r"(?<!\bif\s)(?<!\bor\s)(?<!\bwhy\s)\b(?:not|rather\sthan|instead\sof)(?:\s(?:on|in|at|from))?\s\Z",
    re.IGNORECASE,
)


def is_not_then(text: str, start: int, first: int) -> bool:
    """*on 3 May, not* [5 May]; *in March rather than* [April]: nothing happened then. Not *will not open
    until* [May], where the verb is negated."""
    return _NOT_THEN.search(text, max(first, start - 24), start) is not None


_PERIOD_TO = re.compile(
    r"\b(?:weeks|months|quarter|half|half-year|year|period)\s(?:to|through|up\sto)\s(?:the\send\sof\s)?\Z"
)


def ends_period(text: str, start: int, first: int) -> bool:
    """*revenue for the 13 weeks to* [27 September]: up to when something is summed, and no time of its
    report."""
    return _PERIOD_TO.search(text, max(first, start - 40), start) is not None


def is_next_years(before: str) -> bool:
    """Whether the words before a date, in its sentence, hold something of next year then."""
    return "ext year" in before and _NEXT_YEARS.search(before) is not None


def is_unreal(before: str) -> bool:
    """Whether they tell what *would have* been: *would have turned 90 in* [May]."""
    return "would " in before and _UNREAL.search(before) is not None


def is_any_day(before: str, text: str, end: int, limit: int) -> bool:
    """Whether a weekday that ends at ``end`` is any of its name: *on a* [Friday] *in November*."""
    return before.endswith("on a ") and _NO_NOUN.match(text, end, limit) is not None


_ANNIVERSARY = re.compile(r"\b[Aa]nniversary of (?:the |its |an? )?\Z")
_KNOWN = re.compile(r"\b(?:[Ss]ince|[Aa]fter|[Bb]efore|the events of|what happened on)\s\Z")


def recalls(text: str, span: Span, sentence: Span, form: Form) -> str:
    """How the words beside a day speak of it (see ``Narrative.recalls``)."""
    left = text[max(sentence.start, span.start - 24) : span.start]
    if _ANNIVERSARY.search(left) or (
        text[span.start : span.start + 4].lower() == "the " and left.endswith("nniversary of ")
    ):
        return "anniversary"
    if _KNOWN.search(left) or is_attributive(text, span, sentence, form):
        return "known"
    return ""


_BASE_YEAR = re.compile(r" (?:levels?|prices|dollars|figures|terms|values|rates|standards|borders|lines)\b")
"""*10 percent of 2000 levels*: the year is a measure and no time of what happened."""
_RAID_OF = re.compile(
    r"\b(?!during)[a-z]{3,}\s(?:the|a|an|its|their|his|her)\s(?:[a-z]+\s)?"
    r"(?!(?:end|start|beginning|middle|month|week|morning|evening|night|afternoon|day|summer|winter|spring|autumn|events)\s)"
    r"[a-z]{3,}\sof\s\Z"
)
"""*Would have condemned the raid of* [3 August]: which raid is meant, the object of its clause."""
_DETERMINERS = frozenset("the a an his her its their our your my this that these those".split())


def is_attributive(text: str, span: Span, sentence: Span, form: Form) -> bool:
    """Whether a date only describes a noun, so that its clause need not have happened then: *the October
    [killing]*, *this year's [election]*."""
    if text[span.end : span.end + 2] in ("'s", "\u2019s") or text[span.end - 2 : span.end] in (
        "'s",
        "\u2019s",
    ):
        return True
    if form.rule not in ("day", "month", "weekday", "year", "compared", "quarter"):
        return False
    low = max(sentence.start, span.start - 40)
    if form.rule in ("day", "month") and _RAID_OF.search(text, low, span.start):
        return True
    if form.rule == "year" and _BASE_YEAR.match(text, span.end, sentence.end):
        return True
    behind = text[span.end : min(sentence.end, span.end + 2)]
    before = text[max(sentence.start, span.start - 12) : span.start].split()
    return (
        len(behind) == 2
        and behind[0] == " "
        and behind[1].isalpha()
        and bool(before)
        and (before[-1].lower() in _DETERMINERS or before[-1].endswith(("'s", "\u2019s")))
    )
