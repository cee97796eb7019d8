"""Words that help to see which noun a number counts, without a tagger.

Sources: closed classes (determiners, prepositions, pronouns, conjunctions, auxiliaries) after Quirk et al.
(1985) ch. 2.34-37; irregular plurals after the same, 5.78-103; verbs compiled by hand from the commonest
past forms in news (AP style).
"""

from __future__ import annotations

IRREGULAR = {
    "people": "people",
    "children": "child",
    "grandchildren": "grandchild",
    "schoolchildren": "schoolchild",
    "men": "man",
    "women": "woman",
    "feet": "foot",
    "teeth": "tooth",
    "mice": "mouse",
    "geese": "goose",
    "oxen": "ox",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "halves": "half",
    "leaves": "leaf",
    "loaves": "loaf",
    "thieves": "thief",
    "wolves": "wolf",
    "shelves": "shelf",
    "calves": "calf",
    "media": "medium",
    "data": "datum",
    "criteria": "criterion",
    "phenomena": "phenomenon",
    "bacteria": "bacterium",
    "crises": "crisis",
    "analyses": "analysis",
    "bases": "base",
    "theses": "thesis",
    "referenda": "referendum",
    "memoranda": "memorandum",
    "alumni": "alumnus",
    "nuclei": "nucleus",
    "fungi": "fungus",
    "cacti": "cactus",
    "indices": "index",
    "vertices": "vertex",
    "movies": "movie",
    "cookies": "cookie",
    "calories": "calorie",
    "zombies": "zombie",
    "rookies": "rookie",
    "buses": "bus",
    "viruses": "virus",
    "bonuses": "bonus",
    "campuses": "campus",
    "gases": "gas",
    "censuses": "census",
    "statuses": "status",
    "passersby": "passerby",
    "passers-by": "passer-by",
    "shoes": "shoe",
    "canoes": "canoe",
    "axes": "axe",
    "caches": "cache",
    "headaches": "headache",
    "avalanches": "avalanche",
    "houses": "house",
}
"""Plurals that do not end in -s, or whose singular the spelling rules would get wrong."""

SAME_PLURAL = frozenset(
    """staff personnel aircraft spacecraft hovercraft watercraft police cattle sheep deer fish salmon trout
    bison moose offspring crew species series means headquarters dead wounded injured missing
    homeless unemployed jobless displaced infantry cavalry clergy militia swine shrimp livestock poultry percent hp folk
    townsfolk kin crossroads barracks gallows corps
    """.split()
)
"""Nouns that take a number above one as they are."""

NOT_PLURAL = frozenset(
    """us is was has does this its his always perhaps besides across less towards afterwards news previous
    various serious business process success access address congress press class glass grass mass cross
    boss loss progress stress illness witness fitness weakness happiness darkness hostess actress
    waitress princess mattress fortress wilderness plus thus bus gas virus status campus bonus census
    focus radius consensus chorus corpus genus surplus versus famous dangerous religious numerous
    enormous obvious anonymous ambitious political analysis basis crisis thesis emphasis diagnosis
    synopsis hypothesis paris texas illinois kansas arkansas massachusetts christmas mars james thomas
    charles lewis davis harris williams jones hughes physics politics mathematics economics ethics
    athletics gymnastics diabetes measles tennis chess whereas unless yes as sometimes nowadays overseas
    wales philippines netherlands honduras cyprus maldives bahamas barbados laos
    indoors outdoors downstairs upstairs upwards downwards forwards backwards inwards outwards
    thereabouts else alias bias canvas atlas iris pus minus says goes others ours yours theirs hers 's
    """.split()
)
"""Words in -s that are no plural nouns, and names."""

STOP = frozenset(
    """twice thrice the a an this that these those my your his her its our their whose which what some any no every each
    either neither both all half such of in on at to from for with by about against between among into
    through during before after above below over under since until till upon within without across along
    around behind beyond near off onto out outside inside toward towards despite except via per than as
    like unlike amid amongst amidst alongside aboard following including regarding concerning and or but
    nor so yet because although though while whereas if unless when where why how whether once i you he
    she it we they me him us them who whom mine yours ours theirs himself herself itself themselves am
    is are was were be been being have has had having do does did done doing will would shall should can
    could may might must ought need dare not n't never also too then there here now just ago later
    earlier yet still already again apart away back down up together else ever even only apiece alike
    alone instead today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday
    sunday january february march april may june july august september october november december said
    says say told tell tells asked asks added adds warned warns claimed claims reported announced
    confirmed denied insisted argued stressed noted voted abstained met went came got made took gave
    left became began held kept ran sat stood won wanted thought knew saw felt heard seemed remained
    stayed appeared arrived died fled joined rejected agreed refused failed tried decided vowed pledged
    urged called demanded accused signed faced received returned killed attended gathered marched
    protested survived sued testified opposed supported owned used bought sold paid spent earned lived
    worked played scored finished ended started followed showed shows found put set let cut hit read
    cost lost fell rose grew dropped if remains seems appears wants goes comes gives takes makes becomes
    includes ages aged translates equals suggests shows reveals indicates finds confirms proves
    represents compares plus minus versus vs v x etc percent per cent compared according due instead
    rather except feared believed presumed described recalled recounted mentioned expressed suffered sustained
    contained resigned complained
    """.split()
) - {"percent"}
"""Where a counted noun phrase ends at the latest."""

DROPPED = frozenset(
    """other more additional further extra another such most mostly only least different separate consecutive
    straight successive full whole entire total new mere respective remaining same very own so-called
    largely mainly just about further fewer odd or-so best
    """.split()
) - {"whole", "full", "new", "different", "separate", "remaining", "best", "total", "entire", "same"}
"""In front of the counted noun but no part of what is counted: *40 other countries* counts countries."""

ADJECTIVES_IN_LY = frozenset(
    "likely elderly friendly early family daily weekly monthly yearly deadly lonely lovely ugly orderly costly".split()
)
"""Other words in -ly before the noun are adverbs (*mostly*) and no part of what is counted."""

NOT_COUNTED = frozenset(
    """ones others fold each way odd ish off on side sided
    """.split()
)
"""Never the head of what is counted."""

ONE_IDIOMS = frozenset(
    """day thing instance occasion less key another way reason side hand point time moment else example
    morning night evening afternoon
    side's bit level sense place fell stop word shot- better worse
    """.split()
)
"""After *one*: *one day*, *one another*, *one thing*: an indefinite, not a count (Quirk et al. 6.54-56)."""

ADJECTIVAL_TAILS = (
    "sided",
    "fold",
    "wide",
    "ish",
    "legged",
    "dimensional",
    "something",
    "somethings",
    "faced",
    "edged",
)
"""Endings of the second half of a compound (*three-sided*, *two-dimensional*) that make it a description
and no count of anything."""

NO_COMPOUND = frozenset(
    "way time times off on up to in by for and or self size sum plus third half love nil".split()
)
"""Second halves that count nothing: *two-way*, *one-time*, *one-off*."""

BARE_COMPOUND = frozenset(["strong", "odd", "plus"])
"""Second halves that leave the number a number: *a 4,500-strong force*."""

BALLOTS = frozenset(
    """against abstained abstaining abstain voted voting votes vote opposed opposing supported supporting backed
    backing rejected absent""".split()
) | {"in favour", "in favor"}
"""What those counted did in a vote (*12 against*)."""

HARMS = frozenset(
    """killed killing wounded wounding injured injuring hurt hurting maimed maiming arrested arresting detained
    detaining captured capturing displaced displacing rescued rescuing freed freeing evacuated evacuating
    executed executing abducted abducting kidnapped kidnapping infected infecting hospitalised hospitalized
    jailed jailing sacked sacking""".split()
)
"""Verbs that do something to those counted, so that *killed 49 people and wounded 53* counts people twice."""

WHOLES = frozenset(
    """vote electorate population workforce staff budget economy output turnout market total land territory area
    country nation company army fleet crop harvest vaccine food water energy electricity power oil gas aid money
    income revenue debt spending gdp trade capacity land supply stake""".split()
)
"""Singular nouns whose parts are told: *48 percent of the vote*, *a third of the population*."""

PERSONS = frozenset(
    """men women children boys girls adults teenagers soldiers civilians officers policemen fighters militants
    students pupils teachers doctors nurses patients residents villagers guards""".split()
)
"""Plurals that a number counts together: *12 men and women*."""
