"""Sources: what each article is, on what basis it is shown, its sentences, and what was left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from generator import labels
from generator.across.standing import count_of
from generator.dossier import Dossier
from generator.findings import DossierActor, News
from generator.kept import kept
from generator.languages import gettext as _
from generator.languages.names import language_name
from generator.layers import Verbatim
from generator.model import Date, Figure, Quote, Span
from generator.pages.around import Around, Arounds, arounds
from generator.pages.listing import entry_name, leaf_page, search_knows_all
from generator.pages.news import news_view
from generator.pages.page import Page
from generator.pages.structured import news_article
from generator.pages.viewing import sentence_view
from generator.pages.views import Ref
from generator.paging import Place, leaves
from generator.source import Cited, Source

PATH = "sources/index.md"


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence on the source's page; ``words`` None when nothing of it is shown."""

    id: str
    words: Verbatim | None
    first: bool = True
    """Whether it is the first of neighbours of which nothing is shown: one sign stands for all of them."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of one part: its sentences in order."""

    part: str
    label: str
    pieces: tuple[Piece, ...]

    @property
    def shown(self) -> bool:
        """Whether anything of it is shown."""
        return any(piece.words is not None for piece in self.pieces)


def make(dossier: Dossier) -> Iterator[Page]:
    """``sources/index.md``, the pages below it, and one page a source."""
    count, independent = len(dossier.sources), dossier.independent
    for leaf in leaves([("", dossier.sources)], name=entry_name):
        firsts = tuple(_copied(dossier, source) for source in leaf.items)
        yield _list_page(leaf.place, leaf.items, firsts, count, independent)
    news = {one.source.article.id: one for one in dossier.news}
    summaries: dict[str, list[Cited[Span]]] = defaultdict(list)
    for sentence in dossier.summary:
        summaries[sentence.source.article.id].append(sentence)
    near, whole = arounds(dossier), search_knows_all(dossier)
    for source in dossier.sources:
        name = source.article.id
        told = news.get(name)
        yield _page(
            near.of(source),
            _copied(dossier, source),
            dossier.by_origin.get(name, ())[1:],
            (told.since, told.quotes, told.statements, told.figures, told.events, told.actors)
            if told
            else None,
            tuple(summaries[name]),
            dossier.settings.address,
            whole,
        )


@kept
def _list_page(
    place: Place,
    sources: tuple[Source, ...],
    firsts: tuple[Source | None, ...],
    count: int,
    independent: int,
) -> Page:
    """A page of the list; ``firsts`` are the sources whose texts they repeat."""
    return leaf_page(
        place,
        PATH,
        "sources.md.j2",
        _("Sources"),
        {
            "independent": independent,
            "count": count,
            "sources": [
                {
                    "ref": Ref(source.path, "", source.title),
                    "article": source.article,
                    "published": _day(source.article.published),
                    "copy_of": _ref(first),
                    "facts": fact_count(source),
                }
                for source, first in zip(sources, firsts, strict=True)
            ],
        },
        searched=False,  # each source is found by its own page
    )


def fact_count(source: Source) -> int:
    """How many quotes and figures a source gives; none is counted of one that may not be told."""
    return len(source.facts.quotes) + len(source.facts.figures)


def _day(value: str | None) -> str | None:
    return labels.day_label(value) if value else None


def _copied(dossier: Dossier, source: Source) -> Source | None:
    """The source whose text this one repeats; None for an independent one."""
    return None if source.origin == source.article.id else dossier.by_origin[source.origin][0]


def _ref(source: Source | None) -> Ref | None:
    return Ref(source.path, "", source.label) if source else None


NewsIn = tuple[
    str,
    tuple[Cited[Quote], ...],
    tuple[Cited[Quote], ...],
    tuple[Cited[Figure], ...],
    tuple[Cited[Date], ...],
    tuple[Cited[DossierActor], ...],
]
"""``News`` without its source, in the same order."""


@kept
def _page(
    near: Around,
    first: Source | None,
    copies: tuple[Source, ...],
    news: NewsIn | None,
    summary: tuple[Cited[Span], ...],
    address: str,
    whole: bool,
) -> Page:
    """A source's page. ``first`` is the source whose text it repeats, ``copies`` are those that repeat its
    own, ``address`` is the site's; ``whole``: the theme's search knows its text, not only its title."""
    source, article = near.source, near.source.article
    blocks = _blocks(source)
    return Page(
        path=source.path,
        template="source.md.j2",
        title=source.title,
        description=source.label,
        published=article.published or "",
        json_ld=news_article(near, address),
        context={
            "article": article,
            "standing": count_of(map(near.standing_of, said))
            if (said := (*near.quotes, *near.statements))
            else None,
            "language_name": language_name(article.language),
            "language_read": source.facts.language_read,
            "copy_of": _ref(first),
            "copies": [_ref(other) for other in copies],
            "published": _day(article.published),
            "retrieved": _day(article.retrieved),
            "rights": labels.RIGHTS_LABELS[article.rights],
            "missing": [labels.KEY_LABELS[key] for key in source.missing],
            "blocks": [block for block in blocks if block.part != "furniture"],
            "left_out": [block for block in blocks if block.part == "furniture"],
            "use": source.use,
            "summary": [sentence_view(one) for one in summary],
            "news": news_view(Arounds([near]), News(source, *news)) if news else None,
            "whole": whole,
        },
    )


def _blocks(source: Source) -> list[Block]:
    """Neighbouring sentences of one paragraph and part, in the order of the text."""
    blocks: list[Block] = []
    previous: tuple[int, str] | None = None
    elided = False
    sentences = source.facts.sentences
    for index, sentence in enumerate(sentences):
        words = source.words(sentence.span) if index in source.shown else None
        piece = Piece(source.sentence_ids[index], words, first=not elided)
        elided = words is None and sentence.part != "furniture"
        following = sentences[index + 1] if index + 1 < len(sentences) else sentence
        numbers = sentence.part == "furniture" and following.paragraph == sentence.paragraph
        part = following.part if numbers else sentence.part  # a paragraph's number stands in its text
        key = (sentence.paragraph, part)
        if key == previous:
            blocks[-1] = Block(part, blocks[-1].label, (*blocks[-1].pieces, piece))
        else:
            blocks.append(Block(part, labels.PART_LABELS[part], (piece,)))
        previous = key
    return blocks
