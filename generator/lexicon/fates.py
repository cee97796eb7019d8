"""What happens to those who are counted: the words by which two figures can be seen to be on the same thing.

Compiled by hand. The casualty classes follow the categories of the UN Human Rights Office's casualty
updates and of the Sendai Framework's indicators (killed, injured, missing, displaced, evacuated); the classes
of moving, holding and returning people follow Levin, *English Verb Classes and Alternations* (1993),
10.1, 10.5, 11.1, 13.1 and 42.1; the vote classes the Rules of Procedure of the UN General Assembly (rules 86
and 87). A class holds words that say the same of those who are counted, whoever they are; words that
may say something else (*lost*, *hit*, *left*) are left out.

Regular expressions, matched without regard to case:

- ``before``: an active verb or a noun with *of*, right before the figure (*killed 12*, *the death of 12*)
- ``after``: a participle or an intransitive verb behind what is counted (*12 people were killed*, *12 died*)
- ``own``: nouns by which the count names the class itself (*12 dead*, *57 abstentions*)
- ``toll``: a noun phrase whose number is the count (*the death toll rose to 15*, *the number of people killed in
  the blast rose to 31*)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Course = Literal["fixed", "grows", "varies"]
"""What a count may do over time: a vote stays as it is, the dead only grow, the missing come and go."""


@dataclass(frozen=True)
class Fate:
    """One class: its label on a page, its course, its words, and whom it counts when the text does not say."""

    label: str
    course: Course
    before: str = ""
    after: str = ""
    own: str = ""
    toll: str = ""
    counted: str = ""


FATES: dict[str, Fate] = {
    "killed": Fate(
        "killed",
        "grows",
        before=r"kill(?:s|ed|ing)|slay(?:s|ing)|slew|murder(?:s|ed|ing)|(?:claim(?:s|ed|ing)|taking|took) the lives of|(?:deaths?|killings?|murders?) of",
        after=r"killed|slain|murdered|died|dead|lost their lives|perished|drowned|beaten to death|shot dead",
        own=r"dead|deaths?|fatalit(?:y|ies)",
        toll=r"death[- ]toll|number of (?:the )?(?:dead|deaths|fatalities|(?:people|persons|[a-z]+s) (?:killed|(?:who|that) (?:(?:have|has|had) )?died))",
        counted="person",
    ),
    "injured": Fate(
        "injured",
        "grows",
        before=r"injur(?:es|ed|ing)|wound(?:s|ed|ing)",
        after=r"injured|wounded|hurt",
        own=r"injured|wounded|injuries",
        toll=r"number of (?:the )?(?:(?:people|persons|[a-z]+s) )?(?:injured|wounded)",
        counted="person",
    ),
    "missing": Fate(
        "missing",
        "varies",
        after=r"missing|unaccounted for",
        own=r"missing",
        toll=r"number of (?:the )?(?:(?:people|persons|[a-z]+s) )?missing",
        counted="person",
    ),
    "rescued": Fate(
        "rescued",
        "grows",
        before=r"rescu(?:es|ed|ing)|(?:the )?rescue of",
        after=r"rescued|pulled (?:alive )?(?:from|out of) the (?:water|rubble|sea|lake|wreckage)",
        counted="person",
    ),
    "evacuated": Fate(
        "evacuated",
        "grows",
        before=r"evacuat(?:es|ed|ing)|evacuation of",
        after=r"evacuated",
        counted="person",
    ),
    "displaced": Fate(
        "displaced",
        "varies",
        before=r"displac(?:es|ed|ing)|displacement of",
        after=r"displaced|forced from their homes|fled their homes",
        counted="person",
    ),
    "deported": Fate(
        "deported or abducted",
        "grows",
        before=r"deport(?:s|ed|ing)|abduct(?:s|ed|ing)|kidnap(?:s|ped|ping)|deportations? of|abductions? of|kidnappings? of|forcibly (?:transferr(?:ed|ing)|took|moved)|forc(?:ible|ed) transfer of",
        after=r"deported|abducted|kidnapped|forcibly (?:transferred|taken|moved|removed)|taken",
    ),
    "detained": Fate(
        "detained",
        "varies",
        before=r"detain(?:s|ed|ing)|imprison(?:s|ed|ing)|detention of",
        after=r"detained|imprisoned|jailed|held captive|in custody",
    ),
    "arrested": Fate(
        "arrested", "grows", before=r"arrest(?:s|ed|ing)|arrests? of", after=r"arrested", own=r"arrests"
    ),
    "released": Fate(
        "released", "grows", before=r"releas(?:es|ed|ing)|freed|freeing|release of", after=r"released|freed"
    ),
    "returned": Fate(
        "returned",
        "grows",
        before=r"return(?:ed|ing)|repatriat(?:es|ed|ing)|returns? of|repatriation of|(?:brought|bringing) (?:back|home)",
        after=r"returned|repatriated|brought (?:back|home)|reunited|come (?:back|home)|came (?:back|home)",
    ),
    "infected": Fate(
        "infected", "grows", before=r"infect(?:s|ed|ing)", after=r"infected|tested positive", counted="person"
    ),
    "for": Fate(
        "voted in favour",
        "fixed",
        after=r"(?:voted|voting) (?:for|in favou?r|yes)|votes? (?:for|in favou?r)|in favou?r",
        counted="state",
    ),
    "against": Fate(
        "voted against",
        "fixed",
        after=r"(?:voted|voting) (?:against|no)|votes? against|against",
        counted="state",
    ),
    "abstained": Fate("abstained", "fixed", after=r"abstain(?:ed|ing)", own=r"abstentions?", counted="state"),
    "absent": Fate("did not vote", "fixed", after=r"(?:did not|didn['’]t) vote|were absent", counted="state"),
    "sponsored": Fate(
        "sponsored it",
        "fixed",
        before=r"(?:co-?)?sponsored by|(?:proposed|tabled|put forward) by",
        after=r"(?:co-?)?sponsored",
        counted="state",
    ),
    "signed": Fate("signed", "grows", before=r"signed by", after=r"signed|ratified", own=r"signatures"),
    "on board": Fate(
        "on board",
        "fixed",
        before=r"(?:was |is )?carrying|had",
        after=r"on ?board|aboard",
        toll=r"number of (?:passengers|people on board|people aboard)",
        counted="person",
    ),
    "elected": Fate("elected", "fixed", before=r"elected", after=r"elected"),
    "destroyed": Fate("destroyed", "grows", before=r"destroy(?:s|ed|ing)|destruction of", after=r"destroyed"),
    "damaged": Fate("damaged", "grows", before=r"damag(?:es|ed|ing)|damage to", after=r"damaged"),
    "shot down": Fate(
        "shot down",
        "fixed",
        before=r"(?:shot|shooting) down|intercept(?:s|ed|ing)|down(?:ed|ing)",
        after=r"shot down|intercepted|downed",
    ),
    "launched": Fate(
        "launched", "fixed", before=r"launch(?:es|ed|ing)|fir(?:es|ed|ing)", after=r"launched|fired"
    ),
    "attended": Fate("took part", "fixed", before=r"attended by", after=r"attended|took part|participated"),
}
"""``before`` of *on board* needs the words behind it as well: see ``BOTH``."""

BOTH = frozenset(["on board"])
"""Classes whose ``before`` says nothing alone: *the ship had 72 passengers on board*."""

LAST = frozenset(["on board"])
"""Classes that count only where the sentence tells nothing else: *12 people on board were killed*."""

BODIES = frozenset(["body", "bodies", "corpse", "corpses", "remains"])
"""What is found of the dead: pulled out, nobody is rescued, and the dead need not all be found."""

STATES = frozenset(
    ["state", "country", "nation", "member state", "member", "government", "delegation", "vote"]
)
"""Nouns that count the same in a vote among states: the UN Charter (arts. 3, 4 and 18) calls them states,
Members and nations; ISO 3166 and the press say countries."""

PERSONS = frozenset(["person", "people", "life", "human"])
"""Nouns that count people and say nothing else about them."""

VOTES = frozenset(["for", "against", "abstained", "absent", "sponsored", "signed"])

LOOSE_BEFORE = frozenset(
    "an a estimated some total of as many few up to the around roughly nearly almost about only just all".split()
)
"""Words that may stand between a verb and its number beside the hedge."""

UNREAL = frozenset(
    """will would could may might can cannot should must shall if unless whether to not never no n't didn't wasn't weren't
    isn't aren't hasn't haven't won't wouldn't couldn't feared fear threatened threaten threatens likely expected
    planned plans plan hope hopes hoped wants want wanted possibly perhaps allegedly without nor neither
    """.split()
)
"""Beside the verb they leave open whether it happened: such a figure is compared with none."""

PARTS = frozenset("including include includes included among of which whom them those".split())
"""Right before a figure they make it a part of another count."""

MORE = frozenset("more other others another additional further extra new fewer less remaining".split())
"""Behind or before a number they count from another number on."""

CHECKED = frozenset(
    "verified identified documented individually independently officially-confirmed named registered".split()
)
"""They narrow a count to those whose case was looked into."""

ONE_TIME: dict[str, str] = {
    form: forms.split()[0]
    for forms in """sink sank sunk|adopt adopted|sign signed|ratify ratified|elect elected|appoint appointed|die died
    |born|found founded|open opened|close closed|collapse collapsed|crash crashed|explode exploded|erupt erupted
    |launch launched|publish published|arrest arrested|convict convicted|sentence sentenced|acquit acquitted
    |indict indicted|issue issued|begin began begun|start started|end ended|marry married|inaugurate inaugurated
    |abolish abolished|invade invaded|capsize capsized|derail derailed|assassinate assassinated|resign resigned
    |kill killed|found founded|approve approved|pass passed|reject rejected|abduct abducted|free freed|land landed""".split(
        "|"
    )
    for form in forms.split()
}
"""Verbs of what happens once to whom it happens, by their past forms: two days for it are one too many."""

WHICH_ONE = ("a", "an", "another", "two", "three", "several", "some", "many", "one")
"""Subjects that bring in something new: it need not be what the text is on."""
