"""Words that make a number a part of a name, an address or a reference.

Compiled by hand from the AP style book's entries on numerals (*No., Route, Flight, Channel, Room, Act,
Chapter, Article, Section*) and its list of figures in proper names.
"""

from __future__ import annotations

BEFORE = frozenset(
    """article articles section sections chapter chapters clause clauses paragraph paragraphs para subsection page pages
    resolution resolutions route highway interstate motorway road flight photo image slide picture reference ref ref. room suite apartment apt number footnote footnotes lap prop plot
    numbers ranked seeded precinct no no. nos. nr № # phase type category cat. level grade stage step
    day days-until round week title rule rules principle principles amendment annex appendix schedule exhibit table figure fig.
    bill act channel gate platform line lot episode season part volume vol. issue version model mark
    unit reactor brigade regiment battalion squadron division formula area group covid gen generation
    windows apollo soyuz falcon boeing airbus iphone ipad galaxy playstation xbox class form psalm verse
    sonnet symphony opus catch pier ward district zone sector terminal exit junction building block
    house camp hall court locker tier division web agenda goal item point protocol directive regulation
    order decree case docket file pier superbowl wrestlemania ep chap pg p. pp. art. sec. ch. tel tel.
    phone fax ext ext. extension code zip isbn id grade lane liga ligue euro bundesliga
    """.split()
) - {"days-until", "euro", "day", "week", "point", "house", "court", "order", "case", "line", "road", "group"}
"""Directly before a number, in any case: *Article 8*, *page 5*, *phase 3*."""

BEFORE_CAPITAL = frozenset(
    "Day Week Point House Court Order Case Line Road Group Euro Big Force Studio Radio Generation COP H.R."
    " Hole Hill Height Game Heat Operation Bureau Office Constituency".split()
)
"""The same, only when capitalised."""

NOT_NAMES = frozenset(
    """the a an and or but of in on at to from for with by about over under than between around up down is
    are was were be been has had have when while if as that only just another some all these those which
    least most nearly almost roughly approximately estimated more less fewer monday tuesday wednesday
    thursday friday saturday sunday yesterday today tomorrow january february march april june july
    august september october november december mr mrs ms dr nearly last next some roughly around
    approximately first past since until within after before during every each per total
    """.split()
)
"""A capital letter on these says that a sentence, a heading or a quotation begins, not that a name does."""

STREETS = frozenset(
    """street st st. road rd rd. avenue ave ave. boulevard blvd lane drive place square terrace court crescent
    way row close gardens grove mews quay park downing pennsylvania wall""".split()
)
"""In the words after a number: an address."""

FOREIGN_STREETS = "rue calle via viale avenida avenue plaza piazza place quai boulevard chemin paseo carrera rua ulitsa ulica".split()
"""Words for streets that stand behind a house number and before the street's name."""

MONTHS = frozenset(
    """january february march april may june july august september october november december jan feb mar apr
    jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.""".split()
)

ERA = frozenset(["ad", "bc", "bce", "ce", "a.d.", "b.c."])

SAYINGS = (
    "two sides of the same coin|two sides of a coin|two sides to every|one step at a time|one step ahead|one step closer"
    "|one step further|half the time|half the battle|half the story|half the fun|six feet under|nine to five"
    "|two cents worth|two wrongs|million miles away|million miles from|one too many|one by one|two by two"
    "|one country, two systems|two steps forward|two birds"
    "|(?:half|five|ten|twenty|twenty-five) past (?:[a-z]+|\\d+)|a quarter (?:to|past) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)"
)
"""Phrases whose number counts nothing, apart by bars (*the talks are a million miles from a deal*)."""

NAMED = (
    "Six Nations|Seven Sisters|One Nation|Five Eyes|Three Gorges|Five Star|Four Seasons|Thousand Oaks|Three Rivers"
    "|Three Mile Island|Six Flags|Three Lions|Nine Elms|Five Points|Seven Mile|One Direction|Seven Hills|Two Rivers"
    "|Three Kings|Four Corners|Seven Network|Nine Network|Ten Commandments|Twelve Apostles|Seven Wonders|Two Ronnies"
    "|Hundred Acre|Million Man March|Five Guys|Forty Hills"
)
"""Names that begin with a number word, where a sentence may begin with them and a capital says nothing."""
