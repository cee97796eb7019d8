"""The articles that a page's JSON-LD declares (https://schema.org/NewsArticle)."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator

from generator.add.model import Element, Json

Thing = dict[str, Json]
_ARTICLES = frozenset(
    "newsarticle article reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle"
    " reviewnewsarticle askpublicnewsarticle liveblogposting blogposting report socialmediaposting"
    " satiricalarticle scholarlyarticle techarticle advertisercontentarticle".split()
)
_COMMENT = re.compile(r"\A\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*\Z")
_MAX_THINGS = 2_000


def articles(tree: Element) -> list[Thing]:
    """Declared articles in the order of the page, those of lists of other stories apart."""
    found: list[Thing] = []
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        try:
            data = json.loads(_COMMENT.sub("", script.text or ""), strict=False)
        except (ValueError, RecursionError):
            continue
        found += [thing for thing in _things(data) if _is_article(thing)]
    by_title: dict[str, Thing] = {}
    for thing in found:  # one article may be declared in several pieces
        known = by_title.setdefault(str(thing.get("headline")), {})
        known.update({key: value for key, value in thing.items() if key not in known})
    return list(by_title.values())


def _things(data: Json) -> Iterator[Thing]:
    waiting = [data]
    for _ in range(_MAX_THINGS):
        if not waiting:
            return
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting[:0] = item
        elif isinstance(item, dict):
            yield item
            for key in ("@graph", "mainEntity", "mainEntityOfPage"):
                if isinstance(item.get(key), list | dict):
                    waiting.append(item[key])


def _is_article(thing: Thing) -> bool:
    kinds = thing.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(str(kind).rpartition("/")[2].lower() in _ARTICLES for kind in kinds)


def name_of(value: Json) -> str | None:
    """The name of a person or organisation, of several joined; words stand for themselves."""
    if isinstance(value, list):
        names = [name for item in value[:20] if (name := name_of(item))]
        return ", ".join(dict.fromkeys(names)) or None
    if isinstance(value, dict):
        value = value.get("name")
        return name_of(value) if isinstance(value, list | str) else None
    return html.unescape(value).strip() or None if isinstance(value, str) else None


def page_of(thing: Thing) -> str | None:
    """The address of the page that an article is the main thing of."""
    page = thing.get("mainEntityOfPage")
    page = page.get("@id") or page.get("url") if isinstance(page, dict) else page
    return page if isinstance(page, str) else None
