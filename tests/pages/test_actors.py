"""An actor's page holds what this actor said, and only that."""

from __future__ import annotations

from typing import Any

from generator.pages.actors import make
from generator.pages.around import actor_ref
from generator.pages.page import Page
from generator.resolve import resolve
from tests.facts import Story


def story() -> Story:
    made = Story(
        'Ada Lund said "never" to 57 men.',
        'Bo Berg said "always" in Oslo.',
        "brief| Ada Lund is in the brief.",
        "Nobody but Lund was there.",
        front="rights: full\npublisher: P",
    )
    ada = made.actor("Ada Lund", named=("Lund was",))
    berg = made.actor("Bo Berg")
    made.actor("Oslo", "place")
    made.quote("never", who=made.speaker("Ada Lund", ada), cue="said")
    made.quote("always", who=made.speaker("Bo Berg", berg))
    made.figure("57", 57, counts="men", who=made.speaker("Ada Lund", ada))
    return made


def all_pages() -> dict[str, Page]:
    return {page.path: page for page in make(resolve([story().facts()]))}


def context(path: str) -> dict[str, Any]:
    return dict(all_pages()[path].context)


def test_who_acts_has_a_page_and_who_does_not_has_a_line() -> None:
    assert set(all_pages()) == {"actors/index.md", "actors/ada-lund.md", "actors/bo-berg.md"}
    lines = {line.name: line for _, group in context("actors/index.md")["groups"] for line in group}
    assert {name for name, line in lines.items() if line.has_page} == {"Ada Lund", "Bo Berg"}
    assert "Oslo" in lines


def test_a_page_holds_the_actors_own_words_and_figures() -> None:
    ada = context("actors/ada-lund.md")
    assert [view.words for view in ada["quotes"]] == ["never"]
    assert [view.words for view in ada["figures"]] == ["57"]
    assert [view.words for view in context("actors/bo-berg.md")["quotes"]] == ["always"]
    assert context("actors/bo-berg.md")["figures"] == []


def test_mentions_are_the_articles_sentences_once_each() -> None:
    words = [view.words for view in context("actors/ada-lund.md")["mentions"]]
    assert words == ['Ada Lund said "never" to 57 men.', "Nobody but Lund was there."]


def test_an_actor_without_a_page_is_linked_to_its_line_and_no_heading_can_have_its_anchor() -> None:
    oslo = next(actor for actor in resolve([story().facts()]).actors if actor.name == "Oslo")
    assert (actor_ref(oslo).path, actor_ref(oslo).anchor) == ("actors/index.md", "a-oslo")


def test_publishers_are_named_with_their_sources() -> None:
    ((name, refs, more),) = context("actors/index.md")["publishers"]
    assert (name, [ref.path for ref in refs], more) == ("P", ["sources/vote.md"], 0)


def first_named(*days: str) -> tuple[str, bool]:
    """Label of the source that the line of Ada Lund leads to, and whether it is first for certain."""
    stories = []
    for number, day in enumerate(days):
        front = f"publisher: Post {number}" + (f"\npublished: {day}" if day else "")
        told = Story("Ada Lund came.", name=f"seeds/{number}.md", front=front)
        told.actor("Ada Lund")
        stories.append(told)
    pages = {page.path: page for page in make(resolve([one.facts() for one in stories]))}
    line = pages["actors/index.md"].context["groups"][0][1][0]
    return line.first.label, line.certain


def test_first_named_is_the_oldest_source_not_the_newest() -> None:
    label, certain = first_named("2031-06-12", "2031-06-08", "2031-06-10")
    assert label.startswith("Post 1") and certain


def test_what_a_source_without_a_date_names_may_be_older() -> None:
    label, certain = first_named("2031-06-12", "")
    assert label.startswith("Post 0") and not certain
    assert first_named("")[1] is False
