"""Stretches that stand where content stands and make no statement: *said so*, *denied it*, a cut clause.

All functions take indices of items of a ``Line``: ``begin`` and ``last`` of the stretch, both included.
"""

from __future__ import annotations

import re

from generator.extract.attribution.clause import Clause
from generator.extract.phrases import Line
from generator.lexicon.grammar import ELAPSED, TIME_UNITS
from generator.lexicon.verbs import PRESENT_BASES

_EMPTY = frozenset(
    """it this that these those itself himself herself themselves so one him her them me us you something
    nothing everything anything little much""".split()
)
"""Words that say nothing by themselves."""
_THAT_ALONE = re.compile("t(n|no.*|[irD,].{0,4})")
_TELLING = frozenset("xvphgQq")
_PERSONS = frozenset("him her them it me us you".split())
_EACH_OTHER = (["each", "other"], ["one", "another"], ["the", "other"])


def says_nothing(line: Line, clause: Clause, begin: int, last: int, frame: str) -> bool:
    """Whether a stretch in a frame of the clause's verb is no statement."""
    return _is_pronoun(line, begin, last) or _is_cut(line, clause, begin, last, frame)


def _is_pronoun(line: Line, begin: int, last: int) -> bool:
    """*denied it*, *said that in May as well*, *asked just that question*, *as the paper reported just
    today*: what was said, another sentence tells. Not *said that it rained*, *denied the charge*."""
    tags, lower = line.tags, line.lower
    stretch = tags[begin : last + 1]
    if stretch.startswith("t") and _THAT_ALONE.fullmatch(stretch) and _TELLING.isdisjoint(stretch):
        return True
    if not stretch.strip("rD"):
        return True
    passed = lower[last] in ELAPSED and not TIME_UNITS.isdisjoint(lower[begin + 1 : last])
    if lower[begin] in _PERSONS and passed and last - begin < 5:
        return True  # "contradicted her hours later"
    if begin == last and (tags[begin] in "opd" or lower[begin] in _EMPTY):
        return True
    return lower[begin : last + 1] in _EACH_OTHER


def _is_cut(line: Line, clause: Clause, begin: int, last: int, frame: str) -> bool:
    """Whether a comma cut a clause before its verb.

    *show plants, such as beans, | lose more*; *said a man, who was not named, | told officers*; *said the
    mayor and a friend, Otto Lind, | wrote …*. Not *condemned the raid, saying …*: an object needs no verb.
    """
    assert clause.found is not None
    if line.tags[last + 1 : last + 3] != ",v":
        return False
    stretch, frames = line.tags[begin : last + 1], clause.found.frames
    if frame == "n":
        return "c" in frames and line.lower[last + 2] in PRESENT_BASES
    if frame != "c":
        return False
    if re.fullmatch("t?[dP]?[nN0]+,w[^,]*", stretch):
        return True
    return "n" not in frames and set(stretch) <= set("dPNn0,cfr")
