"""Seeds that try to be more than text: their words show as typed, and nothing of them runs."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.site.conftest import OpenPage
from tests.site.project import Site, build, copy_project, served

LINES = [
    "<script>alert('script')</script> stands in this line.",
    '<img src=x onerror="alert(1)"> and <svg onload=alert(2)> stand in this line.',
    "Jinja {{ 7 * 7 }} and {% raw %} and {# gone #} stay as typed.",
    "A snippet --8<-- “mkdocs.yml” and ;--8<-- stay as typed.",
    "A [link](javascript:alert(3)) and <javascript:alert(4)> and ![image](x onerror=alert(5)) stay as typed.",
    "An attribute list {: onclick=alert(6) .evil #evil } stays as typed.",
    "# Not a heading {: onclick=alert(7) }",
    "> Not a quotation, | not | a | table |, `not code`, *not* _emphasis_ ~~nor~~ ^^that^^ ==this==.",
    "1. Not a list\\ but a backslash; a footnote[^1] and ++keys++ and :smile: and $x$ and www.example.org.",
    "    <iframe srcdoc='<script>alert(8)</script>'></iframe> after four spaces.",
    "</div></article></main><h1>closing tags</h1> &lt;script&gt; and &amp; stay as typed.",
    "*[HTML]: an abbreviation",
    "[^1]: a footnote",
    "Term",
    ":   a definition",
]
TITLE = "<script>alert('title')</script> {{ 7 * 7 }} [x](javascript:alert(9)) `code` | " + "very long " * 25
SEED = """---
title: {title}
published: 2025-06-02
publisher: '"><script>alert("publisher")</script>'
byline: "{{{{ config }}}} <b onmouseover=alert(10)>by</b>"
url: "javascript:alert('url')"
rights: full
note: "[n](javascript:alert(11)) {{: onclick=alert(12) }}"
"<extra onclick=alert(13)>": "<style>body{{display:none}}</style>"
---
{headline}

The minister <b>Ada "<script>" Lund</b> said on Monday: “<script>alert('quote')</script> is a word.”

Ada Lund added: “I {{{{ agree }}}} [so](javascript:alert(14)) it is, {{: onclick=alert(15) }}.”

Officials said that <img src=x onerror=alert(16)> 57 <b>countries</b> abstained in March 2025.

{lines}
"""
NOTE = """---
title: "<script>alert('note')</script> {{ 7 * 7 }}"
terms: ["<script>", minister]
references:
  one:
    title: "<img src=x onerror=alert(17)>"
    url: "javascript:alert('reference')"
---
Words with <script>alert('note')</script> and {: onclick=alert(18) } in them.[^one]
"""
PARTS = re.compile(r"^on|^srcdoc$|^style$")


class _Attributes(HTMLParser):
    """Collects what may never come from a seed: handlers, script addresses, foreign elements."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("iframe", "object", "embed", "base", "style"):
            self.found.append(f"<{tag}>")
        for name, value in attrs:
            if PARTS.match(name) or (value or "").strip().lower().startswith(("javascript:", "data:text")):
                self.found.append(f"<{tag} {name}={value}>")
            if name == "id" and value == "evil":
                self.found.append(f"<{tag} id=evil>")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    project = copy_project(folder / "project")
    for old in [*(project / "seeds").glob("*.*"), *(project / "seeds" / "background").glob("*.md")]:
        old.unlink()
    title = '"' + TITLE.strip() + '"'
    seed = SEED.format(title=title, headline=TITLE.strip(), lines="\n\n".join(LINES))
    (project / "seeds" / "hostile.md").write_text(seed, encoding="utf-8")
    (project / "seeds" / "background" / "note.md").write_text(NOTE, encoding="utf-8")
    (project / "seeds" / "dossier.yml").write_text(
        "title: \"<script>alert('dossier')</script> {{ 7 * 7 }}\"\n"
        'description: "\\"><img src=x onerror=alert(19)>"\n',
        encoding="utf-8",
    )
    result = build(project, folder / "site")
    assert result.returncode == 0, result.stderr
    return folder / "site"


def test_no_markup_of_a_seed_reaches_a_page(hostile: Path) -> None:
    for page in sorted(hostile.rglob("*.html")):
        reader = _Attributes()
        html = page.read_text(encoding="utf-8")
        reader.feed(html)
        assert not reader.found, page
        scripts = re.findall(r"<script([^>]*)>(.*?)</script>", html, re.DOTALL)
        data = [script for kind, script in scripts if kind == ' type="application/ld+json"']
        assert not [script for _, script in scripts if "alert(" in script and script not in data], page
        assert all(json.loads(script) and not set("<>&") & set(script) for script in data), page
        assert "<h1>closing" not in html and "<script>alert" not in html, page


def test_the_words_show_as_typed_and_nothing_runs(hostile: Path, open_page: OpenPage) -> None:
    with served(hostile) as site:
        page = open_page(site.url)
        for address in site.pages:
            page.goto(site.url + address)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address
        page.goto(site.url + "sources/hostile/")
        shown = " ".join(page.locator("article").inner_text().split())
        for line in LINES:
            assert " ".join(line.split()) in shown
        assert " ".join(TITLE.split()) in shown
        assert TITLE.split("<")[1][:20] in page.title()


def test_a_phone_shows_it_without_sideways_scrolling(hostile: Path, open_page: OpenPage) -> None:
    with served(hostile) as site:
        page = open_page(site.url, width=375)
        for address in site.pages:
            page.goto(site.url + address)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address


def test_searching_for_it_shows_it_as_text(hostile: Path, open_page: OpenPage) -> None:
    with served(hostile) as site:
        _search(site, open_page, "onerror")


def _search(site: Site, open_page: OpenPage, word: str) -> None:
    page = open_page(site.url)
    box = page.get_by_role("textbox", name="Search")
    box.click()
    box.press_sequentially(word)
    hits = page.locator(".md-search-result__item")
    hits.first.wait_for()
    page.wait_for_timeout(500)
    assert (
        page.locator(".md-search-result img, .md-search-result script, .md-search-result [onclick]").count()
        == 0
    )
