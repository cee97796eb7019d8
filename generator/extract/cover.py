"""Chooses sentences that together cover the most important word pairs of one or several texts.

Budgeted maximum coverage of weighted bigrams (Gillick & Favre 2009, "A scalable global model for
summarization"), solved greedily with gains scaled by length (Lin & Bilmes 2011, "A class of submodular
functions for document summarization"). A pair counts once, so a second sentence that says the same gains
nothing. The best gain is found lazily (Minoux 1978): a gain can only shrink.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import chain, compress, pairwise
from math import fsum, log
from operator import or_

from generator.lexicon.function_words import FUNCTION_WORDS

Pair = tuple[str, str]

_EMPTY = FUNCTION_WORDS | frozenset(
    "said say says saying told tell tells according mr mrs ms dr also would".split()
)
_SUFFIXES = "ations ation ingly edly ments ment ings ing ies ied ers ed es er ly s".split()
_LAST_LETTERS = tuple({suffix[-1] for suffix in _SUFFIXES})

_STEMS: dict[str, str] = {}
"""Words met in any text (no marks) and their stems: most words of a text stood in the one before."""
_MOST_REMEMBERED = 100_000


def stem(word: str) -> str:
    """A word without a common ending, at least four letters of it: ``exporting`` and ``exported`` agree."""
    if len(word) <= 4:
        return word
    if not word.endswith(_LAST_LETTERS):
        return word  # most words
    word = word.removesuffix("'s").removesuffix("\u2019s")
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= (3 if suffix in ("s", "es") else 4):
            return word[: -len(suffix)]
    return word


def stems_of(rows: Iterable[Sequence[str]]) -> dict[str, str]:
    """The stem of every word (no mark) of some sentences, whose words are lower-case; perhaps of others."""
    global _STEMS
    if len(_STEMS) > _MOST_REMEMBERED:
        _STEMS = {}  # a new one: the old may still be in use
    for word in set().union(*rows).difference(_STEMS):
        if word[:1].isalnum():
            _STEMS[word] = stem(word)
    return _STEMS


def content_pairs(words: Sequence[str], stems: Mapping[str, str]) -> frozenset[Pair]:
    """Pairs of neighbouring words, stemmed, but for pairs of two function words. ``words`` are lower-case."""
    kept = [word for word in words if word in stems]
    full = [word not in _EMPTY for word in kept]
    # columns, no loop: every word of every article passes here
    return frozenset(compress(pairwise(map(stems.__getitem__, kept)), map(or_, full, full[1:])))


def content_stems(words: Iterable[str], stems: Mapping[str, str]) -> frozenset[str]:
    """The stems of a sentence's words that are not function words."""
    return frozenset([stems[word] for word in set(words).difference(_EMPTY) if word in stems])


def central_pairs(
    sentences: Sequence[Sequence[str]],
    held: Iterable[Iterable[str]],
    stems: Mapping[str, str],
    extra: Sequence[str] = (),
) -> tuple[list[frozenset[Pair]], dict[Pair, float]]:
    """Each sentence's pairs, and their weights for ONE text: how many of its sentences hold the two words.

    ``sentences``: those that may be chosen; ``held``: ``content_stems`` of each sentence of the text;
    ``extra``: words that the editor set above the text (the headline); each counts as two sentences.
    """
    pairs = [content_pairs(words, stems) for words in sentences]
    spread = Counter(chain.from_iterable(held))
    for _ in range(2):
        spread.update(content_stems(extra, stems))
    most = 2 * max(spread.values(), default=0)
    power = [(total / 2) ** 1.5 for total in range(most + 1)]
    times = spread.get  # a Counter's own look-up of what is not in it is slow
    weights = {pair: power[times(pair[0], 0) + times(pair[1], 0)] for held in pairs for pair in held}
    return pairs, weights


def centrality(held: Sequence[Collection[str]]) -> list[float]:
    """How much each sentence of ONE text has in common with all others, from 0 to 1, by ``content_stems``.

    Degree centrality (Erkan & Radev 2004, "LexRank", 3.1) over the likeness of TextRank (Mihalcea & Tarau
    2004: the words in common, divided by the logarithms of both lengths), with the mean length for the other
    sentence's, so that the work is linear in the text.
    """
    spread = Counter(chain.from_iterable(held))
    usual = log(1 + sum(map(len, held)) / max(len(held), 1)) + 1
    others = spread.__getitem__
    found = [(sum(map(others, one)) - len(one)) / (log(1 + len(one)) + usual) for one in held]
    most = max(found, default=0.0) or 1.0
    return [value / most for value in found]


def shared_pairs(texts: Sequence[Sequence[frozenset[Pair]]], least: int = 3) -> dict[Pair, float]:
    """Weights for SEVERAL texts: in how many a pair stands; pairs in fewer than ``least`` are left out."""
    held: Counter[Pair] = Counter()
    for sentences in texts:
        held.update(frozenset().union(*sentences))
    return {pair: float(number) for pair, number in held.items() if number >= least}


def cover(
    pairs: Sequence[frozenset[Pair]],
    weights: Mapping[Pair, float],
    lengths: Sequence[int],
    prior: Sequence[float],
    scale: float,
    fits: Callable[[int, list[int]], bool],
    first: int | None = None,
) -> list[int]:
    """Indices of sentences in the order of choice.

    ``prior`` multiplies a sentence's gain (its position), ``lengths`` to the power ``scale`` divides it;
    ``fits(index, chosen)`` says whether a sentence may still be taken; ``first`` is taken before all.
    """

    def gain(index: int) -> float:
        # exactly rounded: a set has another order in each run, and a sum of floats depends on the order
        new = fsum(filter(None, map(weights.get, pairs[index].difference(covered))))
        return float(new * prior[index] / lengths[index] ** scale)

    chosen: list[int] = []
    covered: set[Pair] = set()
    if first is not None:
        chosen.append(first)
        covered |= pairs[first]
    heap = [(-gain(index), index) for index in range(len(pairs)) if index != first]
    heapq.heapify(heap)
    while heap:
        _, index = heapq.heappop(heap)
        now = gain(index)
        if heap and -now > heap[0][0]:
            heapq.heappush(heap, (-now, index))
            continue
        if now <= 0:
            break
        if fits(index, chosen):
            chosen.append(index)
            covered |= pairs[index]
    return chosen
