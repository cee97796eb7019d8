"""Tables hold the words of the sources letter for letter, with their place, their speaker and their hedge."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.exports.tables import Table, tables
from tests.exports.stories import ADDRESS, HOSTILE, dossier, files, harbour, plain
from tests.facts import Story

NAMES = ["quotes", "statements", "figures", "timeline", "actors", "names", "sources"]


def _tables(address: str = "") -> dict[str, Table]:
    return {table.outline.name: table for table in tables(dossier(address=address))}


def _rows(name: str) -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = json.loads(files(dossier())[f"data/{name}.json"].content)
    return loaded


def test_there_is_a_table_for_each_kind_of_fact() -> None:
    assert list(_tables()) == NAMES


def test_each_verbatim_cell_is_the_span_of_its_source() -> None:
    made = dossier()
    texts = {source.article.id: source.article.text for source in made.sources}
    cells = 0
    for table in tables(made):
        for row in table.records():
            for column in table.outline.columns:
                words = row[column.name]
                if not column.verbatim or words is None:
                    continue
                start, end = row[f"{column.name}_start"], row[f"{column.name}_end"]
                assert isinstance(start, int) and isinstance(end, int)
                assert texts[str(row["source"])][start:end] == words, (table.outline.name, column.name)
                cells += 1
    assert cells > 30


@pytest.mark.parametrize("name", NAMES)
def test_columns_have_descriptions_keys_are_unique_and_references_hold(name: str) -> None:
    made = _tables()
    table = made[name]
    rows = list(table.records())
    assert all(column.description.endswith(".") for column in table.outline.columns)
    assert len({tuple(row[key] for key in table.outline.key) for row in rows}) == len(rows)
    for column in table.outline.columns:
        cells = {row[column.name] for row in rows}
        assert not (column.required and None in cells)
        assert not column.one_of or cells <= {*column.one_of, None}
        if column.refers_to:
            assert cells <= {row["id"] for row in made[column.refers_to].records()} | {None}


def test_a_quotation_comes_with_speaker_verb_and_sentence() -> None:
    row = next(row for row in _rows("quotes") if row["words"] == "We will stay,")
    assert (row["speaker"], row["speaker_name"], row["speaker_role"], row["cue"], row["kind"]) == (
        "ada-lund",
        "Ada Lund",
        "Harbour Minister",
        "said",
        "direct",
    )
    assert row["sentence"].startswith('"We will stay," Harbour Minister')
    assert row["permalink"] == f"sources/2031-03-14-harbour/#{row['sentence_id']}"


def test_a_speaker_whom_the_source_leaves_open_stays_open() -> None:
    row = next(row for row in _rows("quotes") if row["words"] == HOSTILE)
    assert (row["speaker"], row["speaker_name"], row["speaker_as_written"]) == (None, None, "a clerk")


def test_a_denied_statement_carries_its_denial() -> None:
    (row,) = _rows("statements")
    assert (row["cue"], row["cue_class"], row["speaker_as_written"]) == ("denied", "denial", "She")


def test_a_figure_keeps_its_hedge_in_its_words_and_its_claimer_beside_it() -> None:
    boats, people = _rows("figures")
    assert (boats["words"], boats["value"], boats["hedge"]) == ("At least 57 boats", "57", "At least")
    assert (boats["claimed"], boats["speaker_name"]) == (True, "Ada Lund")
    assert (people["value"], people["low"], people["high"]) == (None, "20000", "99999")


def test_an_event_without_a_day_stands_last_and_open() -> None:
    assert [row["when"] for row in _rows("timeline")] == ["2031-03-12", None]


def test_tellings_of_one_event_have_its_id_in_common() -> None:
    words = "the ferry sank in the harbour of Velden with 40 passengers"
    days = [Story(f"Said again: {words} on Monday.", name=f"seeds/{name}.md") for name in ("a", "b")]
    for story in days:
        story.date("on Monday", "2031-03-10", event=f"{words} on Monday")
    made = dossier(*days)
    rows = next(table for table in tables(made) if table.outline.name == "timeline").records()
    told = {len(one.told) for one in made.happenings}
    assert len({row["event"] for row in rows}) == len(made.happenings)
    assert told == {2}, "two sources, one event"
    assert [row["event"] for row in _rows("timeline")][-1] is None, "without a date"


def test_how_a_statement_stands_is_told_in_the_table() -> None:
    story = Story("Officials said the talks had failed.")
    story.quote("the talks had failed", "indirect", who=story.speaker("Officials", None), cue="said")
    (row,) = next(table for table in tables(dossier(story)) if table.outline.name == "statements").records()
    assert "named" in str(row["standing"])


def test_links_are_whole_once_the_dossier_has_an_address() -> None:
    for table in _tables(address=ADDRESS).values():
        for row in table.records():
            assert str(row.get("permalink", ADDRESS)).startswith(ADDRESS)


def test_a_source_that_may_not_be_shown_gives_its_reference_and_nothing_else() -> None:
    made = dossier(harbour(), plain(rights="none", words="The secret words of nobody."))
    for path, file in files(made).items():
        assert b"secret" not in file.content, path
    assert [row["id"] for row in json.loads(files(made)["data/sources.json"].content)][1:] == ["court"]


def test_words_that_may_not_be_shown_are_in_no_file() -> None:
    story = harbour()
    made = dossier(story, share=40, quotation=7)
    (source,) = made.sources
    assert source.use
    hidden = [" ".join(story.article.words(span).split()) for span in source.use.hidden]
    kept_back = [words for words in hidden if len(words) > 12]
    assert kept_back
    for path, file in files(made).items():
        for words in kept_back:
            assert words.encode() not in file.content, (path, words)


def test_an_empty_dossier_has_the_same_columns() -> None:
    empty = files(dossier(plain(rights="none")))
    full = files(dossier())
    for name in NAMES:
        path = f"data/{name}.csv"
        assert empty[path].content.splitlines()[0] == full[path].content.splitlines()[0]
