"""The page of comparisons, the shared quotations, and what the overview says is disputed."""

from __future__ import annotations

import re

from generator.dossier import Dossier
from generator.gather import facts_of
from generator.pages import comparisons, pages
from generator.pages.comparison_list import row_ref
from generator.read import article_of
from generator.render import environment, render
from generator.resolve import resolve

HERALD = (
    "The ferry Aurelia sank on Lake Norran on Tuesday, killing 12 people, the coast guard said.\n\n"
    '"We have lost neighbours and friends tonight and we will find out why," Mara Lindqvist said.'
)
COURIER = (
    "The sinking of the Aurelia on Lake Norran killed at least 14 people, the Interior Ministry said.\n\n"
    '"We have lost <b>neighbours</b> and friends and we will find out why," Jonas Hale said.'
)


def dossier_of(*texts: str) -> Dossier:
    facts = [
        facts_of(
            article_of(
                f"---\npublished: 2026-03-03\npublisher: Paper {n}\n---\n{text}\n".encode(), f"s/{n}.md"
            )
        )
        for n, text in enumerate(texts)
    ]
    return resolve(facts)


def built(*texts: str) -> dict[str, str]:
    return {page.path: render(page, environment()) for page in pages(dossier_of(*texts))}


def test_a_conflict_stands_with_both_values_the_line_and_who_says_so() -> None:
    page = built(HERALD, COURIER)["comparisons.md"]
    assert "## In conflict" in page
    assert "12 < 14" in page or "12 &lt; 14" in page
    assert "coast guard" in page and "Interior Ministry" in page
    assert "2 independent voices, 2 sources" in page


def test_the_overview_says_what_is_disputed_and_links_to_the_row() -> None:
    found = built(HERALD, COURIER)
    assert "## What is disputed" in found["index.md"]
    anchor = found["index.md"].split("comparisons.md#")[1].split(")")[0]
    assert f'id="{anchor}"' in found["comparisons.md"]


def test_a_shared_quotation_stands_once_and_every_old_link_arrives() -> None:
    page = built(HERALD, COURIER)["quotes.md"]
    assert page.count("quote-shared") == 1
    assert page.count('id="q-') == 2
    assert "Given to two speakers" in page
    assert "<del" in page and "<b>" not in page


def test_a_dossier_without_comparisons_says_why() -> None:
    assert "one independent source only" in built(HERALD)["comparisons.md"]
    other = "A market opened in the town of Gant on Monday."
    assert "No figure or day of two sources is beyond doubt" in built(HERALD, other)["comparisons.md"]
    assert "What is disputed" not in built(HERALD, other)["index.md"]


def test_many_comparisons_stand_on_several_pages_the_conflicts_first() -> None:
    towns = [first + last for first in ("Gan", "Or", "Lun", "Nor", "Tar", "Hel") for last in ENDINGS]
    tolls = [
        f"At least {number} people were killed when a mine in {town} collapsed on Monday, police said."
        for number, town in enumerate(towns, 11)
    ]
    dossier = dossier_of(HERALD, COURIER, *tolls, *(text.replace("police", "doctors") for text in tolls))
    found = {page.path: render(page, environment()) for page in comparisons.make(dossier)}
    first, second = found["comparisons.md"], found["comparisons/2.md"]
    assert "## In conflict" in first and "## In conflict" not in second
    assert "](comparisons/2.md)" in first and "](../comparisons.md)" in second
    assert "## The same words, two speakers" in second
    assert "](quotes.md)" in first and "](../quotes.md)" in second
    ids = {path: re.findall(r'id="(v-[^"]+)"', page) for path, page in found.items()}
    assert sum(map(len, ids.values())) == 1 + len(towns)
    # a link to a row leads to the page where it stands
    assert all(row_ref(dossier, id_).path == path for path, here in ids.items() for id_ in here)


ENDINGS = ("bay", "mark", "stad", "wick", "ford", "holm", "dale", "vik", "moor")
