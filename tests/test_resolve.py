"""What the sources give together: who is who, in which order, what belongs to a note, what stays apart."""

from __future__ import annotations

import pytest

from generator.dossier import Dossier
from generator.notes import Note
from generator.pages.viewing import event_view, figure_view
from generator.resolve import resolve
from generator.settings import Settings
from tests.facts import Story


def dossier(*stories: Story, notes: tuple[Note, ...] = (), settings: Settings | None = None) -> Dossier:
    return resolve([story.facts() for story in stories], notes, settings)


def note(*terms: str) -> Note:
    return Note("note", "seeds/background/note.md", "Note", terms, (), ())


# ------------------------------------------------------------------ sources


def test_sources_stand_newest_first_and_those_without_a_day_last() -> None:
    stories = [
        Story("One.", name="seeds/b.md", front="published: 2025-01-02"),
        Story("Two.", name="seeds/none.md", front=""),
        Story("Three.", name="seeds/c.md", front="published: 2025-12-01"),
        Story("Four.", name="seeds/a.md", front="published: 2025-01-02"),
    ]
    expected = ["c", "a", "b", "none"]
    assert [source.article.id for source in dossier(*stories).sources] == expected
    assert [source.article.id for source in dossier(*reversed(stories)).sources] == expected


@pytest.mark.parametrize(
    ("front", "label"),
    [
        ("published: 2025-12-03\npublisher: Example Press", "Example Press, 3 December 2025"),
        ("published: 2025-12-03", "vote, 3 December 2025"),
        ("publisher: Example Press", "Example Press"),
        ("", "vote"),
    ],
)
def test_a_sources_short_name(front: str, label: str) -> None:
    assert dossier(Story("One.", front=front)).sources[0].label == label


def test_two_sources_of_one_publisher_and_day_are_told_apart() -> None:
    front = "published: 2025-12-03\npublisher: P\ntitle: "
    made = dossier(
        Story("One.", name="a.md", front=front + "First"), Story("Two.", name="b.md", front=front + "Second")
    )
    assert [source.label for source in made.sources] == [
        "P, 3 December 2025: First",
        "P, 3 December 2025: Second",
    ]


def test_the_title_is_the_front_matters_else_the_headline_else_the_file() -> None:
    lines = ("headline| The vote", "It was held.")
    assert dossier(Story(*lines, front="title: Mine")).sources[0].title == "Mine"
    assert dossier(Story(*lines, front="")).sources[0].title == "The vote"
    assert dossier(Story("It was held.", front="")).sources[0].title == "vote"


def test_what_is_missing_is_named() -> None:
    source = dossier(Story("One.", front="published: 2025-12-03\nurl: https://example.org")).sources[0]
    assert source.missing == ("publisher", "byline", "retrieved")


def test_a_sentences_permanent_name_survives_changes_elsewhere() -> None:
    old = dossier(Story("It was held.", "Nobody left.")).sources[0]
    new = dossier(Story("A new beginning.", "Nobody left.", "It was held.", front="title: x")).sources[0]
    assert new.sentence_ids[2] == old.sentence_ids[0]
    assert new.sentence_ids[1] == old.sentence_ids[1]


def test_the_same_sentence_twice_has_two_names() -> None:
    ids = dossier(Story("No.", "It was held.", "No.", "No.")).sources[0].sentence_ids
    assert len(set(ids)) == 4


# ------------------------------------------------------------------ actors


def test_one_actor_over_two_sources() -> None:
    one, two = Story("Ada Lund spoke.", name="a.md"), Story("Ada Lund left.", name="b.md")
    one.actor("Ada Lund")
    two.actor("Ada Lund")
    (actor,) = dossier(one, two).actors
    assert (actor.id, len(actor.members)) == ("ada-lund", 2)


def test_two_actors_of_one_slug_stay_two() -> None:
    one, two = Story("The Unit met Unit 2.", name="a.md"), Story("A man called Unit left.", name="b.md")
    one.actor("Unit", "organisation")
    one.actor("Unit 2", "organisation")
    two.actor("Unit", "person")
    ids = [actor.id for actor in dossier(one, two).actors]
    assert len(ids) == len(set(ids)) == 3


def test_who_says_something_or_opens_a_sentence_acts() -> None:
    story = Story(
        "The Hague Court ruled.", "A man told Ada Lund of Bo Berg in Oslo.", "Oslo slept.", "Norwegians ate."
    )
    court = story.actor("Hague Court", "organisation")
    story.actor("Ada Lund")
    berg = story.actor("Bo Berg")
    story.actor("Oslo", "place")
    story.actor("Norwegians", "group")
    story.quote("of Bo Berg", "indirect", who=story.speaker("Bo Berg", berg))
    assert [actor.id for actor in dossier(story).actors if actor.acts] == [berg, court]


def test_what_a_brief_says_makes_nobody_act() -> None:
    story = Story('brief| Ada Lund: "never".', "The vote was held by Ada Lund.")
    story.actor("Ada Lund", named=("Ada Lund",))
    story.quote("never", who=story.speaker("Ada Lund", "ada-lund"))
    assert [actor.acts for actor in dossier(story).actors] == [False]


# ------------------------------------------------------------------ facts


def test_facts_of_a_brief_and_of_furniture_are_no_facts() -> None:
    story = Story('brief| He said "never" to 57 in May.', 'furniture| Read "more" in 5 in June.', "The vote.")
    story.quote("never")
    story.quote("more")
    story.figure("57", 57)
    story.figure("5", 5, after='more"')
    story.date("May", "2025-05", "month", event="to 57 in May")
    story.date("June", "2025-06", "month", event="in June")
    made = dossier(story)
    assert (made.quotes, made.statements, made.figures, made.events) == ((), (), (), ())


def test_a_source_that_may_not_be_shown_gives_its_reference_only() -> None:
    story = Story('Ada Lund said "never" to 57.', front="rights: none")
    story.actor("Ada Lund")
    story.quote("never", who=story.speaker("Ada Lund", "ada-lund"))
    story.figure("57", 57)
    story.summary = (0,)
    made = dossier(story, notes=(note("Lund"),))
    assert len(made.sources) == 1
    assert (made.actors, made.quotes, made.figures, made.summary) == ((), (), (), ())
    assert made.background[0].passages == ()


def test_a_figure_or_date_in_somebodys_words_is_never_shown_as_a_fact() -> None:
    story = Story('"We lost 57 men in May," he said.', '"It was 60 in June."')
    story.quote("We lost 57 men in May,", who=story.speaker("he", None))
    story.quote("It was 60 in June.")
    for words, value, month in (("57", 57, "May"), ("60", 60, "June")):
        story.figure(words, value)
        story.date(month, "2025-05", "month", event=f"in {month}")
    made = dossier(story)
    figures = [figure_view(made, figure) for figure in made.figures]
    events = [event_view(made, event) for event in made.events]
    assert [view.claimed for view in figures] == [view.claimed for view in events] == [True, True]
    assert [view.claimed_by and view.claimed_by.written for view in figures] == ["he", None]


def test_what_happened_in_somebodys_words_is_a_claim_though_its_date_stands_outside() -> None:
    story = Story("In May, he said, the army left the town.")
    story.quote("the army left the town", "indirect", who=story.speaker("he", None))
    story.date("May", "2025-05", "month", event="the army left the town")
    made = dossier(story)
    assert event_view(made, made.events[0]).claimed is True


def test_the_first_words_of_a_split_statement_are_no_statement_of_their_own() -> None:
    story = Story(
        "His wife, he says, has left town.",
        "The road to the old port, he said, was shut.",
        "It rained, he adds.",
    )
    for words, cue in (
        ("His wife", "says"),
        ("has left town", "says"),
        ("The road to the old port", "said"),
        ("was shut", "said"),
        ("It rained", "adds"),
    ):
        story.quote(words, "indirect", who=story.speaker("he", None), cue=cue)
    shown = [one.source.article.words(one.fact.span) for one in dossier(story).statements]
    assert shown == ["has left town", "The road to the old port", "was shut", "It rained"]


def test_a_figure_of_the_source_itself_is_no_claim() -> None:
    story = Story('57 men left; he said "no" in May.')
    story.quote("no", who=story.speaker("he", None))
    story.figure("57", 57)
    story.date("May", "2025-05", "month", event="57 men left")
    made = dossier(story)
    assert figure_view(made, made.figures[0]).claimed is False
    assert event_view(made, made.events[0]).claimed is False


# ------------------------------------------------------------------ the timeline


def test_events_stand_in_the_order_of_time() -> None:
    story = Story(
        "It began in 2022, met on 3 May 2022, rose in May 2022 and ended on 30 April 2022 in week 9."
    )
    for words, value, precision in (
        ("2022", "2022", "year"),
        ("3 May 2022", "2022-05-03", "day"),
        ("May 2022 and", "2022-05", "month"),
        ("30 April 2022", "2022-04-30", "day"),
    ):
        story.date(words, value, precision, event="It began")  # type: ignore[arg-type]
    assert [event.fact.value for event in dossier(story).events] == [
        "2022",
        "2022-04-30",
        "2022-05",
        "2022-05-03",
    ]


def test_a_date_that_could_not_be_resolved_stays_open_and_is_listed() -> None:
    story = Story("On Monday it began; now it is over after two days.")
    story.date("On Monday", None, event="it began")
    story.date("now", "PRESENT_REF", "vague", event="it is over")
    story.date("two days", "P2D", "duration", event="it is over")
    made = dossier(story)
    assert made.events == ()
    assert [event.words(event.fact.span) for event in made.undated] == ["On Monday"]


# ------------------------------------------------------------------ background


def test_a_note_gets_the_paragraphs_that_hold_its_terms_and_their_facts() -> None:
    story = Story(
        "Before, 5 left.", "", "The ICC acted.", 'It has 125 members, he said "now".', "", "After, 6 left."
    )
    for words, value in (("5", 5), ("125", 125), ("6", 6)):
        story.figure(words, value)
    story.quote("now", who=story.speaker("he", None, after="members"))
    (item,) = dossier(story, notes=(note("icc"),)).background
    assert [(passage.sentences, passage.matched) for passage in item.passages] == [((1, 2), (1,))]
    assert [figure.words(figure.fact.span) for figure in item.figures] == ["125"]
    assert [quote.words(quote.fact.span) for quote in item.quotes] == ["now"]


@pytest.mark.parametrize(
    ("term", "sentence", "found"),
    [
        ("arrest warrant", "An arrest\u00a0warrant was issued.", True),
        ("arrest warrant", "An arrest  warrant was issued.", True),
        ("ICC", "The ICC's warrant.", True),
        ("ICC", "The ICCs differ.", False),
        ("war", "They issued a warrant.", False),
        ("C++ (x)", "It is in C++ (x) here.", True),
        ("U.N.", "The U.N. met.", True),
        ("U.N.", "The UXNX met.", False),
    ],
)
def test_terms_are_whole_words_in_any_case(term: str, sentence: str, found: bool) -> None:
    (item,) = dossier(Story(sentence), notes=(note(term),)).background
    assert bool(item.passages) is found


def test_a_brief_is_no_passage() -> None:
    (item,) = dossier(Story("brief| The ICC acted.", "It was late."), notes=(note("ICC"),)).background
    assert item.passages == ()


def test_no_sources_make_an_empty_dossier() -> None:
    made = dossier(notes=(note("ICC"),))
    assert (made.sources, made.actors, made.background[0].passages) == ((), (), ())
