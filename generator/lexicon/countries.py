"""Countries with their nationals, capitals and seats of government, as English-language news writes them.

Compiled by hand from the short names of ISO 3166-1 and Unicode CLDR (a test checks that every CLDR
territory is covered), the nationals' names in the UK government's and the CIA World Factbook's lists of
nationalities, and the common variants of the AP and Reuters style guides (U.S., Britain, Burma).

One line a country::

    ISO code | names, the usual one first | adjectives and nationals | capital | seats

A plural in -s is understood for nationals; irregular ones are written out. A *seat* (Kremlin, Downing
Street) always stands for the government, a *capital* only when it acts ("Moscow has said").
"""

COUNTRIES = """
AF | Afghanistan | Afghan; Afghani | Kabul |
AL | Albania | Albanian | Tirana |
DZ | Algeria | Algerian | Algiers |
AD | Andorra | Andorran | Andorra la Vella |
AO | Angola | Angolan | Luanda |
AG | Antigua and Barbuda; Antigua & Barbuda; Antigua | Antiguan; Barbudan | St. John's |
AR | Argentina | Argentine; Argentinian; Argentinean | Buenos Aires | Casa Rosada
AM | Armenia | Armenian | Yerevan |
AU | Australia | Australian | Canberra |
AT | Austria | Austrian | Vienna |
AZ | Azerbaijan | Azerbaijani; Azeri | Baku |
BS | Bahamas; The Bahamas | Bahamian | Nassau |
BH | Bahrain | Bahraini | Manama |
BD | Bangladesh | Bangladeshi | Dhaka |
BB | Barbados | Barbadian; Bajan | Bridgetown |
BY | Belarus; Byelorussia; Belorussia | Belarusian; Belarussian; Belorussian | Minsk |
BE | Belgium | Belgian | Brussels |
BZ | Belize | Belizean | Belmopan |
BJ | Benin | Beninese | Porto-Novo |
BT | Bhutan | Bhutanese | Thimphu |
BO | Bolivia | Bolivian | La Paz |
BA | Bosnia and Herzegovina; Bosnia & Herzegovina; Bosnia-Herzegovina; Bosnia; Herzegovina | Bosnian; Bosniak; Herzegovinian | Sarajevo |
BW | Botswana | Botswanan; Motswana; Batswana | Gaborone |
BR | Brazil | Brazilian | Brasilia; Brasília |
BN | Brunei; Brunei Darussalam | Bruneian | Bandar Seri Begawan |
BG | Bulgaria | Bulgarian | Sofia |
BF | Burkina Faso | Burkinabe; Burkinabè; Burkinabé | Ouagadougou |
BI | Burundi | Burundian | Bujumbura; Gitega |
KH | Cambodia; Kampuchea | Cambodian | Phnom Penh |
CM | Cameroon | Cameroonian | Yaounde; Yaoundé |
CA | Canada | Canadian | Ottawa |
CV | Cape Verde; Cabo Verde | Cape Verdean | Praia |
CF | Central African Republic; C.A.R. | Central African | Bangui |
TD | Chad | Chadian | N'Djamena; Ndjamena |
CL | Chile | Chilean | Santiago | La Moneda
CN | China; People's Republic of China; PRC; Communist China; Mainland China | Chinese | Beijing; Peking | Zhongnanhai
CO | Colombia | Colombian | Bogota; Bogotá |
KM | Comoros | Comoran; Comorian | Moroni |
CD | Democratic Republic of Congo; Democratic Republic of the Congo; Congo; DR Congo; DRC; Congo-Kinshasa; Congo - Kinshasa; Zaire | Congolese; Zairean; Zairian | Kinshasa |
CG | Republic of Congo; Republic of the Congo; Congo-Brazzaville; Congo - Brazzaville | | Brazzaville |
CR | Costa Rica | Costa Rican | San Jose |
CI | Ivory Coast; Côte d'Ivoire; Cote d'Ivoire; Côte d’Ivoire; Cote d’Ivoire | Ivorian | Yamoussoukro; Abidjan |
HR | Croatia | Croatian; Croat | Zagreb |
CU | Cuba | Cuban | Havana |
CY | Cyprus | Cypriot; Greek Cypriot; Turkish Cypriot | Nicosia |
CZ | Czech Republic; Czechia; Czechoslovakia | Czech; Czechoslovak; Czechoslovakian | Prague |
DK | Denmark | Danish; Dane | Copenhagen |
DJ | Djibouti | Djiboutian | Djibouti City |
DM | Dominica | | Roseau |
DO | Dominican Republic | Dominican | Santo Domingo |
EC | Ecuador | Ecuadorean; Ecuadorian | Quito |
EG | Egypt | Egyptian | Cairo |
SV | El Salvador | Salvadoran; Salvadorian; Salvadorean | San Salvador |
GQ | Equatorial Guinea | Equatorial Guinean; Equatoguinean | Malabo |
ER | Eritrea | Eritrean | Asmara |
EE | Estonia | Estonian | Tallinn |
SZ | Eswatini; Swaziland | Swazi | Mbabane |
ET | Ethiopia | Ethiopian | Addis Ababa |
FJ | Fiji | Fijian | Suva |
FI | Finland | Finnish; Finn | Helsinki |
FR | France | French; Frenchman; Frenchmen; Frenchwoman; Frenchwomen | Paris | Elysee; Élysée; Elysee Palace; Élysée Palace; Quai d'Orsay
GA | Gabon | Gabonese | Libreville |
GM | Gambia; The Gambia | Gambian | Banjul |
GE | Georgia; Republic of Georgia | Georgian | Tbilisi |
DE | Germany; West Germany; East Germany; Federal Republic of Germany | German; West German; East German | Berlin; Bonn | Bundeskanzleramt
GH | Ghana | Ghanaian; Ghanian | Accra |
GR | Greece | Greek; Hellenic | Athens |
GD | Grenada | Grenadian | St. George's |
GT | Guatemala | Guatemalan | Guatemala City |
GN | Guinea | Guinean | Conakry |
GW | Guinea-Bissau | Bissau-Guinean | Bissau |
GY | Guyana | Guyanese | Georgetown |
HT | Haiti | Haitian | Port-au-Prince |
HN | Honduras | Honduran | Tegucigalpa |
HU | Hungary | Hungarian | Budapest |
IS | Iceland | Icelandic; Icelander | Reykjavik; Reykjavík |
IN | India | Indian | New Delhi; Delhi |
ID | Indonesia | Indonesian | Jakarta |
IR | Iran; Islamic Republic of Iran; Islamic Republic; Persia | Iranian; Persian | Tehran; Teheran |
IQ | Iraq | Iraqi | Baghdad |
IE | Ireland; Irish Republic; Republic of Ireland | Irish; Irishman; Irishmen; Irishwoman | Dublin |
IL | Israel | Israeli | Jerusalem; Tel Aviv | Knesset
IT | Italy | Italian | Rome |
JM | Jamaica | Jamaican | Kingston |
JP | Japan | Japanese | Tokyo |
JO | Jordan; Hashemite Kingdom | Jordanian | Amman |
KZ | Kazakhstan; Kazakstan | Kazakh; Kazakhstani; Kazak | Astana; Nur-Sultan |
KE | Kenya | Kenyan | Nairobi |
KI | Kiribati | I-Kiribati | Tarawa |
KP | North Korea; DPRK; Democratic People's Republic of Korea | North Korean | Pyongyang |
KR | South Korea; Republic of Korea; ROK; Korea | South Korean; Korean | Seoul | Blue House
XK | Kosovo | Kosovar; Kosovan; Kosovo Albanian | Pristina |
KW | Kuwait | Kuwaiti | Kuwait City |
KG | Kyrgyzstan; Kirghizia; Kirghizstan | Kyrgyz; Kyrgyzstani; Kirghiz | Bishkek |
LA | Laos | Laotian; Lao | Vientiane |
LV | Latvia | Latvian | Riga |
LB | Lebanon | Lebanese | Beirut |
LS | Lesotho | Basotho; Mosotho | Maseru |
LR | Liberia | Liberian | Monrovia |
LY | Libya | Libyan | Tripoli |
LI | Liechtenstein | Liechtensteiner | Vaduz |
LT | Lithuania | Lithuanian | Vilnius |
LU | Luxembourg | Luxembourger; Luxembourgish | Luxembourg City |
MG | Madagascar | Malagasy; Madagascan | Antananarivo |
MW | Malawi | Malawian | Lilongwe |
MY | Malaysia | Malaysian | Kuala Lumpur | Putrajaya
MV | Maldives; The Maldives | Maldivian | Male |
ML | Mali | Malian | Bamako |
MT | Malta | Maltese | Valletta |
MH | Marshall Islands | Marshallese | Majuro |
MR | Mauritania | Mauritanian | Nouakchott |
MU | Mauritius | Mauritian | Port Louis |
MX | Mexico | Mexican | Mexico City |
FM | Micronesia; Federated States of Micronesia | Micronesian | Palikir |
MD | Moldova; Moldavia | Moldovan; Moldavian | Chisinau; Kishinev |
MC | Monaco | Monegasque; Monacan; Monégasque | |
MN | Mongolia | Mongolian; Mongol | Ulaanbaatar; Ulan Bator |
ME | Montenegro | Montenegrin | Podgorica |
MA | Morocco | Moroccan | Rabat |
MZ | Mozambique | Mozambican | Maputo |
MM | Myanmar; Burma; Myanmar (Burma) | Burmese | Naypyidaw; Naypyitaw; Yangon; Rangoon |
NA | Namibia | Namibian | Windhoek |
NR | Nauru | Nauruan | Yaren |
NP | Nepal | Nepalese; Nepali | Kathmandu; Katmandu |
NL | Netherlands; The Netherlands; Holland | Dutch; Dutchman; Dutchmen; Dutchwoman; Netherlander | Amsterdam; The Hague |
NZ | New Zealand | New Zealander; Kiwi | Wellington |
NI | Nicaragua | Nicaraguan | Managua |
NE | Niger | Nigerien | Niamey |
NG | Nigeria | Nigerian | Abuja |
MK | North Macedonia; Macedonia; FYROM | Macedonian; North Macedonian | Skopje |
NO | Norway | Norwegian | Oslo |
OM | Oman | Omani | Muscat |
PK | Pakistan | Pakistani | Islamabad |
PW | Palau | Palauan | Ngerulmud |
PS | Palestine; Palestinian Territories; Palestinian territories; State of Palestine | Palestinian | Ramallah |
PA | Panama | Panamanian | Panama City |
PG | Papua New Guinea | Papua New Guinean; Papuan | Port Moresby |
PY | Paraguay | Paraguayan | Asuncion; Asunción |
PE | Peru | Peruvian | Lima |
PH | Philippines; The Philippines | Filipino; Filipina; Philippine | Manila | Malacanang; Malacañang
PL | Poland | Polish; Pole | Warsaw |
PT | Portugal | Portuguese | Lisbon |
QA | Qatar | Qatari | Doha |
RO | Romania; Rumania | Romanian; Rumanian | Bucharest |
RU | Russia; Russian Federation | Russian | Moscow | Kremlin
RW | Rwanda | Rwandan; Rwandese | Kigali |
KN | St. Kitts and Nevis; Saint Kitts and Nevis; St Kitts and Nevis; St. Kitts & Nevis | Kittitian; Nevisian | Basseterre |
LC | St. Lucia; Saint Lucia; St Lucia | St. Lucian; Saint Lucian | Castries |
VC | St. Vincent and the Grenadines; Saint Vincent and the Grenadines; St. Vincent & Grenadines; St Vincent | Vincentian | Kingstown |
WS | Samoa; Western Samoa | Samoan; Western Samoan | Apia |
SM | San Marino | Sammarinese | |
ST | Sao Tome and Principe; São Tomé and Príncipe; São Tomé & Príncipe; Sao Tome | Sao Tomean | |
SA | Saudi Arabia; Kingdom of Saudi Arabia; KSA | Saudi; Saudi Arabian | Riyadh |
SN | Senegal | Senegalese | Dakar |
RS | Serbia; Yugoslavia; Serbia and Montenegro | Serbian; Serb; Yugoslav; Yugoslavian; Bosnian Serb; Croatian Serb; Kosovo Serb | Belgrade |
SC | Seychelles | Seychellois | Victoria |
SL | Sierra Leone | Sierra Leonean; Sierra Leonian | Freetown |
SG | Singapore | Singaporean | |
SK | Slovakia; Slovak Republic | Slovak; Slovakian | Bratislava |
SI | Slovenia | Slovenian; Slovene | Ljubljana |
SB | Solomon Islands; Solomons | Solomon Islander | Honiara |
SO | Somalia | Somali; Somalian | Mogadishu |
ZA | South Africa | South African | Pretoria |
SS | South Sudan | South Sudanese | Juba |
ES | Spain | Spanish; Spaniard | Madrid | Moncloa
LK | Sri Lanka; Ceylon | Sri Lankan; Ceylonese | Colombo |
SD | Sudan | Sudanese | Khartoum |
SR | Suriname; Surinam | Surinamese; Surinamer | Paramaribo |
SE | Sweden | Swedish; Swede | Stockholm |
CH | Switzerland | Swiss | Bern; Berne |
SY | Syria; Syrian Arab Republic | Syrian | Damascus |
TW | Taiwan; Republic of China | Taiwanese | Taipei |
TJ | Tajikistan; Tadzhikistan | Tajik; Tajikistani | Dushanbe |
TZ | Tanzania | Tanzanian | Dodoma; Dar es Salaam |
TH | Thailand; Siam | Thai | Bangkok |
TL | East Timor; Timor-Leste; Timor Leste | East Timorese; Timorese | Dili |
TG | Togo | Togolese | Lome; Lomé |
TO | Tonga | Tongan | Nuku'alofa |
TT | Trinidad and Tobago; Trinidad & Tobago; Trinidad | Trinidadian; Tobagonian | Port of Spain |
TN | Tunisia | Tunisian | Tunis |
TR | Turkey; Türkiye; Turkiye | Turkish; Turk | Ankara |
TM | Turkmenistan | Turkmen; Turkmenistani | Ashgabat |
TV | Tuvalu | Tuvaluan | Funafuti |
UG | Uganda | Ugandan | Kampala |
UA | Ukraine; The Ukraine | Ukrainian | Kyiv; Kiev | Bankova
AE | United Arab Emirates; UAE; U.A.E.; Emirates | Emirati | Abu Dhabi |
GB | United Kingdom; UK; U.K.; Britain; Great Britain; GB | British; Briton; Brit | London | Downing Street; No. 10; Whitehall
US | United States; United States of America; U.S.; US; USA; U.S.A.; America; U.S | American | Washington | White House; Capitol Hill
UY | Uruguay | Uruguayan | Montevideo |
UZ | Uzbekistan | Uzbek; Uzbekistani | Tashkent |
VU | Vanuatu | ni-Vanuatu; Vanuatuan | Port Vila |
VA | Vatican; Vatican City; Holy See | | | Vatican
VE | Venezuela | Venezuelan | Caracas | Miraflores
VN | Vietnam; Viet Nam; North Vietnam; South Vietnam | Vietnamese; North Vietnamese; South Vietnamese | Hanoi |
YE | Yemen; North Yemen; South Yemen | Yemeni; Yemenite | Sanaa; Sana'a; Sana’a |
ZM | Zambia | Zambian | Lusaka |
ZW | Zimbabwe; Rhodesia | Zimbabwean; Rhodesian | Harare |
SU | Soviet Union; USSR; U.S.S.R. | Soviet | |
"""
"""Sovereign states (and what the news treats as one), with two that are gone but still in the news."""

TERRITORIES = """
England | English; Englishman; Englishmen; Englishwoman
Scotland | Scottish; Scot; Scotsman; Scotsmen; Scots
Wales | Welsh; Welshman; Welshmen
Northern Ireland | Northern Irish
Hong Kong; Hong Kong SAR China | Hong Konger; Hongkonger
Macau; Macao; Macao SAR China | Macanese
Puerto Rico | Puerto Rican
Greenland | Greenlandic; Greenlander
Bermuda | Bermudian; Bermudan
Gibraltar | Gibraltarian
Guam | Guamanian
Aruba | Aruban
Cayman Islands | Caymanian
Falkland Islands; Falklands | Falkland Islander
Faroe Islands; Faeroe Islands | Faroese
French Guiana | French Guianese
French Polynesia; Tahiti | French Polynesian; Tahitian
Guadeloupe | Guadeloupean
Martinique | Martiniquais
New Caledonia | New Caledonian
Curaçao; Curacao | Curaçaoan
Netherlands Antilles |
Isle of Man | Manx
Jersey |
Guernsey |
Réunion; Reunion Island |
American Samoa | American Samoan
U.S. Virgin Islands; US Virgin Islands; British Virgin Islands; Virgin Islands |
Western Sahara | Sahrawi
Åland Islands | Ålander
Anguilla | Anguillan
Antarctica | Antarctic
Ascension Island |
Bouvet Island |
British Indian Ocean Territory |
Canary Islands |
Caribbean Netherlands |
Ceuta & Melilla; Ceuta; Melilla |
Christmas Island |
Clipperton Island |
Cocos (Keeling) Islands |
Cook Islands | Cook Islander
Diego Garcia |
French Southern Territories |
Heard & McDonald Islands |
Mayotte | Mahoran
Montserrat | Montserratian
Niue | Niuean
Norfolk Island |
Northern Mariana Islands |
Pitcairn Islands |
Sark |
Sint Maarten; St. Martin; Saint Martin |
South Georgia & South Sandwich Islands |
St. Barthélemy |
St. Helena; Saint Helena |
St. Pierre & Miquelon |
Svalbard & Jan Mayen; Svalbard |
Tokelau | Tokelauan
Tristan da Cunha |
Turks & Caicos Islands; Turks and Caicos Islands; Turks and Caicos |
U.S. Outlying Islands |
Wallis & Futuna |
Chechnya | Chechen
Crimea | Crimean
Abkhazia | Abkhaz; Abkhazian
South Ossetia | South Ossetian; Ossetian
Transnistria; Trans-Dniester | Transnistrian
Nagorno-Karabakh | Karabakh Armenian
Kashmir | Kashmiri
Tibet | Tibetan
Xinjiang |
Kurdistan; Iraqi Kurdistan | Kurdish; Kurd
Catalonia | Catalan
Quebec; Québec | Quebecer; Québécois; Quebecois
Bavaria | Bavarian
Sicily | Sicilian
Corsica | Corsican
Somaliland |
Republika Srpska |
Gaza; Gaza Strip | Gazan
West Bank |
"""
"""Lands that are no sovereign states: ``names | nationals``. They are places, not countries that act."""

PEOPLES = """
Aboriginal; African; African-American; Afrikaner; Afro-American; Alawite; Anglican; Anglo-Saxon; Apache;
Arab; Arab-American; Ashkenazi; Asian; Asian-American; Assyrian; Balkan; Balt; Baltic; Baptist; Basque;
Bedouin; Berber; Bosniak; Buddhist; Caribbean; Catholic; Caucasian; Central-American; Chaldean; Cherokee;
Christian; Communist; Copt; Coptic; Cuban-American; Druze; Eurasian; European; Evangelical; Flemish;
Fulani; Gypsy; Hasidic; Hausa; Hazara; Hindu; Hispanic; Hutu; Igbo; Inuit; Islamic; Islamist; Jesuit; Jew;
Jewish; Kikuyu; Latin; Latino; Lutheran; Maoist; Maori; Maronite; Marxist; Mediterranean; Methodist;
Mexican-American; Middle-Eastern; Mormon; Moslem; Muslim; Navajo; Nazi; Nordic; North-American; Orthodox;
Palestinian-American; Pashtun; Presbyterian; Protestant; Rohingya; Roma; Salafi; Salafist; Scandinavian;
Sephardic; Shi'ite; Shia; Shiite; Sikh; Sinhalese; Sioux; Slav; Slavic; South-American; Sunni; Tamil;
Tatar; Turcoman; Turkoman; Tutsi; Uighur; Uyghur; Wahhabi; Walloon; Western; Westerner; Xhosa; Yazidi;
Yezidi; Yoruba; Zionist; Zulu; Latin American; Central American; North American; South American; West
Indian; East European; West European; Roman Catholic; Middle Eastern; West African; East African; North
African; Native American; Anglo-American; Arab-Israeli; Hispanic American; Crimean Tatar
"""
"""Peoples, faiths and wider regions whose members and adjective have one name (plural in -s understood)."""

US_ENTITIES = "U.S. US U.S.A. USA U.S".split()
"""The United States in initials."""
