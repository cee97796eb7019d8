"""What the pages of a long list have in common: their place, their title, their neighbours, the search."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from generator.across.compare.model import SharedQuote
from generator.dossier import Dossier
from generator.findings import Check, DossierActor, Happening, NameDoubt, Passage, Tally
from generator.languages import gettext as _
from generator.pages.page import Page
from generator.pages.views import Ref
from generator.paging import Leaf, leaf_path
from generator.source import Cited, Source

T = TypeVar("T")

SEARCHED_CHARACTERS = 200_000
"""Up to so many characters of sources the theme's own search knows every sentence and every list. It reads
its whole index before the first hit: measured in Chromium with a processor slowed down four times, a second
for an index of about 1 MB (some 90 news texts), eight for one of 18 MB (1,000). Beyond, it knows titles,
names and hand-written pages; the page ``find.md`` knows every sentence in any case."""


@dataclass(frozen=True, slots=True)
class Paging:
    """Where a page stands among the pages of its list."""

    number: int
    count: int
    entries: tuple[int, int, int] | None
    """On the first page: the numbers of its first and last entry, and how many the whole list has. The later
    pages tell none: each entry that comes or goes would change them all."""
    pages: tuple[Ref | None, ...]
    """The pages to link, None for a gap; the label is the number."""
    before: Ref | None
    after: Ref | None


def search_knows_all(dossier: Dossier) -> bool:
    """Whether the sources are few enough for the theme's search to know every word."""
    return dossier.told_characters <= SEARCHED_CHARACTERS


def entry_name(entry: object) -> str:
    """What an entry is called in this build and the next, so that pages can be cut by it: its place or id."""
    match entry:
        case Cited():
            return f"{entry.source.article.id} {entry.anchor}"
        case Happening():
            return entry_name(entry.lead)
        case Check():
            return entry_name(entry.brief)
        case Passage():
            return f"{entry.source.article.id} {entry.source.sentence_ids[entry.matched[0]]}"
        case Source():
            return entry.article.id
        case DossierActor() | SharedQuote() | Tally():
            return entry.id
        case NameDoubt():
            return entry.name
    return ""


def leaf_page(
    leaf: Leaf[T],
    path: str,
    template: str,
    title: str,
    context: Mapping[str, Any],
    *,
    description: str = "",
    searched: bool = True,
) -> Page:
    """One page of a list; ``path`` and ``title`` are the list's own."""
    return Page(
        path=leaf_path(path, leaf.number),
        template=template,
        title=title if leaf.number == 1 else _leaf_title(title, leaf.number, leaf.count),
        description=description,
        searched=searched,
        context={**context, "paging": paging(leaf, path)},
    )


def _leaf_title(title: str, number: int, count: int) -> str:
    place = _("%(number)s of %(count)s") % {"number": number, "count": count}
    return f"{title} ({place})"


def paging(leaf: Leaf[T], path: str) -> Paging | None:
    """A page's neighbours; None for a list of one page."""
    if leaf.count == 1:
        return None

    def ref(number: int) -> Ref:
        return Ref(leaf_path(path, number), "", str(number))

    return Paging(
        number=leaf.number,
        count=leaf.count,
        entries=(leaf.first, leaf.last, leaf.total) if leaf.number == 1 else None,
        pages=tuple(ref(number) if number else None for number in leaf.near),
        before=ref(leaf.number - 1) if leaf.number > 1 else None,
        after=ref(leaf.number + 1) if leaf.number < leaf.count else None,
    )
