"""Words beside a number or a name that tell whether it is a date.

Compiled by hand from the concordances of a news corpus: what stands before and behind years, month names
and weekdays when they are dates, and when they are not.
"""

from __future__ import annotations

BEFORE_YEARS = frozenset(
    (
        "in since by from to until till of during before after between and the late early fiscal "
        "through around circa c "
        "mid year for or on than with compared its their his her our last at against over per into "
        "as about next throughout "
        "within both either spring summer autumn winter fall christmas easter years vs versus "
        "financial calendar a an both"
    ).split()
)
"""Words that stand before a year."""

STRONG_BEFORE_YEARS = frozenset(
    "in since until till during circa year from by before after of late early".split()
)
"""Words that make a date even of a year long ago: *in 1648*."""

COUNTED = frozenset(
    (
        "people men women children soldiers troops civilians fighters officers police refugees "
        "migrants workers jobs homes "
        "houses families patients students pupils teachers doctors members voters votes seats copies "
        "shares cases deaths "
        "casualties victims prisoners protesters demonstrators km kilometres kilometers metres "
        "meters miles feet yards "
        "acres hectares tons tonnes kg kilograms pounds barrels gallons litres liters dollars euros "
        "pounds yen rubles "
        "roubles hryvnias francs words pages rounds shells tanks drones missiles rockets vehicles "
        "cars trucks aircraft "
        "years months weeks days hours minutes seconds times degrees points units businesses "
        "companies schools villages "
        "towns buildings guests participants delegates residents inhabitants passengers megawatts mw "
        "calories users"
    ).split()
)
"""Plural nouns that turn the four digits before them into an amount: *2000 soldiers*."""

NUMBERED = frozenset(
    (
        "route highway flight room page article windows section resolution chapter model area boeing "
        "airbus paragraph "
        "line decree law directive order ordinance number channel class grade iso form bill suite "
        "box unit platform"
    ).split()
)
"""Nouns that carry a number of their own: *Resolution 1973*, *Flight 2001*."""

CROWDS = frozenset(
    (
        "crowd total force group maximum minimum number population capacity distance height altitude "
        "cost price army fleet "
        "range radius minimum length average sum record fine"
    ).split()
)
"""Nouns whose *of* opens an amount: *a crowd of 2000*."""

BEFORE_MONTHS = frozenset(
    (
        "in since by until till of during before after between and from to through late early mid "
        "last next this each "
        "every for or on around about via end beginning middle the previous following past coming "
        "over than both"
    ).split()
)
"""Words that stand before a month's name; a name that is also a word or a person's needs one of them."""

PAPERS = frozenset(
    (
        "times telegraph mirror express mail herald post world independent star tribune ledger gazette courier journal business "
        "night morning club school "
        "magazine review agreement group"
    ).split()
)
"""Words behind a capitalised weekday or holiday that make a name of both: *Sunday Times*, *Good "
"Friday Agreement*."""

NAMED_DAYS = frozenset(
    "bloody black super ash palm cyber good easter holy maundy giving freaky casual green".split()
)
"""Words before a weekday that make a name of both: *Black Friday*, *Super Tuesday*."""

BEFORE_CLOCKS = frozenset(
    "at by until till since from around before after about to between and past nearly on".split()
)
"""Words before digits with a colon that are a clock time, not a score or a ratio."""

RATES = frozenset(
    (
        "percent million billion trillion thousand hundred once twice thrice times dollars euros "
        "pounds cents people tons tonnes hours "
        "barrels vehicles cars deaths cases jobs copies rubles yen yuan each men women children "
        "homes calories litres units"
    ).split()
)
"""Words before *a day* or *a year* that make a rate of it: *$2 million a year*, *twice a day*."""

NO_RATES = frozenset(
    "does was has this less perhaps besides across lasts takes spends plus its his this".split()
)
"""Words in *-s* before *a year* that make no rate of it: *it lasts a year*."""

AFTER_REFERENCES = frozenset(
    (
        "and or but has have had is was that when with as to by for we he it they she which in at on "
        "are were will would "
        "can could i you there not if because so while than about"
    ).split()
)
"""Words that may follow *the past* and *the future* when these stand alone."""

YEARLY = frozenset(
    """campaign election war invasion coup revolution agreement treaty accord attack bombing massacre uprising
    revolt earthquake flood crash disaster season tournament championship final census budget referendum
    vote summit conference constitution law ruling verdict trial report study survey film book album novel
    convention crisis recession famine epidemic outbreak deal pact assassination murder killing""".split()
)
"""Singular nouns of what is held or made in a year: *his failed 1996 campaign*. A count would need a plural."""
