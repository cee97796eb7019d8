"""What of a source may be shown, in words: a share of it, a length in one piece, most important first.

Basis: the right of quotation (Berne Convention, art. 10(1)): lawfully published, no more than the
purpose asks for, source and author named. No law gives a number; the numbers that an editor may set in
``dossier.yml`` begin where guides for editors draw their lines (see ``settings.Rights``).

What counts is everything of the source that stands anywhere on the site, each word once, for that is
what its owner would count. Captions (of photographs, by others) and the brief that a site put beside an
article are not the article: together they are a text of their own under the same limits. Lines that the
site put around the article count on neither side.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model import Facts, Sentence, Span
from generator.settings import Rights

_WORD = re.compile(r"\w+(?:['’.,/-]\w+)*")
FURNITURE = 12
"""Words up to which a line that the site put around the article is shown, as a sign of what was left out."""
SHRED = 4
"""Fewer words than these in a row, of a sentence that is not shown whole, are shown only for a fact."""
_TEXTS = {"brief": "beside", "caption": "beside", "furniture": "furniture"}
_BEFORE, _BEHIND = "$€£¥#@", ",;:.!?%"
"""Marks that go with the word that they stand at."""


@dataclass(frozen=True, slots=True)
class Count:
    """Words of a text: what is shown, all, and up to how many its limits let be shown."""

    shown: int
    total: int
    most: int

    @property
    def percent(self) -> int:
        """The share shown, rounded up: no limit looks kept that is not."""
        return -(-100 * self.shown // self.total) if self.total else 0


@dataclass(frozen=True, slots=True)
class Allowed:
    """What may be shown of one source."""

    hidden: tuple[Span, ...]
    """Stretches that may not be shown, in text order; each lies in one sentence."""
    sentences: frozenset[int]
    """Indices of the sentences of which anything is shown."""
    article: Count
    beside: Count
    """Captions and brief."""

    def shows(self, span: Span) -> bool:
        """Whether nothing of a span is hidden."""
        at = bisect_right(self.hidden, span.start, key=_end)
        return at == len(self.hidden) or self.hidden[at].start >= span.end


class Budget:
    """Gives out the words of one source until its limits are reached."""

    def __init__(self, facts: Facts, limits: Rights) -> None:
        self._facts = facts
        self._limits = limits
        self._starts = array("l")
        self._ends = array("l")
        self._of = array("l")
        """Index of each word's sentence."""
        self._sizes: list[int] = []
        """Words of each sentence."""
        for index, sentence in enumerate(facts.sentences):
            first = len(self._starts)
            for match in _WORD.finditer(facts.article.text, *sentence.span):
                self._starts.append(match.start())
                self._ends.append(match.end())
                self._of.append(index)
            self._sizes.append(len(self._starts) - first)
        self._has_long = max(self._sizes, default=0) > limits.quotation
        self._granted = bytearray(len(self._starts))
        self._barred = bytearray(len(self._starts))
        self._texts = [_TEXTS.get(sentence.part, "article") for sentence in facts.sentences]
        self._totals = Counter(self._texts[index] for index in self._of)
        self._used: Counter[str] = Counter()
        rights = facts.article.rights
        self._most = {text: self._limit(rights, total) for text, total in self._totals.items()}
        self._most["furniture"] = 0
        if rights == "full":
            self._granted = bytearray(b"\1" * len(self._starts))
            self._used = self._totals
        elif rights == "excerpts":
            for quote in facts.quotes:
                for word in self._words(quote.span)[limits.quotation :]:
                    self._barred[word] = 1
            self._show_furniture()

    def _limit(self, rights: str, total: int) -> int:
        limits = self._limits
        if rights == "excerpts":
            return min(total, limits.words, max(total * limits.share // 100, limits.quotation))
        return total if rights == "full" else 0

    def _show_furniture(self) -> None:
        for word, index in enumerate(self._of):
            if self._texts[index] == "furniture" and self._sizes[index] <= FURNITURE:
                self._granted[word] = 1

    def _words(self, span: Span) -> range:
        """The words that a span holds or touches."""
        first = bisect_right(self._ends, span.start)
        return range(first, max(first, bisect_left(self._starts, span.end)))

    def grant(self, spans: Iterable[Span]) -> bool:
        """Lets all of these spans be shown, or none of them when one limit would be passed.

        Of a quotation that is longer than what may be shown in one piece its beginning is let through.
        """
        granted, most = self._granted, self._limits.quotation
        asked = [self._words(span)[:most] for span in spans]
        if all(0 not in granted[words.start : words.stop] for words in asked):
            return True
        new = [word for word in {word for words in asked for word in words} if not granted[word]]
        if self._facts.article.rights != "excerpts" or any(map(self._barred.__getitem__, new)):
            return False
        cost: dict[str, int] = {}
        for word in new:
            text = self._texts[self._of[word]]
            cost[text] = cost.get(text, 0) + 1
        if any(self._used[text] + size > self._most[text] for text, size in cost.items()):
            return False
        for word in new:
            granted[word] = 1
        if self._has_long and any(map(self._too_long, new)):
            for word in new:
                granted[word] = 0
            return False
        for text, size in cost.items():
            self._used[text] += size
        return True

    def begun(self, sentence: int) -> bool:
        """Whether any word of a sentence is let through."""
        words = self._words(self._facts.sentences[sentence].span)
        return any(self._granted[word] for word in words)

    def take_back_shreds(self, kept: Iterable[Span]) -> None:
        """Takes back every run of a few words in a sentence that is not shown whole, but for the words of
        ``kept``: *“[…] spokesman, […]”* tells nobody anything."""
        if self._facts.article.rights != "excerpts":
            return
        needed = {word for span in kept for word in self._words(span)}
        first = 0
        for size in self._sizes:
            last = first + size
            if not all(self._granted[first:last]):
                for run in self._granted_runs(first, last):
                    if len(run) < SHRED and needed.isdisjoint(run):
                        for word in run:
                            self._granted[word] = 0
                            self._used[self._texts[self._of[word]]] -= 1
            first = last

    def _granted_runs(self, first: int, last: int) -> Iterator[range]:
        word = first
        while word < last:
            start = word
            while word < last and self._granted[word]:
                word += 1
            if word > start:
                yield range(start, word)
            word += 1

    def lacking(self, spans: Iterable[Span]) -> int:
        """How many words of these spans are not yet let through."""
        pieces = map(self._words, spans)
        return sum(self._granted[words.start : words.stop].count(0) for words in pieces)

    def _too_long(self, word: int) -> bool:
        """Whether the piece around a word is longer than one piece may be (a sentence is one piece)."""
        index, most = self._of[word], self._limits.quotation
        if self._sizes[index] <= most:
            return False
        first = last = word
        while first > 0 and self._granted[first - 1] and self._of[first - 1] == index:
            first -= 1
        while last + 1 < len(self._of) and self._granted[last + 1] and self._of[last + 1] == index:
            last += 1
        return last - first + 1 > most

    def around(self, span: Span, sentence: Sentence) -> Span:
        """The sentence of a span; of an endless one as many words around the span as one piece may have."""
        words, inner = self._words(sentence.span), self._words(span)
        spare = self._limits.quotation - len(inner)
        if len(words) <= self._limits.quotation or not inner or spare <= 0:
            return sentence.span
        first = max(words.start, inner.start - spare // 2)
        last = min(words.stop, first + self._limits.quotation)
        return Span(self._starts[first], self._ends[last - 1])

    def allowed(self) -> Allowed:
        """What was let through. A sentence of which nothing is shown is hidden whole; else each run of
        words that are not shown, with the marks between them and the stop behind them."""
        sentences = self._facts.sentences
        hidden: list[Span] = []
        shown = set()
        first = 0
        for index, (sentence, size) in enumerate(zip(sentences, self._sizes, strict=True)):
            last = first + size
            if not any(self._granted[first:last]) and (size or self._facts.article.rights == "none"):
                hidden.append(sentence.span)
            else:
                shown.add(index)
                hidden += self._runs(first, last)
            first = last
        article, beside = (
            Count(self._used[text], self._totals[text], self._most.get(text, 0))
            for text in ("article", "beside")
        )
        return Allowed(tuple(hidden), frozenset(shown), article, beside)

    def _runs(self, first: int, last: int) -> Iterator[Span]:
        text = self._facts.article.text
        word = first
        while word < last:
            if self._granted[word]:
                word += 1
                continue
            start = self._starts[word]
            while word < last and not self._granted[word]:
                word += 1
            end = self._ends[word - 1]
            while start > 0 and text[start - 1] in _BEFORE:
                start -= 1
            limit = self._starts[word] if word < len(self._starts) else len(text)
            while end < limit and text[end] in _BEHIND:
                end += 1
            yield Span(start, end)


def _end(span: Span) -> int:
    return span.end


def without(text: str, hidden: Iterable[Span]) -> str:
    """The text with ``[…]`` and blanks in place of what is hidden: of equal length, so that each offset
    still means the same place, and with the words gone, so that nothing made of it can show them."""
    parts, at = [], 0
    for start, end in hidden:
        sign = "[…]" if end - start >= 3 else "…"
        # blanks on the side where a blank stands already: none comes between the sign and a mark
        before = text[end : end + 1].strip() and not text[max(0, start - 1) : start].strip()
        parts += [text[at:start], sign.rjust(end - start) if before else sign.ljust(end - start)]
        at = end
    return "".join([*parts, text[at:]])
