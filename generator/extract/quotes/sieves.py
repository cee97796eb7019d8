"""The sieves: each looks for one pattern that gives a string its speaker, the surest first."""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.extract.attribution import subjects
from generator.extract.attribution.clauses import main_subject
from generator.extract.quotes.scene import Scene, Voice
from generator.model import Attribution, Span

Sieve = Callable[[Scene, int, list[Voice | None]], Voice | None]

_TOUCH = re.compile(r"[\s,;:\u2014\u2013-]*(?:as\s+)?", re.IGNORECASE)
_APART = re.compile(r"[;\u2014]|\b(?:but|while|and|as|whereas|though|although)\b")
"""What stands between two clauses of which neither reports the other."""
_ASIDE = re.compile(r"[,\u2014\u2013-][\"'\u201d\u2019]*\s*$|[\"'\u201d]\s*$")
"""What stands before a reporting clause that is set in or added: *It was a farce, he said.*"""
_LEAD = re.compile(r"[,:]\s*$")
_BARE = re.compile(r"[\s]*(?:[.,;:\u2014-]|$|\b(?:in|at|on|during|to|with|of|about|from|when|as|after)\b)")
"""What follows a bare reporting clause after a question: *"Why?" Smith asked.*"""
_CREDIT = re.compile(r"\s*[-\u2013\u2014]{1,2}\s*((?:[A-Z][\w.'\u2019-]*)(?:\s+[\w.'\u2019-]+){0,5})\s*,?")


def _voice(clause: Attribution, sieve: str) -> Voice:
    return Voice(clause.antecedent or clause.source, clause.cue, clause.cue_class, sieve, clause.sentence)


def _start(clause: Attribution) -> int:
    return min(clause.source.start, clause.cue.start)


def _end(clause: Attribution) -> int:
    return max(clause.source.end, clause.cue.end)


# ------------------------------------------------------------------ in the string's own sentence


def after(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*"We will go," Smith said.*  *"We will go," said Smith.*  Not *"We will go," and Smith said no.*"""
    string = scene.strings[index]
    text = scene.document.text
    for clause in scene.clauses[string.last]:
        start = _start(clause)
        if start < string.end:
            continue
        if clause.quotable and _TOUCH.fullmatch(text, string.end, start):
            return _voice(clause, "after")
        return None
    return None


def question(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*"Why?" Smith asked.*: a capital after the mark, yet no new sentence."""
    string = scene.strings[index]
    text = scene.document.text
    sentences = scene.document.sentences
    number = string.last + 1
    if (
        number >= len(sentences)
        or sentences[number].paragraph != string.end_paragraph
        or text[string.quoted.span.end - 1] not in "?!\u2026-\u2014,"
        or sentences[string.last].span.end != string.end
        or not scene.clauses[number]
    ):
        return None
    clause = scene.clauses[number][0]
    if (
        clause.quotable
        and not text[sentences[number].span.start : _start(clause)].strip()
        and _BARE.match(text, _end(clause), sentences[number].span.end)
    ):
        return _voice(clause, "question")
    return None


def before(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*Smith said, "We will go."*  *Smith said the plan was "a farce" and "a shame".*

    Of a report in a report the outer one counts: *Smith said he felt it was "a farce"*.
    """
    string = scene.strings[index]
    text = scene.document.text
    clauses = [clause for clause in scene.clauses[string.first] if _end(clause) <= string.start]
    if not clauses:
        return None
    chosen = clauses[-1]
    for clause in reversed(clauses[:-1]):
        if clause.content is not None:
            governs = clause.content.start <= _start(chosen) < clause.content.end
        else:
            governs = not _APART.search(text, _end(clause), _start(chosen))
        if governs:
            chosen = clause
    return _voice(chosen, "before")


def trailing(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*It was "a farce" and "a shame", Smith said.*"""
    string = scene.strings[index]
    text = scene.document.text
    for clause in scene.clauses[string.last]:
        start = _start(clause)
        if start >= string.end and clause.quotable and _ASIDE.search(text, max(string.end, start - 8), start):
            return _voice(clause, "trailing")
    return None


# ------------------------------------------------------------------ any verb in a frame that only speech has


def after_any_verb(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*"We will go," thundered Smith.* *"We will go," Smith shot back.*: after a comma within the
    marks no verb but one of speech can follow."""
    string = scene.strings[index]
    text = scene.document.text
    if text[string.quoted.span.end - 1] not in ",?!\u2026-\u2014":
        return None
    place = scene.item(index, string.last)
    if place is None:
        return None
    line = scene.line(string.last)
    tags = line.tags
    first = place + 1
    if first + 1 >= len(tags):
        return None
    if (tags[first] == "v" or line.lower[first].endswith(("ed", "ts"))) and tags[first + 1] in "NdpP0":
        who = subjects.after(line, first + 1)
        if who is not None and not (who.last + 1 < len(tags) and tags[who.last + 1] in "vx"):
            return _found(scene, string.last, who, Span(line.start[first], line.end[first]), "after any verb")
    for verb in range(first + 1, min(first + 30, len(tags))):
        if tags[verb] in "Q;:":
            break
        if tags[verb] != "v":
            continue
        left = verb - 1
        while left > place and tags[left] in "r":
            left -= 1
        who = subjects.before(line, left) if left > place else None
        if who is not None and who.first == first:
            return _found(scene, string.last, who, Span(line.start[verb], line.end[verb]), "after any verb")
    return None


def lead(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*Smith fired back: "We will go."*  *She released this statement: "…"*  *Smith: "We will go."*"""
    string = scene.strings[index]
    text = scene.document.text
    opening = scene.before(index).rstrip()
    if not opening or opening[-1] not in ",:":
        return None
    first = text[string.quoted.span.start]
    if opening[-1] == "," and not (first.isupper() or first in "\u2026.[") or len(scene.words(index)) < 12:
        return None
    place = scene.item(index, string.first)
    if place is None or place < 2:
        return None
    line = scene.line(string.first)
    return _subject(scene, string.first, place - 1, "lead", Span(line.start[place - 1], line.end[place - 1]))


def _subject(scene: Scene, number: int, stop: int, sieve: str, cue: Span) -> Voice | None:
    """The subject of a sentence up to item ``stop``; a phrase without a verb stands for itself."""
    line = scene.line(number)
    tags = line.tags
    who = main_subject(line, stop)
    if who is None and not set("vx") & set(tags[:stop]) and "N" in tags[:stop]:
        who = subjects.before(line, stop - 1)
    if who is None:
        return None
    verb = next((at for at in range(who.last + 1, stop) if tags[at] == "v"), None)
    span = cue if verb is None else Span(line.start[verb], line.end[verb])
    return _found(scene, number, who, span, sieve)


def _found(scene: Scene, number: int, who: subjects.Phrase, cue: Span, sieve: str) -> Voice:
    line = scene.line(number)
    first, last = who.antecedent or (who.first, who.last)
    return Voice(line.span(first, last), cue, "neutral", sieve, number)


# ------------------------------------------------------------------ in the sentences and paragraphs around


def earlier(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*"We will go," Smith said. "It is time."*"""
    string = scene.strings[index]
    if scene.before(index).strip():
        return None
    number = string.first - 1
    if number < 0 or scene.document.sentences[number].paragraph != string.paragraph:
        return None
    near = index - 1
    if near >= 0 and scene.strings[near].last == number and voices[near] is not None:
        return _carried(voices[near], "earlier")
    if scene.clauses[number]:
        return _voice(scene.clauses[number][-1], "earlier clause")
    return None


def colon(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*Smith said in a statement:* and the quotation is the next paragraph."""
    string = scene.strings[index]
    if scene.before(index).strip():
        return None
    number = string.first - 1
    if number < 0 or scene.document.sentences[number].paragraph == string.paragraph:
        return None
    span = scene.document.sentences[number].span
    if scene.document.text[span.end - 1] != ":":
        return None
    if scene.clauses[number]:
        return _voice(scene.clauses[number][-1], "colon")
    return _subject(
        scene, number, len(scene.line(number).tags), "colon subject", Span(span.end - 1, span.end)
    )


def credit(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """A quotation that stands alone, and below it *- Anna Okafor*."""
    string = scene.strings[index]
    sentences = scene.document.sentences
    text = scene.document.text
    number = string.last + 1
    if scene.before(index).strip() or scene.after(index).strip(" .\u00a0"):
        return None
    if number >= len(sentences):
        return None
    found = _CREDIT.match(text, string.end, sentences[number].span.end)
    if found is None:
        found = _CREDIT.match(text, sentences[number].span.start, sentences[number].span.end)
    if found is None:
        return None
    return Voice(Span(*found.span(1)), None, "neutral", "credit", number)


def same_paragraph(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*"We will go," said Smith. He packed his bags. "It is time."*"""
    string = scene.strings[index]
    near = index - 1
    if scene.before(index).strip() or near < 0 or scene.strings[near].end_paragraph != string.paragraph:
        return None
    return _carried(voices[near], "same paragraph")


def next_in_paragraph(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*"Why?" He paused. "Because I can," Smith said.*"""
    string = scene.strings[index]
    near = index + 1
    if near >= len(voices) or scene.strings[near].paragraph != string.end_paragraph:
        return None
    voice = voices[near]
    return _carried(voice, "next") if voice and voice.sieve in ("after", "question") else None


def monologue(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """A paragraph that is a quotation and nothing else goes on with the speaker before it."""
    string = scene.strings[index]
    near = index - 1
    if (
        near < 0
        or scene.before(index).strip()
        or scene.document.sentences[string.first].span.start != string.start
    ):
        return None
    if scene.strings[near].end_paragraph < string.paragraph - 1:
        return None
    return _carried(voices[near], "monologue")


def _carried(voice: Voice | None, sieve: str) -> Voice | None:
    if voice is None:
        return None
    return Voice(voice.source, voice.cue, voice.cue_class, sieve, voice.sentence)


def subject(scene: Scene, index: int, voices: list[Voice | None]) -> Voice | None:
    """*Smith demanded wealthy people "pay their share"*, whatever the verb: the sentence's subject."""
    string = scene.strings[index]
    place = scene.item(index, string.first)
    if place is None or place < 2:
        return None
    line = scene.line(string.first)
    return _subject(scene, string.first, place, "subject", Span(line.start[place - 1], line.end[place - 1]))


LOCAL: tuple[Sieve, ...] = (after, before, question, after_any_verb, trailing, lead)
NEIGHBOURS: tuple[Sieve, ...] = (earlier, colon, credit, same_paragraph, next_in_paragraph, monologue)
LAST: tuple[Sieve, ...] = (subject,)
