"""Places below the country, and the nouns that make a name a place's name.

Compiled by hand: cities of about a million people and those that stand alone in AP datelines (AP
Stylebook, "datelines"), states and provinces of the United States, Canada, Australia, India and Germany
(ISO 3166-2) with their AP abbreviations, counties of Britain, continents, seas and regions the news names.
Generic nouns after the UN Group of Experts on Geographical Names' glossary of generic terms.
"""

US_STATES = """
Alabama|Ala. Alaska Arizona|Ariz. Arkansas|Ark. California|Calif.|Cal. Colorado|Colo. Connecticut|Conn. Delaware|Del.
Florida|Fla. Georgia|Ga. Hawaii Idaho Illinois|Ill. Indiana|Ind. Iowa Kansas|Kan.|Kans. Kentucky|Ky. Louisiana|La.
Maine Maryland|Md. Massachusetts|Mass. Michigan|Mich. Minnesota|Minn. Mississippi|Miss. Missouri|Mo.
Montana|Mont. Nebraska|Neb.|Nebr. Nevada|Nev. New_Hampshire|N.H. New_Jersey|N.J. New_Mexico|N.M. New_York|N.Y.
North_Carolina|N.C. North_Dakota|N.D. Ohio Oklahoma|Okla. Oregon|Ore. Pennsylvania|Pa. Rhode_Island|R.I.
South_Carolina|S.C. South_Dakota|S.D. Tennessee|Tenn. Texas|Tex. Utah Vermont|Vt. Virginia|Va. Washington_state|Wash.
West_Virginia|W.Va. Wisconsin|Wis. Wyoming|Wyo. District_of_Columbia|D.C.
"""
"""Name and AP abbreviations; an abbreviation is only read after ``City,``."""

POSTAL = (
    "AL AK AZ AR CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK "
    "OR PA RI SC SD TN TX UT VA VT WA WI WV WY DC"
).split()
"""USPS abbreviations, read only after ``City,``."""

PROVINCES = """
Ontario; British Columbia; B.C.; Alberta; Saskatchewan; Manitoba; Nova Scotia; New Brunswick;
Newfoundland; Labrador; Prince Edward Island;
Yukon; Nunavut; Northwest Territories; New South Wales; Queensland; Tasmania; South Australia; Western
Australia; Northern Territory;
Punjab; Kerala; Gujarat; Maharashtra; Bihar; Uttar Pradesh; Tamil Nadu; Karnataka; Rajasthan; Assam; West
Bengal; Jharkhand; Odisha;
Haryana; Sindh; Balochistan; Baluchistan; Khyber Pakhtunkhwa; Waziristan; North Waziristan; South
Waziristan; Swat; Helmand; Kandahar; Kunduz;
Saxony; Lower Saxony; Brandenburg; Hesse; Thuringia; Westphalia; North Rhine-Westphalia;
Schleswig-Holstein; Rhineland; Saarland;
Lombardy; Tuscany; Sardinia; Piedmont; Calabria; Andalusia; Galicia; Basque Country; Castile; Aragon;
Brittany; Normandy; Provence; Alsace;
Lorraine; Burgundy; Flanders; Wallonia; Silesia; Galilee; Golan Heights; Sinai; Anbar; Nineveh; Diyala;
Idlib; Latakia; Deir al-Zor; Deir Ezzor;
Deir ez-Zor; Raqqa; Hasakah; Darfur; Tigray; Oromia; Biafra; Katanga; Kivu; North Kivu; South Kivu;
Donbas; Donbass; Donetsk; Luhansk; Kherson; Zaporizhzhia;
Transcarpathia; Dagestan; Ingushetia; North Ossetia; Tatarstan; Siberia; Sichuan; Guangdong; Hunan; Hubei;
Henan; Hebei; Yunnan; Fujian; Zhejiang;
Jiangsu; Shandong; Shanxi; Shaanxi; Liaoning; Jilin; Heilongjiang; Gansu; Guizhou; Hainan; Inner Mongolia;
Aceh; Sumatra; Java; Borneo; Sulawesi; Bali;
Mindanao; Luzon; Chiapas; Sinaloa; Oaxaca; Chihuahua; Guerrero; Jalisco; Yucatan; Baja California; Bahia;
Minas Gerais; Kosovska; Vojvodina; Krajina;
Bedfordshire; Berkshire; Buckinghamshire; Cambridgeshire; Cheshire; Cornwall; Cumbria; Derbyshire; Devon;
Dorset; Durham; Essex; Gloucestershire;
Hampshire; Herefordshire; Hertfordshire; Kent; Lancashire; Leicestershire; Lincolnshire; Merseyside;
Norfolk; Northamptonshire; Northumberland;
Nottinghamshire; Oxfordshire; Shropshire; Somerset; Staffordshire; Suffolk; Surrey; Sussex; East Sussex;
West Sussex; Warwickshire; Wiltshire;
Worcestershire; Yorkshire; North Yorkshire; South Yorkshire; West Yorkshire; West Midlands; Tyne and Wear;
Greater Manchester; Isle of Wight; Ulster
"""

CITIES = """
Aachen; Aarhus; Aberdeen; Abidjan; Acapulco; Adelaide; Aden; Agra; Ahmedabad; Ajaccio; Akron; Albany;
Albuquerque; Aleppo; Alexandria; Allahabad;
Almaty; Amarillo; Amritsar; Anaheim; Anchorage; Ann Arbor; Antalya; Antwerp; Arlington; Aspen; Atlanta;
Atlantic City; Auckland; Augusta; Aurora; Austin;
Avdiivka; Baidoa; Bakersfield; Bakhmut; Bala; Baltimore; Bamiyan; Bandung; Bangalore; Bengaluru;
Barcelona; Bari; Basel; Basra; Baton Rouge; Beersheba; Belfast;
Belgorod; Benghazi; Bergen; Berkeley; Bethlehem; Bihac; Bilbao; Birmingham; Boca Raton; Boise; Bologna;
Bombay; Bordeaux; Boston; Boulder; Bradford;
Bremen; Brest; Brighton; Brisbane; Bristol; Brno; Brooklyn; Bruges; Bryansk; Bucha; Buffalo; Burgas;
Bursa; Busan; Pusan; Calais; Calcutta; Kolkata; Calgary; Cali; Cambridge;
Canberra; Cancun; Cannes; Canterbury; Cape Canaveral; Cape Town; Caracas; Cardiff; Carlisle; Cartagena;
Casablanca; Cebu; Charleston; Charlotte;
Charlottesville; Chattanooga; Chengdu; Chennai; Madras; Chernihiv; Chernobyl; Chicago; Chittagong;
Chongqing; Christchurch; Cincinnati; Ciudad Juarez; Ciudad Juárez;
Cleveland; Coimbatore; Cologne; Colorado Springs; Columbus; Constanta; Cordoba; Cork; Coventry; Cracow;
Krakow; Kraków; Cupertino; Dalian; Dallas; Dammam; Da Nang; Daraa; Darwin;
Davos; Dayton; Daytona Beach; Dayton; Debrecen; Denver; Derby; Des Moines; Detroit; Dijon; Diyarbakir;
Dnipro; Dnipropetrovsk; Dohuk; Donetsk; Dortmund; Douma; Dover; Dresden; Dubai; Dubrovnik; Dundee;
Durban; Durango; Dusseldorf; Düsseldorf; Edinburgh; Edmonton; Eindhoven; El Paso; Erbil; Irbil; Essen;
Eugene; Evansville; Fallujah; Falluja; Fayetteville; Flint; Florence; Fort Lauderdale;
Fort Myers; Fort Worth; Frankfurt; Freiburg; Fresno; Fukuoka; Fukushima; Galveston; Galway; Gaziantep;
Gdansk; Geneva; Genoa; Ghent; Glasgow; Glendale; Gorazde; Gothenburg; Grand Rapids;
Granada; Graz; Green Bay; Greensboro; Grenoble; Groningen; Grozny; Guadalajara; Guangzhou; Guayaquil;
Hague; Haifa; Haiphong; Halifax; Hama; Hamburg; Hangzhou; Hannover; Hanover; Harbin; Harlem; Hartford;
Hebron; Heidelberg; Herat; Hiroshima; Ho Chi Minh City; Hodeidah; Hollywood; Homs; Honolulu; Houston;
Huddersfield; Hull; Huntsville; Hyderabad; Ibadan; Incheon; Indianapolis; Innsbruck; Irkutsk; Irpin;
Isfahan; Istanbul;
Izmir; Izyum; Jackson; Jacksonville; Jaffa; Jaffna; Jaipur; Jeddah; Jenin; Jericho; Johannesburg; Juneau;
Kaduna; Kaliningrad; Kalamazoo; Kandahar; Kano; Kansas City; Kaohsiung; Karachi; Karbala; Kazan; Khan
Younis; Khan Yunis; Kharkiv; Kharkov; Kherson; Kirkuk; Kisangani;
Knoxville; Kobani; Kobane; Kobe; Kramatorsk; Kryvyi Rih; Kursk; Kunming; Kyoto; Lagos; Lahore; Lake
Placid; Las Vegas; Lausanne; Leeds; Leicester; Leipzig; Leningrad; Lexington; Lille; Limassol; Lincoln;
Linz; Little Rock;
Liverpool; Lodz; Long Beach; Los Angeles; Louisville; Lubbock; Lucerne; Lucknow; Luhansk; Lviv; Lyon;
Lyons; Maastricht; Madison; Maiduguri; Malaga; Malmo; Malmö; Manchester; Mandalay; Manhattan; Mannheim;
Maracaibo; Mariupol; Marrakesh; Marrakech; Marseille;
Marseilles; Mashhad; Mazar-i-Sharif; Mecca; Medellin; Medellín; Medina; Melbourne; Melitopol; Memphis;
Mesa; Miami; Miami Beach; Milan; Milwaukee; Minneapolis; Mobile; Modesto; Mombasa; Montgomery; Monterrey;
Montreal; Montréal; Monterey; Mosul; Mostar; Multan; Mumbai; Munich; Murmansk;
Myrtle Beach; Mykolaiv; Nablus; Nagasaki; Nagoya; Najaf; Nanjing; Nantes; Naples; Nashville; Nassau;
Natal; Nazareth; Newark; Newcastle; New Haven; New Orleans; Newport; New York; New York City; Nice;
Niagara Falls; Nikopol; Nis; Norwich; Nottingham; Novi Sad; Novosibirsk; Nuremberg; Oakland; Odessa;
Odesa; Oklahoma City;
Omaha; Omdurman; Omsk; Oran; Orlando; Osaka; Osijek; Oxford; Padua; Palermo; Palm Beach; Palm Springs;
Palmyra; Palo Alto; Paris; Pasadena; Patna; Perm; Perth; Peshawar; Philadelphia; Phoenix; Piraeus; Pisa;
Pittsburgh; Plovdiv; Plymouth; Pokrovsk; Portland; Porto; Portsmouth; Potsdam; Poznan; Preston; Princeton;
Pristina; Providence; Puebla; Pune;
Qamishli; Qom; Quetta; Queens; Rafah; Raleigh; Ramadi; Raqqa; Rawalpindi; Reading; Recife; Redmond; Reno;
Rheims; Reims; Richmond; Rio de Janeiro; Rio; Riverside; Rochester; Roanoke; Rosario; Rostov;
Rostov-on-Don; Rostock; Rotterdam; Sacramento; St. Louis; St. Paul; St. Petersburg; Saint Petersburg; St
Petersburg; Salem; Salonika; Thessaloniki; Salt Lake City; Salzburg;
Samara; Samarra; Samarkand; San Antonio; San Bernardino; San Diego; San Francisco; San Juan; San Jose; San
José; Santa Barbara; Santa Clara; Santa Cruz; Santa Fe; Santa Monica; Sao Paulo; São Paulo; Sapporo;
Savannah; Scranton; Seattle; Sebastopol; Sevastopol; Seville; Shanghai; Sharm el-Sheikh; Sharjah;
Sheffield; Shenyang; Shenzhen; Shreveport;
Sidon; Sierra Vista; Silicon Valley; Simferopol; Sinjar; Sirte; Sloviansk; Smolensk; Sochi; Southampton;
South Bend; Spokane; Split; Springfield; Srebrenica; Srinagar; Stalingrad; Stamford; Stavanger; Stockton;
Strasbourg; Stuttgart; Suez; Sumy; Sunderland; Surabaya; Surat; Swansea; Sydney; Syracuse; Tabriz; Tacoma;
Taiz; Talas; Tallahassee; Tampa; Tangier; Tartus; Tartous; Tempe; Tianjin; Tientsin;
Tijuana; Tikrit; Timbuktu; Timisoara; Toledo; Topeka; Toronto; Toulouse; Trento; Trenton; Trieste;
Trondheim; Tucson; Tulsa; Turin; Tuzla; Tyre; Uppsala; Utrecht; Uvalde; Valencia; Valparaiso; Vancouver;
Varanasi; Varna; Venice; Veracruz; Verona; Victoria; Vladivostok; Volgograd; Voronezh; Vukovar; Waco;
Wellington; West Palm Beach; Westminster; Wichita;
Wiesbaden; Wilmington; Winnipeg; Wolverhampton; Worcester; Wroclaw; Wuhan; Xi'an; Xian; Yalta;
Yekaterinburg; Yokohama; Yonkers; York; Zadar; Zaporizhzhia; Zaragoza; Zurich; Zürich; Cox's Bazar;
Kigali; Goma; Bukavu; Bunia; Hargeisa; Kismayo; Port Sudan; El Fasher; El-Fasher; Nyala; Mekelle; Asmara;
Bria; Bangassou; Gao; Kidal; Mopti;
Washington; Washington D.C.; Washington, D.C.; Washington DC; Vyborg; East Jerusalem; West Jerusalem; East
Berlin; West Berlin; Wall Street; Broadway; Times Square; Tiananmen Square; Tahrir Square; Red Square;
Ground Zero; Pearl Harbor;
Guantanamo; Guantanamo Bay; Guantánamo Bay; Abu Ghraib; Auschwitz; Buchenwald; Dachau; Treblinka; Camp
David; Fort Hood; Cape Cod; Martha's Vineyard; Long Island; Staten Island; Bronx; Everglades; Beverly
Hills; Bay Area; Midwest; Deep South
"""

REGIONS = """
Africa; North Africa; West Africa; East Africa; Central Africa; Southern Africa; sub-Saharan Africa;
Sub-Saharan Africa; Asia; Central Asia; South Asia; East Asia; Southeast Asia; South East Asia; Europe;
Eastern Europe;
Western Europe; Central Europe; North America; South America; Central America; Latin America; Australasia;
Oceania; Americas; Middle East; Near East; Far East; Balkans; Caucasus; Baltics; Scandinavia;
Caribbean; Mediterranean; Sahel; Sahara; Maghreb; Levant; Horn of Africa; Persian Gulf; Gulf of Mexico;
Gulf of Aden; Gulf; Arctic; Arctic Circle; Pacific; Atlantic; Pacific Ocean; Atlantic Ocean; Indian Ocean;
Arctic Ocean; Black Sea;
Red Sea; Baltic Sea; North Sea; South China Sea; East China Sea; Caspian Sea; Mediterranean Sea; Dead Sea;
Aegean; Adriatic; English Channel; Asia-Pacific; Asia Pacific; Himalayas; Alps; Andes; Pyrenees; Rockies;
Rocky Mountains; Appalachia; Amazon; Nile; Danube; Rhine; Thames; Euphrates; Tigris; Volga; Dnieper;
Dnipro River;
Mississippi River; Rio Grande; Mekong; Yangtze; Ganges; Jordan Valley; Bekaa; Bekaa Valley; Beqaa Valley;
Strait of Hormuz; Suez Canal; Panama Canal; Bosphorus; Taiwan Strait; British Isles; Iberian Peninsula;
Korean Peninsula; Arabian Peninsula; Indochina; Mesopotamia;
New England; Pacific Northwest; West Coast; East Coast; Gulf Coast; Great Lakes; Great Plains; Midlands;
Highlands; Mars; Moon; Earth; Jupiter; Saturn; Milky Way; Southern California; Northern California;
Upstate New York; North Pole; South Pole; Eurasia; Benelux; Holy Land; Sahel region; South Pacific; Temple
Mount; Western Wall; Green Zone; European continent;
Greater London; Outback; Bermuda Triangle; Sinai Peninsula; Bay of Bengal; Cape Horn; Cape of Good Hope;
Mount Everest; Gaza City; Northern Gaza; Khyber Pass; Hindu Kush; Kashmir Valley; Bay of Pigs; Baltic;
Lake Victoria; Lake Michigan; Gibraltar Strait
"""

GENERIC_AFTER = """
River Lake Sea Ocean Bay Gulf Strait Channel Canal Creek Island Islands Isle Isles Peninsula Mountain
Mountains Hills Hill Valley Desert Forest
Beach Coast Harbor Harbour Port Reef Cape Point Pass Falls Glacier Plains Plateau Basin Delta Rift Ridge
Heights Springs Park Gardens Garden Square Plaza
Street St Avenue Ave Road Rd Boulevard Blvd Lane Drive Highway Freeway Bridge Tunnel Tower Towers Gate
Crossing Terminal Airport Airfield Airbase Heliport
County Province Region Oblast Governorate Prefecture District Township Village Town City Borough Parish
Municipality Territory Territories Canton Voivodeship Raion
Cemetery Castle Palace Fort Prison Zone Strip Bank Camp Ranch Farm Station Reservation Corridor Dam
Reservoir Spaceport Wharf Quay Pier Close Crescent Mall
Northwest Southwest Northeast Southeast Countryside Suburb
""".split()
"""Nouns that end a place's name."""

GENERIC_BEFORE = (
    "Lake Mount Mt Mt. Cape Fort Ft Ft. Port Camp Gulf Bay Strait River Isle Island Rio Saint-".split()
)
"""Nouns that begin a place's name: ``Mount Sinai``, ``Lake Chad``, ``Gulf of Oman``."""

GENERIC_LOWER = """
province region county district city town village oblast governorate prefecture state river lake island
islands peninsula mountains
airport street avenue road neighborhood neighbourhood suburb area border port coast valley desert
municipality township borough camp crossing
dam bridge tunnel reservoir canal glacier volcano
prison jail checkpoint base barracks cemetery harbour harbor square
""".split()
"""The same in lower case after a name: ``Kyiv region``, ``Nineveh province``."""

SITE_USES = frozenset(
    "refugee displacement detention internment transit training labour labor filtration".split()
)
SITES = frozenset("camp camps center centers centre centres site sites facility facilities".split())
"""Two lower-case nouns after a name: ``Nordal refugee camp``, ``Nordal detention centre``."""

LOCATIVE_NOUNS = """
town city village province region county district state island suburb neighborhood neighbourhood port
capital municipality
hamlet borough enclave governorate prefecture settlement stronghold
""".split()
"""Nouns that stand before ``of X`` or ``X`` when X is a place: ``the town of X``, ``the northern city X``."""

COMPASS = (
    "North South East West Northern Southern Eastern Western Central Upper Lower Greater Northeast Northwest Southeast "
    "Southwest Northeastern Northwestern Southeastern Southwestern Mid Inner Outer New"
).split()
