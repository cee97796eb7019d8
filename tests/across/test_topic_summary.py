"""The summary over all sources: what many tell, once, each sentence whole and from its source."""

from __future__ import annotations

from generator.across.topic_summary import MOST
from generator.dossier import Dossier
from generator.resolve import resolve
from tests.facts import Story


def source(name: str, *sentences: str, published: str = "2031-03-14", own: str = "") -> Story:
    body = " ".join(f"{own or name} {n}" for n in range(30))
    story = Story(*sentences, f"{body}.", name=f"seeds/{name}.md", front=f"published: {published}")
    story.summary = tuple(range(len(sentences)))
    return story


def words(dossier: Dossier) -> list[str]:
    return [cited.words(cited.fact) for cited in dossier.topic]


def dossier(*stories: Story) -> Dossier:
    return resolve([story.facts() for story in stories])


def test_one_source_gives_its_own_summary() -> None:
    made = dossier(source("a", "The court of Bergen opened a hearing.", "Lund spoke for two hours."))
    assert words(made) == ["The court of Bergen opened a hearing.", "Lund spoke for two hours."]


def test_what_is_told_twice_stands_once() -> None:
    same = "The herring court of Bergen opened its hearing on Thursday."
    made = dossier(
        source("a", same, "Lund left the fish market early.", own="alpha beta"),
        source("b", same, "Boats stayed in the harbour all week.", own="gamma delta"),
    )
    assert words(made).count(same) == 1
    assert {"Lund left the fish market early.", "Boats stayed in the harbour all week."} <= set(words(made))


def test_what_most_independent_sources_share_comes_first() -> None:
    made = dossier(
        source("a", "A parade of boats passed the old town.", published="2031-03-13", own="one two three"),
        source("b", "Herring quotas fell by half this year.", published="2031-03-14", own="four five six"),
        source("c", "Herring quotas fell by half this year, ministers said.", own="seven eight nine"),
    )
    assert words(made)[0].startswith("Herring quotas fell by half")


def test_copies_do_not_outvote_the_others() -> None:
    body = " ".join(f"wire{n}" for n in range(60)) + "."
    copies = []
    for n in range(5):
        copy = Story(
            "A parade of boats passed.", body, name=f"seeds/c{n}.md", front=f"published: 2031-03-1{n}"
        )
        copy.summary = (0,)
        copies.append(copy)
    made = dossier(
        *copies,
        source("a", "Herring quotas fell by half this year.", own="four five six"),
        source("b", "Herring quotas fell by half this year, ministers said.", own="seven eight nine"),
    )
    assert made.independent == 3
    assert words(made)[0].startswith("Herring quotas")
    assert words(made).count("A parade of boats passed.") == 1


def test_it_is_bounded_and_spread_over_the_sources() -> None:
    stories = [
        source(
            f"s{n:02}", f"Town {n} closed its harbour number {n}.", f"Mayor {n} wept.", own=f"own{n} text{n}"
        )
        for n in range(40)
    ]
    made = dossier(*stories)
    told = [cited.source.article.id for cited in made.topic]
    assert len(told) == MOST == len(set(told))


def test_every_sentence_is_whole_and_in_the_order_of_the_days_behind_the_first() -> None:
    made = dossier(
        *(
            source(f"s{n}", f"Town {n} closed its harbour.", published=f"2031-03-{20 - n}", own=f"own{n}")
            for n in range(6)
        )
    )
    for cited in made.topic:
        assert cited.fact == cited.place.span
    days = [cited.source.article.published for cited in made.topic][1:]
    assert days == sorted(days, key=str)


def test_a_source_that_may_not_be_told_is_silent() -> None:
    secret = Story("A secret was told.", name="seeds/s.md", front="published: 2031-03-14\nrights: none")
    secret.summary = (0,)
    made = dossier(secret, source("a", "The court opened."))
    assert words(made) == ["The court opened."]


FERRY = "The ferry carried 210 passengers, twice its permitted number, on Saturday night."


def test_other_words_for_what_is_told_are_left_out() -> None:
    again = "The ferry with 210 passengers, twice its permitted number, sank on Saturday night."
    made = dossier(
        source("a", FERRY, "Lund left the fish market early.", own="alpha beta"),
        source("b", "Boats stayed in the harbour all week.", again, own="gamma delta"),
    )
    assert FERRY in words(made)
    assert again not in words(made)


def test_a_new_number_is_told_however_like_the_rest() -> None:
    later = "The ferry carried 230 passengers, twice its permitted number, on Saturday night."
    made = dossier(
        source("a", FERRY, own="alpha beta"), source("b", later, published="2031-03-15", own="gamma delta")
    )
    assert set(words(made)) == {FERRY, later}


def test_of_ledes_as_central_the_latest_opens() -> None:
    first = "The coastguard said 41 people died when a ferry sank off Ansel."
    later = "The coastguard said 48 people died when a ferry sank off Ansel."
    made = dossier(
        source("a", first, own="alpha beta"), source("b", later, published="2031-03-16", own="gamma delta")
    )
    assert words(made) == [later, first]
