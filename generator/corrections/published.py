"""Dossier -> what of it a release would publish: every statement that has a permanent address."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.corrections.model import Kind, SourceRecord, Statement
from generator.dossier import Dossier
from generator.labels import english_number
from generator.model import Date, Figure, Quote, Span, Speaker
from generator.source import Cited


def statements(dossier: Dossier) -> dict[tuple[str, str], Statement]:
    """By source and id: quotations, reported statements, key figures, dated and undated events."""
    return {one.key: one for one in _statements(dossier)}


def _statements(dossier: Dossier) -> Iterator[Statement]:
    for quote in dossier.quotes:
        yield _quote(quote, "quote")
    for quote in dossier.statements:
        yield _quote(quote, "statement")
    for figure in dossier.figures:
        if figure.fact.key:
            yield _figure(dossier, figure)
    for date in (*dossier.events, *dossier.undated):
        yield _event(dossier, date)


def _quote(cited: Cited[Quote], kind: Kind) -> Statement:
    quote = cited.fact
    verb = _folded(cited, quote.cue) if quote.cue else ""
    return _statement(cited, kind, quote.id, quote.span, _who(cited, quote.speaker), verb, "")


def _figure(dossier: Dossier, cited: Cited[Figure]) -> Statement:
    figure = cited.fact
    numbers = [english_number(one) for one in (figure.value,) if one is not None]
    numbers = numbers or [english_number(one) for one in (figure.low, figure.high) if one is not None]
    parts = [
        "not" if figure.negated else "",
        _folded(cited, figure.hedge) if figure.hedge else "",
        " to ".join(numbers),
        figure.unit or "",
        _folded(cited, figure.counts) if figure.counts else "",
    ]
    claim = figure if figure.attributed_to else dossier.claim_around(cited)
    speaker = claim.speaker if isinstance(claim, Quote) else figure.attributed_to
    who = _who(cited, speaker) if claim else ""
    return _statement(cited, "figure", figure.id, figure.span, who, "", " ".join(filter(None, parts)))


def _event(dossier: Dossier, cited: Cited[Date]) -> Statement:
    date = cited.fact
    claim = dossier.claim_around(cited)
    who = _who(cited, claim.speaker) if claim else ""
    return _statement(cited, "event", date.id, date.event or cited.place.span, who, "", date.value or "")


def _statement(
    cited: Cited[Quote] | Cited[Figure] | Cited[Date],
    kind: Kind,
    id: str,
    span: Span,
    who: str,
    verb: str,
    value: str,
) -> Statement:
    return Statement(
        id=id,
        kind=kind,
        source=cited.source.article.id,
        words=_folded(cited, span),
        who=who,
        verb=verb,
        value=value,
        place=_folded(cited, cited.place.span),
        sentence=cited.anchor,
    )


def _who(cited: Cited[Quote] | Cited[Figure] | Cited[Date], speaker: Speaker | None) -> str:
    """The name that this source gives the speaker: what other sources call the same one is no change."""
    if speaker is None:
        return "?"
    named = (actor.name for actor in cited.source.facts.actors if actor.id == speaker.actor)
    return next(named, _folded(cited, speaker.span))


def _folded(cited: Cited[Quote] | Cited[Figure] | Cited[Date], span: Span) -> str:
    return " ".join(cited.words(span).split())


def source_records(dossier: Dossier, files: Mapping[str, str] | None = None) -> dict[str, SourceRecord]:
    """Every source by its id. ``files`` are the SHA-256 of the files by id: a source with masked names has
    none of its own, and the ledger, which is never published, has to know whether it changed."""
    return {
        source.article.id: SourceRecord(
            id=source.article.id,
            title=source.title,
            publisher=source.article.publisher or "",
            published=source.article.published or "",
            url=source.article.url or "",
            sha256=(files or {}).get(source.article.id, source.article.sha256),
            sentences=" ".join(source.sentence_ids),
        )
        for source in dossier.sources
    }
