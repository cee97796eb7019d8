"""Where content begins behind its cue: after the occasion of speech, the addressee, *that*.

All functions take and give indices of items of a ``Line``.
"""

from __future__ import annotations

import re

from generator.extract.attribution import following
from generator.extract.attribution.forms import NOUN_FORMS
from generator.extract.phrases import Line
from generator.lexicon.cue_objects import MEASURING
from generator.lexicon.grammar import BESIDE_TIMES

_OCCASION_PREPOSITIONS = frozenset("in on at during to with through via from by after before for".split())
_SCENES = frozenset("after before while when".split())
_SAYING = frozenset(
    """again also earlier later previously recently repeatedly publicly privately once then simply bluntly
    flatly openly explicitly jokingly meanwhile instead however therefore further
    furthermore moreover""".split()
)
"""Adverbs of how, when and how often somebody speaks; any other before a clause is the clause's own."""


def that_clause(line: Line, start: int, addressed: bool) -> int | None:
    """*that* after at most the occasion, or somebody addressed: *told reporters on Monday that*.

    Not after an object: *said the people | that had left*, *signed a pledge | that …*.
    """
    tags, lower = line.tags, line.lower
    if lower[start - 1].startswith("agree") and tags[start : start + 1] in ("i", "T"):
        return None  # "agreed to a payment after complaints that …"
    if tags[start : start + 1] == "T":
        return None  # "vowed to end a rule that bars them"
    if start < len(tags) and tags[start] in "dPN0no" and not addressed:
        begin = over_adjuncts(line, start)
        return begin if begin < len(tags) and tags[begin] == "t" else None
    if tags[start : start + 2] == ",s":
        closing = tags.find(",", start + 1)
        return closing + 1 if closing > 0 and tags[closing + 1 : closing + 2] == "t" else None
    comma = tags.find(",", start, start + 8)
    if comma >= 0 and lower[comma + 1 : comma + 2] in (["citing"], ["quoting"]):
        closing = tags.find(",", comma + 1)  # "reported on Monday, citing officials, that …"
        return closing + 1 if closing > 0 and tags[closing + 1 : closing + 2] == "t" else None
    for index in range(start, min(start + 14, len(tags))):
        tag = tags[index]
        if tag == "t":
            named = tags[index - 1] in "nN" or "dated" in lower[start:index]
            relative = named and tags[index + 1 : index + 2] in ("v", "x") and index > start
            if tags[index + 1 : index + 3] == ",g":
                return None  # "denied that, saying …": a pronoun
            if lower[start] == "of" and not NOUN_FORMS.keys().isdisjoint(lower[start:index]):
                return None  # "said of a claim by Berg that …": Berg's
            if _measured(line, index):
                return None  # "told a crowd that police put at 20,000"
            return None if relative else index  # "said of a list that included"
        gathering = tag == "g" and tags[index - 1] in "nNd" and index > start  # "told a hearing that"
        elapsed = (
            lower[index] in ("after", "before") and tags[index - 1] in "nD"
        )  # ", two days after it, that"
        behind = "after" in lower[start:index] or "before" in lower[start:index]
        scene = index == start and lower[index] in _SCENES  # "said before meeting the union that …"
        acted = tag == "g" and index > start and tags[index - 1] == "s" and lower[index - 1] in _SCENES
        reduced = (
            tag == "v"
            and index > start + 1
            and tags[index - 1] == "n"
            and tags[index + 1 : index + 2] in tuple("isD")
        )
        listed = (
            tag != ","
            or (behind and tags[index + 1 : index + 2] == "t")
            or tags[index - 1] in "DN0"
            or (index == start and tags[index + 1 : index + 2] in "iDrt")
        )
        crowded = (
            tag == "v" and index > start and tags[index - 1] == "d" and tags[index + 1 : index + 2] == "n"
        )
        if crowded:
            continue  # "told a crowded hall that …"
        if lower[index] == "dated" and tags[index - 1] == "n":
            continue  # "told the court in a letter dated 12 May that …"
        if reduced and lower[start] in _OCCASION_PREPOSITIONS:
            continue  # "said in an interview taped on Monday that …"
        if tag == "s" and lower[index] in _SCENES and index > start and tags[index - 1] == "v":
            continue  # "… taped before the vote that …"
        if not listed or not (gathering or elapsed or scene or acted or tag in "dPN0noifrDT,cQq"):
            return None
    return None


def _measured(line: Line, index: int) -> bool:
    """Whether *that* at an item stands for what somebody counts: *a crowd that police put at 20,000*."""
    for verb in range(index + 2, min(index + 6, len(line.tags) - 1)):
        if line.lower[verb] in MEASURING and line.lower[verb + 1] == "at":
            return True
        if line.tags[verb] in "xv,":
            return False
    return False


def over_adjuncts(line: Line, start: int) -> int:
    """Right over adverbs, times and the occasion: *said on Tuesday in a statement*."""
    tags, lower = line.tags, line.lower
    size = len(tags)
    index = start
    while index < size:
        tag, word = tags[index], lower[index]
        if tag == "D" and tags[index + 1 : index + 2] == "x":
            break  # "says July was the worst month": the time is what is spoken of
        if (
            tag == "D"
            or (tag == "0" and index and tags[index - 1] == "D")
            or (tag == "r" and _of_saying(line, index))
        ):
            index += 1
        elif word in BESIDE_TIMES and tags[index + 1 : index + 2] == "D":
            index += 2
        elif word in ("late", "early") and lower[index + 1 : index + 2] in (["on"], ["in"]):
            index += 1  # "announced late on Wednesday"
        elif word in _OCCASION_PREPOSITIONS:
            stop = following.occasion_end(line, index)
            if stop is None:
                break
            index = stop
        else:
            break
    return index


def _of_saying(line: Line, index: int) -> bool:
    """Whether an adverb tells how somebody spoke: *said again that*; not *said too many had died*."""
    tags, lower = line.tags, line.lower
    stop = index
    while stop < len(tags) and tags[stop] == "r" and lower[stop] not in ("only", "even", "just", "not"):
        stop += 1
    if stop == index:
        return False
    if lower[index] == "further" and tags[stop : stop + 1] == "n":
        return False  # "called for further action"
    return lower[index] in _SAYING or tags[stop : stop + 1] in tuple("tD,.;:iTs")


def over_place(line: Line, start: int) -> int:
    """Right over a phrase of place when a subject pronoun follows: *said on Telegram it had …*."""
    tags = line.tags
    if tags[start : start + 1] != "i":
        return start
    index = start + 1
    while index < min(start + 7, len(tags)) and tags[index] in "dPN0Df":
        index += 1
    return index if tags[index : index + 1] == "p" else start


def after_addressee(line: Line, start: int) -> int | None:
    """The first item of the clause after somebody addressed: *told the crowd | he would go*."""
    tags, lower = line.tags, line.lower
    size = len(tags)
    if start < size and tags[start] in "op":
        return over_adjuncts(line, start + 1) if start + 1 < size else None
    for index in range(start, min(start + 10, size)):
        tag = tags[index]
        if index > start:
            if lower[index] == "there" and tags[index + 1 : index + 2] in tuple("xv"):
                return index  # "told investigators there were 100 of them"
            left = tags[index - 1]
            opens = (tag == "d" and left in "nNDoq") or (tag == "P" and left in "nDoq")
            whole = re.match("N+(?=p)", tags[index:]) if tag == "N" and left == "n" else None
            if whole:
                return index + whole.end()  # "told the host Ida Moen | she would go"
            named = tag == "N" and left in "nD" and not re.match("N+[,Qq.]", tags[index:])
            if tag == "t" and _measured(line, index):
                return None
            if tag in "pTtsw" or opens or named:
                return index  # but "told the host Ida Moen, …": the name belongs to who is addressed
        crowded = (
            tag == "v" and index > start and tags[index - 1] == "d" and tags[index + 1 : index + 2] == "n"
        )
        listed = tag == "," and tags[index - 1] == "N" and re.match(",N+(,|c)", tags[index:])
        if tag not in "dPN0nifrDoqcg" and not crowded and not listed:
            return None
    return None


def infinitive(line: Line, start: int) -> bool:
    """Whether *to* follows the object: *urged the countries to oppose it*."""
    tags = line.tags
    for index in range(start + 1, min(start + 20, len(tags))):
        if tags[index] == "T":
            return True
        listed = tags[index] == "," and tags[index - 1] == "N" and re.match(",N+(,|c)", tags[index:])
        if tags[index] not in "dPN0noifrcqD" and not listed:
            return False
    return False
