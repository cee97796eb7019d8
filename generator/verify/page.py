"""HTML -> what a page says and shows: its marks, its blocks, its ids, its links.

The article is read element by element, the frame around it (menus, header, footer) only for ids and links:
the frame says nothing of the sources, and most bytes of a site are frames.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser

from generator.languages import LANGUAGES, SOURCE
from generator.verify.blocks import Block, kind_of, note, note_script, opens

_ARTICLE = re.compile(r"<article\b[^>]*>")
_ARTICLE_END = "</article>"
_LANGUAGE = re.compile(r'<html\b[^>]*\slang="([^"]*)"')
_ID = re.compile(r'\s(?:id|name)="([^"]*)"')
_LINK = re.compile(r'\s(?:href|src)="([^"]*)"')
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_ACTIVE = frozenset("script style iframe frame object embed applet base form meta link".split())
"""Elements that can load, run or hide something; no article of ours holds one."""
_CODE = re.compile(r"\s*(?:javascript|data|vbscript):", re.IGNORECASE)


@dataclass(slots=True)
class Mark:
    """A marked element of a built page. Attributes as written there; ``words`` as a reader sees them."""

    attributes: dict[str, str]
    source: str
    """Its own or that of the closest element around it."""
    block: str
    """Id of the statement it stands in."""
    tag: str
    followed: list[str] = field(default_factory=list)
    """Targets of the links between this mark and the next one: an editor's sentence has its references."""
    pieces: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        """The element's text, white space folded."""
        return " ".join("".join(self.pieces).split())


@dataclass(slots=True)
class ReadPage:
    """A built page as read."""

    path: str
    marks: list[Mark]
    blocks: list[Block]
    ids: frozenset[str]
    links: list[tuple[str, str]]
    """Target and the statement it stands in, of article and frame."""
    faults: list[tuple[str, str]]
    """What no generated page holds, each with the statement where it stands."""
    searched: list[str]
    """The words of the article that the search may find."""
    bars: list[tuple[str, list[dict[str, str]]]]
    """For each drawing the block where it stands and the attributes of its bars."""
    language: str
    """Of the interface: it says how days and numbers are written."""


def read_page(
    path: str, text: str, known: frozenset[str], unsearched: frozenset[str] = frozenset()
) -> ReadPage:
    """Reads a built page; ``known`` are the ids that open a block, ``unsearched`` the kinds of elements that
    the search leaves out."""
    start = _ARTICLE.search(text)
    end = text.rfind(_ARTICLE_END)
    head, tail = (start.end(), end) if start and end > start.end() else (0, len(text))
    article = _Article(path, known, unsearched)
    article.feed(text[head:tail])
    article.close()
    frame = text[:head] + text[tail:] if head else ""
    if "data-span=" in frame or "data-computed=" in frame:
        article.faults.append(("", "a mark stands outside of the article"))
    ids = [html.unescape(found) for found in _ID.findall(text)]
    links = [(html.unescape(found), "") for found in _LINK.findall(frame)]
    for repeated in sorted(id_ for id_, times in Counter(ids).items() if times > 1 and id_ in known):
        article.faults.append((repeated, "the id stands there more than once"))
    return ReadPage(
        path,
        article.marks,
        article.blocks,
        frozenset(ids),
        article.links + links,
        article.faults,
        article.searched,
        article.bars,
        told[1] if (told := _LANGUAGE.search(text)) and told[1] in LANGUAGES else SOURCE,
    )


class _Article(HTMLParser):
    def __init__(self, path: str, known: frozenset[str], unsearched: frozenset[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.path, self.known, self.unsearched = path, known, unsearched
        self.marks: list[Mark] = []
        self.blocks = [Block("")]
        self.links: list[tuple[str, str]] = []
        self.faults: list[tuple[str, str]] = []
        self.bars: list[tuple[str, list[dict[str, str]]]] = []
        self._stack: list[tuple[str, Mark | None, str, bool]] = []
        """Open elements: tag, the mark they are, the source that holds inside, whether the search leaves
        them out."""
        self._open: list[Mark] = []
        self._silent = 0
        self._code: list[str] = []
        self.searched: list[str] = []
        self._unsearched = 0

    def updatepos(self, i: int, j: int) -> int:
        """Lines and columns are not asked for; counting them costs a tenth of the time."""
        return j

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes: dict[str, str] = {}
        for name, value in attrs:
            attributes.setdefault(name, value or "")  # of two equal names a browser takes the first
        opened = opens(tag, attributes)
        if opened is not None and opened in self.known:
            self.blocks.append(Block(opened))
        block = self.blocks[-1]
        self._watch(tag, attributes, block.id)
        permalink = "headerlink" in attributes.get("class", "").split()
        if not permalink:
            note(block, self.path, tag, attributes)
        for target in (attributes.get("href"), attributes.get("src")):
            if target is not None and not permalink:
                self.links.append((target, block.id))
                if self.marks:
                    self.marks[-1].followed.append(target)
        if tag == "svg":
            self.bars.append((block.id, []))
        elif tag == "rect" and self.bars:
            self.bars[-1][1].append(attributes)
        around = self._stack[-1][2] if self._stack else ""
        source = attributes.get("data-source", around)
        mark = None
        if "data-span" in attributes or "data-computed" in attributes or "data-editor" in attributes:
            mark = Mark(attributes, source, block.id, tag)
            self.marks.append(mark)
        if tag in _VOID:
            return
        unsearched = kind_of(tag, attributes) in self.unsearched
        self._unsearched += unsearched
        self._stack.append((tag, mark, source, unsearched))
        if mark:
            self._open.append(mark)
        if tag in ("script", "style"):
            self._silent += 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if not any(entry[0] == tag for entry in self._stack):
            return
        while self._stack:
            name, mark, _, unsearched = self._stack.pop()
            self._unsearched -= unsearched
            if mark:
                self._open.remove(mark)
            if name in ("script", "style"):
                self._silent -= 1
                note_script(self.blocks[-1], "".join(self._code))
                self._code.clear()
            if name == tag:
                return

    def handle_data(self, data: str) -> None:
        if self._silent:
            self._code.append(data)
            return
        self.blocks[-1].words.append(data)
        if not self._unsearched:
            self.searched.append(data)
        for mark in self._open:
            mark.pieces.append(data)

    def _watch(self, tag: str, attributes: dict[str, str], block: str) -> None:
        if tag in _ACTIVE and attributes.get("type") != "application/ld+json":
            self.faults.append((block, f"an element <{tag}> stands in the article"))
        for name, value in attributes.items():
            if name.startswith("on"):
                self.faults.append((block, f"an attribute {name}= stands in the article"))
            elif name in ("href", "src") and _CODE.match(value):
                self.faults.append((block, f"an address in the article runs code: {value[:40]}"))
