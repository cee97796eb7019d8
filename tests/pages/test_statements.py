"""Who says what: one heading a speaker, and nobody's words under somebody else's name."""

from __future__ import annotations

from generator.dossier import Dossier
from generator.pages.statements import OPEN, make
from generator.resolve import resolve
from tests.facts import Story


def headings(dossier: Dossier) -> list[tuple[str, list[str]]]:
    (page,) = make(dossier)
    return [(name, [view.words for view in views]) for name, views in page.context["groups"]]


def saying(name: str, *said: tuple[str, str | None]) -> Story:
    """A story whose sentences are ``<who> said <n>.``, each speaker with the actor it stands for."""
    lines = [f"{who} said {number} of {name}." for number, (who, _) in enumerate(said)]
    story = Story(*lines, name=f"seeds/{name}.md")
    for name_of in dict.fromkeys(actor for _, actor in said if actor):
        story.actor(name_of)
    for number, (who, actor) in enumerate(said):
        after = "" if number == 0 else lines[number - 1]
        speaker = story.speaker(who, actor.lower().replace(" ", "-") if actor else None, after)
        story.quote(f"{number} of {name}", "indirect", who=speaker, cue="said", after=after)
    return story


def test_a_speaker_has_one_heading_whatever_the_text_calls_her() -> None:
    story = saying("a", ("Ada Lund", "Ada Lund"), ("She", "Ada Lund"), ("Bo Berg", "Bo Berg"))
    assert headings(resolve([story.facts()])) == [("Ada Lund", ["0 of a", "1 of a"]), ("Bo Berg", ["2 of a"])]


def test_he_in_one_source_is_not_he_in_another() -> None:
    one, two = saying("a", ("He", None)), saying("b", ("He", None))
    assert headings(resolve([one.facts(), two.facts()])) == [("He", ["0 of a"]), ("He", ["0 of b"])]


def test_a_statement_of_nobody_named_stands_apart() -> None:
    story = Story("It was said to be over.")
    story.quote("to be over", "indirect")
    assert headings(resolve([story.facts()])) == [(OPEN, ["to be over"])]


def test_without_statements_there_are_no_headings() -> None:
    assert headings(resolve([])) == []
