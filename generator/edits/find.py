"""Words an editor wrote -> the place, the fact or the actor in the source that they name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from generator.across.identity import plain
from generator.edits.model import FITS, KINDS, Edit
from generator.errors import EditError
from generator.model import Actor, Date, Facts, Figure, Quote, Span

Fact = Quote | Figure | Date

FACT_ID = re.compile(r"[qrfd]-[0-9a-f]{8}(?:-[0-9]+)?\Z")
_MARKS = "\"'“”„‟‘’‚‛«»‹›"
_ALIKE = {"'": "['’‘ʼ]", '"': '["“”„]'}
_FAR = 0.5
"""Words less alike than this are not offered as a remedy."""


def occurrences(facts: Facts, words: str) -> list[Span]:
    """Where words stand in the article's text: exactly, but for white space and the form of marks."""
    pieces = [
        "".join(_ALIKE.get(char, re.escape(char)) for char in word.replace("’", "'").replace("“", '"'))
        for word in words.split()
    ]
    if not pieces:
        return []
    pattern = re.compile(r"\s+".join(pieces))
    return [Span(*match.span()) for match in pattern.finditer(facts.article.text, facts.article.body.start)]


def places(facts: Facts, edit: Edit) -> list[Span]:
    """The places that an entry can mean: all of its words, narrowed by ``around`` and ``occurrence``.

    Raises EditError when there is none.
    """
    found = occurrences(facts, edit.words) or occurrences(facts, edit.words.strip(_MARKS))
    if not found:
        raise missing(facts, edit, edit.words, edit.verb)
    if "around" in edit.values:
        around = occurrences(facts, edit.values["around"])
        if not around:
            raise missing(facts, edit, edit.values["around"], "around")
        found = [span for span in found if any(span.within(wider) for wider in around)]
        if not found:
            raise edit.error(
                "the words do not stand in those of `around`", "copy both from the source", "around"
            )
    if "occurrence" in edit.values:
        number = int(edit.values["occurrence"])
        if number > len(found):
            raise edit.error(
                f"the words occur {_times(len(found))} there", "lower the number, or delete it", "occurrence"
            )
        found = [found[number - 1]]
    return found


def fact_of(facts: Facts, edit: Edit) -> Fact:
    """The one fact that an entry names by its id or its words. Raises EditError for none and for several."""
    known = list(facts_in(facts, edit.values.get("kind")))
    if FACT_ID.match(edit.words):
        found = [fact for fact in known if fact.id == edit.words]
        if not found:
            raise edit.error(
                f"the source has no fact with the id `{edit.words}`",
                "its words may have changed: copy the id from the page anew, or give the exact words",
            )
        return found[0]
    spans = places(facts, edit)
    found = [fact for fact in known if fact.span in spans]
    # a long quotation may be named by its first words, a figure with the noun behind it
    found = found or [fact for fact in known if any(span.within(fact.span) for span in spans)]
    found = found or [fact for fact in known if any(fact.span.within(span) for span in spans)]
    kinds = _kinds_meant(edit)
    found = [fact for fact in found if kind_of(fact) in kinds] or found
    # what a site's brief says is shown nowhere as a fact: the article's own words are meant
    found = [fact for fact in found if _in_article(facts, fact)] or found
    if not found:
        raise edit.error(
            "the words stand in the source, but the machine found no fact there",
            "`add:` them, or copy the words of a fact from a page",
        )
    if len(found) > 1:
        ids = ", ".join(f"{fact.id} ({kind_of(fact)})" for fact in found[:4])
        raise edit.error(
            f"the words are those of {len(found)} facts", f"add `around:` or `kind:`, or give the id: {ids}"
        )
    return found[0]


def _in_article(facts: Facts, fact: Fact) -> bool:
    return facts.sentences[fact.sentence].part not in ("brief", "furniture")


def facts_in(facts: Facts, kind: str | None = None) -> Iterator[Fact]:
    """The facts of a source that have an id of their own, all or of one kind."""
    every: Iterator[Fact] = iter((*facts.quotes, *facts.figures, *facts.dates))
    return (fact for fact in every if kind in (None, kind_of(fact)))


def kind_of(fact: Fact) -> str:
    """What an editor calls a fact: ``quote``, ``statement``, ``figure``, ``date``."""
    if isinstance(fact, Quote):
        return "statement" if fact.kind == "indirect" else "quote"
    return "figure" if isinstance(fact, Figure) else "date"


def _kinds_meant(edit: Edit) -> frozenset[str]:
    meant = set(KINDS)
    for key in edit.values:
        meant &= set(FITS.get(key, KINDS))
    return frozenset(meant)


def actor_of(facts: Facts, words: str) -> list[Actor]:
    """The document's actors that an id or a name means: by their fullest name, else by any mention or
    by a person's last name."""
    wanted = plain(words)
    full = [actor for actor in facts.actors if words == actor.id or wanted == plain(actor.name)]
    return full or [
        actor
        for actor in facts.actors
        if any(plain(facts.article.words(span)) == wanted for span in actor.mentions)
        or (actor.kind == "person" and plain(actor.name).split()[-1:] == [wanted])
    ]


def nearest(spans: list[Span], near: Span) -> Span:
    """The span closest to another one; of two the earlier."""
    return min(spans, key=lambda span: (max(span.start - near.end, near.start - span.end, 0), span.start))


def sentence_of(facts: Facts, span: Span) -> int:
    """Index of the sentence where a span starts (the last one, should it start behind all)."""
    for index, sentence in enumerate(facts.sentences):
        if span.start < sentence.span.end:
            return index
    return len(facts.sentences) - 1


def missing(facts: Facts, edit: Edit, words: str, key: str) -> EditError:
    """The error of words that the source does not hold, with the nearest that it does hold."""
    offered = like(facts, words)
    remedy = f"the nearest there is “{offered}”" if offered else "copy them from the source, letter by letter"
    return edit.error(f"the words “{_short(words)}” do not occur in {facts.article.name}", remedy, key)


def like(facts: Facts, words: str) -> str:
    """The run of words in the source that is most like these, or nothing when none is."""
    wanted, size = words.casefold(), len(words.split())
    bag = set(wanted.split())
    best, score = "", _FAR
    ranked = sorted(
        (facts.article.words(sentence.span).split() for sentence in facts.sentences),
        key=lambda row: -len(bag & {word.casefold() for word in row}),
    )
    for row in ranked[:12]:
        for at in range(max(1, len(row) - size + 1)):
            run = " ".join(row[at : at + size])
            match = SequenceMatcher(None, wanted, run.casefold(), False)
            if match.real_quick_ratio() > score and (ratio := match.ratio()) > score:
                best, score = run, ratio
    return _short(best)


def _short(words: str) -> str:
    return words if len(words) <= 80 else f"{words[:79]}…"


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number} times"
