"""Whether a sentence can be read without the ones before it.

After the errors that readers of extractive summaries report most (Otterbacher et al. 2002; Zechner 1996):
pronouns and definite nouns without their antecedent, connectives, and quotations cut in two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import itemgetter

from generator.lexicon.abbreviations import SPEECH_VERBS
from generator.lexicon.clauses import FINITE, PRESENT
from generator.lexicon.counted import PERSONS
from generator.lexicon.function_words import FUNCTION_WORDS
from generator.lexicon.months import MONTHS
from generator.lexicon.openings import (
    LEANING_OPENINGS,
    LEANING_PHRASES,
    MODIFIER_STARTS,
    POINTING_ANYWHERE,
    POINTING_NOUNS,
    STANDING_COMPOUNDS,
    STANDING_PAIRS,
)
from generator.lexicon.tenses import IRREGULAR_PAST
from generator.lexicon.units import UNITS

_ENDS = re.compile(r"[.!\u2026][\"'\u201d\u2019)\]]*\Z")
_LISTED = re.compile(r"(?:[-\u2013\u2014*\u2022\u25cf\u25aa\u25a0\u2023\u00bb]|\d{1,2}[.)])\s")
_PERSONAL = frozenset("he she him her his hers himself herself they them their theirs themselves".split())
_PLURAL = frozenset("they them their theirs themselves".split())
_MANY = PERSONS | frozenset("people families households workers migrants refugees passengers voters".split())
_SPEAKERS_OWN = frozenset("i me my mine we us our ours you your yours myself ourselves yourself".split())
_FRAME = frozenset(
    """in on at after before during since by from with under as when while although though if because for
    to last earlier early late once until despite following through throughout over within upon amid
    yesterday today""".split()
)
_MARKS = frozenset(('"', "\u201c", "\u201d", "``", "''"))
_DETERMINERS = frozenset("the a an two three four five six seven eight nine ten".split())
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_PRONOUN_SPEAKS = re.compile(
    r"[,?!][\"\u201d\u2019']{0,2}\s(?:he|she|they|it)\s(?:\w+ly\s|also\s|later\s|then\s)?"
    rf"(?:{'|'.join(sorted(SPEECH_VERBS))})\b"
)
"""``The plan failed, he said.``: whose words these are is told elsewhere."""
_SPAN = r"(?:minute|hour|day|night|week|month|year|decade)"
_TIME_LEANS = re.compile(
    rf"(?:[a-z\d-]+\s{_SPAN}s?\s(?:(?:later|earlier|afterwards?)\b|on,|(?:before|after)(?:,|\s(?!(?:the|a|an|his|her|its|their)\b)))"
    rf"|(?:on\s|in\s|by\s)?the\s(?:previous|following|next|preceding)\s(?:{_SPAN}|morning|afternoon|evening|summer|spring|autumn|winter)\b"
    rf"|the\s{_SPAN}\s(?:before|after)(?:,|\s(?!(?:the|a|an|his|her|its|their)\b))"
    rf"|(?:in|by|at|during|on)\s(?:the\s\w+\sof\s)?that\s(?:{_SPAN}|morning|evening|summer|spring|autumn|winter)\b"
    r"|the\sremaining\s(?:\d|two|three|four|five|six|seven|eight|nine|ten)\w*\s(?:were|was|are|is|had|have|has|will|would))"
)
"""*Two days later they freed 12*, *the previous month*, *that year*, *the remaining four are*: told from a
time or a number in another sentence (Halliday and Hasan 1976, 5.8)."""
_THIS_MINUTE = re.compile(
    r"\b(?:has|have|is|are)\sjust\s(?:\w+ed|begun|left|come|gone|told|said|spoken|taken|been|got|given|made)\b"
)
"""*The minister has just finished speaking*: true in the minute in which a live page was written."""
_DATED = re.compile(r"\b(?:1\d|20)\d\d\b")
_MORE_FINITE = frozenset("may might 'm \u2019m 're \u2019re 've \u2019ve forecast let".split())
_IT_IS = frozenset(
    f"{word}{mark}s" for word in "it he she that there here what who where".split() for mark in "'\u2019"
)
_VERBS = frozenset().union(FINITE, IRREGULAR_PAST, PRESENT, _MORE_FINITE, _IT_IS)
_BEFORE_NOUNS = frozenset("a an the its their his her of this these those some many two three".split())
_MEASURES = frozenset(word for unit in UNITS for word in unit.words.split(", "))
_HEAD = itemgetter(0)
_PHRASES = tuple(phrase + " " for phrase in LEANING_PHRASES)
MIN_WORDS = 6
MAX_WORDS = 60


def stands_alone(sentence: str, text: Sequence[str], lower: Sequence[str]) -> bool:
    """Whether a sentence, given with its tokens, leans on no other.

    ``The ministry of defence said on Monday …`` stands; ``She also denied it.`` and ``The move was
    criticised.`` lean.
    """
    if not MIN_WORDS <= len(lower) <= 2 * MAX_WORDS or not _ENDS.search(sentence[-8:]):
        return False
    if _LISTED.match(sentence) or not MIN_WORDS <= sum(map(str.isalnum, map(_HEAD, lower))) <= MAX_WORDS:
        return False
    # "pilgrims at the mosque in 2008.": the rest of a caption
    if sentence[0].islower() or not balanced(sentence) or _leans_at_start(lower):
        return False
    if FUNCTION_WORDS.isdisjoint(lower):
        return False  # in another language, or no sentence
    low = sentence.lower()
    if _TIME_LEANS.match(low) and not _DATED.search(low[:60]):
        return False
    if not _has_verb(lower):
        return False  # Area: 143,100 sq km, most of it hills.
    if _PRONOUN_SPEAKS.search(low) or (" just " in low and _THIS_MINUTE.search(low)):
        return False
    return not any(phrase in low for phrase in POINTING_ANYWHERE) and not _pronoun_dangles(text, lower)


def _has_verb(lower: Sequence[str]) -> bool:
    """Whether a sentence has a word that may be its finite verb: a label and a caption have none."""
    if not _VERBS.isdisjoint(lower):
        return True
    before = ""
    for word in lower:
        if word.endswith(("'ve", "\u2019ve", "n't", "n\u2019t")):
            return True
        if word.endswith("ed") and len(word) > 3 and before not in _BEFORE_NOUNS:
            return True  # not the damaged bridge
        before = word
    return any(map(_may_be_verb, lower, lower[1:]))


def _may_be_verb(before: str, word: str) -> bool:
    """Whether a word in -s behind a noun (*it costs*) or one behind a plural (*ships carry*) may be one."""
    if not (before.isalpha() and word.isalpha()) or before in _DETERMINERS:
        return False
    if word.endswith("s"):
        return word not in _MEASURES and not before.endswith("ed")
    return before.endswith("s") and word not in FUNCTION_WORDS


def balanced(sentence: str) -> bool:
    """Whether every quotation mark and bracket in a sentence has its partner there."""
    return (
        sentence.count("\u201c") == sentence.count("\u201d")
        and sentence.count('"') % 2 == 0
        and sentence.count("``") == sentence.count("''")
        and sentence.count("(") == sentence.count(")")
        and sentence.count("\u00ab") == sentence.count("\u00bb")
    )


def _leans_at_start(lower: Sequence[str]) -> bool:
    """Whether the first words point back: ``However``, ``In addition``, ``The decision was``."""
    words = [word for word in lower[:8] if word[0].isalnum()]
    if len(words) < 3:
        return True
    if words[0] in LEANING_OPENINGS and " ".join(words[:2]) not in STANDING_PAIRS:
        return True
    if (" ".join(words[:4]) + " ").startswith(_PHRASES):
        return True
    noun = words[1]
    if words[0] != "the" or (noun not in POINTING_NOUNS and noun.removesuffix("s") not in POINTING_NOUNS):
        return False
    return words[2] not in MODIFIER_STARTS and f"{noun} {words[2]}" not in STANDING_COMPOUNDS


def _pronoun_dangles(text: Sequence[str], lower: Sequence[str]) -> bool:
    """Whether a personal pronoun comes before anything that it could stand for.

    ``In October she said`` dangles, for a time is nobody; ``Smith said he`` does not. ``I`` and ``we``
    outside quotation marks are the writer's or a missing speaker's.
    """
    inside = quoted = many = False
    framed = lower[0] in _FRAME
    placed = False
    for index, word in enumerate(lower):
        if word in _MARKS:
            inside = not inside
            quoted = True
        elif inside:
            continue
        elif many and word in _PLURAL:
            return _speakers_own(lower, index)  # More than 900 people were told to leave their homes
        elif word in _PERSONAL or word in _SPEAKERS_OWN or (quoted and word == "its"):
            return True  # '"Our books are open," its director said': whose?
        elif text[index][0].isupper() and word not in FUNCTION_WORDS and word not in _FRAME:
            # In an opening frame the name after a preposition is a place: "On Monday in Oslo he said".
            time = word in MONTHS or word in _DAYS
            placed = framed and not time and index > 0 and (placed or lower[index - 1] in _FRAME)
            if not placed and not time:
                return _speakers_own(lower, index)
        elif index > 0 and not framed and lower[index - 1] in _DETERMINERS:
            return _speakers_own(lower, index)
        else:
            placed = False
            many = many or (word in _MANY and index > 0 and lower[index - 1][0].isdigit())
    return False


def _speakers_own(lower: Sequence[str], start: int) -> bool:
    """Whether ``I``, ``we`` or ``you`` stands outside quotation marks from a token on."""
    inside = sum(word in _MARKS for word in lower[:start]) % 2 == 1
    for word in lower[start:]:
        if word in _MARKS:
            inside = not inside
        elif not inside and word in _SPEAKERS_OWN:
            return True
    return False
