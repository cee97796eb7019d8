"""Sieves that look beyond the string's own sentence: neighbours, lead-in paragraphs, credit lines."""

from __future__ import annotations

import re
from bisect import bisect_left

from generator.extract.quotes.beside import clause_start, outermost, voice_of
from generator.extract.quotes.leads import last_subject
from generator.extract.quotes.scene import Scene, Voice
from generator.lexicon.quotations import ADDRESSING, CONJUNCTS
from generator.lexicon.verbs import PAST_FORMS
from generator.model import Attribution, Span
from generator.patterns import compiled_when_used

_WRITERS = frozenset(("I", "we", "We"))
"""Who stands for the writer: *I believe …* lends the next quotation no speaker."""
_CLAUSE = 4
"""A string with so many spaces is rather a clause than a phrase."""
_CREDIT = compiled_when_used(
    r"\s*[-\u2013\u2014]{1,2}\s*((?:[A-Z][\w.'\u2019-]*)(?:\s+[\w.'\u2019-]+){0,5})\s*,?"
)


def earlier(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*"We will go," Smith said. "It is time."*, *Instead, "we will go by night."*"""
    string = scene.strings[index]
    if (ahead := scene.before(index).strip()) and not _goes_on(scene, index, ahead):
        return None
    number = string.first - 1
    if number < 0 or scene.document.sentences[number].paragraph != string.paragraph:
        return None
    near = index - 1
    if scene.is_answered(near):
        return None
    clause = outermost(scene, number)
    if near >= 0 and scene.strings[near].last == number and (voice := voices[near]) is not None:
        answered = clause is not None and clause_start(clause) > scene.strings[near].end
        if answered and clause is not None and _asks_in_passing(scene.document.text, voice):
            return voice_of(clause, "earlier clause")
        return _carried(voice, "earlier")
    if clause is None or _acts(scene, clause) or scene.document.article.words(clause.source) in _WRITERS:
        return None
    return voice_of(clause, "earlier clause")


def _asks_in_passing(text: str, voice: Voice) -> bool:
    """*Asked by Moen whether it "rained", Berg said no. "It hailed."*: the agent of the passive asked, and
    who answers goes on."""
    if voice.cue_class != "asking" or voice.source is None or voice.cue is None:
        return False
    return text[voice.cue.start : voice.source.start].endswith("by ")


def _goes_on(scene: Scene, index: int, ahead: str) -> bool:
    """Whether only a word that links it to the sentence before stands before a string that is all the rest: a
    conjunct (Quirk et al. 1985, 8.134) is the writer's, the clause is still the speaker's."""
    return (
        ahead.rstrip(",") in CONJUNCTS
        and not scene.after(index).strip(" .")
        and scene.words(index).count(" ") >= _CLAUSE
    )


def _acts(scene: Scene, clause: Attribution) -> bool:
    """*The album confirmed his fame. "It was a hit."*: a verb with a thing for its object told nothing."""
    if clause.content is not None or clause.cue.end < clause.source.start:
        return False
    line = scene.line(clause.sentence)
    at = bisect_left(line.start, clause.cue.end)
    told = scene.document.article.words(clause.cue).lower() in ADDRESSING
    return not told and bool(re.match("[dP]n*n", line.tags[at:]))


def colon(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*Smith said in a statement:* or *Smith added,* and the quotation is the next paragraph."""
    string = scene.strings[index]
    if scene.before(index).strip():
        return None
    number = string.first - 1
    if number < 0 or scene.document.sentences[number].paragraph == string.paragraph:
        return None
    span = scene.document.sentences[number].span
    if scene.document.text[span.end - 1] not in ":,":
        return None
    clause = outermost(scene, number)
    if clause:
        return voice_of(clause, "colon")
    return last_subject(scene, number, len(scene.line(number).tags) - 1, "colon subject")


def credit(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """A quotation that stands alone, and below it *- Anna Okafor*."""
    string = scene.strings[index]
    sentences = scene.document.sentences
    text = scene.document.text
    number = string.last + 1
    rest = scene.after(index).strip(" .\u00a0")
    if scene.before(index).strip() or (rest and not _CREDIT.fullmatch(rest)):
        return None
    end = sentences[string.last].span.end
    if rest and (match := _CREDIT.match(text, string.end, end)):
        return Voice(Span(*match.span(1)), None, "neutral", "credit", string.last)  # '"A game." - Ana Okafor'
    if number >= len(sentences):
        return None
    match = _CREDIT.match(text, string.end, sentences[number].span.end)
    if match is None:
        match = _CREDIT.match(text, sentences[number].span.start, sentences[number].span.end)
    if match is None:
        return None
    return Voice(Span(*match.span(1)), None, "neutral", "credit", number)


def same_paragraph(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*"We will go," said Smith. He packed his bags. "It is time."*"""
    string = scene.strings[index]
    near = index - 1
    if scene.before(index).strip() or near < 0 or scene.strings[near].end_paragraph != string.paragraph:
        return None
    voice = voices[near]
    if scene.is_answered(near):
        return None
    if voice is not None and _somebody_else(scene, string.first - 1, voice):
        return None
    return _carried(voice, "same paragraph")


def _somebody_else(scene: Scene, number: int, voice: Voice) -> bool:
    """*Ada Moen said. Bo Moen shook his head. "It is time."*: another name is the subject in between."""
    match = re.match(
        r"((?:[A-Z][\w'\u2019-]+ ){1,3})([a-z]+) ",
        scene.document.text[slice(*scene.document.sentences[number].span)],
    )
    if match is None or voice.source is None or match[2] not in PAST_FORMS:
        return False
    names = match[1].split()
    source = scene.document.text[slice(*voice.source)]
    return len(names) > 1 and not source.endswith(match[1].rstrip())


def monologue(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """A paragraph that is a quotation and nothing else goes on with the speaker before it.

    Not after a question, which somebody else may answer: there the speaker stays open.
    """
    string = scene.strings[index]
    near = index - 1
    if near < 0 or scene.last_mark(near) == "?" or scene.before(index).strip() or scene.after(index).strip():
        return None
    paragraphs = scene.document.paragraphs
    behind = scene.document.text[string.end : paragraphs[string.end_paragraph].end]
    if string.start != paragraphs[string.paragraph].start or behind.strip():
        return None
    if scene.strings[near].end_paragraph < string.paragraph - 1 or scene.is_answered(index):
        return None
    return _carried(voices[near], "monologue")


def _carried(voice: Voice | None, sieve: str) -> Voice | None:
    if voice is None:
        return None
    return Voice(voice.source, voice.cue, voice.cue_class, sieve, voice.sentence)
