"""A build with nothing to do is not made, and every build with something to do is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import generator.build
from generator.build import Built
from generator.cli import main
from generator.rights.private import leftovers
from tests.scale import write_project

SEED = "seeds/2031-01-06-00001.md"
build = generator.build.build


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = write_project(tmp_path, 3)
    (folder / "mkdocs.yml").write_text("site_name: Flood\n")
    assert run(folder) == 0
    return folder


@pytest.fixture
def builds(project: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that were built since the project was."""
    done: list[Path] = []

    def noted(root: Path, *arguments: object, **more: object) -> Built:
        done.append(root)
        return build(root, *arguments, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(generator.build, "build", noted)
    return done


def run(folder: Path, *options: str) -> int:
    return main(["build", "--root", str(folder), *options])


def test_what_is_as_it_was_left_is_not_built_again(
    project: Path, builds: list[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert run(project) == 0
    quick = capsys.readouterr().out
    assert not builds
    (project / ".cache" / "dossier" / "settled.json").unlink()
    assert run(project) == 0
    assert builds == [project]
    assert capsys.readouterr().out == quick
    assert run(project) == 0
    assert builds == [project]


def write(path: str, words: str) -> Callable[[Path], object]:
    def change(project: Path) -> None:
        target = project / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text((target.read_text() if target.exists() else "") + words)

    return change


CHANGES: dict[str, Callable[[Path], object]] = {
    "a seed's words": write(SEED, "\nIt rained.\n"),
    "a new seed": write("seeds/new.md", "It rained.\n"),
    "a seed gone": lambda project: (project / SEED).unlink(),
    "settings": write("seeds/dossier.yml", "title: Another title\n"),
    "a template": write("seeds/templates/find.md.j2", "---\ntitle: Own\n---\n"),
    "an edit": write("seeds/edits/x.yml", "# nothing yet\n"),
    "the custody log": write("seeds/custody.jsonl", "x\n"),
    "a generated page": write("docs/quotes.md", "my own words\n"),
    "a generated page gone": lambda project: (project / "docs" / "quotes.md").unlink(),
    "a table": write("docs/data/quotes.csv", "x"),
    "a page of one's own": write("docs/about.md", "# About\n"),
    "what a killed build left": write("docs/.dossier-x", "half a page"),
    "mkdocs.yml": write("mkdocs.yml", "# words\n"),
    "a note that is none": lambda project: (project / ".cache/dossier/settled.json").write_text("[1]"),
    "a private build's list": write("private/docs/.generated.sha256", "0  x\n"),
    "a link to a folder": lambda project: (project / "seeds" / "more").symlink_to(project.parent),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_whatever_changed_it_is_built(
    project: Path, builds: list[Path], change: Callable[[Path], object]
) -> None:
    change(project)
    run(project)
    assert builds == [project]


@pytest.mark.parametrize("name", ["quotes.md", "data/quotes.csv", "about.md", "../" + SEED])
def test_what_somebody_saves_while_it_is_built_is_not_taken_for_built(
    project: Path, builds: list[Path], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    write(SEED, "\nIt rained.\n")(project)

    def saved_meanwhile(root: Path) -> object:
        write(f"docs/{name}", "\nsaved just now\n")(root)
        return leftovers(root)

    with monkeypatch.context() as patch:
        patch.setattr("generator.build.leftovers", saved_meanwhile)
        run(project)
    run(project)
    assert builds == [project, project]


def test_a_build_that_told_an_error_is_made_again(project: Path, builds: list[Path]) -> None:
    write("seeds/bad.md", "---\nrights: perhaps\n---\nIt rained.\n")(project)
    assert run(project) == run(project) == 1
    assert builds == [project, project]


def test_a_preview_leaves_the_custody_log_to_the_next_build(project: Path, builds: list[Path]) -> None:
    log = project / "seeds" / "custody.jsonl"
    write(SEED, "\nIt rained.\n")(project)
    before = log.read_text()
    run(project, "--preview")
    assert log.read_text() == before
    run(project)
    assert log.read_text() != before
    run(project, "--preview")
    assert builds == [project, project]


def test_the_public_and_the_private_build_are_two(project: Path, builds: list[Path]) -> None:
    run(project, "--private")
    run(project)  # the private build's list is new to it
    builds.clear()
    run(project, "--private")
    run(project)
    assert not builds
    write("docs/about.md", "# About\n")(project)
    run(project, "--private")
    run(project)
    assert builds == [project, project]


def test_a_check_looks_at_everything(project: Path, builds: list[Path]) -> None:
    assert run(project, "--check") == 0
    assert builds == [project]
