"""Words that tell whether a sentence looks back or ahead.

Irregular past forms: the verb tables of a learner's grammar (Quirk et al., *A Comprehensive Grammar of the
English Language*, 1985, section 3.14-3.20), those that news uses. Future markers: the same, sections
4.41-4.48 (*will*, *shall*, *be going to*, *be to*, the present of fixed plans), and the words
of arrangement that agencies use (*due*, *slated*).
"""

from __future__ import annotations

PAST_AUXILIARIES = frozenset(
    "was were had did wasn't weren't hadn't didn't has have hasn't haven't couldn't 've".split()
)
"""Auxiliaries of the past and of the perfect, which looks back too."""

COMMITTING = frozenset(
    """promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing offer offers offered
    offering demand demands demanded demanding request requests requested requesting seek seeks sought seeking order
    orders ordered ordering propose proposes proposed proposing recommend recommends recommended recommending
    want wants wanted""".split()
)
"""Verbs of promises and demands (Levin 1993, 37.13; Quirk et al. 1985, 16.32: suasive verbs): what stands behind
them is still to be done, so a *by* tells its term."""

IRREGULAR_PAST = frozenset(
    (
        "ate beat became began bent bet bit blew bought bound bred broke brought built burnt came "
        "caught chose clung "
        "dealt drank drew drove dug fed fell felt fled flew fought found froze gave got grew ground "
        "heard held hid "
        "hit hung kept knew laid lay led left lent lit lost made meant met paid ran rang reached "
        "read rode rose said "
        "sang sank sat saw sent shone shook shot showed shut slept slid sold sought spent split "
        "spoke spread stole "
        "stood struck stuck swam swept swore swung taught thought threw told took tore undertook "
        "understood went "
        "withdrew woke won wore wrote won overthrew oversaw overtook underwent withheld upheld "
        "died used tied lied vied owed rebuilt burst arose awoke bled crept forbade foresaw forgave forgot leapt overcame overran shrank sprang sped "
        "stung strove thrust trod wrung cast quit hurt shed slew spun strode tore wept withstood drew bore clashed put cut set"
    ).split()
)
"""Simple past forms that do not end in *-ed*; *put*, *cut*, *set*, *hit* and *read* are past as "
"often as present."""

NOT_PAST = frozenset(
    (
        "hundred indeed need speed united red bed feed seed weed breed exceed proceed succeed greed "
        "shed sacred "
        "naked wicked rugged fed-up embed unprecedented alleged so-called aged beloved wretched"
    ).split()
)
"""Words in *-ed* that are no past tense."""

FUTURE = frozenset(
    (
        "will 'll won't shall would wouldn't upcoming due deadline scheduled slated expected planned "
        "planning effective tomorrow forthcoming should must may might can could until payable"
    ).split()
)
"""Words that turn a bare weekday or month towards the future."""

SCHEDULED_PRESENT = frozenset(
    (
        "begins starts opens ends meets meet arrives leaves returns votes faces takes goes comes kicks resumes reopens restarts closes expires "
        "visits travels hosts continues flies departs convenes decides elects"
    ).split()
)
"""Present forms that name a fixed plan when a day stands beside them: *the trial starts Monday*."""

AHEAD_OF_INFINITIVE = frozenset(
    (
        "is are was were plans planned plan planning expected expects expect scheduled due set slated ready "
        "going hopes hope hoped intends intend intended wants want wanted vowed promised pledged likely "
        "supposed about prepared preparing threatened agreed agrees agree poised forecast projected predicted tipped "
        "bound certain sure"
    ).split()
)
"""Words whose infinitive lies ahead: *plans to meet*; not *failed to meet*."""

AHEAD_OF_NOUN = frozenset("before for until by".split())
"""Words before a day's own event that is still to come: *ahead of Friday's vote*."""

TERMS = frozenset("if unless deadline ultimatum demand demands demanded demanding threat".split())
"""Words of a term that is set: *if he does not go by Friday*, *the deadline to pay by Friday*."""

ARRANGED = frozenset("set planned scheduled slated extended postponed delayed booked pencilled moved".split())
"""Participles that point ahead when *for*, *to* or *until* follows: *a summit set for April*."""

SCHEDULED_EVENTS = frozenset(
    """election elections vote ballot referendum runoff run-off primary poll final semi-final semifinal
    quarter-final quarterfinal match game race derby fixture test meeting summit talks debate session hearing
    ceremony budget round conference draw""".split()
)
"""What has its day before it comes: *will play in Friday's final*; not *will be charged in Friday's attack*."""

PLANNED_BASE = frozenset("resume begin reopen meet arrive convene reconvene".split())
"""Plural present forms that are hardly ever nouns: *the talks resume Monday*."""

PRESENT_PLANS = frozenset(
    "plans plan expects expect hopes hope intends intend wants want aims aim is are".split()
)
"""Present forms whose infinitive lies ahead of a day named before them: *on Friday, the league plans to meet*."""

WHEN = frozenset("when if unless".split())
"""Conjunctions that need a clause; without a past form in it the clause is still to come (Quirk et al. 14.22:
the present in clauses of time and condition)."""

PERCEIVED = frozenset("see hear feel smell seen heard felt smelled".split())
"""Verbs of the senses, whose *could* tells what was: *smoke could be seen on Friday*."""

CUT_NOUNS = frozenset("cut set hit bid split spread shot bet read".split())
"""Past forms that are nouns as well."""

BEFORE_CUTS = frozenset(
    """a another further deep sharp steep big bigger small first second new more rate rates tax price pay job jobs
    budget spending power benefit aid output point percent percentage interest""".split()
)
"""Words behind which such a form is the noun: *a rate cut*, *a quarter-point cut*."""

LASTED = frozenset(
    "lasted ran stayed remained continued reigned ruled served lived governed stood survived".split()
)
"""Past forms whose *until* names an end that came: *it lasted until March 18*; not *was extended until*."""
