"""What a reader sees of an editor's work, and that nothing is published when it cannot be done."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build import build
from generator.cli import main
from generator.errors import EditorError
from tests.markdown_site import seen

SEED = """---
published: 2025-12-03
publisher: P
---
The vote

OSLO: "It was held in the open, with all doors wide," Ada Lund said on Wednesday. At least 57 boats were lost.

Bo Berg denied that 12 boats sank in the harbour. Officials spoke of 14 crews.
"""


class Project:
    """A dossier of one seed and its edits."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.edits = root / "seeds" / "edits" / "vote.yml"
        self.edits.parent.mkdir(parents=True)
        (root / "seeds" / "vote.md").write_text(SEED, encoding="utf-8")

    def build(self, edits: str) -> None:
        self.edits.write_text(edits, encoding="utf-8")
        build(self.root)

    def page(self, path: str) -> str:
        page = (self.root / "docs" / path).read_text(encoding="utf-8")
        return seen(page.split("\n---\n", 1)[1], False)[1]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_a_set_speaker_stands_with_what_the_machine_read_and_why(project: Project) -> None:
    project.build(
        '- correct: "It was held"\n  speaker: Bo Berg\n  reason: heard on the recording\n'
        "  by: K. B.\n  date: 2026-01-02\n"
    )
    page = project.page("quotes.md")
    assert (
        "Set by the editor speaker: Bo Berg (the machine read: Ada Lund) Reason: heard on the recording "
        "(K. B., 2 January 2026)" in page
    )


def test_an_actor_of_another_name_has_a_page_of_that_name(project: Project) -> None:
    project.build("- actor: Ada Lund\n  name: Ada M. Lund\n")
    assert "Ada M. Lund" in project.page("actors/ada-m-lund.md")
    assert "the machine read: Ada Lund" in project.page("actors/ada-m-lund.md")


def test_a_hidden_fact_is_on_no_page_but_that_it_was_hidden_is_told(project: Project) -> None:
    project.build('- hide: "57"\n  reason: the agency withdrew it\n')
    assert "57" not in project.page("figures.md")
    assert "Hidden by the editor Reason: the agency withdrew it" in project.page("checks.md")


def test_the_overview_shows_what_is_pinned_and_not_what_is_dropped(project: Project) -> None:
    project.build('- drop: "57"\n  from: overview\n- pin: "14"\n  to: overview\n')
    overview = project.page("index.md")
    assert "57" not in overview.split("Timeline")[0].split("figures", 1)[-1]
    assert "14" in overview
    assert "Taken off the overview by the editor" in project.page("figures.md")


def test_words_of_an_editor_are_shown_as_words(project: Project) -> None:
    project.build('- hide: "57"\n  reason: "<b>x</b> [y](javascript:z) {{ page }}"\n')
    assert "<b>x</b> [y](javascript:z) {{ page }}" in project.page("checks.md")


def test_an_edit_that_does_not_fit_stops_everything(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.build('- hide: "57"\n  reason: withdrawn\n')
    before = {path: path.read_bytes() for path in (project.root / "docs").rglob("*") if path.is_file()}
    seed = project.root / "seeds" / "vote.md"
    seed.write_text(SEED.replace("57 boats", "58 boats"), encoding="utf-8")
    (project.root / "seeds" / "bad.md").write_text("", encoding="utf-8")
    with pytest.raises(EditorError):
        build(project.root)
    assert main(["build", "--root", str(project.root)]) == 1
    told = capsys.readouterr().err
    assert "seeds/edits/vote.yml:1:9: the words “57” do not occur in seeds/vote.md; copy them" in told
    assert "seeds/bad.md:1:1: the file is empty" in told
    assert "nothing was written" in told
    after = {path: path.read_bytes() for path in (project.root / "docs").rglob("*") if path.is_file()}
    assert after == before


def test_a_seed_that_cannot_be_read_does_not_make_its_edits_unfit(project: Project) -> None:
    project.build('- hide: "57"\n  reason: withdrawn\n')
    (project.root / "seeds" / "vote.md").write_text("---\npublished: soon\n---\nx\n", encoding="utf-8")
    assert len(build(project.root).errors) == 1


def test_a_date_set_by_the_editor_stands_with_what_the_machine_read(project: Project) -> None:
    project.build('- correct: "on Wednesday"\n  value: 2025-11\n  reason: the vote was in November\n')
    page = project.page("timeline.md")
    assert 'November 2025 "It was held' in page
    assert "Wednesday: set by the editor, exact to the month" in page
    assert (
        "Set by the editor value: November 2025 (the machine read: 3 December 2025) "
        "Reason: the vote was in November" in page
    )
    assert "(“Wednesday”: November 2025) [Set by the editor: value] (P, “The vote”" in page  # the citation


def test_a_date_left_open_by_the_editor_stands_among_the_open_ones(project: Project) -> None:
    project.build('- correct: "on Wednesday"\n  value: open\n  reason: nobody knows\n')
    page = project.page("timeline.md")
    assert "It was held" not in page.split("Date left open")[0]
    assert "value: left open (the machine read: 3 December 2025)" in page


DENOUNCED = """---
published: 2025-12-03
publisher: P
---
The vote

AI Brief
- Norway calls the vote "a grave mistake."
Norway denounced the vote as "a grave and costly error." Bo Berg said that 12 boats sank in the harbour.
"""


def test_words_that_were_hidden_do_not_come_up_again_around_it_or_beside_the_brief(project: Project) -> None:
    (project.root / "seeds" / "vote.md").write_text(DENOUNCED, encoding="utf-8")
    project.build("")
    shown = ("quotes.md", "statements.md", "index.md", "checks.md", "actors/norway.md")
    assert all("costly error" in project.page(path) for path in shown if path != "statements.md")
    project.build('- hide: "a grave and costly error"\n  kind: quote\n  reason: taken back\n')
    for path in shown:
        if (project.root / "docs" / path).is_file():
            assert "costly error" not in project.page(path), path
