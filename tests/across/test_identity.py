"""Who is the same as whom across sources: cases an editor would check."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.across.identity import Identities, fullest_name, identify
from generator.model import Actor, ActorKind, Span


def actors(*named: tuple[int, ActorKind, str]) -> dict[tuple[int, str], Actor]:
    return {
        (source, f"{name}-{kind}"): Actor(f"{name}-{kind}", name, kind, None, ())
        for source, kind, name in named
    }


def joined(found: Identities) -> list[list[str]]:
    """Names of each group with more than one member."""
    return [[key[1].rsplit("-", 1)[0] for key in group] for group in found.groups if len(group) > 1]


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        ("Kari Berg", "Kari Berg", "person"),
        ("Kari Marie Berg", "Kari Berg", "person"),
        ("Kari M. Berg", "Kari Berg", "person"),
        ("Kari Berg", "Berg", "person"),
        ("Kari Berg", "K. Berg", "person"),
        ("José Peña", "Jose Pena", "person"),
        ("Martin King Jr.", "Martin King", "person"),
        ("World Health Organization", "WHO", "organisation"),
        ("United Nations", "U.N.", "organisation"),
        ("The Hague Court", "Hague Court", "organisation"),
        ("Ministry of Foreign Affairs", "Ministry of foreign affairs", "organisation"),
        ("Norway", "Norway", "country"),
    ],
)
def test_one_and_the_same(first: str, second: str, kind: ActorKind) -> None:
    assert joined(identify(actors((0, kind, first), (1, kind, second)))) == [[first, second]]


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        ("Kari Berg", "Jonas Berg", "person"),
        ("Kari Berg", "J. Berg", "person"),
        ("Kari Berg", "Kari Lund", "person"),
        ("World Health Organization", "WTO", "organisation"),
        ("Norway", "Sweden", "country"),
    ],
)
def test_two_different_ones(first: str, second: str, kind: ActorKind) -> None:
    assert joined(identify(actors((0, kind, first), (1, kind, second)))) == []


def test_a_last_name_with_two_bearers_stays_apart_and_is_listed_as_a_doubt() -> None:
    found = identify(actors((0, "person", "Kari Berg"), (1, "person", "Jonas Berg"), (2, "person", "Berg")))
    assert joined(found) == []
    assert [(doubt.name, doubt.candidates) for doubt in found.doubts] == [
        ("Berg", ("Jonas Berg", "Kari Berg"))
    ]


def test_an_acronym_with_two_readings_stays_apart_and_is_listed_as_a_doubt() -> None:
    found = identify(
        actors(
            (0, "organisation", "International Criminal Court"),
            (1, "organisation", "Indian Cricket Council"),
            (2, "organisation", "ICC"),
        )
    )
    assert joined(found) == []
    assert found.doubts[0].candidates == ("Indian Cricket Council", "International Criminal Court")


def test_two_states_ministries_of_one_name_stay_two() -> None:
    found = identify(
        actors(
            (0, "organisation", "Peru's Foreign Ministry"),
            (1, "organisation", "Chilean Foreign Ministry"),
            (2, "organisation", "Foreign Ministry of Peru"),
            (3, "organisation", "Foreign Ministry"),
            (3, "country", "Peru"),
            (3, "country", "Chile"),
            (4, "organisation", "Foreign Ministry"),
            (4, "country", "Chile"),
        )
    )
    assert joined(found) == [
        ["Peru's Foreign Ministry", "Foreign Ministry of Peru"],
        ["Chilean Foreign Ministry", "Foreign Ministry"],
        ["Chile", "Chile"],
    ]
    assert [(doubt.name, doubt.candidates) for doubt in found.doubts] == [
        ("Foreign Ministry", ("Chilean Foreign Ministry", "Peru's Foreign Ministry"))
    ]


def test_a_court_without_its_state_is_the_one_its_source_is_about() -> None:
    found = identify(
        actors(
            (0, "organisation", "Supreme Court"),
            (0, "country", "Peru"),
            (1, "organisation", "Supreme Court"),
            (1, "country", "Chile"),
            (2, "organisation", "Supreme Court"),
            (2, "country", "Peru"),
        )
    )
    assert joined(found) == [["Supreme Court", "Supreme Court"], ["Peru", "Peru"]]


def test_the_editors_aliases_settle_a_doubt() -> None:
    people = actors((0, "person", "Kari Berg"), (1, "person", "Jonas Berg"), (2, "person", "Berg"))
    found = identify(people, {"Jonas Berg": ["Berg"]})
    assert joined(found) == [["Jonas Berg", "Berg"]]
    assert found.doubts == ()


def test_the_editors_aliases_join_what_no_rule_could() -> None:
    people = actors((0, "person", "Mark Twain"), (1, "person", "Samuel Clemens"))
    assert joined(identify(people, {"Mark Twain": ["Samuel Clemens"]})) == [["Mark Twain", "Samuel Clemens"]]


def test_the_fullest_name_is_shown() -> None:
    assert fullest_name(["Berg", "Kari Berg", "Berg"]) == "Kari Berg"
    assert fullest_name(["UN", "United Nations"]) == "United Nations"


def test_one_name_of_several_words_read_as_different_kinds_is_one_actor() -> None:
    found = identify(
        actors(
            (0, "person", "Northlight Power"),
            (1, "place", "Northlight Power"),
            (2, "organisation", "Northlight Power"),
        )
    )
    assert joined(found) == [["Northlight Power"] * 3]


@pytest.mark.parametrize(
    ("person", "other"),
    [("Charles Berg", "Charles Berg"), ("Orla", "Orla"), ("Northlight Power", "Northlight Water")],
)
def test_a_known_given_name_a_single_word_and_another_name_stay_apart(person: str, other: str) -> None:
    assert joined(identify(actors((0, "person", person), (1, "place", other)))) == []


def test_a_person_with_a_title_stays_apart_from_a_namesake_of_another_kind() -> None:
    named = actors((0, "person", "Zorka Power"), (1, "organisation", "Zorka Power"))
    (key, actor), *_ = named.items()
    named[key] = replace(actor, role=Span(0, 5))
    assert joined(identify(named)) == []
