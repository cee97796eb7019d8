"""A brief is held against its article: what it quotes, what it counts, what it claims."""

from __future__ import annotations

import time

import pytest

from generator.findings import Check
from generator.resolve import resolve
from tests.facts import Story

ARTICLE = (
    '"Each vote is support for lies, war and confrontation," the envoy said.',
    "At least 57 countries abstained.",
    "Hundreds of children were returned to their families in the spring.",
)


def checks(story: Story) -> tuple[Check, ...]:
    return resolve([story.facts()]).checks


Told = list[tuple[str, str, str | None]]


def told(story: Story) -> Told:
    """Each check's kind, the brief's words, and the article's."""
    return [
        (
            check.kind,
            check.brief.words(check.brief.fact),
            check.body.words(check.body.fact) if check.body else None,
        )
        for check in checks(story)
    ]


# ------------------------------------------------------------------ quotations


def quoting(words: str) -> Told:
    story = Story(f'brief| They call it "{words}".', *ARTICLE)
    story.marked(words)
    story.marked("Each vote is support for lies, war and confrontation,", after=".")
    return told(story)


@pytest.mark.parametrize(
    ("words", "kind", "near"),
    [
        ("support for lies, war", "agrees", "Each vote is support for lies, war and confrontation,"),
        ("Support for lies – war", "agrees", "Each vote is support for lies, war and confrontation,"),
        ("lies and confrontation", "not-verbatim", "lies, war and confrontation"),
        ("war and peace for ever", "not-verbatim", None),
        ("ies, wa", "not-verbatim", None),
    ],
)
def test_a_quotation_must_be_in_the_article_word_for_word(words: str, kind: str, near: str | None) -> None:
    assert quoting(words) == [(kind, words, near)]


def test_a_quotation_without_any_in_the_article_has_no_nearest() -> None:
    story = Story('brief| They call it "outrageous".', "The article quotes nobody at all.")
    story.marked("outrageous")
    assert told(story) == [("not-verbatim", "outrageous", None)]


# ------------------------------------------------------------------ counts


def counting(brief: str, number: str, body: str = ARTICLE[1], hedge: str | None = None) -> Told:
    story = Story(f"brief| {brief}", body)
    story.figure(number, 57, counts=brief.split(number)[1].split()[0], hedge=hedge)
    story.figure(
        "57",
        57,
        counts=body.split("57")[1].split()[0],
        hedge="At least" if "At least" in body else None,
        after=brief,
    )
    return told(story)


def test_the_same_count_agrees() -> None:
    assert counting("57 countries stayed out.", "57", "The 57 countries abstained.") == [
        ("agrees", "57", "57")
    ]


def test_a_lost_at_least_is_told() -> None:
    assert counting("57 countries stayed out.", "57") == [("differs", "57", "At least 57")]


def test_an_added_hedge_is_told() -> None:
    found = counting("some 57 countries left.", "57", "The 57 countries abstained.", hedge="some")
    assert found == [("differs", "57", "57")]


def test_the_same_number_of_something_else_is_no_counterpart() -> None:
    assert counting("57 soldiers left.", "57", "The 57 countries abstained.") == [
        ("no-counterpart", "57", None)
    ]


def test_a_computed_value_confirms_and_is_named() -> None:
    story = Story("brief| 12 countries voted against.", "Peru and 11 other countries voted against it.")
    story.actor("Peru", "country")
    story.figure("12", 12, counts="countries")
    story.figure("11", 11, counts="countries")
    (check,) = checks(story)
    assert check.kind == "agrees"
    assert check.computed is not None
    assert check.computed.formula == "1 + 11 = 12"


def test_a_different_count_of_one_outcome_differs() -> None:
    story = Story("brief| 58 countries abstained.", "57 countries abstained.", "12 countries voted against.")
    for number in (58, 57, 12):
        story.figure(str(number), number, counts="countries")
    assert told(story) == [("differs", "58", "57")]


# ------------------------------------------------------------------ claims


@pytest.mark.parametrize(
    ("brief", "claims"),
    [
        ("Children returned to families.", []),
        ("Hundreds of kids returning to family.", []),
        (
            "Returned children praise Norwegian chocolate makers.",
            ["Returned children praise Norwegian chocolate makers."],
        ),
        (
            "Children were returned, Oslo brokers secret fisheries treaty.",
            ["Oslo brokers secret fisheries treaty."],
        ),
        ("They left.", []),
        ("- Oslo brokers secret fisheries treaty.", ["Oslo brokers secret fisheries treaty."]),
    ],
)
def test_a_claim_without_counterpart_is_listed(brief: str, claims: list[str]) -> None:
    story = Story(f"brief| {brief}", *ARTICLE)
    assert told(story) == [("no-counterpart", claim, None) for claim in claims]


def test_the_words_that_the_article_lacks_are_named() -> None:
    (check,) = checks(Story("brief| Returned children praise Norwegian chocolate makers.", *ARTICLE))
    assert check.lacking == ("praise", "norwegian", "chocolate", "makers")


def test_without_a_brief_there_is_nothing_to_check() -> None:
    assert checks(Story(*ARTICLE)) == ()


def test_a_source_whose_rights_keep_it_back_is_not_checked_in_public() -> None:
    story = Story("brief| Oslo brokers secret fisheries treaty.", *ARTICLE, front="rights: none")
    assert checks(story) == ()


def test_a_hostile_brief_costs_little() -> None:
    """A long brief and a long article, full of quotations: comparing must not be quadratic."""
    brief = [f'brief| Minister {n} calls the treaty "a grave new error of number {n}".' for n in range(2_000)]
    body = [
        f'The envoy called treaty {n} "an error, new and grave, of number {n * 7}".' for n in range(2_000)
    ]
    story = Story(*brief, *body)
    for sentence in story.sentences:
        start = story.article.text.index('"', sentence.span.start) + 1
        end = story.article.text.index('"', start)
        story.marked(story.article.text[start:end], after=story.article.text[sentence.span.start : start])
    facts = story.facts()
    started = time.process_time()
    found = resolve([facts]).checks
    assert found
    assert time.process_time() - started < 5
