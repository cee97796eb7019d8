"""What the README tells a newcomer is there: files, commands, make targets, front-matter keys."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.cli import main
from generator.edits.masks import read_masks
from generator.edits.read import read_edits

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_file_that_it_links_exists() -> None:
    links = re.findall(r"\]\(([^)#]+)\)", README)
    missing = [link for link in links if "://" not in link and not (ROOT / link).exists()]
    assert links
    assert not missing


def test_every_make_target_that_it_names_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in set(re.findall(r"\bmake ([a-z]+)(?=[`\s])", README)) - {"a"}:
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_every_command_that_it_names_exists(capsys: pytest.CaptureFixture[str]) -> None:
    commands = set(re.findall(r"\bdossier ([a-z]+)\b(?= [a-z]+\.txt)", README))
    assert commands >= {"extract", "explain"}
    for command in commands:
        with pytest.raises(SystemExit) as stop:
            main([command, "--help"])
        assert stop.value.code == 0
    capsys.readouterr()


def test_it_fits_its_promise_of_three_layers() -> None:
    style = (ROOT / "generator" / "theme" / "assets" / "dossier.css").read_text(encoding="utf-8")
    for layer in ("verbatim", "computed", "editor"):
        assert f".layer-{layer}" in style


def test_the_edits_and_masks_that_it_shows_can_be_read(tmp_path: Path) -> None:
    edits, masks = (block for block in re.findall(r"```yaml\n(- .*?)```", README, re.DOTALL))
    (tmp_path / "vote.yml").write_text(edits, encoding="utf-8")
    (tmp_path / "masks.yml").write_text(masks, encoding="utf-8")
    assert read_masks(tmp_path / "masks.yml")[1] == []
    (tmp_path / "masks.yml").unlink()
    found, errors = read_edits(tmp_path)
    assert errors == []
    assert {edit.verb for edit in found} == {"correct", "hide", "add", "pin", "actor"}
