"""The site in other languages: its own words are in one, its sources' words in theirs, and both say so."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.commands.new import new
from generator.verify import verify
from tests.site.conftest import OpenPage
from tests.site.project import ROOT, Site, build, served
from tests.site.test_accessible import AXE

_OURS = re.compile(
    r"\b(?:the|of|and|with|says|claims|denies|demands|according|read as|left open|quotes?|all|"
    r"key figures?|timeline|exact|copy|published|computed|verbatim|actors?|named|words?|text)\b",
    re.IGNORECASE,
)
_FOREIGN = """() => {
  const article = document.querySelector('.md-content').cloneNode(true);
  // words of a source or an editor, names, and what programs read
  const keep = '[lang], [data-span], [data-editor], script, style, code, a, h1, .speaker, .citation, '
    + '.as-written, ' + '.formula, .chart, svg, .source-meta dd, .editor-note, .references';
  for (const element of article.querySelectorAll(keep)) element.remove();
  return article.textContent;
}"""


@pytest.fixture(scope="module", params=["fr", "uk"])
def translated(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Site]]:
    """This dossier's own seeds in a project made for another language."""
    language: str = request.param
    project = tmp_path_factory.mktemp(language) / "dossier"
    new(project, language)
    (project / "seeds/example-delete-me.md").unlink()
    shutil.copytree(
        ROOT / "seeds",
        project / "seeds",
        dirs_exist_ok=True,
        ignore=shutil.ignore_patterns("dossier.yml", "*.jsonl"),
    )
    result = build(project, project / "built")
    assert result.returncode == 0, result.stderr
    with served(project / "built") as found:
        yield language, found


NAV = {"fr": ("Vue d’ensemble", "Chiffres clés"), "uk": ("Огляд", "Ключові цифри")}
DAY = {"fr": "3 décembre 2025", "uk": "3 грудня 2025 р."}
LAYER = {"fr": "Mot pour mot", "uk": "Дослівно"}


def test_its_words_are_in_that_language(translated: tuple[str, Site], open_page: OpenPage) -> None:
    language, site = translated
    page = open_page(site.url)
    assert page.get_attribute("html", "lang") == language
    assert NAV[language][0] in page.inner_text(".md-tabs")
    assert DAY[language] in (page.text_content(".dossier-kicker") or "")
    assert LAYER[language].lower() in page.inner_text("article").lower()
    for name, address in site.kinds().items():
        if name in ("method", "about", "verify", "404.html"):
            continue
        page.goto(site.url + address)
        words = page.evaluate(_FOREIGN)
        assert not _OURS.findall(words), (name, _OURS.findall(words))


def test_words_of_a_source_say_their_language(translated: tuple[str, Site], open_page: OpenPage) -> None:
    _, site = translated
    page = open_page(site.url)
    bare = page.evaluate("""() => [...document.querySelectorAll('[data-source][data-span]')]
        .filter((one) => !one.dataset.computed && one.closest('[lang]').lang !== 'en')
        .map((one) => one.textContent)""")
    assert page.locator("[data-source][lang=en]").count() > 10
    assert bare == []
    page.goto(site.url + "method/")
    assert page.locator("article [lang=en] h1").count() == 1


def test_the_form_of_the_lists_speaks_it_too(translated: tuple[str, Site], open_page: OpenPage) -> None:
    language, site = translated
    page = open_page(site.url + "find/")
    page.wait_for_selector(".finder-form")
    page.fill(".finder-form input[name=q]", "children")
    page.wait_for_selector(".hit")
    shown = page.inner_text(".finder")
    assert {"fr": "Citation", "uk": "Цитата"}[language] in shown
    assert not re.search(r"\b(?:Words|Kinds|Quote|found|in its list)\b", shown)


def test_it_can_be_checked_and_axe_finds_nothing(translated: tuple[str, Site], open_page: OpenPage) -> None:
    _, site = translated
    assert list(verify(site.folder, None).failures) == []
    page = open_page(site.url, width=375)
    for address in ("", "timeline/"):
        page.goto(site.url + address)
        page.evaluate(AXE)
        result = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        assert [one["id"] for one in result["violations"]] == []
        wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert page.evaluate(wide) <= 0


def test_a_theme_in_another_language_than_the_pages_is_told(tmp_path: Path) -> None:
    project = tmp_path / "dossier"
    new(project, "fr")
    config = project / "mkdocs.yml"
    config.write_text(
        config.read_text(encoding="utf-8").replace("language: fr", "language: en"), encoding="utf-8"
    )
    result = build(project, tmp_path / "built")
    assert result.returncode != 0
    assert "`theme.language: en`, but seeds/dossier.yml says `language: fr`" in result.stderr
