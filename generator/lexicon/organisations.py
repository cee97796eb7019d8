"""Organisations the news names without explaining them, and the nouns that make a name an organisation's.

Compiled by hand from the directories of the United Nations system, the European Union's and the AP
Stylebook's entries on organisations and abbreviations, and the usual legal forms of companies.
"""

HEAD_NOUNS = """
Academy Administration Agency Airlines Airways Alliance Army Assembly Association Associates Authority
Ballet Bancorp Bank Bar Battalion Board Brigade Brigades
Broadcasting Brotherhood Bundesbank Bureau Cabinet Caucus Centre Center Chamber Charity Choir Church
Clinic Club Coalition Collective College Command
Commission Commissioners Committee Communications Community Company Confederation Conference Congress
Conservatory Consortium Constabulary Consulate Consulting Convention Co-op Cooperative Corporation Corps
Council
Court Courts Cricket Daily Department Dept Diocese Directorate Division Embassy Enterprises Entertainment
Exchange Faculty Federation Fellowship FC Films Firm Force Forces Forum
Foundation Front Fund Gallery Gazette Government Group Guard Guards Guild Headquarters Herald Holdings
Hospital House Industries Initiative Inspectorate Institute Institution Lab
Insurance International Journal Jihad Judiciary Junta Laboratories Laboratory Labs Leadership League
Legion Legislature Library Magazine Media Medical Mission Ministry Monitor Mosque Motors Movement
Museum Navy Network Networks News Newspaper Newspapers NGO Observatory Office Opera Orchestra Organisation
Organization Parliament Partners Partnership Party Patrol Petroleum Pharmaceuticals Police
Politburo Post Press Productions Programme Project Publishing Publishers Radio Railway Railways Records
Regiment Registry Reserve Resources Restaurant Review School Schools Secretariat Section Securities
Seminary Senate Service Services
Society Solidarity Squad Squadron Star Stores Studio Studios Symphony Syndicate Synod Systems Taskforce
Team Technologies Technology Telecom Telegraph Television Theater Theatre Times Tribune Tribunal Trust
Union Universities Unit Unions United University Ventures Volunteers Watch Weekly Wanderers Rovers Athletic Works
Workers Observer Chronicle Examiner Inquirer Sentinel Dispatch Enquirer Guardian Energy Electric Oil
Airline Software Steel Motor Foods Brands Brewing Brewery Capital Financial Bancshares Beverage Chemical
Communications Semiconductor Aerospace Aviation
Treasury Presidency Chancellery Inquiry Interior Militia Militias Intelligence Panel Sciences
Parliamentary Stockbrokers Pharmaceutical Pharma Biotech Biosciences Therapeutics Healthcare Logistics Shipyard Shipyards
Water Waterworks
Bloc Lines Telecoms Telecommunications Broadcasters Solicitors Hotel Inn Cafe Stadium Arena Hall
""".split()
"""Nouns that end an organisation's name (``World Health Organization``) or begin it before *of* (``Ministry of …``)."""

BEFORE_OF = """
Ministry Department Bank University Church Court House Board Bureau Office Institute Institution Council
Commission Committee Chamber Society Organisation
Organization Association Federation Confederation Union League Movement Front Party Army Federation
Alliance Coalition Congress Parliament
Academy College School Faculty Museum Library Archdiocese Diocese Conference Convention Council Center
Centre Fund Foundation Trust Secretariat
Directorate Brigade Brigades Sons Daughters Friends Doctors Reporters Knights Soldiers Veterans Citizens
Students Workers Mothers Lawyers Physicians Union
Embassy Consulate Assembly Senate Legislature Tribunal Hospital Guild Order Forces Ministry Supreme Joint
Royal National Central Voice Campaign Partnership Coalition
""".split()

LEGAL_FORMS = (
    "Inc Inc. Corp Corp. Co Co. Ltd Ltd. LLC LLP PLC Plc plc AG SA S.A. NV N.V. GmbH SpA S.p.A. AB ASA Oyj KK Bhd Pty Cos Cos. Bros Bros. LP "
    "Limited Incorporated Corporation Company Holdings"
).split()

CORE = """
White House; Downing Street; Pentagon; Kremlin; Capitol; Supreme Court; High Court; Congress; Senate;
House; House of Representatives; House of Commons; House of Lords; Commons; State Department; Justice
Department; Treasury;
Federal Reserve; Fed; Interpol; Europol; Scotland Yard; Parliament; Knesset; Bundestag; Bundesrat; Duma;
State Duma; Sejm; Lok Sabha; Rajya Sabha; Verkhovna Rada; Rada; Majlis; Loya Jirga; Diet; Storting;
Riksdag; Folketing; Dail; Cortes; Politburo; Stormont; Holyrood;
United Nations; Security Council; General Assembly; International Criminal Court; International Court of
Justice; Human Rights Council; European Union; European Commission; European Parliament; European Council;
European Court of Human Rights;
European Central Bank; Council of Europe; African Union; Arab League; League of Arab States; Commonwealth;
World Bank; International Monetary Fund; World Health Organization; World Trade Organization; Human Rights
Watch; Amnesty International; Red Cross; International Red Cross; Red Crescent; Syrian Arab Red Crescent;
Greenpeace; Oxfam; Save the Children; Doctors Without Borders; Reporters Without Borders;
Medecins Sans Frontieres; Médecins Sans Frontières; Transparency International; Freedom House; Islamic
State; al-Qaeda; al Qaeda; Al-Qaeda; Al Qaeda; al-Qaida; Al-Qaida; Al Qaida; Taliban; Taleban; Hamas;
Hezbollah; Hizbollah; Hizbullah; Fatah; Islamic Jihad; Boko Haram; al-Shabaab; al-Shabab; Al-Shabaab; Al
Shabaab; Daesh; Da'esh; Jabhat al-Nusra; Nusra Front; al-Nusra Front; al-Nusra; Ahrar al-Sham; Free Syrian
Army; Peshmerga; Houthis; Haqqani network; Muslim Brotherhood; Wagner Group; Tamil Tigers; Sinn
Fein; Sinn Féin; Irish Republican Army; Shining Path; Khmer Rouge; Ku Klux Klan; Mafia;
Reuters; Associated Press; Agence France-Presse; Agence France Presse; Bloomberg; Xinhua; Itar-Tass;
ITAR-TASS; Interfax; Tass; TASS; Kyodo; Yonhap; Anadolu; Al Jazeera; Al-Jazeera; al-Jazeera; al Jazeera;
New York Times; Washington Post; Wall Street Journal; Financial Times; Guardian; Daily Mail; Daily
Telegraph; Le Monde; Le Figaro; Der Spiegel; El Pais; El País; USA Today; Los Angeles Times; Chicago
Tribune; Boston Globe; Time; Newsweek; Economist; Politico; BuzzFeed; BuzzFeed News; Fox News; Huffington
Post; Breitbart; Wikinews; Wikipedia; WikiLeaks;
Google; Apple; Microsoft; Facebook; Meta; Amazon; Twitter; YouTube; Netflix; Tesla; Boeing; Airbus;
Toyota; Honda; Nissan; Volkswagen; Siemens; Samsung; Sony; Intel; Gazprom; Rosneft; Exxon; ExxonMobil;
Chevron; Shell; Royal Dutch Shell; Citigroup; Citibank; Goldman Sachs; Morgan Stanley; JPMorgan; Merrill
Lynch; Lehman Brothers; Deutsche Bank; Credit Suisse; Barclays; Lloyd's; Moody's; Standard & Poor's;
Fitch; Walmart; Wal-Mart; McDonald's; Coca-Cola; PepsiCo; Nike; Disney; Walt Disney; Pfizer; AstraZeneca;
Moderna; Novartis; Roche; Nestle; Nestlé; Uber; Airbnb; TikTok; Huawei; Instagram; WhatsApp; SpaceX; Ford;
General Motors; Chrysler; Fiat; Renault; Peugeot; Lufthansa; Aeroflot; Ryanair; Philip Morris; Time
Warner; Warner Bros; Viacom; Comcast; Verizon; Motorola; Nokia; Ericsson; Philips; Hewlett-Packard;
Compaq; Dell; Cisco; Oracle; Yahoo; Netscape; Nasdaq; Dow Jones; New York Stock Exchange; London Stock
Exchange;
Harvard; Yale; Princeton; Stanford; MIT; Oxford University; Cambridge University; Harvard University;
Sorbonne; Columbia University; Vatican; Holy See; Scientology; Church of England; Roman Catholic Church;
Catholic Church; Mossad; Shin Bet; Stasi; Smithsonian; Smithsonian Institution; Louvre; Metropolitan
Museum; Carnegie; Brookings; Rand; RAND;
Republican Party; Democratic Party; Labour; Labour Party; Tories; Tory; Conservative Party; Liberal
Democrats; Lib Dems; Likud; Kadima; Fidesz; Solidarity; Baath Party; Ba'ath Party; Communist Party;
Christian Democrats; Social Democrats; Greens; Green Party; Democrats; Republicans; National Front;
Alternative for Germany; Labor Party; Workers' Party; National League for Democracy; African National
Congress; Inkatha;
Pentagon; Joint Chiefs of Staff; Joint Chiefs; National Guard; Coast Guard; Secret Service; Border Patrol;
Homeland Security; Central Intelligence Agency; National Security Council; National Security Agency;
Federal Bureau of Investigation; Revolutionary Guard; Revolutionary Guards; Quds Force; Red Army; Royal
Navy; Royal Air Force; Air Force; Marine Corps; Marines; Army; Navy; Foreign Office; Home Office; Ministry
of Defence; Ministry of Defense; Foreign Ministry; Interior Ministry; Defence Ministry; Defense Ministry;
Finance Ministry; Justice Ministry; Health Ministry; Constitutional Court; Security Service; National
Assembly; House of Assembly; Planned Parenthood; Tea Party; Black Lives Matter; National Rifle
Association; Cruz Roja; Croix-Rouge; Rotes Kreuz; Carabinieri; Guardia Civil; Bundeswehr; Gendarmerie;
Rijkswaterstaat; Boy Scouts; Girl Scouts; Salvation Army
"""

ACRONYMS = """
UN EU NATO OSCE IAEA ICC ICJ WHO WTO IMF ECB OPEC ASEAN OECD UNESCO UNICEF UNHCR UNRWA OCHA UNDP WFP FAO
ILO ICRC IFRC MSF HRW BBC CNN NBC ABC CBS NPR PBS ITV AFP AP DPA UPI CIA FBI NSA DEA ATF IRS EPA FDA
FCC FAA NTSB NASA NOAA CDC DHS ICE SEC FTC
DOJ DOD USDA USAID HHS TSA GOP DNC RNC IRA ETA PKK PLO PYD YPG SDF FSA ISIS ISIL IS AQAP AQIM LTTE FARC
ELN KGB FSB GRU SBU MI5 MI6 GCHQ PLA IDF RSF SPD CDU CSU FDP AfD ANC SNP DUP SDLP UKIP BJP PPP PML PTI AKP
CHP HDP FIFA UEFA IOC NBA NFL NHL MLB NCAA PGA ATP WTA FIA ICANN
IBM AT&T GM GE BP HSBC UBS ING BMW GMC HP TWA TWU UAW AFL-CIO ACLU NAACP AARP NRA AMA MIT UCLA USC LSE KLA
UCK SAS RAF RUC PSNI LAPD NYPD SANA IRNA KCNA TASS RIA MGM RCA EMI LVMH BAE EADS ESA CERN JAXA GAO CBO
FEMA NYSE RBI SEBI UCI OAS AU ECOWAS SADC CIS CSTO BRICS APEC
OPCW COGAT MINUSMA MONUSCO UNIFIL UNMIK UNPROFOR KFOR SFOR IFOR EULEX ICTY ICTR OHCHR UNFPA UNODC UNITA
RENUF RCD MDC ZANU-PF UNCTAD UNAIDS SWAPO UDF IFP NLD SLORC JVP LDP DPJ PRI PAN PRD PT AFRICOM CENTCOM
EUCOM NORAD
""".split()
"""Acronyms known without their long form. Any other all-capitals word of two to six letters counts once the text explains
it, or by its context."""

LONG_FORMS = {
    "UN": "United Nations",
    "EU": "European Union",
    "ICC": "International Criminal Court",
    "ICJ": "International Court of Justice",
    "NATO": "North Atlantic Treaty Organization",
    "IMF": "International Monetary Fund",
    "WHO": "World Health Organization",
    "WTO": "World Trade Organization",
    "AP": "Associated Press",
    "AFP": "Agence France-Presse",
    "FBI": "Federal Bureau of Investigation",
    "CIA": "Central Intelligence Agency",
    "NSA": "National Security Agency",
    "ECB": "European Central Bank",
    "IAEA": "International Atomic Energy Agency",
    "OSCE": "Organization for Security and Co-operation in Europe",
    "HRW": "Human Rights Watch",
    "MSF": "Medecins Sans Frontieres",
    "ICRC": "International Committee of the Red Cross",
    "AU": "African Union",
}
"""Acronyms whose letters or usual bodies are joined even when the text does not put them side by side."""

NOT_NAMES = """
Lab Con Lib Dem
Democratic Republican Reps Sens ABSTRACT TEXT
TV AM PM A.M. P.M. DNA RNA HIV AIDS CEO CFO COO CTO GDP GNP CPI PPI VAT IPO ID IT PR PC CD DVD VCR GPS SUV
ATM FAQ PDF OK USB USD EUR GBP GMT EST EDT PST PDT CET BST UTC MP MPS MEP PHD CHF CFA JPY CNY INR RUB UAH SEK NOK DKK PLN AUD CAD MBA BA MA BC AD RV UFO HQ
VIP SOS Rs Adv
FM HD LED LCD WMD IED IEDS ICU ER PTSD ADHD COVID COVID-19 SARS MERS BSE LGBT LGBTQ LGBTQ+ NGO NGOS POW
POWS KO MVP RBI ERA MRI CT URL HTTP HTML CCTV DUI DWI AK-47 M16 RPG RPGS NATO-LED STEM IQ PA JV II III IV
VI VII VIII IX XI XII
NOTE EDITOR EDITORS UPDATE UPDATES BREAKING EXCLUSIVE PHOTO PHOTOS VIDEO WATCH READ MORE ALSO LIVE NEWS
OPINION ANALYSIS END ENDS MANDATORY CREDIT SUB EDS GRAF GRAFS LEDE EMBARGO ADVANCE PTS OT NEWSROOM
ALL AND THE FOR NOT BUT ARE WAS HAS HAD WILL WITH FROM THIS THAT NO YES SO TO IN ON AT BY OF IS IT BE AS
OR IF WE HE SHE MY UP I A AN DO
""".split()
"""All-capitals words that name nobody."""

FIELDS = frozenset(
    """National Security; Public Health; Social Security; Foreign Affairs; Human Rights; Climate Change; Public Safety;
    Foreign Policy; Public Service; Mental Health; International Law; Civil Rights; Criminal Justice; Higher Education;
    Artificial Intelligence; Press Freedom; Rule of Law""".replace("\n", " ")
    .replace("     ", " ")
    .split("; ")
)
"""Fields of policy that a text may write with capitals: bodies have them in their names, but they are none."""

GROUP_NOUNS = """
officials prosecutors police authorities lawmakers families relatives residents witnesses activists
protesters demonstrators
rebels militants insurgents fighters soldiers troops doctors scientists researchers experts analysts
economists critics
supporters opponents diplomats aides advisers advisors lawyers attorneys investigators detectives
inspectors firefighters
rescuers medics paramedics villagers locals survivors victims parents students teachers workers farmers
migrants
refugees campaigners organisers organizers organizations organisations groups sources historians observers
commentators journalists
reporters editors politicians ministers senators democrats republicans conservatives liberals democrats
unions employers
executives investors traders shareholders creditors owners managers judges jurors magistrates defendants
suspects
hospitals schools courts regulators auditors monitors inspectors negotiators mediators delegates
commanders generals officers
leaders veterans voters citizens people women men children neighbours neighbors friends colleagues clerics
priests bishops
forecasters meteorologists geologists archaeologists engineers technicians staff employees firms companies
banks governments countries states
separatists loyalists nationalists extremists islamists jihadists hackers smugglers traffickers kidnappers
gunmen
""".split()
"""Plural nouns that name a group of people or bodies; a group is an actor when it says something."""

GROUP_MODIFIERS = """
senior local federal state military police government security intelligence health campaign company administration election
opposition law enforcement court city county border rescue hospital police army defence defense industry union trade aid human
rights medical legal political religious community tribal rebel former current top independent international foreign school
church prison election immigration customs fire emergency judicial regional provincial national civil district party
""".split()
"""What stands before such a noun and belongs to it: ``senior military officials``."""

FIRST_WORDS = """
Jaysh Jaish Jabhat Liwa Harakat Hizb Kataib Kata'ib Ansar Asaib Asa'ib Jund Ahrar Hayat Hay'at Tahrir Faylaq Saraya Lashkar Jemaah
Jamaat Jamaat-e-Islami Tehrik-e-Taliban Tehreek Partido Movimiento Frente Parti Partij Partei Sociedad Société Societe Banco Banca
Banque Universidad Université Universität Ministerio Grupo Groupe Konsortium Compagnie Crédit Bharatiya Radio
Ligue Conseil Fondation Fundación Fundacion Fundação Fondazione Asamblea Assemblée Congreso Senado Comisión Comision Comissão
Consejo Conselho Consiglio Asociación Asociacion Associação Associazione Federación Federacion Federação Confederación
Sindicato Syndicat Instituto Istituto Institut Agencia Agência Agenzia Agence Policía Policia Polícia Polizia Polizei Guardia
Fiscalía Fiscalia Procuraduría Médecins Medecins Deutsche Österreichische Schweizerische Sûreté Gendarmerie Comité Comitato
Comitê Mouvement Movimento Rassemblement Alianza Aliança Unión União Unione Ministère Ministero Ministério Parlamento
Amnesty Greenpeace Oxfam Caritas Unicef UNICEF Partai Jamiat Tehreek-e-Insaf Sipah Hezb
""".split()
"""Words for army, front, party, movement, bank, station, council, union, police, most in other languages, and bodies with
national branches (*Oxfam India*), that begin a body's name."""

BODY_ENDINGS = (
    "amt",
    "ministerium",
    "verband",
    "partei",
    "gewerkschaft",
    "gesellschaft",
    "stiftung",
    "kommission",
)
"""Ends of German compounds that name a body: *Bundesamt*, *Innenministerium*."""
