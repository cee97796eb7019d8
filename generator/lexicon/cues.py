"""Reporting verbs and phrases: what each does with the words it reports, and how it takes them.

Drawn from: Levin, *English Verb Classes and Alternations* (1993), classes 37.1-37.9 (transfer of a
message, tell, manner of speaking, talk, say, complain, advise) and 29.1-29.4, 33 (appoint,
characterise, declare, judgement); Quirk et al., *A Comprehensive Grammar of the English Language*
(1985), 14.28-14.33 (comment clauses, direct and indirect speech) and 16.30-16.33 (factual and suasive
verbs); Caldas-Coulthard, "On Reporting Reporting" (1994), for the loaded ones; the attribution
entries of the AP and Reuters style guides ("say" is neutral; "claim" doubts; "admit" presumes guilt).
Coverage was checked against the cue words of public annotated news; no list was copied.

Frames, one letter each:

- ``q`` may carry direct speech and follow it: *"No," joked Smith*
- ``c`` a clause with or without *that*: *said (that) it rained*
- ``t`` a clause with *that*, or one that opens with a subject pronoun: *added that it rained*,
  *added he would go* (a noun phrase after the verb would be its object: *added troops*)
- ``w`` a question clause: *asked whether, explained how*
- ``r`` somebody addressed stands before the clause: *told her (that) it rained*
- ``i`` a to-infinitive: *vowed to go*
- ``o`` somebody and a to-infinitive: *urged him to go*
- ``g`` an -ing form: *denied going*
- ``n`` a noun phrase, with whatever complement: *condemned the move*, *called him a liar*,
  *accused him of lying*
- ``y`` a noun phrase that names a charge: *rejected the accusation* (see ``CHARGES``)
"""

from __future__ import annotations

from generator.model import CueClass

VERBS: tuple[tuple[CueClass, str, str], ...] = (
    # --- say and its neutral kin (Levin 37.7, Quirk's "public" factual verbs)
    ("neutral", "qcwr", "say"),
    ("neutral", "qcrwo", "tell"),
    ("neutral", "qcw", "note explain report announce mention recall reply"),
    ("neutral", "qtw", "add write respond answer continue tweet retweet post blog email"),
    ("neutral", "qctw", "state"),
    ("neutral", "qc", "remark reiterate repeat recount reveal disclose"),
    ("neutral", "qt", "observe"),
    (
        "neutral",
        "qct",
        "stress emphasise emphasize underline underscore clarify confirm affirm reaffirm",
    ),
    ("neutral", "qt", "relate"),
    ("neutral", "qt", "comment conclude detail elaborate specify counter retort interject quip joke muse"),
    ("neutral", "qct", "declare proclaim testify"),
    ("neutral", "qcr", "inform remind notify advise assure reassure brief"),
    ("asking", "qwrot", "ask"),
    ("asking", "i", "ask"),
    ("asking", "qw", "inquire enquire wonder query ponder"),
    (
        "neutral",
        "q",
        "begin conclude finish volunteer venture interrupt intone recite deadpan summarise summarize",
    ),
    ("neutral", "ncw", "reveal disclose report announce mention recall"),
    ("neutral", "nw", "describe outline detail discuss explain"),
    ("neutral", "tw", "point_out spell_out make_clear make_it_clear let_it_be_known go_on_to_say"),
    ("neutral", "q", "chime_in go_on put_it cut_in"),
    (
        "neutral",
        "n",
        "refer_to point_to speak_of speak_about talk_about talk_of allude_to touch_on describe quote cite",
    ),
    ("neutral", "qct", "show_up"),
    # manner of speaking (Levin 37.3): near to always with the words themselves
    (
        "neutral",
        "q",
        "whisper shout yell scream cry mutter murmur mumble growl snap roar bellow sigh laugh shrug",
    ),
    (
        "neutral",
        "q",
        "exclaim chant grumble groan moan holler chuckle smile nod sob stammer thunder bark fume gush",
    ),
    (
        "neutral",
        "q",
        "read sing chirp croak drawl hiss howl rasp shriek sneer snarl wail whine blurt crow exult",
    ),
    # --- claims: the writer keeps a distance, or the speaker argues a case
    ("claim", "qcti", "claim"),
    ("claim", "qt", "maintain"),
    ("claim", "qct", "allege assert contend insist argue suggest warn caution stress"),
    ("claim", "qt", "boast brag protest"),
    ("claim", "t", "posit reason hint imply intimate signal indicate purport caution swear vouch"),
    ("claim", "qct", "acknowledge concede admit confess"),
    ("claim", "qct", "estimate speculate calculate reckon"),
    ("expectation", "qct", "predict forecast project"),
    (
        "claim",
        "ni",
        "warn_of warn_about warn_against caution_against hint_at boast_about boast_of brag_about",
    ),
    ("claim", "o", "warn caution"),
    ("claim", "t", "accept"),
    ("claim", "ng", "acknowledge admit admit_to concede claim suggest"),
    ("claim", "n", "argue_for argue_against insist_on stand_by tout"),
    # a number that somebody gives: "put the toll at 300"
    ("claim", "n", "put peg count"),
    ("claim", "rt", "put_it_to"),
    # documents and research speak with these
    ("claim", "tcw", "show find"),
    ("neutral", "n", "find"),
    ("claim", "tw", "determine discover"),
    # --- denials and refusals
    ("denial", "qctgn", "deny"),
    ("denial", "n", "rebut refute dispute dismiss disavow repudiate contradict disclaim rule_out"),
    # a charge that is rejected is denied; an offer or a plan is only turned down
    ("denial", "y", "reject shrug_off brush_off brush_aside wave_off scoff_at push_back_against"),
    ("opinion", "n", "reject shrug_off brush_off brush_aside wave_off scoff_at push_back_against"),
    ("opinion", "n", "downplay play_down"),
    # who declines to answer has denied nothing
    ("refusal", "i", "refuse decline"),
    ("denial", "t", "dispute disagree"),
    # --- accusations: somebody is said to have done something (Levin 33, negative, with *of* or *for*)
    ("accusation", "n", "accuse blame"),
    ("accusation", "tn", "charge"),
    # --- criticism: a judgement of what is known, so an opinion and no accusation
    ("opinion", "n", "condemn denounce criticise criticize slam decry lambast lambaste deride ridicule"),
    ("opinion", "n", "mock rebuke chide castigate deplore excoriate vilify fault lament bemoan regret"),
    ("opinion", "n", "lash_out_at rail_against hit_out_at take_aim_at chastise berate scold disparage"),
    ("opinion", "n", "censure upbraid reprimand assail bash blast complain_about complain_of object_to"),
    ("opinion", "wn", "question"),
    ("claim", "qt", "complain"),
    ("opinion", "qt", "lament"),
    # --- demands, requests, proposals (Quirk's suasive verbs, Levin 37.9)
    ("demand", "qtni", "demand"),
    ("demand", "ot", "urge"),
    (
        "demand",
        "on",
        "call_on call_upon press_for push_for plead_with exhort implore beseech beg entreat",
    ),
    ("demand", "o", "appeal_to"),
    ("demand", "n", "call_for appeal_for plead_for advocate urge"),
    ("asking", "n", "ask_for"),
    ("demand", "ti", "request"),
    ("demand", "qtgn", "propose recommend"),
    ("demand", "g", "suggest advocate recommend propose"),
    (
        "demand",
        "o",
        "order instruct command direct advise encourage beg request tell",
    ),
    ("demand", "n", "order"),
    ("neutral", "t", "rule hold establish"),
    ("demand", "t", "insist order decree stipulate"),
    # --- promises and threats (commissives)
    ("promise", "qcti", "promise vow pledge"),
    ("promise", "ti", "swear"),
    ("promise", "i", "threaten offer agree undertake"),
    ("opinion", "t", "agree"),
    ("promise", "n", "promise pledge vow"),
    # --- opinions, expectations, hopes that somebody voiced (Levin 29, 31; Quirk's "private" factual verbs)
    (
        "opinion",
        "n",
        "call label brand dub term describe_as portray_as praise hail applaud commend laud salute welcome",
    ),
    (
        "opinion",
        "n",
        "oppose endorse echo credit compliment thank congratulate",
    ),
    ("opinion", "n", "portray characterise characterize depict compare liken deem"),
    ("belief", "cwto", "believe"),
    ("belief", "cwt", "think"),
    ("belief", "t", "feel assume"),
    ("opinion", "t", "doubt decide regret"),
    ("claim", "t", "argue submit"),
    ("hope", "cti", "hope"),
    ("fear", "cwt", "fear"),
    ("fear", "ct", "worry"),
    ("expectation", "ioctn", "expect"),
    ("expectation", "tn", "anticipate"),
    ("opinion", "on", "consider"),
    ("opinion", "t", "consider"),
    ("claim", "ct", "suspect"),
    ("claim", "t", "theorise theorize surmise conjecture"),
    ("claim", "i", "profess"),
    # what somebody means to do or wishes for
    ("wish", "ino", "want prefer"),
    ("plan", "i", "plan intend"),
    ("wish", "ic", "wish"),
    ("hope", "n", "hope_for"),
    ("wish", "n", "wish_for"),
    ("fear", "n", "worry_about"),
    ("opinion", "n", "agree_with disagree_with disapprove_of approve_of"),
    ("opinion", "n", "favor favour support back defend express"),
    ("opinion", "g", "favor favour support back oppose"),
    ("opinion", "n", "regard perceive"),
    ("opinion", "qt", "opine"),
    ("opinion", "n", "see view"),
    ("demand", "n", "propose"),
    ("claim", "n", "boast_of"),
    ("neutral", "n", "note show stress emphasize emphasise repeat reiterate highlight mention"),
    ("expectation", "n", "predict forecast"),
)
"""(class, frames, base forms); ``_`` joins a verb and its particle. A verb in two rows has both rows'
frames; its class for a frame is that of the first row that gives it the frame."""

PERFORMING = frozenset(
    """joined voted gathered rallied marched demonstrated protested met wrote tweeted used took went
    signed issued posted assembled returned appeared""".split()
)
"""Past verbs whose infinitive of purpose was carried out in the same act: *voted to demand*."""

NOUN_LIKE = frozenset(
    """claim report note state demand estimate plan hope fear call promise offer order question answer
    comment remark charge counter project forecast challenge request press appeal praise credit thank blame
    fault protest reply show find post blog email tweet command doubt worry command advocate compliment
    reason signal judge mock slam view pledge vow project detail address outline want wish support back
    favor favour suspect regret regard blast bash express""".split()
)
"""Verbs whose present forms are nouns as well: *the claims*, *Smith's reports*."""

ALSO_NOUNS = frozenset(
    """direct quip joke rebuke reprimand ridicule censure decree rule caution boast salute echo refuse decline label brand term
    query hint hail mention recall welcome blog post tout counter comment
    count""".split()
)
"""Reporting verbs that are nouns or adjectives often enough, besides ``NOUN_LIKE``."""

ADDRESSING = frozenset("warn promise caution".split())
"""Verbs that may name somebody addressed before *that*, besides those with the frame ``r``."""

DOCUMENT_VERBS = frozenset("show find hold".split())


DECIDING = frozenset("find hold determine conclude reject dismiss".split())
"""What a court does with these is an act, no claim and no denial: *the court found that he had lied*, *judges rejected
the claim* (Searle 1976, declarations: saying so makes it so, in law)."""


POINTING = frozenset(("pointing to", "pointed to", "points to", "point to"))
"""What somebody points to is shown as often as said: *“Look,” she said, pointing to the school*."""


STANCES = frozenset("want prefer plan intend wish favor favour support back defend regard perceive".split())
"""Verbs of what somebody wants or is for. A headline's are the writer's summing-up (*US backs UN demand*) and
give no statement."""

JUDGING = frozenset(
    """condemn denounce criticise criticize slam decry deplore castigate lambast lambaste ridicule mock rebuke
    praise hail applaud commend welcome salute oppose endorse reject""".split()
)
"""Verbs whose passive reports a judgement with nothing but its subject: *the raid was condemned by Norway*; not
*the raid was called a crime by Norway*."""


PREPOSITIONS: tuple[tuple[CueClass, str], ...] = (
    ("neutral", "according to"),
    ("neutral", "in the words of"),
    ("opinion", "in the view of"),
    ("opinion", "in the opinion of"),
)
"""Phrases whose object is the source: *according to officials*."""

IRREGULAR = {
    "say": "says said said saying",
    "tell": "tells told told telling",
    "write": "writes wrote written writing",
    "retweet": "retweets retweeted retweeted retweeting",
    "begin": "begins began begun beginning",
    "think": "thinks thought thought thinking",
    "feel": "feels felt felt feeling",
    "find": "finds found found finding",
    "show": "shows showed shown showing",
    "read": "reads read read reading",
    "swear": "swears swore sworn swearing",
    "speak": "speaks spoke spoken speaking",
    "sing": "sings sang sung singing",
    "go": "goes went gone going",
    "put": "puts put put putting",
    "cut": "cuts cut cut cutting",
    "make": "makes made made making",
    "let": "lets let let letting",
    "hit": "hits hit hit hitting",
    "take": "takes took taken taking",
    "tear": "tears tore torn tearing",
    "beg": "begs begged begged begging",
    "blog": "blogs blogged blogged blogging",
    "quip": "quips quipped quipped quipping",
    "snap": "snaps snapped snapped snapping",
    "sob": "sobs sobbed sobbed sobbing",
    "rebut": "rebuts rebutted rebutted rebutting",
    "brag": "brags bragged bragged bragging",
    "slam": "slams slammed slammed slamming",
    "shrug": "shrugs shrugged shrugged shrugging",
    "submit": "submits submitted submitted submitting",
    "admit": "admits admitted admitted admitting",
    "peg": "pegs pegged pegged pegging",
    "refer": "refers referred referred referring",
    "undertake": "undertakes undertook undertaken undertaking",
    "stand": "stands stood stood standing",
    "nod": "nods nodded nodded nodding",
    "beseech": "beseeches besought besought beseeching",
    "hold": "holds held held holding",
    "rule": "rules ruled ruled ruling",
    "spell": "spells spelled spelled spelling",
    "foretell": "foretells foretold foretold foretelling",
    "blurt": "blurts blurted blurted blurting",
    "reveal": "reveals revealed revealed revealing",
    "label": "labels labeled labelled labeling",
    "term": "terms termed termed terming",
    "dub": "dubs dubbed dubbed dubbing",
    "forecast": "forecasts forecast forecast forecasting",
    "deem": "deems deemed deemed deeming",
    "plan": "plans planned planned planning",
    "prefer": "prefers preferred preferred preferring",
    "regret": "regrets regretted regretted regretting",
    "howl": "howls howled howled howling",
}
"""Third person, past, participle and -ing form of the verbs that do not take the regular endings."""
