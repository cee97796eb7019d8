"""Permanent names for facts and sentences, made from their words and their source's id.

An id does not change when the front matter grows or a paragraph is added elsewhere; it changes
when the words change, and then it should.
"""

from __future__ import annotations

import hashlib
from collections import Counter


class Ids:
    """Hands out ids for one article; the same words a second time get ``-2``."""

    def __init__(self, prefix: str, source: str = "") -> None:
        """``source`` is the article's id: the same words in another article are another fact."""
        self._prefix = prefix
        self._source = source
        self._seen: Counter[str] = Counter()

    def of(self, words: str, sentence: str = "") -> str:
        """``prefix-`` and eight hexadecimal digits of the words' SHA-256, white space folded.

        ``sentence`` is the sentence of a fact whose words are few: another "57" elsewhere in the
        article must not take this one's id.
        """
        folded = " ".join(f"{words} {sentence}".split())
        digest = hashlib.sha256(f"{self._source}\n{folded}".encode()).hexdigest()
        name = f"{self._prefix}-{digest[:8]}"
        self._seen[name] += 1
        count = self._seen[name]
        return name if count == 1 else f"{name}-{count}"
