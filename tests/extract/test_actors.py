"""Actors of one document: the readable cases, and what holds for any text at all."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract.actors import link_actors, slug_of
from generator.extract.mentions import find_mentions
from tests.cases import Case, document_of, read_cases

WORDS = st.sampled_from(
    "Ann Lee Mr. Mrs. Cruz Ann-Marie said told the court Court U.N. (ICC) ICC International Criminal "
    "Moscow Russia Russian in of and officials President , . “Yes,” \n\n".split(" ")
)


def rows(text: str) -> tuple[str, ...]:
    document = document_of(text)
    words = document.article.words
    return tuple(
        " | ".join(
            (
                actor.id,
                actor.kind,
                actor.name,
                words(actor.role) if actor.role else "-",
                "; ".join(" ".join(words(span).split()) for span in actor.mentions),
            )
        )
        for actor in link_actors(document, find_mentions(document))
    )


@pytest.mark.parametrize("case", read_cases("actors.md"), ids=str)
def test_case(case: Case) -> None:
    assert rows(case.text) == case.expected, case.place


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(st.characters(exclude_categories=("Cs", "Cc"))), st.lists(WORDS).map(" ".join)))
def test_any_text(text: str) -> None:
    document = document_of("x " + text)
    mentions = find_mentions(document)
    actors = link_actors(document, mentions)
    ids = [actor.id for actor in actors]
    assert len(set(ids)) == len(ids), "ids are unique"
    spans = [span for actor in actors for span in actor.mentions]
    assert sorted(spans) == [mention.span for mention in mentions], "every mention has one actor"
    firsts = [actor.mentions[0] for actor in actors]
    assert firsts == sorted(firsts), "in order of first mention"
    whole = " ".join(document.text.replace("’", "'").split())
    for actor in actors:
        assert actor.id and actor.id == actor.id.strip("-")
        assert actor.name in whole, "a name is the text's own words"


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Maria Zabolotskaya", "maria-zabolotskaya"),
        ("Élysée Palace", "elysee-palace"),
        ("U.N. Security Council", "un-security-council"),
        ("O'Brien & Co.", "o-brien-co"),
        ("…", "actor"),
    ],
)
def test_slug(name: str, slug: str) -> None:
    assert slug_of(name) == slug
