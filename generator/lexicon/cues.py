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
DOCUMENT_NOUNS = frozenset(
    """poll survey study report analysis research investigation review inquiry probe court judge jury panel
    data record filing document result figure image map chart statistic count tally estimate finding video
    footage photo photograph paper test audit census evidence memo email letter transcript tape""".split()
)
"""*show* and *find* report a clause or a noun phrase only when a document, a study or a court is their
subject (*the poll shows a tie*); people show passports and find keys."""

TEXT_NOUNS = frozenset(
    """statement speech remarks comments testimony letter tweet post email message memo note article
    editorial column complaint lawsuit suit petition motion""".split()
)
"""Texts that speak for who issues them: *a statement saying …*."""
ISSUED = frozenset(
    """issue release publish post write file submit produce unveil present put make deliver sign circulate launch
    distribute share tweet draft pen lodge table send sends sent sending give gives gave giving""".split()
)
"""Verbs whose subject a text is from (Levin 1993, 26.4, 37.4; *file* and *lodge* with a court)."""
RECEIVED = frozenset(
    """receive obtain read face find cite quote review reject dismiss deny dispute ignore welcome criticise criticize
    leak answer discover delete remove intercept recall order demand want await get got see sees saw hear heard
    has had have seek sought""".split()
)
"""Verbs whose subject a text is not from: the text is another's, or it is not yet there."""

COURTS = frozenset("court judge justice jury magistrate tribunal chamber bench panel".split())
DECIDING = frozenset("find hold determine conclude reject dismiss".split())
"""What a court does with these is an act, no claim and no denial: *the court found that he had lied*, *judges rejected
the claim* (Searle 1976, declarations: saying so makes it so, in law)."""

UNTRUE = frozenset(
    """fabricated fabrication fabrications false falsehood falsehoods baseless groundless unfounded untrue lie lies fiction
    fake hoax invented invention inventions slander libel defamatory propaganda disinformation misinformation
    fictitious bogus""".split()
)
"""What somebody rejects something *as* when he denies it; *as unworkable* judges it."""

POINTING = frozenset(("pointing to", "pointed to", "points to", "point to"))
"""What somebody points to is shown as often as said: *“Look,” she said, pointing to the school*."""

_IDEAS = """plan proposal bill law measure legislation resolution amendment treaty idea notion call demand
    motion ban agreement deal decision policy approach position right reform effort sanction truce ceasefire
    cease-fire abolition withdrawal inquiry investigation independence referendum check control restriction
    regulation cut increase pact accord strike tariff legalisation legalization amnesty boycott embargo reparation
    settlement pathway"""
_FEELINGS = """concern hope regret outrage anger support opposition doubt confidence fear frustration alarm
    disappointment optimism pessimism worry dismay sympathy solidarity condolence gratitude thank remorse
    sorrow sadness satisfaction surprise shock interest willingness readiness reservation disapproval"""

OBJECT_WORDS: dict[str, frozenset[str]] = {
    base: frozenset(words.split())
    for base, words in {
        "see": "as",
        "view": "as",
        "regard": "as",
        "perceive": "as",
        "blast": "as for over",
        "support": _IDEAS,
        "back": _IDEAS,
        "defend": _IDEAS
        + " record tenure choice comment remark statement herself himself themselves process practice handling use conduct performance response vote",
        "express": _FEELINGS,
        "charge": "with",
        "stand": """decision claim story report reporting comment statement remark assessment position account word
            testimony finding view opinion conclusion estimate figure policy choice ruling""",
        "question": """judgment judgement wisdom need value motive legitimacy credibility integrity fitness ability
            commitment decision policy claim sincerity authority legality fairness validity accuracy honesty
            patriotism qualification sanity loyalty competence leadership role timing evidence independence
            impartiality reliability strategy logic sense faith record""",
        "order": """release investigation closure evacuation arrest withdrawal ban halt review inquiry retrial
            destruction deployment removal strike probe suspension expulsion end recount detention""",
        "claim": "responsibility credit victory innocence ownership",
        "deny": """claim charge allegation accusation report involvement responsibility wrongdoing knowledge
            guilt role it this them suggestion rumour rumor assertion link connection notion idea accountability charge culpability complicity""",
        "dismiss": """as claim charge allegation accusation report criticism idea notion suggestion concern
            question it this rumour rumor assertion remark comment complaint fear possibility prospect""",
        "concede": """guilt responsibility wrongdoing mistake mistakes error fault defeat point failure need existence
            difficulty weakness shortcoming problem loss delay""",
        "admit": "guilt responsibility wrongdoing mistake error fault defeat it involvement",
    }.items()
}
"""What must stand in the object for the verb to report speech: *denied the charge*, not *denied them entry*;
*saw it as a threat*, not *saw the car*; *backed the bill*, not *backed the rebels with arms*: what is done
for somebody is no statement."""

COUNTED = frozenset(
    """it them number toll figure total cost damage loss count tally price value worth population size turnout crowd
    share rate probability chance likelihood age death casualty estimate deficit debt budget unemployment
    inflation growth level capacity reserve output production supply temperature speed depth height width length
    magnitude strength gap support lead majority margin bill sum amount""".split()
)
"""What somebody puts at a number: *put the toll at 300*; not *put guards at 12 gates*."""

SOURCES = frozenset(
    """interview source official witness statement document statistic expert person people colleague aide
    resident relative lawyer diplomat""".split()
)
"""What is cited as where something comes from, besides ``DOCUMENT_NOUNS``: no content of its own."""

CHARGES = frozenset(
    """claim charge allegation accusation report assertion suggestion accuser criticism rumour rumor
    insinuation""".split()
)
"""What is denied when it is rejected (frame ``y``): *rejected the charge*, but not *rejected the offer*."""

STANCES = frozenset("want prefer plan intend wish favor favour support back defend regard perceive".split())
"""Verbs of what somebody wants or is for. A headline's are the writer's summing-up (*US backs UN demand*) and
give no statement."""

JUDGING = frozenset(
    """condemn denounce criticise criticize slam decry deplore castigate lambast lambaste ridicule mock rebuke
    praise hail applaud commend welcome salute oppose endorse reject""".split()
)
"""Verbs whose passive reports a judgement with nothing but its subject: *the raid was condemned by Norway*; not
*the raid was called a crime by Norway*."""

NOUNS: tuple[tuple[CueClass, str], ...] = (
    ("neutral", "statement remark comment announcement declaration testimony assertion observation report"),
    ("neutral", "words"),
    ("neutral", "acknowledgment acknowledgement admission confirmation reminder conclusion finding"),
    ("neutral", "answer reply response message explanation"),
    (
        "claim",
        "claim contention argument suggestion insistence allegation warning assessment estimate",
    ),
    ("denial", "denial"),
    ("refusal", "refusal"),
    ("accusation", "accusation charge complaint criticism"),
    ("demand", "demand call request proposal recommendation appeal plea"),
    ("promise", "promise pledge vow threat offer assurance"),
    ("belief", "belief confidence"),
    ("hope", "hope"),
    ("fear", "fear concern worry"),
    ("expectation", "expectation prediction"),
    ("wish", "desire"),
    ("opinion", "view opinion doubt regret disappointment optimism alarm scepticism skepticism outrage"),
    ("opinion", "willingness frustration"),
    ("claim", "case"),
)
"""Nouns that hold a report: *his claim that …*, *the ministry's demand to …* (class, singular forms)."""

SUMMING_UP = frozenset("figure number toll tally total version account sum estimate".split())
"""Nouns that take up, behind a comma, what was said before, besides ``NOUNS``: *…, a figure the army disputes*."""

NOUN_OBJECTS: tuple[tuple[CueClass, str, str], ...] = (
    ("demand", "for", "call calls demand demands appeal appeals plea pleas request requests"),
    ("accusation", "of", "accusation accusations"),
    ("claim", "of", "allegation allegations claim claims warning warnings"),
    ("expectation", "of", "prediction predictions"),
    ("claim", "about", "allegation allegations claim claims warning warnings"),
    ("denial", "of", "denial denials"),
    ("promise", "of", "promise promises pledge pledges"),
    ("opinion", "of", "criticism condemnation denunciation praise rejection endorsement assessment"),
    ("opinion", "for", "praise"),
    ("fear", "about over", "concern concerns worry worries fears"),
    ("opinion", "about over", "doubts complaint complaints"),
    ("opinion", "to", "opposition objection objections"),
)
"""Nouns that hold a report as an object (class, prepositions, forms): *his call for a ban*, *the union's criticism of
the mayor*. Only with a possessor, who is then the one who spoke (Quirk 17.41-17.43: with an object behind *of*
or *for* the genitive is subjective)."""

WITHHELD = frozenset(
    """access entry service services visa visas bail parole asylum justice care treatment aid food water benefits
    rights freedom permission credit citizenship registration""".split()
)
"""What is kept from somebody: *their denial of access* denies no claim."""

GIVING = frozenset("gave gives give giving given".split())
GIVEN = frozenset("figure toll tally total".split())
"""*gave a figure of 35*: who gives a number claims it."""
SETTING = GIVING | frozenset("put puts set sets".split())
TALLIES = GIVEN | frozenset("number count estimate casualties".split())
"""*gave the number of dead as 35*, *set the toll at 35*."""

ADJECTIVES: tuple[tuple[CueClass, str], ...] = (
    ("belief", "confident convinced certain sure"),
    ("hope", "hopeful optimistic"),
    ("fear", "concerned worried afraid fearful"),
    ("claim", "adamant"),
    (
        "opinion",
        "doubtful disappointed pleased proud glad sorry angry outraged delighted upset surprised shocked",
    ),
)
"""Adjectives behind *be* that hold a that-clause (Quirk 16.71-16.72): *was confident that …* (class, words)."""

VOICING = frozenset(
    """expressed expresses express voiced voices voice issued issues issue made makes make
    repeated repeats repeat reiterated reiterates reiterate echoed echoes echo stated expressing voicing issuing
    making repeating reiterating echoing raised raises raise raising""".split()
)
"""Verbs that voice such a noun: *expressed concern that …*, *made the claim that …*."""

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
