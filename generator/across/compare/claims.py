"""A figure -> what can be held against others: what is counted, what happens to it, when, who says so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.across.compare.amounts import Amount, amount_of
from generator.across.compare.context import LONGEST, Contexts, Surroundings
from generator.across.compare.days import Period, day_of
from generator.across.compare.fate import REACH, TRIGGER, WORDS, Happened, fate_of
from generator.across.compare.model import AsOf
from generator.across.identity import plain
from generator.findings import Sum
from generator.lexicon.fates import (
    CHECKED,
    FATES,
    MORE,
    PARTS,
    PERSONS,
    STATES,
    VOTES,
)
from generator.model import Figure, Quote
from generator.source import Cited, Source

_PERFECT = re.compile(r"\b(?:have|has|had|'ve)\b", re.IGNORECASE)
_RUNNING = re.compile(
    r"\b(?:as of|so far|to date|in all|in total|altogether|since|total(?:s|ed|ling|ing)?|overall"
    r"|until now|up to now)\b",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"\b(?:every|each|per)\s+(?:day|week|month|year|hour|night)|\b(?:a|an)\s+(?:day|week|month|year|hour)\b(?!\s+(?:after|before|earlier|later|ago|of))"
    r"|\bdaily\b|\bon average\b",
    re.IGNORECASE,
)
_PART_OF = re.compile(
    r"\s+(?:of|out of)\s+(?:them|whom|which|those|these|the|its|their|his|her|our)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, eq=False)
class Claim:
    """A figure that can be held against others."""

    cited: Cited[Figure]
    amount: Amount
    sum: Sum | None
    noun: str
    """What is counted, singular; nouns that say the same are one."""
    modifiers: frozenset[str]
    """Lower-case words that narrow the noun: *armed men*."""
    peoples: frozenset[str]
    """Capitalised ones: *Peruvian sailors*."""
    fate: str
    checked: bool
    """Only those whose case was looked into."""
    own: Surroundings
    """Of the sentence."""
    near: Surroundings
    """Of the sentence and those before it in its paragraph."""
    topic: Surroundings
    early: bool
    event: Period | None
    inherited: bool
    """Whether the day of the event is from the sentence before."""
    as_of: str | None
    as_of_from: AsOf
    running: bool
    """A total that runs on (*as of*, *so far*, *have been returned*), not what happened on one day."""
    since: bool
    """A total with a sign of its own, not only a perfect tense."""
    voice: str
    told_by_source: bool
    names_itself: bool = False
    """Whether its sentence has a name, known to be an actor's or not."""
    copies: tuple[Source, ...] = ()
    """Other sources that run the same sentence of the same text."""

    @property
    def key(self) -> tuple[str, str, bool, frozenset[str]]:
        """What must be the same for two figures to be on the same thing."""
        return (self.noun, self.fate, self.checked, self.modifiers)


def claims_of(
    contexts: Contexts,
    house: str,
    figures: Iterable[Cited[Figure]],
    sums: Mapping[str, Sum],
    outcomes: Mapping[str, Happened],
) -> Iterator[Claim]:
    """The comparable figures of one source, in text order; ``house`` as from ``house_of``, ``sums`` and
    ``outcomes`` by the id of their figure."""
    nouns: dict[tuple[int, str], str] = {}
    for cited in figures:
        figure, total = cited.fact, sums.get(cited.fact.id)
        if not _comparable(cited, total):
            continue
        found = outcomes.get(figure.id) or fate_of(cited)
        if found is None:
            continue
        fate, where, noun_by_toll = found
        hedge = cited.words(figure.hedge) if figure.hedge else ""
        amount = amount_of(figure, hedge, total.total if total else None)
        teller = contexts.claim_around(cited)
        if amount is None or (teller is not None and teller.cue_class in ("denial", "demand", "promise")):
            continue
        family = "vote" if fate in VOTES else "people"
        noun, modifiers, peoples = _noun(
            cited, fate, noun_by_toll, nouns.get((cited.sentence, family)), total
        )
        if not noun:
            continue
        nouns[cited.sentence, family] = noun
        own, near = contexts.of(cited.sentence), contexts.before(cited.sentence)
        times = contexts.times(cited.sentence, figure.span)
        place = cited.words(cited.place.span)
        since = bool(_RUNNING.search(place)) or figure.change_role == "to" or noun_by_toll is not None
        course = FATES[fate].course
        running = course != "fixed" and (since or bool(_PERFECT.search(where)))
        event, as_of = times.event, times.as_of
        if as_of is None and event and event.one_day and (figure.change_role == "to" or course == "varies"):
            # the toll rose to 31 on Sunday: the day of the count; what happened has another, if any
            event, as_of = contexts.times(cited.sentence, figure.span, but=times.event_words).event, event
        inherited = False
        if event is None and not running:
            event = contexts.event_before(cited.sentence)
            inherited = event is not None
        published = cited.source.article.published
        told = as_of if as_of and as_of.one_day and not _later(as_of, published) else None
        day = told.first.isoformat() if told else (published if day_of(published) else None)
        voice, by_source = _voice(contexts, house, cited, teller)
        yield Claim(
            cited,
            amount,
            total,
            noun,
            modifiers,
            peoples,
            fate,
            any(word.lower() in CHECKED for word in WORDS.findall(place)),
            own,
            near,
            contexts.topic,
            contexts.early(cited.sentence),
            event,
            inherited,
            day,
            "text" if told else ("published" if day else "unknown"),
            running,
            since,
            voice,
            by_source,
            contexts.names_itself(cited.sentence),
        )


def _comparable(cited: Cited[Figure], total: Sum | None) -> bool:
    figure, text, place = cited.fact, cited.source.article.text, cited.place
    if figure.unit or figure.fraction or figure.compared or figure.negated or figure.outlook or figure.per:
        return False
    if figure.change_role in ("by", "from") or place.part not in ("headline", "body"):
        return False
    if place.span.end - place.span.start > LONGEST:
        return False
    words = cited.words(place.span)
    if not TRIGGER.search(words) or words.rstrip().endswith("?"):
        return False
    if _RATE.search(text, figure.span.end, min(place.span.end, figure.span.end + REACH)):
        return False
    head = min(figure.span.start, figure.hedge.start if figure.hedge else figure.span.start)
    before = [word.lower() for word in WORDS.findall(text, max(place.span.start, head - 30), head)]
    if before and (before[-1] in PARTS or (before[-1] in MORE and before[-2:-1] != ["or"])):
        return False
    if _PART_OF.match(text, figure.span.end):
        return False
    behind = WORDS.findall(text, figure.span.end, min(place.span.end, figure.span.end + 30))[:1]
    more = (
        bool(behind)
        and behind[0].lower() in MORE
        and not (figure.hedge and figure.hedge.start >= figure.span.end)
    )
    return not more or total is not None


def _noun(
    cited: Cited[Figure], fate: str, by_toll: str | None, earlier: str | None, total: Sum | None
) -> tuple[str, frozenset[str], frozenset[str]]:
    """The counted noun, and the words that narrow it; a missing one is taken from the figure before it
    in the sentence (ellipsis: Quirk et al. 1985, 12.33), else from the class."""
    item, counted = FATES[fate], (cited.fact.counted or "").split()
    own = re.compile(rf"(?:{item.own})\Z", re.IGNORECASE) if item.own else None
    nothing: frozenset[str] = frozenset()
    if not counted or (own and own.match(counted[-1])):
        noun = by_toll or earlier or item.counted
        return noun, nothing, nothing
    head = counted[-1].lower()
    narrowing = [word for word in counted[:-1] if word.lower() not in MORE]
    if head in STATES and fate in VOTES:
        head = "state"
        narrowing = [word for word in narrowing if word.lower() not in ("member", "un", "u.n.")]
    if head in PERSONS:
        head = "person"
    return (
        head,
        frozenset(word.lower() for word in narrowing if word[:1].islower()),
        frozenset(word.lower() for word in narrowing if word[:1].isupper()),
    )


def _voice(contexts: Contexts, house: str, cited: Cited[Figure], teller: Quote | None) -> tuple[str, bool]:
    """Who stands behind a figure: the actor, else the words for one, else the house."""
    who = cited.fact.attributed_to or (teller.speaker if teller else None)
    if who:
        actor = contexts.actor(who)
        return (f"actor {plain(actor.name)}" if actor else f"words {plain(cited.words(who.span))}"), False
    return house, teller is None


def house_of(origin: Source) -> str:
    """The publisher of a text's origin: two texts of one house are one voice."""
    publisher = origin.article.publisher
    return f"publisher {plain(publisher)}" if publisher else f"source {origin.article.id}"


def _later(period: Period, published: str | None) -> bool:
    day = day_of(published)
    return day is not None and period.first > day
