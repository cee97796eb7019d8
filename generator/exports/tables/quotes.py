"""The tables of quotations and of reported statements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import get_args

from generator.dossier import Dossier
from generator.exports.tables.columns import PLACE, SPEAKER, STANDING, FactRow, actor_id
from generator.exports.tables.table import Column, Outline, Table
from generator.languages import N_
from generator.model import CueClass, Quote
from generator.pages.viewing import quote_view
from generator.pages.views import QuoteView
from generator.source import Cited

QuoteRow = FactRow[Quote, QuoteView]


def _columns(words: str, kinds: tuple[str, ...]) -> tuple[Column[QuoteRow], ...]:
    return (
        Column("id", "string", "Permanent name of the fact.", lambda row: row.view.id, required=True),
        Column(
            "words",
            "string",
            words,
            lambda row: row.view.words,
            required=True,
            verbatim=True,
        ),
        Column(
            "kind",
            "string",
            "direct: a clause or more between quotation marks; partial: a fragment between marks; indirect: "
            "reported without marks, in the source's words.",
            lambda row: row.view.kind,
            required=True,
            one_of=kinds,
        ),
        *SPEAKER,
        Column(
            "cue",
            "string",
            "The reporting verb or phrase.",
            lambda row: row.view.cue,
            verbatim=True,
        ),
        Column(
            "cue_class",
            "string",
            "What the verb does with the words. Empty without a verb.",
            lambda row: row.cited.fact.cue_class,
            one_of=get_args(CueClass),
        ),
        STANDING,
        *PLACE,
    )


def _rows(
    address: str,
    quotes: tuple[Cited[Quote], ...],
    views: tuple[QuoteView, ...],
    actors: tuple[str | None, ...],
) -> Iterator[QuoteRow]:
    for cited, view, actor in zip(quotes, views, actors, strict=True):
        yield FactRow(address, cited, view, actor, view.speaker, view.place)


QUOTES: Outline[QuoteRow] = Outline(
    "quotes",
    N_("Quotations"),
    N_("What the sources put between quotation marks, with who said it."),
    _columns("The words between the marks, without the marks.", ("direct", "partial")),
    _rows,
)
STATEMENTS: Outline[QuoteRow] = Outline(
    "statements",
    N_("Reported statements"),
    N_(
        "What the sources report, without quotation marks, that somebody said. The words are the source's, "
        "not the speaker's: never put them between marks as a quotation of the speaker."
    ),
    _columns("The reported content, in the words of the source.", ("indirect",)),
    _rows,
)


def tables(dossier: Dossier) -> tuple[Table, Table]:
    """Quotations; reported statements."""
    return (
        QUOTES.filled(_groups(dossier, dossier.quotes)),
        STATEMENTS.filled(_groups(dossier, dossier.statements)),
    )


def _groups(dossier: Dossier, quotes: Sequence[Cited[Quote]]) -> Iterator[tuple[object, ...]]:
    for source, group in groupby(quotes, lambda cited: cited.source):
        found = tuple(group)
        yield (
            dossier.settings.address,
            found,
            tuple(quote_view(dossier, cited) for cited in found),
            tuple(actor_id(dossier, source, cited.fact.speaker) for cited in found),
        )
