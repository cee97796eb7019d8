"""What only the editor may see stays out of everything that is published."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.build import Built, build
from generator.cli import main
from generator.rights.private import FOLDER
from generator.write.exports import LIST, digest

SEED = "---\npublished: 2031-03-14\nrights: {rights}\n---\nThe vote\n\n{words}\n"
SECRET = "Quietly the old ferry crossed the sound that evening without a single passenger."


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "docs" / "assets").mkdir(parents=True)
    (tmp_path / "docs" / "about.md").write_text("# About\n")
    (tmp_path / "docs" / "assets" / "map.svg").write_text("<svg/>")
    (tmp_path / "seeds" / "dossier.yml").write_text("rights: {share: 0, quotation: 8}\n")
    words = f'{SECRET} "We will vote again," the clerk said. {SECRET.replace("ferry", "tug")}'
    (tmp_path / "seeds" / "open.md").write_text(SEED.format(rights="excerpts", words=words))
    (tmp_path / "seeds" / "shut.md").write_text(SEED.format(rights="none", words=words + " More."))
    return tmp_path


def text_of(folder: Path) -> str:
    return "\n".join(path.read_text() for path in sorted(folder.rglob("*")) if path.is_file())


def told(built: Built) -> list[str]:
    return [str(error) for error in built.errors]


def test_it_shows_what_the_public_one_may_not(root: Path) -> None:
    build(root)
    build(root, private=True)
    public, private = text_of(root / "docs"), text_of(root / FOLDER)
    assert "the old ferry crossed" not in public
    assert "the old ferry crossed" in private
    assert "the clerk said" in (root / FOLDER / "sources" / "shut.md").read_text()


def test_each_of_its_pages_says_so_and_the_handmade_ones_come_along(root: Path) -> None:
    build(root, private=True)
    pages = sorted((root / FOLDER).rglob("*.md"))
    unmarked = [path.name for path in pages if "\nprivate: true\n" not in path.read_text()]
    assert unmarked == ["about.md"]
    assert (root / FOLDER / "assets" / "map.svg").read_text() == "<svg/>"
    assert build(root, private=True).written.changed == ()


def test_nothing_of_the_public_docs_is_touched_by_it(root: Path) -> None:
    build(root)
    before = text_of(root / "docs")
    build(root, private=True)
    assert text_of(root / "docs") == before
    assert told(build(root, check=True)) == []


def test_a_private_page_among_the_public_ones_is_replaced_or_deleted(root: Path) -> None:
    build(root)
    build(root, private=True)
    shutil.copy(root / FOLDER / "sources" / "open.md", root / "docs" / "sources" / "open.md")
    shutil.copy(root / FOLDER / "sources" / "open.md", root / "docs" / "copy.md")
    assert told(build(root)) == []
    assert "the old ferry crossed" not in text_of(root / "docs")


def test_one_that_was_edited_or_lost_its_stamp_stops_the_public_build(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    build(root, private=True)
    page = (root / FOLDER / "sources" / "open.md").read_text()
    stray = root / "docs" / "stray.md"
    stray.write_text("\n".join(line for line in page.splitlines() if not line.startswith("generated:")))
    assert main(["build", "--root", str(root)]) == 1
    expected = (
        f"{stray.as_posix()}:1:1: this comes from a private build and may hold what must not be published"
    )
    assert f"{expected}; delete it, and build again" in capsys.readouterr().err
    stray.unlink()
    assert main(["build", "--root", str(root)]) == 0


def test_so_does_another_file_that_only_the_private_build_makes(root: Path) -> None:
    build(root, private=True)
    shutil.copy(root / FOLDER / "sources" / "open.md", root / FOLDER / "data.json")
    with (root / FOLDER / LIST).open("a") as listed:
        listed.write(f"{digest((root / FOLDER / 'data.json').read_bytes())}  data.json\n")
    shutil.copy(root / FOLDER / "data.json", root / "docs" / "other-name.json")
    (error,) = told(build(root))
    assert "docs/other-name.json:1:1: this comes from a private build" in error


def test_the_command_tells_where_it_wrote(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "--private", "--root", str(root)]) == 0
    assert "wrote private/docs/index.md" in capsys.readouterr().out
