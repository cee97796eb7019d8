"""The words beside a person's name that say who he or she is: titles before, appositions after."""

from __future__ import annotations

import re

from generator.extract.mentions.cut import Chunk
from generator.extract.mentions.runs import UPPER
from generator.extract.mentions.words import BEFORE_OF, MODIFIER, TITLE, bare
from generator.lexicon import titles
from generator.lexicon.clauses import RELATIVES
from generator.lexicon.name_contexts import FUNCTION, NO_NAME, ORG_BEFORE
from generator.model import Document, Span
from generator.patterns import compiled_when_used

_WORD = re.compile(r"[\w'’.&\-]+")
_AFTER = re.compile(r", ((?:(?:an?|the|his|her|its|their|our|one of) )?[^,.;:\"“”()]{3,90})(?=[,.;()])")
_CLAUSE = re.compile(r" (?:who|whom|whose|which|that|where|when)\b")
_LEAD = compiled_when_used(
    rf"(?<![\w'’])(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[{UPPER}][\w.]*['’]s) (?=[^,;:“”\"]*$)"
)
_PRONOUN = re.compile(r"(?:(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y)|The(?![^,]*?\w['’]s?\s))\s+")
"""Words that open a role without saying anything of it."""
_HUNG_ON = re.compile(r"([\w-]+) (?:to|of|for|with|from|by|at) $")
_PERSON_NOUNS = titles.ROLE_HEADS | titles.KIN.keys()
_DETERMINERS = frozenset("a an the his her its their our one".split())
_HEADS = titles.ROLE_HEADS
_OWNED = frozenset("his her their".split())
_LISTED = re.compile(
    r" and (?:\d|(?:his|her|their|the|two|three|four|five|six|seven|eight|nine|ten|several|some|other)\b)"
)


def role_of(document: Document, chunk: Chunk) -> Span | None:
    """The role's span, or None: ``Norway's Deputy Trade Minister``, ``a spokesman for the ministry``.

    A mere rank or courtesy (``Col.``, ``Mr``) yields to an apposition that says more. A pronoun stays
    outside: *its spokesman* says nothing where the sentence before is not shown.
    """
    role = _before(document, chunk)
    if role is None or document.text[role.end - 1] == "." or _courtesy(document.text[slice(*role)]):
        role = _behind(document, chunk) or _apposed(document, chunk) or role
    if role is None or bare(document.text[slice(*role)]) in titles.PLURAL_TITLES:
        return None
    pronoun = _PRONOUN.match(document.text, *role)
    start = pronoun.end() if pronoun and pronoun.end() < role.end else role.start
    return _without_courtesy(document.text, Span(start, role.end))


def _without_courtesy(text: str, role: Span) -> Span:
    """*Chief Executive Dr.*, *trader Sir*: what says who somebody is, without the form of address."""
    words = list(_WORD.finditer(text, *role))
    while len(words) > 1 and _courtesy(words[-1].group()) and words[-1].group()[0].isupper():
        words.pop()
    return Span(role.start, words[-1].end()) if words and words[-1].end() < role.end - 1 else role


def _courtesy(words: str) -> bool:
    return bare(words) in titles.COURTESY


def _before(document: Document, chunk: Chunk) -> Span | None:
    """The noun phrase that the name closes: goes left from the title over its modifiers."""
    text, floor = document.text, document.sentences[chunk.sentence].span.start
    if chunk.role:  # a title in capitals, cut off with the name
        return _leftward(text, max(floor, chunk.role[0] - 60), chunk.role[0], chunk.start)
    near = text[max(floor, chunk.start - 30) : chunk.start].split()
    if not near or _plain(near[-1]) not in _HEADS or not text[chunk.start - 1].isspace():
        return None
    return _leftward(text, max(floor, chunk.start - 90), chunk.start, chunk.start)


def _leftward(text: str, floor: int, start: int, stop: int) -> Span | None:
    """The role that ends before ``stop``: from ``start`` leftwards over the words that belong to it, not
    over a comma or a quotation mark."""
    words = [(m.start(), m.end(), m.group()) for m in _WORD.finditer(text, floor, stop)]
    if words and words[0][0] > 0 and text[words[0][0] - 1].isalnum():
        words = words[1:]
    if not words:
        return None
    left = next((n for n, word in enumerate(words) if word[0] >= start), len(words) - 1)
    while left > 0 and text[words[left - 1][1] : words[left][0]].isspace():
        if _belongs(words[left - 1][2]):
            left -= 1
        elif (
            words[left - 1][2] == "of"
            and left > 1
            and words[left][2][0].isupper()
            and words[left - 2][2] in BEFORE_OF
        ):
            left -= 2  # Bank of England Governor
        else:
            break
    return Span(words[left][0], words[-1][1])


def _plain(word: str) -> str:
    lower = bare(word)
    return lower.rsplit("-", 1)[1] if "-" in lower and lower not in _HEADS else lower


def _belongs(word: str) -> bool:
    lower = bare(word)
    if word[0].isupper():
        return word not in NO_NAME and (lower not in FUNCTION or lower in MODIFIER)
    return (
        lower in MODIFIER
        or lower in TITLE
        or lower in _HEADS
        or lower in ORG_BEFORE
        or lower in ("police", "opposition", "government")
    )


def _behind(document: Document, chunk: Chunk) -> Span | None:
    """An apposition whose head is a role noun: ``Ann Lee, a spokeswoman for the court, said``."""
    stop = document.sentences[chunk.sentence].span.end
    match = _AFTER.match(document.text, chunk.end, min(stop + 1, chunk.end + 110))
    if not match:
        return None
    words = match.group(1).split()
    if words[0].lower() in RELATIVES:
        return None  # "Ann Lee, whose brother is a clerk": what is told of the brother
    if words[0] in _OWNED and _LISTED.search(match.group(1)):
        return None  # "Ann Lee, her husband and 14 guests": each is another
    head = next(
        (n for n, word in enumerate(words[:7]) if bare(word) in _HEADS and (word.islower() or n < 3)), None
    )
    if head is None or any(
        bare(word) in ("said", "says", "told", "was", "is", "has", "had", "who", "which")
        for word in words[: head + 1]
    ):
        return None
    if any(word.lower() in _DETERMINERS for word in words[1:head]) and words[0] != "one":
        return None  # "Ann Lee, handing a reporter two letters": the noun belongs to another phrase
    clause = _CLAUSE.search(match.group(1))  # the role ends where a relative clause begins
    return Span(match.start(1), match.start(1) + clause.start() if clause else match.end(1))


def _apposed(document: Document, chunk: Chunk) -> Span | None:
    """A role that the name itself explains: ``The court's president, Ann Lee, said``."""
    text, floor = document.text, document.sentences[chunk.sentence].span.start
    name = chunk.role[0] if chunk.role else chunk.start  # "Its spokesman, Col. Ray Lee, said"
    if not text.startswith(",", chunk.end) or not text.endswith(", ", floor, name):
        return None
    before = text[max(floor, name - 80) : name - 2]
    leads = [lead.start() for lead in _LEAD.finditer(before)]
    if not leads:
        return None
    start = name - 2 - len(before) + leads[-1]
    if (hung := _HUNG_ON.search(text, max(floor, start - 40), start)) and bare(hung[1]) in _PERSON_NOUNS:
        return None  # "an aide to the president, Ann Lee": which of the two is she?
    words = _WORD.findall(text, start, name - 2)
    if len(words) > 10 or not any(bare(word) in _HEADS for word in words[:6]):
        return None
    return Span(start, name - 2)
