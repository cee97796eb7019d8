"""What a verb must have as its object to report speech: charges, feelings, numbers.

Sources as in ``cues.py``.
"""

from __future__ import annotations

UNTRUE = frozenset(
    """fabricated fabrication fabrications false falsehood falsehoods baseless groundless unfounded untrue lie lies fiction
    fake hoax invented invention inventions slander libel defamatory propaganda disinformation misinformation
    fictitious bogus""".split()
)
"""What somebody rejects something *as* when he denies it; *as unworkable* judges it."""

_IDEAS = """plan proposal bill law measure legislation resolution amendment treaty idea notion call demand
    motion ban agreement deal decision policy approach position right reform effort sanction truce ceasefire
    cease-fire abolition withdrawal inquiry investigation independence referendum check control restriction
    regulation cut increase pact accord strike tariff legalisation legalization amnesty boycott embargo reparation
    settlement pathway"""

_FEELINGS = """concern hope regret outrage anger support opposition doubt confidence fear frustration alarm
    disappointment optimism pessimism worry dismay sympathy solidarity condolence gratitude thank remorse
    sorrow sadness satisfaction surprise shock interest willingness readiness reservation disapproval"""

OBJECT_WORDS: dict[str, frozenset[str]] = {
    base: frozenset(words.split())
    for base, words in {
        "see": "as",
        "view": "as",
        "regard": "as",
        "perceive": "as",
        "blast": "as for over",
        "support": _IDEAS,
        "back": _IDEAS,
        "defend": _IDEAS
        + " record tenure choice comment remark statement herself himself themselves process practice handling use conduct performance response vote",
        "express": _FEELINGS,
        "charge": "with",
        "stand": """decision claim story report reporting comment statement remark assessment position account word
            testimony finding view opinion conclusion estimate figure policy choice ruling""",
        "question": """judgment judgement wisdom need value motive legitimacy credibility integrity fitness ability
            commitment decision policy claim sincerity authority legality fairness validity accuracy honesty
            patriotism qualification sanity loyalty competence leadership role timing evidence independence
            impartiality reliability strategy logic sense faith record""",
        "order": """release investigation closure evacuation arrest withdrawal ban halt review inquiry retrial
            destruction deployment removal strike probe suspension expulsion end recount detention""",
        "claim": "responsibility credit victory innocence ownership",
        "deny": """claim charge allegation accusation report involvement responsibility wrongdoing knowledge
            guilt role it this them suggestion rumour rumor assertion link connection notion idea accountability charge culpability complicity""",
        "dismiss": """as claim charge allegation accusation report criticism idea notion suggestion concern
            question it this rumour rumor assertion remark comment complaint fear possibility prospect""",
        "concede": """guilt responsibility wrongdoing mistake mistakes error fault defeat point failure need existence
            difficulty weakness shortcoming problem loss delay""",
        "admit": "guilt responsibility wrongdoing mistake error fault defeat it involvement",
    }.items()
}
"""What must stand in the object for the verb to report speech: *denied the charge*, not *denied them entry*;
*saw it as a threat*, not *saw the car*; *backed the bill*, not *backed the rebels with arms*: what is done
for somebody is no statement."""

COUNTED = frozenset(
    """it them number toll figure total cost damage loss count tally price value worth population size turnout crowd
    share rate probability chance likelihood age death casualty estimate deficit debt budget unemployment
    inflation growth level capacity reserve output production supply temperature speed depth height width length
    magnitude strength gap support lead majority margin bill sum amount""".split()
)
"""What somebody puts at a number: *put the toll at 300*; not *put guards at 12 gates*."""

SOURCES = frozenset(
    """interview source official witness statement document statistic expert person people colleague aide
    resident relative lawyer diplomat""".split()
)
"""What is cited as where something comes from, besides ``DOCUMENT_NOUNS``: no content of its own."""

CHARGES = frozenset(
    """claim charge allegation accusation report assertion suggestion accuser criticism rumour rumor
    insinuation""".split()
)
"""What is denied when it is rejected (frame ``y``): *rejected the charge*, but not *rejected the offer*."""

GIVING = frozenset(
    """gave gives give giving given cited cites citing published publishes publishing released releases releasing""".split()
)
GIVEN = frozenset("figure toll tally total".split())
"""*gave a figure of 35*: who gives a number claims it."""

SETTING = GIVING | frozenset("put puts set sets".split())
TALLIES = GIVEN | frozenset("number count estimate casualties".split())
"""*gave the number of dead as 35*, *set the toll at 35*."""

MEASURING = ("estimated", "numbered", "put", "reckoned")
"""*a crowd that police estimated at 20,000*: who measures what the clause hangs on."""
