"""Events to which sources give different days: *sank on Tuesday* (3 March), *sank on March 2*.

Only what happens once to those it happens to is compared (``lexicon/fates.ONE_TIME``), only past and
certain, only days. Two clauses are on one event when their verb is the same and their sentences share names
and words as figures must (``rows.py``). Days that lie further apart than ``APART`` are two events;
a text that dates the event twice and differently says of neither which one it means.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from generator.across.compare.context import Contexts, Surroundings
from generator.across.compare.days import day_of
from generator.across.compare.fate import unreal
from generator.across.compare.model import DateRow
from generator.dossier import Dossier
from generator.ids import Ids
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


@dataclass(frozen=True, slots=True, eq=False)
class _Dated:
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
    members: list[_Dated] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    own_names: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    topic: set[str] = field(default_factory=set)


def date_rows(
    dossier: Dossier,
    contexts: Mapping[str, Contexts],
    known: Mapping[str, str],
    vague: Callable[[str], bool],
) -> tuple[DateRow, ...]:
    """Events with two days or more, in the order of time. ``known`` gives a folded name as it is written,
    ``vague`` says which names do not tell one event from another."""
    ids = Ids("e")
    rows = []
    for event in _gathered(_dated(dossier, contexts), vague):
        if row := _row(event, known, ids):
            rows.append(row)
    return tuple(sorted(rows, key=lambda row: (row.dates[0].fact.value or "", row.id)))


def _dated(dossier: Dossier, contexts: Mapping[str, Contexts]) -> list[_Dated]:
    found = []
    for cited in dossier.events:
        day = day_of(cited.fact.value)
        if day is None or cited.fact.event is None or cited.fact.mod or cited.place.part != "body":
            continue
        context = contexts[cited.source.article.id]
        found_words = list(_WORD.finditer(cited.source.article.text, *cited.fact.event))[:40]
        lowered = [match.group().lower() for match in found_words]
        verbs = [at for at, word in enumerate(lowered) if word in ONE_TIME]
        if not verbs or unreal(lowered) or _denied(dossier, cited):
            continue
        verb_at = Span(*found_words[verbs[0]].span())
        if context.times(cited.sentence, verb_at).event_words != cited.fact.span:
            continue  # the day of saying it, or not the nearest of several
        own = context.of(cited.sentence)
        new = lowered[0] in WHICH_ONE
        leans = not new and context.leans(cited.sentence)
        verb = ONE_TIME[lowered[verbs[0]]]
        found.append(_Dated(cited, verb, day.isoformat(), own, context.topic, leans, _counted(cited)))
    return found


def _counted(cited: Cited[Date]) -> frozenset[Decimal | None]:
    event = cited.fact.event
    figures = cited.source.facts.figures
    return frozenset(one.low for one in figures if not one.unit and event and one.span.within(event))


def _denied(dossier: Dossier, cited: Cited[Date]) -> bool:
    claim = dossier.claim_around(cited)
    return claim is not None and claim.cue_class not in (None, "neutral", "claim")


def _gathered(dated: list[_Dated], vague: Callable[[str], bool]) -> list[_Event]:
    events: list[_Event] = []
    index: dict[tuple[str, str], list[int]] = defaultdict(list)
    for one in sorted(dated, key=_order):
        names = one.own.names or (one.topic.names if one.leans else frozenset())
        looked_at = dict.fromkeys(
            number for name in sorted(names) for number in index[one.verb, name][: -LOOKED_AT - 1 : -1]
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
                index[one.verb, name].append(len(events))
            events.append(event)
        event.members.append(one)
        event.own_names |= one.own.names
        event.words |= one.own.words
        event.topic |= one.topic.names | one.topic.words
    return events


def _order(one: _Dated) -> tuple[object, ...]:
    # By day, so that an event's neighbours in time are looked at first; the fullest sentence before others.
    return (one.day, -len(one.own.names), one.cited.source.article.id, one.cited.fact.span)


def _fits(one: _Dated, event: _Event, vague: Callable[[str], bool]) -> bool:
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
    if shared_names and all(vague(name) for name in shared_names) and _elsewhere(one, event):
        return False
    if 2 * len(shared_names) + len(shared_words) >= ENOUGH:
        return bool(shared_words) or len(shared_names) > 1
    topical = len((one.topic.names | one.topic.words) & event.topic)
    return one.leans and bool(shared_words) and topical >= ENOUGH


def _elsewhere(one: _Dated, event: _Event) -> bool:
    """Whether it names something that no clause of the event names, and each of them something that it does
    not: the storm that hit two towns hit them on two days (cf. ``rows._elsewhere``)."""
    names = one.own.names
    return all(other.own.names - names and names - other.own.names for other in event.members)


def _row(event: _Event, known: Mapping[str, str], ids: Ids) -> DateRow | None:
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
        id=ids.of(min(one.cited.fact.id for one in members)),
        verb=event.members[0].verb,
        names=tuple(sorted(known.get(name, name) for name in event.names)),
        dates=tuple(dates),
        copies=tuple(copies),
    )
