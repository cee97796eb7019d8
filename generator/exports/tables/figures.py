"""The table of figures."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from generator.dossier import Dossier
from generator.exports.tables.columns import CLAIM, PLACE, SPEAKER, STANDING, FactRow, actor_id
from generator.exports.tables.table import Column, Outline, Table
from generator.languages import N_
from generator.layers import Verbatim
from generator.model import Figure, Span, Speaker
from generator.pages.viewing import NEAR, figure_view
from generator.pages.views import FigureView
from generator.source import Cited

FigureRow = FactRow[Figure, FigureView]


def _words(row: FigureRow) -> Verbatim:
    """From the hedge to what is counted, as far as they stand together."""
    view = row.view
    first, last = view.words.span
    if view.hedge and 0 <= first - view.hedge.span.end <= NEAR:
        first = view.hedge.span.start
    if view.counts and 0 <= view.counts.span.start - last <= NEAR:
        last = max(last, view.counts.span.end)
    base = view.place.span.start
    place = view.place
    return Verbatim(place[first - base : last - base], place.source, Span(first, last), place.language)


COLUMNS: tuple[Column[FigureRow], ...] = (
    Column("id", "string", "Permanent name of the fact.", lambda row: row.view.id, required=True),
    Column(
        "words",
        "string",
        "The figure as the source writes it, with its hedge (at least, about) and what it counts where they "
        "stand beside it.",
        _words,
        required=True,
        verbatim=True,
    ),
    Column(
        "value",
        "number",
        "Computed: the number. Empty for a range or a vague number, which have low and high. Never take it "
        "without bound.",
        lambda row: row.cited.fact.value,
    ),
    Column("low", "number", "Computed: the smallest reading.", lambda row: row.cited.fact.low),
    Column("high", "number", "Computed: the largest reading.", lambda row: row.cited.fact.high),
    Column(
        "bound",
        "string",
        "What the hedge does to the number; more than counts as at least. Empty when there is none.",
        lambda row: row.cited.fact.bound,
        one_of=("about", "at least", "at most"),
    ),
    Column(
        "hedge",
        "string",
        "The hedge as written.",
        lambda row: row.view.hedge,
        verbatim=True,
    ),
    Column(
        "number",
        "string",
        "The numeric words with their unit, without hedge.",
        lambda row: row.view.words,
        required=True,
        verbatim=True,
    ),
    Column(
        "unit",
        "string",
        "Computed: currency (ISO 4217), percent, percentage point, or the unit's singular English name. "
        "Empty for a count.",
        lambda row: row.cited.fact.unit,
    ),
    Column(
        "per",
        "string",
        "What a rate is taken per.",
        lambda row: row.cited.fact.per,
    ),
    Column(
        "counts",
        "string",
        "What is counted, as written, with the words between.",
        lambda row: row.view.counts,
        verbatim=True,
    ),
    Column(
        "change",
        "string",
        "Computed: which way it changed.",
        lambda row: row.cited.fact.change,
        one_of=("up", "down"),
    ),
    Column(
        "change_role",
        "string",
        "Computed: whether it is the amount of the change, its beginning or its end.",
        lambda row: row.cited.fact.change_role,
        one_of=("by", "from", "to"),
    ),
    Column(
        "fraction",
        "boolean",
        "Whether it is a part of a whole (two-thirds); counts is then the whole.",
        lambda row: row.cited.fact.fraction,
        required=True,
    ),
    Column(
        "negated",
        "boolean",
        "Whether the source says that it is not this number.",
        lambda row: row.cited.fact.negated,
        required=True,
    ),
    Column(
        "outlook",
        "string",
        "The words that make it expected, planned or only possible (is expected to, could, feared). Empty "
        "for what the source tells as so.",
        lambda row: row.view.outlook,
        verbatim=True,
    ),
    Column(
        "key",
        "boolean",
        "Whether it stands among the key figures.",
        lambda row: row.cited.fact.key,
        required=True,
    ),
    Column(
        "formula",
        "string",
        "Computed: the sum that the figure is part of (Peru and 11 other states: 1 + 11 = 12).",
        lambda row: row.view.formula,
    ),
    Column(
        "claimed",
        "boolean",
        "Whether it stands in what somebody said. Then it is that speaker's figure, not the source's; the "
        "speaker's columns may be empty because who it is stays open.",
        lambda row: row.view.claimed,
        required=True,
    ),
    CLAIM,
    *SPEAKER,
    STANDING,
    *PLACE,
)


def _rows(
    address: str,
    figures: tuple[Cited[Figure], ...],
    views: tuple[FigureView, ...],
    actors: tuple[str | None, ...],
) -> Iterator[FigureRow]:
    for cited, view, actor in zip(figures, views, actors, strict=True):
        yield FactRow(address, cited, view, actor, view.claimed_by, view.place)


FIGURES: Outline[FigureRow] = Outline(
    "figures",
    N_("Figures"),
    N_("Every quantity with its hedge, its unit, what it counts and who claims it."),
    COLUMNS,
    _rows,
)


def table(dossier: Dossier) -> Table:
    """All figures, in the order of the sources."""
    return FIGURES.filled(_groups(dossier))


def _groups(dossier: Dossier) -> Iterator[tuple[object, ...]]:
    sums = {(cited.source.article.id, cited.fact.figure.id): cited.fact for cited in dossier.sums}
    for source, group in groupby(dossier.figures, lambda cited: cited.source):
        found, name = tuple(group), source.article.id
        yield (
            dossier.settings.address,
            found,
            tuple(figure_view(dossier, cited, sums.get((name, cited.fact.id))) for cited in found),
            tuple(actor_id(dossier, source, _said_by(dossier, cited)) for cited in found),
        )


def _said_by(dossier: Dossier, cited: Cited[Figure]) -> Speaker | None:
    if cited.fact.attributed_to:
        return cited.fact.attributed_to
    claim = dossier.claim_around(cited)
    return claim.speaker if claim else None
