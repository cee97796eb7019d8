"""Sources: what each article is, on what basis it is shown, its sentences, and what was left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator import labels
from generator.across.standing import Count, counts
from generator.dossier import Dossier
from generator.findings import News
from generator.languages import gettext as _
from generator.languages.names import language_name
from generator.layers import Verbatim
from generator.model import Span
from generator.pages.listing import entry_name, leaf_page, search_knows_all
from generator.pages.news import news_view
from generator.pages.page import Page
from generator.pages.structured import news_article
from generator.pages.viewing import sentence_view
from generator.pages.views import Ref
from generator.paging import leaves
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
    for leaf in leaves([("", dossier.sources)], name=entry_name):
        yield leaf_page(
            leaf,
            PATH,
            "sources.md.j2",
            _("Sources"),
            {
                "independent": dossier.independent,
                "count": len(dossier.sources),
                "sources": [
                    {
                        "ref": Ref(source.path, "", source.title),
                        "article": source.article,
                        "published": _day(source.article.published),
                        "copy_of": _copy_of(dossier, source),
                        "facts": fact_count(source),
                    }
                    for source in leaf.items
                ],
            },
            searched=False,  # each source is found by its own page
        )
    news = {one.source.article.id: one for one in dossier.news}
    summaries: dict[str, list[Cited[Span]]] = defaultdict(list)
    for sentence in dossier.summary:
        summaries[sentence.source.article.id].append(sentence)
    standing = counts(dossier)
    whole = search_knows_all(dossier)
    for source in dossier.sources:
        name = source.article.id
        yield _page(dossier, source, news.get(name), summaries[name], standing.get(name), whole)


def fact_count(source: Source) -> int:
    """How many quotes and figures a source gives; none is counted of one that may not be told."""
    return len(source.facts.quotes) + len(source.facts.figures)


def _day(value: str | None) -> str | None:
    return labels.day_label(value) if value else None


def _copy_of(dossier: Dossier, source: Source) -> Ref | None:
    """The source whose text this one repeats; None for an independent one."""
    if source.origin == source.article.id:
        return None
    first = dossier.by_origin[source.origin][0]
    return Ref(first.path, "", first.label)


def _page(
    dossier: Dossier,
    source: Source,
    news: News | None,
    summary: Sequence[Cited[Span]],
    standing: Count | None,
    whole: bool,
) -> Page:
    """A source's page; ``whole``: the theme's search knows its text, not only its title."""
    article = source.article
    blocks = _blocks(source)
    return Page(
        path=source.path,
        template="source.md.j2",
        title=source.title,
        description=source.label,
        published=article.published or "",
        json_ld=news_article(dossier, source),
        context={
            "article": article,
            "standing": standing,
            "language_name": language_name(article.language),
            "language_read": source.facts.language_read,
            "copy_of": _copy_of(dossier, source),
            "copies": [
                Ref(other.path, "", other.label) for other in dossier.by_origin.get(article.id, ())[1:]
            ],
            "published": _day(article.published),
            "retrieved": _day(article.retrieved),
            "rights": labels.RIGHTS_LABELS[article.rights],
            "missing": [labels.KEY_LABELS[key] for key in source.missing],
            "blocks": [block for block in blocks if block.part != "furniture"],
            "left_out": [block for block in blocks if block.part == "furniture"],
            "use": source.use,
            "summary": [sentence_view(one) for one in summary],
            "news": news_view(dossier, news) if news else None,
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
