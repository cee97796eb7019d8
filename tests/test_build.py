"""A whole build: bad seeds are told and never stop the good ones; nothing of anybody's is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build import Built, build
from generator.errors import ConfigError, UsageError
from generator.model import Article, Facts

GOOD = """---
published: 2025-12-03
publisher: P
---
The vote

OSLO: "It was held," Ada Lund said on Wednesday.
"""


class Project:
    """A dossier in a folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "seeds" / "background").mkdir(parents=True)

    def seed(self, name: str, content: str | bytes = GOOD) -> Path:
        path = self.root / "seeds" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def build(self, check: bool = False) -> Built:
        return build(self.root, check)

    def told(self) -> list[str]:
        return [str(error) for error in self.build().errors]

    def pages(self) -> set[str]:
        return {
            path.relative_to(self.root / "docs").as_posix() for path in (self.root / "docs").rglob("*.md")
        }

    def page(self, path: str) -> str:
        return (self.root / "docs" / path).read_text(encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


PAGES = set(
    "index.md summary.md figures.md quotes.md statements.md timeline.md checks.md "
    "actors/index.md background/index.md sources/index.md find.md".split()
)


# ------------------------------------------------------------------ what is built


def test_one_seed_makes_every_page_and_its_own(project: Project) -> None:
    project.seed("2025-12-03 Vote.md")
    built = project.build()
    assert (built.sources, built.errors) == (1, ())
    assert project.pages() >= PAGES | {"sources/2025-12-03-vote.md"}
    assert "](2025-12-03-vote.md)" in project.page("sources/index.md")


def test_nothing_at_all_makes_pages_that_say_so(project: Project) -> None:
    built = project.build()
    assert (built.sources, built.errors) == (0, ())
    assert project.pages() >= PAGES
    assert "There are no sources yet" in project.page("sources/index.md")


def test_building_again_changes_nothing(project: Project) -> None:
    project.seed("vote.md")
    first = project.build().written
    again = project.build().written
    assert (again.changed, again.deleted) == ((), ())
    assert again.unchanged == len(first.changed)
    assert project.build(check=True).written == again


def test_texts_in_subfolders_and_with_other_endings(project: Project) -> None:
    project.seed("a/one.md", GOOD + "1\n")
    project.seed("two.TXT", GOOD + "2\n")
    project.seed("three.docx", b"PK\x03\x04")
    project.seed(".hidden.md", GOOD + "3\n")
    project.seed("templates/summary.md.j2", "---\ntitle: x\n---\n\nMine.\n")
    built = project.build()
    assert (built.sources, built.errors) == (2, ())
    assert project.page("summary.md").endswith("Mine.\n")


def test_a_removed_seed_takes_its_pages_with_it(project: Project) -> None:
    path = project.seed("vote.md")
    project.seed("other.md", GOOD + "Other.\n")
    project.build()
    path.unlink()
    assert "sources/vote.md" in project.build().written.deleted
    assert "sources/vote.md" not in project.pages()


def test_seeds_are_never_changed(project: Project) -> None:
    paths = [
        project.seed("a.md"),
        project.seed("b.txt", b"One.\r\nTwo.\r\n"),
        project.seed("c.md", b"\xff\xff"),
    ]
    before = [(path.read_bytes(), path.stat().st_mtime_ns) for path in paths]
    project.build()
    assert [(path.read_bytes(), path.stat().st_mtime_ns) for path in paths] == before


# ------------------------------------------------------------------ what cannot be used


def folder(path: Path) -> None:
    path.mkdir()


def dangling(path: Path) -> None:
    path.symlink_to(path.parent / "gone.md")


def circular(path: Path) -> None:
    path.symlink_to(path)


def holding(content: str | bytes) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    return write


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (holding(""), "1:1: the file is empty; "),
        (holding("---\npublished: 2025-12-03\n---\n"), "4:1: there is no text after the front matter; "),
        (
            holding("---\ntitle: [\n---\nVote."),
            "3:1: the front matter cannot be used: this is not valid YAML",
        ),
        (holding("---\npublished: 2025-13-45\n---\nVote."), "2:12: `published: 2025-13-45` is not a date; "),
        (holding("---\npublished: yesterday\n---\nVote."), "2:12: `published: yesterday` is not a date; "),
        (holding("Café".encode("latin-1")), "1:4: byte 0xE9 is not valid UTF-8; save the file as UTF-8"),
        (holding("Vote".encode("utf-16-le")), "1:2: control character U+0000: this is a binary file"),
        (holding(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"), "1:1: this is a binary file"),
        (holding(GOOD), "1:1: this is a copy of seeds/a.md, byte for byte; delete one of the two"),
        (dangling, "1:1: this link points nowhere; mend the link or delete it"),
        (circular, "1:1: the file cannot be read ("),
    ],
)
def test_a_bad_seed_is_told_and_the_others_are_built(
    project: Project, make: Callable[[Path], None], told: str
) -> None:
    project.seed("a.md")
    make(project.root / "seeds" / "x.md")
    project.seed("z.md", GOOD + "More.\n")
    built = project.build()
    (error,) = built.errors
    assert str(error).startswith(f"seeds/x.md:{told}")
    assert error.exit_code == 1
    assert built.sources == 2
    assert {"sources/a.md", "sources/z.md"} <= project.pages()


def test_a_folder_with_a_seeds_name_is_a_folder(project: Project) -> None:
    project.seed("x.md/inner.md")
    assert project.told() == []
    assert "sources/inner.md" in project.pages()


def test_a_seed_that_may_not_be_read(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.seed("a.md")
    project.seed("x.md", "secret")
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "x.md":
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert project.told() == [
        "seeds/x.md:1:1: the file cannot be read (Permission denied); check its permissions"
    ]


def test_two_seeds_of_one_id(project: Project) -> None:
    project.seed("a/vote.md")
    project.seed("b/Vote!.txt", GOOD + "More.\n")
    assert project.told() == [
        "seeds/b/Vote!.txt:1:1: its id `vote` already belongs to seeds/a/vote.md; rename one of the two files"
    ]


def test_three_bad_seeds_among_fifty_are_named_and_the_others_done(project: Project) -> None:
    for number in range(47):
        project.seed(f"good-{number:02}.md", GOOD + f"{number}\n")
    project.seed("bad-1.md", b"\xff\xfe\xff")
    project.seed("bad-2.md", "---\npublished: yesterday\n---\nText.\n")
    project.seed("bad-3.md", "")
    built = project.build()
    assert built.sources == 47
    assert sorted(str(error).split(":")[0] for error in built.errors) == [
        "seeds/bad-1.md",
        "seeds/bad-2.md",
        "seeds/bad-3.md",
    ]
    assert len([page for page in project.pages() if page.startswith("sources/good-")]) == 47


def test_of_many_copies_the_first_counts_and_each_other_is_named(project: Project) -> None:
    for name in ("c.md", "a.md", "sub/b.md"):
        project.seed(name)
    assert [told.split(";")[0] for told in project.told()] == [
        "seeds/c.md:1:1: this is a copy of seeds/a.md, byte for byte",
        "seeds/sub/b.md:1:1: this is a copy of seeds/a.md, byte for byte",
    ]
    assert project.build().sources == 1


def test_seeds_with_the_names_of_our_own_pages_lose_no_page(project: Project) -> None:
    project.seed("index.md")
    project.seed(
        "background/index.md", "---\ntitle: N\nterms: [vote]\nreferences: {a: {title: T}}\n---\nOne [^a].\n"
    )
    built = project.build()
    assert built.errors == ()
    written = [path for path in built.written.changed if path.endswith(".md")]
    assert len(written) == len(set(written)) == len(project.pages())
    assert "3 December 2025" in project.page("sources/index.md")
    assert "N](" in project.page("background/index.md")


def test_names_with_blanks_quotes_and_other_scripts(project: Project) -> None:
    names = ['it\'s "a" vote.md', "голосування.md", "選挙.md", "$(rm -rf).md", "a%20b&c.md", "-.md"]
    for number, name in enumerate(names):
        project.seed(name, f"{GOOD}{number}\n")
    built = project.build()
    assert (built.sources, built.errors) == (len(names), ())


def test_a_seed_that_was_good_yesterday_keeps_its_pages(project: Project) -> None:
    project.seed("a.md")
    path = project.seed("x.md", GOOD + "More.\n")
    project.build()
    path.write_text("---\npublished: yesterday\n---\nMore.\n", encoding="utf-8")
    assert len(project.told()) == 1
    assert "sources/x.md" in project.pages()
    path.unlink()
    assert project.told() == []
    assert "sources/x.md" not in project.pages()


def test_a_bad_note_is_told_and_the_rest_is_built(project: Project) -> None:
    project.seed("a.md")
    project.seed("background/n.md", "---\ntitle: N\n---\nText.\n")
    assert project.told() == [
        "seeds/background/n.md:1:1: the note has no terms; "
        "add `terms:`, a list of the words that belong to it"
    ]
    assert "sources/a.md" in project.pages()


def test_a_fault_of_ours_is_told_like_any_error(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    from generator import gather

    real = gather.facts_of

    def fail(article: Article) -> Facts:
        if article.id == "x":
            raise IndexError("list index out of range")
        return real(article)

    monkeypatch.setattr(gather, "facts_of", fail)
    project.seed("a.md")
    project.seed("x.md", GOOD + "More.\n")
    (told,) = project.told()
    assert told.startswith("seeds/x.md:1:1: the program failed on this file (IndexError at test_build.py:")
    assert "sources/a.md" in project.pages()


def test_a_page_edited_by_hand_is_kept_and_told(project: Project) -> None:
    project.seed("a.md")
    project.build()
    page = project.root / "docs" / "summary.md"
    page.write_text(project.page("summary.md") + "Mine.\n", encoding="utf-8")
    (told,) = project.told()
    assert "docs/summary.md:1:1: this generated page was edited by hand and was left as it is; " in told
    assert project.page("summary.md").endswith("Mine.\n")


# ------------------------------------------------------------------ what stops a build


def test_no_seeds_folder(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no such folder; run this where seeds/ and docs/ are"):
        build(tmp_path)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("dossier.yml", "titel: x"),
        ("templates/index.md.j2", "{% if %}"),
        ("templates/index.md.j2", "{{ x.y }}"),
    ],
)
def test_wrong_settings_and_templates_write_nothing(project: Project, name: str, content: str) -> None:
    project.seed("a.md")
    project.seed(name, content)
    with pytest.raises(ConfigError, match=r":1:1: .*; "):
        project.build()
    assert not (project.root / "docs").exists()
