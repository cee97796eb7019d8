"""Facts -> computed values: sums of named and counted ones, and tallies of one event's outcomes.

Everything here is computed, none of it is written in a source: each result keeps the spans it was
made from and its formula, and the pages label it so.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal

from generator.ballots import score_with
from generator.findings import Sum, Tally, TallyEntry, Term
from generator.ids import Ids
from generator.lexicon.outcomes import COUNTABLE, FAMILIES, Outcome
from generator.model import ActorKind, Facts, Figure, Quote, Span
from generator.source import Cited, Source

_ASSERTED = frozenset([None, "neutral", "claim", "accusation"])

_BALLOTS = ("vote", "abstention", "ballot")
"""Nouns for what is cast: they name the vote, not who votes."""

_OTHER = re.compile(r"\s+(?:other|others|more|further|additional)\b")
_JOIN = re.compile(
    r"\s*,?\s*(?:and|joined|with|along\s+with|alongside|together\s+with|as\s+well\s+as|plus)\s+",
    re.IGNORECASE,
)
_LIST = re.compile(r"\s*(?:,|,?\s+and)\s+(?:the\s+)?")
_CLAUSE_END = re.compile(r"[;:]|,?\s+(?:while|whereas|but|although)\s|,\s+(?:and\s+)?(?=\d)|\s+and\s+(?=\d)")
_FAMILIES: dict[
    str, tuple[tuple[Outcome, re.Pattern[str] | None, re.Pattern[str] | None, re.Pattern[str] | None], ...]
] = {
    family: tuple(
        (
            outcome,
            re.compile(outcome.after, re.IGNORECASE) if outcome.after else None,
            re.compile(outcome.before, re.IGNORECASE) if outcome.before else None,
            re.compile(outcome.weak, re.IGNORECASE) if outcome.weak else None,
        )
        for outcome in outcomes
    )
    for family, outcomes in FAMILIES.items()
}


def _any(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns if pattern), re.IGNORECASE)


_EVERY = tuple(outcome for outcomes in FAMILIES.values() for outcome in outcomes)
_BEFORE = _any(outcome.before for outcome in _EVERY)
_BEHIND = _any(pattern for outcome in _EVERY for pattern in (outcome.after, outcome.weak))
"""What tells an outcome of whatever kind: most counts have no such word beside them."""


def sums(facts: Facts) -> tuple[Sum, ...]:
    """Computes ``A, B and N other Ys`` as 2 + N.

    The linguistic fact: "other" excludes the coordinated ones before it (Quirk et al. 1985, 6.58), so
    the whole set has as many members as are named plus as many as are counted. Positive: "Peru and 11
    other countries" (12). Negative: "the panel and 11 other countries" (a panel is no country),
    "11 other countries" (nobody is named), "hundreds of other countries" (no exact number), "Peru and at
    least 11 other countries" (a sum without the hedge would say more than the source does).
    """
    article = facts.article
    ids = Ids("c", article.id)
    named = sorted((span, actor.kind) for actor in facts.actors for span in actor.mentions)
    found = []
    for figure in facts.figures:
        if (
            figure.value is None
            or figure.unit is not None
            or figure.hedge is not None
            or facts.sentences[figure.sentence].part == "brief"
        ):
            continue
        if not _OTHER.match(article.text, figure.span.end):
            continue
        sentence = facts.sentences[figure.sentence].span
        start = figure.hedge.start if figure.hedge else figure.span.start
        noun = article.words(figure.counts).lower() if figure.counts else "others"
        terms = _named_before(article.text, sentence, start, named, noun)
        if terms:
            terms = [*terms, Term(figure.span, figure.value)]
            total = sum((term.value for term in terms), Decimal(0))
            found.append(Sum(ids.of(article.words(sentence)), tuple(terms), total, figure))
    return tuple(found)


def _named_before(
    text: str, sentence: Span, at: int, named: list[tuple[Span, ActorKind]], noun: str
) -> list[Term]:
    """The named ones that a coordination puts before offset ``at``, each counting one."""
    before = [(span, kind) for span, kind in named if sentence.start <= span.start and span.end <= at]
    kinds = COUNTABLE.get(noun) or COUNTABLE.get(noun.rsplit(maxsplit=1)[-1], ("person",))
    terms: list[Term] = []
    joint = _JOIN
    while before:
        span, kind = before.pop()
        if not joint.fullmatch(text, span.end, at) or kind not in kinds:
            break
        terms.insert(0, Term(span, Decimal(1)))
        at = span.start
        if text[:at].lower().endswith("the ") and at - 4 >= sentence.start:
            at -= 4
        joint = _LIST
    return terms


def tallies(source: Source, sums: tuple[Sum, ...]) -> tuple[Tally, ...]:
    """Groups the counts of one source that are outcomes of one family, count the same thing, and are told
    by the same: what a party claims is never drawn beside what the source itself says.

    ``sums`` are the source's own. An outcome with two different values in one source is ambiguous: then
    nothing is drawn. A tally needs two outcomes.
    """
    found = []
    computed = {total.figure.id: total for total in sums}
    ids = Ids("t", source.article.id)
    groups: dict[tuple[str, str | None], list[TallyEntry]] = defaultdict(list)
    weak: dict[tuple[str, str | None], list[TallyEntry]] = defaultdict(list)
    said: dict[int, list[Quote]] = defaultdict(list)
    for quote in source.facts.quotes:
        said[quote.sentence].append(quote)
    for figure in source.facts.figures:
        part = source.facts.sentences[figure.sentence].part
        teller = _teller(source, figure, said[figure.sentence])
        plain = figure.unit is None and not (
            figure.hedge or figure.fraction or figure.change or figure.negated or figure.outlook
        )
        if figure.value is None or not plain or part != "body":
            continue
        for family, entry, sure in _outcomes(source, figure, computed.get(figure.id)):
            (groups if sure else weak)[family, teller].append(entry)
    for (family, teller), entries in groups.items():
        by_outcome = {entry.outcome: entry for entry in entries}
        if any(entry.value != by_outcome[entry.outcome].value for entry in entries):
            continue
        if len(by_outcome) >= 2:
            for name in {entry.outcome for entry in weak[family, teller]} - set(by_outcome):
                candidates = [entry for entry in weak[family, teller] if entry.outcome == name]
                if len({entry.value for entry in candidates}) == 1:
                    by_outcome[name] = candidates[0]
        order = [outcome.name for outcome in FAMILIES[family]]
        rows = tuple(by_outcome[name] for name in order if name in by_outcome)
        nouns = _counted(rows)
        if len(rows) >= 2 and len(nouns) == 1:
            claimed_by = rows[0].figure if teller is not None else None
            found.append(Tally(ids.of(family), family, nouns[0], rows, claimed_by))
    return tuple(found)


def _teller(source: Source, figure: Figure, said: Iterable[Quote]) -> str | None:
    """Who gives a figure: the actor, else the words; None when the source itself does.

    A figure in somebody's words whose speaker is open has nobody to share a tally with, nor has one that
    its speaker denies, demands or expects.
    """
    who = figure.attributed_to
    if who and figure.claim not in _ASSERTED:
        return figure.id
    if who:
        return who.actor or source.article.words(who.span).lower()
    return figure.id if any(figure.span.within(quote.span) for quote in said) else None


def outcome_of(source: Source, figure: Figure) -> tuple[str, str] | None:
    """The family and outcome that a figure's clause tells, e.g. ``("vote", "against")``."""
    for family, entry, sure in _outcomes(source, figure, None):
        if sure:
            return family, entry.outcome
    return None


def _counted(rows: Sequence[TallyEntry]) -> list[str]:
    """What all rows count, in the words of the first that says it, once for each noun; empty words for a
    vote whose rows name nothing but votes."""
    ballots = any(entry.figure.fact.counted in _BALLOTS for entry in rows)
    facts = [entry.figure for entry in rows if entry.figure.fact.counted not in _BALLOTS]
    if any(entry.figure.fact.counted == "vote" for entry in rows):
        facts = []  # "passed 28 to 6. One member abstained.": the members are no noun of the score
    words = [cited.words(cited.fact.counts) for cited in facts if cited.fact.counts]
    found = {noun.lower(): noun for noun in reversed(words)}
    return list(found.values()) or [""] * ballots


def _outcomes(source: Source, figure: Figure, total: Sum | None) -> Iterable[tuple[str, TallyEntry, bool]]:
    text = source.article.text
    sentence = source.facts.sentences[figure.sentence].span
    behind = figure.counts and figure.counts.start >= figure.span.end and figure.counted != "abstention"
    start = figure.counts.end if figure.counts and behind else figure.span.end
    stop = _CLAUSE_END.search(text, start, sentence.end)
    end = stop.start() if stop else sentence.end
    head = figure.hedge.start if figure.hedge else figure.span.start
    cited = Cited(source, figure, figure.sentence)
    value = total.total if total else figure.value
    if value is None:
        return
    score = score_with(text, figure.span, sentence.start, sentence.end)
    if score:
        name = "against" if score.lost is (figure.span == score.first) else "for"
        side = next(outcome for outcome in FAMILIES["vote"] if outcome.name == name)
        cue = Span(score.first.start, score.end)
        yield "vote", TallyEntry(side.name, side.label, value, cited, total, cue), True
        return
    ahead = max(sentence.start, head - 40)
    if not _BEHIND.search(text, start, end) and not _BEFORE.search(text, ahead, head):
        return
    for family, outcomes in _FAMILIES.items():
        hits = []
        for outcome, after, before, _ in outcomes:
            match = after.search(text, start, end) if after else None
            if match:
                hits.append((match.start() - start, outcome, Span(*match.span())))
            match = before.search(text, ahead, head) if before else None
            if match:
                hits.append((head - match.end(), outcome, Span(*match.span())))
        if hits:
            _, outcome, cue = min(hits, key=lambda hit: hit[0])
            yield family, TallyEntry(outcome.name, outcome.label, value, cited, total, cue), True
            continue
        for outcome, _, _, weak in outcomes:
            match = weak.search(text, start, end) if weak and total else None
            if match:
                yield (
                    family,
                    TallyEntry(outcome.name, outcome.label, value, cited, total, Span(*match.span())),
                    False,
                )
