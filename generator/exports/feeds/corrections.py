"""Corrections for feed readers: whoever took a statement over learns what became of it."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

from generator import labels
from generator.corrections.model import Correction, Statement
from generator.dossier import Dossier
from generator.exports.feeds.entry import Entry
from generator.languages import gettext as _
from generator.pages.views import Ref


def corrections(dossier: Dossier) -> Iterator[Entry]:
    """Every released correction; a source that was withdrawn is one, a changed sentence around a statement
    that is the same is none."""
    told: set[tuple[str, str]] = set()
    for one in dossier.corrections.listed:
        change, before = one.change, one.change.before
        if not change.on or change.what == "moved":
            continue
        publisher = one.source.publisher or one.source.title
        whole = change.why == "source removed"
        if whole and (before.source, change.on) in told:
            continue
        told.add((before.source, change.on))
        name = before.source if whole else f"{before.source}#{before.id}"
        heading = _("Correction:")
        kind = _("source") if whole else labels.STATEMENT_LABELS[before.kind]
        yield Entry(
            id=uuid.uuid5(uuid.NAMESPACE_URL, f"dossier:correction:{change.on}:{change.what}:{name}").urn,
            title=f"{heading} {labels.CHANGE_LABELS[change.what]}, {kind} – {publisher}",
            words=" ".join([f"{labels.WHY_LABELS[change.why]}.", *([] if whole else _sides(one))]),
            place=Ref("corrections.md", f"c-{before.id}", _("Corrections")),
            day=change.on,
            original=None,
        )


def _sides(one: Correction) -> Iterator[str]:
    change = one.change
    if one.words is not None and change.what != "restored":
        yield " ".join((_("Before:"), f"{_said(change.before)}."))
    if change.after and one.now is not None:
        yield " ".join((_("Now:"), f"{_said(change.after)}."))


def _said(statement: Statement) -> str:
    who = _("speaker left open") if statement.who == "?" else statement.who
    return " – ".join(filter(None, (f"“{statement.words}”", statement.value, who, statement.verb)))
