"""Words that tell speech from titles and names between quotation marks.

Compiled by hand: naming verbs from Levin, *English Verb Classes and Alternations* (1993), class 29.3
("dub verbs") and 29.2; kinds of works from the Chicago Manual of Style 8.156-8.201 (which works are set
in quotation marks).
"""

from __future__ import annotations

NAMING = frozenset(
    """call calls called calling dub dubs dubbed dubbing label labels labeled labelled labeling labelling
    brand brands branded branding nickname nicknames nicknamed nicknaming describe describes described
    describing term terms termed terming refer refers referred referring deride derides derided mock mocks
    mocked""".split()
)
"""Verbs that somebody gives a name with: *Smith called him "Big Joe"*."""

RELAYING = frozenset(
    "cites cited citing quotes quoted quoting repeats repeated repeating echoes echoed echoing".split()
)
"""Verbs for passing on what another said: *citing the port's claim that …* is the port's claim."""

ADDRESSING = frozenset(
    """told tells tell telling informed informs assured assures reassured reassures reminded reminds notified
    notifies advised advises briefed briefs""".split()
)
"""Verbs whose noun phrase after them is who is spoken to, never who speaks (Levin 37.2): nobody writes
*"…," told Smith*."""

CONJUNCTS = frozenset(
    """But And So Now Yet Still Then Instead Rather Also Besides Moreover Furthermore Otherwise Specifically
    Meanwhile Therefore""".split()
)
"""Words that link a sentence to the one before (Quirk et al. 1985, 8.134 to 8.137, 13.5), as they open it."""
