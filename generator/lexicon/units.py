"""Units of measure: name, dimension, words and symbols.

Names follow the contract (singular, British spelling: ``kilometre``; ``metric ton`` as the AP style book
has it). Units and symbols from the *SI Brochure* (BIPM, 9th ed. 2019), NIST *Handbook 44* app. C (customary
units) and Unicode CLDR 46 (unit names). A table instead of a units library at run time: importing Pint
costs 0.5 s, more than the whole of a cold ``dossier extract`` may; the tests hold every name and its
dimension against Pint instead.
"""

from __future__ import annotations

from typing import NamedTuple


class Unit(NamedTuple):
    """One unit: the name figures carry, what it measures, and how news texts write it."""

    name: str
    dimension: str
    words: str
    """Spelled out, singular and plural, lower case, apart by commas."""
    symbols: str = ""
    """Abbreviations, case kept, apart by blanks."""


UNITS = (
    # length
    Unit("kilometre", "length", "kilometre, kilometres, kilometer, kilometers, kilometre's", "km kms Km KM"),
    Unit("metre", "length", "metre, metres, meter, meters", "m"),
    Unit("decimetre", "length", "decimetre, decimetres, decimeter, decimeters", "dm"),
    Unit("centimetre", "length", "centimetre, centimetres, centimeter, centimeters", "cm cms"),
    Unit("millimetre", "length", "millimetre, millimetres, millimeter, millimeters", "mm"),
    Unit(
        "micrometre", "length", "micrometre, micrometres, micrometer, micrometers, micron, microns", "µm μm"
    ),
    Unit("nanometre", "length", "nanometre, nanometres, nanometer, nanometers", "nm"),
    Unit("picometre", "length", "picometre, picometres, picometer, picometers"),
    Unit("mile", "length", "mile, miles", "mi"),
    Unit("yard", "length", "yard, yards", "yd yds"),
    Unit("foot", "length", "foot, feet", "ft ft."),
    Unit("inch", "length", "inch, inches"),
    Unit("nautical mile", "length", "nautical mile, nautical miles", "nmi"),
    Unit("light-year", "length", "light-year, light-years, light year, light years"),
    Unit("fathom", "length", "fathom, fathoms"),
    Unit("furlong", "length", "furlong, furlongs"),
    # area
    Unit("hectare", "area", "hectare, hectares", "ha"),
    Unit("acre", "area", "acre, acres"),
    # volume
    Unit("litre", "volume", "litre, litres, liter, liters", "l L ltr"),
    Unit("decilitre", "volume", "decilitre, decilitres, deciliter, deciliters", "dl"),
    Unit("centilitre", "volume", "centilitre, centilitres, centiliter, centiliters", "cl"),
    Unit("millilitre", "volume", "millilitre, millilitres, milliliter, milliliters", "ml mL"),
    Unit("gallon", "volume", "gallon, gallons", "gal"),
    Unit("quart", "volume", "quart, quarts"),
    Unit("pint", "volume", "pint, pints"),
    Unit("cup", "volume", "cup, cups"),
    Unit("fluid ounce", "volume", "fluid ounce, fluid ounces"),
    Unit("tablespoon", "volume", "tablespoon, tablespoons", "tbsp"),
    Unit("teaspoon", "volume", "teaspoon, teaspoons", "tsp"),
    Unit("barrel", "volume", "barrel, barrels", "bbl"),
    Unit("bushel", "volume", "bushel, bushels"),
    Unit("barrel per day", "flow", "bpd, b/d"),
    Unit("billion cubic metre", "volume", "bcm"),
    Unit("trillion cubic foot", "volume", "tcf"),
    Unit("million British thermal unit", "energy", "mmbtu"),
    Unit("megaelectronvolt", "energy", "", "MeV"),
    Unit("gigaelectronvolt", "energy", "", "GeV"),
    # mass
    Unit("metric ton", "mass", "metric ton, metric tons, tonne, tonnes, metric tonne, metric tonnes", "t"),
    Unit("ton", "mass", "ton, tons, short ton, short tons, long ton, long tons"),
    Unit("kilogram", "mass", "kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos", "kg kgs Kg KG"),
    Unit("gram", "mass", "gram, grams, gramme, grammes", "g"),
    Unit("milligram", "mass", "milligram, milligrams, milligramme, milligrammes", "mg"),
    Unit("microgram", "mass", "microgram, micrograms, microgramme, microgrammes", "µg μg mcg"),
    Unit("pound", "mass", "pound, pounds", "lb lbs lb. lbs."),
    Unit("ounce", "mass", "ounce, ounces", "oz"),
    Unit("stone", "mass", "stone"),
    Unit("carat", "mass", "carat, carats"),
    # time; `key` is false for these
    Unit("nanosecond", "time", "nanosecond, nanoseconds", "ns"),
    Unit("microsecond", "time", "microsecond, microseconds", "µs μs"),
    Unit("millisecond", "time", "millisecond, milliseconds", "ms"),
    Unit("second", "time", "second, seconds, sec, secs", "s"),
    Unit("minute", "time", "minute, minutes, min, mins"),
    Unit("hour", "time", "hour, hours, hr, hrs", "h"),
    Unit("day", "time", "day, days"),
    Unit("week", "time", "week, weeks, wk, wks"),
    Unit("fortnight", "time", "fortnight, fortnights"),
    Unit("month", "time", "month, months"),
    Unit("year", "time", "year, years, yr, yrs"),
    Unit("decade", "time", "decade, decades"),
    Unit("century", "time", "century, centuries"),
    # temperature
    Unit(
        "Celsius",
        "temperature",
        "celsius, centigrade, celcius, degree celsius, degrees celsius, degree centigrade,"
        " degrees centigrade, deg celsius, deg. celsius, deg c, degrees c, degree c, deg. c, degrees-celsius",
        "°C ºC ℃",
    ),
    Unit(
        "Fahrenheit",
        "temperature",
        "fahrenheit, farenheit, degree fahrenheit, degrees fahrenheit, deg fahrenheit, deg. fahrenheit,"
        " degrees farenheit, degree farenheit, deg f, degrees f, degree f, deg. f",
        "°F ºF ℉",
    ),
    Unit("kelvin", "temperature", "kelvin, kelvins"),
    Unit("degree", "angle", "degree, degrees, deg, deg.", "° º"),
    Unit("radian", "angle", "radian, radians, rad"),
    # speed
    Unit("mile per hour", "speed", "mph, miles-per-hour, mile-per-hour", "mph MPH"),
    Unit(
        "kilometre per hour",
        "speed",
        "kph, kmph, km/h, km/hr, kmh, kilometers-per-hour",
        "km/h kmh km/hr kph",
    ),
    Unit("metre per second", "speed", "", "m/s"),
    Unit("knot", "speed", "knot, knots", "kt kn"),
    # energy, power, electricity, pressure, force
    Unit("joule", "energy", "joule, joules", "J"),
    Unit("kilojoule", "energy", "kilojoule, kilojoules", "kJ"),
    Unit("calorie", "energy", "calorie, calories"),
    Unit("kilocalorie", "energy", "kilocalorie, kilocalories", "kcal"),
    Unit("watt-hour", "energy", "watt-hour, watt-hours, watt hour, watt hours", "Wh"),
    Unit(
        "kilowatt-hour",
        "energy",
        "kilowatt-hour, kilowatt-hours, kilowatt hour, kilowatt hours",
        "kWh kwh KWh",
    ),
    Unit("megawatt-hour", "energy", "megawatt-hour, megawatt-hours, megawatt hour, megawatt hours", "MWh"),
    Unit("gigawatt-hour", "energy", "gigawatt-hour, gigawatt-hours, gigawatt hour, gigawatt hours", "GWh"),
    Unit("terawatt-hour", "energy", "terawatt-hour, terawatt-hours, terawatt hour, terawatt hours", "TWh"),
    Unit("watt", "power", "watt, watts", "W"),
    Unit("kilowatt", "power", "kilowatt, kilowatts", "kW KW"),
    Unit("megawatt", "power", "megawatt, megawatts", "MW"),
    Unit("gigawatt", "power", "gigawatt, gigawatts", "GW"),
    Unit("horsepower", "power", "horsepower", "hp bhp"),
    Unit("volt", "voltage", "volt, volts", "V"),
    Unit("kilovolt", "voltage", "kilovolt, kilovolts", "kV"),
    Unit("ampere", "current", "ampere, amperes, amp, amps"),
    Unit("milliampere-hour", "charge", "milliamp-hour, milliamp-hours", "mAh"),
    Unit("pascal", "pressure", "pascal, pascals", "Pa"),
    Unit("hectopascal", "pressure", "hectopascal, hectopascals", "hPa"),
    Unit("bar", "pressure", "bars"),
    Unit("millibar", "pressure", "millibar, millibars", "mb mbar"),
    Unit("newton", "force", "newton, newtons"),
    Unit("newton metre", "torque", "newton metre, newton metres, newton meter, newton meters", "Nm"),
    Unit("decibel", "level", "decibel, decibels", "dB db"),
    Unit("becquerel", "radioactivity", "becquerel, becquerels", "Bq"),
    Unit("sievert", "dose", "sievert, sieverts", "Sv"),
    Unit("millisievert", "dose", "millisievert, millisieverts", "mSv"),
    # frequency, information, pictures
    Unit("hertz", "frequency", "hertz", "Hz"),
    Unit("kilohertz", "frequency", "kilohertz", "kHz"),
    Unit("megahertz", "frequency", "megahertz", "MHz"),
    Unit("gigahertz", "frequency", "gigahertz", "GHz"),
    Unit("bit", "information", "bit, bits"),
    Unit("byte", "information", "byte, bytes"),
    Unit("kilobyte", "information", "kilobyte, kilobytes", "KB kB"),
    Unit("megabyte", "information", "megabyte, megabytes", "MB"),
    Unit("megabit", "information", "megabit, megabits", "Mb Mbit"),
    Unit("gigabyte", "information", "gigabyte, gigabytes", "GB gb"),
    Unit("gigabit", "information", "gigabit, gigabits", "Gb Gbit"),
    Unit("terabyte", "information", "terabyte, terabytes", "TB tb"),
    Unit("petabyte", "information", "petabyte, petabytes", "PB"),
    Unit("kilobit per second", "data rate", "", "kbps Kbps kbit/s"),
    Unit("megabit per second", "data rate", "", "Mbps mbps Mbit/s"),
    Unit("gigabit per second", "data rate", "", "Gbps gbps Gbit/s"),
    Unit("pixel", "picture", "pixel, pixels"),
    Unit("frame per second", "picture rate", "", "fps"),
    Unit("megapixel", "picture", "megapixel, megapixels", "MP"),
)

RATIOS = {
    "%": "percent",
    "percent": "percent",
    "per cent": "percent",
    "pct": "percent",
    "pct.": "percent",
    "per-cent": "percent",
    "pc": "percent",
    "percentage point": "percentage point",
    "percentage points": "percentage point",
    "percentage-point": "percentage point",
    "percent point": "percentage point",
    "percent points": "percentage point",
    "per cent points": "percentage point",
    "% points": "percentage point",
    "pp": "percentage point",
    "ppt": "percentage point",
    "basis point": "basis point",
    "basis points": "basis point",
    "basis-point": "basis point",
    "bps": "basis point",
    "part per million": "part per million",
    "parts per million": "part per million",
    "ppm": "part per million",
    "part per billion": "part per billion",
    "parts per billion": "part per billion",
    "ppb": "part per billion",
    "‰": "per mille",
}
"""Parts of a hundred, ten thousand, thousand. A percentage point is a difference of two percentages and
never mixed with percent (Guardian style guide, *percentage rises*)."""

SCORES = {"point": "point", "points": "point", "pts": "point"}
"""Points of an index, a game, a licence: the unit is the point."""

TIMES = {"times": "time"}
"""Multiples: *three times as many*, *five-fold*."""

POWERS = {
    "square": "square",
    "sq": "square",
    "sq.": "square",
    "cubic": "cubic",
    "cu": "cubic",
    "cu.": "cubic",
}
"""Before a unit of length: *square metre*."""

RATE_WORDS = frozenset(
    """second minute hour day night week month quarter year annum season game match set share person head
    capita household family child pupil student passenger employee worker customer user unit barrel
    tonne ton ounce pound kilo kilogram kilogramme gram gallon litre liter mile kilometre kilometer foot bushel bale
    metre meter acre hectare dozen bottle piece vote voter case death birth woman man town city country patient
    """.split()
)
"""What a rate is taken per, after *a*, *an*, *per*, *each*, *every*: *$70 a share*, *barrels a day*. Only
these nouns: *five dollars a friend gave him* is no rate."""

RACES = frozenset(
    """race races final finals semi-final semi-finals semifinal semifinals heat heats title titles champion
    champions championship championships record records sprint sprints sprinter sprinters relay relays
    hurdles hurdler hurdlers freestyle backstroke breaststroke butterfly medley steeplechase dash runner
    runners swimmer swimmers bronze silver gold medal medals medallist medallists winner winners""".split()
)
"""Behind a distance in metres: *the 200m titles*; the letter is no million there (World Athletics, Technical
Rules; World Aquatics, events)."""
