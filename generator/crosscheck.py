"""Holds what a site's brief says against the article: words between marks, counts, claims.

A brief that the site (or its machine) made is no source of facts. It is worth reading all the same,
because readers saw it first: where it changes a quotation or a number, the dossier says so.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from generator.compute import outcome_of
from generator.dossier import Check, Cited, Source, Sum, Tally
from generator.lexicon.function_words import FUNCTION_WORDS
from generator.model import Figure, Span

_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
_CLAUSE = re.compile(r"[^,;]+(?:,(?=\d)[^,;]+)*")
_NEAR = 0.5
"""Share of equal words from which the article's nearest quotation is shown beside the brief's."""
_FEWEST_WORDS = 3
"""A clause with fewer content words is too short to be a claim of its own."""
_COVERED = 0.5
"""Share of a claim's content words that its nearest sentence must hold to be its counterpart."""


def cross_checks(source: Source, sums: tuple[Sum, ...], tallies: tuple[Tally, ...]) -> tuple[Check, ...]:
    """All checks of one source, in the order of the brief."""
    brief = [index for index, sentence in enumerate(source.facts.sentences) if sentence.part == "brief"]
    if not brief:
        return ()
    checks = [
        *_quotations(source, brief),
        *_figures(source, sums, tallies),
        *_claims(source, brief),
    ]
    return tuple(sorted(checks, key=lambda check: check.brief.fact))


def _quotations(source: Source, brief: list[int]) -> list[Check]:
    text = source.article.text
    sentence_at = {index: source.facts.sentences[index].span for index in brief}
    quoted = [item for item in source.facts.quoted if item.depth == 0]
    inside = {
        item: next((i for i, span in sentence_at.items() if item.span.within(span)), None) for item in quoted
    }
    body = [item.span for item in quoted if inside[item] is None]
    checks = []
    for item in quoted:
        index = inside[item]
        if index is None:
            continue
        here = Cited(source, item.span, index)
        words = _folded(text, item.span)
        exact = next((span for span in body if words and words in _folded(text, span)), None)
        if exact:
            checks.append(Check("agrees", here, _cited(source, exact), None))
            continue
        ratio, near = max(
            ((_likeness(words, text, span), span) for span in body),
            default=(0.0, None),
            key=lambda pair: pair[0],
        )
        found = _cited(source, _best_window(text, near, words)) if near and ratio >= _NEAR else None
        checks.append(Check("not-verbatim", here, found, None))
    return checks


def _likeness(words: str, text: str, span: Span) -> float:
    """How much of the brief's words the span holds in order (matching blocks of words)."""
    a, b = words.split(), _folded(text, span).split()
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


def _figures(source: Source, sums: tuple[Sum, ...], tallies: tuple[Tally, ...]) -> list[Check]:
    sentences = source.facts.sentences
    of_brief = [f for f in source.facts.figures if sentences[f.sentence].part == "brief"]
    of_body = [f for f in source.facts.figures if sentences[f.sentence].part == "body"]
    entries = {
        (tally.family, entry.outcome): entry
        for tally in tallies
        for entry in tally.entries
        if entry.figure.source is source
    }
    checks = []
    for figure in of_brief:
        here = Cited(source, figure.span, figure.sentence)
        outcome = outcome_of(source, figure)
        entry = entries.get(outcome) if outcome else None
        if entry:
            kind = "agrees" if entry.value == figure.value else "differs"
            body = Cited(source, entry.figure.fact.span, entry.figure.fact.sentence)
            checks.append(Check("agrees" if kind == "agrees" else "differs", here, body, entry.sum))
            continue
        same = next((other for other in of_body if _same(figure, other)), None)
        total = next((one for one in sums if figure.value is not None and one.total == figure.value), None)
        if same:
            checks.append(Check("agrees", here, Cited(source, same.span, same.sentence), None))
        elif total:
            cited = Cited(source, total.figure.span, total.figure.sentence)
            checks.append(Check("agrees", here, cited, total))
        else:
            checks.append(Check("no-counterpart", here, None, None))
    return checks


def _same(a: Figure, b: Figure) -> bool:
    return (a.value, a.low, a.high, a.unit) == (b.value, b.low, b.high, b.unit)


def _claims(source: Source, brief: list[int]) -> list[Check]:
    """Clauses of the brief whose content words no sentence of the article holds together.

    Numbers and words between marks are left to their own checks. A name counts as found when the
    article names the same actor, however it calls it.
    """
    text = source.article.text
    sentences = source.facts.sentences
    body = [
        (index, _content(text, sentence.span))
        for index, sentence in enumerate(sentences)
        if sentence.part in ("body", "headline")
    ]
    everywhere = {word for _, words in body for word in words}
    everywhere |= _known_names(source, brief)
    masked = text
    for item in source.facts.quoted:
        masked = (
            masked[: item.outer.start] + "x" * (item.outer.end - item.outer.start) + masked[item.outer.end :]
        )
    checks = []
    for index in brief:
        for match in _CLAUSE.finditer(masked, *sentences[index].span):
            clause = _trimmed(text, Span(*match.span()))
            words = [word for word in _content(masked, clause) if not word.isdigit() and "xxx" not in word]
            if len(words) < _FEWEST_WORDS:
                continue
            share = max((_covered(words, others) for _, others in body), default=0.0)
            if share < _COVERED:
                lacking = tuple(
                    word
                    for word in words
                    if len(word) > 3 and not any(_akin(word, other) for other in everywhere)
                )
                checks.append(Check("no-counterpart", Cited(source, clause, index), None, None, lacking))
    return checks


def _covered(words: list[str], others: list[str]) -> float:
    return sum(any(_akin(word, other) for other in others) for word in words) / len(words)


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
    """Whether two words share their stem, judged by their beginning: abducting, abducted."""
    if a == b:
        return True
    short = min(len(a), len(b))
    size = max(4, short - 3)
    return short > 4 and a[:size] == b[:size]


def _folded(text: str, span: Span) -> str:
    return " ".join(match.group().lower() for match in _WORD.finditer(text, *span))


def _cited(source: Source, span: Span) -> Cited[Span]:
    return Cited(source, span, source.sentence_at(span))
