"""Which articles the rules can read: they are rules of English, and silence is better than a guess.

Declared is what the front matter says. A text that declares nothing counts as English unless it is plainly
another language: most of its letters are not Latin; many are accented and hardly any closed-class word (the
words that no text goes without) is English; or those of another language stand in it more often than those of
English.
"""

from __future__ import annotations

import re
from collections import Counter

from generator.languages import primary
from generator.lexicon.function_words import FUNCTION_WORDS
from generator.lexicon.other_languages import CLOSED_CLASS
from generator.model import Article

READ = "en"
"""The language of the rules (BCP 47 primary subtag)."""

_WORD = re.compile(r"[a-z]++(?=[ .,])|[^\W\d_]+")
"""A word; the first branch is the second one's most frequent case, and faster."""
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_LOOKED_AT = 4_000
"""Code points that are looked at: enough words to tell, and a long text costs no more."""
_FEWEST_WORDS = 40


def is_read(article: Article) -> bool:
    """Whether the rules can read an article: not declared to be in another language, nor plainly in one."""
    if primary(article.language) != READ:
        return False
    start, end = article.body
    row = _WORD.findall(article.text[start : min(end, start + _LOOKED_AT)].lower())
    total = len(row)
    if total < _FEWEST_WORDS:
        return True
    foreign = [word for word in row if not word.isascii()]
    if sum(not _LATIN.match(word) for word in foreign) * 2 > total:
        return False
    english = sum(map(FUNCTION_WORDS.__contains__, row))
    if english * 4 > total:
        return True  # no text of another language has so many
    words = Counter(row)
    accented = sum(count for word, count in words.items() if not word.isascii())
    if accented * 8 > total > english * 8:
        return False
    return english >= max(sum(words[word] for word in other) for other in CLOSED_CLASS.values())
