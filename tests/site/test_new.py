"""From an empty folder to a site: ``dossier new``, three articles, ``mkdocs build --strict``."""

from __future__ import annotations

from pathlib import Path

from generator.cli import main
from tests.site.project import build

ARTICLE = """---
published: 2031-05-0{day}
publisher: Paper {day}
---
Storm closes the bridge again

The bridge was closed on Monday, the port authority said.

"We will open it when the wind allows," Director Ole Brandt said on day {day}.
"""


def test_three_articles_make_a_site_that_can_be_published(tmp_path: Path) -> None:
    project = tmp_path / "bridge"
    assert main(["new", str(project)]) == 0
    (project / "seeds" / "example-delete-me.md").unlink()
    articles = tmp_path / "articles"
    articles.mkdir()
    for day in (1, 2, 3):
        (articles / f"storm-{day}.md").write_text(ARTICLE.format(day=day), encoding="utf-8")
    assert main(["add", str(articles), "--root", str(project)]) == 0
    result = build(project, tmp_path / "site")
    assert result.returncode == 0, result.stderr
    index = (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    assert "Bridge" in index
    assert "Ole Brandt" in index
    assert "Content-Security-Policy" in index


def test_the_example_alone_makes_a_site(tmp_path: Path) -> None:
    project = tmp_path / "empty-handed"
    main(["new", str(project)])
    result = build(project, tmp_path / "site")
    assert result.returncode == 0, result.stderr
