"""Words by which a sentence leans on the one before it, so that it cannot stand alone in a summary.

Sources: Quirk et al., A Comprehensive Grammar of the English Language ch. 8 (conjuncts) and 19 (cohesion);
Halliday & Hasan, Cohesion in English (reference, conjunction); anaphoric nouns after Francis (1994),
"Labelling discourse". Compiled by hand, lower-case.
"""

from __future__ import annotations

LEANING_OPENINGS = frozenset(
    """he she it they him her them his hers its their theirs himself herself itself themselves this that
    these those such so but and or nor yet then thus hence therefore however moreover furthermore
    besides meanwhile nevertheless nonetheless instead otherwise likewise similarly conversely
    consequently accordingly additionally also too still again another others both neither either
    elsewhere here there indeed rather anyway even afterwards thereafter later afterward subsequently
    finally lastly secondly thirdly plus because which who whose alternatively hopefully
    unsurprisingly surprisingly yes no well ok okay some one none only except not""".split()
)
"""First words that point back, join, contrast, or answer: ``However, …``, ``They said …``."""

STANDING_PAIRS = frozenset(
    """this week|this month|this year|this summer|this winter|this spring|this autumn|this fall|this morning
    one in|one of|one person|one man|one woman|one day|some of|no one|even if|even though|even as|both the|both sides
    not all|only one|there is|there are|there was|there were|there have|there has|some people|those who
    later this|later in|no country|no party""".replace("\n", "|")
    .replace("    ", "")
    .split("|")
)
"""Two first words that, unlike the first alone, do not point back: ``This year …``, ``There were …``."""

STANDING_COMPOUNDS = frozenset(
    """death toll|death rate|death penalty|fire service|fire department|fire brigade|fire chief|city council|town council
    city hall|town hall|country house|house speaker|fire season|news agency|law society|talk show""".replace(
        "\n", "|"
    )
    .replace("    ", "")
    .split("|")
)
"""Nouns that open like one that points back (``The death was …``) and do not: ``The death toll rose to …``."""

LEANING_PHRASES = tuple(
    """in addition|as a result|for example|for instance|in contrast|by contrast|on the other hand|at the same time
    in response|in turn|in fact|after all|above all|of course|in other words|as such|to that end|in the meantime
    at that time|at the time|that said|that is|in this|in that|in these|in those|in both|at this|at that|after this
    after that|by then|until then|since then|because of this|despite this|despite that|with this|with that|as for
    for this|for that|on this|on that|among them|of those|of these|of them|to this|to do so|if so|what is more
    when asked|asked whether|asked if|asked about|asked why|asked how|asked by|even so|all of this|all this
    all of them|part of that|part of this|most of them|many of them|some of them|one of them|two of them|like many
    the same|the latter|the former said|the two|the three|the pair|the duo|the trio|the others|the other
    """.strip()
    .replace("\n", "|")
    .replace("    ", "")
    .rstrip("|")
    .split("|")
)
"""First words of two or more that point back."""

POINTING_NOUNS = frozenset(
    """move decision announcement remark comment statement incident attack report study survey poll
    meeting talk visit deal plan proposal measure bill law ruling verdict vote agreement pair group
    company firm organisation organization official man woman couple suspect victim teenager boy girl
    child figure document letter email case event change tactic claim allegation accusation charge
    revelation development news result finding number issue problem question answer interview speech
    video photo picture image message tweet post clip footage story article action step effort
    initiative campaign operation mission crash accident explosion blast fire blaze shooting killing
    death arrest trial hearing lawsuit sentence investigation inquiry probe review programme program
    project scheme policy idea suggestion offer request demand call warning threat response reaction
    reply denial criticism increase decrease rise fall drop decline gain loss jump surge total average
    amount sum process situation crisis dispute row debate argument discussion conversation exchange
    relationship trend pattern problem concern fear reason aim goal purpose effect impact consequence
    outcome area region site building house city town village country nation team player coach author
    writer actor director lawmaker senator politician candidate nominee minister president spokesman
    spokeswoman spokesperson judge lawyer attorney prosecutor officer agent soldier book film movie
    show series album song game match event ceremony service session conference summit""".split()
)
"""After ``The`` at a sentence's start and without a modifier they name what an earlier sentence introduced."""

MODIFIER_STARTS = frozenset(
    """of that which who whose to by between against for in on at from with about over into under behind
    among released published issued made held called known aimed led backed signed passed drafted
    adopted""".split()
)
"""After a pointing noun they say which one: ``The attack on Springfield …``."""

POINTING_ANYWHERE = (
    "the move ",
    "the move,",
    "the move.",
    "the latter",
    "the aforementioned",
    "the same day",
    "do so",
    "did so",
)
"""Point back wherever they stand."""
