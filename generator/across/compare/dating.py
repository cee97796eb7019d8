"""Events to which sources give different days: *sank on Tuesday* (3 March), *sank on March 2*.

Only what happens once to those it happens to is compared (``lexicon/fates.ONE_TIME``), only past and
certain, only days. Two clauses are on one event when their verb is the same and their sentences share names
and words as figures must (``rows.py``). Days that lie further apart than ``APART`` are two events;
a text that dates the event twice and differently says of neither which one it means.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field, replace
from decimal import Decimal
from operator import itemgetter

from generator.across.compare.context import Contexts, Surroundings
from generator.across.compare.days import day_of
from generator.across.compare.fate import unreal
from generator.across.compare.model import DateRow
from generator.ids import Ids
from generator.kept import kept
from generator.lexicon.fates import ONE_TIME, WHICH_ONE
from generator.model import Date, Span
from generator.source import Cited, Source

APART = 14
"""Days between two dates of what may still be one event."""
ENOUGH = 3
"""Evidence: a shared name counts two, a shared word one."""
MOST_DAYS = 3
"""Different days for one event; what has more comes again and again, and nobody can say which is meant."""
LOOKED_AT = 16
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")

Order = tuple[str, int, str, Span]


@dataclass(frozen=True, slots=True, eq=False)
class Dated:
    """A clause with a day and a verb that happens once to those it happens to."""

    cited: Cited[Date]
    verb: str
    day: str
    own: Surroundings
    topic: Surroundings
    leans: bool
    """Whether it may be on its text's topic, having no name of its own."""
    counted: frozenset[Decimal | None]
    """The numbers in the clause: those it happened to are others where they are told to be more or fewer."""


@dataclass(slots=True, eq=False)
class _Event:
    members: list[Dated] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    own_names: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    topic: set[str] = field(default_factory=set)


def dated_in(contexts: Contexts, events: Iterable[Cited[Date]]) -> Iterator[Dated]:
    """The dated events of one source that can be held against others."""
    for cited in events:
        day = day_of(cited.fact.value)
        if day is None or cited.fact.event is None or cited.fact.mod or cited.place.part != "body":
            continue
        found_words = list(_WORD.finditer(cited.source.article.text, *cited.fact.event))[:40]
        lowered = [match.group().lower() for match in found_words]
        verbs = [at for at, word in enumerate(lowered) if word in ONE_TIME]
        if not verbs or unreal(lowered) or _denied(contexts, cited):
            continue
        verb_at = Span(*found_words[verbs[0]].span())
        if contexts.times(cited.sentence, verb_at).event_words != cited.fact.span:
            continue  # the day of saying it, or not the nearest of several
        own = contexts.of(cited.sentence)
        new = lowered[0] in WHICH_ONE
        leans = not new and contexts.leans(cited.sentence)
        verb = ONE_TIME[lowered[verbs[0]]]
        yield Dated(cited, verb, day.isoformat(), own, contexts.topic, leans, _counted(cited))


def date_rows(dated: Iterable[Dated], known: Mapping[str, str], vague: frozenset[str]) -> tuple[DateRow, ...]:
    """Events with two days or more, in the order of time. ``known`` gives a folded name as it is written,
    ``vague`` are the names that do not tell one event from another."""
    by_verb: dict[str, list[Dated]] = defaultdict(list)
    for one in dated:
        by_verb[one.verb].append(one)
    found: list[tuple[Order, DateRow]] = []
    for same in by_verb.values():
        named = frozenset[str]().union(*(one.own.names for one in same))
        found += _of_verb(tuple(same), vague & named)
    ids = Ids("e")
    rows = [
        _named(row, ids.of(row.id), tuple(sorted(known.get(name, name) for name in row.names)))
        for _, row in sorted(found, key=itemgetter(0))
    ]
    return tuple(sorted(rows, key=lambda row: (row.dates[0].fact.value or "", row.id)))


@kept
def _named(row: DateRow, own: str, names: tuple[str, ...]) -> DateRow:
    return replace(row, id=own, names=names)


@kept
def _of_verb(dated: tuple[Dated, ...], vague: frozenset[str]) -> list[tuple[Order, DateRow]]:
    """The events of one verb (other verbs cannot meet them), each with its place in the order of events, and
    for an id the first of its facts', for names those that are folded."""
    return [(_order(event.members[0]), row) for event in _gathered(dated, vague) if (row := _row(event))]


def _counted(cited: Cited[Date]) -> frozenset[Decimal | None]:
    event = cited.fact.event
    figures = cited.source.facts.figures
    return frozenset(one.low for one in figures if not one.unit and event and one.span.within(event))


def _denied(contexts: Contexts, cited: Cited[Date]) -> bool:
    claim = contexts.claim_around(cited)
    return claim is not None and claim.cue_class not in (None, "neutral", "claim")


def _gathered(dated: Iterable[Dated], vague: Set[str]) -> list[_Event]:
    events: list[_Event] = []
    index: dict[str, list[int]] = defaultdict(list)
    for one in sorted(dated, key=_order):
        names = one.own.names or (one.topic.names if one.leans else frozenset())
        looked_at = dict.fromkeys(
            number for name in sorted(names) for number in index[name][: -LOOKED_AT - 1 : -1]
        )
        fitting = [events[number] for number in looked_at if _fits(one, events[number], vague)]
        if len(fitting) > 1:
            continue
        if fitting:
            event = fitting[0]
            event.names &= names
        else:
            event = _Event(names=set(names))
            for name in names:
                index[name].append(len(events))
            events.append(event)
        event.members.append(one)
        event.own_names |= one.own.names
        event.words |= one.own.words
        event.topic |= one.topic.names | one.topic.words
    return events


def _order(one: Dated) -> Order:
    # By day, so that an event's neighbours in time are looked at first; the fullest sentence before others.
    return (one.day, -len(one.own.names), one.cited.source.article.id, one.cited.fact.span)


def _fits(one: Dated, event: _Event, vague: Set[str]) -> bool:
    first, new = day_of(event.members[0].day), day_of(one.day)
    if first is None or new is None or abs((new - first).days) > APART:
        return False
    names = one.own.names or one.topic.names
    if not names & event.names:
        return False
    shared_names, shared_words = one.own.names & event.own_names, one.own.words & event.words
    if one.own.names and event.own_names and not shared_names:
        return False
    if one.counted and any(other.counted.isdisjoint(one.counted) for other in event.members if other.counted):
        return False
    if shared_names and shared_names <= vague and _elsewhere(one, event):
        return False
    if 2 * len(shared_names) + len(shared_words) >= ENOUGH:
        return bool(shared_words) or len(shared_names) > 1
    topical = len((one.topic.names | one.topic.words) & event.topic)
    return one.leans and bool(shared_words) and topical >= ENOUGH


def _elsewhere(one: Dated, event: _Event) -> bool:
    """Whether it names something that no clause of the event names, and each of them something that it does
    not: the storm that hit two towns hit them on two days (cf. ``rows._elsewhere``)."""
    names = one.own.names
    return all(other.own.names - names and names - other.own.names for other in event.members)


def _row(event: _Event) -> DateRow | None:
    days: dict[str, set[str]] = defaultdict(set)
    for one in event.members:
        days[one.cited.source.article.id].add(one.day)
    members = [one for one in event.members if len(days[one.cited.source.article.id]) == 1]
    if (
        not 2 <= len({one.day for one in members}) <= MOST_DAYS
        or len({one.cited.source.origin for one in members}) < 2
    ):
        return None
    by_place: dict[tuple[str, str], list[Cited[Date]]] = defaultdict(list)
    for one in members:
        by_place[one.day, one.cited.source.origin].append(one.cited)
    dates: list[Cited[Date]] = []
    copies: list[tuple[Source, ...]] = []
    for (_, origin), same in sorted(by_place.items()):
        head = next((one for one in same if one.source.article.id == origin), same[0])
        others = {one.source.article.id: one.source for one in same if one.source is not head.source}
        dates.append(head)
        copies.append(tuple(others.values()))
    return DateRow(
        id=min(one.cited.fact.id for one in members),
        verb=event.members[0].verb,
        names=tuple(event.names),
        dates=tuple(dates),
        copies=tuple(copies),
    )
