"""A site on which an editor set values, hid and added facts verifies; whoever calls a value an editor's, for
the words not to count, is found."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.verify import verify
from tests.site.project import build
from tests.verify.tampering import GENERATED, edit, needed_for

EDITS = """\
- correct: "on Friday"
  around: "North Sea on Friday"
  value: 2031-03
  reason: the day is in doubt
- correct: "57"
  value: 75
  reason: a misprint
- correct: "11"
  around: "Norway and 11 other countries"
  value: 12
  reason: the agency corrected it
- correct: "4"
  around: "4 countries abstained"
  value: 5
  reason: the agency corrected it
- add: "a boat"
  kind: figure
  value: 2
- hide: q-0d5d95eb
  reason: taken back
"""


@pytest.fixture(scope="module")
def edited(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy = tmp_path_factory.mktemp("edited") / "project"
    shutil.copytree(project, copy)
    (copy / "seeds/edits").mkdir()
    (copy / "seeds/edits/2031-03-14-treaty.yml").write_text(EDITS, encoding="utf-8")
    result = build(copy, copy / "site", strict=False)
    assert result.returncode == 0, result.stderr
    return copy


def test_what_an_editor_set_is_no_failure(edited: Path) -> None:
    report = verify(edited / "site", edited / "seeds")
    assert report.failures == []
    pages = (edited / "site/timeline/index.html").read_text(encoding="utf-8")
    pages += (edited / "site/figures/index.html").read_text(encoding="utf-8")
    assert pages.count('data-computed="set"') > 2
    assert "1 + 12 = 13" in pages


def test_a_value_that_is_only_called_an_editors_is_found(project: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    shutil.copytree(project / "site", site)
    edit("checks/index.html", 'data-computed="sum"', 'data-computed="set"')(site)
    edit("checks/index.html", 'data-value="12">1 + 11 = 12', 'data-value="13">1 + 12 = 13')(site)
    assert any(GENERATED in str(failure) for failure in verify(site).failures)
    assert needed_for(site, project) == "site"


@pytest.mark.parametrize(
    ("old", "new"), [("1 + 12 = 13<", "1 + 12 = 14<"), (">March 2031</time>", ">May 2031<")]
)
def test_what_an_editor_set_is_shown_as_it_is_told_to_programs(
    edited: Path, tmp_path: Path, old: str, new: str
) -> None:
    site = tmp_path / "site"
    shutil.copytree(edited / "site", site)
    page = "timeline/index.html" if "2031" in old else "figures/index.html"
    edit(page, old, new)(site)
    told = [str(failure) for failure in verify(site).failures]
    assert any(
        " is not 2031-03" in line or "the value shown, 1 + 12 = 14, is not 13" in line for line in told
    )
