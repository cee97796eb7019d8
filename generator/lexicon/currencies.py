"""Currencies: ISO 4217 codes with their signs and English names.

Drawn from Unicode CLDR 46 (English names and symbols, territory currencies that are legal tender; read
through Babel, which the tests compare this table with) and from the spelling of the AP and Reuters
style books. A table instead of Babel at run time: loading a locale costs 60 ms, a seventh of what a cold
``dossier extract`` may take, and CLDR has no bare nouns (*ringgit*) nor newspaper forms (*A$*, *roubles*).
"""

from __future__ import annotations

SIGNS = {
    "$": "USD",
    "US$": "USD",
    "U.S.$": "USD",
    "USD$": "USD",
    "A$": "AUD",
    "AU$": "AUD",
    "AUD$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
    "CAD$": "CAD",
    "CDN$": "CAD",
    "HK$": "HKD",
    "NZ$": "NZD",
    "NZD$": "NZD",
    "S$": "SGD",
    "SG$": "SGD",
    "NT$": "TWD",
    "MX$": "MXN",
    "MXN$": "MXN",
    "Mex$": "MXN",
    "R$": "BRL",
    "J$": "JMD",
    "TT$": "TTD",
    "EC$": "XCD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "CN¥": "CNY",
    "元": "CNY",
    "₹": "INR",
    "₽": "RUB",
    "₴": "UAH",
    "₪": "ILS",
    "₩": "KRW",
    "₦": "NGN",
    "₺": "TRY",
    "₫": "VND",
    "₱": "PHP",
    "฿": "THB",
    "₡": "CRC",
    "₾": "GEL",
    "₸": "KZT",
    "₭": "LAK",
    "₵": "GHS",
    "₲": "PYG",
    "₮": "MNT",
    "₼": "AZN",
    "֏": "AMD",
    "៛": "KHR",
    "₿": "bitcoin",
    "RM": "MYR",
    "Rp": "IDR",
    "usd": "USD",
    "eur": "EUR",
    "gbp": "GBP",
    "Rs": "rupee",
    "Rs.": "rupee",
    "INR": "INR",
    "RMB": "CNY",
    "rmb": "CNY",
    "Fr": "franc",
    "Kc": "CZK",
    "Kč": "CZK",
    "NKr": "NOK",
    "Nkr": "NOK",
    "SKr": "SEK",
    "Skr": "SEK",
    "DKr": "DKK",
    "Dkr": "DKK",
    "zł": "PLN",
    "BTC": "bitcoin",
}
"""A bare dollar sign is the United States' in international news style (AP, Reuters and AFP name every
other dollar by its prefix); a bare yen sign the Japanese. Rupees and francs have many issuers: their
sign alone gives the bare name, not a code."""

LETTERS = {
    "N": "NGN",
    "R": "ZAR",
    **dict.fromkeys(("KSh", "Ksh", "KShs", "Kshs", "KSh.", "Ksh.", "KShs.", "Kshs."), "KES"),
    **dict.fromkeys(("USh", "Ush", "UShs", "Ushs", "USh.", "Ush.", "UShs.", "Ushs."), "UGX"),
    **dict.fromkeys(("TSh", "Tsh", "TShs", "Tshs", "TSh.", "Tsh.", "TShs.", "Tshs."), "TZS"),
    **dict.fromkeys(("Sh", "Shs", "Sh.", "Shs."), "shilling"),
    **dict.fromkeys(("Tk", "Tk."), "BDT"),
    "GH¢": "GHS",
}
"""Letters that the newspapers of a country write for its currency (*N5 million*, *Ksh3,000*): taken as money
only before a sum with a scale or grouped digits, for they are parts of names too (*the R12 road*)."""

CODES = frozenset(
    """AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD
    CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF
    GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP
    LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB
    PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB
    TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG
    """.split()
)
"""Codes in use (CLDR: legal tender somewhere today)."""

SHARED_NOUNS = {
    "dollar dollars": "USD: us, u.s., american, united states; AUD: australian, aussie; CAD: canadian;"
    " HKD: hong kong; NZD: new zealand; SGD: singapore, singaporean; TWD: taiwan, taiwanese, new taiwan;"
    " JMD: jamaican; TTD: trinidad; NAD: namibian; LRD: liberian; FJD: fijian, fiji; BND: brunei;"
    " BBD: barbados, barbadian; GYD: guyanese; BZD: belize; ZWL: zimbabwe, zimbabwean",
    "pound pounds": "GBP: british, uk; EGP: egyptian; LBP: lebanese; SYP: syrian; SDG: sudanese;"
    " SSP: south sudanese",
    "franc francs": "CHF: swiss; XAF: central african cfa; XOF: west african cfa; CDF: congolese;"
    " RWF: rwandan; BIF: burundian; GNF: guinean; DJF: djiboutian; KMF: comorian",
    "rupee rupees": "INR: indian; PKR: pakistani, pakistan; LKR: sri lankan; NPR: nepalese, nepali;"
    " MUR: mauritian; SCR: seychelles",
    "peso pesos": "MXN: mexican; PHP: philippine, filipino; ARS: argentine, argentinian; CLP: chilean;"
    " COP: colombian; CUP: cuban; UYU: uruguayan; DOP: dominican",
    "dinar dinars": "IQD: iraqi; JOD: jordanian; KWD: kuwaiti; RSD: serbian; DZD: algerian;"
    " TND: tunisian; LYD: libyan; BHD: bahraini",
    "dirham dirhams": "AED: uae, emirati; MAD: moroccan",
    "krone kroner": "NOK: norwegian; DKK: danish",
    "krona kronor": "SEK: swedish; ISK: icelandic",
    "crown crowns": "SEK: swedish; NOK: norwegian; DKK: danish; CZK: czech; ISK: icelandic",
    "rial rials": "IRR: iranian; OMR: omani; YER: yemeni",
    "riyal riyals": "SAR: saudi; QAR: qatari",
    "shilling shillings": "KES: kenyan; UGX: ugandan; TZS: tanzanian; SOS: somali",
    "won won": "KRW: korean, south korean; KPW: north korean",
    "lira lira": "TRY: turkish",
    "lira liras": "TRY: turkish",
    "ruble rubles": "RUB: russian; BYN: belarusian, belarussian",
    "rouble roubles": "RUB: russian; BYN: belarusian, belarussian",
    "som som": "KGS: kyrgyz; UZS: uzbek",
    "manat manat": "AZN: azerbaijani, azeri; TMT: turkmen",
    "leu lei": "RON: romanian; MDL: moldovan",
    "kwacha kwacha": "ZMW: zambian; MWK: malawian",
    "mark marks": "BAM: bosnian, bosnian convertible",
}
"""Nouns that several countries use (singular and plural), with the words that tell them apart."""

OWN_NOUNS = {
    "USD": "dollar dollars buck bucks greenback greenbacks",
    "EUR": "euro euros",
    "JPY": "japanese: yen",
    "CNY": "chinese: yuan renminbi kuai",
    "MYR": "malaysian: ringgit ringgits",
    "IDR": "indonesian: rupiah rupiahs",
    "THB": "thai: baht bahts",
    "VND": "vietnamese: dong dongs",
    "RUB": "ruble rubles rouble roubles",
    "UAH": "ukrainian: hryvnia hryvnias hryvnya hryvnyas",
    "PLN": "polish: zloty zlotys zloties",
    "HUF": "hungarian: forint forints",
    "CZK": "czech: koruna korunas koruny korun",
    "BGN": "bulgarian: lev leva",
    "RON": "lei",
    "ILS": "israeli: shekel shekels",
    "ZAR": "south african: rand",
    "NGN": "nigerian: naira nairas",
    "GHS": "ghanaian: cedi cedis",
    "ETB": "ethiopian: birr",
    "KZT": "kazakh: tenge",
    "GEL": "georgian: lari",
    "AMD": "armenian: dram drams",
    "BDT": "bangladeshi: taka takas",
    "MMK": "myanmar: kyat kyats",
    "LAK": "lao: kip",
    "KHR": "cambodian: riel riels",
    "MNT": "mongolian: tugrik tugriks",
    "AFN": "afghani afghanis",
    "BRL": "brazilian: real reais",
    "BOB": "bolivian: boliviano bolivianos",
    "PYG": "paraguayan: guarani guaranis",
    "GTQ": "guatemalan: quetzal quetzales",
    "HNL": "honduran: lempira lempiras",
    "HTG": "haitian: gourde gourdes",
    "BWP": "botswanan: pula",
    "AOA": "angolan: kwanza kwanzas",
    "GMD": "gambian: dalasi dalasis",
    "PGK": "kina",
    "ALL": "albanian: lek leks",
}
"""Nouns that one currency in use bears (*yen*), or that news style leaves bare for one (*dollars*,
*roubles*: AP, Reuters); *won* stands open between the two Koreas only for the North's own press."""


OUT_OF_USE = {
    "bitcoin": "bitcoin bitcoins",
    "ether": "ether",
    "satoshi": "satoshi satoshis",
    "guilder": "guilder guilders",
    "mark": "mark marks",
    "markka": "markka markkaa",
    "peseta": "peseta pesetas",
    "drachma": "drachma drachmas",
    "escudo": "escudo escudos",
    "schilling": "schilling schillings",
    "punt": "punt punts",
    "lira": "lire",
    "CFA franc": "cfa franc, cfa francs",
    "French franc": "french franc, french francs",
    "Belgian franc": "belgian franc, belgian francs",
    "Luxembourg franc": "luxembourg franc, luxembourg francs",
    "German mark": "german mark, german marks, west german mark, west german marks, deutsche mark,"
    " deutsche marks, deutschemark, deutschemarks, deutschmark, deutschmarks",
    "East German mark": "east german mark, east german marks",
    "Italian lira": "italian lira, italian lire",
    "Dutch guilder": "dutch guilder, dutch guilders",
    "Finnish markka": "finnish markka, finnish markkaa",
    "Spanish peseta": "spanish peseta, spanish pesetas",
    "Greek drachma": "greek drachma, greek drachmas",
    "Portuguese escudo": "portuguese escudo, portuguese escudos",
    "Austrian schilling": "austrian schilling, austrian schillings",
    "Irish pound": "irish pound, irish pounds, irish punt, irish punts",
    "Soviet ruble": "soviet ruble, soviet rubles, soviet rouble, soviet roubles",
}
"""Money without an ISO 4217 code in use: the unit is the singular name, as far as the text gives it."""

SMALL_COINS = {"cent": "cent", "cents": "cent", "penny": "penny", "pence": "penny", "pennies": "penny"} | {
    "paisa": "paisa",
    "paise": "paisa",
    "kopeck": "kopeck",
    "kopecks": "kopeck",
    "kopek": "kopeck",
    "kopeks": "kopeck",
    "centavo": "centavo",
    "centavos": "centavo",
    "centime": "centime",
    "centimes": "centime",
    "piastre": "piastre",
    "piastres": "piastre",
}
"""Coins whose currency the word does not tell (US, Australian and euro cents): the unit is the coin."""

BESIDE_OTHER_NOUNS = frozenset(
    "real mark marks dram drams lei lev crown crowns won kip kina pula lek".split()
)
"""Names that are ordinary words too: taken as money only after a scale word or with an adjective."""

NOT_AS_CODES = frozenset("ALL TOP MOP CUP GEL MAD SOS PEN LAK DOP COP BAM BOB TRY HUF PAB".split())
"""Codes that capitals spell as words too (*ALL 5*): taken as money only behind the number."""

WEIGHING = frozenset(
    """weigh weighs weighed weighing weight weights heavy heavier heaviest lb lbs ounce ounces baby babies bag
    bags sack sacks ton tons drop shed muscle bomb bombs cocaine meat""".split()
)
PAYING = frozenset(
    """pay pays paid paying cost costs price prices priced worth fine fined fines earn earned earning earnings
    spend spent spending bank budget tax taxes wage wages salary bill bills fund funds funding sterling
    profit profits sale sales debt debts loan loans money raise raised stole stolen sum euro euros dollar
    dollars cheque cash fee fees rent""".split()
)
"""Beside *pounds* in a sentence: which of the two it is, a weight or money."""

ENGLISH = {
    "USD": "dollar",
    "GBP": "pound sterling",
    "CNY": "Chinese yuan",
    "KRW": "South Korean won",
    "RUB": "Russian ruble",
    "RON": "Romanian leu",
    "XAF": "Central African CFA franc",
    "XOF": "West African CFA franc",
    "AED": "UAE dirham",
}
"""Names in the singular where they are not the adjective and the noun of the tables above, or where
that reads oddly. ISO 4217 calls Britain's the pound sterling; a bare *dollar* is the United States'."""
