"""A sentence that takes back what an earlier version of the text said -> the words that no longer hold.

*Correction: an earlier version of this post said that 12 had died; the number is 11* stands for what was not
so: editors name what was wrong beside what is right (Society of Editors, IPSO Editors' Code, clause 1 ii;
Reuters *Handbook of Journalism*, "Corrections"; New York Times, "Corrections"). What was wrong gives no
statement, no figure and no date; what is right stays.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from generator.model import Date, Document, Figure, Span
from generator.patterns import compiled_when_used

_EARLIER = frozenset("earlier previous original".split())
_VERSIONS = frozenset("version versions".split())
_ISSUES = _VERSIONS | frozenset("update updates bulletin bulletins edition editions".split())
_MISTAKEN = "incorrectly|wrongly|mistakenly|erroneously"
_ERRING = "misstated|misspelled|misspelt|misidentified|misattributed|misreported|misquoted|misdated"
_REPLACING = "removes|deletes|drops|withdraws|corrects"
_TRIGGERS = _VERSIONS.union(_MISTAKEN.split("|"), _ERRING.split("|"), _REPLACING.split("|")) | frozenset(
    "originally initially previously".split()
)
"""Words of which a sentence that takes something back has one."""
_ARTICLES = frozenset("a an our".split())
_SAYING = (
    "(?:said|stated|reported|gave|put|listed|claimed|quoted|described|wrote|had|contained|implied|suggested"
    "|referred)"
)
_TEXT = r"(?:story|article|post|report|piece|headline|page|column|dispatch|item)"
_OWN = re.compile(rf"\b(?:this|our)\s{_TEXT}(?:['\u2019]s)?\b", re.IGNORECASE)
_VERSION = compiled_when_used(
    r"\b(?:earlier|previous|original)\sversions?\b(?P<whose>(?:,?\s(?:of|to|on)\s(?:this|our|the)\s"
    rf"(?:[\w-]+\s){{0,2}}?{_TEXT})?)(?P<told>,?\s(?:(?:had|has|have|also|{_MISTAKEN})\s)*(?:{_SAYING}|{_ERRING})\b)?",
    re.IGNORECASE,
)
_SELF = compiled_when_used(
    rf"\bthis\s{_TEXT}(?:\son[^,;.]{{1,60}})?\s(?:(?:had|has)\s)?(?:originally|initially|previously|{_MISTAKEN})\s{_SAYING}\b"
    rf"|\bthis\s{_TEXT}\s(?:had\s|has\s)?(?:{_ERRING})\b",
    re.IGNORECASE,
)
_PIECE = "(?:report|article|story|interview|editorial|column|review|profile|feature|headline|caption)"
_OPENING = compiled_when_used(
    r"\W*(?:Correction[\w\s,.]{0,20}:\s)?(?:(?:Because\sof|Owing\sto|Due\sto)\s[^,]{3,60},\s)?"
    r"(?:An?\s(?:\w+\s)?(?:article|headline|caption|obituary|chart|graphic)s?\b[^;:\u201c\"]{0,120}?\s"
    rf"(?:{_ERRING}|(?:{_MISTAKEN})\s\w+)\b"
    rf"|An?\s(?:\w+\s)?{_PIECE}\b[^;:\u201c\"]{{0,120}}?\s(?:{_MISTAKEN})\s{_SAYING}\b"
    rf"|We\s(?:(?:{_MISTAKEN})|(?P<before>previously|earlier|originally|initially))\s{_SAYING}\b)",
    re.IGNORECASE,
)
"""How a sentence opens that takes back: *An article on Monday misstated*; *We wrongly reported*, and, in a
paragraph that corrects, *We earlier reported*."""
_TOLD_BEFORE = compiled_when_used(
    rf"\W*(?:An?|Our)\s(?:\w+\s)?{_PIECE}\b[^;\u201c\"\u2018]{{0,140}}?\s{_SAYING}\b"
)
_SET_RIGHT = compiled_when_used(
    r"\sIn\sfact\b|\sWe\sapologi[sz]e\b|\s(?:This|That|It)\swas\s(?:wrong|incorrect|an\serror|not\sso|not\sthe\scase)\b"
    r"|\s(?:This|That|It)\sshould\shave\s(?:said|read|been)\b"
)
"""*A report on the ferry (12 November) said that 61 died.* [*In fact*] *16 died*: how a column of corrections
sets right what the paper told."""
_NEWS = re.compile(r"story|article|headline", re.IGNORECASE)
"""Texts that a newsroom calls its own without *this*: *an earlier version of the story*."""
_CONTRAST = re.compile(
    r",?\s(?:rather\sthan|instead\sof|(?:and\s)?not)\s(?=(?:on|in|at|about|the|an?|[$\u20ac\u00a3])?\s?\S)"
)
_SO = (
    r"(?:in\sfact|actually|(?:it|they|there|he|she|that|those)\s(?:is|are|was|were|had|has|have|did|should)"
    r"|the\s(?:correct|actual|right|true|real)\s\w+|the\s(?:number|toll|figure|total|count|date|day|year|time|amount|sum|"
    r"share|cost|price|name|age)\s(?:of\s\w+\s)?(?:is|are|was|were|should))\b"
)
_RIGHT = re.compile(
    r";(?!\s(?:and\s)?that\s)"
    rf"|(?:,?\s(?:when|but|whereas|while|although|though|and)\s|[,:(]\s?|\s?[-\u2013\u2014]\s?){_SO}"
    r"|\s(?:which\s)?should\s|,?\s(?:and\s|this\s|which\s)?(?:has|have|was|were)\s(?:since\s)?(?:been\s)?"
    r"(?:corrected|amended|updated|changed)\b"
)
"""Where a sentence that took something back goes over to what is right: *; the number is*."""
_CORRECTING = compiled_when_used(
    r"\bcorrect(?:ion|ed|s)\b|\bamended\b|\bclarif(?:ies|ied|ication)|\b(?:in|editing)\serror\b"
    rf"|\b(?:this|our)\s{_TEXT}\b|\b(?:{_ERRING}|{_MISTAKEN})\b",
    re.IGNORECASE,
)
"""Words of a paragraph that corrects the text itself."""
_AROUND = 400
_GOES_ON = compiled_when_used(rf"It\s(?:(?:also|had|{_MISTAKEN})\s){{0,2}}(?:{_SAYING}|{_ERRING})\b")
_SLUG = compiled_when_used(
    r"\W*(?:CORRECT(?:ION|ED)?\b[\w\s,.]{0,12}[:-]\s*)?\(?(?P<what>Removes|Deletes|Drops|Withdraws|Corrects)\s"
)
_PLACE_IN_TEXT = compiled_when_used(r"\b(?:paragraphs?|paras?|headline|grafs?|lead|lede|story|references?)\b")
_FROM = compiled_when_used(r",?\s(?:from|instead\sof|rather\sthan|\(?not)\s")


def withdrawn_in(document: Document, number: int) -> Span | None:
    """The words of a sentence that are taken back, up to where it tells what is right.

    *An earlier version of this article said that* [12 died]*; the number is 11*; not *an earlier version of
    the bill said*, *Lind said this was an earlier version*.
    """
    sentence = document.sentences[number]
    text, (start, end) = document.text, sentence.span
    begin = None
    words = document.tokens.lower[sentence.first : sentence.last]
    if not _TRIGGERS.isdisjoint(words):
        begin = _begin(document, number)
    if begin is None and not _ARTICLES.isdisjoint(words[:2]):
        begin = _set_right(document, number)
    if begin is None and _goes_on(document, number):
        begin = start
    if begin is None:
        return None
    right = _RIGHT.search(text, begin + 1, end)
    stop = right.start() if right else end
    contrast = _CONTRAST.search(text, begin, stop)
    return Span(begin, contrast.start() if contrast else stop)


def _begin(document: Document, number: int) -> int | None:
    """Where what is taken back begins."""
    text, (start, end) = document.text, document.sentences[number].span
    if found := _SELF.search(text, start, end):
        return found.end()
    opening = _OPENING.match(text, start, end)
    if opening and (not opening["before"] or _corrects(document, number)):
        return opening.end()
    own = _OWN.search(text, start, end) is not None
    for found in _VERSION.finditer(text, start, end):
        if own or _NEWS.search(found["whose"]):
            return found.end()
        if found["told"] and not found["whose"]:
            right = _RIGHT.search(text, found.end(), end) is not None
            return found.end() if right or _corrects(document, number) else None
    slug = _SLUG.match(text, start, end)
    if slug is None or not (
        text[slug.start("what") - 1] == "(" or _PLACE_IN_TEXT.search(text, slug.end(), end)
    ):
        return None
    if slug["what"] != "Corrects":
        return slug.end()
    wrong = _FROM.search(text, slug.end(), end)
    return wrong.start() if wrong else None


def _set_right(document: Document, number: int) -> int | None:
    """Where begins what a piece of the paper told, and the next words of its paragraph set right."""
    text, (start, end) = document.text, document.sentences[number].span
    told = _TOLD_BEFORE.match(text, start, end)
    if told is None:
        return None
    paragraph = document.paragraphs[document.sentences[number].paragraph]
    behind = _SET_RIGHT.search(text, end, min(paragraph.end, end + _AROUND))
    return told.end() if behind else None


def _goes_on(document: Document, number: int) -> bool:
    """*An earlier version of this article had an error.* [*It said that 12 died.*]"""
    sentence, before = document.sentences[number], document.sentences[max(number - 1, 0)]
    return (
        document.tokens.lower[sentence.first] == "it"
        and number > 0
        and before.paragraph == sentence.paragraph
        and _GOES_ON.match(document.text, *sentence.span) is not None
        and not _TRIGGERS.isdisjoint(document.tokens.lower[before.first : before.last])
        and _begin(document, number - 1) is not None
    )


def _corrects(document: Document, number: int) -> bool:
    """Whether the words around a sentence, in its paragraph, correct the text itself."""
    sentence = document.sentences[number]
    paragraph = document.paragraphs[sentence.paragraph]
    low, high = max(paragraph.start, sentence.span.start - _AROUND), sentence.span.end + _AROUND
    return _CORRECTING.search(document.text, low, min(paragraph.end, high)) is not None


def left_out(
    document: Document, figures: tuple[Figure, ...], dates: tuple[Date, ...]
) -> tuple[tuple[Figure, ...], tuple[Date, ...]]:
    """The figures and dates without those that are taken back; what is right beside them stays, but the
    sentence tells no event."""
    places = {figure.sentence for figure in figures} | {date.sentence for date in dates}
    wrong = {number: span for number in places if (span := withdrawn_in(document, number))}
    if not wrong:
        return figures, dates
    kept = (figure for figure in figures if not _inside(figure.span, wrong.get(figure.sentence)))
    told = (date for date in dates if not _inside(date.span, wrong.get(date.sentence)))
    return (
        tuple(
            replace(figure, negated=False)
            if _is_right(document, figure, wrong.get(figure.sentence))
            else figure
            for figure in kept
        ),
        tuple(replace(date, event=None) if date.event and date.sentence in wrong else date for date in told),
    )


def _inside(span: Span, wrong: Span | None) -> bool:
    return wrong is not None and wrong.start <= span.start < wrong.end


def _is_right(document: Document, figure: Figure, wrong: Span | None) -> bool:
    """*An earlier version gave 12, not* [11]: what stands against the wrong is right."""
    if wrong is None or not figure.negated:
        return False
    head = figure.hedge.start if figure.hedge else figure.span.start
    contrast = _CONTRAST.match(document.text, wrong.end, head + 1)
    return contrast is not None


def is_outdated(words: Collection[str]) -> bool:
    """*Earlier updates: 13:10 (one dead), 15:05 (four dead)*: numbers that held before."""
    return not (_ISSUES.isdisjoint(words) or _EARLIER.isdisjoint(words))
