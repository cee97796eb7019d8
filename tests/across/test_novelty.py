"""What is new in a source: told by none of an earlier day, and never called new in doubt."""

from __future__ import annotations

from generator.across.novelty import newest
from generator.dossier import Dossier
from generator.findings import News
from generator.resolve import resolve
from tests.facts import Story


def source(name: str, published: str | None, *lines: str) -> Story:
    return Story(
        *lines, name=f"seeds/{name}.md", front=f"published: {published}" if published else "title: x"
    )


def dossier(*stories: Story) -> Dossier:
    return resolve([story.facts() for story in stories])


def news_of(made: Dossier, name: str) -> News | None:
    return next((one for one in made.news if one.source.article.id == name), None)


def quoting(name: str, published: str | None, words: str, who: str = "Lund") -> Story:
    story = source(name, published, f'"{words}," {who} said.')
    actor = story.actor(who)
    story.quote(words, who=story.speaker(who, actor), cue="said")
    return story


def counting(
    name: str, published: str, number: int, counts: str = "boats", hedge: str | None = None
) -> Story:
    story = source(name, published, f"{hedge + ' ' if hedge else ''}{number} {counts} sank.")
    figure = story.figure(str(number), number, counts=counts, hedge=hedge)
    assert figure.key
    return story


def test_the_first_day_has_nothing_new_for_nothing_is_older() -> None:
    assert dossier(quoting("a", "2031-03-14", "We will go"), quoting("b", "2031-03-14", "We stay")).news == ()


def test_a_quotation_that_an_earlier_source_has_is_not_new() -> None:
    old = quoting("a", "2031-03-14", "The vote is over and it will stand")
    assert (
        news_of(dossier(old, quoting("b", "2031-03-15", "The vote is over and it will stand")), "b") is None
    )
    news = news_of(dossier(old, quoting("b", "2031-03-15", "Nobody asked the fishermen of the north")), "b")
    assert news and [cited.source.article.id for cited in news.quotes] == ["b"]
    assert news.since == "2031-03-14"


def test_two_sources_of_one_day_do_not_make_each_other_old() -> None:
    made = dossier(
        quoting("a", "2031-03-14", "One thing was said before"),
        quoting("b", "2031-03-15", "Another thing was said today"),
        quoting("c", "2031-03-15", "Another thing was said today"),
    )
    assert [one.source.article.id for one in newest(made.news)] == ["b", "c"]


def test_a_number_is_new_by_what_it_counts_and_its_hedge() -> None:
    old = counting("a", "2031-03-14", 40)
    assert news_of(dossier(old, counting("b", "2031-03-15", 40)), "b") is None
    for other in (
        counting("b", "2031-03-15", 41),
        counting("b", "2031-03-15", 40, "men"),
        counting("b", "2031-03-15", 40, hedge="at least"),
    ):
        news = news_of(dossier(old, other), "b")
        assert news and len(news.figures) == 1


def test_an_actor_is_new_where_it_is_first_named() -> None:
    made = dossier(
        quoting("a", "2031-03-14", "We will go there"),
        quoting("b", "2031-03-15", "We will go there", who="Moe"),
        quoting("c", "2031-03-16", "We will go there", who="Moe"),
    )
    news = news_of(made, "b")
    assert news and [cited.fact.name for cited in news.actors] == ["Moe"]
    assert news_of(made, "c") is None


def test_a_source_without_a_day_is_never_called_new_and_makes_others_old() -> None:
    made = dossier(
        quoting("a", None, "It was said on some day"),
        quoting("b", "2031-03-15", "It was said on some day"),
        quoting("c", "2031-03-15", "This was never said before at all"),
    )
    assert [one.source.article.id for one in made.news] == ["c"]
    assert made.news[0].since == ""


def test_an_event_told_before_is_not_new() -> None:
    def dated(name: str, published: str, clause: str) -> Story:
        story = source(name, published, f"{clause} on March 1.")
        story.actor("Bergen Court", "organisation")
        story.date("March 1", "2031-03-01", event=clause)
        return story

    old = dated("a", "2031-03-14", "The Bergen Court opened its hearing")
    assert news_of(dossier(old, dated("b", "2031-03-15", "The Bergen Court opened its hearing")), "b") is None
    news = news_of(dossier(old, dated("b", "2031-03-15", "The Bergen Court closed its doors")), "b")
    assert news and len(news.events) == 1


def test_a_copy_brings_nothing() -> None:
    body = " ".join(f"wire{n}" for n in range(60)) + "."
    first = source("z", "2031-03-13", "Older.")
    a = source("a", "2031-03-14", 'Lund said "we go now".', body)
    b = source("b", "2031-03-15", 'Lund said "we go now".', body)
    for story in (a, b):
        story.quote("we go now", who=story.speaker("Lund", story.actor("Lund")), cue="said")
    assert [one.source.article.id for one in dossier(first, a, b).news] == ["a"]
