"""Article -> Document: paragraphs, parts, sentences, tokens."""

from __future__ import annotations

import re
from bisect import bisect_left

from generator.model import Article, Document, Sentence, Span
from generator.tokens import tokenize

_PARAGRAPH = re.compile(r"\S(?:[^\n]*\S)?")
_END = re.compile(r"[.!?]['\"\u201d\u2019)]*\s+(?=[\"'\u201c\u2018(]*[A-Z])")


def segment(article: Article) -> Document:
    """Cuts an article into paragraphs, sentences (each with its part) and tokens."""
    text = article.text
    paragraphs = tuple(Span(*match.span()) for match in _PARAGRAPH.finditer(text, article.body.start))
    tokens = tokenize(text, article.body)
    sentences: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs):
        start = paragraph.start
        cuts = [m.end() for m in _END.finditer(text, *paragraph)] + [paragraph.end]
        for cut in cuts:
            end = start + len(text[start:cut].rstrip())
            first, last = bisect_left(tokens.start, start), bisect_left(tokens.start, end)
            sentences.append(Sentence(Span(start, end), "body", number, first, last))
            start = cut
    return Document(article, paragraphs, tuple(sentences), tokens)
