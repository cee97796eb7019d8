"""Permanent names for facts and sentences, made from their words alone.

An id does not change when the front matter grows or a paragraph is added elsewhere; it changes
when the words change, and then it should.
"""

from __future__ import annotations

import hashlib
from collections import Counter


class Ids:
    """Hands out ids for one article; the same words a second time get ``-2``."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._seen: Counter[str] = Counter()

    def of(self, words: str) -> str:
        """``prefix-`` and eight hexadecimal digits of the words' SHA-256, white space folded."""
        folded = " ".join(words.split())
        name = f"{self._prefix}-{hashlib.sha256(folded.encode()).hexdigest()[:8]}"
        self._seen[name] += 1
        count = self._seen[name]
        return name if count == 1 else f"{name}-{count}"
