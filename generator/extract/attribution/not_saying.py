"""Forms of reporting verbs that report nothing where they stand: nouns, participles, other senses.

All functions take indices of items of a ``Line``: ``index`` and ``last`` are the cue's own.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.extract.attribution.forms import Cue
from generator.extract.phrases import Line
from generator.lexicon.cues import ALSO_NOUNS, NOUN_LIKE

_ANNOUNCED = frozenset(
    """plan deal proposal measure merger takeover agreement law bill cut rise rule step ceasefire truce attack
    result reform scheme programme program project aid package investment settlement toll case""".split()
)
"""What is announced and does not announce: *a merger announced Monday would …*."""
_ANNOUNCING = frozenset("announce propose report reveal".split())
_ALONE = frozenset("another many some most few several both all others those".split())
"""Determiners that may stand for their noun (Quirk 6.48): *many said*."""
_GRADED = frozenset("suspected confirmed alleged".split())
"""How sure it is: adjectives between a number and its noun (Quirk et al. 1985, 7.15)."""
_TOLD = frozenset("brief inform advise notify remind".split())


def is_noun(line: Line, index: int, cue: Cue) -> bool:
    """*the United States*, *states that vote a week later*, *its 20 pledged delegates*, *…, a plan announced
    earlier*: no verb of saying by what stands around it."""
    if line.tags[index] in "NP" and not line.heading:
        return True  # "the states' votes"
    if cue.base == "state" and cue.form == "s":
        return _is_country(line, index)
    return cue.form == "d" and (_is_counted(line, index) or _is_announced(line, index, cue))


def _is_country(line: Line, index: int) -> bool:
    """*to Western states*, *the states that vote*; not *he states that*."""
    tags, lower = line.tags, line.lower
    before, after = tags[max(index - 1, 0) : index], tags[index + 1 : index + 2]
    lands = before == "N" and index > 1 and tags[index - 2] in "iTd"
    return before in tuple(",dP") or lands or (after == "t" and lower[index + 2 : index + 3] == ["vote"])


def _is_counted(line: Line, index: int) -> bool:
    """*its 20 | pledged | delegates*, *a total of 90 suspected cases*; not *20 pledged money*."""
    tags = line.tags
    if tags[index - 1 : index] != "0" or tags[index + 1 : index + 2] != "n":
        return False
    return (index > 1 and tags[index - 2] in "dP") or line.lower[index] in _GRADED


def _is_announced(line: Line, index: int, cue: Cue) -> bool:
    """*…, a merger | announced Monday*; not *the union announced a merger*."""
    return (
        line.lower[index - 1] in _ANNOUNCED
        and cue.base in _ANNOUNCING
        and line.tags[index + 1 : index + 2] in tuple("rDiT.,")
        and line.tags[max(index - 2, 0) : index - 1] in tuple("d0nN")
    )


def means_otherwise(line: Line, index: int, last: int, cue: Cue) -> bool:
    """Whether the verb stands in a sense that is no saying: *held talks*, *continued to insist*."""
    test = _OTHERWISE.get(cue.base)
    return test is not None and test(line, index, last, cue)


def _goes_on(line: Line, _index: int, last: int, _cue: Cue) -> bool:
    """*continued | to insist*: the next verb is the one of saying; not *"No," he continued*."""
    return line.tags[last + 1 : last + 2] == "T"


def _compares(line: Line, index: int, _last: int, cue: Cue) -> bool:
    """*…, compared with 60 a year ago*; not *he compared it to a war*."""
    return cue.form == "d" and index > 0 and line.tags[index - 1] == ","


def _takes(line: Line, _index: int, last: int, _cue: Cue) -> bool:
    """*accepted that offer*; not *accepted that it failed*, *accepted that the offer "was late"*."""
    if line.tags[last + 1 : last + 2] == "t" and "Q" in line.tags[last + 2 :]:
        return False
    behind = line.tags[last + 2 :].partition(",")[0]
    return len(behind.rstrip(".")) < 2 or {"x", "v", "h"}.isdisjoint(behind)


def _hands_in(line: Line, _index: int, last: int, _cue: Cue) -> bool:
    """*the letters she submitted to the court*; not *submitted that it failed*."""
    return line.tags[last + 1 : last + 2] not in ("t", ",")


def _concerns(line: Line, _index: int, last: int, _cue: Cue) -> bool:
    """*charges relating to theft*, *related party dealings*; not *he related that …*."""
    return line.tags[last + 1 : last + 2] not in ("t", "Q", ",", ":")


def _is_told(line: Line, index: int, last: int, cue: Cue) -> bool:
    """*Leader misled us, inquiry told*: a passive, for who tells tells somebody."""
    return cue.form == "d" and line.tags[last + 1 : last + 2] in ("", ".") and line.tags[index - 1] in "nN"


def _grasps(line: Line, _index: int, last: int, _cue: Cue) -> bool:
    """*held talks*; not *the court held that …*."""
    return line.tags[last + 1 : last + 2] != "t"


def _lasts(_line: Line, _index: int, _last: int, cue: Cue) -> bool:
    """*talks have been going on*; not *"No," he went on*."""
    return cue.form == "g"


def _reaches_back(line: Line, index: int, _last: int, _cue: Cue) -> bool:
    """*votes going back to 1972*; not *they back the plan*."""
    return index > 0 and (line.tags[index - 1] in "gv" or line.lower[index - 1] == "going")


def _relies(line: Line, _index: int, last: int, cue: Cue) -> bool:
    """*was counting on it*, *counted as a vote*; not *the group counted 90 dead*."""
    return cue.form in "gb" or line.lower[last + 1 : last + 2] in (["on"], ["as"], ["down"])


def _of_the_state(line: Line, _index: int, last: int, cue: Cue) -> bool:
    """*state television quoted him*; not *officials state that …*."""
    return cue.form == "b" and line.tags[last + 1 : last + 2] == "n"


def _names_source(line: Line, index: int, last: int, cue: Cue) -> bool:
    """*The radio said, quoting Moen, that …*: it tells where the report is from, and reports nothing."""
    between, comma, _ = line.tags[last + 1 :].partition(",")
    named = bool(comma and between) and set(between) <= set("dPnN")
    return cue.form == "g" and line.tags[index - 1 : index] == "," and named


_OTHERWISE: dict[str, Callable[[Line, int, int, Cue], bool]] = {
    "continue": _goes_on,
    "begin": _goes_on,
    "finish": _goes_on,
    "conclude": _goes_on,
    "compare": _compares,
    "relate": _concerns,
    "accept": _takes,
    "submit": _hands_in,
    "tell": _is_told,
    "hold": _grasps,
    "go": _lasts,
    "back": _reaches_back,
    "count": _relies,
    "state": _of_the_state,
    "quote": _names_source,
    "cite": _names_source,
}
"""Base form -> the test of its other sense."""


def is_nominal(line: Line, index: int, last: int, cue: Cue, left: int) -> bool:
    """Whether a form without an auxiliary is a noun or participle by what stands around it.

    ``left``: the item before the verb and its adverbs.
    """
    if cue.base in _TOLD and line.tags[last + 1 : last + 2] == "i":
        return True  # "people briefed on the plan"
    if cue.form == "d":
        return _is_attribute(line, index, last, cue, left)
    return (
        _is_object(line, cue, left)
        or _is_dated(line, cue, left)
        or _is_plural(line, cue, left)
        or _has_relative(line, last, cue)
    )


def _is_attribute(line: Line, index: int, last: int, cue: Cue, left: int) -> bool:
    """*the alleged attack*; not *many warned that …*, where a determiner stands for its noun."""
    if left != index - 1 or line.tags[left] not in "dP":
        return False
    noun_behind = line.tags[last + 1 : last + 2] in ("n", "N")
    return line.lower[left] not in _ALONE or (noun_behind and cue.base != "say")


def _is_object(line: Line, cue: Cue, left: int) -> bool:
    """*the claims*, *Smith's reports*, *in plans*; not *most insist*."""
    before = line.tags[left]
    return before in "dPif" and (cue.base in NOUN_LIKE or before != "d")


def _is_dated(line: Line, cue: Cue, left: int) -> bool:
    """*a 2025 report*; not *the 400 report no losses*."""
    year = line.tags[left] == "0" and len(line.lower[left]) == 4
    return cue.form == "b" and year and left > 0 and line.tags[left - 1] in "dP"


def _is_plural(line: Line, cue: Cue, left: int) -> bool:
    """*three faults*, *drew murmurs*; not *Berg, 45, says*."""
    if cue.form != "s":
        return False
    if line.tags[left] == "c" and left and cue.base in NOUN_LIKE | ALSO_NOUNS:
        joined = line.lower[left - 1]
        if line.tags[left - 1] == "n" and joined.endswith("s") and not joined.endswith("ss"):
            return True  # "laws and | decrees that it reviewed"
    counted = line.tags[left] == "0" and line.tags[left - 1 : left] != "N"
    return counted or (line.tags[left] == "v" and set(cue.frames) == {"q"})


def _has_relative(line: Line, last: int, cue: Cue) -> bool:
    """*in the dozen states | that voted*; not *records show | that was so*."""
    noun = cue.base in NOUN_LIKE and cue.base != "show"
    return noun and line.tags[last + 1 : last + 3] in ("tv", "tx", "th")
