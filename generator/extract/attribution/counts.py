"""*gave the number of dead as 35*: where the number stands that a verb gives something as."""

from __future__ import annotations

import re

from generator.extract.phrases import Line

_AS = re.compile("[dPnNr]{1,4}(?:f[dP]?[nN0vg][nNvgird]{0,7}?)?(?:i?D)?[si](?=[drn]{0,3}0)")
"""The object, its *of*, a time, and the *as* or *at* before a number."""


def gives_as(line: Line, verb: int) -> int | None:
    """The *as* or *at* behind a verb's object, where a number follows it; not *as an example of 12*."""
    found = _AS.match(line.tags, verb + 1)
    return found.end() - 1 if found and line.lower[found.end() - 1] in ("as", "at") else None
