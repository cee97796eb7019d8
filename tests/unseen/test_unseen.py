"""Whole texts that no rule was written for, and what a careful reader notes down of each.

The texts were made up for these tests; the people, places and numbers in them do not exist. Each note is one
line:

    says | who, or the words for who where that is open | the words
    counts | the words, "at least" and its like included | who claims it, or a minus
    when | the words | the value, or a minus | "event" where the timeline shows it, else a minus
    actor | kind | the name
    never | who | words that this one did not say

A note must be found; what else is found is not looked at here. ``never`` is for what was once read wrong.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from generator.extract import extract
from generator.model import Facts, Span, Speaker
from tests.cases import Case, document_of, read_cases

_HERE = Path(__file__).parent
TEXTS = [case for path in sorted(_HERE.glob("*.md")) for case in read_cases(f"../unseen/{path.name}")]
NOTES = [(case, line) for case in TEXTS for line in case.expected]


@cache
def _facts(text: str, published: str) -> Facts:
    return extract(document_of(text, published))


def notes_of(facts: Facts) -> set[str]:
    """All that was found, written as notes."""
    words = facts.article.words
    names = {actor.id: actor.name for actor in facts.actors}

    def who(speaker: Speaker | None) -> str:
        if speaker is None:
            return "-"
        return names.get(speaker.actor or "") or f"“{_flat(words(speaker.span))}”"

    found = {f"says | {who(quote.speaker)} | {_flat(words(quote.span))}" for quote in facts.quotes}
    for figure in facts.figures:
        start = min(figure.span.start, figure.hedge.start if figure.hedge else figure.span.start)
        found.add(f"counts | {_flat(words(Span(start, figure.span.end)))} | {who(figure.attributed_to)}")
    for date in facts.dates:
        event = "event" if date.event else "-"
        found.add(f"when | {_flat(words(date.span))} | {date.value or '-'} | {event}")
    found |= {f"actor | {actor.kind} | {actor.name}" for actor in facts.actors}
    return found


def _flat(words: str) -> str:
    return " ".join(words.split())


@pytest.mark.parametrize(("case", "note"), NOTES, ids=[f"{case}: {note}"[:90] for case, note in NOTES])
def test_what_a_careful_reader_notes_down(case: Case, note: str) -> None:
    published = case.title.rpartition(", ")[2]
    found = notes_of(_facts(case.text, published))
    if note.startswith("never | "):
        _, who, words = note.split(" | ")
        said = [line.split(" | ", 2) for line in found if line.startswith("says | ")]
        assert not [line for _, speaker, line in said if speaker == who and words in line]
    else:
        assert note in found, "\n".join(sorted(line for line in found if line[:4] == note[:4]))
