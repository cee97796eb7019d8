"""Finds the noun that a number counts, without a tagger.

The linguistic fact this rests on: a cardinal above one agrees with a plural head (*30 countries*), and
modifiers inside an English noun phrase are singular, so the first plural noun behind the number is the
head, unless another plural noun follows at once (*three sales managers*), which then is. After *one* the
head is the last word before the phrase must end (a verb, a preposition, a mark).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from generator.lexicon.counted import (
    ADJECTIVES_IN_LY,
    DROPPED,
    IRREGULAR,
    NOT_COUNTED,
    NOT_PLURAL,
    PERSONS,
    SAME_PLURAL,
    STOP,
)
from generator.lexicon.numerals import TEENS, TENS, UNITS
from generator.lexicon.tenses import IRREGULAR_PAST
from generator.model import Tokens

WIDTH = 7
"""Words that are looked at behind the number."""


class Counted(NamedTuple):
    """What is counted."""

    start: int
    end: int
    singular: str
    """The same words with a singular head: ``empty house``."""


def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun (or like one that has no other plural)."""
    if word in IRREGULAR or word in SAME_PLURAL:
        return True
    if len(word) < 3:
        return False
    if word[-1] == "s":
        return not (word.endswith(("ss", "us", "ous", "'s", "\u2019s")) or word in NOT_PLURAL)
    return word.endswith(("men", "women", "children", "people")) and word not in (
        "omen",
        "specimen",
        "regimen",
    )


_MARKS = frozenset('"“”„«»')
ONES = frozenset(["one", "two", "three"])

_ES = re.compile(r"(?:ss|sh|ch|x|zz)es$")


def singular(word: str) -> str:
    """The singular of a lower-case plural noun, by the spelling rules (Quirk et al. 5.80-82)."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word in SAME_PLURAL or not is_plural(word):
        return word
    head, dash, last = word.rpartition("-")
    if dash:
        return f"{head}-{singular(last)}"
    for plural, one in (("women", "woman"), ("men", "man"), ("children", "child"), ("people", "people")):
        if word.endswith(plural):
            return word[: -len(plural)] + one
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("oes") and len(word) > 4:
        return word[:-2]
    if _ES.search(word):
        return word[:-2]
    return word[:-1]


def _one_of(word: str) -> str:
    """The singular with the capitals of the word: *Democrat*, *MP*."""
    if word.endswith("s") and word[:-1].isupper() and len(word) > 2:
        return word[:-1]
    one = singular(word.lower())
    return one[0].upper() + one[1:] if word[0].isupper() else one


def find_counted(tokens: Tokens, index: int, last: int, one: bool) -> Counted | None:
    """The noun phrase behind a number, from token ``index`` on and before token ``last``."""
    lower, text = tokens.lower, tokens.text
    kept: list[int] = []
    head = -1
    behind = index
    """The first token that is not yet part of what was read."""
    for at in range(index, min(last, index + WIDTH)):
        if at < behind:
            continue
        word = lower[at]
        if not word[0].isalpha():
            if not kept and not one and word[0].isdecimal() and (end := _measure_end(tokens, at, last)):
                kept += range(at, end)
                behind = end
                head = end - 1 if is_plural(lower[end - 1]) else -1  # two 12-year-olds
                continue
            if one and word[0].isdecimal():
                return None
            if word in _MARKS and head < 0 and at + 1 < last and _hangs(tokens, at, bool(kept)):
                continue  # eight "synergistic" cores
            if word in "-'’" and kept and head < 0 and at + 1 < last:
                continue
            if word == "," and head < 0 and kept and _second_adjective(lower, at, last):
                continue
            break
        if not kept and not one and word in CARDINALS and _apart(tokens, at, last):
            break  # from 21 two years ago
        if head >= 0:
            if word in _STATES:
                break  # 12 people dead
            if is_plural(word) and word not in STOP and tokens.start[at] == tokens.end[at - 1] + 1:
                kept.append(at)
                head = at
                continue
            break
        if not kept and not one and text[at][0].isupper() and (end := _type_end(tokens, at, last)):
            kept += range(at, end)
            behind = end
            head = end - 1 if lower[end - 1] == "s" else -1  # six Su-27s
            continue
        if word in STOP and text[at] != "US" and not (not kept and _describes(lower, at, last)):
            if word in ("and", "or") and kept and _second_adjective(lower, at, last):
                continue
            break
        if one and (is_plural(word) or "'" in word or "’" in word):
            return None  # one writes, one says, the one I've seen: the pronoun
        if one and kept and word in ONES:
            break  # one group one thing, another group another
        if one and kept and _clause_begins(text[kept[-1]], text[at]):
            break
        if not kept and word == "others":
            return None  # 14 others injured
        if not kept and (word in DROPPED or (word.endswith("ly") and word not in ADJECTIVES_IN_LY)):
            continue
        kept.append(at)
        if is_plural(word):
            head = at
    if not kept:
        return None
    if head < 0:
        if not one:
            return None
        kept = kept[:3]
        head = kept[-1]
        if len(kept) == 1 and lower[head].endswith("ed"):
            return None
    if lower[head] in NOT_COUNTED:
        return None
    if one:
        if tuple(lower[head + 1 : head + 3]) in (("and", "one"), ("and", "another")):
            return None  # one national and one made up of others
        if len(kept) > 1 and lower[head].endswith("ing") and _object_follows(tokens, head + 1, last):
            kept.pop()  # one reader writing that
            head = kept[-1]
    second = None if one else _coordinated(tokens, head, last)
    words = _joined(tokens, kept)
    opens = kept[0] > index and not _MARKS.isdisjoint(lower[kept[0] : head])  # with the mark that closes
    singular_words = " ".join([*words[:-1], _one_of(words[-1])])
    if second is not None:
        singular_words += f" and {_one_of(tokens.text[second])}"
        head = second
    return Counted(tokens.start[kept[0] - opens], tokens.end[head], singular_words)


_STATES = frozenset("dead wounded injured missing homeless unemployed jobless displaced".split())
"""Behind a plural noun, what became of those counted: *three soldiers wounded*."""
_KNOWN = frozenset("confirmed reported feared presumed".split())
_TOLLED = frozenset(
    "cases deaths fatalities infections casualties victims incidents injuries killings attacks dead".split()
)


def _describes(lower: Sequence[str], at: int, last: int) -> bool:
    """Whether a past form before a noun of tolls is an adjective: *12 confirmed cholera cases*; not
    *12 reported abuses*, which may be what twelve people did."""
    return lower[at] in _KNOWN and not _TOLLED.isdisjoint(lower[at + 1 : min(last, at + 4)])


def _coordinated(tokens: Tokens, head: int, last: int) -> int | None:
    """The second noun that the number counts as well, where both are people: *12 men and women*.

    Of other nouns the second may open a clause of its own: *30 shops and charges were filed* (Quirk et al.
    1985, 13.68).
    """
    lower = tokens.lower
    both = (
        head + 2 < last and lower[head + 1] == "and" and lower[head] in PERSONS and lower[head + 2] in PERSONS
    )
    return head + 2 if both else None


_OBJECTS = frozenset(
    "the a an this that these those his her its their him them it me us how what why to".split()
)


def _object_follows(tokens: Tokens, at: int, last: int) -> bool:
    """Whether what stands there can only be the object of a participle."""
    return at < last and (tokens.lower[at] in _OBJECTS or tokens.text[at] in _MARKS)


CARDINALS = frozenset([*UNITS, *TEENS, *TENS]) - {"one"}


def _apart(tokens: Tokens, at: int, last: int) -> bool:
    """Whether a word stands by itself and opens no compound: *two*, not *two-door*."""
    return at + 1 >= last or tokens.text[at + 1] != "-" or tokens.start[at + 1] > tokens.end[at]


def _measure_end(tokens: Tokens, at: int, last: int) -> int:
    """Where a measure ends that says which ones are counted: *two* [500-kg] *bombs*, *two* [12-year-old]
    *sons*; else 0."""
    end = at + 1
    while (
        end + 1 < last
        and tokens.text[end] in "-\u2011"
        and tokens.text[end + 1][0].isalpha()
        and tokens.start[end] == tokens.end[end - 1]
        and tokens.start[end + 1] == tokens.end[end]
    ):
        end += 2
    return end if end > at + 1 else 0


def _type_end(tokens: Tokens, at: int, last: int) -> int:
    """Where a type ends that is letters and digits without a blank: *10* [A320] *aircraft*, *two* [Kh-101]
    *missiles*; else 0."""
    end = at + 1
    while (
        end < min(last, at + 6) and tokens.start[end] == tokens.end[end - 1] and tokens.text[end] not in ".,"
    ):
        end += 1
    return end if any(word[0].isdecimal() for word in tokens.text[at + 1 : end]) else 0


def _joined(tokens: Tokens, kept: Sequence[int]) -> list[str]:
    """The words of some tokens; those without a blank between are one word."""
    words: list[str] = []
    for number, at in enumerate(kept):
        if number and kept[number - 1] == at - 1 and tokens.start[at] == tokens.end[at - 1]:
            words[-1] += tokens.text[at]
        else:
            words.append(tokens.text[at])
    return words


def _hangs(tokens: Tokens, at: int, behind: bool) -> bool:
    """Whether a quotation mark opens before the first word of the phrase or closes behind a later one."""
    if behind:
        return tokens.start[at] == tokens.end[at - 1]
    return tokens.end[at] == tokens.start[at + 1] and tokens.start[at] > tokens.end[at - 1]


_PAST = IRREGULAR_PAST - frozenset(
    "bit cut set put hit read lost felt saw ground bore wound found lit shed spread split shot hurt "
    "burst thrust".split()
)
"""Past forms that are no nouns or adjectives as well."""


def _clause_begins(last: str, word: str) -> bool:
    """*one advantage Rivera has*, *one obstacle disappeared*, *one reader wrote*: a name or a past
    form."""
    if (word[0].isupper() and last[0].islower()) or word in _PAST:
        return True
    return word.endswith("ed") and len(word) > 4


def _second_adjective(lower: Sequence[str], comma: int, last: int) -> bool:
    """*thousands of small, friendly deals*, *240 civil and military space firms*: one or two more words and
    the plural stand behind the comma or conjunction."""
    if comma + 2 >= last or not lower[comma + 1].isalpha():
        return False
    between = lower[comma + 1]
    if between in STOP or is_plural(between):
        return False
    for noun in lower[comma + 2 : min(last, comma + 4)]:
        if noun in STOP or not noun.isalpha():
            return False
        if is_plural(noun):
            return True
    return False
