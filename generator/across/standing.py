"""How a statement stands: who answers for it. Says nothing where the text leaves it unclear.

Basis: the Reuters handbook of journalism ("A named source is always preferable to an unnamed source.
Anonymous sources are the weakest sources"; "Two or more sources are better than one") and the AP's statement
of news values and principles (anonymous sources; what a party says of itself is attributed to it). The words
are data: ``lexicon/unnamed.py``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from generator.across.identity import plain
from generator.dossier import Dossier
from generator.findings import DossierActor
from generator.lexicon import unnamed
from generator.model import CueClass, Figure, Quote, Speaker
from generator.source import Cited, Source

Standing = Literal["named", "unnamed", "own", "publisher"]
"""``own``: a denial or a promise, in which the speaker speaks for itself; ``publisher``: the speaker
published the source itself."""

OWN: frozenset[CueClass] = frozenset(["denial", "promise"])
"""What one can only do for oneself: deny what one is charged with, promise what one will do."""

_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_ANONYMITY = re.compile(r"\b(?:" + "|".join(map(re.escape, unnamed.ANONYMITY)) + r")\b", re.IGNORECASE)
_CLOSE = re.compile(
    rf"^(?:\w+ )?(?:{'|'.join(unnamed.PERSONS)}) (?:\w+ )?(?:{'|'.join(unnamed.CLOSE)})\b", re.IGNORECASE
)
_THE = frozenset("the this that these those both".split())


def standing_of(dossier: Dossier, cited: Cited[Quote] | Cited[Figure]) -> Standing | None:
    """How a quotation, a statement or a claimed figure stands; None for what the source says itself, and
    where it is open who speaks."""
    teller = _teller(dossier, cited)
    if teller is None:
        return None
    who, quote = teller
    source = cited.source
    actor = dossier.actor_of(source, who.actor)
    words = str(source.words(who.span))
    if actor and actor.kind != "group":
        if _publishes(dossier, actor, source):
            return "publisher"
        return "own" if quote and quote.cue_class in OWN else "named"
    if is_unnamed(words) or (_ANONYMITY.search(str(cited.words(cited.place.span))) and not actor):
        return "unnamed"
    return None


def _teller(dossier: Dossier, cited: Cited[Quote] | Cited[Figure]) -> tuple[Speaker, Quote | None] | None:
    """Who says it, and the statement that it stands in."""
    fact = cited.fact
    if isinstance(fact, Quote):
        return (fact.speaker, fact) if fact.speaker else None
    around = dossier.claim_around(Cited(cited.source, fact, cited.sentence))
    if fact.attributed_to:
        mine = around if around and around.speaker == fact.attributed_to else None
        return fact.attributed_to, mine
    return (around.speaker, around) if around and around.speaker else None


def is_unnamed(words: str) -> bool:
    """Whether the words for a speaker name nobody and no body.

    Positive: *officials*, *a source close to the talks*, *two Western diplomats*, *people familiar with the
    matter*. Negative: *the official*, *the researchers* (who may have been named before), *a ministry
    spokesman* (the ministry answers for him), *police*, *the government*, *Officials' Union*, *she*.
    """
    if _CLOSE.match(words):
        return True
    found = [word.lower() for word in _WORD.findall(words.split(",")[0])]
    cut = next((index for index, word in enumerate(found) if index and word in unnamed.AFTER), len(found))
    if not cut:
        return False
    head = found[cut - 1]
    if head in unnamed.ALWAYS:
        return True
    single = unnamed.PLURALS.get(head) or (head[:-1] if head.endswith("s") else head)
    if single not in unnamed.HEADS:
        return False
    return found[0] not in _THE


def _publishes(dossier: Dossier, actor: DossierActor, source: Source) -> bool:
    """Whether an actor is the publisher of a source, under any name that the sources have for it."""
    publisher = plain(source.article.publisher or "")
    return bool(publisher) and actor.id in _known_as(dossier).get(publisher, ())


def _known_as(dossier: Dossier) -> dict[str, set[str]]:
    """For each name, plain, the ids of the actors that some source calls so; made once a dossier."""
    found: dict[str, set[str]] | None = dossier.views.get(("known as",))
    if found is None:
        found = dossier.views["known as",] = defaultdict(set)
        for actor in dossier.actors:
            for name in {actor.name, *(member.fact.name for member in actor.members)}:
                found[plain(name)].add(actor.id)
    return found


# ------------------------------------------------------------------ over all sources


@dataclass(frozen=True, slots=True)
class Count:
    """How many statements of a source have a speaker with a name, one without, and none."""

    named: int
    unnamed: int
    open: int


def counts(dossier: Dossier) -> dict[str, Count]:
    """How the statements and quotations of each source stand, by the source's id."""
    found: dict[str, list[Standing | None]] = defaultdict(list)
    for cited in (*dossier.quotes, *dossier.statements):
        found[cited.source.article.id].append(standing_of(dossier, cited))
    return {
        source: Count(
            named=len(mine) - mine.count("unnamed") - mine.count(None),
            unnamed=mine.count("unnamed"),
            open=mine.count(None),
        )
        for source, mine in found.items()
    }


def figures_alone(dossier: Dossier) -> tuple[frozenset[str], frozenset[str]]:
    """Ids of the figures whose number no other independent source gives, and of those whose number one
    voice alone gives: nobody else, and no source in its own words.

    The number decides, whatever it counts elsewhere: two that agree by chance lose the label, none gets it
    wrongly. Copies of one text are one source; a dossier of one source is told as a whole, not at each fact.
    """
    origins: dict[Decimal, set[str]] = defaultdict(set)
    voices: dict[Decimal, set[str]] = defaultdict(set)
    given = []
    for cited in dossier.figures:
        voice = _voice(dossier, cited)
        if voice is None:
            continue
        given.append(cited)
        for value in _values(cited.fact):
            origins[value].add(cited.source.origin)
            voices[value].add(voice)
    several = dossier.independent > 1
    return (
        frozenset(one.fact.id for one in given if several and _only(origins, one.fact)),
        frozenset(one.fact.id for one in given if _only(voices, one.fact)),
    )


def _voice(dossier: Dossier, cited: Cited[Figure]) -> str | None:
    """Who gives a number; None for one that somebody denies."""
    teller = _teller(dossier, cited)
    if teller and teller[1] and teller[1].cue_class == "denial":
        return None
    if teller is None:
        return f"source {cited.source.origin}"
    actor = dossier.actor_of(cited.source, teller[0].actor)
    return f"actor {actor.id}" if actor else f"open {cited.source.origin} {teller[0].span}"


def _values(figure: Figure) -> set[Decimal]:
    return {value for value in (figure.value, figure.low, figure.high) if value is not None}


def _only(found: Mapping[Decimal, set[str]], figure: Figure) -> bool:
    values = _values(figure)
    return bool(values) and all(len(found[value]) == 1 for value in values)
