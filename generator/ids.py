"""Permanent names for facts and sentences, made from their words and their source's id.

An id does not change when the front matter grows or a paragraph is added elsewhere; it changes
when the words change, and then it should.
"""

from __future__ import annotations

import hashlib

from generator.model import Span

_REACH = 80


def around(text: str, span: Span, sentence: Span) -> str:
    """The words of a sentence near a fact: enough to tell it from its like, however long the sentence."""
    return text[max(sentence.start, span.start - _REACH) : min(sentence.end, span.end + _REACH)]


class Ids:
    """Hands out ids for one article; the same words a second time get ``-2``."""

    def __init__(self, prefix: str, source: str = "") -> None:
        """``source`` is the article's id: the same words in another article are another fact."""
        self._prefix = prefix
        self._source = source
        self._seen: dict[str, int] = {}

    def of(self, words: str, around: str = "") -> str:
        """``prefix-`` and eight hexadecimal digits of the words' SHA-256, white space folded.

        ``around`` is what stands around a fact whose words are few (see ``around``): another "57"
        elsewhere in the article must not take this one's id.
        """
        folded = " ".join(f"{words} {around}".split())
        digest = hashlib.sha256(f"{self._source}\n{folded}".encode()).hexdigest()
        name = f"{self._prefix}-{digest[:8]}"
        count = self._seen[name] = self._seen.get(name, 0) + 1
        return name if count == 1 else f"{name}-{count}"
