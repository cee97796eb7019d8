"""Chooses the sentences that stand for the whole article, or for several articles on one topic.

News puts the most important thing first (the inverted pyramid), so the lede is always taken; the others are
those that cover most of what the article keeps coming back to, among the sentences that can be read alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter

from generator.extract.cover import (
    central_pairs,
    centrality,
    content_pairs,
    content_stems,
    cover,
    shared_pairs,
    stems_of,
)
from generator.extract.standalone import stands_alone
from generator.extract.withdrawn import withdrawn_in
from generator.model import Actor, Document, Quote, Sentence, Span
from generator.segment.tokens import tokenize

_LENGTH_COST = 0.3
"""Power of the length that divides a gain where sentences are counted; more where words are."""
_HEAD = itemgetter(0)
_LEDE_REACH = 4
"""The lede is looked for among this many first sentences of the body."""


def summarise(document: Document, actors: tuple[Actor, ...], quotes: tuple[Quote, ...]) -> tuple[int, ...]:
    """Indices in ``document.sentences``, in text order: whole, standalone body sentences, the lede first.

    Five to seven; of a body of fewer than ten sentences at most half.
    """
    body = [
        n
        for n, sentence in enumerate(document.sentences)
        if sentence.part == "body" and sentence.paragraph not in document.voiced
    ]
    wanted = _size(len(body))
    cut = _cut_quotations(document, quotes)
    fit = [
        n
        for n in body
        if n not in cut and _stands(document, document.sentences[n]) and not withdrawn_in(document, n)
    ]
    if not wanted or not fit:
        return ()
    tokens = document.tokens
    words = {n: tokens.lower[document.sentences[n].first : document.sentences[n].last] for n in body}
    title = _title(document)
    stems = stems_of([*words.values(), title])
    held = [content_stems(words[n], stems) for n in body]
    pairs, weights = central_pairs([words[n] for n in fit], held, stems, title)
    central = centrality(held)
    place = {n: index for index, n in enumerate(body)}
    lede = next((k for k, n in enumerate(fit) if place[n] < _LEDE_REACH), None)
    chosen = cover(
        pairs,
        weights,
        [len(words[n]) for n in fit],
        [_prior(place[n], words[n]) * _amid(central[place[n]]) for n in fit],
        _LENGTH_COST,
        lambda index, taken: len(taken) < wanted,
        lede,
    )
    return tuple(sorted(fit[k] for k in chosen[:wanted]))


def rank_sentences(texts: Sequence[Sequence[str]], words: int) -> list[str]:
    """Sentences of one or several texts in the order in which a summary of ``words`` words takes them.

    Only sentences that stand alone, while there are enough; the last one may pass the limit.
    """
    return [texts[text][index] for text, index in choose(texts, words)]


def choose(texts: Sequence[Sequence[str]], words: int) -> list[tuple[int, int]]:
    """As ``rank_sentences``, but (number of the text, number of the sentence in it)."""
    spots = [(text, index) for text, rows in enumerate(texts) for index in range(len(rows))]
    tokens = [tokenize(texts[t][i], Span(0, len(texts[t][i]))) for t, i in spots]
    stems = stems_of(row.lower for row in tokens)
    filled = [k for k in range(len(spots)) if tokens[k].text]
    alone = [
        k for k in filled if stands_alone(texts[spots[k][0]][spots[k][1]], tokens[k].text, tokens[k].lower)
    ]
    lengths = [len(texts[t][i].split()) or 1 for t, i in spots]
    if sum(lengths[k] for k in alone) < 2 * words:
        alone = filled
    if len(texts) > 1:
        pairs = [content_pairs(row.lower, stems) for row in tokens]
        held: list[list[frozenset[tuple[str, str]]]] = [[] for _ in texts]
        for (text, _), row in zip(spots, pairs, strict=True):
            held[text].append(row)
        prior = [1.6 if spots[k][1] == 0 else 1 + 0.3 / (1 + spots[k][1]) for k in alone]
        chosen_from = [pairs[k] for k in alone]
        weights, scale, lede = shared_pairs(held, 3 if len(texts) > 4 else 2), 0.9, None
    else:
        full = [content_stems(row.lower, stems) for row in tokens]
        chosen_from, weights = central_pairs([tokens[k].lower for k in alone], full, stems)
        central = centrality(full)
        prior = [_prior(spots[k][1], tokens[k].text) * _amid(central[k]) for k in alone]
        scale, lede = 0.5, next((n for n, k in enumerate(alone) if spots[k][1] < _LEDE_REACH), None)
    order = cover(
        chosen_from,
        weights,
        [lengths[k] for k in alone],
        prior,
        scale,
        lambda index, taken: _room(sum(lengths[alone[k]] for k in taken), lengths[alone[index]], words),
        lede,
    )
    return [spots[alone[k]] for k in order]


def _prior(place: int, words: Sequence[str]) -> float:
    """What a sentence's place (from 0) and its figures add: news opens with what matters, and counts it."""
    return (1 + 0.6 / (1 + place)) * (1.1 if any(map(str.isdigit, map(_HEAD, words))) else 1.0)


def _amid(central: float) -> float:
    """What a sentence's place among all others adds: what has most in common with the rest is what
    the rest is about."""
    return 1 + 3 * central**2


def _room(used: int, more: int, limit: int) -> bool:
    """Whether a sentence fits: the first always, a later one if it passes the limit by a little at most."""
    return used < limit and (not used or used + more <= limit + 15)


def _size(sentences: int) -> int:
    """How many sentences a summary has: half of a short body, five from ten on, seven of a long one."""
    return sentences // 2 if sentences < 10 else min(7, 5 + (sentences >= 25) + (sentences >= 40))


def _stands(document: Document, sentence: Sentence) -> bool:
    tokens = document.tokens
    if sentence.last <= sentence.first:
        return False
    span = slice(sentence.first, sentence.last)
    words = document.text[sentence.span.start : sentence.span.end]
    return stands_alone(words, tokens.text[span], tokens.lower[span])


def _cut_quotations(document: Document, quotes: tuple[Quote, ...]) -> frozenset[int]:
    """Sentences that hold a piece of a quotation without its other end or without its speaker."""
    cut: set[int] = set()
    sentences = document.sentences
    for quote in quotes:
        number = quote.sentence
        home = sentences[number].span
        if quote.kind == "indirect":
            continue
        whole = quote.span.within(home)
        speaker = quote.speaker
        if (
            not whole
            or (speaker is None and quote.kind == "direct")
            or (speaker is not None and not speaker.span.within(home))
        ):
            while number < len(sentences) and sentences[number].span.start < quote.span.end:
                cut.add(number)
                number += 1
    return frozenset(cut)


def _title(document: Document) -> tuple[str, ...]:
    """The headline's words, lower-case: of the text itself, else of the front matter."""
    for sentence in document.sentences:
        if sentence.part == "headline":
            return document.tokens.lower[sentence.first : sentence.last]
    title = document.article.title or ""
    return tokenize(title, Span(0, len(title))).lower
