"""The table of sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.dossier import Dossier
from generator.exports.tables.columns import PERMALINK
from generator.exports.tables.table import Column, Outline, Table
from generator.languages import N_
from generator.links.addresses import site_address
from generator.source import Source


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source."""

    address: str
    """The site's own, or empty."""
    source: Source


def _rows(address: str, source: Source) -> Iterator[SourceRow]:
    yield SourceRow(address, source)


SOURCES: Outline[SourceRow] = Outline(
    "sources",
    N_("Sources"),
    N_(
        "The articles that everything stands on, newest first. Offsets in the other tables count the Unicode "
        "code points of the source's decoded file from its very start, front matter included, line ends as "
        "they are. Where words may not be shown, […] stands in their place, with blanks up to their length."
    ),
    (
        Column(
            "id", "string", "Permanent name of the source.", lambda row: row.source.article.id, required=True
        ),
        Column("title", "string", "Its title.", lambda row: row.source.title, required=True),
        Column("publisher", "string", "Who published it.", lambda row: row.source.article.publisher),
        Column("byline", "string", "Who wrote it.", lambda row: row.source.article.byline),
        Column("published", "date", "Day of publication.", lambda row: row.source.article.published),
        Column("retrieved", "date", "Day of retrieval.", lambda row: row.source.article.retrieved),
        Column(
            "language",
            "string",
            "Language of the text (BCP 47).",
            lambda row: row.source.article.language,
            required=True,
        ),
        Column("url", "string", "Address of the original.", lambda row: row.source.article.url),
        Column(
            "sha256",
            "string",
            "SHA-256 of the file that the dossier holds, byte for byte. Empty where a name is masked: a "
            "guess of it could be tested against the hash.",
            lambda row: row.source.article.sha256 or None,
        ),
        Column(
            "rights",
            "string",
            "What the dossier may show of it: the facts and the sentences they stand in, the full text, or "
            "nothing but this line.",
            lambda row: row.source.article.rights,
            required=True,
            one_of=("excerpts", "full", "none"),
        ),
        Column("rights_basis", "string", "On what basis.", lambda row: row.source.article.rights_basis),
        Column(
            "copy_of",
            "string",
            "Computed: the source whose text this one repeats. A copy confirms nothing.",
            lambda row: row.source.origin if row.source.origin != row.source.article.id else None,
            refers_to="sources",
        ),
        Column(
            "sentences",
            "integer",
            "Its sentences and lines.",
            lambda row: len(row.source.facts.sentences),
            required=True,
        ),
        Column(
            "sentences_shown",
            "integer",
            "Of how many of them the dossier shows words.",
            lambda row: len(row.source.shown),
            required=True,
        ),
        Column(
            "words",
            "integer",
            "Words of the article itself.",
            lambda row: row.source.use.article.total if row.source.use else None,
        ),
        Column(
            "words_shown",
            "integer",
            "How many of these the dossier shows, over all pages and files, each once.",
            lambda row: row.source.use.article.shown if row.source.use else None,
        ),
        Column(
            "permalink",
            "string",
            PERMALINK,
            lambda row: site_address(row.address, row.source.path),
            required=True,
        ),
    ),
    _rows,
)


def table(dossier: Dossier) -> Table:
    """All sources, newest first."""
    return SOURCES.filled((dossier.settings.address, source) for source in dossier.sources)
