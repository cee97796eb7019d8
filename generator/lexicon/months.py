"""Months and weekdays of English news, with the short forms that style guides use.

Compiled from the Associated Press Stylebook (months: Jan., Feb., Aug., Sept., Oct., Nov., Dec.), the Guardian
style guide (no full stops) and the CLDR English calendar (wide and abbreviated forms).
"""

from __future__ import annotations

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}
"""Lower-case name or short form (without its full stop) to number."""

MONTH_NAMES: tuple[str, ...] = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""Names for labels, January first."""

UNSAFE_MONTHS = frozenset(
    {"may", "march", "mar", "jan", "dec", "jun", "august", "april", "june", "sep", "apr"}
)
"""Forms that are also a verb, an adjective, or somebody's name: alone they need evidence beside them
(``in May``; not ``May said``, ``march on``, ``an august body``, ``Jan Egeland``)."""

WEEKDAYS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tues tue",
            "wednesday wed",
            "thursday thurs thur thu",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for name in names.split()
}
"""Lower-case name or short form to number, Monday 0."""

WEEKDAY_NAMES: tuple[str, ...] = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)
"""Names for labels, Monday first."""
