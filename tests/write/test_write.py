"""Only what changed is written, in one step, and nothing that somebody wrote by hand is ever touched."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.errors import DossierError
from generator.write import Written, is_generated, stamped, write

ONE = "---\ntitle: One\n---\n\n# One\n\nWords.\n"
TWO = "---\ntitle: Two\n---\n\n# Two\n\nWörter – “quoted”.\n"
LONG_AGO = 1_000_000_000


def tree(docs: Path) -> dict[str, bytes]:
    return {
        path.relative_to(docs).as_posix(): path.read_bytes() for path in docs.rglob("*") if path.is_file()
    }


def aged(docs: Path) -> None:
    for path in docs.rglob("*.md"):
        os.utime(path, (LONG_AGO, LONG_AGO))


def touched(docs: Path) -> list[str]:
    return sorted(
        path.relative_to(docs).as_posix() for path in docs.rglob("*.md") if path.stat().st_mtime != LONG_AGO
    )


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A folder with two generated pages, written long ago."""
    write([("index.md", ONE), ("sources/two.md", TWO)], tmp_path)
    aged(tmp_path)
    return tmp_path


# ------------------------------------------------------------------ what is written


def test_pages_are_made_with_their_folders_and_their_stamp(tmp_path: Path) -> None:
    docs = tmp_path / "new" / "docs"
    written = write([("index.md", ONE), ("a/b/two.md", TWO)], docs)
    assert written == Written(("index.md", "a/b/two.md"), (), 0, ())
    assert (docs / "a/b/two.md").read_text(encoding="utf-8") == stamped(TWO)
    assert sorted(tree(docs)) == ["a/b/two.md", "index.md"]


def test_the_stamp_is_a_key_of_the_front_matter_and_changes_nothing_else() -> None:
    front, body = stamped(TWO).removeprefix("---\n").split("\n---\n", 1)
    title, stamp = front.split("\n")
    assert (title, body) == ("title: Two", TWO.split("\n---\n", 1)[1])
    assert stamp.startswith("generated: ")
    assert is_generated(stamped(TWO)) is True


def test_a_rule_in_the_text_is_not_the_end_of_the_front_matter() -> None:
    content = "---\ntitle: One\n---\n\nabove\n\n---\n\nbelow\n"
    assert is_generated(stamped(content)) is True
    assert stamped(content).endswith("above\n\n---\n\nbelow\n")


def test_what_did_not_change_is_not_touched(docs: Path) -> None:
    written = write([("index.md", ONE), ("sources/two.md", TWO)], docs)
    assert written == Written((), (), 2, ())
    assert touched(docs) == []


def test_only_what_changed_is_written(docs: Path) -> None:
    written = write([("index.md", ONE), ("sources/two.md", TWO + "More.\n")], docs)
    assert (written.changed, written.unchanged) == (("sources/two.md",), 1)
    assert touched(docs) == ["sources/two.md"]


def test_a_page_that_is_no_longer_made_is_deleted(docs: Path) -> None:
    written = write([("index.md", ONE)], docs)
    assert written.deleted == ("sources/two.md",)
    assert sorted(tree(docs)) == ["index.md"]


def test_an_old_page_of_another_generator_is_replaced_when_only_its_stamp_fits(docs: Path) -> None:
    (docs / "index.md").write_text(stamped(TWO), encoding="utf-8")
    assert write([("index.md", ONE), ("sources/two.md", TWO)], docs).changed == ("index.md",)


# ------------------------------------------------------------------ what somebody wrote


@pytest.mark.parametrize("edit", ["body", "title", "stamp", "one space", "appended"])
def test_an_edited_page_is_kept_and_told(docs: Path, edit: str) -> None:
    page = docs / "index.md"
    text = page.read_text(encoding="utf-8")
    edited = {
        "body": text.replace("Words.", "My words."),
        "title": text.replace("title: One", "title: Mine"),
        "stamp": text.replace("generated: ", "generated: 0")[: len(text)],
        "one space": text.replace("Words.", "Words. "),
        "appended": text + "Mine.\n",
    }[edit]
    page.write_text(edited, encoding="utf-8")
    written = write([("index.md", TWO), ("sources/two.md", TWO)], docs)
    assert page.read_text(encoding="utf-8") == edited
    assert written.changed == ()
    (refusal,) = written.refused
    assert str(refusal).startswith(f"{docs.as_posix()}/index.md:1:1: ")
    assert "by hand" in str(refusal)
    assert "move your text elsewhere, or delete the file and build again" in str(refusal)


def test_an_edited_page_is_kept_even_when_it_is_no_longer_made(docs: Path) -> None:
    page = docs / "sources/two.md"
    page.write_text(page.read_text(encoding="utf-8") + "Mine.\n", encoding="utf-8")
    written = write([("index.md", ONE)], docs)
    assert page.exists()
    assert (written.deleted, len(written.refused)) == ((), 1)


@pytest.mark.parametrize(
    "content", [b"# Mine\n", b"", b"---\ntitle: Mine\n---\n", b"\xff\xfe\x00", b"---\n---\n"]
)
def test_a_page_written_by_hand_is_never_overwritten_or_deleted(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "index.md").write_bytes(content)
    (tmp_path / "about.md").write_bytes(content)
    written = write([("index.md", ONE)], tmp_path)
    assert tree(tmp_path) == {"index.md": content, "about.md": content}
    assert [refusal.file for refusal in written.refused] == [f"{tmp_path.as_posix()}/index.md"]


def test_a_page_that_tells_of_stamps_is_no_generated_page(tmp_path: Path) -> None:
    told = f"---\ntitle: Method\n---\n\nA page holds\n\ngenerated: {'0' * 64}\n\nin its front matter.\n"
    assert is_generated(told) is None


def test_folders_pictures_and_dead_links_are_left_alone(docs: Path) -> None:
    (docs / "folder.md").mkdir()
    (docs / "picture.png").write_bytes(b"\x89PNG")
    (docs / "dead.md").symlink_to(docs / "gone.md")
    written = write([("index.md", ONE), ("sources/two.md", TWO)], docs)
    assert written == Written((), (), 2, ())
    assert (docs / "folder.md").is_dir()
    assert (docs / "picture.png").exists()
    assert (docs / "dead.md").is_symlink()


# ------------------------------------------------------------------ line ends


def crlf(docs: Path) -> None:
    """What git does to a working copy on Windows."""
    for path in docs.rglob("*.md"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    aged(docs)


def test_line_ends_of_git_are_no_edit_and_no_change(docs: Path) -> None:
    crlf(docs)
    assert write([("index.md", ONE), ("sources/two.md", TWO)], docs) == Written((), (), 2, ())
    assert touched(docs) == []


def test_a_page_with_line_ends_of_git_is_updated_and_deleted_like_any_other(docs: Path) -> None:
    crlf(docs)
    written = write([("index.md", TWO)], docs)
    assert (written.changed, written.deleted, written.refused) == (("index.md",), ("sources/two.md",), ())


def test_a_page_with_line_ends_of_git_that_was_edited_is_kept(docs: Path) -> None:
    crlf(docs)
    page = docs / "index.md"
    page.write_bytes(page.read_bytes().replace(b"Words", b"My words"))
    assert [refusal.file for refusal in write([("index.md", ONE)], docs).refused] == [page.as_posix()]


# ------------------------------------------------------------------ --check


def test_a_check_tells_the_same_and_writes_nothing(docs: Path) -> None:
    before = tree(docs)
    pages = [("index.md", ONE + "More.\n"), ("new/three.md", TWO)]
    told = write(pages, docs, check=True)
    assert tree(docs) == before
    assert touched(docs) == []
    assert not (docs / "new").exists()
    assert told == write(pages, docs)
    assert told == Written(("index.md", "new/three.md"), ("sources/two.md",), 0, ())


# ------------------------------------------------------------------ interrupted and refused


@pytest.mark.parametrize("failing", ["replace", "chmod"])
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_an_interrupted_write_leaves_the_old_page_and_no_temporary_file(
    docs: Path, monkeypatch: pytest.MonkeyPatch, failing: str, error: BaseException
) -> None:
    before = tree(docs)

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(Path, failing, fail)
    with pytest.raises((DossierError, KeyboardInterrupt)) as raised:
        write([("index.md", ONE + "More.\n"), ("sources/two.md", TWO)], docs)
    assert tree(docs) == before
    if isinstance(error, OSError):
        assert str(raised.value).startswith(
            f"{docs.as_posix()}/index.md:1:1: the file cannot be written (No space left on device); "
        )


def test_a_folder_where_a_page_should_be(tmp_path: Path) -> None:
    (tmp_path / "index.md").mkdir()
    with pytest.raises(DossierError, match=r"index\.md:1:1: the file cannot be read \(Is a directory\)"):
        write([("index.md", ONE)], tmp_path)


def test_a_file_where_a_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "sources").write_text("", encoding="utf-8")
    with pytest.raises(
        DossierError, match=r"sources/two\.md:1:1: the file cannot be read \(Not a directory\)"
    ):
        write([("sources/two.md", TWO)], tmp_path)


def test_a_page_that_cannot_be_deleted(docs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(DossierError, match=r"two\.md:1:1: the file cannot be deleted \(Permission denied\)"):
        write([("index.md", ONE)], docs)
