"""Makes many invented news texts on one topic, the same ones each time: ``python -m tests.scale 100 FOLDER``.

For whatever has to be tried at 10, 100 or 1,000 sources. The texts are about a flood in a country that
does not exist; nobody in them is real. They are like news in what matters for time and size: about 400
words, a headline, quotations with speakers, reported speech, counts with hedges, days written in several
ways, names that come back in many texts, the same events told by several publishers, wire copies (every
tenth text is one) and figures that do not agree.
"""

from __future__ import annotations

import datetime
import random
import sys
from collections.abc import Iterator
from pathlib import Path

FIRST_DAY = datetime.date(2031, 1, 6)
SOURCES_A_DAY = 4
COPY_EVERY = 10

_PUBLISHERS = """Example Press|Northern Herald|Coast Tribune|The Valley Post|Harbour Times|Inland Wire
Radio Meridian|Lake Courier|The Plain Dealer of Orsa|Eastern Observer""".replace("\n", "|").split("|")
_WIRE = "Inland Wire"
_FIRST = "Ada Bo Clara Dario Elsa Farid Greta Hugo Ines Jonas Karin Leon Mina Nora Oskar Petra".split()
_LAST = """Lund Berg Halvorsen Marek Ostrov Tarn Velde Quist Rasmus Solberg Tamm Urban Vasek Winter Yorke
Zeman Almgren Bakke Corvin Dahl Ekman Fischer Grieg Holm Iversen Jansson Kolar Lindt""".split()
_ROLES = [
    "Interior Minister",
    "rescue chief",
    "Mayor",
    "Deputy Finance Minister",
    "opposition leader",
    "hydrologist",
    "Red Crescent spokeswoman",
    "police commissioner",
]
_TOWNS = "Orsa Velden Marrow Tarnby Kestrel Lowfield Ashby Grenholm Dunmore Skellen Farley Hobart".split()
_BODIES = [
    "National Water Authority",
    "Orsa City Council",
    "Ministry of the Interior",
    "Rescue Service",
    "River Commission",
    "Farmers' Union",
    "Central Bank of Norland",
]
_HEADLINES = [
    "Flood reaches {town} as {body} opens dam",
    "{body} under fire over {town} dam",
    "Thousands leave {town} before the water comes",
    "{last} calls for help after {town} flood",
    "{town} counts its losses",
]
_LEDES = [
    "At least {n} people were killed on {weekday} when the river Tarn burst its banks near {town}, the "
    "{body} said.",
    "The {body} ordered {big} people to leave {town} on {weekday} after two days of rain.",
    "Floodwater cut the road between {town} and {town2} on {weekday}, leaving {n} villages without power.",
    "{role} {person} accused the {body} on {weekday} of ignoring warnings about the dam at {town}.",
]
_BODY = [
    '"{quote}," {last} told reporters in {town}.',
    '"{quote}," said {role} {person}.',
    "{last} said that {n} bridges had been closed and that {big} households were without water.",
    "The {body} said on {weekday} that the water at {town} had risen by {small} metres.",
    "In {month} {year}, the {body} approved a plan to rebuild the dam for ${money} million.",
    "According to the {body}, about {big} hectares of farmland are under water.",
    "{person} denied that the {body} had been told of the risk.",
    "More than {big} people have been moved to schools and sports halls in {town2}, {last} said.",
    "Insurers put the damage at between ${money} million and ${money2} million.",
    "The {body} promised to pay each household {big} crowns by the end of {month}.",
    "Rescue workers reached {town2} by boat on {weekday} morning.",
    "Nearly {percent} percent of the houses in {town} were built after {year}, a study by the {body} found.",
    "{role} {person} said she would not resign.",
    "Power was back in {town2} by {weekday}, but {n} schools stayed closed.",
    "The river Tarn rises in the hills above {town} and is {length} kilometres long.",
    "Critics say that the {body} spent too little on dykes since {year}.",
    '{last} called the decision "{scare}" and demanded an inquiry.',
    "Neighbours in {town} carried sandbags through the night as the rain went on.",
]
# What happened on a day is the same whoever tells it, in one wording or the other.
_EVENTS = [
    (
        "On {date}, parliament voted {n} to {m} to declare an emergency in {town}.",
        "Parliament declared an emergency in {town} on {date} by a vote of {n} to {m}.",
    ),
    (
        "The storm hit {town} on {date} and killed {m} people.",
        "On {date} the storm hit {town}, where it killed {m} people and closed the road to {town2}.",
    ),
]
_QUOTES = [
    "We have lost everything that we built here",
    "The water came faster than anybody had told us",
    "There was no warning, not one",
    "We will rebuild, and we will do it before the winter",
    "Those who are responsible will answer for it",
    "Nobody has called us since {weekday}",
    "The dam held, and it will hold",
    "We need boats, blankets and {n} more pumps",
]
_SCARE = ["a disgrace", "late and useless", "a first step", "reckless beyond words", "long overdue"]
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April May June July August September October November December".split()


def seeds(number: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """File names and contents of ``number`` seeds; the first n of 1,000 are the n of ``seeds(n)``."""
    dice = random.Random(seed)
    people = [f"{first} {last}" for first, last in zip(_FIRST * 2, _LAST, strict=False)]
    recent: list[tuple[str, list[str]]] = []
    for index in range(number):
        day = FIRST_DAY + datetime.timedelta(days=index // SOURCES_A_DAY)
        if recent and index % COPY_EVERY == COPY_EVERY - 1:
            headline, paragraphs = dice.choice(recent[-8:])
            # a copy as other sites run it: another headline, the last paragraphs lost
            headline, paragraphs = f"{headline}, officials say", paragraphs[: max(8, len(paragraphs) - 2)]
            publisher = dice.choice([name for name in _PUBLISHERS if name != _WIRE])
        else:
            headline, paragraphs = _story(dice, day, people)
            publisher = dice.choice(_PUBLISHERS)
            recent.append((headline, paragraphs))
        front = f"title: {headline}\npublished: {day}\npublisher: {publisher}\n"
        if index % 7:
            front += (
                f"url: https://example.org/{day}/{index}\nretrieved: {day}\nbyline: {dice.choice(people)}\n"
            )
        text = "\n\n".join([headline, *paragraphs])
        yield f"{day}-{index:05}.md", f"---\n{front}---\n{text}\n"


def _story(dice: random.Random, day: datetime.date, people: list[str]) -> tuple[str, list[str]]:
    town, town2 = dice.sample(_TOWNS, 2)
    cast = dice.sample(people, 4)
    sentences = dice.sample(_BODY, 14)

    def filled(template: str, dice: random.Random = dice, town: str = town, town2: str = town2) -> str:
        person = dice.choice(cast)
        low = dice.randint(20, 400)
        values = {
            "town": town,
            "town2": town2,
            "body": dice.choice(_BODIES),
            "person": person,
            "last": person.split()[-1],
            # one role a person, whatever the text
            "role": _ROLES[sum(map(ord, person)) % len(_ROLES)],
            "n": str(dice.randint(12, 98)),
            "m": str(dice.randint(3, 11)),
            "big": f"{dice.randint(11, 480) * 100:,}",
            "small": f"{dice.randint(11, 49) / 10}",
            "money": str(low),
            "money2": str(low + dice.randint(10, 300)),
            "percent": str(dice.randint(6, 88)),
            "length": str(dice.randint(100, 700)),
            "year": str(dice.randint(2019, 2030)),
            "month": dice.choice(_MONTHS),
            "weekday": dice.choice(_DAYS),
            "date": "{date}",
            "scare": dice.choice(_SCARE),
        }
        words = template.replace("{quote}", dice.choice(_QUOTES)).format(**values)
        return words[:1].upper() + words[1:]

    def event(number: int, past: datetime.date) -> str:
        """What happened on ``past``, in one of its wordings: the same names and numbers in every text."""
        own = random.Random(f"{past} {number}")
        town, town2 = own.sample(_TOWNS, 2)
        joined = "\n".join(_EVENTS[number])
        wordings = filled(joined, own, town, town2).split("\n")
        return dice.choice(wordings).replace("{date}", f"{_MONTHS[past.month - 1]} {past.day}")

    headline = filled(dice.choice(_HEADLINES))
    lede = f"{town.upper()}, Norland: {filled(dice.choice(_LEDES))}"
    # everybody is introduced by the full name once, so that the last name alone is clear
    cast_line = filled(
        f"Among those who came to {town} were {cast[0]}, {cast[1]}, {cast[2]} and {cast[3]}, who spoke to "
        "the press on {weekday}."
    )
    told = [filled(sentence) for sentence in sentences]
    for number in range(len(_EVENTS)):
        past = day - datetime.timedelta(days=dice.choice([1, 2, 3, 10, 40]))
        told.insert(dice.randrange(len(told)), event(number, past))
    paragraphs = [lede, cast_line]
    while told:
        size = dice.randint(1, 3)
        paragraphs.append(" ".join(told[:size]))
        told = told[size:]
    return headline, paragraphs


def write_project(folder: Path, number: int, seed: int = 1) -> Path:
    """A dossier project with ``number`` seeds: ``seeds/`` only; returns the folder."""
    (folder / "seeds").mkdir(parents=True, exist_ok=True)
    for name, content in seeds(number, seed):
        (folder / "seeds" / name).write_text(content, encoding="utf-8", newline="\n")
    return folder


if __name__ == "__main__":
    write_project(Path(sys.argv[2]), int(sys.argv[1]))
