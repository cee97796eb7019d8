"""Finds time expressions and resolves them against the publication date.

The way of a date: runs of time words (``runs``) -> forms (``grammar``,
``series``) -> vetoes (``evidence``) -> values
(``resolve``, with ``tense`` and ``timex``) -> the clause that says what happened then (``events``).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from generator.extract.dates.beside import (
    ends_period,
    is_any_day,
    is_attributive,
    is_next_years,
    is_not_then,
    is_unreal,
    of_record,
    recalls,
)
from generator.extract.dates.events import Marks, event_of
from generator.extract.dates.evidence import holds
from generator.extract.dates.grammar import MONTH, Form
from generator.extract.dates.lengths import is_rate
from generator.extract.dates.other_times import compared
from generator.extract.dates.resolve import resolve
from generator.extract.dates.runs import time_runs
from generator.extract.dates.series import parse
from generator.extract.dates.story import Narrative, Resolved, ordinal_of
from generator.extract.dates.stretches import told_spans
from generator.extract.dates.tense import Look, has_happened, is_term, look
from generator.extract.dates.timex import ORDER, move, point
from generator.ids import Ids, around
from generator.lexicon.calendar import HEDGES
from generator.lexicon.hedges import MEASURING
from generator.lexicon.months import MONTHS
from generator.model import Date, Document, Span
from generator.patterns import compiled_when_used

_COMPARES = frozenset("from than with to against year cents share share, million billion".split())
_WHOLES = frozenset("months half quarter quarters rest remainder part weeks".split())
_FLAT = str.maketrans("\n\r\t\u00a0\u2009\u202f", "      ")
_TIED = frozenset(("weekday", "deictic", "part", "unit"))
"""Rules of forms that tie a text to its day of publication."""
_SINCE = re.compile(r"\b[Ss]ince\b[^,;.]{0,60}\Z")
_DUE = re.compile(
    r"\b(?:(?:is|are)\s(?:due|set|scheduled|expected|planned|slated|to)|(?:heads?|go|goes)\sto\sthe\spolls)\b[^,;.]*\Z"
)
_WILL = re.compile(r"\b(?:will|shall)\s(?!have\b)[^,;.]*\Z")
_WAS_DUE = re.compile(
    r"\b(?:was|were|been)\s(?:due|set|scheduled|expected|planned|slated|supposed|meant|to)\b[^,;.]*\Z"
)
_JOINT = re.compile(r"\s?[-\u2013]\s?|\s(?:to|through|until)\s")
"""What joins two days to a series."""
_ANOTHER_CLAUSE = re.compile(
    r";|\b(?:and|but|while|when|before|after|since|who|which|that|until|till|by|as|than|would|will)\b",
    re.IGNORECASE,
)
"""Between a clock time and a day: what happened then need not have happened on that day."""
_HELD_AGAINST = frozenset(("day", "month", "year", "season"))
_DAYS = frozenset(("iso", "weekday", "deictic", "day", "part"))
"""Rules of forms that name a day."""
_COMPARED = frozenset(
    ("offset", "compared", "month", "day", "year", "weekday", "quarter", "unit", "season", "beside")
)
"""Rules of forms whose time may be that of a number to compare with."""
_DATED = frozenset(("day", "month", "year"))
_CALENDAR = frozenset(("day", "month", "year", "iso"))
_COUNTED_ON = frozenset(("offset", "beside", "unit"))
"""Rules of forms that count from a time named before: *ten years later*, *the following day*."""
_THIS_DAY = frozenset(("today", "yesterday", "tomorrow"))
"""Days that a text names again where it may be read later: *today*, [18 November]."""
_NAMED_LATER = re.compile(r",\s(?:in\s|on\s)?(?=[A-Z\d])")
_ON_THE_DAY = re.compile(r"\s?(?:\([^()\n]{2,30}\)|\([^()\n]{0,20})?\)?,?\s?(?:on\s)?")
"""Between a clock time and its day: *05:03 local time (0203 GMT) on* [19 May]."""


def find_dates(document: Document) -> tuple[Date, ...]:
    """Every time expression outside furniture, in text order."""
    text = document.text
    story = _story(document)
    placed = deque(_forms(document))
    if not placed:
        return ()
    forms = [form for _, _, form in placed]
    story.history = _tells_history(forms, story.base)
    story.full = _written_in_full(forms)
    story.told_spans = told_spans(text, placed, story.base)
    story.remembered = {
        (MONTHS[form.get("month").rstrip(".")], ordinal_of(form.get("day")))
        for number, span, form in placed
        if form.rule == "day"
        and not form.get("year")
        and recalls(text, span, document.sentences[number].span, form) == "anniversary"
    }
    ids = Ids("d", document.article.id)
    marks = Marks.of(document)
    found: list[Date] = []
    weekday_end = 0
    clocks: list[int] = []
    near_clocks: set[int] = set()
    told_apart: Form | None = None
    while placed:
        number, span, form = placed.popleft()
        sentence = document.sentences[number]
        if number != story.sentence:
            clocks.clear()
            story.had = "had" in document.tokens.lower[sentence.first : sentence.last]
        _enter(story, document, number)
        near = max(sentence.span.start, span.start - 60)
        story.due = _is_due(text, form, near, span.start)
        story.was_due = not story.due and _WAS_DUE.search(text, near, span.start) is not None
        before_it = text[max(sentence.span.start, span.start - 90) : span.start]
        story.next_year = form.rule in ("day", "month") and is_next_years(before_it)
        story.unreal = (
            form.rule in ("day", "month")
            and is_unreal(before_it)
            and not is_attributive(text, span, sentence.span, form)
        )
        story.any_day = form.rule == "weekday" and is_any_day(before_it, text, span.end, sentence.span.end)
        story.look = partial(_look, document, number, span)
        if form.rule in _HELD_AGAINST and compared(text, span.start, sentence.span.start):
            story.look = _looks_back  # costs 350, up from 50 in May: the number before
        if form.rule == "month" and _TRADED.match(text, span.end):
            story.look = _looks_ahead
        left = text[max(sentence.span.start, span.start - 40) : span.start].split()
        story.compares = not left or not _COMPARES.isdisjoint(left[-4:])
        story.whole = left[-1:] in (["for"], ["For"]) or (
            left[-1:] == ["of"] and not _WHOLES.isdisjoint(left[-2:-1])
        )
        story.happened = (
            form.rule == "day" and left[-1:] == ["on"] and left[-2:-1] != [] and has_happened(left[-2])
        ) or (form.rule == "weekday" and left != [] and has_happened(left[-1]))
        story.fronted = len(left) == 1 and left[0] in _FRONTS
        story.quarter_end = _quarter_end(text, span) if form.get("fiscal") else None
        story.recalls = recalls(text, span, sentence.span, form) if form.rule == "day" else ""
        story.joined = weekday_end > 0 and _JOINT.fullmatch(text, weekday_end, span.start) is not None
        weekday_end = span.end if form.rule == "weekday" else 0
        # a dateline's own day is told from the day of publication
        of_page = sentence.part in ("dateline", "byline") and story.published is not None
        told = story.seen_from_publication() if of_page else story
        if form.rule == "clock" and sentence.part == "dateline" and story.last_sentence != number:
            told = replace(told, last=None)  # the time of an entry: no day of the one above it
        meaning = resolve(form, told)
        if meaning is None:
            continue
        own = not of_record(text, span, sentence.span)
        meaning_told = meaning if own else meaning._replace(point=None)
        _remember(
            story,
            form,
            meaning_told,
            number,
            "ince" in before_it
            and _SINCE.search(text, max(sentence.span.start, span.start - 70), span.start) is not None,
        )
        named_later = _NAMED_LATER.match(text, span.end) is not None
        if form.rule in _CALENDAR and meaning.point is not None and found and found[-1].sentence == number:
            found[-1] = _in_apposition(text, found[-1], span, form, meaning, told_apart)
        today = form.get("deictic") in _THIS_DAY
        told_apart = form if (form.rule in _COUNTED_ON or today) and named_later else None
        if meaning.point is not None and form.rule in _DAYS and meaning.point.unit == "day":
            for at in clocks:
                if not _ANOTHER_CLAUSE.search(text, found[at].span.end, span.start):
                    found[at] = _on_day(found[at], meaning.point.value)
            clocks.clear()
            for at in range(len(found) - 1, max(-1, len(found) - 3), -1):
                if at in near_clocks and _ON_THE_DAY.fullmatch(text, found[at].span.end, span.start):
                    found[at] = _on_day(found[at], meaning.point.value)
        elif form.rule == "clock" and meaning.point is None:
            clocks.append(len(found))
        elif form.rule == "clock" and meaning.how.endswith("the day named beside it"):
            near_clocks.add(len(found))
        event = None
        other = form.rule in _COMPARED and (
            compared(text, span.start, sentence.span.start)
            or (form.rule in ("offset", "compared") and left[-1:] in (["from"], ["than"]))
        )
        other = other or story.recalls == "anniversary" or not own
        other = other or is_not_then(text, span.start, sentence.span.start)
        other = other or ends_period(text, span.start, sentence.span.start)
        place = bisect_left(document.tokens.start, span.start, sentence.first, sentence.last)
        other = other or is_term(document.tokens.lower, sentence.first, place)
        if form.rule == "year" and meaning.point and story.base and not other:
            # "has analysed the effects until 2050": what was done was not done in a year to come
            ahead = meaning.point.first.year > story.base.year and left[-3:-2] != ["to"]
            other = ahead and story.look() == "back"
        if meaning.point is not None and not other and not is_attributive(text, span, sentence.span, form):
            event = event_of(document, number, span, marks)
        value, precision, how = meaning.value, meaning.precision, meaning.how
        mod = _hedge(left, form) or meaning.mod
        name = ids.of(text[span.start : span.end], around(text, span, sentence.span))
        found.append(Date(name, span, value, precision, event, number, how, mod))
    return tuple(found)


def _is_due(text: str, form: Form, near: int, start: int) -> bool:
    """Whether the words from ``near`` on put a date ahead: *is due on* [3 May], *will open in* [May]."""
    if _DUE.search(text, near, start):
        return True
    return form.rule == "month" and _WILL.search(text, near, start) is not None


def _on_day(clock: Date, day: str) -> Date:
    """A clock time whose day is named behind it in its sentence: *at 10:35 a.m., officials said Friday*."""
    assert clock.value is not None
    value = f"{day}T{clock.value.partition('T')[2]}"
    return replace(clock, value=value, how=f"on {day}, the day named beside it")


_QUARTER_END = compiled_when_used(
    rf"\s(?:that\s|which\s)?(?:ended|ending|ends|to)\s(?:on\s)?(?P<month>{MONTH})(?:\s|(?<=\.))\d",
    re.IGNORECASE,
)


def _quarter_end(text: str, span: Span) -> int | None:
    """The month of *its fiscal fourth quarter* [ended Sept. 27]."""
    found = _QUARTER_END.match(text, span.end)
    return MONTHS[found["month"].lower().rstrip(".")] if found else None


def _in_apposition(
    text: str, before: Date, span: Span, form: Form, meaning: Resolved, told: Form | None
) -> Date:
    """*Ten years later, in May 1987*; *the following day, Oct. 5*: the date behind names the time before."""
    named = _NAMED_LATER.match(text, before.span.end) if told is not None else None
    if (
        named is None
        or named.end() != span.start
        or meaning.point is None
        or before.precision in ("duration", "vague")
    ):
        return before
    if before.precision != "year" and form.rule == "year":
        return before
    grain = before.precision if before.precision in ("year", "month", "week", "day") else None
    if grain is None or ORDER.index(grain) < ORDER.index(meaning.point.unit):
        return before
    there = point(meaning.point.first, grain)
    return (
        replace(before, value=there.value, how=f"{text[span.start : span.end]}, named beside it")
        if there
        else before
    )


def _forms(document: Document) -> Iterator[tuple[int, Span, Form]]:
    """Every form that is a time expression, with its sentence's index and its place, in text order."""
    text, tokens = document.text, document.tokens
    for number, first, last in time_runs(document):
        at = tokens.start[first]
        run = text[at : tokens.end[last - 1]].translate(_FLAT)
        for form in parse(run):
            span = Span(at + form.start, at + form.end)
            if text[span.start - 1 : span.start] == "[" and "]" in text[span.start : span.end]:
                span = Span(span.start - 1, span.end)  # [Ten] years ago: an editor's capital
            if not holds(text, span, document.sentences[number].span, form, run):
                continue
            if form.rule == "duration" and form.get("amount") in ("a", "an") and is_rate(text, *span):
                form = form._replace(rule="set", parts=(("unit", form.get("unit")),))
            yield number, span, form


_ON_THE_WAY = timedelta(days=3)
"""As long as a report may take from its dateline to its publication."""
_CONTINUING = frozenset(("he", "she", "they"))
_FRONTS = frozenset("In On By Until Since During".split())
_TOLD_ON = "told of before it"


def _looks_back() -> Look:
    return "back"


def _looks_ahead() -> Look:
    return "ahead"


_TRADED = re.compile(r" (?:delivery|settlement|futures?|contracts?|expiry|options?)\b")
"""*Crude for July delivery fell*: what is traded now is due in a month to come."""


def _written_in_full(forms: list[Form]) -> dict[tuple[int, int], int]:
    """Month and day to the one year that they are written with; none that has two."""
    years: dict[tuple[int, int], set[int]] = {}
    for form in forms:
        if form.rule == "day" and (year := form.get("year")):
            key = MONTHS[form.get("month").rstrip(".")], ordinal_of(form.get("day"))
            years.setdefault(key, set()).add(int(year))
    return {key: min(found) for key, found in years.items() if len(found) == 1}


def _tells_history(forms: list[Form], base: date | None) -> bool:
    """Whether a text tells of times long past, so that a month without its year belongs to the year named
    before it: many years two or more back, hardly a weekday or a *yesterday*. (HeidelTime asks its user
    whether a text is news or a narrative; the words tell.)"""
    latest = str(base.year - 2) if base else "9999"
    recent = str(base.year - 1) if base else "9999"
    past = sum(
        form.rule in _DATED and bool(form.get("year")) and form.get("year") <= latest for form in forms
    )
    tied = sum(form.rule in _TIED and not form.get("rel").startswith(("the", "that")) for form in forms)
    tied += sum(form.rule in _DATED and form.get("year") >= recent for form in forms)
    return past >= 6 and past > 6 * tied


_HEDGED = frozenset(("offset", "duration", "span", "year", "clock"))


def _hedge(left: list[str], form: Form) -> str | None:
    """The TIMEX3 ``mod`` of the hedge before an amount: *nearly* [two years ago], *at least* [30 days]."""
    if form.rule not in _HEDGED:
        return None
    for count in (3, 2, 1):
        known = HEDGES.get(" ".join(left[-count:]).lower()) if len(left) >= count else None
        if (
            known in ("MORE_THAN", "LESS_THAN")
            and count == 2
            and _COUNTED_BEFORE.search(" ".join(left[-5:-2]))
        ):
            return None  # 6.5% more than a year earlier: a comparison
        if known == "MORE_THAN" and count == 1 and (len(left) < 2 or left[-2].lower() not in MEASURING):
            return None  # stole it over six years: during them
        if known:
            return known if form.rule not in ("year", "clock") or known == "APPROX" else None
    return None


_COUNTED_BEFORE = re.compile(r"(?:\d%?|\bper ?cent|\bpoints?|\btimes|illion|\d[\d.,]* [a-z]+)\Z")


def _look(document: Document, number: int, span: Span) -> Look:
    tokens = document.tokens
    sentence = document.sentences[number]
    first = bisect_left(tokens.start, span.start, sentence.first, sentence.last)
    last = bisect_left(tokens.start, span.end, sentence.first, sentence.last)
    return look(document, sentence, first, last)


def _story(document: Document) -> Narrative:
    """What relative dates count from: the day of a dateline, for that is when the text was written, where
    it lies a few days at most before the publication date; else the publication date, else a dateline's full
    date."""
    published = None
    with suppress(ValueError):
        published = date.fromisoformat(document.article.published or "")
    for sentence in document.sentences:
        if sentence.part in ("dateline", "byline"):
            for form in parse(document.article.words(sentence.span).translate(_FLAT)):
                if form.rule in ("day", "iso") and (published or form.get("year")):
                    meaning = resolve(form, Narrative(published, "publication date"))
                    written = meaning.point.first if meaning and meaning.point else None
                    if written and (published is None or timedelta() < published - written <= _ON_THE_WAY):
                        return Narrative(written, "dateline's date", published)
    return Narrative(published, "publication date", published)


def _enter(story: Narrative, document: Document, number: int) -> None:
    """Moves on to a sentence; a year said in an earlier paragraph no longer carries over."""
    paragraph = document.sentences[number].paragraph
    if paragraph != story.paragraph and not story.history:
        story.year_said = None
    story.sentence, story.paragraph = number, paragraph
    story.continues = document.tokens.lower[document.sentences[number].first] in _CONTINUING


def _remember(story: Narrative, form: Form, meaning: Resolved, number: int, since: bool) -> None:
    if meaning.point is None:
        return
    before = story.last if number == story.last_sentence else None
    within = form.rule == "unit" and before is not None and before.unit == "day"
    if not (within and before and before.first.year == meaning.point.first.year):
        story.last = meaning.point  # "on January 9 last year": the day is the one named last
    story.last_written = bool(form.get("year"))
    story.last_sentence, story.since = number, since
    if meaning.point.unit == "quarter" and form.rule in ("quarter", "latest", "ended"):
        end = move(meaning.point.first, "quarter", 1)
        if story.base is None or (
            end and end <= story.base and meaning.point.first.year >= story.base.year - 1
        ):
            story.quarter = meaning.point
    if form.rule == "year" and not story.fronted and form.get("year"):
        story.year_said, story.year_sentence = meaning.point.first.year, -9  # the 1981-2010 average: no story
        return
    told_on = story.fronted and story.year_said is not None and meaning.how.endswith(_TOLD_ON)
    if told_on or (form.rule in _DATED and (form.get("year") or story.history)):
        story.year_said, story.year_sentence = meaning.point.first.year, number
