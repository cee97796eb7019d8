"""Words of a sentence -> whether it takes back, or tells of, what an earlier version of the text said.

*Correction: an earlier version of this post quoted the mayor as saying …* stands for what was not so: editors
name what was wrong beside what is right (Society of Editors, IPSO Editors' Code, clause 1 ii; Reuters
*Handbook of Journalism*, "Corrections").
"""

from __future__ import annotations

from collections.abc import Collection

_EARLIER = frozenset("earlier previous original".split())
_VERSIONS = frozenset("version versions".split())
_ISSUES = _VERSIONS | frozenset("update updates bulletin bulletins edition editions".split())
_OWN = frozenset("this our story article post report piece headline".split())


def takes_back(words: Collection[str]) -> bool:
    """*An earlier version of this article said that 12 died*; not *An earlier version of the bill*."""
    if _VERSIONS.isdisjoint(words):
        return False
    return not (_EARLIER.isdisjoint(words) or _OWN.isdisjoint(words))


def is_outdated(words: Collection[str]) -> bool:
    """*Earlier updates: 13:10 (one dead), 15:05 (four dead)*: numbers that held before."""
    return not (_ISSUES.isdisjoint(words) or _EARLIER.isdisjoint(words))
