"""Which old statement became which new one, and what is not the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.corrections.compare import Present, difference
from generator.corrections.ledger import Ledger, lines_of
from generator.corrections.model import SourceRecord, Statement

SOURCE = SourceRecord("vote", "The vote", "Example Press", "2031-03-12", "", "0" * 64, "s-1")
OLD = Statement(
    "q-1", "quote", "vote", "we will never agree to it", "Ada Lund", "said", "", "She said it.", "s-1"
)


def rows(
    old: list[Statement], new: list[Statement], sha256: str = "1" * 64, **more: object
) -> list[tuple[str, str, str, str]]:
    """What happens to each statement: what was done, its id, what changed, what it became."""
    ledger = Ledger()
    ledger.add({"did": "released", "on": "2031-03-12", "tool": "0"})
    for row in difference(Ledger(), Present({one.key: one for one in old}, {"vote": SOURCE})):
        ledger.add(row)
    present = Present(
        {one.key: one for one in new},
        {"vote": replace(SOURCE, sha256=sha256)},
        **more,  # type: ignore[arg-type]
    )
    found = [row for row in difference(ledger, present) if row["did"] != "source"]
    assert lines_of(found).count("\n") == len(found)
    return [(row["did"], row["id"], row.get("what", ""), row.get("by", "")) for row in found]


def test_the_same_is_nothing() -> None:
    assert rows([OLD], [OLD]) == []


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"who": "Bo Berg"}, "attribution"),
        ({"who": "?"}, "attribution"),
        ({"verb": "claimed"}, "verb"),
        ({"who": "Bo Berg", "verb": "claimed"}, "attribution"),
    ],
)
def test_the_same_id_may_say_otherwise(change: dict[str, str], what: str) -> None:
    assert rows([OLD], [replace(OLD, **change)]) == [("changed", "q-1", what, "")]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"words": "we will never agree to this"}, "words"),
        ({"who": "Bo Berg"}, "attribution"),
        ({"place": "Then she said it."}, "moved"),
        ({"kind": "statement"}, "moved"),
    ],
)
def test_a_new_id_with_nearly_the_same_words_is_what_the_old_one_became(
    change: dict[str, str], what: str
) -> None:
    new = replace(OLD, id="q-2", **change)  # type: ignore[arg-type]
    assert rows([OLD], [new]) == [("published", "q-2", "", ""), ("withdrawn", "q-1", what, "q-2")]


@pytest.mark.parametrize(
    "new",
    [
        replace(OLD, id="q-2", words="nobody has asked us", place="He told me."),
        replace(OLD, id="q-2", source="other"),
        replace(OLD, id="f-2", kind="figure"),
    ],
)
def test_what_has_little_in_common_is_another(new: Statement) -> None:
    found = rows([OLD], [new])
    assert ("withdrawn", "q-1", "withdrawn", "") in found


def test_each_new_statement_follows_one_old_one_the_nearest() -> None:
    other = replace(OLD, id="q-3", words="we will never agree to it at all")
    new = replace(OLD, id="q-4", words="we will never agree to it at all, ever")
    assert sorted(rows([OLD, other], [new])) == [
        ("published", "q-4", "", ""),
        ("withdrawn", "q-1", "withdrawn", ""),
        ("withdrawn", "q-3", "words", "q-4"),
    ]


def test_of_a_seed_that_cannot_be_used_nothing_is_said() -> None:
    assert rows([OLD], [], unread={"vote"}) == []


def whys(sha256: str, **more: object) -> str:
    ledger = Ledger()
    ledger.add({"did": "released", "on": "2031-03-12", "tool": "0"})
    for row in difference(Ledger(), Present({OLD.key: OLD}, {"vote": SOURCE})):
        ledger.add(row)
    present = Present({}, {"vote": replace(SOURCE, sha256=sha256)}, **more)  # type: ignore[arg-type]
    return next(row["why"] for row in difference(ledger, present) if row["did"] == "withdrawn")


def test_why_it_is_gone() -> None:
    assert whys("1" * 64) == "source changed"
    assert whys("0" * 64) == "rules"
    assert whys("0" * 64, hidden={OLD.key: ""}) == "editor"
    assert whys("0" * 64, withheld={OLD.key}) == "rights"
    assert whys("1" * 64, shut={"vote"}) == "rights"
