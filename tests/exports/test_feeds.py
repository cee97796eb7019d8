"""Feeds, read by feedparser and by the rules of JSON Feed."""

from __future__ import annotations

import json
from typing import Any

import feedparser
import pytest

from generator.dossier import Dossier
from generator.exports.feeds import entry
from tests.exports.stories import ADDRESS, HOSTILE, dossier, files, plain
from tests.facts import Story


def _atom(made: Dossier) -> Any:  # noqa: ANN401 - feedparser has no types
    parsed = feedparser.parse(
        files(made)["feed.xml"].content,
        response_headers={
            "content-type": "application/atom+xml",
            "content-location": "https://mirror.example/d/feed.xml",
        },
    )
    assert not parsed.bozo, parsed.get("bozo_exception")
    return parsed


def _json(made: Dossier) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(files(made)["feed.json"].content)
    return loaded


def test_a_reader_sees_every_statement_newest_first() -> None:
    parsed = _atom(dossier(address=ADDRESS))
    assert parsed.version == "atom10"
    assert parsed.feed.title == "The <harbour> & the sea"
    assert parsed.feed.updated == "2031-03-14T00:00:00Z"
    words = [one.content[0].value for one in parsed.entries]
    assert len(words) == 5
    assert '"We will stay," Harbour Minister Ada Lund said on Wednesday.' in words
    assert any(HOSTILE in word for word in words)
    assert words[-1] == '"No." a judge said.', "without a day: last"


def test_links_are_whole_with_an_address_and_relative_to_the_feed_without() -> None:
    whole = _atom(dossier(address=ADDRESS))
    assert all(one.link.startswith(ADDRESS) for one in whole.entries)
    assert b"http" not in files(dossier(plain()))["feed.xml"].content.replace(
        b"http://www.w3.org/2005/Atom", b""
    )
    assert _atom(dossier(plain())).entries[0].link == "https://mirror.example/d/sources/court/#" + (
        dossier(plain()).quotes[0].anchor
    )


def test_names_stay_when_the_address_changes() -> None:
    here, there = _atom(dossier(address=ADDRESS)), _atom(dossier(address="https://example.net/"))
    assert [one.id for one in here.entries] == [one.id for one in there.entries]
    assert len({one.id for one in here.entries}) == 5


def test_a_title_says_who_and_never_cuts_words() -> None:
    titles = [one.title for one in _atom(dossier()).entries]
    assert "Quoted: Ada Lund (“said”) – Example Press & Sons, 14 March 2031" in titles
    assert any("“a clerk” (who this is stays open)" in title for title in titles)


def test_json_feed_has_what_the_standard_asks_for() -> None:
    feed = _json(dossier(address=ADDRESS))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["home_page_url"] == ADDRESS and feed["feed_url"] == ADDRESS + "feed.json"
    for item in feed["items"]:
        assert isinstance(item["id"], str) and item["content_text"] and item["url"].startswith(ADDRESS)
    assert feed["items"][0]["date_published"] == "2031-03-14T00:00:00Z"
    assert "#top:~:text=" in feed["items"][0]["external_url"]


def test_json_feed_names_no_address_that_is_not_known() -> None:
    feed = _json(dossier())
    assert not {"home_page_url", "feed_url"} & feed.keys()
    assert not any("url" in item for item in feed["items"])


def test_both_feeds_tell_the_same() -> None:
    made = dossier()
    assert [one.id for one in _atom(made).entries] == [item["id"] for item in _json(made)["items"]]


def test_no_clock_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert _atom(dossier(plain())).feed.updated == "1970-01-01T00:00:00Z"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1931000000")
    assert _atom(dossier(plain())).feed.updated == "2031-03-11T00:00:00Z"
    assert _atom(dossier()).feed.updated == "2031-03-14T00:00:00Z", "a day of a source counts first"


def test_characters_that_xml_cannot_hold_do_not_break_it() -> None:
    story = Story('"We\x0bgo\ufffe on." she said.', name="seeds/x.md")
    story.quote("We\x0bgo\ufffe on.", who=story.speaker("she", None), cue="said")
    assert len(_atom(dossier(story)).entries) == 1


def test_a_feed_holds_only_what_is_new(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entry, "NEWEST", 2)
    assert len(_atom(dossier()).entries) == 2


def test_an_empty_dossier_has_an_empty_feed() -> None:
    assert _atom(dossier(plain(rights="none"))).entries == []
