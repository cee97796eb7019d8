"""``mkdocs build`` as the publishing workflow runs it: what stops it, and what it says."""

from __future__ import annotations

from pathlib import Path

from tests.site.project import build, copy_project


def test_a_seed_that_cannot_be_used_stops_a_build_and_names_place_and_remedy(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project")
    (project / "seeds" / "bad.md").write_text("---\npublished: yesterday\n---\nWords.\n", encoding="utf-8")
    result = build(project, tmp_path / "site", strict=False)
    assert result.returncode != 0
    assert "seeds/bad.md:" in result.stderr
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "site" / "index.html").exists()


def test_a_link_to_a_sentence_that_is_not_there_stops_a_strict_build(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project")
    about = project / "docs" / "about.md"
    source = next(path for path in (project / "seeds").glob("*.*") if path.suffix in (".md", ".txt"))
    about.write_text(
        f"{about.read_text(encoding='utf-8')}\n[gone](sources/{source.stem}.md#s-00000000)\n",
        encoding="utf-8",
    )
    result = build(project, tmp_path / "site")
    assert result.returncode != 0
    assert "s-00000000" in result.stderr
