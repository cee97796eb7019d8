"""Words for stretches and points of time other than the names of months and days.

Values follow TIMEX3 (TimeML 1.2.1 annotation guidelines, Saurí et al. 2006) and ISO 8601. Lists compiled
by hand from the guidelines' examples, the CLDR English unit names and the entries of a learner's
dictionary under *time*.
"""

from __future__ import annotations

UNITS: dict[str, str] = {
    "second": "second",
    "minute": "minute",
    "min": "minute",
    "hour": "hour",
    "day": "day",
    "night": "night",
    "week": "week",
    "weekend": "weekend",
    "fortnight": "fortnight",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
    "decade": "decade",
    "century": "century",
    "millennium": "millennium",
}
"""Singular (lower case) to the unit's name here."""

UNIT_PLURALS: dict[str, str] = {"centuries": "century", "millennia": "millennium"} | {
    f"{word}s": unit for word, unit in UNITS.items() if word not in ("century", "millennium")
}
"""Plural (lower case) to the unit's name here."""

PERIOD: dict[str, tuple[str, int, str]] = {
    "second": ("PT", 1, "S"),
    "minute": ("PT", 1, "M"),
    "hour": ("PT", 1, "H"),
    "day": ("P", 1, "D"),
    "night": ("P", 1, "D"),
    "week": ("P", 1, "W"),
    "weekend": ("P", 2, "D"),
    "fortnight": ("P", 2, "W"),
    "month": ("P", 1, "M"),
    "quarter": ("P", 3, "M"),
    "year": ("P", 1, "Y"),
    "decade": ("P", 10, "Y"),
    "century": ("P", 100, "Y"),
    "millennium": ("P", 1000, "Y"),
}
"""Unit to the parts of an ISO 8601 duration: sign, how many, letter (three decades: ``P30Y``)."""

SEASONS: dict[str, str] = {
    "spring": "SP",
    "summer": "SU",
    "autumn": "FA",
    "fall": "FA",
    "winter": "WI",
}
"""Season to its TIMEX3 code, in the northern reading that TIMEX3 uses."""

SEASON_START: dict[str, int] = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of each season (meteorological seasons, World Meteorological Organization)."""

DAY_PARTS: dict[str, str] = {
    "morning": "TMO",
    "mornings": "TMO",
    "afternoon": "TAF",
    "afternoons": "TAF",
    "evening": "TEV",
    "evenings": "TEV",
    "night": "TNI",
    "nights": "TNI",
}
"""Part of the day to its TIMEX3 code."""

MODIFIERS: dict[str, str] = {
    "early": "START",
    "earlier": "START",
    "the beginning of": "START",
    "the start of": "START",
    "beginning of": "START",
    "start of": "START",
    "mid": "MID",
    "the middle of": "MID",
    "middle of": "MID",
    "late": "END",
    "later": "END",
    "the end of": "END",
    "end of": "END",
    "sometime": "APPROX",
    "around": "APPROX",
    "about": "APPROX",
}
"""Words before a period to the TIMEX3 ``mod`` that narrows it."""

HEDGES: dict[str, str] = {
    "about": "APPROX",
    "around": "APPROX",
    "roughly": "APPROX",
    "some": "APPROX",
    "approximately": "APPROX",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
    "less than": "LESS_THAN",
    "under": "LESS_THAN",
    "more than": "MORE_THAN",
    "over": "MORE_THAN",
    "at least": "EQUAL_OR_MORE",
    "at most": "EQUAL_OR_LESS",
    "up to": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS",
}
"""Words before an amount of time to its TIMEX3 ``mod``."""

CARDINALS: dict[str, int] = {
    word: number
    for number, word in enumerate(
        (
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            "fifteen sixteen "
            "seventeen eighteen nineteen twenty"
        ).split()
    )
} | {
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "dozen": 12,
}
"""Number words up to ninety."""

ORDINALS: dict[str, int] = {
    word: number
    for number, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            "thirteenth fourteenth "
            "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second "
            "twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth "
            "twenty-ninth "
            "thirtieth thirty-first"
        ).split(),
        1,
    )
}
"""Ordinal words up to a month's last day."""

DECADES: dict[str, int] = {
    "twenties": 2,
    "thirties": 3,
    "forties": 4,
    "fifties": 5,
    "sixties": 6,
    "seventies": 7,
    "eighties": 8,
    "nineties": 9,
}
"""Spelled-out decades of the twentieth century."""

REFERENCES: dict[str, str] = {
    "now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "presently": "PRESENT_REF",
    "at present": "PRESENT_REF",
    "these days": "PRESENT_REF",
    "recently": "PAST_REF",
    "lately": "PAST_REF",
    "the past": "PAST_REF",
    "the future": "FUTURE_REF",
    "the near future": "FUTURE_REF",
}
"""Points that the words do not fix any further."""

SETS: dict[str, str] = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "biweekly": "P2W",
    "monthly": "P1M",
    "yearly": "P1Y",
    "annually": "P1Y",
}
"""Adverbs and adjectives of regular recurrence."""

HOLIDAYS: dict[str, tuple[int, int] | tuple[int, int, int] | str] = {
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "valentine's day": (2, 14),
    "halloween": (10, 31),
    "independence day": (7, 4),
    "veterans day": (11, 11),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "labor day": (9, 0, 1),
    "thanksgiving day": (11, 3, 4),
    "thanksgiving": (11, 3, 4),
    "good friday": "easter-2",
    "easter sunday": "easter+0",
    "easter monday": "easter+1",
    "easter": "easter+0",
}
"""Holidays whose day follows from the year: month and day; month, weekday (Monday 0) and which one; or
days from
Easter Sunday. ``independence day`` is the one of the United States and needs no other country beside it."""

TIME_ZONES = frozenset(
    "gmt utc bst cet cest eet eest est edt et cst cdt ct mst mdt mt pst pdt pt msk ist jst kst aest".split()
)
"""Short names of time zones that news agencies put after a clock time."""
