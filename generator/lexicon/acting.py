"""What tells a capital that stands for its government from one that is a place.

Compiled by hand after the metonymy patterns place-for-people of Markert & Nissim, "Metonymy Resolution at
SemEval I" (2007): subject of a verb of will or speech, object of one, possessor of a policy.
"""

DOES = """
said says say told tells has had will would denied denies claim claims claimed accused accuses insists insisted warns warned calls
called refused refuses rejected rejects agreed agrees wants wanted announced announces condemned condemns denounced denounces
blamed blames hoped hopes believed believes argued argues seeks sought vowed vows pledged pledges demands demanded urges urged
supports supported opposes opposed invaded annexed launched imposed recognises recognised recognizes recognized describes
described views considers responded retaliated threatens threatened sees fears considers expelled summoned dismissed
""".split()
"""Verbs whose subject is a government: ``Moscow has said``."""

DONE_TO = r"""
urged?|urges|urging accus(?:e[sd]?|ing) warn(?:s|ed|ing)? press(?:es|ed|ing)? call(?:s|ed|ing)?\son told tell(?:s|ing)?
blam(?:e[sd]?|ing) condemn(?:s|ed|ing)? pressure\son sanctions\s(?:on|against) forc(?:e|ed|ing) persuad(?:e|ed|ing) ask(?:s|ed|ing)?
demand(?:s|ed)?\sthat support(?:ed|ing)?\sfor backed\sby supported\sby
""".split()
"""What is done to a government, as patterns: ``urge Moscow to stop``."""

BETWEEN = "ties relations talks negotiations deal agreement dialogue tensions war alliance sanctions".split()
"""What governments have with each other: ``ties with Moscow``."""

OWNS = """
invasion forces troops army military ambassador envoy claim claims position demand demands policy policies refusal decision
response rejection offer proposal proposals plan plans action actions aggression war allies ally support government leader leaders
leadership officials intention intentions ambition ambitions nuclear foreign attempt attempts effort efforts strategy stance view
interest interests denial denials accusation accusations
""".split()
"""What a government has: ``Moscow's refusal``; not ``Moscow's streets``."""
