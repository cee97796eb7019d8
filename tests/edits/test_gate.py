"""The last gate: a masked name that would be published stops the build, wherever it would stand."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest

from generator.build import build
from generator.edits.gate import leaks
from generator.edits.names import Mask, Masks
from generator.errors import EditorError
from generator.exports import Export

MASKS = Masks("seeds/masks.yml", (Mask("Maria Ivanova", "█████ A"), Mask("Sean Müller", "█████ B", line=4)))


@pytest.mark.parametrize(
    "content",
    [
        "Maria Ivanova",
        "maria\\_ivanova",
        "M&#97;ria Iv&aacute;nova",
        "<mark>Maria</mark> <b>Ivanova</b>",
        "https://example.org/M%C3%BCller",
        "M&uuml;ller",
        '{"name": "M\\u00fcller"}',
        "&amp;#77;&amp;#252;ller",
    ],
)
def test_a_name_is_found_however_it_is_written(content: str) -> None:
    (error,) = leaks([("a.md", f"one\ntwo {content}")], [], [], Path("docs"), MASKS)
    assert str(error).startswith("docs/a.md:2:")
    assert "Ivanova" not in str(error)


def test_names_of_files_exports_and_archives(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("deep/a.txt", "Ivanova")
    picture = tmp_path / "b.png"
    picture.write_bytes(b"\x89PNG\x00\xff\xfe by Sean M\xc3\xbcller \xff")
    found = leaks(
        [("actors/maria-ivanova.md", "x")],
        [
            Export("data/a.csv", b"1;Ivanova"),
            Export("data/all.zip", packed.getvalue()),
            Export("d.csv", b"x"),
        ],
        [picture],
        Path("docs"),
        MASKS,
    )
    assert [error.file for error in found] == [
        "docs/actors/█████ A.md",
        "docs/data/a.csv",
        "docs/data/all.zip/deep/a.txt",
        picture.as_posix(),
    ]


def test_without_masks_nothing_is_searched() -> None:
    assert leaks([("a.md", "Maria Ivanova")], [], [], Path("docs"), Masks()) == []


# ------------------------------------------------------------------ whole builds

SEED = """---
published: 2031-03-14
publisher: P
url: https://example.org/report
---
The day

OSLO: "They took 12 of us," Maria Ivanova said on Wednesday.

Ivanova denied that 57 boats were lost.
"""
NOTE = "---\ntitle: T\nterms: [boats]\nreferences: {a: {title: R}}\n---\nMaria Ivanova lives [^a].\n"


class Project:
    """A dossier with a masked name."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.put("seeds/day.md", SEED)
        self.put("seeds/masks.yml", "- name: Maria Ivanova\n  reason: a minor\n")

    def put(self, path: str, content: str) -> None:
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(content, encoding="utf-8")

    def refused(self) -> str:
        before = self.published()
        with pytest.raises(EditorError) as told:
            build(self.root)
        assert self.published() == before
        assert "Ivanova" not in str(told.value)
        return str(told.value)

    def published(self) -> dict[str, bytes]:
        docs = self.root / "docs"
        return {p.relative_to(docs).as_posix(): p.read_bytes() for p in docs.rglob("*") if p.is_file()}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_a_masked_name_is_nowhere_and_its_statements_stay(project: Project) -> None:
    project.put("seeds/background/note.md", NOTE)
    project.put("seeds/dossier.yml", "title: The day of Maria Ivanova\naliases: {Maria Ivanova: [Masha]}\n")
    assert build(project.root).errors == ()
    for path, content in project.published().items():
        assert b"ivanova" not in path.encode() + content.lower()
    assert "█████ A" in project.published()["quotes.md"].decode()
    assert "sources/day.md" in project.published()


def test_an_id_that_an_editor_copies_from_a_masked_page_is_known(project: Project) -> None:
    build(project.root)
    (name,) = set(re.findall(r'id="(r-[0-9a-f]{8})"', project.published()["statements.md"].decode()))
    project.put("seeds/edits/day.yml", f"- hide: {name}\n  reason: r\n- actor: a\n  name: Maria I.\n")
    assert build(project.root).errors == ()
    assert name not in project.published()["statements.md"].decode()


def test_pages_made_before_the_mask_are_made_anew_or_deleted(project: Project) -> None:
    (project.root / "seeds/masks.yml").rename(project.root / "masks.yml")
    build(project.root)
    assert "actors/maria-ivanova.md" in project.published()
    (project.root / "masks.yml").rename(project.root / "seeds/masks.yml")
    built = build(project.root)
    assert "actors/maria-ivanova.md" in built.written.deleted
    assert not [path for path, content in project.published().items() if b"vanova" in content]


def test_a_page_that_stays_because_of_another_error_stops_the_build(project: Project) -> None:
    (project.root / "seeds/masks.yml").rename(project.root / "masks.yml")
    build(project.root)
    (project.root / "masks.yml").rename(project.root / "seeds/masks.yml")
    project.put("seeds/bad.md", "")
    told = project.refused()
    assert "seeds/bad.md:1:1: the file is empty" in told
    assert (
        "docs/actors/█████ A.md:1:1: the file's name holds a name that is masked (seeds/masks.yml:1)" in told
    )


@pytest.mark.parametrize(
    ("path", "content", "told"),
    [
        ("docs/about.md", "We thank\nMs Ivanova.\n", "docs/about.md:2:4: here stands a name that is masked"),
        ("docs/assets/maria-ivanova.png", "x", "assets/█████ A.png:1:1: the file's name holds"),
        ("mkdocs.yml", "site_name: x\ncopyright: Maria Ivanova\n", "mkdocs.yml:2:12: here stands"),
        (
            "seeds/templates/summary.md.j2",
            "---\ntitle: x\n---\nFor Maria Ivanova.\n",
            "docs/summary.md:4:5: here stands",
        ),
        ("seeds/background/ivanova.md", NOTE, "seeds/background/█████ A.md:1:1: the note's file name holds"),
        (
            "seeds/background/note.md",
            NOTE.replace("title: R", "title: R, url: 'https://example.org/ivanova'"),
            "seeds/background/note.md:1:1: the address of a reference holds",
        ),
        (
            "seeds/day.md",
            SEED.replace("/report", "/ivanova"),
            "seeds/day.md:4:6: the address of the original holds",
        ),
        ("seeds/ivanova.md", SEED + "More.\n", "seeds/█████ A.md:1:1: the file's name holds"),
        (
            "seeds/edits/day.yml",
            '- hide: "They took Ivanova"\n  reason: r\n',
            "the words “They took █████ A” do not",
        ),
    ],
)
def test_what_a_mask_cannot_reach_stops_the_build(
    project: Project, path: str, content: str, told: str
) -> None:
    project.put(path, content)
    assert told in project.refused()


def test_a_page_edited_by_hand_that_holds_the_name_stops_the_build(project: Project) -> None:
    build(project.root)
    page = project.root / "docs" / "summary.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nMaria Ivanova\n", encoding="utf-8")
    assert "docs/summary.md:" in project.refused()
