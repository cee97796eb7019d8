"""A dossier is released, its sources change, and nothing that was published goes silently."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from generator.build import build
from generator.cli import main
from generator.corrections.release import release

DAY = 86_400
FIRST = 1_931_040_000
"""Noon of 12 March 2031, UTC."""
QUOTE = '"We will keep this harbour open in winter," the mayor, Ada Lund, told reporters in Norvik.\n'
ARTICLE = """\
---
title: The vote
published: 2031-03-12
publisher: Example Press
rights: {rights}
---
The vote

"We will keep this harbour open in winter," the mayor, Ada Lund, told reporters in Norvik.
At least 57 boats were damaged in the storm, the union said.
Norway has denied the accusation.
"""
OTHER = """\
---
title: The quay
published: 2031-03-13
publisher: Second Gazette
---
The quay

"Nobody asked us before the quay was closed," the fisherman Bo Berg said.
"""


class Project:
    """A project whose days pass by releases."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self._monkeypatch = monkeypatch
        self._day = FIRST
        (root / "seeds").mkdir()
        self.seed("vote.md", ARTICLE.format(rights="excerpts"))
        self.seed("quay.md", OTHER)

    def seed(self, name: str, text: str) -> None:
        (self.root / "seeds" / name).write_text(text, encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        text = (self.root / "seeds" / name).read_text(encoding="utf-8")
        assert old in text
        self.seed(name, text.replace(old, new))

    def release(self) -> None:
        self._monkeypatch.setenv("SOURCE_DATE_EPOCH", str(self._day))
        self._day += DAY
        assert release(self.root).errors == ()

    def page(self, path: str) -> str:
        return (self.root / "docs" / path).read_text(encoding="utf-8")

    def told(self) -> str:
        """The page of corrections as a reader sees it."""
        return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", self.page("corrections.md")))

    @property
    def ledger(self) -> Path:
        return self.root / "seeds" / "published.jsonl"

    def quote_id(self) -> str:
        found: list[tuple[str, str]] = re.findall(
            r'id="(q-[\w-]+)" markdown="1">\s*<blockquote[^>]*>([^<]*)', self.page("quotes.md")
        )
        return next(id for id, words in found if "keep this harbour" in words)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    return Project(tmp_path, monkeypatch)


# ------------------------------------------------------------------ before and at the first release


def test_before_the_first_release_a_dossier_is_a_draft(project: Project) -> None:
    build(project.root)
    project.change("vote.md", "57", "58")
    build(project.root)
    assert "This dossier is a draft" in project.told()
    assert not project.ledger.exists()
    assert "correction" not in project.page("index.md")


def test_a_release_writes_each_statement_down_once(project: Project) -> None:
    project.release()
    rows = [json.loads(line) for line in project.ledger.read_text().splitlines()]
    assert rows[0] == {"did": "released", "on": "2031-03-12", "tool": rows[0]["tool"]}
    quotes = {row["words"]: row["who"] for row in rows if row.get("kind") == "quote"}
    assert quotes == {
        "We will keep this harbour open in winter,": "Ada Lund",
        "Nobody asked us before the quay was closed,": "Bo Berg",
    }
    before = project.ledger.read_bytes()
    project.release()
    assert project.ledger.read_bytes() == before
    assert "First release: 12 March 2031. Last release: 12 March 2031" in project.told()
    assert "Nothing that was published has changed since." in project.told()
    assert "[0 corrections](corrections.md)" in project.page("index.md")


def test_a_build_never_writes_the_ledger_and_the_same_seeds_give_the_same_pages(project: Project) -> None:
    project.release()
    project.change("vote.md", "57", "58")
    before = project.ledger.read_bytes()
    build(project.root)
    pages = {path: path.read_bytes() for path in (project.root / "docs").rglob("*") if path.is_file()}
    for path in pages:
        path.unlink()
    build(project.root)
    assert {path: path.read_bytes() for path in pages} == pages
    assert project.ledger.read_bytes() == before


# ------------------------------------------------------------------ what changes


def test_another_speaker_is_told_with_before_and_after(project: Project) -> None:
    project.release()
    project.change("vote.md", "Ada Lund", "Ida Holm")
    build(project.root)
    told = project.told()
    assert "Not yet released" in told
    assert "Attribution changed" in told
    assert "The source's text was changed" in told
    assert re.search(
        r"Before “We will keep this harbour.*?” Ada Lund .*Now “We will keep .*?” Ida Holm", told
    )
    project.release()
    assert "13 March 2031" in project.told()
    assert "Not yet released" not in project.told()
    assert "[1 correction](corrections.md)" in project.page("index.md")
    assert "Attribution changed (13 March 2031)" in project.page("quotes.md")


def test_feed_readers_learn_of_it_once_it_is_released(project: Project) -> None:
    project.release()
    project.change("vote.md", "Ada Lund", "Ida Holm")
    build(project.root)
    assert "Correction: " not in project.page("feed.json")
    project.release()
    items = json.loads(project.page("feed.json"))["items"]
    (item,) = [one for one in items if one["title"].startswith("Correction: Attribution changed, quotation")]
    assert "2031-03-13" in item["date_published"]
    assert "Ada Lund" in str(item)
    assert "Ida Holm" in str(item)


def test_a_number_is_known_by_its_sentence(project: Project) -> None:
    project.release()
    old = re.search(r'id="(f-[0-9a-f]{8})"', project.page("figures.md"))
    assert old
    project.change("vote.md", "At least 57", "57")
    build(project.root)
    assert re.search(
        r"Value changed .*Before “57” read as At least 57 boats .*Now “57” read as 57 boats", project.told()
    )
    assert f'id="{old[1]}"' in project.page("figures.md")


def test_a_withdrawn_statement_keeps_its_address(project: Project) -> None:
    project.release()
    old = project.quote_id()
    project.change("vote.md", QUOTE, "")
    project.release()
    assert f'<li id="{old}"' in project.page("quotes.md")
    assert f"](corrections.md#c-{old})" in project.page("quotes.md")
    assert f'id="c-{old}"' in project.page("corrections.md")
    assert "Withdrawn quotation" in project.told()
    assert "We will keep this harbour" in project.told()


def test_a_statement_in_a_changed_sentence_is_no_other_statement(project: Project) -> None:
    project.release()
    old = project.quote_id()
    project.change("vote.md", "told reporters in Norvik", "told reporters in the old town hall of Norvik")
    project.release()
    assert "Attribution changed" not in project.told()
    assert f'id="{old}"' in project.page("quotes.md")


def test_a_deleted_source_leaves_a_page_without_words_and_comes_back_restored(project: Project) -> None:
    project.release()
    old = project.quote_id()
    (project.root / "seeds" / "vote.md").unlink()
    project.release()
    page = project.page("sources/vote.md")
    assert "has been withdrawn from the dossier" in page
    assert "Example Press" in page
    assert re.search(r"<code class=\"hash\">[0-9a-f]{64}</code>", page)
    everything = "\n".join(path.read_text() for path in (project.root / "docs").rglob("*.md"))
    assert "keep this harbour" not in everything
    assert "Withdrawn 1 quotation, 2 reported statements, 1 key figure" in project.told()
    assert "The source was withdrawn" in project.told()
    assert f'<li id="{old}"' in project.page("quotes.md")
    project.seed("vote.md", ARTICLE.format(rights="excerpts"))
    project.release()
    assert "Restored" in project.told()
    assert f'<figure class="quote-card quote-direct" id="{old}"' in project.page("quotes.md")
    assert f'<li id="{old}"' not in project.page("quotes.md")
    assert "has been withdrawn" not in project.page("sources/vote.md")


def test_rights_that_are_lost_take_the_words_with_them(project: Project) -> None:
    project.release()
    project.seed("vote.md", ARTICLE.format(rights="none"))
    project.release()
    assert "The source's rights do not let it be shown" in project.told()
    assert "keep this harbour" not in project.page("corrections.md")


def test_an_editor_takes_a_statement_back_with_a_reason(project: Project) -> None:
    project.release()
    (project.root / "seeds" / "edits").mkdir()
    (project.root / "seeds" / "edits" / "vote.yml").write_text(
        "- hide: We will keep this harbour open in winter,\n  reason: she says that she was misquoted\n"
    )
    project.release()
    assert "By the editor: she says that she was misquoted" in project.told()
    assert "keep this harbour" not in project.page("corrections.md")


def test_a_masked_name_does_not_live_on_in_what_was_published(project: Project) -> None:
    project.release()
    (project.root / "seeds" / "masks.yml").write_text(
        "- name: Ada Lund\n  as: the mayor\n  reason: a witness\n"
    )
    project.release()
    everything = "\n".join(path.read_text() for path in (project.root / "docs").rglob("*") if path.is_file())
    assert "Lund" not in everything
    assert "Attribution changed" not in project.told()


def test_an_editor_explains_a_correction(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.release()
    old = project.quote_id()
    project.change("vote.md", "Ada Lund", "Ida Holm")
    notes = project.root / "seeds" / "corrections.yml"
    notes.write_text(f"{old}: The agency corrected its report.\n")
    build(project.root)
    assert "The agency corrected its report." in project.told()
    notes.write_text(f"x: y\n{old[:-1]}: z\n")
    assert main(["build", "--root", str(project.root)]) == 1
    assert "corrections.yml:1:1: no correction has the id `x`; take the id from" in capsys.readouterr().err


# ------------------------------------------------------------------ what cannot be used


def test_a_source_that_cannot_be_read_is_not_withdrawn(project: Project) -> None:
    project.release()
    text = (project.root / "seeds" / "vote.md").read_text()
    project.seed("vote.md", text.replace("2031-03-12", "yesterday"))
    assert len(build(project.root).errors) == 1
    assert "Nothing that was published has changed since." in project.told()
    before = project.ledger.read_bytes()
    assert main(["release", "--root", str(project.root)]) == 1
    assert project.ledger.read_bytes() == before


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", ":1: this line is no JSON ("),
        ("<<<<<<< HEAD", ":1: this line is no JSON ("),
        ("[]", ":1: this line does not say what was done"),
        ('{"did": "told"}', ":1: this line does not say what was done"),
        ('{"did": "removed"}', ":1: this line has no `id`"),
        ('{"did": "removed", "id": "\\"><b>"}', ":1: `id` is no id"),
        (
            '{"did": "removed", "id": "nobody"}',
            ":1: this line means a statement or source that no line above",
        ),
        (
            '{"did": "withdrawn", "id": "q-1", "source": "vote", "what": "x", "why": "rules", "by": ""}',
            ":1: `what` cannot be `x`",
        ),
    ],
)
def test_a_ledger_that_was_tampered_with_stops_the_build(
    project: Project, line: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    project.release()
    lines = project.ledger.read_text().splitlines()
    project.ledger.write_text("\n".join([*lines, line]) + "\n")
    before = project.page("index.md")
    assert main(["build", "--root", str(project.root)]) == 1
    error = capsys.readouterr().err
    assert f"published.jsonl:{len(lines) + 1}{told}" in error.replace(":2:", ":1:")
    assert "take the file's last good version back" in error
    assert project.page("index.md") == before


def test_a_check_tells_what_was_forgotten(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    check = ["release", "--check", "--root", str(project.root)]
    assert main(check) == 0
    assert "not released yet: " in capsys.readouterr().out
    project.release()
    assert main(check) == 0
    assert capsys.readouterr().out == "nothing new to release\n"
    project.change("vote.md", "57", "58")
    assert main(check) == 1
    assert "2 correction(s), 1 source(s)" in capsys.readouterr().out


def test_a_day_that_is_no_number_is_told(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "today")
    assert main(["release", "--root", str(project.root)]) == 2
    assert not project.ledger.exists()


def test_a_correction_leads_to_the_page_of_a_long_list_that_has_the_card(project: Project) -> None:
    storms = "".join(
        f"\nAt least {number} boats were damaged in port {number}.\n" for number in range(100, 230)
    )
    project.seed(
        "aa.md",
        f"---\npublished: 2031-03-14\npublisher: Example Press\nrights: full\n---\nStorms\n{storms}",
    )
    project.release()
    project.change("vote.md", "57", "58")
    project.release()
    (new,) = re.findall(r"\(figures/2\.md#(f-[\w-]+)\)", project.page("corrections.md"))
    assert f'id="{new}"' in project.page("figures/2.md")
    assert f"[what stands now](figures/2.md#{new})" in project.page("figures.md")


REWRITTEN = "At least 57 boats were damaged in the storm over the harbour in the night, the union said."


@pytest.mark.parametrize("how", ["rights", "removed", "hidden"])
def test_what_an_older_correction_said_is_not_repeated_once_it_may_not_be_read(
    project: Project, how: str
) -> None:
    project.release()
    project.change("vote.md", "At least 57 boats were damaged in the storm, the union said.", REWRITTEN)
    project.release()
    assert "At least 57 boats" in project.told() and "over the harbour in the night" in project.told()
    if how == "rights":
        project.change("vote.md", "rights: excerpts", "rights: none")
    elif how == "removed":
        (project.root / "seeds" / "vote.md").unlink()
    else:
        (project.root / "seeds" / "edits").mkdir()
        words = REWRITTEN.removesuffix(", the union said.")
        project.seed("edits/vote.yml", f'- hide: "{words}"\n  kind: statement\n  reason: it was wrong\n')
    project.release()
    told = project.told() + _everything(project.root / "docs" / "data") + project.page("feed.xml")
    assert "over the harbour in the night" not in told and "At least 57 boats" not in told


# ------------------------------------------------------------------ masks after a release


NAMED = """\
---
title: The quay
publisher: Second Gazette
url: https://example.org/tilda-berg
---
The quay

"Nobody asked us," Tilda Berg said. At least 57 boats were damaged, Tilda Berg said. She left in April.
"""


def _everything(root: Path) -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in root.rglob("*") if path.is_file())


def test_a_mask_is_no_correction_and_leaves_no_id_that_was_made_from_the_name(project: Project) -> None:
    project.seed("quay.md", NAMED.replace("tilda-berg", "quay"))
    project.release()
    before = project.page("sources/quay.md") + project.page("figures.md") + project.page("timeline.md")
    project.seed("masks.yml", "- name: Tilda Berg\n")
    project.release()
    project.release()
    assert "Nothing that was published has changed since." in project.told()
    docs = _everything(project.root / "docs")
    assert "Tilda" not in docs
    now = set(re.findall(r"\b[sfd]-[0-9a-f]{8}\b", docs))
    gone = set(re.findall(r'id="([sfd]-[0-9a-f]{8})"', before)) - now
    assert any(id.startswith("s-") for id in gone) and any(id.startswith("f-") for id in gone)
    project.change("quay.md", "57", "75")
    project.release()
    assert "The source's text was changed" in project.told() and "newer rules" not in project.told()
    assert not gone & set(re.findall(r"\b[sfd]-[0-9a-f]{8}\b", _everything(project.root / "docs")))


def test_a_source_that_is_withdrawn_for_a_name_says_nothing_to_test_it_against(project: Project) -> None:
    project.seed("quay.md", NAMED)
    project.seed("tilda-berg.md", NAMED.replace("Nobody asked us", "We left"))
    project.release()
    project.seed("masks.yml", "- name: Tilda Berg\n")
    (project.root / "seeds" / "quay.md").unlink()
    (project.root / "seeds" / "tilda-berg.md").unlink()
    project.release()
    page = project.page("sources/quay.md")
    assert "withdrawn" in page and "SHA-256" not in page and 'id="s-' not in page
    assert not (project.root / "docs" / "sources" / "tilda-berg.md").exists()
    assert "tilda" not in _everything(project.root / "docs").lower()


def test_another_name_for_a_mask_is_not_called_a_change_of_rules(project: Project) -> None:
    project.seed("quay.md", NAMED.replace("tilda-berg", "quay"))
    project.seed("masks.yml", "- name: Tilda Berg\n  as: Witness 1\n")
    project.release()
    project.seed("masks.yml", "- name: Tilda Berg\n  as: Witness 2\n")
    project.release()
    assert "A name in it is not shown" in project.told() and "rules" not in project.told()


# ------------------------------------------------------------------ cards and pages


def test_a_card_says_that_somebody_else_was_named_before(project: Project) -> None:
    project.release()
    project.change("vote.md", "Ada Lund", "Ida Holm")
    build(project.root)
    card = project.page("quotes.md").split("keep this harbour")[1].split("</figure>")[0]
    id = project.quote_id()
    assert "<strong>Attribution changed</strong> (Not yet released)" in card
    assert f"[before and after](corrections.md#c-{id})" in card
    project.release()
    assert "<strong>Attribution changed</strong> (13 March 2031)" in project.page("quotes.md")
    assert "<strong>Attribution changed</strong>" in project.page("actors/ida-holm.md")
    assert f'id="c-{id}"' in project.page("corrections.md")


def test_a_page_that_was_published_keeps_its_address(project: Project) -> None:
    project.release()
    assert "Ada Lund" in project.page("actors/ada-lund.md")
    project.change("vote.md", "Ada Lund", "Ida Holm")
    project.release()
    page = project.page("actors/ada-lund.md")
    assert "nothing to show any more" in page
    assert "[Actors](index.md)" in page and "[Corrections](../corrections.md)" in page
    assert "Ada Lund" not in page
    project.change("vote.md", "Ida Holm", "Ada Lund")
    project.release()
    assert "keep this harbour" in project.page("actors/ada-lund.md")
    assert "nothing to show any more" in project.page("actors/ida-holm.md")


def test_an_actor_of_another_name_is_found_from_the_old_address(project: Project) -> None:
    project.release()
    (project.root / "seeds" / "edits").mkdir()
    project.seed("edits/vote.yml", "- actor: Ada Lund\n  name: Ada M. Lund\n")
    build(project.root)
    assert "[Ada M. Lund](ada-m-lund.md)" in project.page("actors/ada-lund.md")


def test_before_a_release_and_behind_a_mask_no_page_is_kept(project: Project) -> None:
    build(project.root)
    project.change("vote.md", "Ada Lund", "Ida Holm")
    build(project.root)
    assert not (project.root / "docs/actors/ada-lund.md").exists()
    project.release()
    project.seed("masks.yml", "- name: Ida Holm\n")
    build(project.root)
    assert not (project.root / "docs/actors/ida-holm.md").exists()


def test_a_seed_that_cannot_be_read_takes_no_page_away(project: Project) -> None:
    project.release()
    before = project.page("actors/ada-lund.md")
    project.seed("vote.md", "---\npublished: soon\n---\nx\n")
    build(project.root)
    assert project.page("actors/ada-lund.md") == before


def test_a_release_that_cannot_be_built_publishes_nothing(project: Project) -> None:
    (project.root / "docs").mkdir()
    (project.root / "docs" / "about.md").write_text("We thank Tilda Ness.\n", encoding="utf-8")
    project.seed("masks.yml", "- name: Tilda Ness\n")
    assert main(["release", "--root", str(project.root)]) == 1
    assert not project.ledger.exists()
    (project.root / "docs" / "about.md").unlink()
    project.release()
    before = project.ledger.read_bytes()
    (project.root / "docs" / "about.md").write_text("We thank Tilda Ness.\n", encoding="utf-8")
    project.change("vote.md", "57", "58")
    assert main(["release", "--root", str(project.root)]) == 1
    assert project.ledger.read_bytes() == before


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('{"did": "released", "on": "soon", "tool": "x"}', "`on` is no day"),
        ('{"did": "page", "path": "../x.md"}', "`path` is no page's"),
        ('{"did": "page", "path": "/etc/x.md"}', "`path` is no page's"),
        ('{"did": "removed", "id": "\\ud800"}', "`id` is no id"),
        ('{"did": "released", "on": "2031-03-12", "tool": "\\ud800"}', "`tool` holds half a character"),
    ],
)
def test_lines_of_the_ledger_that_could_do_harm(
    project: Project, line: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    project.release()
    project.ledger.write_bytes(project.ledger.read_bytes() + line.encode() + b"\n")
    assert main(["build", "--root", str(project.root)]) == 1
    assert told in capsys.readouterr().err


def test_a_statement_of_a_source_that_was_never_published_is_told(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.release()
    text = project.ledger.read_text(encoding="utf-8")
    project.ledger.write_text(text.replace('"source": "quay"', '"source": "kay"', 1), encoding="utf-8")
    assert main(["build", "--root", str(project.root)]) == 1
    assert "means a statement or source that no line above published" in capsys.readouterr().err
