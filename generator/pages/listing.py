"""What the pages of a long list have in common: their place, their title, their neighbours, the search."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.across.compare.model import DateRow, FigureRow, SharedQuote
from generator.dossier import Dossier
from generator.findings import Check, DossierActor, Happening, NameDoubt, Passage, Tally
from generator.languages import gettext as _
from generator.pages.page import Page
from generator.pages.views import Ref
from generator.paging import Place, leaf_path
from generator.source import Cited, Source

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
    """As in ``Place``."""
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


def sources_of(entries: Iterable[object]) -> Iterator[Source]:
    """The sources of whose facts entries of a list are made."""
    for entry in entries:
        match entry:
            case Cited():
                yield entry.source
            case Happening():
                yield from (cited.source for cited in entry.told)
            case SharedQuote():
                yield from (place.quote.source for place in entry.places)
            case FigureRow():
                yield from (value.figure.source for value in entry.values)
            case DateRow():
                yield from (cited.source for cited in entry.dates)
            case Tally():
                yield from (one.figure.source for one in entry.entries)
            case Check():
                yield entry.brief.source


def leaf_page(
    place: Place,
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
        path=leaf_path(path, place.number),
        template=template,
        title=title if place.number == 1 else _leaf_title(title, place.number, place.of),
        description=description,
        searched=searched,
        context={**context, "paging": paging(place, path)},
    )


def _leaf_title(title: str, number: int, count: int) -> str:
    place = _("%(number)s of %(count)s") % {"number": number, "count": count}
    return f"{title} ({place})"


def paging(place: Place, path: str) -> Paging | None:
    """A page's neighbours; None for a list of one page."""
    if place.of == 1:
        return None

    def ref(number: int) -> Ref:
        return Ref(leaf_path(path, number), "", str(number))

    return Paging(
        number=place.number,
        count=place.of,
        entries=place.entries,
        pages=tuple(ref(number) if number else None for number in place.near),
        before=ref(place.number - 1) if place.number > 1 else None,
        after=ref(place.number + 1) if place.number < place.of else None,
    )
