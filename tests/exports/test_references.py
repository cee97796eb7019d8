"""References, read by other people's readers: bibtexparser, rispy, citeproc."""

from __future__ import annotations

import json
import warnings
from typing import Any

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware, RemoveEnclosingMiddleware
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.dossier import Dossier
from tests.exports.stories import dossier, files, harbour, plain
from tests.facts import Story

NASTY = 'A "title" {with} 50% of #1 & $2_x ~ ^ \\emph{x} é'


def nasty() -> Dossier:
    story = Story(f"headline| {NASTY}", "Text.", name="seeds/n.md", front="publisher: P & Q_{1}")
    return dossier(story)


def _bibtex(made: Dossier) -> list[dict[str, str]]:
    text = files(made)["data/references.bib"].content.decode()
    library = parse_string(
        text, parse_stack=[RemoveEnclosingMiddleware(), LatexDecodingMiddleware(keep_braced_groups=False)]
    )
    assert not library.failed_blocks
    return [
        {"type": entry.entry_type, "key": entry.key, **{f.key: f.value for f in entry.fields}}
        for entry in library.entries
    ]


def _ris(made: Dossier) -> list[dict[str, Any]]:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found: list[dict[str, Any]] = rispy.loads(files(made)["data/references.ris"].content.decode())
    return found


def _csl(made: Dossier) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(files(made)["data/references.csl.json"].content)
    return found


def test_bibtex_gives_every_source_back() -> None:
    first, second = _bibtex(dossier())
    assert first["type"] == "article" and second["type"] == "misc"
    assert first["title"] == "The harbour & the ferry"
    assert first["journal"] == "Example Press & Sons"
    assert first["author"] == "A. Writer and B. Scribe"
    assert (first["year"], first["month"], first["date"]) == ("2031", "mar", "2031-03-14")
    assert first["urldate"] == "2031-03-20"
    assert len(first["note"].split()[-1]) == 64


def test_an_author_line_stays_one_name_and_an_address_is_not_escaped() -> None:
    """Both are read before TeX: names are split at "and", an address is verbatim (biblatex 2.2.1)."""
    text = files(dossier())["data/references.bib"].content.decode()
    assert "author = {{A. Writer and B. Scribe}}" in text
    assert "url = {https://example.org/harbour?id=7&page=2#top}" in text


def test_what_tex_reads_is_escaped() -> None:
    (entry,) = _bibtex(nasty())
    assert entry["title"].replace("\N{MODIFIER LETTER CIRCUMFLEX ACCENT}", "^") == NASTY
    assert entry["journal"] == "P & Q_{1}"


def test_ris_gives_every_source_back() -> None:
    first, second = _ris(dossier())
    assert first["type_of_reference"] == "NEWS"
    assert first["title"] == "The harbour & the ferry"
    assert first["authors"] == ["A. Writer and B. Scribe"]
    assert first["secondary_title"] == "Example Press & Sons"
    assert (first["year"], first["date"]) == ("2031", "2031/03/14")
    assert first["urls"] == ["https://example.org/harbour?id=7&page=2#top"]
    assert second["title"] == "Court" and "year" not in second


def test_csl_is_what_a_citation_processor_reads() -> None:
    items = _csl(dossier())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its own style warns of parts that it leaves out
        style = CitationStylesStyle("harvard-cite-them-right", validate=False)
        source = CiteProcJSON([dict(item) for item in items])
        shown = CitationStylesBibliography(style, source, formatter.plain)
        for item in items:
            shown.register(Citation([CitationItem(item["id"])]))
        first, second = (str(line) for line in shown.bibliography())
    for words in ("A. Writer and B. Scribe", "2031", "The harbour & the ferry", "Example Press & Sons"):
        assert words in first
    assert "Court" in second


def test_csl_has_the_standards_keys_and_leaves_out_what_is_not_known() -> None:
    first, second = _csl(dossier())
    assert first["type"] == "article-newspaper"
    assert first["issued"] == {"date-parts": [[2031, 3, 14]]}
    assert first["accessed"] == {"date-parts": [[2031, 3, 20]]}
    assert set(second) == {"id", "type", "title", "language", "note"}


@pytest.mark.parametrize("name", ["seeds/ö ß,{}.md", "seeds/,.md", "seeds/a b.md"])
def test_any_file_name_gives_a_key(name: str) -> None:
    (entry,) = _bibtex(dossier(plain(name)))
    assert entry["key"]


@settings(max_examples=50, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"])).filter(str.strip))
def test_no_title_breaks_the_file(words: str) -> None:
    story = harbour()
    title = f"A {words}"  # "null" alone is no title
    made = dossier(
        Story("Text.", name="seeds/n.md", front=f"title: {json.dumps(title, ensure_ascii=False)}"), story
    )
    assert len(_bibtex(made)) == len(_ris(made)) == 2
    assert {" ".join(entry["title"].split()) for entry in _ris(made)} >= {" ".join(title.split())}
