"""Article -> Document: paragraphs, parts, sentences, tokens.

Its rules are imported when the first text is cut, for the same reason as those of ``extract``.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from generator.lexicon.furniture import AGENCIES
from generator.model import Article, Document, Part, Sentence, Span, Tokens
from generator.patterns import compiled_when_used
from generator.segment.paragraphs import EDGE, find_paragraphs
from generator.segment.sentences import split_sentences
from generator.segment.tokens import tokenize

_SIGN = re.compile(r"[.!?][\"'\u201d\u2019)]*\s+[-\u2013\u2014]")
_SIGNED_OFF = compiled_when_used(
    rf"[.!?][\"'\u201d\u2019)]*\s+(?P<sign>[-\u2013\u2014]+\s?(?:{AGENCIES})(?:/(?:{AGENCIES}))*\.?)\Z"
)
_SECTION = re.compile(r"\d{1,2}(?:\.\d{1,3}){1,3}\.?(?=\s+[\"\u201c\u2018(]?[A-Z\u00c0-\u00de])")
"""A paragraph's number in a report or ruling: no part of its sentence, and nobody's figure."""
_FEWEST_SECTIONS = 2
"""Paragraphs with a number such as 2.1 before they are taken for numbered: one may open with a quantity."""
_DATELINE_REACH = 3
"""How many of the first paragraphs of prose may open with a dateline."""


def segment(article: Article) -> Document:
    """Cuts an article into paragraphs, sentences (each with its part) and tokens."""
    from generator.segment.datelines import TURN, dateline_end, stamp_end
    from generator.segment.parts import label_parts
    from generator.segment.voiced import find_voiced

    text = article.text
    paragraphs, blank = find_paragraphs(text, article.body)
    tokens = tokenize(text, article.body)
    parts, captions = label_parts(text, paragraphs, blank)
    turns = sum(bool(TURN.match(text, *span)) for span in paragraphs)
    colon = turns < 2 and ("headline" in parts or "caption" in parts)
    numbered = sum(bool(_SECTION.match(text, start)) for start, _ in paragraphs) >= _FEWEST_SECTIONS
    sentences: list[Sentence] = []
    seen = 0
    for number, (paragraph, part) in enumerate(zip(paragraphs, parts, strict=True)):
        start, end = paragraph
        sign: Span | None = None
        if part == "body":
            opening: Part = "dateline"
            cut = dateline_end(text, paragraph, colon) if seen < _DATELINE_REACH else None
            cut = cut or stamp_end(text, paragraph)
            if cut is None and numbered and (section := _SECTION.match(text, *paragraph)):
                opening, cut = "furniture", section.end()
            if cut:
                sentences.append(_sentence(Span(start, cut), opening, number, tokens))
                start = cut + len(text[cut:end]) - len(text[cut:end].lstrip(EDGE))
            seen += 1
            if signed := _signed_off(text, max(start, end - 60), end):
                sign = Span(signed.start("sign"), end)
                end = start + len(text[start : sign.start].rstrip(EDGE))
        if start < end:
            spans = (
                [paragraph] if part in ("furniture", "byline") else split_sentences(text, Span(start, end))
            )
            sentences += [_sentence(span, part, number, tokens) for span in spans]
        if sign:
            sentences.append(_sentence(sign, "byline", number, tokens))
    return Document(
        article,
        tuple(paragraphs),
        tuple(sentences),
        tokens,
        tuple(captions[n] for n in sorted(captions)),
        find_voiced(text, paragraphs, blank, parts),
    )


def _signed_off(text: str, start: int, end: int) -> re.Match[str] | None:
    """An agency's name behind a dash that ends a paragraph."""
    found = _SIGN.search(text, start, end)
    return _SIGNED_OFF.search(text, found.start(), end) if found else None


def _sentence(span: Span, part: Part, paragraph: int, tokens: Tokens) -> Sentence:
    """A sentence with the range of its tokens."""
    return Sentence(
        span, part, paragraph, bisect_left(tokens.start, span.start), bisect_left(tokens.start, span.end)
    )
