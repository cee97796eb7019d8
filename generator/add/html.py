"""A web page -> its article, paragraph by paragraph, by trafilatura.

Trafilatura leads the public benchmark of article extraction among the libraries for Python
(https://github.com/scrapinghub/article-extraction-benchmark). It says which paragraphs are the article; their
words are the page's (``page_lines``), letter for letter, for a lost "at least" or "not" would change what a
source says. A paragraph that the page does not hold is left out, and told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.add.charset import decode_page
from generator.add.html_meta import page_meta
from generator.add.model import Element, Original, Reading
from generator.add.packages import needed
from generator.add.page_lines import PageLines, settle, squeeze
from generator.errors import ConvertError

MAX_ELEMENTS = 200_000
"""A news page has some thousands; trafilatura needs about a second for ten thousand."""
_BROKEN = "\ufffd"
_LEAST = 140
"""Letters of prose that an article has at the very least; a login page or a notice has less."""
_PROSE = re.compile(r"[.!?…。！？؟।]['\"”’»)\]]*\s*\Z")
_INVALID = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_SAVE = "save the page when its article is open and whole, or paste the text into a .txt file"
_BLOCKS = frozenset("p head list item quote code table row cell div body main article section".split())
_CUTS = {"div": re.compile(r"\n\s*\n"), "body": re.compile(r"\n\s*\n"), "code": re.compile(r"\n")}


def read_html(original: Original) -> Reading:
    """Raises ConvertError when there is no article, ReadError for an unknown encoding."""
    needed(original.name, "HTML", "trafilatura", "lxml.html")
    import lxml.etree
    import lxml.html
    import trafilatura

    markup = _INVALID.sub("", decode_page(original))
    if not markup.strip():
        raise ConvertError(original.name, "the file is empty", "get the page again")
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=False)
    try:
        tree = lxml.html.document_fromstring(markup.encode(), parser=parser)
    except (lxml.etree.LxmlError, ValueError, AssertionError):
        raise ConvertError(original.name, "this page holds no HTML that can be read", _SAVE) from None
    count = sum(1 for _ in tree.iter())
    if count > MAX_ELEMENTS:
        raise ConvertError(original.name, f"this page has {count:,} elements, more than any article", _SAVE)
    meta = page_meta(tree, original)
    notes = [*meta.notes, *settle(tree)]
    lines = PageLines(tree)
    document = trafilatura.bare_extraction(
        lxml.html.tostring(tree, encoding="unicode"),
        include_comments=False,
        include_tables=True,
        with_metadata=False,
    )
    body = getattr(document, "body", None)
    kept: list[str] = []
    strange: list[str] = []
    for words in [] if body is None else _paragraphs(body):
        bullet = "- " if words.startswith("- ") else ""
        own = [words] if "\t" in words else lines.own(words.removeprefix(bullet))
        if not own and squeeze(words):
            strange.append(f"“{_short(words)}”")
        kept += [bullet + line for line in own if bullet + line not in kept[-1:]]
    if sum(len(words) for words in kept if _PROSE.search(words)) < _LEAST:
        why = "; it needs JavaScript or a login to show one" if meta.locked else ""
        raise ConvertError(original.name, f"no article was found in this page{why}", _SAVE)
    broken = next((words for words in kept if _BROKEN in words), None)
    if broken:
        raise ConvertError(
            original.name,
            f"letters are broken in “{_short(broken, broken.index(_BROKEN))}”: the page's encoding "
            "is not what it declares",
            "open it in a browser, check that it reads well, save it and add that",
        )
    headline = meta.headline
    if strange:
        more = f" and {len(strange) - 3} more" if len(strange) > 3 else ""
        notes.append(f"left out, for the page does not show it like this: {', '.join(strange[:3])}{more}")
    if headline and not any(squeeze(words) == squeeze(headline) for words in kept[:4]):
        kept.insert(0, headline)
    return Reading("HTML", "\n\n".join(kept), meta.found, tuple(notes))


def _paragraphs(body: Element) -> Iterator[str]:
    """The paragraphs of trafilatura's tree.

    It is a small TEI: p, head, list/item, quote, code, table/row/cell, div as blocks, lb as line break, the
    rest inline. White space counts as in a browser, except that a text without any markup (trafilatura's last
    resort, a div) is cut at its blank lines.
    """
    line: list[str] = []
    for kind, words in _flow(body):
        if kind == "words":
            line.append(words)
            continue
        if made := " ".join("".join(line).split()) if kind != "row" else words:
            yield made
        line = [words] if kind == "item" else []
    if made := " ".join("".join(line).split()):
        yield made


def _flow(element: Element, within: bool = False) -> Iterator[tuple[str, str]]:
    """Words and the ends of lines, in order: ``words``, ``end``, ``item`` (a bullet opens), ``row``."""
    tag = element.tag
    if tag == "table" and _is_data(element):
        yield "end", ""
        for row in element.iter("row"):
            yield (
                "row",
                "\t".join(" ".join("".join(cell.itertext()).split()) for cell in row.iter("cell")).strip(),
            )
    elif tag in ("graphic", "comments") or not isinstance(tag, str):
        pass
    elif tag == "lb":
        yield "end", ""
    else:
        block = tag in _BLOCKS and not (within and tag in ("quote", "code", "div"))
        within = within or tag in ("p", "head")
        if block:
            yield ("item", "- ") if tag == "item" else ("end", "")
        yield from _text(element.text, tag)
        for child in element:
            yield from _flow(child, within)
            yield from _text(child.tail, tag)
        if block:
            yield "end", ""


def _text(words: str | None, tag: str) -> Iterator[tuple[str, str]]:
    for number, piece in enumerate(_CUTS[tag].split(words or "") if tag in _CUTS else (words or "",)):
        if number:
            yield "end", ""
        yield "words", piece


def _is_data(table: Element) -> bool:
    """Whether a table holds figures and names, and not the page's layout."""
    cells = list(table.iter("cell"))
    return not any(
        cell.find(".//p") is not None
        or cell.find(".//head") is not None
        or len("".join(cell.itertext())) > 300
        for cell in cells
    )


def _short(words: str, at: int = 0) -> str:
    start = max(0, at - 30)
    return ("…" if start else "") + words[start : start + 60] + ("…" if len(words) > start + 60 else "")
