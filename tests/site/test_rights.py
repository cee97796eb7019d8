"""Nothing that a reader, a search or a download can get holds a sentence that may not be shown."""

from __future__ import annotations

import html
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.build import read_articles, seed_files
from generator.gather import facts_of
from generator.resolve import resolve
from generator.rights.gate import publishable
from generator.settings import read_settings
from tests.site.project import build, copy_project

SHINGLE = 8
"""So many words in a row are somebody's: below the eleven of Infopaq (CJEU C-5/08)."""

BODY = """\
A tug left the harbour of Norvik early on Tuesday with eleven sailors and no cargo at all.
"We were told to wait for daylight, and we did not wait," the harbour master Ada Lund said.
The weather that morning was calm and nobody on the quay expected anything out of the ordinary.
At least 57 boats were damaged in the storm, according to the Fishermen's Union of the northern coast.
Old people in the village still speak of another winter when the sound froze over for nine weeks.
In May 2030 the council closed the quay.
The report runs to four hundred pages and is kept in a cellar below the town hall of Norvik.
Critics called the inquiry "a farce and a waste" while others were glad that it was over at last.
"""
SEEDS = {
    "open": "rights: full",
    "some": "rights: excerpts",
    "shut": "rights: none\ntitle: A report that must not be quoted",
}


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def shingles(text: str) -> set[str]:
    found = words(text)
    return {" ".join(found[at : at + SHINGLE]) for at in range(len(found) - SHINGLE + 1)}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = copy_project(tmp_path_factory.mktemp("rights") / "project")
    for number, (name, front) in enumerate(SEEDS.items()):
        # other words each, so that what one may show does not hide what another may not
        body = re.sub(r"\b(the|and|that|of|a)\b", rf"\1{' most' * number}", BODY)
        (root / "seeds" / f"2031-03-1{number}-{name}.md").write_text(f"---\n{front}\n---\n{body}")
    (root / "seeds" / "dossier.yml").write_text("title: Harbour\nrights: {share: 40%, quotation: 30}\n")
    result = build(root, root / "site")
    assert result.returncode == 0, result.stderr
    return root


def published(root: Path) -> Iterator[tuple[str, str]]:
    """Everything in the built site that is text, as it is and without its markup; zips opened."""
    for path in sorted((root / "site").rglob("*")):
        if not path.is_file() or path.suffix in (".png", ".woff2", ".gz", ".map"):
            continue
        if path.suffix == ".zip":
            with zipfile.ZipFile(path) as archive:
                contents = {f"{path.name}:{name}": archive.read(name) for name in archive.namelist()}
        else:
            contents = {path.relative_to(root / "site").as_posix(): path.read_bytes()}
        for name, content in contents.items():
            text = content.decode("utf-8", "replace")
            yield name, text
            yield name, html.unescape(re.sub(r"<[^>]*>|\\[nt\"u]", " ", text))


def hidden(root: Path, name: str) -> set[str]:
    """The runs of words of a seed that stand in no stretch that may be shown of it, nor in another seed."""
    articles, _ = read_articles(seed_files(root / "seeds"), root)
    dossier = publishable(
        resolve([facts_of(one) for one in articles], (), read_settings(root / "seeds/dossier.yml"))
    )
    source = next(one for one in dossier.sources if one.article.id.endswith(name))
    raw = next(one for one in articles if one.id == source.article.id)
    visible = {run for one in articles if one is not raw for run in shingles(one.text[one.body.start :])}
    for stretch in source.article.text[source.article.body.start :].split("…"):
        visible |= shingles(stretch)
    return shingles(raw.text[raw.body.start :]) - visible


def test_the_gate_hides_something_and_not_all(project: Path) -> None:
    assert hidden(project, "open") == set()
    assert len(hidden(project, "shut")) > 60
    assert 20 < len(hidden(project, "some")) < len(hidden(project, "shut"))


@pytest.mark.parametrize("name", ["some", "shut"])
def test_no_file_of_the_site_holds_words_that_may_not_be_shown(project: Path, name: str) -> None:
    secret = hidden(project, name)
    found = {(file, run) for file, text in published(project) for run in shingles(text) & secret}
    assert found == set()


def test_the_source_without_rights_is_a_reference_and_nothing_else(project: Path) -> None:
    page = next((project / "site" / "sources").glob("*shut/index.html")).read_text()
    assert "A report that must not be quoted" in page
    for word in ("Lund", "daylight", "Fishermen", "farce"):
        assert word not in page


def test_the_full_text_is_there_to_be_found(project: Path) -> None:
    index = (project / "site" / "search" / "search_index.json").read_text()
    assert "sound froze over for nine weeks" in index


def test_a_private_build_refuses_the_public_sites_place(project: Path) -> None:
    run = [sys.executable, "-m"]
    subprocess.run([*run, "generator", "build", "--private"], cwd=project, check=True, capture_output=True)
    private = [*run, "mkdocs", "build", "--strict", "-f", "mkdocs.private.yml"]
    refused = subprocess.run(
        [*private, "-d", "site"], cwd=project, capture_output=True, text=True, check=False
    )
    assert refused.returncode
    assert "a private site must not stand where a public one is published from" in refused.stderr
    made = subprocess.run(private, cwd=project, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    for page in (project / "private" / "site").rglob("*.html"):
        text = page.read_text()
        assert "Not for publication" in text, page
        assert 'name="robots" content="noindex' in text, page
    assert "Not for publication" not in (project / "site" / "index.html").read_text()
