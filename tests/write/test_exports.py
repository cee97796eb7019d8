"""Tables and feeds are owned through a list of digests: nothing of anybody else's is touched."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from generator.errors import WriteError
from generator.exports import Export
from generator.write import Written, replace_file
from generator.write.exports import LIST, write_exports

QUOTES = Export("data/quotes.csv", b"id,words\nq1,No\n")
FIGURES = Export("data/figures.csv", b"id,value\nf1,57\n")
CHANGED = Export("data/quotes.csv", b"id,words\nq1,Yes\n")


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    write_exports([QUOTES, FIGURES], tmp_path)
    return tmp_path


def test_files_are_made_and_listed_in_the_format_of_sha256sum(docs: Path) -> None:
    assert (docs / QUOTES.path).read_bytes() == QUOTES.content
    digest = hashlib.sha256(QUOTES.content).hexdigest()
    assert f"{digest}  data/quotes.csv\n" in (docs / LIST).read_text()


def test_only_what_changed_is_written(docs: Path) -> None:
    assert write_exports([CHANGED, FIGURES], docs) == Written(("data/quotes.csv",), (), 1, ())
    assert write_exports([CHANGED, FIGURES], docs) == Written((), (), 2, ())


def test_what_is_no_longer_made_is_deleted_and_no_longer_listed(docs: Path) -> None:
    assert write_exports([FIGURES], docs).deleted == ("data/quotes.csv",)
    assert not (docs / QUOTES.path).exists()
    assert "quotes" not in (docs / LIST).read_text()
    write_exports([], docs)
    assert not (docs / LIST).exists()


def test_while_a_seed_fails_nothing_is_deleted_nor_forgotten(docs: Path) -> None:
    assert write_exports([FIGURES], docs, delete=False).deleted == ()
    assert write_exports([FIGURES], docs).deleted == ("data/quotes.csv",)


@pytest.mark.parametrize("made", [[CHANGED, FIGURES], [FIGURES]], ids=["still made", "no longer made"])
def test_an_edited_file_is_kept_and_told_each_time(docs: Path, made: list[Export]) -> None:
    (docs / QUOTES.path).write_bytes(b"mine")
    for _ in range(2):
        (refusal,) = write_exports(made, docs).refused
        assert "edited by hand" in refusal.problem
        assert (docs / QUOTES.path).read_bytes() == b"mine"


def test_a_file_of_somebody_else_is_kept(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / QUOTES.path).write_bytes(b"mine")
    (refusal,) = write_exports([QUOTES], tmp_path).refused
    assert "somebody else" in refusal.problem
    write_exports([], tmp_path)
    assert (tmp_path / QUOTES.path).read_bytes() == b"mine"


def test_line_ends_of_git_are_no_edit(docs: Path) -> None:
    for path in (QUOTES.path, LIST):
        (docs / path).write_bytes((docs / path).read_bytes().replace(b"\n", b"\r\n"))
    assert write_exports([QUOTES, FIGURES], docs) == Written((), (), 2, ())
    assert write_exports([CHANGED, FIGURES], docs).changed == ("data/quotes.csv",)


def test_a_list_cannot_point_outside_the_folder(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    write_exports([QUOTES], docs)
    outside = tmp_path / "precious.txt"
    outside.write_bytes(b"mine")
    digest = hashlib.sha256(b"mine").hexdigest()
    with (docs / LIST).open("a") as file:
        file.write(f"{digest}  ../precious.txt\n{digest}  {outside}\n")
    write_exports([], docs)
    assert outside.read_bytes() == b"mine"


def test_a_check_writes_nothing(docs: Path) -> None:
    before = {path: path.read_bytes() for path in docs.rglob("*") if path.is_file()}
    assert write_exports([CHANGED], docs, check=True) == Written(
        ("data/quotes.csv",), ("data/figures.csv",), 0, ()
    )
    assert before == {path: path.read_bytes() for path in docs.rglob("*") if path.is_file()}


@pytest.mark.parametrize("killed_after", range(4))
def test_a_killed_build_leaves_files_that_the_next_one_knows(
    docs: Path, monkeypatch: pytest.MonkeyPatch, killed_after: int
) -> None:
    """Whatever had been written when the build was killed, another build with other content goes through."""
    left = [killed_after]

    def dies(target: Path, content: bytes) -> None:
        if not left[0]:
            raise WriteError("killed")
        left[0] -= 1
        replace_file(target, content)

    more = Export("data/figures.csv", FIGURES.content + b"f2,90\n")
    with monkeypatch.context() as patch:
        patch.setattr("generator.write.exports.replace_file", dies)
        with pytest.raises(WriteError):
            write_exports([CHANGED, more], docs)
    third = Export("data/quotes.csv", b"id,words\n")
    assert write_exports([third], docs).refused == ()
    assert (docs / third.path).read_bytes() == third.content
    assert not (docs / FIGURES.path).exists()
