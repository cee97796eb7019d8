"""What can be found without knowing a text's language: words between marks, and dates in ISO form.

Who said the words, and whether anybody did, is left open: no verb is known. A short string between marks
may be a title or a nickname in any language, so only longer ones are given.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from generator.extract.marks import find_quoted
from generator.ids import Ids
from generator.model import Date, Document, Facts, Quote, Quoted, Span

_FEWEST_WORDS = 5
_ISO_DAY = re.compile(r"(?<![\w-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\w-])")


def read_marks_only(document: Document) -> Facts:
    """The facts of an article in a language that the rules do not read. Never raises on prose."""
    quoted = find_quoted(document)
    starts = [sentence.span.start for sentence in document.sentences]

    def sentence_of(span: Span) -> int:
        return max(0, bisect_right(starts, span.start) - 1)

    source, text = document.article.id, document.text
    quote_ids, date_ids = Ids("q", source), Ids("d", source)
    quotes = tuple(
        Quote(
            quote_ids.of(text[slice(*item.span)]),
            item.span,
            "direct",
            None,
            None,
            None,
            sentence_of(item.span),
        )
        for item in quoted
        if _worth(document, item, sentence_of(item.span))
    )
    dates = tuple(
        Date(
            date_ids.of(match.group()),
            Span(*match.span()),
            match.group(),
            "day",
            None,
            sentence_of(Span(*match.span())),
            "as written",
        )
        for match in _ISO_DAY.finditer(text, *document.article.body)
    )
    return Facts(document.article, document.sentences, quoted, (), quotes, (), dates, (), language_read=False)


def _worth(document: Document, item: Quoted, sentence: int) -> bool:
    words = document.text[slice(*item.span)].split()
    part = document.sentences[sentence].part if document.sentences else "furniture"
    return item.depth == 0 and len(words) >= _FEWEST_WORDS and part != "furniture"
