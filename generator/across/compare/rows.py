"""Claims -> rows: figures on the same thing, brought together.

The same counted noun and the same fate are not enough: two figures meet only when their sentences name
the same, when no name, day or word speaks against it, and when their times fit. Each row keeps the names
that all its members share, so that no chain of half-fits can drift away. In doubt a figure stays apart.

A writer does not contradict himself in one text: two different values of one voice in one article, or one
of them in the text's own words, count two things, and then nobody can say which of them another source
means. Both are left out (cf. Gale, Church and Yarowsky 1992, "One sense per discourse").

Only figures of one key (what is counted, and what happens to it) can meet. Their rows are looked up by each
shared name, the latest first and no more than ``LOOKED_AT`` of them: the cost grows with the number of
figures, not of pairs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field
from datetime import date

from generator.across.compare.amounts import relate
from generator.across.compare.claims import Claim
from generator.across.compare.days import Period
from generator.model import Span

LOOKED_AT = 16
"""Rows that a figure is held against for each name it shares with them."""
MOST_WORDS = 200
"""Words that a row keeps of its sentences."""
DAYS_OF_TOTALS = 186
"""So far apart two running totals may be and still be one count that went on."""
DAYS_OF_EVENTS = 31
"""The same for what happened once, when the names leave no doubt."""
DAYS_OF_DOUBT = 1
"""The same when a single name speaks for it: the same street may burn twice in a month."""
ENOUGH = 3
"""Evidence from which two sentences are on one event: a shared name counts two, a shared word one."""
CHANCE = 3
"""Up to this number two events in one place may count the same by chance; a larger one tells the event."""
REPEATED = frozenset(
    """deported detained arrested released returned evacuated displaced infected signed rescued
    launched""".split()
)
"""Happenings of which a day's number and the running total are told side by side."""

Order = tuple[str, int, str, Span]


@dataclass(slots=True, eq=False)
class Row:
    """Claims on one thing while they are gathered."""

    members: list[Claim] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    """Shared by all members, from their sentences or the topics of their texts."""
    own_names: set[str] = field(default_factory=set)
    """Of all sentences."""
    words: set[str] = field(default_factory=set)
    topic: set[str] = field(default_factory=set)
    event: Period | None = None
    certain: bool = False
    """Whether the day of the event stands in a sentence of its own figure."""
    by_source: dict[str, list[Claim]] = field(default_factory=lambda: defaultdict(list))


def gather_rows(claims: Iterable[Claim], vague: Set[str]) -> list[Row]:
    """Rows of claims of one key, in the order of their first claims' days. ``vague`` are the names that do
    not tell one event from another: those of places, and those that many of the sources use."""
    rows: list[Row] = []
    index: dict[str, list[int]] = defaultdict(list)
    for claim in sorted(claims, key=in_order):
        names = _names(claim)
        looked_at = dict.fromkeys(
            number for name in sorted(names) for number in index[name][: -LOOKED_AT - 1 : -1]
        )
        words = _words(claim)
        fitting = [rows[number] for number in looked_at if _fits(claim, names, words, rows[number], vague)]
        # A figure that fits two things is on neither for certain.
        row = fitting[0] if len(fitting) == 1 else None
        if row is None:
            if fitting:
                continue
            row = Row()
            rows.append(row)
            for name in names:
                index[name].append(len(rows) - 1)
        _join(claim, row)
    return rows


def in_order(claim: Claim) -> Order:
    """The key to sort claims by."""
    article = claim.cited.source.article
    # The fullest sentence of a day first: it tells best what the row is on.
    return (claim.as_of or "", -len(claim.own.names), article.id, claim.cited.fact.span)


def _names(claim: Claim) -> set[str]:
    """The names of its sentence, else of its paragraph, else, near the top of a text, of its topic."""
    if claim.own.names:
        return set(claim.own.names)
    if claim.near.names:
        return set(claim.near.names)
    return set(claim.topic.names) if claim.early else set()


def unambiguous(claims: Iterable[Claim]) -> list[Claim]:
    """Without those whose text gives two different values for what looks the same, by one voice."""
    groups: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.cited.source.article.id, claim.key].append(claim)
    found = []
    for group in groups.values():
        for claim in group:
            if not any(_rival(claim, other) for other in group[:50] if other is not claim):
                found.append(claim)
    return found


def _rival(a: Claim, b: Claim) -> bool:
    parts = {a.cited.place.part, b.cited.place.part}
    # what a text tells in its own words may be a speaker's whose clause was not seen
    if a.voice != b.voice and not ((a.told_by_source or b.told_by_source) and len(parts) == 1):
        return False
    if relate(a.amount, b.amount)[0] != "apart" or a.as_of != b.as_of:
        return False
    if a.event and b.event and not a.event.meets(b.event):
        return False
    if (a.event is None) != (b.event is None) and (a.running != b.running):
        return False
    if a.own.words and b.own.words and a.own.words.isdisjoint(b.own.words):
        return False
    return not (a.own.names and b.own.names and a.own.names.isdisjoint(b.own.names))


def _fits(claim: Claim, names: Set[str], words: Set[str], row: Row, vague: Set[str]) -> bool:
    """Whether a claim with these ``_names`` and ``_words`` belongs to a row."""
    own, first = claim.own, row.members[0]
    shared = row.names & names
    if not shared or (claim.peoples and first.peoples and claim.peoples != first.peoples):
        return False
    if own.names and row.own_names and own.names.isdisjoint(row.own_names):
        return False
    here = row.by_source.get(claim.cited.source.article.id, ())
    own_shared = own.names & row.own_names
    shared_words = words & row.words
    evidence = 2 * len(own_shared) + len(shared_words)
    topical = len(claim.topic.names & row.topic) + len(claim.topic.words & row.topic)
    if evidence < ENOUGH:
        bare = not own.names and not own.words
        if (
            not claim.early
            or topical < ENOUGH
            or (not shared_words and not (bare and (topical > ENOUGH or len(shared) > 1)))
        ):
            return False
        if any(relate(claim.amount, other.amount)[0] == "apart" for other in here):
            return False
    if own.words and row.words and not shared_words and len(own_shared) < 2:
        return False
    if any(
        other.voice == claim.voice
        and relate(claim.amount, other.amount)[0] == "apart"
        and other.as_of == claim.as_of
        for other in here
    ):
        return False
    same = claim.amount == first.amount and claim.amount.low is not None and claim.amount.low > CHANCE
    if not same and own_shared and own_shared <= vague and _elsewhere(claim, row):
        return False
    telling = same or not own_shared <= vague
    return _timely(claim, row, sure=telling and (len(own_shared) > 1 or len(shared_words) > 1))


def _elsewhere(claim: Claim, row: Row) -> bool:
    """Whether it names something that no figure of the row names and each of them something that it does not:
    a river bursts its banks near two towns on one day, and each has its own dead."""
    names = claim.own.names
    return all(one.own.names - names and names - one.own.names for one in row.members)


def _words(claim: Claim) -> frozenset[str]:
    """The words of its sentence; of one that names nothing those before it in its paragraph too.

    Positive: *The resolution was sponsored by 39 states*. Negative: *The storm hit Kestrel and killed 6*,
    behind a sentence on the river: an unknown name is a name, and the river's dead are not the storm's.
    """
    if claim.own.names or claim.names_itself:
        return claim.own.words
    return claim.own.words | claim.near.words


def _timely(claim: Claim, row: Row, sure: bool) -> bool:
    """Whether the times of a claim and a row fit; ``sure`` when the names alone would do."""
    same_day = False
    if claim.event and row.event:
        certain = row.certain and not claim.inherited
        if not claim.event.meets(row.event, 0 if certain else 1):
            return False
        same_day = claim.event.one_day and claim.event == row.event
    last = row.members[-1]
    if claim.fate in REPEATED and any(
        one.running != other.running and other.event is not None
        for one, other in ((claim, last), (last, claim))
    ):
        return False
    since = any(
        one.since and other.event is not None and not other.running
        for one, other in ((claim, last), (last, claim))
    )
    if since and not (sure or same_day):
        return False
    totals = claim.running and last.running
    limit = DAYS_OF_TOTALS if totals else DAYS_OF_EVENTS if sure or same_day else DAYS_OF_DOUBT
    gap = _gap(claim.as_of, last.as_of)
    if gap is None:
        return sure or same_day or totals
    if gap > limit:
        return False
    for period, day in ((claim.event, last.as_of), (row.event, claim.as_of)):
        if period and day and not (claim.event and row.event):
            told = date.fromisoformat(day)
            if period.first > told or (told - period.last).days > limit:
                return False
    return True


def _gap(a: str | None, b: str | None) -> int | None:
    if a is None or b is None:
        return None
    return abs((date.fromisoformat(a) - date.fromisoformat(b)).days)


def _join(claim: Claim, row: Row) -> None:
    names = _names(claim)
    row.names = names if not row.members else row.names & names
    row.own_names |= claim.own.names
    words = _words(claim)
    if len(row.words) < MOST_WORDS:
        row.words |= words
    if len(row.topic) < MOST_WORDS:
        row.topic |= claim.topic.names | claim.topic.words
    if claim.event and (row.event is None or (not row.certain and not claim.inherited)):
        row.event, row.certain = claim.event, not claim.inherited
    row.members.append(claim)
    row.by_source[claim.cited.source.article.id].append(claim)


def tells(members: Sequence[Claim]) -> bool:
    """Whether a row has something to compare: two origins, or one text that is at odds with itself."""
    if len({claim.cited.source.origin for claim in members}) > 1:
        return True
    for number, claim in enumerate(members[:50]):
        for other in members[number + 1 : 50]:
            parts = {claim.cited.place.part, other.cited.place.part}
            if relate(claim.amount, other.amount)[0] == "apart" and (
                claim.voice != other.voice or len(parts) > 1
            ):
                return True
    return False
