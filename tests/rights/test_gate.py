"""Behind the gate nothing is left that may not be shown, and what is left still says what it said."""

from __future__ import annotations

import re
from typing import Literal

import pytest

from generator.dossier import Dossier
from generator.notes import Note
from generator.pages import pages
from generator.render import environment, render
from generator.resolve import resolve
from generator.rights.gate import publishable
from generator.settings import Rights, Settings
from tests.facts import Story

TEMPLATES = environment()
FILLER = "Nothing at all happens in this long and quiet sentence of fourteen plain words."


def story(rights: str = "excerpts") -> Story:
    made = Story(
        "headline| The vote",
        "caption| A boat lies in the harbour of Oslo.",
        "The clerk Ada Lund said the count was not 57 but 60.",
        FILLER,
        'Bo Berg called it "a farce" on Monday.',
        "In May 2030 the talks began.",
        "Old men in Bergen watched the long talks with patience.",
        front=f"published: 2031-03-14\nrights: {rights}",
    )
    ada, berg = made.actor("Ada Lund", role="clerk"), made.actor("Bo Berg")
    made.actor("Bergen", "place")
    made.quote("the count was not 57 but 60", "indirect", who=made.speaker("Ada Lund", ada), cue="said")
    made.quote("a farce", "partial", who=made.speaker("Bo Berg", berg), cue="called")
    made.figure("57", 57)
    made.date("In May 2030", "2030-05", "month", event="the talks began")
    made.figure("patience", None, low=1, key=False)
    return made


def gated(
    rights: Literal["excerpts", "full", "none"] = "excerpts", *, words: int = 800, share: int = 100
) -> Dossier:
    limits = Rights("excerpts", share, 14, words)
    note = Note("n", "seeds/background/n.md", "N", ("Bergen",), (), ())
    return publishable(resolve([story(rights).facts()], [note], Settings(rights=limits)))


def everything(dossier: Dossier) -> str:
    """All pages, and all that templates of an editor's own could take from the dossier."""
    rendered = [render(page, TEMPLATES) for page in pages(dossier)]
    return "\n".join([*rendered, repr(dossier)])


def test_what_carries_no_fact_is_not_even_there() -> None:
    dossier = gated()
    (source,) = dossier.sources
    assert "quiet sentence" not in everything(dossier)
    assert source.article.words(source.facts.sentences[3].span).split() == ["[…]"]
    assert source.use
    assert (source.use.withheld, source.use.article.total) == (0, 52)


def test_the_full_text_is_left_as_it_is() -> None:
    assert "quiet sentence" in everything(gated("full"))


def test_of_a_source_without_rights_only_the_reference_is_left() -> None:
    dossier = gated("none")
    words = everything(dossier)
    for word in ("Lund", "Bo Berg", "farce", "harbour", "talks", "patience"):
        assert word not in words, word
    assert "The vote" in words
    assert "2031-03-14" in words
    assert (dossier.quotes, dossier.figures, dossier.actors) == ((), (), ())


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        (2, ""),  # the headline, always
        (12, "quote"),
        (25, "quote figure"),  # the statement holds the figure: it came with it
        (26, "quote figure event"),
        (40, "quote figure event"),
    ],
)
def test_the_important_come_first_and_the_rest_is_counted(words: int, kept: str) -> None:
    dossier = gated(words=words)
    (source,) = dossier.sources
    assert source.use
    assert source.use.article.shown <= words
    found = {
        "quote": dossier.quotes,
        "figure": [f for f in dossier.figures if f.fact.key],
        "event": dossier.events,
    }
    assert " ".join(name for name, facts in found.items() if facts) == kept
    shown = len(dossier.quotes) + len(dossier.statements) + len(dossier.figures) + len(dossier.events)
    assert source.use.withheld == 5 - shown
    page = next(render(page, TEMPLATES) for page in pages(dossier) if page.path == source.path)
    assert ("not shown: rights" in page) == bool(source.use.withheld)


def test_a_number_is_never_shown_without_what_stands_before_it() -> None:
    for words in range(60):
        for figure in gated(words=words).figures:
            if figure.fact.key:
                assert "not 57 but 60" in figure.words(figure.place.span)


def test_a_quotation_is_never_shown_without_who_says_so() -> None:
    for words in range(60):
        for quote in gated(words=words).quotes:
            assert quote.words(quote.place.span).startswith('Bo Berg called it "a farce"')


def test_offsets_and_anchors_stay() -> None:
    before, after = resolve([story().facts()]).sources[0], gated(words=12).sources[0]
    assert len(before.article.text) == len(after.article.text)
    assert before.sentence_ids == after.sentence_ids
    assert before.article.sha256 == after.article.sha256


def test_names_are_facts_and_mentions_are_words() -> None:
    dossier = gated(words=12)
    assert {actor.name for actor in dossier.actors} == {"Bo Berg"}
    for actor in dossier.actors:
        for member in actor.members:
            assert all("…" not in member.words(span) for span in member.fact.mentions)


def test_a_site_has_its_notes_passages_when_words_are_left() -> None:
    assert [len(item.passages) for item in gated().background] == [1]
    assert [len(item.passages) for item in gated(words=12).background] == [0]


def test_what_sources_are_compared_by_is_shown_whole_or_not_at_all() -> None:
    def told(number: int, day: int) -> Story:
        made = Story(
            "Nobody in the quiet old harbour knew of anything.",
            f"The storm in Norvik on Monday killed {number} people.",
            name=f"seeds/storm-{day}.md",
            front=f"published: 2031-03-{day}",
        )
        made.actor("Norvik", "place")
        made.figure(str(number), number, counts="people")
        return made

    stories = [told(12, 10).facts(), told(19, 11).facts()]
    for words in (0, 9, 800):
        limits = Rights("excerpts", 100, 14, words)
        dossier = publishable(resolve(stories, (), Settings(rights=limits)))
        assert "[…]" not in "".join(
            value.figure.words(value.figure.place.span)
            for row in dossier.comparisons.figures
            for value in row.values
        )
    assert dossier.comparisons.figures


def test_a_role_alone_is_no_statement() -> None:
    """*“[…] chief clerk, […]”* tells nobody anything; beside words that are shown it is shown."""
    made = Story(
        "headline| The vote",
        "The chief clerk of the old wide hall, it was Ada Lund, stated the doors were closed that night.",
        'Bo Berg called it "a farce" on Monday.',
        "The old harbour master Eva Holm said that boats sank.",
    )
    ada = made.actor("Ada Lund", role="chief clerk")
    berg, holm = made.actor("Bo Berg"), made.actor("Eva Holm", role="old harbour master")
    made.quote("a farce", "partial", who=made.speaker("Bo Berg", berg), cue="called")
    made.quote("boats sank", "indirect", who=made.speaker("Eva Holm", holm), cue="said")
    made.quote("the doors were closed that night", "indirect", who=made.speaker("Ada Lund", ada))
    for words in range(4, 40):
        dossier = publishable(
            resolve([made.facts()], [], Settings(rights=Rights("excerpts", 100, 14, words)))
        )
        (source,) = dossier.sources
        shown = source.article.words(source.facts.sentences[1].span)
        assert "chief clerk" not in shown or "chief clerk of the" in shown, words
        for sentence in source.facts.sentences:
            runs = re.split(r"\[…\]|…", source.article.words(sentence.span))
            said = [quote for quote in (*dossier.quotes, *dossier.statements) if quote.place == sentence]
            assert said or len(runs) == 1 or all(not run.strip(" ,.") or len(run.split()) > 3 for run in runs)
