"""Closed-class words of English: articles, pronouns, prepositions, conjunctions, auxiliaries.

Compiled by hand from the closed classes in Quirk et al., A Comprehensive Grammar of the English
Language (1985), chapters 2.34, 3, 6 and 9.
"""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """
    a an the this that these those some any no every each either neither both all half such what which whose
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
    herself it its itself they them their theirs themselves one oneself who whom somebody someone something anybody
    anyone anything nobody none nothing everybody everyone everything
    about above across after against along amid among around as at before behind below beneath beside besides between
    beyond by despite down during except for from in inside into like near of off on onto out outside over past per
    since through throughout till to toward towards under until unto up upon via with within without
    and or but nor so yet if unless although though because while whereas when whenever where wherever whether than
    be am is are was were been being have has had having do does did done doing can could may might must shall should
    will would ought not n't also just only even still again already there here then now how why very more most much
    many less least few other another same own too
    """.split()
)
