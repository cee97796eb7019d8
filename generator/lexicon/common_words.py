"""Words that English writes in lower case: a capital at a sentence's start says nothing of them.

Counted by us: every word that 125 speeches of United States presidents (the inaugural addresses since 1789, the
addresses on the state of the Union from 1945 to 2006; works of the United States government, in the public domain,
as the Natural Language Toolkit's data carries them) write in lower case, once in ten times or more. None of the
collections that the extraction is measured on was counted.
"""

from generator.lexicon.commonwealth_words import COMMONWEALTH

COMMON = (
    frozenset(
        """
aband abandon abandoned abandoning abandonment abate abating abbreviated abdicated abdication abduction
abetting abeyance abhorrent abide abiding abilities ability abject able ably abnormal abnormally aboard abode
abodes abolish abolished abolishing abolition aboriginal aborigines abortion abortions abound abounding
abounds about above abreast abridges abridging abroad abrupt absence absent absolute absolutely absolutism
absorb absorbed absorbing absorbs absorption abstain abstaining abstinence abstract abstractions absurd
abundance abundant abundantly abuse abused abuses abusing abusive academia academic academies accede
accelerate accelerated accelerates accelerating acceleration accents accentuate accept acceptable acceptance
accepted accepting accepts access accessibility accessible accession accessory accident accidental accidents
acclaim accommodate accommodation accommodations accompanied accompany accompanying accomplish accomplished
accomplishing accomplishment accomplishments accord accordance accorded according accordingly accords account
accountability accountable accountants accounted accounting accounts accrue accrued accruing accumulate
accumulated accumulates accumulating accumulation accumulations accuracy accurate accurately accused accustom
achievable achieve achieved achievement achievements achieving aching acid acknowledge acknowledged
acknowledging acknowledgment acquaintance acquainted acquiesce acquiesced acquiescence acquire acquired
acquires acquiring acquisition acquisitions acquit acreage acres acrimony across act acted acting action
actions activated active actively activism activist activities activity acts actual actually actuarial
actuate actuated acute acutely ad adapt adaptability adaptation adapted adapting add added addict addicted
addiction addicts adding addition additional additions address addressed addresses addressing adds adduced
adequacy adequate adequately adhere adhered adherence adheres adjective adjunct adjust adjusted adjusting
adjustment adjustments administer administered administering administers administrated administration
administrations administrative administratively administrator administrators admirable admirably admiration
admire admission admissions admit admitted admittedly admitting admonish admonished admonishes admonition
admonitions adopt adopted adopting adoption adoptions adoptive adopts adore adoring adorn adorns ads adult
adulthood adults advance advanced advancement advances advancing advantage advantageous advantageously
advantages advent adventure adventurers adventures adventurously adversaries adversary adverse adversely
adversity adverted advertising advice advisable advise advised advisedly advisers advisory advocacy advocate
advocated advocates advocating aegis aerial aeronautics aerospace affair affairs affect affected affecting
affection affectionate affections affects affiliated affiliates affiliation affirm affirmation affirmations
affirmative affirmatively affirmed affirming affirms afflict afflicted affliction afflictions affluent afford
affordable afforded affording affords affront affronts afield afloat afraid afresh afte after aftermath
afternoon afterward again against age aged agencies agency agenda agent agents ages aggrandizement aggravate
aggravated aggravates aggravation aggregate aggregations aggression aggressive aggressively aggressor
aggressors agile aging agitate agitated agitating agitation agitations agitators ago agonies agonizing agony
agree agreeably agreed agreeing agreement agreements agricultural agriculture agriculturists ahead ahout ai
aid aided aiding aids ail ailing ailments ails aim aimed aiming aimless aims air airborne aircraft airfares
airlift airline airlines airman airmen airplane airport airports airpower airsheds airwaves airways aisle
akin al alacrity alarm alarmed alarming alarms alert alertness alien alienate alienated alienation aliens
aligned aligning alike aliment alive all allayed allegation allegations alleged allegiance alleviate
alleviating alleviation alleyways alliance alliances allied allies allocate allocated allocating allocation
allocations allotted allow allowance allowances allowed allowing allows alltime allude alluded allure allured
alluring allusion ally almost alone along alongside aloof aloofness aloud already also altar alter alteration
altercation altered alternate alternative alternatives although altogether altruism aluminum always am
amalgamated amass amassing amazed amazing ambassadors ambiguity ambition ambitions ambitious ambush
ameliorating amend amendatory amended amending amendment amendments amiable amicable amicably amid amidst
amiss amity ammunition amnesty among amongst amortization amount amounted amounting amounts ample amplified
amply an analyses analysis analyst analysts analyze analyzes anarchy ancestors ancestry anchor anchored
ancient and aneurysm anew ange angel angels anger angry anguish anguished angular animate animated animates
animating animation animosities animosity annals annexation annexed annihilation anniversaries anniversary
announce announced announcement announces announcing annoyance annual annualized annually annul another
answer answerable answered answering answers ant antagonist antagonistic anthem anthrax anticipate
anticipated anticipates anticipating anticipation anticipations antidrug antifederal antiguerilla
antimilitary antimissile antimonopoly antipathies antiphilosophists antipoverty antipregnancy antiquated
antiquity antirepublican antiterrorism antitrust ants anxieties anxiety anxious anxiously any anybody anymore
anyone anyplace anything anytime anywhere ap apart apartments apathy apiece apologize apology apostles
appalled appalling apparent apparently appeal appealing appeals appear appearance appeared appearing appears
appeasement appertain appetite applaud applauded applauding applause apples appliances applicable applicants
application applications applied applies apply applying appoint appointed appointee appointees appointing
appointment appointments appraisal appraise appraisers appraising appreciable appreciably appreciate
appreciated appreciates appreciating appreciation appreciative apprehend apprehension apprehensions
apprehensive apprenticeship apprenticeships apprised approach approached approaches approaching approbation
appropriate appropriated appropriately appropriateness appropriation appropriations approval approve approved
approves approving approximate approximated approximately apt aptitude aptly aqueducts arbitrament
arbitrarily arbitrary arbitration arc archaic archipelago architects architecture ardent ardor arduous are
area areas arena argue argued argument arguments arid aright arise arisen arises arising aristocracy
arithmetic ark arm armament armaments armed armies arming armistice armor armored arms army arose around
arouse aroused arousing arraignment arrange arranged arrangement arrangements arrangments array arrears
arrest arrested arresting arrests arrival arrivals arrive arrived arrives arriving arrogance arrogant
arrogate arsenal arsenals art arteries arthritis article articles articulated artifice artificial
artificially artillery artisans artist artistic artists arts as asbestos ascendancy ascended ascendency
ascertain ascertained ascertaining ascribe ascribed ashamed ashtray aside ask asked asking asks asleep aspect
aspects aspiration aspirations aspire aspired aspires ass assail assailed assassinated assassins assault
assaulted assemblage assemble assembled assemblies assembling assembly assent assert asserted asserting
assertion assertions asserts assess assessed assessment assessments asset assets assign assigned assigning
assignment assignments assigns assist assistance assistant assistants assisted assisting assists associate
associated associates association associations assuage assuaged assume assumed assumes assuming assumption
assumptions assurance assurances assure assured assuredly assures assuring astern astonishing astounding
astray astronaut astronauts astronomers astronomical astrophysics asunder asylum at atheistic athletes
athwart atmosphere atom atomic atone atop atrocious atrocity attach attached attachment attachments attack
attacked attacker attackers attacking attacks attain attainable attained attaining attainment attainments
attains attempt attempted attempting attempts attend attendance attendant attendants attended attending
attends attention attentive attest attitude attitudes attorney attorneys attract attractions attractive
attributable attributed attributes attributing audacity audience aught augment augmentation augmented
augments auguring august auspices auspicious auspiciously authentic author authored authoritative authorities
authority authorization authorizations authorize authorized authorizes authorizing authors auto autocracy
autocratic automakers automatic automatically automation automobile automobiles automotive autonomy autos
autoworkers autumn auxiliaries auxiliary avail availability available availed avenue avenues aver average
averaging avert averted averting aviation aviators avoid avoidance avoided avoiding avoids avow avowal avowed
avowing aw await awaited awaiting awaits awake awaken awakened awakens award awarded awards aware awareness
away awe awed awesome awful awoke ax axiomatic axis ay babies baby back backed background backgrounds backing
backlog backs backsliding backward bacteria bad badge badly baffled bag baggage bailout bait balance balanced
balances balancing balk ball ballistic ballot ballots balm ban band banding bane baneful banished banishing
banishment bank banker bankers banking bankrupt bankruptcies bankruptcy banks banned banner banning baptism
bar barbarian barbarians barbaric barbarism barbed barber bare barely bargain bargaining barons barrel
barrels barren barrier barriers barring bars barter bartered base baseball based basement bases basi basic
basically basics basins basis bask bastion battalion battalions batter battered batteries battle battlefield
battlefields battleground battlegrounds battleline battles bay bays be beaches beachhead beacon bear beard
bearers bearing bearings bears beat beaten beating beatings beautiful beauty became because beckon beckoned
beckons becloud become becomes becoming bed bedding bedrock beds bee beef been befit befits befitting before
beg began begets begin beginning beginnings begins begrudge begun behalf behave behavior behead behemoths
behind behold beholds behooves being beings belaboring belatedly belied belief beliefs believe believed
believers believes believing belligerence belligerent belly belong belonged belonging belongs beloved below
belt belts bench benchmark bend bene beneath benediction benedictions benefactors beneficence beneficent
beneficial beneficiaries beneficiary benefit benefited benefiting benefits benefitted benevolence benevolent
benign bequeath bequeathed beseech beseeching beseems beset beside besides besieged best bestow bestowal
bestowed bet betray betrayed betrays better betterment between beware bewilder bewildered beyond bias
bicentennial bicker bickering bidding bids big bigger biggest bigoted bigotry bigots bill billion billions
billows bills bimetallism bin bind binding binds biological biotechnology bioterrorism bipartisan
bipartisanship birth birthday birthdays birthplace birthright births bit bitter bitterest bitterness black
blackboard blackmail blackmailed blacks blame blamed blameless blandishments blanket blankets blaspheme blast
blaze blazed bleak bleakest bled bleed bleeding bleeds blend blended bless blessed blessing blessings blight
blighted blights blind blinded blindfolded blindly blinking bloated bloc block blockade blockbuster
blockbusters blocked blocking blocks blocs blood bloodiest bloodshed bloodstream bloody blot blotches blow
blowing blown blows blue blueberry blueprint blueprints blunt blunted bluntly board boarder boards boast
boasted boastfulness boat boats bodes bodies bodily body bogus bold bolder boldest boldly boldness bolster
bolstered bolstering bolsters bomb bombastic bombed bomber bombers bombing bombings bombs bona bond bondage
bonds bones bonus book booked books boom boomers booming booms boon boondoggles boost boosters boot bootcamps
booth border bordering borders bore born borne borrow borrowed borrowing borrows bosom bosoms boss both
bottleneck bottlenecks bottom bottoms botulinum bought bound boundaries boundary bounded boundless bounds
bounteous bounties bountiful bounty bow box boy boycott boycotting boycotts boys bracket brackets brain
brainpower brains brake branch branched branches brave bravely bravery bravest brawn breach bread breadwinner
break breakdown breakers breakfast breakfasts breaking breaks breakthrough breakthroughs breakups breast
breath breathe breathes breathing breathless bred breed breeds breeze brethren bridge bridges bridging bridle
brief briefings briefly brigades bright brighten brightened brightens brighter brightest brightly brilliant
bring bringing brings brink brittle broad broadcast broadcasters broadcasting broadcasts broaden broadened
broadening broader broadly broils broke broken brood brother brotherhood brotherly brothers brought
brownfields brunt brush brutal brutality brutalized brutally buccaneering buck buddies budding budget
budgetary budgeted budgeting budgets bug bugging build builded builder builders building buildings builds
buildup built bulge bulk bulky bullet bullets bullies bulwark bulwarks bunch bunker buoyant burden burdened
burdens burdensome bureaucracies bureaucracy bureaucrat bureaucratic bureaucrats bureaus burgeoning
burglaries burglary buried burn burned burning burns burst bursting burthen burthened burthening bury bus
buses business businesses businessman businessmen businesspeople bust busy but butter buttress buy buyer
buyers buying buys by bygone bypass bypassed bystanders byword cabbies cafes calamities calamitous calamity
calculate calculated calculating calculation calculations calendar caliber caliche call called calling
callings callous calls calm calmly came camp campaign campaigning campaigns campfires camps campuses can
canal canals cancel canceled canceling cancellation cancelled cancer cancers candid candidacy candidate
candidates candidly candle candles candor canister cannon cannot canvass canyons cap capabilities capability
capable capacities capacity capita capital capitalism capitalist capitals capitol capitulation capping
caprice caps captive captives captivity capture captured car carbon card cardinal cards care cared career
careers careful carefully careless carelessly carelessness cares cargoes caring carnage carpenters carried
carrier carriers carries carry carrybacks carrying carryover carryovers cars cartel cartels carve carving
cascading case caseload cases cash cast casting casts casual casualties casualty catalogue catalogued
catalyst catastrophe catastrophes catastrophic catch catchword categorical categories category cathedral
cattle caucus caught cause caused causes causing caution cautious caves cease ceased ceaseless ceaselessly
ceases cedar cede ceded ceiling ceilings celebrate celebrated celebrates celebrating celebration cell cells
cement cemented cementing cements censorship censure census censuses cent centennial centennials center
centered centerpiece centers central centralized centralizing centrally cents centuries century ceonomic
cereals cerebral ceremonial ceremony certain certainly certainties certainty certifiably certification
certified cessation ch chafe chain chains chair chairmanship chairs chalice challenge challenged challengers
challenges challenging chamber chambers champion champions chance chances change changed changeless changers
changes changing channel channels chaos chaotic chapter chapters character characteristic characteristics
characterize characterized characters charge chargeable charged charges charging chariot charitable charities
charity chart charted charter chartering chase chastened chattel cheap cheaper cheapest cheaply cheapness
cheating check checked checkered checking checks checkup cheer cheered cheerful cheerfully cheerfulness
cheering cheese chemical chemicals chemotherapy cherish cherished cherishes cherishing chest chew chief
chiefly chiefs child childbearing childhood childish childlike children chip chips chocked choice choices
choirs chokes choking choose chooses choosing chopping chords chorus chose chosen chronic chronically church
churches cigarettes circle circulating circulation circumscribed circumstance circumstances cite cities
citizen citizenry citizens citizenship city civic civics civil civilian civilians civility civilization
civilized cl claim claimed claiming claims clamor clapped claps clarification clarified clarify clarity clash
class classed classes classification classifications classified classroom classrooms clause clauses clean
cleaned cleaner cleanest cleaning cleanse cleansing cleanup cleanups clear clearance clearcut clearer
clearing clearly clearness cleaves clergy clerical clerics clerk clerks clever client climate climb climbed
climes clinching cling clinic clinical clinics clipper clips cloaked clock clocks clogged cloning close
closed closely closeness closer closes closest closing clothe clothed clothes clothing clouds clutches co
coached coaches coal coalfields coaling coalition coalitions coarse coast coastal coastguardsman coastlines
coasts cocaine code codify coequal coerced coercion coercions coercive coeval coexistence coffee coffers
cognizance cogs coherence coherent cohesion cohesive cohosted coin coinage coincidence coined cold coldest
coli collaboration collaborator collapse collapses collapsing collar collateral colleague colleagues collect
collected collection collections collective collectively collects college colleges collision collisions
colonial colonialism colonies colonists colonization color colorable colored colors colossal columns combat
combatant combated combating combats combatted combination combinations combine combined combines combining
combustion come comeback comes cometh comfort comfortable comforted comforting comforts coming comities
comity comma command commanded commanders commanding commandments commands commence commenced commencement
commencing commend commended commending commensurate comment commentary commentators commented comments
commerce commercial commercialization commiseration commission commissioned commissioner commissions commit
commitment commitments committed committee committees committing commodities commodity common commonly
commonplace commonsense commonwealth communicate communicated communicating communication communications
communion communism communist communities community communize commuters compact compacts companies companions
companionship company comparable comparative comparatively compare compared compares comparison compartments
compass compassion compassionate compatible compel compelled compelling compels compensate compensated
compensation compensations compete competence competency competent competes competing competition
competitions competitive competitiveness competitor competitors complacency complacent complain complained
complaining complaint complement complete completed completely completeness completes completing completion
complex complexes complexion complexity compliance complicated complications complicit complied compliment
comply components comport comports compose composed composer composing composite composition compound
comprehend comprehending comprehends comprehension comprehensive comprehensively compress compressed comprise
comprised compromise compromised compromises compromising compulsion compulsory computation computer
computerizing computers computing comrade comrades con conceal concealed concede conceded conceive conceived
conceives conceiving concentrate concentrated concentrating concentration concept conception concepts concern
concerned concerning concernment concerns concert concerted concerting concession concessions conciliate
conciliated conciliation concise conclude concluded concluding conclusion conclusions conclusive conclusively
concord concrete concur concurrence concurrent condemn condemnation condemned condemning condescending
condition conditions condolences condoned conducive conduct conducted conducting conducts confederacies
confederacy confederate confederated confederation confer conference conferences conferred conferring confers
confess confessedly confession confessions confide confided confidence confident confidential confidently
confiding configuration confine confined confines confirm confirmation confirmed confirming confirms conflict
conflicting conflicts conform conformable conforming conformity conforms confound confounded confront
confrontation confronted confronting confronts confuse confused confusing confusion congenial congestion
congratulate congratulated congratulating congratulation congratulations congregation congregations
congressional congressionally conjecture conjunction connect connected connecting connection connections
connects connive conquer conquered conquering conqueror conquest conquests conscience consciences
conscientious conscientiously conscious consciousness conscript consecrate consecrated consecrates
consecration consecutive consensus consent consenting consequence consequences consequent consequential
consequently conservation conservative conservator conserve conserved conserving consider considerable
considerably considerate considerately consideration considerations considered considering consign consist
consisted consistency consistent consistently consisting consists consolation consolatory console consoled
consolidate consolidated consolidating consolidation consolidations consoling consonant consort conspicuous
conspicuously conspiracies conspiracy conspiring constancy constant constantly constants constellation
constituency constituent constituents constitute constituted constitutes constituting constitutional
constitutionally constitutions constrain constrained constraint constraints constricted construct constructed
constructing construction constructive construe construed consul consular consult consultation consultations
consultative consulted consulting consume consumed consumer consumers consuming consummate consummating
consummation consumption contact contacts contagious contain contained containing containment contains
contaminate contaminated contemplate contemplated contemplates contemplating contemplation contemplations
contempt contend contended contending content contented contention contentions contentious contentment
contest contested contests context contiguous continent continental continents contingencies contingency
contingent continually continuance continuation continue continued continues continuing continuity continuous
continuously continuum contour contract contracted contracting contraction contractor contractors contracts
contractual contradiction contradistinction contrary contrast contrasted contrasts contribute contributed
contributes contributing contribution contributions contributor contributors contributory contriving control
controllable controlled controlling controls controversial controversies controversy convene convened
convenience conveniences convenient convening convention conventional conventions converging conversation
conversations conversion convert converted convertible converting convey conveyed convicted conviction
convictions convince convinced convinces convincing convocation convulsed convulsions convulsive cook cool
cooperate cooperates cooperating cooperation cooperative cooperatives coordinate coordinated coordinating
coordination copartners copartnership copays cope coping copper copy coral cordial cordially cords core corn
corner corners cornerstone cornerstones corollary corporate corporation corporations corps corpus correct
corrected correcting correction corrections corrective correctives correctly corrects corresponded
correspondent corresponding corridors corroded corrodes corrupt corrupted corrupting corruption cosigning
cosmetics cosmopolitan cosmos cost costars costing costliest costly costs cotton cottons couch cough could
councils counsel counseling counselling counsels count counted countenance counter counteract counteracted
counteraction counterfeit countering counterparts counterproductive counterstrike countervailing counties
counting countless countries country countrymen countryside counts county coup couple coupled couples courage
courageous courageously courier course courses court courtesy courthouse courts covenant covenants cover
coverage covered covering covers covert covet cowardly cowards coworkers cows crack cracking cradle cradles
craft crafting craftsman crafty cranberry crash crate crave craven craving crawfish crawl crazy cream creased
create created creates creating creation creations creative creatively creativity creature creatures
credentials credibility credible credibly credit creditable crediting creditors credits credulity creed
creeds creep crept crescent crest crew crews criers cries crime crimefighting crimes criminal criminality
criminals crimson cripple crippled crippling crises crisis criteria criterion critical critically criticism
criticized critics crop crops cross crossed crosses crossing crossroads crowd crowded crowding crowds crown
crowned crucial crucially crucible crude cruel cruelly cruelties cruelty cruise cruisers cruising crumble
crumbling crunch crusade crush crushed crushes crushing crust cry crying crystalized crystals ction ctivity
culminated culminating culpability culpable culprits cultivate cultivated cultivation cultivator cultural
culture cultures cumbersome cumulative cumulatively cup cupidity curb curbed curbing cure cured cures curfews
curing curiosity currencies currency current currently currents curricula curriculum curse curtail curtailed
curtailing curtailment curtails curtain cushion cushioning custodial custodians custody custom customary
customer customers customs cut cutoffs cuts cutting cybernetics cyberspace cycle cynic cynical cynicism
cynics cystic czar czars dad dads dailiness daily dairy dam damage damaged damages damaging dams dancers
danger dangerous dangerously dangers dare dared dares daring dark darkened darker darkest darkness darts
dashed data date dated dates daughter daughters dawn dawning day days dazzling de dead deadbeat deadliest
deadline deadlines deadlock deadly deaf deafened deal dealer dealers dealing dealings deals dealt dear dearer
dearest death deathless deaths debased debasement debatable debate debated debates debating debauched debris
debt debtor debts decade decadent decades decay decayed decaying deceased deceit deceive deceived deceiving
decencies decency decent decentralization deception deceptive decide decided decides deciding decision
decisionmaking decisions decisive decisively deck declaration declarations declare declared declares
declaring decline declined declines declining decoding decontrol decorated decoration decrease decreased
decreases decreasing decree decreed decrees decry dedicate dedicated dedicates dedicating dedication deduct
deductible deductibles deduction deductions deed deeds deem deemed deems deep deepen deepened deepening
deeper deepest deeply def defamation defamatory default defaulters defaulting defeat defeated defeating
defeatism defect defective defectors defects defend defendants defended defender defenders defending defends
defense defenseless defenses defensive defer deference deferrals deferred deferring defiance defiant
deficiencies deficiency deficient deficit deficits defied defies define defined defines defining definite
definitely definition definitions deflationary defraud defrauded defray defrayed defuse defy defying
degenerate degeneration degradation degradations degrade degrades degrading degree degrees del delay delayed
delaying delays delegate delegated delegates delegation deliberate deliberately deliberating deliberation
deliberations delicacy delicate delicious delight delighted delights delineated delineation delinquency
delinquent delinquents delirium deliver deliverance delivered deliveries delivering delivers delivery delude
deluge delusion delusions delusive demagogs demagogue demagogued demand demanded demanding demands demeaning
demeans demilitarize demise demobilization democracies democracy democrat democratic democratically
democratization demolish demolished demonization demonstrably demonstrate demonstrated demonstrates
demonstrating demonstration demonstrations demoralization demoralizes demoralizing denial denied denies
denominations denounce denounced dense densely dental dentists deny denying depart departed department
departmental departments departs departure departures depend dependable depended dependence dependencies
dependency dependent dependents depending depends depict depleted depletion deplorable deplorably deplore
deplored deploy deployable deployed deploying deployment deportation deporting deportment deposit
depositaries depositors deposits deprecated depreciated depreciating depreciation depressed depresses
depressing depression depressions deprivation deprive deprived deprives depriving depth depths deputed
deregulate deregulating deregulation derive derived derives deriving derogatory descend descendants
descending descends describe described describes describing description descriptions desert deserted
deserters deserts deserve deserved deservedly deserves deserving design designate designated designates
designation designed designer designing designs desirable desire desired desires desiring desirous desk desks
desolated desolation despair despaired desperate desperately desperation despicable despise despite
despondence despot despotic despotism despots destination destined destinies destiny destitute destitution
destroy destroyed destroyer destroyers destroying destroys destruction destructionism destructive detached
detachment detail detailed details detained detect detective deter deteriorate deteriorating determination
determinations determine determined determines determining deterred deterrence deterrent deterring deters
detest detract detriment detrimental devaluation devalued devastate devastated devastates devastating
devastatingly devastation devastations develop developed developers developing development developmental
developments develops deviation device devices devise devised devising devoid devolve devolved devote devoted
devoting devotion devout dew diabetes diadem diagnosis diagnostic diagrams dialog dialogue diamonds diary
dictate dictated dictates dictator dictatorial dictators dictatorship dictatorships did die died dies diet
diets differ differed difference differences different differential differentiating differently differing
difficult difficulties difficulty diffidence diffused diffusion digest digital digits dignified dignifies
dignity digress dilapidated diligence diligent diligently dilutes dim dime dimension dimensions diminish
diminished diminishes diminishing diminution dimmed dimness din dingy dinner dinners dinosaur dip diphtheria
diploma diplomacy diplomas diplomatic diplomatically diplomats dire direct directed directing direction
directions directive directly director directs dirtier disabilities disability disabled disadvantaged
disaffection disagree disagreeable disagreed disagreeing disagreem disagreement disagreements disappear
disappearance disappeared disappearing disappointed disappointing disappointment disappointments disapproved
disarm disarmament disarming disarray disaster disasters disastrous disband disbursed disbursement
disbursements discard discarded discarding discern discernment discharge discharged discharging disciples
discipline disciplined disciplines disclaim disclaimers disclose disclosed disclosure disclosures discontent
discontents discontinue discontinued discord discordant discount discountenanced discountenancing discounts
discourage discouraged discouragement discourages discouraging discover discovered discoveries discovering
discovery discredited discrediting discrepancy discretion discretionary discri discriminate discriminated
discriminates discriminating discrimination discriminations discriminatory discuss discussed discussing
discussion discussions disdain disease diseases disengagement disfigure disfigured disfranchised disgrace
disgraceful disguise disguised disguises dishearten disheartened dishonest dishonor dishonorable dishonoring
disillusionment disinclination disintegration disinterested dislike disliked dislocated dislocation
dislocations disloyal dismantle dismantled dismantling dismember dismiss disobedience disorder disorderly
disorders disorganization disorganize disorganizing disparage disparaged dispassionate dispatch dispatcher
dispel dispelled dispensations dispense dispensed disperse dispersed displaced display displayed displaying
disposal dispose disposed disposing disposition dispositions disproportionate disprove dispute disputed
disputes disqualification disqualified disquisitions disregard disregarded disregards disrepair disrupt
disrupted disrupting disruption disruptions disruptive dissatisfied dissemination dissension dissensions
dissent dissenting dissidents dissipated dissipation dissolution dissolve distance distances distant distill
distinct distinction distinctions distinctively distinctly distinguish distinguished distinguishing distorted
distorter distortion distortions distorts distract distracted distracts distress distressed distresses
distressing distribute distributed distributer distribution district districts distrust distrusted
distrustful distrusting disturb disturbance disturbances disturbed disturbing disturbs disunion disunity
dived divergent diverse diversification diversified diversion diversity divert diverted diverting divide
divided dividend dividends divides dividing divine divinely divisible division divisional divisions divisive
divisiveness divorce divorced dmiral do dock docket dockets dockyards docs doctor doctors doctrine doctrines
document documents dodging doers does dogmas dogmatic dogmatisms dogs doing dollar dollars domain dome
domestic domestics domiciled domiciliary dominant dominate dominated dominates domination domineering
dominion dominions donations done doom doomed dooms door doorkeeper doors doorstep doorways dormitories doses
dot doth dots double doubled doubles doubling doubly doubt doubted doubters doubtful doubting doubtless
doubts down downfall downgrading downpayment downs downsizing downturn downward dozen dozens draft drafted
drag dragged drain drainage drained draining drama dramatic dramatically dramatized dramatizes draping
drastic drastically draw drawing drawn draws dread dreaded dream dreamed dreaming dreams dreary dress dressed
drew drift drifted drifting drilling drills drink drinking dripping drive driven drivers drives driving drop
dropout dropped dropping drought droughts drudgery drug drugpushers drugs drumbeat dry due dues dull duly
dump dumpers dumps duplicate duplication duplications duplicity durability durable durably duration during
dust duties duty dwarfed dwell dweller dwelling dwellings dwindle dwindling dying dynamic dynamos each eager
eagerly eagerness earlier earliest early earmark earmarked earn earned earner earners earnest earnestly
earnestness earning earnings earns ears earth earthly earthquake earthquakes ease eased easier easily easing
eastern eastward easy eat eaten ebb ebbing ecclesiastical echelons echo echoed echoes echoing econom economic
economical economically economics economies economy edge edged edicts edifice educat educate educated
educating education educational educators effaced effect effected effecting effective effectively
effectiveness effects effectual effectually efficiencies efficiency efficient efficiently effort efforts egg
egregious eight eighteen eighteenth eighth eighties eighty either eject elaborate elaborated elapsed
elasticity elbow elder elderly elect elected electing election elections elective elector electoral
electorate electors electric electrical electricity electrification electrifying electronic electronically
element elemental elementary elements elevate elevated elevation eligibility eligible eliminate eliminated
eliminates eliminating elimination elite eloquence eloquent eloquently else elsewhere eluded elusive em
emanate emanates emancipated emancipation embargo embargoed embargoes embark embarked embarking embarrassed
embarrassing embarrassment embarrassments embassies embassy embattled embedded embellishing embezzlers
embittered embodied embodiment embody embodying embolden embrace embraced embraces embracing embryos emerge
emerged emergence emergencies emergency emergenices emergent emerging emigrants emigrating eminence eminent
eminently emissaries emission emissions emoluments emotion emotional emotionally emotions emphases emphasis
emphasize emphasized emphasizes emphasizing emphatic emphatically emphysema empire empires employ employed
employee employees employer employers employing employment employments employs empower empowered empowering
empowerment emptied emptiness empty emptying emulated emulation enable enabled enables enabling enact enacted
enacting enactment enacts enclave encompasses encompassing encounter encountered encountering encourage
encouraged encouragement encourages encouraging encroach encroached encroaches encroaching encroachment
encroachments encumber encyclopedia end endanger endangered endangering endangers endearing endeavor
endeavored endeavors ended ending endive endless endlessly endorse endorsed endowed endowment endowments ends
endurable endurance endure endured endures enduring enemies enemy energetic energetically energies energize
energizing energy enfeeble enfeebled enforce enforceable enforced enforcement enforcing enfranchisement
engage engaged engagement engagements engaging engender engendered engenders engine engineer engineering
engineers engines engrave engraven engrossed engrosses engulf engulfed engulfing enhance enhanced enhances
enhancing enjoined enjoins enjoy enjoyed enjoying enjoyment enjoyments enjoys enlarge enlarged enlargement
enlarging enlighten enlightened enlightening enlist enlisted enlisting enlistment enlistments enlists
enmities ennoble ennobled ennobles ennobling enormity enormous enormously enough enrich enriched enriching
enrichment enrolled enrollment enshrined enshrines ensign enslaved enslavement ensue ensued ensuing ensure
ensured ensures ensuring ent entailing entails entangled entanglement entanglements entangling enter entered
entering enterprise enterprises enterprising enters entertain entertained entertaining entertainment
enthralled enthusiasm enthusiast enthusiastic enthusiastically enticement enticements entided entire entirely
entirety entities entitle entitled entitlement entitlements entitles entity entrance entrepreneur
entrepreneurial entrepreneurs entries entrust entrusted entrusting entrusts entry entwined enumerate
enumerated enumerates enumeration enunciate envelope envious environment environmental environmentalists
environmentally envisage envision envisioned envisioning envisions envy eny eople epic epidemic epidemics
episode epitomized epoch equal equaled equality equalization equalize equalizing equally equals equation
equilibrium equip equipment equipments equipped equipping equitable equitably equity equivalency equivalent
er era eradicate eradication erase erasing erect erected erode eroded eroding erosion err errant erroneous
error errors erupt escalate escalated escalation escape escapees escapes escaping escapism especial
especially espionage espouse essence essential essentially essentials establish established establishes
establishing establishment establishments estate esteem esteemed estimate estimated estimates estimating
estimation estranged eternal eternally eternity ethanol ethic ethical ethics ethnic eulogized eulogy
evacuation evade evaluated evaluation evanescent evasion eve even evenhanded evening evenly event eventful
events eventual eventually ever every everybody everyday everyone everything everywhere evidence evidenced
evidences evidencing evident evidently evil evildoers evils evince evinced evoke evoked evolution
evolutionary evolutions evolved exact exacted exacting exactions exactly exaggerated exaggerates exalt
exalted examination examinations examine examined examining example examples exams exasperated exasperation
exceed exceeded exceeding exceedingly exceeds excel excellence excellent except excepted excepting exception
exceptional exceptionally exceptions excess excesses excessive excessively exchange exchanged exchanges
excise excises excision excite excited excitement exciting exclude excluded excludes excluding exclusion
exclusive exclusively exclusiveness excrescence excursions excusable excuse excused excuses execute executed
executes executing execution executions executive exemplar exemplified exemplify exempt exempted exemption
exemptions exercise exercised exercises exercising exert exerted exertion exertions exerts exhaust exhausted
exhausting exhaustion exhaustive exhaustively exhaustless exhibit exhibited exhibiting exhibitions
exhilarated exhortation exhortations exhorted exigencies exigency exile exiles exist existed existence
existing exists exodus exonerated exorbitant exorbitantly expand expanded expanding expands expanse expanses
expansion expansionary expansionist expansions expect expectant expectation expectations expected expecting
expects expediency expedient expedients expedite expedited expediter expedition expeditionary expeditious
expeditiously expelled expend expendable expended expenditure expenditures expense expenses expensive
experience experienced experiences experiencing experiment experimental experimentation experiments expert
expertise experts expiration expire expired expires expiring explain explained explaining explanation
explanations explicit explicitly explode exploded explodes exploding exploit exploitation exploits
exploration explorations explore explored exploring explosion explosions explosive explosives export
exportable exportation exported exporter exporters exporting exports expose exposed exposing exposition
expositions exposure expounded express expressed expresses expressing expression expressions expressive
expressly expulsion extend extended extending extends extension extensions extensive extensively extent
extenuating exterior exterminating extermination external extinct extinction extinguish extinguished
extinguishment extorted extra extraneous extraordinarily extraordinary extravagance extravagant extreme
extremely extremes extremism extremists extremities extricate exultation eye eyes fabric fabrics face faced
faces facet facets facile facilitate facilitates facilitating facilities facility facing fact faction
factions factor factories factors factory facts faculties faculty fade faded fades fading fail failed failing
fails failure failures faint faintly faintness fair faire fairer fairest fairly fairness faith faithful
faithfull faithfully faiths fall fallacy fallen fallible falling fallout falls false falsehood falsity falter
faltered faltering fame famed familiar familiarity families family famine famous fanatical fanaticism
fanatics fancied fanfare fanning fans fantastic fantasy far fare fares farewell faring farm farmer farmers
farming farmland farmlands farms farsighted farther farthest farthing fascinating fascism fashion fashioned
fashioning fast fastened faster fastest fatal fatalism fatalistic fate fateful fates father fatherhood
fatherless fathers fatigues fault faults favor favorable favorably favored favoring favorite favoritism
favors fear feared fearful fearfully fearing fearless fearlessly fears fearsome feasibility feasible feat
feats feature features fed federalism federally federative fee feeble feed feeding feeds feel feeling
feelings feels fees feet felicitate felicitation felicities felicity fell fellow fellowmen fellows fellowship
felons felony felt female fences fend fending ferment ferret fertile fertility fertilizer fertilizers fervent
fervently fervor fester fever feverish few fewer fiat fiber fibre fibrosis fiction fide fidelity field fields
fierce fiercely fiercer fifteen fifteenth fifth fifties fiftieth fifty fight fighter fighters fighting fights
figure figures file fill filled filling fills film final finalize finalized finally finance financed finances
financial financially financiers financing find finding findings finds fine finer finest finger
fingerprinting fingerprints fingers finish finished finishing finite fire firearms fired firefighter
firefighters firemen firepower fires fireside firetraps fireworks firing firm firmament firmer firmest firmly
firmness firms first firsthand fiscal fiscally fish fisheries fishery fissure fist fit fitness fits fitted
fitting fittingly five fix fixed fixes fixing flag flagged flags flame flames flare flared flashes flatly
flattered flatterer flattering flattery flaunt flawed flawlessly flaws flax fled flee fleeing fleet fleeting
fleets flesh flew flexibility flexible flexibly fliers flies flight flights flimsy float floating floats
flocking flood floodgates flooding floodlighted floods floor floors flourish flourished flourishes
flourishing flout flow flower flowering flowers flowing flows fluctuation fluctuations flung flush fly flying
flyleaf fo focal focus focused focusing fodder foe foes fog fold folds folks follies follow followed
followers following follows folly foment fomenting fondest food foodstuffs fooled foolish foolishly foot
football foothills foothold footing footnotes footprints footrace footsteps for forage forbear forbearance
forbearers forbearing forbid forbidden forbidding forbids force forced forceful forcefully forces forcing
forebearers forebears foreboding forebodings forecast foreclosure foredoomed forefathers forefront forego
foregoing foreign foreigners foremen foremost foresaw foresee foreseeable foreseen foreshadow foreshadows
foresight forest forestall forestland forestry forests foretell foretold forever forfeit forfeited forfeiting
forge forged forget forgetting forging forgive forgiven forgiveness forgo forgot forgotten fork form formal
formalized formally formation formations formed former formerly formidable formidably forming forms formula
formulas formulate formulated formulating formulation forsake forsaken forsaking forth forthcoming forthright
forthrightly forthwith fortifications fortified fortifies fortify fortitude fortress forts fortuitous
fortunate fortunately fortune fortunes forty forum forums forward fossil foster fostered fostering fosters
fought foul foulest found foundation foundations founded founders founding fountain fountainhead fountains
four fourfold fourteen fourteenth fourth fraction fracture fractured fragile fragmented fragments frail frame
framed framers framework framing franchise franchises frank frankly frankness fraternal fraternity fraud
frauds fraught frayed fraying free freed freedmen freedom freedoms freeing freely freeman freemen freer frees
freest freeways freeze freezing frequency frequent frequently fresh freshman freshmen freshness friction
frictional friend friendliest friendliness friendly friends friendship friendships frightened frightening
frightful fringe fringed fritter frivolous from front frontier frontiers frontline fronts frost frowning
froze frozen frugal frugality fruit fruitful fruition fruitless fruits frustrate frustrated frustrating
frustration frustrations fuel fueled fueling fuels fugitive fugitives fulfill fulfilled fulfilling
fulfillment full fuller fullest fullness fully fumble fumes fun function functional functionally
functionaries functioning functions fund fundamental fundamentally fundamentals funded funding fundraising
funds funeral funnel funneling funny furnace furnaces furnish furnished furnishes furnishing further
furtherance furthering furthermore fury fut futile futility future futures fuzzy gain gained gaining gains
galaxy gallant gallantly gallantry gallery gallon gamble game games gang gangs gap gaping gaps garage garbage
garden garnish garrison gas gases gasoline gate gates gateways gather gathered gathering gathers gave gay
gaze gear geared gears gender gene general generally generate generated generates generating generation
generational generations generosity generous generously genes genetic genetically genial genius genocide
genome gentle gentlemen gentleness gentler genuine genuinely geographic geographical geography geothermal
germ gesture get gets getting ghastly ghetto ghettos giant giants gift gifted gifts gigantic gimmicks gird
girl girls give given gives giving glad gladdened gladly gladness glance glaring glass gleam gleaming glibly
glimpse glimpsed glittering global globalization globe gloom gloomy glories glorification glorified glorious
gloriously glory gloss glow glut gnawing go goad goal goals goats gobbledygook goes going goingness gold
golden gone good goodness goodnight goods goodwill gospel gossip got gotten govern governed governing
government governmental governments governors governs grabbed grace graceful gracious graciously grade grader
graders grades gradual gradually graduate graduated graduates graduating graduation grain gram grammar grand
grandchild grandchildren grander grandest grandeur grandfather grandparent grandparents grandson grant
granted granting grants grantsmen grasp grasping grass grassland grassroots grateful gratefully gratification
gratified gratifying gratitude grave gravely graver graves gravest graveyard gravity gray grazing gre great
greater greatest greatly greatness greed greedy green greenhouse greening greeted greeting greetings greets
grenades grew grid gridlock grids grief grievances grieve grim grimly grimy grinding grip gripped grips grit
groans grocery groping gross grosser grossing ground groundbreaking grounded grounding groundless grounds
groundwork group grouped groupings groups grow grower growing grown grows growth grudging grudgingly
guarantee guaranteed guaranteeing guarantees guaranties guarantors guaranty guard guarded guardian guardians
guardianship guarding guardrails guards guerrilla guerrillas guess guessing guest guests guidance guide
guided guidelines guideposts guides guiding guilt guilty guise guises gulfs gun gunned guns guy habeas habit
habits habitual habitually hackers had hail hailed hair half halfway hall hallmark hallowed halls halt halted
halting halts hamlet hammer hamper hampered hampers hamstrings hand handcuffs handed handful handgun handguns
handicap handicapped handicaps handle handled handling handmaid handouts hands handshake handwringers hang
hanging hangs happen happened happening happenings happens happier happiest happily happiness happy
harbingers harbor harbors hard harden hardened hardening harder hardest hardheartedness hardier hardihood
hardly hardship hardships hardworking hardy harm harmed harmful harmless harmonious harmoniously harmonize
harmonizing harmony harness harnessed harnessing harsh harshest harshly harvest harvests has haste hasten
hastily hasty hat hatchet hate hated hateful hates hath hatred hatreds haul haunt haunted have haven havens
having havoc hazard hazarded hazardous hazards he head headache headed heading headings headlines headlong
headquarters heads headsprings heal healed healing health healthful healthier healthiest healthy heaps hear
heard hearing hearings heart heartbroken heartburnings heartened heartening heartfelt hearthfire hearthstone
heartily heartland heartless hearts heartstrings heartwarming hearty heat heated heating heaven heavens
heavier heaviest heavily heavy heed heeded heedless heedlessness height heightened heights heirloom heirs
held helicopter helicopters help helped helpful helpfulness helping helpless helplessness helps hemisphere
hemispheres hemispheric hence henceforth her heralding here hereafter hereby hereditary heretofore herewith
heritage hero heroes heroic heroin heroism herself hesitate hesitated hesitation hidden hide hideous hides
hiding high higher highest highlight highlighted highlights highly highway highways hijack hijacked hijackers
hijacking hill hills hillsides him himself hinder hindering hinders hindrance hint hire hired hiring his
historians historic historical historically history hit hitherto hitherward hits hitting ho hoards hobbled
hold holder holders holding holds hole holiday holidays holler hollow holocaust homage home homebuilding
homebuyers homebuying homeland homeless homelessness homeowners homeownership homes homeward homework honest
honestly honesty honeymoon honor honorable honorably honored honoring honors hook hope hoped hopeful
hopefully hopefulness hopeless hopelessness hopes hoping horizon horizons hormones horrendous horrible
horrified horror horrors horse horseback hospitable hospital hospitality hospitalization hospitals host
hostage hostages hostile hostilities hostility hot hotels hottest hour hourly hours house housed household
houses housewives housing how however howitzers hubs huddled hug huge hugged hum human humane humanitarian
humanities humanity humanize humankind humanly humble humbled humbler humblest humbly humiliates humiliating
humiliation humiliations humility humming humors hundred hundreds hundredth hung hunger hungers hungry hunk
hunt hunters hunting hurricanes hurry hurt hurtful hurting hurts husband husbandry husbands hushing huts
hybrid hybrids hydroelectric hydrogen hymns hypercritical hypodermic hysteria ic icy idea ideal idealism
idealistic idealists ideals ideas identical identified identify identifying identity ideological ideologies
ideology idle idleness idly if ignite igniting ignorance ignorant ignore ignored ignores ignoring ii ill
illegal illicit illiteracy illiterate illness illnesses ills illuminated illumination illumined illumines
illusion illusions illustrate illustrated illustrates illustration illustrious image images imagination
imaginative imaginatively imagine imagined imbalance imbibed imbittered imitate imitating imitation
immeasurable immeasurably immediate immediately immense immensely immigrant immigrants immigration imminent
immoral immortal immune immunities immunity immunization immunizations immunized immutable impact impair
impaired impairing impairment impairs impart imparted impartial impartiality impartially impassable
impassioned impatience impatient impede impelled impels impending impenetrable imperative imperatively
imperfect imperfection imperfections imperfectly imperial imperialism imperialist imperialistic imperialists
imperil imperiled imperils imperious imperishable impersonal impertinence implanting implement implementation
implemented implementing implements implicated implication implications implicit implied implies implore
imply imponderable imponderables import importance important importantly importation imported importing
imports importunate importunity impose imposed imposes imposing imposition impossibility impossible impost
imposts impotence impotency impotent impounded impoverished impoverishing impoverishment impracticable
impregnable impregnably impress impressed impresses impression impressions impressive impressively imprisoned
imprisonment improper improperly improprieties impropriety improve improved improvement improvements improves
improving improvised imprudent impulse impulses impunity in inability inaccurate inaction inadequacies
inadequacy inadequate inadmissible inalienable inapplicable inappropriate inasmuch inattention inaugural
inaugurate inaugurated inauguration inborn incalculable incapable incapacities incapacity incautiously
incentive incentives inception incessant incessantly inch inches incidence incident incidental incidentally
incidents incite inclination inclining include included includes including inclusive incoherent incom income
incomes incoming incomparably incompatible incompetence incompetency incompetent incomplete incomprehensible
incomprehensibly inconceivable incongruity inconsiderable inconsiderate inconsiderately inconsistencies
inconsistent incontrovertible inconvenience inconveniences inconvenient incorporated incorporates
incorporation increase increased increases increasing increasingly incredible incredibly inculcate
inculcating incumbency incumbent incumbents incur incurred incurring indebted indebtedness indecent
indecision indeed indefensible indefinable indefinite indefinitely indemnities independence independent
independently independents indestructible index indexed indexing indicate indicated indicates indicating
indication indications indicator indicators indicted indictment indictments indifference indifferent indigent
indignant indignantly indignation indignity indirect indirectly indiscriminate indispensable indispensably
indissoluble indistinct individual individualists individuality individually individuals indivisible
indomitable induce induced inducement inducements induces inducing induct inducted induction indulge indulged
indulgence indulgent industrial industrialism industrialists industrialized industrially industries
industrious industry ineffective ineffectual inefficiency inefficient inefficiently inelegant inequality
inequitable inequities inequity inescapable inescapably inessential inestimable inevitability inevitable
inevitably inexcusable inexhaustible inexorable inexorably inexpedient inexpressibly inextricably
infallibility infamy infancy infant infantry infants infect infection infections infectious inference
inferior infiltration infinite infinitely infirm infirmity inflated inflation inflationary inflations
inflexible inflict inflicted inflicts influence influenced influences influential influx inform information
informed informing informs infraction infrastructure infrequent infringe infringed infuriated infused
infusing ing ingenious ingenuity inglorious ingredient inhabit inhabitant inhabitants inherent inherently
inherit inheritance inheritances inherited inheriting inherits inhibit inhospitable inimical initial
initially initiate initiated initiation initiative initiatives injecting injunction injunctions injure
injured injuries injuring injurious injuriously injury injustice injustices ink inland inlets inmates innate
inner innocence innocent innocents innovate innovation innovations innovative innuendo innumerable inoculate
inoculating inordinate input inquietude inquire inquiry inquisition insanity insatiable inscribes inscription
insecurity insensible inseparable inside insidious insight insignificance insignificant insinuation insist
insisted insistence insistent insisting insists insofar insolent insoluble inspection inspections inspectors
inspiration inspirations inspire inspired inspires inspiring instabilities instability install installations
installed instance instances instant instantaneously instantly instead instilled instinct instinctively
instincts institute instituted institution institutional institutions instruct instructed instructing
instruction instructions instructive instructors instrument instrumental instrumentalities instrumentality
instruments insufficient insular insulated insulation insult insuperable insurance insure insured insurers
insurgency insurgent insurgents insuring insurmountable insurrection insurrectional insurrectionary
insurrectionists intact intangible integral integrate integrated integrating integration integrity intellect
intellects intellectual intellectually intelligence intelligences intelligent intelligently intelligible
intend intended intends intense intensely intensified intensify intensity intensive intensively intent
intention intentional intentions interacts interagency interbranch interconnected intercontinental
intercourse interdependence interdependent interdiction interest interested interesting interests interfere
interfered interference interferes interfering intergovernmental interim interior interlocked interlocking
interlude intermediate intermission intermittently internal internally international internationalism
internationality internationalized interoceanic interpose interposing interpret interpretation interpreted
interpreter interpreters interpreting interrelated interrupted interruption interruptions intersecting
interstate intertwined interval intervals intervene intervened intervening intervention interview interviewed
intimacy intimate intimately intimidate intimidated intimidation into intolerable intolerance intolerant
intractable intrenched intricacies intricate intrigue intrigues intrinsic intrinsically introduce introduced
introducing introduction intrusion intrusions intrusive intrust intrusted intuitions intuitive inure inured
invade invaded invader invading invalidation invaluable invariably invasion invasions invective invent
invented invention inventions inventive inventories inventory invest invested investigate investigated
investigating investigation investigations investigative investigators investing investment investments
investor investors invests invidious invigorate invigorated invigoration invincible inviolability inviolable
inviolate invitation invitations invite invited invites inviting invoke invoked invokes invoking involuntary
involve involved involvement involves involving invulnerability invulnerable inward ion ional iron irons
irony irrational irredeemable irreducible irregular irrelevant irreparable irreparably irreplaceable
irrepressible irresistible irresistibly irresolute irresponsibility irresponsible irreversible irrevocable
irrevocably irrigation irritating is island islands islation isle isolate isolated isolating isolation
isolationism isolationist issuance issue issued issues issuing isthmus it item itemize itemized items itizens
its itself jackets jail jailed jam jarring jars jealous jealousies jealously jealousy jeopard jeopardize
jeopardized jeopardizing jeopardy jet job jobbers jobless joblessness jobs join joined joining joins joint
jointly journal journalists journey journeyed joy joyful joyous jubilee judge judged judges judgment
judgments judicial judiciary judicious judiciously juncture jungle jungles junior junk juries jurisdiction
jurisdictional jurisdictions jurisprudence jury just justice justiciable justifiable justifiably
justification justified justifies justify justifying justly justness juvenile juveniles keen keep keepers
keeping keeps kept key keyboard keyed keys keystone kicked kicking kicks kid kidnaped kids kill killed
killers killing killings kind kinder kindest kindled kindles kindly kindness kindnesses kindred kinds king
kingpins kings kitchen kite kneeling knees knew knife knight knit knock knocking know knowing knowingly
knowledge known knows la label labeled labels labor laboratories laboratory labored laborer laborers laboring
laborious laboriously labors labs lack lacked lacking ladder ladies lag lagging laid laissez lakes lamented
land landing landless landmark landmarks landmines lands landscape lanes language languages languish
languished languishes languishing languor lapel laps lapse lapses larceny large largely larger largest laser
lash last lasting lastingly lastly lasts late lately latent later latest lathes latitude latter latterly
laugh laughing laughter launch launched launching launchings law lawful lawfully lawgiver lawgivers lawless
lawlessness lawmakers laws lawsuit lawsuits lawyer lawyers lay laying layoff layoffs lays lazy lead leader
leaders leadership leading leads leadtime league leaguers lean leaner leap leaps learn learned learning
learns learnt lease leasing least leave leaves leaving led ledger ledgers leeway left leg legacies legacy
legal legalized legally legations legend legible legions legislate legislated legislates legislating
legislation legislative legislator legislators legislature legislatures legitimate legitimately leisure lend
lender lenders lending lends length lengthen lengthens lengths lengthy lenient less lessen lessened lessening
lessens lesser lesson lessons lest let lethal lets letter letters letting levees level leveled leveling
levels leverage levers levied levies levy levying liabilities liability liable liberal liberality liberalize
liberalized liberalizing liberally liberate liberated liberating liberation liberator liberties liberty
libraries library license licensing licentiousness lick lie lied lies lieu life lifeblood lifeless lifeline
lifesaving lifestyle lifetime lift lifted lifting lifts light lighted lighten lightened lightening lighting
lightly lightness lightning lights like liked likelihood likely likeness likes likewise liking limb limbs
limit limitation limitations limited limiting limitless limits limousines linchpin line lines linger
lingering lining link linked links liquid liquidate liquidation liquor list listed listen listened listening
listing lists lit literacy literally literary literate literature liters litigation litter little livability
livable live lived livelihood livelihoods lively lives living load loaf loan loaned loans loath lobbies lobby
lobbying lobbyists local localities locality localized locally locate located locating location locations
lock locked lockouts locks lockstep lockup locusts lodging loftiest lofty log loggerheads logic logical
logically logistics lone lonely long longcycle longed longer longest longing longings longshoremen
longstanding longtime look looked looking looks loom loomed looming looms loopholes loose loosed loosely
lopped lose loser losers loses losing loss losses lost lot lots loud louder loudly love loved loveliness
lover loves loving lovingly low lower lowered lowering lowers lowest loyal loyally loyalty lucky lull lulled
lumbering lumberjacks lumbermen lunar lunch lunches lung lure lures luring lurk lurking lurks luster luxuries
luxury lying machine machinery machines mad made madman madness mafia magic magical magistrates magnanimity
magnanimous magnet magnificence magnificent magnificently magnified magnify magnitude mail mailbox mailing
mails maim maimed main mainland mainly mainstream maintain maintained maintaining maintains maintenance
majestic majesty major majorities majority make makers makes makeshifts maketh makeup making malaria male
malice malign malignant mall mammograms man manage manageable managed management managerial managers manages
managing mandate mandates mandating mandatory maneuver manfully manger manhood manhunt manifest manifestation
manifestations manifested manifesting manifestly manifests manifold manipulated manipulation mankind manlier
manliness manly manmade manned manner manners manning manpower manual manufacture manufactured manufacturer
manufacturers manufactures manufacturing many map maps mar marble march marched marching margin marginalized
margins marijuana marine mariners marines maritime mark marked markedly marker markers market marketing
marketplace markets marking marks marred marriage marriages married marrow marshal marshaled marshalled
marshals martial marts marvelous marvelously mask mass massacre massed masses massive mastectomy master
mastered mastering mastermind masters mastery match matched matches matching matchless material materialism
materialistic materially materials materiel maternal maternity mates math mathematics matter mattered matters
mature matured maturing maturity maxim maximize maxims maximum may maybe mayors maze me meager meal meals
mean meaner meanest meaning meaningful means meant meantime measurable measure measured measureless
measurement measures measuring meat mechanic mechanical mechanism mechanisms mechanized meddle media
mediation medic medical medication medicine medicines medics mediocrity medium meet meeting meetings meets
megatons melancholy meland meliorate melt member members membership memorable memorial memories memory men
menace menaced menaces menacing mend mental mentally mention mentioned mentor mentoring mentors mercantile
merchandise merchant merchants mercifully mercy mere merely merge merged mergers merican merit merited
meritorious meritoriously merits meshed mess message messages met metal metallic metals method methods
metropolis metropolitan microchip microchips micromanagement middle middlemen midnight midpoint midst midway
might mightiest mighty migrant migration migratory mild mile mileage miles milestone militarily militarism
militarists militarize military militia militias milk mill millennium million millionaire millions mills
mination mind mindful mindfulness minding mindless minds mine minefields mineral minerals mines ming mingled
mingling minimal minimize minimized minimum mining minister ministered ministers ministry minor minorities
minority minute minutes miracle miracles miraculous miraculously mirror misappropriation miscalculated
miscalculation miscellaneous mischief mischiefs mischievous misconceptions misconstruction misconstrue
misconstrued misdeeds misdirect miseries misery misfortune misguided misinformation misinterpret
misinterpreted misjudged mislead misleading misled mismanaged mismanagement misread misrepresentation miss
missed missile missiles missing mission missions misspoke mistake mistaken mistakenly mistakes mistrust mists
misunderstand misunderstanding misunderstood misuse mitigate mitigated mix mixed mob mobile mobility
mobilization mobilize mobilized mobilizing mobs mockery mode model modeled models modem moderate moderating
moderation modern modernization modernize modernized modernizes modernizing modes modest modification
modified modify mohair mold molest mom moment momentary momentous moments momentum moms monarchical
monarchies monarchy monetary money moneys monitor monitoring monopolies monopolistic monopolized monopoly
monster monstrous month monthly months monument monumental monuments mood moon moral morale morality morally
morals moratorium morbid more moreover morning mortal mortality mortar mortgage mortgages mortgaging
mortifications mosque most mostly mothball mother mothers motion motivate motivated motive motives motor
motto mount mountain mountaineer mountainous mountains mountaintop mountaintops mounted mounting mourn
mourning mouth move moved movement movements moves movies moving much mug multilateral multinational multiple
multiplication multiplied multiply multiplying multipurpose multitude multitudes multiyear municipal
municipalities munitions murder murdered murderers murderous murders murmur musclebound museum museums music
musicians musket muskets must mustard muster mustered mutation mutilation mutual mutuality mutually my myriad
myself mysteries mysterious mystery mystic mystical mystifying myth myths na nad nagging nail naive naivete
name named nameless names nanotechnology narcotic narcotics narcotraffickers narrow narrowed narrowest
narrowing narrowly nation national nationalism nationalist nationalistic nationality nationalized nationally
nationals nationhood nations nationwide native nativism natural naturalization naturalized naturalizing
naturally nature naught naval navies navigable navigation navy naysayers nazism ndard near nearby nearer
nearest nearing nearly necessaries necessarily necessary necessitating necessities necessity neck need needed
needful neediest needing needle needless needlessly needs needy negation negations negative neglect neglected
neglecting negligence negotiate negotiated negotiating negotiation negotiations negotiators negro negroes
neighbor neighborhood neighborhoods neighboring neighbors neither neqotiated nerve nerves nery nest net
network networks neutral neutrality neutralized neutrals never nevertheless new newborn newcomer newer newest
newly news newspaper newspapers next nice night nightly nightmare nightmares nights nine nineteen nineties
ninety nitrogen no nobility noble nobleness nobler noblest nobly nobody noise nominate nominated nominating
nomination nominations nominee nominees non nonagricultural noncash noncitizens noncompetitive
noncontroversial nondiscrimination nondiscriminatory none nonessential nonexistent nonexpendable nonfarm
nongovernmental noninflationary noninterference noninvolvement nonnuclear nonoccupational nonpartisan
nonprofit nonproliferation nonrecurring nonresidential nonstrategic nonviolent noon nor normal normalcy
normalize normally northeast northern not notable notably note noted notes noteworthy nothing notice
noticeable noticed noticing notification notified noting notion notions notwithstanding nourish nourishes
nourishment now nowhere nuclear nucleus nullify number numbered numberless numbers numerical numerous nuns
nurse nursery nurses nursing nurture nurtured nutrition nutritional oaks oar oars oasis oath oaths obedience
obedient obey obeyed obeying object objection objections objective objectives objects obligate obligated
obligation obligational obligations obliged obliges obliging obliteration obnoxious obscure obscured
observable observance observation observations observe observed observer observers observing obsessed
obsession obsessions obsolescence obsolete obstacle obstacles obstruct obstructed obstruction obstructionists
obstructions obtain obtained obtaining obtruding obtrusive obvious obviously occasion occasional occasionally
occasioned occasions occupancy occupants occupation occupational occupations occupied occupy occupying occur
occurred occurrence occurrences occurring occurs ocean oceans odd odds odious of off offenders offends
offense offenses offensive offer offered offering offers office officer officered officers offices official
officially officials offset offsets offspring often oftener oil oils okay old older oldest omen ominous
omission omit omitted omitting on once one onerous ones onesided ongoing only onset onslaught onto onward
open opened opening openings openly openness opens operate operated operates operating operation operational
operations operative operatives operators opinion opinions opponent opponents opportunistic opportunities
opportunity oppose opposed opposing opposite opposition oppress oppressed oppressing oppression oppressive
oppressors opprobrium optimism optimist optimistic option options or oracle oration orators oratory orbit
orbits ordain ordained ordaining ordeal order ordered ordering orderly orders ordinances ordinarily ordinary
ores org organic organization organizational organizations organize organized organizers organizing
orientation origin original originality originally originate originated originating origination origins
ornament orphan orphaned orphans oscillate ose ostriches other others otherwise ought ounce our ours
ourselves out outbreak outbursts outcome outcompete outdated outdoors outer outflow outgo outgoing outgrow
outgrowing outgrown outgrowth outlast outlaw outlawing outlawry outlaws outlay outlays outlet outlets outline
outlined outlines outlived outlook outmoded outpaced outperform outpouring outproduce output outrage outraged
outrageous outrageously outrages outreach outright outrun outrunning outsell outset outside outskirts
outstanding outstandingly outstrips outward outweigh outweighs outworn ovarian over overall overalls
overbalance overbalanced overbearing overblown overburdened overcame overcharged overcharges overcome
overcoming overconfidence overconfident overcrowded overcrowding overdeclaration overdo overdue overestimate
overestimated overexpanded overflowing overgrown overhanging overhaul overhauled overhauling overhead
overkill overlaid overlapping overleaps overlook overlooked overlooking overlooks overly overnight
overpayments overpowering override overriding overrule overruled overruling overrunning overseas oversee
overset overshadowed overshadows overspending overspends overstep overstrained overt overtake overtaxed
overthrow overthrown overtime overturn overturning overview overwhelm overwhelmed overwhelming overwhelmingly
overwithholding overworked ovewhelming owe owed owes owing own owners ownership owning owns oxcart oxygen
pace paces pacific pacification pacifists pacing pack package packages packed packing pact pacts paddies page
pages paid pain painful painfully pains paint painted painting pale pales pall palladium palliated palliation
palms pandemic panel panels panic panoply paper papers paperwork par paradise paradox paragraph parallel
paralleled paralysis paralyzed paralyzes paralyzing paramilitary paramount paraphrase parasites parcel
pardoned pardoning pare parent parental parenting parents parity park parking parklands parks parliamentary
parochial parole parolees paroles part partake partaking parted partial partialities partiality partially
participant participants participate participated participates participating participation particles
particular particularity particularly particulars parties partisan partisans partisanship partition partly
partner partners partnership partnerships parts party pass passage passages passed passenger passengers
passes passing passion passionately passions passive past pastors pat patchwork patent patenting paternalism
path pathfinders paths pathway patience patient patiently patients patriot patriotic patriotically patriotism
patriots patrol patrolling patrols patron patronage patronize patronized patronizes patronizing patrons
patsies pattern patterns pause paused pave paved paves paving pawns pay payable paycheck paychecks paying
payloads payment payments payroll payrolls pays peace peaceable peaceably peaceful peacefully peacekeeping
peacemaker peacemakers peacemaking peacetime peak peaks peasantry peculation peculiar peculiarly pecuniary
pedal peering peers pen penalize penalizes penalizing penalties penalty pending penetrate penetration
peninsula penniless penny pension pensioner pensioners pensions penury people peoples per perceive perceived
percent percentagc percentage percentages perception perennial perfect perfected perfecting perfection
perfectly perform performance performed performing performs perfunctory perhaps peril perilous perils period
periodically periods periphery perish perished perks permanence permanency permanent permanently permeated
permeates permission permissive permit permits permitted permitting pernicious perpetual perpetuate
perpetuating perpetuation perpetuity perplexed perplexing perplexities persecute persecutes persecution
persecutions perseverance persevere persevered persevering persist persisted persistence persistent
persistently persisting persists person personable personal personalities personally personnel persons
perspective persuade persuaded persuading persuasion persuasive persuasively persuasiveness pertain pervades
pervasive perversion perversions pervert perverts pessimism pessimist pessimistic pessimists pesticides
pestilence pet petroleum pettiness petty phase phased phases phenomenal phenomenon philanthropist philosopher
philosophical philosophies philosophy phone phones photo phrase phrases physical physically physicians
physicists pianist pick picked picketing picking picture pictures piece piecemeal pieces piercing piety pile
piled piles pilgrimage piling pillars pilot pilots pin pink pinpointed pioneer pioneered pioneering pioneers
pious pipe pipeline pipelines piracy piratical pit pitching pitfalls pitiable pitiful pitilessly pits pitted
pity placate place placed placement places placing plague plagued plagues plain plainer plainest plainly
plains plan plane planeload planes planet planned planners planning plans plant plantation planted planter
planting plants platform platforms plausibly play played player players playing plays playwright plea plead
pleading pleasant pleasantness please pleased pleasing pleasure pleasures pledge pledged pledges pledging
plentiful plenty pliant plication plight plighted plot plotted plotting plowed plug plumbers plummeting
plunge plunging plural pluralism plurality plus plutonium pockets podemos podium poem poet poetry point
pointed pointing pointless points poise poised poison poisoned poisoning poisonous police policeman policemen
policies policing policy polio polite politely politic political politically politician politicians politics
polity poll polling polls pollute polluted polluter polluters pollution polygamy ponders pool pooling pools
poor poorer poorest poorly pope populace popular popularity populated population populations populous porch
pork pornography port portable portents portion portions portray portrayal ports pose posed poses posing
position positioned positions positive positively possess possessed possesses possessing possession
possessions possibilities possibility possible possibly post postal posted posterity postpone postponed
postponement postponing posts postulations posture postures posturing postwar potatoes potent potentates
potential potentially potentials potholes poultry pound pounds pour poured pouring poverty power powered
powerful powerfully powerless powerplants powers practicability practicable practical practicality
practically practice practiced practices pragmatic praise praised praises pray prayer prayerfully prayers
praying preach preacher preaching precarious precaution precautions precede preceded precedence precedent
preceding precept precepts precious precipitate precise precisely precision precluded precluding preconceived
predators predatory predecessor predecessors predicated predict predicted prediction predictions predilection
predominating preeminence preeminent preeminently preexisting prefer preferable preference preferences
preferment preferred prefers pregnancies pregnancy pregnant prejudice prejudiced prejudices preliminarily
preliminary prelude premeditation premise premises premium premiums prenatal preoccupations preoccupied
preordained prepaid preparation preparations preparatory prepare prepared preparedness prepares preparing
preponderance prepossessions preposterous prerequisites prerogative pres presage presaging preschool
prescribe prescribed prescribes prescribing prescription prescriptions presence present presentation
presented presentiments presenting presently presents preservation preserve preserved preserves preserving
preside presided presidency presidential presidents presides presiding press pressed presses pressing
pressure pressures presume presumed presumes presumption presumptuous pretend pretending pretends pretense
pretenses pretension pretensions pretext pretty prevail prevailed prevailing prevails prevalence prevent
preventable prevented preventing prevention preventive prevents previous previously prewar prey preyed
preying price priced priceless prices pricing pride prideful priests primarily primary prime primitive prince
princes principal principally principals principle principled principles printed prior priorities priority
prison prisoner prisoners prisons pristine privacy private privately privates privations privilege privileged
privileges prize prized pro probability probable probably probation probe probes probing problem problems
problemsolving procedural procedure procedures proceed proceeded proceeding proceedings proceeds process
processes processing proclaim proclaimed proclaiming proclaims proclamation procrastinate procured
procurement prodigal prodigality prodigy produce produced producer producers produces producing product
production productions productive productiveness productivity products profamily profaned profess professed
profession professional professionals professions proficiency profiling profit profitable profitably profited
profits profligacy profligate profound profoundest profoundly profuse profuture progeny prognosis program
programming programs progress progressed progresses progressing progression progressive progressively
progrowth prohibit prohibited prohibiting prohibition prohibitions prohibitive prohibitory prohibits project
projected projection projections projects projobs proliferated proliferating proliferation prolific prolong
prolonged prolonging prominent prominently promise promised promises promising promisingly promote promoted
promoters promotes promoting promotion promotions prompt prompted promptitude promptly promptness
promulgation pronounce pronounced pronouncements proof proofs prop propaganda propagating propagation
propelling proper properly properties property prophecies prophecy prophesy prophet prophets propitiate
propitious proportion proportionate proportionately proportions proposal proposals propose proposed proposes
proposing proposition propositions propriety props prosecute prosecuted prosecuting prosecution prosecutions
prosecutors prospect prospective prospects prosper prospered prospering prosperity prosperous prosperously
prospers prostitutes prostrate prostration protect protected protecting protection protectionism protections
protective protector protectors protects protest protested protesters protests protocol protracted proud
proudly prove proved proven proverbial proves provi provide provided providence provident providential
provider providers provides providing province provincial provincials proving provision provisions
provocative provoke provoked provokes provoking prowess proxy prudence prudent prudential prudently pry
psychological psychologically public publications publicized publicly published publishing pull pulled
pulling pulls pump punchline pundits punish punished punishes punishing punishment punishments punitive
puppet purchase purchased purchases purchasing pure purely purer purged purification purified purify purity
purloining purple purport purports purpose purposeful purposes purse pursuance pursue pursued pursues
pursuing pursuit pursuits push pushed pushers pushes pushing pusillanimous put puts putting pyramid
quadrupled qualification qualifications qualified qualities quality quantities quantity quantum quarantine
quarrel quarrels quart quarter quarters quest questing question questionable questioned questioning questions
quick quicken quickening quicker quickest quickly quiet quieter quietly quit quite quo quotas quote quoted
quoting race races racial racing racism racist racketeering racketeers radiance radiant radiation radical
radicalism radically radio radioactive rage raged ragged raging raid raids rail railroad railroads rails
railway railways rain raise raised raises raising rallied rally rallying rambunctious ramp rampant rampart
ramparts ran ranches rancor random rang range ranges ranging rank ranks rape rapid rapidity rapidly rare
rarely rarest rash rate rated rates rather ratification ratifications ratified ratifies ratify ratifying
rating ratings ratio ration rational rationing rations rattled raucous ravaged ravages ravaging raw ray rays
rces re reach reached reaches reaching reaction reactionary reacts read readily readiness reading
readjustment readjustments readjusts reads ready reaffirm reaffirmation reaffirmations reaffirmed reaffirming
reaffirms real realigning realignment realism realistic realistically realists realities reality realization
realize realized realizes realizing really realms reannexation reap reaped reappear reapportionment
reappraised reappropriation reappropriations rear reared rearing rearm rearmed rearranged reason reasonable
reasonably reasoned reasoning reasons reasserted reassess reassessment reassurance reassured reassuring
reauthorization reauthorize reawaken rebate rebellion rebirth reborn rebuild rebuilding rebuilds rebuilt
rebuttal recall recalling recanted recedes receding receipts receive received receiverships receiving recent
recently reception recession recessions recipient recipients reciprocal reciprocally reciprocated reciprocity
recital recitation recite recited reckless recklessness reckoning reclaim reclaiming reclamation recognition
recognitions recognizable recognize recognized recognizes recognizing recoil recoiled recollect recollected
recollection recommend recommendation recommendations recommended recommending recommends recompensed
recomputed reconcile reconciled reconciliation reconciling reconfirmed reconnaissance reconnecting
reconsecrate reconsider reconsideration reconstituted reconstru reconstruct reconstruction reconversion
reconvert reconverted record recorded records recourse recover recovered recoveries recovering recovers
recovery recreation recreational recrimination recriminations recruit recruited recruiting rectification
rectified rectify rectitude recur recurred recurrence recurrent recurring red rededicate rededication redeem
redeems redefine redefining redemption redeployment redevelopment redirect redirected redirection rediscover
rediscovered rediscovery redistributed redistribution redouble redoubled redoubles redounds redress redtape
reduce reduced reduces reducing reduction reductions redwoods reef reelected reelection reemerged
reemployment reenact reenacted reenforced reentered reestablish reestablished reestablishing reestablishment
reevaluation reexamination reexamine reexamined refer reference referendum referred referring refinance
refinanced refinancing refinements refineries reflect reflected reflecting reflection reflections reflects
reflex refocused reform reformation reformations reformed reformers reforming reforms refound refrain refresh
refreshed refuel refuge refugee refugees refuges refund refundable refunded refunding refunds refusal refuse
refused refuses refusing refute regain regained regaining regard regarded regarding regardless regards regime
regiment regimentation regimented regimes region regional regions register registered registering registrar
registration regress regret regretted regular regularity regularize regularly regulars regulate regulated
regulates regulating regulation regulations regulators regulatory rehabilitated rehabilitating rehabilitation
reign reignite reimbursements rein reinforce reinforced reinforcement reinforces reins reinstate reinstated
reinsurance reinvent reinvented reinventing reinvention reinvest reinvesting reinvigorate reiterate reject
rejected rejecting rejection rejects rejoice rejoices rejoicing rekindle rekindling relate related relates
relating relation relations relationship relationships relative relatively relatives relax relaxation relaxed
relay relearned release released releases releasing relent relentless relentlessly relevant reliability
reliable reliance relics relied relief relies relieve relieved relieving religion religions religious
religiously relinquish relinquished relish relocation reluctance reluctant reluctantly rely relying remade
remain remainder remained remaining remains remake remaking remark remarkable remarkably remarked remarks
remedial remedied remedies remediless remedy remember remembered remembering remembrance remind reminded
reminder reminders reminding reminds reminiscent remnant remnants remote remotely remotest removable removal
removals remove removed removing remunerating remuneration renaissance rend render rendered rendering renders
renegotiation renew renewable renewal renewed renewing renounce renounced renovate renown rent rental rents
renunciation reopen reopening reordering reorganization reorganize reorganized reorganizing reoriented
reorienting repaid repaint repair repaired repairer repairers repairing repairs reparation reparations
repartition repatriation repay repayable repayment repeal repealed repealing repeat repeated repeatedly
repeating repel repelled repelling repercussions repetition repetitive replace replaced replacement replacing
replenished replenishment replete reply report reported reporter reporting reports repose reposed reposes
represent representation representations representative representatives represented representing represents
repress repressed represses repressing repression repressive reprisal reproach reprocessing republic
republican republicanism republics repudiate repudiating repudiation repudiator repugnant repulse reputation
request requested requesting requests require required requirement requirements requires requiring requisite
requisites rescind rescinded rescissions rescue rescued rescuers research researchers researches resemble
resent resenting resentment resentments reservation reservations reserve reserved reserves reserving
reservists reservoir resettle reshape reshaped reshaping resheathed reside residence residences resident
residential residents residing residual residue resigned resilience resiliency resilient resist resistance
resisted resisting resists resolute resolutely resolution resolutions resolve resolved resolves resolving
resort resorted resorting resorts resounding resource resourceful resourcefulness resources respect
respectable respected respectful respectfully respecting respective respectively respects respiratory respite
respon respond responded responders responding responds response responses responsibilities responsibility
responsible responsibly responsive ress rest restart restated restaurant restaurants rested resting restless
restlessness restoration restore restored restorer restores restoring restrain restrained restraining
restrains restraint restraints restrict restricted restricting restriction restrictionism restrictions
restrictive restricts restructure restructuring rests resul result resulted resulting results resume resumed
resumes resuming resumption resurgence resurgent retail retain retained retaining retains retaliate
retaliation retaliatory retard retardation retarded retards retention rethink retina retire retired retirees
retirement retirements retiring retrace retrain retraining retreat retreated retreating retrenchment
retribution retroactive retrospect return returned returning returns reunification reunion reunite reunited
revamp reveal revealed revealing reveals revelation revelations revenge revengeful revenue revenues revered
reverence reverend reverent reverently reversal reverse reversed reverses reversion review reviewed reviewing
revise revised revising revision revisions revitalization revitalize revitalized revitalizing revival revive
revived reviving revocation revolt revolution revolutionary revolutionize revolutionizing revolutions
revolving revulsion reward rewarded rewarder rewarding rewards rewrite rhetoric ribbon rice rich richer
riches richest richly richness rid ridding riddled ride rider riders rides ridge riding rife right righteous
righteousness rightful rightfully rightly rightness rights rigid rigidly rigor rigorous ring rings riotous
ripe riper ripped rise risen rises rising risk risked risking risks risktakers ritual rival rivalries rivalry
rivals river rivers rivet riveted road roadblock roadblocks roadless roadmap roads roadside roam roaming rob
robbed robbery robbing robe robes robs robust rock rocked rocket rocketry rocks rod rode rogue role roles
roll rollcall rolled rolling rolls roof room rooms root rooted roots rose roster rostrum rough roughly round
rounded rounding rounds rousing rout route routes routinely routines row rubber rubble rude rudest rugged
ruggedness ruin ruinous ruins rule ruler rulers rules ruling rumbles rumor run runaway rundown rung running
runs rural rush rushed ruthless ruthlessly sabbatical sabotage saboteurs sacked sacred sacredly sacredness
sacrifice sacrificed sacrifices sacrificing sad saddle sadly safe safeguard safeguarded safeguarding
safeguards safekeeping safely safer safest safety sagacious sages said sail sailed sailing sailor sailors
sails saint sake salaried salaries salary sale sales salmonella salt salutary salute saluted saluting
salvaging salvation same sanctimonious sanction sanctioned sanctioning sanctions sanctities sanctity
sanctuary sands sane sanguine sanitary sanitation sanitizing sanity sank sap sapping saps sarin sat satellite
satellites satisfaction satisfactions satisfactorily satisfactory satisfied satisfy satisfying savage savaged
savagery savages save saved savers saves saving savings savor savory saw say saying says scabbard scale
scales scan scandal scandals scapegoating scapegoats scar scarce scarcely scarcities scarcity scarred scars
scattered scavenger scene scenes scenic schedule scheduled schedules scheme schemes scheming scholars
scholarship scholarships scholastic school schoolchildren schooled schoolhouse schoolhouses schooling
schoolmaster schoolroom schools science sciences scientific scientist scientists scoffed scope score scored
scores scorn scorning scourge scourges scout scraps screen screeners screenings scribble script scripture
scrub scruple scruples scrupulous scrupulously scrutinize scrutinized scrutiny sea seaboard seaboards
seacoast seal sealed sealift seamen seams search searched searching seared seas seashores season seasonable
seasonably seasons seat seats seaway secede secession second secondary secondhand secondly seconds secret
secrets sect section sectional sectionalism sections sector sectors sects secure secured securely secures
securing securities security sedition seduce sedulously see seed seeds seeing seek seekers seeking seeks seem
seemed seeming seemingly seemly seems seen sees seesaw seething segment segments segregation seige seize
seized seizes seizing seizure seldom select selected selecting selection selections selective self selfish
selfishness selfless selflessly selflessness sell selling selves semantic semiconductor send sending sends
senior seniors sensationalism sense sensed senseless senses sensibility sensible sensibly sensitive
sensitivity sensors sent sentence sentences sententious sentiment sentimental sentimentality sentimentalizing
sentiments sentinels sentry separate separated separately separating separation sequence sergeants series
serious seriously seriousness servant servants serve served serves service serviceman servicemen services
servile serving servitude sess session sessions set setbacks sets sett setting settings settle settled
settlement settlements settler settlers settling seven seventeen seventh seventies sever several severe
severed severely severest severity sex sexual shackle shackled shackles shacks shade shades shadow shadowed
shadows shadowy shake shaken shaking shale shall shallow shalt shame shameful shamefully shape shaped shapers
shapes shaping share sharecropper shared shareholder shareholders shares sharing sharp sharpest sharply
shatter shattered shattering she shed sheep sheer sheet shell shells shelter sheltering shelters shepherd
shield shielded shielding shift shifted shifting shifts shine shines shining ship shipbuilding shipmaster
shipment shipments shipped shipping ships shipwreck shipyard shirk shirking shock shocked shocking shocks
shoes shook shoot shooting shootings shop shopkeeper shopkeepers shopping shops shopworn shore shores short
shortage shortages shortchanged shortcomings shortcuts shorten shortened shortening shorter shortest
shortfall shortly shortsighted shot shots should shoulder shouldered shoulders shout shouting show showed
showering showing shown showroom shows shrines shrink shrinking shrinks shriveled shrunk shrunken shudder
shuffling shunned shut shutdown shuttered shutting shuttle sibility sick sickness side sidelines sides
sidetracked siege sight sights sign signal signally signature signed signers significance significant
significantly signified signifies signify signifying signing signs silence silenced silencing silent silently
silhouette silicon silk silver similar similarly simmer simple simpler simplest simplicity simplification
simplifications simplified simplify simplistic simply simultaneous simultaneously since sincere sincerely
sincerest sincerity sinews sinful sing singer singing single singled singly sings singular singularly
sinister sink sinking sinks sir sister sisters sit site sites sits sitting situated situation situations six
sixfold sixteen sixth sixties sixty sizable size sizes skeletal skepticism skepticisms skeptics skier skies
skill skilled skillful skills skin skins skirt skirts sky skyrocket skyrocketing slack slackening slackens
slackerism slammed slamming slander slash slashed slashes slashing slate slaughter slaughtering slave
slaveholding slavery slaves sleep sleeping sleeves slide slight slightest slightly slip slipped slippery
slipping slogan slogans slope slopes sloping slots slough slow slowed slower slowest slowing slowly slowness
slows sluggish slum slumber slump slumps slums small smaller smallest smallpox smart smarter smelting smiled
smiles smiling smog smoke smoking smooth smoothing smoothly smoothness smother smothered smuggled smuggling
snap sneaking snipers snooping snow snuffed so soar soared soaring sober sobering social socialization
socialized socially societies society soft softball soften softened softly softness software soil sojourn
solace solar sold soldier soldiers sole solecism solely solemn solemnities solemnity solemnly solicit
solicitation solicitous solicitude solid solidarity solidified solidify solidity solitary solitude solution
solutions solve solved solvency solvent solving some somebody someday somehow someone someplace something
sometimes somewhat somewhere son song sons soon sooner soot soothe soothing sophisticated sophistication
sophistries sophistry sordid sore sorely sorrow sorrowful sorry sort sought soul soulless souls sound sounded
sounder soundest soundly soundness sounds source sources south southeastern southern southwestern sovereign
sovereigns sovereignties sovereignty sow space spaces span spans spare spared sparing spark sparked sparkling
sparks sparrow sparsely spasmodic spasms speak speaking speaks spear spearhead special specialist specialists
specialized specialty specie species specific specifically specified specify specifying spectacle spectacular
spectators specter speculation speculations speculative speculators speech speeches speed speeded speedier
speedily speeding speeds speedy spell spelled spells spend spendable spending spends spendthrift spent sphere
spheres spilled spin spinal spiral spiraling spirals spirit spirited spirits spiritual spirituality
spiritually spite splendid splendor splinter split spoil spoils spoke spoken spokesmen spoliation sponsor
sponsored sponsoring sponsors sponsorship spontaneous spontaneously sporadic sporting sports sportsmen spot
spotless spotlight spots spotted spotting spouses sprang sprawl spread spreading spring springing springs
spun spur spurred spurring spurs spurt squadron squadrons squalor squander squandered squandering square
squared squarely squeeze st sta stability stabilization stabilize stabilized stabilizes stabilizing stable
stack stacked staff staffing staffs stage stages stagflation staggering stagnant stagnation stain stained
stairway stake staked stakes stalags stale stalemate stalk stalkers stalks stalled stamina stamp stamped
stamping stamps stanch stand standard standardized standards standby standing standpoint stands standstill
staple star staring stark starkly stars start started starters starting startling starts starvation starve
starved starving state stated statehood stately statement statements statesman statesmanship statesmen static
stating station stationing stations statistical statistics statue statues stature status statute statutes
statutory staunchest stave stay stayed staying stays stead steadfast steadfastness steadier steadily
steadiness steady stealing steam steamers steamship steel steeled steelworkers steep steer steering stem
stems step stepped stepping steps sterile sterling stern sternest sternly steroids stewards stewardship stick
stiff stiffen stifle stifled stifles stifling stigma still stilling stimulants stimulate stimulating
stimulation stimulus sting stipulated stipulates stipulations stir stirred stirring stirrups stock stocking
stockpile stockpiles stockpiling stocks stolen stone stones stood stop stopgap stopgaps stoppages stopped
stopping stops storage store stored storefronts stores stories storm storms story stout straight
straightforward strain strained strains straits strand strange stranger strangers strangle strangled
strangling strategic strategically strategies strategy stray strayed stream streaming streamline streamlined
streams street streets strength strengthen strengthened strengthening strengthens strengths strenuous stress
stresses stressing stretch stretched stretches stretching stricken strict stricter strictest strictly stride
strides strife strike strikers strikes striking strikingly stringent strings strip stripes strips strive
striven strives striving stroke stroll strong stronger strongest stronghold strongholds strongly strove
struck structural structure structures structuring struggle struggled struggles struggling stubborn
stubbornness stuck student students studied studies studiously study studying stuff stumbling stunning
stunted stupefies stupendous stupid sturdiness sturdy style su subatomic subcontinent subdivision subdue
subdued subject subjected subjects subjugate subjugation sublime submarine submarines submission submissions
submit submits submitted submitting subordinate subordination subscription subsequent subsequently subserved
subserviency subside subsided subsides subsidiary subsidies subsidization subsidize subsidized subsidizing
subsidy subsistence subsists substan substance substandard substantial substantially substantive substitute
substitutes substituting substitution subterfuge subterfuges subtle subtlety subtract suburb suburban suburbs
subversion subversive subversives subvert subway succeed succeeded succeeding succeeds success successes
successful successfully succession successive successively successor successors succumb succumbed such sucked
sudden suddenly sued suffer suffered suffering sufferings suffers suffice sufficiency sufficient sufficiently
suffocated suffrage suffrages sugar suggest suggested suggesting suggestion suggestions suggestive suggests
suicide suit suitable suitably suited sullen sum summarize summarized summary summed summer summit summon
summoned summons sums sun sundered sung sunk sunlight sunrise suns sunset sunshine super superb superbly
supercomputers supercomputing superfluous supergovernment superhighway superhuman superintend superintendent
superior superiority superiors supermarket superpower superpowers supersede superseded supersonic
superstructure supervised supervising supervision supervisory supplanted supplement supplemental
supplementary supplementation supplemented supplementing supplements supplicating supplication supplications
supplied suppliers supplies supply supplying support supported supporters supporting supportive supports
suppose supposed supposedly suppress suppressed suppressing suppression supremacy supreme supremely surcharge
sure surely surer surest surf surface surge surgeon surgery surges surging surmount surmounted surmounting
surpass surpassed surpasses surpassing surplus surpluses surprise surprised surrender surrendered
surrendering surround surrounded surrounding surroundings surtax surveillance survey surveyed surveying
surveys survival survive survived survives surviving survivor survivors survivorship susceptible suspect
suspected suspend suspended suspension suspicion suspicions sustain sustainable sustained sustaining sustains
sustenance swallowed swallowing swamp swamped swap swarming sway swayed swear swearing sweat sweats
sweatshops sweep sweeping sweet swell swelled swelling swept swerved swift swiftest swiftly swiftness swill
swindle swings switch swollen sword swore sworn symbol symbolic symbolized symbolizes symbolizing sympathetic
sympathies sympathize sympathized sympathy symphony symptom symptoms synagogue synagogues synchronized
synchronizing synthetic syst system systematic systematically systemic systems systern tab table tables
tackle tackles tackling tactic tactical tactics tag tailored taint take taken takers takes taking talent
talented talents talk talked talking talks tall tames tamper tangible tangle tangled tank tanks tap taper
tapers tapped taps tardy target targeted targeting targets tariff tariffs tarnished task tasked tasks tasted
tattered taught tax taxable taxation taxeaters taxed taxes taxgatherer taxing taxpayer taxpayers teach
teacher teachers teaches teaching teachings team teams teamwork tear teardrop tearfully tearing tears
technical technicalities technician technicians technique techniques technological technologies technology
tedious teem teeming teen teenage teenager teenagers teeth telecommunications telegram telegraph telephone
telescope television tell telling tells temper temperance temperate temperature tempered tempering tempest
temple temples temporarily temporary tempt temptation temptations tempted tempting tempts ten tenant tenants
tend tended tendencies tendency tender tendered tendering tending tends tenets tens tense tensely tension
tensions tentative tentatively tenth tenure term termed terminal terminate terminated terminating termination
terms terrain terrible terribly terrific terrified terrifying territorial territories territory terror
terrorism terrorist terrorists terrorized terrorizes terrors test testament tested testified testifying
testimony testing tests tetanus text texture th than thank thanked thankful thanking thankless thanks that
the theater theaters thee their theirs them theme themes themselves then thence theoretic theories theorists
theory therapies there thereafter thereby therefor therefore therefrom therein thereof thereon thereto
therewith thermal these they thick thicket thief thing things think thinking thinks thinly third thirdly
thirst thirsting thirteen thirteenth thirty this thorough thoroughfares thoroughly those thou though thought
thoughtful thoughtfully thoughts thousand thousands thousandth thrashed threads threat threaten threatened
threatening threatens threats three threefold threshold thresholds threw thrift thrifts thrifty thrill
thrilling thrive thrived thrives thriving throes throng throttle through throughout throw throwing thrown
thrust thrusts thugs thumb thunder thundercloud thus thwarted thy tial tick ticket ticking ticks tide tides
tie tied ties tiger tight tighten tightened tightening tighter tightly till tillage tillers timber time timed
timeless timely times timetable timetables timid timidity timidly timing tinge tiny tip tire tired tireless
tirelessly tiring titanic tithe title titled titles to tobacco tobillions tod today together toil toiled
toilers toiling token told tolerance tolerant tolerate tolerated tolerating toleration toll tomb tombstones
tomorrow tomorrows ton tone tones tongues tonight tonnage tons too took tool tools top topic topics toppled
torch torment tormented torn tornado tort torture tortured torturing total totaled totaling totalitarian
totalitarianism totally totals touch touched touches touching touchstone touchstones tough toughen tougher
toughest toughness tour touring tourist tourists touted toward towards tower towering towers town towns toxic
toxin toxins toys trace traced traces tracing track tracking tracts trade traded traders trades trading
tradition traditional traditionally traditions traffic traffickers trafficking tragedy tragic tragically
trailers train trained training trains trait traitors traits trampled tranquil tranquility tranquillity
transaction transactions transcend transcended transcendent transcendently transcending transcends
transcontinental transcripts transfer transferability transferred transferring transfers transform
transformation transformations transformed transforming transforms transfusion transistors transit transition
transitional transitions transitory translate translated translating translation transmission transmit
transmittal transmitted transmitting transpire transport transportation transported trap trapped trappings
trash travail travel traveled traveler traveling travelled travels traversed traversing treacherous tread
treading treason treasure treasured treasures treasuries treat treatable treated treaties treating treatment
treatments treats treaty tree trees tremble trembling tremendous tremendously trend trends trepidation
trespass trial trials tribe tribes tribulation tribunal tribunals tributary tribute trick tried tries
trifling trigger triggered triggers trillion trillions trim trimmed trip tripartite triple tripled triples
trips triumph triumphant triumphantly triumphed triumphs troika troop troops tropic tropical trouble troubled
troubles troublesome troubling truancy truce truckdrivers trucking trucks truculence truculent true truer
truest truly trumpet trumpeted trumpets trust trusted trustees trustful trusting trusts trustworthiness
trustworthy truth truthfully truths try trying ts tubes tucked tuition tumbled tumults tumultuous tune tuned
tunnels turbulence turbulent turmoil turn turnabout turned turning turnover turns tutor tutored tutoring
tutors twelfth twelve twelvefold twenties twentieth twenty twice twilight twin two type types typewriter
typical typically tyrannical tyranny tyrant tyrants ugliness ugly ultimate ultimately umons umpire un
unabashed unabated unable unacceptable unaccounted unadjusted unafraid unaided unalienable unalloyed
unalterable unanimity unanimous unanimously unanswerably unanswered unarmed unassailable unassailed
unattended unauthorized unavailable unavoidable unavoidably unaware unbalance unbalanced unbearable
unbelievable unbelievably unbending unbiased unborn unbounded unbreakable unbroken uncanny unceasing
unceasingly uncertain uncertainties uncertainty unchangeable unchanged unchanging uncharitableness uncharted
unchecked uncivil uncivilized unclear unclench unclimbed uncomfortable uncommitted uncommon uncomplaining
uncomplicated uncompromising unconditional unconnected unconquerable unconscionable unconscionably
unconscious unconstitutional uncontrollable uncontrolled unconventional uncorrected uncorrupted uncounted
uncovered uncrossed undauntedly undelayed undeniable under underclass undercurrent undercut undercuts
underdeveloped underemployed underemployment underestimate underestimated undergirds undergo undergoing
underground underindustrialized underlies underline underlying undermanned undermine undermined undermines
undermining underprivileged underscored understand understandable understandably understanding understandings
understands understatement understood undertake undertaken undertakes undertaking undertakings undertaxed
undertone undertook underway underworld undeserved undesirable undeveloped undeviating undiminished
undisputed undisturbed undivided undo undoing undone undoubted undoubtedly undramatic undreamed undue unduly
undying unearned unearth uneasily uneasiness uneasy uneconomical uneducated unelected unemployable unemployed
unemployment unending unequal unequaled unequalled unequivocal unequivocally unerring unessential unethical
uneven unevenly unevenness unexaggerated unexampled unexceptionable unexpected unexpended unexplained
unexplored unfailing unfair unfairly unfairness unfaithful unfaltering unfavorable unfeeling unfettered
unfilled unfinanced unfinished unfitness unflinching unfocused unfolded unfolding unfolds unforeseen
unforgettable unfortunate unfortunately unfounded unfriendly unfulfilled unfunded unfurl unfurling ungrateful
ungrudging unhallowed unhampered unhappiest unhappily unhappy unheeded unhesitating unhesitatingly unhindered
unholy unhonored unification unified uniform uniformed uniformity uniformly uniforms unify unifying
unilateral unilaterally unimaginable unimagined unimpaired unimpressive uninjured uninspired uninspiring
uninsured unintelligible uninteresting uninterrupted union unionism unions unique uniquely uniqueness unison
unit unite united unitedly unites uniting units unity universal universality universally universe
universities university unjust unjustifiable unjustified unjustly unkept unkind unknowing unknown unlawful
unlawfully unlawfulness unlearned unleash unleashed unleashing unless unlike unlikely unlimited unliquidated
unlivable unlock unlocked unmade unmake unmanageable unmanned unmarked unmarried unmatched unmindful
unmistakable unmistakably unmolested unmoved unnatural unnecessary unneeded unnoticed unobligated unobtrusive
unparalleled unpatriotic unpleasant unplowed unpopular unpracticed unprecedented unpredictable unprepared
unpreparedness unproductive unprofitable unprotected unprovided unprovoked unpunished unqualified
unquestionable unquestionably unquestioned unquestioning unravel unrealistic unrealized unreasonable
unreasonably unreasoned unreasoning unreclaimed unrecompensed unregarded unrelated unrelenting unremitting
unremittingly unrepealed unrequited unreserved unrest unrestrained unrestricted unrewarded unrivaled
unrivalled unsafe unsalable unsatisfactory unscrupulous unsealed unseen unselfish unselfishly unselfishness
unsettled unsettling unshackled unshakable unshaken unsold unsolicited unsolvable unsolved unsought
unspeakable unspent unspoiled unspoken unstable unstinted unstinting unstoppable unstrained unsubstantial
unsuccessful unsuccessfully unsuited unsung unsurpassed unswerving untamed untapped untargeted untarnished
untended until untimely untiring unto untold untouched untrained untrammeled untried untroubled untrue
untrusting untruths unused unusual unveiled unvexed unwanted unwarrantable unwarranted unwasted unwavering
unwed unwelcome unwholesome unwilling unwillingness unwinding unwise unwisely unworkable unworthiness
unworthy up upbraidings upbringing upbuilding upcoming update upgrade upgrading upheaval upheavals upheld
uphill uphold upholding upholds upkeep upon upper uppermost upright uprising uprooted uprooting ups upset
upstream upsurge upward upwards ur uranium urban ure urge urged urgency urgent urgently urging us usage
usages use used useful usefulness useless uselessly user users uses usher ushered ushering using usual
usually usurp usurpation usurpations usurped usurper usury utilities utility utilization utilize utilized
utmost utter utterance uttered uttering utterly uttermost vacancies vacant vacation vaccination vaccine
vaccines vacillation vacuum vagaries vain vainglory valiant valiantly valid validate validity valley valleys
valor valorem valuable value valued values valve van vanish vanished vanquished vantage variance variations
varied varies varieties variety various varnish vary varying vast vastly vastness vault vaults ve vegetable
vehicle vehicles veil venality venerated veneration venom venture ventured ventures ver verbal verdict verge
verifiable verification verified verify versatile verse version versus very vessel vessels vested vestibule
vestige vestiges vet veteran veterans veto vetoed vetoing vexation vial vibrant vibrations vices vicious
vicissitude vicissitudes victim victims victories victorious victors victory vide video videos view viewed
viewing viewpoint views vigil vigilance vigilant vigilantly vigor vigorous vigorously village villager
villagers villages villain vindicate vindicated vindication vindictive vindictiveness violate violated
violates violating violation violations violative violence violent violently virility virtual virtually
virtue virtues virtuous virus viruses visible vision visionary visions visit visitation visited visiting
visitors visits vista visualize vital vitality vitalized vitalizing vitally vitals vivid vividly vocational
voice voiced voices void volatile volcanic volcano volume voluntarily voluntary volunteer volunteered
volunteering volunteers vote voted voter voters votes voting voucher vouchers vouchsafed vow vowed vows
voyage voyages vulnerability vulnerable wage waged wages waging wait waited waiting waitress waive waiving
wake waketh waking walk walked walking walks wall wallet walling wallposters walls wander wane want wanted
wanting wants war ward wards warfare warheads warm warmed warmer warmest warming warmly warms warmth warn
warned warning warns warped warrant warrants warriors wars wartime was wastage waste wasted wasteful wastes
wasting watch watched watchful watchfulness watching watchman watchword water watercourses waterfronts waters
watershed waterway waterways wave waved waver wavering waves way ways wc we weak weaken weakened weakening
weakens weaker weakest weakness weaknesses weal wealth wealthier wealthiest wealthy weapon weaponry weapons
wear wears weary weather weathered weave weaving web wedlock weed week weekend weekends weekly weeks weigh
weighed weighing weighs weight weightiest weights weighty welcome welcomed welcoming weld welfare well
wellbeing wellness wells wellspring went were west western westward wh what whatever whatsoever wheat wheel
wheelchair wheels when whence whenever where whereas whereby wherein whereof wherever whet whether whi which
whichever while whilst whim whine whip whirlwind whisper white whitened whites whither who whole wholehearted
wholeheartedly wholesale wholesome wholly whom whomsoever whooping whopping whose why wicked wickedness wide
widely widen widened widening wider widespread widow widowers widows width wield wields wife wild wilderness
wildlife wilds will willing willingly willingness wills wily win wind windfall winding window windows winds
windswept wings winner winners winning winnowing wins winter wipe wiped wire wires wisdom wise wisely wiser
wisest wish wished wishes wishing wit with withal withdraw withdrawal withdrawals withdrawn withdrew wither
withered withheld withhold withholding withholds within without withstood witness witnessed witnesses
witnessing wives woe woefully woman womanhood women won wonder wondered wonderful wondering wonders wondrous
wonted wood woodsmen word words work workable workaday worked worker workers workforce working workingman
workingmen workings workload workmanship workplace workplaces works workshop workshops workweek world worldly
worlds worldwide worm worn worried worries worry worrying worse worsen worsening worship worst worth worthily
worthless worthwhile worthy would wound wounded wounds wracked wrangling wreaks wreckage wrecked wrest
wrested wretchedness wring wringing writ write writer writers writing writings written wrong wrongdoing
wronged wrongful wrongfully wrongs wrote wrought yard yards yardstick year yearly yearn yearning yearnings
years yellow yes yesterday yesterdays yet yield yielded yielding yields yoke yonder you young younger
youngest youngsters your yours yourself yourselves youth youthful zeal zealous zealously zero zeros zest
zigzag zone zones zooming
""".split()
    )
    | frozenset(
        # By hand: words of the news of today that those speeches lack, and that open its sentences.
        """
airstrike aftershock app assailant audio avalanche backlash bail blackout blogger boycotter bribe bystander
ceasefire coastguard commuter consultancy coroner councillor curfew cyclone defendant demonstrator detainee diesel diver
download drone eyewitness extradition fan firefighter fisherman fishermen flash footage forensic graft gunman
gunmen heatwave homeowner investigator islander journalist kerosene kidnapper landlord landslide lawmaker
lockdown mudslide motorist online onlooker organiser outage paramedic pathologist petrol picket plaintiff
prosecutor pollster redundancies regulator rescuer runoff shopkeeper shopper smuggler spectator spokesperson
startup tanker trafficker tremor turnout tweet typhoon vendor vice villager vlogger website wildfire worshipper
""".split()
    )
    | COMMONWEALTH
)
