"""Article -> Document: paragraphs, parts, sentences, tokens."""

from __future__ import annotations

import re
from bisect import bisect_left

from generator.model import Article, Document, Sentence, Span
from generator.sentences import split_sentences
from generator.tokens import tokenize

_PARAGRAPH = re.compile(r"\S(?:[^\n]*\S)?")


def segment(article: Article) -> Document:
    """Cuts an article into paragraphs, sentences (each with its part) and tokens."""
    text = article.text
    paragraphs = tuple(Span(*match.span()) for match in _PARAGRAPH.finditer(text, article.body.start))
    tokens = tokenize(text, article.body)
    sentences: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs):
        for span in split_sentences(text, paragraph):
            first, last = bisect_left(tokens.start, span.start), bisect_left(tokens.start, span.end)
            sentences.append(Sentence(span, "body", number, first, last))
    return Document(article, paragraphs, tuple(sentences), tokens)
