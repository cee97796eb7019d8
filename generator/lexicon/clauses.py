"""Words that open, close or carry a clause.

Conjunctions and relatives: Quirk et al., *A Comprehensive Grammar of the English Language* (1985),
sections 13.5, 14.12 and 17.10. Present forms: the verbs that news captions and headlines use most,
compiled by hand. Reporting verbs: the most frequent ones of news; only to keep an attribution with its
clause.
"""

from __future__ import annotations

FINITE = frozenset(
    (
        "is are was were has have had do does did will would can could might must shall should "
        "isn't aren't wasn't weren't "
        "hasn't haven't hadn't doesn't didn't won't wouldn't can't couldn't"
    ).split()
)
"""Forms that make a clause finite by themselves."""

PRESENT = frozenset(
    (
        "says say tells works walks stands sits holds looks speaks attends arrives leaves shakes carries "
        "passes waits gestures reacts talks poses embraces inspects watches rides drives flies burns shows "
        "meets greets addresses signs smiles prays sits takes makes gives plays runs casts clears removes "
        "searches rescues evacuates accuses denies wants urges demands calls backs begins faces seeks "
        "becomes remains continues"
    ).split()
)
"""Present forms without an auxiliary."""

COORDINATORS = frozenset("and but while whereas yet although though".split())
"""Words that, after a comma, open a clause of its own when a subject follows."""

SUBORDINATORS = frozenset("after since when before as".split())
"""Words that open a clause which stands as fact: *after Russia invaded in 2022*."""

UNREAL = frozenset("if unless whether lest".split())
"""Words that take a clause back: it is never cut from its sentence."""

RELATIVES = frozenset("which who whom whose where when".split())
"""Words that, after a comma, go on about what was just named."""

REPORTING = frozenset(
    (
        "said says say saying told tells according accused accuses accuse accusing alleged alleges "
        "claimed claims denied denies announced "
        "announces reported reports added adds warned warns stated states insisted insists argued "
        "argues declared declares "
        "suggested believes believe believed thinks confirmed confirms acknowledged admitted "
        "testified wrote tweeted posted "
        "estimated estimates allegedly reportedly explained noted recalled vowed promised urged "
        "demanded asked asks asserted "
        "maintained contended contends predicted expects charged charges concluded revealed showed "
        "shows quoted cited citing"
    ).split()
)
"""Words that tie what is said to who said it."""
