"""Corrections: what was published and is so no longer, newest first; a page in place of each source gone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from generator import labels
from generator.across.compare.model import SharedQuote
from generator.corrections.model import PAGES, Correction, SourceRecord, Statement
from generator.dossier import Dossier
from generator.findings import Happening
from generator.languages import gettext as _
from generator.pages import figures, quotes, statements, timeline
from generator.pages.page import Page, Tombstone
from generator.pages.views import Ref
from generator.paging import leaf_path
from generator.source import Cited

PATH = "corrections.md"
Cards = Mapping[tuple[str, str], str]
_IN_ONE = {"moved": "moved", "source removed": "removed"}
"""Corrections that are told of a whole source in one entry."""


@dataclass(frozen=True, slots=True)
class Side:
    """A statement before or after."""

    words: str | None
    """None when they are not repeated."""
    who: str
    verb: str
    value: str
    place: Ref | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One correction, or all of one kind that a source had on one day."""

    what: str
    label: str
    why: str
    kinds: str
    """What it was: ``quotation``; for several ``3 quotations, 1 key figure``."""
    source: Ref
    before: Side | None
    after: Side | None
    reason: str
    notes: tuple[str, ...]
    anchors: tuple[str, ...]


def make(dossier: Dossier) -> Iterator[Page]:
    """``corrections.md``, and a page in place of each source that was published and is gone."""
    found = dossier.corrections
    taken: set[str] = set()
    cards = _cards(dossier) if found.listed else {}
    days = [
        (labels.day_label(day) if day else "", [_anchored(one, taken) for one in _entries(list(ones), cards)])
        for day, ones in groupby(found.listed, key=lambda one: one.change.on)
    ]
    yield Page(
        path=PATH,
        template="corrections.md.j2",
        title=_("Corrections"),
        context={
            "days": days,
            "released": labels.day_label(found.released) if found.released else "",
            "first": labels.day_label(found.first) if found.first else "",
            "statements": found.statements,
        },
    )
    for record in found.removed:
        yield Page(
            path=_path(record),
            template="withdrawn_source.md.j2",
            title=record.title,
            context={
                "record": record,
                "published": labels.day_label(record.published) if record.published else None,
                "entries": sum(one.change.before.source == record.id for one in found.listed),
            },
        )


def with_tombstones(page: Page, dossier: Dossier) -> Page:
    """A page with a line for each statement that was withdrawn from it, and the anchors of its lost
    sentences: no address that was published leads nowhere."""
    found = dossier.corrections
    here = found.on_page(page.path)
    cards = _cards(dossier) if here else {}
    withdrawn = tuple(
        Tombstone(
            id=one.change.before.id if one.gone else "",
            label=labels.CHANGE_LABELS[one.change.what],
            kind=labels.STATEMENT_LABELS[one.change.before.kind],
            day=labels.day_label(one.change.on) if one.change.on else "",
            told=Ref(PATH, f"c-{one.change.before.id}", _("Corrections")),
            now=_place(one, cards),
        )
        for one in here
    )
    lost = next((found.anchors.get(id, ()) for id in found.anchors if f"sources/{id}.md" == page.path), ())
    return replace(page, withdrawn=withdrawn, lost=lost) if withdrawn or lost else page


def _path(record: SourceRecord) -> str:
    return f"sources/{record.id}.md"


def _cards(dossier: Dossier) -> dict[tuple[str, str], str]:
    """For each statement, by source and id, the page of its list that has its card now."""
    found = {}
    for module in (quotes, statements, figures, timeline):
        for leaf in module.listed(dossier):
            for item in leaf.items:
                for cited in _cited(item):
                    found[cited.source.article.id, cited.fact.id] = leaf_path(module.PATH, leaf.number)
    return found


def _cited(item: object) -> Iterable[Cited[Any]]:
    """The statements of an entry of a list."""
    if isinstance(item, SharedQuote):
        return item.members
    if isinstance(item, Happening):
        return item.told
    return (item,) if isinstance(item, Cited) else ()


def _place(one: Correction, cards: Cards) -> Ref | None:
    """Where stands what it became: its card, or the line that it left on the list's first page."""
    after = one.change.after
    if after is None or not one.linked:
        return None
    return Ref(cards.get(after.key, PAGES[after.kind]), after.id, labels.STATEMENT_LABELS[after.kind])


def _entries(day: Sequence[Correction], cards: Cards) -> Iterator[Entry]:
    """The entries of one day, the gravest first; what concerns a whole source in one."""
    order = list(labels.CHANGE_LABELS)
    together: dict[tuple[str, str], list[Correction]] = {}
    single = []
    for one in day:
        group = _IN_ONE.get(one.change.what) or _IN_ONE.get(one.change.why)
        if group:
            together.setdefault((one.source.id, group), []).append(one)
        else:
            single.append(one)
    for one in sorted(single, key=lambda one: order.index(one.change.what)):
        yield _entry(one, cards)
    for ones in together.values():
        yield _joint(ones)


def _anchored(entry: Entry, taken: set[str]) -> Entry:
    """The entry with its anchors: the newest correction of a statement has the statement's own."""
    fresh = tuple(f"c-{id}" for id in dict.fromkeys(entry.anchors) if id not in taken)
    taken.update(entry.anchors)
    return replace(entry, anchors=fresh)


def _entry(one: Correction, cards: Cards) -> Entry:
    change = one.change
    return Entry(
        what=change.what,
        label=labels.CHANGE_LABELS[change.what],
        why=labels.WHY_LABELS[change.why],
        kinds=labels.STATEMENT_LABELS[change.before.kind],
        source=_source(one.source),
        before=None if change.what == "restored" else _side(change.before, one.words, None),
        after=_side(change.after, one.now, _place(one, cards)) if change.after else None,
        reason=change.reason,
        notes=(one.note,) if one.note else (),
        anchors=(change.before.id,),
    )


def _side(statement: Statement, words: str | None, place: Ref | None) -> Side:
    if words is None:
        return Side(None, "", "", "", place)
    value = statement.value
    if statement.kind == "event" and value:
        value = labels.day_label(value)
    return Side(words, statement.who, statement.verb, value, place)


def _joint(ones: Sequence[Correction]) -> Entry:
    first = ones[0]
    counts = Counter(one.change.before.kind for one in ones)
    return Entry(
        what=first.change.what,
        label=labels.CHANGE_LABELS[first.change.what],
        why=labels.WHY_LABELS[first.change.why],
        kinds=", ".join(labels.counted_label(kind, count) for kind in PAGES if (count := counts[kind])),
        source=_source(first.source),
        before=None,
        after=None,
        reason="",
        notes=tuple(one.note for one in ones if one.note),
        anchors=tuple(one.change.before.id for one in ones),
    )


def _source(record: SourceRecord) -> Ref:
    parts = [record.publisher or record.title, labels.day_label(record.published) if record.published else ""]
    return Ref(_path(record), "", ", ".join(filter(None, parts)))
