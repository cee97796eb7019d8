"""A sentence -> somebody without a name who opens it: *The captain*, *Her coach*, *A resident who*, *For his
part, the delegate of Norland*."""

from __future__ import annotations

import re

from generator.lexicon import titles
from generator.lexicon.name_contexts import SPEECH_VERBS
from generator.lexicon.unnamed import BODIES, HEADS
from generator.model import Span

_DETERMINER = re.compile(r"(?P<open>An?|One|Another|The|His|Her|Their|Its) ")
_SMALL_DETERMINER = re.compile(r"(?P<open>an?|one|another|the|his|her|its) ")
_AGE = re.compile(r"\d+-year-old ")
_WORD = re.compile(r"[a-z-]+")
_AFTER_ROLE = re.compile(r" (?!of\b)[a-z]|,")
_NEXT = re.compile(r"(,?) ([a-z]+)\b")
_ROLES = titles.ROLE_HEADS | titles.KIN.keys() | HEADS
_LED_IN = re.compile(
    r"(?:On|Last|Late|Early|By) (?:\w+ )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?=the |an? |[A-Z])|"
    r"(?:In|At|On|For|During|After|Before|Under|Behind|Inside|Outside|Speaking)\b"
    r"[^,.;:()\"“”\n]{0,60}, (?=the |[A-Z])"
)
"""An adverbial before the subject: *In the debate, the delegate said*."""
_OWNED = re.compile(r"(?:[Tt]he )?(?:[A-Z][\w.-]* ){0,3}[A-Z][\w.-]*[’']s? (?=[a-z])")
"""*Norland’s delegate*: a country or body before what somebody is to it."""
_COMPLEMENT = re.compile(r" (?:of|for|from|to) (?:the )?(?:[A-Z][\w.’'-]*(?: (?:of|and|the|for))? ?)+(?<! )")
"""*The delegate | of Norland*."""
_HUNG_ON = re.compile(
    r" (?:for|from|at) (?:the|an?|its|his|her|their) [a-z]+"
    rf"(?= (?:{'|'.join(sorted(SPEECH_VERBS))})\b)"
)
"""*A spokesman | for the force* said: what somebody is, up to the verb of saying."""
_NAMED_NEXT = re.compile(r",? (?:[a-z]+ )?[A-Z]")
"""*The mayor of Kadia, Ann Lee, said*: the one has a name after all."""
_DOERS = ("tor", "ist", "ian", "eer", "keeper", "maker", "man", "woman")
"""Endings of nouns for who does something (Quirk et al. 1985, I.31-I.33): *collaborator*, *beekeeper*."""
_EDGE = re.compile(
    r",|\(| (?:of|for|from|to|in|at|on|with|who|whom|whose|which|that|by|as|near|under|identified|named"
    r"|called|based)\b"
)
_TELLS = SPEECH_VERBS | {"who"}
_LONGEST = 4
"""Words behind the determiner."""
_REACH = 7
"""The verb is at most the seventh word behind."""


def unnamed_in(text: str, sentence: Span) -> Span | None:
    """The words that say what somebody is who opens the sentence: a role or kinship, with the country or
    body it is of, or behind *a* and *one* whatever a verb of saying or *who* follows; None for another."""
    start, end = sentence
    led = _LED_IN.match(text, start, end)
    if led is not None:
        start = led.end()
    opened = _DETERMINER.match(text, start, end)
    owned = _OWNED.match(text, start, end)
    if opened is None and owned is None:
        opened = _SMALL_DETERMINER.match(text, start, end) if led else None
        if opened is None:
            return None
    at = owned.end() if owned else opened.end() if opened else start
    ends = _first_words(text, at, end)
    for begin, stop in ends:
        if text[begin:stop] not in _ROLES:
            continue
        complement = _COMPLEMENT.match(text, stop, end)
        if complement is not None:
            if not _NAMED_NEXT.match(text, complement.end(), end):
                return Span(start, complement.end())
        elif hung := _HUNG_ON.match(text, stop, end):
            return Span(start, hung.end())
        elif _AFTER_ROLE.match(text, stop, end):
            return Span(start, stop)
    if opened is None or opened["open"].capitalize() in ("The", "His", "Her", "Their", "Its"):
        return None
    if aged := _AGE.match(text, opened.end(), end):
        ends = _first_words(text, aged.end(), end)
    told = next((stop for _, stop in ends if _tells(text, stop, end)), None)
    return None if told is None else Span(start, told)


_BODY = re.compile(
    r"(?:\d{1,3}\.\s)?(?P<who>(?:The|Its|Their|An?)\s(?:[a-z]+\s){0,2}?"
    rf"(?i:(?:{'|'.join(BODIES)})))(?=\s(?!of\b|for\b)[a-z]|,\s(?:which|whose)\b)"
)


def unnamed_body_in(text: str, sentence: Span) -> Span | None:
    """A body without a name that opens the sentence: *The government informed Acme that …*, so that *it* is
    not taken for the body with one."""
    found = _BODY.match(text, *sentence)
    return Span(*found.span("who")) if found else None


def is_person(text: str, phrase: Span) -> bool:
    """Whether a phrase without a name stands for one person: *the delegate of Norland*, *her coach*."""
    cut = _EDGE.search(text, phrase.start + 1, phrase.end)
    head = text[phrase.start : cut.start() if cut else phrase.end].rpartition(" ")[2].lower()
    return head in _ROLES or head.endswith(_DOERS)


def _first_words(text: str, at: int, end: int) -> list[tuple[int, int]]:
    """The first words from ``at``, one blank apart; of all but the last one, two letters at least."""
    found: list[tuple[int, int]] = []
    while len(found) < _LONGEST and (word := _WORD.match(text, at, end)):
        found.append(word.span())
        at = word.end() + 1
        if word.end() - word.start() < 2 or word.group()[0] == "-" or text[at - 1 : at] != " ":
            break
    return found


def _tells(text: str, at: int, end: int) -> bool:
    """Whether a verb of saying, or *who*, comes within reach of small words, at most one comma before it."""
    for _ in range(_REACH):
        word = _NEXT.match(text, at, end)
        if word is None or word[2] in _TELLS:
            return word is not None
        if word[1]:
            return False
        at = word.end()
    return False
