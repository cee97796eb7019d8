"""What a page says, block by block, in a form that Markdown and the HTML made of it share.

A block runs from an element with an id to the next one; what stands before the first has the id "". Of a
block counts
- what is read: its letters and digits in their order, and every sign that no keyboard has: quotation marks,
  accents, marks that turn the text around (what Markdown makes of blanks, dashes and the signs of ASCII
  depends on its version; the exact words of a source are checked by their marks);
- what stands behind it: the attributes of its marks and what they look like, its dates, the words that only a
  screen reader says, the places and sizes of a drawing;
- where it leads: the targets of its links, as pages of the docs folder.
"""

from __future__ import annotations

import hashlib
import html
import posixpath
import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import zip_longest
from urllib.parse import unquote

KEPT = (
    *("data-source", "data-span", "data-computed", "data-value", "data-editor"),
    *("datetime", "cite", "hidden", "style", "dir", "aria-hidden", "aria-label", "alt", "data-note"),
)
"""Attributes that say what words stand on, whether and how they are seen, and what is said in their place."""
_MARKED = frozenset(["data-span", "data-computed", "data-editor", "datetime"])
"""Elements with one of these also have their classes counted: a class of the style sheet can hide a word."""
_KEPT_OF_MARKED = (*KEPT, "class")
_DRAWINGS = frozenset(["rect", "circle", "path", "line", "polygon", "polyline"])
DRAWN = ("x", "y", "x1", "x2", "y1", "y2", "width", "height", "fill", "points", "d", "cx", "cy", "r")
"""Attributes that a drawing's values are read from."""
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_TOKEN = re.compile(
    r"""
      \\[!-/:-@\[-`{-~]                                            # an escaped sign: none of it is read here
    | <script\b[^<>]*>(?P<code>.*?)</script>
    | <(?P<tag>\w+)(?P<attributes>[^<>]*)>
    | \]\((?P<target>[^()\s]*)\)
    """,
    re.VERBOSE | re.DOTALL,
)
_CAUGHT = ("code", "tag", "attributes", "target")
_CLOSING = re.compile(r"</(?!script)\w+>")
_ATTRIBUTE = re.compile(r'([\w:-]+)(?:="([^"]*)")?')
_PLACE = re.compile(r"(\d+)-(\d+)")
_SILENT = re.compile(r"[\s\x00-\x21\x23-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f\u2010-\u2015…¶]+")
_INDEX = re.compile(r"(?:^|(?<=/))index\.(?:md|html)$")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


@dataclass(slots=True)
class Block:
    """What a block says. What of the ``words`` counts is for ``digest`` to say."""

    id: str
    words: list[str] = field(default_factory=list)
    behind: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)


def digest(block: Block) -> str:
    """16 hexadecimal digits that change with anything the block says."""
    said = _SILENT.sub("", "".join(block.words))
    whole = "\0".join((said, "\1".join(block.behind), "\1".join(block.links)))
    return hashlib.sha256(whole.encode()).hexdigest()[:16]


def opens(tag: str, attributes: dict[str, str]) -> str | None:
    """The id of the block that an element opens; a sentence of a source's page is none: there are many,
    and each carries a mark of its own."""
    if "sentence" in attributes.get("class", "").split() or tag in ("pattern", "title", "desc"):
        return None
    return attributes.get("id")


def note(block: Block, page: str, tag: str, attributes: dict[str, str]) -> None:
    """Adds what an element's attributes say to its block."""
    target, behind = _said(tag, attributes)
    if target is not None:
        block.links.append(where(page, target))
    block.behind += behind


def _said(tag: str, attributes: dict[str, str]) -> tuple[str | None, list[str]]:
    """Where an element leads, and what else stands behind it."""
    target = attributes.get("href") if tag == "a" else attributes.get("src") if tag == "img" else None
    marked = not _MARKED.isdisjoint(attributes)
    kept = DRAWN if tag in _DRAWINGS else _KEPT_OF_MARKED if marked else KEPT
    behind = [
        name if name == "hidden" else f"{name}={attributes[name]}" for name in kept if name in attributes
    ]
    return target, behind


def note_script(block: Block, code: str) -> None:
    """Adds data that a page holds for machines (JSON-LD)."""
    block.behind.append(f"script={_SILENT.sub('', code)}")


def where(page: str, target: str) -> str:
    """Where a link leads, written alike for Markdown, for folders with ``index.html`` and for plain
    ``.html``: ``sources/vote#s-1``. ``page`` and ``target`` are of one kind; an address stays as it is."""
    if _SCHEME.match(target):
        return target
    path, hash_, anchor = target.partition("#")
    folder = page[: page.rfind("/") + 1]
    return (_named_from(folder, path) if path else named(page)) + hash_ + anchor


# many pages of few folders lead to few pages, each in many places
@lru_cache(maxsize=1 << 14)
def _named_from(folder: str, path: str) -> str:
    return named(posixpath.normpath(posixpath.join(folder, unquote(path))))


def named(page: str) -> str:
    """A page's name without what depends on how the site was built: ``a/b.md``, ``a/b.html``,
    ``a/b/index.html`` and ``a/b`` are ``a/b``."""
    plain = _INDEX.sub("", page) if _INDEX.search(page) else page.removesuffix(".md").removesuffix(".html")
    return plain.strip("/").removeprefix(".")


def kind_of(tag: str, attributes: dict[str, str]) -> str:
    """What an element is, in the words of a style sheet: ``div.take``."""
    return f"{tag}.{attributes.get('class', '')}"


@dataclass(frozen=True, slots=True)
class _Element:
    """What an element says, whichever page it stands on."""

    opened: str | None
    target: str | None
    behind: tuple[str, ...]
    left_out: str | None
    """Its kind, when the search leaves it out."""
    source: str | None
    """Id of the source that its words stand on, when it says so."""
    places: tuple[tuple[int, int], ...] | None
    """The stretches of the source that it shows; None when it has no mark of verbatim words."""


# most elements stand on a page many times, or on several pages
@lru_cache(maxsize=1 << 14)
def _element(tag: str, written: str) -> _Element:
    if "&" in written:
        attributes = {name.lower(): html.unescape(value) for name, value in _ATTRIBUTE.findall(written)}
    else:
        attributes = {name.lower(): value for name, value in _ATTRIBUTE.findall(written)}
    tag = tag.lower()
    target, behind = _said(tag, attributes)
    left_out = kind_of(tag, attributes) if "data-search-exclude" in written else None
    places, source = None, None
    if "data-span" in attributes:
        source = attributes.get("data-source")
        verbatim = "data-computed" not in attributes
        pairs = _PLACE.findall(attributes["data-span"]) if verbatim else ()
        places = tuple((int(start), int(end)) for start, end in pairs)
    return _Element(opens(tag, attributes), target, tuple(behind), left_out, source, places)


@dataclass(frozen=True, slots=True)
class Said:
    """What a generated page says."""

    blocks: list[Block]
    left_out: list[str]
    """The kinds of elements that the search leaves out of it: Material takes the attribute that says so away
    from the page that it builds."""
    shown: dict[str, list[tuple[int, int]]]
    """For each source's id the stretches of its text that the page shows, in text order."""


def said_by_markdown(path: str, page: str) -> Said:
    """What a generated page (raw HTML with Markdown inside, every outside word escaped) says."""
    front = _FRONT.match(page)
    block = Block("")
    blocks = [block]
    left_out = set()
    shown: dict[str, set[tuple[int, int]]] = defaultdict(set)
    source = ""
    # words, then what the groups of the token behind them caught, and so on; words at the end
    # a closing tag says nothing, and every second tag is one (a word's own "<" is an entity)
    parts = _TOKEN.split(_CLOSING.sub("", page[front.end() :] if front else page))
    step = _TOKEN.groups + 1
    columns = (parts[column::step] for column in (0, *map(_TOKEN.groupindex.__getitem__, _CAUGHT)))
    for words, code, tag, written, target in zip_longest(*columns):
        if words:
            block.words.append(html.unescape(words) if "&" in words else words)
        if written:
            element = _element(tag, written)
            if element.opened is not None:
                block = Block(element.opened)
                blocks.append(block)
            if element.target is not None:
                block.links.append(where(path, element.target))
            if element.behind:
                block.behind += element.behind
            if element.left_out:
                left_out.add(element.left_out)
            if element.places is not None:
                source = element.source or source  # a <mark> inside stands on its element's source
                shown[source].update(element.places)
        elif target is not None:
            block.links.append(where(path, html.unescape(target)))
        elif code is not None:
            note_script(block, code)
    return Said(blocks, sorted(left_out), {id_: sorted(places) for id_, places in shown.items() if places})
