"""Families of outcomes that exclude one another, with the words that tell which outcome a count is of.

Compiled by hand: the vote family after the Rules of Procedure of the UN General Assembly (rules 86
and 87: members vote in favour, against, or abstain) and parliamentary reports; the casualty family
after the categories of the UN Human Rights Office's civilian casualty updates (killed, injured) and
of emergency services (missing, rescued).

``after`` words stand behind the count in its clause ("12 countries voted against"), ``before``
words in front of it ("killed 12 people"). ``weak`` words only count when the clause's family is
already sure from two other outcomes: a state that "joined 40 others to demand" something has voted
for it only where somebody else voted against.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    """One outcome: its name, its label on a page, and regular expressions that tell it."""

    name: str
    label: str
    after: str = ""
    before: str = ""
    weak: str = ""


FAMILIES: dict[str, tuple[Outcome, ...]] = {
    "vote": (
        Outcome(
            "for",
            "In favour",
            after=r"(?:voted|voting|votes?)\s+(?:for|in\s+favou?r|yes)\b|in\s+favou?r\b|supported\b|backed\b|approved\b",
            weak=r"\bto\s+(?:demand|urge|call|support|back|adopt|approve|condemn|endorse|welcome)\b",
        ),
        Outcome(
            "against",
            "Against",
            after=r"(?:voted|voting|votes?)\s+(?:against|no)\b|against\b|opposed\b|rejected\b",
        ),
        Outcome(
            "abstained",
            "Abstained",
            after=r"abstain(?:ed|ing|s)?\b|abstentions?\b",
        ),
        Outcome("absent", "Did not vote", after=r"(?:did\s+not|didn['’]t)\s+vote\b|were\s+absent\b|absent\b"),
    ),
    "casualties": (
        Outcome(
            "killed",
            "Killed",
            after=r"(?:were|was|been|are)\s+(?:\w+\s+)?killed\b|killed\b|died\b|dead\b|deaths\b|lost\s+their\s+lives",
            before=r"\b(?:killed|killing|kills|left|claimed|claiming)\s*$",
        ),
        Outcome(
            "injured",
            "Injured",
            after=r"(?:were|was|been|are)\s+(?:\w+\s+)?(?:injured|wounded|hurt)\b|injured\b|wounded\b|hurt\b",
            before=r"\b(?:injured|injuring|injures|wounded|wounding|wounds|hurt)\s*$",
        ),
        Outcome(
            "missing", "Missing", after=r"(?:are|were|remain(?:ed)?|still)\s+(?:\w+\s+)?missing\b|missing\b"
        ),
        Outcome("rescued", "Rescued", after=r"(?:were|was|been)\s+(?:\w+\s+)?rescued\b|rescued\b"),
    ),
}

COUNTABLE: dict[str, tuple[str, ...]] = {
    "countries": ("country",),
    "nations": ("country",),
    "states": ("country",),
    "governments": ("country",),
    "members": ("country", "person", "organisation"),
    "member states": ("country",),
    "others": ("country", "person", "organisation", "group"),
    "organisations": ("organisation", "group"),
    "organizations": ("organisation", "group"),
    "groups": ("organisation", "group"),
    "agencies": ("organisation",),
    "companies": ("organisation",),
    "parties": ("organisation",),
    "cities": ("place",),
    "towns": ("place",),
    "regions": ("place",),
}
"""Which kinds of actor may be added to a count of "other" ones; every other noun takes persons only."""
