"""What is computed: only where the words say so, never without a hedge that the source put there."""

from __future__ import annotations

from decimal import Decimal

import pytest

from generator.across.compute import sums
from generator.dossier import Dossier
from generator.findings import Tally
from generator.labels import number_label
from generator.model import ActorKind
from generator.resolve import resolve
from tests.facts import Story


def formula(story: Story) -> list[str]:
    return [total.formula for total in sums(story.facts())]


def others(
    sentence: str, *named: str, kind: ActorKind = "country", counts: str | None = "countries"
) -> Story:
    """A story whose sentence counts 11 others beside the named ones."""
    story = Story(sentence)
    for name in named:
        story.actor(name, kind)
    story.figure("11", 11, counts=counts)
    return story


# ------------------------------------------------------------------ sums


@pytest.mark.parametrize(
    ("sentence", "named", "expected"),
    [
        ("Peru and 11 other countries voted against.", ["Peru"], "1 + 11 = 12"),
        ("Peru joined 11 other countries in the vote.", ["Peru"], "1 + 11 = 12"),
        ("Peru, along with 11 other countries, left.", ["Peru"], "1 + 11 = 12"),
        ("Peru, Chile and 11 other countries voted against.", ["Peru", "Chile"], "1 + 1 + 11 = 13"),
        ("Peru, the Gambia and 11 other countries left.", ["Peru", "Gambia"], "1 + 1 + 11 = 13"),
    ],
)
def test_named_ones_and_others_are_added(sentence: str, named: list[str], expected: str) -> None:
    assert formula(others(sentence, *named)) == [expected]


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("There were 11 other countries.", []),
        ("The panel and 11 other countries left.", []),
        ("Peru said that 11 other countries left.", ["Peru"]),
        ("Peru voted against. The council and 11 other countries did too.", ["Peru"]),
        ("Peru and 11 countries voted against.", ["Peru"]),
        ("Peru told 11 other countries to leave.", ["Peru"]),
    ],
)
def test_what_is_not_counted_with_them_is_not_added(sentence: str, named: list[str]) -> None:
    assert formula(others(sentence, *named)) == []


def test_a_person_is_no_country() -> None:
    assert formula(others("Ada Lund and 11 other countries left.", "Ada Lund", kind="person")) == []


def test_a_person_is_one_of_the_people() -> None:
    story = others("Ada Lund and 11 other ministers left.", "Ada Lund", kind="person", counts="ministers")
    assert formula(story) == ["1 + 11 = 12"]


@pytest.mark.parametrize("hedge", ["at least", "about", "more than"])
def test_a_hedged_number_is_not_added_to(hedge: str) -> None:
    story = Story(f"Peru and {hedge} 11 other countries left.")
    story.actor("Peru", "country")
    story.figure("11", 11, counts="countries", hedge=hedge)
    assert formula(story) == []


def test_vague_numbers_measures_and_briefs_are_not_added_to() -> None:
    vague = Story("Peru and hundreds of other countries left.")
    vague.actor("Peru", "country")
    vague.figure("hundreds", None, low=200, high=999, counts="countries")
    measured = Story("Peru and 11 other countries left.")
    measured.actor("Peru", "country")
    measured.figure("11", 11, unit="percent")
    brief = Story("brief| Peru and 11 other countries left.")
    brief.actor("Peru", "country")
    brief.figure("11", 11, counts="countries")
    assert formula(vague) == formula(measured) == formula(brief) == []


# ------------------------------------------------------------------ tallies


def tallied(dossier: Dossier) -> list[tuple[str, str, bool]]:
    (tally,) = dossier.tallies
    return [(entry.label, number_label(entry.value), entry.sum is not None) for entry in tally.entries]


def tallies_of(story: Story) -> tuple[Tally, ...]:
    return resolve([story.facts()]).tallies


def test_the_outcomes_of_one_vote_with_the_computed_ones() -> None:
    story = Story(
        "Chile joined 90 other countries to demand a return.",
        "Peru and 11 other countries voted against the resolution, while 57 countries abstained.",
    )
    story.actor("Chile", "country")
    story.actor("Peru", "country")
    story.figure("90", 90, counts="countries")
    story.figure("11", 11, counts="countries")
    story.figure("57", 57, counts="countries")
    assert tallied(resolve([story.facts()])) == [
        ("In favour", "91", True),
        ("Against", "12", True),
        ("Abstained", "57", False),
    ]
    (tally,) = tallies_of(story)
    assert tally.entries[1].figure.words(tally.entries[1].cue) == "voted against"


def test_joining_others_to_demand_something_is_no_vote_where_nobody_voted() -> None:
    story = Story("Chile joined 90 other countries to demand a return.", "57 countries abstained.")
    story.actor("Chile", "country")
    story.figure("90", 90, counts="countries")
    story.figure("57", 57, counts="countries")
    assert tallies_of(story) == ()


def test_the_dead_and_the_wounded() -> None:
    story = Story("The strike killed 12 people and wounded 30 people.", "Another 4 people were missing.")
    story.figure("12", 12, counts="people")
    story.figure("30", 30, counts="people")
    story.figure("4", 4, counts="people")
    assert tallied(resolve([story.facts()])) == [
        ("Killed", "12", False),
        ("Injured", "30", False),
        ("Missing", "4", False),
    ]


def test_one_outcome_is_no_tally() -> None:
    story = Story("57 countries abstained.")
    story.figure("57", 57, counts="countries")
    assert tallies_of(story) == ()


def test_two_values_of_one_outcome_are_ambiguous() -> None:
    story = Story(
        "57 countries abstained.", "12 countries voted against.", "Last year 50 countries abstained."
    )
    for words, value in (("57", 57), ("12", 12), ("50", 50)):
        story.figure(words, value, counts="countries")
    assert tallies_of(story) == ()


def test_different_things_are_not_counted_together() -> None:
    story = Story("57 countries abstained.", "12 ministers voted against.")
    story.figure("57", 57, counts="countries")
    story.figure("12", 12, counts="ministers")
    assert tallies_of(story) == ()


def test_a_hedged_count_is_drawn_in_no_tally() -> None:
    story = Story("57 countries abstained.", "At least 12 countries voted against.")
    story.figure("57", 57, counts="countries")
    story.figure("12", 12, counts="countries", hedge="At least")
    assert tallies_of(story) == ()


def test_what_a_party_claims_is_not_counted_with_what_the_source_says() -> None:
    story = Story("The strike killed 12 people.", "The army said it had wounded 30 people.")
    army = story.speaker("The army", None)
    story.figure("12", 12, counts="people")
    story.figure("30", 30, counts="people", who=army)
    assert tallies_of(story) == ()


def test_what_one_party_claims_is_counted_together_and_carries_the_party() -> None:
    story = Story(
        "It killed 12 people and wounded 30 people, the army said.", "It killed 40 people, Ada Lund said."
    )
    army = story.speaker("the army", None)
    story.figure("12", 12, counts="people", who=army)
    story.figure("30", 30, counts="people", who=army)
    story.figure("40", 40, counts="people", who=story.speaker("Ada Lund", story.actor("Ada Lund")))
    (tally,) = tallies_of(story)
    assert [entry.figure.fact.span for entry in tally.entries] == [story.span("12"), story.span("30")]
    assert tally.claimed_by is not None
    assert tally.claimed_by.fact.attributed_to == army


def test_a_brief_is_no_source_of_a_tally() -> None:
    story = Story("brief| 57 countries abstained.", "brief| 12 countries voted against.")
    story.figure("57", 57, counts="countries")
    story.figure("12", 12, counts="countries")
    assert tallies_of(story) == ()


def test_the_counted_noun_stays_as_the_source_writes_it() -> None:
    story = Story("57 UN members abstained.", "12 UN members voted against.")
    story.figure("57", 57, counts="UN members")
    story.figure("12", 12, counts="UN members")
    (tally,) = tallies_of(story)
    assert tally.counts == "UN members"


def test_sums_are_exact() -> None:
    story = Story("Peru and 11 other countries left.")
    story.actor("Peru", "country")
    story.figure("11", 11, counts="countries")
    (total,) = sums(story.facts())
    assert total.total == Decimal(12)
    assert [story.article.words(term.span) for term in total.terms] == ["Peru", "11"]
