"""Holds what a site's brief says against the article: words between marks, counts, claims.

A brief that the site (or its machine) made is no source of facts. It is worth reading all the same,
because readers saw it first: where it changes a quotation or a number, the dossier says so.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable
from difflib import SequenceMatcher

from generator.across.compute import outcome_of
from generator.findings import Check, Sum, Tally
from generator.lexicon.function_words import FUNCTION_WORDS
from generator.model import Figure, Span
from generator.source import Cited, Source

_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
_CLAUSE = re.compile(r"[^,;]+(?:,(?=\d)[^,;]+)*")
_NEAR = 0.5
"""Share of equal words from which the article's nearest quotation is shown beside the brief's."""
_FEWEST_WORDS = 3
"""A clause with fewer content words is too short to be a claim of its own."""
_STEM = 4
"""Letters that two words share at least when they count as forms of one."""
_MOST_SENTENCES = 100
_LONGEST_SENTENCE = 1_000
"""How much of a brief is looked at: what is longer is no brief, and comparing costs."""
_LONGEST_QUOTATION = 10_000
"""Code points from which a quotation of the article is not compared word by word."""
_COVERED = 0.5
"""Share of a claim's content words that its nearest sentence must hold to be its counterpart."""


def cross_checks(source: Source, sums: tuple[Sum, ...], tallies: tuple[Tally, ...]) -> tuple[Check, ...]:
    """All checks of one source, in the order of the brief; the sums and tallies are its own."""
    sentences = source.facts.sentences
    brief = [
        index
        for index, sentence in enumerate(sentences)
        if sentence.part == "brief" and sentence.span.end - sentence.span.start <= _LONGEST_SENTENCE
    ][:_MOST_SENTENCES]
    if not brief:
        return ()
    checks = [
        *_quotations(source, brief),
        *_figures(source, brief, sums, tallies),
        *_claims(source, brief),
    ]
    return tuple(sorted(checks, key=lambda check: check.brief.fact))


def _quotations(source: Source, brief: list[int]) -> list[Check]:
    text = source.article.text
    sentences = source.facts.sentences
    held = set(brief)
    of_brief: list[tuple[int, Span]] = []
    of_body: list[tuple[str, Span]] = []
    for item in source.facts.quoted:
        if item.depth == 0:
            index = source.sentence_at(item.span)
            if sentences[index].part != "brief":
                of_body.append((_folded(text, item.span), item.span))
            elif index in held:
                of_brief.append((index, item.span))
    checks = []
    for index, quoted in of_brief:
        here = Cited(source, quoted, index)
        words = _folded(text, quoted)
        if not words:
            continue
        exact = next((span for body, span in of_body if f" {words} " in f" {body} "), None)
        if exact:
            checks.append(Check("agrees", here, _cited(source, exact), None))
            continue
        few = _nearest(words, [body for body, _ in of_body])
        ratio, near = max(
            ((_likeness(words, of_body[at][0]), of_body[at][1]) for at in few),
            default=(0.0, None),
            key=lambda pair: pair[0],
        )
        found = _cited(source, _best_window(text, near, words)) if near and ratio >= _NEAR else None
        checks.append(Check("not-verbatim", here, found, None))
    return checks


def _nearest(words: str, bodies: list[str], most: int = 50) -> list[int]:
    """Indices of the quotations that share most words, in text order: only those are looked at closely."""
    wanted = set(words.split())
    shared = {
        at: len(wanted.intersection(body.split()))
        for at, body in enumerate(bodies)
        if len(body) <= _LONGEST_QUOTATION
    }
    best = sorted((at for at, size in shared.items() if size), key=lambda at: (-shared[at], at))
    return sorted(best[:most])


def _likeness(words: str, body: str) -> float:
    """How many of the brief's words the quotation holds in order, as a share (matching blocks of words)."""
    a, b = words.split(), body.split()
    size = sum(block.size for block in SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks())
    return size / len(a) if a else 0.0


def _best_window(text: str, span: Span, words: str) -> Span:
    """The stretch of a quotation from the first to the last word that the brief shares with it."""
    tokens = [(match.group().lower(), match.span()) for match in _WORD.finditer(text, *span)]
    wanted = set(words.split())
    blocks = SequenceMatcher(
        None, words.split(), [word for word, _ in tokens], autojunk=False
    ).get_matching_blocks()
    hits = [block.b + i for block in blocks for i in range(block.size) if tokens[block.b + i][0] in wanted]
    return Span(tokens[min(hits)][1][0], tokens[max(hits)][1][1])


def _figures(
    source: Source, brief: list[int], sums: tuple[Sum, ...], tallies: tuple[Tally, ...]
) -> list[Check]:
    sentences = source.facts.sentences
    held = set(brief)
    of_body: dict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for figure in source.facts.figures:
        if sentences[figure.sentence].part == "body":
            of_body[_amount(figure)].append(figure)
    entries = {(tally.family, entry.outcome): entry for tally in tallies for entry in tally.entries}
    checks = []
    for figure in source.facts.figures:
        if figure.sentence not in held:
            continue
        here = Cited(source, figure.span, figure.sentence)
        outcome = outcome_of(source, figure)
        entry = entries.get(outcome) if outcome else None
        if entry:
            alike = entry.value == figure.value and figure.hedge is None
            body = Cited(source, entry.figure.fact.span, entry.figure.fact.sentence)
            checks.append(Check("agrees" if alike else "differs", here, body, entry.sum))
            continue
        same = [other for other in of_body[_amount(figure)] if _may_count_the_same(source, figure, other)]
        hedged = figure.hedge is not None
        alike_one = next((other for other in same if (other.hedge is not None) == hedged), None)
        total = next((one for one in sums if figure.value is not None and one.total == figure.value), None)
        if alike_one:
            checks.append(Check("agrees", here, _cited(source, alike_one.span), None))
        elif total and not hedged:
            checks.append(Check("agrees", here, _cited(source, total.figure.span), total))
        elif same:
            # The same number, but "at least" was lost or added: the words say another thing.
            checks.append(Check("differs", here, _cited(source, _with_hedge(same[0])), None))
        else:
            checks.append(Check("no-counterpart", here, None, None))
    return checks


def _amount(figure: Figure) -> tuple[object, ...]:
    return (figure.value, figure.low, figure.high, figure.unit)


def _may_count_the_same(source: Source, a: Figure, b: Figure) -> bool:
    """False when both say what they count and it is not the same noun: 30 countries, 30 people."""
    nouns = [
        {word.rstrip("s") for word in source.article.words(figure.counts).lower().split()}
        for figure in (a, b)
        if figure.counts
    ]
    return len(nouns) < 2 or bool(nouns[0] & nouns[1])


def _with_hedge(figure: Figure) -> Span:
    if figure.hedge is None:
        return figure.span
    return Span(min(figure.hedge.start, figure.span.start), max(figure.hedge.end, figure.span.end))


def _claims(source: Source, brief: list[int]) -> list[Check]:
    """Clauses of the brief whose content words no sentence of the article holds together.

    Numbers and words between marks are left to their own checks. A name counts as found when the
    article names the same actor, however it calls it.
    """
    text = source.article.text
    sentences = source.facts.sentences
    body = _Words(
        _content(text, sentence.span) for sentence in sentences if sentence.part in ("body", "headline")
    )
    known = _Words([_known_names(source, brief)])
    quoted = sorted(item.outer for item in source.facts.quoted)
    checks = []
    for index in brief:
        start, end = sentences[index].span
        masked = _without(text, Span(start, end), quoted)
        for match in _CLAUSE.finditer(masked):
            words = [word for word in _content(masked, Span(*match.span())) if not word.isdigit()]
            if len(words) < _FEWEST_WORDS or body.share(words) >= _COVERED:
                continue
            clause = _trimmed(text, Span(start + match.start(), start + match.end()))
            lacking = tuple(
                word for word in words if len(word) > 3 and not body.akin(word) and not known.akin(word)
            )
            checks.append(Check("no-counterpart", Cited(source, clause, index), None, None, lacking))
    return checks


class _Words:
    """Which sentence holds which words, or words akin to them."""

    def __init__(self, sentences: Iterable[Iterable[str]]) -> None:
        self._places: dict[str, list[int]] = defaultdict(list)
        for number, words in enumerate(sentences):
            for word in words:
                self._places[word].append(number)
        self._beginnings: dict[str, list[str]] = defaultdict(list)
        for word in self._places:
            self._beginnings[word[:_STEM]].append(word)

    def akin(self, word: str) -> list[str]:
        """The words of all sentences that share a word's stem."""
        return [other for other in self._beginnings.get(word[:_STEM], ()) if _akin(word, other)]

    def share(self, words: list[str]) -> float:
        """The greatest share of the words that one sentence holds together."""
        found: Counter[int] = Counter()
        for word in words:
            found.update({place for other in self.akin(word) for place in self._places[other]})
        return max(found.values(), default=0) / len(words)


def _without(text: str, sentence: Span, quoted: list[Span]) -> str:
    """A sentence's text with blanks in place of what stands between marks, of equal length."""
    words = text[sentence.start : sentence.end]
    for span in quoted[bisect_left(quoted, sentence) : bisect_left(quoted, Span(sentence.end, 0))]:
        start, end = span.start - sentence.start, min(span.end, sentence.end) - sentence.start
        words = words[:start] + " " * (end - start) + words[end:]
    return words


def _known_names(source: Source, brief: list[int]) -> set[str]:
    """The words by which the brief names actors that the article names too."""
    inside = set(brief)
    known: set[str] = set()
    for actor in source.facts.actors:
        places = {span: source.sentence_at(span) in inside for span in actor.mentions}
        if any(places.values()) and not all(places.values()):
            known.update(
                word for span, here in places.items() if here for word in _content(source.article.text, span)
            )
    return known


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start] in " \t-–•*":
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _content(text: str, span: Span) -> list[str]:
    """The content words of a span, lower case, each once, hyphens split, full stops in U.S. dropped."""
    words = (
        match.group().lower().replace(".", "").replace("’", "'") for match in _WORD.finditer(text, *span)
    )
    plain = (word.removesuffix("'s") for word in words)
    return list(dict.fromkeys(word for word in plain if len(word) > 1 and word not in FUNCTION_WORDS))


def _akin(a: str, b: str) -> bool:
    """Whether two words share their stem, judged by their beginning: exporting, exported."""
    if a == b:
        return True
    short = min(len(a), len(b))
    size = max(_STEM, short - 3)
    return short > _STEM and a[:size] == b[:size]


def _folded(text: str, span: Span) -> str:
    return " ".join(match.group().lower() for match in _WORD.finditer(text, *span))


def _cited(source: Source, span: Span) -> Cited[Span]:
    return Cited(source, span, source.sentence_at(span))
