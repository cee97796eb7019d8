"""One source in a dossier: its facts, the permanent names of its sentences, and how much of it is shown."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.layers import Verbatim
from generator.model import Article, Facts, Sentence, Span
from generator.rights.budget import Count

T = TypeVar("T")


def _end_of(sentence: Sentence) -> int:
    return sentence.span.end


@dataclass(frozen=True, slots=True)
class Use:
    """How much of a source the site shows, over all pages, each word once."""

    article: Count
    beside: Count
    """The same of what is beside the article: captions, and the brief that the site made."""
    piece: int
    """Words in one piece at most."""
    withheld: int
    """Facts that are not shown because their words may not be."""
    facts: frozenset[str]
    """Their ids."""
    hidden: tuple[Span, ...]
    """Stretches of the text that are not shown, in text order; in ``Source.article.text`` ``[…]`` and
    blanks stand for them."""


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """One article with its facts and the permanent names of its sentences."""

    facts: Facts
    title: str
    label: str
    """Short name for references: publisher and day."""
    sentence_ids: tuple[str, ...]
    """Anchor of each sentence on the source's page, in the order of ``facts.sentences``."""
    missing: tuple[str, ...]
    """Front-matter keys that are not there and that a reader would ask for."""
    shown: frozenset[int]
    """Indices of the sentences whose words its rights let the site show."""
    origin: str
    """Id of the source that this one is a copy of; its own id when it is none (see ``across/origins.py``)."""
    use: Use | None = None
    """How much of it is shown; None before the gate of rights."""

    @property
    def article(self) -> Article:
        """The article; behind ``rights/gate.py`` its text holds only what may be shown."""
        return self.facts.article

    def words(self, span: Span) -> Verbatim:
        """The verbatim words of a span, with where they stand: what a page shows of a source."""
        article = self.facts.article
        return Verbatim(article.text[span.start : span.end], article.id, span, article.language)

    @property
    def path(self) -> str:
        """The source's page, relative to the docs folder."""
        return f"sources/{self.article.id}.md"

    def sentence_at(self, span: Span) -> int:
        """Index of the sentence where a span starts (the next one, should it start between two)."""
        sentences = self.facts.sentences
        return min(bisect_right(sentences, span.start, key=_end_of), len(sentences) - 1)


@dataclass(frozen=True, slots=True)
class Cited(Generic[T]):
    """A fact and the source it stands in."""

    source: Source
    fact: T
    sentence: int
    """Index of the sentence where the fact starts."""

    def words(self, span: Span) -> Verbatim:
        """The verbatim words of a span of this source."""
        return self.source.words(span)

    @property
    def place(self) -> Sentence:
        """The sentence where the fact starts."""
        return self.source.facts.sentences[self.sentence]

    @property
    def anchor(self) -> str:
        """Permanent id of that sentence on the source's page."""
        return self.source.sentence_ids[self.sentence]
