"""Words of a sentence -> whether it takes back, or tells of, what an earlier version of the text said.

*Correction: an earlier version of this post quoted the mayor as saying …* stands for what was not so: editors
name what was wrong beside what is right (Society of Editors, IPSO Editors' Code, clause 1 ii; Reuters
*Handbook of Journalism*, "Corrections").
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

_EARLIER = frozenset("earlier previous original".split())
_VERSIONS = frozenset("version versions".split())
_ISSUES = _VERSIONS | frozenset("update updates bulletin bulletins edition editions".split())
_TEXTS = frozenset("story article post report piece headline page".split())


def takes_back(words: Sequence[str]) -> bool:
    """*An earlier version of this article said that 12 died*, *This post's previous version …*; not *this was
    an earlier version of the bill*, nor *the story in the previous version*."""
    if _VERSIONS.isdisjoint(words):
        return False
    beside = set(pairwise(words))
    earlier = any(first in _EARLIER and second in _VERSIONS for first, second in beside)
    return earlier and any(
        first in ("this", "our") and second.removesuffix("'s").removesuffix("\u2019s") in _TEXTS
        for first, second in beside
    )


def is_outdated(words: Collection[str]) -> bool:
    """*Earlier updates: 13:10 (one dead), 15:05 (four dead)*: numbers that held before."""
    return not (_ISSUES.isdisjoint(words) or _EARLIER.isdisjoint(words))
