"""Titles, ranks and roles of people.

Compiled by hand from the AP Stylebook's and the Reuters Handbook's entries on titles, ranks and
courtesy titles, Quirk et al., A Comprehensive Grammar of the English Language (1985), 5.66 (titles
that stand before names) and the kinship nouns of 5.24 there.
"""

COURTESY = {
    **dict.fromkeys(
        "datuk dato tan-sri haji tun tunku tengku señor effendi bey hajj ustad shri".split(), "m"
    ),
    **dict.fromkeys(
        """
        mr mister messrs sir lord fr father brother monsignor msgr monsieur herr señor senor don
        sheikh sheik shaikh imam ayatollah mullah maulana hojatoleslam king prince emperor tsar czar
        sultan emir duke count baron earl viscount pope cardinal archbishop dalai
        uncle grandpa
        """.split(),
        "m",
    ),
    **dict.fromkeys(
        """
        dra sra srta smt shrimati mrs ms miss mme madame madam dame lady sister frau señora senora doña queen princess empress
        duchess countess baroness nun aunt grandma mother
        """.split(),
        "f",
    ),
    **dict.fromkeys(
        """
        lic ing arq drs ir hj hon dr doctor prof professor rev reverend rabbi bishop pastor deacon saint
        """.split(),
        "",
    ),
}
"""Words that stand before a name and belong to nobody else; value: the gender they tell (``""``: none)."""

TITLES = """
president vice-president premier chancellor minister secretary undersecretary senator sen representative rep
congressman congresswoman governor gov lieutenant-governor mayor ambassador envoy consul judge justice
attorney
prosecutor general gen gral colonel col cnel lieutenant lt captain capt major maj sergeant sgt corporal cpl private
pvt pfc
admiral adm commander cmdr commodore brigadier brig marshal airman ensign officer constable detective det
inspector insp superintendent supt survivor eyewitness
sheriff deputy chief chairman chairwoman chairperson chair director spokesman spokeswoman spokesperson
speaker
cllr cllrs commissioner coach manager captain manager leader lawmaker legislator councillor councilor councilman
councilwoman
councilmember alderman delegate assemblyman assemblywoman comptroller treasurer solicitor barrister
counsel chaplain
editor correspondent reporter columnist analyst economist strategist physicist historian author actor
actress singer
comedian director producer filmmaker architect engineer researcher scientist biologist psychologist trustee
superintendent principal dean provost rector warlord rebel guerrilla militant founder co-founder cofounder
chef quarterback pitcher midfielder defender striker goalkeeper forward winger catcher outfielder
shortstop guard center
centre tackle linebacker receiver skipper trainer jockey driver rider golfer astronaut cosmonaut pilot
co-chairman co-chair vice-chairman vice-chair mp mep ceo cfo coo cto
congressperson ombudsman magistrate lawyer governor-general president-elect attorney-general
secretary-general generalissimo
parliamentarian republican democrat politburo dictator strongman candidate nominee activist dissident campaigner negotiator
mediator rapporteur headteacher headmaster headmistress
""".split()
"""Words that may stand before a name as a title or role (in lower case too: ``spokesman John Smith``)."""

PLURAL_TITLES = """
judges justices senators sens representatives reps ministers presidents generals colonels captains governors
ambassadors professors doctors lords prosecutors congressmen councillors commissioners secretaries
""".split()
"""Titles that several names share: ``Judges Ann Lee and Tim Roy``. No role of one of them."""

TITLE_MODIFIERS = """
financial communications cabinet budget immigration water petroleum religious parliamentary political human rights public works
municipal rural urban development science technology cultural veterans civil maritime
vice deputy assistant associate acting former ex late interim prime foreign defence defense interior
finance health
education justice home trade economy economic agriculture energy transport transportation labour labor
culture environment sports
information communications housing planning industry oil social welfare internal external first second
third senior chief executive
managing general special state federal national attorney district county city police army navy air
military supreme
high regional provincial presidential parliamentary congressional republican democratic democrat
conservative liberal socialist
lieutenant brigadier rear field wing squadron staff master gunnery warrant petty lance flight group
majority minority opposition house senate white press then-foreign incoming outgoing retired ret veteran
fellow head
deputy-prime emeritus crown grand chief-of-staff shadow permanent under co u.n. un eu nato u.s. us uk
republican independent labour tory communist christian
""".split()
"""Words that stand before a title and belong to it: ``Deputy Prime Minister``, ``Foreign Secretary``."""

KIN = {
    **dict.fromkeys(
        """
        husband father son brother widower uncle nephew grandfather grandson boyfriend fiance fiancé
        stepfather ex-husband dad
        """.split(),
        "m",
    ),
    **dict.fromkeys(
        """
        wife mother daughter sister widow aunt niece grandmother granddaughter girlfriend fiancee
        fiancée stepmother ex-wife mom mum
        """.split(),
        "f",
    ),
    **dict.fromkeys(
        """
        cousin partner parent child friend colleague aide sibling
        """.split(),
        "",
    ),
}
"""Kinship and like nouns with the gender they tell."""

ROLE_GENDER = {
    **dict.fromkeys(
        """
        spokesman chairman congressman councilman assemblyman businessman policeman actor waiter man
        boy gentleman king prince monk priest salesman sportsman fisherman fireman cameraman
        anchorman frontman duke schoolboy statesman gunman sultan emir landlord father-of-two
        widower grandfather bishop archbishop cardinal pope imam sheikh ayatollah
        """.split(),
        "m",
    ),
    **dict.fromkeys(
        """
        spokeswoman chairwoman congresswoman councilwoman assemblywoman businesswoman policewoman
        actress waitress woman girl lady queen princess nun sportswoman anchorwoman heiress duchess
        schoolgirl housewife midwife stateswoman landlady mother-of-two widow ex-wife
        grandmother
        """.split(),
        "f",
    ),
    **dict.fromkeys(
        """
        ombudsman
        """.split(),
        "",
    ),
}
"""Role nouns that tell a gender (``""``: looks as if it did, does not)."""

ROLE_NOUNS = """
official officer leader lawyer attorney doctor nurse teacher student professor researcher scientist expert
analyst economist
author writer poet novelist journalist reporter editor columnist photographer critic historian activist
campaigner
advocate organizer organiser volunteer worker employee employer manager executive boss owner founder
entrepreneur investor
banker broker trader farmer soldier sailor pilot driver engineer architect designer artist painter
sculptor musician singer
rapper songwriter composer conductor dancer comedian filmmaker producer star player striker goalkeeper
midfielder defender
runner swimmer boxer cyclist athlete champion coach captain referee umpire victim witness suspect
defendant plaintiff
prisoner detainee hostage survivor resident neighbour neighbor villager citizen voter taxpayer candidate
nominee lawmaker
politician diplomat envoy mediator negotiator adviser advisor consultant aide assistant secretary
treasurer deputy
counsel prosecutor judge magistrate juror detective investigator inspector ranger firefighter paramedic
commander rebel
militant fighter guerrilla insurgent gunman bomber terrorist hacker whistleblower dissident exile refugee
migrant
psychologist psychiatrist physician surgeon pediatrician scholar fellow lecturer principal dean rector
chancellor chef
mother father parent son daughter brother sister husband wife widow friend colleague
man woman boy girl teenager native veteran retiree pensioner member
""".split()
"""Nouns that name a person by what he or she does or is; used in appositions and for phrases such as ``the lawyer``."""

PARTICLES = (
    "al el bin ibn ben abu van von der den de del della di da dos das du la le las los ter ten zu zum af av "
    "bint ould mac ap st y e ul ur ud-din e- d'"
).split()
"""Words in lower case that belong to a name: ``Ursula von der Leyen``, ``Hassan al-Bashir``."""

GENERATIONS = "Jr Sr II III IV".split()
"""What tells a son from his father."""

HONOURS = "PhD MD Esq QC KC SC MP CBE OBE MBE".split()
"""What an office or honour puts behind a name, and what later mentions leave out: *Ada Lund KC*, *Lund*."""

SUFFIXES = [*GENERATIONS, *HONOURS, "Jr.", "Sr.", "Ph.D.", "M.D.", "Esq."]
"""What may follow a person's name."""

ROLE_HEADS = frozenset(TITLES) | frozenset(ROLE_NOUNS) | frozenset(KIN) | frozenset(ROLE_GENDER)
"""Every noun that can say who a person is."""

DOTTED = """
Mr Mrs Ms Dr St Mt Ft Sgt Lt Col Gen Capt Maj Cpl Adm Cmdr Prof Rev Hon Sen Rep Gov Pres Jr Sr Messrs Mme Msgr Fr Bros Insp Supt
Det Brig Pvt Pfc Atty Amb Ald Dept Univ Dra Sra Srta Smt Lic Ing Arq Gral Cnel Drs Ir Hj Ret
""".split()
"""Abbreviations that keep their full stop inside a name."""

WIDER = {
    "lawmaker": frozenset(
        "senator representative congressman congresswoman mp legislator parliamentarian".split()
    ),
    "legislator": frozenset("senator representative congressman congresswoman mp lawmaker".split()),
    "politician": frozenset(
        "senator representative congressman congresswoman mp minister governor mayor lawmaker".split()
    ),
    "diplomat": frozenset("ambassador envoy consul".split()),
    "envoy": frozenset(("ambassador",)),
    "premier": frozenset(("minister",)),
    "lawyer": frozenset("attorney counsel solicitor barrister".split()),
    "attorney": frozenset("lawyer counsel".split()),
    "academic": frozenset("professor lecturer scholar".split()),
    "doctor": frozenset("physician surgeon".split()),
}
"""Role noun -> narrower ones that it may stand for: ``the diplomat`` for an ambassador."""

ABBREVIATED = {
    "gov": "governor", "sen": "senator", "rep": "representative", "gen": "general", "col": "colonel", "lt": "lieutenant",
    "sgt": "sergeant", "prof": "professor", "dr": "doctor", "capt": "captain", "maj": "major", "det": "detective",
    "gral": "general", "cnel": "colonel", "supt": "superintendent", "insp": "inspector", "rev": "reverend", "amb": "ambassador", "pres": "president",
}  # fmt: skip
"""Titles written short -> in full."""
