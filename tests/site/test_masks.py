"""A masked name is nowhere in the built site: pages, addresses, ids, search index, maps, pictures' names."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import shutil
import unicodedata
from pathlib import Path

import pytest

from tests.golden import GOLDEN
from tests.site.project import build, copy_project

MASKS = """
- name: Ada Lund
  reason: a witness
- name: Bo Berg
  as: the lawyer
- name: Ann Lens
  forms: [A. L.]
- name: J. Writer
"""
SEED = """---
title: What Ada Lund saw
published: 2031-03-21
publisher: Third Letter
byline: Ann Lens for Third Letter
note: sent by Ada's brother
desk: c/o LUND, Bergen
rights: full
---
What Áda\u00adLund saw

"They took 12 boats, and nobody spoke of it again," ADA LUND told Bo Berg on Friday.

Lund’s brother, who is called Lund too, wrote to ada.lund@example.org and lund@example.org on March 20,
2031. #FreeAdaLund

Berg denied that Ada had seen 57 boats.
"""
EDITS = """
- pin: "12 boats"
  to: overview
  reason: Ada Lund asked for it
  by: Bo Berg
- actor: Ada Lund
  name: Ada S. Lund
"""
GONE = ("lund", "ada", "berg", "lens", "writer")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The golden dossier with masks and edits, built as for publication, from pages that held the names."""
    folder = tmp_path_factory.mktemp("masks")
    project = copy_project(folder / "project")
    shutil.rmtree(project / "seeds")
    shutil.copytree(GOLDEN / "seeds", project / "seeds")
    for page in [*(project / "docs").rglob("*.md")]:
        if "generated: " in page.read_text(encoding="utf-8"):
            page.unlink()
    shutil.copytree(GOLDEN / "docs", project / "docs", dirs_exist_ok=True)
    (project / "docs" / "method.md").unlink(missing_ok=True)
    for name in ("about", "method", "verify"):
        (project / "docs" / f"{name}.md").write_text(f"# {name}\n", encoding="utf-8")
    (project / "seeds" / "2031-03-21-letter.md").write_text(SEED, encoding="utf-8")
    (project / "seeds" / "masks.yml").write_text(MASKS, encoding="utf-8")
    (project / "seeds" / "edits").mkdir()
    (project / "seeds" / "edits" / "2031-03-21-letter.yml").write_text(EDITS, encoding="utf-8")
    result = build(project, folder / "site")
    assert result.returncode == 0, result.stderr
    return folder


def everything(folder: Path) -> dict[str, str]:
    """Every file that a build leaves for publication, by its path, decoded and without accents."""
    found = {}
    for path in [*(folder / "site").rglob("*"), *(folder / "project" / "docs").rglob("*")]:
        # three letters stand in any picture's bytes; what one shows no mask hides anyway
        if path.is_file() and "assets/javascripts" not in path.as_posix() and path.suffix != ".png":
            content = path.read_bytes()
            if path.suffix == ".gz":
                content = gzip.decompress(content)
            text = unicodedata.normalize("NFKD", content.decode("utf-8", "replace")).replace("\u00ad", "")
            found[path.relative_to(folder).as_posix()] = "".join(
                char for char in text if not unicodedata.combining(char)
            ).lower()
    return found


@pytest.mark.parametrize("name", GONE)
def test_no_file_of_the_site_holds_the_name(site: Path, name: str) -> None:
    word = re.compile(rf"(?<![a-z0-9]){name}(?:s|’s|'s)?(?![a-z0-9])|adalund|boberg|alund")
    for path, content in everything(site).items():
        assert not word.search(path), path
        assert not word.search(content), (path, content[word.search(content).start() - 60 :][:120])  # type: ignore[union-attr]


def test_the_search_index_holds_the_masks_instead(site: Path) -> None:
    index = json.loads((site / "site" / "search" / "search_index.json").read_text(encoding="utf-8"))
    texts = " ".join(document["text"] for document in index["docs"])
    assert "█████ A" in texts
    assert "[the lawyer]" in texts


def test_what_was_said_stays_with_the_masked_speaker(site: Path) -> None:
    page = (site / "site" / "quotes" / "index.html").read_text(encoding="utf-8")
    assert re.search(r"They took 12 boats.*?class=\"speaker\"><a [^>]*>█████ A</a>", page, re.DOTALL)


def test_no_hash_lets_a_guess_be_tested(site: Path) -> None:
    """Whoever has every other letter of a file could try names until its SHA-256 fits."""
    seeds = [path.read_bytes() for path in (site / "project" / "seeds").glob("*.md")]
    hashes = [hashlib.sha256(seed).hexdigest() for seed in seeds]
    assert len(hashes) == 3
    for path, content in everything(site).items():
        assert not [digest for digest in hashes if digest in content], path
