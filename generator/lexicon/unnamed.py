"""How news texts speak of a source without saying who it is.

From the Reuters handbook ("The essentials of Reuters sourcing": *sources*, *diplomatic sources*, *observers*,
*quarters*), the AP's "Statement of news values and principles" (anonymous sources) and the AP style book
(*a source*; *speaking on condition of anonymity*), extended by hand with the persons that reports let speak in the
plural. A body (*the ministry*, *police*) and the voice of one (*a ministry spokesman*) are no unnamed sources:
somebody answers for what they say.
"""

from __future__ import annotations

HEADS = frozenset(
    """
    activist adviser advisor aide analyst attorney authority banker broker businessman bystander campaigner
    clerk colleague commentator correspondent critic dealer delegate detective detractor diplomat doctor driver
    economist employee envoy executive expert eyewitness fisherman historian industrialist insider investigator
    investor journalist lawmaker lawyer medic mediator negotiator neighbor neighbour nurse observer officer
    official onlooker operative opponent organiser organizer parent passer-by protester reporter rescuer
    researcher resident scholar scientist soldier source specialist staffer strategist survivor teacher trader
    veteran villager volunteer watcher witness worker
    """.split()
)
"""Nouns for persons who speak without a name, in the singular."""

PLURALS = {
    "authorities": "authority",
    "businessmen": "businessman",
    "eyewitnesses": "eyewitness",
    "fishermen": "fisherman",
    "attorneys": "attorney",
    "passers-by": "passer-by",
    "witnesses": "witness",
}
"""Plurals that do not end in the singular and -s."""

BODIES = (
    "government ministry army military navy company firm bank agency council court commission committee"
    " department authority administration union party parliament regulator prosecution junta"
).split()
"""Nouns for bodies that a text may speak of without a name: *the government informed Acme*."""

ALWAYS = frozenset("authorities insider insiders source sources".split())
"""Nouns that name nobody even with *the*: another noun with it (*the official*) may be a person named before."""

PERSONS = frozenset("individual individuals person people those others someone somebody some many".split())
"""Words for anybody, unnamed sources where one of ``CLOSE`` follows."""

CLOSE = (
    "familiar with",
    "close to",
    "briefed on",
    "with knowledge of",
    "with direct knowledge of",
    "involved in",
)

AFTER = frozenset(
    """about across at based briefed close familiar for from in inside involved near of on outside speaking
    that there to who whom with working""".split()
)
"""Words that open what stands behind the noun: *officials in the capital*, *a source close to the talks*."""

ANONYMITY = (
    "on condition of anonymity",
    "on the condition of anonymity",
    "speaking anonymously",
    "spoke anonymously",
    "declined to be named",
    "declined to be identified",
    "asked not to be named",
    "asked not to be identified",
    "asked that their name not be used",
    "not authorized to speak",
    "not authorised to speak",
    "was not authorized to",
    "were not authorized to",
    "requested anonymity",
    "refused to be named",
    "who did not want to be named",
    "whose name has not been made public",
)
"""Phrases that say of the speaker of their sentence that he is not named."""

NO_STATEMENT = frozenset(("to be named", "to be identified", "to be quoted", "to be quoted by name"))
"""What is declined by those who speak all the same: it says who they are, and is no statement."""
