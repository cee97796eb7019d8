"""Words that make a clause tell something else than the same clause without them.

Two clauses that differ in one of these are never taken for one event. Negations and modal verbs after
Quirk et al., *A Comprehensive Grammar of the English Language* (1985), 10.54-10.66 and 4.49-4.66; verbs
that deny or put off what their complement says after Karttunen 1971, "Implicative verbs" (*fail*,
*refuse*, *avoid* ...), and Saurí & Pustejovsky 2009, "FactBank" (events planned, possible, or counter to
fact); prepositions that name the other side (*against*), the lack (*without*) or the other end of time.
"""

from __future__ import annotations

from generator.lexicon.grammar import MODALS, NEGATIONS
from generator.lexicon.tenses import FUTURE

TURNING_WORDS = (
    MODALS
    | NEGATIONS
    | FUTURE
    | frozenset(
        """
        never no none neither nor without against unless if whether until before after despite instead
        almost nearly hardly barely allegedly reportedly apparently supposedly perhaps possibly probably maybe
        again first second third last another
        """.split()
    )
)
"""Lower-case words."""

TURNING_STEMS = tuple(
    """refus fail declin den reject avoid prevent cancel postpon delay suspend abandon withdr threat plan propos
    intend hope want seek sought try tri attempt consider expect schedul alleg accus suspect stop halt end block
    anniversar mark commemorat""".split()
)
"""Beginnings of words: ``refus`` for *refuses*, *refused*, *refusal*."""
