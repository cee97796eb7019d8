"""How a statement stands: who answers for it. Says nothing where the text leaves it unclear.

Basis: the Reuters handbook of journalism ("A named source is always preferable to an unnamed source.
Anonymous sources are the weakest sources"; "Two or more sources are better than one") and the AP's statement
of news values and principles (anonymous sources; what a party says of itself is attributed to it). The words
are data: ``lexicon/unnamed.py``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from generator.across.cast import NOBODY, Cast, casts
from generator.claims import QuotesAt, claim_around, quotes_at
from generator.dossier import Dossier
from generator.kept import kept
from generator.lexicon import unnamed
from generator.model import ActorKind, CueClass, Figure, Quote, Speaker
from generator.source import Cited

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


Teller = tuple[Speaker, Quote | None]
"""Who says something, and the statement that it stands in."""


def standing(
    cited: Cited[Quote] | Cited[Figure], teller: Teller | None, actor: ActorKind | None, publishes: bool
) -> Standing | None:
    """How a quotation, a statement or a claimed figure stands; None for what the source says itself, and
    where it is open who speaks. ``teller``: who says it; ``actor``: the kind of actor that this is, if it is
    one; ``publishes``: whether he published the source."""
    if teller is None:
        return None
    who, quote = teller
    if actor and actor != "group":
        if publishes:
            return "publisher"
        return "own" if quote and quote.cue_class in OWN else "named"
    words = str(cited.words(who.span))
    if is_unnamed(words) or (_ANONYMITY.search(str(cited.words(cited.place.span))) and not actor):
        return "unnamed"
    return None


def teller_of(fact: Quote | Figure, around: Quote | None) -> Teller | None:
    """Who says a fact, and in which statement; ``around``: the closest that a figure stands in."""
    if isinstance(fact, Quote):
        return (fact.speaker, fact) if fact.speaker else None
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


# ------------------------------------------------------------------ over all sources


@dataclass(frozen=True, slots=True)
class Count:
    """How many statements of a source have a speaker with a name, one without, and none."""

    named: int
    unnamed: int
    open: int


def count_of(standings: Iterable[Standing | None]) -> Count:
    """How the statements and quotations of a source stand."""
    mine = list(standings)
    return Count(
        named=len(mine) - mine.count("unnamed") - mine.count(None),
        unnamed=mine.count("unnamed"),
        open=mine.count(None),
    )


def figures_alone(dossier: Dossier) -> tuple[frozenset[str], frozenset[str]]:
    """Ids of the figures whose number no other independent source gives, and of those whose number one
    voice alone gives: nobody else, and no source in its own words.

    The number decides, whatever it counts elsewhere: two that agree by chance lose the label, none gets it
    wrongly. Copies of one text are one source; a dossier of one source is told as a whole, not at each fact.
    """
    known = casts(dossier.actors)
    by_source: dict[str, list[Cited[Figure]]] = defaultdict(list)
    for cited in dossier.figures:
        by_source[cited.source.article.id].append(cited)
    given = [_given(tuple(figures), known.get(key, NOBODY)) for key, figures in by_source.items()]
    origins: dict[Decimal, set[str]] = defaultdict(set)
    voices: dict[Decimal, set[str]] = defaultdict(set)
    for text in given:
        for value, voice in text.voices:
            origins[value].add(text.origin)
            voices[value].add(voice)
    one_origin = frozenset(value for value, who in origins.items() if len(who) == 1)
    one_voice = frozenset(value for value, who in voices.items() if len(who) == 1)
    figures = [figure for text in given for figure in text.figures]
    several = dossier.independent > 1
    return (
        frozenset(figure for figure, values in figures if several and values <= one_origin),
        frozenset(figure for figure, values in figures if values <= one_voice),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Given:
    """The numbers that one source gives."""

    origin: str
    figures: tuple[tuple[str, frozenset[Decimal]], ...]
    """Ids of the figures and their numbers, one or more."""
    voices: frozenset[tuple[Decimal, str]]
    """Each number and who gives it."""


@kept
def _given(figures: tuple[Cited[Figure], ...], cast: Cast) -> _Given:
    source = figures[0].source
    quotes = quotes_at(source.facts)
    found = []
    voices: set[tuple[Decimal, str]] = set()
    for cited in figures:
        voice, values = _voice(cited, quotes, cast), _values(cited.fact)
        if voice is not None and values:
            found.append((cited.fact.id, values))
            voices.update((value, voice) for value in values)
    return _Given(source.origin, tuple(found), frozenset(voices))


def _voice(cited: Cited[Figure], quotes: QuotesAt, cast: Cast) -> str | None:
    """Who gives a number; None for one that somebody denies."""
    teller = teller_of(cited.fact, claim_around(cited, quotes))
    if teller and teller[1] and teller[1].cue_class == "denial":
        return None
    if teller is None:
        return f"source {cited.source.origin}"
    actor = cast.get(teller[0].actor or "")
    return f"actor {actor.id}" if actor else f"open {cited.source.origin} {teller[0].span}"


def _values(figure: Figure) -> frozenset[Decimal]:
    return frozenset(value for value in (figure.value, figure.low, figure.high) if value is not None)
