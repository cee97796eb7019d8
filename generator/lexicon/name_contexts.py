"""Words around a name that tell what it names, and capitalised words that are no actor's name.

Compiled by hand after the evidence classes of McDonald, "Internal and External Evidence in the
Identification
and Semantic Categorization of Proper Names" (1996) and Nadeau & Sekine, "A survey of named entity
recognition
and classification" (2007); closed classes after Quirk et al. (1985), chapters 5, 6, 9 and 10.
"""

FUNCTION = frozenset(
    """
a an the this that these those my your his her its our their some any no every each either neither both
all half such what which whose
i you he she it we they me him them us mine yours hers ours theirs myself himself herself itself
themselves who whom whoever
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty hundred thousand
million billion dozens hundreds
thousands millions several many few much more most less least other others another same own
in on at by for from to of with without within into onto over under about above below across after against
along amid among around as
before behind beneath beside besides between beyond despite down during except inside like near off out
outside past per since through
throughout till toward towards until up upon via worth versus vs
and or but nor so yet if unless because although though while whereas whether than when where why how once
whenever wherever
am is are was were be been being do does did done have has had having will would shall should can could
may might must ought
not never ever always often sometimes usually also only even just still already again then there here now
today tomorrow yesterday tonight
too very quite rather almost nearly perhaps maybe however meanwhile moreover furthermore nevertheless
nonetheless otherwise therefore thus
hence instead indeed later earlier soon ago first second third fourth fifth last next finally previously
recently currently originally
yes no oh well ok okay hello sorry please thanks dear hi ah hey let's let it's he's she's that's there's
here's i'm i've i'll i'd we're
we've we'll they're they've you're don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't
wouldn't shouldn't
asked according given based regarding concerning including following citing speaking born told added said
says pictured
nobody nothing everyone everybody someone somebody something anyone
anything part because together overall elsewhere apart rather thereafter afterwards afterward back far
further
""".split()
)
"""Closed classes and the adverbs that open sentences: never a name by themselves."""

NO_NAME = frozenset(
    """
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Tue Tues Thu Thur Thurs
January February March April May June July August September October November December Jan Feb Mar Apr Jun
Jul Aug Sept Sep Oct Nov Dec
Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec.
Christmas Easter Ramadan Thanksgiving Halloween Passover Hanukkah Diwali Eid Lent Yom Kippur Rosh Hashana
Mother's Father's
God Internet Web English-language Twitter-verse Covid Covid-19 COVID-19 Coronavirus Ebola Aids Zika Bible
Koran Quran Torah Gospel Nobel Oscar Oscars Grammy Grammys Emmy
Emmys Olympic Olympics Paralympics Brexit Holocaust Nakba Islam Christianity Judaism Hinduism Buddhism
Catholicism Communism Marxism Nazism Zionism
Windows Android iPhone Photo Picture File Image Video Note Source Sources Editor's Update Correction
Subject Re Fw Fwd Page Section Chapter Article No Nos Vol
GMT Mr Mrs Ms Dr Hebrew Sabbath Shabbat Latin-style Government Scorers Standings Results
Contacts Highlights Summary Fax Tel
""".split()
)
"""Days, months, feasts, faiths, prizes and things of the page: capitalised, but no actor."""

EVENT_HEADS = frozenset(
    """
War Wars Agreement Agreements Accord Accords Treaty Pact Cup Games Olympics Prize Award Awards Act Bill
Law Laws Day Week Month Year Eve Revolution Uprising
Conference Summit Festival Championship Championships Tournament Open Series Bowl Grand Prix Marathon Race
Tour Masters Classic Final Finals Match Election Elections Convention Protocol Protocols
Amendment Constitution Code Resolution Declaration Charter Report Bible Book Plan Deal Doctrine Scandal
Affair Crisis Massacre Holocaust Genocide Famine Hurricane Typhoon Cyclone Storm
Earthquake Tsunami Fire Flight Operation Process Spring Initiative Ordinance Rule Rules Rights Freedom
Battle Siege Blockade Coup Campaign Movement Program
Virus Disease Syndrome Fever Flu Pandemic Cancer Theory Principle Index Average Bond Bonds Medal Order
Cross Star Heart Trophy Shield Derby Stakes Handicap Night Episode Season Song Album Symphony Edition
Version Article
Street Journal/NBC Poll Survey Anniversary Era Age Century Decade Exhibition Fair Expo Show Party's Mass
Service Ceremony Parade Ball Gala Concert Statement
""".split()
) - {
    "Movement",
    "Initiative",
    "Campaign",
    "Service",
    "Convention",
    "Conference",
    "Star",
    "Order",
    "Cross",
    "Program",
    "Street",
    "Journal/NBC",
    "Party's",
    "Book",
    "Spring",
    "Heart",
    "Fire",
    "Flight",
}
"""Nouns that end the name of an event, a law, a work or a thing: nobody who acts."""

SPEECH_VERBS = frozenset(
    """
said says say told tells added adds asked asks claimed claims argued argues warned warns denied denies
announced announces insisted insists
explained explains noted notes wrote writes tweeted replied replies stated states believes believed thinks
thought wants wanted hopes hoped
accused accuses called calls urged urges vowed vows pledged promised promises declared declares
acknowledged admitted admits conceded
confirmed confirms suggested suggests complained testified recalled recalls observed joked quipped
concluded continued responded demanded
condemned condemns criticised criticized praised welcomed rejected rejects refused refuses declined agreed
agrees
""".split()
)
"""Verbs whose subject speaks or decides: a person or a body."""

HUMAN_VERBS = frozenset(
    "smiled laughed cried wept shrugged nodded married died born resigned retired recalled joked quipped whispered shouted grinned".split()
)

PERSON_AFTER = frozenset(
    "by for with against like as when whether that but because if while named called".split()
)
"""Words before a name that stand before people and bodies rather than places."""

LOCATIVE_STRONG = frozenset(
    """
    in near outside around throughout across toward towards entered entering captured recaptured retook seized besieged shelled
    bombed liberated stormed reached besieging capturing fled
    """.split()
)
"""Prepositions of place, and verbs of moving and taking whose object is a place: ``troops entered X``."""
HELD = frozenset(
    "share shares stake stakes stock stocks holding holdings bondholders shareholders shareholder".split()
)
"""What somebody has in a firm: ``shares in X``."""
LOCATIVE_WEAK = frozenset("at from to into through between via inside over".split())

COMPASS_LOWER = frozenset(
    "northern southern eastern western central northeastern northwestern southeastern southwestern north south east west "
    "northeast northwest southeast southwest downtown suburban nearby coastal rural mainland neighbouring neighboring "
    "north-western north-eastern south-western south-eastern north-west north-east south-west south-east upstate".split()
)

ORG_BEFORE = frozenset(
    """
group company firm newspaper agency daily magazine broadcaster network channel website charity party bank
movement militia gang
organisation organization union club team league giant maker retailer airline carrier operator publisher
chain rival subsidiary unit lender
conglomerate institute university hospital ministry thinktank think-tank tank watchdog coalition alliance
startup start-up label band
weekly manufacturer supplier contractor builder refiner miner insurer brewer shipowner carmaker ferry trawler tanker
freighter vessel utility
""".split()
)
"""Nouns right before a name (or after it) that say it names a body: ``the newspaper X``."""

ORG_AFTER = frozenset(
    """
officials official spokesman spokeswoman spokesperson shares stock employees executives executive
shareholders headquarters board
ceo members member leaders leader lawmakers militants fighters troops forces officers staff workers
researchers scientists correspondent reporter
directors customers users analyst analysts lawyers investigators supporters commander commanders bombers
affiliate subsidiary branch party group
newspaper magazine agency network website news editor players coach fans striker midfielder defender
goalkeeper offensive activists jihadists militant extremists terrorists
""".split()
)

PERSON_AFTER_POSS = frozenset(
    """
wife husband mother father son daughter brother sister family lawyer attorney widow parents friends death
life career daughter's children
book speech remarks comments speech aide aides campaign office mind face hand hands home body funeral
birthday
""".split()
)
LOC_AFTER_POSS = frozenset(
    """
capital population airport border borders streets suburbs mayor university airport coast economy north
south east west residents
government president ministry parliament army military embassy consulate ambassador northern southern eastern western outskirts
downtown harbour port
""".split()
)
STATES_OWN = """
parliament capital constitution border borders airspace territory currency embassy ambassador coastline
""".split()
"""What only a state has: ``Norland's parliament``, ``Norland's justice minister``."""
STATE_BODIES = """government parliament border authorities capital embassy army military navy""".split()
"""Nouns behind the bare name of a state: ``the Norland government``."""
ORG_AFTER_POSS = frozenset(
    "chairman ceo headquarters shareholders board spokesman spokeswoman shares stock members founder editor owner parent customers profits".split()
)

COMMON_ENDINGS = tuple(
    "ing ly ed ism tion tions sion ties ness ment ments people able ible ful less ously ally ency ancy cracy".split()
)
"""Endings of common words: at a sentence's start such a word is no name unless the text shows it."""

PERSON_BEFORE_NOUN = frozenset(
    "administration campaign family presidency camp regime era team aide aides rally supporters allies ally".split()
)
"""Nouns that make ``the X`` a person's: ``the Obama administration``."""

FAMILY_LIKE_EVENTS = frozenset(
    "Law Day Ball Cross Battle Rule Race Storm Bond Bonds Fair Song Bill Heart Order Campaign".split()
)
FAMILY_LIKE_BODIES = frozenset(
    "Bar Post Star Church House Power Watch Bank Trust Hall Union Guard Reserve".split()
)
FAMILY_LIKE_PLACES = frozenset(
    "Hill Hills Banks Bank Park Lane Rivers Lake Ford Forest Street Marsh Fort Pierce Close Gates Bay Mount Castle Drive Falls Coast Camp".split()
)
"""Words that end the names of events, bodies and places and are family names too: behind a given name they are a
person's (*Jane Hall*, *Mara Hill*). Compiled by hand."""
