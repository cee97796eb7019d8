"""What a web page says of itself: title, day, publisher, byline, address, language.

Sources in the order of trust: JSON-LD of schema.org (NewsArticle and its kin), Open Graph
(https://ogp.me/), other ``<meta>`` (Dublin Core, Google Scholar's citation_*, those of news systems),
microdata, ``<link rel=canonical>``, the browser's own mark in a saved page. Only what is declared is taken:
no date is read from the text or the address, for a date beside an article may be anything's.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

from generator.add.address import web_address
from generator.add.days import day_of
from generator.add.json_ld import Thing, articles, name_of, page_of
from generator.add.model import Element, Found, Json, Original

_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(https?://\S+)|\burl:\s*(https?://\S+)", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*\Z")
_DAY_IN_ADDRESS = re.compile(r"/([12][0-9]{3})[/-]([01][0-9])[/-]([0-3][0-9])(?![0-9])")
_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "citation_publication_date",
    "citation_date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "date",
)
_FIRM = ("JSON-LD datePublished", *(f"meta {key}" for key in _PUBLISHED[:4]))
"""Declarations of this article alone; others may be those of a story beside it."""
_TITLES = ("og:title", "twitter:title", "dc.title", "citation_title", "parsely-title")
_BYLINES = (
    "author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "citation_author",
    "byl",
    "article:author",
)
_PUBLISHERS = ("og:site_name", "dc.publisher", "publisher", "citation_publisher", "application-name")
_NO_SITE_NAME = re.compile(r"https?://|@")
_MAX = 500


@dataclass(frozen=True, slots=True)
class PageMeta:
    """What the page declares."""

    found: dict[str, Found]
    headline: str | None
    """The headline as it stands in the page, to open the text with."""
    locked: bool
    """Whether the page says that it shows its article only to some."""
    notes: tuple[str, ...]


def page_meta(tree: Element, original: Original) -> PageMeta:
    """Reads the declarations of a parsed page."""
    metas = _metas(tree)
    things = articles(tree)
    notes: list[str] = []
    heads = [_clean("".join(h.itertext())) for h in tree.iter("h1")]
    heads = [head for head in dict.fromkeys(heads) if head]
    article = _main(things, [*heads, *metas.get("og:title", [])], notes)
    found = {
        "title": _first(
            [
                ("JSON-LD headline", article.get("headline")),
                *_of(metas, _TITLES),
                ("h1", heads[0] if len(heads) == 1 else None),
                ("<title>", "".join(tree.xpath("string(//head/title)"))),
            ]
        ),
        "published": _published(tree, article, metas, notes),
        "publisher": _first(
            [("JSON-LD publisher", name_of(article.get("publisher"))), *_of(metas, _PUBLISHERS)],
            lambda words: not _NO_SITE_NAME.search(words),
        ),
        "byline": _first(
            [
                ("JSON-LD author", name_of(article.get("author"))),
                *_of(metas, _BYLINES),
                *_microdata(tree, "author"),
            ],
            lambda words: not _NO_SITE_NAME.search(words),
        ),
        "url": _url(tree, article, metas, original),
        "language": _language(tree, article, metas),
    }
    if (url := found["url"]) and (day := found["published"]) and (match := _DAY_IN_ADDRESS.search(url.value)):
        dated = "-".join(match.groups())
        if dated != day.value:
            notes.append(
                f"the address says {dated}: check `published`, which may be the day in another time zone"
            )
    free = str(article.get("isAccessibleForFree", "")).strip().lower()
    locked = free in ("false", "http://schema.org/false", "https://schema.org/false", "no", "0")
    if locked:
        notes.append("the page says that it is not free to read: check that the text is whole")
    if "liveblogposting" in _kinds(article):
        notes.append("a live blog: its entries were written at different times, each dated by itself")
    return PageMeta(
        {key: value for key, value in found.items() if value},
        _headline(heads, found["title"]),
        locked,
        tuple(notes),
    )


def _main(things: list[Thing], heads: list[str], notes: list[str]) -> Thing:
    """The declared article that the page is about; of several the one whose headline the page shows."""
    if len(things) < 2:
        return things[0] if things else {}
    shown = {head.casefold() for head in heads}
    for thing in things:
        headline = _clean(html.unescape(str(thing.get("headline") or ""))).casefold()
        if headline and any(headline in head or head in headline for head in shown):
            return thing
    notes.append(f"the page's JSON-LD declares {len(things)} articles, none with its headline: not used")
    return {}


def _metas(tree: Element) -> dict[str, list[str]]:
    metas: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop") or ""
        if content := _clean(element.get("content") or ""):
            metas.setdefault(key.strip().lower(), []).append(content)
    return metas


def _of(metas: dict[str, list[str]], keys: tuple[str, ...]) -> list[tuple[str, str]]:
    """The declared values; several authors are joined."""
    return [
        (
            f"meta {key}",
            ", ".join(dict.fromkeys(metas[key])) if "author" in key or "creator" in key else metas[key][0],
        )
        for key in keys
        if key in metas
    ]


def _first(candidates: list[tuple[str, Json]], fits: Callable[[str], bool] = bool) -> Found | None:
    for where, value in candidates:
        words = (
            _clean(html.unescape(value) if where.startswith("JSON-LD") else value)
            if isinstance(value, str)
            else ""
        )
        if words and len(words) <= _MAX and "\ufffd" not in words and fits(words):
            return Found(words, where)
    return None


def _published(tree: Element, article: Thing, metas: dict[str, list[str]], notes: list[str]) -> Found | None:
    declared = [("JSON-LD datePublished", article.get("datePublished")), *_of(metas, _PUBLISHED)]
    declared += [("itemprop datePublished", value) for _, value in _microdata(tree, "datePublished")]
    declared += [
        ("time pubdate", e.get("datetime")) for e in tree.iter("time") if e.get("pubdate") is not None
    ]
    days = [
        (where, value, day_of(value)) for where, value in declared if isinstance(value, str) and value.strip()
    ]
    days = [one for one in days if not one[1].startswith(("0000", "0001"))]  # an empty field's value
    for where, _, day in days:
        if day:
            others = sorted({other for at, _, other in days if other and other != day and at in _FIRM})
            if others:
                notes.append(f"other declarations of the page give another day: {', '.join(others)}")
            return Found(day, where)
    if days:
        notes.append(
            f"published: “{_clean(days[0][1])[:60]}” ({days[0][0]}) is no plain day and was not taken"
        )
    return None


def _url(tree: Element, article: Thing, metas: dict[str, list[str]], original: Original) -> Found | None:
    base = original.url or ""
    candidates: list[tuple[str, Json]] = []
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            candidates.append(("canonical link", link.get("href")))
    candidates += _of(metas, ("og:url",))
    candidates += [("JSON-LD url", article.get("url")), ("JSON-LD mainEntityOfPage", page_of(article))]
    for where, value in candidates:
        url = web_address(urljoin(base, value.strip())) if isinstance(value, str) else None
        # A home page as canonical address is a slip of many templates.
        if url and (url.rstrip("/").count("/") > 2 or "?" in url):
            return Found(url, where)
    if original.url:
        return Found(original.url, "the address fetched")
    for comment in tree.xpath("preceding::comment() | //comment()")[:20]:
        if (match := _SAVED_FROM.search(comment.text or "")) and (url := web_address(match[1] or match[2])):
            return Found(url, "the browser's mark")
    return None


def _language(tree: Element, article: Thing, metas: dict[str, list[str]]) -> Found | None:
    spoken = article.get("inLanguage")
    candidates = [
        ("JSON-LD inLanguage", spoken if isinstance(spoken, str) else name_of(spoken)),
        ("html lang", tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang")),
        *_of(metas, ("og:locale", "content-language", "language", "dc.language")),
    ]
    found = _first(candidates, lambda words: bool(_LANGUAGE.match(words)))
    return Found(found.value.replace("_", "-"), found.where) if found else None


def _microdata(tree: Element, name: str) -> Iterator[tuple[str, str]]:
    for element in tree.xpath("//*[@itemprop=$name]", name=name):
        if element.tag != "meta":
            inner = element.xpath(".//*[@itemprop='name']")
            words = element.get("datetime") or element.get("content")
            yield f"itemprop {name}", words or "".join((inner[0] if inner else element).itertext())


def _headline(heads: list[str], title: Found | None) -> str | None:
    """The page's one headline; of several the one that its title repeats."""
    if title:
        for head in heads:
            if head.casefold() in title.value.casefold() or title.value.casefold() in head.casefold():
                return head
    return heads[0] if len(heads) == 1 and heads[0].count(" ") >= 2 else None


def _kinds(article: Thing) -> list[str]:
    kinds = article.get("@type")
    return [str(kind).lower() for kind in (kinds if isinstance(kinds, list) else [kinds])]


def _clean(words: str) -> str:
    """One line of printable characters."""
    return "".join(c for c in " ".join(words.split()) if c.isprintable())
