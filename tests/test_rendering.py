"""A page that says what it said before is not rendered again, and nobody can tell from the pages."""

from __future__ import annotations

import random
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

import generator.rendering
from generator.build import build
from generator.errors import ConfigError
from generator.pages import Page
from generator.render import TEMPLATES, render
from tests.scale import seeds, write_project

SOURCES = 8
EDITED = "seeds/2031-01-06-00003.md"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return write_project(tmp_path / "first", SOURCES)


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Paths of the pages that were rendered since it was cleared last."""
    paths: list[str] = []

    def noted(page: Page, templates: object) -> str:
        paths.append(page.path)
        return render(page, templates)  # type: ignore[arg-type]

    monkeypatch.setattr(generator.rendering, "render", noted)
    monkeypatch.setattr(generator.rendering, "ALONE", 1e9)  # other processes would note theirs elsewhere
    yield paths


def everything(project: Path) -> dict[str, bytes]:
    docs = project / "docs"
    return {
        path.relative_to(docs).as_posix(): path.read_bytes() for path in docs.rglob("*") if path.is_file()
    }


def from_scratch(project: Path, folder: Path) -> dict[str, bytes]:
    """What the project's seeds give where nothing was built before."""
    for path in (project / "seeds").rglob("*"):
        if path.is_file():
            target = folder / path.relative_to(project)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    build(folder)
    return everything(folder)


def edit(project: Path) -> None:
    seed = project / EDITED
    seed.write_text(seed.read_text().replace("flood", "great flood"), encoding="utf-8")


def test_a_second_build_renders_nothing(project: Path, made: list[str]) -> None:
    build(project)
    first = everything(project)
    assert len(made) > 40
    made.clear()
    build(project)
    assert made == []
    assert everything(project) == first


def test_after_an_edit_the_pages_are_those_of_a_build_from_scratch(
    project: Path, made: list[str], tmp_path: Path
) -> None:
    build(project)
    whole = len(made)
    made.clear()
    edit(project)
    build(project)
    assert f"sources/{Path(EDITED).name}" in made
    assert len(made) < whole / 2
    assert everything(project) == from_scratch(project, tmp_path / "second")


@pytest.mark.parametrize("seed", range(3))
def test_after_any_edits_the_pages_are_those_of_a_build_from_scratch(
    project: Path, tmp_path: Path, seed: int
) -> None:
    dice = random.Random(seed)
    build(project)
    more = dict(seeds(SOURCES + 9, seed=7))
    for number in range(3):
        for _ in range(dice.randint(1, 2)):
            any_edit(project, dice, more)
        build(project)
        assert everything(project) == from_scratch(project, tmp_path / f"again{number}")


def any_edit(project: Path, dice: random.Random, more: dict[str, str]) -> None:
    """What an editor does to a seed: a word, a number, a key, a paragraph, a text that comes or goes."""
    folder = project / "seeds"
    seed = dice.choice(sorted(folder.glob("*.md")))
    text = seed.read_text(encoding="utf-8")
    front, rest = text[: text.index("---", 3)], text[text.index("---", 3) :]
    paragraphs = rest.split("\n\n")
    what = dice.choice(
        ["word", "number", "publisher", "published", "rights", "paragraph", "gone", "comes", "copy"]
    )
    if what == "gone":
        seed.unlink()
        return
    if what == "comes":
        name = dice.choice(sorted(more))
        (folder / f"later-{name}").write_text(more[name], encoding="utf-8", newline="\n")
        return
    if what == "copy":
        (folder / f"copy-{seed.name}").write_text(text + "\nIt rained.\n", encoding="utf-8", newline="\n")
        return
    if what == "word":
        rest = rest.replace(dice.choice(["said", "water", "people", "river"]), "reporters", 1)
    elif what == "number":
        rest = re.sub(r"\d+", str(dice.randint(2, 999)), rest, count=dice.randint(1, 3))
    elif what == "publisher":
        front = re.sub(r"publisher: .*", "publisher: Another Voice", front)
    elif what == "published":
        front = re.sub(r"published: .*", f"published: 2031-01-{dice.randint(10, 28)}", front)
    elif what == "rights":
        front += f"rights: {dice.choice(['full', 'none'])}\n" if "rights:" not in front else ""
    else:
        del paragraphs[dice.randrange(1, len(paragraphs))]
        rest = "\n\n".join(paragraphs)
    seed.write_text(front + rest, encoding="utf-8", newline="\n")


def test_a_template_of_ones_own_counts_at_once(project: Path, tmp_path: Path) -> None:
    build(project)
    own = project / "seeds" / "templates" / "_take.md.j2"
    own.parent.mkdir()
    given = TEMPLATES / "_take.md.j2"
    own.write_text(given.read_text().replace("Copy link", "Take the link"))
    build(project)
    assert b"Take the link" in everything(project)["quotes.md"]
    assert everything(project) == from_scratch(project, tmp_path / "second")
    own.unlink()
    build(project)
    assert b"Take the link" not in everything(project)["quotes.md"]


def test_a_page_that_somebody_touched_is_not_taken_for_ours(project: Path) -> None:
    build(project)
    page = project / "docs" / "quotes.md"
    first = page.read_bytes()
    page.write_bytes(first.replace(b"Copy link", b"Kopy link", 1))
    assert build(project).written.refused
    page.unlink()
    build(project)
    assert page.read_bytes() == first


@pytest.mark.parametrize("harm", ["deleted", "emptied", "cut", "no database", "rows changed", "no tables"])
def test_whatever_happens_to_the_cache_the_pages_are_the_same(
    project: Path, tmp_path: Path, harm: str
) -> None:
    build(project)
    edit(project)
    file = project / ".cache" / "dossier" / "facts.sqlite"
    if harm == "deleted":
        file.unlink()
    elif harm == "emptied":
        file.write_bytes(b"")
    elif harm == "cut":
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    elif harm == "no database":
        file.write_bytes(b"\0no database" * 1000)
    else:
        with sqlite3.connect(file) as connection:
            if harm == "rows changed":
                connection.execute("UPDATE facts SET data = replace(data, '1', '2')")
                connection.execute("UPDATE pages SET data = replace(data, '1', '2')")
            else:
                connection.execute("DROP TABLE pages")
                connection.execute("CREATE TABLE pages (something INTEGER)")
        connection.close()
    build(project)
    assert everything(project) == from_scratch(project, tmp_path / "second")
    build(project)
    assert everything(project) == from_scratch(project, tmp_path / "third")


def test_many_processes_make_the_same_pages_as_one(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(project)
    one = everything(project)
    monkeypatch.setattr(generator.rendering, "ALONE", -1.0)
    assert from_scratch(project, tmp_path / "second") == one


def test_a_wrong_template_is_told_from_any_process(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generator.rendering, "ALONE", -1.0)
    own = project / "seeds" / "templates" / "quotes.md.j2"
    own.parent.mkdir()
    own.write_text("{{ 1 / 0 }}")
    with pytest.raises(ConfigError, match=r"quotes\.md\.j2:1:1: division by zero"):
        build(project)
