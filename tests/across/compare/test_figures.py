"""Which figures meet in a row, how they stand, and which stay apart."""

from __future__ import annotations

import pytest

from tests.across.compare.texts import compared, lines, standings

SANK = "The ferry Aurelia sank on Lake Norran on Tuesday, killing {} people, the coast guard said."
DIED = "The sinking of the ferry Aurelia on Lake Norran killed {} people, the Interior Ministry said."


def test_two_numbers_of_one_day_are_in_conflict_and_both_stand() -> None:
    found = compared(
        ("Herald", "2026-03-03", SANK.format(12)), ("Courier", "2026-03-03", DIED.format("at least 14"))
    )
    assert (standings(found), lines(found)) == (["conflict"], ["12 < 14"])
    (row,) = found.figures
    assert [value.figure.words(value.figure.fact.span) for value in row.values] == ["12", "14"]
    assert (row.voices, row.sources) == (2, 2)
    assert row.names == ("Aurelia", "Lake Norran")


def test_a_count_that_has_grown_by_a_later_day_is_a_development() -> None:
    found = compared(("Herald", "2026-03-03", SANK.format(12)), ("Courier", "2026-03-05", DIED.format(14)))
    assert (standings(found), lines(found)) == (["development"], ["12 → 14"])
    assert [value.as_of for value in found.figures[0].values] == ["2026-03-03", "2026-03-05"]


def test_the_dead_do_not_become_fewer() -> None:
    found = compared(("Herald", "2026-03-03", SANK.format(14)), ("Courier", "2026-03-05", DIED.format(12)))
    assert standings(found) == ["conflict"]


def test_who_corrects_his_own_count_does_not_contradict_himself() -> None:
    later = "The sinking of the ferry Aurelia on Lake Norran killed 12 people, the coast guard said."
    found = compared(("Herald", "2026-03-03", SANK.format(14)), ("Courier", "2026-03-05", later))
    assert standings(found) == ["development"]


def test_without_a_day_it_stays_open_whether_the_count_grew() -> None:
    found = compared(("Herald", "2026-03-03", SANK.format(12)), ("Courier", "", DIED.format(14)))
    assert standings(found) == ["open"]


def test_a_lower_bound_that_the_other_number_keeps_is_compatible() -> None:
    found = compared(
        ("Herald", "2026-03-03", SANK.format("at least 12")), ("Courier", "2026-03-03", DIED.format(14))
    )
    assert (standings(found), lines(found)) == (["compatible"], ["12 ≤ 14"])


def test_two_papers_with_the_word_of_one_speaker_are_one_voice() -> None:
    found = compared(
        ("Herald", "2026-03-03", SANK.format(12)),
        (
            "Courier",
            "2026-03-03",
            "The sinking of the ferry Aurelia on Lake Norran killed 12 people, the coast guard said.",
        ),
    )
    (row,) = found.figures
    assert (row.standing, row.voices, row.sources) == ("agree", 1, 2)


def test_two_texts_of_one_house_are_one_voice() -> None:
    text = "The sinking of the ferry Aurelia on Lake Norran {}."
    found = compared(
        ("Herald", "2026-03-03", text.format("killed 12 people")),
        ("Herald", "2026-03-04", text.format("left grief in the harbour and killed 12 people")),
    )
    assert [(row.voices, row.sources) for row in found.figures] == [(1, 2)]


def test_a_vote_does_not_grow() -> None:
    found = compared(
        ("Herald", "2026-04-09", "Ninety-one states voted in favour of the ban at the River Congress."),
        ("Courier", "2026-04-10", "Ninety-three states voted in favour of the ban at the River Congress."),
    )
    assert (standings(found), lines(found)) == (["conflict"], ["91 ≠ 93"])


def test_a_sum_is_held_against_the_number_that_another_source_gives() -> None:
    found = compared(
        ("Herald", "2026-04-09", "Peru and 11 other states voted against the dam ban at the River Congress."),
        ("Courier", "2026-04-10", "Twelve states voted against the dam ban at the River Congress."),
    )
    (row,) = found.figures
    assert row.standing == "agree"
    assert [value.sum.formula if value.sum else None for value in row.values] == ["1 + 11 = 12", None]


def test_running_totals_of_two_months_are_a_development_by_their_own_days() -> None:
    text = "As of {}, {} villagers had been returned to the Dorrin Valley, Open Valleys said."
    found = compared(
        ("Herald", "2026-05-20", text.format("March 12", "1,200")),
        ("Courier", "2026-05-20", text.format("May 14", "1,500")),
    )
    assert (standings(found), lines(found)) == (["development"], ["1,200 → 1,500"])
    assert [(value.as_of, value.as_of_from) for value in found.figures[0].values] == [
        ("2026-03-12", "text"),
        ("2026-05-14", "text"),
    ]


def test_one_article_may_let_two_speakers_contradict_each_other() -> None:
    text = f"{SANK.format(12)}\n\n{DIED.format(14)}"
    assert standings(compared(("Herald", "2026-03-03", text))) == ["conflict"]


@pytest.mark.parametrize(
    ("why", "a", "b"),
    [
        (
            "another boat",
            SANK.format(12),
            "The ferry Boreas sank on Lake Gant on Tuesday, killing 14 people.",
        ),
        (
            "another year",
            SANK.format(12),
            "In 1994 the ferry Aurelia sank on Lake Norran, killing 14 people.",
        ),
        (
            "another noun",
            SANK.format(12),
            "The sinking of the ferry Aurelia on Lake Norran killed 14 horses.",
        ),
        (
            "another happening",
            SANK.format(12),
            "The sinking of the ferry Aurelia on Lake Norran injured 14 people.",
        ),
        ("a part", SANK.format(12), "The ferry Aurelia sank on Lake Norran, killing three of the crew."),
        ("some more", SANK.format(12), "The ferry Aurelia sank on Lake Norran, killing 14 more people."),
        (
            "not yet so",
            SANK.format(12),
            "The sinking of the ferry Aurelia on Lake Norran may have killed 14 people.",
        ),
        (
            "denied",
            SANK.format(12),
            "Norran Lines denied that the sinking of the ferry Aurelia on Lake Norran killed 14 people.",
        ),
        (
            "a rate",
            SANK.format(12),
            "Ferries like the Aurelia on Lake Norran killed 14 people a year, the ministry said.",
        ),
        (
            "another vote",
            "91 states voted in favour of a ban on dams at the River Congress on Thursday.",
            "77 states voted in favour of a fund for fish ladders at the River Congress on Thursday.",
        ),
        (
            "looked into one by one",
            "Castria deported 19,546 villagers from the Dorrin Valley, Open Valleys said.",
            "An inquiry has individually confirmed the deportation of 1,205 villagers from Dorrin Valley.",
        ),
        (
            "a day's number and the total",
            "As of May 4, 1,850 villagers had been returned to the Dorrin Valley.",
            "On May 3, 30 villagers were returned to the Dorrin Valley in two buses.",
        ),
        (
            "a city where it may happen again",
            "A drone attack killed three people in Port Kestrel, police said.",
            "A drone attack killed nine people in Port Kestrel, police said.",
        ),
    ],
)
def test_what_is_only_alike_stays_apart(why: str, a: str, b: str) -> None:
    day = "2026-05-04" if "May" in a + b else "2026-03-03"
    later = "2026-03-09" if why.startswith("a city") else day
    assert standings(compared(("Herald", day, a), ("Courier", later, b))) == []


def test_two_numbers_of_one_voice_in_one_text_are_two_things_and_compared_with_nothing() -> None:
    text = f"{SANK.format(12)}\n\nOn Lake Norran the Aurelia sank, killing 30 people, the coast guard said."
    assert (
        standings(compared(("Herald", "2026-03-03", text), ("Courier", "2026-03-03", DIED.format(14)))) == []
    )


def test_nothing_is_compared_in_a_single_text_without_two_tellers() -> None:
    assert compared(("Herald", "2026-03-03", SANK.format(12))).figures == ()
    assert compared().figures == ()


SHELLED = "At least 23 people were killed when shells hit a market in Besht on Saturday, the governor said."
ROSE = (
    "The number of people killed in Saturday's shelling of the market in Besht rose to 31 on Sunday after "
    "eight bodies were pulled from the rubble, the emergency service said."
)


def test_a_toll_that_rose_on_one_day_meets_the_event_of_another() -> None:
    found = compared(("Herald", "2032-04-10", SHELLED), ("Courier", "2032-04-11", ROSE))
    assert [(row.fate, row.names) for row in found.figures] == [("killed", ("Besht",))]
    assert [value.as_of for value in found.figures[0].values] == ["2032-04-10", "2032-04-11"]


def test_the_day_of_a_resignation_is_not_the_day_of_the_blast_that_it_follows() -> None:
    later = "The mayor of Besht resigned on Sunday over the shelling of the market that killed 33 people."
    found = compared(("Herald", "2032-04-10", SHELLED), ("Courier", "2032-04-11", later))
    assert lines(found) == ["23 ≤ 33"]


@pytest.mark.parametrize(
    "mixed",
    [
        "Dozens of people were killed or wounded when shells hit the market in Besht on Saturday.",
        "Shells that hit the market in Besht on Saturday killed and wounded 40 people.",
        "Some 40 people were killed or injured by the shells that hit the market in Besht on Saturday.",
    ],
)
def test_the_dead_and_the_hurt_together_are_not_held_against_the_dead(mixed: str) -> None:
    assert not compared(("Herald", "2032-04-10", SHELLED), ("Courier", "2032-04-10", mixed)).figures


def test_bodies_that_are_pulled_out_are_nobody_rescued() -> None:
    alive = "Rescue teams in Besht said 12 bodies were pulled from the rubble of the Arkan market on Sunday."
    other = "On Sunday, 9 bodies were pulled from the rubble of the Arkan market in Besht, the army said."
    found = compared(("Herald", "2032-04-11", alive), ("Courier", "2032-04-11", other))
    assert "rescued" not in [row.fate for row in found.figures]


def test_what_only_the_tops_of_the_texts_name_is_not_said_of_the_figure() -> None:
    text = (
        "Tests trace cholera to Tarnby pump\n\n"
        "Cholera bacteria were found in water from the Tarnby pumping station, the institute said.\n\n"
        "The ministry put the death toll at 57, with 1,430 confirmed cases. MSF said that at least 80 people "
        "had died."
    )
    (row,) = compared(("Herald", "2036-01-19", text)).figures
    assert (row.standing, row.names) == ("conflict", ())


def test_the_day_of_the_number_that_is_compared_with_is_not_the_day_of_the_count() -> None:
    first = "Rescue workers said 34 people were missing after the Lund ferry sank near Ask."
    for later in (
        "Police said 26 people were missing after the Lund ferry sank near Ask, down from 34 on Sunday.",
        "Police said 26 people were missing after the Lund ferry sank near Ask, compared with 34 on Sunday.",
    ):
        found = compared(("Herald", "2031-06-08", first), ("Post", "2031-06-09", later))
        assert standings(found) == ["development"]
        assert [value.as_of for row in found.figures for value in row.values] == ["2031-06-08", "2031-06-09"]


def test_where_the_dead_came_from_takes_no_day_from_them() -> None:
    text = "A flood on the Lund river killed 20 people from two villages on Sunday."
    other = "The flood on the Lund river killed 20 people on Monday."
    found = compared(("Herald", "2031-06-10", text), ("Post", "2031-06-10", other))
    assert not any(row.standing == "agree" for row in found.figures)


def test_a_name_that_nobody_knows_keeps_a_figure_from_the_sentence_before_it() -> None:
    river = "At least 35 people were killed on Tuesday when the river Tarn burst its banks near Grenholm."
    storm = (
        "Tarnby counts its losses\n\nFloodwater cut the road between Tarnby and Grenholm on Wednesday.\n\n"
        "The river Tarn burst its banks and reached the hills above Grenholm, the mayor said. "
        "The storm hit Kestrel on July 29 and killed 6 people."
    )
    assert not standings(compared(("Herald", "2031-08-03", river), ("Post", "2031-07-30", storm)))
