"""The data package, read by the validator of the standard's own makers (frictionless)."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package

from generator.dossier import Dossier
from generator.exports.data_package import make
from tests.exports.stories import ADDRESS, dossier, files, harbour, plain


def _package(made: Dossier) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(files(made)["data/datapackage.json"].content)
    return loaded


def _validate(made: Dossier, folder: Path) -> list[str]:
    for file in make(made):
        target = folder / file.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.content)
    report = Package(str(folder / "data" / "datapackage.json")).validate()
    return [error.message for task in report.tasks for error in task.errors] + [
        error.message for error in report.errors
    ]


@pytest.mark.parametrize(
    "made",
    [
        dossier(),
        dossier(address=ADDRESS),
        dossier(harbour(), plain(rights="none")),
        dossier(plain(words="=1;=2\n\t=3")),
        dossier(plain(rights="none")),
    ],
    ids=["every kind of fact", "with an address", "a source kept back", "formulas", "no facts"],
)
def test_the_validator_finds_nothing(made: Dossier, tmp_path: Path) -> None:
    assert _validate(made, tmp_path) == []


def test_the_validator_would_find_a_changed_letter(tmp_path: Path) -> None:
    made = dossier()
    _validate(made, tmp_path)
    path = tmp_path / "data" / "quotes.csv"
    path.write_bytes(path.read_bytes().replace(b"stay", b"stas"))
    report = Package(str(tmp_path / "data" / "datapackage.json")).validate()
    assert [error.type for task in report.tasks for error in task.errors] == ["hash-count"]


def test_columns_of_every_file_are_those_of_the_dictionary() -> None:
    made = files(dossier())
    resources = _package(dossier())["resources"]
    assert {f"data/{resource['path']}" for resource in resources} == {
        path
        for path in made
        if path.startswith("data/") and path.count("/") == 1 and path.endswith((".csv", ".json"))
    } - {"data/datapackage.json", "data/references.csl.json"}
    for resource in resources:
        content = made[f"data/{resource['path']}"].content
        names = [field["name"] for field in resource["schema"]["fields"]]
        if resource["format"] == "csv":
            assert next(csv.reader(io.StringIO(content.decode("utf-8-sig")))) == names
        else:
            assert all(list(row) == names for row in json.loads(content))
        assert resource["hash"] == "sha256:" + hashlib.sha256(content).hexdigest()
        assert all(field["description"] for field in resource["schema"]["fields"])


def test_it_promises_no_licence_that_nobody_gave() -> None:
    (licence,) = _package(dossier())["licenses"]
    assert licence["name"] == "other-closed"
    assert "property" in licence["title"]


def test_verbatim_columns_say_where_their_place_stands() -> None:
    for resource in _package(dossier())["resources"]:
        names = {field["name"] for field in resource["schema"]["fields"]}
        for field in resource["schema"]["fields"]:
            assert set(field.get("verbatim", {}).values()) <= names
