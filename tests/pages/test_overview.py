"""The overview: what happened last, one quotation a speaker, charts of one event together."""

from __future__ import annotations

from typing import Any

from generator.dossier import Dossier
from generator.pages import Page, pages
from generator.pages.overview import chart_groups
from generator.resolve import resolve
from tests.facts import Story
from tests.testbed import score as testbed


def overview(*stories: Story) -> dict[str, Any]:
    return context(resolve([story.facts() for story in stories]))


def context(dossier: Dossier) -> dict[str, Any]:
    page: Page = next(page for page in pages(dossier) if page.path == "index.md")
    return dict(page.context)


def days(shown: dict[str, Any]) -> list[str | None]:
    return [item.lead.machine for item in shown["events"]]


def dated(*values: str, published: str = "2031-05-04") -> Story:
    story = Story(*(f"The dam changed in {value}." for value in values), front=f"published: {published}")
    for value in values:
        precision = {4: "year", 7: "month"}.get(len(value), "day")
        story.date(value, value, precision, event=f"The dam changed in {value}")  # type: ignore[arg-type]
    return story


def test_the_short_timeline_ends_with_the_newest_source_not_with_projections() -> None:
    story = dated("1994", "2029", "2030-02", "2031-01", "2031-04", "2031-05-03", "2040", "2050")
    assert days(overview(story)) == ["2029", "2030-02", "2031-01", "2031-04", "2031-05-03"]


def test_what_lies_ahead_fills_up_a_short_past_nearest_first() -> None:
    shown = overview(dated("2031-05-03", "2031-06", "2033", "2040", "2050", "2060"))
    assert days(shown) == ["2031-05-03", "2031-06", "2033", "2040", "2050"]


def test_a_year_that_has_begun_is_not_ahead() -> None:
    assert days(overview(dated("2031", "2050")))[0] == "2031"


def test_without_a_day_of_publication_the_last_events_stand() -> None:
    story = dated("1994", "1995", "1996", "1997", "1998", "1999", published="")
    assert days(overview(story)) == ["1995", "1996", "1997", "1998", "1999"]


def test_each_speaker_is_quoted_once_while_there_are_others() -> None:
    words = {
        "Ada Berg": [
            "The river was never ours to sell to anybody, she knew.",
            "We will go to court over it, all of us.",
        ],
        "Tom Lund": ["Nobody has shown me a single plan of the new wall."],
        "Eva Holm": ["The wall stands on firm ground and it will hold."],
    }
    story = Story(*(f'"{line}" said {who}.' for who, lines in words.items() for line in lines))
    for who, lines in words.items():
        actor = story.actor(who)
        for line in lines:
            story.quote(line, who=story.speaker(who, actor, after=line))
    shown = [quote.speaker.name for quote in overview(story)["quotes"]]
    assert sorted(shown) == ["Ada Berg", "Eva Holm", "Tom Lund"]


def vote(name: str, yes: int, day: str) -> Story:
    lines = [
        f"The Lake Council met in Norran, where {yes} states voted in favour of the Norran dam on Thursday.",
        "12 states voted against the Norran dam in the Lake Council.",
        "57 states abstained in the Lake Council.",
    ]
    story = Story(*lines, name=f"seeds/{name}.md", front=f"published: {day}\npublisher: {name}")
    story.actor("Lake Council", "organisation", named=("Lake Council",))
    for number, after in ((str(yes), ""), ("12", lines[0]), ("57", lines[1])):
        story.figure(number, int(number), counts="states", after=after)
    return story


def test_two_sources_with_one_result_make_one_chart() -> None:
    shown = overview(vote("wire", 91, "2031-04-09"), vote("copy", 91, "2031-04-09"))
    (group,) = shown["charts"]
    assert len(group.charts) == 1
    assert group.differs is None


def test_two_events_make_two_groups() -> None:
    other = Story("3 boats sank in Dorrin.", "5 boats were saved in Dorrin.", name="seeds/boats.md")
    shown = overview(vote("wire", 91, "2031-04-09"), other)
    assert [len(group.charts) for group in shown["charts"]] == [1]


def test_different_numbers_for_one_vote_stand_together_with_the_way_to_the_comparison() -> None:
    found, _ = testbed.dossier()
    groups = [group for group in chart_groups(found) if len(group.charts) > 1]
    (group,) = groups
    assert {str(row.value) for chart in group.charts for row in chart.rows} >= {"91", "93"}
    assert group.differs
    row = next(row for row in found.comparisons.figures if row.id == group.differs.anchor)
    assert row.standing == "conflict"


def test_a_number_that_stands_in_a_chart_needs_no_card() -> None:
    other = Story("The dam will drown 14 villages.", name="seeds/dam.md")
    other.figure("14", 14, counts="villages")
    shown = overview(vote("wire", 91, "2031-04-09"), other)
    assert [str(card.words) for card in shown["figures"]] == ["14"]


def test_where_all_numbers_stand_in_a_chart_they_have_cards_too() -> None:
    shown = overview(vote("wire", 91, "2031-04-09"))
    assert [str(card.words) for card in shown["figures"]] == ["91", "12", "57"]


def test_what_the_opening_sentence_quotes_comes_last() -> None:
    lines = [
        'The council "will not sell the river," Ada Berg said.',
        '"Nobody has shown me a plan," said Tom Lund.',
    ]
    story = Story(*lines)
    for who, words in (("Ada Berg", "will not sell the river,"), ("Tom Lund", "Nobody has shown me a plan,")):
        story.quote(words, who=story.speaker(who, story.actor(who)))
    story.summary = (0,)
    shown = overview(story)
    assert str(shown["lede"][0].words) == lines[0]
    assert [quote.speaker.name for quote in shown["quotes"]] == ["Tom Lund", "Ada Berg"]


def test_the_values_of_a_dispute_stand_on_one_scale() -> None:
    found, _ = testbed.dossier()
    disputed = context(found)["disputed"]
    for row in disputed:
        assert row.course or (row.ends and all(value.strip for value in row.values))
    assert "at least 12" in str(next(row.course for row in disputed if row.course))


def told(name: str, day: str, *lines: str) -> Story:
    """A source whose every line holds one key figure: its first word."""
    story = Story(*lines, name=f"seeds/{name}.md", front=f"published: {day}\npublisher: {name}")
    for line in lines:
        story.figure(line.split()[0], int(line.split()[0]), after="")
    return story


def test_the_cards_are_of_several_sources_and_sentences() -> None:
    rich = Story(
        "Of 640 houses 212 stand again.", "31 came.", "900 saw it.", "77 left.", front="published: 2031-06-12"
    )
    for number in ("640", "212", "31", "900", "77"):
        rich.figure(number, int(number))
    poor = told("poor", "2031-06-10", "19 boats sank.")
    poorer = told("poorer", "2031-06-09", "17 boats sank.")
    cards = [card.words for card in overview(rich, poor, poorer)["figures"]]
    assert {"19", "17"} <= set(cards)
    assert not {"640", "212"} <= set(cards)


def test_a_copy_repeats_no_card_and_no_statement() -> None:
    lines = (
        "Ada Berg promised 80 boats.",
        *(f"The harbour lost its wall number {n} that night." for n in "abcdefg"),
    )
    stories = []
    for name, day in (("one", "2031-06-09"), ("two", "2031-06-10")):
        story = Story(*lines, name=f"seeds/{name}.md", front=f"published: {day}\npublisher: {name}")
        who = story.speaker("Ada Berg", story.actor("Ada Berg"))
        story.figure("80", 80, counts="boats", who=who)
        story.quote("80 boats", kind="indirect", who=who, cue="promised", cue_class="promise")
        stories.append(story)
    others = told(
        "other", "2031-06-01", "5 ferries left.", "6 ferries came.", "7 ferries stayed.", "8 are lost."
    )
    for number in range(6):
        words = f"wall {number} held"
        other = Story(
            f"Bo Lund denied that {words}.", name=f"seeds/lund{number}.md", front="published: 2031-05-01"
        )
        who = other.speaker("Bo Lund", other.actor("Bo Lund"))
        other.quote(words, kind="indirect", who=who, cue="denied", cue_class="denial")
        stories.append(other)
    shown = overview(*stories, others)
    assert [card.words for card in shown["figures"]].count("80") == 1
    assert sum("80 boats" in str(one.words) for one in shown["statements"]) == 1
