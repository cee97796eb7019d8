"""Ledger + dossier -> Corrections: what the pages tell of what was published before.

Words that may not be shown are not repeated, neither as what was nor as what came after it: those of a
source that is gone or has no rights, those that an editor hid, those that hold a masked name, and those that
still stand in a source where it may not be shown. Nor are ids, anchors, addresses and hashes that were made
with a name that is masked since: whoever guesses the name could test it against them.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from generator.corrections.compare import difference, present_of
from generator.corrections.ledger import Ledger, Row, read_ledger
from generator.corrections.model import PAGES, Change, Correction, Corrections, Statement
from generator.corrections.notes import read_notes
from generator.corrections.published import source_records, statements
from generator.dossier import Dossier
from generator.edits.names import Masks
from generator.ids import Ids
from generator.model import Facts

NO_MASKS = Masks()
_RUN = 8
"""So many words in a row are somebody's (eleven are, for the CJEU in Infopaq, C-5/08)."""


@dataclasses.dataclass(frozen=True, slots=True)
class Compared:
    """The ledger, and the lines that a release would add to it now."""

    ledger: Ledger | None
    rows: tuple[Row, ...]
    """The first release's lines, when there is no ledger yet."""


def compared(
    dossier: Dossier,
    ledger: Ledger | None,
    unread: Collection[str] = (),
    masks: Masks = NO_MASKS,
    files: Mapping[str, str] | None = None,
) -> Compared:
    """Holds a dossier as the public may see it against the ledger.

    ``masks`` are the names that must not be shown, ``files`` the SHA-256 of the files by source id.
    """
    before = without_names(ledger or Ledger(), masks)
    present = present_of(dossier, statements(dossier), source_records(dossier, files), unread)
    return Compared(ledger and before, tuple(difference(before, present)))


def without_names(ledger: Ledger, masks: Masks) -> Ledger:
    """The ledger as if the names had been masked when it was written: a mask is no correction."""
    if not masks:
        return ledger
    masked = masks.words
    named: set[tuple[str, str]] = set()

    def clean(one: Statement) -> Statement:
        if masks.found(one.words) or (one.kind in ("figure", "event") and masks.found(one.place)):
            named.add(one.key)
        return dataclasses.replace(
            one,
            words=masked(one.words),
            who=masked(one.who),
            value=masked(one.value),
            place=masked(one.place),
        )

    found = Ledger(ledger.released, ledger.first, anchors=ledger.anchors, removed=set(ledger.removed))
    found.live = {key: clean(one) for key, one in ledger.live.items()}
    found.gone = {key: clean(one) for key, one in ledger.gone.items()}
    found.sources = {
        id: dataclasses.replace(
            one,
            title=masked(one.title),
            publisher=masked(one.publisher),
            url="" if masks.found(one.url) else one.url,
        )
        for id, one in ledger.sources.items()
    }
    found.changes = [
        dataclasses.replace(
            change, before=clean(change.before), after=clean(change.after) if change.after else None
        )
        for change in ledger.changes
    ]
    found.named = named
    found.pages = {path: None for path in ledger.pages if not masks.found(path)}
    return found


def corrected(
    dossier: Dossier,
    facts: Iterable[Facts],
    seeds: Path,
    unread: Collection[str] = (),
    masks: Masks = NO_MASKS,
    files: Mapping[str, str] | None = None,
    released_only: bool = False,
) -> Dossier:
    """The dossier with its corrections. ``facts`` are those before the gate of rights: their whole texts tell
    which words may not be repeated. ``released_only``: without those that no release has told yet.

    Raises LedgerError for a ledger that cannot be used, CorrectionError for an explanation of no correction.
    """
    ledger = read_ledger(seeds)
    if ledger is None:
        return dossier
    comparison = compared(dossier, ledger, unread, masks, files)
    before = comparison.ledger or Ledger()
    changes = [*before.changes, *(() if released_only else pending(before, comparison.rows))]
    old_ids = {change.before.id for change in changes}
    changes = _without_named_ids(changes, before, masks)
    notes = read_notes(seeds, old_ids | {change.before.id for change in changes})
    present = statements(dossier)
    there = {source.article.id: set(source.sentence_ids) for source in dossier.sources}
    records = source_records(dossier)
    gone = before.sources.keys() - records.keys() - set(unread)
    removed = [before.sources[id] for id in sorted(gone) if not masks.found(id)]
    if masks:
        # the text is gone: nobody can tell any more whether it held a name
        removed = [dataclasses.replace(one, sha256="") for one in removed]
    veiled = {one.article.id for one in dossier.sources if one.article.masked} | (gone if masks else set())
    told = {change.before.key: change for change in changes}
    held = {key for key, one in told.items() if key not in present and _is_held(one)}
    open_sources = _open_sources(dossier, {change.before.source for change in changes} - gone - set(unread))
    secret = _secret(dossier, facts, open_sources)

    def words(one: Statement) -> str | None:
        """What it said; None when that may not be repeated."""
        held_back = one.source not in secret or one.key in held or "█" in one.words
        return None if held_back or _runs(one.words) & secret[one.source] else one.words

    addresses = present.keys() | told.keys()
    listed = [
        Correction(
            change=change,
            source=records.get(change.before.source) or before.sources[change.before.source],
            words=None if _is_held(change) else words(change.before),
            now=words(change.after) if change.after else None,
            page=PAGES[change.before.kind],
            gone=change.before.key not in present and told[change.before.key] is change,
            linked=change.after is not None and change.after.key in addresses,
            note=notes.get(change.before.id, ""),
        )
        for change in reversed(changes)
    ]
    anchors = {
        id: tuple(one for one in ever if one not in there.get(id, ()))
        for id, ever in before.anchors.items()
        if id not in unread and id not in veiled
    }
    return dataclasses.replace(
        dossier,
        corrections=Corrections(
            released=before.released,
            first=before.first,
            statements=len(before.live),
            listed=tuple(listed),
            removed=tuple(removed),
            anchors={id: lost for id, lost in anchors.items() if lost},
            # a seed that cannot be used at the moment takes no page away
            pages=() if unread else tuple(before.pages),
        ),
    )


def _without_named_ids(changes: Iterable[Change], ledger: Ledger, masks: Masks) -> list[Change]:
    """The changes without those that are only a mask, and with new ids where the old ones were made from a
    masked name; without those of a source whose own id holds one."""

    def renamed(one: Statement) -> Statement:
        if one.key not in ledger.named:
            return one
        near = one.place if one.kind in ("figure", "event") else ""
        return dataclasses.replace(
            one, id=Ids(one.id.partition("-")[0], one.source).of(one.words, near), sentence=""
        )

    return [
        dataclasses.replace(
            change, before=renamed(change.before), after=change.after and renamed(change.after)
        )
        for change in changes
        if not masks.found(change.before.source)
        and not (change.before.key in ledger.named and change.what == "moved")
    ]


def pending(ledger: Ledger, rows: Iterable[Row]) -> list[Change]:
    """The corrections that a release would write down, without a day."""
    after = Ledger(live=dict(ledger.live), gone=dict(ledger.gone), sources=dict(ledger.sources))
    after.removed = set(ledger.removed)
    for row in rows:
        after.add(row)
    return after.changes


def _is_held(change: Change) -> bool:
    """Whether a statement went because it should not be read."""
    return change.why in ("source removed", "rights", "mask") or (
        change.what == "withdrawn" and change.why == "editor"
    )


def _open_sources(dossier: Dossier, ids: Collection[str]) -> set[str]:
    """Those of some sources that are there and of which anything may be shown."""
    return {
        one.article.id for one in dossier.sources if one.article.id in ids and one.article.rights != "none"
    }


def _secret(dossier: Dossier, facts: Iterable[Facts], ids: Collection[str]) -> dict[str, set[str]]:
    """For each source the runs of words that stand in it and may not be shown."""
    shown = {one.article.id: one.article.text for one in dossier.sources}
    return {
        one.article.id: _runs(one.article.text) - _runs(shown[one.article.id])
        for one in facts
        if one.article.id in ids
    }


def _runs(text: str) -> set[str]:
    """All runs of a few words; of a shorter text the whole."""
    words = re.findall(r"\w+", text.lower())
    return {" ".join(words[at : at + _RUN]) for at in range(max(1, len(words) - _RUN + 1))}
