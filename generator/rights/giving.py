"""Gives out the words of one source, to the facts that ask for them, by importance (see ``gate.py``)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from generator.claims import claim_around, company_in, quotes_at
from generator.findings import Sum
from generator.model import Actor, Date, Figure, Quote, Span
from generator.rights.budget import Allowed, Budget
from generator.settings import Rights
from generator.source import Cited, Source

FEW = 3
"""A sentence that lacks no more words than these is made whole before further facts get theirs: it would
read badly, and costs little to mend."""

Spans = tuple[Span, ...]
"""Words that must all be shown for something to be shown."""


class Wants(NamedTuple):
    """All that asks for words of one source, each kind in the dossier's order."""

    summary: tuple[Cited[Span], ...]
    quotes: tuple[Cited[Quote], ...]
    compared: tuple[Cited[Any], ...]
    """Figures, then dates, in which sources differ or agree."""
    tallies: tuple[Spans, ...]
    sums: tuple[Cited[Sum], ...]
    figures: tuple[Cited[Figure], ...]
    statements: tuple[Cited[Quote], ...]
    events: tuple[Cited[Date], ...]
    roles: Spans
    """Of the actors that act."""
    checks: tuple[Spans, ...]
    undated: tuple[Cited[Date], ...]
    terms: Spans
    """Sentences with a term of a background note."""
    names: tuple[Cited[Actor], ...]
    """Its actors. They ask for nothing; what is left of them follows from the rest."""

    def facts(self) -> Iterator[Cited[Any]]:
        """All facts that ask, some more than once."""
        for asking in (self.summary, self.quotes, self.compared, self.sums, self.figures, self.statements):
            yield from asking
        yield from self.events
        yield from self.undated


@dataclass(frozen=True, slots=True, eq=False)
class Given:
    """What came of it."""

    allowed: Allowed
    withheld: frozenset[str]
    """Facts that asked and cannot be shown, by ``key_of``."""
    asked: frozenset[str]
    _giving: _Giving

    def shows(self, cited: Cited[Any]) -> bool:
        """Whether a fact may be shown: it was given its words, or others' words hold them all."""
        key = key_of(cited.fact)
        if key in self.asked:
            return key not in self.withheld
        return self.allows(self._giving.needs(cited))

    def allows(self, spans: Iterable[Span]) -> bool:
        """Whether all these words may be shown."""
        return all(map(self.allowed.shows, spans))


def give_out(source: Source, limits: Rights, wants: Wants) -> Given:
    """The words of one source, given out."""
    return _Giving(source, limits, wants).given()


def key_of(fact: Span | Quote | Figure | Date | Sum) -> str:
    """What a fact is called in its source; a sentence by where it stands."""
    return f"{fact.start}-{fact.end}" if isinstance(fact, Span) else fact.id


class _Giving:
    def __init__(self, source: Source, limits: Rights, wants: Wants) -> None:
        self._source = source
        self._quotes = quotes_at(source.facts)
        self._company = company_in(wants.sums)
        self._budget = Budget(source.facts, limits)
        self._granted: set[str] = set()
        self._asked: dict[str, Spans] = {}
        self._give_out(wants)

    def given(self) -> Given:
        """What came of it."""
        asked, granted, budget = self._asked, self._granted, self._budget
        budget.take_back_shreds(span for fact, needs in asked.items() if fact in granted for span in needs)
        allowed = budget.allowed()
        withheld = frozenset(
            fact
            for fact, needs in asked.items()
            if fact not in granted and not all(map(allowed.shows, needs))
        )
        return Given(allowed, withheld, frozenset(asked), self)

    def _give_out(self, wants: Wants) -> None:
        budget = self._budget
        sentences = self._source.facts.sentences
        budget.grant([one.span for one in sentences if one.part == "headline"][:1])
        self._give(wants.summary)
        self._give(wants.quotes)
        # where sources differ a reader needs both sides
        self._give(wants.compared)
        self._grant_all(wants.tallies)
        self._give(wants.sums)
        self._give(figure for figure in wants.figures if figure.fact.key)
        self._give(wants.statements)
        self._give(sorted(wants.events, key=lambda event: event.place.part != "body"))
        told: Iterable[Cited[Any]] = (*wants.quotes, *wants.statements, *wants.events)
        around = list(map(self._context, told))
        self._grant_all(need for need in around if budget.lacking(need) <= FEW)
        # a role by itself is no statement
        self._grant_all((role,) for role in wants.roles if budget.begun(self._source.sentence_at(role)))
        self._give(figure for figure in wants.figures if not figure.fact.key)
        self._grant_all(wants.checks)
        self._give(wants.undated)
        around += [(sentence,) for sentence in wants.terms]
        self._grant_all(sorted(around, key=budget.lacking))

    def _give(self, facts: Iterable[Cited[Any]]) -> None:
        for cited in facts:
            key, needs = key_of(cited.fact), self.needs(cited)
            self._asked[key] = needs
            if self._budget.grant(needs):
                self._granted.add(key)

    def _grant_all(self, needs: Iterable[Spans]) -> None:
        for spans in needs:
            self._budget.grant(spans)

    def _context(self, cited: Cited[Any]) -> Spans:
        return (self._budget.around(cited.fact.span, cited.place),)

    def needs(self, cited: Cited[Any]) -> Spans:
        """The words without which a fact cannot be shown: its own, who says so, and with which verb."""
        return tuple(self._needs(cited))

    def _needs(self, cited: Cited[Any]) -> Iterator[Span]:
        fact = cited.fact
        if isinstance(fact, Span):
            yield fact
        elif isinstance(fact, Quote):
            if fact.kind == "partial":
                yield from self._context(cited)
            yield from self._said(fact)
        elif isinstance(fact, Figure):
            claim, teller = claim_around(cited, self._quotes), fact.attributed_to
            yield from self._said(claim) if claim else self._context(cited)
            named = (fact.span, fact.hedge, fact.counts, fact.outlook, teller and teller.span)
            yield from (span for span in named if span)
        elif isinstance(fact, Date):
            yield from (fact.event or cited.place.span, fact.span)
            claim = claim_around(cited, self._quotes)
            if claim and claim.speaker:
                yield claim.speaker.span
        else:
            yield cited.place.span
            yield from (term.span for term in fact.terms)

    def _said(self, quote: Quote) -> Spans:
        who = quote.speaker.span if quote.speaker else None
        company = self._company.get(who.end) if who else None
        return tuple(span for span in (quote.span, who, quote.cue, company) if span)
