"""The name of the site under an engine that runs no hook."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.commands import other_engine


def project(root: Path, config: str, settings: str) -> Path:
    (root / "seeds").mkdir()
    (root / "mkdocs.yml").write_text(config, encoding="utf-8")
    (root / "seeds" / "dossier.yml").write_text(settings, encoding="utf-8")
    return root


@pytest.fixture(autouse=True)
def with_zensical(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(other_engine, "find_spec", lambda _: object())


def test_two_names_are_told_with_place_and_remedy(tmp_path: Path) -> None:
    root = project(
        tmp_path, "# a comment\nsite_name: The dam\nsite_url: !ENV [URL, '']\n", "title: The lake\n"
    )
    told = other_engine.other_title(root)
    assert told is not None
    assert told.startswith("mkdocs.yml:2:1: ")
    assert (
        "`site_name: The dam`" in told and "(The lake)" in told and told.endswith("write the same into both")
    )


@pytest.mark.parametrize(
    "config",
    [
        "site_name: The lake: a dossier\n",  # no YAML: MkDocs tells
        "site_name: The lake\n",
        "site_name: 'The lake'\n",
        "site_name: >-\n  The\n  lake\n",
        "theme: material\n",
    ],
)
def test_one_name_however_written_is_not_told(tmp_path: Path, config: str) -> None:
    assert other_engine.other_title(project(tmp_path, config, "title: The lake\n")) is None


def test_a_dossier_without_a_title_goes_by_the_sites_name(tmp_path: Path) -> None:
    assert (
        other_engine.other_title(project(tmp_path, "site_name: The dam\n", "description: A flood\n")) is None
    )


def test_without_a_config_or_without_zensical_nothing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert other_engine.other_title(tmp_path) is None
    root = project(tmp_path, "site_name: The dam\n", "title: The lake\n")
    monkeypatch.setattr(other_engine, "find_spec", lambda _: None)
    assert other_engine.other_title(root) is None
