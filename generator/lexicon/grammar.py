"""Closed classes of English words, for cutting a sentence into phrases without a trained tagger.

Compiled by hand from Quirk et al., *A Comprehensive Grammar of the English Language* (1985): pronouns
6.1-6.47, determiners 5.10-5.25, auxiliaries 3.21-3.51, prepositions 9.1-9.66, subordinators 14.11-14.20.
"""

from __future__ import annotations

SUBJECT_PRONOUNS = frozenset("he she they we i you it".split())
OBJECT_PRONOUNS = frozenset("him them us me himself herself itself themselves".split())
RELATIVES = frozenset("who whom whose which who's who'd who've who'll".split())
QUESTION_WORDS = frozenset("whether how why what where when who whom which if whatever".split())
DETERMINERS = frozenset(
    """the a an this these those his her their its our my your some any no each every another several many
    few all both other most one either neither more such""".split()
)
NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions".split()
)
PREPOSITIONS = frozenset(
    """in on at by for from with into onto over under about against between among through during without
    within toward towards across behind near beside besides beyond despite except inside outside
    throughout upon via per alongside amongst aboard atop beneath underneath notwithstanding versus amid amidst around along above below like unlike following including
    regarding concerning worth""".split()
)
PARTICIPLE_ADJECTIVES = frozenset(
    """leading ruling visiting sitting remaining surviving opposing competing neighbouring neighboring existing
    voting acting returning exiled elected retired jailed detained injured wounded displaced united""".split()
)
"""Participles that stand before a noun as adjectives do, even at the start of a sentence: *Leading
scientists said* (Quirk 7.15)."""
CONJUNCTIONS = frozenset("and or & plus".split())
CONTRASTS = frozenset("but yet nor".split())
SUBORDINATORS = frozenset(
    """because when while after before if as where since although though unless until once whereas whenever
    wherever than so whereby lest""".split()
)
AUXILIARIES = frozenset(
    """is are was were be been being am has have had having do does did will would can could may might must
    shall should 's 're 've 'll 'd""".split()
)
SUBJECT_CONTRACTIONS = frozenset(
    """he's she's it's they're they've we're we've i'm i've you're that's there's he'd she'd they'd we'd
    i'd he'll she'll they'll we'll i'll it'll""".split()
)
"""A pronoun and its auxiliary in one word."""
BE = frozenset(
    "is are was were be been being am 's 're he's she's it's they're we're i'm you're get got".split()
)
MODALS = frozenset("would could may might must should can shall will 'd 'll".split())
NEGATIONS = frozenset(
    """not never no-one nobody didn't doesn't don't won't wouldn't isn't aren't wasn't weren't hasn't
    haven't hadn't can't cannot couldn't shouldn't mustn't neither hardly rarely seldom scarcely didn’t doesn’t don’t won’t
    wouldn’t isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t can’t couldn’t shouldn’t mustn’t""".split()
)
NEGATED = ("n't", "n\u2019t", "cannot")
"""How an auxiliary ends that holds its negation: a finite verb, too."""
ADVERBS = frozenset(
    """also then later now once often again earlier previously recently just still even already always soon
    first last next ago instead meanwhile however thus therefore too perhaps maybe rather quite very
    nonetheless nevertheless moreover furthermore indeed though only simply not never almost twice
    further long yet ever both either together altogether afterward afterwards overnight
    online abroad overseas seldom""".split()
)
TIME_UNITS = frozenset("moment minute minutes hour hours day days week weeks month months year years".split())
"""Nouns that measure a stretch of time: *two days after*."""
ELAPSED = frozenset("after before later earlier ago".split())
"""Words behind a stretch of time that say on which side of it something is: *two days* [*later*]."""
BESIDE_TIMES = frozenset("last this next late early earlier".split())
"""Words that stand before a noun of time: [*late*] *Tuesday*, [*last*] *year*."""
CONTRASTING = frozenset("though although while whereas despite".split())
"""Words that set a clause or phrase against the one before (Quirk et al. 1985, 15.39-15.40)."""
TIMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight mondays
    tuesdays wednesdays thursdays fridays saturdays sundays morning afternoon evening night week
    month year weekend noon midnight january february march april may june july august september
    october november december jan feb aug sept sep oct nov dec""".split()
)
"""Nouns of time that stand in a clause without a preposition: *Smith said Tuesday*."""
