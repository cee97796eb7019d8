"""A project of one's own: made at once, nothing overwritten, and no older than the tool that makes it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
import yaml
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from generator import hook
from generator.build import build
from generator.cli import main
from generator.commands.new import SKELETON, new
from generator.languages import LANGUAGES
from generator.settings import read_settings

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "ferry-line"
    new(folder)
    return folder


def test_it_has_all_that_a_dossier_needs(project: Path) -> None:
    there = {path.relative_to(project).as_posix() for path in project.rglob("*")}
    assert {"mkdocs.yml", "pyproject.toml", "Makefile", "README.md", ".gitignore"} <= there
    assert {"docs/about.md", "docs/method.md", "seeds/dossier.yml", ".github/workflows/site.yml"} <= there
    assert {"generator/hook.py", "generator/theme/main.html", "generator/LICENSE"} <= there
    assert not [path for path in there if path.endswith((".j2", ".pyc")) and "generator/" not in path]


def test_it_is_named_for_its_folder(project: Path) -> None:
    assert "site_name: Ferry line\n" in (project / "mkdocs.yml").read_text()
    assert "title: Ferry line\n" in (project / "seeds/dossier.yml").read_text()
    assert tomllib.loads((project / "pyproject.toml").read_text())["project"]["name"] == "ferry-line"


@pytest.mark.parametrize("name", ["a: b", "{{ x }}", "<b>", "#1", "…", "Кораблі", "- [x"])
def test_any_name_of_a_folder_makes_a_project_that_builds(tmp_path: Path, name: str) -> None:
    new(tmp_path / name)
    assert build(tmp_path / name).errors == ()


def test_its_example_gives_something_on_each_page(project: Path) -> None:
    built = build(project)
    assert (built.sources, built.errors) == (1, ())
    for page, words in {
        "quotes.md": "<blockquote",
        "figures.md": 'class="figure-card',
        "statements.md": 'class="statement"',
        "timeline.md": 'class="timeline-item"',
        "summary.md": "<blockquote",
    }.items():
        assert words in (project / "docs" / page).read_text(encoding="utf-8"), page
    assert build(project, check=True).written.changed == ()


def test_nothing_is_overwritten(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = project / "README.md"
    mine.write_text("mine")
    assert main(["new", str(project)]) == 2
    assert "is not empty" in capsys.readouterr().err
    assert mine.read_text() == "mine"
    assert main(["new", str(mine)]) == 2
    assert "this is a file" in capsys.readouterr().err


def test_a_folder_with_a_fresh_repository_will_do(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert "mkdocs.yml" in new(tmp_path)


def test_it_tells_how_to_go_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", str(tmp_path / "two words")]) == 0
    told = capsys.readouterr().out
    assert "cd '" in told
    assert "make serve" in told


def test_a_new_project_is_set_up_as_this_one_is(project: Path) -> None:
    """What a change here would leave behind in the skeleton: the site's engine, the packages, the method."""
    ours, theirs = (path.read_text() for path in (ROOT / "mkdocs.yml", project / "mkdocs.yml"))
    assert _unnamed(ours) == _unnamed(theirs)
    own = tomllib.loads((ROOT / "pyproject.toml").read_text())
    made = tomllib.loads((SKELETON / "pyproject.toml.j2").read_text())
    assert made["project"]["dependencies"] == own["project"]["dependencies"]
    assert made["project"]["scripts"] == own["project"]["scripts"]
    assert made["project"]["optional-dependencies"]["add"] == own["project"]["optional-dependencies"]["add"]
    assert made["tool"]["setuptools"]["package-data"] == own["tool"]["setuptools"]["package-data"]
    assert (SKELETON / "docs/method.md").read_text() == (ROOT / "docs/method.md").read_text()
    assert (ROOT / "generator/LICENSE").read_text() == (ROOT / "LICENSE").read_text()


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_it_speaks_the_language_that_was_asked_for(tmp_path: Path, language: str) -> None:
    folder = tmp_path / "ferry-line"
    assert main(["new", str(folder), "--language", language]) == 0
    settings = yaml.load((folder / "mkdocs.yml").read_text(encoding="utf-8"), _Lax)
    assert settings["theme"]["language"] == language
    assert read_settings(folder / "seeds/dossier.yml").language == language
    ours = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), _Lax)
    paths = re.compile(r"[\w/]+\.md")
    assert paths.findall(str(settings["nav"])) == paths.findall(str(ours["nav"]))
    if language != "en":
        assert "Overview" not in str(settings["nav"])
    assert build(folder).errors == ()


class _Lax(yaml.SafeLoader):
    """Reads mkdocs.yml without its ``!ENV``."""


_Lax.add_constructor("!ENV", lambda loader, node: None)


def _unnamed(text: str) -> str:
    return re.sub(r"(?ms)^(site_name|site_description|\{\{).*?(?=^# The address)", "", text)


def test_the_site_is_named_as_the_dossier_is(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = project / "seeds" / "dossier.yml"
    settings.write_text(settings.read_text().replace("title: Ferry line", "title: The ferry to Grey Island"))
    assert _configured(project, monkeypatch).site_name == "The ferry to Grey Island"
    settings.write_text("language: en\n")
    assert _configured(project, monkeypatch).site_name == "Ferry line"
    settings.write_text("title: [not, a, name\n")  # the generator tells what is wrong with it
    assert _configured(project, monkeypatch).site_name == "Ferry line"


def test_the_invented_example_is_not_published_among_real_sources(
    project: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    config = _configured(project, monkeypatch)
    hook.on_pre_build(config=config)
    assert not [record for record in caplog.records if record.levelname == "WARNING"]
    (project / "seeds" / "2031-03-14-ferry.md").write_text(
        "---\npublished: 2031-03-14\n---\nFerry\n\nIt sank.\n"
    )
    hook.on_pre_build(config=config)
    (warning,) = [record for record in caplog.records if record.levelname == "WARNING"]
    assert "seeds/example-delete-me.md:1:1: " in warning.getMessage(), "with --strict it stops the build"


def _configured(project: Path, monkeypatch: pytest.MonkeyPatch) -> MkDocsConfig:
    monkeypatch.setenv(hook._COMMAND, "build")
    monkeypatch.setenv(
        "SOURCE_DATE_EPOCH", "1932811200"
    )  # the hook would set it, for all tests behind this one
    config = load_config(str(project / "mkdocs.yml"))
    hook.on_config(config)
    return config
