"""What the sources give together, thing by thing: actors, sums, tallies, checks, happenings, news."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from generator.model import Actor, ActorKind, Date, Figure, Quote, Span
from generator.notes import Note
from generator.source import Cited, Source


@dataclass(frozen=True, slots=True)
class DossierActor:
    """Somebody or something that the sources name, over all sources."""

    id: str
    name: str
    kind: ActorKind
    role: Cited[Span] | None
    members: tuple[Cited[Actor], ...]
    """The document actors it stands for, in the order of the sources."""
    acts: bool
    """Whether it says something or is the subject of a sentence: such actors get a page."""
    line_page: str = "actors/index.md"
    """The page of the list of actors where its line stands (see ``actor_list.py``)."""


@dataclass(frozen=True, slots=True)
class NameDoubt:
    """A name that could stand for several actors; it was kept apart."""

    name: str
    candidates: tuple[str, ...]
    where: tuple[Cited[Actor], ...]


@dataclass(frozen=True, slots=True)
class Term:
    """One summand of a computed value."""

    span: Span
    value: Decimal


@dataclass(frozen=True, slots=True)
class Sum:
    """A value that is computed, not written: ``A and 11 other countries`` are 1 + 11 = 12."""

    id: str
    terms: tuple[Term, ...]
    total: Decimal
    figure: Figure
    """The figure that says how many others."""

    @property
    def formula(self) -> str:
        """``1 + 11 = 12``."""
        return f"{' + '.join(str(term.value) for term in self.terms)} = {self.total}"


@dataclass(frozen=True, slots=True)
class TallyEntry:
    """One outcome of an event and how many it counts."""

    outcome: str
    """The outcome's name in ``lexicon/outcomes.py``."""
    label: str
    value: Decimal
    figure: Cited[Figure]
    sum: Sum | None
    """Set when the value is computed."""
    cue: Span
    """The words that say which outcome it is."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of the exclusive outcomes of one event: a vote, a casualty count."""

    id: str
    family: str
    counts: str
    """What is counted, as the source says it; empty where a vote names only the votes."""
    entries: tuple[TallyEntry, ...]
    claimed_by: Cited[Figure] | None = None
    """A figure whose speaker gives all of them; None when the source itself does."""


CheckKind = Literal["agrees", "differs", "not-verbatim", "no-counterpart"]


@dataclass(frozen=True, slots=True)
class Check:
    """One comparison of what a site's brief says with what the article says."""

    kind: CheckKind
    brief: Cited[Span]
    """The brief's words."""
    body: Cited[Span] | None
    """The article's words that they were held against; None when nothing is near."""
    computed: Sum | None
    """The computed value that they were held against, if one was."""
    lacking: tuple[str, ...] = ()
    """Words of the brief that the article does not use, in any form."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of a source that a background note touches."""

    source: Source
    sentences: tuple[int, ...]
    """All sentences of the paragraph."""
    matched: tuple[int, ...]
    """Those that hold one of the note's terms."""


@dataclass(frozen=True, slots=True)
class Background:
    """A note and everything in the sources that touches it."""

    note: Note
    passages: tuple[Passage, ...]
    quotes: tuple[Cited[Quote], ...]
    figures: tuple[Cited[Figure], ...]
    dates: tuple[Cited[Date], ...]


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened, with every source that dates it (see ``across/chronology.py``)."""

    told: tuple[Cited[Date], ...]
    """The most exact and earliest telling first."""

    @property
    def lead(self) -> Cited[Date]:
        """The telling that stands for all."""
        return self.told[0]

    @property
    def sources(self) -> tuple[Source, ...]:
        """Those who tell it, each once."""
        return tuple({cited.source.article.id: cited.source for cited in self.told}.values())

    @property
    def independent(self) -> int:
        """How many of them are no copies of another."""
        return len({source.origin for source in self.sources})


@dataclass(frozen=True, slots=True)
class News:
    """What one source tells that none of an earlier day told (see ``novelty.py``)."""

    source: Source
    since: str
    """The last day before with a source, YYYY-MM-DD; empty when only texts without a day came before."""
    quotes: tuple[Cited[Quote], ...]
    """Quotations whose words stand in no earlier source."""
    statements: tuple[Cited[Quote], ...]
    figures: tuple[Cited[Figure], ...]
    """Key figures: no earlier source has this value for what is counted."""
    events: tuple[Cited[Date], ...]
    actors: tuple[Cited[DossierActor], ...]
    """Those that say or do something; with the sentence that names them first."""

    @property
    def count(self) -> int:
        """How many things are new."""
        return sum(map(len, (self.quotes, self.statements, self.figures, self.events, self.actors)))
