"""Every alteration of the table is found, and what finds it is what the table says."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.verify import verify
from tests.verify.tampering import TABLE, Tampering, needed_for


@pytest.mark.parametrize("one", TABLE, ids=lambda one: one.name)
def test_an_altered_site_fails(one: Tampering, project: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    shutil.copytree(project / "site", site)
    one.change(site)
    told = [str(failure) for failure in verify(site).failures]
    assert [line for line in told if one.says in line], told
    assert needed_for(site, project) == one.needed


def test_there_are_more_than_the_25_that_were_asked_for() -> None:
    assert len({one.name for one in TABLE}) == len(TABLE) > 25
