"""What a relative pronoun stands for: *Ida Lund, who said …*, *disputed by the port, which puts it at 90*.

Antecedents: Quirk et al. (1985), 17.10-17.25. All functions take and give indices of items of a ``Line``.
"""

from __future__ import annotations

from generator.extract.phrases import Line

_BEFORE_PEOPLE = frozenset("to with by from for than against".split())


def inverted(line: Line, last: int) -> tuple[int, int] | None:
    """Who spoke in an inverted clause before a relative pronoun: *"No," said one of the aides, who added …*,
    *"No," said Ida Lund, the mayor, who added …*."""
    tags = line.tags
    for verb in range(last - 1, max(last - 16, 0), -1):
        if tags[verb] in ";:-Qqxpwt":
            return None
        if tags[verb] == "v" and tags[verb - 1] in "Qq" and tags[verb + 1] in "dNPn0":
            return verb + 1, last
    return None


def named(line: Line, last: int, relative: str) -> tuple[int, int] | None:
    """What a relative pronoun behind a comma takes up where that is no subject."""
    by = last
    while by > 0 and line.tags[by] in "dNnP":
        by -= 1
    if (line.lower[by] == "by" or line.lower[max(by - 1, 0) : by + 1] == ["according", "to"]) and by < last:
        return by + 1, last  # "disputed by the Red Cross, which puts it at 90"
    return _name(line, last) if relative == "who" else None


def _name(line: Line, last: int) -> tuple[int, int] | None:
    """The name of at least two words that *, who* takes up where it is no subject: *according to Ida Lund,
    who said …*, *"No," said Ida Lund, who added …*. Not *the mayor of New York, who said …*: a place may
    stand behind *of* or *in*."""
    tags = line.tags
    first = last
    while first > 0 and tags[first - 1] == "N":
        first -= 1
    if tags[last] != "N" or first == last or first == 0:
        return None
    left = first - 1
    return (first, last) if tags[left] in "vn" or line.lower[left] in _BEFORE_PEOPLE else None


def nearest(line: Line, first: int, last: int, relative: int) -> tuple[int, int]:
    """*a speech by the mayor, who said*: *who* stands for the person behind the preposition."""
    if line.lower[relative] == "who":
        for index in range(last - 1, first, -1):
            if line.lower[index] in ("by", "from", "with", "against") and line.tags[index + 1] == "d":
                return index + 1, last
    if line.lower[relative] == "which" and relative and line.tags[relative - 1] == ",":
        for index in range(last - 1, first, -1):
            if line.lower[index] == "by" and set(line.tags[index + 1 : last + 1]) <= set("dN"):
                return index + 1, last  # "a fine by the Food Authority, which accused it": who acts, speaks
    return first, last
