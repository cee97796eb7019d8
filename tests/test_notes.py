"""An editor's note: each sentence has a reference, or the note is refused where one has none."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import InputError
from generator.notes import Note, read_note, read_notes

FRONT = """---
title: The warrants
terms: [ICC, arrest warrant]
references:
  release:
    title: Press release of 17 March 2023
    publisher: The Court
    date: 2023-03-17
    url: https://example.org/release
    checked: a copy
  statute: {title: Rome Statute}
---
"""


def note(folder: Path, body: str, front: str = FRONT) -> Note:
    path = folder / "warrants.md"
    path.write_bytes((front + body).encode())
    return read_note(path, "seeds/background/warrants.md")


def refused(folder: Path, body: str, front: str = FRONT) -> str:
    with pytest.raises(InputError) as error:
        note(folder, body, front)
    return str(error.value)


def sentences(made: Note) -> list[tuple[str, list[str]]]:
    return [
        (sentence.words, [reference.key for reference in sentence.references])
        for section in made.sections
        for paragraph in section.paragraphs
        for sentence in paragraph
    ]


# ------------------------------------------------------------------ what is read


def test_title_terms_and_references(tmp_path: Path) -> None:
    made = note(tmp_path, "It was issued [^release].\n")
    assert (made.id, made.name, made.title) == ("warrants", "seeds/background/warrants.md", "The warrants")
    assert made.terms == ("ICC", "arrest warrant")
    release, statute = made.references
    assert (release.key, release.title, release.publisher) == (
        "release",
        "Press release of 17 March 2023",
        "The Court",
    )
    assert (release.date, release.url, release.checked) == (
        "2023-03-17",
        "https://example.org/release",
        "a copy",
    )
    assert (statute.title, statute.publisher, statute.url) == ("Rome Statute", None, None)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("One [^release].", [("One.", ["release"])]),
        ("One. [^release]", [("One.", ["release"])]),
        ("One.[^release]", [("One.", ["release"])]),
        ("One [^release] [^statute].", [("One.", ["release", "statute"])]),
        ("One [^release]. Two [^statute].", [("One.", ["release"]), ("Two.", ["statute"])]),
        ("One.[^release] Two.[^statute]", [("One.", ["release"]), ("Two.", ["statute"])]),
        ("Is it so [^release]? It is [^statute]!", [("Is it so?", ["release"]), ("It is!", ["statute"])]),
        ("On a line\nand the next [^release].", [("On a line and the next.", ["release"])]),
        ("The U.N. Court sat [^release].", [("The U.N. Court sat.", ["release"])]),
        ("Mr. Smith met Dr. No in St. Ives, i.e. Cornwall [^release].", None),
        ("It cost $1.5 million in No. 10 on Jan. 5 [^release].", None),
    ],
)
def test_sentences_and_their_references(
    tmp_path: Path, body: str, expected: list[tuple[str, list[str]]] | None
) -> None:
    expected = expected or [(body.replace(" [^release]", ""), ["release"])]
    assert sentences(note(tmp_path, body)) == expected


def test_sections_and_paragraphs(tmp_path: Path) -> None:
    body = (
        "Before [^statute].\n\n## First\n\nOne [^release].\n\nTwo [^release].\n## Second\nThree [^statute].\n"
    )
    made = note(tmp_path, body)
    assert [(section.heading, len(section.paragraphs)) for section in made.sections] == [
        (None, 1),
        ("First", 2),
        ("Second", 1),
    ]


def test_windows_line_ends(tmp_path: Path) -> None:
    made = note(
        tmp_path, "## First\r\n\r\nOne [^release].\r\n\r\nTwo [^release].\r\n", FRONT.replace("\n", "\r\n")
    )
    assert sentences(made) == [("One.", ["release"]), ("Two.", ["release"])]


# ------------------------------------------------------------------ what is refused


@pytest.mark.parametrize(
    ("body", "line", "told"),
    [
        ("One [^release].\n\nTwo without.\n", 15, "a sentence has no reference: “Two without.”"),
        ("One without. Two [^release].\n", 13, "a sentence has no reference: “…One without.”"),
        ("One [^release]. Two without.\n", 13, "a sentence has no reference: “Two without.”"),
        ("\n\nOne [^other].\n", 15, "`[^other]` is not among the references"),
        ("[^release]\n", 13, "a reference stands without a sentence"),
        ("## Only a heading\n", 13, "there is no sentence below the front matter"),
        ("", 13, "there is no sentence below the front matter"),
    ],
)
def test_a_sentence_without_reference_is_told_with_its_line(
    tmp_path: Path, body: str, line: int, told: str
) -> None:
    error = refused(tmp_path, body)
    assert error.startswith(f"seeds/background/warrants.md:{line}:1: {told}")
    assert "; " in error


@pytest.mark.parametrize(
    ("front", "told"),
    [
        ("", "the note has no title"),
        ("---\ntitle: x\n---\n", "the note has no terms"),
        ("---\ntitle: x\nterms: ICC\n---\n", ":3:8: the note has no terms"),
        ("---\ntitle: x\nterms: ['']\n---\n", "the note has no terms"),
        ("---\ntitle: x\nterms: [ICC]\n---\n", "the note has no references"),
        ("---\ntitle: x\nterms: [ICC]\nreferences: {a: {url: x}}\n---\n", "the reference `a` has no title"),
        ("---\ntitle: x\nterms: [ICC]\nreferences: {a: b}\n---\n", "the reference `a` has no title"),
        ("---\ntitle: [\n---\n", "the front matter cannot be used"),
    ],
)
def test_wrong_front_matter_is_told(tmp_path: Path, front: str, told: str) -> None:
    error = refused(tmp_path, "One [^a].\n", front)
    assert error.startswith("seeds/background/warrants.md:")
    assert told in error


def test_numbers_are_titles_and_terms_too(tmp_path: Path) -> None:
    front = "---\ntitle: 1984\nterms: [2022, no]\nreferences: {1: {title: 5}}\n---\n"
    made = note(tmp_path, "One [^1].\n", front)
    assert (made.title, made.terms, made.references[0].title) == ("1984", ("2022", "no"), "5")


# ------------------------------------------------------------------ the folder


def test_a_bad_note_does_not_hide_the_good_ones(tmp_path: Path) -> None:
    folder = tmp_path / "background"
    folder.mkdir()
    good = FRONT + "One [^release].\n"
    (folder / "a.md").write_text(good, encoding="utf-8")
    (folder / "b.md").write_bytes(b"\xff\xff")
    (folder / "c.md").symlink_to(folder / "gone.md")
    (folder / "d.md").mkdir()
    (folder / "e f.md").write_text(good, encoding="utf-8")
    (folder / "e-f.md").write_text(good, encoding="utf-8")
    (folder / "index.md").write_text(good, encoding="utf-8")
    notes, errors = read_notes(folder, tmp_path)
    assert [made.name for made in notes] == ["background/a.md", "background/e f.md", "background/index.md"]
    assert "index" not in [made.id for made in notes]
    told = [str(error) for error in errors]
    assert [line.split(":")[0] for line in told] == [
        "background/b.md",
        "background/c.md",
        "background/e-f.md",
    ]
    assert "this link points nowhere" in told[1]
    assert "its id `e-f` already belongs to background/e f.md; rename one of the two files" in told[2]


def test_no_folder_no_notes(tmp_path: Path) -> None:
    assert read_notes(tmp_path / "background") == ([], [])


def test_a_note_tells_how_it_came_about(tmp_path: Path) -> None:
    path = tmp_path / "note.md"
    front = "title: N\nterms: [a]\nstanding: Drafted, not yet checked.\nreferences:\n  r:\n    title: R"
    path.write_text(f"---\n{front}\n---\nIt rained [^r].\n", encoding="utf-8")
    assert read_note(path).standing == "Drafted, not yet checked."
