"""One timeline of all sources: what is one happening, and above all what is not."""

from __future__ import annotations

import pytest

from generator.dossier import Dossier
from generator.findings import Happening
from generator.model import Precision
from generator.pages.timeline import happening_view
from generator.resolve import resolve
from tests.facts import Story

DAY = "2031-03-14"


def told(
    name: str,
    clause: str,
    *named: str,
    value: str = DAY,
    words: str = "on Friday",
    precision: Precision = "day",
    published: str = "2031-03-15",
) -> Story:
    """A source that tells one event and names those in it."""
    story = Story(f"{clause}.", name=f"seeds/{name}.md", front=f"published: {published}")
    for one in named:
        story.actor(one, "organisation")
    story.date(words, value, precision, event=clause)
    return story


def dossier(*stories: Story) -> Dossier:
    return resolve([story.facts() for story in stories])


def rows(*stories: Story) -> list[tuple[str, ...]]:
    """For each row of the timeline the sources that tell it."""
    return [tuple(cited.source.article.id for cited in row.told) for row in dossier(*stories).happenings]


COURT = ("Herring Court", "Lund")


def test_two_sources_that_tell_the_same_are_one_row_with_each_ones_words() -> None:
    (row,) = dossier(
        told("a", "The Herring Court issued a warrant for Lund on Friday", *COURT),
        told("b", "On Friday the Herring Court issued a warrant for Lund", *COURT, words="On Friday"),
    ).happenings
    assert isinstance(row, Happening)
    assert [cited.words(cited.fact.event or cited.place.span) for cited in row.told] == [
        "The Herring Court issued a warrant for Lund on Friday",
        "On Friday the Herring Court issued a warrant for Lund",
    ]
    assert (len(row.sources), row.independent) == (2, 2)


def test_who_says_more_holds_who_says_less() -> None:
    short = told("a", "The Herring Court issued a warrant for Lund on Friday", *COURT)
    long = told(
        "b", "On Friday the Herring Court issued its first warrant for Lund in years", *COURT, words="On"
    )
    assert rows(short, long) == [("a",), ("b",)], "'first' may make it another"
    long = told("b", "The Herring Court in Bergen issued a warrant for Lund, a minister, on Friday", *COURT)
    assert rows(short, long) == [("a", "b")]


@pytest.mark.parametrize(
    "other",
    [
        "The Herring Court did not issue a warrant for Lund on Friday",
        "The Herring Court will issue a warrant for Lund on Friday",
        "The Herring Court refused to issue a warrant for Lund on Friday",
        "The Herring Court voted against the warrant issued for Lund on Friday",
        "Lund issued a warrant for the Herring Court on Friday",
        "The Herring Court issued a warrant for Berg on Friday",
        "The Herring Court issued 3 warrants for Lund on Friday",
        "The Herring Court quashed a warrant for Lund on Friday",
        "It issued a warrant on Friday",
    ],
)
def test_what_differs_in_what_matters_stays_two(other: str) -> None:
    one = told("a", "The Herring Court issued a warrant for Lund on Friday", *COURT)
    names = [name for name in (*COURT, "Berg") if name in other]
    assert sorted(rows(one, told("b", other, *names))) == [("a",), ("b",)]


def test_other_numbers_are_another_event_until_somebody_compares_them() -> None:
    one = told("a", "The Herring Court fined 40 boats of Lund on Friday", *COURT)
    one.figure("40", 40, counts="boats")
    two = told("b", "The Herring Court fined 90 boats of Lund on Friday", *COURT)
    two.figure("90", 90, counts="boats")
    three = told("c", "The Herring Court fined at least 40 boats of Lund on Friday", *COURT)
    three.figure("40", 40, counts="boats", hedge="at least")
    assert len(rows(one, two, three)) == 3


def test_another_day_is_another_row() -> None:
    clause = "The Herring Court issued a warrant for Lund on Friday"
    assert len(rows(told("a", clause, *COURT), told("b", clause, *COURT, value="2031-03-21"))) == 2


def test_a_month_joins_the_one_day_in_it_that_tells_the_same() -> None:
    day = told("a", "The Herring Court issued a warrant for Lund on Friday", *COURT)
    month = told(
        "b",
        "The Herring Court issued a warrant for Lund in March",
        *COURT,
        value="2031-03",
        words="March",
        precision="month",
    )
    (row,) = dossier(month, day).happenings
    assert (row.lead.fact.value, len(row.told)) == (DAY, 2)
    second = told("c", "The Herring Court issued a warrant for Lund on Friday", *COURT, value="2031-03-21")
    assert len(rows(month, day, second)) == 3, "it could be either day's"


def test_a_clause_that_fits_two_rows_stays_alone() -> None:
    short = told("a", "The Herring Court issued a warrant for Lund on Friday", *COURT)
    oslo = told("b", "The Herring Court issued a secret warrant for Lund on Friday", *COURT)
    open_ = told("c", "The Herring Court issued a public warrant for Lund on Friday", *COURT)
    assert rows(short, oslo, open_) == [("a",), ("b",), ("c",)]


def test_a_claim_is_not_what_a_source_says_itself_nor_what_another_claims() -> None:
    def claimed(name: str, who: str) -> Story:
        clause = "the Herring Court issued a warrant for Lund on Friday"
        story = told(name, f"{who} said {clause}", *COURT)
        actor = story.actor(who)
        story.quote(clause, "indirect", who=story.speaker(who, actor), cue="said", cue_class="claim")
        return story

    plain = told("a", "The Herring Court issued a warrant for Lund on Friday", *COURT)
    assert len(rows(plain, claimed("b", "Berg"), claimed("c", "Moe"))) == 3
    assert rows(claimed("b", "Berg"), claimed("c", "Berg")) == [("b", "c")]


def test_copies_tell_it_too_but_count_once() -> None:
    body = " ".join(f"word{n}" for n in range(40)) + "."
    clause = "The Herring Court issued a warrant for Lund on Friday"
    stories = []
    for name in "ab":
        story = Story(f"{clause}.", body, name=f"seeds/{name}.md", front="published: 2031-03-15")
        for one in COURT:
            story.actor(one, "organisation")
        story.date("Friday", DAY, event=clause)
        stories.append(story)
    (row,) = dossier(*stories).happenings
    assert (len(row.sources), row.independent) == (2, 1)


def test_the_order_of_the_files_changes_nothing() -> None:
    stories = [
        told("a", "The Herring Court issued a warrant for Lund on Friday", *COURT),
        told("b", "The Herring Court in Bergen issued a warrant for Lund on Friday", *COURT),
        told("c", "The Herring Court issued a secret warrant for Lund on Friday", *COURT),
    ]
    assert rows(*stories) == rows(*reversed(stories))


def test_two_dates_of_the_same_words_are_shown_once() -> None:
    clause = "The Herring Court issued a warrant for Lund on March 14 this year"
    story = told("a", clause, *COURT, words="on March 14")
    story.date("this year", "2031", "year", event=clause)
    made = dossier(story)
    (row,) = made.happenings
    view = happening_view(made, row)
    assert (view.others, len(view.again), view.sources) == ((), 1, 1)


def test_a_sentence_of_two_copies_is_one_row_though_it_is_open_who_speaks() -> None:
    clause = "The blast, at 6 a.m. on Friday, shattered windows"
    rest = [f"Sentence number {n} tells what else happened near plant {n} in the town." for n in range(9)]

    def copy(name: str, *lines: str) -> Story:
        story = Story(f"{clause}.", *lines, name=f"seeds/{name}.md", front="published: 2031-03-15")
        story.date("on Friday", DAY, "day", event=clause)
        return story

    assert rows(copy("a", *rest), copy("b", *rest[:7])) == [("a", "b")]
    assert rows(copy("a", *rest), copy("b", "Another text, told by somebody else.")) == [
        ("a",),
        ("b",),
    ]
