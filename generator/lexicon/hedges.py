"""Words that qualify a number: approximation, bounds, change, comparison.

Sources: Quirk et al. (1985) 8.111 n. and 7.63 (*about, roughly, some*); Huddleston & Pullum (2002) 5.11
(*more than, at least, up to*); the AP style book (*more than, over*); verbs of change compiled by hand from
the Reuters style book's entries on markets and percentages.
"""

from __future__ import annotations

from typing import Literal

Bound = Literal["about", "at least", "at most"]
ABOUT: Bound = "about"
MORE: Bound = "at least"
LESS: Bound = "at most"
"""The three things a hedge does to a number: near it, it or above, it or below."""

BEFORE: dict[str, Bound] = {
    "about": ABOUT,
    "around": ABOUT,
    "approximately": ABOUT,
    "approx": ABOUT,
    "approx.": ABOUT,
    "roughly": ABOUT,
    "some": ABOUT,
    "circa": ABOUT,
    "perhaps": ABOUT,
    "maybe": ABOUT,
    "possibly": ABOUT,
    "probably": ABOUT,
    "an estimated": ABOUT,
    "estimated": ABOUT,
    "estimated at": ABOUT,
    "close to": ABOUT,
    "the better part of": ABOUT,
    "the best part of": ABOUT,
    "something like": ABOUT,
    "somewhere around": ABOUT,
    "in the neighborhood of": ABOUT,
    "in the neighbourhood of": ABOUT,
    "getting on for": ABOUT,
    "closer to": ABOUT,
    "in the region of": ABOUT,
    "on the order of": ABOUT,
    "in the order of": ABOUT,
    "more or less": ABOUT,
    "or so": ABOUT,
    "~": ABOUT,
    "just about": ABOUT,
    "only about": ABOUT,
    "only around": ABOUT,
    "at around": ABOUT,
    "at about": ABOUT,
    "barely": ABOUT,
    "hardly": ABOUT,
    "scarcely": ABOUT,
    "nearly": ABOUT,
    "almost": ABOUT,
    "just under": LESS,
    "just over": MORE,
    "just above": MORE,
    "just below": LESS,
    "just shy of": LESS,
    "shy of": LESS,
    "just short of": LESS,
    "a little short of": LESS,
    "well short of": LESS,
    "well over": MORE,
    "well above": MORE,
    "well below": LESS,
    "well under": LESS,
    "a little over": MORE,
    "a little under": LESS,
    "a little more than": MORE,
    "a little less than": LESS,
    "slightly more than": MORE,
    "slightly less than": LESS,
    "slightly over": MORE,
    "slightly under": LESS,
    "much more than": MORE,
    "far more than": MORE,
    "just more than": MORE,
    "more than": MORE,
    "greater than": MORE,
    "higher than": MORE,
    "better than": MORE,
    "over": MORE,
    "above": MORE,
    "upwards of": MORE,
    "upward of": MORE,
    "in excess of": MORE,
    "exceeding": MORE,
    "exceed": MORE,
    "exceeds": MORE,
    "exceeded": MORE,
    "surpassed": MORE,
    "surpassing": MORE,
    "north of": MORE,
    "at least": MORE,
    "at the very least": MORE,
    "at minimum": MORE,
    "a minimum of": MORE,
    "a floor of": MORE,
    "minimum of": MORE,
    "no fewer than": MORE,
    "no less than": MORE,
    "nothing less than": MORE,
    "not less than": MORE,
    "not fewer than": MORE,
    "never fewer than": MORE,
    "never less than": MORE,
    ">": MORE,
    "≥": MORE,
    "less than": LESS,
    "fewer than": LESS,
    "lower than": LESS,
    "smaller than": LESS,
    "under": LESS,
    "below": LESS,
    "up to": LESS,
    "anything up to": LESS,
    "anywhere up to": LESS,
    "south of": LESS,
    "at most": LESS,
    "at the most": LESS,
    "no more than": LESS,
    "not more than": LESS,
    "never more than": LESS,
    "not exceed": LESS,
    "not exceeding": LESS,
    "a ceiling of": LESS,
    "a cap of": LESS,
    "a maximum of": LESS,
    "maximum of": LESS,
    "as many as": LESS,
    "as much as": LESS,
    "as little as": MORE,
    "as few as": MORE,
    "as high as": LESS,
    "as low as": MORE,
    "as old as": LESS,
    "as young as": MORE,
    "as long as": LESS,
    "<": LESS,
    "≤": LESS,
    "older than": MORE,
    "younger than": LESS,
    "longer than": MORE,
    "shorter than": LESS,
}
for _bound, _word in (("maximum", LESS), ("minimum", MORE)):
    for _noun in (
        "sentence",
        "prison sentence",
        "jail sentence",
        "term",
        "prison term",
        "jail term",
        "penalty",
    ):
        BEFORE[f"{_bound} {_noun} of"] = _word
for _noun in ("punishment", "fine", "speed", "price", "dose"):
    BEFORE[f"maximum {_noun} of"] = LESS
"""Longest first, directly before the number, its currency sign or its article."""

AFTER: dict[str, Bound] = {
    "or more": MORE,
    "or so": ABOUT,
    "or less": LESS,
    "or fewer": LESS,
    "or over": MORE,
    "or above": MORE,
    "and above": MORE,
    "and over": MORE,
    "or older": MORE,
    "and older": MORE,
    "or younger": LESS,
    "and under": LESS,
    "or under": LESS,
    "at least": MORE,
    "at most": LESS,
    "or thereabouts": ABOUT,
    "plus": MORE,
    "odd": ABOUT,
    "or upwards": MORE,
    "and upwards": MORE,
    "and counting": MORE,
    "if not more": MORE,
    "or longer": MORE,
    "or higher": MORE,
    "or greater": MORE,
    "or lower": LESS,
    "at the very least": MORE,
    "at the very most": LESS,
    "give or take": ABOUT,
}
_LITTLE = (
    "a little",
    "a bit",
    "slightly",
    "just",
    "even",
    "well",
    "perhaps",
    "possibly",
    "maybe",
    "probably",
)
_DOUBTS = ("perhaps", "possibly", "maybe", "probably")
AFTER |= {f"or {little} {word}": MORE for little in _LITTLE for word in ("more", "over", "above", "higher")}
AFTER |= {f"or {little} {word}": LESS for little in _LITTLE for word in ("less", "under", "below", "lower")}
AFTER |= {f"{also}{doubt} more": MORE for also in ("", "and ") for doubt in _DOUBTS}
AFTER |= {f"{doubt} fewer": LESS for doubt in _DOUBTS}
"""Behind the figure: *200 people or more*, *50-plus*."""

PLACE_SENSE = frozenset(["over", "above", "under", "below", "around", "about"])
"""Hedges that are prepositions of place, time or topic too. Before a duration *over*, *under* and *around* may mean
*during* (*over three days*), so nothing is claimed there but behind the words of ``MEASURING``."""

MEASURING = frozenset(
    """for after in within lasted lasting lasts last took takes taken take taking spent spending served serving serve
    of with was is are were be been than just well little slightly has had have jailed imprisoned""".split()
)
"""Words behind which *over* before a duration measures it: *for over six years*, *took over two hours*."""

COMPASS = frozenset(["north of", "south of"])
"""Hedges only before money: *north of $5 billion*, not *north of 12 villages*."""

TAKEN_OVER = frozenset(
    """village town city district post outpost base building company firm rival bank store shop school farm mine
    factory plant ministry hospital checkpoint area region territory position settlement prison camp airport
    port outlet station hotel newspaper channel municipality neighborhood neighbourhood province hamlet
    locality business branch site facility property house home""".split()
)
"""What is *taken over*: *took over 30 villages* hardly means more than 30 of them."""

FLOWN_OVER = frozenset("region province oblast city area district country state territory town sea".split())
"""What drones are *shot down over*: *downed over six regions* means no more than six regions."""

UP = frozenset(
    """adding rise rises rose risen rising increase increases increased increasing grow grows grew grown growing
    climb climbs climbed climbing jump jumps jumped jumping gain gains gained gaining soar soars soared
    soaring surge surges surged surging swell swelled swelling advance advanced advancing rally rallied
    add adds added expand expanded up higher leap leapt leaped spike spiked rebound rebounded raise
    raises raised raising widen widens widened widening firmed ticked inched crept accelerate accelerated
    quicken quickened balloon ballooned strengthened hike hiked improve improved rocket rocketed skyrocketed edge edged
    """.split()
)
DOWN = frozenset(
    """shedding fall falls fell fallen falling drop drops dropped dropping decline declines declined declining
    decrease decreases decreased decreasing plunge plunges plunged plunging slump slumped slumping slide
    slid sliding sink sank sunk sinking tumble tumbled tumbling dip dipped dipping shrink shrank shrunk
    shrinking lose loses lost losing ease eased easing slip slipped slipping cut cuts cutting reduce
    reduces reduced reducing lower lowered lowering down shed plummet plummeted plummeting contract
    contracted slow slows slowed slowing narrow narrows narrowed narrowing dwindle dwindled cool cooled
    decelerated trim trims trimmed trimming pare pared slash slashed retreat retreated weaken weakened
    """.split()
)
"""Verbs, nouns and adverbs of change, in both directions."""

NOT_CHANGE_NOUNS = frozenset(
    ["contract", "contracts", "edge", "lost", "shed", "narrow", "cool", "trim", "slow", "hike", "balloon"]
)
"""Forms above that are often something else *after* a number (*a $5 million contract*)."""

COMPARED = frozenset(
    """more less fewer higher lower bigger larger smaller greater longer faster older younger heavier
    better worse likelier""".split()
)
"""After *times*, *percent* or *twice*: what is compared (*three times as many*, *5 percent more*)."""

_PRESENT_UP = "soars surges leaps spikes rallies swells widens expands improves rockets accelerates".split()
_PRESENT_DOWN = (
    "plunges slumps slides sinks tumbles dips shrinks eases slips slashes trims weakens plummets".split()
)
"""Forms in which headlines tell a change (*Oil slides 3%*); behind a number they are nouns (*12 rallies*)."""
UP |= frozenset(_PRESENT_UP)
DOWN |= frozenset(_PRESENT_DOWN)
NOT_CHANGE_NOUNS |= frozenset(_PRESENT_UP + _PRESENT_DOWN)

NEGATIONS = frozenset(["not", "never", "neither", "nor", "n't"])
