"""Whom a phrase stands for: the readable cases (the phrase in double brackets), and any text at all."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract.actors import link_actors
from generator.extract.mentions import find_mentions
from generator.extract.referents import referent, referents_of
from generator.model import Actor, Document, Span
from tests.cases import Case, document_of, read_cases
from tests.growth import assert_linear

_MARKED = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


def rows(text: str) -> tuple[str, ...]:
    plain, spans, last = "", [], 0
    for match in _MARKED.finditer(text):
        plain += text[last : match.start()]
        spans.append((len(plain), len(plain) + len(match.group(1))))
        plain, last = plain + match.group(1), match.end()
    document = document_of(plain + text[last:])
    head = document.article.body.start
    actors = link_actors(document, find_mentions(document))
    found = []
    for start, end in spans:
        span = Span(start + head, end + head)
        found.append(f"{document.article.words(span)} | {referent(document, actors, span) or 'open'}")
    return tuple(found)


@pytest.mark.parametrize("case", read_cases("referents.md"), ids=str)
def test_case(case: Case) -> None:
    assert rows(case.text) == case.expected, case.place


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc"))), st.integers(0, 60), st.integers(0, 40))
def test_any_phrase(text: str, start: int, length: int) -> None:
    document = document_of("Ann Lee said he and she left. “No,” he said. " + text)
    actors = link_actors(document, find_mentions(document))
    head = document.article.body.start
    low = min(head + start, len(document.text))
    span = Span(low, min(low + length, len(document.text)))
    found = referent(document, actors, span)
    assert found is None or found in {actor.id for actor in actors}


@pytest.mark.parametrize(
    "unit", ["he said. ", '"', "Ann Lee said he ", "“He” said ", "''", "it, ", "Mr. Lee, "]
)
def test_time_grows_with_the_text_only(unit: str) -> None:
    def prepare(size: int) -> tuple[Document, tuple[Actor, ...]]:
        document = document_of(unit * (size // len(unit)))
        return document, link_actors(document, find_mentions(document))

    def run(given: tuple[Document, tuple[Actor, ...]]) -> None:
        document, actors = given
        resolve = referents_of(document, actors)
        resolve(Span(document.text.index("\n") + 30, document.text.index("\n") + 32))
        resolve(Span(len(document.text) - 2, len(document.text)))

    assert_linear(prepare, run, 20_000)
