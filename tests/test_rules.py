"""Which version of the rules it is."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import rules


@pytest.mark.parametrize("file", ["model.py", "extract/quotes/beside.py", "lexicon/cues.py"])
def test_an_edited_rule_is_another_version(tmp_path: Path, file: str) -> None:
    package = tmp_path / "generator"
    shutil.copytree(Path(rules.__file__).parent, package)
    before = rules.rules_version(package)
    assert before == rules.rules_version()
    assert (package / file).is_file()
    with (package / file).open("a", encoding="utf-8") as code:
        code.write("# another rule\n")
    assert rules.rules_version(package) != before
