"""Chooses the sentences that stand for the whole topic, over all sources.

Each source's own summary (``extract/summary.py``) gives the candidates: whole body sentences that can be
read alone, no brief, no furniture, no half of a quotation. Of these, those are taken that together cover
the word pairs which most INDEPENDENT sources share (Gillick & Favre 2009; what many sources tell is what
matters: Nenkova & Vanderwende 2005, "The impact of frequency on summarization"). A pair counts once, so a
second sentence that says the same gains nothing; a copied report counts once, so a wire story that fifty
sites ran does not outvote the others. No source and no stretch of time may fill the summary alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from math import ceil, fsum

from generator.extract.cover import Pair, content_pairs, content_stems, cover, stems_of
from generator.kept import kept
from generator.model import Span
from generator.segment.tokens import tokenize
from generator.source import Cited, Source

MOST = 12
"""Sentences in the summary of a topic."""
_LENGTH_COST = 0.5
_LEDE_GAIN = 1.5
"""What a source's first summary sentence, its lede, counts more."""
_TOLD = 0.8
"""A sentence of whose words so many stand in the chosen ones, with no number of its own, tells nothing new
(Carbonell & Goldstein 1998, "The use of MMR")."""
_AS_CENTRAL = 0.75
"""A later lede with this share of the best one's worth opens instead: an early toll is no first line."""
_STRETCHES = 6
"""Into so many stretches with equally many sources the time is cut; each gives at most a third."""


def topic_summary(sources: Sequence[Source]) -> tuple[Cited[Span], ...]:
    """Sentences of the sources (newest first, those that may be told), the most central lede first,
    then others in the order of their days, with those that an editor pinned. With one independent source: its
    own summary."""
    origins: dict[str, Source] = {}
    for source in sources:
        # the first text of a report stands for its copies; should it not be told, the one that is
        if source.facts.summary and (source.origin not in origins or source.origin == source.article.id):
            origins[source.origin] = source
    told = sorted(origins.values(), key=lambda one: (one.article.published or "", one.article.id))
    if len(told) < 2:
        return tuple(_cited(source, index) for source in told for index in source.facts.summary)
    texts = [_candidates(source) for source in told]
    spots = [(number, index) for number, source in enumerate(told) for index in source.facts.summary]
    pairs = [row for text in texts for row in text.pairs]
    words = [row for text in texts for row in text.words]
    lengths = [length for text in texts for length in text.lengths]
    # one who tells something alone is heard when nobody else is: a pair of one source weighs a little
    held = Counter(chain.from_iterable(text.all for text in texts))
    weights = {pair: (seen - 1) + 0.1 for pair, seen in held.items()}
    per_source = max(1, ceil(MOST / len(told)))
    per_stretch = max(per_source, ceil(MOST / 3))

    def worth(index: int) -> float:
        shared = fsum(weights[pair] for pair in pairs[index])
        return float(shared / lengths[index] ** _LENGTH_COST)

    ledes = {k: worth(k) for k, (number, index) in enumerate(spots) if index == told[number].facts.summary[0]}
    opening = max(k for k, value in ledes.items() if value >= _AS_CENTRAL * max(ledes.values()))

    def fits(index: int, chosen: list[int]) -> bool:
        if len(chosen) >= MOST or _is_told(words[index], [words[one] for one in chosen]):
            return False
        number = spots[index][0]
        of_source = Counter(spots[one][0] for one in chosen)
        of_stretch = Counter(_stretch(spots[one][0], len(told)) for one in chosen)
        return of_source[number] < per_source and (
            len(told) < _STRETCHES or of_stretch[_stretch(number, len(told))] < per_stretch
        )

    order = cover(
        pairs,
        weights,
        lengths,
        [_LEDE_GAIN if index == told[number].facts.summary[0] else 1.0 for number, index in spots],
        _LENGTH_COST,
        fits,
        opening,
    )
    first, *others = [(told[spots[one][0]], spots[one][1]) for one in order]
    others += [one for one in _pinned(sources) if one != first and one not in others]
    others.sort(key=lambda one: (one[0].article.published or "", one[0].article.id, one[1]))
    return tuple(_cited(source, index) for source, index in (first, *others))


@dataclass(frozen=True, slots=True, eq=False)
class _Candidates:
    """The sentences of one source's summary."""

    pairs: list[frozenset[Pair]]
    words: list[frozenset[str]]
    """Their content words, stemmed."""
    lengths: list[int]
    all: frozenset[Pair]
    """The pairs of all."""


@kept
def _candidates(source: Source) -> _Candidates:
    rows = [_words(source, index) for index in source.facts.summary]
    stems = stems_of(rows)
    pairs = [content_pairs(row, stems) for row in rows]
    words = [content_stems(row, stems) for row in rows]
    return _Candidates(pairs, words, [len(row) or 1 for row in rows], frozenset[Pair]().union(*pairs))


def _is_told(words: frozenset[str], chosen: Sequence[frozenset[str]]) -> bool:
    """Whether nearly all content words of a sentence, its numbers among them, stand in the chosen ones."""
    told = frozenset().union(*chosen)
    new = words - told
    return len(new) <= (1 - _TOLD) * len(words) and not any(word[0].isdigit() for word in new)


def _pinned(sources: Sequence[Source]) -> list[tuple[Source, int]]:
    """The sentences that an editor wants in the summary, whatever is chosen."""
    return [
        (source, int(mark.fact))
        for source in sources
        for mark in source.facts.marks
        if mark.verb == "pinned" and mark.where == "summary"
    ]


def _stretch(number: int, sources: int) -> int:
    return number * _STRETCHES // sources


def _words(source: Source, index: int) -> tuple[str, ...]:
    return tokenize(source.article.text, source.facts.sentences[index].span).lower


def _cited(source: Source, index: int) -> Cited[Span]:
    return Cited(source, source.facts.sentences[index].span, index)
