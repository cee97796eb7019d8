"""Common English verbs, for telling where a clause has its verb.

Compiled by hand from the irregular verbs of Quirk et al. (1985), 3.11-3.20, and the verbs that news
prose uses most. Words that are nouns as often as verbs are left out of the present forms.
"""

from __future__ import annotations

PAST_FORMS = frozenset(
    """became began bent bet bit blew broke brought built bought burst came caught chose clung cut dealt
    did dove drank drew drove ate fell fed felt fought fled flew forbade forgot froze gave got went
    grew hung had heard held hid hit hurt kept knew laid led left lent let lay lit lost made meant
    met paid put quit ran rang read rode rose said sang sank sat saw sent set shook shone shot shut
    slept slid sought sold spent spoke spread sprang stole stood stuck strode struck swam swept
    swore swung taught threw told took tore understood woke won wore withdrew wrote done gone been
    seen taken given known grown drawn shown written thrown broken chosen fallen spoken stolen
    driven begun""".split()
)
ALWAYS_FINITE = frozenset(
    """became began blew came chose drank drew drove ate fell flew forbade forgot froze gave got went grew knew rang
    rode rose sang sank saw shook sprang spoke stole swam swore took threw tore woke wore withdrew wrote broke
    fled stood sat lay died happened occurred arrived emerged appeared remained lasted erupted exploded collapsed
    resigned ended continued""".split()
)
"""Past forms that are no participle of the passive: the participle has another form (Quirk et al. 1985,
3.11-3.20), or the verb takes no object. *The fire began on Monday* is a clause; *the people held on Monday*
may be a noun phrase."""
PAST_WITHOUT_VERB = frozenset(
    """hundred united red bed shed sacred naked wicked indeed speed need deed seed feed breed greed weed
    creed exceed proceed succeed embed sled ted fred alfred ahmed mohammed muhammad jared
    unprecedented so-called limited registered retired unnamed undecided uncommitted affiliated unidentified beloved rugged unarmed armed aged alleged supposed op-ed""".split()
)
"""Words in -ed that are no past tense, or stand before a noun as adjectives do."""
PRESENT_BASES = frozenset(
    """accept achieve add admit affect agree allow announce apologise appear apply appoint approve argue
    arrive ask avoid become begin believe belong block bring build buy carry choose come confirm
    consider contain continue create decide deny depend describe deserve destroy develop die discuss
    eat ensure enter exist expand expect explain face fail fall feel fight fill find follow forget
    get give go grow happen have hear help hold identify ignore imagine improve include increase
    indicate insist intend invade involve join keep know lack lead learn leave lie listen live look
    lose make manage mean meet obtain occur offer open operate own pay perform permit prefer prepare
    present prevent produce protect prove provide publish pull push raise reach receive recognise
    reduce refuse reject rely remain remember remove replace represent require resign retain return
    reveal run say see seek seem sell send serve show speak spend stand stay suffer take talk teach
    tell tend think threaten throw travel try turn understand use visit wait want warn win wish
    write are is was were has had does did do will would can could""".split()
)
