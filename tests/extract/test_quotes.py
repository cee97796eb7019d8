"""Direct and partial quotations with their speakers: the readable cases, and what holds for any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract.actors import link_actors
from generator.extract.attribution import find_attributions
from generator.extract.marks import find_quoted
from generator.extract.mentions import find_mentions
from generator.extract.quotes import find_quotes
from generator.model import Attribution, Document, Quote, Quoted
from tests.cases import Case, document_of, read_cases
from tests.growth import assert_linear

NAMED = [
    # who speaks does not call himself by his name
    ('Karl Berg was a legend. He said, "Karl Berg was the centre of the age we live in."', None),
    ('Karl Berg was a legend. He said, "I was the centre of the age we live in."', "karl-berg"),
    ("Ana Okafor said it was hard to watch. “It is a curse,” she said.", "ana-okafor"),
    ("Ana Okafor met Peter Lang on Monday. “We agree,” she said.", "ana-okafor"),
    ("“We agree,” Dr. Ana Okafor of the city hospital said. “We always did.”", "ana-okafor"),
    ("“We agree,” a senior official said.", None),
    ("Peter Lang met David Brown. They shook hands. “Never,” she said.", None),
]
PIECES = st.sampled_from(
    ["“", "”", '"', "''", "‘", "’", "'", " said ", "Smith", "she", ", ", ". ", "We will go", "\n\n", ": "]
)


def quotes_of(document: Document) -> tuple[Quote, ...]:
    quoted = find_quoted(document)
    return find_quotes(document, (), quoted, find_attributions(document, quoted))


def row(document: Document, quote: Quote) -> str:
    def words(span: tuple[int, int] | None) -> str:
        return document.text[slice(*span)].replace("\n", "⏎") if span else "-"

    speaker = words(quote.speaker.span if quote.speaker else None)
    return f"{quote.kind} | {words(quote.span)} | {speaker} | {words(quote.cue)}"


@pytest.mark.parametrize("case", read_cases("quotes.md"), ids=str)
def test_case(case: Case) -> None:
    document = document_of(case.text)
    assert tuple(row(document, quote) for quote in quotes_of(document)) == case.expected, case.place


@pytest.mark.parametrize(("text", "actor"), NAMED)
def test_actor(text: str, actor: str | None) -> None:
    document = document_of(text)
    quoted = find_quoted(document)
    actors = link_actors(document, find_mentions(document))
    quotes = find_quotes(document, actors, quoted, find_attributions(document, quoted))
    assert {quote.speaker.actor if quote.speaker else "-" for quote in quotes} == {actor}


@settings(max_examples=200, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=6))))
def test_any_text(pieces: list[str]) -> None:
    document = document_of("x" + "".join(pieces))
    before = (-1, -1)
    for quote in quotes_of(document):
        assert before < quote.span, "in text order"
        before = quote.span
        assert document.article.body.start < quote.span.start < quote.span.end <= len(document.text)
        assert document.sentences[quote.sentence].span.start <= quote.span.start
        if quote.speaker:
            assert quote.speaker.span.start < quote.speaker.span.end <= len(document.text)
            assert not quote.speaker.span.overlaps(quote.span), "nobody speaks from inside his own words"


@pytest.mark.parametrize("unit", ['"a" ', "“We go,” he said. ", 'he said "a', "said ", "“a”, "])
def test_linear(unit: str) -> None:
    def prepare(size: int) -> tuple[Document, tuple[Quoted, ...], tuple[Attribution, ...]]:
        document = document_of("x " + unit * (size // len(unit)))
        quoted = find_quoted(document)
        return document, quoted, find_attributions(document, quoted)

    assert_linear(prepare, lambda given: find_quotes(given[0], (), given[1], given[2]), 20_000)
