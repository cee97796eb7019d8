"""Words that English writes in lower case: a capital at a sentence's start says nothing of them.

Counted by us: every word that stands in lower case in at least 12 of 3,264 English news articles: the train
part of PolNeAR, BBC News Summary and the Penn Treebank sample of the Wall Street Journal. Counts of words only;
no text was kept. Measurements on these three collections profit from it.
"""

COMMON = frozenset(
    """
abandon abandoned abandoning ability able abortion about above abroad absence absent absolute absolutely
absurd abuse abused academic accelerated accelerating accept acceptable acceptance accepted accepting access
accessed accessible accident acclaimed accompanied accomplish accomplished accomplishments accord according
account accountability accountable accounting accounts accuracy accurate accusations accuse accused accuses
accusing achieve achieved achievement achievements achieving acknowledge acknowledged acknowledging acquire
acquired acquisition acquisitions across act acted acting action actions active actively activist activists
activities activity actor actors actress acts actual actually ad adapt adaptation adapted add added adding
addition additional address addressed addresses addressing adds adequate adequately adjusted administration
administrative administrator administrators admission admit admits admitted admitting adopt adopted adoption
ads adult adults advance advanced advances advantage advantages adventure advertisements advertising adverts
advice advise advised adviser advisers advising advisor advisory advocacy advocate advocates advocating
affair affairs affect affected affecting affection affects affiliate afford affordable afraid after aftermath
afternoon afterwards again against age aged agencies agency agenda agent agents ages aggressive aggressively
ago agree agreed agreeing agreement agreements agrees agricultural agriculture ahead aid aide aides aim aimed
aiming aims air aircraft aired airing airline airlines airport airports airwaves akin alarm alarmed albeit
album albums alcohol alert aligned alike alive all allegation allegations alleged allegedly allegiance
alleging alliance allied allies allocated allow allowed allowing allows ally almost alone along alongside
already also alter alternative alternatives although altogether always am amazing ambassador ambition
ambitions ambitious amendment amendments amid amnesty among amongst amount amounted amounts an analysis
analyst analysts anchor ancient and anger angered angle angry animals animated animation ankle anniversary
announce announced announcement announcements announcing annual annually anonymity anonymous another answer
answered answering answers anticipated anxiety anxious any anybody anymore anyone anything anytime anyway
anywhere apart apartment apologise apologised apologized apology apparent apparently appeal appealed
appealing appeals appear appearance appearances appeared appearing appears appetite applauded applause
application applications applied apply appoint appointed appointment appointments appreciate approach
approached approaches approaching appropriate approval approve approved are area areas arena argue argued
argues arguing argument arguments arm armed arms army around arranged arrangement arrangements array arrest
arrested arrests arrival arrive arrived arriving art article articles artificial artist artistic artists arts
as ashamed aside ask asked asking asks aspect aspects assault assembled assembly asserted assertion assess
assessment asset assets assigned assist assistance assistant associate associated associates association
assume assumed assuming assumption assurances assure assured asylum at athlete athletes athletics atmosphere
attached attachment attack attacked attackers attacking attacks attempt attempted attempting attempts attend
attendance attended attendees attending attention attitude attitudes attorney attract attracted attracting
attraction attractive attributed auction audience audiences audio authentic author authoritarian authorities
authority authorized authors auto automatic automatically autumn available average aviation avoid avoided
avoiding award awarded awards aware awareness away awesome awful awkward baby back backed backer backers
background backgrounds backing backlash backs backwards bad badly bail balance balanced ball ballot ballots
ban band bands bandwidth bank banker bankers banking bankrupt bankruptcy banks banned banning bans bar barely
bargain barred barrel barrels barrier barriers barring bars base based bases basic basically basis battery
battle battled battleground battles battling be bear bearing bears beat beaten beating beats beautiful beauty
became because become becomes becoming bed been before began begin beginning begins begun behalf behavior
behaviour behind being belief beliefs believe believed believes believing belonging belongs below bench
benchmark beneficial benefit benefited benefiting benefits best bet better betting between beyond bias biased
bid bidder bidding bids big bigger biggest bill billed billion billionaire billionaires billions bills
binding biography biopic bipartisan birth birthday birther bit bitter bizarre black blacks blame blamed
blaming blasted blew blind bloc block blockbuster blocked blocking blocks blog blogs blood blow blue blunt
board boards boasted bodies body bold bolster bomb bombing bond bonds booed book booked books boom booming
boost boosted boosting border borders born borrow borrowing boss bosses both bottom bought bounced bound box
boxes boy boys brain branch branches brand branded branding brands brave breach breached breaches break
breakfast breaking breaks breakthrough bridge brief briefing briefly bright brilliant bring bringing brings
brink broad broadband broadcast broadcaster broadcasters broadcasting broadcasts broader broadly broke broken
broker brokers bronze brother brothers brought browse browser bruising brushed brutal bubble buck budget
budgets build building buildings built bulk bully bump bunch burden bureaucracy burn burst bus business
businesses businessman bust busy but buy buyer buyers buying buys buzz by cabinet cable calculated
calculations calendar call called calling calls calm came camera cameras camp campaign campaigned campaigners
campaigning campaigns camps can cancel cancelled cancer candidacy candidate candidates cannot cap
capabilities capability capable capacity capital capped caps capt captain capture captured car carbon card
cards care career careers careful carefully careless cares carmaker carpet carried carrier carriers carries
carry carrying cars case cases cash casino cast casting catalogue catch categories category caucus caucuses
caught cause caused causes causing caution cautioned cautious ceiling celebrate celebrated celebrating
celebration celebrities celebrity cell cent center centers central centre centred centres centrist cents
century ceremonies ceremony certain certainly certainty certificate chain chair chaired chairman chairs
chairwoman challenge challenged challenger challenges challenging chamber champion champions championship
championships chance chancellor chances change changed changes changing channel channels chants chaos chaotic
chapter character characters charge charged charges charging charities charity chart charts chase chasing
chat cheap cheaper check checking checks cheer cheered cheering cheers chest chief child childhood children
chip chips choice choices choose choosing chose chosen chunk church cinema cinemas circle circuit circulating
circulation circumstances cite cited cites cities citing citizen citizens citizenship city civil civilian
claim claimed claiming claims clarity clash clashed class classes classic classics classified classroom clean
cleaner clear clearance cleared clearer clearly clever click client clients climate climb climbed clinch
clinched clips clock close closed closely closer closest closing closure clothes clothing club clubs clutch
coach coaches coaching coal coalition coast code codes coffee cold collaboration collapse collapsed colleague
colleagues collect collected collecting collection collective college colleges color colour colours column
columnist com combat combination combine combined combines come comeback comedian comedy comes comfort
comfortable comic coming command commander commanding comment commentary commentator commentators commented
comments commercial commercially commission commissioned commissioner commit commitment commitments committed
committee committees committing commodity common communicate communication communications communities
community companies company comparable compare compared compares comparing comparison compatible compatriot
compelling compensation compete competed competent competing competition competitions competitive
competitiveness competitor competitors compiled complain complained complaining complaint complaints complete
completed completely completing complex compliance complicated comply component components composer composite
compound comprehensive compromise compromised compulsory computer computers computing conceded concentrate
concentrated concentrating concentration concept concern concerned concerning concerns concert concerts
concessions conclude concluded conclusion conclusions concrete condemned condition conditions conduct
conducted conducting conference conferences confidence confident confidential confirm confirmation confirmed
conflict conflicts confront confrontation confronted confused confusing confusion congressional congressman
connect connected connection connections conscience consecutive consensus consequences conservatism
conservative conservatives consider considerable considerably consideration considered considering considers
consistent consistently console consoles consolidation consortium conspiracy constant constantly
constituencies constituency constitution constitutional construction constructive consult consultancy
consultant consultants consultation consulted consulting consumer consumers consumption contact contacted
contain contained containing contains contemporary contender contenders content contention contentious
contest contestant contested contests context continent continue continued continues continuing contract
contractor contracts contradict contrary contrast contrasts contribute contributed contributing contribution
contributions contributor contributors control controlled controlling controls controversial controversies
controversy convenient convention conventional conventions conversation conversations conversion convert
converted convertible convicted conviction convince convinced convincing cool cooperation coordinator cope
copied copies copper copy copying copyright core corner corporate corporations correct correspondent corrupt
corruption cost costly costs costume could council councils counsel count counted counter counterpart
counterparts counties counting countries country county coup couple coupled couples courage course courses
court courtesy courting courts cover coverage covered covering covers crack crackdown crash crazy create
created creates creating creation creative creator credentials credibility credible credit credited creditors
credits crew crime crimes criminal criminals crisis criteria critic critical critically criticised criticism
criticisms criticize criticized criticizing critics critique crop cross crossed crossing crowd crowded crowds
crown crowned crucial crude crushed cry cult cultural culture cup curb currency current currently customer
customers cut cutbacks cuts cutting cycle daily damage damaged damages damaging damn dance danger dangerous
dangers dark data database date dates dating daughter daughters day days de dead deadline deadly deal dealers
dealing dealings deals dealt death deaths debate debated debates debating debt debts debut decade decades
decent decide decided decider decides deciding decision decisions decisive declaration declarations declare
declared declaring decline declined declines declining dedicated deemed deep deeper deeply default defeat
defeated defeating defeats defence defend defended defender defending defense defensive defiant deficit
deficits define defined definitely definition definitive degree degrees delay delayed delays delegate
delegates delegation deleted deliberate deliberately delighted deliver delivered delivering delivery demand
demanded demanding demands demise democracy democratic demographic demographics demonstrate demonstrated
demonstrates demonstrating demonstration denial denied denies denounced denouncing dent deny denying
department departments departure depend dependent depending depends deployed deport deportation deported
deprived depth deputy describe described describes describing description deserve deserved deserves design
designed designer desire desk desktop desperate desperately despite destined destroy destroyed destroying
destruction detail detailed details detained detainees detect detention deter determination determine
determined devastating develop developed developer developers developing development developments device
devices devoted dial dialogue did die died difference differences different differently difficult
difficulties difficulty dig digital digits dinner dip diplomatic dipped dire direct directed directing
direction directly director directors disabled disadvantage disagree disagreement disagreements disappear
disappeared disappointed disappointing disappointment disaster disastrous disc disciplinary discipline
disclose disclosed disclosure discontent discount discourse discover discovered discovery discrimination
discuss discussed discussing discussion discussions disease diseases disgrace dislike dismissed display
displayed displays disproportionate dispute disputed disputes disruption distance distant distinct
distinction distraction distribute distributed distributing distribution district districts disturbing
diverse diversity divide divided dividend dividends dividing division divisions divisive do doctor doctors
document documentary documents does dog dogs doing dollar dollars domain domestic dominance dominant dominate
dominated donate donated donation donations done donor donors doom door doors doping double doubled doubles
doubling doubt doubts down download downloaded downloading downloads downside downtown downturn downward
dozen dozens draft drafted drag dragged drama dramatic dramatically draw drawing drawn draws dream dressed
dressing drew drink drinking drinks drive driven driver drivers drives driving drop dropped dropping drove
drug drugs dry dual dubbed dubious due duo during duties duty dying dynamic each eager ear earlier earliest
early earmarked earn earned earning earnings earns ears earth earthquake ease eased easier easily east
eastern easy eat eating echoed economic economically economics economies economist economists economy edge
edged editing edition editor editorial educated education educational effect effective effectively effects
efficiency efficient effort efforts eight eighth either elaborate elderly elect elected electing election
elections electoral electorate electricity electronic electronics element elements elevated eligible
eliminate eliminated eliminating elite elites else elsewhere email emailed emails embarrassed embarrassing
embrace embraced embracing emerge emerged emergence emergency emerging emissions emotional emotions emphasis
empire employed employee employees employer employers employing employment employs empty en enable enabled
enables enabling encounter encountered encourage encouraged encouraging end ended ending endless endorse
endorsed endorsement endorsements endorsing ends endured enemies enemy energy enforce enforcement engage
engaged engagement engaging engine engineer engineering engines enhance enjoy enjoyed enjoying enjoys
enormous enormously enough ensure ensures ensuring enter entered entering enterprise enters entertaining
entertainment enthusiasm enthusiastic enthusiastically entire entirely entitled entrepreneur entries entry
environment environmental epic epidemic episode episodes equal equality equally equipment equity equivalent
era error errors erupted escape escaped especially essential essentially establish established establishing
establishment estate estimate estimated estimates etc ethical ethics ethnic euro euros evangelical evasion
eve even evening evenly event events eventual eventually ever every everybody everyday everyone everything
everywhere evidence evident evil evolution exact exactly examine examined examining example examples exceed
exceeded excellent except exception exceptional excess excessive exchange exchanges excited excitement
exciting exclusive exclusively excuse execute executed executive executives exercise exhibition exist existed
existence existing exists exit expand expanded expanding expansion expect expectation expectations expected
expecting expects expense expenses expensive experience experienced experiences experiencing experiment
expert expertise experts expire explain explained explaining explains explanation explanations explicitly
exploit exploited exploration explore explosion explosive export exports expose exposed exposure express
expressed expressing expression extend extended extending extends extension extensive extent external extra
extraordinary extras extreme extremely extremist extremists eye eyes face faced faces facilities facility
facing fact factor factories factors factory facts fail failed failing fails failure failures fair fairly
fairness faith fake fall fallen falling falls false fame familiar families family famous famously fan fancy
fans fantastic fantasy far fare farm farmers farms fashion fast faster fastest fat fate father fault favor
favorable favored favorite favors favour favourite favourites fear feared fears feature featured features
featuring fed federal fee feed feel feeling feelings feels fees feet fell fellow felt female fence festival
festive feud few fewer fiction field fields fierce fiercely fifth fight fighting fights figure figures file
filed files filing filings fill filled film filmed filming films final finally finals finance financed
finances financial financially financing find finding findings finds fine fined fines finest finish finished
finishing fire firearms fired firewall firing firm firmly firms first fiscal fishing fit fitness fits five
fix fixed fixture flag flanker flash flat flawed flaws fled fleeing flew flexibility flight flights flip
floated flood flooded floor flourish flow flowers fly flying focus focused focuses focusing fold folks follow
followed followers following follows food foot footage football footsteps for force forced forceful forces
forcing forecast forecasts foreign forever forget forgotten form formal formally format formats formed former
formerly formidable forms forth forthcoming fortnight fortunate fortune fortunes forum forward fought foul
found foundation founded founder founding four fourth fraction fractured fragile frame framework frankly
fraud free freed freedom freely freeze frequent frequently fresh friend friendly friends from front frontline
frontman frontrunner frozen frustrated frustrating frustration fuel fueled fuelled full fully fun function
functions fund fundamental fundamentally funded funding fundraiser fundraisers fundraising funds funny
furious further furthermore future futures gadget gadgets gain gained gaining gains gambling game gamers
games gaming gangs gap garnered gas gather gathered gathering gave gay gear gender general generally generate
generated generating generation generations generous genre genuine genuinely gesture get gets getting giant
giants gift gifts gig girl girlfriend girls give given gives giving glad glass glimpse global globally globe
glory go goal goalkeeper goals goes going gold golden golf gone gonna good goods got gotten govern governance
governing government governments governor governors grab grabbed grabs grade gradually graduate grand
grandchildren grant granted grants graphics grasp grass grassroots great greater greatest greatly greed green
greeted grew grip gross ground groundbreaking grounds group groups grow growing grown grows growth guarantee
guaranteed guarantees guard guess guest guests guidance guide guided guidelines guiding guilty gun guns guy
guys habits hackers hacking had hailed hair half halfway hall halls halt halted hammer hammered hamstring
hand handed handful handheld handing handle handled handling hands handset handsets hang hanging happen
happened happening happens happy hard harder hardest hardly hardware harm harmful harsh has hate hatred have
having he head headed header heading headline headlines headquarters heads health healthcare healthy hear
heard hearing hearings heart hearts heat heated heating heavily heavy hedge heels hefty height heightened
held hell hello helm help helped helpful helping helps hence her here heritage hero herself hidden hide
hiding high higher highest highlight highlighted highlighting highlights highly highs hike him himself hinted
hints hire hired hiring his historic historical historically history hit hits hitting hold holder holders
holding holdings holds hole holes holiday holidays home homeland homes hometown honest honesty honor honour
honoured honours hope hoped hopeful hopefully hopefuls hopes hoping horrible horror horse hospital hospitals
host hosted hostile hostility hosting hosts hot hotel hotels hour hours house household households houses
housing how however hub huge hugely human humanity humble humour hundred hundreds hung hungry hunt hunting
hurdles hurt hurting husband hybrid hype ice icon iconic idea ideal ideas identical identification identified
identify identifying identity ideological ideology if ignore ignored ignoring ill illegal illegally illness
image images imagination imagine immediate immediately immense immigrant immigrants immigration imminent
impact impetus implement implementation implemented implications import importance important importantly
imported imports impose imposed imposing impossible impress impressed impression impressive improper improve
improved improvement improvements improving in inability inaccurate inadequate inappropriate incentive
incentives incident incidents incites inclined include included includes including inclusion income incomes
incoming incorporated increase increased increases increasing increasingly incredible incredibly incumbent
indeed indefinitely independence independent independently independents index indicate indicated indicates
indicating indication indicted indictment individual individually individuals indoor industrial industries
industry inequality inevitable inevitably infamous infected inflation influence influenced influential
informal information informed infrastructure inherited initial initially initiative initiatives injunction
injured injuries injury inner innocent innovation innovative inquiries inquiry inside insider insiders insist
insisted insistence insisting insists inspector inspire inspired inspiring install installed instance
instances instant instantly instead institution institutional institutions instructions instruments insult
insulting insults insurance insurers insurgent integral integrated integration integrity intellectual
intelligence intelligent intend intended intends intense intensity intent intention intentions interact
interactions interactive interest interested interesting interests interface interim internal international
internationally internet interpretation interrupted interval intervention interview interviewed interviews
into introduce introduced introducing introduction invasion invest invested investigate investigated
investigating investigation investigations investigative investigators investing investment investments
investor investors invitation invited inviting involve involved involvement involves involving ironic
irresponsible is island isolated issue issued issues issuing it item items its itself jail jailed jet job
jobless jobs join joined joining joins joint jointly joke joked journal journalist journalists journey joy
judge judged judgement judges judgment judicial jump jumped junior junk jurisdiction jury just justice
justified justify keen keep keeper keeping keeps kept key keyboard keynote kick kicked kicking kid kids kill
killed killer killing kind kinds king kitchen knee knew knife knock knocked knocking know knowing knowledge
known knows lab label labels labor laboratory labour lack lacked lacking lacks lady laid land landed landing
landmark landscape landslide language languages laptop laptops large largely larger largest laser last lasted
lasting late later latest latter laughing launch launched launches launching law lawmakers laws lawsuit
lawsuits lawyer lawyers lay laying lead leader leaders leadership leading leads league leaked leap learn
learned learning least leave leaves leaving led left leg legacy legal legally legend legendary legislation
legislative legitimate legs lender lenders lending length lengthy less lesson lessons let lets letter letters
letting level levels leverage liability liar liberal liberals liberties liberty libraries licence licensed
lie lied lies life lifestyle lifetime lift lifted lifting light lights like liked likely likened likes limit
limited limiting limits line lined lines lining link linked linking links list listed listen listened
listeners listening listing lists literally litigation little live lived lives living load loan loans lobby
lobbying lobbyist local locally location locations lock locked logic long longer longest longtime look looked
looking looks looming loopholes loose lord lose loser losers loses losing loss losses lost lot lots loud
loudly love loved lovers loves low lower lowest lows loyal loyalty luck lucky lucrative lunch lure luxury
lying machine machines mad made magazine magic magnate magnitude mail main mainly mainstream maintain
maintained maintaining maintains maintenance major majorities majority make maker makers makes making male
malicious man manage managed management manager managers managing mandate mandatory manifesto manner
manufactured manufacturer manufacturers manufacturing many map marathon march margin marginal margins mark
marked market marketed marketing marketplace markets marking marks marriage married mass massacre massive
master match matched matches matchup mate material materials math matter matters mature maximum may maybe
mayor me mean meaning meaningful means meant meantime meanwhile measure measured measures mechanism medal
medallist media medical medicine medium meet meeting meetings meets member members membership memo memories
memory men mental mentally mention mentioned mentions mere merely merge merged merger merit merits mess
message messages messaging met metal method methods metres microphone middle midfield midfielder midnight
midst might migrants migration mile miles militant military million millions mind minds mine mini minimum
mining minister ministers ministry minor minorities minority minus minute minutes mired mirror misleading
misogynist miss missed missing mission mistake mistakes mix mixed mobile mobiles mocked mode model models
moderate modern modest modified mogul mom moment moments momentum monetary money monitor monitoring monitors
monopoly month monthly months mood moral more moreover morning mortgage mortgages most mostly mother mothers
motion motivated motivation motorcycle mount mounted mounting mouse mouth move moved movement movements moves
movie movies moving much multimedia multiple murder murdered muscle museum music musical musician musicians
must mutual my myself name named names naming narrative narrow narrowly nasty nation national nationally
nationals nations nationwide native natural nature navigate near nearby nearly necessarily necessary neck
need needed needs negative negotiate negotiated negotiating negotiations neighborhood neighboring neighbors
neither nerve nervous net network networks neurosurgeon neutral never nevertheless new newcomer newer newly
news newspaper newspapers next nice niche night nightclub nights nine ninth no nobody noise nominate
nominated nominating nomination nominations nominee nominees none nonetheless nonprofit nonsense nor normal
normally north northern not notable notably note noted notes nothing notice noticed noting notion novel now
nowhere nuclear number numbers numerous objective objectives obligation obligations obliged observed
observers obstacle obtain obtained obtaining obvious obviously occasion occasionally occasions occur occurred
odd odds of off offence offences offended offenders offensive offer offered offering offers office officer
officers offices official officially officials offline offset offshore often oh oil ok okay old older oldest
on once one ones ongoing online only onslaught onto open opened opener opening openly opens operate operated
operates operating operation operations operative operatives operator operators opinion opinions opponent
opponents opportunities opportunity oppose opposed opposes opposing opposite opposition opt opted optimism
optimistic option options or order ordered orders ordinary org organisation organisations organised
organisers organization organizations organize organized organizers organizing original originally other
others otherwise ought our ourselves out outcome outdoor outfit outlets outlined outlook output outrage
outraged outrageous outreach outright outset outside outsider outsiders outspoken outstanding ovation over
overall overcome overhaul overlooked overnight overseas oversee overseeing overtaken overturn overturned
overwhelming overwhelmingly owed own owned owner owners ownership owns pace pack package packed pact page
pages paid pain painful paint painting pair panel panic paper papers parallel parent parents park parliament
parliamentary part partial participants participate participated participation particular particularly
parties partisan partly partner partners partnership parts party pass passage passed passenger passengers
passes passing passion passionate passport past patch patent path patients pattern patterns pause pay paying
payment payments pays peace peaceful peak peaked peer peers penalties penalty pence pending pension
pensioners pensions people per perceived percent percentage perception perceptions perfect perfectly perform
performance performances performed performers performing perhaps period periods permanent permanently
permission permitted persistent person personal personality personally personnel perspective persuade
persuaded petition pharmaceutical phase phenomenal phenomenon philosophy phone phones photo photograph
photographs photos phrase physical physically pick picked picking picks picture pictures piece pieces pigs
pile piled pilot pioneer pipeline piracy pirated pit pitch pivot pivotal place placed places placing plain
plan plane planes planet planned planning plans plant plants plastic platform platforms play played player
players playing plays pleaded please pleased pledge pledged pledges pledging plenty plight plot plunged plus
pocket pockets podcast point pointed pointing points poised pole police policies policing policy political
politically politician politicians politics poll polled polling polls pollster pool poor poorer poorest
poorly pop popular popularity population populations populist port portable portfolio portion portray
portrayal portrayed pose posed position positioned positions positive possession possibility possible
possibly post posted poster posters postponed posts potent potential potentially pound pounds poured poverty
power powered powerful powers practical practice practices pragmatic praise praised precedent precise
precisely predecessor predict predicted predicting prediction predictions predicts prefer preference
preferred pregnant preliminary premier premiere premises premium preparation preparations prepare prepared
preparing presence present presentation presented presenter presenting presents preserve presidency president
presidential presidents press pressed pressing pressure pressures prestigious presumably presumptive pretty
prevail prevent prevented preventing preview previous previously price priced prices pricing pride primaries
primarily primary prime principal principle principles print printed prior priorities priority prison
prisoners privacy private privately prize prizes probably probe problem problems procedure procedures proceed
proceedings proceeds process processes processing processor processors produce produced producer producers
produces producing product production productions productive products professional professionals professor
profile profit profitability profitable profits profound program programme programmes programming programs
progress progressive progressives project projected projects prolonged prominence prominent promise promised
promises promising promote promoted promotes promoting promotion promotional prompted prompting promptly
proof prop propaganda proper properly properties property proportion proposal proposals propose proposed
proposes proposing proposition prosecuted prosecution prosecutions prosecutor prosecutors prospect
prospective prospects prosperity protect protected protecting protection protections protest protested
protester protesters protests prototype proud prove proved proven proves provide provided provider providers
provides providing province proving provision provisions provocative provoked psychological public
publication publicity publicly publish published publisher publishers publishing pull pulled pulling punch
pundits punished punishment pupils purchase purchased purchases purchasing purpose purposes pursue pursued
pursuing push pushed pushing put puts putting qualifications qualified qualify qualifying qualities quality
quarter quarterly quarters queries question questionable questioned questioning questions quick quickly quiet
quietly quit quite quo quotas quote quoted race raced races racial racing racism racist radical radically
radio railed rain raise raised raises raising rallied rallies rally rallying rampant ran range ranging rank
ranked ranking rankings ranks rap rape rapid rapidly rapists rapper rare rarely rate rates rather rating
ratings rattled raw reach reached reaches reaching react reacted reaction reactions read reader readers
reading reads ready real realise realised realistic realistically reality realize realized really reason
reasonable reasonably reasons reassure rebound rebuild rebuilding recall recalled recalling receive received
receives receiving recent recently reception recession reckless recognise recognised recognition recognize
recognized recommend recommendation recommendations recommended reconsider reconstruction record recorded
recorder recorders recording records recover recovered recovering recovery recruit recruiting recruitment red
reduce reduced reducing reduction reductions reelection refer referee reference references referendum
referred referring refers reflect reflected reflecting reflection reflects reform reforming reforms refugee
refugees refusal refuse refused refuses refusing regain regard regarded regarding regardless regards regime
region regional regions register registered registering registration regret regular regularly regulate
regulation regulations regulator regulators regulatory rein reiterated reject rejected rejection related
relating relation relations relationship relationships relative relatively relatives relaxed relay release
released releases releasing relentless relevant reliable relied relief relies religion religious reluctance
reluctant rely relying remain remained remaining remains remake remark remarkable remarks remember remembered
reminded reminder reminding remote remove removed removing renew renewed rent repair repay repeal repeat
repeated repeatedly repeating replace replaced replacement replacing replay replied report reported
reportedly reporter reporters reporting reports represent representation representative representatives
represented representing represents reputation request requested requests require required requirement
requirements requires requiring rescue research researcher researchers reservations reserve reserved reserves
residents resign resignation resigned resist resistance resisted resolution resolve resolved resort resources
respect respected respectively respects respond responded respondents responding response responses
responsibilities responsibility responsible rest restaurant restaurants restore restored restraint restricted
restricting restrictions restrictive restructuring result resulted resulting results resume retail retailer
retailers retain rethink retire retired retirement retiring return returned returning returns reveal revealed
reveals revelation revelations revenge revenue revenues reverse reversed review reviewed reviewing reviews
revised revival revive revolt revolution reward rewarded rewards rhetoric rich richest rid ride ridiculous
rift rigged right rightly rights ring ripped rise risen rises rising risk risks risky rival rivalry rivals
road roads robust rock role roles roll rolled rolling romantic roof room rooms root roots rose rough roughly
round rounds route routes routine routinely row rubber rubbish rugby rule ruled rules ruling rumors rumours
run runners running runs rupees rural rush rushed sacked sad safe safer safety said sake salaries salary sale
sales same sanctions sat satellite satisfied satisfy save saved saving savings saw say saying says scale scan
scandal scandals scare scared scary scathing scenario scene scenes sceptical schedule scheduled scheme
schemes school schools science scientist scientists scooped scope score scored scores scoring scramble scrap
scrapped scrapping screen screened screening screenplay screens script scrutiny sea seal sealed search
searching season seasons seat seats second secondary seconds secret secretary secretly secrets section
sections sector sectors secure secured securing securities security see seed seeing seek seekers seeking
seeks seem seemed seemingly seems seen sees segment seize seized select selected selection self sell sellers
selling sells senator senators send sending sends senior sense sensible sensitive sent sentence sentenced
sentences sentiment sentiments separate separately sequel serial series serious seriously servants serve
served server servers serves service services serving session sessions set setback sets setting settle
settled settlement seven seventh several severe severely sex sexual shadow shake shall shame shape shaping
share shared shareholder shareholders shares sharing sharp sharply she shed sheer sheet sheets shell shelves
shift shifted shifting shifts ship shipments shipped shipping ships shirt shock shocked shook shoot shooter
shooting shootings shop shopping shops shore short shortage shortlist shortly shot shots should shoulder
shouted shouting show showcase showdown showed showing shown shows shrinking shut shy sick side sidelined
sidelines sides sight sights sign signal signals signature signed significance significant significantly
signing signs silence silver similar similarly simple simply simultaneously since singer singing single
singles sister sit site sites sits sitting situation situations six sixth sizable size skeptical skepticism
skill skilled skills skin skip skipper slammed sleep slice slid slide slight slightly slim slip slipped
slogan slot slots slow slowdown slowed slower slowing slowly sluggish slump small smaller smart smile smooth
snap snapped so soap soared soaring social socialist society soft software soil sold soldiers sole solely
solid solidarity solution solutions solve solved solving some somebody somehow someone something sometimes
somewhat somewhere son song songs sons soon sooner sophisticated sorry sort sorts sought soul sound sounded
sounds source sources south southern space spam spammers spare spark sparked speak speaker speakers speaking
speaks special specialist specific specifically specifications specifics spectrum speculate speculated
speculation speech speeches speed speeds spell spend spending spends spent spin spirit split spoke spoken
spokesman spokesperson spokeswoman sponsor sponsored sponsorship sport sporting sports spot spotlight spots
spotted spread spreading spring sprint sprinter spyware squabbling squad square squeeze squeezed stability
stable stadium staff staffer staffers stage staged stages stake stakes stamp stance stand standard standards
standing stands star stark starred starring stars start started starting starts state stated statement
statements states statewide stating station stations statistics stature status stay stayed staying stays
steadily steady steal steam steel steep steer steering stem step stepped stepping steps stick sticking stiff
still stir stock stocks stolen stood stop stopped stopping stops storage store stored stores stories storm
story straight straightforward strain strange strategic strategies strategist strategists strategy streak
stream street streets strength strengthen strengthened stress stressed stretch strict strike striker strikes
striking string stripped stroke strong stronger strongest strongly struck structure structures struggle
struggled struggles struggling stuck student students studied studies studio studios study studying stuff
stump stunning stupid style subdued subject subjected subjects submit submitted subscribers subscription
subsequent subsequently subsidiary subsidies substance substantial substantially substantive substitute
succeed succeeded success successes successful successfully succession successive successor such sudden
suddenly sue sued suffer suffered suffering sufficient suggest suggested suggesting suggestion suggestions
suggests suicide suing suit suitable suited suits sum summary summer summit sums super superb superdelegate
superdelegates superior supplied suppliers supplies supply support supported supporter supporters supporting
supportive supports supposed supposedly supreme sure surely surface surge surged surgery surging surpassed
surplus surprise surprised surprises surprising surprisingly surrogate surrogates surround surrounded
surrounding surveillance survey surveyed surveys survival survive survived surviving suspect suspected
suspects suspend suspended suspension suspicion suspicious sustain sustainable sustained swap swapped sway
sweeping sweet swept swiftly swing switch switched symbol sympathetic system systems table tackle tackled
tackling tactic tactical tactics tag take taken takeover takes taking takings tale talent talented talk
talked talking talks tally tank tap tape tapped target targeted targeting targets tariffs task tasks taste
taught tax taxation taxes taxpayer taxpayers tea teach teacher teachers teaches teaching team teams tear
tears tech technical technically technique techniques technological technologies technology teenage teenager
teenagers telecommunications telecoms telephone televised television tell telling tells temperament
temporarily temporary ten tend tended tender tends tennis tens tense tension tensions tenure term terms
terrible territories territory terror terrorism terrorist terrorists test tested testified testimony testing
tests text than thank thanked thanks that the theater theatre theft their them theme themes themselves then
theory there therefore these they thin thing things think thinking thinks third this thoroughly those though
thought thoughts thousand thousands threat threaten threatened threatening threats three threshold threw
thrilled thriller thrive through throughout throw throwing thrown thus thwart ticket tickets tide tie tied
ties tight tightening time times timing tiny tip tipped tired title titled titles to today together told
tolerance toll tomorrow tone tonight too took tool tools top topic topics topped topping total totally touch
touched tough tougher toughest tour tourism tourist tournament touted toward towards town towns track
tracking tracks trade traded trader traders trades trading tradition traditional traditionally traffic
tragedy tragic trail trailed trailing trails train trained training transaction transactions transfer
transferred transform transformation transformed transgender transition translate transmission transparency
transparent transport transportation travel traveled traveling travelling travels treat treated treating
treatment tremendous trend trends trial trials tribunal tribute trick tricks tricky tried tries trigger
triggered trillion trio trip triple triumph troops trophies trophy trouble troubled troubles truck true truly
trust trusted truth try trying tsunami tuition tumbled tune tunnel turmoil turn turnaround turned turning
turnout turnover turns tweet tweeted tweeting tweets twice two tycoon type types typical typically ugly
ultimate ultimately unable unacceptable unanimous unaware unbeaten uncertain uncertainty unchanged unclear
uncomfortable uncovered undecided under undergoing underground underlying undermine undermining understand
understanding understands understood underway undisclosed undocumented unemployment unexpected unexpectedly
unfair unfairly unfit unfortunate unfortunately unhappy unified uniform unify unifying union unions unique
uniquely unit unite united units unity universal universities university unknown unleashed unless unlike
unlikely unnamed unnecessary unofficial unpaid unpopular unprecedented unpredictable unsecured unsolicited
unsuccessful unsuccessfully until unusual unusually unveil unveiled up upbeat upcoming update updated updates
upgrade upheld upon upper upset upward urban urge urged urgency urgent urging us use used useful useless user
users uses ushered using usual usually utility vacation vague valid valuable value valued values van variety
various vary varying vast vastly vehicle vehicles venture ventures venue verbal verge version versions versus
very veteran veterans veto vetted via viable vice victim victims victories victory video videos view viewed
viewers viewing views village violate violated violating violation violations violence violent virtual
virtually virus viruses visa visible vision visit visited visiting visitors visits visual vital vocal voice
voiced voices volatile volatility volume voluntary volunteer volunteers vote voted voter voters votes voting
vow vowed vulnerabilities vulnerability vulnerable vying wage wages wait waited waiting wake walk walked
walking wall walls waning want wanted wanting wants war warm warming warn warned warning warnings wars wary
was waste wasted watch watchdog watched watching water wave waves waving way ways we weak weakened weakening
weaker weakness wealth wealthy weapon weapons wear wearing weather web website websites wedding week weekend
weekly weeks weigh weighed weight weird welcome welcomed welfare well went were west western what whatever
whatsoever when where wherever whether which while whilst whistle white whites who whoever whole wholesale
whom whose why wide widely wider widespread wife wild wildly will willing willingness win wind window wine
wing winger winner winners winning wins winter wireless wisdom wise wish wishes with withdraw withdrawal
withdrawn withdrew within without witness witnessed woes woman women won wonder wondered wonderful word words
wore work worked worker workers workforce working works world worlds worldwide worm worried worries worry
worrying worse worst worth worthwhile would wounded write writer writers writes writing written wrong
wrongdoing wrote xenophobe xenophobic yards year years yellow yen yes yesterday yet yield you young younger
youngest youngsters your yourself youth yuan zero zone
""".split()
)
