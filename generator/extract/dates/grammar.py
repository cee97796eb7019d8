# ruff: noqa: E501 (a rule reads better on one line)
"""The grammar of time expressions: a short run of time words to forms that know nothing of the calendar yet.

Rules are regular expressions, most specific first; the first that matches at a word wins. They are linear: no
repetition stands inside another. Spans follow the TimeML annotation guidelines (Saurí et al. 2006, section 2.2):
determiners and narrowing words belong to the expression (*the third quarter*, *early next year*), prepositions and
hedges do not (*in* [May], *at least* [30 days]).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

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


class Form(NamedTuple):
    """A time expression as its words say it. Offsets count from the start of the run."""

    start: int
    end: int
    rule: str
    parts: tuple[tuple[str, str], ...]
    """Named parts of the rule that matched, lower case: ``("month", "oct")``."""

    def get(self, name: str) -> str:
        """A named part, or the empty string."""
        for key, value in self.parts:
            if key == name:
                return value
        return ""


def _any(words: Iterable[str]) -> str:
    """An alternation, longest word first, white space as it comes."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s").replace("'", "['\u2019]") for word in ordered)


_SHORT = [name for name, number in MONTHS.items() if name != MONTH_NAMES[number - 1].lower()]
MONTH = rf"(?:(?:{_any(set(MONTHS) - set(_SHORT))})\b|(?:{_any(_SHORT)})\b\.?)"
WEEKDAY = rf"(?:{_any(w for w in WEEKDAYS if len(w) > 5)})"
_WEEKDAY_SHORT = rf"(?:{WEEKDAY}\b|(?:{_any(w for w in WEEKDAYS if len(w) < 6)})\b\.?)"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_DAY_WORD = rf"(?:{_any(ORDINALS)})"
YEAR = r"(?:1[0-9]\d\d|2[01]\d\d)"
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
_SPELLED = (
    r"(?:nineteen[\s-](?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?)"
)
_OF_YEAR = rf"(?:(?:,?\sof\s|,?\s)(?:(?P<year>{YEAR})|(?P<spelledyear>{_SPELLED}))|(?:\s|\sof\s)(?P<yearrel>(?:{_RELATION})\syear))"
_CLOCK = (
    r"(?:(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))?(?:[:.][0-5]\d)?\s?(?P<half>[ap]\.m\b\.?|[ap]m\b)"
    r"|(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)(?::[0-5]\d)?(?:\shours)?"
    r"|(?P<hourdot>0\d)\.(?P<minutedot>[0-5]\d)(?!\d|[.,]\d|%|\s(?:per|met|kilo|second|percent))(?:\shours)?"
    rf"|(?P<military>(?:[01]\d|2[0-3])[0-5]\d)(?=\s?(?:{_ZONE}|hours|hrs|local)\b)(?:\s?(?:hours|hrs))?"
    r"|(?P<houroclock>1[0-2]|[1-9])\so['\u2019]clock"
    r"|(?P<hourpart>1[0-2]|[1-9])(?:[:.](?P<minutepart>[0-5]\d))?(?=\s(?:in\sthe\s(?:morning|afternoon|evening)|at\snight)\b)"
    r"|(?P<named>noon|midnight|midday))"
    rf"(?:\s\(\d{{4}}\s{_ZONE}\))?"
    r"(?:\s(?:in\sthe\s(?P<clockpart>morning|afternoon|evening)|at\s(?P<clocknight>night)))?"
    rf"(?:\s(?P<zone>{_ZONE})\b)?(?:\slocal\stime)?"
    r"(?:(?=\s(?:on\s)?(?:this|that|the\ssame|yesterday|tomorrow|[a-z]{3,6}day)\s(?P<laterpart>morning|afternoon|evening|night)\b))?"
)
_MONTH_DAY = (
    rf"(?P<month>{MONTH})(?:\s|(?<=\.))(?:the\s)?(?P<day>{DAY}|{_DAY_WORD})\b(?:,?\s(?P<year>{YEAR})\b)?"
)
_DAY_MONTH = rf"(?:the\s)?(?P<day>{DAY})\b(?:\sof)?\s(?P<month>{MONTH})(?:,?\s(?P<year>{YEAR})\b)?"


def _stems(words: Iterable[str]) -> tuple[str, ...]:
    """What stands in a text wherever one of some words or phrases does: the first word of each, up to an apostrophe."""
    return tuple({re.split(r"[\s'\u2019]", word.lower())[0] for word in words})


_N_DIGITS = tuple("0123456789")
_N_MONTHS = tuple({name[:3] for name in MONTHS})
_N_WEEKDAYS = tuple(name for name in WEEKDAYS if len(name) > 5)
_N_PARTS = _stems(part for part in DAY_PARTS if part[-1] != "s")
_N_SEASONS = _stems(SEASONS)
_N_UNITS = _stems((*UNITS, *UNIT_PLURALS))
_N_CLOCK = (
    ":",
    *(f"0{number}." for number in range(10)),
    "am",
    "a.m",
    "pm",
    "p.m",
    "clock",
    "noon",
    "midnight",
    "midday",
    "hours",
    "hrs",
    "local",
    "morning",
    "afternoon",
    "evening",
    "night",
    *_stems(TIME_ZONES),
)
_N_CODES = tuple(f"{letter}{number}" for letter in "qh" for number in "1234")
_N_LAST = ("past", "last", "previous", "preceding", "next", "coming", "following")
_N_THIS = ("this", "current", "same", "that", "today")
_N_AGO = ("ago", "earlier", "later", "now", "hence")

# Each rule: its name, what it says, and strings of which at least one stands (in lower case) in whatever it matches:
# a run without any of them need not try the rule.
_RULES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "iso",
        r"(?P<year>[12]\d\d\d)-(?P<month>0\d|1[0-2])-(?P<day>[0-3]\d)(?:[T\s](?P<hour24>[01]\d|2[0-3]):(?P<minute24>[0-5]\d)"
        r"(?::[0-5]\d)?Z?)?",
        ("-",),
    ),
    ("numeric", r"(?P<one>\d{1,2})(?P<sep>[/.])(?P<two>\d{1,2})(?P=sep)(?P<year>\d{4})", _N_DIGITS),
    ("attacks", r"9/11|(?:sept\.|september)\s11(?=\s(?:terror\w*\s)?(?:attack|hijack))", ("9/11", "sept")),
    # 10 p.m. Wednesday; noon on Thursday; 5 p.m. EST, Nov. 6; 2:30 the next day
    (
        "clock",
        _CLOCK
        + rf"(?:(?:,\s|\s)(?:on\s)?(?:(?P<weekday>{WEEKDAY})\b(?!,?\s{MONTH}\b)|(?P<deictic>today|yesterday|tomorrow)|"
        rf"(?:(?P<fullweekday>{WEEKDAY}),?\s)?(?:{_MONTH_DAY}|{_DAY_MONTH.replace('<day>', '<dday>').replace('<month>', '<dmonth>').replace('<year>', '<dyear>')})|"
        r"(?P<nextday>the\s(?:next|following|same|previous)\sday)))?",
        _N_CLOCK,
    ),
    # Wednesday, December 3, 2025; early on Dec. 3; the 3rd of December
    (
        "day",
        rf"{_MOD}(?:(?P<rel>last|next|this\scoming|this\spast|this)\s)?(?:(?P<weekday>{_WEEKDAY_SHORT}),?\s(?:the\s)?)?{_MONTH_DAY}(?:\s(?P<part>{_PART})\b)?(?:(?=,?\s(?P<yearrel>(?:last|this|next)\syear)\b))?",
        _N_MONTHS,
    ),
    (
        "day",
        rf"{_MOD}(?:(?P<weekday>{_WEEKDAY_SHORT}),?\s)?{_DAY_MONTH}(?:\s(?P<part>{_PART})\b)?(?:(?=,?\s(?P<yearrel>(?:last|this|next)\syear)\b))?",
        _N_MONTHS,
    ),
    ("weekof", rf"the\sweek\s(?:of|beginning|starting)\s(?:{_MONTH_DAY})", ("week",)),
    # October 2025; late October of last year; June last year
    ("month", rf"{_MOD}(?P<month>{MONTH}){_OF_YEAR}", _N_MONTHS),
    ("month", rf"{_MOD}(?P<rel>{_RELATION})\s(?P<month>{MONTH})(?!\s\d)", _N_MONTHS),
    ("month", rf"{_MOD}(?P<month>{MONTH})(?!\s?\d)", _N_MONTHS),
    # the second Sunday of November, the last Friday in May 2024
    (
        "nthday",
        rf"(?:the\s)?(?P<nth>first|second|third|fourth|fifth|last|final)\s(?P<weekday>{WEEKDAY})\s(?:of|in)\s"
        rf"(?:(?P<month>{MONTH})(?:{_OF_YEAR})?|(?P<monthrel>(?:{_RELATION}|the|each|every|a)\smonth))",
        _N_WEEKDAYS,
    ),
    # the morning of Nov. 12; the night of December 3, 2025
    (
        "day",
        rf"(?:the\s|{_MOD})?(?P<part>{_PART})\sof\s(?:(?P<weekday>{_WEEKDAY_SHORT}),?\s(?:the\s)?)?{_MONTH_DAY}",
        _N_MONTHS,
    ),
    # last Friday night; Tuesday of last week; the Friday before last is left to the plain rule
    # on Monday week, as the British say of the one after the next
    (
        "weekday",
        rf"(?:(?<=on\s)|(?<=by\s)|(?<=until\s)|(?<=till\s)|(?<=from\s)|(?<=before\s))(?P<weekday>{WEEKDAY})\s(?P<weekon>week)\b",
        _N_WEEKDAYS,
    ),
    (
        "weekday",
        rf"{_MOD}(?:(?P<rel>{_RELATION})\s)?(?P<weekday>{WEEKDAY})\b(?:\s(?P<part>{_PART})\b)?"
        rf"(?:\s(?:of\s)?(?P<weekrel>(?:{_RELATION})\sweek)\b)?",
        _N_WEEKDAYS,
    ),
    ("deictic", r"the\sday\s(?P<before>before\syesterday|after\stomorrow)", ("yesterday", "tomorrow")),
    (
        "deictic",
        rf"{_MOD}(?P<deictic>today|yesterday|tomorrow)(?:\s(?P<part>{_PART})\b)?",
        ("today", "yesterday", "tomorrow"),
    ),
    ("deictic", r"(?P<deictic>tonight)", ("tonight",)),
    # this morning, last night, the next morning, that evening
    ("part", rf"{_MOD}(?P<rel>{_RELATION})\s(?P<part>{_PART})\b", _N_PARTS),
    # the same day, the next day, the day before, the year after
    (
        "beside",
        rf"the\s(?P<unit>{_UNIT})\s(?P<side>before|after|earlier|later)\b(?!\s(?:the|he|she|it|they|his|her|a|an)\b)",
        ("before", "after", "earlier", "later"),
    ),
    # the third quarter of 2025, last year's third quarter, the 2025 third quarter, Q3 2025, the first half
    (
        "quarter",
        rf"(?:(?:the|its|their|a)\s)?{_MOD}(?:(?P<year>{YEAR})\s|(?P<yearrel>(?:{_RELATION})\syear)['\u2019]s\s)?(?P<fiscal>fiscal[\s-])?"
        rf"(?P<ordinal>{_ORDINAL})[\s-](?:fiscal\s)?(?P<what>quarter|half)(?P<possessive>['\u2019]s)?"
        rf"(?:\s(?:of\s)?(?:fiscal\s)?(?P<lateyear>{YEAR})\b|\s(?:of\s)?(?P<lateyearrel>(?:{_RELATION})\syear)\b|\s(?P<ofyear>of\sthe)\s(?:fiscal\s)?year\b)?",
        ("quarter", "half"),
    ),
    ("quarter", rf"(?P<code>[QH][1-4])(?:\s(?:of\s)?(?P<year>{YEAR})\b)?", _N_CODES),
    ("quarter", rf"(?P<year>{YEAR})[\s-]?(?P<code>[QH][1-4])", _N_CODES),
    # the quarter ended Sept. 30, whose day is an expression of its own; the fiscal year ending June 30
    (
        "ended",
        rf"(?:the|its|their)\s(?:latest\s)?(?:fiscal\s|financial\s)?(?P<what>quarter|period|year)(?=\s(?:that\s)?(?:ended|ending)\s{_MONTH_DAY})",
        ("ended", "ending"),
    ),
    (
        "compared",
        r"(?:(?:the|its|their|an?(?=\syear-))\s)?(?:comparable\s|corresponding\s|same\s)?year[\s-](?:earlier|ago|before)(?:[\s-](?:(?P<ordinal>first|second|third|fourth)\s)?"
        r"(?P<what>quarter|period|month|week|half))?|(?:the\s)?(?:same|comparable|corresponding)\s(?P<same>period|quarter|month|week)\s"
        r"(?:(?:of\s)?last\syear|a\syear\s(?:ago|earlier|before))",
        ("year",),
    ),
    (
        "latest",
        r"(?:the|its|their)\s(?:latest|just-ended|most\srecent)\s(?:fiscal\s)?(?P<unit>quarter|period|year|month|week)",
        ("latest", "ended", "recent"),
    ),
    ("yearperiod", rf"the\s(?P<year>{YEAR})\s(?:period|quarter)", ("period", "quarter")),
    # last summer, the summer of 2025, this fall
    (
        "season",
        rf"{_MOD}(?:(?P<rel>{_RELATION})\s|(?P<the>the\s))(?:early\s|late\s)?(?P<season>{_SEASON})(?!\s(?:of\s)?[a-z]+ed\b)(?:{_OF_YEAR}|(?=\s(?:and|or|to)\s(?:the\s)?{_SEASON}\s(?:of\s)?(?P<sharedyear>{YEAR})\b))?",
        _N_SEASONS,
    ),
    ("season", rf"{_MOD}(?!fall\s(?:last|this|next|the|that)\b)(?P<season>{_SEASON}){_OF_YEAR}", _N_SEASONS),
    # the 1990s, the late '90s, the nineties, the 20th century
    ("decade", rf"(?:the\s)?{_MOD}(?P<year>1[0-9]\d|20\d)0['\u2019]?s\b", ("0",)),
    ("decade", rf"(?:the\s)?{_MOD}['\u2018\u2019](?P<tens>[2-9])0['\u2019]?s\b", ("0",)),
    ("decade", rf"the\s{_MOD}(?P<decade>{_any(DECADES)})\b", _stems(DECADES)),
    (
        "century",
        rf"(?:the\s)?{_MOD}(?P<ordinal>\d\d?(?:st|nd|rd|th)|{_DAY_WORD})[\s-]century\b",
        ("century",),
    ),
    # two years ago, a year earlier, ten days later, three weeks from now
    (
        "offset",
        rf"(?P<amount>{QUANTITY})\]?(?:\s|-)?(?:or\sso\s)?(?P<unit>{_UNITS}|{_UNIT})\b(?:\sor\sso|\sor\s(?:two|more))?"
        rf"(?P<andhalf>\sand\sa\shalf)?\s(?P<side>ago|earlier|later|from\snow|hence)\b",
        _N_AGO,
    ),
    ("offset", rf"(?P<plural>{_UNITS})\s(?P<side>ago|earlier|later)\b", _N_AGO),
    # the past three months, the next few days, the first nine months, another two years
    (
        "span",
        rf"(?:the\s|these\s|its\s|their\s|his\s|her\s|our\s)?(?:(?P<rel>{_LAST}|{_NEXT}|first|final|recent|latest|opening)\s)(?:or\snext\s)?"
        rf"(?:(?P<amount>{QUANTITY})\s(?:or\sso\s)?(?:more\s|full\s|straight\s|consecutive\s|additional\s)?)(?P<unit>{_UNITS}|{_UNIT})\b",
        (*_N_LAST, "first", "final", "recent", "latest", "opening"),
    ),
    (
        "vaguespan",
        rf"(?:the\s)?(?:past|last|next|recent|coming|previous|following)\s(?P<plural>{_UNITS})\b",
        (*_N_LAST, "recent"),
    ),
    # each year, every two weeks, every Monday, each July
    (
        "set",
        rf"(?:each|every)\s(?:(?P<other>other)\s|(?P<amount>{QUANTITY})\s)?(?:(?P<unit>{_UNITS}|{_UNIT})|(?P<weekday>{WEEKDAY})(?:\s(?P<wpart>{_PART}))?|"
        rf"(?P<month>{MONTH})|(?P<season>{_SEASON})|(?P<part>{_PART}))\b",
        ("each", "every"),
    ),
    ("set", rf"(?P<adverb>{_any(SETS)})\b(?!-)", _stems(SETS)),
    (
        "set",
        rf"(?:(?P<weekday>{WEEKDAY})s|(?P<nightday>{WEEKDAY})\s(?P<wpart>mornings|afternoons|evenings|nights))\b",
        _N_WEEKDAYS,
    ),
    ("set", rf"(?P<per>per)\s(?P<unit>{_UNIT})\b", ("per",)),
    # this year, early next week, the end of last month, the current fiscal year, the coming weekend, that day
    (
        "unit",
        rf"{_MOD}(?P<rel>{_RELATION}|today['\u2019]s)\s(?:(?:fiscal|financial|calendar|same|current|very\ssame)\s)?(?P<unit>{_UNIT})\b",
        (*_N_LAST, *_N_THIS),
    ),
    (
        "unit",
        rf"(?:{_MOD}(?P<the>the)\s(?:fiscal\s|full\s|calendar\s)?(?P<unit>week|weekend|month|quarter|year|day|night|period))\b",
        ("the",),
    ),
    ("yearend", r"(?:the\s)?year(?:[\s-]|['\u2019]s\s)end\b", ("year",)),
    (
        "holiday",
        rf"(?:(?P<rel>last|next|this)\s)?(?P<holiday>{_any(HOLIDAYS)})\b(?:,?\s(?P<year>{YEAR})\b)?(?:\s(?P<yearrel>last\syear|this\syear|next\syear)\b)?",
        _stems(HOLIDAYS),
    ),
    # two-year, 10-hour, day-long, five years, a couple of weeks, half an hour
    (
        "duration",
        rf"(?![12]\d\d\d\s{_UNIT}\b)(?:(?:another|an\sadditional)\s)?(?P<amount>{QUANTITY})(?:\s|-)?(?:more\s|full\s|straight\s|consecutive\s|additional\s|long\s|whole\s|business\s|working\s)?"
        rf"(?P<unit>{_UNITS}|{_UNIT})\b(?P<andhalf>\sand\sa\shalf)?(?:-long)?(?!-old|\sold\b)",
        _N_UNITS,
    ),
    ("duration", rf"(?P<bare>{_UNIT}|{_UNITS})-?long\b", ("long",)),
    ("duration", rf"(?P<plural>{_UNITS})(?:\sor\s{_UNITS})?\b(?!-old|\sold\b|\sof\sage)", _N_UNITS),
    # fiscal 2025, mid-2025, the year 2000, 2012-13
    (
        "year",
        rf"{_MOD}(?:(?:the\s)?year\s|fiscal(?:\syear)?\s|calendar\s)?(?P<year>{YEAR})(?![\d%:])",
        ("1", "2"),
    ),
    (
        "spelled",
        r"(?:the\syear\s)?(?P<spelled>nineteen[\s-](?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?"
        r"|(?<=the\syear\s)two\sthousand)\b",
        ("nineteen", "thousand"),
    ),
    # on the 12th
    (
        "nth",
        r"the\s(?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?!\s(?:of|day)\b)",
        ("st", "nd", "rd", "th"),
    ),
    ("reference", rf"(?P<reference>{_any(REFERENCES)})\b", _stems(REFERENCES)),
)

FLAGS = re.IGNORECASE | re.ASCII
_END = r"(?!\w)"
_NEEDS = tuple(dict.fromkeys(needs for _, _, needs in _RULES))
"""Each set of strings once, for several rules share one."""
_SETS_OF = {
    part: sum(1 << bit for bit, needs in enumerate(_NEEDS) if part in needs)
    for part in dict.fromkeys(part for needs in _NEEDS for part in needs)
}
"""String -> the sets that it is in, as bits."""
_BY_LETTER: dict[str, list[tuple[str, int]]] = {}
"""The same by the string's first letter, so that few strings are looked for in a word."""
for _part, _sets in _SETS_OF.items():
    _BY_LETTER.setdefault(_part[:1], []).append((_part, _sets))


@cache
def _compiled(number: int) -> re.Pattern[str]:
    """A rule's expression, compiled when the first run asks for it: all of them take a short command's time."""
    return re.compile(rf"(?:{_RULES[number][1]}){_END}", FLAGS)


@lru_cache(maxsize=1 << 14)
def _met(word: str) -> int:
    """Which sets of strings a lower-case word has one of, as bits: none of the strings holds white space."""
    met = 0
    for letter in set(word):
        for part, sets in _BY_LETTER.get(letter, ()):
            if part in word:
                met |= sets
    return met


@lru_cache(maxsize=1 << 12)
def _rules_with(met: int) -> tuple[int, ...]:
    return tuple(number for number, (_, _, needs) in enumerate(_RULES) if met >> _NEEDS.index(needs) & 1)


def rules_for(run: str) -> tuple[int, ...]:
    """The indices of the rules that can match anywhere in a run of time words, in order."""
    met = 0
    for word in run.lower().split():
        met |= _met(word)
    return _rules_with(met)


def match_at(run: str, place: int, rules: Iterable[int]) -> Form | None:
    """The form that starts at a place of a run of time words, by the first of some rules that fits."""
    for number in rules:
        match = _compiled(number).match(run, place)
        if match is not None:
            parts = tuple(
                (key, value.lower().replace("\u2019", "'"))
                for key, value in match.groupdict().items()
                if value
            )
            return Form(match.start(), match.end(), _RULES[number][0], parts)
    return None
