"""What a sentence is about: the names in it, its other words, and what its text is about as a whole.

The names are the dossier's actors and places as far as the sentence does not merely let them speak; the words
are content words in a light stem (Harman 1991, "How effective is suffixing?": the S stemmer). A text's topic
is what its headline and its first two sentences name (the inverted pyramid: what, where and who come first).
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property, lru_cache

from generator.across.cast import Cast, Known
from generator.across.compare.days import Period, period_of
from generator.across.compare.fate import TRIGGER
from generator.across.identity import plain
from generator.claims import claim_around, quotes_at
from generator.lexicon.cues import VERBS
from generator.lexicon.function_words import FUNCTION_WORDS
from generator.lexicon.months import MONTHS, WEEKDAYS
from generator.lexicon.numerals import SCALES, TEENS, TENS, UNITS
from generator.model import ActorKind, Date, Figure, Quote, Span, Speaker
from generator.source import Cited, Source

WIDE = frozenset(["country", "group"])
"""Kinds of names that are too wide to say which event is meant."""
LEDE = 2
"""Sentences of the body that tell a text's topic, beside its headline."""
FIRST_PARAGRAPHS = 4
"""Paragraphs in which a sentence without a name of its own may be taken to be on the text's topic."""
SAYING = 30
"""Code points behind a reporting verb in which a date is the day of saying: *told reporters on Monday*."""
LONGEST = 1_000
"""Code points of a sentence that is looked at: what is longer is a list or a table."""

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_NAME = re.compile(r"(?<=[a-z,;] )[A-Z][\w'’-]{2,}")
"""A capitalised word that does not open a sentence; no month and no weekday, as ``stem`` has it."""
_AS_OF = re.compile(
    r"\b(?:as of|as at|by|until|till|up to|through|to)\s+(?:late |early )?(?:on )?\Z", re.IGNORECASE
)
_SKIPPED = re.compile(
    r"\b(?:since|after|before|from|until|between|in (?:the )?next)\s+(?:late |early )?\Z", re.IGNORECASE
)
_RELATIVE = re.compile(
    r"\b(?:that|which|who)\s+(?:(?:has|have|had|also|later|reportedly)\s+){0,2}[a-z]+\s+"
    r"(?:(?:at least|more than|some|about|nearly|almost|up to|around|as many as)\s+)?\Z",
    re.IGNORECASE,
)
"""Between a day and a figure: *resigned on Thursday over the blast that killed six* tells of another day."""
_NUMBER = rf"(?:\d[\d,.]*|{'|'.join(map(re.escape, (*UNITS, *TEENS, *TENS)))})"
_COMPARED = re.compile(
    rf"\b(?:(?:up|down) from|compared (?:with|to)) (?:[a-z]+ ){{0,3}}{_NUMBER}\b[^.;]{{0,40}}\Z"
    rf"|\bfrom {_NUMBER}(?: (?:on|in|late|early|last|the))*\s*\Z",
    re.IGNORECASE,
)
"""Between a figure and a day: *26 missing, down from 34 on Sunday* tells the day of the other number."""
_WHEN = re.compile(r"\s*,?\s*when\b", re.IGNORECASE)
_DULL = (
    FUNCTION_WORDS
    | frozenset(
        word for _, frames, words in VERBS if "q" in frames or "c" in frames for word in words.split()
    )
    | frozenset("said says told according asked added people person number total".split())
    | frozenset("year month week day time late early".split())
    | frozenset(map(str.lower, (*MONTHS, *WEEKDAYS, *UNITS, *TEENS, *TENS, *SCALES)))
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a stretch of text names and says."""

    names: frozenset[str]
    """Names of persons, organisations and places, folded."""
    wide: frozenset[str]
    """Countries and peoples, folded."""
    words: frozenset[str]
    """Content words, stemmed."""


NOTHING = Surroundings(frozenset(), frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class Times:
    """When a sentence plays."""

    event: Period | None
    event_words: Span | None
    as_of: Period | None
    """A day up to which it counts, or on which somebody said it."""


class Contexts:
    """Surroundings of the sentences of one source; each is worked out once, when somebody asks."""

    def __init__(self, source: Source, cast: Cast, publishers: frozenset[str]) -> None:
        """``publishers`` are those whom the source names, their names folded."""
        self._cast = cast
        self._quotes_at = quotes_at(source.facts)
        self._facts = source.facts
        self._text = source.article.text
        self._publishers = publishers
        self._named: dict[int, list[tuple[Span, str, ActorKind]]] = defaultdict(list)
        for actor in self._facts.actors:
            known = cast.get(actor.id)
            name = plain(known.name if known else actor.name)
            for span in actor.mentions:
                self._named[source.sentence_at(span)].append((span, name, actor.kind))
        self._dates: dict[int, list[Date]] = defaultdict(list)
        for date in self._facts.dates:
            self._dates[date.sentence].append(date)
        self._said: dict[int, list[Quote]] = defaultdict(list)
        for quote in self._facts.quotes:
            self._said[quote.sentence].append(quote)
        self._known: dict[int, Surroundings] = {}
        body = [index for index, one in enumerate(self._facts.sentences) if one.part == "body"]
        self._paragraphs: dict[int, list[int]] = defaultdict(list)
        for index in body:
            self._paragraphs[self._facts.sentences[index].paragraph].append(index)
        self._rank = {paragraph: number for number, paragraph in enumerate(self._paragraphs)}
        heads = [index for index, one in enumerate(self._facts.sentences) if one.part == "headline"]
        self._top = (*heads[:2], *body[:LEDE])

    @cached_property
    def topic(self) -> Surroundings:
        """What the whole text is about."""
        top = self._top
        return together([*(self.of(index) for index in top), *(self._spoken(index) for index in top)])

    def actor(self, who: Speaker) -> Known | None:
        """Whom the dossier knows a speaker as."""
        return self._cast.get(who.actor or "")

    def claim_around(self, cited: Cited[Figure] | Cited[Date]) -> Quote | None:
        """The closest quotation or statement that a fact stands in."""
        return claim_around(cited, self._quotes_at)

    def of(self, index: int) -> Surroundings:
        """A sentence's own names and words, without those who only speak in it."""
        if index not in self._known:
            self._known[index] = self._read(index)
        return self._known[index]

    def before(self, index: int) -> Surroundings:
        """The sentences before it in its paragraph."""
        paragraph = self._paragraphs.get(self._facts.sentences[index].paragraph, [])
        return together([self.of(one) for one in paragraph if one < index][-3:])

    def early(self, index: int) -> bool:
        """Whether it stands where a text still tells its topic."""
        sentence = self._facts.sentences[index]
        return sentence.part == "headline" or self._rank.get(sentence.paragraph, 99) < FIRST_PARAGRAPHS

    def names_itself(self, index: int) -> bool:
        """Whether a sentence has a name, known to be an actor's or not."""
        sentence = self._facts.sentences[index].span
        return any(stem(match.group()) for match in _NAME.finditer(self._text, *sentence))

    def leans(self, index: int) -> bool:
        """Whether it may be on its text's topic, having no name of its own."""
        return not self.of(index).names and self.early(index) and not self.names_itself(index)

    def speaking(self, index: int) -> list[Quote]:
        """What is said in a sentence."""
        return self._said[index]

    def times(self, index: int, at: Span, but: Span | None = None) -> Times:
        """When what is told at a place of a sentence happened, and as of when it is told; ``but`` is a date
        of it that is left out of account."""
        sentence = self._facts.sentences[index].span
        if sentence.end - sentence.start > LONGEST:
            return Times(None, None, None)
        event: tuple[int, Period, Span] | None = None
        as_of: Period | None = None
        start = sentence.start
        for date in self._dates.get(index, ()):
            period = period_of(date.value)
            if period is None:
                continue
            ahead = self._text[max(start, date.span.start - 20) : date.span.start]
            if date.span == but or (
                date.span.end <= at.start and _RELATIVE.search(self._text, date.span.end, at.start)
                if date.span.start < at.end
                else _COMPARED.search(self._text, at.end, date.span.start)
            ):
                continue
            if self._of_saying(index, date.span, at) or _AS_OF.search(ahead):
                as_of = as_of or period
            elif not _SKIPPED.search(ahead) or _WHEN.match(self._text, date.span.end):
                gap = min(abs(date.span.start - at.end), abs(at.start - date.span.end))
                if event is None or gap < event[0]:
                    event = (gap, period, date.span)
        return Times(event[1] if event else None, event[2] if event else None, as_of)

    def event_before(self, index: int) -> Period | None:
        """The day on which the sentences before it in its paragraph play, the nearest first."""
        paragraph = self._paragraphs.get(self._facts.sentences[index].paragraph, [])
        for one in reversed([one for one in paragraph if one < index]):
            found = self.times(one, self._facts.sentences[one].span)
            if found.event:
                return found.event
        return None

    def _spoken(self, index: int) -> Surroundings:
        """The bodies and places in the names and titles of those who speak in a sentence."""
        names = {
            name
            for _, name, kind in self._named[index]
            if kind in ("organisation", "place") and name not in self._publishers
        }
        return Surroundings(frozenset(names), frozenset(), frozenset())

    def _of_saying(self, index: int, date: Span, at: Span) -> bool:
        """Whether a date belongs to the saying of what stands at ``at``: *…, the ministry said on Monday*."""
        return any(
            quote.cue is not None
            and not date.overlaps(quote.span)
            and (at.within(quote.span) or 0 <= date.start - quote.cue.end <= SAYING)
            for quote in self._said[index]
        )

    def _read(self, index: int) -> Surroundings:
        sentence = self._facts.sentences[index].span
        if sentence.end - sentence.start > LONGEST:
            return NOTHING
        speakers = [quote.speaker.span for quote in self._said[index] if quote.speaker]
        cues = [quote.cue for quote in self._said[index] if quote.cue]
        names: set[str] = set()
        wide: set[str] = set()
        taken = [*speakers, *cues]
        for span, name, kind in self._named[index]:
            taken.append(span)
            if name in self._publishers or name in _DULL or any(span.overlaps(one) for one in speakers):
                continue
            (wide if kind in WIDE else names).add(name)
        text = self._text
        taken += [Span(*match.span()) for match in TRIGGER.finditer(text, *sentence)]
        taken.sort()
        words: set[str] = set()
        at = 0
        for match in _WORD.finditer(text, *sentence):
            while at < len(taken) and taken[at].end <= match.start():
                at += 1
            if at < len(taken) and taken[at].start < match.end():
                continue
            if word := stem(match.group()):
                words.add(word)
        return Surroundings(frozenset(names), frozenset(wide), frozenset(words))


def together(parts: list[Surroundings]) -> Surroundings:
    """Several surroundings as one."""
    return Surroundings(
        frozenset().union(*(part.names for part in parts)),
        frozenset().union(*(part.wide for part in parts)),
        frozenset().union(*(part.words for part in parts)),
    )


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A content word in lower case without the ending of its plural; empty for any other word."""
    lower = word.lower().replace("’", "'").removesuffix("'s")
    if len(lower) < 3 or lower in _DULL or lower.partition("-")[0] in TENS:
        return ""
    if lower.endswith("ies") and len(lower) > 4 and lower[-4] not in "ae":
        lower = lower[:-3] + "y"
    elif lower.endswith("s") and not lower.endswith(("us", "ss", "aes", "ees", "oes")):
        lower = lower[:-1]
    return "" if lower in _DULL else lower
