"""Reads the unit in front of a number (a currency sign) or behind it."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from generator.lexicon import currencies
from generator.lexicon.units import POWERS, RATE_WORDS, RATIOS, SCORES, TIMES, UNITS

UnitKind = Literal["money", "ratio", "measure", "time", "point", "multiple", "age"]


class UnitRead(NamedTuple):
    """A unit in the text."""

    end: int
    """Where it ends, rate included."""
    name: str
    kind: UnitKind
    per: str | None = None
    """*share* in *$70 a share*; part of the name for measures (``mile per hour``)."""


def _money_names() -> dict[str, str]:
    names = {}
    for nouns, issuers in currencies.SHARED_NOUNS.items():
        one, many = nouns.split()
        names[one] = names[many] = one
        for issuer in issuers.split(";"):
            code, _, adjectives = issuer.partition(":")
            for adjective in adjectives.split(","):
                names[f"{adjective.strip()} {one}"] = names[f"{adjective.strip()} {many}"] = code.strip()
    for code, nouns in currencies.OWN_NOUNS.items():
        adjective, colon, bare = nouns.rpartition(":")
        for noun in bare.split():
            names[noun] = code
            if colon:
                names[f"{adjective} {noun}"] = code
    for name, nouns in currencies.OUT_OF_USE.items():
        names |= dict.fromkeys(nouns.split(", ") if "," in nouns else nouns.split(), name)
    names |= {"pounds sterling": "GBP", "pound sterling": "GBP", "won": "KRW"}
    names |= {code.lower(): code for code in ("USD", "EUR", "GBP", "JPY", "CNY", "MYR")} | {"rmb": "CNY"}
    for coin, name in currencies.SMALL_COINS.items():
        names |= {coin: name} | {f"{issuer} {coin}": name for issuer in ("us", "u.s.", "euro", "australian")}
    return names


MONEY = _money_names()
_NAMED: tuple[tuple[UnitKind, dict[str, str]], ...] = (
    ("money", MONEY),
    ("ratio", RATIOS),
    ("point", SCORES),
    ("multiple", TIMES),
)
WORDS: dict[str, tuple[str, UnitKind]] = {
    word: (name, kind) for kind, table in _NAMED for word, name in table.items()
}
SYMBOLS: dict[str, tuple[str, UnitKind]] = {}
LENGTHS: set[str] = set()
TIME_UNITS: set[str] = set()
for _unit in UNITS:
    _kind: UnitKind = "time" if _unit.dimension == "time" else "measure"
    for _word in _unit.words.split(", "):
        if _unit.dimension == "length":
            LENGTHS.add(_word)
        if _word and (_word not in WORDS or _word in ("pound", "pounds", "stone")):
            WORDS[_word] = (_unit.name, _kind)
    for _symbol in _unit.symbols.split():
        SYMBOLS[_symbol] = (_unit.name, _kind)
    if _kind == "time":
        TIME_UNITS.add(_unit.name)
SYMBOLS |= {
    sign: (name, "money") for sign, name in currencies.SIGNS.items() if sign not in ("Rs", "Fr", "RM")
}
SYMBOLS |= {
    "x": ("time", "multiple"),
    "%": ("percent", "ratio"),
    "‰": ("per mille", "ratio"),
    "bps": ("basis point", "ratio"),
}
WORDS["pound"] = WORDS["pounds"] = ("pound", "money")
DURATIONS = frozenset(TIME_UNITS)
DISTANCES = frozenset(unit.name for unit in UNITS if unit.dimension == "length")
_FIRST_WORDS = frozenset(re.split("[ -]", words)[0] for words in WORDS) | POWERS.keys() | WORDS.keys()
"""What a unit in words can begin with: the most of the words behind numbers are not among them."""

_SPACED = re.compile(
    r"(?:[ \u00a0\u202f\u2009]|-)([^\W\d_][\w.'’]*)"
    r"(?:[ \u00a0-]([^\W\d_][\w.]*))?(?:[ \u00a0-]([^\W\d_][\w.]*))?"
)
_GLUED = re.compile(
    r"[ \u00a0\u202f]?([^\W\d_]{1,12}[23²³]?(?:/[^\W\d_]{1,4})?"
    r"|[$€£¥元₹₽₴₪₩₦₺₫₱฿₡₾₸₭₵₲₮₼֏៛₿%‰°º℃℉](?: ?[CF])?)(?!\w)"
)
_BOUND = re.compile(r"-(k[gmW]|[cm]m|m|ft|lb|mph|kph|km/h|[MGT]W|hp|bhp|ml|[MGT]B|mg)(?![\w'’])")
"""*a 500-kg bomb*: a symbol that a hyphen binds to its number before a noun."""
_BRACKETED = re.compile(r" ?[(\[{<]([^\W\d_]{1,4})[)\]}>]")
RATE = re.compile(
    r"(?: an? | per |[ -]per[ -]|/|-an?-| - an? - | each | every )([^\W\d_]+)"
    r"(?!\w| ago\b| earlier\b| later\b| before\b| after\b| old\b| and a half\b)",
    re.IGNORECASE,
)
"""*a share*, *per hour*; not the time of *three billion a year earlier*."""
_ENERGY = re.compile(r"((?:kilo|mega|giga)watt)[ -]hours?\b", re.IGNORECASE)
"""*40 cents per kilowatt-hour*."""
_FLOW = re.compile(
    r" of (?:[^\W\d_][\w-]* ){1,3}(?:an?|per|each|every) (second|minute|hour|day|week|month|year)\b"
)
"""*barrels of oil a day*: the substance stands between unit and rate."""
_SIGN = re.compile(
    r"(?:(?<![\w$°º])(?:U\.S\.|[A-Za-z]{1,3}) ?)?[$¥]\s?$|[€£元₹₽₴₪₩₦₺₫₱฿₡₾₸₭₵₲₮₼֏៛₿]\s?$"
    r"|(?<!\w)(?:RM|Kč|[NSD][Kk]r|Rs\.?|Rp|rmb|RMB|BTC|usd|eur|gbp|[A-Z]{3}|K[Ss]hs?\.?|[TU][Ss]hs?\.?|Shs?\.?|Tk\.?|GH¢)\s?$"
    r"|(?<![\w.])[NR]$"
)
_ONE_LETTER_TIGHT = frozenset("tglhLJx")


def sign_before(text: str, start: int, first: int) -> tuple[int, str] | None:
    """The currency sign or code in front of a number: where it starts, and its name."""
    match = _SIGN.search(text, max(first, start - 7), start)
    if match is None or (
        text[match.end() - 1].isspace()
        and text[max(first, match.start() - 2) : match.start()].rstrip()[-1:].isnumeric()
        and not _SIGNED.search(text, max(first, match.start() - 24), match.start())
    ):
        return None  # "0$ 0", "0 $ 0": a sign belongs to the number that it touches
    words = match.group().strip()
    if words in currencies.LETTERS:
        return (match.start(), currencies.LETTERS[words]) if _SUM.match(text, start) else None
    if words in currencies.SIGNS:
        return match.start(), currencies.SIGNS[words]
    if words in currencies.CODES and words not in currencies.NOT_AS_CODES:
        return match.start(), words
    if words[-1] in "$¥":
        prefix = words[:-1].strip()
        known = currencies.SIGNS.get(prefix.upper() + words[-1])
        code = prefix.upper() if prefix.upper() in currencies.CODES else None
        if (len(prefix) > 1 or prefix in ("c", "C")) and (known or code):
            return match.start(), known or code or ""
        return match.end() - len(match.group()) + match.group().rindex(words[-1]), currencies.SIGNS[words[-1]]
    return None


_SIGNED = re.compile(r"(?:[$€£¥]|\b[A-Za-z]{3}) ?\d[\d.,]* ?\Z")
"""*$ 20,000 $ 37,305*: the number before has a sign of its own."""
_SUM = re.compile(
    r"\d{1,3}(?:[, \u00a0]\d{3})+(?!\d)|[\d.]+ ?(?:[mb]illion|trillion|thousand|mln|bn|tn|[mbk])(?!\w)"
)
"""Digits as a sum of money has them: grouped, or with a scale."""
_SCREENS = frozenset(["480", "720", "1080", "1440", "2160"])
"""Lines of a screen: ``1080p`` is no money."""

_FOLD = re.compile(r"[ -]fold(?!\w)")
_TORQUE = re.compile(r"[ -]?(?:lbs?\.?|pounds?)[- ](?:ft|feet|foot)(?!\w)")


def unit_after(text: str, end: int, limit: int, scaled: bool, decimal: bool) -> UnitRead | None:
    """The unit behind a number that ends at ``end``. ``scaled``: the number has a scale word, so that a
    noun like *marks* can only be money; ``decimal``: it has a decimal point."""
    if end >= limit:
        return None
    fold = _FOLD.match(text, end, limit)
    if fold:
        return UnitRead(fold.end(), "time", "multiple")
    torque = _TORQUE.match(text, end, limit)
    if torque:
        return UnitRead(torque.end(), "pound-foot", "measure")
    glued = _GLUED.match(text, end, limit)
    if glued:
        found = _glued(text, glued, end, decimal)
        if found:
            return with_rate(text, found, limit)
    if text[end] == "-" and (bound := _BOUND.match(text, end, limit)) and bound[1] in SYMBOLS:
        return UnitRead(bound.end(), *SYMBOLS[bound[1]])
    spaced = _SPACED.match(text, end, limit)
    if spaced:
        grouped = (
            text[end - 4] in ",\u00a0\u202f "
            and text[end - 3 : end].isdecimal()
            and text[end - 5].isdecimal()
        )
        found = _spaced(text, spaced, scaled, grouped, decimal and text[end - 3] == ".")
        if found:
            return with_rate(text, found, limit)
    bracketed = _BRACKETED.match(text, end, limit)
    if bracketed and bracketed[1] in SYMBOLS:
        return UnitRead(bracketed.end(), *SYMBOLS[bracketed[1]])
    if text[end] in '"”’' or text.startswith(" - ", end):
        return _apart(text, end, limit)
    return None


_TOKENISED = re.compile(r" - ([^\W\d_]+)(?![\w'’])")
_QUOTED = re.compile(r"[\"”’](?= )")


def _apart(text: str, end: int, limit: int) -> UnitRead | None:
    """A unit set off from its number: ``30 - year`` where a text puts blanks around every mark (only in the
    singular, as an attributive has it: *30 - years later* is a dash), ``"99.9" percent``."""
    tokenised = _TOKENISED.match(text, end, limit)
    if tokenised:
        word = tokenised[1].lower()
        known = WORDS.get(word) if not word.endswith("s") else None
        return UnitRead(tokenised.end(), *known) if known and known[1] in ("time", "measure") else None
    if _QUOTED.match(text, end, limit) and (unit := unit_after(text, end + 1, limit, False, False)):
        return unit if unit.kind in ("ratio", "measure") else None
    return None


def _glued(text: str, match: re.Match[str], end: int, decimal: bool) -> UnitRead | None:
    """Symbols and signs, directly behind the digits or after one space: ``7.62mm``, ``10 €``, ``20°C``."""
    symbol = match[1].strip()
    spaced = text[end] in " \u00a0\u202f"
    if not text[end - 1].isdecimal() and symbol not in ("%", "‰", "°"):
        # 40 trillion km: a symbol of several letters behind a scale
        known = SYMBOLS.get(symbol) if spaced and len(symbol) > 1 and text[end - 1].isalpha() else None
        return UnitRead(match.end(), *known) if known and known[1] == "measure" else None
    if symbol == "s" and not decimal:
        return None  # the 1980s
    tight = len(symbol) == 1 and spaced and symbol in _ONE_LETTER_TIGHT
    if tight and not (symbol == "g" and _OF_WHAT.match(text, match.end())):
        return None
    if spaced and symbol in ("pp", "PB", "kt", "Pa", "Km"):
        return None
    if symbol == "mb":
        weather = _WEATHER.search(text, max(0, end - 120), end + 60) is not None
        return UnitRead(match.end(), "millibar" if weather else "megabit", "measure")
    if symbol == "p" and text[max(0, end - 4) : end].strip() in _SCREENS:
        return None
    if symbol in ("p", "c") and not spaced:
        return UnitRead(match.end(), "penny" if symbol == "p" else "cent", "money")
    if symbol in ("C", "F") and not spaced:
        return UnitRead(match.end(), "Celsius" if symbol == "C" else "Fahrenheit", "measure")
    if symbol.replace(" ", "") in ("°C", "ºC", "°F", "ºF"):
        return UnitRead(match.end(), "Celsius" if symbol[-1] == "C" else "Fahrenheit", "measure")
    if symbol in SYMBOLS:
        name, kind = SYMBOLS[symbol]
        if name == "degree":
            return _spelled_degrees(text, match.end()) or UnitRead(match.end(), name, kind)
        if symbol == "%" and (points := _POINTS.match(text, match.end())):
            return UnitRead(points.end(), "percentage point", "ratio")
        return UnitRead(match.end(), name, kind)
    if symbol[-1] in "23²³" and symbol[:-1] in SYMBOLS:
        name = SYMBOLS[symbol[:-1]][0]
        if f"{name}s" in LENGTHS or name == "foot":
            power = "square" if symbol[-1] in "2²" else "cubic"
            return UnitRead(match.end(), f"{power} {name}", "measure")
    top, slash, bottom = symbol.partition("/")
    if slash and top in SYMBOLS and bottom in SYMBOLS:
        return UnitRead(match.end(), f"{SYMBOLS[top][0]} per {SYMBOLS[bottom][0]}", "measure")
    if not spaced and len(symbol) > 1 and symbol.lower() in WORDS:
        return UnitRead(match.end(), *WORDS[symbol.lower()])
    if symbol == "in" and not spaced:
        return UnitRead(match.end(), "inch", "measure")
    if not spaced and symbol in currencies.CODES:
        return UnitRead(match.end(), symbol, "money")
    if (
        symbol[1:] in currencies.CODES
        and symbol[0] in MULTIPLES
        and symbol[1:] not in currencies.NOT_AS_CODES
    ):
        return UnitRead(match.end(), symbol[1:], "money")
    if spaced and (symbol in currencies.CODES or symbol in ("usd", "eur", "gbp", "rmb", "btc")):
        return UnitRead(match.end(), "CNY" if symbol == "rmb" else symbol.upper(), "money")
    return None


MULTIPLES = {"M": 10**6, "T": 10**3, "K": 10**3}
"""Before a currency code in the tables and notices of Nordic and German companies: ``30 MEUR``, ``TEUR``."""

_WEATHER = re.compile(r"\b(?:pressure|hurricane|storm|cyclone|typhoon|barometer|depression)\b", re.IGNORECASE)
_POINTS = re.compile(r"[ -]points?\b")
_OF_WHAT = re.compile(r" of [a-z]| a (?:day|litre|person)\b|[.,;)]")
"""*6 g of salt*."""
_DEGREES = re.compile(r" ?(celsius|centigrade|fahrenheit|[cf]\b)", re.IGNORECASE)


def _spelled_degrees(text: str, end: int) -> UnitRead | None:
    match = _DEGREES.match(text, end)
    if match is None:
        return None
    return UnitRead(match.end(), "Celsius" if match[1][0] in "cC" else "Fahrenheit", "measure")


_ONLY_MONEY = frozenset("crown crowns mark marks lei leva dram drams leks".split())
"""Of the ordinary words among the names of money, those that nothing else is counted by the thousand in."""


def _spaced(text: str, match: re.Match[str], scaled: bool, grouped: bool, cents: bool) -> UnitRead | None:
    """Words behind a blank or hyphen: ``square metres``, ``Swiss francs``, ``miles per hour``."""
    first = match[1]
    start = first.lower()
    if (
        start not in _FIRST_WORDS
        and start.rstrip(".'’") not in _FIRST_WORDS
        and first not in currencies.CODES
    ):
        return None
    low = [start, (match[2] or "").lower(), (match[3] or "").lower()]
    if first in currencies.CODES and first not in currencies.NOT_AS_CODES:
        return UnitRead(match.end(1), first, "money")
    if low[0] == "gram" and low[1].startswith(("panchayat", "sabha")):
        return None  # a village in India
    if low[0] in POWERS and low[1].rstrip(".") in WORDS and low[1] in LENGTHS | {"foot", "feet", "ft", "m"}:
        return UnitRead(match.end(2), f"{POWERS[low[0]]} {WORDS[low[1]][0]}", "measure")
    if low[0] in POWERS and low[1].rstrip(".") in SYMBOLS:
        name = SYMBOLS[low[1].rstrip(".")][0]
        return UnitRead(match.end(2), f"{POWERS[low[0]]} {name}", "measure")
    for size in (3, 2, 1):
        name = " ".join(low[:size])
        if size > 1 and not low[size - 1]:
            continue
        bare = name.rstrip(".'’")
        for key, cut in ((name, 0), (bare, len(name) - len(bare))):
            if key in WORDS:
                unit, kind = WORDS[key]
                ordinary = key in currencies.BESIDE_OTHER_NOUNS or key in (
                    "bar",
                    "bars",
                    "stone",
                    "cup",
                    "knot",
                )
                if key == "mark" and kind == "money":
                    return None  # passed the 1,500 mark
                if (
                    ordinary
                    and kind == "money"
                    and not (scaled or ((grouped or cents) and key in _ONLY_MONEY))
                ):
                    return None
                return UnitRead(match.end(size) - cut, unit, kind)
    return None


def with_rate(text: str, unit: UnitRead, limit: int) -> UnitRead:
    """``barrels`` + ``a day``: one unit for measures, kept apart for money and the rest."""
    match = RATE.match(text, unit.end, limit)
    if match is None:
        flow = _FLOW.match(text, unit.end, limit) if unit.kind == "measure" else None
        return UnitRead(flow.end(), f"{unit.name} per {flow[1]}", unit.kind) if flow else unit
    word = match[1].lower()
    if unit.kind == "money" and (hour := _ENERGY.match(text, match.start(1), limit)):
        return unit._replace(end=hour.end(), per=f"{hour[1].lower()} hour")
    singular = WORDS[word][0] if word in WORDS else word
    if singular not in RATE_WORDS and word not in RATE_WORDS:
        symbol = match[1] in SYMBOLS and ("/" in match.group() or len(match[1]) > 1)
        if not symbol and not (unit.kind == "measure" and word in WORDS):
            return unit
        singular = SYMBOLS[match[1]][0] if symbol else singular
    if singular == "annum":
        singular = "year"
    if unit.kind == "measure":
        return UnitRead(match.end(), f"{unit.name} per {singular}", unit.kind)
    return unit._replace(end=match.end(), per=singular)
