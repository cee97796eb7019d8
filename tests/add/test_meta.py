"""What a page says of itself is taken as declared, never guessed."""

from __future__ import annotations

import json

import pytest

from generator.add.days import day_of
from generator.add.html import read_html
from generator.add.model import Original
from tests.add.pages import ARTICLE, HEADLINE, json_ld, page


def values(head: str, body: str = ARTICLE, url: str | None = None, language: str = "en") -> dict[str, str]:
    original = Original("x", "x.html", page(body, head, language).encode(), url, "text/html")
    return {key: one.value for key, one in read_html(original).found.items()}


def notes(head: str, body: str = ARTICLE) -> tuple[str, ...]:
    return read_html(Original("x", "x.html", page(body, head).encode())).notes


def test_json_ld() -> None:
    assert values(json_ld()) == {
        "title": HEADLINE,
        "published": "2026-03-03",
        "publisher": "Valley Herald",
        "byline": "Ada Lund, Per Vik",
        "url": "https://herald.example.org/2026/03/03/dam",
        "language": "en",
    }


def test_json_ld_in_a_graph_with_entities_and_a_list_of_types() -> None:
    graph = {
        "@graph": [
            {"@type": "WebSite", "name": "The Herald"},
            {"@type": "Organization", "name": "Wrong"},
            {
                "@type": ["ReportageNewsArticle"],
                "headline": "Council&#8217;s vote",
                "author": {"name": ["A. Lund"]},
            },
        ]
    }
    found = values(f"<script type='application/ld+json'>{json.dumps(graph)}</script>")
    assert (found["title"], found["byline"]) == ("Council’s vote", "A. Lund")
    assert "publisher" not in found


def test_of_several_declared_articles_the_one_that_the_page_shows() -> None:
    other = json_ld(
        headline="Ten dams that worry engineers", datePublished="2025-01-01", author="Somebody Else"
    )
    assert values(other + json_ld())["published"] == "2026-03-03"
    assert "published" not in values(other + json_ld(headline="Yet another"))


def test_open_graph_and_other_metas() -> None:
    head = (
        "<meta property='og:title' content='Dam inquiry'><meta property='og:site_name' content="
        "'Valley Herald'><meta property='article:published_time' content='2026-03-03T23:30:00-05:00'>"
        "<meta name='author' content='Ada Lund'><meta name='author' content='Per Vik'><link rel='canonical' href='https://herald.example.org/d/1'>"
        "<meta property='og:locale' content='en_GB'>"
    )
    assert values(head, language="") == {
        "title": "Dam inquiry",
        "published": "2026-03-03",
        "publisher": "Valley Herald",
        "byline": "Ada Lund, Per Vik",
        "url": "https://herald.example.org/d/1",
        "language": "en-GB",
    }


def test_nothing_declared_is_nothing_filled() -> None:
    body = ARTICLE.replace("</article>", "<p>By Ada Lund</p><p>Published: 3 March 2026</p></article>")
    assert values("", body, language="") == {"title": HEADLINE}


def test_the_day_of_a_change_is_not_the_day_of_publication() -> None:
    assert "published" not in values("<meta property='article:modified_time' content='2026-03-05'>")
    assert "published" not in values(json_ld(datePublished=None))


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "https://herald.example.org/", "x y"]
)
def test_addresses_that_are_none(address: str) -> None:
    assert "url" not in values(f"<link rel='canonical' href='{address}'>")


def test_the_address_without_a_canonical_one() -> None:
    assert values("", url="https://herald.example.org/x?id=1")["url"] == "https://herald.example.org/x?id=1"
    mark = "<!-- saved from url=(0036)https://herald.example.org/2026/dam -->"
    original = Original("x", "x.html", page(ARTICLE).replace("<html", f"{mark}<html").encode())
    assert read_html(original).found["url"].value == "https://herald.example.org/2026/dam"


def test_days_that_do_not_agree_are_told() -> None:
    head = json_ld() + "<meta property='article:published_time' content='2026-03-04'>"
    assert "other declarations of the page give another day: 2026-03-04" in notes(head)
    assert any(
        "the address says 2026-03-03" in note for note in notes(json_ld(datePublished="2026-03-04T01:00Z"))
    )
    told = [note for note in notes(json_ld(datePublished="03/04/2026")) if "is no plain day" in note]
    assert len(told) == 1


@pytest.mark.parametrize(
    "broken", ["{", "[]", "null", '{"@type": 5}', '{"@type": "NewsArticle", "author": [[[1]]]}', "\x00"]
)
def test_broken_json_ld(broken: str) -> None:
    assert values(f"<script type='application/ld+json'>{broken}</script>")["title"]


def test_values_cannot_break_out() -> None:
    found = values(json_ld(headline="A\n---\nb: \x1b[2J\u202ec", publisher={"name": "x" * 5000}))
    assert found["title"] == "A --- b: [2Jc"
    assert "publisher" not in found


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2025-12-03", "2025-12-03"),
        ("2025-12-03T23:59:59.000+14:00", "2025-12-03"),
        ("20251203", "2025-12-03"),
        ("20251203T101500Z", "2025-12-03"),
        ("2025/12/3", "2025-12-03"),
        ("December 3, 2025", "2025-12-03"),
        ("Wednesday, Dec. 3rd, 2025 10:15 AM", "2025-12-03"),
        ("3 Sept 2025", "2025-09-03"),
        ("Wed, 03 Dec 2025 10:00:00 GMT", "2025-12-03"),
        ("Fri 6:45 PM, Feb 16, 2018", "2018-02-16"),
        ("03/12/2025", None),
        ("12.03.2025", None),
        ("2025-13-45", None),
        ("2025-12", None),
        ("2025", None),
        ("yesterday", None),
        ("Ma 3, 2025", None),
        ("", None),
        ("1" * 5000, None),
    ],
)
def test_days(words: str, day: str | None) -> None:
    assert day_of(words) == day
