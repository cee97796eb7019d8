"""The test bed's figures may rise, never fall; what is shown in conflict is in conflict."""

from __future__ import annotations

import pytest

from tests.testbed.labels import labels, place
from tests.testbed.score import dossier, results

RECALL = {
    "figures on one thing": (0.78, 0.9),
    "figures in conflict": (0.66, 1.0),
    "days in conflict": (1.0, 1.0),
    "quotations that are one": (1.0, 1.0),
    "quotations with two speakers": (1.0, 1.0),
    "sources that are copies": (1.0, 1.0),
    "actors that are one": (0.83, 0.85),
}
"""Measured floors, for the texts that were looked at while building and for those held back."""


@pytest.mark.parametrize("kind", RECALL)
def test_nothing_wrong_is_shown_and_no_less_is_found(kind: str) -> None:
    result = next(one for one in results() if one.name == kind)
    assert result.wrong == ()
    seen, held_back = RECALL[kind]
    assert result.seen.recall >= seen
    assert result.held_back.recall >= held_back


def test_no_pair_that_is_only_alike_meets_in_a_row() -> None:
    found, articles = dossier()
    rows = [
        [(value.figure.source.article.id, value.figure.fact.span) for value in row.values]
        for row in found.comparisons.figures
    ]
    for first, second in labels()["apart"]:
        a, b = place(first, articles), place(second, articles)
        for row in rows:
            here = [
                any(source == one.source and span.overlaps(one.span) for source, span in row)
                for one in (a, b)
            ]
            assert here != [True, True], (first, second)


def test_actors_that_only_share_a_name_stay_apart() -> None:
    found, _ = dossier()
    by_name = {
        (member.source.article.id, member.fact.name): actor.id
        for actor in found.actors
        for member in actor.members
    }
    for first, second in labels()["actors_apart"]:
        ids = [by_name.get(key) for key in (*first.items(), *second.items())]
        assert None in ids or len(set(ids)) == 2, (first, second)
