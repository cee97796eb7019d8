"""Nouns and adjectives that hold a report, and the texts, studies and courts that speak.

Sources as in ``cues.py``.
"""

from __future__ import annotations

from generator.model import CueClass

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
