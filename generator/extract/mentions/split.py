"""Run of capitalised words -> stretches that can be one name.

Split at possessives, at days and function words, and at linking words that join nothing: *Ministry of Health
and Education* stays, *Ann Lee and Tim Roy* does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.extract.mentions.gazetteer import given
from generator.extract.mentions.runs import DATING, GIVEN_MONTHS, Run, Word
from generator.extract.mentions.words import BEFORE_OF, HEADS, OF_PLACES, TITLE, TITLE_OF, known_at, last_part
from generator.lexicon.common_words import COMMON
from generator.lexicon.name_contexts import FUNCTION, NO_NAME

_ON = frozenset(
    """
    Council Committee Commission Conference Institute Center Centre Forum Subcommittee Agency
    Campaign Coalition Panel
    """.split()
)
_NOT_FOR = frozenset(
    "University College School Church Hospital Bank House Court Army Police Times Post Party Group".split()
)
"""Bodies with no purpose in their name: what follows *for* is another."""
_PARTY_LETTER = re.compile(r"[DRI]-(?=\w\w)")
_CONTRACTED = FUNCTION | {"don", "won", "can", "isn"}
_CONTRACTION = re.compile(r"\w+['’](?:ve|d|ll|re|m|t)$")
_COMPOUND = re.compile(
    r"(?:(?:anti|pro|ex|non|pre|post|mid|then|trans)-\S+|\S*?[^\W\d_]\.?-[a-z][a-z]{2,}\S*)$"
)


def segments(run: Run) -> Iterator[tuple[list[Word], bool, bool]]:
    """The stretches of a run, each with whether ``'s`` follows it and whether it opens the sentence."""
    current: list[Word] = []
    start_flag = run.first
    words = run.words
    for index, word in enumerate(words):
        if word.small:
            if current and index + 1 < len(words) and _joins(current, words, index):
                current.append(word)
                continue
            if current:
                yield current, False, start_flag and current[0] is words[0]
            current = []
            continue
        text = word.text
        lower = text.lower()
        letter = text[1:2] == "-" and _PARTY_LETTER.match(text)
        if letter:  # D-New York
            word = Word(word.start + 2, word.end, text[2:], False)
            text, lower = text[2:], lower[2:]
        if _stops(text, lower, current, run, index):
            if current:
                yield _trim(current), False, start_flag and current[0] is words[0]
            current = []
            # after "Yesterday" or "But" the next word's capital is its own
            continue
        if "-" in text and _COMPOUND.match(text) and lower.rpartition("-")[2] not in TITLE:
            # Beijing-based, U.S.-led, anti-Semitic: adjectives, nobody is named
            if current:
                yield _trim(current), False, start_flag and current[0] is words[0]
            current = []
            continue
        cut_at = _possessive(text)
        if cut_at == 1 and index + 1 < len(words) and words[index + 1].text in _OF_MEMBERS:
            cut_at = 0  # the Farmers' Union
        saint = cut_at == 2 and len(current) == 1 and current[0].text in _SAINTS
        if saint and index + 1 < len(words) and words[index + 1].text in HEADS:
            cut_at = 0  # St. Bride's Hospital
        if cut_at:
            current.append(Word(word.start, word.end - cut_at, text[:-cut_at], False))
            yield current, True, start_flag and current[0].start == words[0].start
            current = []
            continue
        current.append(word)
    if current:
        yield _trim(current), False, start_flag and current[0].start == words[0].start


def _stops(text: str, lower: str, current: list[Word], run: Run, index: int) -> bool:
    words, opens = run.words, run.first and index == 0
    if text.isupper() and len(text) > 3 and text.title() in NO_NAME:
        return True  # "MONDAY, 7 a.m."
    marked = "'" in text or "’" in text
    if text in NO_NAME or (marked and text[:-2] in NO_NAME and text.endswith(("'s", "’s"))):
        if text in GIVEN_MONTHS and _named_for_month(run, index):
            return False
        # "May" after a given name or a title is a family name: Theresa May, Prime Minister May
        return not (
            text in ("May", "March", "August", "June", "April") and current and current[-1].text in given()
        )
    if marked and _CONTRACTION.match(text) and re.split("['’]", lower)[0] in _CONTRACTED:
        return True
    if lower in FUNCTION and not (len(text) > 1 and text.isupper()):
        if _given_inside(text, words, index, opens):
            return False
        if lower in _IN_NAMES and current and index + 1 < len(words) and not words[index + 1].small:
            return False
        if text == "Now" and current and (index + 1 == len(words) or words[index + 1].small):
            return False  # Rights Now: prose writes "now" small
        # inside a known name ("Doctors Without Borders", "Save the Children") the word stays
        texts = [word.text for word in words[index:]]
        return not (
            known_at(texts, 0) > 1
            or (current and known_at([*(w.text for w in current), *texts], 0) > len(current))
        )
    return False


def _named_for_month(run: Run, index: int) -> bool:
    """Whether a month before a capital is a given name: *April Moen was first*, *Jan Kolar* (a short month
    bears a full stop or stands before its day); not *in April Norland voted*."""
    words = run.words
    if index + 1 >= len(words) or words[index + 1].small or words[index + 1].text in NO_NAME:
        return False
    if words[index].text == "Jan":
        return True
    dated = words[index - 1].text.lower() in DATING if index else run.dated
    following = words[index + 1].text
    return not (dated or following.lower() in COMMON or known_at([following], 0))


def _given_inside(text: str, words: tuple[Word, ...], index: int, opens: bool) -> bool:
    """Whether a function word is a given name here: English writes *per*, *will*, *may* with a capital only
    where they open a sentence or name somebody. ``governor Per Dahl``; not ``Will Norway come?``"""
    following = words[index + 1] if index + 1 < len(words) else None
    return not opens and text in given() and following is not None and not following.small


def _trim(words: list[Word]) -> list[Word]:
    while words and words[-1].small:
        words = words[:-1]
    return words


def _possessive(text: str) -> int:
    """Length of a possessive ending; names that end so by themselves (McDonald's) keep it."""
    if "'" not in text and "’" not in text:
        return 0
    if text.endswith(("'s", "’s")) and len(text) > 3:
        return 0 if text.replace("’", "'") in _OWN_S else 2
    return 1 if text.endswith(("'", "’")) else 0


_SAINTS = ("St.", "St", "Saint")
_IN_NAMES = frozenset("back our your up out now not home together forward".split())
"""Function words that campaigns have in their names: *Bring Boats Back*, *Fund Our Port*. Prose does not
write them with a capital behind another capital."""

_OF_MEMBERS = frozenset(
    """
    Association Union Confederation Federation League Society Club Council Committee Group Movement Alliance
    Institute Guild Network Trust Fund Forum Syndicate Coalition Brotherhood Cooperative
    """.split()
)
"""Bodies that are named for their members: *Islanders' Association*."""

_OWN_S = frozenset(
    """
    McDonald's Moody's Lloyd's Poor's Macy's Sotheby's Christie's Wendy's Levi's Martha's
    Sainsbury's Kellogg's Kohl's Denny's
    """.split()
)


def _joins(current: list[Word], words: tuple[Word, ...], index: int) -> bool:
    """Whether the small word at ``index`` stands inside a name."""
    small = words[index].text.lower()
    left = current[-1].text
    texts = [word.text for word in current]
    if small in ("the", "of", "for", "on", "in", "and", "&") and known_at(
        [*texts, *(w.text for w in words[index:])], 0
    ) > len(texts):
        return True
    if small == "&":
        return True
    if small == "the":
        return current[-1].small
    if small == "of":
        if texts[0] in BEFORE_OF or left in HEADS or left in BEFORE_OF or left in OF_PLACES:
            return True
        return last_part(left) in TITLE_OF
    if small == "for":
        return (left in BEFORE_OF or left in HEADS) and left not in _NOT_FOR
    if small == "on":
        return left in _ON
    if small == "in":
        return False
    if small == "and":
        return _joins_and(current, words, index)
    # a particle: Ursula von der Leyen, Rio de Janeiro; "la", "le", "st", "y" only between capitals
    return True


def _joins_and(current: list[Word], words: tuple[Word, ...], index: int) -> bool:
    """``Securities and Exchange Commission`` is one body, ``Peru and European Union`` are two: the
    word before *and* must be a common noun and a body's head noun must end the name."""
    left = current[-1].text
    if words[index + 1].small or known_at([w.text for w in current], 0) == len(current):
        return False
    right = next((w.text for w in reversed(words[index:]) if not w.small), "")
    if (
        known_at([left], 0)
        or left in given()
        or left.lower() not in COMMON
        or left in HEADS - {"Security", "Exchange", "Trade"}
    ):
        return False
    if current[0].text in BEFORE_OF and any(w.small and w.text == "of" for w in current):
        return not known_at([words[index + 1].text], 0) and words[index + 1].text not in given()
    if any(w.small and w.text == "of" for w in current):
        return words[index + 1].text.lower() in COMMON
    return right in HEADS and words[index + 1].text.lower() in COMMON
