"""``seeds/masks.yml``: slips are told with their place, and no message tells the name."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.edits.masks import read_masks


def read(folder: Path, content: str) -> tuple[list[str], list[str]]:
    path = folder / "masks.yml"
    path.write_text(content, encoding="utf-8")
    masks, errors = read_masks(path, folder)
    return [mask.label for mask in masks.masks], [str(error) for error in errors]


def test_each_name_gets_a_mark_of_its_own(tmp_path: Path) -> None:
    labels, errors = read(
        tmp_path,
        "- name: Maria Ivanova\n  forms: [Masha, Марія]\n  reason: a minor\n"
        "- name: Kari Dahl\n  as: Witness 1\n  by: K. B.\n  date: 2026-01-02\n- name: Bo Berg\n  alone: no\n",
    )
    assert (labels, errors) == (["█████ A", "[Witness 1]", "█████ C"], [])


def test_no_file_is_no_mask(tmp_path: Path) -> None:
    masks, errors = read_masks(tmp_path / "masks.yml", tmp_path)
    assert (bool(masks), errors) == (False, [])


@pytest.mark.parametrize("name", ["masks.yaml", "mask.yml", "Masks.yml", "masks.txt"])
def test_a_list_that_would_not_be_read_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("- name: Maria Ivanova\n", encoding="utf-8")
    _, errors = read_masks(tmp_path / "masks.yml", tmp_path)
    assert [str(error) for error in errors] == [
        f"{name}:1:1: this file is not read, and what it masks would be shown; rename it to masks.yml"
    ]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("name: Maria Ivanova\n", "masks.yml:1:1: this is not a list of entries that begin with a hyphen; "),
        ("- Maria Ivanova\n", "masks.yml:1:3: this entry is not a list of keys and values; "),
        ("- form: [x]\n", "masks.yml:1:9: unknown key `form`; did you mean `forms`?"),
        ("- forms: [Masha]\n", "masks.yml:1:3: the entry has no name; "),
        ("- name: M\n", "masks.yml:1:9: this is no name: "),
        ("- name: 123\n", "masks.yml:1:9: this is no name: "),
        ("- name: Maria Ivanova\n  forms: {a: b}\n", "masks.yml:2:10: `forms` is not a list of names; "),
        ("- name: Maria Ivanova\n  forms: [x]\n", "masks.yml:2:10: `forms` is not a list of names; "),
        ("- name: Maria Ivanova\n  alone: perhaps\n", "masks.yml:2:10: `alone` is neither yes nor no; "),
        ("- name: Maria Ivanova\n- name: María IVANOVA\n", "masks.yml:2:9: this name stands twice; "),
        (
            "- name: Maria Ivanova\n  as: x\n- name: Olga Berg\n  as: x\n",
            "masks.yml:4:7: two names are masked as",
        ),
        ("- name: Maria Ivanova\n  as: Ms Ivanova\n", "masks.yml:1:9: `as` holds a name that is masked; "),
    ],
)
def test_a_slip_is_told_without_the_name(tmp_path: Path, content: str, told: str) -> None:
    _, (error,) = read(tmp_path, content)
    assert error.startswith(told)
    assert "Ivanova" not in error
