"""``seeds/edits/*.yml``: every slip is told with its place and what to write instead."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.edits.model import Edit
from generator.edits.read import read_edits


def read(folder: Path, content: str, name: str = "vote.yml") -> tuple[list[Edit], list[str]]:
    (folder / "edits").mkdir(exist_ok=True)
    (folder / "edits" / name).write_text(content, encoding="utf-8")
    edits, errors = read_edits(folder / "edits", folder)
    return edits, [str(error).removeprefix("edits/vote.yml:") for error in errors]


def test_an_entry_is_a_verb_the_words_and_what_is_said_of_them(tmp_path: Path) -> None:
    edits, errors = read(
        tmp_path,
        '- correct: "It was\n    held"\n  speaker: Ada Lund\n  by: K. B.\n  date: 2026-01-02\n'
        '- hide: "57"\n  around: 57 abstained\n  reason: a misprint\n',
    )
    assert errors == []
    assert [(edit.verb, edit.source, edit.words) for edit in edits] == [
        ("correct", "vote", "It was held"),
        ("hide", "vote", "57"),
    ]
    assert edits[0].values == {"speaker": "Ada Lund", "by": "K. B.", "date": "2026-01-02"}
    assert str(edits[1].error("x", "y")) == "edits/vote.yml:6:9: x; y"


def test_no_folder_and_empty_files_are_no_edits(tmp_path: Path) -> None:
    assert read_edits(tmp_path / "none") == ([], [])
    assert read(tmp_path, "# nothing yet\n") == ([], [])


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            "hide: x\nreason: y\n",
            "1:1: this is not a list of entries that begin with a hyphen; write entries",
        ),
        ("- words\n", "1:3: this entry is not a list of keys and values; "),
        ("- hide: [\n", "2:1: this is not valid YAML"),
        (
            "- hdie: x\n  reason: y\n",
            "1:3: this entry begins with `hdie`, which is no verb; did you mean `hide`?",
        ),
        (
            "- words: x\n",
            "1:3: this entry begins with `words`, which is no verb; begin it with one of correct",
        ),
        (
            "- hide: x\n  pin: x\n  reason: y\n",
            "1:3: one entry cannot both `hide` and `pin`; write two entries",
        ),
        ("- hide: x\n  hide: y\n", "2:3: the key `hide` stands twice; "),
        ("- hide: x\n", "1:9: nothing may be hidden without a reason; add `reason:`"),
        ('- hide: x\n  reason: ""\n', "2:11: `reason` is empty; "),
        ("- hide: [x]\n  reason: y\n", "1:9: `hide` is not text; "),
        ("- hide: x\n  resaon: y\n", "2:11: unknown key `resaon`; did you mean `reason`?"),
        ("- hide: x\n  speaker: y\n", "2:12: unknown key `speaker`; beside `hide` there may stand kind,"),
        ("- correct: x\n  by: y\n", "1:12: nothing is corrected; add one of speaker,"),
        ("- correct: x\n  kind: figure\n  cue_class: claim\n", "3:14: a figure has no `cue_class`; "),
        ("- correct: x\n  cue_class: clam\n", "2:14: `cue_class: clam` is not known; did you mean `claim`?"),
        ("- correct: x\n  value: many\n", "2:10: `value: many` is no number and no date; "),
        ("- correct: x\n  value: 1e999999\n", "2:10: `value: 1e999999` is no number and no date; "),
        (
            "- correct: x\n  value: 2031-02-30\n",
            "2:10: `value: 2031-02-30` is no number and no date; write a",
        ),
        ("- correct: x\n  value: 2031-13\n", "2:10: `value: 2031-13` is no number and no date; "),
        ("- correct: x\n  value: 2031-W54\n", "2:10: `value: 2031-W54` is no number and no date; "),
        ("- correct: x\n  value: 0000\n  kind: date\n  unit: boat\n", "4:9: a date has no `unit`; "),
        ("- add: x\n  kind: figure\n  value: 2031-02\n", "3:10: `value: 2031-02` is no number; "),
        ("- hide: x\n  occurrence: 0\n  reason: y\n", "2:15: `occurrence: 0` is no number; "),
        ("- hide: x\n  date: 2026-13-01\n  reason: y\n", "2:9: `date: 2026-13-01` is not a date; "),
        ("- pin: x\n", "1:8: `pin` needs a place; add `to: summary` or `to: overview`"),
        ("- drop: x\n  from: sumary\n", "2:9: `from: sumary` is not known; did you mean `summary`?"),
        ("- add: x\n", "1:8: what is added has no kind; add `kind:`"),
        ("- add: x\n  kind: figure\n", "1:8: the added figure has no value; "),
        ("- add: x\n  kind: statement\n", "1:8: what is added has no speaker; "),
        ("- add: x\n  kind: date\n", "2:9: dates cannot be added; "),
        ("- actor: x\n", "1:10: nothing is said of the actor; add `name:` or `role:`"),
    ],
)
def test_a_slip_is_told_with_its_place(tmp_path: Path, content: str, told: str) -> None:
    edits, errors = read(tmp_path, content)
    assert edits == []
    (error,) = errors
    assert error.startswith(told)


def test_a_file_is_named_like_its_seed(tmp_path: Path) -> None:
    edits, errors = read(tmp_path, "- hide: x\n  reason: r\n", "2031-03-14 The Vote!.yml")
    assert (errors, [edit.source for edit in edits]) == ([], ["2031-03-14-the-vote"])


@pytest.mark.parametrize("name", ["edits/vote.md", "edits/vote.txt", "edits.yml", "edits/vote"])
def test_a_file_that_would_not_be_read_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "edits").mkdir()
    (tmp_path / name).write_text("- hide: x\n  reason: r\n", encoding="utf-8")
    edits, errors = read_edits(tmp_path / "edits", tmp_path)
    assert edits == []
    assert [str(error) for error in errors] == [
        f"{name}:1:1: this file is not read; name it edits/ and the seed's name with the ending .yml"
    ]


def test_edits_in_subfolders_are_read(tmp_path: Path) -> None:
    (tmp_path / "edits" / "a").mkdir(parents=True)
    edits, errors = read(tmp_path, "- hide: x\n  reason: r\n", "a/vote.yml")
    assert (errors, [edit.source for edit in edits]) == ([], ["vote"])


def test_one_wrong_entry_does_not_hide_another(tmp_path: Path) -> None:
    edits, errors = read(tmp_path, "- hide: x\n- hide: y\n- hide: z\n  reason: r\n")
    assert len(errors) == 2
    assert [edit.words for edit in edits] == ["z"]


@given(st.text(max_size=60))
def test_any_text_gives_edits_or_errors(content: str) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "edits" / "vote.yml"
        path.parent.mkdir()
        path.write_text(content, encoding="utf-8", errors="replace")
        read_edits(path.parent)
