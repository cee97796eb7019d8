"""A budget of words is kept, whatever is asked of it, and most important is served first."""

from __future__ import annotations

import dataclasses
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import Facts, Quote, Span
from generator.rights.budget import Allowed, Budget, without
from generator.settings import Rights
from tests.facts import Story

TEN = "one two three four five six seven eight nine ten"


def shown(facts: Facts, allowed: Allowed) -> str:
    """The body's words as a reader sees them."""
    text = without(facts.article.text, allowed.hidden)
    assert len(text) == len(facts.article.text)
    return " ".join(text[facts.article.body.start :].split())


def budget(
    *lines: str, rights: str = "excerpts", share: int = 50, quotation: int = 100, words: int = 800
) -> tuple[Story, Facts, Budget]:
    story = Story(*lines, front=f"rights: {rights}")
    facts = story.facts()
    return story, facts, Budget(facts, Rights("excerpts", share, quotation, words))


def test_the_full_text_is_everything_and_none_is_nothing() -> None:
    _, facts, all_of_it = budget("One.", "* * *", "furniture| Read more", rights="full")
    assert shown(facts, all_of_it.allowed()) == "One. * * * Read more"
    _, facts, nothing = budget("One.", "* * *", "furniture| Read more", rights="none")
    assert not nothing.grant([facts.sentences[0].span])
    assert shown(facts, nothing.allowed()) == "[…] […] […]"
    assert nothing.allowed().sentences == frozenset()


def test_nobody_asked_and_nothing_is_shown() -> None:
    _, facts, words = budget(TEN, TEN)
    assert shown(facts, words.allowed()) == "[…] […]"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("said", '… said, "[…]'),
        ("No way,", '[…] "No way," […]'),
        ("on Monday.", "[…] on Monday."),
        ("57 of them", "[…] 57 of them, […]"),
    ],
)
def test_what_is_left_out_of_a_sentence_is_marked_and_leaves_the_marks_of_what_is_shown(
    words: str, told: str
) -> None:
    story, facts, given_out = budget('He said, "No way," to $1.2 billion for 57 of them, on Monday.')
    assert given_out.grant([story.span(words)])
    assert shown(facts, given_out.allowed()) == told


def test_a_share_of_the_words_is_the_limit_and_each_word_counts_once() -> None:
    story, facts, words = budget(TEN, TEN + " and more", share=50, quotation=10)
    assert words.grant([facts.sentences[0].span])
    assert words.grant([facts.sentences[0].span, story.span("two three")])
    assert words.grant([story.span("and")])
    assert not words.grant([story.span("more")])
    count = words.allowed().article
    assert (count.shown, count.total, count.most, count.percent) == (11, 22, 11, 50)


def test_the_words_in_all_are_a_limit_too() -> None:
    story, facts, words = budget(TEN, TEN + " and more", share=100, words=3)
    assert not words.grant([facts.sentences[0].span])
    assert words.grant([story.span("two three")])


def test_all_or_nothing() -> None:
    story, facts, words = budget(TEN, share=20, quotation=2)
    assert not words.grant([story.span("one two"), story.span("nine")])
    assert shown(facts, words.allowed()) == "[…]"


def test_one_quotation_may_always_be_shown_however_short_the_text() -> None:
    _, facts, words = budget(TEN, share=1, quotation=10)
    assert words.grant([facts.sentences[0].span])


def test_of_a_long_quotation_the_beginning_is_shown_and_never_more() -> None:
    story = Story(f'"{TEN}.', 'Eleven twelve thirteen," he said.', front="rights: excerpts")
    span = Span(story.span("one two").start, story.span("thirteen,").end)
    facts = dataclasses.replace(story.facts(), quotes=(Quote("q-1", span, "direct", None, None, None, 0),))
    words = Budget(facts, Rights(share=100, quotation=6))
    assert words.grant([span])
    assert not words.grant([story.span("twelve")])
    assert words.grant([story.span("he said")])
    assert shown(facts, words.allowed()) == '"one two three four five six […] […]" he said.'


def test_of_an_endless_sentence_as_much_as_one_piece_may_have_around_the_fact() -> None:
    story, facts, words = budget(f"{TEN} 57 {TEN}", share=100, quotation=5)
    around = words.around(story.span("57"), facts.sentences[0])
    assert facts.article.words(around) == "nine ten 57 one two"
    assert words.grant([around])
    assert not words.grant([story.span("eight")])


def test_captions_and_brief_are_no_part_of_the_article_and_short_furniture_is_free() -> None:
    _, facts, words = budget(
        f"caption| {TEN}",
        f"brief| {TEN}",
        TEN,
        f"furniture| {TEN} eleven twelve thirteen",
        "furniture| Read more",
        share=50,
        quotation=10,
    )
    assert words.grant([facts.sentences[0].span])
    assert not words.grant([facts.sentences[1].span])
    assert words.grant([facts.sentences[2].span])
    assert not words.grant([facts.sentences[3].span])
    allowed = words.allowed()
    assert (allowed.article.total, allowed.beside.total, allowed.beside.shown) == (10, 20, 10)
    assert shown(facts, allowed) == f"{TEN} […] {TEN} […] Read more"


LINES = st.lists(
    st.lists(
        st.sampled_from('one two, "three four." (five) $6 U.N. — … ! é'.split()), min_size=1, max_size=9
    ).map(" ".join),
    min_size=1,
    max_size=6,
)


@settings(max_examples=200)
@given(
    LINES,
    st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)), max_size=12),
    st.integers(0, 100),
    st.integers(0, 12),
    st.integers(0, 40),
)
def test_no_limit_is_ever_passed(
    lines: list[str], asked: list[tuple[int, int]], share: int, quotation: int, most: int
) -> None:
    story = Story(*lines, front="rights: excerpts")
    facts = story.facts()
    words = Budget(facts, Rights("excerpts", share, quotation, most))
    start, end = facts.article.body
    granted = []
    tokens = [
        Span(*match.span())
        for match in re.finditer(r"\S*\w\S*", facts.article.text[:end])
        if match.start() >= start
    ]
    for at, size in asked if tokens else []:
        span = Span(tokens[at % len(tokens)].start, tokens[min(at % len(tokens) + size, len(tokens)) - 1].end)
        size = len(re.findall(r"\w+", facts.article.words(span)))
        if words.grant([span]) and 0 < size <= quotation:
            granted.append(span)
    allowed = words.allowed()
    count = allowed.article
    assert count.shown <= min(most, max(count.total * share // 100, quotation))
    assert all(map(allowed.shows, granted))
    for one, other in zip(allowed.hidden, allowed.hidden[1:], strict=False):
        assert one.end <= other.start
    seen = shown(facts, allowed)
    assert len(re.findall(r"\w+(?:['’.,/-]\w+)*", seen)) == count.shown
