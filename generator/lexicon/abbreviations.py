"""Abbreviations that end in a full stop, and the words that begin an English sentence.

Sources: Associated Press Stylebook (titles, months, states, "Inc.", street names), The Chicago Manual of
Style 17 ch. 10 (abbreviations, initials), Quirk et al., A Comprehensive Grammar of the English Language
(closed word classes); compiled by hand. All entries are lower-case and without their last full stop.
"""

from __future__ import annotations

NEVER_LAST = frozenset(
    """Approx Ca Incl Ret Mr Mrs Ms Mx Dr Drs Messrs Mme Mlle Prof Profs Sen Sens Rep Reps Gov Govs Gen
    Gens Maj Brig Col Cols Lt Sgt Cpl Pvt Capt Cmdr Cdr Adm Pres Supt Insp Det Fr Br Rev Hon Rt Msgr
    Mgr Ste Dra Sra Srta Smt Lic Ing Arq Gral Cnel Ir Hj Mt Ft Pfc Spc Amb Atty Dist Asst messrs v vs viz cf eg ie ca approx incl e.g i.e MR MRS MS
    DR GEN SEN REP GOV COL CAPT LT SGT PROF REV""".split()
)
"""Bound to what follows: a title, a mountain, "versus". ``Gen. Smith``, ``Mt. Etna``; as written, for
``the last rep. He`` and ``ms`` are words."""

BEFORE_NUMBER = frozenset(
    """al no nos No Nos N\u00b0 n\u00b0 art arts Art Arts sec Sec secs para Para paras p pp Vol vol vols Vols fig Fig
    figs Figs ch Ch chap Chap ver eq tel Tel ext Ext cl Cl Sch app App c Jan Feb Mar Apr Jun Jul Aug
    Rs Sep Sept Oct Nov Dec JAN FEB MAR APR JUN JUL AUG SEPT OCT NOV DEC""".split()
)
"""Bound to a number that follows, else a word or month: ``No. 5``, ``Nov. 14``; not ``"No." He``."""

COMPANY = frozenset(
    "Inc Corp Co Cos Ltd Llc LLC plc Plc PLC Bros Mfg INC CORP CO LTD BROS Jr Sr JR SR Esq".split()
)
"""End a name. Before a capitalised word that a small letter follows the sentence is over, for inside
it a title and a name come next: ``Loews Corp. Terms were`` ends, ``Loews Corp. President John Doe`` not."""

STATES = frozenset(
    """Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev
    Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask D.C N.Y N.J N.H N.C S.C N.D S.D N.M
    R.I W.Va""".split()
)
"""After a town and a comma a state has a second comma inside the sentence (AP Stylebook, "state names"), so
without it a capital begins a new one: ``in Hartford, Conn. Smith said``; ``Hartford, Conn., and``."""

MAY_END = frozenset(
    """al Intl Natl Univ Dept Assn Assoc Est Bldg St etc Ave Blvd Rd Ln Hwy Pkwy Ct Sq Mon Tue Tues Wed
    Thu Thur Thurs Fri Sat Sun hr hrs min sec oz lb lbs yd mi km kg cm mm sq cu mph kph Ph.D Adv Cont
    Govt govt dept adj""".split()
)
"""May stand in the middle of a sentence or end one; a closed-class word after it decides."""

STARTERS = frozenset(
    """the a an this that these those such each every all both some any many most several few no none
    other another he she it they we i you his her its their our my your there here who what when where
    why how which whose in on at by for from to with without of off over under after before during
    since until till while as although though because if unless whether once about above across
    against along among around behind below beneath beside besides between beyond despite inside into
    like near outside through throughout toward towards upon within and but or nor so yet still also
    then thus therefore however moreover meanwhile nevertheless nonetheless instead otherwise indeed
    perhaps maybe even just only now today tomorrow yesterday later earlier recently previously
    currently finally first second third last next again once separately similarly according is are
    was were be been do does did has have had can could will would shall should may might must let mr
    mrs ms dr not nobody everyone everybody someone somebody anyone nothing everything something one
    two three four five six seven eight nine ten more less much part asked given""".split()
)
"""Closed-class words and numerals: capitalised after a full stop they begin a sentence; they are hardly ever
the second part of a name. ``… of Loews Corp. The company`` ends; ``the U.S. Congress`` does not."""

SPEECH_VERBS = frozenset(
    """said says asked asks replied replies answered wondered demanded exclaimed shouted yelled cried
    joked quipped added adds wrote writes tweeted told tells recalled insisted noted explained
    continued declared chanted responded commented inquired mused quizzed thundered snapped retorted""".split()
)
"""After ``?"`` or ``!"`` a name and one of these carry the sentence on: ``"Why?" Smith asked.``"""

NAMES_WITH_MARKS = frozenset("yahoo jeopardy yum oklahoma wham panic jeb guess joomla".split())
"""Names written with a final ``!`` or ``?`` (``Yahoo! Inc.``); the mark ends no sentence before a capital
unless a closed-class word follows."""

ZONES_AND_DAYS = frozenset(
    """est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest eet msk ist jst monday tuesday
    wednesday thursday friday saturday sunday eastern central pacific mountain greenwich local""".split()
)
"""Carry a clock time on: ``at 9 a.m. EST``, ``9 p.m. Monday``."""
