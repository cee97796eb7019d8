# ruff: noqa: E501 (a rule reads better on one line)
"""The grammar of time expressions: a short run of time words to forms that know nothing of the calendar yet.

Rules are regular expressions, most specific first; the first that matches at a word wins. They are linear: no
repetition stands inside another. Spans follow the TimeML annotation guidelines (Saurí et al. 2006, section 2.2):
determiners and narrowing words belong to the expression (*the third quarter*, *early next year*), prepositions and
hedges do not (*in* [May], *at least* [30 days]).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.extract.dates.numbers import QUANTITY
from generator.lexicon.calendar import (
    DAY_PARTS,
    DECADES,
    HOLIDAYS,
    ORDINALS,
    REFERENCES,
    SEASONS,
    SETS,
    TIME_ZONES,
    UNIT_PLURALS,
    UNITS,
)
from generator.lexicon.months import MONTH_NAMES, MONTHS, WEEKDAYS


@dataclass(frozen=True, slots=True)
class Form:
    """A time expression as its words say it. Offsets count from the start of the run."""

    start: int
    end: int
    rule: str
    parts: tuple[tuple[str, str], ...]
    """Named parts of the rule that matched, lower case: ``("month", "oct")``."""

    def get(self, name: str) -> str:
        """A named part, or the empty string."""
        return next((value for key, value in self.parts if key == name), "")


def _any(words: object) -> str:
    """An alternation, longest word first, white space as it comes."""
    ordered = sorted((str(word) for word in words), key=lambda word: (-len(word), word))  # type: ignore[attr-defined]
    return "|".join(re.escape(word).replace(r"\ ", r"\s").replace("'", "['\u2019]") for word in ordered)


_SHORT = [name for name, number in MONTHS.items() if name != MONTH_NAMES[number - 1].lower()]
MONTH = rf"(?:(?:{_any(set(MONTHS) - set(_SHORT))})\b|(?:{_any(_SHORT)})\b\.?)"
_WEEKDAY = rf"(?:{_any(w for w in WEEKDAYS if len(w) > 5)})"
_WEEKDAY_SHORT = rf"(?:{_WEEKDAY}\b|(?:{_any(w for w in WEEKDAYS if len(w) < 6)})\b\.?)"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_DAY_WORD = rf"(?:{_any(ORDINALS)})"
YEAR = r"(?:1[0-9]\d\d|20\d\d)"
_UNIT = rf"(?:{_any(UNITS)})"
_UNITS = rf"(?:{_any(UNIT_PLURALS)})"
_PART = rf"(?:{_any(part for part in DAY_PARTS if part[-1] != 's')})"
_ZONE = rf"(?:{_any(TIME_ZONES)})"
_SEASON = rf"(?:{_any(SEASONS)})"
_ORDINAL = r"(?:first|second|third|fourth|1st|2nd|3rd|4th)"
_MOD = (
    r"(?:(?P<mod>early|earlier|late|later|mid|sometime|(?:the\s)?(?:end|beginning|start|middle)\sof|earlier\sin|"
    r"later\sin|early\sin|late\sin)[\s-])?"
)
_LAST = r"last|past|previous|preceding"
_NEXT = r"next|coming|following"
_SAME = r"this|current|same|that"
_RELATION = rf"(?:the\s)?(?:this\s(?:past|coming)|{_LAST}|{_NEXT}|{_SAME})"
_OF_YEAR = rf"(?:(?:,?\sof\s|,?\s)(?P<year>{YEAR})|(?:\s|\sof\s)(?P<yearrel>(?:{_RELATION})\syear))"
_CLOCK = (
    r"(?:(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))?(?:[:.][0-5]\d)?\s?(?P<half>[ap]\.?m\b\.?)"
    r"|(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)(?::[0-5]\d)?(?:\shours)?"
    rf"|(?P<military>(?:[01]\d|2[0-3])[0-5]\d)(?=\s?(?:{_ZONE}|hours|hrs)\b)(?:\s?(?:hours|hrs))?"
    r"|(?P<houroclock>1[0-2]|[1-9])\so['\u2019]clock"
    r"|(?P<hourpart>1[0-2]|[1-9])(?=\s(?:in\sthe\s(?:morning|afternoon|evening)|at\snight)\b)"
    r"|(?P<named>noon|midnight|midday))"
    rf"(?:\s\(\d{{4}}\s{_ZONE}\))?"
    r"(?:\s(?:in\sthe\s(?P<clockpart>morning|afternoon|evening)|at\s(?P<clocknight>night)))?"
    rf"(?:\s(?P<zone>{_ZONE})\b)?(?:\slocal\stime)?"
)
_MONTH_DAY = (
    rf"(?P<month>{MONTH})(?:\s|(?<=\.))(?:the\s)?(?P<day>{DAY}|{_DAY_WORD})\b(?:,?\s(?P<year>{YEAR})\b)?"
)
_DAY_MONTH = rf"(?:the\s)?(?P<day>{DAY})\b(?:\sof)?\s(?P<month>{MONTH})(?:,?\s(?P<year>{YEAR})\b)?"

_RULES: tuple[tuple[str, str], ...] = (
    (
        "iso",
        r"(?P<year>[12]\d\d\d)-(?P<month>0\d|1[0-2])-(?P<day>[0-3]\d)(?:[T\s](?P<hour24>[01]\d|2[0-3]):(?P<minute24>[0-5]\d)"
        r"(?::[0-5]\d)?Z?)?",
    ),
    ("numeric", r"(?P<one>\d{1,2})(?P<sep>[/.])(?P<two>\d{1,2})(?P=sep)(?P<year>\d{4})"),
    ("attacks", r"9/11|(?:sept\.|september)\s11(?=\s(?:terror\w*\s)?(?:attack|hijack))"),
    # 10 p.m. Wednesday; noon on Thursday; 5 p.m. EST, Nov. 6; 2:30 the next day
    (
        "clock",
        _CLOCK
        + rf"(?:(?:,\s|\s)(?:on\s)?(?:(?P<weekday>{_WEEKDAY})\b(?!,?\s{MONTH}\b)|(?P<deictic>today|yesterday|tomorrow)|"
        rf"(?:(?P<fullweekday>{_WEEKDAY}),?\s)?(?:{_MONTH_DAY}|{_DAY_MONTH.replace('<day>', '<dday>').replace('<month>', '<dmonth>').replace('<year>', '<dyear>')})|"
        r"(?P<nextday>the\s(?:next|following|same|previous)\sday)))?",
    ),
    # Wednesday, December 3, 2025; early on Dec. 3; the 3rd of December
    (
        "day",
        rf"{_MOD}(?:(?P<rel>last|next|this\scoming|this\spast|this)\s)?(?:(?P<weekday>{_WEEKDAY_SHORT}),?\s(?:the\s)?)?{_MONTH_DAY}(?:\s(?P<part>{_PART})\b)?",
    ),
    (
        "day",
        rf"{_MOD}(?:(?P<weekday>{_WEEKDAY_SHORT}),?\s)?{_DAY_MONTH}(?:\s(?P<part>{_PART})\b)?",
    ),
    ("weekof", rf"the\sweek\s(?:of|beginning|starting)\s(?:{_MONTH_DAY})"),
    # October 2025; late October of last year; June last year
    ("month", rf"{_MOD}(?P<month>{MONTH}){_OF_YEAR}"),
    ("month", rf"{_MOD}(?P<rel>{_RELATION})\s(?P<month>{MONTH})(?!\s\d)"),
    ("month", rf"{_MOD}(?P<month>{MONTH})(?!\s?\d)"),
    # last Friday night; Tuesday of last week; the Friday before last is left to the plain rule
    (
        "weekday",
        rf"{_MOD}(?:(?P<rel>{_RELATION})\s)?(?P<weekday>{_WEEKDAY})\b(?:\s(?P<part>{_PART})\b)?"
        rf"(?:\s(?:of\s)?(?P<weekrel>(?:{_RELATION})\sweek)\b)?",
    ),
    ("deictic", r"the\sday\s(?P<before>before\syesterday|after\stomorrow)"),
    ("deictic", rf"{_MOD}(?P<deictic>today|yesterday|tomorrow)(?:\s(?P<part>{_PART})\b)?"),
    ("deictic", r"(?P<deictic>tonight)"),
    # this morning, last night, the next morning, that evening
    ("part", rf"{_MOD}(?P<rel>{_RELATION})\s(?P<part>{_PART})\b"),
    # the same day, the next day, the day before, the year after
    (
        "beside",
        rf"the\s(?P<unit>{_UNIT})\s(?P<side>before|after|earlier|later)\b(?!\s(?:the|he|she|it|they|his|her|a|an)\b)",
    ),
    # the third quarter of 2025, last year's third quarter, the 2025 third quarter, Q3 2025, the first half
    (
        "quarter",
        rf"(?:(?:the|its|their|a)\s)?{_MOD}(?:(?P<year>{YEAR})\s|(?P<yearrel>(?:{_RELATION})\syear)['\u2019]s\s)?(?P<fiscal>fiscal[\s-])?"
        rf"(?P<ordinal>{_ORDINAL})[\s-](?:fiscal\s)?(?P<what>quarter|half)(?P<possessive>['\u2019]s)?"
        rf"(?:\s(?:of\s)?(?:fiscal\s)?(?P<lateyear>{YEAR})\b|\s(?:of\s)?(?P<lateyearrel>(?:{_RELATION})\syear)\b|\sof\sthe\s(?:fiscal\s)?year\b)?",
    ),
    ("quarter", rf"(?P<code>[QH][1-4])(?:\s(?:of\s)?(?P<year>{YEAR})\b)?"),
    ("quarter", rf"(?P<year>{YEAR})[\s-]?(?P<code>[QH][1-4])"),
    (
        "compared",
        r"(?:(?:the|its|their)\s)?(?:comparable\s|corresponding\s|same\s)?year[\s-](?:earlier|ago|before)(?:[\s-](?:(?P<ordinal>first|second|third|fourth)\s)?"
        r"(?P<what>quarter|period|month|week|half))?|(?:the\s)?(?:same|comparable|corresponding)\s(?P<same>period|quarter|month|week)\s"
        r"(?:(?:of\s)?last\syear|a\syear\s(?:ago|earlier|before))",
    ),
    (
        "latest",
        r"(?:the|its|their)\s(?:latest|just-ended|most\srecent)\s(?:fiscal\s)?(?P<unit>quarter|period|year|month|week)",
    ),
    ("yearperiod", rf"the\s(?P<year>{YEAR})\s(?:period|quarter)"),
    # last summer, the summer of 2025, this fall
    (
        "season",
        rf"{_MOD}(?:(?P<rel>{_RELATION})\s|(?P<the>the\s))(?:early\s|late\s)?(?P<season>{_SEASON})(?!\s(?:of\s)?[a-z]+ed\b)(?:{_OF_YEAR})?",
    ),
    ("season", rf"{_MOD}(?!fall\s(?:last|this|next|the|that)\b)(?P<season>{_SEASON}){_OF_YEAR}"),
    # the 1990s, the late '90s, the nineties, the 20th century
    ("decade", rf"(?:the\s)?{_MOD}(?P<year>1[0-9]\d|20\d)0['\u2019]?s\b"),
    ("decade", rf"(?:the\s)?{_MOD}['\u2018\u2019](?P<tens>[2-9])0['\u2019]?s\b"),
    ("decade", rf"the\s{_MOD}(?P<decade>{_any(DECADES)})\b"),
    (
        "century",
        rf"(?:the\s)?{_MOD}(?P<ordinal>\d\d?(?:st|nd|rd|th)|{_DAY_WORD})[\s-]century\b",
    ),
    # two years ago, a year earlier, ten days later, three weeks from now
    (
        "offset",
        rf"(?P<amount>{QUANTITY})(?:\s|-)?(?:or\sso\s)?(?P<unit>{_UNITS}|{_UNIT})\b(?:\sor\sso|\sor\s(?:two|more))?"
        rf"(?P<andhalf>\sand\sa\shalf)?\s(?P<side>ago|earlier|later|from\snow|hence)\b",
    ),
    ("offset", rf"(?P<plural>{_UNITS})\s(?P<side>ago|earlier|later)\b"),
    # the past three months, the next few days, the first nine months, another two years
    (
        "span",
        rf"(?:the\s|these\s|its\s|their\s|his\s|her\s|our\s)?(?:(?P<rel>{_LAST}|{_NEXT}|first|final|recent|latest|opening)\s)(?:or\snext\s)?"
        rf"(?:(?P<amount>{QUANTITY})\s(?:or\sso\s)?(?:more\s|full\s|straight\s|consecutive\s|additional\s)?)(?P<unit>{_UNITS}|{_UNIT})\b",
    ),
    ("vaguespan", rf"(?:the\s)?(?:past|last|next|recent|coming|previous|following)\s(?P<plural>{_UNITS})\b"),
    # each year, every two weeks, every Monday, each July
    (
        "set",
        rf"(?:each|every)\s(?:(?P<other>other)\s|(?P<amount>{QUANTITY})\s)?(?:(?P<unit>{_UNITS}|{_UNIT})|(?P<weekday>{_WEEKDAY})(?:\s(?P<wpart>{_PART}))?|"
        rf"(?P<month>{MONTH})|(?P<season>{_SEASON})|(?P<part>{_PART}))\b",
    ),
    ("set", rf"(?P<adverb>{_any(SETS)})\b(?!-)"),
    (
        "set",
        rf"(?:(?P<weekday>{_WEEKDAY})s|(?P<nightday>{_WEEKDAY})\s(?P<wpart>mornings|afternoons|evenings|nights))\b",
    ),
    ("set", rf"(?P<per>per)\s(?P<unit>{_UNIT})\b"),
    # this year, early next week, the end of last month, the current fiscal year, the coming weekend, that day
    (
        "unit",
        rf"{_MOD}(?P<rel>{_RELATION}|today['\u2019]s)\s(?:(?:fiscal|financial|calendar|same|current|very\ssame)\s)?(?P<unit>{_UNIT})\b",
    ),
    (
        "unit",
        rf"(?:{_MOD}(?P<the>the)\s(?:fiscal\s|full\s|calendar\s)?(?P<unit>week|weekend|month|quarter|year|day|night|period))\b",
    ),
    ("yearend", r"(?:the\s)?year[\s-]end\b"),
    (
        "holiday",
        rf"(?:(?P<rel>last|next|this)\s)?(?P<holiday>{_any(HOLIDAYS)})\b(?:,?\s(?P<year>{YEAR})\b)?(?:\s(?P<yearrel>last\syear|this\syear|next\syear)\b)?",
    ),
    # two-year, 10-hour, day-long, five years, a couple of weeks, half an hour
    (
        "duration",
        rf"(?:(?:another|an\sadditional)\s)?(?P<amount>{QUANTITY})(?:\s|-)?(?:more\s|full\s|straight\s|consecutive\s|additional\s|long\s|whole\s|business\s|working\s)?"
        rf"(?P<unit>{_UNITS}|{_UNIT})\b(?P<andhalf>\sand\sa\shalf)?(?:-long)?(?!-old|\sold\b)",
    ),
    ("duration", rf"(?P<bare>{_UNIT}|{_UNITS})-?long\b"),
    ("duration", rf"(?P<plural>{_UNITS})(?:\sor\s{_UNITS})?\b(?!-old|\sold\b|\sof\sage)"),
    # fiscal 2025, mid-2025, the year 2000, 2012-13
    (
        "year",
        rf"{_MOD}(?:(?:the\s)?year\s|fiscal(?:\syear)?\s|calendar\s)?(?P<year>{YEAR})(?![\d%:])",
    ),
    (
        "spelled",
        r"(?:the\syear\s)?(?P<spelled>nineteen[\s-](?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?"
        r"|(?<=the\syear\s)two\sthousand)\b",
    ),
    ("reference", rf"(?P<reference>{_any(REFERENCES)})\b"),
)

_GROUP = re.compile(r"\(\?P<\w+>")
FLAGS = re.IGNORECASE | re.ASCII
_END = r"(?!\w)"
_COMPILED = tuple((name, re.compile(rf"(?:{pattern}){_END}", FLAGS)) for name, pattern in _RULES)
_ANY = re.compile(
    "|".join(
        f"(?P<r{number}>(?:{_GROUP.sub('(?:', pattern).replace('(?P=sep)', '[/.]')}){_END})"
        for number, (_, pattern) in enumerate(_RULES)
    ),
    FLAGS,
)


def match_at(run: str, place: int) -> Form | None:
    """The form that starts at a place of a run of time words."""
    found = _ANY.match(run, place)
    if found is None or found.lastgroup is None:
        return None
    name, pattern = _COMPILED[int(found.lastgroup[1:])]
    match = pattern.match(run, place)
    if match is None:
        return None
    parts = tuple(
        (key, value.lower().replace("\u2019", "'")) for key, value in match.groupdict().items() if value
    )
    return Form(match.start(), match.end(), name, parts)
