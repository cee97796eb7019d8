"""The cache may only ever save time: whatever happens to its file, the facts are the same."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from generator.gather import cache as cache_module
from generator.gather import facts_of, gather
from generator.gather.cache import FactsCache
from generator.model import Article, Facts
from generator.read import article_of

TEXT = """---
published: 2025-12-03
---
Ministers meet again

OSLO: Norway and 11 other countries signed the treaty on Wednesday, Foreign Minister Kari Berg said.
"We waited for at least ten years," she told reporters. "It was worth it."
The talks cost $1.2 billion, according to the ministry.
"""


def article(number: int = 0) -> Article:
    return article_of(f"{TEXT}\nParagraph {number} stands alone.\n".encode(), f"seeds/treaty-{number}.md")


def all_facts(articles: list[Article], cache: FactsCache) -> list[Facts]:
    facts, errors = gather(articles, cache)
    assert not errors
    return facts


def test_facts_come_back_as_they_went_in(tmp_path: Path) -> None:
    facts = facts_of(article())
    with FactsCache(tmp_path / "facts.sqlite") as cache:
        assert cache.get(article()) is None
        cache.put([facts])
    with FactsCache(tmp_path / "facts.sqlite") as cache:
        assert cache.get(article()) == facts


def test_a_cached_article_is_not_extracted_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with FactsCache(tmp_path / "facts.sqlite") as cache:
        first = all_facts([article(1), article(2)], cache)

    def must_not_run(_: Article) -> Facts:
        raise AssertionError("extracted again")

    monkeypatch.setattr("generator.gather.facts_of", must_not_run)
    with FactsCache(tmp_path / "facts.sqlite") as cache:
        assert all_facts([article(1), article(2)], cache) == first


def test_changed_words_and_changed_rules_are_extracted_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FactsCache(tmp_path / "facts.sqlite") as cache:
        all_facts([article(1)], cache)
        assert cache.get(article(2)) is None
    monkeypatch.setattr(cache_module, "rules_version", lambda: "other rules")
    with FactsCache(tmp_path / "facts.sqlite") as cache:
        assert cache.get(article(1)) is None


def test_rows_of_older_rules_are_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "facts.sqlite"
    with FactsCache(path) as cache:
        all_facts([article(1), article(2)], cache)
    monkeypatch.setattr(cache_module, "rules_version", lambda: "newer rules")
    with FactsCache(path) as cache:
        all_facts([article(3)], cache)
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM facts").fetchone() == (1,)


@pytest.mark.parametrize(
    "damage", ["no database", "half a database", "broken rows", "a changed letter", "other columns"]
)
def test_a_damaged_cache_costs_time_and_nothing_else(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "facts.sqlite"
    with FactsCache(path) as cache:
        expected = all_facts([article(1), article(2)], cache)
    if damage == "no database":
        path.write_text("this is no database", encoding="utf-8")
    elif damage == "half a database":
        path.write_bytes(path.read_bytes()[:1500])
    else:
        with sqlite3.connect(path) as connection:
            if damage == "broken rows":
                connection.execute("""UPDATE facts SET data = '[[["a"]],[],[[1,2]],[],[],[],[]]'""")
            elif damage == "a changed letter":
                connection.execute("UPDATE facts SET data = replace(data, 'body', 'lead')")
            else:
                connection.execute("DROP TABLE facts")
                connection.execute("CREATE TABLE facts (x TEXT)")
    with FactsCache(path) as cache:
        assert all_facts([article(1), article(2)], cache) == expected


def test_a_cache_that_cannot_be_made_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with FactsCache(tmp_path / "file" / "facts.sqlite") as cache:
        assert all_facts([article(1)], cache) == [facts_of(article(1))]


def test_many_processes_give_what_one_gives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    articles = [article(number) for number in range(6)]
    one = [facts_of(item) for item in articles]
    monkeypatch.setattr("generator.gather.WORTH_A_PROCESS", 0)
    with FactsCache(None) as cache:
        assert all_facts(articles, cache) == one
