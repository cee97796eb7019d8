"""What every page keeps: its place, its links, its front matter."""

from __future__ import annotations

import pytest

from generator.pages import Page, pages
from generator.pages.views import Ref
from generator.resolve import resolve
from generator.settings import Settings
from tests.facts import Story
from tests.test_facts_json import vote


@pytest.mark.parametrize(
    ("here", "there", "link"),
    [
        ("index.md", Ref("sources/a.md", "s-1", ""), "sources/a.md#s-1"),
        ("actors/x.md", Ref("sources/a.md", "s-1", ""), "../sources/a.md#s-1"),
        ("actors/x.md", Ref("actors/index.md", "a-y", ""), "index.md#a-y"),
        ("sources/a.md", Ref("sources/a.md", "s-1", ""), "#s-1"),
        ("summary.md", Ref("index.md", "", ""), "index.md"),
    ],
)
def test_a_link_is_relative_to_its_page(here: str, there: Ref, link: str) -> None:
    assert Page(here, "x.md.j2", "X").link(there) == link


def test_every_page_has_a_title_a_template_and_a_place_of_its_own() -> None:
    made = list(pages(resolve([vote().facts()], settings=Settings("The dossier", "About it"))))
    assert len({page.path for page in made}) == len(made)
    assert all(page.title and page.template.endswith(".md.j2") for page in made)
    first = made[0]
    assert (first.path, first.title, first.front_matter["description"]) == (
        "index.md",
        "The dossier",
        "About it",
    )


def test_an_empty_dossier_has_every_page_too() -> None:
    full = {page.path for page in pages(resolve([vote().facts()])) if "/" not in page.path}
    assert {page.path for page in pages(resolve([])) if "/" not in page.path} == full


def test_a_source_that_may_not_be_shown_has_its_page_without_a_word_of_it() -> None:
    story = Story("The secret words.", front="rights: none\ntitle: T")
    page = next(page for page in pages(resolve([story.facts()])) if page.path == "sources/vote.md")
    assert page.title == "T"
    assert "secret" not in repr(page.context["blocks"])
